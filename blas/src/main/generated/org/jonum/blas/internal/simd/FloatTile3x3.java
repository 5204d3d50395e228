// Generated from DoubleTile3x3.java by build/Float32.java. Do not edit.
package org.jonum.blas.internal.simd;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/// 3 vectors × 3 columns of C in registers. Written by build/Tiles.java; see [FloatTiles].
final class FloatTile3x3 {
    private static final VectorSpecies<Float> S = FloatLanes.S;
    private static final int L = FloatLanes.L;
    private static final boolean FMA = Simd.FMA;
    private static final int ROWS = 3 * L, COLUMNS = 3;

    private FloatTile3x3() {}

    /// C += α·Ã·B̃ from packed micro-panels: Ã by columns, B̃ by rows.
    static void addPacked(int k, float alpha, float[] a, int aOff, float[] b, int bOff,
            float[] c, int cOff, int ldc) {
        FloatVector z = FloatVector.zero(S), v;
        FloatVector c00 = z, c10 = z, c20 = z;
        FloatVector c01 = z, c11 = z, c21 = z;
        FloatVector c02 = z, c12 = z, c22 = z;
        for (int p = 0, ao = aOff, bo = bOff; p < k; p++, ao += ROWS, bo += COLUMNS) {
            FloatVector a0 = FloatVector.fromArray(S, a, ao);
            FloatVector a1 = FloatVector.fromArray(S, a, ao + L);
            FloatVector a2 = FloatVector.fromArray(S, a, ao + 2 * L);
            v = FloatVector.broadcast(S, b[bo]);
            c00 = FMA ? a0.fma(v, c00) : a0.mul(v).add(c00);
            c10 = FMA ? a1.fma(v, c10) : a1.mul(v).add(c10);
            c20 = FMA ? a2.fma(v, c20) : a2.mul(v).add(c20);
            v = FloatVector.broadcast(S, b[bo + 1]);
            c01 = FMA ? a0.fma(v, c01) : a0.mul(v).add(c01);
            c11 = FMA ? a1.fma(v, c11) : a1.mul(v).add(c11);
            c21 = FMA ? a2.fma(v, c21) : a2.mul(v).add(c21);
            v = FloatVector.broadcast(S, b[bo + 2]);
            c02 = FMA ? a0.fma(v, c02) : a0.mul(v).add(c02);
            c12 = FMA ? a1.fma(v, c12) : a1.mul(v).add(c12);
            c22 = FMA ? a2.fma(v, c22) : a2.mul(v).add(c22);
        }
        v = FloatVector.broadcast(S, alpha);
        FloatVector x00 = FloatVector.fromArray(S, c, cOff);
        FloatVector x10 = FloatVector.fromArray(S, c, cOff + L);
        FloatVector x20 = FloatVector.fromArray(S, c, cOff + 2 * L);
        (FMA ? c00.fma(v, x00) : c00.mul(v).add(x00)).intoArray(c, cOff);
        (FMA ? c10.fma(v, x10) : c10.mul(v).add(x10)).intoArray(c, cOff + L);
        (FMA ? c20.fma(v, x20) : c20.mul(v).add(x20)).intoArray(c, cOff + 2 * L);
        FloatVector x01 = FloatVector.fromArray(S, c, cOff + ldc);
        FloatVector x11 = FloatVector.fromArray(S, c, cOff + ldc + L);
        FloatVector x21 = FloatVector.fromArray(S, c, cOff + ldc + 2 * L);
        (FMA ? c01.fma(v, x01) : c01.mul(v).add(x01)).intoArray(c, cOff + ldc);
        (FMA ? c11.fma(v, x11) : c11.mul(v).add(x11)).intoArray(c, cOff + ldc + L);
        (FMA ? c21.fma(v, x21) : c21.mul(v).add(x21)).intoArray(c, cOff + ldc + 2 * L);
        FloatVector x02 = FloatVector.fromArray(S, c, cOff + 2 * ldc);
        FloatVector x12 = FloatVector.fromArray(S, c, cOff + 2 * ldc + L);
        FloatVector x22 = FloatVector.fromArray(S, c, cOff + 2 * ldc + 2 * L);
        (FMA ? c02.fma(v, x02) : c02.mul(v).add(x02)).intoArray(c, cOff + 2 * ldc);
        (FMA ? c12.fma(v, x12) : c12.mul(v).add(x12)).intoArray(c, cOff + 2 * ldc + L);
        (FMA ? c22.fma(v, x22) : c22.mul(v).add(x22)).intoArray(c, cOff + 2 * ldc + 2 * L);
    }

