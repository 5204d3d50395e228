package org.jonum.distuv;

import org.jonum.special.BetaOdds;
import org.jonum.special.DoubleDouble;
import org.jonum.special.Gamma;
import org.jonum.special.Logs;

/// Fisher's F law, of the ratio (V₁/d₁)/(V₂/d₂) of χ² variables with d₁ and d₂ degrees of freedom.
///
/// {@snippet :
/// var law = FisherF.of(5, 5);
/// double tail = law.sf(1e8);                     // tail == 5.432488530185911E-20
/// double x = law.isf(0.05);                      // x == 5.050329057632649
/// double at0 = FisherF.of(2, 7).pdf(0);          // at0 == 1.0
/// }
/// **Error** below 4 ulp for the density, 8 for both tails, 10 for inverses.
///
/// Source: Johnson, Kotz & Balakrishnan, Continuous Univariate Distributions 2 (1995), chapter 27.
///
/// @param df1 d₁ > 0, of the numerator
/// @param df2 d₂ > 0, of the denominator
public record FisherF(double df1, double df2) implements ContinuousDistribution, Scored {
    private static final double VAST = 1e34, LARGE = 1e17;

    /// The law with these degrees of freedom.
    ///
    /// @throws IllegalArgumentException if a parameter is not a finite number > 0
    public FisherF {
        Parameters.positive("FisherF", "df1", df1);
        Parameters.positive("FisherF", "df2", df2);
    }

    /// The law with these degrees of freedom.
    ///
    /// @param df1 d₁ > 0, of the numerator
    /// @param df2 d₂ > 0, of the denominator
    /// @return the law
    /// @throws IllegalArgumentException if a parameter is not a finite number > 0
    public static FisherF of(double df1, double df2) {
        return new FisherF(df1, df2);
    }

    @Override
    public double[] score(double x, double[] out) {
        double a = 0.5 * df1, b = 0.5 * df2, r = df1 / (df1 + df2 / x), s = df2 / (df2 + df1 * x);
        out[0] = 0.5 * (Math.log(r) + GammaForm.rise(a, b) + 1 - (a + b) / a * r);
        out[1] = 0.5 * (Math.log(s) + GammaForm.rise(b, a) + 1 - (a + b) / b * s);
        return out;
    }

    /// The law that makes data most likely, by Newton's iteration.
    ///
    /// @param x data, finite, above 0, not all the same
    /// @return the law and its standard errors
    /// @throws IllegalArgumentException if there are no data, or not such
    public static Fit<FisherF> fit(double... x) {
        return fit(x, Sample.ones(x));
    }

    /// The same, with weights: how often each number was seen.
    ///
    /// @param x       data, finite, above 0, not all the same
    /// @param weights at least 0, one for each number, not all 0
    /// @return the law and its standard errors
    /// @throws IllegalArgumentException if there are no data, or not such
    public static Fit<FisherF> fit(double[] x, double[] weights) {
        Sample s = new Sample("FisherF", x, weights).positive().varying();
        double m = s.mean(), df2 = m > 1 ? Math.clamp(2 * m / (m - 1), 1, 100) : 100;
        return Likelihood.maximize(s, new double[] {5, df2}, new double[] {0, 0}, p -> new FisherF(p[0], p[1]));
    }

    @Override
    public Interval support() {
        return Interval.POSITIVE;
    }

    /// Whether a parameter is so large that the law is that of a gamma variable, of the reciprocal of one, or nearly a point.
    private boolean isLimit() {
        return Math.max(df1, df2) > VAST;
    }

    private ContinuousDistribution limit() {
        if (Math.min(df1, df2) > LARGE) return new LogNormal(0, Math.sqrt(2 / df1 + 2 / df2));
        return df1 > df2 ? new InverseGamma(0.5 * df2, 0.5 * df2) : new org.jonum.distuv.Gamma(0.5 * df1, 2 / df1);
    }

    private static boolean isInside(double x) {
        return x > 0 && x < Double.POSITIVE_INFINITY;
    }

    @Override
    public double pdf(double x) {
        if (isLimit()) return limit().pdf(x);
        if (isInside(x)) return BetaOdds.density(0.5 * df1, 0.5 * df2, df1, x, df2);
        return x == 0 ? df1 < 2 ? Double.POSITIVE_INFINITY : df1 == 2 ? 1 : 0 : Double.isNaN(x) ? x : 0;
    }

    @Override
    public double logPdf(double x) {
        if (isLimit()) return limit().logPdf(x);
        if (!isInside(x)) return Math.log(pdf(x));
        if (df1 == 2) return -(1 + 0.5 * df2) * Math.log1p(2 * (x / df2));
        return BetaOdds.logDensity(0.5 * df1, 0.5 * df2, df1, x, df2);
    }

    @Override
    public double cdf(double x) {
        if (isLimit()) return limit().cdf(x);
        if (isInside(x)) return BetaOdds.i(0.5 * df1, 0.5 * df2, df1, x, df2);
        return x > 0 ? 1 : x <= 0 ? 0 : x;
    }

    @Override
    public double sf(double x) {
        if (isLimit()) return limit().sf(x);
        if (isInside(x)) return BetaOdds.complement(0.5 * df1, 0.5 * df2, df1, x, df2);
        return x > 0 ? 0 : x <= 0 ? 1 : x;
    }

