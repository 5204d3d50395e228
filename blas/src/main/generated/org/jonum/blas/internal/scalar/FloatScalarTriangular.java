// Generated from DoubleScalarTriangular.java by build/Float32.java. Do not edit.
package org.jonum.blas.internal.scalar;

import static org.jonum.blas.internal.scalar.FloatLoops.first;

import org.jonum.blas.Diag;
import org.jonum.blas.FloatLevel2;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;

/// Level 2 with a triangular matrix, dense, band or packed, in plain Java.
public interface FloatScalarTriangular extends FloatLevel2, FloatLoops {

    @Override
    default void strmv(Uplo uplo, Trans trans, Diag diag, int n, float[] a, int aOff, int lda,
            float[] x, int xOff, int incX) {
        Columns at = Columns.triangle(uplo, n, aOff, lda);
        multiply(uplo, trans, diag, n, a, at, x, first(n, xOff, incX), incX);
        at.give();
    }

    @Override
    default void stbmv(Uplo uplo, Trans trans, Diag diag, int n, int k,
            float[] a, int aOff, int lda, float[] x, int xOff, int incX) {
        Columns at = Columns.triangleBand(uplo, n, k, aOff, lda);
        multiply(uplo, trans, diag, n, a, at, x, first(n, xOff, incX), incX);
        at.give();
    }

    @Override
    default void stpmv(Uplo uplo, Trans trans, Diag diag, int n, float[] ap, int apOff,
            float[] x, int xOff, int incX) {
        Columns at = Columns.packed(uplo, n, apOff);
        multiply(uplo, trans, diag, n, ap, at, x, first(n, xOff, incX), incX);
        at.give();
    }

    @Override
    default void strsv(Uplo uplo, Trans trans, Diag diag, int n, float[] a, int aOff, int lda,
            float[] x, int xOff, int incX) {
        Columns at = Columns.triangle(uplo, n, aOff, lda);
        solve(uplo, trans, diag, n, a, at, x, first(n, xOff, incX), incX);
        at.give();
    }

    @Override
    default void stbsv(Uplo uplo, Trans trans, Diag diag, int n, int k,
            float[] a, int aOff, int lda, float[] x, int xOff, int incX) {
        Columns at = Columns.triangleBand(uplo, n, k, aOff, lda);
        solve(uplo, trans, diag, n, a, at, x, first(n, xOff, incX), incX);
        at.give();
    }

    @Override
    default void stpsv(Uplo uplo, Trans trans, Diag diag, int n, float[] ap, int apOff,
            float[] x, int xOff, int incX) {
        Columns at = Columns.packed(uplo, n, apOff);
        solve(uplo, trans, diag, n, ap, at, x, first(n, xOff, incX), incX);
        at.give();
    }

    /// x := op(A)·x, walking so that every product still meets the old value of its element of x.
    default void multiply(Uplo uplo, Trans trans, Diag diag, int n, float[] a, Columns at,
            float[] x, int x0, int incX) {
        boolean forward = uplo == Uplo.UPPER ^ trans.isTrans();
        for (int step = 0; step < n; step++) {
            int j = forward ? step : n - 1 - step, xj = x0 + j * incX;
            int top = at.strictTop(j), len = at.strictBottom(j) - top;
            int ajj = at.diagonal(j), aj = ajj + top - j;
            float d = diag == Diag.UNIT ? 1 : a[ajj];
            if (trans.isTrans()) {
                x[xj] = d * x[xj] + dot(len, a, aj, 1, x, x0 + top * incX, incX);
            } else {
                axpy(len, x[xj], a, aj, 1, x, x0 + top * incX, incX);
                x[xj] *= d;
            }
        }
    }

    /// x := op(A)⁻¹·x by substitution (Golub & Van Loan 2013, §3.1), walking the other way.
    default void solve(Uplo uplo, Trans trans, Diag diag, int n, float[] a, Columns at,
            float[] x, int x0, int incX) {
        boolean forward = uplo == Uplo.LOWER ^ trans.isTrans();
        for (int step = 0; step < n; step++) {
            int j = forward ? step : n - 1 - step, xj = x0 + j * incX;
            int top = at.strictTop(j), len = at.strictBottom(j) - top;
            int ajj = at.diagonal(j), aj = ajj + top - j;
            float d = diag == Diag.UNIT ? 1 : a[ajj];
            if (trans.isTrans()) {
                x[xj] = (x[xj] - dot(len, a, aj, 1, x, x0 + top * incX, incX)) / d;
            } else {
                x[xj] /= d;
                axpy(len, -x[xj], a, aj, 1, x, x0 + top * incX, incX);
            }
        }
    }
}
