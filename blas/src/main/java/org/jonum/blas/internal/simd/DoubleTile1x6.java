package org.jonum.blas.internal.simd;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/// 1 vectors × 6 columns of C in registers. Written by build/Tiles.java; see [DoubleTiles].
final class DoubleTile1x6 {
    private static final VectorSpecies<Double> S = DoubleLanes.S;
    private static final int L = DoubleLanes.L;
    private static final boolean FMA = Simd.FMA;
    /// Rows and columns of the tile.
    static final int ROWS = 1 * L, COLUMNS = 6;

    private DoubleTile1x6() {}

    /// C += Ã·B̃ from packed micro-panels: Ã by columns, B̃ by rows.
    static void addPacked(int k, double[] a, int aOff, double[] b, int bOff, double[] c, int cOff, int ldc) {
        DoubleVector z = DoubleVector.zero(S), v;
        DoubleVector c00 = z;
        DoubleVector c01 = z;
        DoubleVector c02 = z;
        DoubleVector c03 = z;
        DoubleVector c04 = z;
        DoubleVector c05 = z;
        for (int p = 0, ao = aOff, bo = bOff; p < k; p++, ao += ROWS, bo += COLUMNS) {
            DoubleVector a0 = DoubleVector.fromArray(S, a, ao);
            v = DoubleVector.broadcast(S, b[bo]);
            c00 = FMA ? a0.fma(v, c00) : a0.mul(v).add(c00);
            v = DoubleVector.broadcast(S, b[bo + 1]);
            c01 = FMA ? a0.fma(v, c01) : a0.mul(v).add(c01);
            v = DoubleVector.broadcast(S, b[bo + 2]);
            c02 = FMA ? a0.fma(v, c02) : a0.mul(v).add(c02);
            v = DoubleVector.broadcast(S, b[bo + 3]);
            c03 = FMA ? a0.fma(v, c03) : a0.mul(v).add(c03);
            v = DoubleVector.broadcast(S, b[bo + 4]);
            c04 = FMA ? a0.fma(v, c04) : a0.mul(v).add(c04);
            v = DoubleVector.broadcast(S, b[bo + 5]);
            c05 = FMA ? a0.fma(v, c05) : a0.mul(v).add(c05);
        }
        DoubleVector.fromArray(S, c, cOff).add(c00).intoArray(c, cOff);
        DoubleVector.fromArray(S, c, cOff + ldc).add(c01).intoArray(c, cOff + ldc);
        DoubleVector.fromArray(S, c, cOff + 2 * ldc).add(c02).intoArray(c, cOff + 2 * ldc);
        DoubleVector.fromArray(S, c, cOff + 3 * ldc).add(c03).intoArray(c, cOff + 3 * ldc);
        DoubleVector.fromArray(S, c, cOff + 4 * ldc).add(c04).intoArray(c, cOff + 4 * ldc);
        DoubleVector.fromArray(S, c, cOff + 5 * ldc).add(c05).intoArray(c, cOff + 5 * ldc);
    }

