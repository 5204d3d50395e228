package org.jonum.special;

/// Probabilities of the binomial and the negative binomial law by Loader's (2000) saddle-point form, the deviance as
/// a sum of two doubles.
///
/// {@snippet :
/// double a = BinomialMass.binomial(1e9, 5e8, 0.5, 0.5);       // a == 2.523132521389377E-5
/// double b = BinomialMass.negativeBinomial(2.5, 3, 0.25, 0.75);   // b == 0.086517333984375
/// }
/// Both p and q = 1 − p are passed: the smaller one counts, and must be exact.
public final class BinomialMass {
    private BinomialMass() {}

    /// n!/(k!(n−k)!)·pᵏqⁿ⁻ᵏ.
    ///
    /// **Error** below 4 ulp.
    ///
    /// @param n trials, n ≥ 0
    /// @param k successes; 0 for k < 0 and k > n
    /// @param p probability of success
    /// @param q 1 − p
    /// @return P(K = k)
    public static double binomial(double n, double k, double p, double q) {
        if (!(n >= 0 && p >= 0 && q >= 0) || Double.isNaN(k)) return Double.NaN;
        if (!(k >= 0 && k <= n)) return 0;
        if (p == 0 || q == 0) return k == (p == 0 ? 0 : n) ? 1 : 0;
        if (k == 0 || k == n) return power(k == 0 ? q : p, k == 0 ? p : q, n).exp();
        if (n >= BetaTail.HUGE) return 0;
        double b = n - k;
        return BetaTail.prefix(k, b, p, q, 1 / k + 1 / b);
    }

    /// The logarithm of [#binomial].
    ///
    /// **Error** below 4 ulp of the larger of its value and 1.
    ///
    /// @param n trials, n ≥ 0
    /// @param k successes; −∞ for k < 0 and k > n
    /// @param p probability of success
    /// @param q 1 − p
    /// @return log P(K = k)
    public static double logBinomial(double n, double k, double p, double q) {
        if (!(n >= 0 && p >= 0 && q >= 0) || Double.isNaN(k)) return Double.NaN;
        if (!(k >= 0 && k <= n)) return Double.NEGATIVE_INFINITY;
        if (p == 0 || q == 0) return k == (p == 0 ? 0 : n) ? 0 : Double.NEGATIVE_INFINITY;
        if (k == 0 || k == n) return power(k == 0 ? q : p, k == 0 ? p : q, n).value();
        if (n >= BetaTail.HUGE) return Double.NEGATIVE_INFINITY;
        double b = n - k;
        return BetaTail.logPrefix(k, b, p, q).plus(Math.log(1 / k + 1 / b)).value();
    }

    /// Γ(k+r)/(Γ(r)k!)·pʳqᵏ, of k failures before the r-th success.
    ///
    /// **Error** below 4 ulp.
    ///
    /// @param r successes, r > 0, not necessarily an integer
    /// @param k failures; 0 for k < 0
    /// @param p probability of success
    /// @param q 1 − p
    /// @return P(K = k)
    public static double negativeBinomial(double r, double k, double p, double q) {
        if (!(r >= 0 && p >= 0 && q >= 0) || Double.isNaN(k)) return Double.NaN;
        if (!(k >= 0)) return 0;
        if (r == 0 || q == 0) return k == 0 ? 1 : 0;
        if (p == 0) return 0;
        if (k == 0) return power(p, q, r).exp();
        if (!BetaTail.isInside(r, k, p, q)) return 0;
        return BetaTail.prefix(r, k, p, q, 1 / k);
    }

    /// The logarithm of [#negativeBinomial].
    ///
    /// **Error** below 4 ulp of the larger of its value and 1.
    ///
    /// @param r successes, r > 0, not necessarily an integer
    /// @param k failures; −∞ for k < 0
    /// @param p probability of success
    /// @param q 1 − p
    /// @return log P(K = k)
    public static double logNegativeBinomial(double r, double k, double p, double q) {
        if (!(r >= 0 && p >= 0 && q >= 0) || Double.isNaN(k)) return Double.NaN;
        if (!(k >= 0)) return Double.NEGATIVE_INFINITY;
        if (r == 0 || q == 0) return k == 0 ? 0 : Double.NEGATIVE_INFINITY;
        if (p == 0) return Double.NEGATIVE_INFINITY;
        if (k == 0) return power(p, q, r).value();
        if (!BetaTail.isInside(r, k, p, q)) return Double.NEGATIVE_INFINITY;
        return BetaTail.logPrefix(r, k, p, q).minus(Math.log(k)).value();
    }

    /// The logarithm of [#negativeBinomial] as a pair of doubles, for sums of several.
    ///
    /// **Error** below 2⁻⁵¹, absolutely, for values down to −700.
    ///
    /// @param r successes, r > 0, not necessarily an integer
    /// @param k failures; −∞ for k < 0
    /// @param p probability of success
    /// @param q 1 − p
    /// @return log P(K = k)
    public static DoubleDouble wideLogNegativeBinomial(double r, double k, double p, double q) {
        if (!(r >= 0 && p >= 0 && q >= 0) || Double.isNaN(k)) return DoubleDouble.of(Double.NaN);
        if (!(k >= 0)) return DoubleDouble.of(Double.NEGATIVE_INFINITY);
        if (r == 0 || q == 0) return DoubleDouble.of(k == 0 ? 0 : Double.NEGATIVE_INFINITY);
        if (p == 0) return DoubleDouble.of(Double.NEGATIVE_INFINITY);
        if (k == 0) return power(p, q, r);
        if (!BetaTail.isInside(r, k, p, q)) return DoubleDouble.of(Double.NEGATIVE_INFINITY);
        return BetaTail.wideLogPrefix(r, k, p, q).minus(DoubleDouble.log(k));
    }

    /// n·log p for p = 1 − q.
    private static DoubleDouble power(double p, double q, double n) {
        if (n >= BetaTail.HUGE) return DoubleDouble.of(p < 1 ? Double.NEGATIVE_INFINITY : -n * q);
        if (p <= q) return PairLog.log(p, 0).times(n);
        return (q < 0.5 ? PairLog.log1pmx(-q, 0).minus(q) : PairLog.log(p, 0)).times(n);
    }
}
