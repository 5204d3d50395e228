// Generated from DoubleTile1x8.java by build/Float32.java. Do not edit.
package org.jonum.blas.internal.simd;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/// 1 vectors × 8 columns of C in registers. Written by build/Tiles.java; see [FloatTiles].
final class FloatTile1x8 {
    private static final VectorSpecies<Float> S = FloatLanes.S;
    private static final int L = FloatLanes.L;
    private static final boolean FMA = Simd.FMA;
    /// Rows and columns of the tile.
    static final int ROWS = 1 * L, COLUMNS = 8;

    private FloatTile1x8() {}

    /// C += Ã·B̃ from packed micro-panels: Ã by columns, B̃ by rows.
    static void addPacked(int k, float[] a, int aOff, float[] b, int bOff, float[] c, int cOff, int ldc) {
        FloatVector z = FloatVector.zero(S), v;
        FloatVector c00 = z;
        FloatVector c01 = z;
        FloatVector c02 = z;
        FloatVector c03 = z;
        FloatVector c04 = z;
        FloatVector c05 = z;
        FloatVector c06 = z;
        FloatVector c07 = z;
        for (int p = 0, ao = aOff, bo = bOff; p < k; p++, ao += ROWS, bo += COLUMNS) {
            FloatVector a0 = FloatVector.fromArray(S, a, ao);
            v = FloatVector.broadcast(S, b[bo]);
            c00 = FMA ? a0.fma(v, c00) : a0.mul(v).add(c00);
            v = FloatVector.broadcast(S, b[bo + 1]);
            c01 = FMA ? a0.fma(v, c01) : a0.mul(v).add(c01);
            v = FloatVector.broadcast(S, b[bo + 2]);
            c02 = FMA ? a0.fma(v, c02) : a0.mul(v).add(c02);
            v = FloatVector.broadcast(S, b[bo + 3]);
            c03 = FMA ? a0.fma(v, c03) : a0.mul(v).add(c03);
            v = FloatVector.broadcast(S, b[bo + 4]);
            c04 = FMA ? a0.fma(v, c04) : a0.mul(v).add(c04);
            v = FloatVector.broadcast(S, b[bo + 5]);
            c05 = FMA ? a0.fma(v, c05) : a0.mul(v).add(c05);
            v = FloatVector.broadcast(S, b[bo + 6]);
            c06 = FMA ? a0.fma(v, c06) : a0.mul(v).add(c06);
            v = FloatVector.broadcast(S, b[bo + 7]);
            c07 = FMA ? a0.fma(v, c07) : a0.mul(v).add(c07);
        }
        FloatVector.fromArray(S, c, cOff).add(c00).intoArray(c, cOff);
        FloatVector.fromArray(S, c, cOff + ldc).add(c01).intoArray(c, cOff + ldc);
        FloatVector.fromArray(S, c, cOff + 2 * ldc).add(c02).intoArray(c, cOff + 2 * ldc);
        FloatVector.fromArray(S, c, cOff + 3 * ldc).add(c03).intoArray(c, cOff + 3 * ldc);
        FloatVector.fromArray(S, c, cOff + 4 * ldc).add(c04).intoArray(c, cOff + 4 * ldc);
        FloatVector.fromArray(S, c, cOff + 5 * ldc).add(c05).intoArray(c, cOff + 5 * ldc);
        FloatVector.fromArray(S, c, cOff + 6 * ldc).add(c06).intoArray(c, cOff + 6 * ldc);
        FloatVector.fromArray(S, c, cOff + 7 * ldc).add(c07).intoArray(c, cOff + 7 * ldc);
    }

