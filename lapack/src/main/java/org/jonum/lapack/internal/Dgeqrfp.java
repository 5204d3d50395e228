package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.DoubleView;
import org.jonum.lapack.internal.blocks.DoubleBlocks;

/// QR factorization with a diagonal of R that is not negative.
final class Dgeqrfp {
    private Dgeqrfp() {}

    /// A := R and the reflections.
    static void factor(Blas blas, int m, int n, double[] a, int aOff, int lda, double[] tau,
            int tauOff) {
        Dgeqrf.factor(new DoubleBlocks(blas), DoubleView.of(a, aOff, m, n, lda),
                Dgeqrf.taus(tau, tauOff, Math.min(m, n)), Dlarfgp::reflection);
    }
}
