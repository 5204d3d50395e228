package org.jonum.blas.internal.simd;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorSpecies;

/// 1 vectors × 6 columns of C in registers. Written by build/Tiles.java; see [DoubleTiles].
final class DoubleTile1x6 {
    private static final VectorSpecies<Double> S = DoubleLanes.S;
    private static final int L = DoubleLanes.L;
    private static final boolean FMA = Simd.FMA;
    private static final int ROWS = 1 * L, COLUMNS = 6;

    private DoubleTile1x6() {}

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
    }

    /// C += α·A·B from the matrices themselves, columns contiguous. The first `skip` rows stay, not a whole vector.
    static void addDirect(int skip, int k, double alpha, double[] a, int aOff, int lda,
            double[] b, int bOff, int ldb, double[] c, int cOff, int ldc) {
        int b0 = bOff;
        int b1 = bOff + ldb;
        int b2 = bOff + 2 * ldb;
        int b3 = bOff + 3 * ldb;
        int b4 = bOff + 4 * ldb;
        int b5 = bOff + 5 * ldb;
        DoubleVector z = DoubleVector.zero(S), v;
        DoubleVector c00 = z;
        DoubleVector c01 = z;
        DoubleVector c02 = z;
        DoubleVector c03 = z;
        DoubleVector c04 = z;
        DoubleVector c05 = z;
        for (int p = 0, ao = aOff; p < k; p++, ao += lda) {
            DoubleVector a0 = DoubleVector.fromArray(S, a, ao);
            v = DoubleVector.broadcast(S, b[b0 + p]);
            c00 = FMA ? a0.fma(v, c00) : a0.mul(v).add(c00);
            v = DoubleVector.broadcast(S, b[b1 + p]);
            c01 = FMA ? a0.fma(v, c01) : a0.mul(v).add(c01);
            v = DoubleVector.broadcast(S, b[b2 + p]);
            c02 = FMA ? a0.fma(v, c02) : a0.mul(v).add(c02);
            v = DoubleVector.broadcast(S, b[b3 + p]);
            c03 = FMA ? a0.fma(v, c03) : a0.mul(v).add(c03);
            v = DoubleVector.broadcast(S, b[b4 + p]);
            c04 = FMA ? a0.fma(v, c04) : a0.mul(v).add(c04);
            v = DoubleVector.broadcast(S, b[b5 + p]);
            c05 = FMA ? a0.fma(v, c05) : a0.mul(v).add(c05);
        }
        var taken = DoubleVector.fromArray(S, DoubleLanes.STEP, L - skip).viewAsIntegralLanes();
        v = DoubleVector.broadcast(S, alpha);
        DoubleVector x00 = DoubleVector.fromArray(S, c, cOff);
        c00 = FMA ? c00.fma(v, x00) : c00.mul(v).add(x00);
        x00.viewAsIntegralLanes().bitwiseBlend(c00.viewAsIntegralLanes(), taken)
                .viewAsFloatingLanes().intoArray(c, cOff);
        DoubleVector x01 = DoubleVector.fromArray(S, c, cOff + ldc);
        c01 = FMA ? c01.fma(v, x01) : c01.mul(v).add(x01);
        x01.viewAsIntegralLanes().bitwiseBlend(c01.viewAsIntegralLanes(), taken)
                .viewAsFloatingLanes().intoArray(c, cOff + ldc);
        DoubleVector x02 = DoubleVector.fromArray(S, c, cOff + 2 * ldc);
        c02 = FMA ? c02.fma(v, x02) : c02.mul(v).add(x02);
        x02.viewAsIntegralLanes().bitwiseBlend(c02.viewAsIntegralLanes(), taken)
                .viewAsFloatingLanes().intoArray(c, cOff + 2 * ldc);
        DoubleVector x03 = DoubleVector.fromArray(S, c, cOff + 3 * ldc);
        c03 = FMA ? c03.fma(v, x03) : c03.mul(v).add(x03);
        x03.viewAsIntegralLanes().bitwiseBlend(c03.viewAsIntegralLanes(), taken)
                .viewAsFloatingLanes().intoArray(c, cOff + 3 * ldc);
        DoubleVector x04 = DoubleVector.fromArray(S, c, cOff + 4 * ldc);
        c04 = FMA ? c04.fma(v, x04) : c04.mul(v).add(x04);
        x04.viewAsIntegralLanes().bitwiseBlend(c04.viewAsIntegralLanes(), taken)
                .viewAsFloatingLanes().intoArray(c, cOff + 4 * ldc);
        DoubleVector x05 = DoubleVector.fromArray(S, c, cOff + 5 * ldc);
        c05 = FMA ? c05.fma(v, x05) : c05.mul(v).add(x05);
        x05.viewAsIntegralLanes().bitwiseBlend(c05.viewAsIntegralLanes(), taken)
                .viewAsFloatingLanes().intoArray(c, cOff + 5 * ldc);
    }

    /// C += α·A·B from the matrices themselves, which have fewer rows than a vector.
    static void addLow(int rows, int k, double alpha, double[] a, int aOff, int lda,
            double[] b, int bOff, int ldb, double[] c, int cOff, int ldc) {
        VectorMask<Double> low = S.indexInRange(0, rows);
        int b0 = bOff;
        int b1 = bOff + ldb;
        int b2 = bOff + 2 * ldb;
        int b3 = bOff + 3 * ldb;
        int b4 = bOff + 4 * ldb;
        int b5 = bOff + 5 * ldb;
        DoubleVector z = DoubleVector.zero(S), v;
        DoubleVector c00 = z;
        DoubleVector c01 = z;
        DoubleVector c02 = z;
        DoubleVector c03 = z;
        DoubleVector c04 = z;
        DoubleVector c05 = z;
        for (int p = 0, ao = aOff; p < k; p++, ao += lda) {
            DoubleVector a0 = DoubleVector.fromArray(S, a, ao, low);
            v = DoubleVector.broadcast(S, b[b0 + p]);
            c00 = FMA ? a0.fma(v, c00) : a0.mul(v).add(c00);
            v = DoubleVector.broadcast(S, b[b1 + p]);
            c01 = FMA ? a0.fma(v, c01) : a0.mul(v).add(c01);
            v = DoubleVector.broadcast(S, b[b2 + p]);
            c02 = FMA ? a0.fma(v, c02) : a0.mul(v).add(c02);
            v = DoubleVector.broadcast(S, b[b3 + p]);
            c03 = FMA ? a0.fma(v, c03) : a0.mul(v).add(c03);
            v = DoubleVector.broadcast(S, b[b4 + p]);
            c04 = FMA ? a0.fma(v, c04) : a0.mul(v).add(c04);
            v = DoubleVector.broadcast(S, b[b5 + p]);
            c05 = FMA ? a0.fma(v, c05) : a0.mul(v).add(c05);
        }
        v = DoubleVector.broadcast(S, alpha);
        DoubleVector x00 = DoubleVector.fromArray(S, c, cOff, low);
        (FMA ? c00.fma(v, x00) : c00.mul(v).add(x00)).intoArray(c, cOff, low);
        DoubleVector x01 = DoubleVector.fromArray(S, c, cOff + ldc, low);
        (FMA ? c01.fma(v, x01) : c01.mul(v).add(x01)).intoArray(c, cOff + ldc, low);
        DoubleVector x02 = DoubleVector.fromArray(S, c, cOff + 2 * ldc, low);
        (FMA ? c02.fma(v, x02) : c02.mul(v).add(x02)).intoArray(c, cOff + 2 * ldc, low);
        DoubleVector x03 = DoubleVector.fromArray(S, c, cOff + 3 * ldc, low);
        (FMA ? c03.fma(v, x03) : c03.mul(v).add(x03)).intoArray(c, cOff + 3 * ldc, low);
        DoubleVector x04 = DoubleVector.fromArray(S, c, cOff + 4 * ldc, low);
        (FMA ? c04.fma(v, x04) : c04.mul(v).add(x04)).intoArray(c, cOff + 4 * ldc, low);
        DoubleVector x05 = DoubleVector.fromArray(S, c, cOff + 5 * ldc, low);
        (FMA ? c05.fma(v, x05) : c05.mul(v).add(x05)).intoArray(c, cOff + 5 * ldc, low);
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
        v = DoubleVector.broadcast(S, alpha);
        c00.mul(v).intoArray(c, cOff);
        c01.mul(v).intoArray(c, cOff + ldc);
        c02.mul(v).intoArray(c, cOff + 2 * ldc);
        c03.mul(v).intoArray(c, cOff + 3 * ldc);
        c04.mul(v).intoArray(c, cOff + 4 * ldc);
        c05.mul(v).intoArray(c, cOff + 5 * ldc);
    }

    /// C := α·A·B from the matrices themselves, columns contiguous.
    static void setDirect(int k, double alpha, double[] a, int aOff, int lda,
            double[] b, int bOff, int ldb, double[] c, int cOff, int ldc) {
        int b0 = bOff;
        int b1 = bOff + ldb;
        int b2 = bOff + 2 * ldb;
        int b3 = bOff + 3 * ldb;
        int b4 = bOff + 4 * ldb;
        int b5 = bOff + 5 * ldb;
        DoubleVector z = DoubleVector.zero(S), v;
        DoubleVector c00 = z;
        DoubleVector c01 = z;
        DoubleVector c02 = z;
        DoubleVector c03 = z;
        DoubleVector c04 = z;
        DoubleVector c05 = z;
        for (int p = 0, ao = aOff; p < k; p++, ao += lda) {
            DoubleVector a0 = DoubleVector.fromArray(S, a, ao);
            v = DoubleVector.broadcast(S, b[b0 + p]);
            c00 = FMA ? a0.fma(v, c00) : a0.mul(v).add(c00);
            v = DoubleVector.broadcast(S, b[b1 + p]);
            c01 = FMA ? a0.fma(v, c01) : a0.mul(v).add(c01);
            v = DoubleVector.broadcast(S, b[b2 + p]);
            c02 = FMA ? a0.fma(v, c02) : a0.mul(v).add(c02);
            v = DoubleVector.broadcast(S, b[b3 + p]);
            c03 = FMA ? a0.fma(v, c03) : a0.mul(v).add(c03);
            v = DoubleVector.broadcast(S, b[b4 + p]);
            c04 = FMA ? a0.fma(v, c04) : a0.mul(v).add(c04);
            v = DoubleVector.broadcast(S, b[b5 + p]);
            c05 = FMA ? a0.fma(v, c05) : a0.mul(v).add(c05);
        }
        v = DoubleVector.broadcast(S, alpha);
        c00.mul(v).intoArray(c, cOff);
        c01.mul(v).intoArray(c, cOff + ldc);
        c02.mul(v).intoArray(c, cOff + 2 * ldc);
        c03.mul(v).intoArray(c, cOff + 3 * ldc);
        c04.mul(v).intoArray(c, cOff + 4 * ldc);
        c05.mul(v).intoArray(c, cOff + 5 * ldc);
    }

    /// C := α·A·B from the matrices themselves, which have fewer rows than a vector.
    static void setLow(int rows, int k, double alpha, double[] a, int aOff, int lda,
            double[] b, int bOff, int ldb, double[] c, int cOff, int ldc) {
        VectorMask<Double> low = S.indexInRange(0, rows);
        int b0 = bOff;
        int b1 = bOff + ldb;
        int b2 = bOff + 2 * ldb;
        int b3 = bOff + 3 * ldb;
        int b4 = bOff + 4 * ldb;
        int b5 = bOff + 5 * ldb;
        DoubleVector z = DoubleVector.zero(S), v;
        DoubleVector c00 = z;
        DoubleVector c01 = z;
        DoubleVector c02 = z;
        DoubleVector c03 = z;
        DoubleVector c04 = z;
        DoubleVector c05 = z;
        for (int p = 0, ao = aOff; p < k; p++, ao += lda) {
            DoubleVector a0 = DoubleVector.fromArray(S, a, ao, low);
            v = DoubleVector.broadcast(S, b[b0 + p]);
            c00 = FMA ? a0.fma(v, c00) : a0.mul(v).add(c00);
            v = DoubleVector.broadcast(S, b[b1 + p]);
            c01 = FMA ? a0.fma(v, c01) : a0.mul(v).add(c01);
            v = DoubleVector.broadcast(S, b[b2 + p]);
            c02 = FMA ? a0.fma(v, c02) : a0.mul(v).add(c02);
            v = DoubleVector.broadcast(S, b[b3 + p]);
            c03 = FMA ? a0.fma(v, c03) : a0.mul(v).add(c03);
            v = DoubleVector.broadcast(S, b[b4 + p]);
            c04 = FMA ? a0.fma(v, c04) : a0.mul(v).add(c04);
            v = DoubleVector.broadcast(S, b[b5 + p]);
            c05 = FMA ? a0.fma(v, c05) : a0.mul(v).add(c05);
        }
        v = DoubleVector.broadcast(S, alpha);
        c00.mul(v).intoArray(c, cOff, low);
        c01.mul(v).intoArray(c, cOff + ldc, low);
        c02.mul(v).intoArray(c, cOff + 2 * ldc, low);
        c03.mul(v).intoArray(c, cOff + 3 * ldc, low);
        c04.mul(v).intoArray(c, cOff + 4 * ldc, low);
        c05.mul(v).intoArray(c, cOff + 5 * ldc, low);
    }
}
