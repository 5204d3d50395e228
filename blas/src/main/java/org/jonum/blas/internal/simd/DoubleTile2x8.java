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

    /// C += Ã·B̃ from packed micro-panels: Ã by columns, B̃ by rows.
    static void addPacked(int k, double[] a, int aOff, double[] b, int bOff, double[] c, int cOff, int ldc) {
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
        DoubleVector.fromArray(S, c, cOff).add(c00).intoArray(c, cOff);
        DoubleVector.fromArray(S, c, cOff + L).add(c10).intoArray(c, cOff + L);
        DoubleVector.fromArray(S, c, cOff + ldc).add(c01).intoArray(c, cOff + ldc);
        DoubleVector.fromArray(S, c, cOff + ldc + L).add(c11).intoArray(c, cOff + ldc + L);
        DoubleVector.fromArray(S, c, cOff + 2 * ldc).add(c02).intoArray(c, cOff + 2 * ldc);
        DoubleVector.fromArray(S, c, cOff + 2 * ldc + L).add(c12).intoArray(c, cOff + 2 * ldc + L);
        DoubleVector.fromArray(S, c, cOff + 3 * ldc).add(c03).intoArray(c, cOff + 3 * ldc);
        DoubleVector.fromArray(S, c, cOff + 3 * ldc + L).add(c13).intoArray(c, cOff + 3 * ldc + L);
        DoubleVector.fromArray(S, c, cOff + 4 * ldc).add(c04).intoArray(c, cOff + 4 * ldc);
        DoubleVector.fromArray(S, c, cOff + 4 * ldc + L).add(c14).intoArray(c, cOff + 4 * ldc + L);
        DoubleVector.fromArray(S, c, cOff + 5 * ldc).add(c05).intoArray(c, cOff + 5 * ldc);
        DoubleVector.fromArray(S, c, cOff + 5 * ldc + L).add(c15).intoArray(c, cOff + 5 * ldc + L);
        DoubleVector.fromArray(S, c, cOff + 6 * ldc).add(c06).intoArray(c, cOff + 6 * ldc);
        DoubleVector.fromArray(S, c, cOff + 6 * ldc + L).add(c16).intoArray(c, cOff + 6 * ldc + L);
        DoubleVector.fromArray(S, c, cOff + 7 * ldc).add(c07).intoArray(c, cOff + 7 * ldc);
        DoubleVector.fromArray(S, c, cOff + 7 * ldc + L).add(c17).intoArray(c, cOff + 7 * ldc + L);
    }

    /// C := Ã·B̃ from packed micro-panels: Ã by columns, B̃ by rows.
    static void setPacked(int k, double[] a, int aOff, double[] b, int bOff, double[] c, int cOff, int ldc) {
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
        c00.intoArray(c, cOff);
        c10.intoArray(c, cOff + L);
        c01.intoArray(c, cOff + ldc);
        c11.intoArray(c, cOff + ldc + L);
        c02.intoArray(c, cOff + 2 * ldc);
        c12.intoArray(c, cOff + 2 * ldc + L);
        c03.intoArray(c, cOff + 3 * ldc);
        c13.intoArray(c, cOff + 3 * ldc + L);
        c04.intoArray(c, cOff + 4 * ldc);
        c14.intoArray(c, cOff + 4 * ldc + L);
        c05.intoArray(c, cOff + 5 * ldc);
        c15.intoArray(c, cOff + 5 * ldc + L);
        c06.intoArray(c, cOff + 6 * ldc);
        c16.intoArray(c, cOff + 6 * ldc + L);
        c07.intoArray(c, cOff + 7 * ldc);
        c17.intoArray(c, cOff + 7 * ldc + L);
    }

    /// C += A·B from the matrices themselves: columns of A contiguous, any strides in B, which has `cols` columns.
    static void addDirect(int cols, int k, double[] a, int aOff, int lda, double[] b, int bOff, int rsB, int csB,
            double[] c, int cOff, int ldc) {
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
        DoubleVector.fromArray(S, c, cOff).add(c00).intoArray(c, cOff);
        DoubleVector.fromArray(S, c, cOff + L).add(c10).intoArray(c, cOff + L);
        DoubleVector.fromArray(S, c, cOff + ldc).add(c01).intoArray(c, cOff + ldc);
        DoubleVector.fromArray(S, c, cOff + ldc + L).add(c11).intoArray(c, cOff + ldc + L);
        DoubleVector.fromArray(S, c, cOff + 2 * ldc).add(c02).intoArray(c, cOff + 2 * ldc);
        DoubleVector.fromArray(S, c, cOff + 2 * ldc + L).add(c12).intoArray(c, cOff + 2 * ldc + L);
        DoubleVector.fromArray(S, c, cOff + 3 * ldc).add(c03).intoArray(c, cOff + 3 * ldc);
        DoubleVector.fromArray(S, c, cOff + 3 * ldc + L).add(c13).intoArray(c, cOff + 3 * ldc + L);
        DoubleVector.fromArray(S, c, cOff + 4 * ldc).add(c04).intoArray(c, cOff + 4 * ldc);
        DoubleVector.fromArray(S, c, cOff + 4 * ldc + L).add(c14).intoArray(c, cOff + 4 * ldc + L);
        DoubleVector.fromArray(S, c, cOff + 5 * ldc).add(c05).intoArray(c, cOff + 5 * ldc);
        DoubleVector.fromArray(S, c, cOff + 5 * ldc + L).add(c15).intoArray(c, cOff + 5 * ldc + L);
        DoubleVector.fromArray(S, c, cOff + 6 * ldc).add(c06).intoArray(c, cOff + 6 * ldc);
        DoubleVector.fromArray(S, c, cOff + 6 * ldc + L).add(c16).intoArray(c, cOff + 6 * ldc + L);
        DoubleVector.fromArray(S, c, cOff + 7 * ldc).add(c07).intoArray(c, cOff + 7 * ldc);
        DoubleVector.fromArray(S, c, cOff + 7 * ldc + L).add(c17).intoArray(c, cOff + 7 * ldc + L);
    }

    /// C := A·B from the matrices themselves: columns of A contiguous, any strides in B, which has `cols` columns.
    static void setDirect(int cols, int k, double[] a, int aOff, int lda, double[] b, int bOff, int rsB, int csB,
            double[] c, int cOff, int ldc) {
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
        c00.intoArray(c, cOff);
        c10.intoArray(c, cOff + L);
        c01.intoArray(c, cOff + ldc);
        c11.intoArray(c, cOff + ldc + L);
        c02.intoArray(c, cOff + 2 * ldc);
        c12.intoArray(c, cOff + 2 * ldc + L);
        c03.intoArray(c, cOff + 3 * ldc);
        c13.intoArray(c, cOff + 3 * ldc + L);
        c04.intoArray(c, cOff + 4 * ldc);
        c14.intoArray(c, cOff + 4 * ldc + L);
        c05.intoArray(c, cOff + 5 * ldc);
        c15.intoArray(c, cOff + 5 * ldc + L);
        c06.intoArray(c, cOff + 6 * ldc);
        c16.intoArray(c, cOff + 6 * ldc + L);
        c07.intoArray(c, cOff + 7 * ldc);
        c17.intoArray(c, cOff + 7 * ldc + L);
    }
}
