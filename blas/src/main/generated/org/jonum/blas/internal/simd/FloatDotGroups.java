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
        for (; i < (L == 8 ? m - 1 & -L : m & -L); i += L) {
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
        if (L == 8) {
            int e = m - L;
            var rest = FloatVector.fromArray(S, FloatLanes.STEP, L - (i - e)).viewAsIntegralLanes();
            FloatVector w = FloatVector.fromArray(S, x, xOff + e);
            FloatVector e0 = FloatVector.fromArray(S, a, p0 + e);
            e0 = FMA ? e0.fma(w, s0) : e0.mul(w).add(s0);
            s0 = s0.viewAsIntegralLanes().bitwiseBlend(e0.viewAsIntegralLanes(), rest).viewAsFloatingLanes();
            FloatVector e1 = FloatVector.fromArray(S, a, p1 + e);
            e1 = FMA ? e1.fma(w, s1) : e1.mul(w).add(s1);
            s1 = s1.viewAsIntegralLanes().bitwiseBlend(e1.viewAsIntegralLanes(), rest).viewAsFloatingLanes();
            FloatVector e2 = FloatVector.fromArray(S, a, p2 + e);
            e2 = FMA ? e2.fma(w, s2) : e2.mul(w).add(s2);
            s2 = s2.viewAsIntegralLanes().bitwiseBlend(e2.viewAsIntegralLanes(), rest).viewAsFloatingLanes();
            FloatVector e3 = FloatVector.fromArray(S, a, p3 + e);
            e3 = FMA ? e3.fma(w, s3) : e3.mul(w).add(s3);
            s3 = s3.viewAsIntegralLanes().bitwiseBlend(e3.viewAsIntegralLanes(), rest).viewAsFloatingLanes();
            FloatVector e4 = FloatVector.fromArray(S, a, p4 + e);
            e4 = FMA ? e4.fma(w, s4) : e4.mul(w).add(s4);
            s4 = s4.viewAsIntegralLanes().bitwiseBlend(e4.viewAsIntegralLanes(), rest).viewAsFloatingLanes();
            FloatVector e5 = FloatVector.fromArray(S, a, p5 + e);
            e5 = FMA ? e5.fma(w, s5) : e5.mul(w).add(s5);
            s5 = s5.viewAsIntegralLanes().bitwiseBlend(e5.viewAsIntegralLanes(), rest).viewAsFloatingLanes();
            FloatVector e6 = FloatVector.fromArray(S, a, p6 + e);
            e6 = FMA ? e6.fma(w, s6) : e6.mul(w).add(s6);
            s6 = s6.viewAsIntegralLanes().bitwiseBlend(e6.viewAsIntegralLanes(), rest).viewAsFloatingLanes();
            FloatVector e7 = FloatVector.fromArray(S, a, p7 + e);
            e7 = FMA ? e7.fma(w, s7) : e7.mul(w).add(s7);
            s7 = s7.viewAsIntegralLanes().bitwiseBlend(e7.viewAsIntegralLanes(), rest).viewAsFloatingLanes();
            FloatVector t0 = s0.blend(s4, FloatLanes.ODD_BY4).add(s4.blend(s0, FloatLanes.ODD_BY4)
                    .rearrange(FloatLanes.SWAP_BY4));
            FloatVector t1 = s1.blend(s5, FloatLanes.ODD_BY4).add(s5.blend(s1, FloatLanes.ODD_BY4)
                    .rearrange(FloatLanes.SWAP_BY4));
            FloatVector t2 = s2.blend(s6, FloatLanes.ODD_BY4).add(s6.blend(s2, FloatLanes.ODD_BY4)
                    .rearrange(FloatLanes.SWAP_BY4));
            FloatVector t3 = s3.blend(s7, FloatLanes.ODD_BY4).add(s7.blend(s3, FloatLanes.ODD_BY4)
                    .rearrange(FloatLanes.SWAP_BY4));
            FloatVector u0 = t0.blend(t2, FloatLanes.ODD_BY2).add(t2.blend(t0, FloatLanes.ODD_BY2)
                    .rearrange(FloatLanes.SWAP_BY2));
            FloatVector u1 = t1.blend(t3, FloatLanes.ODD_BY2).add(t3.blend(t1, FloatLanes.ODD_BY2)
                    .rearrange(FloatLanes.SWAP_BY2));
            FloatVector d = u0.blend(u1, FloatLanes.ODD_BY1).add(u1.blend(u0, FloatLanes.ODD_BY1)
                    .rearrange(FloatLanes.SWAP_BY1));
            FloatVector old = FloatVector.fromArray(S, y, yOff), v = FloatVector.broadcast(S, alpha);
            (FMA ? d.fma(v, old) : d.mul(v).add(old)).intoArray(y, yOff);
            return;
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
        for (; i < (L == 8 ? m - 1 & -L : m & -L); i += L) {
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
        if (L == 8) {
            int e = m - L;
            var rest = FloatVector.fromArray(S, FloatLanes.STEP, L - (i - e)).viewAsIntegralLanes();
            FloatVector w = FloatVector.fromArray(S, x, xOff + e);
            FloatVector e0 = FloatVector.fromArray(S, a, p0 + e);
            e0 = FMA ? e0.fma(w, s0) : e0.mul(w).add(s0);
            s0 = s0.viewAsIntegralLanes().bitwiseBlend(e0.viewAsIntegralLanes(), rest).viewAsFloatingLanes();
            FloatVector e1 = FloatVector.fromArray(S, a, p1 + e);
            e1 = FMA ? e1.fma(w, s1) : e1.mul(w).add(s1);
            s1 = s1.viewAsIntegralLanes().bitwiseBlend(e1.viewAsIntegralLanes(), rest).viewAsFloatingLanes();
            FloatVector e2 = FloatVector.fromArray(S, a, p2 + e);
            e2 = FMA ? e2.fma(w, s2) : e2.mul(w).add(s2);
            s2 = s2.viewAsIntegralLanes().bitwiseBlend(e2.viewAsIntegralLanes(), rest).viewAsFloatingLanes();
            FloatVector e3 = FloatVector.fromArray(S, a, p3 + e);
            e3 = FMA ? e3.fma(w, s3) : e3.mul(w).add(s3);
            s3 = s3.viewAsIntegralLanes().bitwiseBlend(e3.viewAsIntegralLanes(), rest).viewAsFloatingLanes();
            FloatVector t0 = s0.blend(s2, FloatLanes.ODD_BY4).add(s2.blend(s0, FloatLanes.ODD_BY4)
                    .rearrange(FloatLanes.SWAP_BY4));
            FloatVector t1 = s1.blend(s3, FloatLanes.ODD_BY4).add(s3.blend(s1, FloatLanes.ODD_BY4)
                    .rearrange(FloatLanes.SWAP_BY4));
            FloatVector u = t0.blend(t1, FloatLanes.ODD_BY2).add(t1.blend(t0, FloatLanes.ODD_BY2)
                    .rearrange(FloatLanes.SWAP_BY2));
            FloatVector d = u.add(u.rearrange(FloatLanes.SWAP_BY1));
            y[yOff] = Simd.fma(alpha, d.lane(0), y[yOff]);
            y[yOff + 1] = Simd.fma(alpha, d.lane(2), y[yOff + 1]);
            y[yOff + 2] = Simd.fma(alpha, d.lane(4), y[yOff + 2]);
            y[yOff + 3] = Simd.fma(alpha, d.lane(6), y[yOff + 3]);
            return;
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
        for (; i < (L == 8 ? m - 1 & -L : m & -L); i += L) {
            FloatVector u = FloatVector.fromArray(S, x, xOff + i);
            FloatVector a0 = FloatVector.fromArray(S, a, p0 + i);
            s0 = FMA ? a0.fma(u, s0) : a0.mul(u).add(s0);
            FloatVector a1 = FloatVector.fromArray(S, a, p1 + i);
            s1 = FMA ? a1.fma(u, s1) : a1.mul(u).add(s1);
        }
        if (L == 8) {
            int e = m - L;
            var rest = FloatVector.fromArray(S, FloatLanes.STEP, L - (i - e)).viewAsIntegralLanes();
            FloatVector w = FloatVector.fromArray(S, x, xOff + e);
            FloatVector e0 = FloatVector.fromArray(S, a, p0 + e);
            e0 = FMA ? e0.fma(w, s0) : e0.mul(w).add(s0);
            s0 = s0.viewAsIntegralLanes().bitwiseBlend(e0.viewAsIntegralLanes(), rest).viewAsFloatingLanes();
            FloatVector e1 = FloatVector.fromArray(S, a, p1 + e);
            e1 = FMA ? e1.fma(w, s1) : e1.mul(w).add(s1);
            s1 = s1.viewAsIntegralLanes().bitwiseBlend(e1.viewAsIntegralLanes(), rest).viewAsFloatingLanes();
            FloatVector t = s0.blend(s1, FloatLanes.ODD_BY4).add(s1.blend(s0, FloatLanes.ODD_BY4)
                    .rearrange(FloatLanes.SWAP_BY4));
            FloatVector u = t.add(t.rearrange(FloatLanes.SWAP_BY2));
            FloatVector d = u.add(u.rearrange(FloatLanes.SWAP_BY1));
            y[yOff] = Simd.fma(alpha, d.lane(0), y[yOff]);
            y[yOff + 1] = Simd.fma(alpha, d.lane(4), y[yOff + 1]);
            return;
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
