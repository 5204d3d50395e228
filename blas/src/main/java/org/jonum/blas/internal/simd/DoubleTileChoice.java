package org.jonum.blas.internal.simd;

/// The tile for so many rows, in whole vectors, and columns. Written by build/Tiles.java; see [DoubleTiles].
final class DoubleTileChoice {
    private static final int L = DoubleLanes.L;

    private DoubleTileChoice() {}

    static void addPacked(int rows, int cols, int k, double alpha, double[] a, int aOff, double[] b, int bOff,
            double[] c, int cOff, int ldc) {
        switch (shape(rows, cols)) {
            case 11 -> DoubleTile1x1.addPacked(k, alpha, a, aOff, b, bOff, c, cOff, ldc);
            case 12 -> DoubleTile1x2.addPacked(k, alpha, a, aOff, b, bOff, c, cOff, ldc);
            case 13 -> DoubleTile1x3.addPacked(k, alpha, a, aOff, b, bOff, c, cOff, ldc);
            case 14 -> DoubleTile1x4.addPacked(k, alpha, a, aOff, b, bOff, c, cOff, ldc);
            case 15 -> DoubleTile1x5.addPacked(k, alpha, a, aOff, b, bOff, c, cOff, ldc);
            case 16 -> DoubleTile1x6.addPacked(k, alpha, a, aOff, b, bOff, c, cOff, ldc);
            case 17 -> DoubleTile1x7.addPacked(k, alpha, a, aOff, b, bOff, c, cOff, ldc);
            case 18 -> DoubleTile1x8.addPacked(k, alpha, a, aOff, b, bOff, c, cOff, ldc);
            case 21 -> DoubleTile2x1.addPacked(k, alpha, a, aOff, b, bOff, c, cOff, ldc);
            case 22 -> DoubleTile2x2.addPacked(k, alpha, a, aOff, b, bOff, c, cOff, ldc);
            case 23 -> DoubleTile2x3.addPacked(k, alpha, a, aOff, b, bOff, c, cOff, ldc);
            case 24 -> DoubleTile2x4.addPacked(k, alpha, a, aOff, b, bOff, c, cOff, ldc);
            case 25 -> DoubleTile2x5.addPacked(k, alpha, a, aOff, b, bOff, c, cOff, ldc);
            case 26 -> DoubleTile2x6.addPacked(k, alpha, a, aOff, b, bOff, c, cOff, ldc);
            case 27 -> DoubleTile2x7.addPacked(k, alpha, a, aOff, b, bOff, c, cOff, ldc);
            case 28 -> DoubleTile2x8.addPacked(k, alpha, a, aOff, b, bOff, c, cOff, ldc);
            case 31 -> DoubleTile3x1.addPacked(k, alpha, a, aOff, b, bOff, c, cOff, ldc);
            case 32 -> DoubleTile3x2.addPacked(k, alpha, a, aOff, b, bOff, c, cOff, ldc);
            case 33 -> DoubleTile3x3.addPacked(k, alpha, a, aOff, b, bOff, c, cOff, ldc);
            case 34 -> DoubleTile3x4.addPacked(k, alpha, a, aOff, b, bOff, c, cOff, ldc);
            case 35 -> DoubleTile3x5.addPacked(k, alpha, a, aOff, b, bOff, c, cOff, ldc);
            case 36 -> DoubleTile3x6.addPacked(k, alpha, a, aOff, b, bOff, c, cOff, ldc);
            case 37 -> DoubleTile3x7.addPacked(k, alpha, a, aOff, b, bOff, c, cOff, ldc);
            case 38 -> DoubleTile3x8.addPacked(k, alpha, a, aOff, b, bOff, c, cOff, ldc);
            default -> throw noSuchTile(rows, cols);
        }
    }

