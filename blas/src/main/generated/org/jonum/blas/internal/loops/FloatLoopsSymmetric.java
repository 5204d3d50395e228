// Generated from DoubleLoopsSymmetric.java by build/Float32.java. Do not edit.
package org.jonum.blas.internal.loops;

import org.jonum.blas.Uplo;
import org.jonum.blas.internal.scalar.FloatScalarSymmetric;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.blas.spi.FloatKernels;

/// symv by block columns: the diagonal block in registers, the rest of the columns read once for both of its uses.
///
/// ```
///   [ A11 A21ᵀ ]   y1 += A11·x1 + A21ᵀ·x2
///   [ A21 A22  ]   y2 += A21·x1
/// ```
interface FloatLoopsSymmetric extends FloatScalarSymmetric {
    /// Columns of a block.
    int SYMV_BLOCK = 4;

    /// The port's kernels.
    FloatKernels kernelsFloat();

    @Override
    default void ssymv(Uplo uplo, int n, float alpha, float[] a, int aOff, int lda,
            float[] x, int xOff, int incX, float beta, float[] y, int yOff, int incY) {
        if (n == 0) return;
        if (incX != 1) {
            float[] xs = FloatStrided.gather(n, x, xOff, incX);
            ssymv(uplo, n, alpha, a, aOff, lda, xs, 0, 1, beta, y, yOff, incY);
            Scratch.give(xs);
        } else if (incY != 1) {
            float[] ys = FloatStrided.gather(n, y, yOff, incY);
            ssymv(uplo, n, alpha, a, aOff, lda, x, xOff, 1, beta, ys, 0, 1);
            FloatStrided.scatter(n, ys, y, yOff, incY);
        } else {
            scale(n, beta, y, yOff, 1);
            if (alpha != 0) symvContiguous(uplo, n, alpha, a, aOff, lda, x, xOff, y, yOff);
        }
    }

    private void symvContiguous(Uplo uplo, int n, float alpha, float[] a, int aOff, int lda,
            float[] x, int xOff, float[] y, int yOff) {
        boolean upper = uplo == Uplo.UPPER;
        for (int b = 0, blocks = Math.ceilDiv(n, SYMV_BLOCK); b < blocks; b++) {
            int j = FloatDiagonal.start(b, !upper, n, SYMV_BLOCK),
                    end = FloatDiagonal.start(b + 1, !upper, n, SYMV_BLOCK);
            int nb = end - j;
            FloatDiagonal.addSymmetric(nb, alpha, a, aOff + j + j * lda, upper ? lda : 1, upper ? 1 : lda,
                    x, xOff + j, y, yOff + j);
            int top = upper ? 0 : end, rows = upper ? j : n - end;
            if (rows == 0) continue;                                // not even α·0: α may be infinite
            kernelsFloat().gemvBoth(rows, nb, alpha, a, aOff + top + j * lda, lda,
                    x, xOff + j, y, yOff + top, x, xOff + top, y, yOff + j);
        }
    }

    /// Both outer products in one pass over A.
    @Override
    default void ssyr2(Uplo uplo, int n, float alpha, float[] x, int xOff, int incX,
            float[] y, int yOff, int incY, float[] a, int aOff, int lda) {
        if (incX != 1 || incY != 1 || alpha == 0) {
            FloatScalarSymmetric.super.ssyr2(uplo, n, alpha, x, xOff, incX, y, yOff, incY, a, aOff, lda);
            return;
        }
        for (int j = 0; j < n; j++) {
            int top = uplo == Uplo.UPPER ? 0 : j, len = uplo == Uplo.UPPER ? j + 1 : n - j;
            kernelsFloat().axpy2(len, alpha * y[yOff + j], x, xOff + top, alpha * x[xOff + j], y, yOff + top,
                    a, aOff + top + j * lda);
        }
    }
}
