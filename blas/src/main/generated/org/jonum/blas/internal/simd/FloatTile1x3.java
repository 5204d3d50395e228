// Generated from DoubleTile1x3.java by build/Float32.java. Do not edit.
package org.jonum.blas.internal.simd;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorSpecies;

/// 1 vectors × 3 columns of C in registers. Written by build/Tiles.java; see [FloatTiles].
final class FloatTile1x3 {
    private static final VectorSpecies<Float> S = FloatLanes.S;
    private static final int L = FloatLanes.L;
    private static final boolean FMA = Simd.FMA;
    private static final int ROWS = 1 * L, COLUMNS = 3;

    private FloatTile1x3() {}

    /// C += α·Ã·B̃ from packed micro-panels: Ã by columns, B̃ by rows.
    static void addPacked(int k, float alpha, float[] a, int aOff, float[] b, int bOff,
            float[] c, int cOff, int ldc) {
        FloatVector z = FloatVector.zero(S), v;
        FloatVector c00 = z;
        FloatVector c01 = z;
        FloatVector c02 = z;
        for (int p = 0, ao = aOff, bo = bOff; p < k; p++, ao += ROWS, bo += COLUMNS) {
            FloatVector a0 = FloatVector.fromArray(S, a, ao);
            v = FloatVector.broadcast(S, b[bo]);
            c00 = FMA ? a0.fma(v, c00) : a0.mul(v).add(c00);
            v = FloatVector.broadcast(S, b[bo + 1]);
            c01 = FMA ? a0.fma(v, c01) : a0.mul(v).add(c01);
            v = FloatVector.broadcast(S, b[bo + 2]);
            c02 = FMA ? a0.fma(v, c02) : a0.mul(v).add(c02);
        }
        v = FloatVector.broadcast(S, alpha);
        FloatVector x00 = FloatVector.fromArray(S, c, cOff);
        (FMA ? c00.fma(v, x00) : c00.mul(v).add(x00)).intoArray(c, cOff);
        FloatVector x01 = FloatVector.fromArray(S, c, cOff + ldc);
        (FMA ? c01.fma(v, x01) : c01.mul(v).add(x01)).intoArray(c, cOff + ldc);
        FloatVector x02 = FloatVector.fromArray(S, c, cOff + 2 * ldc);
        (FMA ? c02.fma(v, x02) : c02.mul(v).add(x02)).intoArray(c, cOff + 2 * ldc);
    }

    /// C += α·A·B from the matrices themselves, columns contiguous. The first `skip` rows stay, not a whole vector.
    static void addDirect(int skip, int k, float alpha, float[] a, int aOff, int lda,
            float[] b, int bOff, int ldb, float[] c, int cOff, int ldc) {
        int b0 = bOff;
        int b1 = bOff + ldb;
        int b2 = bOff + 2 * ldb;
        FloatVector z = FloatVector.zero(S), v;
        FloatVector c00 = z;
        FloatVector c01 = z;
        FloatVector c02 = z;
        for (int p = 0, ao = aOff; p < k; p++, ao += lda) {
            FloatVector a0 = FloatVector.fromArray(S, a, ao);
            v = FloatVector.broadcast(S, b[b0 + p]);
            c00 = FMA ? a0.fma(v, c00) : a0.mul(v).add(c00);
            v = FloatVector.broadcast(S, b[b1 + p]);
            c01 = FMA ? a0.fma(v, c01) : a0.mul(v).add(c01);
            v = FloatVector.broadcast(S, b[b2 + p]);
            c02 = FMA ? a0.fma(v, c02) : a0.mul(v).add(c02);
        }
        var taken = FloatVector.fromArray(S, FloatLanes.STEP, L - skip).viewAsIntegralLanes();
        v = FloatVector.broadcast(S, alpha);
        FloatVector x00 = FloatVector.fromArray(S, c, cOff);
        c00 = FMA ? c00.fma(v, x00) : c00.mul(v).add(x00);
        x00.viewAsIntegralLanes().bitwiseBlend(c00.viewAsIntegralLanes(), taken)
                .viewAsFloatingLanes().intoArray(c, cOff);
        FloatVector x01 = FloatVector.fromArray(S, c, cOff + ldc);
        c01 = FMA ? c01.fma(v, x01) : c01.mul(v).add(x01);
        x01.viewAsIntegralLanes().bitwiseBlend(c01.viewAsIntegralLanes(), taken)
                .viewAsFloatingLanes().intoArray(c, cOff + ldc);
        FloatVector x02 = FloatVector.fromArray(S, c, cOff + 2 * ldc);
        c02 = FMA ? c02.fma(v, x02) : c02.mul(v).add(x02);
        x02.viewAsIntegralLanes().bitwiseBlend(c02.viewAsIntegralLanes(), taken)
                .viewAsFloatingLanes().intoArray(c, cOff + 2 * ldc);
    }

