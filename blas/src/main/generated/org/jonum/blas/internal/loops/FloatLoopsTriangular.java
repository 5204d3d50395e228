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
            multiplyDiagonal(uplo, trans, diag, nb, a, aOff + j + j * lda, lda, x, xOff + j);
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
            solveDiagonal(uplo, trans, diag, nb, a, aOff + j + j * lda, lda, x, xOff + j);
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

    /// x := op(A)·x for a diagonal block, column by column, old elements of x before new ones.
    private void multiplyDiagonal(Uplo uplo, Trans trans, Diag diag, int n, float[] a, int aOff, int lda,
            float[] x, int xOff) {
        boolean upper = uplo == Uplo.UPPER, forward = upper ^ trans.isTrans();
        for (int step = 0; step < n; step++) {
            int j = forward ? step : n - 1 - step, aj = aOff + j * lda;
            int top = upper ? 0 : j + 1, len = upper ? j : n - 1 - j;
            float d = diag == Diag.UNIT ? 1 : a[aj + j], xj = x[xOff + j];
            if (trans.isTrans()) {
                x[xOff + j] = d * xj + dot(len, a, aj + top, 1, x, xOff + top, 1);
            } else {
                axpy(len, xj, a, aj + top, x, xOff + top);
                x[xOff + j] = d * xj;
            }
        }
    }

    /// x := op(A)⁻¹·x for a diagonal block, by substitution.
    private void solveDiagonal(Uplo uplo, Trans trans, Diag diag, int n, float[] a, int aOff, int lda,
            float[] x, int xOff) {
        boolean upper = uplo == Uplo.UPPER, forward = upper == trans.isTrans();
        for (int step = 0; step < n; step++) {
            int j = forward ? step : n - 1 - step, aj = aOff + j * lda;
            int top = upper ? 0 : j + 1, len = upper ? j : n - 1 - j;
            float d = diag == Diag.UNIT ? 1 : a[aj + j];
            if (trans.isTrans()) {
                x[xOff + j] = (x[xOff + j] - dot(len, a, aj + top, 1, x, xOff + top, 1)) / d;
            } else {
                x[xOff + j] /= d;
                axpy(len, -x[xOff + j], a, aj + top, x, xOff + top);
            }
        }
    }
}
