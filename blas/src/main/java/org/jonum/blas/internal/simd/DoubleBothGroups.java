package org.jonum.blas.internal.simd;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/// Columns of A added to y and multiplied by x in one pass, several at a time. Written by build/Groups.java; see [DoubleDots].
final class DoubleBothGroups {
    private static final VectorSpecies<Double> S = DoubleLanes.S;
    private static final boolean FMA = Simd.FMA;
    private static final int L = DoubleLanes.L;

    private DoubleBothGroups() {}

    static void both4(int m, double alpha, double[] a, int p0, int lda, double[] u, int uOff,
            double[] y, int yOff, double[] x, int xOff, double[] z, int zOff) {
        int p1 = p0 + lda, p2 = p1 + lda, p3 = p2 + lda;
        int i = 0;
        double u0 = alpha * u[uOff];
        double u1 = alpha * u[uOff + 1];
        double u2 = alpha * u[uOff + 2];
        double u3 = alpha * u[uOff + 3];
        DoubleVector b0 = DoubleVector.broadcast(S, u0);
        DoubleVector b1 = DoubleVector.broadcast(S, u1);
        DoubleVector b2 = DoubleVector.broadcast(S, u2);
        DoubleVector b3 = DoubleVector.broadcast(S, u3);
        DoubleVector s0 = DoubleVector.zero(S), s1 = s0, s2 = s0, s3 = s0;
        for (; i < (m & -L); i += L) {
            DoubleVector v = DoubleVector.fromArray(S, x, xOff + i), w = DoubleVector.fromArray(S, y, yOff + i);
            DoubleVector a0 = DoubleVector.fromArray(S, a, p0 + i);
            w = FMA ? a0.fma(b0, w) : a0.mul(b0).add(w);
            s0 = FMA ? a0.fma(v, s0) : a0.mul(v).add(s0);
            DoubleVector a1 = DoubleVector.fromArray(S, a, p1 + i);
            w = FMA ? a1.fma(b1, w) : a1.mul(b1).add(w);
            s1 = FMA ? a1.fma(v, s1) : a1.mul(v).add(s1);
            DoubleVector a2 = DoubleVector.fromArray(S, a, p2 + i);
            w = FMA ? a2.fma(b2, w) : a2.mul(b2).add(w);
            s2 = FMA ? a2.fma(v, s2) : a2.mul(v).add(s2);
            DoubleVector a3 = DoubleVector.fromArray(S, a, p3 + i);
            w = FMA ? a3.fma(b3, w) : a3.mul(b3).add(w);
            s3 = FMA ? a3.fma(v, s3) : a3.mul(v).add(s3);
            w.intoArray(y, yOff + i);
        }
        double d0 = DoubleLanes.sum(s0);
        double d1 = DoubleLanes.sum(s1);
        double d2 = DoubleLanes.sum(s2);
        double d3 = DoubleLanes.sum(s3);
        for (; i < m; i++) {
            double v = x[xOff + i], w = y[yOff + i];
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

    static void both2(int m, double alpha, double[] a, int p0, int lda, double[] u, int uOff,
            double[] y, int yOff, double[] x, int xOff, double[] z, int zOff) {
        int p1 = p0 + lda;
        int i = 0;
        double u0 = alpha * u[uOff];
        double u1 = alpha * u[uOff + 1];
        DoubleVector b0 = DoubleVector.broadcast(S, u0);
        DoubleVector b1 = DoubleVector.broadcast(S, u1);
        DoubleVector s0 = DoubleVector.zero(S), s1 = s0;
        for (; i < (m & -L); i += L) {
            DoubleVector v = DoubleVector.fromArray(S, x, xOff + i), w = DoubleVector.fromArray(S, y, yOff + i);
            DoubleVector a0 = DoubleVector.fromArray(S, a, p0 + i);
            w = FMA ? a0.fma(b0, w) : a0.mul(b0).add(w);
            s0 = FMA ? a0.fma(v, s0) : a0.mul(v).add(s0);
            DoubleVector a1 = DoubleVector.fromArray(S, a, p1 + i);
            w = FMA ? a1.fma(b1, w) : a1.mul(b1).add(w);
            s1 = FMA ? a1.fma(v, s1) : a1.mul(v).add(s1);
            w.intoArray(y, yOff + i);
        }
        double d0 = DoubleLanes.sum(s0);
        double d1 = DoubleLanes.sum(s1);
        for (; i < m; i++) {
            double v = x[xOff + i], w = y[yOff + i];
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
