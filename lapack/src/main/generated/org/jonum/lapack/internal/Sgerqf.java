// Generated from Dgerqf.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.FloatView;
import org.jonum.lapack.internal.blocks.FloatBlocks;

/// RQ factorization: the QR factorization of Aᵀ read backwards.
final class Sgerqf {
    private Sgerqf() {}

    /// A := R and the reflections, in the last rows.
    static void factor(Blas blas, int m, int n, float[] a, int aOff, int lda, float[] tau,
            int tauOff) {
        Sgeqrf.factor(new FloatBlocks(blas), FloatView.of(a, aOff, m, n, lda).t().reverse(),
                Sgeqrf.taus(tau, tauOff, Math.min(m, n)).reverse(), Slarfg::reflection);
    }
}
