package org.jonum.mat;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.random.RandomGenerator;
import org.jonum.blas.DoubleView;
import org.jonum.blas.internal.door.Args;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.Norm;

/// A dense matrix of `double`s.
///
/// {@snippet :
/// Matrix a = Matrix.of(new double[][] {{4, 2}, {2, 2}});
/// Vector b = Vector.of(8, 5);
/// Vector x = a.solve(b);                         // x.toArray() == {1.5, 1}
/// Vector r = b.minus(a.times(x));                // r.norm2() == 0
/// }
///
/// A new matrix is column-major. [#transpose()], [#row], [#col], [#block] and [#diag()] are views:
/// they share the elements of the matrix they were taken from, whatever its strides, and copy
/// nothing. Other operations return new matrices. There may be no rows or no columns.
public final class Matrix {
    private final DoubleView v;

    private Matrix(DoubleView v) {
        this.v = v;
    }

    /// A matrix over a view that is known to be good.
    static Matrix over(DoubleView v) {
        return new Matrix(v);
    }

    /// A new matrix of zeros.
    private static Matrix make(String operation, int rows, int cols) {
        return new Matrix(
                DoubleView.of(new double[Shapes.size(operation, rows, cols)], 0, rows, cols, Math.max(1, rows)));
    }

    // ---- factories ----

    /// A matrix written row by row; the numbers are copied.
    ///
    /// {@snippet :
    /// Matrix a = Matrix.of(new double[][] {{1, 2, 3}, {4, 5, 6}});
    /// double x = a.get(1, 2);                        // x == 6
    /// }
    ///
    /// @param rows the rows, all of one length
    /// @return a new matrix
    /// @throws IllegalArgumentException if the rows differ in length
    public static Matrix of(double[][] rows) {
        Args.present("Matrix.of", "rows", rows);
        int cols = rows.length == 0 ? 0 : rows[0].length;
        Matrix a = make("Matrix.of", rows.length, cols);
        for (int i = 0; i < rows.length; i++) {
            Shapes.equal("Matrix.of", "rows[" + i + "].length", rows[i].length, "rows[0].length", cols);
            for (int j = 0; j < cols; j++) a.v.data()[a.v.at(i, j)] = rows[i][j];
        }
        return a;
    }

    /// A matrix written row by row in one list of numbers, which are copied.
    ///
    /// {@snippet :
    /// Matrix a = Matrix.of(2, 3,
    ///         1, 2, 3,
    ///         4, 5, 6);
    /// double x = a.get(1, 0);                        // x == 4
    /// }
    ///
    /// @param rows   number of rows
    /// @param cols   number of columns
    /// @param byRows rows·cols numbers
    /// @return a new matrix
    /// @throws IllegalArgumentException if a dimension is negative or the numbers are not rows·cols
    public static Matrix of(int rows, int cols, double... byRows) {
        Matrix a = make("Matrix.of", rows, cols);
        Shapes.equal("Matrix.of", "byRows.length", byRows.length, "rows*cols", a.v.data().length);
        a.assign(new Matrix(new DoubleView(byRows, 0, rows, cols, Math.max(1, cols), 1)));
        return a;
    }

    /// A matrix over an array that exists; nothing is copied, and changes go both ways.
    ///
    /// {@snippet :
    /// double[] data = {1, 2, 3, 4};
    /// Matrix a = Matrix.of(DoubleView.of(data, 0, 2, 2, 2));     // [1 3; 2 4]
    /// a.set(0, 1, 7);                                            // data == {1, 2, 7, 4}
    /// }
    ///
    /// @param view where the elements are
    /// @return a matrix of those elements
    /// @throws IllegalArgumentException  if a dimension is negative, a stride less than 1, or two
    ///     elements may be in one place
    /// @throws IndexOutOfBoundsException if the elements do not lie in the array
    public static Matrix of(DoubleView view) {
        Shapes.view("Matrix.of", view);
        return new Matrix(view);
    }

    /// A matrix of these columns, which are copied.
    ///
    /// @param columns the columns, all of one length
    /// @return a new matrix
    /// @throws IllegalArgumentException if the columns differ in length
    public static Matrix columns(double[]... columns) {
        Vector[] vectors = new Vector[columns.length];
        for (int j = 0; j < columns.length; j++) vectors[j] = Vector.of(columns[j], 0, columns[j].length, 1);
        return columns(vectors);
    }

