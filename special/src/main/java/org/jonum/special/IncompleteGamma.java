package org.jonum.special;

/// The regularised incomplete gamma functions P(a, x) = γ(a, x)/Γ(a) and Q = 1 − P, their logarithms, inverses and
/// derivative: the gamma, χ², Erlang and Poisson laws.
///
/// Each tail is computed directly where it is small, and so keeps its digits down to the smallest doubles. NaN in any
/// argument, a < 0 or x < 0 gives NaN; P(0, x) = 1.
public final class IncompleteGamma {
    /// Up to this part of a, Q is 1 less P, so that it never rises, not by an ulp either.
    private static final double NEAR_ONE = 0.1;

    private IncompleteGamma() {}

    /// P(a, x) = ∫₀ˣ tᵃ⁻¹e⁻ᵗ dt / Γ(a).
    ///
    /// {@snippet :
    /// double p = IncompleteGamma.p(3, 2);          // p == 0.32332358381693654
    /// }
    /// **Error** below 8 ulp, mostly below 1.
    ///
    /// @param a shape, a ≥ 0
    /// @param x upper limit, x ≥ 0
    /// @return P(a, x)
    public static double p(double a, double x) {
        if (!(a > 0 && x > 0 && a < GammaTail.HUGE && x < GammaTail.HUGE)) return GammaTail.limit(a, x, true);
        if (GammaHalves.has(a, x)) return x < a ? GammaHalves.lower(a, x) : 1 - GammaHalves.upper(a, x);
        return GammaTail.isLower(a, x) || GammaTail.isShort(a, x) ? Math.min(1, GammaTail.lower(a, x))
                : 1 - GammaTail.upper(a, x);
    }

    /// Q(a, x) = ∫ₓ^∞ tᵃ⁻¹e⁻ᵗ dt / Γ(a).
    ///
    /// {@snippet :
    /// double q = IncompleteGamma.q(3, 200);        // q == 2.7956093736608835E-83
    /// }
    /// **Error** below 8 ulp, mostly below 1.
    ///
    /// @param a shape, a ≥ 0
    /// @param x lower limit, x ≥ 0
    /// @return Q(a, x)
    public static double q(double a, double x) {
        if (!(a > 0 && x > 0 && a < GammaTail.HUGE && x < GammaTail.HUGE)) return GammaTail.limit(a, x, false);
        if (GammaHalves.has(a, x)) return x < NEAR_ONE * a ? 1 - GammaHalves.lower(a, x) : GammaHalves.upper(a, x);
        if (GammaTail.isLower(a, x)) return a < 1 ? GammaTail.upperNearZero(a, x) : 1 - GammaTail.lower(a, x);
        return GammaTail.upper(a, x);
    }

    /// log P(a, x), also where P underflows.
    ///
    /// **Error** below 8 ulp.
    ///
    /// @param a shape, a ≥ 0
    /// @param x upper limit, x ≥ 0
    /// @return log P(a, x)
    public static double logP(double a, double x) {
        if (!(a > 0 && x > 0 && a < GammaTail.HUGE && x < GammaTail.HUGE)) return logLimit(a, x, true);
        if (!GammaTail.isLower(a, x)) return Math.log1p(-GammaTail.upper(a, x));
        if (a < 1 && x < 1) {
            double q = GammaTail.upperNearZero(a, x);
            if (q < 0.5) return Math.log1p(-q);
        }
        return GammaTail.logLower(a, x);
    }

    /// log Q(a, x), also where Q underflows.
    ///
    /// **Error** below 8 ulp.
    ///
    /// @param a shape, a ≥ 0
    /// @param x lower limit, x ≥ 0
    /// @return log Q(a, x)
    public static double logQ(double a, double x) {
        if (!(a > 0 && x > 0 && a < GammaTail.HUGE && x < GammaTail.HUGE))
            return logLimit(a, x, false);
        if (!GammaTail.isLower(a, x)) return GammaTail.logUpper(a, x);
        if (a < 1) {
            double q = GammaTail.upperNearZero(a, x);
            return q < 0.5 ? Math.log(q) : Math.log1p(-GammaTail.lower(a, x));
        }
        return Math.log1p(-GammaTail.lower(a, x));
    }

    /// x·density/P = d log P/d log x, also where both underflow.
    ///
    /// **Error** below 16 ulp while P is the smaller tail, or a normal number.
    ///
    /// @param a shape, 0 < a < 1e200
    /// @param x upper limit, 0 < x < 1e200
    /// @return the slope, at most a
    public static double slopeOfLogP(double a, double x) {
        return a > 0 && x > 0 && a < GammaTail.HUGE && x < GammaTail.HUGE ? GammaTail.slope(a, x, true) : Double.NaN;
    }

    /// x·density/Q = −d log Q/d log x, also where both underflow.
    ///
    /// **Error** below 16 ulp while Q is the smaller tail, or a normal number.
    ///
    /// @param a shape, 0 < a < 1e200
    /// @param x lower limit, 0 < x < 1e200
    /// @return the slope
    public static double slopeOfLogQ(double a, double x) {
        return a > 0 && x > 0 && a < GammaTail.HUGE && x < GammaTail.HUGE ? GammaTail.slope(a, x, false) : Double.NaN;
    }

