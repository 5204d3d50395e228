// Generated from Dorgql.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.FloatView;
import org.jonum.lapack.internal.blocks.FloatBlocks;

/// Form columns of the Q of QL, the one of QR read backwards.
final class Sorgql {
    private Sorgql() {}

    /// A := the last n columns of Q.
    static void form(Blas blas, int m, int n, int k, float[] a, int aOff, int lda, float[] tau,
            int tauOff) {
        Sorgqr.form(new FloatBlocks(blas), FloatView.of(a, aOff, m, n, lda).reverse(),
                Sgeqrf.taus(tau, tauOff, k).reverse());
    }
}
