// Generated from Dggglm.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import static org.jonum.blas.Diag.NON_UNIT;
import static org.jonum.blas.Side.LEFT;
import static org.jonum.blas.Trans.TRANS;
import static org.jonum.blas.Uplo.UPPER;

import java.util.Arrays;
import org.jonum.blas.Blas;
import org.jonum.blas.FloatView;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.lapack.internal.blocks.FloatBlocks;

/// The general Gauss-Markov linear model: the smallest ‖y‖ with d = A·x + B·y (Anderson, Bai &
/// Dongarra 1992).
///
/// ```
///     A = Q·[R],   B = Q·[T11 T12]·Z,   Z·y = [y1]:   y1 = 0,   T22·y2 = (Qᵀ·d)₂,
///           [0]          [ 0  T22]            [y2]              R·x = (Qᵀ·d)₁ − T12·y2
/// ```
final class Sggglm {
    private Sggglm() {}

    /// x and y := the solution; {@return 0, 1 if T22 is singular, 2 if R is}
    static int solve(Blas blas, int n, int m, int p, float[] a, int aOff, int lda, float[] b,
            int bOff, int ldb, float[] d, int dOff, float[] x, int xOff, float[] y, int yOff) {
        int rest = n - m, k = Math.min(n, p), skip = p - rest;
        float[] work = Scratch.floats((long) m + k);
        Sggqrf.factor(blas, n, m, p, a, aOff, lda, work, 0, b, bOff, ldb, work, m);
        Sormqr.multiply(blas, LEFT, TRANS, n, 1, m, a, aOff, lda, work, 0, d, dOff, Math.max(1, n));
        FloatView t = FloatView.of(b, bOff, n, p, ldb), r = FloatView.of(a, aOff, n, m, lda).block(0, 0, m, m),
                t22 = t.block(m, skip, rest, rest);
        if (Sgels.firstZero(t22) != 0) return 1;
        if (Sgels.firstZero(r) != 0) return 2;

        FloatBlocks la = new FloatBlocks(blas);
        FloatView y2 = Sgglse.column(y, yOff + skip, rest), d1 = Sgglse.column(d, dOff, m),
                solution = Sgglse.column(x, xOff, m);
        Arrays.fill(y, yOff, yOff + skip, 0);
        la.copy(Sgglse.column(d, dOff + m, rest), y2);
        la.trsm(LEFT, UPPER, NON_UNIT, 1, t22, y2);
        la.gemm(-1, t.block(0, skip, m, rest), y2, 1, d1);      // d1 := d1 − T12·y2
        la.copy(d1, solution);
        la.trsm(LEFT, UPPER, NON_UNIT, 1, r, solution);
        Sormrq.multiply(blas, LEFT, TRANS, p, 1, k, b, bOff + n - k, ldb, work, m, y, yOff, Math.max(1, p));
        Scratch.give(work);
        return 0;
    }
}
