package org.jonum.special;

/// The root of I_x(a, b) = p for p ≤ ½, by Newton's method with terms to the fifth power in l = log(x/y), y = 1 − x.
///
/// log I is concave in l; its slope is σ = xᵃyᵇ/(B(a, b)·I) = scale/factor, and with λ = ay − bx, ρ = (a+b)xy all
/// further derivatives follow from σ′ = σ(λ − σ), λ′ = −ρ, ρ′ = ρ(y − x). Starts are the law's own normal
/// approximation (Temme 1992, three terms) or the leading term at one of the ends.
final class BetaInverse {
    private static final int STEPS = 60;
    private static final double TINY = 1e-290, FAR = -3, LAST = 5e-3, NEAR = 1e-3, LOG_2 = 0.6931471805599453;

    private BetaInverse() {}

    /// Where the probability p = 1 − q is 0, 1 or none, or the law a point or two.
    static double limit(double a, double b, double p, double q) {
        if (!(a >= 0 && b >= 0 && p >= 0 && q >= 0) || a == b && (a == 0 || a == Double.POSITIVE_INFINITY))
            return Double.NaN;
        if (p == 0 || a == 0 || b == Double.POSITIVE_INFINITY) return 0;
        if (q == 0 || b == 0 || a == Double.POSITIVE_INFINITY) return 1;
        if (Math.max(a, b) >= BetaTail.HUGE) return 1 / (1 + b / a);
        return p * (0.5 * a + 0.5 * b) <= 0.5 * b ? 0 : 1;
    }

    /// x, or −y where y < ½, for p ≤ ½.
    static double root(double a, double b, double p) {
        if (p > TINY) return root(a, b, p, Math.log(p), 0);
        DoubleDouble log = Logarithm.log(p);
        return root(a, b, 0, log.hi(), log.lo());
    }

    /// The same for given log p.
    static double rootOfLog(double a, double b, double logP, double logLo) {
        return root(a, b, 0, logP, logLo);
    }

    /// p, or its logarithm where p is 0.
    private static double root(double a, double b, double p, double logP, double logLo) {
        if (BetaLimit.rules(a, b)) return BetaLimit.root(a, b, p, logP);
        double scale = BetaKernel.scale(a, b), correction = BetaKernel.correction(a, b);
        double l = start(a, b, p, logP, scale, correction);
        double w = Math.exp(-Math.abs(l)), s = w / (1 + w);
        boolean left = l <= 0;                           // s is x, or y
        for (int i = 0; i < STEPS && s > 0; i++) {
            double r = 1 - s, rl = DoubleDouble.sumError(1, -s, r), x = left ? s : r, y = left ? r : s;
            double xl = left ? 0 : rl, yl = left ? rl : 0;
            double lambda = BetaKernel.difference(a, b, x, xl, y, yl);
            double low = BetaKernel.differenceLow(a, b, x, xl, y, yl, lambda), slope, error;
            DoubleDouble e = BetaKernel.exponent(a, b, x, xl, y, yl, lambda, low);
            double closed = p > 0 ? BetaTail.closed(a, b, x, xl, y, yl) : Double.NaN;
            if (closed > TINY) {
                slope = scale * Math.exp(e.hi() + correction) / closed;
                error = relative(closed, p);
            } else if (BetaTail.isBelow(lambda, x, y)) {
                double f = BetaTail.factor(a, b, x, y, lambda, low, e.hi(), scale, correction);
                double v = p > 0 ? BetaTail.value(e, correction, f) : 0;
                slope = scale / f;
                error = v > TINY ? relative(v, p)
                        : e.minus(logP).value() + (correction + Math.log(f) - logLo);
            } else {
                double v = BetaTail.above(a, b, x, y, yl, lambda, low, e, scale, correction);
                slope = scale * Math.exp(e.hi() + correction) / v;
                error = p > 0 ? relative(v, p) : Math.log(v) - logP;
            }
            double first = -error / slope, xy = x * y, rho = (a + b) * xy;
            double size = Math.abs(first)
                    * (Math.abs(lambda - slope) + slope + Math.sqrt(rho) + Math.sqrt(Math.sqrt(xy)));
            double step = step(first, size, slope, lambda - slope, rho, y - x, xy);
            double next = moved(s, r, left ? step : -step);
            if (next > 0.5) {
                left = !left;
                next = moved(r, s, left ? step : -step);
            }
            s = next;
            if (size < LAST) break;
        }
        return left ? s : -s;
    }

