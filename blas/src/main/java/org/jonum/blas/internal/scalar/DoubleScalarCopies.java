package org.jonum.blas.internal.scalar;

import org.jonum.blas.DoubleLevel3;
import org.jonum.blas.Trans;
import org.jonum.blas.internal.threads.Scratch;

/// Matrix copies, transpositions and sums in plain Java.
public interface DoubleScalarCopies extends DoubleLevel3, DoubleLoops {

    @Override
    default void domatcopy(Trans trans, int rows, int cols, double alpha,
            double[] a, int aOff, int lda, double[] b, int bOff, int ldb) {
        int nextB = trans.isTrans() ? 1 : ldb, incB = trans.isTrans() ? ldb : 1;
        for (int j = 0; j < cols; j++) {
            axpby(rows, alpha, a, aOff + j * lda, 1, 0, b, bOff + j * nextB, incB);
        }
    }

    /// In place where no entry moves or where entries change places in pairs; else through scratch.
    @Override
    default void dimatcopy(Trans trans, int rows, int cols, double alpha,
            double[] a, int aOff, int lda, int ldb) {
        if (lda == ldb && !trans.isTrans()) {
            for (int j = 0; j < cols; j++) scale(rows, alpha, a, aOff + j * lda, 1);
        } else if (lda == ldb && rows == cols && alpha != 0) {
            transpose(rows, alpha, a, aOff, lda);
        } else {
            int rowsB = trans.isTrans() ? cols : rows, colsB = trans.isTrans() ? rows : cols;
            double[] b = Scratch.doubles((long) rows * cols);
            domatcopy(trans, rows, cols, alpha, a, aOff, lda, b, 0, rowsB);
            domatcopy(Trans.NO_TRANS, rowsB, colsB, 1, b, 0, rowsB, a, aOff, ldb);
            Scratch.give(b);
        }
    }

    @Override
    default void dgeadd(int rows, int cols, double alpha, double[] a, int aOff, int lda,
            double beta, double[] c, int cOff, int ldc) {
        for (int j = 0; j < cols; j++) {
            axpby(rows, alpha, a, aOff + j * lda, 1, beta, c, cOff + j * ldc, 1);
        }
    }

    /// A := α·Aᵀ in place, A of order n.
    private void transpose(int n, double alpha, double[] a, int aOff, int lda) {
        for (int j = 0; j < n; j++) {
            a[aOff + j + j * lda] *= alpha;
            for (int i = 0; i < j; i++) {
                int upper = aOff + i + j * lda, lower = aOff + j + i * lda;
                double v = a[upper];
                a[upper] = alpha * a[lower];
                a[lower] = alpha * v;
            }
        }
    }
}
