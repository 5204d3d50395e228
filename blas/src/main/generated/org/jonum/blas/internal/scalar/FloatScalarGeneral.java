// Generated from DoubleScalarGeneral.java by build/Float32.java. Do not edit.
package org.jonum.blas.internal.scalar;

import static org.jonum.blas.internal.scalar.FloatLoops.first;

import org.jonum.blas.FloatLevel2;
import org.jonum.blas.Trans;

/// Level 2 with a general matrix, dense or band, in plain Java: column by column, as it is stored.
public interface FloatScalarGeneral extends FloatLevel2, FloatLoops {

    @Override
    default void sgemv(Trans trans, int m, int n, float alpha, float[] a, int aOff, int lda,
            float[] x, int xOff, int incX, float beta, float[] y, int yOff, int incY) {
        Columns at = Columns.dense(m, n, aOff, lda);
        multiply(trans, m, n, alpha, a, at, x, xOff, incX, beta, y, yOff, incY);
        at.give();
    }

    @Override
    default void sgbmv(Trans trans, int m, int n, int kl, int ku, float alpha,
            float[] a, int aOff, int lda, float[] x, int xOff, int incX,
            float beta, float[] y, int yOff, int incY) {
        Columns at = Columns.band(m, kl, ku, aOff, lda);
        multiply(trans, m, n, alpha, a, at, x, xOff, incX, beta, y, yOff, incY);
        at.give();
    }

    @Override
    default void sger(int m, int n, float alpha, float[] x, int xOff, int incX,
            float[] y, int yOff, int incY, float[] a, int aOff, int lda) {
        if (alpha == 0) return;
        int x0 = first(m, xOff, incX), y0 = first(n, yOff, incY);
        for (int j = 0; j < n; j++) {
            axpy(m, alpha * y[y0 + j * incY], x, x0, incX, a, aOff + j * lda, 1);
        }
    }

    /// y := α·A·x + β·y adds up columns of A, y := α·Aᵀ·x + β·y takes their dot products with x.
    private void multiply(Trans trans, int m, int n, float alpha, float[] a, Columns at,
            float[] x, int xOff, int incX, float beta, float[] y, int yOff, int incY) {
        if (m == 0 || n == 0) return;
        int lenX = trans.isTrans() ? m : n, lenY = trans.isTrans() ? n : m;
        int x0 = first(lenX, xOff, incX), y0 = first(lenY, yOff, incY);
        scale(lenY, beta, y, y0, incY);
        if (alpha == 0) return;
        for (int j = 0; j < n; j++) {
            int top = at.top(j), len = at.bottom(j) - top, aj = at.diagonal(j) + top - j;
            if (trans.isTrans()) {
                float sum = dot(len, a, aj, 1, x, x0 + top * incX, incX);
                y[y0 + j * incY] += alpha * sum;
            } else {
                axpy(len, alpha * x[x0 + j * incX], a, aj, 1, y, y0 + top * incY, incY);
            }
        }
    }
}
