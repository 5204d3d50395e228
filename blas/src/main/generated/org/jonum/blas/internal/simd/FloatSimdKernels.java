// Generated from DoubleSimdKernels.java by build/Float32.java. Do not edit.
package org.jonum.blas.internal.simd;

import org.jonum.blas.Uplo;
import org.jonum.blas.spi.Blocking;
import org.jonum.blas.spi.FloatKernels;

/// The kernels on the vectors of [FloatLanes].
final class FloatSimdKernels implements FloatKernels {
    private static final int UNIT = FloatLanes.L, MR = FloatTiles.MR, NR = FloatTiles.NR;
    private static final Blocking BLOCKING = Caches.blocking(MR, Float.BYTES);

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
    public void addTile(int rows, int cols, int k, float alpha, float[] at, int atOff, float[] bt, int btOff,
            float[] c, int cOff, int ldc) {
        FloatTileChoice.addPacked(rows, cols, k, alpha, at, atOff, bt, btOff, c, cOff, ldc);
    }

    @Override
    public void setTile(int rows, int cols, int k, float alpha, float[] at, int atOff, float[] bt, int btOff,
            float[] c, int cOff, int ldc) {
        FloatTileChoice.setPacked(rows, cols, k, alpha, at, atOff, bt, btOff, c, cOff, ldc);
    }

    @Override
    public void addDirect(int m, int n, int k, float alpha, float[] a, int aOff, int lda,
            float[] b, int bOff, int ldb, float[] c, int cOff, int ldc) {
        FloatDirect.add(m, n, k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
    }

    @Override
    public void setDirect(int m, int n, int k, float alpha, float[] a, int aOff, int lda,
            float[] b, int bOff, int ldb, float[] c, int cOff, int ldc) {
        FloatDirect.set(m, n, k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
    }

    @Override
    public void packDown(int rows, int tile, int last, int k, float[] from, int fromOff, int ld,
            float[] to, int toOff) {
        FloatPacks.down(rows, tile, last, k, from, fromOff, ld, to, toOff);
    }

    @Override
    public void packAlong(int rows, int tile, int last, int k, float[] from, int fromOff, int ld,
            float[] to, int toOff) {
        FloatPacks.along(rows, tile, last, k, from, fromOff, ld, to, toOff);
    }

    @Override
    public void toPanel(int rows, int k, float[] x, int xOff, int rs, int cs, float[] to) {
        FloatPanels.in(rows, k, x, xOff, rs, cs, to);
    }

    @Override
    public void fromPanel(int rows, int k, float[] x, int xOff, int rs, int cs, float[] from) {
        FloatPanels.out(rows, k, x, xOff, rs, cs, from);
    }

    @Override
    public void solveTile(Uplo uplo, float[] t, int tOff, float[] x, int xOff) {
        FloatSubstitution.solve(uplo, t, tOff, x, xOff);
    }

    @Override
    public void multiplyTile(Uplo uplo, float[] t, int tOff, float[] x, int xOff) {
        FloatSubstitution.multiply(uplo, t, tOff, x, xOff);
    }

    @Override
    public float dot(int n, float[] x, int xOff, float[] y, int yOff) {
        return FloatStreams.dot(n, x, xOff, y, yOff);
    }

    @Override
    public float asum(int n, float[] x, int xOff) {
        return FloatStreams.asum(n, x, xOff);
    }

    @Override
    public float maxAbs(int n, float[] x, int xOff) {
        return FloatStreams.maxAbs(n, x, xOff);
    }

    @Override
    public int findAbs(int n, float v, float[] x, int xOff) {
        return FloatStreams.find(n, v, x, xOff);
    }

    @Override
    public float minAbs(int n, float[] x, int xOff) {
        return FloatStreams.minAbs(n, x, xOff);
    }

    @Override
    public void axpy(int n, float alpha, float[] x, int xOff, float[] y, int yOff) {
        FloatStreams.axpy(n, alpha, x, xOff, y, yOff);
    }

    @Override
    public void axpby(int n, float alpha, float[] x, int xOff, float beta, float[] y, int yOff) {
        FloatStreams.axpby(n, alpha, x, xOff, beta, y, yOff);
    }

    @Override
    public void axpy2(int n, float alpha, float[] x, int xOff, float beta, float[] z, int zOff,
            float[] y, int yOff) {
        FloatStreams.axpy2(n, alpha, x, xOff, beta, z, zOff, y, yOff);
    }

    @Override
    public void scaled(int n, float alpha, float[] x, int xOff, float[] y, int yOff) {
        FloatStreams.scaled(n, alpha, x, xOff, y, yOff);
    }

    @Override
    public void rot(int n, float[] x, int xOff, float[] y, int yOff, float c, float s) {
        FloatStreams.rot(n, x, xOff, y, yOff, c, s);
    }

    @Override
    public void gemvN(int m, int n, float alpha, float[] a, int aOff, int lda,
            float[] x, int xOff, float[] y, int yOff) {
        FloatColumns.gemvN(m, n, alpha, a, aOff, lda, x, xOff, y, yOff);
    }

    @Override
    public void gemvT(int m, int n, float alpha, float[] a, int aOff, int lda,
            float[] x, int xOff, float[] y, int yOff) {
        FloatDots.gemvT(m, n, alpha, a, aOff, lda, x, xOff, y, yOff);
    }

    @Override
    public void gemvBoth(int m, int n, float alpha, float[] a, int aOff, int lda, float[] u, int uOff,
            float[] y, int yOff, float[] x, int xOff, float[] z, int zOff) {
        FloatDots.gemvBoth(m, n, alpha, a, aOff, lda, u, uOff, y, yOff, x, xOff, z, zOff);
    }

    @Override
    public void ger(int m, int n, float alpha, float[] x, int xOff, float[] y, int yOff,
            float[] a, int aOff, int lda) {
        FloatColumns.ger(m, n, alpha, x, xOff, y, yOff, a, aOff, lda);
    }
}
