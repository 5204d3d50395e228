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

    static void packed(int rows, int cols, int k, double alpha, double[] a, int aOff, double[] b, int bOff,
            double beta, double[] c, int cOff, int ldc) {
        if (WIDE) {
            if (rows == 3 * L) {
                DoubleTile3x8.packed(cols, k, alpha, a, aOff, b, bOff, beta, c, cOff, ldc);
            } else if (rows == 2 * L) {
                DoubleTile2x8.packed(cols, k, alpha, a, aOff, b, bOff, beta, c, cOff, ldc);
            } else {
                DoubleTile1x8.packed(cols, k, alpha, a, aOff, b, bOff, beta, c, cOff, ldc);
            }
        } else if (rows == 2 * L) {
            DoubleTile2x6.packed(cols, k, alpha, a, aOff, b, bOff, beta, c, cOff, ldc);
        } else {
            DoubleTile1x6.packed(cols, k, alpha, a, aOff, b, bOff, beta, c, cOff, ldc);
        }
    }

    static void direct(int rows, int cols, int k, double alpha, double[] a, int aOff, int lda,
            double[] b, int bOff, int rsB, int csB, double beta, double[] c, int cOff, int ldc) {
        if (WIDE) {
            if (rows == 3 * L) {
                DoubleTile3x8.direct(cols, k, alpha, a, aOff, lda, b, bOff, rsB, csB, beta, c, cOff, ldc);
            } else if (rows == 2 * L) {
                DoubleTile2x8.direct(cols, k, alpha, a, aOff, lda, b, bOff, rsB, csB, beta, c, cOff, ldc);
            } else {
                DoubleTile1x8.direct(cols, k, alpha, a, aOff, lda, b, bOff, rsB, csB, beta, c, cOff, ldc);
            }
        } else if (rows == 2 * L) {
            DoubleTile2x6.direct(cols, k, alpha, a, aOff, lda, b, bOff, rsB, csB, beta, c, cOff, ldc);
        } else {
            DoubleTile1x6.direct(cols, k, alpha, a, aOff, lda, b, bOff, rsB, csB, beta, c, cOff, ldc);
        }
    }
}
