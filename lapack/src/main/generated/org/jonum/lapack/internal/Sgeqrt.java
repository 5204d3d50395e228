// Generated from Dgeqrt.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.FloatView;
import org.jonum.lapack.internal.blocks.FloatBlocks;

/// QR factorization that keeps the triangles T of its blocks of reflections.
final class Sgeqrt {
    private Sgeqrt() {}

    /// A := R and V, T := the triangles of nb reflections each, side by side.
    static void factor(Blas blas, int m, int n, int nb, float[] a, int aOff, int lda, float[] t,
            int tOff, int ldt) {
        factor(new FloatBlocks(blas), FloatView.of(a, aOff, m, n, lda),
                FloatView.of(t, tOff, nb, Math.min(m, n), ldt));
    }

    /// A := R and V, T := the triangles of as many reflections each as T has rows, side by side.
    static void factor(FloatBlocks la, FloatView a, FloatView t) {
        int k = Math.min(a.rows(), a.cols()), nb = t.rows();
        for (int j = 0; j < k; j += nb) {
            int b = Math.min(nb, k - j);
            Sgeqrf.step(la, a, j, t.block(0, j, b, b), Slarfg::reflection);
        }
    }
}
