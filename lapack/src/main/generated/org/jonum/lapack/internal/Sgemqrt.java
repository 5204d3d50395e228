// Generated from Dgemqrt.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.FloatView;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.lapack.internal.blocks.FloatBlocks;

/// Multiply by the Q of [Sgeqrt].
final class Sgemqrt {
    private Sgemqrt() {}

    /// C := op(Q)·C or C·op(Q).
    static void multiply(Blas blas, Side side, Trans trans, int m, int n, int k, int nb, float[] v,
            int vOff, int ldv, float[] t, int tOff, int ldt, float[] c, int cOff, int ldc) {
        multiply(new FloatBlocks(blas), side, trans.isTrans(),
                FloatView.of(v, vOff, side == Side.LEFT ? m : n, k, ldv), FloatView.of(t, tOff, nb, k, ldt),
                FloatView.of(c, cOff, m, n, ldc));
    }

    /// C := op(Q)·C or C·op(Q), Q given by V and the triangles.
    static void multiply(FloatBlocks la, Side side, boolean transposed, FloatView v, FloatView t,
            FloatView c) {
        Sormqr.multiply(la, side, transposed, v, t.rows(),
                (block, j) -> t.block(0, j, block.cols(), block.cols()), c);
    }
}
