// Generated from Dgejsv.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import static org.jonum.blas.Side.LEFT;
import static org.jonum.blas.Trans.NO_TRANS;
import static org.jonum.lapack.Direct.BACKWARD;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jonum.blas.Blas;
import org.jonum.blas.FloatView;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.lapack.Job;
import org.jonum.lapack.Norm;
import org.jonum.lapack.SvdJob;
import org.jonum.lapack.internal.blocks.FloatBlocks;

/// Singular value decomposition by Jacobi rotations of a preconditioned matrix (Drmač & Veselić 2008).
///
/// ```
///     Π·A·P = Q·[R; 0],   Rᵀ = Q₂·R₂,   R₂ᵀ = X·S·Wᵀ,     A = (Πᵀ·Q·X)·S·(P·Q₂·W)ᵀ
/// ```
/// The first factorization sorts the rows by size (Π) and pivots columns (P); the second leaves a lower
/// triangle whose columns are nearly orthogonal, so that a few sweeps of [Sgesvj] do. Rows and columns of
/// very different sizes do no harm to the small singular values. Diagonal entries of R that are
/// nothing belong to singular values of 0, and what Q and Q₂ hold for them completes U and V.
final class Sgejsv {
    private Sgejsv() {}

    /// S, U, V; A is not used any more.
    ///
    /// @return 0, 1 if the iteration was given up, 2 if A is not finite
    static int decompose(Blas blas, SvdJob jobu, Job jobv, int m, int n, float[] a, int aOff, int lda, float[] sva,
            int svaOff, float[] u, int uOff, int ldu, float[] v, int vOff, int ldv) {
        int uCols = jobu == SvdJob.NONE ? 0 : jobu == SvdJob.ALL ? m : n, vCols = jobv == Job.NONE ? 0 : n;
        FloatView left = FloatView.of(u, uOff, m, uCols, ldu), right = FloatView.of(v, vOff, n, vCols, ldv);
        float norm = Slange.norm(blas, Norm.MAX, m, n, a, aOff, lda);
        if (!Float.isFinite(norm)) {
            Arrays.fill(sva, svaOff, svaOff + n, Float.NaN);
            Slaset.fill(left, Float.NaN, Float.NaN);
            Slaset.fill(right, Float.NaN, Float.NaN);
            return 2;
        }
        float scale = Sgesvj.scale(norm);
        if (scale != 1) Slascl.scale(1, scale, m, n, a, aOff, lda);
        int info = jacobi(new FloatBlocks(blas), FloatView.of(a, aOff, m, n, lda), sva, svaOff, left, right);
        if (scale != 1) Slascl.scale(scale, 1, n, sva, svaOff, 1);
        return info;
    }

    private static int jacobi(FloatBlocks la, FloatView a, float[] s, int sOff, FloatView u, FloatView v) {
        int m = a.rows(), n = a.cols();
        int[] rows = rowsBySize(a), jpvt = new int[n];
        FloatView qr = Sgesvd.scratch(m, n), l = Sgesvd.scratch(n, n), x = Sgesvd.scratch(n, n),
                w = Sgesvd.scratch(n, n);
        float[] tau = Scratch.floats(n), tau2 = Scratch.floats(n);
        for (int i = 0; i < m; i++) la.copy(a.row(rows[i]), qr.row(i));
        Sgeqp3.factor(la.blas(), m, n, qr.data(), 0, Math.max(1, m), jpvt, 0, tau, 0);
        int rank = 0;
        while (rank < n && Math.abs(qr.get(rank, rank)) >= Sgesvj.NOTHING) rank++;
        FloatView lower = transposed(qr, l.block(0, 0, n, rank));
        Sgeqrf.factor(la.blas(), n, rank, lower.data(), 0, lower.cs(), tau2, 0);
        FloatView xs = transposed(lower, x.block(0, 0, rank, rank));
        FloatView turned = w.block(0, 0, v.cols() == 0 ? 0 : rank, rank);
        Slaset.fill(turned, 0, 1);
        int info = Sgesvj.orthogonalize(la.blas(), xs, turned, s, sOff);
        Arrays.fill(s, sOff + rank, sOff + n, 0);
        Sgesvj.normalize(xs, s, sOff);
        vectors(la, xs, qr, tau, rows, u);
        vectors(la, turned, lower, tau2, jpvt, v);
        for (float[] y : new float[][] {qr.data(), l.data(), x.data(), w.data(), tau, tau2}) Scratch.give(y);
        return info;
    }

    /// The rows in order of decreasing size of their largest entry.
    private static int[] rowsBySize(FloatView a) {
        float[] size = new float[a.rows()];
        for (int j = 0; j < a.cols(); j++) {
            for (int i = 0; i < a.rows(); i++) size[i] = Math.max(size[i], Math.abs(a.get(i, j)));
        }
        return IntStream.range(0, a.rows()).boxed().sorted((i, j) -> Float.compare(size[j], size[i]))
                .mapToInt(Integer::intValue).toArray();
    }

    /// L := the transpose of the upper trapezoid of R.
    private static FloatView transposed(FloatView r, FloatView l) {
        for (int j = 0; j < l.cols(); j++) {
            for (int i = 0; i < l.rows(); i++) l.data()[l.at(i, j)] = i < j ? 0 : r.get(j, i);
        }
        return l;
    }

    /// Y := Pᵀ·Q·diag(X, I), row i going to row p(i).
    private static void vectors(FloatBlocks la, FloatView x, FloatView q, float[] tau, int[] p, FloatView y) {
        if (y.cols() == 0) return;
        Slaset.fill(y, 0, 1);
        la.copy(x, y.block(0, 0, x.rows(), x.cols()));
        Sormqr.multiply(la, LEFT, NO_TRANS, q, tau, 0, y);
        Slapmr.permute(la.blas(), BACKWARD, y.rows(), y.cols(), y.data(), y.off(), y.cs(), p, 0);
    }
}
