package org.jonum.distuv;

import org.jonum.special.IncompleteGamma;

/// The χ² law, of the sum of ν squares of standard normal variables; ν > 0 may be any number.
///
/// {@snippet :
/// var law = new ChiSquared(3);
/// double p = law.sf(100);                        // p == 1.554159431389605E-21
/// double x = law.isf(0.05);                      // x == 7.814727903251178
/// double at0 = new ChiSquared(2).pdf(0);         // at0 == 0.5
/// }
/// **Error** below 4 ulp for the density, 8 for both tails and inverses.
///
/// @param df ν, degrees of freedom, > 0
public record ChiSquared(double df) implements ContinuousDistribution, Scored {
    /// The law with ν degrees of freedom.
    ///
    /// @throws IllegalArgumentException if ν is not a finite number > 0
    public ChiSquared {
        Parameters.positive("ChiSquared", "df", df);
    }

    /// The law with ν degrees of freedom.
    ///
    /// @param df ν > 0
    /// @return the law
    /// @throws IllegalArgumentException if ν is not a finite number > 0
    public static ChiSquared of(double df) {
        return new ChiSquared(df);
    }

    @Override
    public double[] score(double x, double[] out) {
        out[0] = 0.5 * (Math.log(0.5 * x) - org.jonum.special.Gamma.digamma(0.5 * df));
        return out;
    }

    /// The law that makes data most likely, whose E log X is that of the data.
    ///
    /// @param x data, finite, above 0
    /// @return the law and its standard error
    /// @throws IllegalArgumentException if there are no data, or not such
    public static Fit<ChiSquared> fit(double... x) {
        return fit(x, Sample.ones(x));
    }

    /// The same, with weights: how often each number was seen.
    ///
    /// @param x       data, finite, above 0
    /// @param weights at least 0, one for each number, not all 0
    /// @return the law and its standard error
    /// @throws IllegalArgumentException if there are no data, or not such
    public static Fit<ChiSquared> fit(double[] x, double[] weights) {
        Sample s = new Sample("ChiSquared", x, weights).positive();
        double df = 2 * GammaForm.inverseDigamma(s.mean(v -> Math.log(0.5 * v)));
        return s.closed(new ChiSquared(df), new double[][] {{4 / org.jonum.special.Gamma.trigamma(0.5 * df)}});
    }

    @Override
    public Interval support() {
        return Interval.POSITIVE;
    }

    @Override
    public double pdf(double x) {
        return ScaledGamma.density(0.5 * df, x, 2);
    }

    @Override
    public double logPdf(double x) {
        return ScaledGamma.logDensity(0.5 * df, x, 2);
    }

    @Override
    public double cdf(double x) {
        return ScaledGamma.cdf(0.5 * df, x, 2);
    }

    @Override
    public double sf(double x) {
        return ScaledGamma.sf(0.5 * df, x, 2);
    }

    @Override
    public double logCdf(double x) {
        return ScaledGamma.logCdf(0.5 * df, x, 2);
    }

    @Override
    public double logSf(double x) {
        return ScaledGamma.logSf(0.5 * df, x, 2);
    }

    @Override
    public double quantile(double p) {
        return 2 * IncompleteGamma.inverseP(0.5 * df, p);
    }

    @Override
    public double isf(double q) {
        return 2 * IncompleteGamma.inverseQ(0.5 * df, q);
    }

    @Override
    public double quantileLog(double logP) {
        if (!(logP < -700 && logP > Double.NEGATIVE_INFINITY)) return ContinuousDistribution.super.quantileLog(logP);
        return 2 * ScaledGamma.inverseLogP(0.5 * df, logP);
    }

    @Override
    public double isfLog(double logQ) {
        if (!(logQ < -700 && logQ > Double.NEGATIVE_INFINITY)) return ContinuousDistribution.super.isfLog(logQ);
        return 2 * ScaledGamma.inverseLogQ(0.5 * df, logQ);
    }

    @Override
    public double mean() {
        return df;
    }

    @Override
    public double variance() {
        return 2 * df;
    }

    @Override
    public double skewness() {
        return Math.sqrt(8 / df);
    }

    @Override
    public double excessKurtosis() {
        return 12 / df;
    }

    @Override
    public double entropy() {
        return GammaForm.entropy(0.5 * df) + 0.6931471805599453;
    }

    /// ν − 2, or 0 for ν < 2.
    @Override
    public double mode() {
        return Math.max(0, df - 2);
    }

    /// Gamma numbers by the method of Marsaglia and Tsang (2000).
    @Override
    public Sampler sampler() {
        return new GammaSampler(df / 2, 2);
    }
}