    /// A matrix of these columns, which are copied.
    ///
    /// {@snippet :
    /// Vector x = Vector.of(1, 2, 3);
    /// Matrix a = Matrix.columns(Vector.of(1, 1, 1), x);          // an intercept and x
    /// double last = a.get(2, 1);                                 // last == 3
    /// }
    ///
    /// @param columns the columns, all of one length
    /// @return a new matrix
    /// @throws IllegalArgumentException if the columns differ in length
    public static Matrix columns(Vector... columns) {
        Matrix a = make("Matrix.columns", columns.length == 0 ? 0 : columns[0].size(), columns.length);
        for (int j = 0; j < columns.length; j++) {
            Shapes.equal("Matrix.columns", "columns[" + j + "].size()", columns[j].size(), "columns[0].size()",
                    a.rows());
            a.col(j).assign(columns[j]);
        }
        return a;
    }

    /// A matrix of zeros.
    ///
    /// @param rows number of rows, at least 0
    /// @param cols number of columns, at least 0
    /// @return a new matrix
    /// @throws IllegalArgumentException if a dimension is negative or there are more elements than
    ///     an array can hold
    public static Matrix zeros(int rows, int cols) {
        return make("Matrix.zeros", rows, cols);
    }

    /// The identity of order n.
    ///
    /// @param n the order, at least 0
    /// @return a new matrix
    /// @throws IllegalArgumentException if n < 0 or there are more elements than an array can hold
    public static Matrix identity(int n) {
        Matrix a = make("Matrix.identity", n, n);
        a.diag().fill(1);
        return a;
    }

    /// A square matrix with these numbers on its diagonal.
    ///
    /// @param d the diagonal
    /// @return a new matrix
    /// @throws IllegalArgumentException if there are more elements than an array can hold
    public static Matrix diagonal(double... d) {
        Matrix a = make("Matrix.diagonal", d.length, d.length);
        for (int i = 0; i < d.length; i++) a.set(i, i, d[i]);
        return a;
    }

    /// A matrix of independent numbers, uniform on [0, 1).
    ///
    /// {@snippet :
    /// Matrix a = Matrix.random(new Random(42), 3, 3);
    /// boolean inside = a.normMax() < 1;              // inside == true
    /// }
    ///
    /// @param rng  the source; one `nextLong()` is taken for each element, column by column
    /// @param rows number of rows, at least 0
    /// @param cols number of columns, at least 0
    /// @return a new matrix
    /// @throws IllegalArgumentException if a dimension is negative or there are more elements than
    ///     an array can hold
    public static Matrix random(RandomGenerator rng, int rows, int cols) {
        Matrix a = make("Matrix.random", rows, cols);
        double[] data = a.v.data();
        for (int i = 0; i < data.length; i++) data[i] = (rng.nextLong() >>> 11) * 0x1p-53;
        return a;
    }

    // ---- elements and views ----

    /// {@return the number of rows}
    public int rows() {
        return v.rows();
    }

    /// {@return the number of columns}
    public int cols() {
        return v.cols();
    }

    /// Element (i, j).
    ///
    /// @param i row, from 0
    /// @param j column, from 0
    /// @return its value
    /// @throws IndexOutOfBoundsException if there is no such element
    public double get(int i, int j) {
        Shapes.index("get", "i", i, v.rows());
        Shapes.index("get", "j", j, v.cols());
        return v.get(i, j);
    }

    /// Change element (i, j), in whatever this matrix is a view of.
    ///
    /// @param i row, from 0
    /// @param j column, from 0
    /// @param x the new value
    /// @throws IndexOutOfBoundsException if there is no such element
    public void set(int i, int j, double x) {
        Shapes.index("set", "i", i, v.rows());
        Shapes.index("set", "j", j, v.cols());
        v.data()[v.at(i, j)] = x;
    }

    /// Where the elements are, for calls of BLAS and LAPACK.
    ///
    /// @return array, offset, shape and strides; nothing is copied
    public DoubleView view() {
        return v;
    }

    /// The transpose Aᵀ.
    ///
    /// @return a view of this matrix
    public Matrix transpose() {
        return new Matrix(v.t());
    }

    /// Row i.
    ///
    /// @param i row, from 0
    /// @return a view of this matrix
    /// @throws IndexOutOfBoundsException if there is no such row
    public Vector row(int i) {
        Shapes.index("row", "i", i, v.rows());
        return Vector.of(v.row(i).t());
    }

    /// Column j.
    ///
    /// {@snippet :
    /// Matrix a = Matrix.of(new double[][] {{1, 2}, {3, 4}});
    /// a.col(1).fill(0);                              // a.row(1).toArray() == {3, 0}
    /// }
    ///
    /// @param j column, from 0
    /// @return a view of this matrix
    /// @throws IndexOutOfBoundsException if there is no such column
    public Vector col(int j) {
        Shapes.index("col", "j", j, v.cols());
        return Vector.of(v.col(j));
    }

