// float-twin
package org.jonum.mat;

import java.util.List;
import org.jonum.blas.Backend;
import org.jonum.blas.Blas;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Side;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.Norm;
import org.jonum.lapack.internal.blocks.DoubleBlocks;

/// A symmetric matrix: one triangle of a square array holds it, the other is never read or written.
///
/// {@snippet :
/// SymMatrix a = SymMatrix.of(Matrix.of(2, 2, 4, Double.NaN, 2, 2), Uplo.LOWER);      // [4 2; 2 2]
/// Vector x = a.solve(Vector.of(8, 5));           // x.toArray() == {1.5, 1}
/// SymMatrix b = a.rankOne(10, Vector.of(1, 0));  // b.get(0, 0) == 14
/// }
///
/// A matrix is symmetric because its owner says so: nothing is compared. [#set] changes both elements.
/// Products take [dsymm][org.jonum.blas.DoubleLevel3#dsymm], equations Cholesky's factorization if the matrix is
/// positive definite, else [Ldlt].
public final class SymMatrix extends Square implements AnyMatrix {
    /// Column-major.
    private final DoubleView v;
    private final Uplo uplo;

    private SymMatrix(DoubleView v, Uplo uplo) {
        boolean byRows = v.rs() != 1;
        this.v = byRows ? v.t() : v;
        this.uplo = byRows ? uplo.flip() : uplo;
    }

    /// A matrix of zeros, stored in the lower triangle.
    ///
    /// @param n order, n ≥ 0
    /// @return a new matrix
    /// @throws IllegalArgumentException if n < 0 or an array cannot hold n² elements
    public static SymMatrix zeros(int n) {
        return new SymMatrix(Matrix.zeros(n, n).view(), Uplo.LOWER);
    }

    /// The symmetric matrix with this triangle, which is copied.
    ///
    /// @param a    a square matrix
    /// @param uplo the triangle of A that is read
    /// @return a new matrix
    /// @throws IllegalArgumentException if A is not square
    public static SymMatrix of(Matrix a, Uplo uplo) {
        Shapes.square("SymMatrix.of", a);
        return new SymMatrix(TriMatrix.triangle(a.view(), uplo), uplo);
    }

    /// A symmetric matrix over an array that exists; nothing is copied, and changes go both ways.
    ///
    /// @param view where the elements are: a square, its rows or its columns contiguous
    /// @param uplo the triangle of the view that is used
    /// @return a matrix of those elements
    /// @throws IllegalArgumentException  if the view is not square or neither of its strides is 1
    /// @throws IndexOutOfBoundsException if it does not lie in the array
    public static SymMatrix of(DoubleView view, Uplo uplo) {
        return new SymMatrix(Shapes.square("SymMatrix.of", view), uplo);
    }

    /// The matrix Aᵀ·A of the inner products of columns; for A·Aᵀ hand in the transpose.
    ///
    /// **Cost** m·n² flops for an m×n matrix, half of those of a product.
    ///
    /// @param a any matrix
    /// @return a new matrix of order `a.cols()`
    public static SymMatrix gram(Matrix a) {
        SymMatrix c = zeros(a.cols());
        c.rankKInPlace(1, a.transpose());
        return c;
    }

    /// {@return the order n}
    @Override
    public int order() {
        return v.rows();
    }

    /// Change elements (i, j) and (j, i), which are one.
    ///
    /// @param i row, from 0
    /// @param j column, from 0
    /// @param x the new value
    /// @throws IndexOutOfBoundsException if there is no such element
    public void set(int i, int j, double x) {
        settable(i, j);
        v.data()[stored(i, j) ? v.at(i, j) : v.at(j, i)] = x;
    }

    /// Where the elements are, for calls of BLAS and LAPACK: a column-major view of which the triangle
    /// [#uplo()] is used.
    ///
    /// @return array, offset, order and leading dimension; nothing is copied
    public DoubleView view() {
        return v;
    }

