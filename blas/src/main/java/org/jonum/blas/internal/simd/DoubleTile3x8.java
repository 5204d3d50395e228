package org.jonum.blas.internal.simd;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/// 3 vectors × 8 columns of C in registers. Written by build/Tiles.java; see [DoubleTiles].
final class DoubleTile3x8 {
    private static final VectorSpecies<Double> S = DoubleLanes.S;
    private static final int L = DoubleLanes.L;
    private static final boolean FMA = Simd.FMA;
    private static final int ROWS = 3 * L, COLUMNS = 8;

    private DoubleTile3x8() {}

    /// C += α·Ã·B̃ from packed micro-panels: Ã by columns, B̃ by rows.
    static void addPacked(int k, double alpha, double[] a, int aOff, double[] b, int bOff,
            double[] c, int cOff, int ldc) {
        DoubleVector z = DoubleVector.zero(S), v;
        DoubleVector c00 = z, c10 = z, c20 = z;
        DoubleVector c01 = z, c11 = z, c21 = z;
        DoubleVector c02 = z, c12 = z, c22 = z;
        DoubleVector c03 = z, c13 = z, c23 = z;
        DoubleVector c04 = z, c14 = z, c24 = z;
        DoubleVector c05 = z, c15 = z, c25 = z;
        DoubleVector c06 = z, c16 = z, c26 = z;
        DoubleVector c07 = z, c17 = z, c27 = z;
        for (int p = 0, ao = aOff, bo = bOff; p < k; p++, ao += ROWS, bo += COLUMNS) {
            DoubleVector a0 = DoubleVector.fromArray(S, a, ao);
            DoubleVector a1 = DoubleVector.fromArray(S, a, ao + L);
            DoubleVector a2 = DoubleVector.fromArray(S, a, ao + 2 * L);
            v = DoubleVector.broadcast(S, b[bo]);
            c00 = FMA ? a0.fma(v, c00) : a0.mul(v).add(c00);
            c10 = FMA ? a1.fma(v, c10) : a1.mul(v).add(c10);
            c20 = FMA ? a2.fma(v, c20) : a2.mul(v).add(c20);
            v = DoubleVector.broadcast(S, b[bo + 1]);
            c01 = FMA ? a0.fma(v, c01) : a0.mul(v).add(c01);
            c11 = FMA ? a1.fma(v, c11) : a1.mul(v).add(c11);
            c21 = FMA ? a2.fma(v, c21) : a2.mul(v).add(c21);
            v = DoubleVector.broadcast(S, b[bo + 2]);
            c02 = FMA ? a0.fma(v, c02) : a0.mul(v).add(c02);
            c12 = FMA ? a1.fma(v, c12) : a1.mul(v).add(c12);
            c22 = FMA ? a2.fma(v, c22) : a2.mul(v).add(c22);
            v = DoubleVector.broadcast(S, b[bo + 3]);
            c03 = FMA ? a0.fma(v, c03) : a0.mul(v).add(c03);
            c13 = FMA ? a1.fma(v, c13) : a1.mul(v).add(c13);
            c23 = FMA ? a2.fma(v, c23) : a2.mul(v).add(c23);
            v = DoubleVector.broadcast(S, b[bo + 4]);
            c04 = FMA ? a0.fma(v, c04) : a0.mul(v).add(c04);
            c14 = FMA ? a1.fma(v, c14) : a1.mul(v).add(c14);
            c24 = FMA ? a2.fma(v, c24) : a2.mul(v).add(c24);
            v = DoubleVector.broadcast(S, b[bo + 5]);
            c05 = FMA ? a0.fma(v, c05) : a0.mul(v).add(c05);
            c15 = FMA ? a1.fma(v, c15) : a1.mul(v).add(c15);
            c25 = FMA ? a2.fma(v, c25) : a2.mul(v).add(c25);
            v = DoubleVector.broadcast(S, b[bo + 6]);
            c06 = FMA ? a0.fma(v, c06) : a0.mul(v).add(c06);
            c16 = FMA ? a1.fma(v, c16) : a1.mul(v).add(c16);
            c26 = FMA ? a2.fma(v, c26) : a2.mul(v).add(c26);
            v = DoubleVector.broadcast(S, b[bo + 7]);
            c07 = FMA ? a0.fma(v, c07) : a0.mul(v).add(c07);
            c17 = FMA ? a1.fma(v, c17) : a1.mul(v).add(c17);
            c27 = FMA ? a2.fma(v, c27) : a2.mul(v).add(c27);
        }
        v = DoubleVector.broadcast(S, alpha);
        DoubleVector x00 = DoubleVector.fromArray(S, c, cOff);
        DoubleVector x10 = DoubleVector.fromArray(S, c, cOff + L);
        DoubleVector x20 = DoubleVector.fromArray(S, c, cOff + 2 * L);
        (FMA ? c00.fma(v, x00) : c00.mul(v).add(x00)).intoArray(c, cOff);
        (FMA ? c10.fma(v, x10) : c10.mul(v).add(x10)).intoArray(c, cOff + L);
        (FMA ? c20.fma(v, x20) : c20.mul(v).add(x20)).intoArray(c, cOff + 2 * L);
        DoubleVector x01 = DoubleVector.fromArray(S, c, cOff + ldc);
        DoubleVector x11 = DoubleVector.fromArray(S, c, cOff + ldc + L);
        DoubleVector x21 = DoubleVector.fromArray(S, c, cOff + ldc + 2 * L);
        (FMA ? c01.fma(v, x01) : c01.mul(v).add(x01)).intoArray(c, cOff + ldc);
        (FMA ? c11.fma(v, x11) : c11.mul(v).add(x11)).intoArray(c, cOff + ldc + L);
        (FMA ? c21.fma(v, x21) : c21.mul(v).add(x21)).intoArray(c, cOff + ldc + 2 * L);
        DoubleVector x02 = DoubleVector.fromArray(S, c, cOff + 2 * ldc);
        DoubleVector x12 = DoubleVector.fromArray(S, c, cOff + 2 * ldc + L);
        DoubleVector x22 = DoubleVector.fromArray(S, c, cOff + 2 * ldc + 2 * L);
        (FMA ? c02.fma(v, x02) : c02.mul(v).add(x02)).intoArray(c, cOff + 2 * ldc);
        (FMA ? c12.fma(v, x12) : c12.mul(v).add(x12)).intoArray(c, cOff + 2 * ldc + L);
        (FMA ? c22.fma(v, x22) : c22.mul(v).add(x22)).intoArray(c, cOff + 2 * ldc + 2 * L);
        DoubleVector x03 = DoubleVector.fromArray(S, c, cOff + 3 * ldc);
        DoubleVector x13 = DoubleVector.fromArray(S, c, cOff + 3 * ldc + L);
        DoubleVector x23 = DoubleVector.fromArray(S, c, cOff + 3 * ldc + 2 * L);
        (FMA ? c03.fma(v, x03) : c03.mul(v).add(x03)).intoArray(c, cOff + 3 * ldc);
        (FMA ? c13.fma(v, x13) : c13.mul(v).add(x13)).intoArray(c, cOff + 3 * ldc + L);
        (FMA ? c23.fma(v, x23) : c23.mul(v).add(x23)).intoArray(c, cOff + 3 * ldc + 2 * L);
        DoubleVector x04 = DoubleVector.fromArray(S, c, cOff + 4 * ldc);
        DoubleVector x14 = DoubleVector.fromArray(S, c, cOff + 4 * ldc + L);
        DoubleVector x24 = DoubleVector.fromArray(S, c, cOff + 4 * ldc + 2 * L);
        (FMA ? c04.fma(v, x04) : c04.mul(v).add(x04)).intoArray(c, cOff + 4 * ldc);
        (FMA ? c14.fma(v, x14) : c14.mul(v).add(x14)).intoArray(c, cOff + 4 * ldc + L);
        (FMA ? c24.fma(v, x24) : c24.mul(v).add(x24)).intoArray(c, cOff + 4 * ldc + 2 * L);
        DoubleVector x05 = DoubleVector.fromArray(S, c, cOff + 5 * ldc);
        DoubleVector x15 = DoubleVector.fromArray(S, c, cOff + 5 * ldc + L);
        DoubleVector x25 = DoubleVector.fromArray(S, c, cOff + 5 * ldc + 2 * L);
        (FMA ? c05.fma(v, x05) : c05.mul(v).add(x05)).intoArray(c, cOff + 5 * ldc);
        (FMA ? c15.fma(v, x15) : c15.mul(v).add(x15)).intoArray(c, cOff + 5 * ldc + L);
        (FMA ? c25.fma(v, x25) : c25.mul(v).add(x25)).intoArray(c, cOff + 5 * ldc + 2 * L);
        DoubleVector x06 = DoubleVector.fromArray(S, c, cOff + 6 * ldc);
        DoubleVector x16 = DoubleVector.fromArray(S, c, cOff + 6 * ldc + L);
        DoubleVector x26 = DoubleVector.fromArray(S, c, cOff + 6 * ldc + 2 * L);
        (FMA ? c06.fma(v, x06) : c06.mul(v).add(x06)).intoArray(c, cOff + 6 * ldc);
        (FMA ? c16.fma(v, x16) : c16.mul(v).add(x16)).intoArray(c, cOff + 6 * ldc + L);
        (FMA ? c26.fma(v, x26) : c26.mul(v).add(x26)).intoArray(c, cOff + 6 * ldc + 2 * L);
        DoubleVector x07 = DoubleVector.fromArray(S, c, cOff + 7 * ldc);
        DoubleVector x17 = DoubleVector.fromArray(S, c, cOff + 7 * ldc + L);
        DoubleVector x27 = DoubleVector.fromArray(S, c, cOff + 7 * ldc + 2 * L);
        (FMA ? c07.fma(v, x07) : c07.mul(v).add(x07)).intoArray(c, cOff + 7 * ldc);
        (FMA ? c17.fma(v, x17) : c17.mul(v).add(x17)).intoArray(c, cOff + 7 * ldc + L);
        (FMA ? c27.fma(v, x27) : c27.mul(v).add(x27)).intoArray(c, cOff + 7 * ldc + 2 * L);
    }

