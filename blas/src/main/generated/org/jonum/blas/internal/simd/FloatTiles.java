// Generated from DoubleTiles.java by build/Float32.java. Do not edit.
package org.jonum.blas.internal.simd;

/// The tile for so many rows: 512-bit vectors come with 32 registers, narrower ones are taken to have 16.
///
/// K. Goto, R. van de Geijn, Anatomy of high-performance matrix multiplication, ACM TOMS 34 (2008), §4: the
/// accumulators fill the registers, each step of k costs a few loads for many multiply-adds.
final class FloatTiles {
    private static final int L = FloatLanes.L;
    private static final boolean WIDE = L * Float.SIZE == 512;
    static final int MR = WIDE ? FloatTile3x8.ROWS : FloatTile2x6.ROWS;
    static final int NR = WIDE ? FloatTile3x8.COLUMNS : FloatTile2x6.COLUMNS;

    private FloatTiles() {}

    static void packed(int rows, int cols, int k, float alpha, float[] a, int aOff, float[] b, int bOff,
            float beta, float[] c, int cOff, int ldc) {
        if (WIDE) {
            if (rows == 3 * L) {
                FloatTile3x8.packed(cols, k, alpha, a, aOff, b, bOff, beta, c, cOff, ldc);
            } else if (rows == 2 * L) {
                FloatTile2x8.packed(cols, k, alpha, a, aOff, b, bOff, beta, c, cOff, ldc);
            } else {
                FloatTile1x8.packed(cols, k, alpha, a, aOff, b, bOff, beta, c, cOff, ldc);
            }
        } else if (rows == 2 * L) {
            FloatTile2x6.packed(cols, k, alpha, a, aOff, b, bOff, beta, c, cOff, ldc);
        } else {
            FloatTile1x6.packed(cols, k, alpha, a, aOff, b, bOff, beta, c, cOff, ldc);
        }
    }

    static void direct(int rows, int cols, int k, float alpha, float[] a, int aOff, int lda,
            float[] b, int bOff, int rsB, int csB, float beta, float[] c, int cOff, int ldc) {
        if (WIDE) {
            if (rows == 3 * L) {
                FloatTile3x8.direct(cols, k, alpha, a, aOff, lda, b, bOff, rsB, csB, beta, c, cOff, ldc);
            } else if (rows == 2 * L) {
                FloatTile2x8.direct(cols, k, alpha, a, aOff, lda, b, bOff, rsB, csB, beta, c, cOff, ldc);
            } else {
                FloatTile1x8.direct(cols, k, alpha, a, aOff, lda, b, bOff, rsB, csB, beta, c, cOff, ldc);
            }
        } else if (rows == 2 * L) {
            FloatTile2x6.direct(cols, k, alpha, a, aOff, lda, b, bOff, rsB, csB, beta, c, cOff, ldc);
        } else {
            FloatTile1x6.direct(cols, k, alpha, a, aOff, lda, b, bOff, rsB, csB, beta, c, cOff, ldc);
        }
    }
}
