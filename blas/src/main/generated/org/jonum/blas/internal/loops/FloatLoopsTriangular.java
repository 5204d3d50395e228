// Generated from DoubleLoopsTriangular.java by build/Float32.java. Do not edit.
package org.jonum.blas.internal.loops;

import org.jonum.blas.Diag;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.blas.internal.scalar.FloatScalarTriangular;
import org.jonum.blas.spi.FloatKernels;

/// trmv and trsv by blocks: the diagonal blocks by the plain loops, everything else by the kernels of gemv.
interface FloatLoopsTriangular extends FloatScalarTriangular {
    /// Order of a diagonal block.
    int TRV_BLOCK = 64;

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
        boolean forward = uplo == Uplo.UPPER ^ trans.isTrans();     // op(A) is upper: x₀ changes first
        int blocks = Math.ceilDiv(n, TRV_BLOCK);
        for (int step = 0; step < blocks; step++) {
            int j = (forward ? step : blocks - 1 - step) * TRV_BLOCK, nb = Math.min(TRV_BLOCK, n - j);
            FloatScalarTriangular.super.strmv(uplo, trans, diag, nb, a, aOff + j + j * lda, lda, x, xOff + j, 1);
            addOffDiagonal(1, forward, trans, n, a, aOff, lda, x, xOff, j, nb);
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
        int blocks = Math.ceilDiv(n, TRV_BLOCK);
        for (int step = 0; step < blocks; step++) {
            int j = (upper ? blocks - 1 - step : step) * TRV_BLOCK, nb = Math.min(TRV_BLOCK, n - j);
            addOffDiagonal(-1, upper, trans, n, a, aOff, lda, x, xOff, j, nb);
            FloatScalarTriangular.super.strsv(uplo, trans, diag, nb, a, aOff + j + j * lda, lda, x, xOff + j, 1);
        }
    }

    /// x_b += α·op(A)_bc·x_c, c being all after block b if op(A) is upper, all before it if lower.
    private void addOffDiagonal(float alpha, boolean upper, Trans trans, int n, float[] a, int aOff, int lda,
            float[] x, int xOff, int j, int nb) {
        int c = upper ? j + nb : 0, len = upper ? n - j - nb : j;
        if (trans.isTrans()) {
            kernelsFloat().gemvT(len, nb, alpha, a, aOff + c + j * lda, lda, x, xOff + c, x, xOff + j);
        } else {
            kernelsFloat().gemvN(nb, len, alpha, a, aOff + j + c * lda, lda, x, xOff + c, x, xOff + j);
        }
    }
}
