// Generated from DoubleTileChoice.java by build/Float32.java. Do not edit.
package org.jonum.blas.internal.simd;

/// The tile for so many rows, in whole vectors, and columns. Written by build/Tiles.java; see [FloatTiles].
final class FloatTileChoice {
    private static final int L = FloatLanes.L;

    private FloatTileChoice() {}

    static void addPacked(int rows, int cols, int k, float alpha, float[] a, int aOff, float[] b, int bOff,
            float[] c, int cOff, int ldc) {
        switch (rows / L * 10 + cols) {
            case 11 -> FloatTile1x1.addPacked(k, alpha, a, aOff, b, bOff, c, cOff, ldc);
            case 12 -> FloatTile1x2.addPacked(k, alpha, a, aOff, b, bOff, c, cOff, ldc);
            case 13 -> FloatTile1x3.addPacked(k, alpha, a, aOff, b, bOff, c, cOff, ldc);
            case 14 -> FloatTile1x4.addPacked(k, alpha, a, aOff, b, bOff, c, cOff, ldc);
            case 15 -> FloatTile1x5.addPacked(k, alpha, a, aOff, b, bOff, c, cOff, ldc);
            case 16 -> FloatTile1x6.addPacked(k, alpha, a, aOff, b, bOff, c, cOff, ldc);
            case 17 -> FloatTile1x7.addPacked(k, alpha, a, aOff, b, bOff, c, cOff, ldc);
            case 18 -> FloatTile1x8.addPacked(k, alpha, a, aOff, b, bOff, c, cOff, ldc);
            case 21 -> FloatTile2x1.addPacked(k, alpha, a, aOff, b, bOff, c, cOff, ldc);
            case 22 -> FloatTile2x2.addPacked(k, alpha, a, aOff, b, bOff, c, cOff, ldc);
            case 23 -> FloatTile2x3.addPacked(k, alpha, a, aOff, b, bOff, c, cOff, ldc);
            case 24 -> FloatTile2x4.addPacked(k, alpha, a, aOff, b, bOff, c, cOff, ldc);
            case 25 -> FloatTile2x5.addPacked(k, alpha, a, aOff, b, bOff, c, cOff, ldc);
            case 26 -> FloatTile2x6.addPacked(k, alpha, a, aOff, b, bOff, c, cOff, ldc);
            case 27 -> FloatTile2x7.addPacked(k, alpha, a, aOff, b, bOff, c, cOff, ldc);
            case 28 -> FloatTile2x8.addPacked(k, alpha, a, aOff, b, bOff, c, cOff, ldc);
            case 31 -> FloatTile3x1.addPacked(k, alpha, a, aOff, b, bOff, c, cOff, ldc);
            case 32 -> FloatTile3x2.addPacked(k, alpha, a, aOff, b, bOff, c, cOff, ldc);
            case 33 -> FloatTile3x3.addPacked(k, alpha, a, aOff, b, bOff, c, cOff, ldc);
            case 34 -> FloatTile3x4.addPacked(k, alpha, a, aOff, b, bOff, c, cOff, ldc);
            case 35 -> FloatTile3x5.addPacked(k, alpha, a, aOff, b, bOff, c, cOff, ldc);
            case 36 -> FloatTile3x6.addPacked(k, alpha, a, aOff, b, bOff, c, cOff, ldc);
            case 37 -> FloatTile3x7.addPacked(k, alpha, a, aOff, b, bOff, c, cOff, ldc);
            case 38 -> FloatTile3x8.addPacked(k, alpha, a, aOff, b, bOff, c, cOff, ldc);
            default -> throw new IllegalStateException("no such tile: " + (rows / L * 10 + cols));
        }
    }

