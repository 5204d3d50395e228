// Generated from SymBandMatrix.java by build/Float32.java. Do not edit.
package org.jonum.mat;

import java.util.List;
import org.jonum.blas.Backend;
import org.jonum.blas.Blas;
import org.jonum.blas.FloatView;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.Norm;

/// A symmetric band matrix: k diagonals on each side of the main one, of which those on one side are stored, as
/// LAPACK has them.
///
/// {@snippet :
/// FSymBandMatrix a = FSymBandMatrix.zeros(4, 1);
/// a.diag(0).fill(2);
/// a.diag(1).fill(-1);                            // second differences
/// FVector x = a.solve(FVector.of(1, 0, 0, 1));
/// boolean ones = x.approxEquals(FVector.of(1, 1, 1, 1), 4 * FloatLimits.EPS);       // ones == true
/// }
public final class FSymBandMatrix extends FSquare implements FAnyMatrix {
    /// The triangle that is stored, column-major.
    private final FBand a;
    private final Uplo uplo;

    private FSymBandMatrix(FBand a, Uplo uplo) {
        this.a = a;
        this.uplo = uplo;
    }

    /// A band of zeros, its lower half stored.
    ///
    /// @param n order, n ≥ 0
    /// @param k diagonals on each side of the main one, k ≥ 0
    /// @return a new matrix
    /// @throws IllegalArgumentException if a number is negative or there are more elements than an array can hold
    public static FSymBandMatrix zeros(int n, int k) {
        return new FSymBandMatrix(FBand.zeros("FSymBandMatrix.zeros", n, n, k, 0), Uplo.LOWER);
    }

    /// The symmetric band with this half, which is copied; the rest is not read.
    ///
    /// @param a    a square matrix
    /// @param k    diagonals on each side of the main one, k ≥ 0
    /// @param uplo the side of A that is read
    /// @return a new matrix
    /// @throws IllegalArgumentException if A is not square or k < 0
    public static FSymBandMatrix of(FAnyMatrix a, int k, Uplo uplo) {
        FShapes.square("FSymBandMatrix.of", a);
        return new FSymBandMatrix(FBand.of("FSymBandMatrix.of", a, uplo == Uplo.LOWER ? k : 0, uplo == Uplo.LOWER ? 0 : k),
                uplo);
    }

    /// A symmetric band matrix over an array in LAPACK's storage; nothing is copied, and changes go both ways.
    ///
    /// @param ab   the array: k + 1 rows, a column for each column of the matrix, row stride 1
    /// @param uplo which side it holds: `UPPER` has the main diagonal in its last row, `LOWER` in its first
    /// @return a matrix of those elements
    /// @throws IllegalArgumentException  if there is no row, or the columns of the array are not contiguous
    /// @throws IndexOutOfBoundsException if the elements do not lie in the array
    public static FSymBandMatrix fromBand(FloatView ab, Uplo uplo) {
        return new FSymBandMatrix(FTriBandMatrix.half("FSymBandMatrix.fromBand", ab, uplo), uplo);
    }

    /// {@return the order n}
    public int order() {
        return a.rows();
    }

    /// {@return k, the number of diagonals on each side of the main one}
    public int k() {
        return a.kl() + a.ku();
    }

    /// Change elements (i, j) and (j, i), which are one.
    ///
    /// @param i row, from 0
    /// @param j column, from 0
    /// @param x the new value
    /// @throws IndexOutOfBoundsException if there is no such element
    /// @throws IllegalArgumentException  if it lies outside of the band
    public void set(int i, int j, float x) {
        settable(i, j);
        if (stored(i, j)) {
            a.set(i, j, x);
        } else {
            a.set(j, i, x);
        }
    }

    /// The array of the diagonals on the side [#uplo()], for calls of BLAS and LAPACK.
    ///
    /// @return array, offset and leading dimension; nothing is copied
    public FloatView band() {
        return a.ab();
    }

