package org.jonum.special;

/// The regularised incomplete beta function I_x(a, b), its complement, their logarithms, inverses and derivative: the
/// beta, F, t, binomial and negative binomial laws.
///
/// Each tail is computed directly where it is small, and so keeps its digits down to the smallest doubles. 1 − x has
/// digits near x = 1 that x has not: methods with an argument y = 1 − x use the smaller of x and y, which must be
/// exact, and take the other to be what is missing to 1. See [BetaOdds] for arguments given as a ratio.
///
/// NaN in any argument, a negative parameter or x outside [0, 1] gives NaN; for a = 0 the law is the point 0, for b = 0
/// the point 1; beyond 1e280 a parameter is infinite.
///
/// Sources: DiDonato & Morris, Significant digit computation of the incomplete beta function ratios (1992); Temme, The
/// uniform asymptotic expansion of a class of integrals related to cumulative distribution functions (1982); Loader,
/// Fast and accurate computation of binomial probabilities (2000).
public final class IncompleteBeta {
    private IncompleteBeta() {}

    /// I_x(a, b) = ∫₀ˣ tᵃ⁻¹(1−t)ᵇ⁻¹ dt / B(a, b).
    ///
    /// {@snippet :
    /// double p = IncompleteBeta.i(2, 3, 0.25);           // p == 0.26171875
    /// double half = IncompleteBeta.i(1e8, 1e8, 0.5);     // half == 0.5
    /// }
    /// **Error** below 8 ulp, mostly below 1.
    ///
    /// @param a a ≥ 0
    /// @param b b ≥ 0
    /// @param x 0 ≤ x ≤ 1
    /// @return I_x(a, b)
    public static double i(double a, double b, double x) {
        double y = 1 - x;
        if (!BetaTail.isInside(a, b, x, y)) return BetaTail.limit(a, b, x, y);
        return BetaTail.lower(a, b, x, 0, y, DoubleDouble.sumError(1, -x, y));
    }

    /// I_x(a, b) for x and y = 1 − x, of which the smaller one counts.
    ///
    /// {@snippet :
    /// double p = IncompleteBeta.i(1e20, 2, 1, 1e-20);    // p == 0.7357588823428847
    /// }
    /// **Error** as without y.
    ///
    /// @param a a ≥ 0
    /// @param b b ≥ 0
    /// @param x 0 ≤ x ≤ 1
    /// @param y 1 − x
    /// @return I_x(a, b)
    public static double i(double a, double b, double x, double y) {
        return x <= y || Double.isNaN(x) ? i(a, b, x) : complement(b, a, y);
    }

    /// 1 − I_x(a, b) = I_y(b, a), y = 1 − x, without cancellation.
    ///
    /// {@snippet :
    /// double q = IncompleteBeta.complement(2, 3, 0.99999);   // q == 3.99996999994539E-15
    /// }
    /// **Error** as of [#i(double, double, double)].
    ///
    /// @param a a ≥ 0
    /// @param b b ≥ 0
    /// @param x 0 ≤ x ≤ 1
    /// @return 1 − I_x(a, b)
    public static double complement(double a, double b, double x) {
        double y = 1 - x;
        if (!BetaTail.isInside(a, b, x, y)) return BetaTail.limit(b, a, y, x);
        return BetaTail.lower(b, a, y, DoubleDouble.sumError(1, -x, y), x, 0);
    }

    /// 1 − I_x(a, b) for x and y = 1 − x, of which the smaller one counts.
    ///
    /// **Error** as without y.
    ///
    /// @param a a ≥ 0
    /// @param b b ≥ 0
    /// @param x 0 ≤ x ≤ 1
    /// @param y 1 − x
    /// @return 1 − I_x(a, b)
    public static double complement(double a, double b, double x, double y) {
        return x <= y || Double.isNaN(x) ? complement(a, b, x) : i(b, a, y);
    }

