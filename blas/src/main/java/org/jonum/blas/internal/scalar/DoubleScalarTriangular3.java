package org.jonum.blas.internal.scalar;

import org.jonum.blas.Diag;
import org.jonum.blas.DoubleLevel3;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;

/// Level 3 with a triangular matrix in plain Java. From the left every column of B is a vector of
/// level 2; from the right the same substitutions run over whole columns of B instead of numbers.
public interface DoubleScalarTriangular3 extends DoubleLevel3, DoubleScalarTriangular {

    @Override
    default void dtrmm(Side side, Uplo uplo, Trans transA, Diag diag, int m, int n, double alpha,
            double[] a, int aOff, int lda, double[] b, int bOff, int ldb) {
        for (int j = 0; j < n; j++) scale(m, alpha, b, bOff + j * ldb, 1);
        if (alpha == 0) return;
        if (side == Side.RIGHT) {
            Columns at = Columns.triangle(uplo, n, aOff, lda);
            multiplyRight(uplo, transA, diag, m, n, a, at, b, bOff, ldb);
        } else {
            Columns at = Columns.triangle(uplo, m, aOff, lda);
            for (int j = 0; j < n; j++) {
                multiply(uplo, transA, diag, m, a, at, b, bOff + j * ldb, 1);
            }
        }
    }

    @Override
    default void dtrsm(Side side, Uplo uplo, Trans transA, Diag diag, int m, int n, double alpha,
            double[] a, int aOff, int lda, double[] b, int bOff, int ldb) {
        for (int j = 0; j < n; j++) scale(m, alpha, b, bOff + j * ldb, 1);
        if (alpha == 0) return;
        if (side == Side.RIGHT) {
            Columns at = Columns.triangle(uplo, n, aOff, lda);
            solveRight(uplo, transA, diag, m, n, a, at, b, bOff, ldb);
        } else {
            Columns at = Columns.triangle(uplo, m, aOff, lda);
            for (int j = 0; j < n; j++) {
                solve(uplo, transA, diag, m, a, at, b, bOff + j * ldb, 1);
            }
        }
    }

    /// B := B·op(A), that is Bᵀ := op(A)ᵀ·Bᵀ: the walk of trmv with the other transposition.
    private void multiplyRight(Uplo uplo, Trans transA, Diag diag, int m, int n,
            double[] a, Columns at, double[] b, int bOff, int ldb) {
        boolean forward = uplo == Uplo.LOWER ^ transA.isTrans();
        for (int step = 0; step < n; step++) {
            int j = forward ? step : n - 1 - step, bj = bOff + j * ldb, ajj = at.diagonal(j);
            double d = diag == Diag.UNIT ? 1 : a[ajj];
            if (!transA.isTrans()) times(m, d, b, bj);
            for (int i = at.strictTop(j); i < at.strictBottom(j); i++) {
                int bi = bOff + i * ldb;
                int from = transA.isTrans() ? bj : bi, to = transA.isTrans() ? bi : bj;
                axpy(m, a[ajj + i - j], b, from, b, to);
            }
            if (transA.isTrans()) times(m, d, b, bj);
        }
    }

    /// B := B·op(A)⁻¹: the walk of trsv with the other transposition.
    private void solveRight(Uplo uplo, Trans transA, Diag diag, int m, int n,
            double[] a, Columns at, double[] b, int bOff, int ldb) {
        boolean forward = uplo == Uplo.UPPER ^ transA.isTrans();
        for (int step = 0; step < n; step++) {
            int j = forward ? step : n - 1 - step, bj = bOff + j * ldb, ajj = at.diagonal(j);
            double d = diag == Diag.UNIT ? 1 : a[ajj];
            if (transA.isTrans()) over(m, d, b, bj);
            for (int i = at.strictTop(j); i < at.strictBottom(j); i++) {
                int bi = bOff + i * ldb;
                int from = transA.isTrans() ? bj : bi, to = transA.isTrans() ? bi : bj;
                axpy(m, -a[ajj + i - j], b, from, b, to);
            }
            if (!transA.isTrans()) over(m, d, b, bj);
        }
    }

    /// x := d·x; a zero is multiplied like any other number.
    private void times(int n, double d, double[] x, int x0) {
        for (int i = 0; i < n; i++) x[x0 + i] *= d;
    }

    /// x := x/d.
    private void over(int n, double d, double[] x, int x0) {
        for (int i = 0; i < n; i++) x[x0 + i] /= d;
    }
}
