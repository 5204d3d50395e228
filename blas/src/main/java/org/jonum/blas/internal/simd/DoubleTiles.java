package org.jonum.blas.internal.simd;

/// The tile for so many rows: 512-bit vectors come with 32 registers, narrower ones are taken to have 16.
///
/// K. Goto, R. van de Geijn, Anatomy of high-performance matrix multiplication, ACM TOMS 34 (2008), §4: the
/// accumulators fill the registers, each step of k costs a few loads for many multiply-adds.
final class DoubleTiles {
    private static final int L = DoubleLanes.L;
    private static final boolean WIDE = L * Double.SIZE == 512;
    static final int MR = WIDE ? DoubleTile3x8.ROWS : DoubleTile2x6.ROWS;
    static final int NR = WIDE ? DoubleTile3x8.COLUMNS : DoubleTile2x6.COLUMNS;

    private DoubleTiles() {}

    static void addPacked(int rows, int k, double[] a, int aOff, double[] b, int bOff, double[] c, int cOff, int ldc) {
        switch (shape(rows)) {
            case 38 -> DoubleTile3x8.addPacked(k, a, aOff, b, bOff, c, cOff, ldc);
            case 28 -> DoubleTile2x8.addPacked(k, a, aOff, b, bOff, c, cOff, ldc);
            case 18 -> DoubleTile1x8.addPacked(k, a, aOff, b, bOff, c, cOff, ldc);
            case 26 -> DoubleTile2x6.addPacked(k, a, aOff, b, bOff, c, cOff, ldc);
            default -> DoubleTile1x6.addPacked(k, a, aOff, b, bOff, c, cOff, ldc);
        }
    }

    static void setPacked(int rows, int k, double[] a, int aOff, double[] b, int bOff, double[] c, int cOff, int ldc) {
        switch (shape(rows)) {
            case 38 -> DoubleTile3x8.setPacked(k, a, aOff, b, bOff, c, cOff, ldc);
            case 28 -> DoubleTile2x8.setPacked(k, a, aOff, b, bOff, c, cOff, ldc);
            case 18 -> DoubleTile1x8.setPacked(k, a, aOff, b, bOff, c, cOff, ldc);
            case 26 -> DoubleTile2x6.setPacked(k, a, aOff, b, bOff, c, cOff, ldc);
            default -> DoubleTile1x6.setPacked(k, a, aOff, b, bOff, c, cOff, ldc);
        }
    }

    static void addDirect(int rows, int cols, int k, double[] a, int aOff, int lda,
            double[] b, int bOff, int rsB, int csB, double[] c, int cOff, int ldc) {
        switch (shape(rows)) {
            case 38 -> DoubleTile3x8.addDirect(cols, k, a, aOff, lda, b, bOff, rsB, csB, c, cOff, ldc);
            case 28 -> DoubleTile2x8.addDirect(cols, k, a, aOff, lda, b, bOff, rsB, csB, c, cOff, ldc);
            case 18 -> DoubleTile1x8.addDirect(cols, k, a, aOff, lda, b, bOff, rsB, csB, c, cOff, ldc);
            case 26 -> DoubleTile2x6.addDirect(cols, k, a, aOff, lda, b, bOff, rsB, csB, c, cOff, ldc);
            default -> DoubleTile1x6.addDirect(cols, k, a, aOff, lda, b, bOff, rsB, csB, c, cOff, ldc);
        }
    }

    static void setDirect(int rows, int cols, int k, double[] a, int aOff, int lda,
            double[] b, int bOff, int rsB, int csB, double[] c, int cOff, int ldc) {
        switch (shape(rows)) {
            case 38 -> DoubleTile3x8.setDirect(cols, k, a, aOff, lda, b, bOff, rsB, csB, c, cOff, ldc);
            case 28 -> DoubleTile2x8.setDirect(cols, k, a, aOff, lda, b, bOff, rsB, csB, c, cOff, ldc);
            case 18 -> DoubleTile1x8.setDirect(cols, k, a, aOff, lda, b, bOff, rsB, csB, c, cOff, ldc);
            case 26 -> DoubleTile2x6.setDirect(cols, k, a, aOff, lda, b, bOff, rsB, csB, c, cOff, ldc);
            default -> DoubleTile1x6.setDirect(cols, k, a, aOff, lda, b, bOff, rsB, csB, c, cOff, ldc);
        }
    }

    /// Vectors and columns of the tile for so many rows, as two digits.
    private static int shape(int rows) {
        return rows / L * 10 + NR;
    }
}