    /// log I_x(a, b), also where I underflows.
    ///
    /// {@snippet :
    /// double l = IncompleteBeta.logI(1e6, 2, 1e-3);      // l == -6907741.4644710785
    /// }
    /// **Error** below 8 ulp.
    ///
    /// @param a a ≥ 0
    /// @param b b ≥ 0
    /// @param x 0 ≤ x ≤ 1
    /// @return log I_x(a, b)
    public static double logI(double a, double b, double x) {
        double y = 1 - x;
        if (!BetaTail.isInside(a, b, x, y)) return Math.log(BetaTail.limit(a, b, x, y));
        return BetaTail.logLower(a, b, x, 0, y, DoubleDouble.sumError(1, -x, y));
    }

    /// log I_x(a, b) for x and y = 1 − x, of which the smaller one counts.
    ///
    /// @param a a ≥ 0
    /// @param b b ≥ 0
    /// @param x 0 ≤ x ≤ 1
    /// @param y 1 − x
    /// @return log I_x(a, b)
    public static double logI(double a, double b, double x, double y) {
        return x <= y || Double.isNaN(x) ? logI(a, b, x) : logComplement(b, a, y);
    }

    /// log(1 − I_x(a, b)), also where 1 − I underflows.
    ///
    /// **Error** below 8 ulp.
    ///
    /// @param a a ≥ 0
    /// @param b b ≥ 0
    /// @param x 0 ≤ x ≤ 1
    /// @return log(1 − I_x(a, b))
    public static double logComplement(double a, double b, double x) {
        double y = 1 - x;
        if (!BetaTail.isInside(a, b, x, y)) return Math.log(BetaTail.limit(b, a, y, x));
        return BetaTail.logLower(b, a, y, DoubleDouble.sumError(1, -x, y), x, 0);
    }

    /// log(1 − I_x(a, b)) for x and y = 1 − x, of which the smaller one counts.
    ///
    /// @param a a ≥ 0
    /// @param b b ≥ 0
    /// @param x 0 ≤ x ≤ 1
    /// @param y 1 − x
    /// @return log(1 − I_x(a, b))
    public static double logComplement(double a, double b, double x, double y) {
        return x <= y || Double.isNaN(x) ? logComplement(a, b, x) : logI(b, a, y);
    }

    /// The derivative xᵃ⁻¹(1−x)ᵇ⁻¹/B(a, b), the density of the beta law.
    ///
    /// {@snippet :
    /// double d = IncompleteBeta.density(2, 3, 0.25);     // d == 1.6875
    /// }
    /// **Error** below 4 ulp.
    ///
    /// @param a a > 0
    /// @param b b > 0
    /// @param x 0 ≤ x ≤ 1
    /// @return the density; at 0 it is ∞ for a < 1, b for a = 1 and 0 for a > 1, and so at 1
    public static double density(double a, double b, double x) {
        double y = 1 - x;
        return BetaDensity.value(a, b, x, 0, y, DoubleDouble.sumError(1, -x, y));
    }

    /// The density for x and y = 1 − x, of which the smaller one counts.
    ///
    /// **Error** below 4 ulp.
    ///
    /// @param a a > 0
    /// @param b b > 0
    /// @param x 0 ≤ x ≤ 1
    /// @param y 1 − x
    /// @return the density
    public static double density(double a, double b, double x, double y) {
        return x <= y || Double.isNaN(x) ? density(a, b, x) : density(b, a, y);
    }

    /// The logarithm of the density.
    ///
    /// **Error** below 4 ulp of the larger of its value and 1.
    ///
    /// @param a a > 0
    /// @param b b > 0
    /// @param x 0 ≤ x ≤ 1
    /// @return log density
    public static double logDensity(double a, double b, double x) {
        double y = 1 - x;
        return BetaDensity.log(a, b, x, 0, y, DoubleDouble.sumError(1, -x, y));
    }

