package org.jonum.blas.internal.loops;

import org.jonum.blas.Uplo;
import org.jonum.blas.internal.scalar.DoubleScalarSymmetric;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.blas.spi.DoubleKernels;

/// symv by block columns: the diagonal block by the plain loops, the rest of the column read once for both of its uses.
///
/// ```
///   [ A11 A21ᵀ ]   y1 += A11·x1 + A21ᵀ·x2
///   [ A21 A22  ]   y2 += A21·x1
/// ```
interface DoubleLoopsSymmetric extends DoubleScalarSymmetric {
    /// Columns of a block.
    int SYMV_BLOCK = 16;

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
        for (int j = 0; j < n; j += SYMV_BLOCK) {
            int nb = Math.min(SYMV_BLOCK, n - j), end = j + nb;
            addDiagonalBlock(uplo, nb, alpha, a, aOff + j + j * lda, lda, x, xOff + j, y, yOff + j);
            int top = uplo == Uplo.UPPER ? 0 : end, rows = uplo == Uplo.UPPER ? j : n - end;
            kernelsDouble().gemvBoth(rows, nb, alpha, a, aOff + top + j * lda, lda,
                    x, xOff + j, y, yOff + top, x, xOff + top, y, yOff + j);
        }
    }

    private void addDiagonalBlock(Uplo uplo, int n, double alpha, double[] a, int aOff, int lda,
            double[] x, int xOff, double[] y, int yOff) {
        for (int j = 0; j < n; j++) {
            int top = uplo == Uplo.UPPER ? 0 : j + 1, len = uplo == Uplo.UPPER ? j : n - 1 - j;
            int aj = aOff + j * lda;
            double rest = kernelsDouble().dot(len, a, aj + top, x, xOff + top);
            kernelsDouble().axpy(len, alpha * x[xOff + j], a, aj + top, y, yOff + top);
            y[yOff + j] += alpha * (a[aj + j] * x[xOff + j] + rest);
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
