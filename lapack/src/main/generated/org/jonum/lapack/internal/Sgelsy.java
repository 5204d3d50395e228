// Generated from Dgelsy.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import static org.jonum.blas.Diag.NON_UNIT;
import static org.jonum.blas.Side.LEFT;
import static org.jonum.blas.Uplo.UPPER;

import org.jonum.blas.Blas;
import org.jonum.blas.FloatView;
import org.jonum.blas.Trans;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.lapack.internal.blocks.FloatBlocks;

/// Least squares of least norm for a matrix of any rank, by a complete orthogonal factorization
/// (Golub & Van Loan 2013, §5.5).
///
/// ```
///     A·P = Q·[R11 R12] ≈ Q·[T 0]·Z,       x = P·Zᵀ·[T⁻¹·(Qᵀ·b)₁]
///             [ 0  R22]     [0 0]                   [      0     ]
/// ```
/// The order of R11 is the rank: as long as its estimated condition stays below 1/rcond.
final class Sgelsy {
    private Sgelsy() {}

    /// B := X; {@return the rank}
    static int solve(Blas blas, int m, int n, int nrhs, float[] a, int aOff, int lda, float[] b,
            int bOff, int ldb, int[] jpvt, int jpvtOff, float rcond) {
        FloatBlocks la = new FloatBlocks(blas);
        int k = Math.min(m, n);
        FloatView matrix = FloatView.of(a, aOff, m, n, lda), given = FloatView.of(b, bOff, m, nrhs, ldb),
                x = FloatView.of(b, bOff, n, nrhs, ldb);
        int scaleA = FloatPowerScaling.scale(blas, matrix).exponent(),
                scaleB = FloatPowerScaling.scale(blas, given).exponent();
        float[] work = Scratch.floats(2L * k + n);
        Sgeqp3.factor(blas, m, n, a, aOff, lda, jpvt, jpvtOff, work, 0);
        int rank = Slaic1.rank(blas, matrix.block(0, 0, k, k), rcond);
        Sormqr.multiply(la, LEFT, true, matrix.block(0, 0, m, k), Sgeqrf.taus(work, 0, k), given);
        Stzrzf.factor(blas, rank, n, a, aOff, lda, work, k);
        la.trsm(LEFT, UPPER, NON_UNIT, 1, matrix.block(0, 0, rank, rank), x.block(0, 0, rank, nrhs));
        FloatBlocks.zero(x.block(rank, 0, n - rank, nrhs));
        Sormrz.multiply(blas, LEFT, Trans.TRANS, n, nrhs, rank, n - rank, a, aOff, lda, work, k, b, bOff, ldb);
        if (n > 0) permute(x, jpvt, jpvtOff, work, 2 * k);
        FloatPowerScaling.times(x, scaleA - scaleB);
        Scratch.give(work);
        return rank;
    }

    /// Row i becomes row jpvt(i).
    private static void permute(FloatView x, int[] jpvt, int jpvtOff, float[] work, int off) {
        for (int j = 0; j < x.cols(); j++) {
            for (int i = 0; i < x.rows(); i++) work[off + jpvt[jpvtOff + i]] = x.get(i, j);
            System.arraycopy(work, off, x.data(), x.at(0, j), x.rows());
        }
    }
}
