package org.jonum.blas.internal.simd;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/// 1 vectors × 8 columns of C in registers. Written by build/Tiles.java; see [DoubleTiles].
final class DoubleTile1x8 {
    private static final VectorSpecies<Double> S = DoubleLanes.S;
    private static final int L = DoubleLanes.L;
    private static final boolean FMA = Simd.FMA;
    private static final int ROWS = 1 * L, COLUMNS = 8;

    private DoubleTile1x8() {}

    /// C += α·Ã·B̃ from packed micro-panels: Ã by columns, B̃ by rows.
    static void addPacked(int k, double alpha, double[] a, int aOff, double[] b, int bOff,
            double[] c, int cOff, int ldc) {
        DoubleVector z = DoubleVector.zero(S), v;
        DoubleVector c00 = z;
        DoubleVector c01 = z;
        DoubleVector c02 = z;
        DoubleVector c03 = z;
        DoubleVector c04 = z;
        DoubleVector c05 = z;
        DoubleVector c06 = z;
        DoubleVector c07 = z;
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
            v = DoubleVector.broadcast(S, b[bo + 6]);
            c06 = FMA ? a0.fma(v, c06) : a0.mul(v).add(c06);
            v = DoubleVector.broadcast(S, b[bo + 7]);
            c07 = FMA ? a0.fma(v, c07) : a0.mul(v).add(c07);
        }
        v = DoubleVector.broadcast(S, alpha);
        DoubleVector x00 = DoubleVector.fromArray(S, c, cOff);
        (FMA ? c00.fma(v, x00) : c00.mul(v).add(x00)).intoArray(c, cOff);
        DoubleVector x01 = DoubleVector.fromArray(S, c, cOff + ldc);
        (FMA ? c01.fma(v, x01) : c01.mul(v).add(x01)).intoArray(c, cOff + ldc);
        DoubleVector x02 = DoubleVector.fromArray(S, c, cOff + 2 * ldc);
        (FMA ? c02.fma(v, x02) : c02.mul(v).add(x02)).intoArray(c, cOff + 2 * ldc);
        DoubleVector x03 = DoubleVector.fromArray(S, c, cOff + 3 * ldc);
        (FMA ? c03.fma(v, x03) : c03.mul(v).add(x03)).intoArray(c, cOff + 3 * ldc);
        DoubleVector x04 = DoubleVector.fromArray(S, c, cOff + 4 * ldc);
        (FMA ? c04.fma(v, x04) : c04.mul(v).add(x04)).intoArray(c, cOff + 4 * ldc);
        DoubleVector x05 = DoubleVector.fromArray(S, c, cOff + 5 * ldc);
        (FMA ? c05.fma(v, x05) : c05.mul(v).add(x05)).intoArray(c, cOff + 5 * ldc);
        DoubleVector x06 = DoubleVector.fromArray(S, c, cOff + 6 * ldc);
        (FMA ? c06.fma(v, x06) : c06.mul(v).add(x06)).intoArray(c, cOff + 6 * ldc);
        DoubleVector x07 = DoubleVector.fromArray(S, c, cOff + 7 * ldc);
        (FMA ? c07.fma(v, x07) : c07.mul(v).add(x07)).intoArray(c, cOff + 7 * ldc);
    }

    /// C := α·Ã·B̃ from packed micro-panels: Ã by columns, B̃ by rows.
    static void setPacked(int k, double alpha, double[] a, int aOff, double[] b, int bOff,
            double[] c, int cOff, int ldc) {
        DoubleVector z = DoubleVector.zero(S), v;
        DoubleVector c00 = z;
        DoubleVector c01 = z;
        DoubleVector c02 = z;
        DoubleVector c03 = z;
        DoubleVector c04 = z;
        DoubleVector c05 = z;
        DoubleVector c06 = z;
        DoubleVector c07 = z;
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
            v = DoubleVector.broadcast(S, b[bo + 6]);
            c06 = FMA ? a0.fma(v, c06) : a0.mul(v).add(c06);
            v = DoubleVector.broadcast(S, b[bo + 7]);
            c07 = FMA ? a0.fma(v, c07) : a0.mul(v).add(c07);
        }
        v = DoubleVector.broadcast(S, alpha);
        c00.mul(v).intoArray(c, cOff);
        c01.mul(v).intoArray(c, cOff + ldc);
        c02.mul(v).intoArray(c, cOff + 2 * ldc);
        c03.mul(v).intoArray(c, cOff + 3 * ldc);
        c04.mul(v).intoArray(c, cOff + 4 * ldc);
        c05.mul(v).intoArray(c, cOff + 5 * ldc);
        c06.mul(v).intoArray(c, cOff + 6 * ldc);
        c07.mul(v).intoArray(c, cOff + 7 * ldc);
    }
}
