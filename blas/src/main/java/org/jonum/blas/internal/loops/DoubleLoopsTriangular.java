package org.jonum.blas.internal.loops;

import org.jonum.blas.Diag;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.blas.internal.scalar.DoubleScalarTriangular;
import org.jonum.blas.spi.DoubleKernels;

/// trmv and trsv by blocks of columns: the diagonal blocks in registers, everything else by the kernels of gemv,
/// whose columns are walked as they are stored.
interface DoubleLoopsTriangular extends DoubleScalarTriangular {
    /// The port's kernels.
    DoubleKernels kernelsDouble();

    /// x := op(A)·x: block b takes its products with the blocks that are still unchanged.
    @Override
    default void dtrmv(Uplo uplo, Trans trans, Diag diag, int n, double[] a, int aOff, int lda,
            double[] x, int xOff, int incX) {
        if (incX != 1) {
            double[] xs = DoubleStrided.gather(n, x, xOff, incX);
            dtrmv(uplo, trans, diag, n, a, aOff, lda, xs, 0, 1);
            DoubleStrided.scatter(n, xs, x, xOff, incX);
            return;
        }
        boolean upper = uplo == Uplo.UPPER ^ trans.isTrans();       // op(A) is upper: x₀ changes first
        boolean unit = diag == Diag.UNIT, below = uplo == Uplo.LOWER;
        int blocks = Math.ceilDiv(n, DoubleDiagonal.N);
        for (int step = 0; step < blocks; step++) {
            int b = upper ? step : blocks - 1 - step;
            int j = DoubleDiagonal.start(b, below, n, DoubleDiagonal.N);
            int nb = DoubleDiagonal.start(b + 1, below, n, DoubleDiagonal.N) - j;
            if (!trans.isTrans()) offDiagonal(1, upper, trans, n, a, aOff, lda, x, xOff, j, nb);
            int last = upper ? nb - 1 : 0, dir = upper ? -1 : 1, rs = trans.isTrans() ? lda : 1, cs = 1 + lda - rs;
            DoubleDiagonal.multiply(unit, nb, a, aOff + (j + last) * (1 + lda), dir * rs, dir * cs,
                    x, xOff + j + last, dir);
            if (trans.isTrans()) offDiagonal(1, upper, trans, n, a, aOff, lda, x, xOff, j, nb);
        }
    }

    /// Solve op(A)·x = b: block b first loses its products with the blocks already solved.
    @Override
    default void dtrsv(Uplo uplo, Trans trans, Diag diag, int n, double[] a, int aOff, int lda,
            double[] x, int xOff, int incX) {
        if (incX != 1) {
            double[] xs = DoubleStrided.gather(n, x, xOff, incX);
            dtrsv(uplo, trans, diag, n, a, aOff, lda, xs, 0, 1);
            DoubleStrided.scatter(n, xs, x, xOff, incX);
            return;
        }
        boolean upper = uplo == Uplo.UPPER ^ trans.isTrans();       // op(A) is upper: the last block is solved first
        boolean unit = diag == Diag.UNIT, below = uplo == Uplo.LOWER;
        int blocks = Math.ceilDiv(n, DoubleDiagonal.N);
        for (int step = 0; step < blocks; step++) {
            int b = upper ? blocks - 1 - step : step;
            int j = DoubleDiagonal.start(b, below, n, DoubleDiagonal.N);
            int nb = DoubleDiagonal.start(b + 1, below, n, DoubleDiagonal.N) - j;
            if (trans.isTrans()) offDiagonal(-1, upper, trans, n, a, aOff, lda, x, xOff, j, nb);
            int last = upper ? nb - 1 : 0, dir = upper ? -1 : 1, rs = trans.isTrans() ? lda : 1, cs = 1 + lda - rs;
            DoubleDiagonal.solve(unit, nb, a, aOff + (j + last) * (1 + lda), dir * rs, dir * cs,
                    x, xOff + j + last, dir);
            if (!trans.isTrans()) offDiagonal(-1, upper, trans, n, a, aOff, lda, x, xOff, j, nb);
        }
    }

    /// Beside the diagonal block of columns [j, j + nb) of A: with A its columns go to the elements of x that come
    /// after it in op(A)'s order, with Aᵀ their dot products with those before it to x_b.
    private void offDiagonal(double alpha, boolean upper, Trans trans, int n, double[] a, int aOff, int lda,
            double[] x, int xOff, int j, int nb) {
        boolean above = upper ^ trans.isTrans();                    // A is upper
        int c = above ? 0 : j + nb, len = above ? j : n - j - nb;
        if (trans.isTrans()) {
            kernelsDouble().gemvT(len, nb, alpha, a, aOff + c + j * lda, lda, x, xOff + c, x, xOff + j);
        } else {
            kernelsDouble().gemvN(len, nb, alpha, a, aOff + c + j * lda, lda, x, xOff + j, x, xOff + c);
        }
    }
}
