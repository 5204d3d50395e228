// Generated from DoubleBothGroups.java by build/Float32.java. Do not edit.
package org.jonum.blas.internal.simd;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/// Columns of A added to y and multiplied by x in one pass, several at a time. Written by build/Groups.java; see [FloatDots].
final class FloatBothGroups {
    private static final VectorSpecies<Float> S = FloatLanes.S;
    private static final boolean FMA = Simd.FMA;
    private static final int L = FloatLanes.L;

    private FloatBothGroups() {}

    static void both4(int m, float alpha, float[] a, int p0, int lda, float[] u, int uOff,
            float[] y, int yOff, float[] x, int xOff, float[] z, int zOff) {
        int p1 = p0 + lda, p2 = p1 + lda, p3 = p2 + lda;
        int i = 0;
        float u0 = alpha * u[uOff];
        float u1 = alpha * u[uOff + 1];
        float u2 = alpha * u[uOff + 2];
        float u3 = alpha * u[uOff + 3];
        FloatVector b0 = FloatVector.broadcast(S, u0);
        FloatVector b1 = FloatVector.broadcast(S, u1);
        FloatVector b2 = FloatVector.broadcast(S, u2);
        FloatVector b3 = FloatVector.broadcast(S, u3);
        FloatVector s0 = FloatVector.zero(S), s1 = s0, s2 = s0, s3 = s0;
        for (; i < (m & -L); i += L) {
            FloatVector v = FloatVector.fromArray(S, x, xOff + i), w = FloatVector.fromArray(S, y, yOff + i);
            FloatVector a0 = FloatVector.fromArray(S, a, p0 + i);
            w = FMA ? a0.fma(b0, w) : a0.mul(b0).add(w);
            s0 = FMA ? a0.fma(v, s0) : a0.mul(v).add(s0);
            FloatVector a1 = FloatVector.fromArray(S, a, p1 + i);
            w = FMA ? a1.fma(b1, w) : a1.mul(b1).add(w);
            s1 = FMA ? a1.fma(v, s1) : a1.mul(v).add(s1);
            FloatVector a2 = FloatVector.fromArray(S, a, p2 + i);
            w = FMA ? a2.fma(b2, w) : a2.mul(b2).add(w);
            s2 = FMA ? a2.fma(v, s2) : a2.mul(v).add(s2);
            FloatVector a3 = FloatVector.fromArray(S, a, p3 + i);
            w = FMA ? a3.fma(b3, w) : a3.mul(b3).add(w);
            s3 = FMA ? a3.fma(v, s3) : a3.mul(v).add(s3);
            w.intoArray(y, yOff + i);
        }
        float d0 = FloatLanes.sum(s0);
        float d1 = FloatLanes.sum(s1);
        float d2 = FloatLanes.sum(s2);
        float d3 = FloatLanes.sum(s3);
        for (; i < m; i++) {
            float v = x[xOff + i], w = y[yOff + i];
            w = Simd.fma(a[p0 + i], u0, w);
            d0 = Simd.fma(a[p0 + i], v, d0);
            w = Simd.fma(a[p1 + i], u1, w);
            d1 = Simd.fma(a[p1 + i], v, d1);
            w = Simd.fma(a[p2 + i], u2, w);
            d2 = Simd.fma(a[p2 + i], v, d2);
            w = Simd.fma(a[p3 + i], u3, w);
            d3 = Simd.fma(a[p3 + i], v, d3);
            y[yOff + i] = w;
        }
        z[zOff] = Simd.fma(alpha, d0, z[zOff]);
        z[zOff + 1] = Simd.fma(alpha, d1, z[zOff + 1]);
        z[zOff + 2] = Simd.fma(alpha, d2, z[zOff + 2]);
        z[zOff + 3] = Simd.fma(alpha, d3, z[zOff + 3]);
    }

    static void both2(int m, float alpha, float[] a, int p0, int lda, float[] u, int uOff,
            float[] y, int yOff, float[] x, int xOff, float[] z, int zOff) {
        int p1 = p0 + lda;
        int i = 0;
        float u0 = alpha * u[uOff];
        float u1 = alpha * u[uOff + 1];
        FloatVector b0 = FloatVector.broadcast(S, u0);
        FloatVector b1 = FloatVector.broadcast(S, u1);
        FloatVector s0 = FloatVector.zero(S), s1 = s0;
        for (; i < (m & -L); i += L) {
            FloatVector v = FloatVector.fromArray(S, x, xOff + i), w = FloatVector.fromArray(S, y, yOff + i);
            FloatVector a0 = FloatVector.fromArray(S, a, p0 + i);
            w = FMA ? a0.fma(b0, w) : a0.mul(b0).add(w);
            s0 = FMA ? a0.fma(v, s0) : a0.mul(v).add(s0);
            FloatVector a1 = FloatVector.fromArray(S, a, p1 + i);
            w = FMA ? a1.fma(b1, w) : a1.mul(b1).add(w);
            s1 = FMA ? a1.fma(v, s1) : a1.mul(v).add(s1);
            w.intoArray(y, yOff + i);
        }
        float d0 = FloatLanes.sum(s0);
        float d1 = FloatLanes.sum(s1);
        for (; i < m; i++) {
            float v = x[xOff + i], w = y[yOff + i];
            w = Simd.fma(a[p0 + i], u0, w);
            d0 = Simd.fma(a[p0 + i], v, d0);
            w = Simd.fma(a[p1 + i], u1, w);
            d1 = Simd.fma(a[p1 + i], v, d1);
            y[yOff + i] = w;
        }
        z[zOff] = Simd.fma(alpha, d0, z[zOff]);
        z[zOff + 1] = Simd.fma(alpha, d1, z[zOff + 1]);
    }
}
