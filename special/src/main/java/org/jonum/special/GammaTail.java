package org.jonum.special;

/// The tails of the incomplete gamma functions as a prefix times a factor of moderate size.
///
/// - x < max(a, 1): P = D·(1 + x/(a+1) + x²/((a+1)(a+2)) + …), D = xᵃe⁻ˣ/Γ(a+1);
/// - x ≥ max(a, 1): Q = D·a/(x+1−a − 1(1−a)/(x+3−a − 2(2−a)/(x+5−a − …))), Legendre's continued fraction (DLMF 8.9.2);
/// - a ≥ 20, |x−a| < 0.4a: Temme's uniform expansion (Temme 1979; Gil, Segura & Temme 2012),
///   Q, P = e^(−aη²/2)·(½·erfcx(±η√(a/2)) ± Σ Cₖ(η)a⁻ᵏ/√(2πa)), ½η² = x/a − 1 − log(x/a);
/// - a < 1, x < 1: Q = 1 − xᵃ/Γ(1+a)·(1 + a·Σ (−x)ⁿ/(n!(a+n))) (DiDonato & Morris 1986), summed in pairs.
///
/// D is the exponential of a pair, so that its error does not grow with the exponent.
final class GammaTail {
    static final double HUGE = 1e200;
    private static final double SQRT_TWO_PI = 2.5066282746310007;

    private GammaTail() {}

    /// The value where an argument is 0, huge or no number; the law with a ≥ 1e200 is a point.
    static double limit(double a, double x, boolean lower) {
        if (!(a >= 0 && x >= 0)) return Double.NaN;
        if (a == Double.POSITIVE_INFINITY && x == Double.POSITIVE_INFINITY) return Double.NaN;
        boolean below = a == 0 || x > a;                  // the mass lies below x
        if (a == x && x > 0) return 0.5;
        if (x == 0 && a > 0) below = false;
        return below == lower ? 1 : 0;
    }

    /// Whether P, and not Q, is computed from its own formula.
    static boolean isLower(double a, double x) {
        return x < Math.max(a, 1);
    }

    private static boolean isUniform(double a, double x) {
        return a >= 20 && Math.abs(x - a) < 0.4 * a;
    }

    static double lower(double a, double x) {
        if (isUniform(a, x)) return uniform(a, x, -1);
        return prefix(a, x, series(a, x));
    }

    static double upper(double a, double x) {
        if (isUniform(a, x)) return uniform(a, x, 1);
        return prefix(a, x, a * fraction(a, x));
    }

    /// A tail and the size of d log(tail)/d log x, which is x·density/tail.
    record Sloped(double tail, double slope) {}

    /// P or Q for Newton's method: the factor that gives the tail gives its slope too, without a second prefix.
    static Sloped sloped(double a, double x, boolean lower) {
        boolean below = isLower(a, x);
        Sloped s = isUniform(a, x) ? slopedUniform(a, x, below ? -1 : 1) : slopedPrefix(a, x, below);
        if (below == lower) return s;
        double other = below && a < 1 ? upperNearZero(a, x) : 1 - s.tail;
        return new Sloped(other, s.slope * s.tail / other);
    }

    private static Sloped slopedPrefix(double a, double x, boolean lower) {
        double f = lower ? series(a, x) : a * fraction(a, x);
        return new Sloped(prefix(a, x, f), a / f);
    }

    private static Sloped slopedUniform(double a, double x, int side) {
        DoubleDouble e = exponent(a, x);
        double f = uniformFactor(a, -e.hi(), side);
        return new Sloped(e.exp() * f, Math.exp(-GammaKernel.stirlingTail(a)) * Math.sqrt(a) / (SQRT_TWO_PI * f));
    }

    static double logLower(double a, double x) {
        if (isUniform(a, x)) return logUniform(a, x, -1);
        return logPrefix(a, x).plus(Logarithm.log(series(a, x))).value();
    }

    static double logUpper(double a, double x) {
        if (isUniform(a, x)) return logUniform(a, x, 1);
        return logPrefix(a, x).plus(Logarithm.log(a)).plus(Logarithm.log(fraction(a, x))).value();
    }

    static double density(double a, double x) {
        if (a > 1e290 || x > 1e290) return 0;
        return prefix(a, x, a) / x;
    }

    /// log(x·density).
    static double logDensityTimesX(double a, double x) {
        return logPrefix(a, x).plus(Logarithm.log(a)).value();
    }

    /// −aη²/2 = a·(log(1+μ) − μ), μ = x/a − 1.
    private static DoubleDouble exponent(double a, double x) {
        if (x < a * 0.25 || x > 1e15 * a)
            return Logarithm.log(x).minus(Logarithm.log(a)).times(a).plus(DoubleDouble.sum(a, -x));
        return Logarithm.log1pmx(DoubleDouble.sum(x, -a).over(a)).times(a);
    }

