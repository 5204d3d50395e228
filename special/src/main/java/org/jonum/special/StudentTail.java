package org.jonum.special;

/// Student's t: tails and density of the ratio of a standard normal and an independent √(χ²_ν/ν), through the
/// incomplete beta function with the exact ratio t²/ν.
///
/// {@snippet :
/// double q = StudentTail.sf(1e10, 1);              // q == 0.15865525394355556
/// double p = StudentTail.cdf(5, -1e10);            // p == 9.490167245562362E-50
/// }
public final class StudentTail {
    /// From here on the normal law, right to the last digit.
    private static final double NORMAL = 1e25;
    private static final double TINY = 1e-120, FAR = 1e280;

    private StudentTail() {}

    /// P(T ≤ t).
    ///
    /// **Error** below 8 ulp.
    ///
    /// @param nu degrees of freedom, ν > 0; ∞ is the normal law
    /// @param t  any number
    /// @return the probability
    public static double cdf(double nu, double t) {
        return sf(nu, -t);
    }

    /// P(T > t), without cancellation.
    ///
    /// **Error** below 8 ulp.
    ///
    /// @param nu degrees of freedom, ν > 0; ∞ is the normal law
    /// @param t  any number
    /// @return the probability
    public static double sf(double nu, double t) {
        if (!(nu > 0)) return Double.NaN;
        if (nu >= NORMAL) return StandardNormal.sf(t);
        double s = Math.abs(t);
        if (t < 0) return 0.5 + 0.5 * BetaOdds.i(0.5, 0.5 * nu, s, s, nu);
        return 0.5 * BetaOdds.complement(0.5, 0.5 * nu, s, s, nu);
    }

    /// log P(T ≤ t), also where the probability underflows.
    ///
    /// **Error** below 8 ulp.
    ///
    /// @param nu degrees of freedom, ν > 0; ∞ is the normal law
    /// @param t  any number
    /// @return the logarithm
    public static double logCdf(double nu, double t) {
        return logSf(nu, -t);
    }

    /// log P(T > t), also where the probability underflows.
    ///
    /// **Error** below 8 ulp.
    ///
    /// @param nu degrees of freedom, ν > 0; ∞ is the normal law
    /// @param t  any number
    /// @return the logarithm
    public static double logSf(double nu, double t) {
        if (!(nu > 0)) return Double.NaN;
        if (nu >= NORMAL) return StandardNormal.logSf(t);
        if (t < 0) return Math.log1p(-sf(nu, -t));
        double q = sf(nu, t);
        return q > 1e-290 ? Math.log(q)
                : BetaOdds.logComplement(0.5, 0.5 * nu, t, t, nu) - Logarithm.LOG_TWO.hi();
    }

    /// The density (1 + t²/ν)^(−(ν+1)/2)/(√ν·B(½, ν/2)).
    ///
    /// **Error** below 4 ulp.
    ///
    /// @param nu degrees of freedom, ν > 0; ∞ is the normal law
    /// @param t  any number
    /// @return the density
    public static double density(double nu, double t) {
        if (!(nu > 0)) return Double.NaN;
        if (nu >= NORMAL) return StandardNormal.pdf(t);
        double s = Math.abs(t), x = s < TINY ? TINY * Math.sqrt(nu) : s;
        return BetaOdds.density(0.5, 0.5 * nu, x, x, nu);
    }

    /// The logarithm of the density.
    ///
    /// **Error** below 4 ulp of the larger of its value and 1.
    ///
    /// @param nu degrees of freedom, ν > 0; ∞ is the normal law
    /// @param t  any number
    /// @return log density
    public static double logDensity(double nu, double t) {
        if (!(nu > 0)) return Double.NaN;
        if (nu >= NORMAL) return StandardNormal.logPdf(t);
        double s = Math.abs(t), x = s < TINY ? TINY * Math.sqrt(nu) : s;
        return BetaOdds.logDensity(0.5, 0.5 * nu, x, x, nu);
    }

