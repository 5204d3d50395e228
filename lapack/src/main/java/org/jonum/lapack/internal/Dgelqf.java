package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.DoubleView;
import org.jonum.lapack.internal.blocks.DoubleBlocks;

/// LQ factorization: the QR factorization of Aᵀ.
final class Dgelqf {
    private Dgelqf() {}

    /// A := L and the reflections, in rows.
    static void factor(Blas blas, int m, int n, double[] a, int aOff, int lda, double[] tau,
            int tauOff) {
        Dgeqrf.factor(new DoubleBlocks(blas), DoubleView.of(a, aOff, m, n, lda).t(),
                Dgeqrf.taus(tau, tauOff, Math.min(m, n)), Dlarfg::reflection);
    }
}