    /// C += α·A·B from the matrices themselves, columns contiguous. The first `skip` rows stay, not a whole vector.
    static void addDirect(int skip, int k, float alpha, float[] a, int aOff, int lda,
            float[] b, int bOff, int ldb, float[] c, int cOff, int ldc) {
        int b0 = bOff;
        int b1 = bOff + ldb;
        int b2 = bOff + 2 * ldb;
        FloatVector z = FloatVector.zero(S), v;
        FloatVector c00 = z, c10 = z, c20 = z;
        FloatVector c01 = z, c11 = z, c21 = z;
        FloatVector c02 = z, c12 = z, c22 = z;
        for (int p = 0, ao = aOff; p < k; p++, ao += lda) {
            FloatVector a0 = FloatVector.fromArray(S, a, ao);
            FloatVector a1 = FloatVector.fromArray(S, a, ao + L);
            FloatVector a2 = FloatVector.fromArray(S, a, ao + 2 * L);
            v = FloatVector.broadcast(S, b[b0 + p]);
            c00 = FMA ? a0.fma(v, c00) : a0.mul(v).add(c00);
            c10 = FMA ? a1.fma(v, c10) : a1.mul(v).add(c10);
            c20 = FMA ? a2.fma(v, c20) : a2.mul(v).add(c20);
            v = FloatVector.broadcast(S, b[b1 + p]);
            c01 = FMA ? a0.fma(v, c01) : a0.mul(v).add(c01);
            c11 = FMA ? a1.fma(v, c11) : a1.mul(v).add(c11);
            c21 = FMA ? a2.fma(v, c21) : a2.mul(v).add(c21);
            v = FloatVector.broadcast(S, b[b2 + p]);
            c02 = FMA ? a0.fma(v, c02) : a0.mul(v).add(c02);
            c12 = FMA ? a1.fma(v, c12) : a1.mul(v).add(c12);
            c22 = FMA ? a2.fma(v, c22) : a2.mul(v).add(c22);
        }
        var taken = FloatVector.fromArray(S, FloatLanes.STEP, L - skip).viewAsIntegralLanes();
        v = FloatVector.broadcast(S, alpha);
        FloatVector x00 = FloatVector.fromArray(S, c, cOff);
        FloatVector x10 = FloatVector.fromArray(S, c, cOff + L);
        FloatVector x20 = FloatVector.fromArray(S, c, cOff + 2 * L);
        c00 = FMA ? c00.fma(v, x00) : c00.mul(v).add(x00);
        x00.viewAsIntegralLanes().bitwiseBlend(c00.viewAsIntegralLanes(), taken)
                .viewAsFloatingLanes().intoArray(c, cOff);
        (FMA ? c10.fma(v, x10) : c10.mul(v).add(x10)).intoArray(c, cOff + L);
        (FMA ? c20.fma(v, x20) : c20.mul(v).add(x20)).intoArray(c, cOff + 2 * L);
        FloatVector x01 = FloatVector.fromArray(S, c, cOff + ldc);
        FloatVector x11 = FloatVector.fromArray(S, c, cOff + ldc + L);
        FloatVector x21 = FloatVector.fromArray(S, c, cOff + ldc + 2 * L);
        c01 = FMA ? c01.fma(v, x01) : c01.mul(v).add(x01);
        x01.viewAsIntegralLanes().bitwiseBlend(c01.viewAsIntegralLanes(), taken)
                .viewAsFloatingLanes().intoArray(c, cOff + ldc);
        (FMA ? c11.fma(v, x11) : c11.mul(v).add(x11)).intoArray(c, cOff + ldc + L);
        (FMA ? c21.fma(v, x21) : c21.mul(v).add(x21)).intoArray(c, cOff + ldc + 2 * L);
        FloatVector x02 = FloatVector.fromArray(S, c, cOff + 2 * ldc);
        FloatVector x12 = FloatVector.fromArray(S, c, cOff + 2 * ldc + L);
        FloatVector x22 = FloatVector.fromArray(S, c, cOff + 2 * ldc + 2 * L);
        c02 = FMA ? c02.fma(v, x02) : c02.mul(v).add(x02);
        x02.viewAsIntegralLanes().bitwiseBlend(c02.viewAsIntegralLanes(), taken)
                .viewAsFloatingLanes().intoArray(c, cOff + 2 * ldc);
        (FMA ? c12.fma(v, x12) : c12.mul(v).add(x12)).intoArray(c, cOff + 2 * ldc + L);
        (FMA ? c22.fma(v, x22) : c22.mul(v).add(x22)).intoArray(c, cOff + 2 * ldc + 2 * L);
    }