    static void setPacked(int rows, int cols, int k, double alpha, double[] a, int aOff, double[] b, int bOff,
            double[] c, int cOff, int ldc) {
        switch (shape(rows, cols)) {
            case 11 -> DoubleTile1x1.setPacked(k, alpha, a, aOff, b, bOff, c, cOff, ldc);
            case 12 -> DoubleTile1x2.setPacked(k, alpha, a, aOff, b, bOff, c, cOff, ldc);
            case 13 -> DoubleTile1x3.setPacked(k, alpha, a, aOff, b, bOff, c, cOff, ldc);
            case 14 -> DoubleTile1x4.setPacked(k, alpha, a, aOff, b, bOff, c, cOff, ldc);
            case 15 -> DoubleTile1x5.setPacked(k, alpha, a, aOff, b, bOff, c, cOff, ldc);
            case 16 -> DoubleTile1x6.setPacked(k, alpha, a, aOff, b, bOff, c, cOff, ldc);
            case 17 -> DoubleTile1x7.setPacked(k, alpha, a, aOff, b, bOff, c, cOff, ldc);
            case 18 -> DoubleTile1x8.setPacked(k, alpha, a, aOff, b, bOff, c, cOff, ldc);
            case 21 -> DoubleTile2x1.setPacked(k, alpha, a, aOff, b, bOff, c, cOff, ldc);
            case 22 -> DoubleTile2x2.setPacked(k, alpha, a, aOff, b, bOff, c, cOff, ldc);
            case 23 -> DoubleTile2x3.setPacked(k, alpha, a, aOff, b, bOff, c, cOff, ldc);
            case 24 -> DoubleTile2x4.setPacked(k, alpha, a, aOff, b, bOff, c, cOff, ldc);
            case 25 -> DoubleTile2x5.setPacked(k, alpha, a, aOff, b, bOff, c, cOff, ldc);
            case 26 -> DoubleTile2x6.setPacked(k, alpha, a, aOff, b, bOff, c, cOff, ldc);
            case 27 -> DoubleTile2x7.setPacked(k, alpha, a, aOff, b, bOff, c, cOff, ldc);
            case 28 -> DoubleTile2x8.setPacked(k, alpha, a, aOff, b, bOff, c, cOff, ldc);
            case 31 -> DoubleTile3x1.setPacked(k, alpha, a, aOff, b, bOff, c, cOff, ldc);
            case 32 -> DoubleTile3x2.setPacked(k, alpha, a, aOff, b, bOff, c, cOff, ldc);
            case 33 -> DoubleTile3x3.setPacked(k, alpha, a, aOff, b, bOff, c, cOff, ldc);
            case 34 -> DoubleTile3x4.setPacked(k, alpha, a, aOff, b, bOff, c, cOff, ldc);
            case 35 -> DoubleTile3x5.setPacked(k, alpha, a, aOff, b, bOff, c, cOff, ldc);
            case 36 -> DoubleTile3x6.setPacked(k, alpha, a, aOff, b, bOff, c, cOff, ldc);
            case 37 -> DoubleTile3x7.setPacked(k, alpha, a, aOff, b, bOff, c, cOff, ldc);
            case 38 -> DoubleTile3x8.setPacked(k, alpha, a, aOff, b, bOff, c, cOff, ldc);
            default -> throw noSuchTile(rows, cols);
        }
    }

    static void addDirect(int rows, int cols, int k, double alpha, double[] a, int aOff, int lda,
            double[] b, int bOff, int ldb, double[] c, int cOff, int ldc) {
        switch (shape(rows, cols)) {
            case 11 -> DoubleTile1x1.addDirect(k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 12 -> DoubleTile1x2.addDirect(k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 13 -> DoubleTile1x3.addDirect(k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 14 -> DoubleTile1x4.addDirect(k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 15 -> DoubleTile1x5.addDirect(k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 16 -> DoubleTile1x6.addDirect(k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 17 -> DoubleTile1x7.addDirect(k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 18 -> DoubleTile1x8.addDirect(k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 21 -> DoubleTile2x1.addDirect(k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 22 -> DoubleTile2x2.addDirect(k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 23 -> DoubleTile2x3.addDirect(k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 24 -> DoubleTile2x4.addDirect(k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 25 -> DoubleTile2x5.addDirect(k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 26 -> DoubleTile2x6.addDirect(k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 27 -> DoubleTile2x7.addDirect(k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 28 -> DoubleTile2x8.addDirect(k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 31 -> DoubleTile3x1.addDirect(k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 32 -> DoubleTile3x2.addDirect(k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 33 -> DoubleTile3x3.addDirect(k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 34 -> DoubleTile3x4.addDirect(k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 35 -> DoubleTile3x5.addDirect(k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 36 -> DoubleTile3x6.addDirect(k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 37 -> DoubleTile3x7.addDirect(k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 38 -> DoubleTile3x8.addDirect(k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            default -> throw noSuchTile(rows, cols);
        }
    }

    static void setDirect(int rows, int cols, int k, double alpha, double[] a, int aOff, int lda,
            double[] b, int bOff, int ldb, double[] c, int cOff, int ldc) {
        switch (shape(rows, cols)) {
            case 11 -> DoubleTile1x1.setDirect(k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 12 -> DoubleTile1x2.setDirect(k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 13 -> DoubleTile1x3.setDirect(k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 14 -> DoubleTile1x4.setDirect(k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 15 -> DoubleTile1x5.setDirect(k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 16 -> DoubleTile1x6.setDirect(k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 17 -> DoubleTile1x7.setDirect(k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 18 -> DoubleTile1x8.setDirect(k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 21 -> DoubleTile2x1.setDirect(k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 22 -> DoubleTile2x2.setDirect(k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 23 -> DoubleTile2x3.setDirect(k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 24 -> DoubleTile2x4.setDirect(k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 25 -> DoubleTile2x5.setDirect(k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 26 -> DoubleTile2x6.setDirect(k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 27 -> DoubleTile2x7.setDirect(k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 28 -> DoubleTile2x8.setDirect(k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 31 -> DoubleTile3x1.setDirect(k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 32 -> DoubleTile3x2.setDirect(k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 33 -> DoubleTile3x3.setDirect(k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 34 -> DoubleTile3x4.setDirect(k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 35 -> DoubleTile3x5.setDirect(k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 36 -> DoubleTile3x6.setDirect(k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 37 -> DoubleTile3x7.setDirect(k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 38 -> DoubleTile3x8.setDirect(k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            default -> throw noSuchTile(rows, cols);
        }
    }

    /// Vectors and columns of the tile, as two digits.
    private static int shape(int rows, int cols) {
        return rows / L * 10 + cols;
    }

    private static IllegalStateException noSuchTile(int rows, int cols) {
        return new IllegalStateException("no tile of " + rows + "×" + cols);
    }
}
