// Generated from Dormrz.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import static org.jonum.blas.Side.LEFT;

import org.jonum.blas.Blas;
import org.jonum.blas.FloatView;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.lapack.internal.blocks.FloatBlocks;

/// Multiply by the Z of RZ, the transpose of the Q of [Stpqrt] read backwards: the first k and the
/// last l rows or columns of C change.
final class Sormrz {
    private Sormrz() {}

    /// C := op(Z)·C or C·op(Z).
    static void multiply(Blas blas, Side side, Trans trans, int m, int n, int k, int l, float[] a,
            int aOff, int lda,
            float[] tau, int tauOff, float[] c, int cOff, int ldc) {
        if (k == 0 || l == 0) return;
        FloatBlocks la = new FloatBlocks(blas);
        boolean left = side == LEFT;
        int order = left ? m : n, nb = Math.min(k, Blocking.QR_BLOCK);
        FloatView v = FloatView.of(a, aOff, k, order, lda).block(0, order - l, k, l).t().reverse(),
                taus = Sgeqrf.taus(tau, tauOff, k).reverse(), view = FloatView.of(c, cOff, m, n, ldc),
                first = left ? view.block(0, 0, k, n) : view.block(0, 0, m, k),
                last = left ? view.block(m - l, 0, l, n) : view.block(0, n - l, m, l);
        float[] work = Scratch.floats((long) nb * nb);
        Stpmqrt.multiply(la, side, !trans.isTrans(), v, 0, nb, (block, j) -> {
            FloatView t = FloatBlocks.beside(v, work, 0, block.cols(), block.cols());
            Slarft.form(la, Stpqrt.products(la, block), taus.block(j, 0, block.cols(), 1), t);
            return t;
        }, first.reverse(), last.reverse());
        Scratch.give(work);
    }
}
