// Generated from TriMatrix.java by build/Float32.java. Do not edit.
package org.jonum.mat;

import java.util.List;
import org.jonum.blas.Backend;
import org.jonum.blas.Blas;
import org.jonum.blas.Diag;
import org.jonum.blas.FloatView;
import org.jonum.blas.Side;
import org.jonum.blas.Uplo;
import org.jonum.blas.internal.door.Args;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.Norm;
import org.jonum.lapack.internal.blocks.FloatBlocks;

/// A triangular matrix, upper or lower: a triangle of a square array holds it, the other is never read or
/// written. Its diagonal may be ones, which are not stored.
///
/// {@snippet :
/// FMatrix lu = FMatrix.of(2, 2, 4, 2, 0.5f, 3);                         // two factors in one square
/// FTriMatrix l = FTriMatrix.of(lu.view(), Uplo.LOWER, Diag.UNIT), u = FTriMatrix.of(lu.view(), Uplo.UPPER, Diag.NON_UNIT);
/// FMatrix a = l.times(u);                         // a.toArray()[0] == {4, 2}; a.toArray()[1] == {2, 4}
/// FVector x = u.solve(l.solve(FVector.of(8, 10))); // x.toArray() == {1, 2}
/// }
public final class FTriMatrix extends FSquare implements FAnyMatrix {
    private final FloatView v;
    private final Uplo uplo;
    private final Diag diag;

    private FTriMatrix(FloatView v, Uplo uplo, Diag diag) {
        this.v = v;
        this.uplo = uplo;
        this.diag = diag;
    }

    /// A triangle of zeros.
    ///
    /// @param n    order, n ≥ 0
    /// @param uplo which triangle
    /// @return a new matrix
    /// @throws IllegalArgumentException if n < 0 or an array cannot hold n² elements
    public static FTriMatrix zeros(int n, Uplo uplo) {
        return new FTriMatrix(FMatrix.zeros(n, n).view(), uplo, Diag.NON_UNIT);
    }

    /// A triangle of a matrix, with its diagonal; it is copied, and the rest is not read.
    ///
    /// @param a    a square matrix
    /// @param uplo the triangle of A that is read
    /// @return a new matrix
    /// @throws IllegalArgumentException if A is not square
    public static FTriMatrix of(FMatrix a, Uplo uplo) {
        return of(a, uplo, Diag.NON_UNIT);
    }

    /// A triangle of a matrix, which is copied; the rest is not read.
    ///
    /// @param a    a square matrix
    /// @param uplo the triangle of A that is read
    /// @param diag whether the diagonal is that of A or ones
    /// @return a new matrix
    /// @throws IllegalArgumentException if A is not square
    public static FTriMatrix of(FMatrix a, Uplo uplo, Diag diag) {
        FShapes.square("FTriMatrix.of", a);
        return new FTriMatrix(triangle(a.view(), uplo), uplo, diag);
    }

    /// A triangular matrix over an array that exists; nothing is copied, and changes go both ways.
    ///
    /// @param view where the elements are: a square, its rows or its columns contiguous
    /// @param uplo the triangle of the view that is used
    /// @param diag whether the diagonal is that of the view or ones
    /// @return a matrix of those elements
    /// @throws IllegalArgumentException  if the view is not square or neither of its strides is 1
    /// @throws IndexOutOfBoundsException if it does not lie in the array
    public static FTriMatrix of(FloatView view, Uplo uplo, Diag diag) {
        return new FTriMatrix(FShapes.square("FTriMatrix.of", view), uplo, diag);
    }

    /// {@return the order n}
    public int order() {
        return v.rows();
    }

    /// Change element (i, j), in whatever this matrix is a view of.
    ///
    /// @param i row, from 0
    /// @param j column, from 0
    /// @param x the new value
    /// @throws IndexOutOfBoundsException if there is no such element
    /// @throws IllegalArgumentException  if it lies in the other triangle, or on a diagonal of ones
    public void set(int i, int j, float x) {
        settable(i, j);
        if (i == j && diag == Diag.UNIT)
            throw Args.bad("set", "(i, j)", "(" + i + ", " + j + ")", "i != j: the diagonal is ones");
        v.data()[v.at(i, j)] = x;
    }