    /// C := Ã·B̃ from packed micro-panels: Ã by columns, B̃ by rows.
    static void setPacked(int k, double[] a, int aOff, double[] b, int bOff, double[] c, int cOff, int ldc) {
        DoubleVector z = DoubleVector.zero(S), v;
        DoubleVector c00 = z;
        DoubleVector c01 = z;
        DoubleVector c02 = z;
        DoubleVector c03 = z;
        DoubleVector c04 = z;
        DoubleVector c05 = z;
        for (int p = 0, ao = aOff, bo = bOff; p < k; p++, ao += ROWS, bo += COLUMNS) {
            DoubleVector a0 = DoubleVector.fromArray(S, a, ao);
            v = DoubleVector.broadcast(S, b[bo]);
            c00 = FMA ? a0.fma(v, c00) : a0.mul(v).add(c00);
            v = DoubleVector.broadcast(S, b[bo + 1]);
            c01 = FMA ? a0.fma(v, c01) : a0.mul(v).add(c01);
            v = DoubleVector.broadcast(S, b[bo + 2]);
            c02 = FMA ? a0.fma(v, c02) : a0.mul(v).add(c02);
            v = DoubleVector.broadcast(S, b[bo + 3]);
            c03 = FMA ? a0.fma(v, c03) : a0.mul(v).add(c03);
            v = DoubleVector.broadcast(S, b[bo + 4]);
            c04 = FMA ? a0.fma(v, c04) : a0.mul(v).add(c04);
            v = DoubleVector.broadcast(S, b[bo + 5]);
            c05 = FMA ? a0.fma(v, c05) : a0.mul(v).add(c05);
        }
        c00.intoArray(c, cOff);
        c01.intoArray(c, cOff + ldc);
        c02.intoArray(c, cOff + 2 * ldc);
        c03.intoArray(c, cOff + 3 * ldc);
        c04.intoArray(c, cOff + 4 * ldc);
        c05.intoArray(c, cOff + 5 * ldc);
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
        DoubleVector z = DoubleVector.zero(S), v;
        DoubleVector c00 = z;
        DoubleVector c01 = z;
        DoubleVector c02 = z;
        DoubleVector c03 = z;
        DoubleVector c04 = z;
        DoubleVector c05 = z;
        for (int p = 0, ao = aOff, bo = 0; p < k; p++, ao += lda, bo += rsB) {
            DoubleVector a0 = DoubleVector.fromArray(S, a, ao);
            v = DoubleVector.broadcast(S, b[b0 + bo]);
            c00 = FMA ? a0.fma(v, c00) : a0.mul(v).add(c00);
            v = DoubleVector.broadcast(S, b[b1 + bo]);
            c01 = FMA ? a0.fma(v, c01) : a0.mul(v).add(c01);
            v = DoubleVector.broadcast(S, b[b2 + bo]);
            c02 = FMA ? a0.fma(v, c02) : a0.mul(v).add(c02);
            v = DoubleVector.broadcast(S, b[b3 + bo]);
            c03 = FMA ? a0.fma(v, c03) : a0.mul(v).add(c03);
            v = DoubleVector.broadcast(S, b[b4 + bo]);
            c04 = FMA ? a0.fma(v, c04) : a0.mul(v).add(c04);
            v = DoubleVector.broadcast(S, b[b5 + bo]);
            c05 = FMA ? a0.fma(v, c05) : a0.mul(v).add(c05);
        }
        DoubleVector.fromArray(S, c, cOff).add(c00).intoArray(c, cOff);
        DoubleVector.fromArray(S, c, cOff + ldc).add(c01).intoArray(c, cOff + ldc);
        DoubleVector.fromArray(S, c, cOff + 2 * ldc).add(c02).intoArray(c, cOff + 2 * ldc);
        DoubleVector.fromArray(S, c, cOff + 3 * ldc).add(c03).intoArray(c, cOff + 3 * ldc);
        DoubleVector.fromArray(S, c, cOff + 4 * ldc).add(c04).intoArray(c, cOff + 4 * ldc);
        DoubleVector.fromArray(S, c, cOff + 5 * ldc).add(c05).intoArray(c, cOff + 5 * ldc);
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
        DoubleVector z = DoubleVector.zero(S), v;
        DoubleVector c00 = z;
        DoubleVector c01 = z;
        DoubleVector c02 = z;
        DoubleVector c03 = z;
        DoubleVector c04 = z;
        DoubleVector c05 = z;
        for (int p = 0, ao = aOff, bo = 0; p < k; p++, ao += lda, bo += rsB) {
            DoubleVector a0 = DoubleVector.fromArray(S, a, ao);
            v = DoubleVector.broadcast(S, b[b0 + bo]);
            c00 = FMA ? a0.fma(v, c00) : a0.mul(v).add(c00);
            v = DoubleVector.broadcast(S, b[b1 + bo]);
            c01 = FMA ? a0.fma(v, c01) : a0.mul(v).add(c01);
            v = DoubleVector.broadcast(S, b[b2 + bo]);
            c02 = FMA ? a0.fma(v, c02) : a0.mul(v).add(c02);
            v = DoubleVector.broadcast(S, b[b3 + bo]);
            c03 = FMA ? a0.fma(v, c03) : a0.mul(v).add(c03);
            v = DoubleVector.broadcast(S, b[b4 + bo]);
            c04 = FMA ? a0.fma(v, c04) : a0.mul(v).add(c04);
            v = DoubleVector.broadcast(S, b[b5 + bo]);
            c05 = FMA ? a0.fma(v, c05) : a0.mul(v).add(c05);
        }
        c00.intoArray(c, cOff);
        c01.intoArray(c, cOff + ldc);
        c02.intoArray(c, cOff + 2 * ldc);
        c03.intoArray(c, cOff + 3 * ldc);
        c04.intoArray(c, cOff + 4 * ldc);
        c05.intoArray(c, cOff + 5 * ldc);
    }
}
