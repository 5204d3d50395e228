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
/// (Qᵀ·Cᵀ)ᵀ.
final class Sormqr {
    private Sormqr() {}

    /// C := op(Q)·C or C·op(Q).
    static void multiply(Blas blas, Side side, Trans trans, int m, int n, int k, float[] a,
            int aOff, int lda,
            float[] tau, int tauOff, float[] c, int cOff, int ldc) {
        multiply(new FloatBlocks(blas), side, trans,
                FloatView.of(a, aOff, side == LEFT ? m : n, k, lda), tau, tauOff,
                FloatView.of(c, cOff, m, n, ldc));
    }

    /// C := op(Q)·C or C·op(Q), the reflections in the columns of the view V.
    static void multiply(FloatBlocks la, Side side, Trans trans, FloatView v, float[] tau,
            int tauOff, FloatView c) {
        FloatView view = side == LEFT ? c : c.t();
        if (side == LEFT == trans.isTrans()) {
            forward(la, v, tau, tauOff, view);
        } else {
            backward(la, v, tau, tauOff, view);
        }
    }

    /// C := Qᵀ·C.
    private static void forward(FloatBlocks la, FloatView v, float[] tau, int tauOff,
            FloatView c) {
        int k = v.cols(), nb = Math.min(k, Blocking.QR_BLOCK);
        float[] work = Scratch.floats((long) nb * nb);
        for (int j = 0; j < k; j += nb) {
            FloatView block = v.block(j, j, v.rows() - j, Math.min(nb, k - j));
            FloatView t = triangle(la, block, tau, tauOff + j, work);
            Slarfb.apply(la, block, LOWER, t.t(), c.block(j, 0, c.rows() - j, c.cols()));
        }
        Scratch.give(work);
    }

    /// C := Q·C.
    private static void backward(FloatBlocks la, FloatView v, float[] tau, int tauOff,
            FloatView c) {
        int k = v.cols(), nb = Math.min(k, Blocking.QR_BLOCK);
        float[] work = Scratch.floats((long) nb * nb);
        for (int end = k; end > 0;) {
            int j = (end - 1) / nb * nb;
            FloatView block = v.block(j, j, v.rows() - j, end - j);
            FloatView t = triangle(la, block, tau, tauOff + j, work);
            Slarfb.apply(la, block, UPPER, t, c.block(j, 0, c.rows() - j, c.cols()));
            end = j;
        }
        Scratch.give(work);
    }

    private static FloatView triangle(FloatBlocks la, FloatView v, float[] tau, int tauOff,
            float[] work) {
        FloatView t = FloatView.of(work, 0, v.cols(), v.cols(), v.cols());
        Slarft.form(la, v, tau, tauOff, t);
        return t;
    }
}