    /// Where the elements are, for calls of BLAS and LAPACK; of a transpose, the rows are contiguous.
    ///
    /// @return array, offset, order and strides; nothing is copied
    public FloatView view() {
        return v;
    }

    /// {@return which triangle this is}
    public Uplo uplo() {
        return uplo;
    }

    /// {@return whether the diagonal is stored or ones}
    public Diag diagonal() {
        return diag;
    }

    public FTriMatrix transpose() {
        return new FTriMatrix(v.t(), uplo.flip(), diag);
    }

    /// The triangular block of rows and columns i, …, i + n − 1.
    ///
    /// @param i first row and column
    /// @param n order of the block
    /// @return a view of this matrix
    /// @throws IllegalArgumentException  if n < 0
    /// @throws IndexOutOfBoundsException if the block is not inside this matrix
    public FTriMatrix block(int i, int n) {
        FShapes.range("block", "i", i, "n", n, order());
        return new FTriMatrix(n == 0 ? FMatrix.zeros(0, 0).view() : v.block(i, i, n, n), uplo, diag);
    }

    /// The diagonal.
    ///
    /// @return a view of this matrix; if the diagonal is not stored, ones in storage of their own
    public FVector diag() {
        if (diag == Diag.NON_UNIT) return FMatrix.over(v).diag();
        FVector ones = FVector.zeros(order());
        ones.fill(1);
        return ones;
    }

    /// {@return a matrix of the same elements in storage of its own}
    public FTriMatrix copy() {
        return of(FMatrix.over(v), uplo, diag);
    }

    /// The same elements, column-major, with the diagonal stored.
    private FTriMatrix stored() {
        FloatView c = triangle(v, uplo);
        if (diag == Diag.UNIT) FMatrix.over(c).diag().fill(1);
        return new FTriMatrix(c, uplo, Diag.NON_UNIT);
    }

    public FTriMatrix scale(float alpha) {
        FTriMatrix c = stored();
        scale(c.v, uplo, alpha);
        return c;
    }

    /// A·B for two upper or two lower triangular matrices, which is another one.
    ///
    /// **Cost** n³ flops.
    ///
    /// @param b a matrix of the same order and the same triangle
    /// @return a new matrix
    /// @throws IllegalArgumentException if the orders or the triangles differ
    public FTriMatrix timesTriangle(FTriMatrix b) {
        alike("timesTriangle", b);
        FTriMatrix c = b.stored();
        if (order() > 0) blocks().trmm(Side.LEFT, uplo, diag, 1, v, c.v);
        return c;
    }

    /// A + B for two upper or two lower triangular matrices, which is another one.
    ///
    /// @param b a matrix of the same order and the same triangle
    /// @return a new matrix
    /// @throws IllegalArgumentException if the orders or the triangles differ
    public FTriMatrix plusTriangle(FTriMatrix b) {
        alike("plusTriangle", b);
        FTriMatrix c = stored();
        add(1, b.stored().v, c.v, uplo);
        return c;
    }

    /// A − B for two upper or two lower triangular matrices, which is another one.
    ///
    /// @param b a matrix of the same order and the same triangle
    /// @return a new matrix
    /// @throws IllegalArgumentException if the orders or the triangles differ
    public FTriMatrix minusTriangle(FTriMatrix b) {
        alike("minusTriangle", b);
        FTriMatrix c = stored();
        add(-1, b.stored().v, c.v, uplo);
        return c;
    }

    private void alike(String operation, FTriMatrix b) {
        FShapes.same(operation, this, b);
        if (uplo != b.uplo) throw Args.bad(operation, "triangle of b", b.uplo, uplo.toString());
    }