    /// C := Ã·B̃ from packed micro-panels: Ã by columns, B̃ by rows.
    static void setPacked(int k, float[] a, int aOff, float[] b, int bOff, float[] c, int cOff, int ldc) {
        FloatVector z = FloatVector.zero(S), v;
        FloatVector c00 = z;
        FloatVector c01 = z;
        FloatVector c02 = z;
        FloatVector c03 = z;
        FloatVector c04 = z;
        FloatVector c05 = z;
        FloatVector c06 = z;
        FloatVector c07 = z;
        for (int p = 0, ao = aOff, bo = bOff; p < k; p++, ao += ROWS, bo += COLUMNS) {
            FloatVector a0 = FloatVector.fromArray(S, a, ao);
            v = FloatVector.broadcast(S, b[bo]);
            c00 = FMA ? a0.fma(v, c00) : a0.mul(v).add(c00);
            v = FloatVector.broadcast(S, b[bo + 1]);
            c01 = FMA ? a0.fma(v, c01) : a0.mul(v).add(c01);
            v = FloatVector.broadcast(S, b[bo + 2]);
            c02 = FMA ? a0.fma(v, c02) : a0.mul(v).add(c02);
            v = FloatVector.broadcast(S, b[bo + 3]);
            c03 = FMA ? a0.fma(v, c03) : a0.mul(v).add(c03);
            v = FloatVector.broadcast(S, b[bo + 4]);
            c04 = FMA ? a0.fma(v, c04) : a0.mul(v).add(c04);
            v = FloatVector.broadcast(S, b[bo + 5]);
            c05 = FMA ? a0.fma(v, c05) : a0.mul(v).add(c05);
            v = FloatVector.broadcast(S, b[bo + 6]);
            c06 = FMA ? a0.fma(v, c06) : a0.mul(v).add(c06);
            v = FloatVector.broadcast(S, b[bo + 7]);
            c07 = FMA ? a0.fma(v, c07) : a0.mul(v).add(c07);
        }
        c00.intoArray(c, cOff);
        c01.intoArray(c, cOff + ldc);
        c02.intoArray(c, cOff + 2 * ldc);
        c03.intoArray(c, cOff + 3 * ldc);
        c04.intoArray(c, cOff + 4 * ldc);
        c05.intoArray(c, cOff + 5 * ldc);
        c06.intoArray(c, cOff + 6 * ldc);
        c07.intoArray(c, cOff + 7 * ldc);
    }

    /// C += A·B from the matrices themselves: columns of A contiguous, any strides in B, which has `cols` columns.
    static void addDirect(int cols, int k, float[] a, int aOff, int lda, float[] b, int bOff, int rsB, int csB,
            float[] c, int cOff, int ldc) {
        int b0 = bOff;
        int b1 = bOff + Math.min(1, cols - 1) * csB;
        int b2 = bOff + Math.min(2, cols - 1) * csB;
        int b3 = bOff + Math.min(3, cols - 1) * csB;
        int b4 = bOff + Math.min(4, cols - 1) * csB;
        int b5 = bOff + Math.min(5, cols - 1) * csB;
        int b6 = bOff + Math.min(6, cols - 1) * csB;
        int b7 = bOff + Math.min(7, cols - 1) * csB;
        FloatVector z = FloatVector.zero(S), v;
        FloatVector c00 = z;
        FloatVector c01 = z;
        FloatVector c02 = z;
        FloatVector c03 = z;
        FloatVector c04 = z;
        FloatVector c05 = z;
        FloatVector c06 = z;
        FloatVector c07 = z;
        for (int p = 0, ao = aOff, bo = 0; p < k; p++, ao += lda, bo += rsB) {
            FloatVector a0 = FloatVector.fromArray(S, a, ao);
            v = FloatVector.broadcast(S, b[b0 + bo]);
            c00 = FMA ? a0.fma(v, c00) : a0.mul(v).add(c00);
            v = FloatVector.broadcast(S, b[b1 + bo]);
            c01 = FMA ? a0.fma(v, c01) : a0.mul(v).add(c01);
            v = FloatVector.broadcast(S, b[b2 + bo]);
            c02 = FMA ? a0.fma(v, c02) : a0.mul(v).add(c02);
            v = FloatVector.broadcast(S, b[b3 + bo]);
            c03 = FMA ? a0.fma(v, c03) : a0.mul(v).add(c03);
            v = FloatVector.broadcast(S, b[b4 + bo]);
            c04 = FMA ? a0.fma(v, c04) : a0.mul(v).add(c04);
            v = FloatVector.broadcast(S, b[b5 + bo]);
            c05 = FMA ? a0.fma(v, c05) : a0.mul(v).add(c05);
            v = FloatVector.broadcast(S, b[b6 + bo]);
            c06 = FMA ? a0.fma(v, c06) : a0.mul(v).add(c06);
            v = FloatVector.broadcast(S, b[b7 + bo]);
            c07 = FMA ? a0.fma(v, c07) : a0.mul(v).add(c07);
        }
        FloatVector.fromArray(S, c, cOff).add(c00).intoArray(c, cOff);
        FloatVector.fromArray(S, c, cOff + ldc).add(c01).intoArray(c, cOff + ldc);
        FloatVector.fromArray(S, c, cOff + 2 * ldc).add(c02).intoArray(c, cOff + 2 * ldc);
        FloatVector.fromArray(S, c, cOff + 3 * ldc).add(c03).intoArray(c, cOff + 3 * ldc);
        FloatVector.fromArray(S, c, cOff + 4 * ldc).add(c04).intoArray(c, cOff + 4 * ldc);
        FloatVector.fromArray(S, c, cOff + 5 * ldc).add(c05).intoArray(c, cOff + 5 * ldc);
        FloatVector.fromArray(S, c, cOff + 6 * ldc).add(c06).intoArray(c, cOff + 6 * ldc);
        FloatVector.fromArray(S, c, cOff + 7 * ldc).add(c07).intoArray(c, cOff + 7 * ldc);
    }

