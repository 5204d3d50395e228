package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.DoubleView;
import org.jonum.lapack.internal.blocks.DoubleBlocks;

/// RQ factorization: the QR factorization of Aᵀ read backwards.
final class Dgerqf {
    private Dgerqf() {}

    /// A := R and the reflections, in the last rows.
    static void factor(Blas blas, int m, int n, double[] a, int aOff, int lda, double[] tau,
            int tauOff) {
        Dgeqrf.factor(new DoubleBlocks(blas), DoubleView.of(a, aOff, m, n, lda).t().reverse(),
                Dgeqrf.taus(tau, tauOff, Math.min(m, n)).reverse(), Dlarfg::reflection);
    }
}
