// Generated from DoubleScalarSymmetric.java by build/Float32.java. Do not edit.
package org.jonum.blas.internal.scalar;

import static org.jonum.blas.internal.scalar.FloatLoops.first;

import org.jonum.blas.FloatLevel2;
import org.jonum.blas.Uplo;

/// Level 2 with a symmetric matrix, dense, band or packed, in plain Java. Only the stored triangle
/// is walked, column by column: off the diagonal each entry stands for two.
public interface FloatScalarSymmetric extends FloatLevel2, FloatLoops {

    @Override
    default void ssymv(Uplo uplo, int n, float alpha, float[] a, int aOff, int lda,
            float[] x, int xOff, int incX, float beta, float[] y, int yOff, int incY) {
        Columns at = Columns.triangle(uplo, n, aOff, lda);
        int x0 = first(n, xOff, incX), y0 = first(n, yOff, incY);
        multiply(n, alpha, a, at, x, x0, incX, beta, y, y0, incY);
        at.give();
    }

    @Override
    default void ssbmv(Uplo uplo, int n, int k, float alpha, float[] a, int aOff, int lda,
            float[] x, int xOff, int incX, float beta, float[] y, int yOff, int incY) {
        Columns at = Columns.triangleBand(uplo, n, k, aOff, lda);
        int x0 = first(n, xOff, incX), y0 = first(n, yOff, incY);
        multiply(n, alpha, a, at, x, x0, incX, beta, y, y0, incY);
        at.give();
    }

    @Override
    default void sspmv(Uplo uplo, int n, float alpha, float[] ap, int apOff,
            float[] x, int xOff, int incX, float beta, float[] y, int yOff, int incY) {
        Columns at = Columns.packed(uplo, n, apOff);
        int x0 = first(n, xOff, incX), y0 = first(n, yOff, incY);
        multiply(n, alpha, ap, at, x, x0, incX, beta, y, y0, incY);
        at.give();
    }

    @Override
    default void ssyr(Uplo uplo, int n, float alpha, float[] x, int xOff, int incX,
            float[] a, int aOff, int lda) {
        int x0 = first(n, xOff, incX);
        Columns at = Columns.triangle(uplo, n, aOff, lda);
        addOuter(n, alpha, x, x0, incX, x, x0, incX, a, at);
        at.give();
    }

    @Override
    default void sspr(Uplo uplo, int n, float alpha, float[] x, int xOff, int incX,
            float[] ap, int apOff) {
        int x0 = first(n, xOff, incX);
        Columns at = Columns.packed(uplo, n, apOff);
        addOuter(n, alpha, x, x0, incX, x, x0, incX, ap, at);
        at.give();
    }

    @Override
    default void ssyr2(Uplo uplo, int n, float alpha, float[] x, int xOff, int incX,
            float[] y, int yOff, int incY, float[] a, int aOff, int lda) {
        int x0 = first(n, xOff, incX), y0 = first(n, yOff, incY);
        Columns at = Columns.triangle(uplo, n, aOff, lda);
        addOuter(n, alpha, x, x0, incX, y, y0, incY, a, at);
        addOuter(n, alpha, y, y0, incY, x, x0, incX, a, at);
        at.give();
    }

    @Override
    default void sspr2(Uplo uplo, int n, float alpha, float[] x, int xOff, int incX,
            float[] y, int yOff, int incY, float[] ap, int apOff) {
        int x0 = first(n, xOff, incX), y0 = first(n, yOff, incY);
        Columns at = Columns.packed(uplo, n, apOff);
        addOuter(n, alpha, x, x0, incX, y, y0, incY, ap, at);
        addOuter(n, alpha, y, y0, incY, x, x0, incX, ap, at);
        at.give();
    }

    /// y := α·A·x + β·y; x and y by the index of their element 0.
    default void multiply(int n, float alpha, float[] a, Columns at,
            float[] x, int x0, int incX, float beta, float[] y, int y0, int incY) {
        scale(n, beta, y, y0, incY);
        if (alpha == 0) return;
        for (int j = 0; j < n; j++) {
            int top = at.strictTop(j), len = at.strictBottom(j) - top;
            int ajj = at.diagonal(j), aj = ajj + top - j;
            float xj = x[x0 + j * incX];
            float rest = dot(len, a, aj, 1, x, x0 + top * incX, incX);
            axpy(len, alpha * xj, a, aj, 1, y, y0 + top * incY, incY);
            y[y0 + j * incY] += alpha * (a[ajj] * xj + rest);
        }
    }

    /// The stored triangle of A := α·x·yᵀ + A.
    private void addOuter(int n, float alpha, float[] x, int x0, int incX,
            float[] y, int y0, int incY, float[] a, Columns at) {
        if (alpha == 0) return;
        for (int j = 0; j < n; j++) {
            int top = at.top(j), len = at.bottom(j) - top, aj = at.diagonal(j) + top - j;
            float s = alpha * y[y0 + j * incY];
            axpy(len, s, x, x0 + top * incX, incX, a, aj, 1);
        }
    }
}
