// Generated from Dormqr.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import static org.jonum.blas.Side.LEFT;
import static org.jonum.blas.Uplo.LOWER;
import static org.jonum.blas.Uplo.UPPER;

import org.jonum.blas.Blas;
import org.jonum.blas.FloatView;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.lapack.internal.blocks.FloatBlocks;

/// Multiply by Q = H₀·H₁ ⋯ Hₖ₋₁, a block of reflections at a time.
///
/// Qᵀ·C takes the blocks from the first to the last, Q·C from the last to the first. C·Q is
/// (Qᵀ·Cᵀ)ᵀ. The Q of LQ is the transpose of that of QR, the one of QL is read backwards, with C;
/// see [Sgeqrf].
final class Sormqr {
    private Sormqr() {}

    /// C := op(Q)·C or C·op(Q).
    static void multiply(Blas blas, Side side, Trans trans, int m, int n, int k, float[] a,
            int aOff, int lda,
            float[] tau, int tauOff, float[] c, int cOff, int ldc) {
        FloatView v = FloatView.of(a, aOff, side == LEFT ? m : n, k, lda);
        multiply(new FloatBlocks(blas), side, trans, v, tau, tauOff, FloatView.of(c, cOff, m, n, ldc));
    }

    /// C := op(Q)·C or C·op(Q), the reflections in the columns of the view V.
    static void multiply(FloatBlocks la, Side side, Trans trans, FloatView v, float[] tau,
            int tauOff, FloatView c) {
        multiply(la, side, trans.isTrans(), v, Sgeqrf.taus(tau, tauOff, v.cols()), c);
    }

    /// C := op(Q)·C or C·op(Q), the reflections and their factors in columns that may be read backwards.
    static void multiply(FloatBlocks la, Side side, boolean transposed, FloatView v,
            FloatView tau, FloatView c) {
        int k = v.cols(), nb = Math.min(k, Blocking.QR_BLOCK);
        float[] work = Scratch.floats((long) nb * nb);
        multiply(la, side, transposed, v, nb, (block, j) -> {
            FloatView t = FloatBlocks.beside(v, work, 0, block.cols(), block.cols());
            Slarft.form(la, block, tau.block(j, 0, block.cols(), 1), t);
            return t;
        }, c);
        Scratch.give(work);
    }

    /// Where the triangle of a block of reflections comes from.
    @FunctionalInterface
    interface Triangles {
        /// {@return T of the block of columns of V that begins with column j}
        FloatView of(FloatView block, int j);
    }

    /// C := op(Q)·C or C·op(Q), Q given by V and the triangles of nb reflections each.
    static void multiply(FloatBlocks la, Side side, boolean transposed, FloatView v, int nb,
            Triangles triangles, FloatView matrix) {
        FloatView c = side == LEFT ? matrix : matrix.t();
        int k = v.cols(), blocks = nb == 0 ? 0 : (k + nb - 1) / nb;
        boolean forward = transposed == (side == LEFT);
        for (int i = 0; i < blocks; i++) {
            int j = (forward ? i : blocks - 1 - i) * nb;
            FloatView block = v.block(j, j, v.rows() - j, Math.min(nb, k - j));
            FloatView t = triangles.of(block, j), below = c.block(j, 0, c.rows() - j, c.cols());
            if (forward) {
                Slarfb.apply(la, block, LOWER, t.t(), below);
            } else {
                Slarfb.apply(la, block, UPPER, t, below);
            }
        }
    }
}
