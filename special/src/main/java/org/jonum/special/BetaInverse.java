package org.jonum.special;

/// The root of I_x(a, b) = p for p ≤ ½, by Newton's method with terms to the fourth power in l = log(x/y), y = 1 − x.
///
/// log I is concave in l; its slope is σ = xᵃyᵇ/(B(a, b)·I) = scale/factor, and with λ = ay − bx, ρ = (a+b)xy all further
/// derivatives follow from σ′ = σ(λ − σ), λ′ = −ρ, ρ′ = ρ(y − x). Starts are the law's own normal approximation (Temme 1992,
/// the first two terms) or the leading term at one of the ends.
final class BetaInverse {
    private static final int STEPS = 60;
    private static final double TINY = 1e-290, FAR = -2.4, LAST = 3e-4, LOG_HALF = -0.6931471805599453;

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
        double scale = BetaKernel.scale(a, b), correction = BetaKernel.correction(a, b);
        double l = start(a, b, p, logP, scale * Math.exp(correction));
        double w = Math.exp(-Math.abs(l)), s = w / (1 + w);
        boolean left = l <= 0;                           // s is x, or y
        for (int i = 0; i < STEPS && s > 0; i++) {
            double r = 1 - s, rl = DoubleDouble.sumError(1, -s, r), x = left ? s : r, y = left ? r : s;
            double xl = left ? 0 : rl, yl = left ? rl : 0;
            double lambda = BetaKernel.difference(a, b, x, xl, y, yl);
            double low = BetaKernel.differenceLow(a, b, x, xl, y, yl, lambda), slope, error;
            DoubleDouble e = BetaKernel.exponent(a, b, x, xl, y, yl, lambda, low);
            if (BetaTail.isBelow(lambda, x, y)) {
                double f = BetaTail.factor(a, b, x, y, lambda, low, e.hi(), scale, correction);
                slope = scale / f;
                error = p > 0 ? relative(BetaTail.value(e, correction, f), p)
                        : e.minus(logP).value() + (correction + Math.log(f) - logLo);
            } else {
                double v = BetaTail.above(a, b, x, y, yl, lambda, low, e, scale, correction);
                slope = scale * Math.exp(e.hi() + correction) / v;
                error = p > 0 ? relative(v, p) : Math.log(v) - logP;
            }
            double first = -error / slope, rho = (a + b) * x * y;
            double size = Math.abs(first) * (Math.abs(lambda - slope) + slope + Math.sqrt(rho));
            double step = step(first, size, slope, lambda - slope, rho, y - x);
            double m = Math.expm1(Math.clamp(left ? step : -step, -700, 700)), next = s + s * (m * r / (1 + s * m));
            if (next > 0.5) {
                left = !left;
                m = -m / (1 + m);
                next = r + r * (m * s / (1 + r * m));
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

    /// log(v/p).
    private static double relative(double v, double p) {
        double r = (v - p) / p;
        return Math.abs(r) < 0.5 ? Math.log1p(r) : Math.log(Math.max(v, Double.MIN_VALUE)) - Math.log(p);
    }

    /// Newton's step with the next three terms of the inverse function's series, or as many as the distance allows.
    private static double step(double first, double size, double slope, double k, double rho, double skew) {
        if (size < 0.3) {
            double third = (rho + slope * k + 2 * k * k) / 6;
            double fourth = (rho * (skew - 7 * k - slope) - slope * k * (6 * k + slope) - 6 * k * k * k) / 24;
            return first * (1 + first * (-0.5 * k + first * (third + first * fourth)));
        }
        double h = 0.5 * first * k;
        return Math.abs(h) < 0.5 ? first / (1 + h) : first;
    }

    /// log(x/y) near the root.
    private static double start(double a, double b, double p, double logP, double scale) {
        double h = 1 / a + 1 / b;
        if (a >= 1 && b >= 1) {
            double t = Math.sqrt(h) * (p > 0 ? StandardNormal.quantile(p) : StandardNormal.quantileOfLog(logP));
            if (t > FAR) return BetaUniform.logit(a, b, h, t);
        }
        double logX = lead(a, b, logP, scale);
        if (logX < 0) return logX < LOG_HALF ? nearZero(a, b, logX) : logX - Math.log(-Math.expm1(logX));
        double logY = lead(b, a, Math.log1p(-Math.exp(logP)), scale);
        if (logY < 0) return logY < LOG_HALF ? -nearZero(b, a, logY) : Math.log(-Math.expm1(logY)) - logY;
        return Math.log(a) - Math.log(b);
    }

    /// log(x/y) for I ≈ xᵃ/(aB)·(1 + a(1−b)x/(a+1)) and the root log x of the first term.
    private static double nearZero(double a, double b, double logX) {
        double x = Math.exp(logX), c = a * (1 - b) * x / (a + 1);
        return logX - Math.log1p(-x) - (c > -0.5 ? Math.log1p(c) / a : 0);
    }

    /// The root log x of p = xᵃ/(a·B(a, b)), the scale with the correction.
    private static double lead(double a, double b, double logP, double scale) {
        double l = (logP + Math.log(a) - Math.log(scale)) / a;
        if (a >= 1 && b >= 1) return l - Math.log1p(b / a) - b / a * Math.log1p(a / b);
        if (a >= 1) return l - b / a * Math.log(a);
        return b >= 1 ? l - Math.log(b) : l;
    }
}
