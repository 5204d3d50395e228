package org.jonum.blas.internal.loops;

import org.jonum.blas.Uplo;
import org.jonum.blas.internal.scalar.DoubleScalarSymmetric;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.blas.spi.DoubleKernels;

/// symv by block columns: the diagonal block in registers, the rest of the columns read once for both of its uses.
///
/// ```
///   [ A11 A21ᵀ ]   y1 += A11·x1 + A21ᵀ·x2
///   [ A21 A22  ]   y2 += A21·x1
/// ```
interface DoubleLoopsSymmetric extends DoubleScalarSymmetric {
    /// Columns of a block.
    int SYMV_BLOCK = 4;

    /// The port's kernels.
    DoubleKernels kernelsDouble();

    @Override
    default void dsymv(Uplo uplo, int n, double alpha, double[] a, int aOff, int lda,
            double[] x, int xOff, int incX, double beta, double[] y, int yOff, int incY) {
        if (n == 0) return;
        if (incX != 1) {
            double[] xs = DoubleStrided.gather(n, x, xOff, incX);
            dsymv(uplo, n, alpha, a, aOff, lda, xs, 0, 1, beta, y, yOff, incY);
            Scratch.give(xs);
        } else if (incY != 1) {
            double[] ys = DoubleStrided.gather(n, y, yOff, incY);
            dsymv(uplo, n, alpha, a, aOff, lda, x, xOff, 1, beta, ys, 0, 1);
            DoubleStrided.scatter(n, ys, y, yOff, incY);
        } else {
            scale(n, beta, y, yOff, 1);
            if (alpha != 0) symvContiguous(uplo, n, alpha, a, aOff, lda, x, xOff, y, yOff);
        }
    }

    private void symvContiguous(Uplo uplo, int n, double alpha, double[] a, int aOff, int lda,
            double[] x, int xOff, double[] y, int yOff) {
        boolean upper = uplo == Uplo.UPPER;
        for (int b = 0, blocks = Math.ceilDiv(n, SYMV_BLOCK); b < blocks; b++) {
            int j = DoubleDiagonal.start(b, !upper, n, SYMV_BLOCK),
                    end = DoubleDiagonal.start(b + 1, !upper, n, SYMV_BLOCK);
            int nb = end - j;
            DoubleDiagonal.addSymmetric(nb, alpha, a, aOff + j + j * lda, upper ? lda : 1, upper ? 1 : lda,
                    x, xOff + j, y, yOff + j);
            int top = upper ? 0 : end, rows = upper ? j : n - end;
            if (rows == 0) continue;                                // not even α·0: α may be infinite
            kernelsDouble().gemvBoth(rows, nb, alpha, a, aOff + top + j * lda, lda,
                    x, xOff + j, y, yOff + top, x, xOff + top, y, yOff + j);
        }
    }

    /// Both outer products in one pass over A.
    @Override
    default void dsyr2(Uplo uplo, int n, double alpha, double[] x, int xOff, int incX,
            double[] y, int yOff, int incY, double[] a, int aOff, int lda) {
        if (incX != 1 || incY != 1 || alpha == 0) {
            DoubleScalarSymmetric.super.dsyr2(uplo, n, alpha, x, xOff, incX, y, yOff, incY, a, aOff, lda);
            return;
        }
        for (int j = 0; j < n; j++) {
            int top = uplo == Uplo.UPPER ? 0 : j, len = uplo == Uplo.UPPER ? j + 1 : n - j;
            kernelsDouble().axpy2(len, alpha * y[yOff + j], x, xOff + top, alpha * x[xOff + j], y, yOff + top,
                    a, aOff + top + j * lda);
        }
    }
}
