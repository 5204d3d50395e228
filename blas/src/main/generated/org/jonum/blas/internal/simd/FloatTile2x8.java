// Generated from DoubleTile2x8.java by build/Float32.java. Do not edit.
package org.jonum.blas.internal.simd;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/// 2 vectors × 8 columns of C in registers. Written by build/Tiles.java; see [FloatTiles].
final class FloatTile2x8 {
    private static final VectorSpecies<Float> S = FloatLanes.S;
    private static final int L = FloatLanes.L;
    private static final boolean FMA = Simd.FMA;
    private static final int ROWS = 2 * L, COLUMNS = 8;

    private FloatTile2x8() {}

    /// C += α·Ã·B̃ from packed micro-panels: Ã by columns, B̃ by rows.
    static void addPacked(int k, float alpha, float[] a, int aOff, float[] b, int bOff,
            float[] c, int cOff, int ldc) {
        FloatVector z = FloatVector.zero(S), v;
        FloatVector c00 = z, c10 = z;
        FloatVector c01 = z, c11 = z;
        FloatVector c02 = z, c12 = z;
        FloatVector c03 = z, c13 = z;
        FloatVector c04 = z, c14 = z;
        FloatVector c05 = z, c15 = z;
        FloatVector c06 = z, c16 = z;
        FloatVector c07 = z, c17 = z;
        for (int p = 0, ao = aOff, bo = bOff; p < k; p++, ao += ROWS, bo += COLUMNS) {
            FloatVector a0 = FloatVector.fromArray(S, a, ao);
            FloatVector a1 = FloatVector.fromArray(S, a, ao + L);
            v = FloatVector.broadcast(S, b[bo]);
            c00 = FMA ? a0.fma(v, c00) : a0.mul(v).add(c00);
            c10 = FMA ? a1.fma(v, c10) : a1.mul(v).add(c10);
            v = FloatVector.broadcast(S, b[bo + 1]);
            c01 = FMA ? a0.fma(v, c01) : a0.mul(v).add(c01);
            c11 = FMA ? a1.fma(v, c11) : a1.mul(v).add(c11);
            v = FloatVector.broadcast(S, b[bo + 2]);
            c02 = FMA ? a0.fma(v, c02) : a0.mul(v).add(c02);
            c12 = FMA ? a1.fma(v, c12) : a1.mul(v).add(c12);
            v = FloatVector.broadcast(S, b[bo + 3]);
            c03 = FMA ? a0.fma(v, c03) : a0.mul(v).add(c03);
            c13 = FMA ? a1.fma(v, c13) : a1.mul(v).add(c13);
            v = FloatVector.broadcast(S, b[bo + 4]);
            c04 = FMA ? a0.fma(v, c04) : a0.mul(v).add(c04);
            c14 = FMA ? a1.fma(v, c14) : a1.mul(v).add(c14);
            v = FloatVector.broadcast(S, b[bo + 5]);
            c05 = FMA ? a0.fma(v, c05) : a0.mul(v).add(c05);
            c15 = FMA ? a1.fma(v, c15) : a1.mul(v).add(c15);
            v = FloatVector.broadcast(S, b[bo + 6]);
            c06 = FMA ? a0.fma(v, c06) : a0.mul(v).add(c06);
            c16 = FMA ? a1.fma(v, c16) : a1.mul(v).add(c16);
            v = FloatVector.broadcast(S, b[bo + 7]);
            c07 = FMA ? a0.fma(v, c07) : a0.mul(v).add(c07);
            c17 = FMA ? a1.fma(v, c17) : a1.mul(v).add(c17);
        }
        v = FloatVector.broadcast(S, alpha);
        FloatVector x00 = FloatVector.fromArray(S, c, cOff);
        FloatVector x10 = FloatVector.fromArray(S, c, cOff + L);
        (FMA ? c00.fma(v, x00) : c00.mul(v).add(x00)).intoArray(c, cOff);
        (FMA ? c10.fma(v, x10) : c10.mul(v).add(x10)).intoArray(c, cOff + L);
        FloatVector x01 = FloatVector.fromArray(S, c, cOff + ldc);
        FloatVector x11 = FloatVector.fromArray(S, c, cOff + ldc + L);
        (FMA ? c01.fma(v, x01) : c01.mul(v).add(x01)).intoArray(c, cOff + ldc);
        (FMA ? c11.fma(v, x11) : c11.mul(v).add(x11)).intoArray(c, cOff + ldc + L);
        FloatVector x02 = FloatVector.fromArray(S, c, cOff + 2 * ldc);
        FloatVector x12 = FloatVector.fromArray(S, c, cOff + 2 * ldc + L);
        (FMA ? c02.fma(v, x02) : c02.mul(v).add(x02)).intoArray(c, cOff + 2 * ldc);
        (FMA ? c12.fma(v, x12) : c12.mul(v).add(x12)).intoArray(c, cOff + 2 * ldc + L);
        FloatVector x03 = FloatVector.fromArray(S, c, cOff + 3 * ldc);
        FloatVector x13 = FloatVector.fromArray(S, c, cOff + 3 * ldc + L);
        (FMA ? c03.fma(v, x03) : c03.mul(v).add(x03)).intoArray(c, cOff + 3 * ldc);
        (FMA ? c13.fma(v, x13) : c13.mul(v).add(x13)).intoArray(c, cOff + 3 * ldc + L);
        FloatVector x04 = FloatVector.fromArray(S, c, cOff + 4 * ldc);
        FloatVector x14 = FloatVector.fromArray(S, c, cOff + 4 * ldc + L);
        (FMA ? c04.fma(v, x04) : c04.mul(v).add(x04)).intoArray(c, cOff + 4 * ldc);
        (FMA ? c14.fma(v, x14) : c14.mul(v).add(x14)).intoArray(c, cOff + 4 * ldc + L);
        FloatVector x05 = FloatVector.fromArray(S, c, cOff + 5 * ldc);
        FloatVector x15 = FloatVector.fromArray(S, c, cOff + 5 * ldc + L);
        (FMA ? c05.fma(v, x05) : c05.mul(v).add(x05)).intoArray(c, cOff + 5 * ldc);
        (FMA ? c15.fma(v, x15) : c15.mul(v).add(x15)).intoArray(c, cOff + 5 * ldc + L);
        FloatVector x06 = FloatVector.fromArray(S, c, cOff + 6 * ldc);
        FloatVector x16 = FloatVector.fromArray(S, c, cOff + 6 * ldc + L);
        (FMA ? c06.fma(v, x06) : c06.mul(v).add(x06)).intoArray(c, cOff + 6 * ldc);
        (FMA ? c16.fma(v, x16) : c16.mul(v).add(x16)).intoArray(c, cOff + 6 * ldc + L);
        FloatVector x07 = FloatVector.fromArray(S, c, cOff + 7 * ldc);
        FloatVector x17 = FloatVector.fromArray(S, c, cOff + 7 * ldc + L);
        (FMA ? c07.fma(v, x07) : c07.mul(v).add(x07)).intoArray(c, cOff + 7 * ldc);
        (FMA ? c17.fma(v, x17) : c17.mul(v).add(x17)).intoArray(c, cOff + 7 * ldc + L);
    }

