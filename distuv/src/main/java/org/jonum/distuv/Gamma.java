package org.jonum.distuv;

import org.jonum.special.Logs;

/// The gamma law: density xᵃ⁻¹e^(−x/s)/(Γ(a)·sᵃ) for x > 0, shape a and scale s.
///
/// The field disagrees about the second parameter, so use the named factories:
///
/// | here | SciPy | R | Distributions.jl | Gonum |
/// |---|---|---|---|---|
/// | `Gamma.ofShapeScale(a, s)` | `gamma(a, scale=s)` | `dgamma(x, a, scale=s)` | `Gamma(a, s)` | `Gamma{a, 1/s}` |
/// | `Gamma.ofShapeRate(a, r)` | `gamma(a, scale=1/r)` | `dgamma(x, a, r)` | `Gamma(a, 1/r)` | `Gamma{a, r}` |
///
/// {@snippet :
/// var law = Gamma.ofShapeScale(3, 2);
/// double p = law.cdf(4);                         // p == 0.32332358381693654
/// double tail = law.sf(400);                     // tail == 2.7956093736608835E-83
/// double x = law.isf(1e-300);                    // x == 1406.3929952009228
/// double mean = law.mean();                      // mean == 6.0
/// }
/// **Error** below 4 ulp for the density, 8 for both tails and inverses.
///
/// Source: Johnson, Kotz & Balakrishnan, Continuous Univariate Distributions 1 (1994), chapter 17.
///
/// @param shape a > 0
/// @param scale s > 0
public record Gamma(double shape, double scale) implements ContinuousDistribution, Scored {
    private static final int LIMIT = 200;

    /// The law with this shape and scale; see the factories.
    ///
    /// @throws IllegalArgumentException if a parameter is not a finite number > 0
    public Gamma {
        Parameters.positive("Gamma", "shape", shape);
        Parameters.positive("Gamma", "scale", scale);
    }

    /// The law with density proportional to xᵃ⁻¹e^(−x/s).
    ///
    /// @param shape a > 0
    /// @param scale s > 0
    /// @return the law
    /// @throws IllegalArgumentException if a parameter is not a finite number > 0
    public static Gamma ofShapeScale(double shape, double scale) {
        return new Gamma(shape, scale);
    }

    /// The law with density proportional to xᵃ⁻¹e^(−rx).
    ///
    /// @param shape a > 0
    /// @param rate  r > 0
    /// @return the law with scale 1/r
    /// @throws IllegalArgumentException if a parameter is not a finite number > 0
    public static Gamma ofShapeRate(double shape, double rate) {
        Parameters.positive("Gamma", "rate", rate);
        return new Gamma(shape, 1 / rate);
    }

    /// The law with this mean and variance.
    ///
    /// @param mean     > 0
    /// @param variance > 0
    /// @return the law with shape mean²/variance
    /// @throws IllegalArgumentException if a parameter is not a finite number > 0
    public static Gamma ofMeanVariance(double mean, double variance) {
        Parameters.positive("Gamma", "mean", mean);
        Parameters.positive("Gamma", "variance", variance);
        return new Gamma(mean * (mean / variance), variance / mean);
    }

    /// The law with this mean and shape.
    ///
    /// @param mean  > 0
    /// @param shape > 0
    /// @return the law with scale mean/shape
    /// @throws IllegalArgumentException if a parameter is not a finite number > 0
    public static Gamma ofMeanShape(double mean, double shape) {
        Parameters.positive("Gamma", "mean", mean);
        Parameters.positive("Gamma", "shape", shape);
        return new Gamma(shape, mean / shape);
    }

    /// Erlang's law, of the sum of n waiting times with this mean each.
    ///
    /// @param n     number of waiting times, n ≥ 1
    /// @param scale their mean
    /// @return the law with shape n
    /// @throws IllegalArgumentException if a parameter is out of its range
    public static Gamma erlang(int n, double scale) {
        return new Gamma(n, scale);
    }

    @Override
    public double[] score(double x, double[] out) {
        double r = x / scale;
        out[0] = Math.log(r) - org.jonum.special.Gamma.digamma(shape);
        out[1] = (r - shape) / scale;
        return out;
    }

