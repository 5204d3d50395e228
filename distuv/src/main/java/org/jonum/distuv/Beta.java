package org.jonum.distuv;

import org.jonum.special.Gamma;
import org.jonum.special.IncompleteBeta;

/// The beta law: density xᵃ⁻¹(1 − x)ᵇ⁻¹/B(a, b) for 0 < x < 1.
///
/// {@snippet :
/// var law = Beta.of(2, 3);
/// double p = law.cdf(0.25);                      // p == 0.26171875
/// double x = Beta.of(11, 99990).isf(1e-11);      // x == 4.94446489991609E-4
/// double near1 = law.sf(1 - 1e-3, 1e-3);         // near1 == 3.997E-9
/// }
/// Near 1, x has not the digits of 1 − x: methods with a second argument take that as exact.
///
/// **Error** below 4 ulp for the density, 8 for both tails and inverses.
///
/// Source: Johnson, Kotz & Balakrishnan, Continuous Univariate Distributions 2 (1995), chapter 25.
///
/// @param alpha a > 0
/// @param beta  b > 0
public record Beta(double alpha, double beta) implements ContinuousDistribution, Scored {
    private static final Interval UNIT = new Interval(0, 1);

    /// The law with these shapes.
    ///
    /// @throws IllegalArgumentException if a parameter is not a finite number > 0
    public Beta {
        Parameters.positive("Beta", "alpha", alpha);
        Parameters.positive("Beta", "beta", beta);
    }

    /// The law with these shapes.
    ///
    /// @param alpha a > 0
    /// @param beta  b > 0
    /// @return the law
    /// @throws IllegalArgumentException if a parameter is not a finite number > 0
    public static Beta of(double alpha, double beta) {
        return new Beta(alpha, beta);
    }

    /// The law with this mean a/(a + b) and concentration a + b.
    ///
    /// @param mean          above 0, below 1
    /// @param concentration a + b > 0
    /// @return the law
    /// @throws IllegalArgumentException if a parameter is out of its range
    public static Beta ofMeanConcentration(double mean, double concentration) {
        Parameters.check(mean > 0 && mean < 1, "Beta", "mean", mean, "0 < mean < 1");
        Parameters.positive("Beta", "concentration", concentration);
        return new Beta(mean * concentration, (1 - mean) * concentration);
    }

    /// The law with this mean and variance.
    ///
    /// @param mean     above 0, below 1
    /// @param variance above 0, below mean·(1 − mean)
    /// @return the law
    /// @throws IllegalArgumentException if a parameter is out of its range
    public static Beta ofMeanVariance(double mean, double variance) {
        Parameters.check(mean > 0 && mean < 1, "Beta", "mean", mean, "0 < mean < 1");
        double most = mean * (1 - mean);
        Parameters.check(variance > 0 && variance < most, "Beta", "variance", variance, "0 < variance < " + most);
        return ofMeanConcentration(mean, most / variance - 1);
    }

    @Override
    public double[] score(double x, double[] out) {
        out[0] = Math.log(x) + GammaForm.rise(alpha, beta);
        out[1] = Math.log1p(-x) + GammaForm.rise(beta, alpha);
        return out;
    }

    /// The law that makes data most likely, by Newton's iteration.
    ///
    /// @param x data, above 0 and below 1, not all the same
    /// @return the law and its standard errors
    /// @throws IllegalArgumentException if there are no data, or not such
    public static Fit<Beta> fit(double... x) {
        return fit(x, Sample.ones(x));
    }

    /// The same, with weights: how often each number was seen.
    ///
    /// @param x       data, above 0 and below 1, not all the same
    /// @param weights at least 0, one for each number, not all 0
    /// @return the law and its standard errors
    /// @throws IllegalArgumentException if there are no data, or not such
    public static Fit<Beta> fit(double[] x, double[] weights) {
        Sample s = new Sample("Beta", x, weights).within(Double.MIN_VALUE, Math.nextDown(1.0)).varying();
        double m = s.mean(), c = Math.clamp(m * (1 - m) / s.variance() - 1, 1e-3, 1e15);
        return Likelihood.maximize(s, new double[] {m * c, (1 - m) * c}, new double[] {0, 0},
                p -> new Beta(p[0], p[1]));
    }

