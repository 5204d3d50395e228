// float-twin
package org.jonum.mat;

import java.util.List;
import org.jonum.blas.Backend;
import org.jonum.blas.Blas;
import org.jonum.blas.Diag;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Side;
import org.jonum.blas.Uplo;
import org.jonum.blas.internal.door.Args;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.Norm;
import org.jonum.lapack.internal.blocks.DoubleBlocks;

/// A triangular matrix, upper or lower: a triangle of a square array holds it, the other is never read or
/// written. Its diagonal may be ones, which are not stored.
///
/// {@snippet :
/// Matrix lu = Matrix.of(2, 2, 4, 2, 0.5, 3);                         // two factors in one square
/// TriMatrix l = TriMatrix.of(lu.view(), Uplo.LOWER, Diag.UNIT), u = TriMatrix.of(lu.view(), Uplo.UPPER, Diag.NON_UNIT);
/// Matrix a = l.times(u);                         // a.toArray()[0] == {4, 2}; a.toArray()[1] == {2, 4}
/// Vector x = u.solve(l.solve(Vector.of(8, 10))); // x.toArray() == {1, 2}
/// }
public final class TriMatrix extends Square implements AnyMatrix {
    private final DoubleView v;
    private final Uplo uplo;
    private final Diag diag;

    private TriMatrix(DoubleView v, Uplo uplo, Diag diag) {
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
    public static TriMatrix zeros(int n, Uplo uplo) {
        return new TriMatrix(Matrix.zeros(n, n).view(), uplo, Diag.NON_UNIT);
    }

    /// A triangle of a matrix, with its diagonal; it is copied, and the rest is not read.
    ///
    /// @param a    a square matrix
    /// @param uplo the triangle of A that is read
    /// @return a new matrix
    /// @throws IllegalArgumentException if A is not square
    public static TriMatrix of(Matrix a, Uplo uplo) {
        return of(a, uplo, Diag.NON_UNIT);
    }

    /// A triangle of a matrix, which is copied; the rest is not read.
    ///
    /// @param a    a square matrix
    /// @param uplo the triangle of A that is read
    /// @param diag whether the diagonal is that of A or ones
    /// @return a new matrix
    /// @throws IllegalArgumentException if A is not square
    public static TriMatrix of(Matrix a, Uplo uplo, Diag diag) {
        Shapes.square("TriMatrix.of", a);
        return new TriMatrix(triangle(a.view(), uplo), uplo, diag);
    }

    /// A triangular matrix over an array that exists; nothing is copied, and changes go both ways.
    ///
    /// @param view where the elements are: a square, its rows or its columns contiguous
    /// @param uplo the triangle of the view that is used
    /// @param diag whether the diagonal is that of the view or ones
    /// @return a matrix of those elements
    /// @throws IllegalArgumentException  if the view is not square or neither of its strides is 1
    /// @throws IndexOutOfBoundsException if it does not lie in the array
    public static TriMatrix of(DoubleView view, Uplo uplo, Diag diag) {
        return new TriMatrix(Shapes.square("TriMatrix.of", view), uplo, diag);
    }

    /// {@return the order n}
    @Override
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
    public void set(int i, int j, double x) {
        settable(i, j);
        if (i == j && diag == Diag.UNIT)
            throw Args.bad("set", "(i, j)", "(" + i + ", " + j + ")", "i != j: the diagonal is ones");
        v.data()[v.at(i, j)] = x;
    }

    /// Where the elements are, for calls of BLAS and LAPACK; of a transpose, the rows are contiguous.
    ///
    /// @return array, offset, order and strides; nothing is copied
    public DoubleView view() {
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

    @Override
    public TriMatrix transpose() {
        return new TriMatrix(v.t(), uplo.flip(), diag);
    }

    /// The triangular block of rows and columns i, …, i + n − 1.
    ///
    /// @param i first row and column
    /// @param n order of the block
    /// @return a view of this matrix
    /// @throws IllegalArgumentException  if n < 0
    /// @throws IndexOutOfBoundsException if the block is not inside this matrix
    public TriMatrix block(int i, int n) {
        Shapes.range("block", "i", i, "n", n, order());
        return new TriMatrix(n == 0 ? Matrix.zeros(0, 0).view() : v.block(i, i, n, n), uplo, diag);
    }

    /// The diagonal.
    ///
    /// @return a view of this matrix; if the diagonal is not stored, ones in storage of their own
    public Vector diag() {
        if (diag == Diag.NON_UNIT) return Matrix.over(v).diag();
        Vector ones = Vector.zeros(order());
        ones.fill(1);
        return ones;
    }

    /// {@return a matrix of the same elements in storage of its own}
    public TriMatrix copy() {
        return of(Matrix.over(v), uplo, diag);
    }

    /// The same elements, column-major, with the diagonal stored.
    private TriMatrix stored() {
        DoubleView c = triangle(v, uplo);
        if (diag == Diag.UNIT) Matrix.over(c).diag().fill(1);
        return new TriMatrix(c, uplo, Diag.NON_UNIT);
    }

    @Override
    public TriMatrix scale(double alpha) {
        TriMatrix c = stored();
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
    public TriMatrix timesTriangle(TriMatrix b) {
        alike("timesTriangle", b);
        TriMatrix c = b.stored();
        if (order() > 0) blocks().trmm(Side.LEFT, uplo, diag, 1, v, c.v);
        return c;
    }

    /// A + B for two upper or two lower triangular matrices, which is another one.
    ///
    /// @param b a matrix of the same order and the same triangle
    /// @return a new matrix
    /// @throws IllegalArgumentException if the orders or the triangles differ
    public TriMatrix plusTriangle(TriMatrix b) {
        alike("plusTriangle", b);
        TriMatrix c = stored();
        add(1, b.stored().v, c.v, uplo);
        return c;
    }

    /// A − B for two upper or two lower triangular matrices, which is another one.
    ///
    /// @param b a matrix of the same order and the same triangle
    /// @return a new matrix
    /// @throws IllegalArgumentException if the orders or the triangles differ
    public TriMatrix minusTriangle(TriMatrix b) {
        alike("minusTriangle", b);
        TriMatrix c = stored();
        add(-1, b.stored().v, c.v, uplo);
        return c;
    }

    private void alike(String operation, TriMatrix b) {
        Shapes.same(operation, this, b);
        if (uplo != b.uplo) throw Args.bad(operation, "triangle of b", b.uplo, uplo.toString());
    }

    /// The inverse A⁻¹, of the same triangle. To solve equations, [#solve(AnyMatrix)] is faster.
    ///
    /// **Cost** n³/3 flops.  **Error** |A⁻¹ computed − A⁻¹| ≤ c·n·ε·|A⁻¹|·|A|·|A⁻¹| (Higham 2002, §14.2).
    ///
    /// @return a new matrix
    /// @throws SingularMatrixException if a diagonal element is zero
    /// @throws NumericalException      if this matrix has an element that is NaN or infinite
    public TriMatrix inverse() {
        Conditions.finite("inverse", normMax());
        DoubleView c = triangle(v, uplo);
        int info = Lapack.current().dtrtri(uplo, diag, order(), c.data(), 0, c.cs());
        if (info != 0) throw Conditions.zeroPivot("inverse", "diagonal element", info);
        return new TriMatrix(c, uplo, diag);
    }

    @Override
    public double trace() {
        return diag().sum();
    }

    @Override
    int top(int j) {
        return uplo == Uplo.UPPER ? 0 : j;
    }

    @Override
    int bottom(int j) {
        return uplo == Uplo.UPPER ? j + 1 : order();
    }

    @Override
    double at(int i, int j) {
        return i == j && diag == Diag.UNIT ? 1 : v.get(i, j);
    }

    @Override
    void product(DoubleView b, DoubleView c) {
        blocks().copy(b, c);
        if (c.cols() == 1) {
            boolean byRows = v.rs() != 1;
            DoubleView s = byRows ? v.t() : v;
            Backend.current().blas().dtrmv(byRows ? uplo.flip() : uplo, Band.trans(byRows), diag, order(), s.data(),
                    s.off(),
                    s.cs(), c.data(), c.off(), c.rs());
        } else {
            blocks().trmm(Side.LEFT, uplo, diag, 1, v, c);
        }
    }

    @Override
    long work() {
        return (long) order() * order();
    }

    @Override
    double norm(Norm norm) {
        if (v.rs() != 1) return transpose().norm(norm == Norm.ONE ? Norm.INF : norm == Norm.INF ? Norm.ONE : norm);
        return Lapack.current().dlantr(norm, uplo, diag, order(), order(), v.data(), v.off(), v.cs());
    }

    @Override
    Factored factor() {
        return new TriangularFactor(v, uplo, diag);
    }

    @Override
    List<DoubleView> storage() {
        return List.of(v);
    }

    @Override
    String structure() {
        return uplo == Uplo.UPPER ? "i <= j: the upper triangle" : "i >= j: the lower triangle";
    }

    // ---- triangles of squares ----

    /// A column-major copy of a triangle; zeros in the other one.
    static DoubleView triangle(DoubleView a, Uplo uplo) {
        int n = a.rows();
        DoubleView c = Matrix.zeros(n, n).view();
        for (int j = 0; j < n; j++) {
            int top = uplo == Uplo.UPPER ? 0 : j, end = uplo == Uplo.UPPER ? j + 1 : n;
            for (int i = top; i < end; i++) c.data()[c.at(i, j)] = a.get(i, j);
        }
        return c;
    }

    /// C := α·C in one triangle.
    static void scale(DoubleView c, Uplo uplo, double alpha) {
        for (int j = 0; j < c.cols(); j++) {
            int top = uplo == Uplo.UPPER ? 0 : j, end = uplo == Uplo.UPPER ? j + 1 : c.rows();
            for (int p = c.at(top, j); p < c.at(end, j); p++) c.data()[p] *= alpha;
        }
    }

    /// C := C + α·A in one triangle, C column-major.
    static void add(double alpha, DoubleView a, DoubleView c, Uplo uplo) {
        for (int j = 0; j < c.cols(); j++) {
            int top = uplo == Uplo.UPPER ? 0 : j, end = uplo == Uplo.UPPER ? j + 1 : c.rows();
            for (int i = top; i < end; i++) c.data()[c.at(i, j)] += alpha * a.get(i, j);
        }
    }

    private static DoubleBlocks blocks() {
        return new DoubleBlocks(blas());
    }

    private static Blas blas() {
        return Backend.current().blas();
    }
}
