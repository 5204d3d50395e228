package org.jonum.distuv;

import org.jonum.special.DoubleDouble;

/// The gamma law with a scale at x, also where x/scale is rounded, or too small for a double: there P is
/// (x/s)ᵃ/Γ(1 + a) to the last digit.
final class ScaledGamma {
    private static final double SMALL = Double.MIN_NORMAL, INFINITY = Double.POSITIVE_INFINITY;

    private ScaledGamma() {
    }

    private static boolean isTiny(double x, double y) {
        return y < SMALL && x > 0;
    }

    private static double rest(double x, double scale, double y) {
        return Residual.quotient(x, scale, y);
    }

    static double density(double a, double x, double scale) {
        if (!(x >= 0)) return Double.isNaN(x) ? x : 0;
        double y = x / scale;
        if (isTiny(x, y)) {
            double p = lower(a, x, scale);
            if (p > 1e-290 && a * p > 1e-290) return a * p / x;
            double power = Math.pow(x, a - 1), unit = Math.pow(scale, a); // whose logarithm would lose digits
            return isNormal(power) && isNormal(unit)
                    ? power / unit * a * (1 + org.jonum.special.Gamma.reciprocalGamma1pm1(a))
                    : Math.exp(logDensity(a, x, scale));
        }
        if (x == 0 || y == Double.POSITIVE_INFINITY) return GammaForm.density(a, y, 0) / scale;
        double g = GammaForm.densityOfLog(a, y, rest(x, scale, y)), f = g / x;
        return f > 1e-280 && g > 1e-280 ? f : wideLogDensity(a, x, scale).exp();
    }

    static double logDensity(double a, double x, double scale) {
        if (!(x >= 0)) return Double.isNaN(x) ? x : Double.NEGATIVE_INFINITY;
        double y = x / scale;
        if (isTiny(x, y))
            return (a - 1) * (Math.log(x) - Math.log(scale)) - Math.log(scale)
                    - (org.jonum.special.Gamma.logGamma1p(a) - Math.log(a)) - x / scale; // 1/a = Γ(a) may be out of the range
        if (x == 0 || y == Double.POSITIVE_INFINITY) return Math.log(density(a, x, scale));
        return GammaForm.value(a, wideLogDensity(a, x, scale));
    }

    private static DoubleDouble wideLogDensity(double a, double x, double scale) {
        double y = x / scale;
        return GammaForm.wideLogDensity(a, y, rest(x, scale, y)).minus(DoubleDouble.log(scale));
    }

    private static double lower(double a, double x, double scale) {
        double power = Math.pow(x, a), unit = Math.pow(scale, a);
        return isNormal(power) && isNormal(unit)
                ? Math.min(1, power / unit * (1 + org.jonum.special.Gamma.reciprocalGamma1pm1(a)))
                : wideLogLower(a, x, scale).exp();
    }

    private static boolean isNormal(double x) {
        return x > 1e-290 && x < INFINITY;
    }

    private static double logLower(double a, double x, double scale) {
        return Math.min(0, wideLogLower(a, x, scale).value());
    }

    private static DoubleDouble wideLogLower(double a, double x, double scale) {
        DoubleDouble power = Wide.times(DoubleDouble.log(x).minus(DoubleDouble.log(scale)), a);
        return power.hi() > -1e300 ? power.minus(org.jonum.special.Gamma.logGamma1p(a)) : power;
    }

    static double cdf(double a, double x, double scale) {
        if (!(x > 0)) return Double.isNaN(x) ? x : 0;
        double y = x / scale;
        return isTiny(x, y) ? lower(a, x, scale) : GammaForm.p(a, y, rest(x, scale, y));
    }

    static double sf(double a, double x, double scale) {
        if (!(x > 0)) return Double.isNaN(x) ? x : 1;
        double y = x / scale;
        return isTiny(x, y) ? 0 - Math.expm1(logLower(a, x, scale)) : GammaForm.q(a, y, rest(x, scale, y));
    }

    static double logCdf(double a, double x, double scale) {
        if (!(x > 0)) return Double.isNaN(x) ? x : Double.NEGATIVE_INFINITY;
        double y = x / scale;
        return isTiny(x, y) ? logLower(a, x, scale) : GammaForm.logP(a, y, rest(x, scale, y));
    }

    static double logSf(double a, double x, double scale) {
        if (!(x > 0)) return Double.isNaN(x) ? x : 0;
        double y = x / scale;
        if (!isTiny(x, y)) return GammaForm.logQ(a, y, rest(x, scale, y));
        double p = lower(a, x, scale);
        return p < 0.5 ? Math.log1p(-p) : org.jonum.special.Logs.log1mexp(logLower(a, x, scale));
    }

    /// The y with log P(a, y) = log, far below the range of doubles.
    static double inverseLogP(double a, double log) {
        double y = Math.exp((log + org.jonum.special.Gamma.logGamma1p(a)) / a);
        if (y < 1e-20) return y;
        return LogNewton.solve(new Gamma(a, 1), true, log, 0, Math.min(y, 0.5 * a), 0, Double.POSITIVE_INFINITY);
    }

    /// The y with log Q(a, y) = log, far below the range of doubles.
    static double inverseLogQ(double a, double log) {
        return LogNewton.solve(new Gamma(a, 1), false, log, 0, a - log, 0, Double.POSITIVE_INFINITY);
    }
}
