// Generated from Dgglse.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import static org.jonum.blas.Diag.NON_UNIT;
import static org.jonum.blas.Side.LEFT;
import static org.jonum.blas.Trans.TRANS;
import static org.jonum.blas.Uplo.UPPER;

import org.jonum.blas.Blas;
import org.jonum.blas.FloatView;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.lapack.internal.blocks.FloatBlocks;

/// Least squares under linear constraints: the smallest ‖c − A·x‖ with B·x = d, by the null space of B
/// (Anderson, Bai & Dongarra 1992).
///
/// ```
///     B = [0 R]·Q,   A = Z·[T11 T12]·Q,   Q·x = [y1]:   R·y2 = d,   T11·y1 = (Zᵀ·c)₁ − T12·y2
///                          [ 0  T22]            [y2]
/// ```
final class Sgglse {
    private Sgglse() {}

    /// x := the solution; {@return 0, 1 if R is singular, 2 if T11 is}
    static int solve(Blas blas, int m, int n, int p, float[] a, int aOff, int lda, float[] b,
            int bOff, int ldb, float[] c, int cOff, float[] d, int dOff, float[] x, int xOff) {
        int free = n - p, k = Math.min(m, n), tail = k - free;
        float[] work = Scratch.floats(2L * p + k);
        Sggrqf.factor(blas, p, m, n, b, bOff, ldb, work, 0, a, aOff, lda, work, p);
        Sormqr.multiply(blas, LEFT, TRANS, m, 1, k, a, aOff, lda, work, p, c, cOff, Math.max(1, m));
        FloatView t = FloatView.of(a, aOff, m, n, lda), r = FloatView.of(b, bOff, p, n, ldb).block(0, free, p, p),
                t11 = t.block(0, 0, free, free);
        if (Sgels.firstZero(r) != 0) return 1;
        if (Sgels.firstZero(t11) != 0) return 2;

        FloatBlocks la = new FloatBlocks(blas);
        FloatView y1 = column(x, xOff, free), y2 = column(x, xOff + free, p), c1 = column(c, cOff, free),
                c2 = column(c, cOff + free, tail);
        la.copy(column(d, dOff, p), y2);
        la.trsm(LEFT, UPPER, NON_UNIT, 1, r, y2);
        la.gemm(-1, t.block(0, free, free, p), y2, 1, c1);      // c1 := c1 − T12·y2
        la.copy(c1, y1);
        la.trsm(LEFT, UPPER, NON_UNIT, 1, t11, y1);

        FloatView w = column(work, p + k, tail);               // c2 := c2 − T22·y2, the residual
        la.copy(y2.block(0, 0, tail, 1), w);
        la.trmm(LEFT, UPPER, NON_UNIT, 1, t.block(free, free, tail, tail), w);
        la.subtract(w, c2);
        la.gemm(-1, t.block(free, k, tail, n - k), y2.block(tail, 0, n - k, 1), 1, c2);
        Sormrq.multiply(blas, LEFT, TRANS, n, 1, p, b, bOff, ldb, work, 0, x, xOff, Math.max(1, n));
        Scratch.give(work);
        return 0;
    }

    /// n elements as a column.
    static FloatView column(float[] x, int off, int n) {
        return FloatView.of(x, off, n, 1, Math.max(1, n));
    }
}
