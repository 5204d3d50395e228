package org.jonum.blas.internal.scalar;

import static org.jonum.blas.internal.scalar.DoubleLoops.first;

import org.jonum.blas.DoubleLevel2;
import org.jonum.blas.Uplo;

/// Level 2 with a symmetric matrix, dense, band or packed, in plain Java. Only the stored triangle
/// is walked, column by column: off the diagonal each entry stands for two.
public interface DoubleScalarSymmetric extends DoubleLevel2, DoubleLoops {

    @Override
    default void dsymv(Uplo uplo, int n, double alpha, double[] a, int aOff, int lda,
            double[] x, int xOff, int incX, double beta, double[] y, int yOff, int incY) {
        Columns at = Columns.triangle(uplo, n, aOff, lda);
        int x0 = first(n, xOff, incX), y0 = first(n, yOff, incY);
        multiply(n, alpha, a, at, x, x0, incX, beta, y, y0, incY);
        at.give();
    }

    @Override
    default void dsbmv(Uplo uplo, int n, int k, double alpha, double[] a, int aOff, int lda,
            double[] x, int xOff, int incX, double beta, double[] y, int yOff, int incY) {
        Columns at = Columns.triangleBand(uplo, n, k, aOff, lda);
        int x0 = first(n, xOff, incX), y0 = first(n, yOff, incY);
        multiply(n, alpha, a, at, x, x0, incX, beta, y, y0, incY);
        at.give();
    }

    @Override
    default void dspmv(Uplo uplo, int n, double alpha, double[] ap, int apOff,
            double[] x, int xOff, int incX, double beta, double[] y, int yOff, int incY) {
        Columns at = Columns.packed(uplo, n, apOff);
        int x0 = first(n, xOff, incX), y0 = first(n, yOff, incY);
        multiply(n, alpha, ap, at, x, x0, incX, beta, y, y0, incY);
        at.give();
    }

    @Override
    default void dsyr(Uplo uplo, int n, double alpha, double[] x, int xOff, int incX,
            double[] a, int aOff, int lda) {
        int x0 = first(n, xOff, incX);
        Columns at = Columns.triangle(uplo, n, aOff, lda);
        addOuter(n, alpha, x, x0, incX, x, x0, incX, a, at);
        at.give();
    }

    @Override
    default void dspr(Uplo uplo, int n, double alpha, double[] x, int xOff, int incX,
            double[] ap, int apOff) {
        int x0 = first(n, xOff, incX);
        Columns at = Columns.packed(uplo, n, apOff);
        addOuter(n, alpha, x, x0, incX, x, x0, incX, ap, at);
        at.give();
    }

    @Override
    default void dsyr2(Uplo uplo, int n, double alpha, double[] x, int xOff, int incX,
            double[] y, int yOff, int incY, double[] a, int aOff, int lda) {
        int x0 = first(n, xOff, incX), y0 = first(n, yOff, incY);
        Columns at = Columns.triangle(uplo, n, aOff, lda);
        addOuter(n, alpha, x, x0, incX, y, y0, incY, a, at);
        addOuter(n, alpha, y, y0, incY, x, x0, incX, a, at);
        at.give();
    }

    @Override
    default void dspr2(Uplo uplo, int n, double alpha, double[] x, int xOff, int incX,
            double[] y, int yOff, int incY, double[] ap, int apOff) {
        int x0 = first(n, xOff, incX), y0 = first(n, yOff, incY);
        Columns at = Columns.packed(uplo, n, apOff);
        addOuter(n, alpha, x, x0, incX, y, y0, incY, ap, at);
        addOuter(n, alpha, y, y0, incY, x, x0, incX, ap, at);
        at.give();
    }

    /// y := α·A·x + β·y; x and y by the index of their element 0.
    default void multiply(int n, double alpha, double[] a, Columns at,
            double[] x, int x0, int incX, double beta, double[] y, int y0, int incY) {
        scale(n, beta, y, y0, incY);
        if (alpha == 0) return;
        for (int j = 0; j < n; j++) {
            int top = at.strictTop(j), len = at.strictBottom(j) - top;
            int ajj = at.diagonal(j), aj = ajj + top - j;
            double xj = x[x0 + j * incX];
            double rest = dot(len, a, aj, 1, x, x0 + top * incX, incX);
            axpy(len, alpha * xj, a, aj, 1, y, y0 + top * incY, incY);
            y[y0 + j * incY] += alpha * (a[ajj] * xj + rest);
        }
    }

    /// The stored triangle of A := α·x·yᵀ + A.
    private void addOuter(int n, double alpha, double[] x, int x0, int incX,
            double[] y, int y0, int incY, double[] a, Columns at) {
        if (alpha == 0) return;
        for (int j = 0; j < n; j++) {
            int top = at.top(j), len = at.bottom(j) - top, aj = at.diagonal(j) + top - j;
            double s = alpha * y[y0 + j * incY];
            axpy(len, s, x, x0 + top * incX, incX, a, aj, 1);
        }
    }
}
