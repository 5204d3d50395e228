package org.jonum.distuv;

import org.jonum.special.DoubleDouble;
import org.jonum.special.Gamma;
import org.jonum.special.IncompleteGamma;

/// The standard gamma law at an argument y + e, where e is what rounding took from y: for laws of multiples, powers and
/// reciprocals of a gamma variable, whose tails would otherwise lose what the rounding of y costs.
final class GammaForm {
    private static final double SMALL = 1e-60, FAR = -700, LARGE = 20, EULER = 0.5772156649015329;

    /// Below this shape P, and below this y Q, loses at most that many units in the last place by what y lacks, since the slope of log P in
    /// log y is at most a, that of log Q at most about y.
    static final double PLAIN = 4;

    private GammaForm() {
    }

    static double density(double a, double y, double e) {
        if (e != 0 && GammaLimit.rules(a, y, e)) return GammaLimit.logDensity(a, y, e).exp();
        double f = IncompleteGamma.density(a, y);
        if (y > 0 && !(f * y > SMALL && f < Double.POSITIVE_INFINITY)) // large exponents have lost digits
            return wideLogDensity(a, y, e).exp();
        return e == 0 ? f : f + f * Math.expm1(e * logSlope(a, y));
    }

    /// y times the density at y + e, with roundings less.
    static double densityOfLog(double a, double y, double e) {
        if (e != 0 && GammaLimit.rules(a, y, e)) return GammaLimit.logDensity(a, y, e).exp() * (y + e);
        double f = IncompleteGamma.densityOfLog(a, y);
        if (!(f > SMALL && f < Double.POSITIVE_INFINITY))
            return y > 0 && y <= Double.MAX_VALUE ? wideLogDensity(a, y, e).plus(DoubleDouble.log(y)).exp() : f;
        return e == 0 ? f : f + f * Math.expm1(e * (a / y - 1));
    }

    static DoubleDouble wideLogDensity(double a, double y, double e) {
        if (e != 0 && GammaLimit.rules(a, y, e)) return GammaLimit.logDensity(a, y, e);
        DoubleDouble l = IncompleteGamma.wideLogDensity(a, y);
        return e == 0 || !(Math.abs(l.hi()) <= Double.MAX_VALUE) ? l : l.plus(e * logSlope(a, y));
    }

    /// The logarithm of a density made from [#wideLogDensity], with what counts near its zeros only.
    static double value(double a, DoubleDouble log) {
        return Math.abs(log.hi()) < 1 ? log.plus(IncompleteGamma.wideLogDensityError(a)).value() : log.value();
    }

    /// The integral of the density from y to y + e over that at y, by three terms: those of large shapes count.
    private static double step(double a, double y, double e) {
        if (a < LARGE || !isShort(a, y, e)) return e;
        double t = e * logSlope(a, y), u = e / y;
        return e * (1 + t / 2 + (t * t - a * u * u) / 6);
    }

    /// Whether the density changes little from y to y + e; else that is far out, where the logarithm of the tail is straight.
    private static boolean isShort(double a, double y, double e) {
        return Math.abs(e * logSlope(a, y)) < 1e-2;
    }

    private static double logSlope(double a, double y) {
        return (a - 1) / y - 1;
    }

    static double p(double a, double y, double e) {
        if (e != 0 && GammaLimit.rules(a, y, e)) return GammaLimit.p(a, y, e);
        double p = IncompleteGamma.p(a, y);
        return e == 0 || a < PLAIN ? p : Math.clamp(p + IncompleteGamma.density(a, y) * step(a, y, e), 0, 1);
    }

    static double q(double a, double y, double e) {
        if (e != 0 && GammaLimit.rules(a, y, e)) return GammaLimit.q(a, y, e);
        double q = IncompleteGamma.q(a, y);
        return e == 0 || y < PLAIN ? q : Math.clamp(q - IncompleteGamma.density(a, y) * step(a, y, e), 0, 1);
    }

    static double logP(double a, double y, double e) {
        if (e != 0 && GammaLimit.rules(a, y, e)) return GammaLimit.logP(a, y, e);
        double l = IncompleteGamma.logP(a, y);
        if (e == 0 || l == Double.NEGATIVE_INFINITY) return l;
        if (l < FAR || !isShort(a, y, e)) {               // there the difference of two large logarithms is none
            double t = e / y * IncompleteGamma.slopeOfLogP(a, y);
            return Double.isNaN(t) ? l : Math.min(0, l + t);
        }
        double slope = Math.exp(IncompleteGamma.logDensity(a, y) - l);
        return Math.min(0, l + Math.log1p(slope * step(a, y, e)));
    }

