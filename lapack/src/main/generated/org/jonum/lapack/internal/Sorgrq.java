// Generated from Dorgrq.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.FloatView;
import org.jonum.lapack.internal.blocks.FloatBlocks;

/// Form rows of the Q of RQ, the transpose of that of QR read backwards.
final class Sorgrq {
    private Sorgrq() {}

    /// A := the last m rows of Q.
    static void form(Blas blas, int m, int n, int k, float[] a, int aOff, int lda, float[] tau,
            int tauOff) {
        Sorgqr.form(new FloatBlocks(blas), FloatView.of(a, aOff, m, n, lda).t().reverse(),
                Sgeqrf.taus(tau, tauOff, k).reverse());
    }
}
