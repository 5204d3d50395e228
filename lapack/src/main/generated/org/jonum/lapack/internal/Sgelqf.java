// Generated from Dgelqf.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.FloatView;
import org.jonum.lapack.internal.blocks.FloatBlocks;

/// LQ factorization: the QR factorization of Aᵀ.
final class Sgelqf {
    private Sgelqf() {}

    /// A := L and the reflections, in rows.
    static void factor(Blas blas, int m, int n, float[] a, int aOff, int lda, float[] tau,
            int tauOff) {
        Sgeqrf.factor(new FloatBlocks(blas), FloatView.of(a, aOff, m, n, lda).t(),
                Sgeqrf.taus(tau, tauOff, Math.min(m, n)), Slarfg::reflection);
    }
}
