package org.jonum.lapack.internal;

import static org.jonum.blas.Diag.NON_UNIT;
import static org.jonum.blas.Side.LEFT;
import static org.jonum.blas.Uplo.LOWER;
import static org.jonum.blas.Uplo.UPPER;

import org.jonum.blas.Blas;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Trans;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.lapack.internal.blocks.DoubleBlocks;

/// Least squares and least norm for a matrix of full rank (Golub & Van Loan 2013, §5.3 and §5.6).
///
/// Of A and Aᵀ one is tall, T = Q·[R; 0]. If op(A) is T, x = R⁻¹·(Qᵀ·b)₁ has the smallest residual; if it
/// is Tᵀ, x = Q·[R⁻ᵀ·b; 0] is the smallest of all solutions.
final class Dgels {
    private Dgels() {}

    /// B := X; or the first k with R(k, k) = 0.
    static int solve(Blas blas, Trans trans, int m, int n, int nrhs, double[] a, int aOff, int lda,
            double[] b, int bOff, int ldb) {
        DoubleBlocks la = new DoubleBlocks(blas);
        int rows = Math.max(m, n), cols = Math.min(m, n);
        DoubleView matrix = DoubleView.of(a, aOff, m, n, lda), all = DoubleView.of(b, bOff, rows, nrhs, ldb);
        boolean least = m >= n != trans.isTrans();               // op(A) is T
        DoubleView given = least ? all : all.block(0, 0, cols, nrhs), top = all.block(0, 0, cols, nrhs),
                rest = all.block(cols, 0, rows - cols, nrhs);
        if (cols == 0) {
            if (!least) DoubleBlocks.zero(all);
            return 0;
        }
        int scaleA = DoublePowerScaling.scale(blas, matrix).exponent(),
                scaleB = DoublePowerScaling.scale(blas, given).exponent();
        DoubleView tall = m >= n ? matrix : matrix.t(), r = tall.block(0, 0, cols, cols);
        double[] work = Scratch.doubles(cols);
        DoubleView tau = Dgeqrf.taus(work, 0, cols);
        Dgeqrf.factor(la, tall, tau, Dlarfg::reflection);
        int info = firstZero(r);
        if (info == 0 && least) {
            Dormqr.multiply(la, LEFT, true, tall, tau, all);
            la.trsm(LEFT, UPPER, NON_UNIT, 1, r, top);
            DoublePowerScaling.times(top, scaleA - scaleB);
            DoublePowerScaling.times(rest, -scaleB);
        } else if (info == 0) {
            la.trsm(LEFT, LOWER, NON_UNIT, 1, r.t(), top);
            DoubleBlocks.zero(rest);
            Dormqr.multiply(la, LEFT, false, tall, tau, all);
            DoublePowerScaling.times(all, scaleA - scaleB);
        }
        Scratch.give(work);
        return info;
    }

    /// The first k, from 1 on, with T(k, k) = 0; else 0.
    static int firstZero(DoubleView t) {
        for (int i = 0; i < t.rows(); i++) {
            if (t.get(i, i) == 0) return i + 1;
        }
        return 0;
    }
}