    /// {@return the triangle of [#view()] that holds this matrix}
    public Uplo uplo() {
        return uplo;
    }

    /// A view whose lower triangle holds this matrix, for readers of that.
    Matrix lower() {
        return Matrix.over(uplo == Uplo.LOWER ? v : v.t());
    }

    /// {@return this matrix}
    @Override
    public SymMatrix transpose() {
        return this;
    }

    /// The symmetric block of rows and columns i, …, i + n − 1.
    ///
    /// @param i first row and column
    /// @param n order of the block
    /// @return a view of this matrix
    /// @throws IllegalArgumentException  if n < 0
    /// @throws IndexOutOfBoundsException if the block is not inside this matrix
    public SymMatrix block(int i, int n) {
        Shapes.range("block", "i", i, "n", n, order());
        return new SymMatrix(n == 0 ? Matrix.zeros(0, 0).view() : v.block(i, i, n, n), uplo);
    }

    /// The diagonal.
    ///
    /// @return a view of this matrix
    public Vector diag() {
        return Matrix.over(v).diag();
    }

    /// {@return a matrix of the same elements in storage of its own}
    public SymMatrix copy() {
        return of(Matrix.over(v), uplo);
    }

    @Override
    public SymMatrix scale(double alpha) {
        SymMatrix c = copy();
        TriMatrix.scale(c.v, c.uplo, alpha);
        return c;
    }

    /// A + B, symmetric.
    ///
    /// @param b a matrix of the same order
    /// @return a new matrix
    /// @throws IllegalArgumentException if the orders differ
    public SymMatrix plus(SymMatrix b) {
        return sum("plus", 1, b);
    }

    /// A − B, symmetric.
    ///
    /// @param b a matrix of the same order
    /// @return a new matrix
    /// @throws IllegalArgumentException if the orders differ
    public SymMatrix minus(SymMatrix b) {
        return sum("minus", -1, b);
    }

    private SymMatrix sum(String operation, double beta, SymMatrix b) {
        Shapes.same(operation, this, b);
        SymMatrix c = copy();
        TriMatrix.add(beta, b.uplo == uplo ? b.v : b.v.t(), c.v, uplo);
        return c;
    }

    /// A + α·x·xᵀ.
    ///
    /// @param alpha the factor
    /// @param x     a vector of as many elements as A has rows
    /// @return a new matrix
    /// @throws IllegalArgumentException if the sizes do not fit
    public SymMatrix rankOne(double alpha, Vector x) {
        Shapes.equal("rankOne", "x.size()", x.size(), "order()", order());
        return copy().rankOneInPlace(alpha, x);
    }

    /// A := A + α·x·xᵀ.
    ///
    /// **Cost** n² flops.
    ///
    /// @param alpha the factor
    /// @param x     a vector of as many elements as A has rows; it must not overlap the storage of A
    /// @return this matrix
    /// @throws IllegalArgumentException if the sizes do not fit, or x overlaps A
    public SymMatrix rankOneInPlace(double alpha, Vector x) {
        Shapes.equal("rankOneInPlace", "x.size()", x.size(), "order()", order());
        Shapes.apart("rankOneInPlace", v, "x", x.asColumn().view());
        if (order() > 0) {
            blas().dsyr(uplo, order(), alpha, x.data(), x.off(), x.inc(), v.data(), v.off(), v.cs());
        }
        return this;
    }

    /// A + α·(x·yᵀ + y·xᵀ).
    ///
    /// @param alpha the factor
    /// @param x     a vector of as many elements as A has rows
    /// @param y     a vector of as many elements as A has rows
    /// @return a new matrix
    /// @throws IllegalArgumentException if the sizes do not fit
    public SymMatrix rankTwo(double alpha, Vector x, Vector y) {
        Shapes.equal("rankTwo", "x.size()", x.size(), "order()", order());
        Shapes.equal("rankTwo", "y.size()", y.size(), "order()", order());
        return copy().rankTwoInPlace(alpha, x, y);
    }

