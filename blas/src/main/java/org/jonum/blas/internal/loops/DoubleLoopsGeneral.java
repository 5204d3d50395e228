package org.jonum.blas.internal.loops;

import org.jonum.blas.Trans;
import org.jonum.blas.internal.scalar.DoubleScalarGeneral;
import org.jonum.blas.internal.threads.Parallel;
import org.jonum.blas.internal.threads.Scratch;
import org.jonum.blas.spi.DoubleKernels;

/// gemv and ger on column kernels; y is cut for threads where that cannot change a sum.
interface DoubleLoopsGeneral extends DoubleScalarGeneral {
    /// Elements of A below which starting threads costs more than it saves.
    long PARALLEL_GEMV = 100_000;
    /// Rows of y that stay in the L1 cache while the columns of A stream by.
    int ROWS = 2048;

    /// The port's kernels.
    DoubleKernels kernelsDouble();

    @Override
    default void dgemv(Trans trans, int m, int n, double alpha, double[] a, int aOff, int lda,
            double[] x, int xOff, int incX, double beta, double[] y, int yOff, int incY) {
        if (m == 0 || n == 0) return;
        int lenX = trans.isTrans() ? m : n, lenY = trans.isTrans() ? n : m;
        if (incX != 1) {
            double[] xs = DoubleStrided.gather(lenX, x, xOff, incX);
            dgemv(trans, m, n, alpha, a, aOff, lda, xs, 0, 1, beta, y, yOff, incY);
            Scratch.give(xs);
        } else if (incY != 1) {
            double[] ys = DoubleStrided.gather(lenY, y, yOff, incY);
            dgemv(trans, m, n, alpha, a, aOff, lda, x, xOff, 1, beta, ys, 0, 1);
            DoubleStrided.scatter(lenY, ys, y, yOff, incY);
        } else {
            scale(lenY, beta, y, yOff, 1);
            if (alpha != 0) gemvContiguous(trans.isTrans(), m, n, alpha, a, aOff, lda, x, xOff, y, yOff);
        }
    }

    private void gemvContiguous(boolean transposed, int m, int n, double alpha, double[] a, int aOff, int lda,
            double[] x, int xOff, double[] y, int yOff) {
        int threads = (long) m * n < PARALLEL_GEMV ? 1 : Parallel.threads();
        if (transposed) {
            int cols = threads == 1 ? n : Cuts.step(n, 2 * threads, 8);         // whole groups of the kernel's columns
            Parallel.forEach(Math.ceilDiv(n, cols), t -> {
                int j = t * cols;
                kernelsDouble().gemvT(m, Math.min(cols, n - j), alpha, a, aOff + j * lda, lda, x, xOff, y, yOff + j);
            });
        } else {
            int rows = Math.min(ROWS, Cuts.step(m, 2 * threads, 64));
            Parallel.forEach(Math.ceilDiv(m, rows), t -> {
                int i = t * rows;
                kernelsDouble().gemvN(Math.min(rows, m - i), n, alpha, a, aOff + i, lda, x, xOff, y, yOff + i);
            });
        }
    }

    @Override
    default void dger(int m, int n, double alpha, double[] x, int xOff, int incX,
            double[] y, int yOff, int incY, double[] a, int aOff, int lda) {
        if (m == 0 || n == 0 || alpha == 0) return;
        if (incX != 1) {
            double[] xs = DoubleStrided.gather(m, x, xOff, incX);
            dger(m, n, alpha, xs, 0, 1, y, yOff, incY, a, aOff, lda);
            Scratch.give(xs);
            return;
        }
        int y0 = incY < 0 ? yOff - (n - 1) * incY : yOff;
        int threads = (long) m * n < PARALLEL_GEMV ? 1 : Parallel.threads();
        int cols = threads == 1 ? n : Math.ceilDiv(n, 2 * threads);
        Parallel.forEach(Math.ceilDiv(n, cols), t -> {
            for (int j = t * cols; j < Math.min(n, (t + 1) * cols); j++) {
                kernelsDouble().axpy(m, alpha * y[y0 + j * incY], x, xOff, a, aOff + j * lda);
            }
        });
    }
}
