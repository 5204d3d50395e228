package org.jonum.lapack.internal;

import static org.jonum.blas.Uplo.LOWER;

import org.jonum.blas.Blas;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Trans;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.lapack.internal.blocks.DoubleBlocks;

/// QR factorization by blocks of Householder reflections.
///
/// A panel of columns is factored by recursion, which yields the triangle T of its reflections on
/// the way (Elmroth & Gustavson 2000); then I − V·Tᵀ·Vᵀ is applied to all columns on its right.
final class Dgeqrf {
    private Dgeqrf() {}

    /// A := R and the reflections.
    static void factor(Blas blas, int m, int n, double[] a, int aOff, int lda, double[] tau,
            int tauOff) {
        DoubleBlocks la = new DoubleBlocks(blas);
        int k = Math.min(m, n), nb = Math.min(k, Blocking.QR_BLOCK);
        double[] work = Scratch.doubles((long) nb * nb);
        for (int j = 0; j < k; j += nb) {
            int b = Math.min(nb, k - j);
            DoubleView panel = DoubleView.of(a, aOff + j + j * lda, m - j, b, lda);
            DoubleView t = DoubleView.of(work, 0, b, b, b);
            panel(la, panel, tau, tauOff + j, t);
            DoubleView right = DoubleView.of(a, aOff + j + (j + b) * lda, m - j, n - j - b, lda);
            Dlarfb.apply(la, panel, LOWER, t.t(), right);
        }
        Scratch.give(work);
    }

    /// Panel := R and V, T := the triangle of its reflections; the panel has at least as many rows
    /// as columns.
    private static void panel(DoubleBlocks la, DoubleView a, double[] tau, int tauOff,
            DoubleView t) {
        int m = a.rows(), n = a.cols();
        if (n <= Blocking.QR_PANEL) {
            columns(la.blas(), a, tau, tauOff);
            Dlarft.form(la, a, tau, tauOff, t);
            return;
        }
        int n1 = Blocking.half(n, Blocking.QR_PANEL), n2 = n - n1;
        DoubleView left = a.block(0, 0, m, n1), t1 = t.block(0, 0, n1, n1),
                t2 = t.block(n1, n1, n2, n2);
        panel(la, left, tau, tauOff, t1);
        Dlarfb.apply(la, left, LOWER, t1.t(), a.block(0, n1, m, n2));
        panel(la, a.block(n1, n1, m - n1, n2), tau, tauOff + n1, t2);
        Dlarft.join(la, a, n1, t);
    }

    /// A few columns, one reflection after the other: A := A − τ·v·(vᵀ·A), the leading 1 of v kept
    /// in mind.
    private static void columns(Blas blas, DoubleView view, double[] tau, int tauOff) {
        double[] a = view.data(), w = Scratch.doubles(view.cols());
        int m = view.rows(), n = view.cols(), ld = view.cs();
        for (int j = 0; j < n; j++) {
            int jj = view.at(j, j), below = m - j - 1, right = n - j - 1;
            double factor = Dlarfg.reflect(blas, m - j, a, jj, jj + 1);
            tau[tauOff + j] = factor;
            if (right == 0) continue;
            blas.dcopy(right, a, jj + ld, ld, w, 0, 1);
            blas.dgemv(Trans.TRANS, below, right, 1, a, jj + ld + 1, ld, a, jj + 1, 1, 1, w, 0, 1);
            blas.daxpy(right, -factor, w, 0, 1, a, jj + ld, ld);
            blas.dger(below, right, -factor, a, jj + 1, 1, w, 0, 1, a, jj + ld + 1, ld);
        }
        Scratch.give(w);
    }
}
