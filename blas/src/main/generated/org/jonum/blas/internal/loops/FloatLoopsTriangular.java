// Generated from DoubleLoopsTriangular.java by build/Float32.java. Do not edit.
package org.jonum.blas.internal.loops;

import org.jonum.blas.Diag;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.blas.internal.scalar.FloatScalarTriangular;
import org.jonum.blas.spi.FloatKernels;

/// trmv and trsv by blocks of columns: the diagonal blocks in registers, everything else by the kernels of gemv,
/// whose columns are walked as they are stored.
interface FloatLoopsTriangular extends FloatScalarTriangular {
    /// The port's kernels.
    FloatKernels kernelsFloat();

    /// x := op(A)·x: block b takes its products with the blocks that are still unchanged.
    @Override
    default void strmv(Uplo uplo, Trans trans, Diag diag, int n, float[] a, int aOff, int lda,
            float[] x, int xOff, int incX) {
        if (incX != 1) {
            float[] xs = FloatStrided.gather(n, x, xOff, incX);
            strmv(uplo, trans, diag, n, a, aOff, lda, xs, 0, 1);
            FloatStrided.scatter(n, xs, x, xOff, incX);
            return;
        }
        boolean upper = uplo == Uplo.UPPER ^ trans.isTrans();       // op(A) is upper: x₀ changes first
        boolean unit = diag == Diag.UNIT, below = uplo == Uplo.LOWER;
        int blocks = Math.ceilDiv(n, FloatDiagonal.N);
        for (int step = 0; step < blocks; step++) {
            int b = upper ? step : blocks - 1 - step;
            int j = FloatDiagonal.start(b, below, n, FloatDiagonal.N);
            int nb = FloatDiagonal.start(b + 1, below, n, FloatDiagonal.N) - j;
            if (!trans.isTrans()) offDiagonal(1, upper, trans, n, a, aOff, lda, x, xOff, j, nb);
            int last = upper ? nb - 1 : 0, dir = upper ? -1 : 1, rs = trans.isTrans() ? lda : 1, cs = 1 + lda - rs;
            FloatDiagonal.multiply(unit, nb, a, aOff + (j + last) * (1 + lda), dir * rs, dir * cs,
                    x, xOff + j + last, dir);
            if (trans.isTrans()) offDiagonal(1, upper, trans, n, a, aOff, lda, x, xOff, j, nb);
        }
    }

    /// Solve op(A)·x = b: block b first loses its products with the blocks already solved.
    @Override
    default void strsv(Uplo uplo, Trans trans, Diag diag, int n, float[] a, int aOff, int lda,
            float[] x, int xOff, int incX) {
        if (incX != 1) {
            float[] xs = FloatStrided.gather(n, x, xOff, incX);
            strsv(uplo, trans, diag, n, a, aOff, lda, xs, 0, 1);
            FloatStrided.scatter(n, xs, x, xOff, incX);
            return;
        }
        boolean upper = uplo == Uplo.UPPER ^ trans.isTrans();       // op(A) is upper: the last block is solved first
        boolean unit = diag == Diag.UNIT, below = uplo == Uplo.LOWER;
        int blocks = Math.ceilDiv(n, FloatDiagonal.N);
        for (int step = 0; step < blocks; step++) {
            int b = upper ? blocks - 1 - step : step;
            int j = FloatDiagonal.start(b, below, n, FloatDiagonal.N);
            int nb = FloatDiagonal.start(b + 1, below, n, FloatDiagonal.N) - j;
            if (trans.isTrans()) offDiagonal(-1, upper, trans, n, a, aOff, lda, x, xOff, j, nb);
            int last = upper ? nb - 1 : 0, dir = upper ? -1 : 1, rs = trans.isTrans() ? lda : 1, cs = 1 + lda - rs;
            FloatDiagonal.solve(unit, nb, a, aOff + (j + last) * (1 + lda), dir * rs, dir * cs,
                    x, xOff + j + last, dir);
            if (!trans.isTrans()) offDiagonal(-1, upper, trans, n, a, aOff, lda, x, xOff, j, nb);
        }
    }

    /// Beside the diagonal block of columns [j, j + nb) of A: with A its columns go to the elements of x that come
    /// after it in op(A)'s order, with Aᵀ their dot products with those before it to x_b.
    private void offDiagonal(float alpha, boolean upper, Trans trans, int n, float[] a, int aOff, int lda,
            float[] x, int xOff, int j, int nb) {
        boolean above = upper ^ trans.isTrans();                    // A is upper
        int c = above ? 0 : j + nb, len = above ? j : n - j - nb;
        if (trans.isTrans()) {
            kernelsFloat().gemvT(len, nb, alpha, a, aOff + c + j * lda, lda, x, xOff + c, x, xOff + j);
        } else {
            kernelsFloat().gemvN(len, nb, alpha, a, aOff + c + j * lda, lda, x, xOff + j, x, xOff + c);
        }
    }
}
