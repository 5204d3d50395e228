// float-twin
package org.jonum.mat;

import java.util.List;
import org.jonum.blas.Backend;
import org.jonum.blas.Diag;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.blas.internal.door.Args;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.Norm;
import org.jonum.lapack.internal.blocks.DoubleBlocks;

/// A triangular band matrix: the main diagonal, which may be ones that are not stored, and k diagonals above or below it.
///
/// {@snippet :
/// TriBandMatrix a = TriBandMatrix.of(Matrix.of(3, 3, 1, 0, 0, -1, 1, 0, 0, -1, 1), 1, Uplo.LOWER);
/// Vector sums = a.solve(Vector.of(1, 2, 3));     // sums.toArray() == {1, 3, 6}
/// }
public final class TriBandMatrix extends Square implements AnyMatrix {
    private final Band a;
    private final Uplo uplo;
    private final Diag diag;

    private TriBandMatrix(Band a, Uplo uplo, Diag diag) {
        this.a = a;
        this.uplo = uplo;
        this.diag = diag;
    }

    /// A triangular band of zeros.
    ///
    /// @param n    order, n ≥ 0
    /// @param k    diagonals beside the main one, k ≥ 0
    /// @param uplo on which side
    /// @return a new matrix
    /// @throws IllegalArgumentException if a number is negative or there are more elements than an array can hold
    public static TriBandMatrix zeros(int n, int k, Uplo uplo) {
        boolean lower = uplo == Uplo.LOWER;
        return new TriBandMatrix(Band.zeros("TriBandMatrix.zeros", n, n, lower ? k : 0, lower ? 0 : k), uplo,
                Diag.NON_UNIT);
    }

    /// The triangular band of a matrix, with its diagonal; it is copied, and the rest is not read.
    ///
    /// @param a    a square matrix
    /// @param k    diagonals beside the main one, k ≥ 0
    /// @param uplo the side of A that is read
    /// @return a new matrix
    /// @throws IllegalArgumentException if A is not square or k < 0
    public static TriBandMatrix of(AnyMatrix a, int k, Uplo uplo) {
        Shapes.square("TriBandMatrix.of", a);
        boolean lower = uplo == Uplo.LOWER;
        return new TriBandMatrix(Band.of("TriBandMatrix.of", a, lower ? k : 0, lower ? 0 : k), uplo, Diag.NON_UNIT);
    }

    /// A triangular band matrix over an array in LAPACK's storage; nothing is copied, and changes go both ways.
    ///
    /// @param ab   the array: k + 1 rows, a column for each column of the matrix, row stride 1
    /// @param uplo which side it holds: `UPPER` has the main diagonal in its last row, `LOWER` in its first
    /// @param diag whether the diagonal is that of the array or ones
    /// @return a matrix of those elements
    /// @throws IllegalArgumentException  if there is no row, or the columns of the array are not contiguous
    /// @throws IndexOutOfBoundsException if the elements do not lie in the array
    public static TriBandMatrix fromBand(DoubleView ab, Uplo uplo, Diag diag) {
        return new TriBandMatrix(half("TriBandMatrix.fromBand", ab, uplo), uplo, diag);
    }

    /// One half of a square band over an array.
    static Band half(String operation, DoubleView ab, Uplo uplo) {
        if (ab.rows() < 1) throw Args.bad(operation, "ab.rows()", ab.rows(), ">= 1");
        int k = ab.rows() - 1;
        return Band.over(operation, ab, ab.cols(), uplo == Uplo.LOWER ? k : 0, uplo == Uplo.LOWER ? 0 : k);
    }

    /// {@return the order n}
    @Override
    public int order() {
        return a.rows();
    }

    /// {@return k, the number of diagonals beside the main one}
    public int k() {
        return a.kl() + a.ku();
    }

    /// Change element (i, j), in whatever this matrix is a view of.
    ///
    /// @param i row, from 0
    /// @param j column, from 0
    /// @param x the new value
    /// @throws IndexOutOfBoundsException if there is no such element
    /// @throws IllegalArgumentException  if it lies outside of the band, or on a diagonal of ones
    public void set(int i, int j, double x) {
        settable(i, j);
        if (i == j && diag == Diag.UNIT)
            throw Args.bad("set", "(i, j)", "(" + i + ", " + j + ")", "i != j: the diagonal is ones");
        a.set(i, j, x);
    }