    static double logQ(double a, double y, double e) {
        if (e != 0 && GammaLimit.rules(a, y, e)) return GammaLimit.logQ(a, y, e);
        double l = IncompleteGamma.logQ(a, y);
        if (e == 0 || l == Double.NEGATIVE_INFINITY) return l;
        if (l < FAR || !isShort(a, y, e)) {               // there the difference of two large logarithms is none
            double t = e / y * IncompleteGamma.slopeOfLogQ(a, y);
            return Double.isNaN(t) ? l : Math.min(0, l - t);
        }
        double slope = -Math.exp(IncompleteGamma.logDensity(a, y) - l);
        return Math.min(0, l + Math.log1p(slope * step(a, y, e)));
    }

    /// a + log Γ(a) + (1 − a)·ψ(a): for large a its asymptotic series, ½·log 2πea + Σ cₖ·a⁻ᵏ.
    static double entropy(double a) {
        if (a < 20) return a + Gamma.logGamma(a) + (1 - a) * Gamma.digamma(a);
        double r = 1 / a, z = r * r;
        // Σ B₂ₖ/(2k(2k−1))·a^(1−2k) + (a − 1)·Σ B₂ₖ/(2k)·a^(−2k) − ½/a
        double b = z * (1 / 12.0 - z * (1 / 120.0 - z * (1 / 252.0 - z * (1 / 240.0 - z * (1 / 132.0
                - z * (691 / 32760.0 - z * (1 / 12.0)))))));
        double d = r * (1 / 12.0 - z * (1 / 360.0 - z * (1 / 1260.0 - z * (1 / 1680.0 - z * (1 / 1188.0
                - z * (691 / 360360.0 - z * (1 / 156.0)))))));
        return 0.5 * Math.log(a) + (1.4189385332046727 + (d + (a - 1) * b - 0.5 * r));
    }

    /// log a − ψ(a) > 0.
    static double logExcess(double a) {
        if (a < LARGE) return Math.log(a) - Gamma.digamma(a);
        double r = 1 / a, z = r * r;
        return r * 0.5 + z * (1 / 12.0 - z * (1 / 120.0 - z * (1 / 252.0 - z * (1 / 240.0 - z * (1 / 132.0)))));
    }

    /// a·ψ′(a) − 1 > 0.
    static double slopeExcess(double a) {
        if (a < LARGE) return a * Gamma.trigamma(a) - 1;
        double r = 1 / a, z = r * r;
        return r * 0.5 + z * (1 / 6.0 - z * (1 / 30.0 - z * (1 / 42.0 - z * (1 / 30.0 - z * (5 / 66.0)))));
    }

    /// The difference of [#logExcess] at a and at a + k, k ≥ 0.
    static double excessFall(double a, double k) {
        if (a < LARGE) return logExcess(a) - logExcess(a + k);
        double r = 1 / a, s = 1 / (a + k), u = r * r, w = s * s, d = k * r * s; // r − s
        double sum = u + w, cubes = u * u + u * w + w * w;
        return d * (0.5 + (r + s) * (1 / 12.0 - sum / 120 + cubes / 252 - sum * (u * u + w * w) / 240));
    }

    /// ψ(a + k) − ψ(a), k ≥ 0.
    static double rise(double a, double k) {
        return a < LARGE ? Gamma.digamma(a + k) - Gamma.digamma(a) : Math.log1p(k / a) + excessFall(a, k);
    }

    /// The a with ψ(a) = y, by Newton's method: ψ is concave, so that all steps but the first come from below.
    static double inverseDigamma(double y) {
        double a = y > -2 ? Math.exp(y) + 0.5 : -1 / (y + EULER);
        for (int i = 0; i < 100; i++) {
            double next = a + (y - Gamma.digamma(a)) / Gamma.trigamma(a);
            next = Math.max(0.1 * a, next);
            if (Math.abs(next - a) <= 1e-15 * a) return next;
            a = next;
        }
        return a;
    }
}
