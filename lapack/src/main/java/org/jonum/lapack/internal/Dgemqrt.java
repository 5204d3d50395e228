package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.lapack.internal.blocks.DoubleBlocks;

/// Multiply by the Q of [Dgeqrt].
final class Dgemqrt {
    private Dgemqrt() {}

    /// C := op(Q)·C or C·op(Q).
    static void multiply(Blas blas, Side side, Trans trans, int m, int n, int k, int nb, double[] v,
            int vOff, int ldv, double[] t, int tOff, int ldt, double[] c, int cOff, int ldc) {
        multiply(new DoubleBlocks(blas), side, trans.isTrans(),
                DoubleView.of(v, vOff, side == Side.LEFT ? m : n, k, ldv), DoubleView.of(t, tOff, nb, k, ldt),
                DoubleView.of(c, cOff, m, n, ldc));
    }

    /// C := op(Q)·C or C·op(Q), Q given by V and the triangles.
    static void multiply(DoubleBlocks la, Side side, boolean transposed, DoubleView v, DoubleView t,
            DoubleView c) {
        Dormqr.multiply(la, side, transposed, v, t.rows(),
                (block, j) -> t.block(0, j, block.cols(), block.cols()), c);
    }
}
