// Generated from DoubleTile4x6.java by build/Float32.java. Do not edit.
package org.jonum.blas.internal.simd;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/// 4 vectors × 6 columns of C in registers. Written by build/Tiles.java; see [FloatTiles].
final class FloatTile4x6 {
    private static final VectorSpecies<Float> S = FloatLanes.S;
    private static final int L = FloatLanes.L;
    private static final boolean FMA = Simd.FMA;

    private FloatTile4x6() {}

    /// C += α·A·B from the matrices themselves, columns contiguous. The first `skip` rows stay, not a whole vector.
    static void addDirect(int skip, int k, float alpha, float[] a, int aOff, int lda,
            float[] b, int bOff, int ldb, float[] c, int cOff, int ldc) {
        int b0 = bOff;
        int b1 = bOff + ldb;
        int b2 = bOff + 2 * ldb;
        int b3 = bOff + 3 * ldb;
        int b4 = bOff + 4 * ldb;
        int b5 = bOff + 5 * ldb;
        FloatVector z = FloatVector.zero(S), v;
        FloatVector c00 = z, c10 = z, c20 = z, c30 = z;
        FloatVector c01 = z, c11 = z, c21 = z, c31 = z;
        FloatVector c02 = z, c12 = z, c22 = z, c32 = z;
        FloatVector c03 = z, c13 = z, c23 = z, c33 = z;
        FloatVector c04 = z, c14 = z, c24 = z, c34 = z;
        FloatVector c05 = z, c15 = z, c25 = z, c35 = z;
        for (int p = 0, ao = aOff; p < k; p++, ao += lda) {
            FloatVector a0 = FloatVector.fromArray(S, a, ao);
            FloatVector a1 = FloatVector.fromArray(S, a, ao + L);
            FloatVector a2 = FloatVector.fromArray(S, a, ao + 2 * L);
            FloatVector a3 = FloatVector.fromArray(S, a, ao + 3 * L);
            v = FloatVector.broadcast(S, b[b0 + p]);
            c00 = FMA ? a0.fma(v, c00) : a0.mul(v).add(c00);
            c10 = FMA ? a1.fma(v, c10) : a1.mul(v).add(c10);
            c20 = FMA ? a2.fma(v, c20) : a2.mul(v).add(c20);
            c30 = FMA ? a3.fma(v, c30) : a3.mul(v).add(c30);
            v = FloatVector.broadcast(S, b[b1 + p]);
            c01 = FMA ? a0.fma(v, c01) : a0.mul(v).add(c01);
            c11 = FMA ? a1.fma(v, c11) : a1.mul(v).add(c11);
            c21 = FMA ? a2.fma(v, c21) : a2.mul(v).add(c21);
            c31 = FMA ? a3.fma(v, c31) : a3.mul(v).add(c31);
            v = FloatVector.broadcast(S, b[b2 + p]);
            c02 = FMA ? a0.fma(v, c02) : a0.mul(v).add(c02);
            c12 = FMA ? a1.fma(v, c12) : a1.mul(v).add(c12);
            c22 = FMA ? a2.fma(v, c22) : a2.mul(v).add(c22);
            c32 = FMA ? a3.fma(v, c32) : a3.mul(v).add(c32);
            v = FloatVector.broadcast(S, b[b3 + p]);
            c03 = FMA ? a0.fma(v, c03) : a0.mul(v).add(c03);
            c13 = FMA ? a1.fma(v, c13) : a1.mul(v).add(c13);
            c23 = FMA ? a2.fma(v, c23) : a2.mul(v).add(c23);
            c33 = FMA ? a3.fma(v, c33) : a3.mul(v).add(c33);
            v = FloatVector.broadcast(S, b[b4 + p]);
            c04 = FMA ? a0.fma(v, c04) : a0.mul(v).add(c04);
            c14 = FMA ? a1.fma(v, c14) : a1.mul(v).add(c14);
            c24 = FMA ? a2.fma(v, c24) : a2.mul(v).add(c24);
            c34 = FMA ? a3.fma(v, c34) : a3.mul(v).add(c34);
            v = FloatVector.broadcast(S, b[b5 + p]);
            c05 = FMA ? a0.fma(v, c05) : a0.mul(v).add(c05);
            c15 = FMA ? a1.fma(v, c15) : a1.mul(v).add(c15);
            c25 = FMA ? a2.fma(v, c25) : a2.mul(v).add(c25);
            c35 = FMA ? a3.fma(v, c35) : a3.mul(v).add(c35);
        }
        var taken = FloatVector.fromArray(S, FloatLanes.STEP, L - skip).viewAsIntegralLanes();
        v = FloatVector.broadcast(S, alpha);
        FloatVector x00 = FloatVector.fromArray(S, c, cOff);
        FloatVector x10 = FloatVector.fromArray(S, c, cOff + L);
        FloatVector x20 = FloatVector.fromArray(S, c, cOff + 2 * L);
        FloatVector x30 = FloatVector.fromArray(S, c, cOff + 3 * L);
        c00 = FMA ? c00.fma(v, x00) : c00.mul(v).add(x00);
        x00.viewAsIntegralLanes().bitwiseBlend(c00.viewAsIntegralLanes(), taken)
                .viewAsFloatingLanes().intoArray(c, cOff);
        (FMA ? c10.fma(v, x10) : c10.mul(v).add(x10)).intoArray(c, cOff + L);
        (FMA ? c20.fma(v, x20) : c20.mul(v).add(x20)).intoArray(c, cOff + 2 * L);
        (FMA ? c30.fma(v, x30) : c30.mul(v).add(x30)).intoArray(c, cOff + 3 * L);
        FloatVector x01 = FloatVector.fromArray(S, c, cOff + ldc);
        FloatVector x11 = FloatVector.fromArray(S, c, cOff + ldc + L);
        FloatVector x21 = FloatVector.fromArray(S, c, cOff + ldc + 2 * L);
        FloatVector x31 = FloatVector.fromArray(S, c, cOff + ldc + 3 * L);
        c01 = FMA ? c01.fma(v, x01) : c01.mul(v).add(x01);
        x01.viewAsIntegralLanes().bitwiseBlend(c01.viewAsIntegralLanes(), taken)
                .viewAsFloatingLanes().intoArray(c, cOff + ldc);
        (FMA ? c11.fma(v, x11) : c11.mul(v).add(x11)).intoArray(c, cOff + ldc + L);
        (FMA ? c21.fma(v, x21) : c21.mul(v).add(x21)).intoArray(c, cOff + ldc + 2 * L);
        (FMA ? c31.fma(v, x31) : c31.mul(v).add(x31)).intoArray(c, cOff + ldc + 3 * L);
        FloatVector x02 = FloatVector.fromArray(S, c, cOff + 2 * ldc);
        FloatVector x12 = FloatVector.fromArray(S, c, cOff + 2 * ldc + L);
        FloatVector x22 = FloatVector.fromArray(S, c, cOff + 2 * ldc + 2 * L);
        FloatVector x32 = FloatVector.fromArray(S, c, cOff + 2 * ldc + 3 * L);
        c02 = FMA ? c02.fma(v, x02) : c02.mul(v).add(x02);
        x02.viewAsIntegralLanes().bitwiseBlend(c02.viewAsIntegralLanes(), taken)
                .viewAsFloatingLanes().intoArray(c, cOff + 2 * ldc);
        (FMA ? c12.fma(v, x12) : c12.mul(v).add(x12)).intoArray(c, cOff + 2 * ldc + L);
        (FMA ? c22.fma(v, x22) : c22.mul(v).add(x22)).intoArray(c, cOff + 2 * ldc + 2 * L);
        (FMA ? c32.fma(v, x32) : c32.mul(v).add(x32)).intoArray(c, cOff + 2 * ldc + 3 * L);
        FloatVector x03 = FloatVector.fromArray(S, c, cOff + 3 * ldc);
        FloatVector x13 = FloatVector.fromArray(S, c, cOff + 3 * ldc + L);
        FloatVector x23 = FloatVector.fromArray(S, c, cOff + 3 * ldc + 2 * L);
        FloatVector x33 = FloatVector.fromArray(S, c, cOff + 3 * ldc + 3 * L);
        c03 = FMA ? c03.fma(v, x03) : c03.mul(v).add(x03);
        x03.viewAsIntegralLanes().bitwiseBlend(c03.viewAsIntegralLanes(), taken)
                .viewAsFloatingLanes().intoArray(c, cOff + 3 * ldc);
        (FMA ? c13.fma(v, x13) : c13.mul(v).add(x13)).intoArray(c, cOff + 3 * ldc + L);
        (FMA ? c23.fma(v, x23) : c23.mul(v).add(x23)).intoArray(c, cOff + 3 * ldc + 2 * L);
        (FMA ? c33.fma(v, x33) : c33.mul(v).add(x33)).intoArray(c, cOff + 3 * ldc + 3 * L);
        FloatVector x04 = FloatVector.fromArray(S, c, cOff + 4 * ldc);
        FloatVector x14 = FloatVector.fromArray(S, c, cOff + 4 * ldc + L);
        FloatVector x24 = FloatVector.fromArray(S, c, cOff + 4 * ldc + 2 * L);
        FloatVector x34 = FloatVector.fromArray(S, c, cOff + 4 * ldc + 3 * L);
        c04 = FMA ? c04.fma(v, x04) : c04.mul(v).add(x04);
        x04.viewAsIntegralLanes().bitwiseBlend(c04.viewAsIntegralLanes(), taken)
                .viewAsFloatingLanes().intoArray(c, cOff + 4 * ldc);
        (FMA ? c14.fma(v, x14) : c14.mul(v).add(x14)).intoArray(c, cOff + 4 * ldc + L);
        (FMA ? c24.fma(v, x24) : c24.mul(v).add(x24)).intoArray(c, cOff + 4 * ldc + 2 * L);
        (FMA ? c34.fma(v, x34) : c34.mul(v).add(x34)).intoArray(c, cOff + 4 * ldc + 3 * L);
        FloatVector x05 = FloatVector.fromArray(S, c, cOff + 5 * ldc);
        FloatVector x15 = FloatVector.fromArray(S, c, cOff + 5 * ldc + L);
        FloatVector x25 = FloatVector.fromArray(S, c, cOff + 5 * ldc + 2 * L);
        FloatVector x35 = FloatVector.fromArray(S, c, cOff + 5 * ldc + 3 * L);
        c05 = FMA ? c05.fma(v, x05) : c05.mul(v).add(x05);
        x05.viewAsIntegralLanes().bitwiseBlend(c05.viewAsIntegralLanes(), taken)
                .viewAsFloatingLanes().intoArray(c, cOff + 5 * ldc);
        (FMA ? c15.fma(v, x15) : c15.mul(v).add(x15)).intoArray(c, cOff + 5 * ldc + L);
        (FMA ? c25.fma(v, x25) : c25.mul(v).add(x25)).intoArray(c, cOff + 5 * ldc + 2 * L);
        (FMA ? c35.fma(v, x35) : c35.mul(v).add(x35)).intoArray(c, cOff + 5 * ldc + 3 * L);
    }