    static void setPacked(int rows, int cols, int k, float alpha, float[] a, int aOff, float[] b, int bOff,
            float[] c, int cOff, int ldc) {
        switch (rows / L * 10 + cols) {
            case 11 -> FloatTile1x1.setPacked(k, alpha, a, aOff, b, bOff, c, cOff, ldc);
            case 12 -> FloatTile1x2.setPacked(k, alpha, a, aOff, b, bOff, c, cOff, ldc);
            case 13 -> FloatTile1x3.setPacked(k, alpha, a, aOff, b, bOff, c, cOff, ldc);
            case 14 -> FloatTile1x4.setPacked(k, alpha, a, aOff, b, bOff, c, cOff, ldc);
            case 15 -> FloatTile1x5.setPacked(k, alpha, a, aOff, b, bOff, c, cOff, ldc);
            case 16 -> FloatTile1x6.setPacked(k, alpha, a, aOff, b, bOff, c, cOff, ldc);
            case 17 -> FloatTile1x7.setPacked(k, alpha, a, aOff, b, bOff, c, cOff, ldc);
            case 18 -> FloatTile1x8.setPacked(k, alpha, a, aOff, b, bOff, c, cOff, ldc);
            case 21 -> FloatTile2x1.setPacked(k, alpha, a, aOff, b, bOff, c, cOff, ldc);
            case 22 -> FloatTile2x2.setPacked(k, alpha, a, aOff, b, bOff, c, cOff, ldc);
            case 23 -> FloatTile2x3.setPacked(k, alpha, a, aOff, b, bOff, c, cOff, ldc);
            case 24 -> FloatTile2x4.setPacked(k, alpha, a, aOff, b, bOff, c, cOff, ldc);
            case 25 -> FloatTile2x5.setPacked(k, alpha, a, aOff, b, bOff, c, cOff, ldc);
            case 26 -> FloatTile2x6.setPacked(k, alpha, a, aOff, b, bOff, c, cOff, ldc);
            case 27 -> FloatTile2x7.setPacked(k, alpha, a, aOff, b, bOff, c, cOff, ldc);
            case 28 -> FloatTile2x8.setPacked(k, alpha, a, aOff, b, bOff, c, cOff, ldc);
            case 31 -> FloatTile3x1.setPacked(k, alpha, a, aOff, b, bOff, c, cOff, ldc);
            case 32 -> FloatTile3x2.setPacked(k, alpha, a, aOff, b, bOff, c, cOff, ldc);
            case 33 -> FloatTile3x3.setPacked(k, alpha, a, aOff, b, bOff, c, cOff, ldc);
            case 34 -> FloatTile3x4.setPacked(k, alpha, a, aOff, b, bOff, c, cOff, ldc);
            case 35 -> FloatTile3x5.setPacked(k, alpha, a, aOff, b, bOff, c, cOff, ldc);
            case 36 -> FloatTile3x6.setPacked(k, alpha, a, aOff, b, bOff, c, cOff, ldc);
            case 37 -> FloatTile3x7.setPacked(k, alpha, a, aOff, b, bOff, c, cOff, ldc);
            case 38 -> FloatTile3x8.setPacked(k, alpha, a, aOff, b, bOff, c, cOff, ldc);
            default -> throw new IllegalStateException("no such tile: " + (rows / L * 10 + cols));
        }
    }

