package org.jonum.distuv;

import org.jonum.special.IncompleteGamma;

/// The Poisson law of the number of events when m are expected: mass mᵏe⁻ᵐ/k! for k = 0, 1, …
///
/// {@snippet :
/// var law = new Poisson(500);
/// double p = law.cdf(300);                       // p == 2.836149672773925E-22
/// double mass = new Poisson(1e10).pmf(10_000_000_000L);   // mass == 3.989422803981082E-6
/// long k = law.quantile(0.975);                  // k == 544
/// }
/// **Error** below 4 ulp for the mass, 8 for both tails.
///
/// Source: Johnson, Kemp & Kotz, Univariate Discrete Distributions (2005), chapter 4; Loader (2000) for the mass.
///
/// @param mean m ≥ 0, up to 1e15
public record Poisson(double mean) implements DiscreteDistribution, Scored {
    /// The law with this mean.
    ///
    /// @throws IllegalArgumentException if the mean is not a number from 0 to 1e15
    public Poisson {
        Parameters.check(mean >= 0 && mean <= 1e15, "Poisson", "mean", mean, "0 ≤ mean ≤ 1e15");
    }

    /// The law with this mean.
    ///
    /// @param mean m ≥ 0, up to 1e15
    /// @return the law
    /// @throws IllegalArgumentException if the mean is not a number from 0 to 1e15
    public static Poisson of(double mean) {
        return new Poisson(mean);
    }

    @Override
    public double[] score(double x, double[] out) {
        out[0] = (x - mean) / mean;
        return out;
    }

    /// The law that makes data most likely: their mean.
    ///
    /// @param x data, from 0 to 1e15
    /// @return the law and its standard error
    /// @throws IllegalArgumentException if there are no data, or not such
    public static Fit<Poisson> fit(long... x) {
        return fit(x, Sample.ones(x));
    }

    /// The same, with weights: how often each number was seen.
    ///
    /// @param x       data, from 0 to 1e15
    /// @param weights at least 0, one for each number, not all 0
    /// @return the law and its standard error
    /// @throws IllegalArgumentException if there are no data, or not such
    public static Fit<Poisson> fit(long[] x, double[] weights) {
        Sample s = Sample.counts("Poisson", x, weights, 0, (long) 1e15);
        double m = s.mean();
        return s.closed(new Poisson(m), new double[][] {{m}});
    }

    @Override
    public Interval support() {
        return mean == 0 ? new Interval(0, 0) : Interval.POSITIVE;
    }

    @Override
    public double pmf(long k) {
        return k < 0 ? 0 : GammaForm.density(k + 1.0, mean, 0);
    }

    @Override
    public double logPmf(long k) {
        return k < 0 ? Double.NEGATIVE_INFINITY : IncompleteGamma.logDensity(k + 1.0, mean);
    }

    @Override
    public double cdf(double x) {
        return x < 0 ? 0 : IncompleteGamma.q(Math.floor(x) + 1, mean);
    }

    @Override
    public double sf(double x) {
        return x < 0 ? 1 : IncompleteGamma.p(Math.floor(x) + 1, mean);
    }

    @Override
    public double logCdf(double x) {
        return x < 0 ? Double.NEGATIVE_INFINITY : IncompleteGamma.logQ(Math.floor(x) + 1, mean);
    }

    @Override
    public double logSf(double x) {
        return x < 0 ? 0 : IncompleteGamma.logP(Math.floor(x) + 1, mean);
    }

    @Override
    public long quantile(double p) {
        return Nearby.quantile(this, p);
    }

    @Override
    public long isf(double q) {
        return Nearby.isf(this, q);
    }

    @Override
    public double variance() {
        return mean;
    }

    @Override
    public double skewness() {
        return 1 / Math.sqrt(mean);
    }

    @Override
    public double excessKurtosis() {
        return 1 / mean;
    }

    /// For large means by its asymptotic series.
    @Override
    public double entropy() {
        return Entropy.of(this);
    }

    /// The largest integer up to the mean.
    @Override
    public double mode() {
        return Math.floor(mean);
    }

    /// By inversion or by transformed rejection; Hörmann (1993).
    @Override
    public DiscreteSampler sampler() {
        return new PoissonSampler(mean);
    }
}
