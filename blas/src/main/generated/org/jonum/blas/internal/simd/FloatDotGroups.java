// Generated from DoubleDotGroups.java by build/Float32.java. Do not edit.
package org.jonum.blas.internal.simd;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/// Dot products of columns of A with x, several at a time. Written by build/Groups.java; see [FloatDots].
final class FloatDotGroups {
    private static final VectorSpecies<Float> S = FloatLanes.S;
    private static final boolean FMA = Simd.FMA;
    private static final int L = FloatLanes.L;

    private FloatDotGroups() {}

    static void dot8(int m, float alpha, float[] a, int p0, int lda, float[] x, int xOff,
            float[] y, int yOff) {
        int p1 = p0 + lda, p2 = p1 + lda, p3 = p2 + lda, p4 = p3 + lda, p5 = p4 + lda, p6 = p5 + lda, p7 = p6 + lda;
        int i = 0;
        FloatVector s0 = FloatVector.zero(S), s1 = s0, s2 = s0, s3 = s0, s4 = s0, s5 = s0, s6 = s0, s7 = s0;
        for (; i < (m & -L); i += L) {
            FloatVector u = FloatVector.fromArray(S, x, xOff + i);
            FloatVector a0 = FloatVector.fromArray(S, a, p0 + i);
            s0 = FMA ? a0.fma(u, s0) : a0.mul(u).add(s0);
            FloatVector a1 = FloatVector.fromArray(S, a, p1 + i);
            s1 = FMA ? a1.fma(u, s1) : a1.mul(u).add(s1);
            FloatVector a2 = FloatVector.fromArray(S, a, p2 + i);
            s2 = FMA ? a2.fma(u, s2) : a2.mul(u).add(s2);
            FloatVector a3 = FloatVector.fromArray(S, a, p3 + i);
            s3 = FMA ? a3.fma(u, s3) : a3.mul(u).add(s3);
            FloatVector a4 = FloatVector.fromArray(S, a, p4 + i);
            s4 = FMA ? a4.fma(u, s4) : a4.mul(u).add(s4);
            FloatVector a5 = FloatVector.fromArray(S, a, p5 + i);
            s5 = FMA ? a5.fma(u, s5) : a5.mul(u).add(s5);
            FloatVector a6 = FloatVector.fromArray(S, a, p6 + i);
            s6 = FMA ? a6.fma(u, s6) : a6.mul(u).add(s6);
            FloatVector a7 = FloatVector.fromArray(S, a, p7 + i);
            s7 = FMA ? a7.fma(u, s7) : a7.mul(u).add(s7);
        }
        float d0 = FloatLanes.sum(s0);
        float d1 = FloatLanes.sum(s1);
        float d2 = FloatLanes.sum(s2);
        float d3 = FloatLanes.sum(s3);
        float d4 = FloatLanes.sum(s4);
        float d5 = FloatLanes.sum(s5);
        float d6 = FloatLanes.sum(s6);
        float d7 = FloatLanes.sum(s7);
        for (; i < m; i++) {
            float u = x[xOff + i];
            d0 = Simd.fma(a[p0 + i], u, d0);
            d1 = Simd.fma(a[p1 + i], u, d1);
            d2 = Simd.fma(a[p2 + i], u, d2);
            d3 = Simd.fma(a[p3 + i], u, d3);
            d4 = Simd.fma(a[p4 + i], u, d4);
            d5 = Simd.fma(a[p5 + i], u, d5);
            d6 = Simd.fma(a[p6 + i], u, d6);
            d7 = Simd.fma(a[p7 + i], u, d7);
        }
        y[yOff] = Simd.fma(alpha, d0, y[yOff]);
        y[yOff + 1] = Simd.fma(alpha, d1, y[yOff + 1]);
        y[yOff + 2] = Simd.fma(alpha, d2, y[yOff + 2]);
        y[yOff + 3] = Simd.fma(alpha, d3, y[yOff + 3]);
        y[yOff + 4] = Simd.fma(alpha, d4, y[yOff + 4]);
        y[yOff + 5] = Simd.fma(alpha, d5, y[yOff + 5]);
        y[yOff + 6] = Simd.fma(alpha, d6, y[yOff + 6]);
        y[yOff + 7] = Simd.fma(alpha, d7, y[yOff + 7]);
    }

    static void dot4(int m, float alpha, float[] a, int p0, int lda, float[] x, int xOff,
            float[] y, int yOff) {
        int p1 = p0 + lda, p2 = p1 + lda, p3 = p2 + lda;
        int i = 0;
        FloatVector s0 = FloatVector.zero(S), s1 = s0, s2 = s0, s3 = s0;
        for (; i < (m & -L); i += L) {
            FloatVector u = FloatVector.fromArray(S, x, xOff + i);
            FloatVector a0 = FloatVector.fromArray(S, a, p0 + i);
            s0 = FMA ? a0.fma(u, s0) : a0.mul(u).add(s0);
            FloatVector a1 = FloatVector.fromArray(S, a, p1 + i);
            s1 = FMA ? a1.fma(u, s1) : a1.mul(u).add(s1);
            FloatVector a2 = FloatVector.fromArray(S, a, p2 + i);
            s2 = FMA ? a2.fma(u, s2) : a2.mul(u).add(s2);
            FloatVector a3 = FloatVector.fromArray(S, a, p3 + i);
            s3 = FMA ? a3.fma(u, s3) : a3.mul(u).add(s3);
        }
        float d0 = FloatLanes.sum(s0);
        float d1 = FloatLanes.sum(s1);
        float d2 = FloatLanes.sum(s2);
        float d3 = FloatLanes.sum(s3);
        for (; i < m; i++) {
            float u = x[xOff + i];
            d0 = Simd.fma(a[p0 + i], u, d0);
            d1 = Simd.fma(a[p1 + i], u, d1);
            d2 = Simd.fma(a[p2 + i], u, d2);
            d3 = Simd.fma(a[p3 + i], u, d3);
        }
        y[yOff] = Simd.fma(alpha, d0, y[yOff]);
        y[yOff + 1] = Simd.fma(alpha, d1, y[yOff + 1]);
        y[yOff + 2] = Simd.fma(alpha, d2, y[yOff + 2]);
        y[yOff + 3] = Simd.fma(alpha, d3, y[yOff + 3]);
    }

    static void dot2(int m, float alpha, float[] a, int p0, int lda, float[] x, int xOff,
            float[] y, int yOff) {
        int p1 = p0 + lda;
        int i = 0;
        FloatVector s0 = FloatVector.zero(S), s1 = s0;
        for (; i < (m & -L); i += L) {
            FloatVector u = FloatVector.fromArray(S, x, xOff + i);
            FloatVector a0 = FloatVector.fromArray(S, a, p0 + i);
            s0 = FMA ? a0.fma(u, s0) : a0.mul(u).add(s0);
            FloatVector a1 = FloatVector.fromArray(S, a, p1 + i);
            s1 = FMA ? a1.fma(u, s1) : a1.mul(u).add(s1);
        }
        float d0 = FloatLanes.sum(s0);
        float d1 = FloatLanes.sum(s1);
        for (; i < m; i++) {
            float u = x[xOff + i];
            d0 = Simd.fma(a[p0 + i], u, d0);
            d1 = Simd.fma(a[p1 + i], u, d1);
        }
        y[yOff] = Simd.fma(alpha, d0, y[yOff]);
        y[yOff + 1] = Simd.fma(alpha, d1, y[yOff + 1]);
    }
}
