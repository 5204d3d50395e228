package org.jonum.stat.inference;

/// The law of Σ χ²ⱼ/(j(j + 1)), j = 1, 2, …, of independent χ²ⱼ with m degrees of freedom each: the limit of Anderson and Darling's statistic of m + 1 samples.
///
/// With the transform M(s) = (−cos(½π√(1 + 8s))/(2πs))^(−m/2), P(Q > x) = 1/2πi·∫ M(s)e^(−sx)/s ds along a line to the right of 0 and to the left of the first singularity at s = 1. It is
/// bent to a parabola about the singularities, so that e^(−sx) falls as fast as it can, and crosses the real axis where the integrand is least there, so that nothing cancels: the relative
/// error is that of rounding, in both tails. The trapezoidal rule in t, y = a·sinh t, converges exponentially.
///
/// Source: Rice (1980), Distribution of quadratic forms in normal random variables: evaluation by numerical integration.
final class AndersonDarlingLimit {
    private static final int NODES = 1200;
    private static final double END = 9;

    private final double half; // m/2

    /// Of m + 1 samples.
    AndersonDarlingLimit(int m) {
        half = 0.5 * m;
    }

    /// The mean, m.
    double mean() {
        return 2 * half;
    }

    /// The standard deviation, √(2m(π²/3 − 3)).
    double sd() {
        return Math.sqrt(4 * half * (Math.PI * Math.PI / 3 - 3));
    }

    /// log P(Q > x).
    double logSf(double x) {
        if (!(x > 0)) return Double.isNaN(x) ? x : 0;
        if (x == Double.POSITIVE_INFINITY) return Double.NEGATIVE_INFINITY;
        double c = crossing(x), top = real(c, x), width = 1 / Math.sqrt(Math.max(1e-300, curvature(c, x))), sum = 0;
        double bend = 0.5 / Math.max(1 - c, width);
        Angle angle = new Angle();
        for (int i = 0; i <= NODES; i++) {
            double t = END * i / NODES, y = width * Math.sinh(t),
                    f = integrand(c + bend * y * y, y, 2 * bend * y, x, top, angle);
            sum += (i == 0 ? 0.5 : 1) * f * width * Math.cosh(t);
            if (i > 30 && Math.abs(f) * y < 1e-19 * Math.abs(sum)) break;
        }
        return Math.min(0, top + Math.log(sum * END / NODES / Math.PI));
    }

    /// The continuous argument of the transform along the path.
    private static final class Angle {
        private double before;

        double after(double angle) {
            double turns = Math.rint((angle - before) / (2 * Math.PI));
            before = angle - 2 * Math.PI * turns;
            return before;
        }
    }

    /// log of the integrand on the real axis, 0 < s < 1.
    private double real(double s, double x) {
        return -half * logTransform(s) - s * x - Math.log(s);
    }

    /// log(−cos(½π√(1 + 8s))/(2πs)), from sin near the zeros: −cos(½πv) = sin(½π(v − 1)) and v − 1 = 8s/(v + 1); near s = 1, sin(½π(3 − v)), 3 − v = 8(1 − s)/(3 + v).
    private static double logTransform(double s) {
        double v = Math.sqrt(1 + 8 * s), d = s < 0.5 ? 8 * s / (v + 1) : 8 * (1 - s) / (3 + v);
        return Math.log(Math.sin(0.5 * Math.PI * d) / (2 * Math.PI * s));
    }

    /// Where the integrand is least between 0 and 1: it is convex there.
    private double crossing(double x) {
        double a = 0, b = 1;
        for (int i = 0; i < 60; i++) {
            double s = 0.5 * (a + b), e = 1e-4 * Math.min(s, 1 - s);
            if (real(s + e, x) < real(s - e, x)) a = s;
            else b = s;
        }
        return 0.5 * (a + b);
    }

    private double curvature(double s, double x) {
        double e = 0.02 * Math.min(s, 1 - s);
        return (real(s + e, x) - 2 * real(s, x) + real(s - e, x)) / (e * e);
    }

    /// Re of M(s)e^(−sx)/s·ds/(i dy) at s = u + iy, over e^top; ds = (slope + i)dy.
    private double integrand(double u, double y, double slope, double x, double top, Angle angle) {
        double re = 1 + 8 * u, im = 8 * y, size = Math.hypot(re, im);
        double p = Math.sqrt(0.5 * (size + re)), q = im / (2 * p); // √(1 + 8s)
        double a = 0.5 * Math.PI * p, b = 0.5 * Math.PI * q; // −cos(a + ib) = −cos a cosh b + i sin a sinh b
        double e = Math.exp(-2 * b), cosh = 0.5 * (1 + e), sinh = 0.5 * (1 - e);
        double cr = -Math.cos(a) * cosh, ci = Math.sin(a) * sinh, s2 = Math.hypot(u, y), phase = Math.atan2(y, u);
        double log = b + Math.log(Math.hypot(cr, ci)) - Math.log(2 * Math.PI * s2);
        double turn = angle.after(Math.atan2(ci, cr) - phase);
        double magnitude = Math.exp(-half * log - u * x - Math.log(s2) - top), direction = -half * turn - y * x - phase;
        return magnitude * (Math.cos(direction) + slope * Math.sin(direction));
    }
}
