package org.jonum.special;

/// Inverses of P and Q for the smaller tail: a start from the tail's leading term or from Wilson & Hilferty's (1931)
/// normal approximation, then Newton's method on the logarithm of the tail in t = log x, where it is concave and
/// nearly straight; each step is kept within a bracket.
final class GammaInverse {
    private static final int STEPS = 60;

    private GammaInverse() {}

    static double limit(double a, double p, double q) {
        if (!(a >= 0 && p >= 0 && q >= 0)) return Double.NaN;
        if (p == 0 || a == 0) return 0;
        return q == 0 || a == Double.POSITIVE_INFINITY ? Double.POSITIVE_INFINITY : a;
    }

    /// The x with P(a, x) = p ≤ ½.
    static double lower(double a, double p) {
        if (a > 1e3) return newton(a, p, wilsonHilferty(a, StandardNormal.quantile(p)), true);
        if (Math.log(p) < -1000 * a && a < 0.5) return 0;          // x underflows, and so might lead
        DoubleDouble lead = lead(a, Logarithm.log(p));
        if (lead.hi() < -40 || a < 1 && lead.hi() < correction(a, 1)) return nearZero(a, lead);
        double x = Math.exp(lead.hi());
        return newton(a, p, a < 1 || x < 0.1 * a ? x * Math.exp(Math.min(1, x / (a + 1)))
                : wilsonHilferty(a, StandardNormal.quantile(p)), true);
    }

    /// The x with Q(a, x) = q ≤ ½.
    static double upper(double a, double q) {
        if (a < 1) {
            if (Math.log1p(-q) < -1000 * a && a < 0.5) return 0;
            DoubleDouble lead = lead(a, Logarithm.log(DoubleDouble.sum(1, -q)));
            if (lead.hi() < correction(a, 1)) return nearZero(a, lead);
        }
        double x = wilsonHilferty(a, StandardNormal.inverseSf(q));
        if (a < 1 || x > 3 * a + 10) {
            // Q ≈ xᵃ⁻¹e⁻ˣ/Γ(a) for large x
            double l = -Math.log(q) - (a < 1 ? Gamma.logGamma1p(a) - Math.log(a) : Gamma.logGamma(a));
            x = Math.max(1, l);
            for (int i = 0; i < 3; i++) x = Math.max(1, l + (a - 1) * Math.log(x));
        }
        return newton(a, q, x, false);
    }

    /// The root of P(a, x) ≈ xᵃ/Γ(1+a): log x = (log p + log Γ(1+a))/a.
    private static DoubleDouble lead(double a, DoubleDouble logP) {
        return logGamma1p(a).plus(logP).over(a);
    }

    /// log(1 + a·Σ (−x)ⁿ/(n!(a+n)))/a, with which P(a, x) = xᵃ/Γ(1+a)·e^(a·correction); x ≤ 1.
    private static double correction(double a, double x) {
        return Math.log1p(a * sum(a, x)) / a;
    }

    private static double sum(double a, double x) {
        double s = 0, t = 1;
        for (int n = 1; n < 25 && Math.abs(t) > 0x1p-60; n++) {
            t *= -x / n;
            s += t / (a + n);
        }
        return s;
    }

    /// The root x < 1, however badly conditioned in p: log x = lead − correction(a, x), by Newton's method.
    private static double nearZero(double a, DoubleDouble lead) {
        double x = Math.exp(lead.hi());
        if (x < 1e-20) return lead.exp();
        x = Math.min(1, x * Math.exp(x / (a + 1)));
        for (int i = 0; i < STEPS; i++) {
            double m = sum(a, x), step = lead.minus(Math.log1p(a * m) / a).minus(Logarithm.log(x)).value();
            step *= (1 + a * m) * Math.exp(x);
            x = Math.min(1, x * Math.exp(step));
            if (Math.abs(step) < 1e-7) break;
        }
        return lead.minus(correction(a, x)).exp();
    }

    private static double wilsonHilferty(double a, double z) {
        if (a > 1e20) return a + z * Math.sqrt(a);
        double c = 1 / (9 * a), r = 1 - c + z * Math.sqrt(c);
        return a * Math.max(1e-3, r * r * r);
    }

    private static DoubleDouble logGamma1p(double a) {
        if (a <= 0.5) return Logarithm.log(GammaKernel.reciprocal1pm1(a).plus(1.0)).negate();
        if (a <= 20) return Logarithm.log(GammaKernel.gamma(a).times(a));
        return GammaKernel.stirling(a).plus(Logarithm.log(a));
    }

    /// Solves log(tail) = log(p) for t = log x: the error e of the logarithm, its slope ±x·density/tail.
    private static double newton(double a, double p, double start, boolean lower) {
        double low = Double.NEGATIVE_INFINITY, high = Double.POSITIVE_INFINITY, x = start;
        if (a > 1e20) return x;                           // right to the last digit
        for (int i = 0; i < STEPS && x > 0 && x < Double.POSITIVE_INFINITY; i++) {
            GammaTail.Sloped at = GammaTail.sloped(a, x, lower);
            double e, slope = at.slope();
            if (at.tail() > 1e-290 && slope * at.tail() > 1e-290) {
                double r = (at.tail() - p) / p;
                e = Math.abs(r) < 0.5 ? Math.log1p(r) : Math.log(at.tail()) - Math.log(p);
            } else {
                double logTail = lower ? IncompleteGamma.logP(a, x) : IncompleteGamma.logQ(a, x);
                e = logTail - Math.log(p);
                slope = Math.exp(GammaTail.logDensityTimesX(a, x) - logTail);
            }
            if (e == 0) return x;
            if (e > 0 == lower) high = x;
            else low = x;
            // slope′/slope = a − x ∓ slope: Halley's correction
            double step = e / slope * (lower ? -1 : 1), curve = a - x + (lower ? -slope : slope);
            double h = 0.5 * step * curve;
            if (Math.abs(h) < 0.5) step /= 1 + h;
            double next =
                    Math.abs(step) < 1e-3 ? x + x * Math.expm1(step) : x * Math.exp(Math.max(-50, Math.min(50, step)));
            if (Math.abs(step) < 1e-6 || next == x) return next;
            if (!(next > low && next < high)) {
                next = low > 0 && high < Double.POSITIVE_INFINITY ? Math.sqrt(low) * Math.sqrt(high)
                        : low > 0 ? 2 * low : high / 2;
                if (next == low || next == high) return x;
            }
            x = next;
        }
        return x;
    }
}