    /// D·f = xᵃe⁻ˣ/Γ(a+1)·f.
    private static double prefix(double a, double x, double f) {
        if (a >= 10) return exponent(a, x).plus(-GammaKernel.stirlingTail(a)).exp() * f / (SQRT_TWO_PI * Math.sqrt(a));
        double e = x > 2000 ? 0 : Logarithm.log(x).times(a).minus(x).exp();
        if (a < 0.5) return e * GammaKernel.reciprocal1pm1(a).plus(1.0).value() * f;
        return e * (f / GammaKernel.gamma(a).times(a).value());
    }

    private static DoubleDouble logPrefix(double a, double x) {
        if (a >= 10)
            return exponent(a, x).minus(GammaKernel.stirlingTail(a)).minus(DoubleDouble.HALF_LOG_TWO_PI)
                    .minus(Logarithm.log(a).scale(0.5));
        DoubleDouble e = Logarithm.log(x).times(a).minus(x);
        if (a < 0.5) return e.plus(Logarithm.log(GammaKernel.reciprocal1pm1(a).plus(1.0)));
        return e.minus(Logarithm.log(GammaKernel.gamma(a).times(a)));
    }

    /// 1 + x/(a+1) + x²/((a+1)(a+2)) + …, x < a + 1 and not near a when a is large; small terms are added first.
    private static double series(double a, double x) {
        double t = 1;
        int n = 0;
        while (t > 0x1p-56 && n < 400) t *= x / (a + ++n);
        double s = 1;
        for (; n > 0; n--) s = 1 + s * (x / (a + n));
        return s;
    }

    /// Legendre's continued fraction from its tail: numerator and denominator in one linear recurrence.
    private static double fraction(double a, double x) {
        int n = (int) (8 + 95 / x + Math.min(a, 16));
        double b = x + 1 - a;
        if (x > 1e40) return 1 / (b - (1 - a) / (b + 2 - 2 * (2 - a) / (b + 4)));
        double p = b + 2 * n, q = 1;
        for (int k = n; k > 0; k--) {
            double r = (b + 2 * (k - 1)) * p - k * (k - a) * q;
            q = p;
            p = r;
            if (Math.abs(p) > 1e200) {
                p *= 1e-200;
                q *= 1e-200;
            }
        }
        return q / p;
    }

    /// Q for a < 1, x < 1. With u = log(xᵃ/Γ(1+a)) it is −expm1(u) − e^u·a·Σ (−x)ⁿ/(n!(a+n)), n = 1, 2, …
    ///
    /// The sum is −x·(1/(a+1) − x/2·(1/(a+2) − x/3·(…))): pairs for three terms, doubles for the rest, which is small.
    static double upperNearZero(double a, double x) {
        DoubleDouble u = Logarithm.log(x).times(a).plus(Logarithm.log(reciprocalGamma1p(a)));
        double rest = 0;
        for (int n = 20; n > 3; n--) rest = 1 / (a + n) - rest * (x / (n + 1));
        DoubleDouble sum = DoubleDouble.of(rest);
        for (int n = 3; n > 0; n--) sum = DoubleDouble.ONE.over(DoubleDouble.sum(a, n)).minus(sum.times(x).over(n + 1));
        DoubleDouble m = LongExp.minusOne(u);
        return m.negate().plus(m.plus(1.0).times(sum).times(x).times(a)).value();
    }

    /// 1/Γ(1+a) for 0 < a < 1.
    private static DoubleDouble reciprocalGamma1p(double a) {
        return a <= 0.5 ? GammaKernel.reciprocal1pm1(a).plus(1.0)
                : DoubleDouble.ONE.over(GammaKernel.gamma(a).times(a));
    }

    /// Temme's expansion of Q (side 1, x ≥ a) or P (side −1, x ≤ a).
    private static double uniform(double a, double x, int side) {
        DoubleDouble e = exponent(a, x);
        return e.exp() * uniformFactor(a, -e.hi(), side);
    }

    private static double logUniform(double a, double x, int side) {
        DoubleDouble e = exponent(a, x);
        return e.plus(Math.log(uniformFactor(a, -e.hi(), side))).value();
    }

    /// All rows of the table reach 2⁻⁶⁰ at a = 20; those that are left out for larger a are below 2⁻⁶⁷.
    private static double uniformFactor(double a, double deviance, int side) {
        double z = Math.sqrt(deviance), eta = side * z * Math.sqrt(2 / a), r = 1 / a, s = 0;
        int all = TemmeTable.C.length, rows = 60 * all / (60 + all * Math.getExponent(a / 20)) + 1;
        for (int k = Math.min(all, rows) - 1; k >= 0; k--) s = s * r + GammaTable.horner(TemmeTable.C[k], 0, eta);
        return 0.5 * Erf.erfcx(z) + side * s / (SQRT_TWO_PI * Math.sqrt(a));
    }
}
