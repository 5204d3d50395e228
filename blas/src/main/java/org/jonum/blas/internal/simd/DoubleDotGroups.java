package org.jonum.blas.internal.simd;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/// Dot products of columns of A with x, several at a time. Written by build/Groups.java; see [DoubleDots].
final class DoubleDotGroups {
    private static final VectorSpecies<Double> S = DoubleLanes.S;
    private static final boolean FMA = Simd.FMA;
    private static final int L = DoubleLanes.L;

    private DoubleDotGroups() {}

    static void dot8(int m, double alpha, double[] a, int p0, int lda, double[] x, int xOff,
            double[] y, int yOff) {
        int p1 = p0 + lda, p2 = p1 + lda, p3 = p2 + lda, p4 = p3 + lda, p5 = p4 + lda, p6 = p5 + lda, p7 = p6 + lda;
        int i = 0;
        DoubleVector s0 = DoubleVector.zero(S), s1 = s0, s2 = s0, s3 = s0, s4 = s0, s5 = s0, s6 = s0, s7 = s0;
        for (; i < (L == 8 ? m - 1 & -L : m & -L); i += L) {
            DoubleVector u = DoubleVector.fromArray(S, x, xOff + i);
            DoubleVector a0 = DoubleVector.fromArray(S, a, p0 + i);
            s0 = FMA ? a0.fma(u, s0) : a0.mul(u).add(s0);
            DoubleVector a1 = DoubleVector.fromArray(S, a, p1 + i);
            s1 = FMA ? a1.fma(u, s1) : a1.mul(u).add(s1);
            DoubleVector a2 = DoubleVector.fromArray(S, a, p2 + i);
            s2 = FMA ? a2.fma(u, s2) : a2.mul(u).add(s2);
            DoubleVector a3 = DoubleVector.fromArray(S, a, p3 + i);
            s3 = FMA ? a3.fma(u, s3) : a3.mul(u).add(s3);
            DoubleVector a4 = DoubleVector.fromArray(S, a, p4 + i);
            s4 = FMA ? a4.fma(u, s4) : a4.mul(u).add(s4);
            DoubleVector a5 = DoubleVector.fromArray(S, a, p5 + i);
            s5 = FMA ? a5.fma(u, s5) : a5.mul(u).add(s5);
            DoubleVector a6 = DoubleVector.fromArray(S, a, p6 + i);
            s6 = FMA ? a6.fma(u, s6) : a6.mul(u).add(s6);
            DoubleVector a7 = DoubleVector.fromArray(S, a, p7 + i);
            s7 = FMA ? a7.fma(u, s7) : a7.mul(u).add(s7);
        }
        if (L == 8) {
            int e = m - L;
            var rest = DoubleVector.fromArray(S, DoubleLanes.STEP, L - (i - e)).viewAsIntegralLanes();
            DoubleVector w = DoubleVector.fromArray(S, x, xOff + e);
            DoubleVector e0 = DoubleVector.fromArray(S, a, p0 + e);
            e0 = FMA ? e0.fma(w, s0) : e0.mul(w).add(s0);
            s0 = s0.viewAsIntegralLanes().bitwiseBlend(e0.viewAsIntegralLanes(), rest).viewAsFloatingLanes();
            DoubleVector e1 = DoubleVector.fromArray(S, a, p1 + e);
            e1 = FMA ? e1.fma(w, s1) : e1.mul(w).add(s1);
            s1 = s1.viewAsIntegralLanes().bitwiseBlend(e1.viewAsIntegralLanes(), rest).viewAsFloatingLanes();
            DoubleVector e2 = DoubleVector.fromArray(S, a, p2 + e);
            e2 = FMA ? e2.fma(w, s2) : e2.mul(w).add(s2);
            s2 = s2.viewAsIntegralLanes().bitwiseBlend(e2.viewAsIntegralLanes(), rest).viewAsFloatingLanes();
            DoubleVector e3 = DoubleVector.fromArray(S, a, p3 + e);
            e3 = FMA ? e3.fma(w, s3) : e3.mul(w).add(s3);
            s3 = s3.viewAsIntegralLanes().bitwiseBlend(e3.viewAsIntegralLanes(), rest).viewAsFloatingLanes();
            DoubleVector e4 = DoubleVector.fromArray(S, a, p4 + e);
            e4 = FMA ? e4.fma(w, s4) : e4.mul(w).add(s4);
            s4 = s4.viewAsIntegralLanes().bitwiseBlend(e4.viewAsIntegralLanes(), rest).viewAsFloatingLanes();
            DoubleVector e5 = DoubleVector.fromArray(S, a, p5 + e);
            e5 = FMA ? e5.fma(w, s5) : e5.mul(w).add(s5);
            s5 = s5.viewAsIntegralLanes().bitwiseBlend(e5.viewAsIntegralLanes(), rest).viewAsFloatingLanes();
            DoubleVector e6 = DoubleVector.fromArray(S, a, p6 + e);
            e6 = FMA ? e6.fma(w, s6) : e6.mul(w).add(s6);
            s6 = s6.viewAsIntegralLanes().bitwiseBlend(e6.viewAsIntegralLanes(), rest).viewAsFloatingLanes();
            DoubleVector e7 = DoubleVector.fromArray(S, a, p7 + e);
            e7 = FMA ? e7.fma(w, s7) : e7.mul(w).add(s7);
            s7 = s7.viewAsIntegralLanes().bitwiseBlend(e7.viewAsIntegralLanes(), rest).viewAsFloatingLanes();
            DoubleVector t0 = s0.blend(s4, DoubleLanes.ODD_BY4).add(s4.blend(s0, DoubleLanes.ODD_BY4)
                    .rearrange(DoubleLanes.SWAP_BY4));
            DoubleVector t1 = s1.blend(s5, DoubleLanes.ODD_BY4).add(s5.blend(s1, DoubleLanes.ODD_BY4)
                    .rearrange(DoubleLanes.SWAP_BY4));
            DoubleVector t2 = s2.blend(s6, DoubleLanes.ODD_BY4).add(s6.blend(s2, DoubleLanes.ODD_BY4)
                    .rearrange(DoubleLanes.SWAP_BY4));
            DoubleVector t3 = s3.blend(s7, DoubleLanes.ODD_BY4).add(s7.blend(s3, DoubleLanes.ODD_BY4)
                    .rearrange(DoubleLanes.SWAP_BY4));
            DoubleVector u0 = t0.blend(t2, DoubleLanes.ODD_BY2).add(t2.blend(t0, DoubleLanes.ODD_BY2)
                    .rearrange(DoubleLanes.SWAP_BY2));
            DoubleVector u1 = t1.blend(t3, DoubleLanes.ODD_BY2).add(t3.blend(t1, DoubleLanes.ODD_BY2)
                    .rearrange(DoubleLanes.SWAP_BY2));
            DoubleVector d = u0.blend(u1, DoubleLanes.ODD_BY1).add(u1.blend(u0, DoubleLanes.ODD_BY1)
                    .rearrange(DoubleLanes.SWAP_BY1));
            DoubleVector old = DoubleVector.fromArray(S, y, yOff), v = DoubleVector.broadcast(S, alpha);
            (FMA ? d.fma(v, old) : d.mul(v).add(old)).intoArray(y, yOff);
            return;
        }
        double d0 = DoubleLanes.sum(s0);
        double d1 = DoubleLanes.sum(s1);
        double d2 = DoubleLanes.sum(s2);
        double d3 = DoubleLanes.sum(s3);
        double d4 = DoubleLanes.sum(s4);
        double d5 = DoubleLanes.sum(s5);
        double d6 = DoubleLanes.sum(s6);
        double d7 = DoubleLanes.sum(s7);
        for (; i < m; i++) {
            double u = x[xOff + i];
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

    static void dot4(int m, double alpha, double[] a, int p0, int lda, double[] x, int xOff,
            double[] y, int yOff) {
        int p1 = p0 + lda, p2 = p1 + lda, p3 = p2 + lda;
        int i = 0;
        DoubleVector s0 = DoubleVector.zero(S), s1 = s0, s2 = s0, s3 = s0;
        for (; i < (L == 8 ? m - 1 & -L : m & -L); i += L) {
            DoubleVector u = DoubleVector.fromArray(S, x, xOff + i);
            DoubleVector a0 = DoubleVector.fromArray(S, a, p0 + i);
            s0 = FMA ? a0.fma(u, s0) : a0.mul(u).add(s0);
            DoubleVector a1 = DoubleVector.fromArray(S, a, p1 + i);
            s1 = FMA ? a1.fma(u, s1) : a1.mul(u).add(s1);
            DoubleVector a2 = DoubleVector.fromArray(S, a, p2 + i);
            s2 = FMA ? a2.fma(u, s2) : a2.mul(u).add(s2);
            DoubleVector a3 = DoubleVector.fromArray(S, a, p3 + i);
            s3 = FMA ? a3.fma(u, s3) : a3.mul(u).add(s3);
        }
        if (L == 8) {
            int e = m - L;
            var rest = DoubleVector.fromArray(S, DoubleLanes.STEP, L - (i - e)).viewAsIntegralLanes();
            DoubleVector w = DoubleVector.fromArray(S, x, xOff + e);
            DoubleVector e0 = DoubleVector.fromArray(S, a, p0 + e);
            e0 = FMA ? e0.fma(w, s0) : e0.mul(w).add(s0);
            s0 = s0.viewAsIntegralLanes().bitwiseBlend(e0.viewAsIntegralLanes(), rest).viewAsFloatingLanes();
            DoubleVector e1 = DoubleVector.fromArray(S, a, p1 + e);
            e1 = FMA ? e1.fma(w, s1) : e1.mul(w).add(s1);
            s1 = s1.viewAsIntegralLanes().bitwiseBlend(e1.viewAsIntegralLanes(), rest).viewAsFloatingLanes();
            DoubleVector e2 = DoubleVector.fromArray(S, a, p2 + e);
            e2 = FMA ? e2.fma(w, s2) : e2.mul(w).add(s2);
            s2 = s2.viewAsIntegralLanes().bitwiseBlend(e2.viewAsIntegralLanes(), rest).viewAsFloatingLanes();
            DoubleVector e3 = DoubleVector.fromArray(S, a, p3 + e);
            e3 = FMA ? e3.fma(w, s3) : e3.mul(w).add(s3);
            s3 = s3.viewAsIntegralLanes().bitwiseBlend(e3.viewAsIntegralLanes(), rest).viewAsFloatingLanes();
            DoubleVector t0 = s0.blend(s2, DoubleLanes.ODD_BY4).add(s2.blend(s0, DoubleLanes.ODD_BY4)
                    .rearrange(DoubleLanes.SWAP_BY4));
            DoubleVector t1 = s1.blend(s3, DoubleLanes.ODD_BY4).add(s3.blend(s1, DoubleLanes.ODD_BY4)
                    .rearrange(DoubleLanes.SWAP_BY4));
            DoubleVector u = t0.blend(t1, DoubleLanes.ODD_BY2).add(t1.blend(t0, DoubleLanes.ODD_BY2)
                    .rearrange(DoubleLanes.SWAP_BY2));
            DoubleVector d = u.add(u.rearrange(DoubleLanes.SWAP_BY1));
            y[yOff] = Simd.fma(alpha, d.lane(0), y[yOff]);
            y[yOff + 1] = Simd.fma(alpha, d.lane(2), y[yOff + 1]);
            y[yOff + 2] = Simd.fma(alpha, d.lane(4), y[yOff + 2]);
            y[yOff + 3] = Simd.fma(alpha, d.lane(6), y[yOff + 3]);
            return;
        }
        double d0 = DoubleLanes.sum(s0);
        double d1 = DoubleLanes.sum(s1);
        double d2 = DoubleLanes.sum(s2);
        double d3 = DoubleLanes.sum(s3);
        for (; i < m; i++) {
            double u = x[xOff + i];
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

    static void dot2(int m, double alpha, double[] a, int p0, int lda, double[] x, int xOff,
            double[] y, int yOff) {
        int p1 = p0 + lda;
        int i = 0;
        DoubleVector s0 = DoubleVector.zero(S), s1 = s0;
        for (; i < (L == 8 ? m - 1 & -L : m & -L); i += L) {
            DoubleVector u = DoubleVector.fromArray(S, x, xOff + i);
            DoubleVector a0 = DoubleVector.fromArray(S, a, p0 + i);
            s0 = FMA ? a0.fma(u, s0) : a0.mul(u).add(s0);
            DoubleVector a1 = DoubleVector.fromArray(S, a, p1 + i);
            s1 = FMA ? a1.fma(u, s1) : a1.mul(u).add(s1);
        }
        if (L == 8) {
            int e = m - L;
            var rest = DoubleVector.fromArray(S, DoubleLanes.STEP, L - (i - e)).viewAsIntegralLanes();
            DoubleVector w = DoubleVector.fromArray(S, x, xOff + e);
            DoubleVector e0 = DoubleVector.fromArray(S, a, p0 + e);
            e0 = FMA ? e0.fma(w, s0) : e0.mul(w).add(s0);
            s0 = s0.viewAsIntegralLanes().bitwiseBlend(e0.viewAsIntegralLanes(), rest).viewAsFloatingLanes();
            DoubleVector e1 = DoubleVector.fromArray(S, a, p1 + e);
            e1 = FMA ? e1.fma(w, s1) : e1.mul(w).add(s1);
            s1 = s1.viewAsIntegralLanes().bitwiseBlend(e1.viewAsIntegralLanes(), rest).viewAsFloatingLanes();
            DoubleVector t = s0.blend(s1, DoubleLanes.ODD_BY4).add(s1.blend(s0, DoubleLanes.ODD_BY4)
                    .rearrange(DoubleLanes.SWAP_BY4));
            DoubleVector u = t.add(t.rearrange(DoubleLanes.SWAP_BY2));
            DoubleVector d = u.add(u.rearrange(DoubleLanes.SWAP_BY1));
            y[yOff] = Simd.fma(alpha, d.lane(0), y[yOff]);
            y[yOff + 1] = Simd.fma(alpha, d.lane(4), y[yOff + 1]);
            return;
        }
        double d0 = DoubleLanes.sum(s0);
        double d1 = DoubleLanes.sum(s1);
        for (; i < m; i++) {
            double u = x[xOff + i];
            d0 = Simd.fma(a[p0 + i], u, d0);
            d1 = Simd.fma(a[p1 + i], u, d1);
        }
        y[yOff] = Simd.fma(alpha, d0, y[yOff]);
        y[yOff + 1] = Simd.fma(alpha, d1, y[yOff + 1]);
    }
}
