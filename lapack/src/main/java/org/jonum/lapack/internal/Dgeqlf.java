package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.DoubleView;
import org.jonum.lapack.internal.blocks.DoubleBlocks;

/// QL factorization: the QR factorization of A read backwards.
final class Dgeqlf {
    private Dgeqlf() {}

    /// A := L and the reflections, in the last columns.
    static void factor(Blas blas, int m, int n, double[] a, int aOff, int lda, double[] tau,
            int tauOff) {
        Dgeqrf.factor(new DoubleBlocks(blas), DoubleView.of(a, aOff, m, n, lda).reverse(),
                Dgeqrf.taus(tau, tauOff, Math.min(m, n)).reverse(), Dlarfg::reflection);
    }
}
