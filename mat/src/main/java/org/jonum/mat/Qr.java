// float-twin
package org.jonum.mat;

import org.jonum.blas.Diag;
import org.jonum.blas.DoubleLimits;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.Norm;

/// The factorization A = Q·R with orthogonal Q, by Householder reflections.
///
/// {@snippet :
/// Matrix a = Matrix.of(new double[][] {{1, 0}, {1, 1}, {1, 2}, {1, 3}});
/// Qr qr = Qr.of(a);
/// Vector x = qr.solve(Vector.of(1, 3, 5, 7));                        // least squares: 1 + 2·t
/// boolean found = x.approxEquals(Vector.of(1, 2), 8 * DoubleLimits.EPS);           // found == true
/// Matrix again = qr.q().times(qr.r());
/// boolean same = again.approxEquals(a, 8 * DoubleLimits.EPS);                    // same == true
/// }
/// Every matrix has one. Q is m×k and R is k×n with k = min(m, n); the diagonal of R may have
/// either sign.
///
/// **Cost** 2·n²·(m − n/3) flops for m ≥ n.  **Error** ‖A − Q·R‖ ≤ c·m·n·ε·‖A‖, column by column
/// (Higham 2002, Thm 19.4).
public final class Qr {
    private final DoubleView qr;
    private final double[] tau, sizes;
    private final double normMax;
    private volatile double scaledRcond = Double.NaN;

    private Qr(Matrix a) {
        qr = Products.copy(a.view());
        sizes = Conditions.columnSizes(qr);
        normMax = Conditions.largest(sizes);
        tau = new double[Math.min(qr.rows(), qr.cols())];
        Lapack.current().dgeqrf(qr.rows(), qr.cols(), qr.data(), 0, qr.cs(), tau, 0);
    }

    /// Factor a matrix.
    ///
    /// @param a any matrix
    /// @return its factorization; A is left alone
    public static Qr of(Matrix a) {
        return new Qr(a);
    }

    /// {@return the factor Q, m×k with orthonormal columns, in storage of its own}
    public Matrix q() {
        Matrix q = Matrix.over(qr).block(0, 0, qr.rows(), tau.length).copy();
        DoubleView v = q.view();
        Lapack.current().dorgqr(v.rows(), v.cols(), tau.length, v.data(), 0, v.cs(), tau, 0);
        return q;
    }

    /// Q completed to an m×m orthogonal matrix.
    Matrix fullQ() {
        int m = qr.rows();
        Matrix q = Matrix.zeros(m, m);
        q.block(0, 0, m, tau.length).assign(Matrix.over(qr).block(0, 0, m, tau.length));
        Lapack.current().dorgqr(m, m, tau.length, q.view().data(), 0, q.view().cs(), tau, 0);
        return q;
    }