    /// The inverse A⁻¹, of the same triangle. To solve equations, [#solve(FAnyMatrix)] is faster.
    ///
    /// **Cost** n³/3 flops.  **Error** |A⁻¹ computed − A⁻¹| ≤ c·n·ε·|A⁻¹|·|A|·|A⁻¹| (Higham 2002, §14.2).
    ///
    /// @return a new matrix
    /// @throws SingularMatrixException if a diagonal element is zero
    /// @throws NumericalException      if this matrix has an element that is NaN or infinite
    public FTriMatrix inverse() {
        FConditions.finite("inverse", normMax());
        FloatView c = triangle(v, uplo);
        int info = Lapack.current().strtri(uplo, diag, order(), c.data(), 0, c.cs());
        if (info != 0) throw FConditions.zeroPivot("inverse", "diagonal element", info);
        return new FTriMatrix(c, uplo, diag);
    }

    public float trace() {
        return diag().sum();
    }

    int top(int j) {
        return uplo == Uplo.UPPER ? 0 : j;
    }

    int bottom(int j) {
        return uplo == Uplo.UPPER ? j + 1 : order();
    }

    float at(int i, int j) {
        return i == j && diag == Diag.UNIT ? 1 : v.get(i, j);
    }

    void product(FloatView b, FloatView c) {
        blocks().copy(b, c);
        if (c.cols() == 1) {
            boolean byRows = v.rs() != 1;
            FloatView s = byRows ? v.t() : v;
            Backend.current().blas().strmv(byRows ? uplo.flip() : uplo, FBand.trans(byRows), diag, order(), s.data(),
                    s.off(),
                    s.cs(), c.data(), c.off(), c.rs());
        } else {
            blocks().trmm(Side.LEFT, uplo, diag, 1, v, c);
        }
    }

    long work() {
        return (long) order() * order();
    }

    float norm(Norm norm) {
        if (v.rs() != 1) return transpose().norm(norm == Norm.ONE ? Norm.INF : norm == Norm.INF ? Norm.ONE : norm);
        return Lapack.current().slantr(norm, uplo, diag, order(), order(), v.data(), v.off(), v.cs());
    }

    FFactored factor() {
        return new FTriangularFactor(v, uplo, diag);
    }

    List<FloatView> storage() {
        return List.of(v);
    }

    String structure() {
        return uplo == Uplo.UPPER ? "i <= j: the upper triangle" : "i >= j: the lower triangle";
    }

    // ---- triangles of squares ----

    /// A column-major copy of a triangle; zeros in the other one.
    static FloatView triangle(FloatView a, Uplo uplo) {
        int n = a.rows();
        FloatView c = FMatrix.zeros(n, n).view();
        for (int j = 0; j < n; j++) {
            int top = uplo == Uplo.UPPER ? 0 : j, end = uplo == Uplo.UPPER ? j + 1 : n;
            for (int i = top; i < end; i++) c.data()[c.at(i, j)] = a.get(i, j);
        }
        return c;
    }

    /// C := α·C in one triangle.
    static void scale(FloatView c, Uplo uplo, float alpha) {
        for (int j = 0; j < c.cols(); j++) {
            int top = uplo == Uplo.UPPER ? 0 : j, end = uplo == Uplo.UPPER ? j + 1 : c.rows();
            for (int p = c.at(top, j); p < c.at(end, j); p++) c.data()[p] *= alpha;
        }
    }

    /// C := C + α·A in one triangle, C column-major.
    static void add(float alpha, FloatView a, FloatView c, Uplo uplo) {
        for (int j = 0; j < c.cols(); j++) {
            int top = uplo == Uplo.UPPER ? 0 : j, end = uplo == Uplo.UPPER ? j + 1 : c.rows();
            for (int i = top; i < end; i++) c.data()[c.at(i, j)] += alpha * a.get(i, j);
        }
    }

    private static FloatBlocks blocks() {
        return new FloatBlocks(blas());
    }

    private static Blas blas() {
        return Backend.current().blas();
    }
}
