// Generated from Dgeqrf.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import static org.jonum.blas.Uplo.LOWER;

import org.jonum.blas.Blas;
import org.jonum.blas.FloatView;
import org.jonum.blas.Trans;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.lapack.internal.blocks.FloatBlocks;

/// QR factorization by blocks of Householder reflections.
///
/// A panel of columns is factored by recursion, which yields the triangle T of its reflections on
/// the way (Elmroth & Gustavson 2000); then I − V·Tᵀ·Vᵀ is applied to all columns on its right.
final class Sgeqrf {
    private Sgeqrf() {}

    /// A := R and the reflections.
    static void factor(Blas blas, int m, int n, float[] a, int aOff, int lda, float[] tau,
            int tauOff) {
        FloatBlocks la = new FloatBlocks(blas);
        int k = Math.min(m, n), nb = Math.min(k, Blocking.QR_BLOCK);
        float[] work = Scratch.floats((long) nb * nb);
        for (int j = 0; j < k; j += nb) {
            int b = Math.min(nb, k - j);
            FloatView panel = FloatView.of(a, aOff + j + j * lda, m - j, b, lda);
            FloatView t = FloatView.of(work, 0, b, b, b);
            panel(la, panel, tau, tauOff + j, t);
            FloatView right = FloatView.of(a, aOff + j + (j + b) * lda, m - j, n - j - b, lda);
            Slarfb.apply(la, panel, LOWER, t.t(), right);
        }
        Scratch.give(work);
    }

    /// Panel := R and V, T := the triangle of its reflections; the panel has at least as many rows
    /// as columns.
    private static void panel(FloatBlocks la, FloatView a, float[] tau, int tauOff,
            FloatView t) {
        int m = a.rows(), n = a.cols();
        if (n <= Blocking.QR_PANEL) {
            columns(la.blas(), a, tau, tauOff);
            Slarft.form(la, a, tau, tauOff, t);
            return;
        }
        int n1 = Blocking.half(n, Blocking.QR_PANEL), n2 = n - n1;
        FloatView left = a.block(0, 0, m, n1), t1 = t.block(0, 0, n1, n1),
                t2 = t.block(n1, n1, n2, n2);
        panel(la, left, tau, tauOff, t1);
        Slarfb.apply(la, left, LOWER, t1.t(), a.block(0, n1, m, n2));
        panel(la, a.block(n1, n1, m - n1, n2), tau, tauOff + n1, t2);
        Slarft.join(la, a, n1, t);
    }

    /// A few columns, one reflection after the other: A := A − τ·v·(vᵀ·A), the leading 1 of v kept
    /// in mind.
    private static void columns(Blas blas, FloatView view, float[] tau, int tauOff) {
        float[] a = view.data(), w = Scratch.floats(view.cols());
        int m = view.rows(), n = view.cols(), ld = view.cs();
        for (int j = 0; j < n; j++) {
            int jj = view.at(j, j), below = m - j - 1, right = n - j - 1;
            float factor = Slarfg.reflect(blas, m - j, a, jj, jj + 1);
            tau[tauOff + j] = factor;
            if (right == 0) continue;
            blas.scopy(right, a, jj + ld, ld, w, 0, 1);
            blas.sgemv(Trans.TRANS, below, right, 1, a, jj + ld + 1, ld, a, jj + 1, 1, 1, w, 0, 1);
            blas.saxpy(right, -factor, w, 0, 1, a, jj + ld, ld);
            blas.sger(below, right, -factor, a, jj + 1, 1, w, 0, 1, a, jj + ld + 1, ld);
        }
        Scratch.give(w);
    }
}
