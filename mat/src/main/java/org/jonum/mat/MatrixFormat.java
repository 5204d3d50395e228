package org.jonum.mat;

import java.util.Locale;
import java.util.function.DoubleFunction;
import org.jonum.blas.internal.door.Args;

/// How matrices and vectors become text. `toString` is [#plain()].
///
/// {@snippet :
/// Matrix a = Matrix.of(2, 2, 1 / 3.0, 0, 0, 2);
/// String s = MatrixFormat.plain().digits(3).zero(".").format(a);
/// // s == "Matrix 2x2\n  0.333  .\n      .  2"
/// String m = MatrixFormat.matlab().format(Matrix.identity(2));
/// // m == "[1.0 0.0; 0.0 1.0]"
/// }
///
/// A format never changes: [#digits], [#excerpt] … return another one. The text is plain ASCII and does
/// not depend on the locale.
public final class MatrixFormat {
    private static final int ALL = Integer.MAX_VALUE;
    private static final MatrixFormat PLAIN = new MatrixFormat(Form.TABLE, 6, 12, 10, "", "");

    /// What the text is for.
    private enum Form {
        TABLE, MATLAB, PYTHON
    }

    private final Form form;
    private final int digits, maxRows, maxCols;
    private final String prefix, zero;

    private MatrixFormat(Form form, int digits, int maxRows, int maxCols, String prefix, String zero) {
        this.form = form;
        this.digits = digits;
        this.maxRows = maxRows;
        this.maxCols = maxCols;
        this.prefix = prefix;
        this.zero = zero;
    }

    /// For reading: the shape, then the rows, columns aligned at their points, each in a format of its
    /// own, with six significant digits of its largest number; the middle of a large matrix is left
    /// out.
    ///
    /// @return the format of `toString`
    public static MatrixFormat plain() {
        return PLAIN;
    }

    /// For pasting into MATLAB or Octave, and for [Matrix#parse]: all elements, all digits.
    ///
    /// @return a format
    public static MatrixFormat matlab() {
        return new MatrixFormat(Form.MATLAB, 17, ALL, ALL, "", "");
    }

    /// For pasting into Python after `import numpy as np`, and for [Matrix#parse]: all elements, all
    /// digits.
    ///
    /// {@snippet :
    /// String s = MatrixFormat.python().format(Matrix.of(2, 2, 1, 2, 3, 4));
    /// // s == "np.array([[1.0, 2.0], [3.0, 4.0]])"
    /// }
    ///
    /// @return a format
    public static MatrixFormat python() {
        return new MatrixFormat(Form.PYTHON, 17, ALL, ALL, "", "");
    }

    /// How many significant digits the largest number of a column shows; the smallest keeps at least
    /// three, if there are as many. MATLAB's and Python's forms always show all.
    ///
    /// @param digits from 1 to 17
    /// @return another format
    /// @throws IllegalArgumentException if digits is out of range
    public MatrixFormat digits(int digits) {
        if (digits < 1 || digits > 17) throw Args.bad("digits", "digits", digits, ">= 1 and <= 17");
        return new MatrixFormat(form, digits, maxRows, maxCols, prefix, zero);
    }

    /// Show at most so many rows and columns; of more, the first and the last three. A vector shows
    /// twice as many elements as a matrix columns. MATLAB's and Python's forms always show all.
    ///
    /// {@snippet :
    /// String s = MatrixFormat.plain().excerpt(4, 4).format(Matrix.identity(9));
    /// // s == "Matrix 9x9\n    1    0  ...    0\n    0    1  ...    0\n  ...  ...  ...  ...\n    0    0  ...    1"
    /// }
    ///
    /// @param rows at least 1
    /// @param cols at least 1
    /// @return another format
    /// @throws IllegalArgumentException if a number is less than 1
    public MatrixFormat excerpt(int rows, int cols) {
        Args.incPositive("excerpt", "rows", rows);
        Args.incPositive("excerpt", "cols", cols);
        return new MatrixFormat(form, digits, rows, cols, prefix, zero);
    }

    /// Show all elements.
    ///
    /// @return another format
    public MatrixFormat all() {
        return excerpt(ALL, ALL);
    }

    /// Begin each line with a text, such as spaces.
    ///
    /// @param prefix what comes first in each line
    /// @return another format
    public MatrixFormat prefix(String prefix) {
        return new MatrixFormat(form, digits, maxRows, maxCols, prefix, zero);
    }

