// float-twin
package org.jonum.mat;

import java.util.List;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Trans;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.Norm;

/// A band matrix: kl diagonals below the main one, ku above, and zeros.
///
/// The diagonals are stored as LAPACK has them: column j of the matrix is column j of an array of kl + ku + 1
/// rows, element (i, j) in row ku + i − j.
///
/// {@snippet :
/// BandMatrix a = BandMatrix.zeros(3, 3, 0, 1);
/// a.diag(0).fill(2);
/// a.diag(1).fill(1);                             // [2 1 0; 0 2 1; 0 0 2]
/// Vector y = a.times(Vector.of(1, 2, 3));        // y.toArray() == {4, 7, 6}
/// Vector x = a.solve(y);                         // x.toArray() == {1, 2, 3}
/// }
public final class BandMatrix extends Structured implements AnyMatrix {
    private final Band a;

    private BandMatrix(Band a) {
        this.a = a;
    }

    /// A band of zeros.
    ///
    /// @param rows number of rows, at least 0
    /// @param cols number of columns, at least 0
    /// @param kl   diagonals below the main one, kl ≥ 0
    /// @param ku   diagonals above the main one, ku ≥ 0
    /// @return a new matrix
    /// @throws IllegalArgumentException if a number is negative or there are more elements than an array can hold
    public static BandMatrix zeros(int rows, int cols, int kl, int ku) {
        return new BandMatrix(Band.zeros("BandMatrix.zeros", rows, cols, kl, ku));
    }

    /// The part of a matrix that lies in a band, copied; the rest is not read.
    ///
    /// @param a  any matrix
    /// @param kl diagonals below the main one, kl ≥ 0
    /// @param ku diagonals above the main one, ku ≥ 0
    /// @return a new matrix
    /// @throws IllegalArgumentException if kl < 0 or ku < 0
    public static BandMatrix of(AnyMatrix a, int kl, int ku) {
        return new BandMatrix(Band.of("BandMatrix.of", a, kl, ku));
    }

    /// A band matrix over an array in LAPACK's storage; nothing is copied, and changes go both ways.
    ///
    /// {@snippet :
    /// double[] ab = {0, 1, 2, 3, 4, 5};                                  // 1 3 5 on the diagonal, 2 4 above it
    /// BandMatrix a = BandMatrix.fromBand(DoubleView.of(ab, 0, 2, 3, 2), 3, 0, 1);
    /// double x = a.get(1, 2);                        // x == 4
    /// }
    ///
    /// @param ab   the array: kl + ku + 1 rows, a column for each column of the matrix, row stride 1
    /// @param rows number of rows of the matrix, at least 0
    /// @param kl   diagonals below the main one, kl ≥ 0
    /// @param ku   diagonals above the main one, ku ≥ 0
    /// @return a matrix of those elements
    /// @throws IllegalArgumentException  if the array has another shape, or its columns are not contiguous
    /// @throws IndexOutOfBoundsException if the elements do not lie in the array
    public static BandMatrix fromBand(DoubleView ab, int rows, int kl, int ku) {
        return new BandMatrix(Band.over("BandMatrix.fromBand", ab, rows, kl, ku));
    }

    @Override
    public int rows() {
        return a.rows();
    }

    @Override
    public int cols() {
        return a.cols();
    }

    /// {@return kl, the number of diagonals below the main one}
    public int kl() {
        return a.kl();
    }

    /// {@return ku, the number of diagonals above the main one}
    public int ku() {
        return a.ku();
    }

    /// Change element (i, j), in whatever this matrix is a view of.
    ///
    /// @param i row, from 0
    /// @param j column, from 0
    /// @param x the new value
    /// @throws IndexOutOfBoundsException if there is no such element
    /// @throws IllegalArgumentException  if it lies outside of the band
    public void set(int i, int j, double x) {
        settable(i, j);
        a.set(i, j, x);
    }

    /// The array of the diagonals, for calls of BLAS and LAPACK: that of this matrix, or, if [#trans()] says so, that
    /// of its transpose.
    ///
    /// @return array, offset and leading dimension; nothing is copied
    public DoubleView band() {
        return a.ab();
    }

