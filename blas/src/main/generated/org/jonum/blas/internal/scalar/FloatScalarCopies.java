// Generated from DoubleScalarCopies.java by build/Float32.java. Do not edit.
package org.jonum.blas.internal.scalar;

import org.jonum.blas.FloatLevel3;
import org.jonum.blas.Trans;
import org.jonum.blas.internal.threads.Scratch;

/// Matrix copies, transpositions and sums in plain Java.
public interface FloatScalarCopies extends FloatLevel3, FloatLoops {

    @Override
    default void somatcopy(Trans trans, int rows, int cols, float alpha,
            float[] a, int aOff, int lda, float[] b, int bOff, int ldb) {
        int nextB = trans.isTrans() ? 1 : ldb, incB = trans.isTrans() ? ldb : 1;
        for (int j = 0; j < cols; j++) {
            axpby(rows, alpha, a, aOff + j * lda, 1, 0, b, bOff + j * nextB, incB);
        }
    }

    /// In place where no entry moves or where entries change places in pairs; else through scratch.
    @Override
    default void simatcopy(Trans trans, int rows, int cols, float alpha,
            float[] a, int aOff, int lda, int ldb) {
        if (lda == ldb && !trans.isTrans()) {
            for (int j = 0; j < cols; j++) scale(rows, alpha, a, aOff + j * lda, 1);
        } else if (lda == ldb && rows == cols && alpha != 0) {
            transpose(rows, alpha, a, aOff, lda);
        } else {
            int rowsB = trans.isTrans() ? cols : rows, colsB = trans.isTrans() ? rows : cols;
            float[] b = Scratch.floats((long) rows * cols);
            somatcopy(trans, rows, cols, alpha, a, aOff, lda, b, 0, rowsB);
            somatcopy(Trans.NO_TRANS, rowsB, colsB, 1, b, 0, rowsB, a, aOff, ldb);
            Scratch.give(b);
        }
    }

    @Override
    default void sgeadd(int rows, int cols, float alpha, float[] a, int aOff, int lda,
            float beta, float[] c, int cOff, int ldc) {
        for (int j = 0; j < cols; j++) {
            axpby(rows, alpha, a, aOff + j * lda, 1, beta, c, cOff + j * ldc, 1);
        }
    }

    /// A := α·Aᵀ in place, A of order n.
    private void transpose(int n, float alpha, float[] a, int aOff, int lda) {
        for (int j = 0; j < n; j++) {
            a[aOff + j + j * lda] *= alpha;
            for (int i = 0; i < j; i++) {
                int upper = aOff + i + j * lda, lower = aOff + j + i * lda;
                float v = a[upper];
                a[upper] = alpha * a[lower];
                a[lower] = alpha * v;
            }
        }
    }
}