    /// The logarithm of the density as a pair, for sums with other logarithms that cancel.
    ///
    /// **Error** below 2⁻⁸⁰ of its largest term; takes some microseconds.
    ///
    /// @param nu degrees of freedom, 0 < ν < ∞
    /// @param t  any finite number
    /// @return log density
    public static DoubleDouble wideLogDensity(double nu, double t) {
        if (!(nu > 0 && nu < NORMAL)) return DoubleDouble.of(logDensity(nu, t));
        double s = Math.abs(t), x = s < TINY ? TINY * Math.sqrt(nu) : s;
        return BetaOdds.wideLogDensity(0.5, 0.5 * nu, x, x, nu);
    }

    /// The t with P(T ≤ t) = p.
    ///
    /// {@snippet :
    /// double t = StudentTail.quantile(5, 0.4999999999);   // t == -2.6343057421036885E-10
    /// }
    /// **Error** below 8 ulp where t is well conditioned.
    ///
    /// @param nu degrees of freedom, ν > 0; ∞ is the normal law
    /// @param p  from 0 to 1; outside NaN
    /// @return t; ∓∞ at 0 and 1
    public static double quantile(double nu, double p) {
        return p > 0.5 ? upper(nu, 1 - p) : 0 - upper(nu, p);
    }

    /// The t with P(T > t) = q.
    ///
    /// **Error** below 8 ulp where t is well conditioned.
    ///
    /// @param nu degrees of freedom, ν > 0; ∞ is the normal law
    /// @param q  from 0 to 1; outside NaN
    /// @return t; ±∞ at 0 and 1
    public static double inverseSf(double nu, double q) {
        return q > 0.5 ? 0 - upper(nu, 1 - q) : upper(nu, q);
    }

    /// The t with log P(T ≤ t) = l, for probabilities below the range of doubles too.
    ///
    /// **Error** below 8 ulp where t is well conditioned.
    ///
    /// @param nu degrees of freedom, ν > 0; ∞ is the normal law
    /// @param l  at most 0; above NaN
    /// @return t; ∓∞ at −∞ and 0
    public static double quantileOfLog(double nu, double l) {
        if (l > -1.5) return quantileNearMedian(nu, l);
        if (!(nu > 0 && l <= 0)) return Double.NaN;
        if (nu >= NORMAL) return StandardNormal.quantileOfLog(l);
        return l == Double.NEGATIVE_INFINITY ? l : -outsideOfLog(nu, Logarithm.LOG_TWO.plus(l));
    }

    /// The t with log P(T > t) = l, for probabilities below the range of doubles too.
    ///
    /// **Error** below 8 ulp where t is well conditioned.
    ///
    /// @param nu degrees of freedom, ν > 0; ∞ is the normal law
    /// @param l  at most 0; above NaN
    /// @return t; ±∞ at −∞ and 0
    public static double inverseLogSf(double nu, double l) {
        return -quantileOfLog(nu, l);
    }

    private static double quantileNearMedian(double nu, double l) {
        return l > -Math.log(2) ? upper(nu, -Math.expm1(l)) : -upper(nu, Math.exp(l));
    }

    /// The t ≥ 0 with P(T > t) = q ≤ ½.
    private static double upper(double nu, double q) {
        if (!(nu > 0 && q >= 0)) return Double.NaN;
        if (nu >= NORMAL) return StandardNormal.inverseSf(q);
        double a = 0.5 * nu;
        if (q < 0.25) {
            if (q == 0) return Double.POSITIVE_INFINITY;
            double r = BetaInverse.root(a, 0.5, 2 * q);
            return BetaInverse.isInRange(r) ? Math.sqrt(nu / BetaInverse.odds(r)) : far(nu, Logarithm.log(2 * q));
        }
        double p = 1 - 2 * q;
        if (p == 0) return 0;
        double z = nu * BetaInverse.odds(BetaInverse.root(0.5, a, p));
        return z < FAR ? Math.sqrt(z) : far(nu, Logarithm.log(2 * q));
    }

    private static double outsideOfLog(double nu, DoubleDouble logP) {
        double r = BetaInverse.rootOfLog(0.5 * nu, 0.5, logP.hi(), logP.lo());
        return BetaInverse.isInRange(r) ? Math.sqrt(nu / BetaInverse.odds(r)) : far(nu, logP);
    }

    /// The t with P(|T| > t) = p where ν/t² is below the range.
    private static double far(double nu, DoubleDouble logP) {
        return PairLog.log(nu, 0).minus(BetaLeading.root(0.5 * nu, 0.5, logP)).scale(0.5).exp();
    }
}
