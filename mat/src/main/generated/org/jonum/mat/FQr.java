// Generated from Qr.java by build/Float32.java. Do not edit.
package org.jonum.mat;

import org.jonum.blas.Diag;
import org.jonum.blas.FloatLimits;
import org.jonum.blas.FloatView;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.Norm;

/// The factorization A = Q·R with orthogonal Q, by Householder reflections.
///
/// {@snippet :
/// FMatrix a = FMatrix.of(new float[][] {{1, 0}, {1, 1}, {1, 2}, {1, 3}});
/// FQr qr = FQr.of(a);
/// FVector x = qr.solve(FVector.of(1, 3, 5, 7));                        // least squares: 1 + 2·t
/// boolean found = x.approxEquals(FVector.of(1, 2), 8 * FloatLimits.EPS);           // found == true
/// FMatrix again = qr.q().times(qr.r());
/// boolean same = again.approxEquals(a, 8 * FloatLimits.EPS);                    // same == true
/// }
/// Every matrix has one. Q is m×k and R is k×n with k = min(m, n); the diagonal of R may have
/// either sign.
///
/// **Cost** 2·n²·(m − n/3) flops for m ≥ n.  **Error** ‖A − Q·R‖ ≤ c·m·n·ε·‖A‖, column by column
/// (Higham 2002, Thm 19.4).
public final class FQr {
    private final FloatView qr;
    private final float[] tau, sizes;
    private final float normMax;
    private volatile float scaledRcond = Float.NaN;

    private FQr(FMatrix a) {
        qr = FProducts.copy(a.view());
        sizes = FConditions.columnSizes(qr);
        normMax = FConditions.largest(sizes);
        tau = new float[Math.min(qr.rows(), qr.cols())];
        Lapack.current().sgeqrf(qr.rows(), qr.cols(), qr.data(), 0, qr.cs(), tau, 0);
    }

    /// Factor a matrix.
    ///
    /// @param a any matrix
    /// @return its factorization; A is left alone
    public static FQr of(FMatrix a) {
        return new FQr(a);
    }

    /// {@return the factor Q, m×k with orthonormal columns, in storage of its own}
    public FMatrix q() {
        FMatrix q = FMatrix.over(qr).block(0, 0, qr.rows(), tau.length).copy();
        FloatView v = q.view();
        Lapack.current().sorgqr(v.rows(), v.cols(), tau.length, v.data(), 0, v.cs(), tau, 0);
        return q;
    }

    /// Q completed to an m×m orthogonal matrix.
    FMatrix fullQ() {
        int m = qr.rows();
        FMatrix q = FMatrix.zeros(m, m);
        q.block(0, 0, m, tau.length).assign(FMatrix.over(qr).block(0, 0, m, tau.length));
        Lapack.current().sorgqr(m, m, tau.length, q.view().data(), 0, q.view().cs(), tau, 0);
        return q;
    }

    /// {@return the factor R, k×n upper trapezoidal, in storage of its own}
    public FMatrix r() {
        FMatrix r = FMatrix.over(qr).block(0, 0, tau.length, qr.cols()).copy();
        for (int j = 0; j < tau.length; j++) r.col(j).slice(j + 1, tau.length - j - 1).fill(0);
        return r;
    }

    /// The x that makes ‖A·x − b‖₂ least.
    ///
    /// @param b a vector of as many elements as A has rows
    /// @return a new vector
    /// @throws IllegalArgumentException if A has fewer rows than columns or the sizes do not fit
    /// @throws SingularMatrixException  if the columns of A depend on each other to working
    ///     precision
    /// @throws NumericalException       if A has an entry that is NaN or infinite
    public FVector solve(FVector b) {
        return solve(b.asColumn()).col(0);
    }

    /// The X that makes ‖A·X − B‖₂ least, column by column.
    ///
    /// The columns of A count as dependent if the reciprocal condition number of R, with its
    /// columns scaled to one size, is below max(m, n)·ε.
    ///
    /// **Cost** 4·m·n flops for each column.  **Error** that of a matrix and right-hand side
    /// changed by a small multiple of ε (Higham 2002, Thm 20.3).
    ///
    /// @param b a matrix with as many rows as A
    /// @return a new matrix
    /// @throws IllegalArgumentException if A has fewer rows than columns (use
    ///     [FMatrix#leastSquares(FMatrix)]) or the shapes do not fit
    /// @throws SingularMatrixException  if the columns of A depend on each other to working
    ///     precision
    /// @throws NumericalException       if A has an entry that is NaN or infinite
    public FMatrix solve(FMatrix b) {
        FShapes.equal("FQr.solve", "b.rows()", b.rows(), "rows of A", qr.rows());
        fullRank("FQr.solve");
        FloatView x = FProducts.copy(b.view());
        Lapack lapack = Lapack.current();
        lapack.sormqr(Side.LEFT, Trans.TRANS, x.rows(), x.cols(), tau.length, qr.data(), 0, qr.cs(), tau, 0,
                x.data(), 0, x.cs());
        triangular("FQr.solve", Trans.NO_TRANS, x);
        return FMatrix.over(x).block(0, 0, qr.cols(), x.cols()).copy();
    }

