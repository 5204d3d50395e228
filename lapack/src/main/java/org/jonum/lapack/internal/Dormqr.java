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
/// (Qᵀ·Cᵀ)ᵀ. The Q of LQ is the transpose of that of QR, the one of QL is read backwards, with C;
/// see [Dgeqrf].
final class Dormqr {
    private Dormqr() {}

    /// C := op(Q)·C or C·op(Q).
    static void multiply(Blas blas, Side side, Trans trans, int m, int n, int k, double[] a,
            int aOff, int lda,
            double[] tau, int tauOff, double[] c, int cOff, int ldc) {
        DoubleView v = DoubleView.of(a, aOff, side == LEFT ? m : n, k, lda);
        multiply(new DoubleBlocks(blas), side, trans, v, tau, tauOff, DoubleView.of(c, cOff, m, n, ldc));
    }

    /// C := op(Q)·C or C·op(Q), the reflections in the columns of the view V.
    static void multiply(DoubleBlocks la, Side side, Trans trans, DoubleView v, double[] tau,
            int tauOff, DoubleView c) {
        multiply(la, side, trans.isTrans(), v, Dgeqrf.taus(tau, tauOff, v.cols()), c);
    }

    /// C := op(Q)·C or C·op(Q), the reflections and their factors in columns that may be read backwards.
    static void multiply(DoubleBlocks la, Side side, boolean transposed, DoubleView v,
            DoubleView tau, DoubleView c) {
        int k = v.cols(), nb = Math.min(k, Blocking.QR_BLOCK);
        double[] work = Scratch.doubles((long) nb * nb);
        multiply(la, side, transposed, v, nb, (block, j) -> {
            DoubleView t = DoubleBlocks.beside(v, work, 0, block.cols(), block.cols());
            Dlarft.form(la, block, tau.block(j, 0, block.cols(), 1), t);
            return t;
        }, c);
        Scratch.give(work);
    }

    /// Where the triangle of a block of reflections comes from.
    @FunctionalInterface
    interface Triangles {
        /// {@return T of the block of columns of V that begins with column j}
        DoubleView of(DoubleView block, int j);
    }

    /// C := op(Q)·C or C·op(Q), Q given by V and the triangles of nb reflections each.
    static void multiply(DoubleBlocks la, Side side, boolean transposed, DoubleView v, int nb,
            Triangles triangles, DoubleView matrix) {
        DoubleView c = side == LEFT ? matrix : matrix.t();
        int k = v.cols(), blocks = nb == 0 ? 0 : (k + nb - 1) / nb;
        boolean forward = transposed == (side == LEFT);
        for (int i = 0; i < blocks; i++) {
            int j = (forward ? i : blocks - 1 - i) * nb;
            DoubleView block = v.block(j, j, v.rows() - j, Math.min(nb, k - j));
            DoubleView t = triangles.of(block, j), below = c.block(j, 0, c.rows() - j, c.cols());
            if (forward) {
                Dlarfb.apply(la, block, LOWER, t.t(), below);
            } else {
                Dlarfb.apply(la, block, UPPER, t, below);
            }
        }
    }
}