    /// The array of the diagonals, for calls of BLAS and LAPACK: that of this matrix, or, if [#trans()] says so, that
    /// of its transpose, which is a triangle of the other side.
    ///
    /// @return array, offset and leading dimension; nothing is copied
    public DoubleView band() {
        return a.ab();
    }

    /// {@return `NO_TRANS` if [#band()] holds this matrix, `TRANS` if it holds its transpose}
    public Trans trans() {
        return Band.trans(a.transposed());
    }

    /// {@return which triangle this is}
    public Uplo uplo() {
        return uplo;
    }

    /// The triangle that the array holds.
    private Uplo stored() {
        return a.transposed() ? uplo.flip() : uplo;
    }

    /// {@return whether the diagonal is stored or ones}
    public Diag diagonal() {
        return diag;
    }

    @Override
    public TriBandMatrix transpose() {
        return new TriBandMatrix(a.t(), uplo.flip(), diag);
    }

    /// The triangular block of rows and columns i, …, i + n − 1.
    ///
    /// @param i first row and column
    /// @param n order of the block
    /// @return a view of this matrix
    /// @throws IllegalArgumentException  if n < 0
    /// @throws IndexOutOfBoundsException if the block is not inside this matrix
    public TriBandMatrix block(int i, int n) {
        Shapes.range("block", "i", i, "n", n, order());
        return new TriBandMatrix(a.block(i, n), uplo, diag);
    }

    /// A diagonal: 0 is the main one, 1 the one beside it, and so on.
    ///
    /// @param k which one, 0 ≤ k ≤ [#k()]
    /// @return a view of this matrix; of a main diagonal that is not stored, ones in storage of their own
    /// @throws IndexOutOfBoundsException if the band has no such diagonal
    public Vector diag(int k) {
        Shapes.index("diag", "k", k, k() + 1);
        if (k > 0 || diag == Diag.NON_UNIT) return a.diag(uplo == Uplo.UPPER ? k : -k);
        Vector ones = Vector.zeros(order());
        ones.fill(1);
        return ones;
    }

    /// {@return a matrix of the same elements in storage of its own}
    public TriBandMatrix copy() {
        return new TriBandMatrix(a.copy(), uplo, diag);
    }

    @Override
    public TriBandMatrix scale(double alpha) {
        Band c = a.scale(alpha);
        if (diag == Diag.UNIT) c.diag(0).fill(alpha);
        return new TriBandMatrix(c, uplo, Diag.NON_UNIT);
    }

    @Override
    int top(int j) {
        return a.top(j);
    }

    @Override
    int bottom(int j) {
        return a.bottom(j);
    }

    @Override
    double at(int i, int j) {
        return i == j && diag == Diag.UNIT ? 1 : a.get(i, j);
    }

    @Override
    void product(DoubleView b, DoubleView c) {
        if (c.cols() > 1 && c.rs() != 1) {
            (diag == Diag.UNIT ? Band.of("times", this, a.kl(), a.ku()) : a).product(b, c);
            return;
        }
        new DoubleBlocks(Backend.current().blas()).copy(b, c);
        for (int j = 0; j < c.cols(); j++) {
            Backend.current().blas().dtbmv(stored(), trans(), diag, order(), k(), a.ab().data(), a.ab().off(),
                    a.ab().cs(),
                    c.data(), c.at(0, j), c.rs());
        }
    }

    @Override
    long work() {
        return 2L * order() * (k() + 1L);
    }

    @Override
    double norm(Norm norm) {
        Norm of = !a.transposed() ? norm : norm == Norm.ONE ? Norm.INF : norm == Norm.INF ? Norm.ONE : norm;
        return Lapack.current().dlantb(of, stored(), diag, order(), k(), a.ab().data(), a.ab().off(), a.ab().cs());
    }

    @Override
    Factored factor() {
        return new TriBandFactor(this);
    }

    @Override
    List<DoubleView> storage() {
        return List.of(a.ab());
    }

    @Override
    String structure() {
        return uplo == Uplo.UPPER ? "0 <= j - i <= " + k() + ": the band" : "0 <= i - j <= " + k() + ": the band";
    }
}