    static void addDirect(int vectors, int cols, int skip, int k, float alpha, float[] a, int aOff, int lda,
            float[] b, int bOff, int ldb, float[] c, int cOff, int ldc) {
        switch (vectors * 10 + cols) {
            case 11 -> FloatTile1x1.addDirect(skip, k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 12 -> FloatTile1x2.addDirect(skip, k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 13 -> FloatTile1x3.addDirect(skip, k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 14 -> FloatTile1x4.addDirect(skip, k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 15 -> FloatTile1x5.addDirect(skip, k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 16 -> FloatTile1x6.addDirect(skip, k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 21 -> FloatTile2x1.addDirect(skip, k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 22 -> FloatTile2x2.addDirect(skip, k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 23 -> FloatTile2x3.addDirect(skip, k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 24 -> FloatTile2x4.addDirect(skip, k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 25 -> FloatTile2x5.addDirect(skip, k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 26 -> FloatTile2x6.addDirect(skip, k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 31 -> FloatTile3x1.addDirect(skip, k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 32 -> FloatTile3x2.addDirect(skip, k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 33 -> FloatTile3x3.addDirect(skip, k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 34 -> FloatTile3x4.addDirect(skip, k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 35 -> FloatTile3x5.addDirect(skip, k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 36 -> FloatTile3x6.addDirect(skip, k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 41 -> FloatTile4x1.addDirect(skip, k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 42 -> FloatTile4x2.addDirect(skip, k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 43 -> FloatTile4x3.addDirect(skip, k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 44 -> FloatTile4x4.addDirect(skip, k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 45 -> FloatTile4x5.addDirect(skip, k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 46 -> FloatTile4x6.addDirect(skip, k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            default -> throw new IllegalStateException("no such tile: " + (vectors * 10 + cols));
        }
    }

    static void setDirect(int vectors, int cols, int k, float alpha, float[] a, int aOff, int lda,
            float[] b, int bOff, int ldb, float[] c, int cOff, int ldc) {
        switch (vectors * 10 + cols) {
            case 11 -> FloatTile1x1.setDirect(k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 12 -> FloatTile1x2.setDirect(k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 13 -> FloatTile1x3.setDirect(k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 14 -> FloatTile1x4.setDirect(k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 15 -> FloatTile1x5.setDirect(k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 16 -> FloatTile1x6.setDirect(k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 21 -> FloatTile2x1.setDirect(k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 22 -> FloatTile2x2.setDirect(k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 23 -> FloatTile2x3.setDirect(k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 24 -> FloatTile2x4.setDirect(k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 25 -> FloatTile2x5.setDirect(k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 26 -> FloatTile2x6.setDirect(k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 31 -> FloatTile3x1.setDirect(k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 32 -> FloatTile3x2.setDirect(k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 33 -> FloatTile3x3.setDirect(k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 34 -> FloatTile3x4.setDirect(k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 35 -> FloatTile3x5.setDirect(k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 36 -> FloatTile3x6.setDirect(k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 41 -> FloatTile4x1.setDirect(k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 42 -> FloatTile4x2.setDirect(k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 43 -> FloatTile4x3.setDirect(k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 44 -> FloatTile4x4.setDirect(k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 45 -> FloatTile4x5.setDirect(k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 46 -> FloatTile4x6.setDirect(k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            default -> throw new IllegalStateException("no such tile: " + (vectors * 10 + cols));
        }
    }

    static void addLow(int rows, int cols, int k, float alpha, float[] a, int aOff, int lda,
            float[] b, int bOff, int ldb, float[] c, int cOff, int ldc) {
        switch (cols) {
            case 1 -> FloatTile1x1.addLow(rows, k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 2 -> FloatTile1x2.addLow(rows, k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 3 -> FloatTile1x3.addLow(rows, k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 4 -> FloatTile1x4.addLow(rows, k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 5 -> FloatTile1x5.addLow(rows, k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 6 -> FloatTile1x6.addLow(rows, k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            default -> throw new IllegalStateException("no such tile: " + cols);
        }
    }

    static void setLow(int rows, int cols, int k, float alpha, float[] a, int aOff, int lda,
            float[] b, int bOff, int ldb, float[] c, int cOff, int ldc) {
        switch (cols) {
            case 1 -> FloatTile1x1.setLow(rows, k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 2 -> FloatTile1x2.setLow(rows, k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 3 -> FloatTile1x3.setLow(rows, k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 4 -> FloatTile1x4.setLow(rows, k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 5 -> FloatTile1x5.setLow(rows, k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            case 6 -> FloatTile1x6.setLow(rows, k, alpha, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
            default -> throw new IllegalStateException("no such tile: " + cols);
        }
    }
}
