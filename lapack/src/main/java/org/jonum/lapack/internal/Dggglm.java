package org.jonum.lapack.internal;

import static org.jonum.blas.Diag.NON_UNIT;
import static org.jonum.blas.Side.LEFT;
import static org.jonum.blas.Trans.TRANS;
import static org.jonum.blas.Uplo.UPPER;

import java.util.Arrays;
import org.jonum.blas.Blas;
import org.jonum.blas.DoubleView;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.lapack.internal.blocks.DoubleBlocks;

/// The general Gauss-Markov linear model: the smallest ‖y‖ with d = A·x + B·y (Anderson, Bai &
/// Dongarra 1992).
///
/// ```
///     A = Q·[R],   B = Q·[T11 T12]·Z,   Z·y = [y1]:   y1 = 0,   T22·y2 = (Qᵀ·d)₂,
///           [0]          [ 0  T22]            [y2]              R·x = (Qᵀ·d)₁ − T12·y2
/// ```
final class Dggglm {
    private Dggglm() {}

    /// x and y := the solution; {@return 0, 1 if T22 is singular, 2 if R is}
    static int solve(Blas blas, int n, int m, int p, double[] a, int aOff, int lda, double[] b,
            int bOff, int ldb, double[] d, int dOff, double[] x, int xOff, double[] y, int yOff) {
        int rest = n - m, k = Math.min(n, p), skip = p - rest;
        double[] work = Scratch.doubles((long) m + k);
        Dggqrf.factor(blas, n, m, p, a, aOff, lda, work, 0, b, bOff, ldb, work, m);
        Dormqr.multiply(blas, LEFT, TRANS, n, 1, m, a, aOff, lda, work, 0, d, dOff, Math.max(1, n));
        DoubleView t = DoubleView.of(b, bOff, n, p, ldb), r = DoubleView.of(a, aOff, n, m, lda).block(0, 0, m, m),
                t22 = t.block(m, skip, rest, rest);
        if (Dgels.firstZero(t22) != 0) return 1;
        if (Dgels.firstZero(r) != 0) return 2;

        DoubleBlocks la = new DoubleBlocks(blas);
        DoubleView y2 = Dgglse.column(y, yOff + skip, rest), d1 = Dgglse.column(d, dOff, m),
                solution = Dgglse.column(x, xOff, m);
        Arrays.fill(y, yOff, yOff + skip, 0);
        la.copy(Dgglse.column(d, dOff + m, rest), y2);
        la.trsm(LEFT, UPPER, NON_UNIT, 1, t22, y2);
        la.gemm(-1, t.block(0, skip, m, rest), y2, 1, d1);      // d1 := d1 − T12·y2
        la.copy(d1, solution);
        la.trsm(LEFT, UPPER, NON_UNIT, 1, r, solution);
        Dormrq.multiply(blas, LEFT, TRANS, p, 1, k, b, bOff + n - k, ldb, work, m, y, yOff, Math.max(1, p));
        Scratch.give(work);
        return 0;
    }
}