    /// The law that makes data most likely, by Minka's (2002) generalised Newton iteration for the shape.
    ///
    /// @param x data, finite, above 0, not all the same
    /// @return the law and its standard errors
    /// @throws IllegalArgumentException if there are no data, or not such
    public static Fit<Gamma> fit(double... x) {
        return fit(x, Sample.ones(x));
    }

    /// The same, with weights: how often each number was seen.
    ///
    /// @param x       data, finite, above 0, not all the same
    /// @param weights at least 0, one for each number, not all 0
    /// @return the law and its standard errors
    /// @throws IllegalArgumentException if there are no data, or not such
    public static Fit<Gamma> fit(double[] x, double[] weights) {
        Sample s = new Sample("Gamma", x, weights).positive().varying();
        double mean = s.mean(), excess = -s.mean(v -> logExcess(v, mean)), a = 0.5 / excess;
        boolean done = false;
        int i = 0;
        while (!done && i++ < LIMIT) {
            double step = (GammaForm.logExcess(a) - excess) / GammaForm.slopeExcess(a); // of −a/(new a)
            done = Math.abs(step) <= 1e-12;
            a /= 1 - Math.min(step, 0.9);
        }
        double scale = mean / a, d = GammaForm.slopeExcess(a);
        return s.done(new Gamma(a, scale),
                new double[][] {{a / d, -scale / d}, {-scale / d, scale * scale * (1 + 1 / d) / a}},
                i, done);
    }

    /// log(v/m) − (v/m − 1), of which the second part has the mean 0.
    private static double logExcess(double v, double m) {
        double d = (v - m) / m;
        return Math.abs(d) < 0.5 ? Logs.log1pmx(d) : Math.log(v / m) - d;
    }

    @Override
    public Interval support() {
        return Interval.POSITIVE;
    }

    @Override
    public double pdf(double x) {
        return ScaledGamma.density(shape, x, scale);
    }

    @Override
    public double logPdf(double x) {
        return ScaledGamma.logDensity(shape, x, scale);
    }

    @Override
    public double cdf(double x) {
        return ScaledGamma.cdf(shape, x, scale);
    }

    @Override
    public double sf(double x) {
        return ScaledGamma.sf(shape, x, scale);
    }

    @Override
    public double logCdf(double x) {
        return ScaledGamma.logCdf(shape, x, scale);
    }

    @Override
    public double logSf(double x) {
        return ScaledGamma.logSf(shape, x, scale);
    }

    @Override
    public double quantile(double p) {
        return scale * org.jonum.special.IncompleteGamma.inverseP(shape, p);
    }

    @Override
    public double isf(double q) {
        return scale * org.jonum.special.IncompleteGamma.inverseQ(shape, q);
    }

    @Override
    public double quantileLog(double logP) {
        if (!(logP < -700 && logP > Double.NEGATIVE_INFINITY)) return ContinuousDistribution.super.quantileLog(logP);
        return scale * ScaledGamma.inverseLogP(shape, logP);
    }

    @Override
    public double isfLog(double logQ) {
        if (!(logQ < -700 && logQ > Double.NEGATIVE_INFINITY)) return ContinuousDistribution.super.isfLog(logQ);
        return scale * ScaledGamma.inverseLogQ(shape, logQ);
    }

    @Override
    public double mean() {
        return shape * scale;
    }

    @Override
    public double variance() {
        return shape * scale * scale;
    }

    @Override
    public double skewness() {
        return 2 / Math.sqrt(shape);
    }

    @Override
    public double excessKurtosis() {
        return 6 / shape;
    }

    @Override
    public double entropy() {
        return GammaForm.entropy(shape) + Math.log(scale);
    }

    /// (a − 1)·s, or 0 for a < 1.
    @Override
    public double mode() {
        return shape > 1 ? (shape - 1) * scale : 0;
    }

    /// By the method of Marsaglia and Tsang (2000).
    @Override
    public Sampler sampler() {
        return new GammaSampler(shape, scale);
    }
}
