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
        for (; i < (m & -L); i += L) {
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
        for (; i < (m & -L); i += L) {
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
        for (; i < (m & -L); i += L) {
            DoubleVector u = DoubleVector.fromArray(S, x, xOff + i);
            DoubleVector a0 = DoubleVector.fromArray(S, a, p0 + i);
            s0 = FMA ? a0.fma(u, s0) : a0.mul(u).add(s0);
            DoubleVector a1 = DoubleVector.fromArray(S, a, p1 + i);
            s1 = FMA ? a1.fma(u, s1) : a1.mul(u).add(s1);
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
