// Generated from Dtzrzf.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import java.util.Arrays;
import org.jonum.blas.Blas;
import org.jonum.blas.FloatView;
import org.jonum.lapack.internal.blocks.FloatBlocks;

/// RZ factorization of an upper trapezoid, [A1 A2] = [R 0]·Z: the QR factorization of [A1ᵀ; A2ᵀ],
/// both read backwards, where A1ᵀ is an upper triangle again.
final class Stzrzf {
    private Stzrzf() {}

    /// A1 := R, A2 := the reflections, in rows.
    static void factor(Blas blas, int m, int n, float[] a, int aOff, int lda, float[] tau,
            int tauOff) {
        if (m == n) {
            Arrays.fill(tau, tauOff, tauOff + m, 0);
            return;
        }
        FloatView view = FloatView.of(a, aOff, m, n, lda);
        Stpqrt.factor(new FloatBlocks(blas), view.block(0, 0, m, m).t().reverse(),
                view.block(0, m, m, n - m).t().reverse(), Sgeqrf.taus(tau, tauOff, m).reverse());
    }
}
