package org.jonum.optimize.programming;

import java.util.List;

/// A linear programme: minimise c₀ + cᵀ·x with r₁ ≤ A·x ≤ r₂ and l ≤ x ≤ u; immutable.
///
/// {@snippet :
/// ProgramBuilder b = new ProgramBuilder();
/// int x = b.variable(0, Double.POSITIVE_INFINITY, -3), y = b.variable(0, 4, -5);
/// b.row(Double.NEGATIVE_INFINITY, 12).entry(x, 1).entry(y, 2);
/// LinearProgram p = b.linear();
/// double best = new DualSimplex().solve(p).objective();          // best == -36
/// }
/// Infinite bounds are infinities. An equation is a row with both bounds equal.
public final class LinearProgram {
    final double offset;
    final double[] cost, lower, upper, rowLower, rowUpper;
    final SparseMatrix matrix;
    private final String name;
    private final List<String> variableNames, rowNames;

    LinearProgram(String name, double offset, double[] cost, double[] lower, double[] upper, SparseMatrix matrix,
            double[] rowLower, double[] rowUpper, List<String> variableNames, List<String> rowNames) {
        this.name = name;
        this.offset = offset;
        this.cost = cost;
        this.lower = lower;
        this.upper = upper;
        this.matrix = matrix;
        this.rowLower = rowLower;
        this.rowUpper = rowUpper;
        this.variableNames = variableNames;
        this.rowNames = rowNames;
    }

    /// {@return the name, possibly empty}
    public String name() {
        return name;
    }

    /// {@return the number n of variables}
    public int variables() {
        return cost.length;
    }

    /// {@return the number m of rows of A}
    public int rows() {
        return rowLower.length;
    }

    /// {@return the constant c₀}
    public double offset() {
        return offset;
    }

    /// {@return c}
    public double[] cost() {
        return cost.clone();
    }

    /// {@return A}
    public SparseMatrix matrix() {
        return matrix;
    }

    /// {@return l}
    public double[] lower() {
        return lower.clone();
    }

    /// {@return u}
    public double[] upper() {
        return upper.clone();
    }

    /// {@return r₁}
    public double[] rowLower() {
        return rowLower.clone();
    }

    /// {@return r₂}
    public double[] rowUpper() {
        return rowUpper.clone();
    }

    /// {@return the name of a variable: as given, else x and its index}
    ///
    /// @param j its index
    public String variableName(int j) {
        return j < variableNames.size() ? variableNames.get(j) : "x" + j;
    }

    /// {@return the name of a row: as given, else r and its index}
    ///
    /// @param i its index
    public String rowName(int i) {
        return i < rowNames.size() ? rowNames.get(i) : "r" + i;
    }

    /// {@return c₀ + cᵀ·x}
    ///
    /// @param x n elements
    public double objective(double... x) {
        double s = 0;
        for (int j = 0; j < cost.length; j++) s += cost[j] * x[j];
        return s + offset;
    }

    @Override
    public String toString() {
        return "LinearProgram " + name + ": " + rows() + " rows, " + variables() + " variables, " + matrix.entries()
                + " entries";
    }
}