    /// The block of `rows`×`cols` elements whose first is (i, j).
    ///
    /// @param i    first row
    /// @param j    first column
    /// @param rows number of rows
    /// @param cols number of columns
    /// @return a view of this matrix
    /// @throws IllegalArgumentException  if a number is negative
    /// @throws IndexOutOfBoundsException if the block is not inside this matrix
    public Matrix block(int i, int j, int rows, int cols) {
        Shapes.range("block", "i", i, "rows", rows, v.rows());
        Shapes.range("block", "j", j, "cols", cols, v.cols());
        return new Matrix(rows == 0 || cols == 0 ? DoubleView.of(new double[0], 0, rows, cols, Math.max(1, rows))
                : v.block(i, j, rows, cols));
    }

    /// The diagonal, min(rows, cols) elements.
    ///
    /// @return a view of this matrix
    public Vector diag() {
        int n = Math.min(v.rows(), v.cols());
        return Vector.of(new DoubleView(v.data(), v.off(), n, 1, v.rs() + v.cs(), 1));
    }

    /// {@return a column-major matrix of the same elements in storage of its own}
    public Matrix copy() {
        return new Matrix(Products.copy(v));
    }

    /// {@return the elements, row by row, in new arrays}
    public double[][] toArray() {
        double[][] rows = new double[v.rows()][];
        for (int i = 0; i < rows.length; i++) rows[i] = row(i).toArray();
        return rows;
    }

    /// Overwrite the elements with those of another matrix: `a.block(…).assign(b)` sets a block.
    ///
    /// @param b a matrix of the same shape; it may overlap this one
    /// @throws IllegalArgumentException if the shapes differ
    public void assign(Matrix b) {
        Shapes.same("assign", this, b);
        DoubleView from = b.v.data() == v.data() ? Products.copy(b.v) : b.v;
        for (int j = 0; j < v.cols(); j++) {
            for (int i = 0; i < v.rows(); i++) v.data()[v.at(i, j)] = from.get(i, j);
        }
    }

    /// Overwrite every element with one number.
    ///
    /// @param x the number
    public void fill(double x) {
        for (int j = 0; j < v.cols(); j++) col(j).fill(x);
    }

    // ---- arithmetic ----

    /// The product A·B.
    ///
    /// {@snippet :
    /// Matrix a = Matrix.of(new double[][] {{1, 2}, {3, 4}});
    /// Matrix p = a.transpose().times(a);             // p.row(0).toArray() == {10, 14}; p.row(1).toArray() == {14, 20}
    /// }
    /// **Cost** 2·m·n·k flops; transposes are free.  **Error** |computed − A·B| ≤ k·ε·|A|·|B|,
    /// element by element.
    ///
    /// @param b a matrix with as many rows as this one has columns
    /// @return a new matrix
    /// @throws IllegalArgumentException if the shapes do not fit
    public Matrix times(Matrix b) {
        Shapes.equal("times", "b.rows()", b.rows(), "cols()", cols());
        Matrix c = make("times", rows(), b.cols());
        Products.product(v, b.v, c.v);
        return c;
    }

    /// The product A·x.
    ///
    /// @param x a vector of as many elements as this matrix has columns
    /// @return a new vector
    /// @throws IllegalArgumentException if the sizes do not fit
    public Vector times(Vector x) {
        Shapes.equal("times", "x.size()", x.size(), "cols()", cols());
        return timesInto(x, Vector.zeros(rows()));
    }

    /// The product A·B, written to a matrix that exists.
    ///
    /// @param b   a matrix with as many rows as this one has columns
    /// @param dst receives the product, and is not read; it must not overlap A or B
    /// @return dst
    /// @throws IllegalArgumentException if the shapes do not fit, or dst overlaps an operand
    public Matrix timesInto(Matrix b, Matrix dst) {
        Shapes.equal("timesInto", "b.rows()", b.rows(), "cols()", cols());
        Shapes.equal("timesInto", "dst.rows()", dst.rows(), "rows()", rows());
        Shapes.equal("timesInto", "dst.cols()", dst.cols(), "b.cols()", b.cols());
        Shapes.apart("timesInto", dst.v, "a", v);
        Shapes.apart("timesInto", dst.v, "b", b.v);
        Products.product(v, b.v, dst.v);
        return dst;
    }