    @Override
    public double logCdf(double x) {
        if (isLimit()) return limit().logCdf(x);
        if (isInside(x)) return BetaOdds.logI(0.5 * df1, 0.5 * df2, df1, x, df2);
        return x > 0 ? 0 : x <= 0 ? Double.NEGATIVE_INFINITY : x;
    }

    @Override
    public double logSf(double x) {
        if (isLimit()) return limit().logSf(x);
        if (isInside(x)) return BetaOdds.logComplement(0.5 * df1, 0.5 * df2, df1, x, df2);
        return x > 0 ? Double.NEGATIVE_INFINITY : x <= 0 ? 0 : x;
    }

    @Override
    public double quantile(double p) {
        if (isLimit()) return limit().quantile(p);
        double z = BetaOdds.inverse(0.5 * df1, 0.5 * df2, p);
        if (isInRange(z) || !(p > 0 && p < 1)) return df2 / df1 * z;
        return z < 1 ? low(DoubleDouble.log(p)) : high(DoubleDouble.of(Math.log1p(-p)));
    }

    @Override
    public double isf(double q) {
        if (isLimit()) return limit().isf(q);
        double z = BetaOdds.inverseComplement(0.5 * df1, 0.5 * df2, q);
        if (isInRange(z) || !(q > 0 && q < 1)) return df2 / df1 * z;
        return z > 1 ? high(DoubleDouble.log(q)) : low(DoubleDouble.of(Math.log1p(-q)));
    }

    @Override
    public double quantileLog(double logP) {
        if (isLimit()) return limit().quantileLog(logP);
        double z = BetaOdds.inverseOfLog(0.5 * df1, 0.5 * df2, logP);
        if (isInRange(z) || !(logP < 0 && logP > Double.NEGATIVE_INFINITY)) return df2 / df1 * z;
        return z < 1 ? low(DoubleDouble.of(logP)) : high(DoubleDouble.of(Logs.log1mexp(logP)));
    }

    @Override
    public double isfLog(double logQ) {
        if (isLimit()) return limit().isfLog(logQ);
        double z = BetaOdds.inverseOfLogComplement(0.5 * df1, 0.5 * df2, logQ);
        if (isInRange(z) || !(logQ < 0 && logQ > Double.NEGATIVE_INFINITY)) return df2 / df1 * z;
        return z > 1 ? high(DoubleDouble.of(logQ)) : low(DoubleDouble.of(Logs.log1mexp(logQ)));
    }

    /// Whether odds have all their digits; else the leading terms of the tails take their place.
    private static boolean isInRange(double odds) {
        return odds > 1e-290 && odds < 1e290;
    }

    private double low(DoubleDouble logP) {
        return Wide.scaledExp(df2 / df1, BetaOdds.leadingLogInverse(0.5 * df1, 0.5 * df2, logP));
    }

    private double high(DoubleDouble logQ) {
        return Wide.scaledExp(df2 / df1, BetaOdds.leadingLogInverse(0.5 * df2, 0.5 * df1, logQ).negate());
    }

    /// d₂/(d₂ − 2), infinite for d₂ ≤ 2.
    @Override
    public double mean() {
        return df2 > 2 ? df2 / (df2 - 2) : Double.POSITIVE_INFINITY;
    }

    /// Infinite for 2 < d₂ ≤ 4, NaN below.
    @Override
    public double variance() {
        if (!(df2 > 4)) return df2 > 2 ? Double.POSITIVE_INFINITY : Double.NaN;
        double m = mean();
        return 2 * m * m * ((df1 + df2 - 2) / df1) / (df2 - 4);
    }

    /// NaN for d₂ ≤ 6.
    @Override
    public double skewness() {
        if (!(df2 > 6)) return Double.NaN;
        return (2 * df1 + df2 - 2) / (df2 - 6) * Math.sqrt(8 * ((df2 - 4) / (df1 + df2 - 2)) / df1);
    }

    /// NaN for d₂ ≤ 8.
    @Override
    public double excessKurtosis() {
        if (!(df2 > 8)) return Double.NaN;
        double s = df1 + df2 - 2, d = df2;
        return 12 * ((5 * d - 22) / (d - 6) / (d - 8) + (d - 4) / df1 * ((d - 2) / s) * ((d - 2) / (d - 6)) / (d - 8));
    }

    /// That of log(V₁/V₂), with E log X.
    @Override
    public double entropy() {
        double a = 0.5 * df1, b = 0.5 * df2, s = a + b;
        return GammaForm.entropy(a) + GammaForm.entropy(b) - GammaForm.entropy(s) - Gamma.digamma(s)
                + 2 * (Gamma.digamma(s) - Gamma.digamma(b)) + Math.log(df2 / df1);
    }

    /// (d₁ − 2)/d₁·d₂/(d₂ + 2), or 0 for d₁ < 2.
    @Override
    public double mode() {
        return df1 > 2 ? (df1 - 2) / df1 * (df2 / (df2 + 2)) : 0;
    }

    /// The ratio of two gamma numbers.
    @Override
    public Sampler sampler() {
        GammaSampler over = new GammaSampler(df1 / 2, 1), under = new GammaSampler(df2 / 2, 1);
        double ratio = df2 / df1, log = StrictMath.log(df2) - StrictMath.log(df1);
        if (!(ratio > 0 && ratio <= Double.MAX_VALUE))
            return random -> StrictMath.exp(log + (over.nextLog(random) - under.nextLog(random)));
        return random -> ratio * StrictMath.exp(over.nextLog(random) - under.nextLog(random));
    }
}