    /// {@return the side that [#band()] holds}
    public Uplo uplo() {
        return uplo;
    }

    /// {@return this matrix}
    public FSymBandMatrix transpose() {
        return this;
    }

    /// The symmetric block of rows and columns i, …, i + n − 1.
    ///
    /// @param i first row and column
    /// @param n order of the block
    /// @return a view of this matrix
    /// @throws IllegalArgumentException  if n < 0
    /// @throws IndexOutOfBoundsException if the block is not inside this matrix
    public FSymBandMatrix block(int i, int n) {
        FShapes.range("block", "i", i, "n", n, order());
        return new FSymBandMatrix(a.block(i, n), uplo);
    }

    /// A diagonal: 0 is the main one, 1 its neighbours on both sides, which are one, and so on.
    ///
    /// @param k which one, 0 ≤ k ≤ [#k()]
    /// @return a view of this matrix
    /// @throws IndexOutOfBoundsException if the band has no such diagonal
    public FVector diag(int k) {
        FShapes.index("diag", "k", k, k() + 1);
        return a.diag(uplo == Uplo.UPPER ? k : -k);
    }

    /// {@return a matrix of the same elements in storage of its own}
    public FSymBandMatrix copy() {
        return new FSymBandMatrix(a.copy(), uplo);
    }

    public FSymBandMatrix scale(float alpha) {
        return new FSymBandMatrix(a.scale(alpha), uplo);
    }

    /// A + B, of the wider of both bands.
    ///
    /// @param b a matrix of the same order
    /// @return a new matrix
    /// @throws IllegalArgumentException if the orders differ
    public FSymBandMatrix plus(FSymBandMatrix b) {
        return sum("plus", 1, b);
    }

    /// A − B, of the wider of both bands.
    ///
    /// @param b a matrix of the same order
    /// @return a new matrix
    /// @throws IllegalArgumentException if the orders differ
    public FSymBandMatrix minus(FSymBandMatrix b) {
        return sum("minus", -1, b);
    }

    private FSymBandMatrix sum(String operation, float beta, FSymBandMatrix b) {
        FShapes.same(operation, this, b);
        FBand c = FBand.zeros(operation, order(), order(), Math.max(k(), b.k()), 0);
        return new FSymBandMatrix(c.add(1, lower()).add(beta, b.lower()), Uplo.LOWER);
    }

    private FBand lower() {
        return uplo == Uplo.LOWER ? a : a.t();
    }

    int top(int j) {
        return Math.max(0, j - k());
    }

    int bottom(int j) {
        return (int) Math.min(order(), j + (long) k() + 1);
    }

    float at(int i, int j) {
        return stored(i, j) ? a.get(i, j) : a.get(j, i);
    }

    private boolean stored(int i, int j) {
        return uplo == Uplo.UPPER ? i <= j : i >= j;
    }

    void product(FloatView b, FloatView c) {
        if (c.cols() > 1 && c.rs() != 1) {
            FBand.of("times", this, k(), k()).product(b, c);
            return;
        }
        for (int j = 0; j < c.cols(); j++) {
            blas().ssbmv(uplo, order(), k(), 1, a.ab().data(), a.ab().off(), a.ab().cs(), b.data(), b.at(0, j), b.rs(),
                    0,
                    c.data(), c.at(0, j), c.rs());
        }
    }

    long work() {
        return 2L * order() * (2L * k() + 1);
    }

    float norm(Norm norm) {
        return Lapack.current().slansb(norm, uplo, order(), k(), a.ab().data(), a.ab().off(), a.ab().cs());
    }

    FFactored factor() {
        return FSolver.symmetricBand(this);
    }

    List<FloatView> storage() {
        return List.of(a.ab());
    }

    String structure() {
        return "|i - j| <= " + k() + ": the band";
    }

    private static Blas blas() {
        return Backend.current().blas();
    }
}
