// float-twin
package org.jonum.mat;

import org.jonum.blas.DoubleLimits;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.internal.door.Args;
import org.jonum.lapack.Lapack;

/// The factorization A·P = Q·R with columns in the order that makes the diagonal of R descend: it tells the rank, cheaper than
/// singular values and nearly as well.
///
/// {@snippet :
/// Matrix a = Matrix.of(new double[][] {{1, 2}, {2, 4}, {3, 6}});
/// PivotedQr qr = PivotedQr.of(a);
/// int rank = qr.rank();                          // rank == 1
/// int first = qr.permutation()[0];               // first == 1
/// Vector x = qr.solve(Vector.of(1, 2, 3));       // the least x of those that fit best: (0.2, 0.4)
/// boolean least = x.approxEquals(Vector.of(0.2, 0.4), 16 * DoubleLimits.EPS);    // least == true
/// }
/// Q is m×k and R is k×n with k = min(m, n).
///
/// **Cost** 4·m·n·k − 2·k²·(m + n) + 4·k³/3 flops.  **Error** ‖A·P − Q·R‖ ≤ c·m·n·ε·‖A‖. A matrix is known (Kahan's) where the
/// diagonal of R hides a small singular value; [Svd] is never deceived.
public final class PivotedQr {
    private final DoubleView qr;
    private final double[] tau;
    private final int[] permutation;

    private PivotedQr(Matrix a) {
        Conditions.finite("PivotedQr.of", a.normMax());
        qr = Products.copy(a.view());
        tau = new double[Math.min(qr.rows(), qr.cols())];
        permutation = new int[qr.cols()];
        Lapack.current().dgeqp3(qr.rows(), qr.cols(), qr.data(), 0, qr.cs(), permutation, 0, tau, 0);
    }

    /// Factor a matrix.
    ///
    /// @param a any matrix
    /// @return its factorization; A is left alone
    /// @throws NumericalException if A has an entry that is NaN or infinite
    public static PivotedQr of(Matrix a) {
        return new PivotedQr(a);
    }

    /// {@return the factor Q, m×k with orthonormal columns, in storage of its own}
    public Matrix q() {
        Matrix q = Matrix.over(qr).block(0, 0, qr.rows(), tau.length).copy();
        DoubleView v = q.view();
        Lapack.current().dorgqr(v.rows(), v.cols(), tau.length, v.data(), 0, v.cs(), tau, 0);
        return q;
    }

    /// {@return the factor R, k×n upper trapezoidal, in storage of its own}
    public Matrix r() {
        Matrix r = Matrix.over(qr).block(0, 0, tau.length, qr.cols()).copy();
        for (int j = 0; j < tau.length; j++) r.col(j).slice(j + 1, tau.length - j - 1).fill(0);
        return r;
    }

    /// The permutation P as a list of columns: column j of A·P is column `permutation()[j]` of A.
    ///
    /// @return the columns of A in the order of R
    public int[] permutation() {
        return permutation.clone();
    }

    /// {@return the number of diagonal elements of R above max(m, n)·2·ε·|r₁₁|}
    public int rank() {
        return tau.length == 0 ? 0 : rank(Math.max(qr.rows(), qr.cols()) * DoubleLimits.ULP * Math.abs(qr.get(0, 0)));
    }

    /// The numerical rank.
    ///
    /// @param tol an absolute bound, at least 0
    /// @return the number of diagonal elements of R above it in size
    /// @throws IllegalArgumentException if tol is negative or NaN
    public int rank(double tol) {
        if (!(tol >= 0)) throw Args.bad("PivotedQr.rank", "tol", tol, ">= 0");
        int r = 0;
        while (r < tau.length && Math.abs(qr.get(r, r)) > tol) r++;
        return r;
    }

    /// The x of least norm that makes ‖A·x − b‖₂ least, as [#solve(Matrix)].
    ///
    /// @param b a vector of as many elements as A has rows
    /// @return a new vector
    /// @throws IllegalArgumentException if the sizes do not fit
    public Vector solve(Vector b) {
        return solve(b.asColumn()).col(0);
    }

    /// The X of least norm that makes ‖A·X − B‖₂ least, column by column, A taken to have the rank [#rank()]: with R₁ the first r
    /// rows of R, the least solution of R₁·Pᵀ·X = Q₁ᵀ·B.
    ///
    /// **Cost** 4·m·n flops for each column, and 2·n·r² once if r < n.
    ///
    /// @param b a matrix with as many rows as A
    /// @return a new matrix
    /// @throws IllegalArgumentException if the shapes do not fit
    public Matrix solve(Matrix b) {
        Shapes.equal("PivotedQr.solve", "b.rows()", b.rows(), "rows of A", qr.rows());
        int r = rank(), n = qr.cols();
        DoubleView c = Products.copy(b.view());
        if (r == 0) return Matrix.zeros(n, b.cols());
        Lapack.current().dormqr(Side.LEFT, Trans.TRANS, c.rows(), c.cols(), tau.length, qr.data(), 0, qr.cs(), tau, 0,
                c.data(), 0, c.cs());
        Matrix top = r().block(0, 0, r, n), right = Matrix.over(c).block(0, 0, r, b.cols());
        return Permutation.of(permutation).transpose().times(Qr.of(top.transpose()).minimumNormOfRank(right));
    }

    /// {@return the name and the shape}
    @Override
    public String toString() {
        return "PivotedQr[" + qr.rows() + " × " + qr.cols() + "]";
    }
}
