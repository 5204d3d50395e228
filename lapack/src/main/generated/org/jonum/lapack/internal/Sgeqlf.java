// Generated from Dgeqlf.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.FloatView;
import org.jonum.lapack.internal.blocks.FloatBlocks;

/// QL factorization: the QR factorization of A read backwards.
final class Sgeqlf {
    private Sgeqlf() {}

    /// A := L and the reflections, in the last columns.
    static void factor(Blas blas, int m, int n, float[] a, int aOff, int lda, float[] tau,
            int tauOff) {
        Sgeqrf.factor(new FloatBlocks(blas), FloatView.of(a, aOff, m, n, lda).reverse(),
                Sgeqrf.taus(tau, tauOff, Math.min(m, n)).reverse(), Slarfg::reflection);
    }
}
