package org.jonum.blas.internal.simd;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/// Dot products of several columns of A with one vector at a time, alone or in the pass that adds up the columns.
///
/// How many columns are taken together does not show in their sums, except for the odd one at the end.
final class DoubleDots {
    private static final VectorSpecies<Double> S = DoubleLanes.S;
    private static final boolean FMA = Simd.FMA;
    private static final int L = DoubleLanes.L;

    private DoubleDots() {}

    /// y_j += α·(A_jᵀ·x).
    static void gemvT(int m, int n, double alpha, double[] a, int aOff, int lda,
            double[] x, int xOff, double[] y, int yOff) {
        int j = 0;
        if (DoubleColumns.eight(m, n)) {
            for (; j <= n - 8; j += 8) dot8(m, alpha, a, aOff + j * lda, lda, x, xOff, y, yOff + j);
        }
        for (; j <= n - 4; j += 4) dot4(m, alpha, a, aOff + j * lda, lda, x, xOff, y, yOff + j);
        if (j <= n - 2) {
            dot2(m, alpha, a, aOff + j * lda, lda, x, xOff, y, yOff + j);
            j += 2;
        }
        if (j < n) y[yOff + j] = Simd.fma(alpha, DoubleStreams.dot(m, a, aOff + j * lda, x, xOff), y[yOff + j]);
    }

    private static void dot8(int m, double alpha, double[] a, int p0, int lda, double[] x, int xOff,
            double[] y, int yOff) {
        int p1 = p0 + lda, p2 = p1 + lda, p3 = p2 + lda, p4 = p3 + lda, p5 = p4 + lda, p6 = p5 + lda, p7 = p6 + lda,
                i = 0;
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

    private static void dot4(int m, double alpha, double[] a, int p0, int lda, double[] x, int xOff,
            double[] y, int yOff) {
        int p1 = p0 + lda, p2 = p1 + lda, p3 = p2 + lda, i = 0;
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

    private static void dot2(int m, double alpha, double[] a, int p0, int lda, double[] x, int xOff,
            double[] y, int yOff) {
        int p1 = p0 + lda, i = 0;
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

    /// y += Σ_j A_j·(α·u_j) and z_j += α·(A_jᵀ·x), A read once.
    static void gemvBoth(int m, int n, double alpha, double[] a, int aOff, int lda, double[] u, int uOff,
            double[] y, int yOff, double[] x, int xOff, double[] z, int zOff) {
        int j = 0;
        for (; j <= n - 4; j += 4) {
            both4(m, alpha, a, aOff + j * lda, lda, u, uOff + j, y, yOff, x, xOff, z, zOff + j);
        }
        if (j <= n - 2) {
            both2(m, alpha, a, aOff + j * lda, lda, u, uOff + j, y, yOff, x, xOff, z, zOff + j);
            j += 2;
        }
        if (j < n) {
            DoubleStreams.axpy(m, alpha * u[uOff + j], a, aOff + j * lda, y, yOff);
            z[zOff + j] = Simd.fma(alpha, DoubleStreams.dot(m, a, aOff + j * lda, x, xOff), z[zOff + j]);
        }
    }

    private static void both4(int m, double alpha, double[] a, int p0, int lda, double[] u, int uOff,
            double[] y, int yOff, double[] x, int xOff, double[] z, int zOff) {
        int p1 = p0 + lda, p2 = p1 + lda, p3 = p2 + lda, i = 0;
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

    private static void both2(int m, double alpha, double[] a, int p0, int lda, double[] u, int uOff,
            double[] y, int yOff, double[] x, int xOff, double[] z, int zOff) {
        int p1 = p0 + lda, i = 0;
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
