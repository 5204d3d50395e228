// Generated from SymMatrix.java by build/Float32.java. Do not edit.
package org.jonum.mat;

import java.util.List;
import org.jonum.blas.Backend;
import org.jonum.blas.Blas;
import org.jonum.blas.FloatView;
import org.jonum.blas.Side;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.Norm;
import org.jonum.lapack.internal.blocks.FloatBlocks;

/// A symmetric matrix: one triangle of a square array holds it, the other is never read or written.
///
/// {@snippet :
/// FSymMatrix a = FSymMatrix.of(FMatrix.of(2, 2, 4, Float.NaN, 2, 2), Uplo.LOWER);      // [4 2; 2 2]
/// FVector x = a.solve(FVector.of(8, 5));           // x.toArray() == {1.5, 1}
/// FSymMatrix b = a.rankOne(10, FVector.of(1, 0));  // b.get(0, 0) == 14
/// }
///
/// A matrix is symmetric because its owner says so: nothing is compared. [#set] changes both elements.
/// FProducts take [ssymm][org.jonum.blas.FloatLevel3#ssymm], equations FCholesky's factorization if the matrix is
/// positive definite, else [FLdlt].
public final class FSymMatrix extends FSquare implements FAnyMatrix {
    /// Column-major.
    private final FloatView v;
    private final Uplo uplo;

    private FSymMatrix(FloatView v, Uplo uplo) {
        boolean byRows = v.rs() != 1;
        this.v = byRows ? v.t() : v;
        this.uplo = byRows ? uplo.flip() : uplo;
    }

    /// A matrix of zeros, stored in the lower triangle.
    ///
    /// @param n order, n ≥ 0
    /// @return a new matrix
    /// @throws IllegalArgumentException if n < 0 or an array cannot hold n² elements
    public static FSymMatrix zeros(int n) {
        return new FSymMatrix(FMatrix.zeros(n, n).view(), Uplo.LOWER);
    }

    /// The symmetric matrix with this triangle, which is copied.
    ///
    /// @param a    a square matrix
    /// @param uplo the triangle of A that is read
    /// @return a new matrix
    /// @throws IllegalArgumentException if A is not square
    public static FSymMatrix of(FMatrix a, Uplo uplo) {
        FShapes.square("FSymMatrix.of", a);
        return new FSymMatrix(FTriMatrix.triangle(a.view(), uplo), uplo);
    }

    /// A symmetric matrix over an array that exists; nothing is copied, and changes go both ways.
    ///
    /// @param view where the elements are: a square, its rows or its columns contiguous
    /// @param uplo the triangle of the view that is used
    /// @return a matrix of those elements
    /// @throws IllegalArgumentException  if the view is not square or neither of its strides is 1
    /// @throws IndexOutOfBoundsException if it does not lie in the array
    public static FSymMatrix of(FloatView view, Uplo uplo) {
        return new FSymMatrix(FShapes.square("FSymMatrix.of", view), uplo);
    }

    /// The matrix Aᵀ·A of the inner products of columns; for A·Aᵀ hand in the transpose.
    ///
    /// **Cost** m·n² flops for an m×n matrix, half of those of a product.
    ///
    /// @param a any matrix
    /// @return a new matrix of order `a.cols()`
    public static FSymMatrix gram(FMatrix a) {
        FSymMatrix c = zeros(a.cols());
        c.rankKInPlace(1, a.transpose());
        return c;
    }

    /// {@return the order n}
    public int order() {
        return v.rows();
    }

    /// Change elements (i, j) and (j, i), which are one.
    ///
    /// @param i row, from 0
    /// @param j column, from 0
    /// @param x the new value
    /// @throws IndexOutOfBoundsException if there is no such element
    public void set(int i, int j, float x) {
        settable(i, j);
        v.data()[stored(i, j) ? v.at(i, j) : v.at(j, i)] = x;
    }

    /// Where the elements are, for calls of BLAS and LAPACK: a column-major view of which the triangle
    /// [#uplo()] is used.
    ///
    /// @return array, offset, order and leading dimension; nothing is copied
    public FloatView view() {
        return v;
    }

    /// {@return the triangle of [#view()] that holds this matrix}
    public Uplo uplo() {
        return uplo;
    }

    /// A view whose lower triangle holds this matrix, for readers of that.
    FMatrix lower() {
        return FMatrix.over(uplo == Uplo.LOWER ? v : v.t());
    }

    /// {@return this matrix}
    public FSymMatrix transpose() {
        return this;
    }

    /// The symmetric block of rows and columns i, …, i + n − 1.
    ///
    /// @param i first row and column
    /// @param n order of the block
    /// @return a view of this matrix
    /// @throws IllegalArgumentException  if n < 0
    /// @throws IndexOutOfBoundsException if the block is not inside this matrix
    public FSymMatrix block(int i, int n) {
        FShapes.range("block", "i", i, "n", n, order());
        return new FSymMatrix(n == 0 ? FMatrix.zeros(0, 0).view() : v.block(i, i, n, n), uplo);
    }

