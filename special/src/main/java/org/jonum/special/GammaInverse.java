package org.jonum.special;

/// Inverses of P and Q for the smaller tail: a start with two to seven digits, then Newton's method on the logarithm of
/// the tail in t = log x, with the four next terms of the reversed series, so that one evaluation of the tail mostly suffices.
///
/// Starts: Temme's inversion of the uniform expansion (Temme 1992; Gil, Segura & Temme 2012), and the leading terms of
/// the tails where that ends. All slopes follow from the first: with G = log(tail) and d = G′ it is d′ = d·(a − x − d).
final class GammaInverse {
    private static final int STEPS = 60;
    private static final double WIDE = 2.2, FLAT = 1e20;

    private GammaInverse() {}

    static double limit(double a, double p, double q) {
        if (!(a >= 0 && p >= 0 && q >= 0)) return Double.NaN;
        if (p == 0 || a == 0) return 0;
        return q == 0 || a == Double.POSITIVE_INFINITY ? Double.POSITIVE_INFINITY : a;
    }

    /// The x with P(a, x) = p ≤ ½.
    static double lower(double a, double p) {
        if (a >= 1) {
            double x = uniform(a, p, -1);
            if (x > 0) return newton(a, p, x, true);
        } else if (Math.log(p) < -1000 * a) return 0;      // x underflows, and so might lead
        DoubleDouble lead = lead(a, p, 0);
        if (a < 1 || lead.hi() < -40) return nearZero(a, lead);
        double x = Math.exp(lead.hi());
        return newton(a, p, x * Math.exp(Math.min(1, x / (a + 1))), true);
    }

    /// The x with Q(a, x) = q ≤ ½.
    static double upper(double a, double q) {
        double x = a >= 0.5 ? uniform(a, q, 1) : 0;
        if (a < 1 && !(x > 0.9)) {
            if (a < 0.5 && Math.log1p(-q) < -1000 * a) return 0;
            DoubleDouble lead = lead(a, 1 - q, DoubleDouble.sumError(1, -q, 1 - q));
            if (a >= 0.5 && x > 0 || lead.hi() < correction(a, 1)) return nearZero(a, lead);
        }
        return newton(a, q, x > 0 ? x : farStart(a, q), false);
    }

    /// Q ≈ xᵃ⁻¹e⁻ˣ/Γ(a) for large x.
    private static double farStart(double a, double q) {
        double l = -Math.log(q) - (a < 1 ? Gamma.logGamma1p(a) - Math.log(a) : Gamma.logGamma(a)), x = Math.max(1, l);
        for (int i = 0; i < 3; i++) x = Math.max(1, l + (a - 1) * Math.log(x));
        return x;
    }

    /// A start for the lower (side −1) or upper tail: η₀ with ½erfc(±η₀√(a/2)) = p, η = η₀ + ε₁/a + …, x = a·λ(η);
    /// or NaN far out.
    private static double uniform(double a, double p, int side) {
        double v = 1 / a, e = side * ErfInverse.rough(2 * p) * Math.sqrt(2 * v);
        if (!(Math.abs(e) <= WIDE)) return Double.NaN;
        double eta = 4 * (e + v * GammaTail.rows(TemmeTable.INVERSE, e, v)), i = Math.floor(eta);
        if (!(i >= -12 && i < 12)) return Double.NaN;
        double[] c = TemmeTable.RATIO;
        int at = 6 * ((int) i + 12);
        double d = 0.25 * (eta - i - 0.5), d2 = d * d;
        return a * ((c[at] + d * c[at + 1]) + d2 * ((c[at + 2] + d * c[at + 3]) + d2 * (c[at + 4] + d * c[at + 5])));
    }

    private static DoubleDouble log(double h, double l) {
        return h > Double.MIN_NORMAL ? PairLog.normal(h, l) : Logarithm.log(h);
    }

    /// The root of P(a, x) ≈ xᵃ/Γ(1+a): log x = (log p + log Γ(1+a))/a, for p = h + l.
    private static DoubleDouble lead(double a, double h, double l) {
        if (!(a > 0.0625 && a < 1 && h > 1e-290)) return log(h, l).plus(logGamma1p(a)).over(a);
        DoubleDouble q = new DoubleDouble(h, l).over(GammaPrefix.reciprocalGamma1p(a));
        return PairLog.normal(q.hi(), q.lo()).over(a);
    }

    private static DoubleDouble logGamma1p(double a) {
        if (a > 20) return GammaKernel.stirling(a).plus(Logarithm.log(a));
        DoubleDouble g = a <= 0.5 ? GammaKernel.reciprocal1pm1(a).plus(1.0) : GammaKernel.gamma(a).times(a),
                l = PairLog.normal(g.hi(), g.lo());
        return a <= 0.5 ? l.negate() : l;
    }

