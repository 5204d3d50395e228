// Generated from Dgeqrfp.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.FloatView;
import org.jonum.lapack.internal.blocks.FloatBlocks;

/// QR factorization with a diagonal of R that is not negative.
final class Sgeqrfp {
    private Sgeqrfp() {}

    /// A := R and the reflections.
    static void factor(Blas blas, int m, int n, float[] a, int aOff, int lda, float[] tau,
            int tauOff) {
        Sgeqrf.factor(new FloatBlocks(blas), FloatView.of(a, aOff, m, n, lda),
                Sgeqrf.taus(tau, tauOff, Math.min(m, n)), Slarfgp::reflection);
    }
}
