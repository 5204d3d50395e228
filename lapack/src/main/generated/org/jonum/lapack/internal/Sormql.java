// Generated from Dormql.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import static org.jonum.blas.Side.LEFT;

import org.jonum.blas.Blas;
import org.jonum.blas.FloatView;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.lapack.internal.blocks.FloatBlocks;

/// Multiply by the Q of QL, the one of QR read backwards.
final class Sormql {
    private Sormql() {}

    /// C := op(Q)·C or C·op(Q).
    static void multiply(Blas blas, Side side, Trans trans, int m, int n, int k, float[] a,
            int aOff, int lda,
            float[] tau, int tauOff, float[] c, int cOff, int ldc) {
        FloatView v = FloatView.of(a, aOff, side == LEFT ? m : n, k, lda).reverse();
        Sormqr.multiply(new FloatBlocks(blas), side, trans.isTrans(), v,
                Sgeqrf.taus(tau, tauOff, k).reverse(), FloatView.of(c, cOff, m, n, ldc).reverse());
    }
}