    /// C := α·Ã·B̃ from packed micro-panels: Ã by columns, B̃ by rows.
    static void setPacked(int k, double alpha, double[] a, int aOff, double[] b, int bOff,
            double[] c, int cOff, int ldc) {
        DoubleVector z = DoubleVector.zero(S), v;
        DoubleVector c00 = z, c10 = z, c20 = z;
        DoubleVector c01 = z, c11 = z, c21 = z;
        DoubleVector c02 = z, c12 = z, c22 = z;
        DoubleVector c03 = z, c13 = z, c23 = z;
        DoubleVector c04 = z, c14 = z, c24 = z;
        DoubleVector c05 = z, c15 = z, c25 = z;
        DoubleVector c06 = z, c16 = z, c26 = z;
        DoubleVector c07 = z, c17 = z, c27 = z;
        for (int p = 0, ao = aOff, bo = bOff; p < k; p++, ao += ROWS, bo += COLUMNS) {
            DoubleVector a0 = DoubleVector.fromArray(S, a, ao);
            DoubleVector a1 = DoubleVector.fromArray(S, a, ao + L);
            DoubleVector a2 = DoubleVector.fromArray(S, a, ao + 2 * L);
            v = DoubleVector.broadcast(S, b[bo]);
            c00 = FMA ? a0.fma(v, c00) : a0.mul(v).add(c00);
            c10 = FMA ? a1.fma(v, c10) : a1.mul(v).add(c10);
            c20 = FMA ? a2.fma(v, c20) : a2.mul(v).add(c20);
            v = DoubleVector.broadcast(S, b[bo + 1]);
            c01 = FMA ? a0.fma(v, c01) : a0.mul(v).add(c01);
            c11 = FMA ? a1.fma(v, c11) : a1.mul(v).add(c11);
            c21 = FMA ? a2.fma(v, c21) : a2.mul(v).add(c21);
            v = DoubleVector.broadcast(S, b[bo + 2]);
            c02 = FMA ? a0.fma(v, c02) : a0.mul(v).add(c02);
            c12 = FMA ? a1.fma(v, c12) : a1.mul(v).add(c12);
            c22 = FMA ? a2.fma(v, c22) : a2.mul(v).add(c22);
            v = DoubleVector.broadcast(S, b[bo + 3]);
            c03 = FMA ? a0.fma(v, c03) : a0.mul(v).add(c03);
            c13 = FMA ? a1.fma(v, c13) : a1.mul(v).add(c13);
            c23 = FMA ? a2.fma(v, c23) : a2.mul(v).add(c23);
            v = DoubleVector.broadcast(S, b[bo + 4]);
            c04 = FMA ? a0.fma(v, c04) : a0.mul(v).add(c04);
            c14 = FMA ? a1.fma(v, c14) : a1.mul(v).add(c14);
            c24 = FMA ? a2.fma(v, c24) : a2.mul(v).add(c24);
            v = DoubleVector.broadcast(S, b[bo + 5]);
            c05 = FMA ? a0.fma(v, c05) : a0.mul(v).add(c05);
            c15 = FMA ? a1.fma(v, c15) : a1.mul(v).add(c15);
            c25 = FMA ? a2.fma(v, c25) : a2.mul(v).add(c25);
            v = DoubleVector.broadcast(S, b[bo + 6]);
            c06 = FMA ? a0.fma(v, c06) : a0.mul(v).add(c06);
            c16 = FMA ? a1.fma(v, c16) : a1.mul(v).add(c16);
            c26 = FMA ? a2.fma(v, c26) : a2.mul(v).add(c26);
            v = DoubleVector.broadcast(S, b[bo + 7]);
            c07 = FMA ? a0.fma(v, c07) : a0.mul(v).add(c07);
            c17 = FMA ? a1.fma(v, c17) : a1.mul(v).add(c17);
            c27 = FMA ? a2.fma(v, c27) : a2.mul(v).add(c27);
        }
        v = DoubleVector.broadcast(S, alpha);
        c00.mul(v).intoArray(c, cOff);
        c10.mul(v).intoArray(c, cOff + L);
        c20.mul(v).intoArray(c, cOff + 2 * L);
        c01.mul(v).intoArray(c, cOff + ldc);
        c11.mul(v).intoArray(c, cOff + ldc + L);
        c21.mul(v).intoArray(c, cOff + ldc + 2 * L);
        c02.mul(v).intoArray(c, cOff + 2 * ldc);
        c12.mul(v).intoArray(c, cOff + 2 * ldc + L);
        c22.mul(v).intoArray(c, cOff + 2 * ldc + 2 * L);
        c03.mul(v).intoArray(c, cOff + 3 * ldc);
        c13.mul(v).intoArray(c, cOff + 3 * ldc + L);
        c23.mul(v).intoArray(c, cOff + 3 * ldc + 2 * L);
        c04.mul(v).intoArray(c, cOff + 4 * ldc);
        c14.mul(v).intoArray(c, cOff + 4 * ldc + L);
        c24.mul(v).intoArray(c, cOff + 4 * ldc + 2 * L);
        c05.mul(v).intoArray(c, cOff + 5 * ldc);
        c15.mul(v).intoArray(c, cOff + 5 * ldc + L);
        c25.mul(v).intoArray(c, cOff + 5 * ldc + 2 * L);
        c06.mul(v).intoArray(c, cOff + 6 * ldc);
        c16.mul(v).intoArray(c, cOff + 6 * ldc + L);
        c26.mul(v).intoArray(c, cOff + 6 * ldc + 2 * L);
        c07.mul(v).intoArray(c, cOff + 7 * ldc);
        c17.mul(v).intoArray(c, cOff + 7 * ldc + L);
        c27.mul(v).intoArray(c, cOff + 7 * ldc + 2 * L);
    }
}