    /// C := α·Ã·B̃ from packed micro-panels: Ã by columns, B̃ by rows.
    static void setPacked(int k, float alpha, float[] a, int aOff, float[] b, int bOff,
            float[] c, int cOff, int ldc) {
        FloatVector z = FloatVector.zero(S), v;
        FloatVector c00 = z, c10 = z, c20 = z;
        FloatVector c01 = z, c11 = z, c21 = z;
        FloatVector c02 = z, c12 = z, c22 = z;
        for (int p = 0, ao = aOff, bo = bOff; p < k; p++, ao += ROWS, bo += COLUMNS) {
            FloatVector a0 = FloatVector.fromArray(S, a, ao);
            FloatVector a1 = FloatVector.fromArray(S, a, ao + L);
            FloatVector a2 = FloatVector.fromArray(S, a, ao + 2 * L);
            v = FloatVector.broadcast(S, b[bo]);
            c00 = FMA ? a0.fma(v, c00) : a0.mul(v).add(c00);
            c10 = FMA ? a1.fma(v, c10) : a1.mul(v).add(c10);
            c20 = FMA ? a2.fma(v, c20) : a2.mul(v).add(c20);
            v = FloatVector.broadcast(S, b[bo + 1]);
            c01 = FMA ? a0.fma(v, c01) : a0.mul(v).add(c01);
            c11 = FMA ? a1.fma(v, c11) : a1.mul(v).add(c11);
            c21 = FMA ? a2.fma(v, c21) : a2.mul(v).add(c21);
            v = FloatVector.broadcast(S, b[bo + 2]);
            c02 = FMA ? a0.fma(v, c02) : a0.mul(v).add(c02);
            c12 = FMA ? a1.fma(v, c12) : a1.mul(v).add(c12);
            c22 = FMA ? a2.fma(v, c22) : a2.mul(v).add(c22);
        }
        v = FloatVector.broadcast(S, alpha);
        c00.mul(v).intoArray(c, cOff);
        c10.mul(v).intoArray(c, cOff + L);
        c20.mul(v).intoArray(c, cOff + 2 * L);
        c01.mul(v).intoArray(c, cOff + ldc);
        c11.mul(v).intoArray(c, cOff + ldc + L);
        c21.mul(v).intoArray(c, cOff + ldc + 2 * L);
        c02.mul(v).intoArray(c, cOff + 2 * ldc);
        c12.mul(v).intoArray(c, cOff + 2 * ldc + L);
        c22.mul(v).intoArray(c, cOff + 2 * ldc + 2 * L);
    }

    /// C := α·A·B from the matrices themselves, columns contiguous.
    static void setDirect(int k, float alpha, float[] a, int aOff, int lda,
            float[] b, int bOff, int ldb, float[] c, int cOff, int ldc) {
        int b0 = bOff;
        int b1 = bOff + ldb;
        int b2 = bOff + 2 * ldb;
        FloatVector z = FloatVector.zero(S), v;
        FloatVector c00 = z, c10 = z, c20 = z;
        FloatVector c01 = z, c11 = z, c21 = z;
        FloatVector c02 = z, c12 = z, c22 = z;
        for (int p = 0, ao = aOff; p < k; p++, ao += lda) {
            FloatVector a0 = FloatVector.fromArray(S, a, ao);
            FloatVector a1 = FloatVector.fromArray(S, a, ao + L);
            FloatVector a2 = FloatVector.fromArray(S, a, ao + 2 * L);
            v = FloatVector.broadcast(S, b[b0 + p]);
            c00 = FMA ? a0.fma(v, c00) : a0.mul(v).add(c00);
            c10 = FMA ? a1.fma(v, c10) : a1.mul(v).add(c10);
            c20 = FMA ? a2.fma(v, c20) : a2.mul(v).add(c20);
            v = FloatVector.broadcast(S, b[b1 + p]);
            c01 = FMA ? a0.fma(v, c01) : a0.mul(v).add(c01);
            c11 = FMA ? a1.fma(v, c11) : a1.mul(v).add(c11);
            c21 = FMA ? a2.fma(v, c21) : a2.mul(v).add(c21);
            v = FloatVector.broadcast(S, b[b2 + p]);
            c02 = FMA ? a0.fma(v, c02) : a0.mul(v).add(c02);
            c12 = FMA ? a1.fma(v, c12) : a1.mul(v).add(c12);
            c22 = FMA ? a2.fma(v, c22) : a2.mul(v).add(c22);
        }
        v = FloatVector.broadcast(S, alpha);
        c00.mul(v).intoArray(c, cOff);
        c10.mul(v).intoArray(c, cOff + L);
        c20.mul(v).intoArray(c, cOff + 2 * L);
        c01.mul(v).intoArray(c, cOff + ldc);
        c11.mul(v).intoArray(c, cOff + ldc + L);
        c21.mul(v).intoArray(c, cOff + ldc + 2 * L);
        c02.mul(v).intoArray(c, cOff + 2 * ldc);
        c12.mul(v).intoArray(c, cOff + 2 * ldc + L);
        c22.mul(v).intoArray(c, cOff + 2 * ldc + 2 * L);
    }
}
