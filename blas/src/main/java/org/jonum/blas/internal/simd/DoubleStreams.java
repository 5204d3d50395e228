package org.jonum.blas.internal.simd;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/// Level 1 on contiguous vectors.
///
/// Sums: a body of four vectors, whose four accumulators hide the latency of the adders, a tail of single vectors, a
/// tail of scalars that round as the vectors do. Loops end at `n & -L` and not by `i <= n - L`: the second form makes the
/// compiler place a check of the loop's limit before it, which fails where the loop is not entered at all, and after
/// that it compiles the method anew with range checks inside the loops.
///
/// `axpy` and `scaled`: the first and the last vector stand apart, computed before the loop and stored after it, so that
/// the loop can begin where vectors are likely to be aligned, and no scalars remain. Where they overlap the loop's,
/// both write the same bits.
final class DoubleStreams {
    private static final VectorSpecies<Double> S = DoubleLanes.S;
    private static final boolean FMA = Simd.FMA;
    private static final int L = DoubleLanes.L, L2 = 2 * L, L3 = 3 * L, L4 = 4 * L;

    /// Elements from which a dot product is bound by memory.
    private static final int LONG = 1 << 17;

    private DoubleStreams() {}

    static double dot(int n, double[] x, int xOff, double[] y, int yOff) {
        if (n >= LONG) return dotLong(n, x, xOff, y, yOff);
        int i = 0;
        DoubleVector s0 = DoubleVector.zero(S), s1 = s0, s2 = s0, s3 = s0;
        for (; i < (n & -L4); i += L4) {
            DoubleVector u0 = DoubleVector.fromArray(S, x, xOff + i), v0 = DoubleVector.fromArray(S, y, yOff + i);
            s0 = FMA ? u0.fma(v0, s0) : u0.mul(v0).add(s0);
            DoubleVector u1 = DoubleVector.fromArray(S, x, xOff + i + L),
                    v1 = DoubleVector.fromArray(S, y, yOff + i + L);
            s1 = FMA ? u1.fma(v1, s1) : u1.mul(v1).add(s1);
            DoubleVector u2 = DoubleVector.fromArray(S, x, xOff + i + L2),
                    v2 = DoubleVector.fromArray(S, y, yOff + i + L2);
            s2 = FMA ? u2.fma(v2, s2) : u2.mul(v2).add(s2);
            DoubleVector u3 = DoubleVector.fromArray(S, x, xOff + i + L3),
                    v3 = DoubleVector.fromArray(S, y, yOff + i + L3);
            s3 = FMA ? u3.fma(v3, s3) : u3.mul(v3).add(s3);
        }
        for (; i < (n & -L); i += L) {
            DoubleVector u = DoubleVector.fromArray(S, x, xOff + i), v = DoubleVector.fromArray(S, y, yOff + i);
            s0 = FMA ? u.fma(v, s0) : u.mul(v).add(s0);
        }
        double s = DoubleLanes.sum(s0.add(s1).add(s2.add(s3)));
        for (; i < n; i++) s = Simd.fma(x[xOff + i], y[yOff + i], s);
        return s;
    }

    /// Both halves at once: twice as many streams from memory, each with prefetches of its own.
    private static double dotLong(int n, double[] x, int xOff, double[] y, int yOff) {
        int h = (n / 2) & -L2, i = 0;
        DoubleVector s0 = DoubleVector.zero(S), s1 = s0, s2 = s0, s3 = s0;
        for (; i < h; i += L2) {
            DoubleVector u0 = DoubleVector.fromArray(S, x, xOff + i), v0 = DoubleVector.fromArray(S, y, yOff + i);
            s0 = FMA ? u0.fma(v0, s0) : u0.mul(v0).add(s0);
            DoubleVector u1 = DoubleVector.fromArray(S, x, xOff + i + L),
                    v1 = DoubleVector.fromArray(S, y, yOff + i + L);
            s1 = FMA ? u1.fma(v1, s1) : u1.mul(v1).add(s1);
            DoubleVector u2 = DoubleVector.fromArray(S, x, xOff + h + i),
                    v2 = DoubleVector.fromArray(S, y, yOff + h + i);
            s2 = FMA ? u2.fma(v2, s2) : u2.mul(v2).add(s2);
            DoubleVector u3 = DoubleVector.fromArray(S, x, xOff + h + i + L),
                    v3 = DoubleVector.fromArray(S, y, yOff + h + i + L);
            s3 = FMA ? u3.fma(v3, s3) : u3.mul(v3).add(s3);
        }
        double s = DoubleLanes.sum(s0.add(s1).add(s2.add(s3)));
        for (i = 2 * h; i < n; i++) s = Simd.fma(x[xOff + i], y[yOff + i], s);
        return s;
    }

