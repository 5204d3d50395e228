package org.jonum.blas.internal.simd;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/// 2 vectors × 4 columns of C in registers. Written by build/Tiles.java; see [DoubleTiles].
final class DoubleTile2x4 {
    private static final VectorSpecies<Double> S = DoubleLanes.S;
    private static final int L = DoubleLanes.L;
    private static final boolean FMA = Simd.FMA;
    private static final int ROWS = 2 * L, COLUMNS = 4;

    private DoubleTile2x4() {}

    /// C += α·Ã·B̃ from packed micro-panels: Ã by columns, B̃ by rows.
    static void addPacked(int k, double alpha, double[] a, int aOff, double[] b, int bOff,
            double[] c, int cOff, int ldc) {
        DoubleVector z = DoubleVector.zero(S), v;
        DoubleVector c00 = z, c10 = z;
        DoubleVector c01 = z, c11 = z;
        DoubleVector c02 = z, c12 = z;
        DoubleVector c03 = z, c13 = z;
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
        }
        v = DoubleVector.broadcast(S, alpha);
        DoubleVector x00 = DoubleVector.fromArray(S, c, cOff);
        DoubleVector x10 = DoubleVector.fromArray(S, c, cOff + L);
        (FMA ? c00.fma(v, x00) : c00.mul(v).add(x00)).intoArray(c, cOff);
        (FMA ? c10.fma(v, x10) : c10.mul(v).add(x10)).intoArray(c, cOff + L);
        DoubleVector x01 = DoubleVector.fromArray(S, c, cOff + ldc);
        DoubleVector x11 = DoubleVector.fromArray(S, c, cOff + ldc + L);
        (FMA ? c01.fma(v, x01) : c01.mul(v).add(x01)).intoArray(c, cOff + ldc);
        (FMA ? c11.fma(v, x11) : c11.mul(v).add(x11)).intoArray(c, cOff + ldc + L);
        DoubleVector x02 = DoubleVector.fromArray(S, c, cOff + 2 * ldc);
        DoubleVector x12 = DoubleVector.fromArray(S, c, cOff + 2 * ldc + L);
        (FMA ? c02.fma(v, x02) : c02.mul(v).add(x02)).intoArray(c, cOff + 2 * ldc);
        (FMA ? c12.fma(v, x12) : c12.mul(v).add(x12)).intoArray(c, cOff + 2 * ldc + L);
        DoubleVector x03 = DoubleVector.fromArray(S, c, cOff + 3 * ldc);
        DoubleVector x13 = DoubleVector.fromArray(S, c, cOff + 3 * ldc + L);
        (FMA ? c03.fma(v, x03) : c03.mul(v).add(x03)).intoArray(c, cOff + 3 * ldc);
        (FMA ? c13.fma(v, x13) : c13.mul(v).add(x13)).intoArray(c, cOff + 3 * ldc + L);
    }

    /// C += α·A·B from the matrices themselves, columns contiguous. The first `skip` rows stay, not a whole vector.
    static void addDirect(int skip, int k, double alpha, double[] a, int aOff, int lda,
            double[] b, int bOff, int ldb, double[] c, int cOff, int ldc) {
        int b0 = bOff;
        int b1 = bOff + ldb;
        int b2 = bOff + 2 * ldb;
        int b3 = bOff + 3 * ldb;
        DoubleVector z = DoubleVector.zero(S), v;
        DoubleVector c00 = z, c10 = z;
        DoubleVector c01 = z, c11 = z;
        DoubleVector c02 = z, c12 = z;
        DoubleVector c03 = z, c13 = z;
        for (int p = 0, ao = aOff; p < k; p++, ao += lda) {
            DoubleVector a0 = DoubleVector.fromArray(S, a, ao);
            DoubleVector a1 = DoubleVector.fromArray(S, a, ao + L);
            v = DoubleVector.broadcast(S, b[b0 + p]);
            c00 = FMA ? a0.fma(v, c00) : a0.mul(v).add(c00);
            c10 = FMA ? a1.fma(v, c10) : a1.mul(v).add(c10);
            v = DoubleVector.broadcast(S, b[b1 + p]);
            c01 = FMA ? a0.fma(v, c01) : a0.mul(v).add(c01);
            c11 = FMA ? a1.fma(v, c11) : a1.mul(v).add(c11);
            v = DoubleVector.broadcast(S, b[b2 + p]);
            c02 = FMA ? a0.fma(v, c02) : a0.mul(v).add(c02);
            c12 = FMA ? a1.fma(v, c12) : a1.mul(v).add(c12);
            v = DoubleVector.broadcast(S, b[b3 + p]);
            c03 = FMA ? a0.fma(v, c03) : a0.mul(v).add(c03);
            c13 = FMA ? a1.fma(v, c13) : a1.mul(v).add(c13);
        }
        var taken = DoubleVector.fromArray(S, DoubleLanes.STEP, L - skip).viewAsIntegralLanes();
        v = DoubleVector.broadcast(S, alpha);
        DoubleVector x00 = DoubleVector.fromArray(S, c, cOff);
        DoubleVector x10 = DoubleVector.fromArray(S, c, cOff + L);
        c00 = FMA ? c00.fma(v, x00) : c00.mul(v).add(x00);
        x00.viewAsIntegralLanes().bitwiseBlend(c00.viewAsIntegralLanes(), taken)
                .viewAsFloatingLanes().intoArray(c, cOff);
        (FMA ? c10.fma(v, x10) : c10.mul(v).add(x10)).intoArray(c, cOff + L);
        DoubleVector x01 = DoubleVector.fromArray(S, c, cOff + ldc);
        DoubleVector x11 = DoubleVector.fromArray(S, c, cOff + ldc + L);
        c01 = FMA ? c01.fma(v, x01) : c01.mul(v).add(x01);
        x01.viewAsIntegralLanes().bitwiseBlend(c01.viewAsIntegralLanes(), taken)
                .viewAsFloatingLanes().intoArray(c, cOff + ldc);
        (FMA ? c11.fma(v, x11) : c11.mul(v).add(x11)).intoArray(c, cOff + ldc + L);
        DoubleVector x02 = DoubleVector.fromArray(S, c, cOff + 2 * ldc);
        DoubleVector x12 = DoubleVector.fromArray(S, c, cOff + 2 * ldc + L);
        c02 = FMA ? c02.fma(v, x02) : c02.mul(v).add(x02);
        x02.viewAsIntegralLanes().bitwiseBlend(c02.viewAsIntegralLanes(), taken)
                .viewAsFloatingLanes().intoArray(c, cOff + 2 * ldc);
        (FMA ? c12.fma(v, x12) : c12.mul(v).add(x12)).intoArray(c, cOff + 2 * ldc + L);
        DoubleVector x03 = DoubleVector.fromArray(S, c, cOff + 3 * ldc);
        DoubleVector x13 = DoubleVector.fromArray(S, c, cOff + 3 * ldc + L);
        c03 = FMA ? c03.fma(v, x03) : c03.mul(v).add(x03);
        x03.viewAsIntegralLanes().bitwiseBlend(c03.viewAsIntegralLanes(), taken)
                .viewAsFloatingLanes().intoArray(c, cOff + 3 * ldc);
        (FMA ? c13.fma(v, x13) : c13.mul(v).add(x13)).intoArray(c, cOff + 3 * ldc + L);
    }

    /// C := α·Ã·B̃ from packed micro-panels: Ã by columns, B̃ by rows.
    static void setPacked(int k, double alpha, double[] a, int aOff, double[] b, int bOff,
            double[] c, int cOff, int ldc) {
        DoubleVector z = DoubleVector.zero(S), v;
        DoubleVector c00 = z, c10 = z;
        DoubleVector c01 = z, c11 = z;
        DoubleVector c02 = z, c12 = z;
        DoubleVector c03 = z, c13 = z;
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
        }
        v = DoubleVector.broadcast(S, alpha);
        c00.mul(v).intoArray(c, cOff);
        c10.mul(v).intoArray(c, cOff + L);
        c01.mul(v).intoArray(c, cOff + ldc);
        c11.mul(v).intoArray(c, cOff + ldc + L);
        c02.mul(v).intoArray(c, cOff + 2 * ldc);
        c12.mul(v).intoArray(c, cOff + 2 * ldc + L);
        c03.mul(v).intoArray(c, cOff + 3 * ldc);
        c13.mul(v).intoArray(c, cOff + 3 * ldc + L);
    }

    /// C := α·A·B from the matrices themselves, columns contiguous.
    static void setDirect(int k, double alpha, double[] a, int aOff, int lda,
            double[] b, int bOff, int ldb, double[] c, int cOff, int ldc) {
        int b0 = bOff;
        int b1 = bOff + ldb;
        int b2 = bOff + 2 * ldb;
        int b3 = bOff + 3 * ldb;
        DoubleVector z = DoubleVector.zero(S), v;
        DoubleVector c00 = z, c10 = z;
        DoubleVector c01 = z, c11 = z;
        DoubleVector c02 = z, c12 = z;
        DoubleVector c03 = z, c13 = z;
        for (int p = 0, ao = aOff; p < k; p++, ao += lda) {
            DoubleVector a0 = DoubleVector.fromArray(S, a, ao);
            DoubleVector a1 = DoubleVector.fromArray(S, a, ao + L);
            v = DoubleVector.broadcast(S, b[b0 + p]);
            c00 = FMA ? a0.fma(v, c00) : a0.mul(v).add(c00);
            c10 = FMA ? a1.fma(v, c10) : a1.mul(v).add(c10);
            v = DoubleVector.broadcast(S, b[b1 + p]);
            c01 = FMA ? a0.fma(v, c01) : a0.mul(v).add(c01);
            c11 = FMA ? a1.fma(v, c11) : a1.mul(v).add(c11);
            v = DoubleVector.broadcast(S, b[b2 + p]);
            c02 = FMA ? a0.fma(v, c02) : a0.mul(v).add(c02);
            c12 = FMA ? a1.fma(v, c12) : a1.mul(v).add(c12);
            v = DoubleVector.broadcast(S, b[b3 + p]);
            c03 = FMA ? a0.fma(v, c03) : a0.mul(v).add(c03);
            c13 = FMA ? a1.fma(v, c13) : a1.mul(v).add(c13);
        }
        v = DoubleVector.broadcast(S, alpha);
        c00.mul(v).intoArray(c, cOff);
        c10.mul(v).intoArray(c, cOff + L);
        c01.mul(v).intoArray(c, cOff + ldc);
        c11.mul(v).intoArray(c, cOff + ldc + L);
        c02.mul(v).intoArray(c, cOff + 2 * ldc);
        c12.mul(v).intoArray(c, cOff + 2 * ldc + L);
        c03.mul(v).intoArray(c, cOff + 3 * ldc);
        c13.mul(v).intoArray(c, cOff + 3 * ldc + L);
    }
}