    /// log(1 + a·Σ (−x)ⁿ/(n!(a+n)))/a, with which P(a, x) = xᵃ/Γ(1+a)·e^(a·correction).
    private static double correction(double a, double x) {
        return Math.log1p(-a * GammaTail.deficit(a, x)) / a;
    }

    /// The root x below about 1, however badly conditioned in p: log x = lead − correction(a, x).
    private static double nearZero(double a, DoubleDouble lead) {
        if (lead.hi() < -40) return PairExp.expTimes(lead.hi(), lead.lo(), 1, 0);
        double b = a + 1, r = Math.exp(lead.hi()), y = lead.hi() + Math.log1p(r / b
                * (1 + r / (b * (a + 2)) * (1.5 * a + 2.5 + r / (b * (a + 3)) * (a * (8 * a + 33) + 31) / 3)));
        for (int i = 0;; i++) {
            double x = Math.exp(y), g = -a * GammaTail.deficit(a, x), slope = Math.exp(-x) / (1 + g);
            double e = (lead.hi() - y) + (lead.lo() - Math.log1p(g) / a);
            double h = Math.max(-1, Math.min(1, reversed(e / slope, a, x, a * slope)));
            if (Math.abs(h) < 4e-4 || i == STEPS) return PairExp.expTimes(y, h, 1, 0);
            y = Math.min(0.5, y + h);
        }
    }

    /// The h with G(t + h) = G(t) + d·h₁ for G′ = d, d′ = d·(a − x − d), x = eᵗ: four terms of the reversed series, or
    /// Halley's step where h₁ is too large for them.
    private static double reversed(double h1, double a, double x, double d) {
        double c = a - x - d, u = 0.5 * h1 * c;            // c = d′/d
        if (h1 * h1 * (1 + a + x) < 1e-12) return h1 * (1 - u);
        double b = -x - d * c, b2 = c * c + b, c3 = c * b2 + 2 * c * b - x - d * b2; // c′, d″/d, d‴/d
        if (!(Math.abs(u) < 0.2)) return Math.abs(u) < 0.5 ? h1 / (1 + u) : h1;
        return h1 * (1 - u + h1 * h1 * ((0.5 * c * c - b2 / 6)
                + h1 * (c * (-0.625 * c * c + 5.0 / 12 * b2) - c3 / 24)));
    }

    /// Solves log(tail) = log(p) for t = log x.
    private static double newton(double a, double p, double start, boolean lower) {
        double low = 0, high = Double.POSITIVE_INFINITY, x = start;
        if (a > FLAT) return x;                           // right to the last digit
        for (int i = 0; i < STEPS && x > 0 && x < Double.POSITIVE_INFINITY; i++) {
            GammaTail.Sloped at = GammaTail.sloped(a, x, lower);
            double e, slope = at.slope();
            if (at.tail() > 1e-305) {
                e = logRatio(at.tail(), p);
            } else {
                double logTail = lower ? IncompleteGamma.logP(a, x) : IncompleteGamma.logQ(a, x);
                e = logTail - Math.log(p);
                slope = Math.exp(GammaTail.logDensityTimesX(a, x) - logTail);
            }
            if (e == 0) return x;
            if (e > 0 == lower) high = x;
            else low = x;
            double d = lower ? slope : -slope, h = reversed(-e / d, a, x, d), size = Math.abs(h);
            if (size * (1 + Math.sqrt(Math.max(a, x))) < 5e-4) return x + x * (h * (1 + h / 2 * (1 + h / 3)));
            double next = x * Math.exp(Math.max(-50, Math.min(50, h)));
            if (next == x) return x;
            if (!(next > low && next < high)) {
                next = low > 0 && high < Double.POSITIVE_INFINITY ? Math.sqrt(low) * Math.sqrt(high)
                        : low > 0 ? 2 * low : high / 2;
                if (next == low || next == high) return x;
            }
            x = next;
        }
        return x;
    }

    /// log(v/p).
    private static double logRatio(double v, double p) {
        double r = (v - p) / p;
        if (Math.abs(r) < 1e-4) return r * (1 - r * (0.5 - r * (1.0 / 3 - r * 0.25)));
        if (Math.abs(r) < 0.02) {                         // 2·artanh(r/(2 + r))
            double z = r / (2 + r), t = z * z;
            return 2 * z * (1 + t * (1.0 / 3 + t * (1.0 / 5 + t * (1.0 / 7))));
        }
        return Math.abs(r) < 0.5 ? Math.log1p(r) : Math.log(v) - Math.log(p);
    }
}
