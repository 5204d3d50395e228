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

    /// Rows in blocks that keep y in cache, or whole columns; a thread's share begins on a whole group of columns.
    private void gemvContiguous(boolean transposed, int m, int n, double alpha, double[] a, int aOff, int lda,
            double[] x, int xOff, double[] y, int yOff) {
        int threads = (long) m * n < PARALLEL_GEMV ? 1 : Parallel.threads();
        if (threads > 1) {
            int step = Cuts.step(transposed ? n : m, 2 * threads, 64), end = transposed ? n : m;
            Parallel.forEach(Math.ceilDiv(end, step), t -> gemvRange(transposed, t * step,
                    Math.min(end, (t + 1) * step), m, n, alpha, a, aOff, lda, x, xOff, y, yOff));
        } else {
            gemvRange(transposed, 0, transposed ? n : m, m, n, alpha, a, aOff, lda, x, xOff, y, yOff);
        }
    }

    /// Elements [from, to) of y.
    private void gemvRange(boolean transposed, int from, int to, int m, int n, double alpha,
            double[] a, int aOff, int lda, double[] x, int xOff, double[] y, int yOff) {
        if (transposed) {
            kernelsDouble().gemvT(m, to - from, alpha, a, aOff + from * lda, lda, x, xOff, y, yOff + from);
            return;
        }
        for (int i = from; i < to; i += ROWS) {
            kernelsDouble().gemvN(Math.min(ROWS, to - i), n, alpha, a, aOff + i, lda, x, xOff, y, yOff + i);
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
        } else if (incY != 1) {
            double[] ys = DoubleStrided.gather(n, y, yOff, incY);
            dger(m, n, alpha, x, xOff, 1, ys, 0, 1, a, aOff, lda);
            Scratch.give(ys);
        } else {
            gerContiguous(m, n, alpha, x, xOff, y, yOff, a, aOff, lda);
        }
    }

    private void gerContiguous(int m, int n, double alpha, double[] x, int xOff, double[] y, int yOff,
            double[] a, int aOff, int lda) {
        int threads = (long) m * n < PARALLEL_GEMV ? 1 : Parallel.threads();
        if (threads > 1) {
            int step = Math.ceilDiv(n, 2 * threads);
            Parallel.forEach(Math.ceilDiv(n, step), t -> kernelsDouble().ger(m, Math.min(step, n - t * step), alpha,
                    x, xOff, y, yOff + t * step, a, aOff + t * step * lda, lda));
        } else {
            kernelsDouble().ger(m, n, alpha, x, xOff, y, yOff, a, aOff, lda);
        }
    }
}
