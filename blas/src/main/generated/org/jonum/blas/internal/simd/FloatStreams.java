// Generated from DoubleStreams.java by build/Float32.java. Do not edit.
package org.jonum.blas.internal.simd;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/// Level 1 on contiguous vectors: a body of several vectors, a tail of single vectors, a tail of scalars.
///
/// Four accumulators hide the latency of the adders. The scalar tails round as the vector bodies do.
final class FloatStreams {
    private static final VectorSpecies<Float> S = FloatLanes.S;
    private static final boolean FMA = Simd.FMA;
    private static final int L = FloatLanes.L, L2 = 2 * L, L3 = 3 * L, L4 = 4 * L;

    private FloatStreams() {}

    static float dot(int n, float[] x, int xOff, float[] y, int yOff) {
        int i = 0;
        FloatVector s0 = FloatVector.zero(S), s1 = s0, s2 = s0, s3 = s0;
        for (; i <= n - L4; i += L4) {
            FloatVector x0 = FloatVector.fromArray(S, x, xOff + i), y0 = FloatVector.fromArray(S, y, yOff + i);
            FloatVector x1 = FloatVector.fromArray(S, x, xOff + i + L),
                    y1 = FloatVector.fromArray(S, y, yOff + i + L);
            FloatVector x2 = FloatVector.fromArray(S, x, xOff + i + L2),
                    y2 = FloatVector.fromArray(S, y, yOff + i + L2);
            FloatVector x3 = FloatVector.fromArray(S, x, xOff + i + L3),
                    y3 = FloatVector.fromArray(S, y, yOff + i + L3);
            s0 = FMA ? x0.fma(y0, s0) : x0.mul(y0).add(s0);
            s1 = FMA ? x1.fma(y1, s1) : x1.mul(y1).add(s1);
            s2 = FMA ? x2.fma(y2, s2) : x2.mul(y2).add(s2);
            s3 = FMA ? x3.fma(y3, s3) : x3.mul(y3).add(s3);
        }
        for (; i <= n - L; i += L) {
            FloatVector x0 = FloatVector.fromArray(S, x, xOff + i), y0 = FloatVector.fromArray(S, y, yOff + i);
            s0 = FMA ? x0.fma(y0, s0) : x0.mul(y0).add(s0);
        }
        float s = FloatLanes.sum(s0.add(s1).add(s2.add(s3)));
        for (; i < n; i++) s = Simd.fma(x[xOff + i], y[yOff + i], s);
        return s;
    }

    static float asum(int n, float[] x, int xOff) {
        int i = 0;
        FloatVector s0 = FloatVector.zero(S), s1 = s0, s2 = s0, s3 = s0;
        for (; i <= n - L4; i += L4) {
            s0 = s0.add(FloatVector.fromArray(S, x, xOff + i).abs());
            s1 = s1.add(FloatVector.fromArray(S, x, xOff + i + L).abs());
            s2 = s2.add(FloatVector.fromArray(S, x, xOff + i + L2).abs());
            s3 = s3.add(FloatVector.fromArray(S, x, xOff + i + L3).abs());
        }
        for (; i <= n - L; i += L) s0 = s0.add(FloatVector.fromArray(S, x, xOff + i).abs());
        float s = FloatLanes.sum(s0.add(s1).add(s2.add(s3)));
        for (; i < n; i++) s += Math.abs(x[xOff + i]);
        return s;
    }

    static float maxAbs(int n, float[] x, int xOff) {
        int i = 0;
        float max = Math.abs(x[xOff]);
        FloatVector m0 = FloatVector.broadcast(S, max), m1 = m0;
        for (; i <= n - L2; i += L2) {
            m0 = m0.max(FloatVector.fromArray(S, x, xOff + i).abs());
            m1 = m1.max(FloatVector.fromArray(S, x, xOff + i + L).abs());
        }
        max = m0.max(m1).reduceLanes(VectorOperators.MAX);          // exact: no order to it
        for (; i < n; i++) max = Math.max(max, Math.abs(x[xOff + i]));
        return max;
    }

    static float minAbs(int n, float[] x, int xOff) {
        int i = 0;
        float min = Math.abs(x[xOff]);
        FloatVector m0 = FloatVector.broadcast(S, min), m1 = m0;
        for (; i <= n - L2; i += L2) {
            m0 = m0.min(FloatVector.fromArray(S, x, xOff + i).abs());
            m1 = m1.min(FloatVector.fromArray(S, x, xOff + i + L).abs());
        }
        min = m0.min(m1).reduceLanes(VectorOperators.MIN);          // exact: no order to it
        for (; i < n; i++) min = Math.min(min, Math.abs(x[xOff + i]));
        return min;
    }

