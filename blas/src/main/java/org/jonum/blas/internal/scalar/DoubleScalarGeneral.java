package org.jonum.blas.internal.scalar;

import static org.jonum.blas.internal.scalar.DoubleLoops.first;

import org.jonum.blas.DoubleLevel2;
import org.jonum.blas.Trans;

/// Level 2 with a general matrix, dense or band, in plain Java: column by column, as it is stored.
public interface DoubleScalarGeneral extends DoubleLevel2, DoubleLoops {

    @Override
    default void dgemv(Trans trans, int m, int n, double alpha, double[] a, int aOff, int lda,
            double[] x, int xOff, int incX, double beta, double[] y, int yOff, int incY) {
        Columns at = Columns.dense(m, n, aOff, lda);
        multiply(trans, m, n, alpha, a, at, x, xOff, incX, beta, y, yOff, incY);
        at.give();
    }

    @Override
    default void dgbmv(Trans trans, int m, int n, int kl, int ku, double alpha,
            double[] a, int aOff, int lda, double[] x, int xOff, int incX,
            double beta, double[] y, int yOff, int incY) {
        Columns at = Columns.band(m, kl, ku, aOff, lda);
        multiply(trans, m, n, alpha, a, at, x, xOff, incX, beta, y, yOff, incY);
        at.give();
    }

    @Override
    default void dger(int m, int n, double alpha, double[] x, int xOff, int incX,
            double[] y, int yOff, int incY, double[] a, int aOff, int lda) {
        if (alpha == 0) return;
        int x0 = first(m, xOff, incX), y0 = first(n, yOff, incY);
        for (int j = 0; j < n; j++) {
            axpy(m, alpha * y[y0 + j * incY], x, x0, incX, a, aOff + j * lda, 1);
        }
    }

    /// y := α·A·x + β·y adds up columns of A, y := α·Aᵀ·x + β·y takes their dot products with x.
    private void multiply(Trans trans, int m, int n, double alpha, double[] a, Columns at,
            double[] x, int xOff, int incX, double beta, double[] y, int yOff, int incY) {
        if (m == 0 || n == 0) return;
        int lenX = trans.isTrans() ? m : n, lenY = trans.isTrans() ? n : m;
        int x0 = first(lenX, xOff, incX), y0 = first(lenY, yOff, incY);
        scale(lenY, beta, y, y0, incY);
        if (alpha == 0) return;
        for (int j = 0; j < n; j++) {
            int top = at.top(j), len = at.bottom(j) - top, aj = at.diagonal(j) + top - j;
            if (trans.isTrans()) {
                double sum = dot(len, a, aj, 1, x, x0 + top * incX, incX);
                y[y0 + j * incY] += alpha * sum;
            } else {
                axpy(len, alpha * x[x0 + j * incX], a, aj, 1, y, y0 + top * incY, incY);
            }
        }
    }
}