    /// The diagonal.
    ///
    /// @return a view of this matrix
    public FVector diag() {
        return FMatrix.over(v).diag();
    }

    /// {@return a matrix of the same elements in storage of its own}
    public FSymMatrix copy() {
        return of(FMatrix.over(v), uplo);
    }

    public FSymMatrix scale(float alpha) {
        FSymMatrix c = copy();
        FTriMatrix.scale(c.v, c.uplo, alpha);
        return c;
    }

    /// A + B, symmetric.
    ///
    /// @param b a matrix of the same order
    /// @return a new matrix
    /// @throws IllegalArgumentException if the orders differ
    public FSymMatrix plus(FSymMatrix b) {
        return sum("plus", 1, b);
    }

    /// A − B, symmetric.
    ///
    /// @param b a matrix of the same order
    /// @return a new matrix
    /// @throws IllegalArgumentException if the orders differ
    public FSymMatrix minus(FSymMatrix b) {
        return sum("minus", -1, b);
    }

    private FSymMatrix sum(String operation, float beta, FSymMatrix b) {
        FShapes.same(operation, this, b);
        FSymMatrix c = copy();
        FTriMatrix.add(beta, b.uplo == uplo ? b.v : b.v.t(), c.v, uplo);
        return c;
    }

    /// A + α·x·xᵀ.
    ///
    /// @param alpha the factor
    /// @param x     a vector of as many elements as A has rows
    /// @return a new matrix
    /// @throws IllegalArgumentException if the sizes do not fit
    public FSymMatrix rankOne(float alpha, FVector x) {
        FShapes.equal("rankOne", "x.size()", x.size(), "order()", order());
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
    public FSymMatrix rankOneInPlace(float alpha, FVector x) {
        FShapes.equal("rankOneInPlace", "x.size()", x.size(), "order()", order());
        FShapes.apart("rankOneInPlace", v, "x", x.asColumn().view());
        if (order() > 0) {
            blas().ssyr(uplo, order(), alpha, x.data(), x.off(), x.inc(), v.data(), v.off(), v.cs());
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
    public FSymMatrix rankTwo(float alpha, FVector x, FVector y) {
        FShapes.equal("rankTwo", "x.size()", x.size(), "order()", order());
        FShapes.equal("rankTwo", "y.size()", y.size(), "order()", order());
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
    public FSymMatrix rankTwoInPlace(float alpha, FVector x, FVector y) {
        FShapes.equal("rankTwoInPlace", "x.size()", x.size(), "order()", order());
        FShapes.equal("rankTwoInPlace", "y.size()", y.size(), "order()", order());
        FShapes.apart("rankTwoInPlace", v, "x", x.asColumn().view());
        FShapes.apart("rankTwoInPlace", v, "y", y.asColumn().view());
        if (order() > 0) {
            blas().ssyr2(uplo, order(), alpha, x.data(), x.off(), x.inc(), y.data(), y.off(), y.inc(), v.data(),
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
    public FSymMatrix rankK(float alpha, FMatrix b) {
        FShapes.equal("rankK", "b.rows()", b.rows(), "order()", order());
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
    public FSymMatrix rankKInPlace(float alpha, FMatrix b) {
        FShapes.equal("rankKInPlace", "b.rows()", b.rows(), "order()", order());
        FShapes.apart("rankKInPlace", v, "b", b.view());
        if (b.cols() > 0) new FloatBlocks(blas()).syrk(uplo, alpha, FProducts.unit(b.view()), 1, v);
        return this;
    }

    public float trace() {
        return diag().sum();
    }

    int top(int j) {
        return 0;
    }

    int bottom(int j) {
        return v.rows();
    }

    float at(int i, int j) {
        return stored(i, j) ? v.get(i, j) : v.get(j, i);
    }

    private boolean stored(int i, int j) {
        return uplo == Uplo.UPPER ? i <= j : i >= j;
    }

    void product(FloatView b, FloatView c) {
        if (c.cols() == 1) {
            blas().ssymv(uplo, order(), 1, v.data(), v.off(), v.cs(), b.data(), b.off(), b.rs(), 0, c.data(),
                    c.off(), c.rs());
        } else {
            FloatView alike =
                    c.rs() == 1 ? b.rs() == 1 ? b : FProducts.copy(b) : b.cs() == 1 ? b : FProducts.copy(b.t()).t();
            new FloatBlocks(blas()).symm(Side.LEFT, uplo, 1, v, alike, 0, c);
        }
    }

    long work() {
        return 2L * order() * order();
    }

    float norm(Norm norm) {
        return Lapack.current().slansy(norm, uplo, order(), v.data(), v.off(), v.cs());
    }

    FFactored factor() {
        return FSolver.symmetric(lower().view());
    }

    List<FloatView> storage() {
        return List.of(v);
    }

    String structure() {
        return "any element";
    }

    private static Blas blas() {
        return Backend.current().blas();
    }
}
