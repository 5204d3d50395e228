package org.jonum.lapack.internal;

import static org.jonum.blas.Side.LEFT;

import org.jonum.blas.Blas;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.lapack.internal.blocks.DoubleBlocks;

/// Multiply by the Q of LQ, the transpose of that of QR.
final class Dormlq {
    private Dormlq() {}

    /// C := op(Q)·C or C·op(Q).
    static void multiply(Blas blas, Side side, Trans trans, int m, int n, int k, double[] a,
            int aOff, int lda,
            double[] tau, int tauOff, double[] c, int cOff, int ldc) {
        DoubleView v = DoubleView.of(a, aOff, k, side == LEFT ? m : n, lda).t();
        Dormqr.multiply(new DoubleBlocks(blas), side, !trans.isTrans(), v,
                Dgeqrf.taus(tau, tauOff, k), DoubleView.of(c, cOff, m, n, ldc));
    }
}