    /// Signs are cleared by a mask in a register: `abs` loads its mask with every vector, which costs as much as the element.
    static double asum(int n, double[] x, int xOff) {
        int i = 0;
        var magnitude = DoubleVector.broadcast(S, -0.0).viewAsIntegralLanes().not();
        DoubleVector s0 = DoubleVector.zero(S), s1 = s0, s2 = s0, s3 = s0;
        for (; i < (n & -L4); i += L4) {
            var x0 = DoubleVector.fromArray(S, x, xOff + i).viewAsIntegralLanes().and(magnitude);
            s0 = s0.add(x0.viewAsFloatingLanes());
            var x1 = DoubleVector.fromArray(S, x, xOff + i + L).viewAsIntegralLanes().and(magnitude);
            s1 = s1.add(x1.viewAsFloatingLanes());
            var x2 = DoubleVector.fromArray(S, x, xOff + i + L2).viewAsIntegralLanes().and(magnitude);
            s2 = s2.add(x2.viewAsFloatingLanes());
            var x3 = DoubleVector.fromArray(S, x, xOff + i + L3).viewAsIntegralLanes().and(magnitude);
            s3 = s3.add(x3.viewAsFloatingLanes());
        }
        for (; i < (n & -L); i += L) s0 = s0.add(DoubleVector.fromArray(S, x, xOff + i).abs());
        double s = DoubleLanes.sum(s0.add(s1).add(s2.add(s3)));
        for (; i < n; i++) s += Math.abs(x[xOff + i]);
        return s;
    }

    /// Numbers without a sign are in the order of their bits as integers, and NaN is above all: one instruction, where the maximum of
    /// floating-point numbers takes five to be right about NaN and zeros.
    static double maxAbs(int n, double[] x, int xOff) {
        int i = 0;
        var magnitude = DoubleVector.broadcast(S, -0.0).viewAsIntegralLanes().not();
        var m0 = DoubleVector.zero(S).viewAsIntegralLanes();
        var m1 = m0;
        var m2 = m0;
        var m3 = m0;
        for (; i < (n & -L4); i += L4) {
            m0 = m0.max(DoubleVector.fromArray(S, x, xOff + i).viewAsIntegralLanes().and(magnitude));
            m1 = m1.max(DoubleVector.fromArray(S, x, xOff + i + L).viewAsIntegralLanes().and(magnitude));
            m2 = m2.max(DoubleVector.fromArray(S, x, xOff + i + L2).viewAsIntegralLanes().and(magnitude));
            m3 = m3.max(DoubleVector.fromArray(S, x, xOff + i + L3).viewAsIntegralLanes().and(magnitude));
        }
        for (; i < (n & -L); i += L) {
            m0 = m0.max(DoubleVector.fromArray(S, x, xOff + i).viewAsIntegralLanes().and(magnitude));
        }
        double max = m0.max(m1).max(m2.max(m3)).viewAsFloatingLanes().reduceLanes(VectorOperators.MAX);   // exact: no order to it
        for (; i < n; i++) max = Math.max(max, Math.abs(x[xOff + i]));
        return max;
    }

    /// The first i with |xᵢ| = v, or with xᵢ = NaN if v is; n if there is none.
    static int find(int n, double v, double[] x, int xOff) {
        int i = 0;
        if (!Double.isNaN(v)) {
            for (; i < (n & -L); i += L) {
                if (DoubleVector.fromArray(S, x, xOff + i).abs().compare(VectorOperators.EQ, v).anyTrue()) break;
            }
        }
        for (; i < n; i++) {
            double u = Math.abs(x[xOff + i]);
            if (u == v || Double.isNaN(u)) return i;
        }
        return n;
    }

    static double minAbs(int n, double[] x, int xOff) {
        int i = 0;
        double min = Math.abs(x[xOff]);
        DoubleVector m0 = DoubleVector.broadcast(S, min), m1 = m0;
        for (; i < (n & -L2); i += L2) {
            m0 = m0.min(DoubleVector.fromArray(S, x, xOff + i).abs());
            m1 = m1.min(DoubleVector.fromArray(S, x, xOff + i + L).abs());
        }
        min = m0.min(m1).reduceLanes(VectorOperators.MIN);          // exact: no order to it
        for (; i < n; i++) min = Math.min(min, Math.abs(x[xOff + i]));
        return min;
    }

