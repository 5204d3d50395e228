package org.jonum.optimize.programming;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Collects variables, rows and entries of a programme.
///
/// {@snippet :
/// ProgramBuilder b = new ProgramBuilder();
/// int x = b.variable("x", 0, 10, 1), y = b.variable("y", 0, 10, 2);
/// b.row("total", 4, 4).entry(x, 1).entry(y, 1);
/// LinearProgram p = b.linear();
/// int entries = p.matrix().entries();            // entries == 2
/// }
public final class ProgramBuilder {
    private String name = "";
    private double offset;
    private int variables, rows;
    private double[] cost = new double[16], lower = new double[16], upper = new double[16];
    private double[] rowLower = new double[16], rowUpper = new double[16];
    private final List<String> variableNames = new ArrayList<>(), rowNames = new ArrayList<>();
    private final SparseMatrix.Builder a = new SparseMatrix.Builder(), q = new SparseMatrix.Builder();

    /// An empty programme.
    public ProgramBuilder() {
    }

    /// Names the programme.
    ///
    /// @param text its name
    /// @return this
    public ProgramBuilder name(String text) {
        name = text;
        return this;
    }

    /// Sets the constant in the objective.
    ///
    /// @param c0 finite
    /// @return this
    /// @throws IllegalArgumentException if it is not finite
    public ProgramBuilder offset(double c0) {
        offset = finite("offset", c0);
        return this;
    }

    /// Adds a variable.
    ///
    /// @param l lower bound, −∞ for none
    /// @param u upper bound, +∞ for none
    /// @param c its coefficient in the objective
    /// @return its index: 0, 1 …
    /// @throws IllegalArgumentException if l > u, a bound is NaN or the wrong infinity, or c is not finite
    public int variable(double l, double u, double c) {
        return variable("x" + variables, l, u, c);
    }

    /// Adds a variable with a name.
    ///
    /// @param text its name
    /// @param l    lower bound, −∞ for none
    /// @param u    upper bound, +∞ for none
    /// @param c    its coefficient in the objective
    /// @return its index: 0, 1 …
    /// @throws IllegalArgumentException if l > u, a bound is NaN or the wrong infinity, or c is not finite
    public int variable(String text, double l, double u, double c) {
        ordered(text, l, u);
        finite(text, c);
        if (variables == cost.length) {
            cost = Arrays.copyOf(cost, 2 * variables);
            lower = Arrays.copyOf(lower, 2 * variables);
            upper = Arrays.copyOf(upper, 2 * variables);
        }
        variableNames.add(text);
        cost[variables] = c;
        lower[variables] = l;
        upper[variables] = u;
        return variables++;
    }

    /// Adds a row.
    ///
    /// @param l lower bound, −∞ for none
    /// @param u upper bound, +∞ for none; l for an equation
    /// @return the row, for its entries
    /// @throws IllegalArgumentException if l > u, or a bound is NaN or the wrong infinity
    public Row row(double l, double u) {
        return row("r" + rows, l, u);
    }

    /// Adds a row with a name.
    ///
    /// @param text its name
    /// @param l    lower bound, −∞ for none
    /// @param u    upper bound, +∞ for none; l for an equation
    /// @return the row, for its entries
    /// @throws IllegalArgumentException if l > u, or a bound is NaN or the wrong infinity
    public Row row(String text, double l, double u) {
        ordered(text, l, u);
        if (rows == rowLower.length) {
            rowLower = Arrays.copyOf(rowLower, 2 * rows);
            rowUpper = Arrays.copyOf(rowUpper, 2 * rows);
        }
        rowNames.add(text);
        rowLower[rows] = l;
        rowUpper[rows] = u;
        return new Row(rows++);
    }

    /// Adds to Q: v·xᵢ² / 2 if both indices are the same, else v·xᵢ·xⱼ.
    ///
    /// @param i a variable
    /// @param j a variable
    /// @param v the element Qᵢⱼ = Qⱼᵢ, finite
    /// @return this
    /// @throws IllegalArgumentException  if v is not finite
    /// @throws IndexOutOfBoundsException if there is no such variable
    public ProgramBuilder quadratic(int i, int j, double v) {
        finite("Q", v);
        known(i);
        known(j);
        q.append(i, j, v);
        if (i != j) q.append(j, i, v);
        return this;
    }

    /// {@return the linear programme}
    /// @throws IllegalArgumentException if quadratic terms were given
    public LinearProgram linear() {
        if (q.size(variables, variables).build().entries() > 0) {
            throw new IllegalArgumentException("ProgramBuilder.linear: the programme is quadratic");
        }
        return model();
    }

    /// {@return the quadratic programme}
    public QuadraticProgram quadratic() {
        return new QuadraticProgram(model(), q.size(variables, variables).build());
    }

    private LinearProgram model() {
        return new LinearProgram(name, offset, Arrays.copyOf(cost, variables), Arrays.copyOf(lower, variables),
                Arrays.copyOf(upper, variables), a.size(rows, variables).build(), Arrays.copyOf(rowLower, rows),
                Arrays.copyOf(rowUpper, rows), List.copyOf(variableNames), List.copyOf(rowNames));
    }

    private void known(int j) {
        if (j < 0 || j >= variables) {
            throw new IndexOutOfBoundsException("ProgramBuilder: variable " + j + " of " + variables);
        }
    }

    private static double finite(String what, double v) {
        if (!(Math.abs(v) <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException("ProgramBuilder: " + what + " has " + v + ", need a finite value");
        }
        return v;
    }

    private static void ordered(String what, double l, double u) {
        if (!(l <= u) || l == Double.POSITIVE_INFINITY || u == Double.NEGATIVE_INFINITY) {
            throw new IllegalArgumentException(
                    "ProgramBuilder: " + what + " in [" + l + ", " + u + "], need lower <= upper");
        }
    }

    /// A row that takes entries.
    public final class Row {
        private final int index;

        Row(int index) {
            this.index = index;
        }

        /// {@return the index of the row: 0, 1 …}
        public int index() {
            return index;
        }

        /// Adds to the coefficient of a variable.
        ///
        /// @param variable its index
        /// @param v        finite
        /// @return this
        /// @throws IllegalArgumentException  if v is not finite
        /// @throws IndexOutOfBoundsException if there is no such variable
        public Row entry(int variable, double v) {
            known(variable);
            a.append(index, variable, finite("a row", v));
            return this;
        }
    }
}
