package org.jonum.lapack.internal;

import static org.jonum.blas.Side.LEFT;
import static org.jonum.blas.Trans.NO_TRANS;
import static org.jonum.lapack.Direct.BACKWARD;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jonum.blas.Blas;
import org.jonum.blas.DoubleView;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.lapack.Job;
import org.jonum.lapack.Norm;
import org.jonum.lapack.SvdJob;
import org.jonum.lapack.internal.blocks.DoubleBlocks;

/// Singular value decomposition by Jacobi rotations of a preconditioned matrix (Drmač & Veselić 2008).
///
/// ```
///     Π·A·P = Q·[R; 0],   Rᵀ = Q₂·R₂,   R₂ᵀ = X·S·Wᵀ,     A = (Πᵀ·Q·X)·S·(P·Q₂·W)ᵀ
/// ```
/// The first factorization sorts the rows by size (Π) and pivots columns (P); the second leaves a lower
/// triangle whose columns are nearly orthogonal, so that a few sweeps of [Dgesvj] do. Rows and columns of
/// very different sizes do no harm to the small singular values. Diagonal entries of R that are
/// nothing belong to singular values of 0, and what Q and Q₂ hold for them completes U and V.
final class Dgejsv {
    private Dgejsv() {}

    /// S, U, V; A is not used any more.
    ///
    /// @return 0, 1 if the iteration was given up, 2 if A is not finite
    static int decompose(Blas blas, SvdJob jobu, Job jobv, int m, int n, double[] a, int aOff, int lda, double[] sva,
            int svaOff, double[] u, int uOff, int ldu, double[] v, int vOff, int ldv) {
        int uCols = jobu == SvdJob.NONE ? 0 : jobu == SvdJob.ALL ? m : n, vCols = jobv == Job.NONE ? 0 : n;
        DoubleView left = DoubleView.of(u, uOff, m, uCols, ldu), right = DoubleView.of(v, vOff, n, vCols, ldv);
        double norm = Dlange.norm(blas, Norm.MAX, m, n, a, aOff, lda);
        if (!Double.isFinite(norm)) {
            Arrays.fill(sva, svaOff, svaOff + n, Double.NaN);
            Dlaset.fill(left, Double.NaN, Double.NaN);
            Dlaset.fill(right, Double.NaN, Double.NaN);
            return 2;
        }
        double scale = Dgesvj.scale(norm);
        if (scale != 1) Dlascl.scale(1, scale, m, n, a, aOff, lda);
        int info = jacobi(new DoubleBlocks(blas), DoubleView.of(a, aOff, m, n, lda), sva, svaOff, left, right);
        if (scale != 1) Dlascl.scale(scale, 1, n, sva, svaOff, 1);
        return info;
    }

    private static int jacobi(DoubleBlocks la, DoubleView a, double[] s, int sOff, DoubleView u, DoubleView v) {
        int m = a.rows(), n = a.cols();
        int[] rows = rowsBySize(a), jpvt = new int[n];
        DoubleView qr = Dgesvd.scratch(m, n), l = Dgesvd.scratch(n, n), x = Dgesvd.scratch(n, n),
                w = Dgesvd.scratch(n, n);
        double[] tau = Scratch.doubles(n), tau2 = Scratch.doubles(n);
        for (int i = 0; i < m; i++) la.copy(a.row(rows[i]), qr.row(i));
        Dgeqp3.factor(la.blas(), m, n, qr.data(), 0, Math.max(1, m), jpvt, 0, tau, 0);
        int rank = 0;
        while (rank < n && Math.abs(qr.get(rank, rank)) >= Dgesvj.NOTHING) rank++;
        DoubleView lower = transposed(qr, l.block(0, 0, n, rank));
        Dgeqrf.factor(la.blas(), n, rank, lower.data(), 0, lower.cs(), tau2, 0);
        DoubleView xs = transposed(lower, x.block(0, 0, rank, rank));
        DoubleView turned = w.block(0, 0, v.cols() == 0 ? 0 : rank, rank);
        Dlaset.fill(turned, 0, 1);
        int info = Dgesvj.orthogonalize(la.blas(), xs, turned, s, sOff);
        Arrays.fill(s, sOff + rank, sOff + n, 0);
        Dgesvj.normalize(xs, s, sOff);
        vectors(la, xs, qr, tau, rows, u);
        vectors(la, turned, lower, tau2, jpvt, v);
        for (double[] y : new double[][] {qr.data(), l.data(), x.data(), w.data(), tau, tau2}) Scratch.give(y);
        return info;
    }

    /// The rows in order of decreasing size of their largest entry.
    private static int[] rowsBySize(DoubleView a) {
        double[] size = new double[a.rows()];
        for (int j = 0; j < a.cols(); j++) {
            for (int i = 0; i < a.rows(); i++) size[i] = Math.max(size[i], Math.abs(a.get(i, j)));
        }
        return IntStream.range(0, a.rows()).boxed().sorted((i, j) -> Double.compare(size[j], size[i]))
                .mapToInt(Integer::intValue).toArray();
    }

    /// L := the transpose of the upper trapezoid of R.
    private static DoubleView transposed(DoubleView r, DoubleView l) {
        for (int j = 0; j < l.cols(); j++) {
            for (int i = 0; i < l.rows(); i++) l.data()[l.at(i, j)] = i < j ? 0 : r.get(j, i);
        }
        return l;
    }

    /// Y := Pᵀ·Q·diag(X, I), row i going to row p(i).
    private static void vectors(DoubleBlocks la, DoubleView x, DoubleView q, double[] tau, int[] p, DoubleView y) {
        if (y.cols() == 0) return;
        Dlaset.fill(y, 0, 1);
        la.copy(x, y.block(0, 0, x.rows(), x.cols()));
        Dormqr.multiply(la, LEFT, NO_TRANS, q, tau, 0, y);
        Dlapmr.permute(la.blas(), BACKWARD, y.rows(), y.cols(), y.data(), y.off(), y.cs(), p, 0);
    }
}
