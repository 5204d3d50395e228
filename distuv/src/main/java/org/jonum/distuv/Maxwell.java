package org.jonum.distuv;

import org.jonum.special.DoubleDouble;
import org.jonum.special.IncompleteGamma;

/// Maxwell's law, of the length of a vector of three normal variables with mean 0 and standard deviation s: density
/// √(2/π)·x²/s³·e^(−x²/(2s²)) for x > 0.
///
/// {@snippet :
/// var law = new Maxwell(2);
/// double p = law.cdf(3);                         // p == 0.4778328104646087
/// double tail = law.sf(50);                      // tail == 3.8330782616224615E-135
/// double mean = law.mean();                      // mean == 3.1915382432114616
/// }
/// **Error** below 4 ulp for the density, 8 for both tails and inverses.
///
/// @param scale s > 0
public record Maxwell(double scale) implements ContinuousDistribution, Scored {
    private static final double ROOT_2_OVER_PI = 0.7978845608028654;
    private static final double LOG_ROOT_2_OVER_PI = -0.22579135264472744;

    /// The law with this scale.
    ///
    /// @throws IllegalArgumentException if the scale is not a finite number > 0
    public Maxwell {
        Parameters.positive("Maxwell", "scale", scale);
    }

    /// The law with this scale.
    ///
    /// @param scale s > 0
    /// @return the law
    /// @throws IllegalArgumentException if the scale is not a finite number > 0
    public static Maxwell of(double scale) {
        return new Maxwell(scale);
    }

    @Override
    public double[] score(double x, double[] out) {
        double z = x / scale;
        out[0] = (z * z - 3) / scale;
        return out;
    }

    /// The law that makes data most likely: s² is a third of their mean square.
    ///
    /// @param x data, finite, above 0
    /// @return the law and its standard error
    /// @throws IllegalArgumentException if there are no data, or not such
    public static Fit<Maxwell> fit(double... x) {
        return fit(x, Sample.ones(x));
    }

    /// The same, with weights: how often each number was seen.
    ///
    /// @param x       data, finite, above 0
    /// @param weights at least 0, one for each number, not all 0
    /// @return the law and its standard error
    /// @throws IllegalArgumentException if there are no data, or not such
    public static Fit<Maxwell> fit(double[] x, double[] weights) {
        Sample s = new Sample("Maxwell", x, weights).positive();
        double most = s.max(), scale = most * Math.sqrt(s.mean(v -> v / most * (v / most)) / 3);
        return s.closed(new Maxwell(scale), new double[][] {{scale * scale / 6}});
    }

    @Override
    public Interval support() {
        return Interval.POSITIVE;
    }

    @Override
    public double pdf(double x) {
        if (!(x > 0)) return Double.isNaN(x) ? x : 0;
        double z = x / scale, e = Residual.quotient(x, scale, z);
        if (!(z > 0 && z <= Double.MAX_VALUE)) return 0;
        double g = Chi.densityOfLog(3, z, e), f = g / x;
        return g > 1e-280 && f > 1e-290 && f <= Double.MAX_VALUE ? f
                : Wide.scaledExp(1 / scale, Chi.logDensity(3, z, e));
    }

    @Override
    public double logPdf(double x) {
        if (!(x > 0)) return Double.isNaN(x) ? x : Double.NEGATIVE_INFINITY;
        double z = x / scale;
        if (z < 1e-100) return LOG_ROOT_2_OVER_PI + 2 * Math.log(x) - 3 * Math.log(scale);
        if (z > 1e100) return -0.5 * z * z;                 // all else is below its rounding
        DoubleDouble log = Chi.logDensity(3, z, Residual.quotient(x, scale, z)).minus(DoubleDouble.log(scale));
        return GammaForm.value(1.5, log);
    }

    private double rest(double x, double z) {
        return Chi.rest(z, Residual.quotient(x, scale, z));
    }

    @Override
    public double cdf(double x) {
        if (!(x > 0)) return Double.isNaN(x) ? x : 0;
        double z = x / scale;
        if (z < 1e-60) return ROOT_2_OVER_PI / 3 * z * z * z;
        return GammaForm.p(1.5, 0.5 * z * z, rest(x, z));
    }

    @Override
    public double sf(double x) {
        if (!(x > 0)) return Double.isNaN(x) ? x : 1;
        double z = x / scale;
        return GammaForm.q(1.5, 0.5 * z * z, rest(x, z));
    }

    @Override
    public double logCdf(double x) {
        if (!(x > 0)) return Double.isNaN(x) ? x : Double.NEGATIVE_INFINITY;
        double z = x / scale;
        if (z < 1e-60) return Math.log(ROOT_2_OVER_PI / 3) + 3 * (Math.log(x) - Math.log(scale));
        return GammaForm.logP(1.5, 0.5 * z * z, rest(x, z));
    }

    @Override
    public double logSf(double x) {
        if (!(x > 0)) return Double.isNaN(x) ? x : 0;
        double z = x / scale;
        return GammaForm.logQ(1.5, 0.5 * z * z, rest(x, z));
    }

    @Override
    public double quantile(double p) {
        return scale * Math.sqrt(2 * IncompleteGamma.inverseP(1.5, p));
    }

    @Override
    public double isf(double q) {
        return scale * Math.sqrt(2 * IncompleteGamma.inverseQ(1.5, q));
    }

    @Override
    public double quantileLog(double logP) {
        if (!(logP < -700 && logP > Double.NEGATIVE_INFINITY)) return ContinuousDistribution.super.quantileLog(logP);
        return scale * new Chi(3).quantileLog(logP);
    }

    @Override
    public double isfLog(double logQ) {
        if (!(logQ < -700 && logQ > Double.NEGATIVE_INFINITY)) return ContinuousDistribution.super.isfLog(logQ);
        return scale * Math.sqrt(2 * ScaledGamma.inverseLogQ(1.5, logQ));
    }

    @Override
    public double mean() {
        return 2 * ROOT_2_OVER_PI * scale;
    }

    /// (3 − 8/π)·s².
    @Override
    public double variance() {
        return 0.4535209105296746 * scale * scale;
    }

    /// 2√2·(16 − 5π)/(3π − 8)^(3/2).
    @Override
    public double skewness() {
        return 0.48569282804959213;
    }

    /// 4·(−96 + 40π − 3π²)/(3π − 8)².
    @Override
    public double excessKurtosis() {
        return 0.10816384281629526;
    }

    /// ½·log 2π + γ − ½ + log s.
    @Override
    public double entropy() {
        return 0.9961541981062056 + Math.log(scale);
    }

    @Override
    public double mode() {
        return Math.sqrt(2) * scale;
    }

    /// The root of a gamma number.
    @Override
    public Sampler sampler() {
        Sampler square = new GammaSampler(1.5, 2);
        return random -> scale * Math.sqrt(square.next(random));
    }
}