    static void axpy(int n, float alpha, float[] x, int xOff, float[] y, int yOff) {
        int i = 0;
        FloatVector a = FloatVector.broadcast(S, alpha);
        for (; i <= n - L4; i += L4) {
            FloatVector x0 = FloatVector.fromArray(S, x, xOff + i), y0 = FloatVector.fromArray(S, y, yOff + i);
            FloatVector x1 = FloatVector.fromArray(S, x, xOff + i + L),
                    y1 = FloatVector.fromArray(S, y, yOff + i + L);
            FloatVector x2 = FloatVector.fromArray(S, x, xOff + i + L2),
                    y2 = FloatVector.fromArray(S, y, yOff + i + L2);
            FloatVector x3 = FloatVector.fromArray(S, x, xOff + i + L3),
                    y3 = FloatVector.fromArray(S, y, yOff + i + L3);
            (FMA ? x0.fma(a, y0) : x0.mul(a).add(y0)).intoArray(y, yOff + i);
            (FMA ? x1.fma(a, y1) : x1.mul(a).add(y1)).intoArray(y, yOff + i + L);
            (FMA ? x2.fma(a, y2) : x2.mul(a).add(y2)).intoArray(y, yOff + i + L2);
            (FMA ? x3.fma(a, y3) : x3.mul(a).add(y3)).intoArray(y, yOff + i + L3);
        }
        for (; i <= n - L; i += L) {
            FloatVector x0 = FloatVector.fromArray(S, x, xOff + i), y0 = FloatVector.fromArray(S, y, yOff + i);
            (FMA ? x0.fma(a, y0) : x0.mul(a).add(y0)).intoArray(y, yOff + i);
        }
        for (; i < n; i++) y[yOff + i] = Simd.fma(alpha, x[xOff + i], y[yOff + i]);
    }

    static void axpby(int n, float alpha, float[] x, int xOff, float beta, float[] y, int yOff) {
        int i = 0;
        FloatVector a = FloatVector.broadcast(S, alpha), b = FloatVector.broadcast(S, beta);
        for (; i <= n - L; i += L) {
            FloatVector x0 = FloatVector.fromArray(S, x, xOff + i),
                    y0 = FloatVector.fromArray(S, y, yOff + i).mul(b);
            (FMA ? x0.fma(a, y0) : x0.mul(a).add(y0)).intoArray(y, yOff + i);
        }
        for (; i < n; i++) y[yOff + i] = Simd.fma(alpha, x[xOff + i], beta * y[yOff + i]);
    }

    static void axpy2(int n, float alpha, float[] x, int xOff, float beta, float[] z, int zOff,
            float[] y, int yOff) {
        int i = 0;
        FloatVector a = FloatVector.broadcast(S, alpha), b = FloatVector.broadcast(S, beta);
        for (; i <= n - L; i += L) {
            FloatVector x0 = FloatVector.fromArray(S, x, xOff + i), y0 = FloatVector.fromArray(S, y, yOff + i);
            FloatVector z0 = FloatVector.fromArray(S, z, zOff + i), s = FMA ? x0.fma(a, y0) : x0.mul(a).add(y0);
            (FMA ? z0.fma(b, s) : z0.mul(b).add(s)).intoArray(y, yOff + i);
        }
        for (; i < n; i++) {
            y[yOff + i] = Simd.fma(beta, z[zOff + i], Simd.fma(alpha, x[xOff + i], y[yOff + i]));
        }
    }

    /// y := α·x; x and y may be one vector.
    static void scaled(int n, float alpha, float[] x, int xOff, float[] y, int yOff) {
        int i = 0;
        for (; i <= n - L2; i += L2) {
            FloatVector x0 = FloatVector.fromArray(S, x, xOff + i), x1 = FloatVector.fromArray(S, x, xOff + i + L);
            x0.mul(alpha).intoArray(y, yOff + i);
            x1.mul(alpha).intoArray(y, yOff + i + L);
        }
        for (; i < n; i++) y[yOff + i] = alpha * x[xOff + i];
    }

    static void rot(int n, float[] x, int xOff, float[] y, int yOff, float c, float s) {
        int i = 0;
        FloatVector cv = FloatVector.broadcast(S, c), sv = FloatVector.broadcast(S, s);
        for (; i <= n - L; i += L) {
            FloatVector x0 = FloatVector.fromArray(S, x, xOff + i), y0 = FloatVector.fromArray(S, y, yOff + i);
            FloatVector sy = sv.mul(y0), sx = sv.mul(x0).neg();
            (FMA ? x0.fma(cv, sy) : x0.mul(cv).add(sy)).intoArray(x, xOff + i);
            (FMA ? y0.fma(cv, sx) : y0.mul(cv).add(sx)).intoArray(y, yOff + i);
        }
        for (; i < n; i++) {
            float xi = x[xOff + i], yi = y[yOff + i];
            x[xOff + i] = Simd.fma(c, xi, s * yi);
            y[yOff + i] = Simd.fma(c, yi, -(s * xi));
        }
    }
}