    /// C := α·Ã·B̃ from packed micro-panels: Ã by columns, B̃ by rows.
    static void setPacked(int k, float alpha, float[] a, int aOff, float[] b, int bOff,
            float[] c, int cOff, int ldc) {
        FloatVector z = FloatVector.zero(S), v;
        FloatVector c00 = z, c10 = z;
        FloatVector c01 = z, c11 = z;
        FloatVector c02 = z, c12 = z;
        FloatVector c03 = z, c13 = z;
        FloatVector c04 = z, c14 = z;
        FloatVector c05 = z, c15 = z;
        FloatVector c06 = z, c16 = z;
        FloatVector c07 = z, c17 = z;
        for (int p = 0, ao = aOff, bo = bOff; p < k; p++, ao += ROWS, bo += COLUMNS) {
            FloatVector a0 = FloatVector.fromArray(S, a, ao);
            FloatVector a1 = FloatVector.fromArray(S, a, ao + L);
            v = FloatVector.broadcast(S, b[bo]);
            c00 = FMA ? a0.fma(v, c00) : a0.mul(v).add(c00);
            c10 = FMA ? a1.fma(v, c10) : a1.mul(v).add(c10);
            v = FloatVector.broadcast(S, b[bo + 1]);
            c01 = FMA ? a0.fma(v, c01) : a0.mul(v).add(c01);
            c11 = FMA ? a1.fma(v, c11) : a1.mul(v).add(c11);
            v = FloatVector.broadcast(S, b[bo + 2]);
            c02 = FMA ? a0.fma(v, c02) : a0.mul(v).add(c02);
            c12 = FMA ? a1.fma(v, c12) : a1.mul(v).add(c12);
            v = FloatVector.broadcast(S, b[bo + 3]);
            c03 = FMA ? a0.fma(v, c03) : a0.mul(v).add(c03);
            c13 = FMA ? a1.fma(v, c13) : a1.mul(v).add(c13);
            v = FloatVector.broadcast(S, b[bo + 4]);
            c04 = FMA ? a0.fma(v, c04) : a0.mul(v).add(c04);
            c14 = FMA ? a1.fma(v, c14) : a1.mul(v).add(c14);
            v = FloatVector.broadcast(S, b[bo + 5]);
            c05 = FMA ? a0.fma(v, c05) : a0.mul(v).add(c05);
            c15 = FMA ? a1.fma(v, c15) : a1.mul(v).add(c15);
            v = FloatVector.broadcast(S, b[bo + 6]);
            c06 = FMA ? a0.fma(v, c06) : a0.mul(v).add(c06);
            c16 = FMA ? a1.fma(v, c16) : a1.mul(v).add(c16);
            v = FloatVector.broadcast(S, b[bo + 7]);
            c07 = FMA ? a0.fma(v, c07) : a0.mul(v).add(c07);
            c17 = FMA ? a1.fma(v, c17) : a1.mul(v).add(c17);
        }
        v = FloatVector.broadcast(S, alpha);
        c00.mul(v).intoArray(c, cOff);
        c10.mul(v).intoArray(c, cOff + L);
        c01.mul(v).intoArray(c, cOff + ldc);
        c11.mul(v).intoArray(c, cOff + ldc + L);
        c02.mul(v).intoArray(c, cOff + 2 * ldc);
        c12.mul(v).intoArray(c, cOff + 2 * ldc + L);
        c03.mul(v).intoArray(c, cOff + 3 * ldc);
        c13.mul(v).intoArray(c, cOff + 3 * ldc + L);
        c04.mul(v).intoArray(c, cOff + 4 * ldc);
        c14.mul(v).intoArray(c, cOff + 4 * ldc + L);
        c05.mul(v).intoArray(c, cOff + 5 * ldc);
        c15.mul(v).intoArray(c, cOff + 5 * ldc + L);
        c06.mul(v).intoArray(c, cOff + 6 * ldc);
        c16.mul(v).intoArray(c, cOff + 6 * ldc + L);
        c07.mul(v).intoArray(c, cOff + 7 * ldc);
        c17.mul(v).intoArray(c, cOff + 7 * ldc + L);
    }
}
