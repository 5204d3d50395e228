package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.DoubleView;
import org.jonum.lapack.internal.blocks.DoubleBlocks;

/// Form rows of the Q of RQ, the transpose of that of QR read backwards.
final class Dorgrq {
    private Dorgrq() {}

    /// A := the last m rows of Q.
    static void form(Blas blas, int m, int n, int k, double[] a, int aOff, int lda, double[] tau,
            int tauOff) {
        Dorgqr.form(new DoubleBlocks(blas), DoubleView.of(a, aOff, m, n, lda).t().reverse(),
                Dgeqrf.taus(tau, tauOff, k).reverse());
    }
}
