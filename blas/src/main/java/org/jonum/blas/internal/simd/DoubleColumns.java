package org.jonum.blas.internal.simd;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/// Level 2 on four columns at a time: each vector of x or y that is loaded serves four columns of A.
///
/// Every element of y gets its columns in order, one multiply-add each, wherever it stands in its vector.
final class DoubleColumns {
    private static final VectorSpecies<Double> S = DoubleLanes.S;
    private static final int L = DoubleLanes.L;

    private DoubleColumns() {}

    /// y += Σ_j A_j·(α·x_j).
    static void gemvN(int m, int n, double alpha, double[] a, int aOff, int lda,
            double[] x, int xOff, double[] y, int yOff) {
        int j = 0;
        for (; j <= n - 4; j += 4) {
            add4(m, a, aOff + j * lda, lda, alpha * x[xOff + j], alpha * x[xOff + j + 1],
                    alpha * x[xOff + j + 2], alpha * x[xOff + j + 3], y, yOff);
        }
        for (; j < n; j++) DoubleStreams.axpy(m, alpha * x[xOff + j], a, aOff + j * lda, y, yOff);
    }

    private static void add4(int m, double[] a, int p0, int lda, double x0, double x1, double x2, double x3,
            double[] y, int yOff) {
        int p1 = p0 + lda, p2 = p1 + lda, p3 = p2 + lda, i = 0;
        DoubleVector b0 = DoubleVector.broadcast(S, x0), b1 = DoubleVector.broadcast(S, x1);
        DoubleVector b2 = DoubleVector.broadcast(S, x2), b3 = DoubleVector.broadcast(S, x3);
        for (; i <= m - 2 * L; i += 2 * L) {
            DoubleVector s = load(y, yOff + i), t = load(y, yOff + i + L);
            s = Simd.fma(load(a, p0 + i), b0, s);
            t = Simd.fma(load(a, p0 + i + L), b0, t);
            s = Simd.fma(load(a, p1 + i), b1, s);
            t = Simd.fma(load(a, p1 + i + L), b1, t);
            s = Simd.fma(load(a, p2 + i), b2, s);
            t = Simd.fma(load(a, p2 + i + L), b2, t);
            s = Simd.fma(load(a, p3 + i), b3, s);
            t = Simd.fma(load(a, p3 + i + L), b3, t);
            s.intoArray(y, yOff + i);
            t.intoArray(y, yOff + i + L);
        }
        for (; i < m; i++) {
            double s = Simd.fma(a[p0 + i], x0, y[yOff + i]);
            s = Simd.fma(a[p1 + i], x1, s);
            s = Simd.fma(a[p2 + i], x2, s);
            y[yOff + i] = Simd.fma(a[p3 + i], x3, s);
        }
    }

    /// y_j += α·(A_jᵀ·x).
    static void gemvT(int m, int n, double alpha, double[] a, int aOff, int lda,
            double[] x, int xOff, double[] y, int yOff) {
        int j = 0;
        for (; j <= n - 4; j += 4) dot4(m, alpha, a, aOff + j * lda, lda, x, xOff, y, yOff + j);
        for (; j < n; j++) {
            y[yOff + j] = Simd.fma(alpha, DoubleStreams.dot(m, a, aOff + j * lda, x, xOff), y[yOff + j]);
        }
    }

    private static void dot4(int m, double alpha, double[] a, int p0, int lda, double[] x, int xOff,
            double[] y, int yOff) {
        int p1 = p0 + lda, p2 = p1 + lda, p3 = p2 + lda, i = 0;
        DoubleVector z = DoubleVector.zero(S), s0 = z, s1 = z, s2 = z, s3 = z, t0 = z, t1 = z, t2 = z, t3 = z;
        for (; i <= m - 2 * L; i += 2 * L) {
            DoubleVector u = load(x, xOff + i), v = load(x, xOff + i + L);
            s0 = Simd.fma(load(a, p0 + i), u, s0);
            s1 = Simd.fma(load(a, p1 + i), u, s1);
            s2 = Simd.fma(load(a, p2 + i), u, s2);
            s3 = Simd.fma(load(a, p3 + i), u, s3);
            t0 = Simd.fma(load(a, p0 + i + L), v, t0);
            t1 = Simd.fma(load(a, p1 + i + L), v, t1);
            t2 = Simd.fma(load(a, p2 + i + L), v, t2);
            t3 = Simd.fma(load(a, p3 + i + L), v, t3);
        }
        double d0 = DoubleLanes.sum(s0.add(t0)), d1 = DoubleLanes.sum(s1.add(t1)), d2 = DoubleLanes.sum(s2.add(t2)), d3 = DoubleLanes.sum(s3.add(t3));
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

    /// y += Σ_j A_j·(α·u_j) and z_j += α·(A_jᵀ·x), A read once.
    static void gemvBoth(int m, int n, double alpha, double[] a, int aOff, int lda, double[] u, int uOff,
            double[] y, int yOff, double[] x, int xOff, double[] z, int zOff) {
        int j = 0;
        for (; j <= n - 2; j += 2) {
            int p0 = aOff + j * lda, p1 = p0 + lda, i = 0;
            double u0 = alpha * u[uOff + j], u1 = alpha * u[uOff + j + 1];
            DoubleVector b0 = DoubleVector.broadcast(S, u0), b1 = DoubleVector.broadcast(S, u1);
            DoubleVector s0 = DoubleVector.zero(S), s1 = s0;
            for (; i <= m - L; i += L) {
                DoubleVector a0 = load(a, p0 + i), a1 = load(a, p1 + i), v = load(x, xOff + i);
                Simd.fma(a1, b1, Simd.fma(a0, b0, load(y, yOff + i))).intoArray(y, yOff + i);
                s0 = Simd.fma(a0, v, s0);
                s1 = Simd.fma(a1, v, s1);
            }
            double d0 = DoubleLanes.sum(s0), d1 = DoubleLanes.sum(s1);
            for (; i < m; i++) {
                y[yOff + i] = Simd.fma(a[p1 + i], u1, Simd.fma(a[p0 + i], u0, y[yOff + i]));
                d0 = Simd.fma(a[p0 + i], x[xOff + i], d0);
                d1 = Simd.fma(a[p1 + i], x[xOff + i], d1);
            }
            z[zOff + j] = Simd.fma(alpha, d0, z[zOff + j]);
            z[zOff + j + 1] = Simd.fma(alpha, d1, z[zOff + j + 1]);
        }
        for (; j < n; j++) {
            DoubleStreams.axpy(m, alpha * u[uOff + j], a, aOff + j * lda, y, yOff);
            z[zOff + j] = Simd.fma(alpha, DoubleStreams.dot(m, a, aOff + j * lda, x, xOff), z[zOff + j]);
        }
    }

    private static DoubleVector load(double[] x, int i) {
        return DoubleVector.fromArray(S, x, i);
    }
}