    /// The X of least norm with Aᵀ·X = B: X = Q·R⁻ᵀ·B.
    FMatrix minimumNorm(FMatrix b) {
        fullRank("leastSquares");
        return minimumNormOfRank(b);
    }

    /// The same for an A that is known to have full rank.
    FMatrix minimumNormOfRank(FMatrix b) {
        FMatrix x = FMatrix.zeros(qr.rows(), b.cols());
        x.block(0, 0, qr.cols(), b.cols()).assign(b);
        FloatView v = x.view();
        triangular("leastSquares", Trans.TRANS, v);
        Lapack.current().sormqr(Side.LEFT, Trans.NO_TRANS, v.rows(), v.cols(), tau.length, qr.data(), 0, qr.cs(), tau,
                0,
                v.data(), 0, v.cs());
        return x;
    }

    /// The least squares solution, or why there is none.
    ///
    /// {@snippet :
    /// FMatrix a = FMatrix.of(new float[][] {{1, 2}, {2, 4}, {3, 6}});     // rank 1
    /// boolean solved = FQr.of(a).trySolve(FVector.of(1, 2, 3)).isDone();   // solved == false
    /// }
    ///
    /// @param b a vector of as many elements as A has rows
    /// @return a new vector, or the exception that [#solve(FVector)] would throw
    /// @throws IllegalArgumentException if A has fewer rows than columns or the sizes do not fit
    public Attempt<FVector> trySolve(FVector b) {
        return Attempts.of(() -> solve(b));
    }

    /// The least squares solutions, or why there are none.
    ///
    /// @param b a matrix with as many rows as A
    /// @return a new matrix, or the exception that [#solve(FMatrix)] would throw
    /// @throws IllegalArgumentException if A has fewer rows than columns or the shapes do not fit
    public Attempt<FMatrix> trySolve(FMatrix b) {
        return Attempts.of(() -> solve(b));
    }

    /// The estimated reciprocal condition number of R, 1 / (‖R‖₁·‖R⁻¹‖₁), in O(n²) operations.
    ///
    /// That of A in the 2-norm differs from it by a factor of n at most.
    ///
    /// @return between 0 and 1; 0 if a diagonal element of R is zero, NaN if A has a NaN
    /// @throws IllegalArgumentException if A has fewer rows than columns
    public float rcond() {
        tall("FQr.rcond");
        return rcond(qr);
    }

    private void tall(String operation) {
        if (qr.rows() < qr.cols()) {
            throw new IllegalArgumentException(
                    operation + ": a is " + FMatrix.over(qr).shape() + ", need rows >= columns");
        }
    }

    private void fullRank(String operation) {
        tall(operation);
        finite(operation);
        FConditions.regular(operation, scaledRcond(), leastRcond());
    }

    void finite(String operation) {
        FConditions.finite(operation, normMax);
    }

    /// Whether the columns of A do not depend on each other, to working precision.
    boolean isFullRank() {
        return scaledRcond() >= leastRcond();
    }

    private float leastRcond() {
        return Math.max(qr.rows(), qr.cols()) * FloatLimits.EPS;
    }

    /// The reciprocal condition number of R with its columns scaled to one size.
    float scaledRcond() {
        float rcond = scaledRcond;
        if (Float.isNaN(rcond)) {
            rcond = rcond(FConditions.scaledUpper(qr, sizes));
            scaledRcond = rcond;
        }
        return rcond;
    }

    /// That of an upper triangle.
    static float rcond(FloatView r) {
        return Lapack.current().strcon(Norm.ONE, Uplo.UPPER, Diag.NON_UNIT, r.cols(), r.data(), 0, r.cs());
    }

    /// The first n rows of X := R⁻¹·X or R⁻ᵀ·X.
    private void triangular(String operation, Trans trans, FloatView x) {
        int info = Lapack.current().strtrs(Uplo.UPPER, trans, Diag.NON_UNIT, qr.cols(), x.cols(), qr.data(), 0, qr.cs(),
                x.data(), 0, x.cs());
        if (info != 0) throw FConditions.zeroPivot(operation, "diagonal element of R", info);
    }

    /// {@return the name and the shape}
    @Override
    public String toString() {
        return "FQr[" + qr.rows() + " × " + qr.cols() + "]";
    }
}
