package org.jonum.blas.internal.simd;

import org.jonum.blas.Uplo;
import org.jonum.blas.spi.Blocking;
import org.jonum.blas.spi.DoubleKernels;

/// The kernels on the vectors of [DoubleLanes].
final class DoubleSimdKernels implements DoubleKernels {
    private static final int UNIT = DoubleLanes.L, MR = DoubleTiles.MR, NR = DoubleTiles.NR;
    private static final Blocking BLOCKING = Caches.blocking(MR, Double.BYTES);

    @Override
    public int unit() {
        return UNIT;
    }

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
    public void addTile(int rows, int cols, int k, double alpha, double[] at, int atOff, double[] bt, int btOff,
            double[] c, int cOff, int ldc) {
        DoubleTileChoice.addPacked(rows, cols, k, alpha, at, atOff, bt, btOff, c, cOff, ldc);
    }

    @Override
    public void setTile(int rows, int cols, int k, double alpha, double[] at, int atOff, double[] bt, int btOff,
            double[] c, int cOff, int ldc) {
        DoubleTileChoice.setPacked(rows, cols, k, alpha, at, atOff, bt, btOff, c, cOff, ldc);
    }

    @Override
    public void addDirect(int m, int n, int k, double alpha, double[] a, int aOff, int lda,
            double[] b, int bOff, int ldb, double[] c, int cOff, int ldc) {
        DoubleDirect.add(m, n, k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
    }

    @Override
    public void setDirect(int m, int n, int k, double alpha, double[] a, int aOff, int lda,
            double[] b, int bOff, int ldb, double[] c, int cOff, int ldc) {
        DoubleDirect.set(m, n, k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
    }

    @Override
    public void packDown(int rows, int tile, int last, int k, double[] from, int fromOff, int ld,
            double[] to, int toOff) {
        DoublePacks.down(rows, tile, last, k, from, fromOff, ld, to, toOff);
    }

    @Override
    public void packAlong(int rows, int tile, int last, int k, double[] from, int fromOff, int ld,
            double[] to, int toOff) {
        DoublePacks.along(rows, tile, last, k, from, fromOff, ld, to, toOff);
    }

    @Override
    public void toPanel(int rows, int k, double[] x, int xOff, int rs, int cs, double[] to) {
        DoublePanels.in(rows, k, x, xOff, rs, cs, to);
    }

    @Override
    public void fromPanel(int rows, int k, double[] x, int xOff, int rs, int cs, double[] from) {
        DoublePanels.out(rows, k, x, xOff, rs, cs, from);
    }

    @Override
    public void solveTile(Uplo uplo, double[] t, int tOff, double[] x, int xOff) {
        DoubleSubstitution.solve(uplo, t, tOff, x, xOff);
    }

    @Override
    public void multiplyTile(Uplo uplo, double[] t, int tOff, double[] x, int xOff) {
        DoubleSubstitution.multiply(uplo, t, tOff, x, xOff);
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
    public int findAbs(int n, double v, double[] x, int xOff) {
        return DoubleStreams.find(n, v, x, xOff);
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
        DoubleDots.gemvT(m, n, alpha, a, aOff, lda, x, xOff, y, yOff);
    }

    @Override
    public void gemvBoth(int m, int n, double alpha, double[] a, int aOff, int lda, double[] u, int uOff,
            double[] y, int yOff, double[] x, int xOff, double[] z, int zOff) {
        DoubleDots.gemvBoth(m, n, alpha, a, aOff, lda, u, uOff, y, yOff, x, xOff, z, zOff);
    }

    @Override
    public void ger(int m, int n, double alpha, double[] x, int xOff, double[] y, int yOff,
            double[] a, int aOff, int lda) {
        DoubleColumns.ger(m, n, alpha, x, xOff, y, yOff, a, aOff, lda);
    }
}
