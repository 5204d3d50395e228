// Generated from DoubleScalarProducts.java by build/Float32.java. Do not edit.
package org.jonum.blas.internal.scalar;

import org.jonum.blas.FloatLevel3;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;

/// Level 3 products in plain Java: one column of C after the other, inner loops down columns. No
/// blocking, no threads.
public interface FloatScalarProducts extends FloatLevel3, FloatScalarSymmetric {

    @Override
    default void sgemm(Trans transA, Trans transB, int m, int n, int k, float alpha,
            float[] a, int aOff, int lda, float[] b, int bOff, int ldb,
            float beta, float[] c, int cOff, int ldc) {
        int nextB = transB.isTrans() ? 1 : ldb, incB = transB.isTrans() ? ldb : 1;
        for (int j = 0; j < n; j++) {
            int bj = bOff + j * nextB, cj = cOff + j * ldc;
            column(transA, 0, m, k, alpha, a, aOff, lda, b, bj, incB, beta, c, cj);
        }
    }

    @Override
    default void sgemmt(Uplo uplo, Trans transA, Trans transB, int n, int k, float alpha,
            float[] a, int aOff, int lda, float[] b, int bOff, int ldb,
            float beta, float[] c, int cOff, int ldc) {
        int nextB = transB.isTrans() ? 1 : ldb, incB = transB.isTrans() ? ldb : 1;
        for (int j = 0; j < n; j++) {
            int top = uplo == Uplo.UPPER ? 0 : j, bottom = uplo == Uplo.UPPER ? j + 1 : n;
            int bj = bOff + j * nextB, cj = cOff + j * ldc;
            column(transA, top, bottom, k, alpha, a, aOff, lda, b, bj, incB, beta, c, cj);
        }
    }

    @Override
    default void ssyrk(Uplo uplo, Trans trans, int n, int k, float alpha,
            float[] a, int aOff, int lda, float beta, float[] c, int cOff, int ldc) {
        Trans other = trans.isTrans() ? Trans.NO_TRANS : Trans.TRANS;
        sgemmt(uplo, trans, other, n, k, alpha, a, aOff, lda, a, aOff, lda, beta, c, cOff, ldc);
    }

    @Override
    default void ssyr2k(Uplo uplo, Trans trans, int n, int k, float alpha,
            float[] a, int aOff, int lda, float[] b, int bOff, int ldb,
            float beta, float[] c, int cOff, int ldc) {
        Trans other = trans.isTrans() ? Trans.NO_TRANS : Trans.TRANS;
        sgemmt(uplo, trans, other, n, k, alpha, a, aOff, lda, b, bOff, ldb, beta, c, cOff, ldc);
        sgemmt(uplo, trans, other, n, k, alpha, b, bOff, ldb, a, aOff, lda, 1, c, cOff, ldc);
    }

    @Override
    default void ssymm(Side side, Uplo uplo, int m, int n, float alpha,
            float[] a, int aOff, int lda, float[] b, int bOff, int ldb,
            float beta, float[] c, int cOff, int ldc) {
        Columns at = Columns.triangle(uplo, side == Side.LEFT ? m : n, aOff, lda);
        if (side == Side.LEFT) {
            for (int j = 0; j < n; j++) {
                int bj = bOff + j * ldb, cj = cOff + j * ldc;
                multiply(m, alpha, a, at, b, bj, 1, beta, c, cj, 1);
            }
        } else {
            multiplyRight(m, n, alpha, a, at, b, bOff, ldb, beta, c, cOff, ldc);
        }
        at.give();
    }

    @Override
    default void sgemmBatched(Trans transA, Trans transB, int m, int n, int k, float alpha,
            float[][] a, int[] aOff, int lda, float[][] b, int[] bOff, int ldb,
            float beta, float[][] c, int[] cOff, int ldc, int count) {
        for (int i = 0; i < count; i++) {
            sgemm(transA, transB, m, n, k, alpha, a[i], aOff[i], lda, b[i], bOff[i], ldb,
                    beta, c[i], cOff[i], ldc);
        }
    }

    @Override
    default void sgemmStridedBatched(Trans transA, Trans transB, int m, int n, int k, float alpha,
            float[] a, int aOff, int lda, int strideA, float[] b, int bOff, int ldb, int strideB,
            float beta, float[] c, int cOff, int ldc, int strideC, int count) {
        for (int i = 0; i < count; i++) {
            sgemm(transA, transB, m, n, k, alpha, a, aOff + i * strideA, lda,
                    b, bOff + i * strideB, ldb, beta, c, cOff + i * strideC, ldc);
        }
    }

    /// Rows top … bottom − 1 of one column: c := α·op(A)·b + β·c, by columns of A or by dot
    /// products with them.
    private void column(Trans transA, int top, int bottom, int k, float alpha,
            float[] a, int aOff, int lda, float[] b, int b0, int incB,
            float beta, float[] c, int c0) {
        int len = bottom - top;
        scale(len, beta, c, c0 + top, 1);
        if (alpha == 0) return;
        if (transA.isTrans()) {
            for (int i = top; i < bottom; i++) {
                c[c0 + i] += alpha * dot(k, a, aOff + i * lda, 1, b, b0, incB);
            }
        } else {
            for (int l = 0; l < k; l++) {
                float s = alpha * b[b0 + l * incB];
                axpy(len, s, a, aOff + top + l * lda, c, c0 + top);
            }
        }
    }

    /// C := α·B·A + β·C with A symmetric: what symv does with numbers, done with columns of B and
    /// C.
    private void multiplyRight(int m, int n, float alpha, float[] a, Columns at,
            float[] b, int bOff, int ldb, float beta, float[] c, int cOff, int ldc) {
        for (int j = 0; j < n; j++) scale(m, beta, c, cOff + j * ldc, 1);
        if (alpha == 0) return;
        for (int j = 0; j < n; j++) {
            int bj = bOff + j * ldb, cj = cOff + j * ldc, ajj = at.diagonal(j);
            axpy(m, alpha * a[ajj], b, bj, c, cj);
            for (int i = at.strictTop(j); i < at.strictBottom(j); i++) {
                float s = alpha * a[ajj + i - j];
                axpy(m, s, b, bOff + i * ldb, c, cj);
                axpy(m, s, b, bj, c, cOff + i * ldc);
            }
        }
    }
}
