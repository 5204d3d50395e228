// Generated from DoubleTile3x1.java by build/Float32.java. Do not edit.
package org.jonum.blas.internal.simd;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/// 3 vectors × 1 columns of C in registers. Written by build/Tiles.java; see [FloatTiles].
final class FloatTile3x1 {
    private static final VectorSpecies<Float> S = FloatLanes.S;
    private static final int L = FloatLanes.L;
    private static final boolean FMA = Simd.FMA;
    private static final int ROWS = 3 * L, COLUMNS = 1;

    private FloatTile3x1() {}

    /// C += α·Ã·B̃ from packed micro-panels: Ã by columns, B̃ by rows.
    static void addPacked(int k, float alpha, float[] a, int aOff, float[] b, int bOff,
            float[] c, int cOff, int ldc) {
        FloatVector z = FloatVector.zero(S), v;
        FloatVector c00 = z, c10 = z, c20 = z;
        for (int p = 0, ao = aOff, bo = bOff; p < k; p++, ao += ROWS, bo += COLUMNS) {
            FloatVector a0 = FloatVector.fromArray(S, a, ao);
            FloatVector a1 = FloatVector.fromArray(S, a, ao + L);
            FloatVector a2 = FloatVector.fromArray(S, a, ao + 2 * L);
            v = FloatVector.broadcast(S, b[bo]);
            c00 = FMA ? a0.fma(v, c00) : a0.mul(v).add(c00);
            c10 = FMA ? a1.fma(v, c10) : a1.mul(v).add(c10);
            c20 = FMA ? a2.fma(v, c20) : a2.mul(v).add(c20);
        }
        v = FloatVector.broadcast(S, alpha);
        FloatVector x00 = FloatVector.fromArray(S, c, cOff);
        FloatVector x10 = FloatVector.fromArray(S, c, cOff + L);
        FloatVector x20 = FloatVector.fromArray(S, c, cOff + 2 * L);
        (FMA ? c00.fma(v, x00) : c00.mul(v).add(x00)).intoArray(c, cOff);
        (FMA ? c10.fma(v, x10) : c10.mul(v).add(x10)).intoArray(c, cOff + L);
        (FMA ? c20.fma(v, x20) : c20.mul(v).add(x20)).intoArray(c, cOff + 2 * L);
    }

    /// C += α·A·B from the matrices themselves, columns contiguous. The first `skip` rows stay, not a whole vector.
    static void addDirect(int skip, int k, float alpha, float[] a, int aOff, int lda,
            float[] b, int bOff, int ldb, float[] c, int cOff, int ldc) {
        int b0 = bOff;
        FloatVector z = FloatVector.zero(S), v;
        FloatVector c00 = z, c10 = z, c20 = z;
        for (int p = 0, ao = aOff; p < k; p++, ao += lda) {
            FloatVector a0 = FloatVector.fromArray(S, a, ao);
            FloatVector a1 = FloatVector.fromArray(S, a, ao + L);
            FloatVector a2 = FloatVector.fromArray(S, a, ao + 2 * L);
            v = FloatVector.broadcast(S, b[b0 + p]);
            c00 = FMA ? a0.fma(v, c00) : a0.mul(v).add(c00);
            c10 = FMA ? a1.fma(v, c10) : a1.mul(v).add(c10);
            c20 = FMA ? a2.fma(v, c20) : a2.mul(v).add(c20);
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
    }

    /// C := α·Ã·B̃ from packed micro-panels: Ã by columns, B̃ by rows.
    static void setPacked(int k, float alpha, float[] a, int aOff, float[] b, int bOff,
            float[] c, int cOff, int ldc) {
        FloatVector z = FloatVector.zero(S), v;
        FloatVector c00 = z, c10 = z, c20 = z;
        for (int p = 0, ao = aOff, bo = bOff; p < k; p++, ao += ROWS, bo += COLUMNS) {
            FloatVector a0 = FloatVector.fromArray(S, a, ao);
            FloatVector a1 = FloatVector.fromArray(S, a, ao + L);
            FloatVector a2 = FloatVector.fromArray(S, a, ao + 2 * L);
            v = FloatVector.broadcast(S, b[bo]);
            c00 = FMA ? a0.fma(v, c00) : a0.mul(v).add(c00);
            c10 = FMA ? a1.fma(v, c10) : a1.mul(v).add(c10);
            c20 = FMA ? a2.fma(v, c20) : a2.mul(v).add(c20);
        }
        v = FloatVector.broadcast(S, alpha);
        c00.mul(v).intoArray(c, cOff);
        c10.mul(v).intoArray(c, cOff + L);
        c20.mul(v).intoArray(c, cOff + 2 * L);
    }

    /// C := α·A·B from the matrices themselves, columns contiguous.
    static void setDirect(int k, float alpha, float[] a, int aOff, int lda,
            float[] b, int bOff, int ldb, float[] c, int cOff, int ldc) {
        int b0 = bOff;
        FloatVector z = FloatVector.zero(S), v;
        FloatVector c00 = z, c10 = z, c20 = z;
        for (int p = 0, ao = aOff; p < k; p++, ao += lda) {
            FloatVector a0 = FloatVector.fromArray(S, a, ao);
            FloatVector a1 = FloatVector.fromArray(S, a, ao + L);
            FloatVector a2 = FloatVector.fromArray(S, a, ao + 2 * L);
            v = FloatVector.broadcast(S, b[b0 + p]);
            c00 = FMA ? a0.fma(v, c00) : a0.mul(v).add(c00);
            c10 = FMA ? a1.fma(v, c10) : a1.mul(v).add(c10);
            c20 = FMA ? a2.fma(v, c20) : a2.mul(v).add(c20);
        }
        v = FloatVector.broadcast(S, alpha);
        c00.mul(v).intoArray(c, cOff);
        c10.mul(v).intoArray(c, cOff + L);
        c20.mul(v).intoArray(c, cOff + 2 * L);
    }
}