    @Override
    public Interval support() {
        return UNIT;
    }

    @Override
    public double pdf(double x) {
        return x < 0 || x > 1 ? 0 : IncompleteBeta.density(alpha, beta, x);
    }

    /// The density at x = 1 − y, of which the smaller one counts.
    ///
    /// @param x 0 ≤ x ≤ 1
    /// @param y 1 − x
    /// @return the density
    public double pdf(double x, double y) {
        return x < 0 || y < 0 ? 0 : IncompleteBeta.density(alpha, beta, x, y);
    }

    @Override
    public double logPdf(double x) {
        if (x < 0 || x > 1) return Double.NEGATIVE_INFINITY;
        return alpha == 1 && beta == 1 ? 0 : IncompleteBeta.logDensity(alpha, beta, x);
    }

    @Override
    public double cdf(double x) {
        return x <= 0 ? 0 : x >= 1 ? 1 : IncompleteBeta.i(alpha, beta, x);
    }

    /// P(X ≤ x) at x = 1 − y, of which the smaller one counts.
    ///
    /// @param x 0 ≤ x ≤ 1
    /// @param y 1 − x
    /// @return between 0 and 1
    public double cdf(double x, double y) {
        return x <= 0 ? 0 : y <= 0 ? 1 : IncompleteBeta.i(alpha, beta, x, y);
    }

    @Override
    public double sf(double x) {
        return x <= 0 ? 1 : x >= 1 ? 0 : IncompleteBeta.complement(alpha, beta, x);
    }

    /// P(X > x) at x = 1 − y, of which the smaller one counts.
    ///
    /// @param x 0 ≤ x ≤ 1
    /// @param y 1 − x
    /// @return between 0 and 1
    public double sf(double x, double y) {
        return x <= 0 ? 1 : y <= 0 ? 0 : IncompleteBeta.complement(alpha, beta, x, y);
    }

    @Override
    public double logCdf(double x) {
        return x <= 0 ? Double.NEGATIVE_INFINITY : x >= 1 ? 0 : IncompleteBeta.logI(alpha, beta, x);
    }

    @Override
    public double logSf(double x) {
        return x <= 0 ? 0 : x >= 1 ? Double.NEGATIVE_INFINITY : IncompleteBeta.logComplement(alpha, beta, x);
    }

    @Override
    public double quantile(double p) {
        return IncompleteBeta.inverse(alpha, beta, p);
    }

    @Override
    public double isf(double q) {
        return IncompleteBeta.inverseComplement(alpha, beta, q);
    }

    @Override
    public double quantileLog(double logP) {
        return IncompleteBeta.inverseOfLog(alpha, beta, logP);
    }

    @Override
    public double isfLog(double logQ) {
        return IncompleteBeta.inverseOfLogComplement(alpha, beta, logQ);
    }

    @Override
    public double mean() {
        return alpha / (alpha + beta);
    }

    @Override
    public double variance() {
        double s = alpha + beta;
        return alpha / s * (beta / s) / (s + 1);
    }

    @Override
    public double skewness() {
        double s = alpha + beta;
        return 2 * (beta - alpha) / (s + 2) * Math.sqrt((s + 1) / alpha / beta);
    }

    @Override
    public double excessKurtosis() {
        double s = alpha + beta, d = alpha - beta;
        return 6 * (d / alpha * (d / beta) * ((s + 1) / (s + 2)) - 1) / (s + 3);
    }

    @Override
    public double entropy() {
        double s = alpha + beta;
        return GammaForm.entropy(alpha) + GammaForm.entropy(beta) - GammaForm.entropy(s) - Gamma.digamma(s);
    }

    /// (a − 1)/(a + b − 2) where both are above 1, ½ for a = b = 1, otherwise the end with the higher density; 0 if both are infinite.
    @Override
    public double mode() {
        if (alpha == 1 && beta == 1) return 0.5;
        if (alpha > 1 && beta > 1) return (alpha - 1) / (alpha + beta - 2);
        return alpha <= 1 && (alpha < 1 || beta >= 1) ? 0 : 1;
    }

    /// The share of one gamma number in two, or the method of Jöhnk (1964).
    @Override
    public Sampler sampler() {
        return BetaSampler.of(alpha, beta);
    }
}
