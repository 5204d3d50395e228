package org.jonum.lapack.internal;

import static org.jonum.blas.Side.LEFT;

import org.jonum.blas.Blas;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.lapack.internal.blocks.DoubleBlocks;

/// Multiply by the Z of RZ, the transpose of the Q of [Dtpqrt] read backwards: the first k and the
/// last l rows or columns of C change.
final class Dormrz {
    private Dormrz() {}

    /// C := op(Z)·C or C·op(Z).
    static void multiply(Blas blas, Side side, Trans trans, int m, int n, int k, int l, double[] a,
            int aOff, int lda,
            double[] tau, int tauOff, double[] c, int cOff, int ldc) {
        if (k == 0 || l == 0) return;
        DoubleBlocks la = new DoubleBlocks(blas);
        boolean left = side == LEFT;
        int order = left ? m : n, nb = Math.min(k, Blocking.QR_BLOCK);
        DoubleView v = DoubleView.of(a, aOff, k, order, lda).block(0, order - l, k, l).t().reverse(),
                taus = Dgeqrf.taus(tau, tauOff, k).reverse(), view = DoubleView.of(c, cOff, m, n, ldc),
                first = left ? view.block(0, 0, k, n) : view.block(0, 0, m, k),
                last = left ? view.block(m - l, 0, l, n) : view.block(0, n - l, m, l);
        double[] work = Scratch.doubles((long) nb * nb);
        Dtpmqrt.multiply(la, side, !trans.isTrans(), v, 0, nb, (block, j) -> {
            DoubleView t = DoubleBlocks.beside(v, work, 0, block.cols(), block.cols());
            Dlarft.form(la, Dtpqrt.products(la, block), taus.block(j, 0, block.cols(), 1), t);
            return t;
        }, first.reverse(), last.reverse());
        Scratch.give(work);
    }
}