    /// C := α·A·B from the matrices themselves, columns contiguous.
    static void setDirect(int k, float alpha, float[] a, int aOff, int lda,
            float[] b, int bOff, int ldb, float[] c, int cOff, int ldc) {
        int b0 = bOff;
        int b1 = bOff + ldb;
        int b2 = bOff + 2 * ldb;
        int b3 = bOff + 3 * ldb;
        int b4 = bOff + 4 * ldb;
        int b5 = bOff + 5 * ldb;
        FloatVector z = FloatVector.zero(S), v;
        FloatVector c00 = z, c10 = z, c20 = z, c30 = z;
        FloatVector c01 = z, c11 = z, c21 = z, c31 = z;
        FloatVector c02 = z, c12 = z, c22 = z, c32 = z;
        FloatVector c03 = z, c13 = z, c23 = z, c33 = z;
        FloatVector c04 = z, c14 = z, c24 = z, c34 = z;
        FloatVector c05 = z, c15 = z, c25 = z, c35 = z;
        for (int p = 0, ao = aOff; p < k; p++, ao += lda) {
            FloatVector a0 = FloatVector.fromArray(S, a, ao);
            FloatVector a1 = FloatVector.fromArray(S, a, ao + L);
            FloatVector a2 = FloatVector.fromArray(S, a, ao + 2 * L);
            FloatVector a3 = FloatVector.fromArray(S, a, ao + 3 * L);
            v = FloatVector.broadcast(S, b[b0 + p]);
            c00 = FMA ? a0.fma(v, c00) : a0.mul(v).add(c00);
            c10 = FMA ? a1.fma(v, c10) : a1.mul(v).add(c10);
            c20 = FMA ? a2.fma(v, c20) : a2.mul(v).add(c20);
            c30 = FMA ? a3.fma(v, c30) : a3.mul(v).add(c30);
            v = FloatVector.broadcast(S, b[b1 + p]);
            c01 = FMA ? a0.fma(v, c01) : a0.mul(v).add(c01);
            c11 = FMA ? a1.fma(v, c11) : a1.mul(v).add(c11);
            c21 = FMA ? a2.fma(v, c21) : a2.mul(v).add(c21);
            c31 = FMA ? a3.fma(v, c31) : a3.mul(v).add(c31);
            v = FloatVector.broadcast(S, b[b2 + p]);
            c02 = FMA ? a0.fma(v, c02) : a0.mul(v).add(c02);
            c12 = FMA ? a1.fma(v, c12) : a1.mul(v).add(c12);
            c22 = FMA ? a2.fma(v, c22) : a2.mul(v).add(c22);
            c32 = FMA ? a3.fma(v, c32) : a3.mul(v).add(c32);
            v = FloatVector.broadcast(S, b[b3 + p]);
            c03 = FMA ? a0.fma(v, c03) : a0.mul(v).add(c03);
            c13 = FMA ? a1.fma(v, c13) : a1.mul(v).add(c13);
            c23 = FMA ? a2.fma(v, c23) : a2.mul(v).add(c23);
            c33 = FMA ? a3.fma(v, c33) : a3.mul(v).add(c33);
            v = FloatVector.broadcast(S, b[b4 + p]);
            c04 = FMA ? a0.fma(v, c04) : a0.mul(v).add(c04);
            c14 = FMA ? a1.fma(v, c14) : a1.mul(v).add(c14);
            c24 = FMA ? a2.fma(v, c24) : a2.mul(v).add(c24);
            c34 = FMA ? a3.fma(v, c34) : a3.mul(v).add(c34);
            v = FloatVector.broadcast(S, b[b5 + p]);
            c05 = FMA ? a0.fma(v, c05) : a0.mul(v).add(c05);
            c15 = FMA ? a1.fma(v, c15) : a1.mul(v).add(c15);
            c25 = FMA ? a2.fma(v, c25) : a2.mul(v).add(c25);
            c35 = FMA ? a3.fma(v, c35) : a3.mul(v).add(c35);
        }
        v = FloatVector.broadcast(S, alpha);
        c00.mul(v).intoArray(c, cOff);
        c10.mul(v).intoArray(c, cOff + L);
        c20.mul(v).intoArray(c, cOff + 2 * L);
        c30.mul(v).intoArray(c, cOff + 3 * L);
        c01.mul(v).intoArray(c, cOff + ldc);
        c11.mul(v).intoArray(c, cOff + ldc + L);
        c21.mul(v).intoArray(c, cOff + ldc + 2 * L);
        c31.mul(v).intoArray(c, cOff + ldc + 3 * L);
        c02.mul(v).intoArray(c, cOff + 2 * ldc);
        c12.mul(v).intoArray(c, cOff + 2 * ldc + L);
        c22.mul(v).intoArray(c, cOff + 2 * ldc + 2 * L);
        c32.mul(v).intoArray(c, cOff + 2 * ldc + 3 * L);
        c03.mul(v).intoArray(c, cOff + 3 * ldc);
        c13.mul(v).intoArray(c, cOff + 3 * ldc + L);
        c23.mul(v).intoArray(c, cOff + 3 * ldc + 2 * L);
        c33.mul(v).intoArray(c, cOff + 3 * ldc + 3 * L);
        c04.mul(v).intoArray(c, cOff + 4 * ldc);
        c14.mul(v).intoArray(c, cOff + 4 * ldc + L);
        c24.mul(v).intoArray(c, cOff + 4 * ldc + 2 * L);
        c34.mul(v).intoArray(c, cOff + 4 * ldc + 3 * L);
        c05.mul(v).intoArray(c, cOff + 5 * ldc);
        c15.mul(v).intoArray(c, cOff + 5 * ldc + L);
        c25.mul(v).intoArray(c, cOff + 5 * ldc + 2 * L);
        c35.mul(v).intoArray(c, cOff + 5 * ldc + 3 * L);
    }
}
