package org.jonum.blas.internal.simd;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/// 2 vectors × 8 columns of C in registers. Written by build/Tiles.java; see [DoubleTiles].
final class DoubleTile2x8 {
    private static final VectorSpecies<Double> S = DoubleLanes.S;
    private static final int L = DoubleLanes.L;
    private static final boolean FMA = Simd.FMA;
    /// Rows and columns of the tile.
    static final int ROWS = 2 * L, COLUMNS = 8;

    private DoubleTile2x8() {}

    /// C := α·Ã·B̃ + β·C from packed micro-panels, `cols` columns of it.
    static void packed(int cols, int k, double alpha, double[] a, int aOff, double[] b, int bOff,
            double beta, double[] c, int cOff, int ldc) {
        DoubleVector z = DoubleVector.zero(S), v;
        DoubleVector c00 = z, c10 = z;
        DoubleVector c01 = z, c11 = z;
        DoubleVector c02 = z, c12 = z;
        DoubleVector c03 = z, c13 = z;
        DoubleVector c04 = z, c14 = z;
        DoubleVector c05 = z, c15 = z;
        DoubleVector c06 = z, c16 = z;
        DoubleVector c07 = z, c17 = z;
        for (int p = 0, ao = aOff, bo = bOff; p < k; p++, ao += ROWS, bo += COLUMNS) {
            DoubleVector a0 = DoubleVector.fromArray(S, a, ao);
            DoubleVector a1 = DoubleVector.fromArray(S, a, ao + L);
            v = DoubleVector.broadcast(S, b[bo]);
            c00 = FMA ? a0.fma(v, c00) : a0.mul(v).add(c00);
            c10 = FMA ? a1.fma(v, c10) : a1.mul(v).add(c10);
            v = DoubleVector.broadcast(S, b[bo + 1]);
            c01 = FMA ? a0.fma(v, c01) : a0.mul(v).add(c01);
            c11 = FMA ? a1.fma(v, c11) : a1.mul(v).add(c11);
            v = DoubleVector.broadcast(S, b[bo + 2]);
            c02 = FMA ? a0.fma(v, c02) : a0.mul(v).add(c02);
            c12 = FMA ? a1.fma(v, c12) : a1.mul(v).add(c12);
            v = DoubleVector.broadcast(S, b[bo + 3]);
            c03 = FMA ? a0.fma(v, c03) : a0.mul(v).add(c03);
            c13 = FMA ? a1.fma(v, c13) : a1.mul(v).add(c13);
            v = DoubleVector.broadcast(S, b[bo + 4]);
            c04 = FMA ? a0.fma(v, c04) : a0.mul(v).add(c04);
            c14 = FMA ? a1.fma(v, c14) : a1.mul(v).add(c14);
            v = DoubleVector.broadcast(S, b[bo + 5]);
            c05 = FMA ? a0.fma(v, c05) : a0.mul(v).add(c05);
            c15 = FMA ? a1.fma(v, c15) : a1.mul(v).add(c15);
            v = DoubleVector.broadcast(S, b[bo + 6]);
            c06 = FMA ? a0.fma(v, c06) : a0.mul(v).add(c06);
            c16 = FMA ? a1.fma(v, c16) : a1.mul(v).add(c16);
            v = DoubleVector.broadcast(S, b[bo + 7]);
            c07 = FMA ? a0.fma(v, c07) : a0.mul(v).add(c07);
            c17 = FMA ? a1.fma(v, c17) : a1.mul(v).add(c17);
        }
        if (beta == 0) {
            if (cols > 0) {
                c00.mul(alpha).intoArray(c, cOff);
                c10.mul(alpha).intoArray(c, cOff + L);
            }
            if (cols > 1) {
                c01.mul(alpha).intoArray(c, cOff + ldc);
                c11.mul(alpha).intoArray(c, cOff + ldc + L);
            }
            if (cols > 2) {
                c02.mul(alpha).intoArray(c, cOff + 2 * ldc);
                c12.mul(alpha).intoArray(c, cOff + 2 * ldc + L);
            }
            if (cols > 3) {
                c03.mul(alpha).intoArray(c, cOff + 3 * ldc);
                c13.mul(alpha).intoArray(c, cOff + 3 * ldc + L);
            }
            if (cols > 4) {
                c04.mul(alpha).intoArray(c, cOff + 4 * ldc);
                c14.mul(alpha).intoArray(c, cOff + 4 * ldc + L);
            }
            if (cols > 5) {
                c05.mul(alpha).intoArray(c, cOff + 5 * ldc);
                c15.mul(alpha).intoArray(c, cOff + 5 * ldc + L);
            }
            if (cols > 6) {
                c06.mul(alpha).intoArray(c, cOff + 6 * ldc);
                c16.mul(alpha).intoArray(c, cOff + 6 * ldc + L);
            }
            if (cols > 7) {
                c07.mul(alpha).intoArray(c, cOff + 7 * ldc);
                c17.mul(alpha).intoArray(c, cOff + 7 * ldc + L);
            }
        } else {
            v = DoubleVector.broadcast(S, beta);
            if (cols > 0) {
                z = DoubleVector.fromArray(S, c, cOff);
                c00 = c00.mul(alpha);
                (FMA ? z.fma(v, c00) : z.mul(v).add(c00)).intoArray(c, cOff);
                z = DoubleVector.fromArray(S, c, cOff + L);
                c10 = c10.mul(alpha);
                (FMA ? z.fma(v, c10) : z.mul(v).add(c10)).intoArray(c, cOff + L);
            }
            if (cols > 1) {
                z = DoubleVector.fromArray(S, c, cOff + ldc);
                c01 = c01.mul(alpha);
                (FMA ? z.fma(v, c01) : z.mul(v).add(c01)).intoArray(c, cOff + ldc);
                z = DoubleVector.fromArray(S, c, cOff + ldc + L);
                c11 = c11.mul(alpha);
                (FMA ? z.fma(v, c11) : z.mul(v).add(c11)).intoArray(c, cOff + ldc + L);
            }
            if (cols > 2) {
                z = DoubleVector.fromArray(S, c, cOff + 2 * ldc);
                c02 = c02.mul(alpha);
                (FMA ? z.fma(v, c02) : z.mul(v).add(c02)).intoArray(c, cOff + 2 * ldc);
                z = DoubleVector.fromArray(S, c, cOff + 2 * ldc + L);
                c12 = c12.mul(alpha);
                (FMA ? z.fma(v, c12) : z.mul(v).add(c12)).intoArray(c, cOff + 2 * ldc + L);
            }
            if (cols > 3) {
                z = DoubleVector.fromArray(S, c, cOff + 3 * ldc);
                c03 = c03.mul(alpha);
                (FMA ? z.fma(v, c03) : z.mul(v).add(c03)).intoArray(c, cOff + 3 * ldc);
                z = DoubleVector.fromArray(S, c, cOff + 3 * ldc + L);
                c13 = c13.mul(alpha);
                (FMA ? z.fma(v, c13) : z.mul(v).add(c13)).intoArray(c, cOff + 3 * ldc + L);
            }
            if (cols > 4) {
                z = DoubleVector.fromArray(S, c, cOff + 4 * ldc);
                c04 = c04.mul(alpha);
                (FMA ? z.fma(v, c04) : z.mul(v).add(c04)).intoArray(c, cOff + 4 * ldc);
                z = DoubleVector.fromArray(S, c, cOff + 4 * ldc + L);
                c14 = c14.mul(alpha);
                (FMA ? z.fma(v, c14) : z.mul(v).add(c14)).intoArray(c, cOff + 4 * ldc + L);
            }
            if (cols > 5) {
                z = DoubleVector.fromArray(S, c, cOff + 5 * ldc);
                c05 = c05.mul(alpha);
                (FMA ? z.fma(v, c05) : z.mul(v).add(c05)).intoArray(c, cOff + 5 * ldc);
                z = DoubleVector.fromArray(S, c, cOff + 5 * ldc + L);
                c15 = c15.mul(alpha);
                (FMA ? z.fma(v, c15) : z.mul(v).add(c15)).intoArray(c, cOff + 5 * ldc + L);
            }
            if (cols > 6) {
                z = DoubleVector.fromArray(S, c, cOff + 6 * ldc);
                c06 = c06.mul(alpha);
                (FMA ? z.fma(v, c06) : z.mul(v).add(c06)).intoArray(c, cOff + 6 * ldc);
                z = DoubleVector.fromArray(S, c, cOff + 6 * ldc + L);
                c16 = c16.mul(alpha);
                (FMA ? z.fma(v, c16) : z.mul(v).add(c16)).intoArray(c, cOff + 6 * ldc + L);
            }
            if (cols > 7) {
                z = DoubleVector.fromArray(S, c, cOff + 7 * ldc);
                c07 = c07.mul(alpha);
                (FMA ? z.fma(v, c07) : z.mul(v).add(c07)).intoArray(c, cOff + 7 * ldc);
                z = DoubleVector.fromArray(S, c, cOff + 7 * ldc + L);
                c17 = c17.mul(alpha);
                (FMA ? z.fma(v, c17) : z.mul(v).add(c17)).intoArray(c, cOff + 7 * ldc + L);
            }
        }
    }

