package org.jonum.stat.regression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jonum.blas.DoubleView;
import org.jonum.mat.Matrix;
import org.jspecify.annotations.Nullable;

/// The columns of a linear model: one row for each observation, one named column for each coefficient.
///
/// {@snippet :
/// Frame f = Frame.of("x", 1, 2, 3).and("group", "a", "b", "b");
/// Design d = Design.of(f, Term.intercept(), Term.numeric("x"), Term.factor("group"));
/// double one = d.matrix().get(0, 0);                           // one == 1.0
/// Design later = d.on(Frame.of("x", 4).and("group", "b"));     // the same columns for new data
/// double b = later.matrix().get(0, 2);                         // b == 1.0
/// }
/// A design made of a matrix refers to it, without a copy: leave it alone as long as the design is in use.
public final class Design {
    static final String INTERCEPT = "(intercept)";

    /// What a design of terms needs to be made again.
    private record Recipe(List<Term> terms, Map<String, String[]> levels) {}

    private final Matrix x;
    private final @Nullable Matrix rest;
    private final boolean intercept;
    private final List<String> names;
    private final @Nullable Recipe recipe;

    private Design(Matrix x, @Nullable Matrix rest, boolean intercept, List<String> names, @Nullable Recipe recipe) {
        this.x = x;
        this.rest = rest;
        this.intercept = intercept;
        this.names = List.copyOf(names);
        this.recipe = recipe;
    }

    /// The design of a formula.
    ///
    /// The intercept, if it is among the terms, comes first.
    ///
    /// @param data  the columns that the terms name
    /// @param terms of the model
    /// @return the design
    /// @throws IllegalArgumentException if a column is missing, a label is not among the levels given, or there are no columns
    public static Design of(Frame data, Term... terms) {
        return of(data, new Recipe(List.of(terms), new HashMap<>()));
    }

    private static Design of(Frame data, Recipe recipe) {
        boolean intercept = false;
        List<Columns.Column> columns = new ArrayList<>();
        for (Term t : recipe.terms) {
            if (t instanceof Term.Intercept) {
                intercept = true;
            } else {
                columns.addAll(Columns.of(t, data, recipe.levels));
            }
        }
        if (!intercept && columns.isEmpty())
            throw new IllegalArgumentException("Design.of: no columns, need at least one term");
        boolean exact = columns.stream().allMatch(c -> c.rest() == null);
        Matrix x = Matrix.zeros(data.rows(), columns.size());
        Matrix rest = exact ? null : Matrix.zeros(data.rows(), columns.size());
        for (int j = 0; j < columns.size(); j++) {
            Columns.Column c = columns.get(j);
            for (int i = 0; i < data.rows(); i++) {
                x.set(i, j, c.values()[i]);
                if (rest != null && c.rest() != null) rest.set(i, j, c.rest()[i]);
            }
        }
        return new Design(x, rest, intercept, named(intercept, columns.stream().map(Columns.Column::name).toList()),
                recipe);
    }

    /// The columns of a matrix, named x1, x2, …, without an intercept.
    ///
    /// @param x at least one row and one column; not copied
    /// @return the design
    /// @throws IllegalArgumentException if x is empty
    public static Design of(Matrix x) {
        return new Design(notEmpty(x), null, false, numbered(false, x.cols()), null);
    }

    /// A column of ones and the columns of a matrix, named x1, x2, …
    ///
    /// @param x at least one row; not copied
    /// @return the design
    /// @throws IllegalArgumentException if x is empty
    public static Design withIntercept(Matrix x) {
        return new Design(notEmpty(x), null, true, numbered(true, x.cols()), null);
    }

    /// Columns of the same names, none of which is an intercept.
    Design transformed(Matrix columns) {
        return new Design(columns, null, false, names, null);
    }

    private static Matrix notEmpty(Matrix x) {
        if (x.rows() < 1 || x.cols() < 1)
            throw new IllegalArgumentException("Design: x is " + x.rows() + "×" + x.cols()
                    + ", need at least one row and one column");
        return x;
    }