    /// {@return the factor R, k×n upper trapezoidal, in storage of its own}
    public Matrix r() {
        Matrix r = Matrix.over(qr).block(0, 0, tau.length, qr.cols()).copy();
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
    public Vector solve(Vector b) {
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
    ///     [Matrix#leastSquares(Matrix)]) or the shapes do not fit
    /// @throws SingularMatrixException  if the columns of A depend on each other to working
    ///     precision
    /// @throws NumericalException       if A has an entry that is NaN or infinite
    public Matrix solve(Matrix b) {
        Shapes.equal("Qr.solve", "b.rows()", b.rows(), "rows of A", qr.rows());
        fullRank("Qr.solve");
        DoubleView x = Products.copy(b.view());
        Lapack lapack = Lapack.current();
        lapack.dormqr(Side.LEFT, Trans.TRANS, x.rows(), x.cols(), tau.length, qr.data(), 0, qr.cs(), tau, 0,
                x.data(), 0, x.cs());
        triangular("Qr.solve", Trans.NO_TRANS, x);
        return Matrix.over(x).block(0, 0, qr.cols(), x.cols()).copy();
    }

    /// The X of least norm with Aᵀ·X = B: X = Q·R⁻ᵀ·B.
    Matrix minimumNorm(Matrix b) {
        fullRank("leastSquares");
        return minimumNormOfRank(b);
    }

    /// The same for an A that is known to have full rank.
    Matrix minimumNormOfRank(Matrix b) {
        Matrix x = Matrix.zeros(qr.rows(), b.cols());
        x.block(0, 0, qr.cols(), b.cols()).assign(b);
        DoubleView v = x.view();
        triangular("leastSquares", Trans.TRANS, v);
        Lapack.current().dormqr(Side.LEFT, Trans.NO_TRANS, v.rows(), v.cols(), tau.length, qr.data(), 0, qr.cs(), tau,
                0,
                v.data(), 0, v.cs());
        return x;
    }

    /// The least squares solution, or why there is none.
    ///
    /// {@snippet :
    /// Matrix a = Matrix.of(new double[][] {{1, 2}, {2, 4}, {3, 6}});     // rank 1
    /// boolean solved = Qr.of(a).trySolve(Vector.of(1, 2, 3)).isDone();   // solved == false
    /// }
    ///
    /// @param b a vector of as many elements as A has rows
    /// @return a new vector, or the exception that [#solve(Vector)] would throw
    /// @throws IllegalArgumentException if A has fewer rows than columns or the sizes do not fit
    public Attempt<Vector> trySolve(Vector b) {
        return Attempts.of(() -> solve(b));
    }

    /// The least squares solutions, or why there are none.
    ///
    /// @param b a matrix with as many rows as A
    /// @return a new matrix, or the exception that [#solve(Matrix)] would throw
    /// @throws IllegalArgumentException if A has fewer rows than columns or the shapes do not fit
    public Attempt<Matrix> trySolve(Matrix b) {
        return Attempts.of(() -> solve(b));
    }

    /// The estimated reciprocal condition number of R, 1 / (‖R‖₁·‖R⁻¹‖₁), in O(n²) operations.
    ///
    /// That of A in the 2-norm differs from it by a factor of n at most.
    ///
    /// @return between 0 and 1; 0 if a diagonal element of R is zero, NaN if A has a NaN
    /// @throws IllegalArgumentException if A has fewer rows than columns
    public double rcond() {
        tall("Qr.rcond");
        return rcond(qr);
    }

    private void tall(String operation) {
        if (qr.rows() < qr.cols()) {
            throw new IllegalArgumentException(
                    operation + ": a is " + Matrix.over(qr).shape() + ", need rows >= columns");
        }
    }

    private void fullRank(String operation) {
        tall(operation);
        finite(operation);
        Conditions.regular(operation, scaledRcond(), leastRcond());
    }

    void finite(String operation) {
        Conditions.finite(operation, normMax);
    }

    /// Whether the columns of A do not depend on each other, to working precision.
    boolean isFullRank() {
        return scaledRcond() >= leastRcond();
    }

    private double leastRcond() {
        return Math.max(qr.rows(), qr.cols()) * DoubleLimits.EPS;
    }

    /// The reciprocal condition number of R with its columns scaled to one size.
    double scaledRcond() {
        double rcond = scaledRcond;
        if (Double.isNaN(rcond)) {
            rcond = rcond(Conditions.scaledUpper(qr, sizes));
            scaledRcond = rcond;
        }
        return rcond;
    }

    /// That of an upper triangle.
    static double rcond(DoubleView r) {
        return Lapack.current().dtrcon(Norm.ONE, Uplo.UPPER, Diag.NON_UNIT, r.cols(), r.data(), 0, r.cs());
    }

    /// The first n rows of X := R⁻¹·X or R⁻ᵀ·X.
    private void triangular(String operation, Trans trans, DoubleView x) {
        int info = Lapack.current().dtrtrs(Uplo.UPPER, trans, Diag.NON_UNIT, qr.cols(), x.cols(), qr.data(), 0, qr.cs(),
                x.data(), 0, x.cs());
        if (info != 0) throw Conditions.zeroPivot(operation, "diagonal element of R", info);
    }

    /// {@return the name and the shape}
    @Override
    public String toString() {
        return "Qr[" + qr.rows() + " × " + qr.cols() + "]";
    }
}
