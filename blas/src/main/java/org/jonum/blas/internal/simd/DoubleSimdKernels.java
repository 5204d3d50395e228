package org.jonum.blas.internal.simd;

import org.jonum.blas.spi.Blocking;
import org.jonum.blas.spi.DoubleKernels;

/// The kernels on vectors of [Simd#D]; 512-bit vectors come with 32 registers, narrower ones are taken to have 16.
final class DoubleSimdKernels implements DoubleKernels {
    private static final boolean WIDE = DoubleLanes.L * Double.SIZE == 512;
    private static final int MR = WIDE ? DoubleTile3x8.MR : DoubleTile2x6.MR;
    private static final int NR = WIDE ? DoubleTile3x8.NR : DoubleTile2x6.NR;
    private static final Blocking BLOCKING = Caches.blocking(MR, NR, Double.BYTES);

    @Override
    public int mr() {
        return MR;
    }

    @Override
    public int nr() {
        return NR;
    }

    @Override
    public Blocking blocking() {
        return BLOCKING;
    }

    @Override
    public void tile(int k, double[] at, int atOff, double[] bt, int btOff, double[] c, int cOff, int ldc) {
        if (WIDE) {
            DoubleTile3x8.tile(k, at, atOff, bt, btOff, c, cOff, ldc);
        } else {
            DoubleTile2x6.tile(k, at, atOff, bt, btOff, c, cOff, ldc);
        }
    }

    @Override
    public int panelRows() {
        return DoublePanels.ROWS;
    }

    @Override
    public void solvePanel(int n, double[] t, int tOff, int ldt, double[] x, int xOff, int ldx) {
        DoublePanels.solve(n, t, tOff, ldt, x, xOff, ldx);
    }

    @Override
    public void multiplyPanel(int n, double[] t, int tOff, int ldt, double[] x, int xOff, int ldx) {
        DoublePanels.multiply(n, t, tOff, ldt, x, xOff, ldx);
    }

    @Override
    public double dot(int n, double[] x, int xOff, double[] y, int yOff) {
        return DoubleStreams.dot(n, x, xOff, y, yOff);
    }

    @Override
    public double asum(int n, double[] x, int xOff) {
        return DoubleStreams.asum(n, x, xOff);
    }

    @Override
    public double maxAbs(int n, double[] x, int xOff) {
        return DoubleStreams.maxAbs(n, x, xOff);
    }

    @Override
    public double minAbs(int n, double[] x, int xOff) {
        return DoubleStreams.minAbs(n, x, xOff);
    }

    @Override
    public void axpy(int n, double alpha, double[] x, int xOff, double[] y, int yOff) {
        DoubleStreams.axpy(n, alpha, x, xOff, y, yOff);
    }

    @Override
    public void axpby(int n, double alpha, double[] x, int xOff, double beta, double[] y, int yOff) {
        DoubleStreams.axpby(n, alpha, x, xOff, beta, y, yOff);
    }

    @Override
    public void axpy2(int n, double alpha, double[] x, int xOff, double beta, double[] z, int zOff,
            double[] y, int yOff) {
        DoubleStreams.axpy2(n, alpha, x, xOff, beta, z, zOff, y, yOff);
    }

    @Override
    public void scaled(int n, double alpha, double[] x, int xOff, double[] y, int yOff) {
        DoubleStreams.scaled(n, alpha, x, xOff, y, yOff);
    }

    @Override
    public void rot(int n, double[] x, int xOff, double[] y, int yOff, double c, double s) {
        DoubleStreams.rot(n, x, xOff, y, yOff, c, s);
    }

    @Override
    public void gemvN(int m, int n, double alpha, double[] a, int aOff, int lda,
            double[] x, int xOff, double[] y, int yOff) {
        DoubleColumns.gemvN(m, n, alpha, a, aOff, lda, x, xOff, y, yOff);
    }

    @Override
    public void gemvT(int m, int n, double alpha, double[] a, int aOff, int lda,
            double[] x, int xOff, double[] y, int yOff) {
        DoubleColumns.gemvT(m, n, alpha, a, aOff, lda, x, xOff, y, yOff);
    }

    @Override
    public void gemvBoth(int m, int n, double alpha, double[] a, int aOff, int lda, double[] u, int uOff,
            double[] y, int yOff, double[] x, int xOff, double[] z, int zOff) {
        DoubleColumns.gemvBoth(m, n, alpha, a, aOff, lda, u, uOff, y, yOff, x, xOff, z, zOff);
    }
}