    /// {@return `NO_TRANS` if [#band()] holds this matrix, `TRANS` if it holds its transpose}
    public Trans trans() {
        return Band.trans(a.transposed());
    }

    @Override
    public BandMatrix transpose() {
        return new BandMatrix(a.t());
    }

    /// The square block of rows and columns i, …, i + n − 1.
    ///
    /// @param i first row and column
    /// @param n order of the block
    /// @return a view of this matrix
    /// @throws IllegalArgumentException  if n < 0
    /// @throws IndexOutOfBoundsException if the block is not inside this matrix
    public BandMatrix block(int i, int n) {
        Shapes.range("block", "i", i, "n", n, Math.min(rows(), cols()));
        return new BandMatrix(a.block(i, n));
    }

    /// A diagonal: 0 is the main one, k > 0 lies above it, k < 0 below.
    ///
    /// @param k which one, −kl ≤ k ≤ ku
    /// @return a view of this matrix
    /// @throws IndexOutOfBoundsException if the band has no such diagonal
    public Vector diag(int k) {
        return a.diag(k);
    }

    /// {@return a matrix of the same elements in storage of its own}
    public BandMatrix copy() {
        return new BandMatrix(a.copy());
    }

    @Override
    public BandMatrix scale(double alpha) {
        return new BandMatrix(a.scale(alpha));
    }

    /// A + B, of the wider of both bands.
    ///
    /// @param b a matrix of the same shape
    /// @return a new matrix
    /// @throws IllegalArgumentException if the shapes differ
    public BandMatrix plus(BandMatrix b) {
        return sum("plus", 1, b);
    }

    /// A − B, of the wider of both bands.
    ///
    /// @param b a matrix of the same shape
    /// @return a new matrix
    /// @throws IllegalArgumentException if the shapes differ
    public BandMatrix minus(BandMatrix b) {
        return sum("minus", -1, b);
    }

    private BandMatrix sum(String operation, double beta, BandMatrix b) {
        Shapes.same(operation, this, b);
        Band c = Band.zeros(operation, rows(), cols(), Math.max(kl(), b.kl()), Math.max(ku(), b.ku()));
        return new BandMatrix(c.add(1, a).add(beta, b.a));
    }

    /// A·B, whose band is as wide as both together.
    ///
    /// **Cost** 2·n·(kl + ku + 1)·(kl' + ku' + 1) flops.
    ///
    /// @param b a matrix with as many rows as this one has columns
    /// @return a new matrix
    /// @throws IllegalArgumentException if the shapes do not fit
    public BandMatrix times(BandMatrix b) {
        Shapes.equal("times", "b.rows()", b.rows(), "cols()", cols());
        int kl = (int) Math.min(Math.max(0, rows() - 1), (long) kl() + b.kl());
        int ku = (int) Math.min(Math.max(0, b.cols() - 1), (long) ku() + b.ku());
        Band c = Band.zeros("times", rows(), b.cols(), kl, ku);
        for (int j = 0; j < b.cols(); j++) {
            for (int k = b.top(j); k < b.bottom(j); k++) {
                double bkj = b.a.get(k, j);
                for (int i = top(k); i < bottom(k); i++) c.set(i, j, c.get(i, j) + a.get(i, k) * bkj);
            }
        }
        return new BandMatrix(c);
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
        return a.get(i, j);
    }

    @Override
    void product(DoubleView b, DoubleView c) {
        a.product(b, c);
    }

    @Override
    long work() {
        return 2L * Math.min(rows(), cols()) * a.ab().rows();
    }

    @Override
    double norm(Norm norm) {
        if (rows() != cols()) return super.norm(norm);
        if (a.transposed()) return transpose().norm(norm == Norm.ONE ? Norm.INF : norm == Norm.INF ? Norm.ONE : norm);
        return Lapack.current().dlangb(norm, rows(), kl(), ku(), a.ab().data(), a.ab().off(), a.ab().cs());
    }

    @Override
    Factored factor() {
        return new BandFactor(this, kl(), ku());
    }

    @Override
    List<DoubleView> storage() {
        return List.of(a.ab());
    }

    @Override
    String structure() {
        return "-" + kl() + " <= j - i <= " + ku() + ": the band";
    }
}