    /// C += α·A·B from the matrices themselves, which have fewer rows than a vector.
    static void addLow(int rows, int k, float alpha, float[] a, int aOff, int lda,
            float[] b, int bOff, int ldb, float[] c, int cOff, int ldc) {
        VectorMask<Float> low = S.indexInRange(0, rows);
        int b0 = bOff;
        int b1 = bOff + ldb;
        int b2 = bOff + 2 * ldb;
        FloatVector z = FloatVector.zero(S), v;
        FloatVector c00 = z;
        FloatVector c01 = z;
        FloatVector c02 = z;
        for (int p = 0, ao = aOff; p < k; p++, ao += lda) {
            FloatVector a0 = FloatVector.fromArray(S, a, ao, low);
            v = FloatVector.broadcast(S, b[b0 + p]);
            c00 = FMA ? a0.fma(v, c00) : a0.mul(v).add(c00);
            v = FloatVector.broadcast(S, b[b1 + p]);
            c01 = FMA ? a0.fma(v, c01) : a0.mul(v).add(c01);
            v = FloatVector.broadcast(S, b[b2 + p]);
            c02 = FMA ? a0.fma(v, c02) : a0.mul(v).add(c02);
        }
        v = FloatVector.broadcast(S, alpha);
        FloatVector x00 = FloatVector.fromArray(S, c, cOff, low);
        (FMA ? c00.fma(v, x00) : c00.mul(v).add(x00)).intoArray(c, cOff, low);
        FloatVector x01 = FloatVector.fromArray(S, c, cOff + ldc, low);
        (FMA ? c01.fma(v, x01) : c01.mul(v).add(x01)).intoArray(c, cOff + ldc, low);
        FloatVector x02 = FloatVector.fromArray(S, c, cOff + 2 * ldc, low);
        (FMA ? c02.fma(v, x02) : c02.mul(v).add(x02)).intoArray(c, cOff + 2 * ldc, low);
    }

    /// C := α·Ã·B̃ from packed micro-panels: Ã by columns, B̃ by rows.
    static void setPacked(int k, float alpha, float[] a, int aOff, float[] b, int bOff,
            float[] c, int cOff, int ldc) {
        FloatVector z = FloatVector.zero(S), v;
        FloatVector c00 = z;
        FloatVector c01 = z;
        FloatVector c02 = z;
        for (int p = 0, ao = aOff, bo = bOff; p < k; p++, ao += ROWS, bo += COLUMNS) {
            FloatVector a0 = FloatVector.fromArray(S, a, ao);
            v = FloatVector.broadcast(S, b[bo]);
            c00 = FMA ? a0.fma(v, c00) : a0.mul(v).add(c00);
            v = FloatVector.broadcast(S, b[bo + 1]);
            c01 = FMA ? a0.fma(v, c01) : a0.mul(v).add(c01);
            v = FloatVector.broadcast(S, b[bo + 2]);
            c02 = FMA ? a0.fma(v, c02) : a0.mul(v).add(c02);
        }
        v = FloatVector.broadcast(S, alpha);
        c00.mul(v).intoArray(c, cOff);
        c01.mul(v).intoArray(c, cOff + ldc);
        c02.mul(v).intoArray(c, cOff + 2 * ldc);
    }

    /// C := α·A·B from the matrices themselves, columns contiguous.
    static void setDirect(int k, float alpha, float[] a, int aOff, int lda,
            float[] b, int bOff, int ldb, float[] c, int cOff, int ldc) {
        int b0 = bOff;
        int b1 = bOff + ldb;
        int b2 = bOff + 2 * ldb;
        FloatVector z = FloatVector.zero(S), v;
        FloatVector c00 = z;
        FloatVector c01 = z;
        FloatVector c02 = z;
        for (int p = 0, ao = aOff; p < k; p++, ao += lda) {
            FloatVector a0 = FloatVector.fromArray(S, a, ao);
            v = FloatVector.broadcast(S, b[b0 + p]);
            c00 = FMA ? a0.fma(v, c00) : a0.mul(v).add(c00);
            v = FloatVector.broadcast(S, b[b1 + p]);
            c01 = FMA ? a0.fma(v, c01) : a0.mul(v).add(c01);
            v = FloatVector.broadcast(S, b[b2 + p]);
            c02 = FMA ? a0.fma(v, c02) : a0.mul(v).add(c02);
        }
        v = FloatVector.broadcast(S, alpha);
        c00.mul(v).intoArray(c, cOff);
        c01.mul(v).intoArray(c, cOff + ldc);
        c02.mul(v).intoArray(c, cOff + 2 * ldc);
    }

    /// C := α·A·B from the matrices themselves, which have fewer rows than a vector.
    static void setLow(int rows, int k, float alpha, float[] a, int aOff, int lda,
            float[] b, int bOff, int ldb, float[] c, int cOff, int ldc) {
        VectorMask<Float> low = S.indexInRange(0, rows);
        int b0 = bOff;
        int b1 = bOff + ldb;
        int b2 = bOff + 2 * ldb;
        FloatVector z = FloatVector.zero(S), v;
        FloatVector c00 = z;
        FloatVector c01 = z;
        FloatVector c02 = z;
        for (int p = 0, ao = aOff; p < k; p++, ao += lda) {
            FloatVector a0 = FloatVector.fromArray(S, a, ao, low);
            v = FloatVector.broadcast(S, b[b0 + p]);
            c00 = FMA ? a0.fma(v, c00) : a0.mul(v).add(c00);
            v = FloatVector.broadcast(S, b[b1 + p]);
            c01 = FMA ? a0.fma(v, c01) : a0.mul(v).add(c01);
            v = FloatVector.broadcast(S, b[b2 + p]);
            c02 = FMA ? a0.fma(v, c02) : a0.mul(v).add(c02);
        }
        v = FloatVector.broadcast(S, alpha);
        c00.mul(v).intoArray(c, cOff, low);
        c01.mul(v).intoArray(c, cOff + ldc, low);
        c02.mul(v).intoArray(c, cOff + 2 * ldc, low);
    }
}