    static void axpy(int n, double alpha, double[] x, int xOff, double[] y, int yOff) {
        if (n < L) {
            for (int i = 0; i < n; i++) y[yOff + i] = Simd.fma(alpha, x[xOff + i], y[yOff + i]);
            return;
        }
        int e = n - L;
        DoubleVector a = DoubleVector.broadcast(S, alpha);
        DoubleVector u = DoubleVector.fromArray(S, x, xOff), v = DoubleVector.fromArray(S, y, yOff);
        DoubleVector t = DoubleVector.fromArray(S, x, xOff + e), w = DoubleVector.fromArray(S, y, yOff + e);
        v = FMA ? u.fma(a, v) : u.mul(a).add(v);
        w = FMA ? t.fma(a, w) : t.mul(a).add(w);
        for (int i = DoubleLanes.toAligned(yOff); i < e; i += L) {
            DoubleVector x0 = DoubleVector.fromArray(S, x, xOff + i), y0 = DoubleVector.fromArray(S, y, yOff + i);
            (FMA ? x0.fma(a, y0) : x0.mul(a).add(y0)).intoArray(y, yOff + i);
        }
        v.intoArray(y, yOff);
        w.intoArray(y, yOff + e);
    }

    static void axpby(int n, double alpha, double[] x, int xOff, double beta, double[] y, int yOff) {
        int i = 0;
        DoubleVector a = DoubleVector.broadcast(S, alpha), b = DoubleVector.broadcast(S, beta);
        for (; i < (n & -L); i += L) {
            DoubleVector x0 = DoubleVector.fromArray(S, x, xOff + i),
                    y0 = DoubleVector.fromArray(S, y, yOff + i).mul(b);
            (FMA ? x0.fma(a, y0) : x0.mul(a).add(y0)).intoArray(y, yOff + i);
        }
        for (; i < n; i++) y[yOff + i] = Simd.fma(alpha, x[xOff + i], beta * y[yOff + i]);
    }

    static void axpy2(int n, double alpha, double[] x, int xOff, double beta, double[] z, int zOff,
            double[] y, int yOff) {
        int i = 0;
        DoubleVector a = DoubleVector.broadcast(S, alpha), b = DoubleVector.broadcast(S, beta);
        for (; i < (n & -L); i += L) {
            DoubleVector x0 = DoubleVector.fromArray(S, x, xOff + i), y0 = DoubleVector.fromArray(S, y, yOff + i);
            DoubleVector z0 = DoubleVector.fromArray(S, z, zOff + i), s = FMA ? x0.fma(a, y0) : x0.mul(a).add(y0);
            (FMA ? z0.fma(b, s) : z0.mul(b).add(s)).intoArray(y, yOff + i);
        }
        for (; i < n; i++) {
            y[yOff + i] = Simd.fma(beta, z[zOff + i], Simd.fma(alpha, x[xOff + i], y[yOff + i]));
        }
    }

    /// y := α·x; x and y may be one vector.
    static void scaled(int n, double alpha, double[] x, int xOff, double[] y, int yOff) {
        if (n < L) {
            for (int i = 0; i < n; i++) y[yOff + i] = alpha * x[xOff + i];
            return;
        }
        int e = n - L;
        DoubleVector u = DoubleVector.fromArray(S, x, xOff).mul(alpha);
        DoubleVector v = DoubleVector.fromArray(S, x, xOff + e).mul(alpha);
        for (int i = DoubleLanes.toAligned(yOff); i < e; i += L) {
            DoubleVector.fromArray(S, x, xOff + i).mul(alpha).intoArray(y, yOff + i);
        }
        u.intoArray(y, yOff);
        v.intoArray(y, yOff + e);
    }

    static void rot(int n, double[] x, int xOff, double[] y, int yOff, double c, double s) {
        int i = 0;
        DoubleVector cv = DoubleVector.broadcast(S, c), sv = DoubleVector.broadcast(S, s);
        for (; i < (n & -L); i += L) {
            DoubleVector x0 = DoubleVector.fromArray(S, x, xOff + i), y0 = DoubleVector.fromArray(S, y, yOff + i);
            DoubleVector sy = sv.mul(y0), sx = sv.mul(x0).neg();
            (FMA ? x0.fma(cv, sy) : x0.mul(cv).add(sy)).intoArray(x, xOff + i);
            (FMA ? y0.fma(cv, sx) : y0.mul(cv).add(sx)).intoArray(y, yOff + i);
        }
        for (; i < n; i++) {
            double xi = x[xOff + i], yi = y[yOff + i];
            x[xOff + i] = Simd.fma(c, xi, s * yi);
            y[yOff + i] = Simd.fma(c, yi, -(s * xi));
        }
    }
}