    /// ∂P/∂x = xᵃ⁻¹e⁻ˣ/Γ(a), the density of the gamma law.
    ///
    /// **Error** below 4 ulp.
    ///
    /// @param a shape, a ≥ 0
    /// @param x x ≥ 0; at 0 the limit from the right
    /// @return the density
    public static double density(double a, double x) {
        if (!(a >= 0 && x >= 0)) return Double.NaN;
        if (x == 0) return a < 1 ? a == 0 ? 0 : Double.POSITIVE_INFINITY : a == 1 ? 1 : 0;
        if (a == 0 || !(x <= Double.MAX_VALUE) || !(a <= Double.MAX_VALUE)) return 0;
        return Math.max(a, x) < GammaTail.HUGE ? GammaTail.density(a, x) : wideLogDensity(a, x).exp();
    }

    /// x times the [density][#density], that of log X, with a rounding less.
    ///
    /// {@snippet :
    /// double d = IncompleteGamma.densityOfLog(2, 3);     // d == 0.44808361531077556
    /// }
    /// **Error** below 3 ulp.
    ///
    /// @param a a ≥ 0
    /// @param x x ≥ 0
    /// @return xᵃe⁻ˣ/Γ(a)
    public static double densityOfLog(double a, double x) {
        if (!(a >= 0 && x >= 0)) return Double.NaN;
        if (x == 0 || a == 0 || !(x <= Double.MAX_VALUE) || !(a <= Double.MAX_VALUE)) return 0;
        return Math.max(a, x) < GammaTail.HUGE ? GammaTail.densityTimesX(a, x)
                : wideLogDensity(a, x).plus(DoubleDouble.log(x)).exp();
    }

    /// The logarithm of [#density], also where that underflows.
    ///
    /// **Error** below 1 ulp.
    ///
    /// @param a shape, a ≥ 0
    /// @param x x ≥ 0; at 0 the limit from the right
    /// @return log of the density
    public static double logDensity(double a, double x) {
        return wideLogDensity(a, x).value();
    }

    /// The logarithm of [#density] as a pair: for sums with other logarithms, and for densities that are to be
    /// multiplied before they underflow.
    ///
    /// **Error** below 2⁻⁶⁰ of the largest of its terms.
    ///
    /// @param a shape, a ≥ 0
    /// @param x x ≥ 0; at 0 the limit from the right
    /// @return log of the density
    public static DoubleDouble wideLogDensity(double a, double x) {
        double most = Math.max(a, x);
        if (!(a > 0 && x > 0 && most <= Double.MAX_VALUE)) return DoubleDouble.of(Math.log(density(a, x)));
        return most < GammaTail.HUGE ? LogGammaDensity.at(a, x) : LogGammaDensity.huge(a, x);
    }

    /// Where parameters are huge or none: the logarithm of a tail that underflows is that of the density times x, to far smaller terms.
    private static double logLimit(double a, double x, boolean lower) {
        double v = GammaTail.limit(a, x, lower), most = Math.max(a, x);
        return v == 0 && a > 0 && x > 0 && most <= Double.MAX_VALUE ? logDensity(a, x) + Math.log(x) : Math.log(v);
    }

    /// What the logarithm of a density made from [#wideLogDensity] lacks, where its terms have cancelled: the error of log Γ(a)
    /// in it.
    ///
    /// @param a shape, a > 0
    /// @return the error, below 2⁻⁵⁵
    public static double wideLogDensityError(double a) {
        return a > 0 && a < GammaTail.HUGE ? LogGammaDensity.error(a) : 0;
    }

    /// The x with P(a, x) = p.
    ///
    /// {@snippet :
    /// double x = IncompleteGamma.inverseP(0.5, 1e-10);   // x == 7.853981633974484E-21
    /// }
    /// **Error** below 5 ulp where x is well conditioned.
    ///
    /// @param a shape, a > 0
    /// @param p 0 ≤ p ≤ 1; outside NaN
    /// @return x ≥ 0
    public static double inverseP(double a, double p) {
        if (!(a > 0 && a < GammaTail.HUGE && p > 0 && p < 1)) return GammaInverse.limit(a, p, 1 - p);
        return p <= 0.5 ? GammaInverse.lower(a, p) : GammaInverse.upper(a, 1 - p);
    }

    /// The x with Q(a, x) = q.
    ///
    /// {@snippet :
    /// double x = IncompleteGamma.inverseQ(1, 1e-300);    // x == 690.7755278982137
    /// }
    /// **Error** below 5 ulp where x is well conditioned.
    ///
    /// @param a shape, a > 0
    /// @param q 0 ≤ q ≤ 1; outside NaN
    /// @return x ≥ 0
    public static double inverseQ(double a, double q) {
        if (!(a > 0 && a < GammaTail.HUGE && q > 0 && q < 1)) return GammaInverse.limit(a, 1 - q, q);
        return q <= 0.5 ? GammaInverse.upper(a, q) : GammaInverse.lower(a, 1 - q);
    }
}
