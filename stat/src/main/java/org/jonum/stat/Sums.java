package org.jonum.stat;

import java.util.function.IntToDoubleFunction;
import org.jonum.special.DoubleDouble;

/// Sums of doubles that are right to about the last digit.
///
/// The errors of the additions are summed beside the sum (Knuth's two-sum, which has no branches), in four chains that
/// run in parallel:
/// the relative error is ε + n²ε²·Σ|x|/|Σx|. Sums whose partial sums overflow are formed once more, scaled by 2⁻¹⁰⁰.
///
/// Sources: Knuth, The Art of Computer Programming II, 4.2.2; Ogita, Rump & Oishi, Accurate sum and dot product (2005).
final class Sums {
    private static final double DOWN = 0x1p-100, UP = 0x1p100;

    private Sums() {
    }

    /// Σ x.
    static double sum(double[] x) {
        double s = scaled(x, 0, x.length, 1, 1);
        return Double.isFinite(s) ? s : scaled(x, 0, x.length, DOWN, 1) * UP;
    }

    /// (Σ x)/n for x[from … to), which is not empty.
    static double mean(double[] x, int from, int to) {
        double n = to - from, s = scaled(x, from, to, 1, n);
        return Double.isFinite(s) ? s : scaled(x, from, to, DOWN, n) * UP;
    }

    /// (Σ scale·x)/divisor, rounded once but for the error of the sum.
    private static double scaled(double[] x, int from, int to, double scale, double divisor) {
        double s0 = 0, s1 = 0, s2 = 0, s3 = 0, e0 = 0, e1 = 0, e2 = 0, e3 = 0;
        int i = from;
        for (; i <= to - 4; i += 4) {
            double a = x[i] * scale, b = x[i + 1] * scale, c = x[i + 2] * scale, d = x[i + 3] * scale;
            double t0 = s0 + a, t1 = s1 + b, t2 = s2 + c, t3 = s3 + d;
            e0 += error(s0, a, t0);
            e1 += error(s1, b, t1);
            e2 += error(s2, c, t2);
            e3 += error(s3, d, t3);
            s0 = t0;
            s1 = t1;
            s2 = t2;
            s3 = t3;
        }
        for (; i < to; i++) {
            double a = x[i] * scale, t = s0 + a;
            e0 += error(s0, a, t);
            s0 = t;
        }
        double t = s0 + s1, u = s2 + s3, v = t + u;
        double e = e0 + e1 + (e2 + e3) + (error(s0, s1, t) + error(s2, s3, u) + error(t, u, v));
        if (!Double.isFinite(v)) return v;
        double sum = v + e;
        if (divisor == 1) return sum;
        return new DoubleDouble(sum, error(v, e, sum)).over(divisor).value();
    }

    /// Σ f(i) for i = 0 … n − 1.
    static double sum(int n, IntToDoubleFunction f) {
        double s = 0, e = 0;
        for (int i = 0; i < n; i++) {
            double a = f.applyAsDouble(i), t = s + a;
            e += error(s, a, t);
            s = t;
        }
        return Double.isFinite(s) ? s + e : s;
    }

    /// What a + b lost when it was rounded to s.
    static double error(double a, double b, double s) {
        double bb = s - a;
        return (a - (s - bb)) + (b - bb);
    }
}
