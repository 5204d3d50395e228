// Generated from Dorglq.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.FloatView;
import org.jonum.lapack.internal.blocks.FloatBlocks;

/// Form rows of the Q of LQ, the transpose of that of QR.
final class Sorglq {
    private Sorglq() {}

    /// A := the first m rows of Q.
    static void form(Blas blas, int m, int n, int k, float[] a, int aOff, int lda, float[] tau,
            int tauOff) {
        Sorgqr.form(new FloatBlocks(blas), FloatView.of(a, aOff, m, n, lda).t(),
                Sgeqrf.taus(tau, tauOff, k));
    }
}