    /// The product A·x, written to a vector that exists.
    ///
    /// @param x   a vector of as many elements as this matrix has columns
    /// @param dst receives the product, and is not read; it must not overlap A or x
    /// @return dst
    /// @throws IllegalArgumentException if the sizes do not fit, or dst overlaps an operand
    public Vector timesInto(Vector x, Vector dst) {
        timesInto(x.asColumn(), dst.asColumn());
        return dst;
    }

    /// A + B.
    ///
    /// @param b a matrix of the same shape
    /// @return a new matrix
    /// @throws IllegalArgumentException if the shapes differ
    public Matrix plus(Matrix b) {
        Shapes.same("plus", this, b);
        return new Matrix(Products.sum(v, 1, b.v));
    }

    /// A − B.
    ///
    /// @param b a matrix of the same shape
    /// @return a new matrix
    /// @throws IllegalArgumentException if the shapes differ
    public Matrix minus(Matrix b) {
        Shapes.same("minus", this, b);
        return new Matrix(Products.sum(v, -1, b.v));
    }

    /// α·A.
    ///
    /// @param alpha the factor
    /// @return a new matrix
    public Matrix scale(double alpha) {
        return map(x -> alpha * x);
    }

    /// f(aᵢⱼ) for every element.
    ///
    /// @param f the function
    /// @return a new matrix
    public Matrix map(DoubleUnaryOperator f) {
        DoubleView c = Products.copy(v);
        double[] data = c.data();
        Arrays.setAll(data, i -> f.applyAsDouble(data[i]));
        return new Matrix(c);
    }

    // ---- norms and the like ----

    /// {@return ‖A‖₁, the largest sum of absolute values in a column}
    public double norm1() {
        return norm(Norm.ONE);
    }

    /// {@return ‖A‖∞, the largest sum of absolute values in a row}
    public double normInf() {
        return norm(Norm.INF);
    }

    /// {@return the Frobenius norm √Σ aᵢⱼ², without overflow or underflow on the way}
    public double normFrobenius() {
        return norm(Norm.FROBENIUS);
    }

    /// {@return max |aᵢⱼ|, NaN if there is one}
    public double normMax() {
        return norm(Norm.MAX);
    }

    private double norm(Norm norm) {
        DoubleView a = Products.unit(v);
        boolean byRows = a.rs() != 1;
        DoubleView c = byRows ? a.t() : a;
        Norm of = byRows && norm == Norm.ONE ? Norm.INF : byRows && norm == Norm.INF ? Norm.ONE : norm;
        return Lapack.current().dlange(of, c.rows(), c.cols(), c.data(), c.off(),
                Math.max(c.cs(), Math.max(1, c.rows())));
    }

    /// {@return the sum of the diagonal}
    public double trace() {
        return diag().sum();
    }

    /// The determinant, by LU factorization; it may over- or underflow where [Lu#logAbsDet()] does
    /// not.
    ///
    /// {@snippet :
    /// double d = Matrix.of(new double[][] {{0, 2}, {1, 3}}).det();   // d == -2
    /// }
    ///
    /// @return det A, 0 if A is singular
    /// @throws IllegalArgumentException if this matrix is not square
    public double det() {
        Shapes.square("det", this);
        return Lu.of(this).det();
    }

    // ---- equations ----

    /// Solve A·x = b: as [#solve(Matrix)] with one right-hand side.
    ///
    /// @param b a vector of as many elements as A has rows
    /// @return a new vector
    /// @throws IllegalArgumentException if the sizes do not fit
    /// @throws NumericalException       as [#solve(Matrix)]
    public Vector solve(Vector b) {
        return solve(b.asColumn()).col(0);
    }

    /// Solve A·X = B, or least squares where A is not square.
    ///
    /// A square matrix is looked at first: if triangular, it is solved as such; if symmetric with a
    /// positive diagonal, Cholesky's factorization is tried; else, and if that fails, LU with
    /// partial pivoting serves. These looks are exact, with no tolerance, and cost O(n²).
    ///
    /// {@snippet :
    /// Matrix a = Matrix.of(new double[][] {{0, 2}, {4, 0}});
    /// Vector x = a.solve(Vector.of(2, 4));           // x.toArray() == {1, 1}
    /// }
    /// **Cost** 2·n³/3 flops for LU.  **Error** the computed x solves (A + E)·x = b with E of the
    /// order of ε·‖A‖; it has about −log₁₀(ε / rcond) correct digits.
    ///
    /// @param b a matrix with as many rows as A
    /// @return a new matrix
    /// @throws IllegalArgumentException if the shapes do not fit
    /// @throws SingularMatrixException  if A is singular to working precision; for a triangular A,
    ///     only if it has an exact zero on the diagonal
    /// @throws NumericalException       if A has an entry that is NaN or infinite
    public Matrix solve(Matrix b) {
        return Solver.solve(this, b);
    }

