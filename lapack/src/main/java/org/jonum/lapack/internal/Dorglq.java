package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.DoubleView;
import org.jonum.lapack.internal.blocks.DoubleBlocks;

/// Form rows of the Q of LQ, the transpose of that of QR.
final class Dorglq {
    private Dorglq() {}

    /// A := the first m rows of Q.
    static void form(Blas blas, int m, int n, int k, double[] a, int aOff, int lda, double[] tau,
            int tauOff) {
        Dorgqr.form(new DoubleBlocks(blas), DoubleView.of(a, aOff, m, n, lda).t(),
                Dgeqrf.taus(tau, tauOff, k));
    }
}
