package org.jonum.blas.internal.simd;

/// The tile for so many rows, in whole vectors, and columns. Written by build/Tiles.java; see [DoubleTiles].
final class DoubleTileChoice {
    private static final int L = DoubleLanes.L;

    private DoubleTileChoice() {}

    static void addPacked(int rows, int cols, int k, double alpha, double[] a, int aOff, double[] b, int bOff,
            double[] c, int cOff, int ldc) {
        switch (rows / L * 10 + cols) {
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
            default -> throw new IllegalStateException("no such tile: " + (rows / L * 10 + cols));
        }
    }

    static void setPacked(int rows, int cols, int k, double alpha, double[] a, int aOff, double[] b, int bOff,
            double[] c, int cOff, int ldc) {
        switch (rows / L * 10 + cols) {
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
            default -> throw new IllegalStateException("no such tile: " + (rows / L * 10 + cols));
        }
    }

    static void addDirect(int vectors, int cols, int skip, int k, double alpha, double[] a, int aOff, int lda,
            double[] b, int bOff, int ldb, double[] c, int cOff, int ldc) {
        switch (vectors * 10 + cols) {
            case 11 -> DoubleTile1x1.addDirect(skip, k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 12 -> DoubleTile1x2.addDirect(skip, k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 13 -> DoubleTile1x3.addDirect(skip, k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 14 -> DoubleTile1x4.addDirect(skip, k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 15 -> DoubleTile1x5.addDirect(skip, k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 16 -> DoubleTile1x6.addDirect(skip, k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 21 -> DoubleTile2x1.addDirect(skip, k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 22 -> DoubleTile2x2.addDirect(skip, k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 23 -> DoubleTile2x3.addDirect(skip, k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 24 -> DoubleTile2x4.addDirect(skip, k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 25 -> DoubleTile2x5.addDirect(skip, k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 26 -> DoubleTile2x6.addDirect(skip, k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 31 -> DoubleTile3x1.addDirect(skip, k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 32 -> DoubleTile3x2.addDirect(skip, k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 33 -> DoubleTile3x3.addDirect(skip, k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 34 -> DoubleTile3x4.addDirect(skip, k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 35 -> DoubleTile3x5.addDirect(skip, k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 36 -> DoubleTile3x6.addDirect(skip, k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 41 -> DoubleTile4x1.addDirect(skip, k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 42 -> DoubleTile4x2.addDirect(skip, k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 43 -> DoubleTile4x3.addDirect(skip, k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 44 -> DoubleTile4x4.addDirect(skip, k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 45 -> DoubleTile4x5.addDirect(skip, k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 46 -> DoubleTile4x6.addDirect(skip, k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            default -> throw new IllegalStateException("no such tile: " + (vectors * 10 + cols));
        }
    }

    static void setDirect(int vectors, int cols, int k, double alpha, double[] a, int aOff, int lda,
            double[] b, int bOff, int ldb, double[] c, int cOff, int ldc) {
        switch (vectors * 10 + cols) {
            case 11 -> DoubleTile1x1.setDirect(k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 12 -> DoubleTile1x2.setDirect(k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 13 -> DoubleTile1x3.setDirect(k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 14 -> DoubleTile1x4.setDirect(k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 15 -> DoubleTile1x5.setDirect(k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 16 -> DoubleTile1x6.setDirect(k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 21 -> DoubleTile2x1.setDirect(k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 22 -> DoubleTile2x2.setDirect(k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 23 -> DoubleTile2x3.setDirect(k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 24 -> DoubleTile2x4.setDirect(k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 25 -> DoubleTile2x5.setDirect(k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 26 -> DoubleTile2x6.setDirect(k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 31 -> DoubleTile3x1.setDirect(k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 32 -> DoubleTile3x2.setDirect(k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 33 -> DoubleTile3x3.setDirect(k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 34 -> DoubleTile3x4.setDirect(k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 35 -> DoubleTile3x5.setDirect(k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 36 -> DoubleTile3x6.setDirect(k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 41 -> DoubleTile4x1.setDirect(k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 42 -> DoubleTile4x2.setDirect(k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 43 -> DoubleTile4x3.setDirect(k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 44 -> DoubleTile4x4.setDirect(k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 45 -> DoubleTile4x5.setDirect(k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 46 -> DoubleTile4x6.setDirect(k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            default -> throw new IllegalStateException("no such tile: " + (vectors * 10 + cols));
        }
    }

    static void addLow(int rows, int cols, int k, double alpha, double[] a, int aOff, int lda,
            double[] b, int bOff, int ldb, double[] c, int cOff, int ldc) {
        switch (cols) {
            case 1 -> DoubleTile1x1.addLow(rows, k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 2 -> DoubleTile1x2.addLow(rows, k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 3 -> DoubleTile1x3.addLow(rows, k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 4 -> DoubleTile1x4.addLow(rows, k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 5 -> DoubleTile1x5.addLow(rows, k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 6 -> DoubleTile1x6.addLow(rows, k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            default -> throw new IllegalStateException("no such tile: " + cols);
        }
    }

    static void setLow(int rows, int cols, int k, double alpha, double[] a, int aOff, int lda,
            double[] b, int bOff, int ldb, double[] c, int cOff, int ldc) {
        switch (cols) {
            case 1 -> DoubleTile1x1.setLow(rows, k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 2 -> DoubleTile1x2.setLow(rows, k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 3 -> DoubleTile1x3.setLow(rows, k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 4 -> DoubleTile1x4.setLow(rows, k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 5 -> DoubleTile1x5.setLow(rows, k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 6 -> DoubleTile1x6.setLow(rows, k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            default -> throw new IllegalStateException("no such tile: " + cols);
        }
    }
}
