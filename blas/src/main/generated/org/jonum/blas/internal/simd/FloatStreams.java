// Generated from DoubleStreams.java by build/Float32.java. Do not edit.
package org.jonum.blas.internal.simd;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/// Level 1 on contiguous vectors: a body of four vectors, a tail of single vectors, a tail of scalars.
///
/// Four accumulators hide the latency of the adders. The scalar tails round as the vector bodies do.
final class FloatStreams {
    private static final VectorSpecies<Float> S = FloatLanes.S;
    private static final int L = FloatLanes.L, L4 = 4 * FloatLanes.L;

    private FloatStreams() {}

    static float dot(int n, float[] x, int xOff, float[] y, int yOff) {
        int i = 0;
        float s = 0;
        if (n >= L) {
            FloatVector s0 = FloatVector.zero(S), s1 = s0, s2 = s0, s3 = s0;
            for (; i <= n - L4; i += L4) {
                s0 = Simd.fma(load(x, xOff + i), load(y, yOff + i), s0);
                s1 = Simd.fma(load(x, xOff + i + L), load(y, yOff + i + L), s1);
                s2 = Simd.fma(load(x, xOff + i + 2 * L), load(y, yOff + i + 2 * L), s2);
                s3 = Simd.fma(load(x, xOff + i + 3 * L), load(y, yOff + i + 3 * L), s3);
            }
            for (; i <= n - L; i += L) s0 = Simd.fma(load(x, xOff + i), load(y, yOff + i), s0);
            s = FloatLanes.sum(s0.add(s1).add(s2.add(s3)));
        }
        for (; i < n; i++) s = Simd.fma(x[xOff + i], y[yOff + i], s);
        return s;
    }

    static float asum(int n, float[] x, int xOff) {
        int i = 0;
        float s = 0;
        if (n >= L) {
            FloatVector s0 = FloatVector.zero(S), s1 = s0, s2 = s0, s3 = s0;
            for (; i <= n - L4; i += L4) {
                s0 = s0.add(load(x, xOff + i).abs());
                s1 = s1.add(load(x, xOff + i + L).abs());
                s2 = s2.add(load(x, xOff + i + 2 * L).abs());
                s3 = s3.add(load(x, xOff + i + 3 * L).abs());
            }
            for (; i <= n - L; i += L) s0 = s0.add(load(x, xOff + i).abs());
            s = FloatLanes.sum(s0.add(s1).add(s2.add(s3)));
        }
        for (; i < n; i++) s += Math.abs(x[xOff + i]);
        return s;
    }

    static float maxAbs(int n, float[] x, int xOff) {
        int i = 0;
        float max = Math.abs(x[xOff]);
        if (n >= L) {
            FloatVector m0 = load(x, xOff).abs(), m1 = m0;
            for (; i <= n - 2 * L; i += 2 * L) {
                m0 = m0.max(load(x, xOff + i).abs());
                m1 = m1.max(load(x, xOff + i + L).abs());
            }
            for (; i <= n - L; i += L) m0 = m0.max(load(x, xOff + i).abs());
            max = m0.max(m1).reduceLanes(VectorOperators.MAX);      // exact: no order to it
        }
        for (; i < n; i++) max = Math.max(max, Math.abs(x[xOff + i]));
        return max;
    }

    static float minAbs(int n, float[] x, int xOff) {
        int i = 0;
        float min = Math.abs(x[xOff]);
        if (n >= L) {
            FloatVector m0 = load(x, xOff).abs(), m1 = m0;
            for (; i <= n - 2 * L; i += 2 * L) {
                m0 = m0.min(load(x, xOff + i).abs());
                m1 = m1.min(load(x, xOff + i + L).abs());
            }
            for (; i <= n - L; i += L) m0 = m0.min(load(x, xOff + i).abs());
            min = m0.min(m1).reduceLanes(VectorOperators.MIN);      // exact: no order to it
        }
        for (; i < n; i++) min = Math.min(min, Math.abs(x[xOff + i]));
        return min;
    }

    static void axpy(int n, float alpha, float[] x, int xOff, float[] y, int yOff) {
        int i = 0;
        FloatVector a = FloatVector.broadcast(S, alpha);
        for (; i <= n - L4; i += L4) {
            Simd.fma(a, load(x, xOff + i), load(y, yOff + i)).intoArray(y, yOff + i);
            Simd.fma(a, load(x, xOff + i + L), load(y, yOff + i + L)).intoArray(y, yOff + i + L);
            Simd.fma(a, load(x, xOff + i + 2 * L), load(y, yOff + i + 2 * L)).intoArray(y, yOff + i + 2 * L);
            Simd.fma(a, load(x, xOff + i + 3 * L), load(y, yOff + i + 3 * L)).intoArray(y, yOff + i + 3 * L);
        }
        for (; i <= n - L; i += L) Simd.fma(a, load(x, xOff + i), load(y, yOff + i)).intoArray(y, yOff + i);
        for (; i < n; i++) y[yOff + i] = Simd.fma(alpha, x[xOff + i], y[yOff + i]);
    }

    static void axpby(int n, float alpha, float[] x, int xOff, float beta, float[] y, int yOff) {
        int i = 0;
        FloatVector a = FloatVector.broadcast(S, alpha), b = FloatVector.broadcast(S, beta);
        for (; i <= n - L; i += L) {
            Simd.fma(a, load(x, xOff + i), b.mul(load(y, yOff + i))).intoArray(y, yOff + i);
        }
        for (; i < n; i++) y[yOff + i] = Simd.fma(alpha, x[xOff + i], beta * y[yOff + i]);
    }

    static void axpy2(int n, float alpha, float[] x, int xOff, float beta, float[] z, int zOff, float[] y, int yOff) {
        int i = 0;
        FloatVector a = FloatVector.broadcast(S, alpha), b = FloatVector.broadcast(S, beta);
        for (; i <= n - L; i += L) {
            FloatVector s = Simd.fma(a, load(x, xOff + i), load(y, yOff + i));
            Simd.fma(b, load(z, zOff + i), s).intoArray(y, yOff + i);
        }
        for (; i < n; i++) {
            y[yOff + i] = Simd.fma(beta, z[zOff + i], Simd.fma(alpha, x[xOff + i], y[yOff + i]));
        }
    }

    /// to := α·from.
    static void scaled(int n, float alpha, float[] from, int fromOff, float[] to, int toOff) {
        int i = 0;
        for (; i <= n - L; i += L) load(from, fromOff + i).mul(alpha).intoArray(to, toOff + i);
        for (; i < n; i++) to[toOff + i] = alpha * from[fromOff + i];
    }

    static void rot(int n, float[] x, int xOff, float[] y, int yOff, float c, float s) {
        int i = 0;
        FloatVector cv = FloatVector.broadcast(S, c), sv = FloatVector.broadcast(S, s);
        for (; i <= n - L; i += L) {
            FloatVector xi = load(x, xOff + i), yi = load(y, yOff + i);
            Simd.fma(cv, xi, sv.mul(yi)).intoArray(x, xOff + i);
            Simd.fma(cv, yi, sv.mul(xi).neg()).intoArray(y, yOff + i);
        }
        for (; i < n; i++) {
            float xi = x[xOff + i], yi = y[yOff + i];
            x[xOff + i] = Simd.fma(c, xi, s * yi);
            y[yOff + i] = Simd.fma(c, yi, -(s * xi));
        }
    }

    private static FloatVector load(float[] x, int i) {
        return FloatVector.fromArray(S, x, i);
    }
}
