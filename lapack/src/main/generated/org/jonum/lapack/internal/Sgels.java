// Generated from Dgels.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import static org.jonum.blas.Diag.NON_UNIT;
import static org.jonum.blas.Side.LEFT;
import static org.jonum.blas.Uplo.LOWER;
import static org.jonum.blas.Uplo.UPPER;

import org.jonum.blas.Blas;
import org.jonum.blas.FloatView;
import org.jonum.blas.Trans;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.lapack.internal.blocks.FloatBlocks;

/// Least squares and least norm for a matrix of full rank (Golub & Van Loan 2013, §5.3 and §5.6).
///
/// Of A and Aᵀ one is tall, T = Q·[R; 0]. If op(A) is T, x = R⁻¹·(Qᵀ·b)₁ has the smallest residual; if it
/// is Tᵀ, x = Q·[R⁻ᵀ·b; 0] is the smallest of all solutions.
final class Sgels {
    private Sgels() {}

    /// B := X; or the first k with R(k, k) = 0.
    static int solve(Blas blas, Trans trans, int m, int n, int nrhs, float[] a, int aOff, int lda,
            float[] b, int bOff, int ldb) {
        FloatBlocks la = new FloatBlocks(blas);
        int rows = Math.max(m, n), cols = Math.min(m, n);
        FloatView matrix = FloatView.of(a, aOff, m, n, lda), all = FloatView.of(b, bOff, rows, nrhs, ldb);
        boolean least = m >= n != trans.isTrans();               // op(A) is T
        FloatView given = least ? all : all.block(0, 0, cols, nrhs), top = all.block(0, 0, cols, nrhs),
                rest = all.block(cols, 0, rows - cols, nrhs);
        if (cols == 0) {
            if (!least) FloatBlocks.zero(all);
            return 0;
        }
        int scaleA = FloatPowerScaling.scale(blas, matrix).exponent(),
                scaleB = FloatPowerScaling.scale(blas, given).exponent();
        FloatView tall = m >= n ? matrix : matrix.t(), r = tall.block(0, 0, cols, cols);
        float[] work = Scratch.floats(cols);
        FloatView tau = Sgeqrf.taus(work, 0, cols);
        Sgeqrf.factor(la, tall, tau, Slarfg::reflection);
        int info = firstZero(r);
        if (info == 0 && least) {
            Sormqr.multiply(la, LEFT, true, tall, tau, all);
            la.trsm(LEFT, UPPER, NON_UNIT, 1, r, top);
            FloatPowerScaling.times(top, scaleA - scaleB);
            FloatPowerScaling.times(rest, -scaleB);
        } else if (info == 0) {
            la.trsm(LEFT, LOWER, NON_UNIT, 1, r.t(), top);
            FloatBlocks.zero(rest);
            Sormqr.multiply(la, LEFT, false, tall, tau, all);
            FloatPowerScaling.times(all, scaleA - scaleB);
        }
        Scratch.give(work);
        return info;
    }

    /// The first k, from 1 on, with T(k, k) = 0; else 0.
    static int firstZero(FloatView t) {
        for (int i = 0; i < t.rows(); i++) {
            if (t.get(i, i) == 0) return i + 1;
        }
        return 0;
    }
}
