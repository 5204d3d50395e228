package org.jonum.mat;

import org.jonum.blas.DoubleLimits;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Lapack;

/// The factorization A = L·Lᵀ of a symmetric positive definite band matrix; L has the bandwidth of A.
///
/// {@snippet :
/// SymBandMatrix a = SymBandMatrix.of(Matrix.of(3, 3, 4, 2, 0, 2, 5, 2, 0, 2, 5), 1, Uplo.LOWER);
/// BandCholesky c = BandCholesky.of(a);
/// double det = c.det();                          // det == 64
/// Vector x = c.solve(Vector.of(6, 9, 7));        // x.toArray() == {1, 1, 1}
/// }
/// **Cost** n·k² flops for k diagonals beside the main one.  **Error** ‖A − L·Lᵀ‖ ≤ c·k·ε·‖A‖ (Higham 2002, Thm 10.3).
public final class BandCholesky {
    private final TriBandMatrix l;
    private final double norm1;

    private BandCholesky(TriBandMatrix l, double norm1) {
        this.l = l;
        this.norm1 = norm1;
    }

    /// Factor a matrix.
    ///
    /// @param a a symmetric band matrix
    /// @return its factorization; A is left alone
    /// @throws NotPositiveDefiniteException if A is not positive definite to working precision, or has a NaN
    public static BandCholesky of(SymBandMatrix a) {
        return tryOf(a).orElseThrow();
    }

    /// Factor a matrix that may not be positive definite.
    ///
    /// @param a a symmetric band matrix
    /// @return its factorization, or a [NotPositiveDefiniteException] that has not been thrown
    public static Attempt<BandCholesky> tryOf(SymBandMatrix a) {
        TriBandMatrix l = TriBandMatrix.zeros(a.order(), a.k(), Uplo.LOWER);
        for (int j = 0; j < a.order(); j++) {
            for (int i = j; i <= Math.min(a.order() - 1, j + a.k()); i++) l.set(i, j, a.get(i, j));
        }
        DoubleView ab = l.band();
        int info = Lapack.current().dpbtrf(Uplo.LOWER, a.order(), a.k(), ab.data(), ab.off(), ab.cs());
        return info == 0 ? new Attempt.Done<>(new BandCholesky(l, a.norm1()))
                : new Attempt.Failed<>(new NotPositiveDefiniteException(info));
    }

    /// {@return the order of A}
    public int order() {
        return l.order();
    }

    /// {@return the factor L, lower triangular in the band of A, in storage of its own}
    public TriBandMatrix l() {
        return l.copy();
    }

    /// Solve A·x = b.
    ///
    /// @param b a vector of as many elements as A has rows
    /// @return a new vector
    /// @throws IllegalArgumentException if the sizes do not fit
    /// @throws SingularMatrixException  if A is singular to working precision
    public Vector solve(Vector b) {
        return solve(b.asColumn()).col(0);
    }

    /// Solve A·X = B.
    ///
    /// **Cost** 4·n·k flops for each column.
    ///
    /// @param b a matrix with as many rows as A
    /// @return a new matrix
    /// @throws IllegalArgumentException if the shapes do not fit
    /// @throws SingularMatrixException  if A is singular to working precision
    public Matrix solve(Matrix b) {
        Shapes.equal("BandCholesky.solve", "b.rows()", b.rows(), "order()", order());
        Conditions.regular("BandCholesky.solve", rcond(), DoubleLimits.EPS);
        DoubleView x = Products.copy(b.view()), ab = l.band();
        Lapack.current().dpbtrs(Uplo.LOWER, order(), l.k(), x.cols(), ab.data(), ab.off(), ab.cs(), x.data(), 0,
                x.cs());
        return Matrix.over(x);
    }

    /// The estimated reciprocal condition number 1 / (‖A‖₁·‖A⁻¹‖₁), in O(n·k) operations.
    ///
    /// @return between 0 and 1: about the part of the digits that a solution keeps
    public double rcond() {
        DoubleView ab = l.band();
        return Lapack.current().dpbcon(Uplo.LOWER, order(), l.k(), ab.data(), ab.off(), ab.cs(), norm1);
    }

    /// The determinant Π lᵢᵢ²; it may over- or underflow where [#logDet()] does not.
    ///
    /// @return det A > 0
    public double det() {
        double[] twice = new double[2 * order()];
        for (int i = 0; i < order(); i++) twice[i] = twice[i + order()] = l.get(i, i);
        return Conditions.product(twice);
    }

    /// The logarithm of the determinant.
    ///
    /// @return ln det A
    public double logDet() {
        double sum = 0;
        for (int i = 0; i < order(); i++) sum += Math.log(l.get(i, i));
        return 2 * sum;
    }

    /// {@return the name and the shape}
    @Override
    public String toString() {
        return "BandCholesky[" + order() + " × " + order() + ", k = " + l.k() + "]";
    }
}