    /// The x that makes ‖A·x − b‖₂ least: as [#leastSquares(Matrix)] with one right-hand side.
    ///
    /// {@snippet :
    /// Matrix a = Matrix.of(new double[][] {{1, 1}, {1, 2}, {1, 3}});     // a line through three points
    /// Vector x = a.leastSquares(Vector.of(1, 2, 3));
    /// boolean found = x.approxEquals(Vector.of(0, 1), 1e-14);            // found == true
    /// }
    ///
    /// @param b a vector of as many elements as A has rows
    /// @return a new vector
    /// @throws IllegalArgumentException if the sizes do not fit
    /// @throws NumericalException       as [#leastSquares(Matrix)]
    public Vector leastSquares(Vector b) {
        return leastSquares(b.asColumn()).col(0);
    }

    /// The X that makes ‖A·X − B‖₂ least, column by column, by Householder QR.
    ///
    /// A must have full rank. With fewer rows than columns the equations have many solutions; the
    /// one of least norm is returned.
    ///
    /// **Cost** 2·n²·(m − n/3) flops for m ≥ n.  **Error** that of a matrix and right-hand side
    /// changed by a small multiple of ε (Higham 2002, Thm 20.3), which normal equations cannot
    /// promise.
    ///
    /// @param b a matrix with as many rows as A
    /// @return a new matrix
    /// @throws IllegalArgumentException if the shapes do not fit
    /// @throws SingularMatrixException  if the columns of A (its rows, if there are fewer) depend
    ///     on each other to working precision
    /// @throws NumericalException       if A has an entry that is NaN or infinite
    public Matrix leastSquares(Matrix b) {
        Shapes.equal("leastSquares", "b.rows()", b.rows(), "rows()", rows());
        return rows() >= cols() ? Qr.of(this).solve(b) : Qr.of(transpose()).minimumNorm(b);
    }

    /// The inverse A⁻¹. To solve equations, [#solve] is faster and more accurate.
    ///
    /// @return a new matrix
    /// @throws IllegalArgumentException if this matrix is not square
    /// @throws SingularMatrixException  if it is singular to working precision
    /// @throws NumericalException       if it has an entry that is NaN or infinite
    public Matrix inverse() {
        Shapes.square("inverse", this);
        return solve(identity(rows()));
    }

    // ---- comparison and text ----

    /// Whether two matrices differ by little: max |aᵢⱼ − bᵢⱼ| ≤ tol · max(max |aᵢⱼ|, max |bᵢⱼ|).
    ///
    /// @param b   the other matrix
    /// @param tol relative tolerance, such as 1e-12
    /// @return false if the shapes differ, a NaN is involved, or infinities are not in the same
    ///     places
    public boolean approxEquals(Matrix b, double tol) {
        if (b.rows() != rows() || b.cols() != cols()) return false;
        double bound = tol * Math.max(normMax(), b.normMax());
        for (int j = 0; j < cols(); j++) {
            for (int i = 0; i < rows(); i++) {
                double x = v.get(i, j), y = b.v.get(i, j);
                if (x != y && !(Math.abs(x - y) <= bound && Double.isFinite(x) && Double.isFinite(y))) return false;
            }
        }
        return true;
    }

    /// Whether the other object is a matrix of the same shape with the same elements; NaN equals
    /// NaN, and 0 equals −0.
    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Matrix b) || b.rows() != rows() || b.cols() != cols()) return false;
        for (int j = 0; j < cols(); j++) {
            for (int i = 0; i < rows(); i++) {
                if (Double.compare(v.get(i, j) + 0.0, b.v.get(i, j) + 0.0) != 0) return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        int hash = 31 * rows() + cols();
        for (int j = 0; j < cols(); j++) {
            for (int i = 0; i < rows(); i++) hash = 31 * hash + Double.hashCode(v.get(i, j) + 0.0);
        }
        return hash;
    }

    /// The shape, then the rows, to about six digits; the middle of a large matrix is left out.
    ///
    /// {@snippet :
    /// String s = Matrix.of(new double[][] {{1, 0.5}, {-20, 3}}).toString();
    /// // s == "Matrix 2x2\n    1  0.5\n  -20  3.0"
    /// }
    @Override
    public String toString() {
        return Layout.of(this);
    }

    /// `2x3`, for messages.
    String shape() {
        return rows() + "x" + cols();
    }
}
