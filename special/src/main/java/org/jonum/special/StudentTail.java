package org.jonum.special;

/// Student's t: tails and density of the ratio of a standard normal and an independent √(χ²_ν/ν), through the incomplete beta
/// function with the exact ratio t²/ν.
///
/// {@snippet :
/// double q = StudentTail.sf(1e10, 1);              // q == 0.1586552539435556
/// double p = StudentTail.cdf(5, -1e10);            // p == 9.49E-50 ± 1e-51
/// }
public final class StudentTail {
    /// From here on the normal law, right to the last digit.
    private static final double NORMAL = 1e25;
    private static final double TINY = 1e-120;

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
}
