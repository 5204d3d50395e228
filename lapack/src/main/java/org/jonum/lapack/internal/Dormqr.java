package org.jonum.lapack.internal;

import static org.jonum.blas.Side.LEFT;
import static org.jonum.blas.Uplo.LOWER;
import static org.jonum.blas.Uplo.UPPER;

import org.jonum.blas.Blas;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.lapack.internal.blocks.DoubleBlocks;

/// Multiply by Q = H₀·H₁ ⋯ Hₖ₋₁, a block of reflections at a time.
///
/// Qᵀ·C takes the blocks from the first to the last, Q·C from the last to the first. C·Q is
/// (Qᵀ·Cᵀ)ᵀ.
final class Dormqr {
    private Dormqr() {}

    /// C := op(Q)·C or C·op(Q).
    static void multiply(Blas blas, Side side, Trans trans, int m, int n, int k, double[] a,
            int aOff, int lda,
            double[] tau, int tauOff, double[] c, int cOff, int ldc) {
        multiply(new DoubleBlocks(blas), side, trans,
                DoubleView.of(a, aOff, side == LEFT ? m : n, k, lda), tau, tauOff,
                DoubleView.of(c, cOff, m, n, ldc));
    }

    /// C := op(Q)·C or C·op(Q), the reflections in the columns of the view V.
    static void multiply(DoubleBlocks la, Side side, Trans trans, DoubleView v, double[] tau,
            int tauOff, DoubleView c) {
        DoubleView view = side == LEFT ? c : c.t();
        if (side == LEFT == trans.isTrans()) {
            forward(la, v, tau, tauOff, view);
        } else {
            backward(la, v, tau, tauOff, view);
        }
    }

    /// C := Qᵀ·C.
    private static void forward(DoubleBlocks la, DoubleView v, double[] tau, int tauOff,
            DoubleView c) {
        int k = v.cols(), nb = Math.min(k, Blocking.QR_BLOCK);
        double[] work = Scratch.doubles((long) nb * nb);
        for (int j = 0; j < k; j += nb) {
            DoubleView block = v.block(j, j, v.rows() - j, Math.min(nb, k - j));
            DoubleView t = triangle(la, block, tau, tauOff + j, work);
            Dlarfb.apply(la, block, LOWER, t.t(), c.block(j, 0, c.rows() - j, c.cols()));
        }
        Scratch.give(work);
    }

    /// C := Q·C.
    private static void backward(DoubleBlocks la, DoubleView v, double[] tau, int tauOff,
            DoubleView c) {
        int k = v.cols(), nb = Math.min(k, Blocking.QR_BLOCK);
        double[] work = Scratch.doubles((long) nb * nb);
        for (int end = k; end > 0;) {
            int j = (end - 1) / nb * nb;
            DoubleView block = v.block(j, j, v.rows() - j, end - j);
            DoubleView t = triangle(la, block, tau, tauOff + j, work);
            Dlarfb.apply(la, block, UPPER, t, c.block(j, 0, c.rows() - j, c.cols()));
            end = j;
        }
        Scratch.give(work);
    }

    private static DoubleView triangle(DoubleBlocks la, DoubleView v, double[] tau, int tauOff,
            double[] work) {
        DoubleView t = DoubleView.of(work, 0, v.cols(), v.cols(), v.cols());
        Dlarft.form(la, v, tau, tauOff, t);
        return t;
    }
}