    /// Whether the value of [#root] has all its digits: else x is below the range.
    static boolean isInRange(double root) {
        return Math.abs(root) > 1e-306 || 1 / root < 0;
    }

    /// x/y for the value of [#root].
    static double odds(double root) {
        return root > 0 ? root / (1 - root) : (1 + root) / -root;
    }

    /// s/(s + r·e^(−t)) for r = 1 − s: s after a step t of the logarithm of s/r.
    private static double moved(double s, double r, double t) {
        if (Math.abs(t) < 0.5) {
            double m = Math.abs(t) < NEAR ? t + t * t * (1 / 2.0 + t * (1 / 6.0 + t * (1 / 24.0 + t / 120)))
                    : Math.expm1(t);
            return s + s * (m * r / (1 + s * m));
        }
        double w = s * Math.exp(Math.clamp(t, -700, 700));
        return w / (r + w);
    }

    /// log(v/p).
    private static double relative(double v, double p) {
        double r = (v - p) / p;
        if (Math.abs(r) < NEAR) return r - r * r * (1 / 2.0 - r * (1 / 3.0 - r * (1 / 4.0 - r / 5)));
        return Math.abs(r) < 0.5 ? Math.log1p(r) : Math.log(v) - Math.log(p);
    }

    /// Newton's step with the next four terms of the inverse function's series, or as many as the distance allows; xy
    /// is x·y.
    private static double step(double first, double size, double slope, double k, double rho, double skew, double xy) {
        if (size < 0.3) {
            double s = slope, k2 = k * k, third = rho + s * k + 2 * k2, ks = -rho - s * k;
            double fourth = rho * (skew - 7 * k - s) - s * k * (6 * k + s) - 6 * k * k2;
            double fifth = -4 * k * fourth - 7 * rho * (ks + k * skew) - 6 * s * k * (k2 + 2 * ks) - 18 * k2 * ks
                    + rho * (skew * skew - 2 * xy - s * k - s * skew) - s * s * (2 * k2 + ks);
            return first * (1 - first * (k / 2 - first * (third / 6 + first * (fourth / 24 + first * fifth / 120))));
        }
        double h = 0.5 * first * k;
        return Math.abs(h) < 0.5 ? first / (1 + h) : first;
    }

    /// log(x/y) near the root.
    private static double start(double a, double b, double p, double logP, double scale, double correction) {
        if (a >= 1 && b >= 1) {
            double q = p > 0 ? 2 * p : Math.exp(logP + LOG_2), h = 1 / a + 1 / b;
            double t = -Math.sqrt(2 * h) * ErfInverse.rough(q, logP + LOG_2);
            if (t > FAR) return BetaUniform.logit(a, b, h, t);
        }
        double logScale = Math.log(scale) + correction;
        if (b < 1) {
            double q = Math.exp(logP), logY = lead(b, a, Math.log1p(-q), logScale), y = Math.exp(logY);
            double c = b * (1 - a) * y / (b + 1);
            if (y < 0.5 && a * y < 1 && c * c < 0.05 * q) return -nearZero(b, a, logY);
        }
        double logX = lead(a, b, logP, logScale);
        return logX < 0 ? nearZero(a, b, logX) : Math.log(a) - Math.log(b);
    }

    /// log(x/y) for I ≈ xᵃ/(aB)·(1 + a(1−b)x/(a+1)) and the root log x of the first term.
    private static double nearZero(double a, double b, double logX) {
        double c = a * (1 - b) * Math.exp(logX) / (a + 1), log = c > -0.5 ? logX - Math.log1p(c) / a : logX;
        return log - Math.log(-Math.expm1(log));
    }

    /// The root log x of p = xᵃ/(a·B(a, b)), the scale with the correction.
    private static double lead(double a, double b, double logP, double logScale) {
        double l = (logP + Math.log(a) - logScale) / a;
        if (a >= 1 && b >= 1) return l - Math.log1p(b / a) - b / a * Math.log1p(a / b);
        if (a >= 1) return l - b / a * Math.log(a);
        return b >= 1 ? l - Math.log(b) : l;
    }
}
