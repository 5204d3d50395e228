package org.jonum.mat;

import java.util.function.UnaryOperator;
import org.jonum.blas.DoubleLimits;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Uplo;

/// The factorization A = L·Lᵀ of a symmetric positive definite band matrix; L has the bandwidth of A.
///
/// {@snippet :
/// SymBandMatrix a = SymBandMatrix.of(Matrix.of(3, 3, 4, 2, 0, 2, 5, 2, 0, 2, 5), 1, Uplo.LOWER);
/// BandCholesky c = BandCholesky.of(a);
/// double det = c.det();                          // det == 64
/// Vector x = c.solve(Vector.of(6, 9, 7));        // x.toArray() == {1, 1, 1}
/// }
/// Rows and columns of very different size do no harm: A is scaled by powers of two first.
///
/// **Cost** n·k² flops for k diagonals beside the main one.  **Error** ‖A − L·Lᵀ‖ ≤ c·k·ε·‖A‖ (Higham 2002, Thm 10.3).
public final class BandCholesky {
    private final BandCholeskyFactor factor;
    private final double norm1;

    private BandCholesky(BandCholeskyFactor factor, double norm1) {
        this.factor = factor;
        this.norm1 = norm1;
    }

    /// Factor a matrix.
    ///
    /// @param a a symmetric band matrix
    /// @return its factorization; A is left alone
    /// @throws NotPositiveDefiniteException if A is not positive definite to working precision, or has an entry on
    ///     its diagonal that is infinite, or a NaN
    public static BandCholesky of(SymBandMatrix a) {
        return tryOf(a).orElseThrow();
    }

    /// Factor a matrix that may not be positive definite.
    ///
    /// @param a a symmetric band matrix
    /// @return its factorization, or a [NotPositiveDefiniteException] that has not been thrown
    public static Attempt<BandCholesky> tryOf(SymBandMatrix a) {
        return switch (BandCholeskyFactor.of(a)) {
            case Attempt.Done<BandCholeskyFactor> done -> new Attempt.Done<>(new BandCholesky(done.value(), a.norm1()));
            case Attempt.Failed<BandCholeskyFactor> failed -> new Attempt.Failed<>(failed.why());
        };
    }

    /// {@return the order of A}
    public int order() {
        return factor.order();
    }

    /// {@return the factor L, lower triangular in the band of A, in storage of its own}
    public TriBandMatrix l() {
        TriBandMatrix l = TriBandMatrix.zeros(order(), factor.width(), Uplo.LOWER);
        for (int j = 0; j < order(); j++) {
            for (int i = j; i <= Math.min(order() - 1, j + factor.width()); i++) l.set(i, j, factor.l(i - j, j));
        }
        return l;
    }

    /// Solve A·x = b.
    ///
    /// @param b a vector of as many elements as A has rows
    /// @return a new vector
    /// @throws IllegalArgumentException if the sizes do not fit
    /// @throws SingularMatrixException  if A is singular to working precision, however its rows and columns are scaled
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
    /// @throws SingularMatrixException  if A is singular to working precision, however its rows and columns are scaled
    public Matrix solve(Matrix b) {
        Shapes.equal("BandCholesky.solve", "b.rows()", b.rows(), "order()", order());
        Conditions.regular("BandCholesky.solve", factor.rcond(), DoubleLimits.EPS);
        DoubleView x = Products.copy(b.view());
        factor.solve(x);
        return Matrix.over(x);
    }

    /// The estimated reciprocal condition number 1 / (‖A‖₁·‖A⁻¹‖₁), in O(n·k) operations.
    ///
    /// @return between 0 and 1: about the part of the digits that a solution keeps
    public double rcond() {
        if (order() == 0) return 1;
        UnaryOperator<Vector> inverse = x -> {
            Matrix y = x.copy().asColumn();
            factor.solve(y.view());
            return y.col(0);
        };
        return 1 / norm1 / NormEstimate.norm1(order(), inverse, inverse);
    }

    /// The determinant Π lᵢᵢ²; it may over- or underflow where [#logDet()] does not.
    ///
    /// @return det A > 0
    public double det() {
        return factor.det();
    }

    /// The logarithm of the determinant.
    ///
    /// @return ln det A
    public double logDet() {
        double sum = 0;
        for (int i = 0; i < order(); i++) sum += Math.log(factor.l(0, i));
        return 2 * sum;
    }

    /// {@return the name and the shape}
    @Override
    public String toString() {
        return "BandCholesky[" + order() + " × " + order() + ", k = " + factor.width() + "]";
    }
}
