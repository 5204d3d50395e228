package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.DoubleView;
import org.jonum.lapack.internal.blocks.DoubleBlocks;

/// QR factorization that keeps the triangles T of its blocks of reflections.
final class Dgeqrt {
    private Dgeqrt() {}

    /// A := R and V, T := the triangles of nb reflections each, side by side.
    static void factor(Blas blas, int m, int n, int nb, double[] a, int aOff, int lda, double[] t,
            int tOff, int ldt) {
        factor(new DoubleBlocks(blas), DoubleView.of(a, aOff, m, n, lda),
                DoubleView.of(t, tOff, nb, Math.min(m, n), ldt));
    }

    /// A := R and V, T := the triangles of as many reflections each as T has rows, side by side.
    static void factor(DoubleBlocks la, DoubleView a, DoubleView t) {
        int k = Math.min(a.rows(), a.cols()), nb = t.rows();
        for (int j = 0; j < k; j += nb) {
            int b = Math.min(nb, k - j);
            Dgeqrf.step(la, a, j, t.block(0, j, b, b), Dlarfg::reflection);
        }
    }
}
