package org.jonum.stat;

/// Sums of doubles that are right to about the last digit.
///
/// Four chains, each a sum with the errors of its additions beside it (Knuth's two-sum, branch-free, so that they can run in parallel):
/// the relative error is ε + n²ε²·Σ|x|/|Σx|. Sums whose partial sums overflow are formed once more at a scale of 2⁻¹⁰⁰.
///
/// Sources: Knuth, The Art of Computer Programming II, 4.2.2; Ogita, Rump & Oishi, Accurate sum and dot product (2005).
final class Sums {
    private static final double DOWN = 0x1p-100, UP = 0x1p100;

    private Sums() {
    }

    /// Σ x.
    static double sum(double[] x) {
        return sum(x, 0, x.length);
    }

    /// Σ x[from … to).
    static double sum(double[] x, int from, int to) {
        double s = scaledSum(x, from, to, 1);
        return Double.isFinite(s) ? s : scaledSum(x, from, to, DOWN) * UP;
    }

    private static double scaledSum(double[] x, int from, int to, double scale) {
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
        double e = (e0 + e1) + (e2 + e3) + (error(s0, s1, t) + error(s2, s3, u) + error(t, u, v));
        return v + (Double.isFinite(v) ? e : 0);
    }

    /// What a + b lost when it was rounded to s.
    static double error(double a, double b, double s) {
        double bb = s - a;
        return (a - (s - bb)) + (b - bb);
    }
}
