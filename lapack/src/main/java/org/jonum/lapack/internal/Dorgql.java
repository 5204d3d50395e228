package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.DoubleView;
import org.jonum.lapack.internal.blocks.DoubleBlocks;

/// Form columns of the Q of QL, the one of QR read backwards.
final class Dorgql {
    private Dorgql() {}

    /// A := the last n columns of Q.
    static void form(Blas blas, int m, int n, int k, double[] a, int aOff, int lda, double[] tau,
            int tauOff) {
        Dorgqr.form(new DoubleBlocks(blas), DoubleView.of(a, aOff, m, n, lda).reverse(),
                Dgeqrf.taus(tau, tauOff, k).reverse());
    }
}
