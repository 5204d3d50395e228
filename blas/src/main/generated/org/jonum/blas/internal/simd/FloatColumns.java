// Generated from DoubleColumns.java by build/Float32.java. Do not edit.
package org.jonum.blas.internal.simd;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/// Level 2 on several columns at a time: each vector of x or y that is loaded serves all of them.
///
/// Every element of y gets its columns in order, one multiply-add each, wherever it stands in its vector.
final class FloatColumns {
    private static final VectorSpecies<Float> S = FloatLanes.S;
    private static final boolean FMA = Simd.FMA;
    private static final int L = FloatLanes.L;

    private FloatColumns() {}

    /// y += Σ_j A_j·(α·x_j).
    static void gemvN(int m, int n, float alpha, float[] a, int aOff, int lda,
            float[] x, int xOff, float[] y, int yOff) {
        int j = 0;
        for (; j <= n - 4; j += 4) {
            add4(m, a, aOff + j * lda, lda, alpha * x[xOff + j], alpha * x[xOff + j + 1],
                    alpha * x[xOff + j + 2], alpha * x[xOff + j + 3], y, yOff);
        }
        for (; j < n; j++) FloatStreams.axpy(m, alpha * x[xOff + j], a, aOff + j * lda, y, yOff);
    }

    private static void add4(int m, float[] a, int p0, int lda, float x0, float x1, float x2, float x3,
            float[] y, int yOff) {
        int p1 = p0 + lda, p2 = p1 + lda, p3 = p2 + lda, i = 0;
        FloatVector b0 = FloatVector.broadcast(S, x0), b1 = FloatVector.broadcast(S, x1);
        FloatVector b2 = FloatVector.broadcast(S, x2), b3 = FloatVector.broadcast(S, x3);
        for (; i <= m - L; i += L) {
            FloatVector a0 = FloatVector.fromArray(S, a, p0 + i), a1 = FloatVector.fromArray(S, a, p1 + i);
            FloatVector a2 = FloatVector.fromArray(S, a, p2 + i), a3 = FloatVector.fromArray(S, a, p3 + i);
            FloatVector s = FloatVector.fromArray(S, y, yOff + i);
            s = FMA ? a0.fma(b0, s) : a0.mul(b0).add(s);
            s = FMA ? a1.fma(b1, s) : a1.mul(b1).add(s);
            s = FMA ? a2.fma(b2, s) : a2.mul(b2).add(s);
            s = FMA ? a3.fma(b3, s) : a3.mul(b3).add(s);
            s.intoArray(y, yOff + i);
        }
        for (; i < m; i++) {
            float s = Simd.fma(a[p0 + i], x0, y[yOff + i]);
            s = Simd.fma(a[p1 + i], x1, s);
            s = Simd.fma(a[p2 + i], x2, s);
            y[yOff + i] = Simd.fma(a[p3 + i], x3, s);
        }
    }

    /// y_j += α·(A_jᵀ·x).
    static void gemvT(int m, int n, float alpha, float[] a, int aOff, int lda,
            float[] x, int xOff, float[] y, int yOff) {
        int j = 0;
        for (; j <= n - 4; j += 4) dot4(m, alpha, a, aOff + j * lda, lda, x, xOff, y, yOff + j);
        for (; j < n; j++) {
            y[yOff + j] = Simd.fma(alpha, FloatStreams.dot(m, a, aOff + j * lda, x, xOff), y[yOff + j]);
        }
    }

    private static void dot4(int m, float alpha, float[] a, int p0, int lda, float[] x, int xOff,
            float[] y, int yOff) {
        int p1 = p0 + lda, p2 = p1 + lda, p3 = p2 + lda, i = 0;
        FloatVector s0 = FloatVector.zero(S), s1 = s0, s2 = s0, s3 = s0;
        for (; i <= m - L; i += L) {
            FloatVector a0 = FloatVector.fromArray(S, a, p0 + i), a1 = FloatVector.fromArray(S, a, p1 + i);
            FloatVector a2 = FloatVector.fromArray(S, a, p2 + i), a3 = FloatVector.fromArray(S, a, p3 + i);
            FloatVector u = FloatVector.fromArray(S, x, xOff + i);
            s0 = FMA ? a0.fma(u, s0) : a0.mul(u).add(s0);
            s1 = FMA ? a1.fma(u, s1) : a1.mul(u).add(s1);
            s2 = FMA ? a2.fma(u, s2) : a2.mul(u).add(s2);
            s3 = FMA ? a3.fma(u, s3) : a3.mul(u).add(s3);
        }
        float d0 = FloatLanes.sum(s0), d1 = FloatLanes.sum(s1), d2 = FloatLanes.sum(s2), d3 = FloatLanes.sum(s3);
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

    /// y += Σ_j A_j·(α·u_j) and z_j += α·(A_jᵀ·x), A read once.
    static void gemvBoth(int m, int n, float alpha, float[] a, int aOff, int lda, float[] u, int uOff,
            float[] y, int yOff, float[] x, int xOff, float[] z, int zOff) {
        int j = 0;
        for (; j <= n - 2; j += 2) {
            both2(m, alpha, a, aOff + j * lda, lda, u[uOff + j], u[uOff + j + 1], y, yOff, x, xOff, z, zOff + j);
        }
        for (; j < n; j++) {
            FloatStreams.axpy(m, alpha * u[uOff + j], a, aOff + j * lda, y, yOff);
            z[zOff + j] = Simd.fma(alpha, FloatStreams.dot(m, a, aOff + j * lda, x, xOff), z[zOff + j]);
        }
    }

    private static void both2(int m, float alpha, float[] a, int p0, int lda, float u0, float u1,
            float[] y, int yOff, float[] x, int xOff, float[] z, int zOff) {
        int p1 = p0 + lda, i = 0;
        float au0 = alpha * u0, au1 = alpha * u1;
        FloatVector b0 = FloatVector.broadcast(S, au0), b1 = FloatVector.broadcast(S, au1);
        FloatVector s0 = FloatVector.zero(S), s1 = s0;
        for (; i <= m - L; i += L) {
            FloatVector a0 = FloatVector.fromArray(S, a, p0 + i), a1 = FloatVector.fromArray(S, a, p1 + i);
            FloatVector v = FloatVector.fromArray(S, x, xOff + i), w = FloatVector.fromArray(S, y, yOff + i);
            w = FMA ? a0.fma(b0, w) : a0.mul(b0).add(w);
            w = FMA ? a1.fma(b1, w) : a1.mul(b1).add(w);
            w.intoArray(y, yOff + i);
            s0 = FMA ? a0.fma(v, s0) : a0.mul(v).add(s0);
            s1 = FMA ? a1.fma(v, s1) : a1.mul(v).add(s1);
        }
        float d0 = FloatLanes.sum(s0), d1 = FloatLanes.sum(s1);
        for (; i < m; i++) {
            y[yOff + i] = Simd.fma(a[p1 + i], au1, Simd.fma(a[p0 + i], au0, y[yOff + i]));
            d0 = Simd.fma(a[p0 + i], x[xOff + i], d0);
            d1 = Simd.fma(a[p1 + i], x[xOff + i], d1);
        }
        z[zOff] = Simd.fma(alpha, d0, z[zOff]);
        z[zOff + 1] = Simd.fma(alpha, d1, z[zOff + 1]);
    }
}