    /// A := A + α·(x·yᵀ + y·xᵀ).
    ///
    /// **Cost** 2·n² flops.
    ///
    /// @param alpha the factor
    /// @param x     a vector of as many elements as A has rows; it must not overlap the storage of A
    /// @param y     another one
    /// @return this matrix
    /// @throws IllegalArgumentException if the sizes do not fit, or a vector overlaps A
    public SymMatrix rankTwoInPlace(double alpha, Vector x, Vector y) {
        Shapes.equal("rankTwoInPlace", "x.size()", x.size(), "order()", order());
        Shapes.equal("rankTwoInPlace", "y.size()", y.size(), "order()", order());
        Shapes.apart("rankTwoInPlace", v, "x", x.asColumn().view());
        Shapes.apart("rankTwoInPlace", v, "y", y.asColumn().view());
        if (order() > 0) {
            blas().dsyr2(uplo, order(), alpha, x.data(), x.off(), x.inc(), y.data(), y.off(), y.inc(), v.data(),
                    v.off(), v.cs());
        }
        return this;
    }

    /// A + α·B·Bᵀ.
    ///
    /// @param alpha the factor
    /// @param b     a matrix with as many rows as A
    /// @return a new matrix
    /// @throws IllegalArgumentException if the shapes do not fit
    public SymMatrix rankK(double alpha, Matrix b) {
        Shapes.equal("rankK", "b.rows()", b.rows(), "order()", order());
        return copy().rankKInPlace(alpha, b);
    }

    /// A := A + α·B·Bᵀ.
    ///
    /// **Cost** n²·k flops for a B of k columns.
    ///
    /// @param alpha the factor
    /// @param b     a matrix with as many rows as A; it must not overlap the storage of A
    /// @return this matrix
    /// @throws IllegalArgumentException if the shapes do not fit, or B overlaps A
    public SymMatrix rankKInPlace(double alpha, Matrix b) {
        Shapes.equal("rankKInPlace", "b.rows()", b.rows(), "order()", order());
        Shapes.apart("rankKInPlace", v, "b", b.view());
        if (b.cols() > 0) new DoubleBlocks(blas()).syrk(uplo, alpha, Products.unit(b.view()), 1, v);
        return this;
    }

    @Override
    public double trace() {
        return diag().sum();
    }

    @Override
    int top(int j) {
        return 0;
    }

    @Override
    int bottom(int j) {
        return v.rows();
    }

    @Override
    double at(int i, int j) {
        return stored(i, j) ? v.get(i, j) : v.get(j, i);
    }

    private boolean stored(int i, int j) {
        return uplo == Uplo.UPPER ? i <= j : i >= j;
    }

    @Override
    void product(DoubleView b, DoubleView c) {
        if (c.cols() == 1) {
            blas().dsymv(uplo, order(), 1, v.data(), v.off(), v.cs(), b.data(), b.off(), b.rs(), 0, c.data(),
                    c.off(), c.rs());
        } else {
            DoubleView alike =
                    c.rs() == 1 ? b.rs() == 1 ? b : Products.copy(b) : b.cs() == 1 ? b : Products.copy(b.t()).t();
            new DoubleBlocks(blas()).symm(Side.LEFT, uplo, 1, v, alike, 0, c);
        }
    }

    @Override
    long work() {
        return 2L * order() * order();
    }

    @Override
    double norm(Norm norm) {
        return Lapack.current().dlansy(norm, uplo, order(), v.data(), v.off(), v.cs());
    }

    @Override
    Factored factor() {
        return Solver.symmetric(lower().view());
    }

    @Override
    List<DoubleView> storage() {
        return List.of(v);
    }

    @Override
    String structure() {
        return "any element";
    }

    private static Blas blas() {
        return Backend.current().blas();
    }
}
