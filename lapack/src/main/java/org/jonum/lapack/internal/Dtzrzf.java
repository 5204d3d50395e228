package org.jonum.lapack.internal;

import java.util.Arrays;
import org.jonum.blas.Blas;
import org.jonum.blas.DoubleView;
import org.jonum.lapack.internal.blocks.DoubleBlocks;

/// RZ factorization of an upper trapezoid, [A1 A2] = [R 0]·Z: the QR factorization of [A1ᵀ; A2ᵀ],
/// both read backwards, where A1ᵀ is an upper triangle again.
final class Dtzrzf {
    private Dtzrzf() {}

    /// A1 := R, A2 := the reflections, in rows.
    static void factor(Blas blas, int m, int n, double[] a, int aOff, int lda, double[] tau,
            int tauOff) {
        if (m == n) {
            Arrays.fill(tau, tauOff, tauOff + m, 0);
            return;
        }
        DoubleView view = DoubleView.of(a, aOff, m, n, lda);
        Dtpqrt.factor(new DoubleBlocks(blas), view.block(0, 0, m, m).t().reverse(),
                view.block(0, m, m, n - m).t().reverse(), Dgeqrf.taus(tau, tauOff, m).reverse());
    }
}
