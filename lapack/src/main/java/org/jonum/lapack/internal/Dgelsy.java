package org.jonum.lapack.internal;

import static org.jonum.blas.Diag.NON_UNIT;
import static org.jonum.blas.Side.LEFT;
import static org.jonum.blas.Uplo.UPPER;

import org.jonum.blas.Blas;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Trans;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.lapack.internal.blocks.DoubleBlocks;

/// Least squares of least norm for a matrix of any rank, by a complete orthogonal factorization
/// (Golub & Van Loan 2013, §5.5).
///
/// ```
///     A·P = Q·[R11 R12] ≈ Q·[T 0]·Z,       x = P·Zᵀ·[T⁻¹·(Qᵀ·b)₁]
///             [ 0  R22]     [0 0]                   [      0     ]
/// ```
/// The order of R11 is the rank: as long as its estimated condition stays below 1/rcond.
final class Dgelsy {
    private Dgelsy() {}

    /// B := X; {@return the rank}
    static int solve(Blas blas, int m, int n, int nrhs, double[] a, int aOff, int lda, double[] b,
            int bOff, int ldb, int[] jpvt, int jpvtOff, double rcond) {
        DoubleBlocks la = new DoubleBlocks(blas);
        int k = Math.min(m, n);
        DoubleView matrix = DoubleView.of(a, aOff, m, n, lda), given = DoubleView.of(b, bOff, m, nrhs, ldb),
                x = DoubleView.of(b, bOff, n, nrhs, ldb);
        int scaleA = DoublePowerScaling.scale(blas, matrix).exponent(),
                scaleB = DoublePowerScaling.scale(blas, given).exponent();
        double[] work = Scratch.doubles(2L * k + n);
        Dgeqp3.factor(blas, m, n, a, aOff, lda, jpvt, jpvtOff, work, 0);
        int rank = Dlaic1.rank(blas, matrix.block(0, 0, k, k), rcond);
        Dormqr.multiply(la, LEFT, true, matrix.block(0, 0, m, k), Dgeqrf.taus(work, 0, k), given);
        Dtzrzf.factor(blas, rank, n, a, aOff, lda, work, k);
        la.trsm(LEFT, UPPER, NON_UNIT, 1, matrix.block(0, 0, rank, rank), x.block(0, 0, rank, nrhs));
        DoubleBlocks.zero(x.block(rank, 0, n - rank, nrhs));
        Dormrz.multiply(blas, LEFT, Trans.TRANS, n, nrhs, rank, n - rank, a, aOff, lda, work, k, b, bOff, ldb);
        if (n > 0) permute(x, jpvt, jpvtOff, work, 2 * k);
        DoublePowerScaling.times(x, scaleA - scaleB);
        Scratch.give(work);
        return rank;
    }

    /// Row i becomes row jpvt(i).
    private static void permute(DoubleView x, int[] jpvt, int jpvtOff, double[] work, int off) {
        for (int j = 0; j < x.cols(); j++) {
            for (int i = 0; i < x.rows(); i++) work[off + jpvt[jpvtOff + i]] = x.get(i, j);
            System.arraycopy(work, off, x.data(), x.at(0, j), x.rows());
        }
    }
}