    /// C := A·B from the matrices themselves: columns of A contiguous, any strides in B, which has `cols` columns.
    static void setDirect(int cols, int k, float[] a, int aOff, int lda, float[] b, int bOff, int rsB, int csB,
            float[] c, int cOff, int ldc) {
        int b0 = bOff;
        int b1 = bOff + Math.min(1, cols - 1) * csB;
        int b2 = bOff + Math.min(2, cols - 1) * csB;
        int b3 = bOff + Math.min(3, cols - 1) * csB;
        int b4 = bOff + Math.min(4, cols - 1) * csB;
        int b5 = bOff + Math.min(5, cols - 1) * csB;
        int b6 = bOff + Math.min(6, cols - 1) * csB;
        int b7 = bOff + Math.min(7, cols - 1) * csB;
        FloatVector z = FloatVector.zero(S), v;
        FloatVector c00 = z;
        FloatVector c01 = z;
        FloatVector c02 = z;
        FloatVector c03 = z;
        FloatVector c04 = z;
        FloatVector c05 = z;
        FloatVector c06 = z;
        FloatVector c07 = z;
        for (int p = 0, ao = aOff, bo = 0; p < k; p++, ao += lda, bo += rsB) {
            FloatVector a0 = FloatVector.fromArray(S, a, ao);
            v = FloatVector.broadcast(S, b[b0 + bo]);
            c00 = FMA ? a0.fma(v, c00) : a0.mul(v).add(c00);
            v = FloatVector.broadcast(S, b[b1 + bo]);
            c01 = FMA ? a0.fma(v, c01) : a0.mul(v).add(c01);
            v = FloatVector.broadcast(S, b[b2 + bo]);
            c02 = FMA ? a0.fma(v, c02) : a0.mul(v).add(c02);
            v = FloatVector.broadcast(S, b[b3 + bo]);
            c03 = FMA ? a0.fma(v, c03) : a0.mul(v).add(c03);
            v = FloatVector.broadcast(S, b[b4 + bo]);
            c04 = FMA ? a0.fma(v, c04) : a0.mul(v).add(c04);
            v = FloatVector.broadcast(S, b[b5 + bo]);
            c05 = FMA ? a0.fma(v, c05) : a0.mul(v).add(c05);
            v = FloatVector.broadcast(S, b[b6 + bo]);
            c06 = FMA ? a0.fma(v, c06) : a0.mul(v).add(c06);
            v = FloatVector.broadcast(S, b[b7 + bo]);
            c07 = FMA ? a0.fma(v, c07) : a0.mul(v).add(c07);
        }
        c00.intoArray(c, cOff);
        c01.intoArray(c, cOff + ldc);
        c02.intoArray(c, cOff + 2 * ldc);
        c03.intoArray(c, cOff + 3 * ldc);
        c04.intoArray(c, cOff + 4 * ldc);
        c05.intoArray(c, cOff + 5 * ldc);
        c06.intoArray(c, cOff + 6 * ldc);
        c07.intoArray(c, cOff + 7 * ldc);
    }
}