    /// The logarithm of the density for x and y = 1 − x, of which the smaller one counts.
    ///
    /// @param a a > 0
    /// @param b b > 0
    /// @param x 0 ≤ x ≤ 1
    /// @param y 1 − x
    /// @return log density
    public static double logDensity(double a, double b, double x, double y) {
        return x <= y || Double.isNaN(x) ? logDensity(a, b, x) : logDensity(b, a, y);
    }

    /// The x with I_x(a, b) = p.
    ///
    /// {@snippet :
    /// double x = IncompleteBeta.inverse(200, 2, 1e-60);      // x == 0.4897050363600545
    /// }
    /// **Error** below 8 ulp where x is well conditioned. The y = 1 − x of the same point, with its own digits, is
    /// `inverseComplement(b, a, p)`.
    ///
    /// @param a a ≥ 0
    /// @param b b ≥ 0
    /// @param p 0 ≤ p ≤ 1; outside NaN
    /// @return 0 ≤ x ≤ 1
    public static double inverse(double a, double b, double p) {
        if (!(p > 0 && p < 1 && BetaTail.isInside(a, b, 0.5, 0.5))) return BetaInverse.limit(a, b, p, 1 - p);
        return p <= 0.5 ? x(BetaInverse.root(a, b, p)) : y(BetaInverse.root(b, a, 1 - p));
    }

    /// The x with 1 − I_x(a, b) = q.
    ///
    /// {@snippet :
    /// double x = IncompleteBeta.inverseComplement(11, 99990, 1e-11);     // x == 4.94446489991609E-4
    /// }
    /// **Error** below 8 ulp where x is well conditioned.
    ///
    /// @param a a ≥ 0
    /// @param b b ≥ 0
    /// @param q 0 ≤ q ≤ 1; outside NaN
    /// @return 0 ≤ x ≤ 1
    public static double inverseComplement(double a, double b, double q) {
        if (!(q > 0 && q < 1 && BetaTail.isInside(a, b, 0.5, 0.5))) return BetaInverse.limit(a, b, 1 - q, q);
        return q <= 0.5 ? y(BetaInverse.root(b, a, q)) : x(BetaInverse.root(a, b, 1 - q));
    }

    /// The x with log I_x(a, b) = l, for probabilities below the range of doubles too.
    ///
    /// **Error** below 8 ulp where x is well conditioned.
    ///
    /// @param a a ≥ 0
    /// @param b b ≥ 0
    /// @param l l ≤ 0; above NaN
    /// @return 0 ≤ x ≤ 1
    public static double inverseOfLog(double a, double b, double l) {
        double p = Math.exp(l), q = -Math.expm1(l);
        if (!(l < 0 && l > Double.NEGATIVE_INFINITY && BetaTail.isInside(a, b, 0.5, 0.5)))
            return BetaInverse.limit(a, b, p, q);
        return p <= 0.5 ? x(BetaInverse.rootOfLog(a, b, l, 0)) : y(BetaInverse.root(b, a, q));
    }

    /// The x with log(1 − I_x(a, b)) = l, for probabilities below the range of doubles too.
    ///
    /// **Error** below 8 ulp where x is well conditioned.
    ///
    /// @param a a ≥ 0
    /// @param b b ≥ 0
    /// @param l l ≤ 0; above NaN
    /// @return 0 ≤ x ≤ 1
    public static double inverseOfLogComplement(double a, double b, double l) {
        double q = Math.exp(l), p = -Math.expm1(l);
        if (!(l < 0 && l > Double.NEGATIVE_INFINITY && BetaTail.isInside(a, b, 0.5, 0.5)))
            return BetaInverse.limit(a, b, p, q);
        return q <= 0.5 ? y(BetaInverse.rootOfLog(b, a, l, 0)) : x(BetaInverse.root(a, b, p));
    }

    /// A root as x.
    private static double x(double root) {
        return Math.copySign(1, root) > 0 ? root : 1 + root;
    }

    private static double y(double root) {
        return Math.copySign(1, root) > 0 ? 1 - root : -root;
    }
}