    /// Show a text in place of each zero of a matrix, such as a point. MATLAB's and Python's forms do not.
    ///
    /// @param zero what stands for 0, or "" for nothing special
    /// @return another format
    public MatrixFormat zero(String zero) {
        return new MatrixFormat(form, digits, maxRows, maxCols, prefix, zero);
    }

    /// A matrix as text.
    ///
    /// @param a the matrix
    /// @return the text, without a line break at its end
    public String format(Matrix a) {
        return matrix("Matrix", a.rows(), a.cols(), a::get, (i, j) -> true, Double::toString);
    }

    /// A matrix of any structure as text; what is outside of the structure is a point in the form for reading, else 0.
    ///
    /// @param a the matrix
    /// @return the text, without a line break at its end
    public String format(AnyMatrix a) {
        if (!(a instanceof Structured s)) return format(Pairs.dense(a));
        return matrix(a.getClass().getSimpleName(), a.rows(), a.cols(), a::get, s::inside, Double::toString);
    }

    /// A matrix as text.
    ///
    /// @param a the matrix
    /// @return the text, without a line break at its end
    public String format(FMatrix a) {
        return matrix("FMatrix", a.rows(), a.cols(), a::get, (i, j) -> true, x -> Float.toString((float) x));
    }

    /// A matrix of any structure as text; what is outside of the structure is a point in the form for reading, else 0.
    ///
    /// @param a the matrix
    /// @return the text, without a line break at its end
    public String format(FAnyMatrix a) {
        if (!(a instanceof FStructured s)) return format(FPairs.dense(a));
        return matrix(a.getClass().getSimpleName(), a.rows(), a.cols(), a::get, s::inside,
                x -> Float.toString((float) x));
    }

    /// A vector as text.
    ///
    /// @param x the vector
    /// @return the text, a single line
    public String format(Vector x) {
        return vector(x.size(), (i, _) -> x.get(i), Double::toString);
    }

    /// A vector as text.
    ///
    /// @param x the vector
    /// @return the text, a single line
    public String format(FVector x) {
        return vector(x.size(), (i, _) -> x.get(i), y -> Float.toString((float) y));
    }

    /// Complex numbers as text for reading, a single line.
    String format(Complex[] z) {
        return prefix + layout().line(z);
    }

    /// @param exact the shortest text that gives the number back
    private String matrix(String name, int rows, int cols, Matrix.Entries entries, Layout.Inside inside,
            DoubleFunction<String> exact) {
        boolean empty = rows == 0 || cols == 0;
        String text = switch (form) {
            case TABLE -> layout().table(name, rows, cols, entries, inside);
            case MATLAB -> empty ? "zeros(" + rows + ", " + cols + ")"
                    : "[" + literals(rows, cols, entries, exact, "Inf", "NaN", " ", "; ") + "]";
            case PYTHON -> empty ? "np.zeros((" + rows + ", " + cols + "))"
                    : "np.array([["
                            + literals(rows, cols, entries, exact, "np.inf", "np.nan", ", ", "], [") + "]])";
        };
        return prefix + text.replace("\n", "\n" + prefix);
    }

    private String vector(int n, Matrix.Entries entries, DoubleFunction<String> exact) {
        return prefix + switch (form) {
            case TABLE -> layout().line(n, i -> entries.at(i, 0));
            case MATLAB -> n == 0 ? "zeros(0, 1)" : "[" + literals(n, 1, entries, exact, "Inf", "NaN", " ", "; ") + "]";
            case PYTHON -> "np.array([" + literals(n, 1, entries, exact, "np.inf", "np.nan", "", ", ") + "])";
        };
    }

    private Layout layout() {
        return new Layout(digits, maxRows, maxCols, zero);
    }

    private static String literals(int rows, int cols, Matrix.Entries entries, DoubleFunction<String> exact,
            String infinity, String nan, String betweenCols, String betweenRows) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < cols; j++) {
                double x = entries.at(i, j);
                text.append(j > 0 ? betweenCols : i > 0 ? betweenRows : "")
                        .append(Double.isNaN(x) ? nan
                                : Double.isInfinite(x) ? (x < 0 ? "-" : "") + infinity
                                        : exact.apply(x).toLowerCase(Locale.ROOT));
            }
        }
        return text.toString();
    }
}