    /// C := α·A·B + β·C from the matrices themselves: columns of A contiguous, B with any strides.
    static void direct(int cols, int k, double alpha, double[] a, int aOff, int lda,
            double[] b, int bOff, int rsB, int csB, double beta, double[] c, int cOff, int ldc) {
        int b0 = bOff;
        int b1 = bOff + Math.min(1, cols - 1) * csB;
        int b2 = bOff + Math.min(2, cols - 1) * csB;
        int b3 = bOff + Math.min(3, cols - 1) * csB;
        int b4 = bOff + Math.min(4, cols - 1) * csB;
        int b5 = bOff + Math.min(5, cols - 1) * csB;
        int b6 = bOff + Math.min(6, cols - 1) * csB;
        int b7 = bOff + Math.min(7, cols - 1) * csB;
        DoubleVector z = DoubleVector.zero(S), v;
        DoubleVector c00 = z, c10 = z;
        DoubleVector c01 = z, c11 = z;
        DoubleVector c02 = z, c12 = z;
        DoubleVector c03 = z, c13 = z;
        DoubleVector c04 = z, c14 = z;
        DoubleVector c05 = z, c15 = z;
        DoubleVector c06 = z, c16 = z;
        DoubleVector c07 = z, c17 = z;
        for (int p = 0, ao = aOff, bo = 0; p < k; p++, ao += lda, bo += rsB) {
            DoubleVector a0 = DoubleVector.fromArray(S, a, ao);
            DoubleVector a1 = DoubleVector.fromArray(S, a, ao + L);
            v = DoubleVector.broadcast(S, b[b0 + bo]);
            c00 = FMA ? a0.fma(v, c00) : a0.mul(v).add(c00);
            c10 = FMA ? a1.fma(v, c10) : a1.mul(v).add(c10);
            v = DoubleVector.broadcast(S, b[b1 + bo]);
            c01 = FMA ? a0.fma(v, c01) : a0.mul(v).add(c01);
            c11 = FMA ? a1.fma(v, c11) : a1.mul(v).add(c11);
            v = DoubleVector.broadcast(S, b[b2 + bo]);
            c02 = FMA ? a0.fma(v, c02) : a0.mul(v).add(c02);
            c12 = FMA ? a1.fma(v, c12) : a1.mul(v).add(c12);
            v = DoubleVector.broadcast(S, b[b3 + bo]);
            c03 = FMA ? a0.fma(v, c03) : a0.mul(v).add(c03);
            c13 = FMA ? a1.fma(v, c13) : a1.mul(v).add(c13);
            v = DoubleVector.broadcast(S, b[b4 + bo]);
            c04 = FMA ? a0.fma(v, c04) : a0.mul(v).add(c04);
            c14 = FMA ? a1.fma(v, c14) : a1.mul(v).add(c14);
            v = DoubleVector.broadcast(S, b[b5 + bo]);
            c05 = FMA ? a0.fma(v, c05) : a0.mul(v).add(c05);
            c15 = FMA ? a1.fma(v, c15) : a1.mul(v).add(c15);
            v = DoubleVector.broadcast(S, b[b6 + bo]);
            c06 = FMA ? a0.fma(v, c06) : a0.mul(v).add(c06);
            c16 = FMA ? a1.fma(v, c16) : a1.mul(v).add(c16);
            v = DoubleVector.broadcast(S, b[b7 + bo]);
            c07 = FMA ? a0.fma(v, c07) : a0.mul(v).add(c07);
            c17 = FMA ? a1.fma(v, c17) : a1.mul(v).add(c17);
        }
        if (beta == 0) {
            if (cols > 0) {
                c00.mul(alpha).intoArray(c, cOff);
                c10.mul(alpha).intoArray(c, cOff + L);
            }
            if (cols > 1) {
                c01.mul(alpha).intoArray(c, cOff + ldc);
                c11.mul(alpha).intoArray(c, cOff + ldc + L);
            }
            if (cols > 2) {
                c02.mul(alpha).intoArray(c, cOff + 2 * ldc);
                c12.mul(alpha).intoArray(c, cOff + 2 * ldc + L);
            }
            if (cols > 3) {
                c03.mul(alpha).intoArray(c, cOff + 3 * ldc);
                c13.mul(alpha).intoArray(c, cOff + 3 * ldc + L);
            }
            if (cols > 4) {
                c04.mul(alpha).intoArray(c, cOff + 4 * ldc);
                c14.mul(alpha).intoArray(c, cOff + 4 * ldc + L);
            }
            if (cols > 5) {
                c05.mul(alpha).intoArray(c, cOff + 5 * ldc);
                c15.mul(alpha).intoArray(c, cOff + 5 * ldc + L);
            }
            if (cols > 6) {
                c06.mul(alpha).intoArray(c, cOff + 6 * ldc);
                c16.mul(alpha).intoArray(c, cOff + 6 * ldc + L);
            }
            if (cols > 7) {
                c07.mul(alpha).intoArray(c, cOff + 7 * ldc);
                c17.mul(alpha).intoArray(c, cOff + 7 * ldc + L);
            }
        } else {
            v = DoubleVector.broadcast(S, beta);
            if (cols > 0) {
                z = DoubleVector.fromArray(S, c, cOff);
                c00 = c00.mul(alpha);
                (FMA ? z.fma(v, c00) : z.mul(v).add(c00)).intoArray(c, cOff);
                z = DoubleVector.fromArray(S, c, cOff + L);
                c10 = c10.mul(alpha);
                (FMA ? z.fma(v, c10) : z.mul(v).add(c10)).intoArray(c, cOff + L);
            }
            if (cols > 1) {
                z = DoubleVector.fromArray(S, c, cOff + ldc);
                c01 = c01.mul(alpha);
                (FMA ? z.fma(v, c01) : z.mul(v).add(c01)).intoArray(c, cOff + ldc);
                z = DoubleVector.fromArray(S, c, cOff + ldc + L);
                c11 = c11.mul(alpha);
                (FMA ? z.fma(v, c11) : z.mul(v).add(c11)).intoArray(c, cOff + ldc + L);
            }
            if (cols > 2) {
                z = DoubleVector.fromArray(S, c, cOff + 2 * ldc);
                c02 = c02.mul(alpha);
                (FMA ? z.fma(v, c02) : z.mul(v).add(c02)).intoArray(c, cOff + 2 * ldc);
                z = DoubleVector.fromArray(S, c, cOff + 2 * ldc + L);
                c12 = c12.mul(alpha);
                (FMA ? z.fma(v, c12) : z.mul(v).add(c12)).intoArray(c, cOff + 2 * ldc + L);
            }
            if (cols > 3) {
                z = DoubleVector.fromArray(S, c, cOff + 3 * ldc);
                c03 = c03.mul(alpha);
                (FMA ? z.fma(v, c03) : z.mul(v).add(c03)).intoArray(c, cOff + 3 * ldc);
                z = DoubleVector.fromArray(S, c, cOff + 3 * ldc + L);
                c13 = c13.mul(alpha);
                (FMA ? z.fma(v, c13) : z.mul(v).add(c13)).intoArray(c, cOff + 3 * ldc + L);
            }
            if (cols > 4) {
                z = DoubleVector.fromArray(S, c, cOff + 4 * ldc);
                c04 = c04.mul(alpha);
                (FMA ? z.fma(v, c04) : z.mul(v).add(c04)).intoArray(c, cOff + 4 * ldc);
                z = DoubleVector.fromArray(S, c, cOff + 4 * ldc + L);
                c14 = c14.mul(alpha);
                (FMA ? z.fma(v, c14) : z.mul(v).add(c14)).intoArray(c, cOff + 4 * ldc + L);
            }
            if (cols > 5) {
                z = DoubleVector.fromArray(S, c, cOff + 5 * ldc);
                c05 = c05.mul(alpha);
                (FMA ? z.fma(v, c05) : z.mul(v).add(c05)).intoArray(c, cOff + 5 * ldc);
                z = DoubleVector.fromArray(S, c, cOff + 5 * ldc + L);
                c15 = c15.mul(alpha);
                (FMA ? z.fma(v, c15) : z.mul(v).add(c15)).intoArray(c, cOff + 5 * ldc + L);
            }
            if (cols > 6) {
                z = DoubleVector.fromArray(S, c, cOff + 6 * ldc);
                c06 = c06.mul(alpha);
                (FMA ? z.fma(v, c06) : z.mul(v).add(c06)).intoArray(c, cOff + 6 * ldc);
                z = DoubleVector.fromArray(S, c, cOff + 6 * ldc + L);
                c16 = c16.mul(alpha);
                (FMA ? z.fma(v, c16) : z.mul(v).add(c16)).intoArray(c, cOff + 6 * ldc + L);
            }
            if (cols > 7) {
                z = DoubleVector.fromArray(S, c, cOff + 7 * ldc);
                c07 = c07.mul(alpha);
                (FMA ? z.fma(v, c07) : z.mul(v).add(c07)).intoArray(c, cOff + 7 * ldc);
                z = DoubleVector.fromArray(S, c, cOff + 7 * ldc + L);
                c17 = c17.mul(alpha);
                (FMA ? z.fma(v, c17) : z.mul(v).add(c17)).intoArray(c, cOff + 7 * ldc + L);
            }
        }
    }
}