    private static List<String> numbered(boolean intercept, int columns) {
        List<String> names = new ArrayList<>();
        for (int j = 1; j <= columns; j++) names.add("x" + j);
        return named(intercept, names);
    }

    private static List<String> named(boolean intercept, List<String> columns) {
        List<String> names = new ArrayList<>();
        if (intercept) names.add(INTERCEPT);
        names.addAll(columns);
        return names;
    }

    /// This design with other names.
    ///
    /// @param columns one for each column but the intercept
    /// @return a new design on the same matrix
    /// @throws IllegalArgumentException if their number does not fit
    public Design named(String... columns) {
        Arguments.equal("Design.named", "names", columns.length, "columns", x.cols());
        return new Design(x, rest, intercept, named(intercept, Arrays.asList(columns)), recipe);
    }

    /// The same columns for other data: levels of factors are those of this design.
    ///
    /// @param data the columns that the terms name
    /// @return the design
    /// @throws IllegalArgumentException if this design was made of a matrix, a column is missing, or a label is new
    public Design on(Frame data) {
        if (recipe == null)
            throw new IllegalArgumentException("Design.on: this design was made of a matrix, need one made of terms");
        return of(data, recipe);
    }

    /// {@return how many observations there are}
    public int rows() {
        return x.rows();
    }

    /// {@return how many columns there are, with the intercept}
    public int columns() {
        return names.size();
    }

    /// {@return the names of the columns}
    public List<String> names() {
        return names;
    }

    /// {@return whether the first column is that of ones}
    public boolean hasIntercept() {
        return intercept;
    }

    /// {@return the columns, with the intercept, in storage of its own}
    public Matrix matrix() {
        Matrix m = Matrix.zeros(rows(), columns());
        DoubleView v = m.view();
        fill(0, rows(), v.data(), v.off(), v.cs());
        return m;
    }

    /// Rows `from` … `from + count − 1` into a column-major array.
    void fill(int from, int count, double[] block, int off, int ld) {
        int at = off;
        if (intercept) {
            Arrays.fill(block, at, at + count, 1);
            at += ld;
        }
        copy(x.view(), from, count, block, at, ld);
    }

    /// What the columns lack to their exact values, or null if nothing is known to be lacking.
    double @Nullable [] rest() {
        if (rest == null) return null;
        double[] e = new double[rows() * columns()];
        copy(rest.view(), 0, rows(), e, intercept ? rows() : 0, rows());
        return e;
    }

    private static void copy(DoubleView v, int from, int count, double[] block, int off, int ld) {
        double[] data = v.data();
        for (int j = 0; j < v.cols(); j++) {
            int at = v.off() + from * v.rs() + j * v.cs(), to = off + j * ld;
            if (v.rs() == 1) {
                System.arraycopy(data, at, block, to, count);
            } else {
                for (int i = 0; i < count; i++) block[to + i] = data[at + i * v.rs()];
            }
        }
    }

    /// One column only: of ones.
    static Design onesOnly(int rows) {
        return new Design(Matrix.zeros(rows, 0), null, true, List.of(INTERCEPT), null);
    }

    /// An error that names the first element that is not finite.
    void requireFinite(String routine) {
        for (int j = 0; j < x.cols(); j++) {
            for (int i = 0; i < x.rows(); i++) {
                if (!Double.isFinite(x.get(i, j)))
                    throw new IllegalArgumentException(routine + ": row " + i + " of column "
                            + names.get(j + (intercept ? 1 : 0)) + " is " + x.get(i, j) + ", need a finite number");
            }
        }
    }

    /// Columns whose squares stay in the range.
    void requireModerate(String routine) {
        requireFinite(routine);
        for (int j = 0; j < x.cols(); j++)
            Arguments.moderate(routine + ": column " + names.get(j + (intercept ? 1 : 0)), x.col(j).toArray());
    }

    /// The design that can be multiplied with as many coefficients as the one fitted.
    void requireColumns(String routine, int columns) {
        Arguments.equal(routine, "columns", columns(), "coefficients", columns);
    }

    @Override
    public String toString() {
        return "Design[" + rows() + " rows, " + names + "]";
    }
}
