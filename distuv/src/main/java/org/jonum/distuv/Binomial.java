package org.jonum.distuv;

import org.jonum.special.BinomialMass;
import org.jonum.special.IncompleteBeta;

/// The binomial law of the number of successes in n trials: mass C(n, k)·pᵏ(1 − p)ⁿ⁻ᵏ.
///
/// {@snippet :
/// var law = Binomial.of(1_000_000_000, 0.5);
/// double mass = law.pmf(500_000_000);            // mass == 2.523132521389377E-5
/// double p = Binomial.of(20_000_000_000L, 0.5).sf(9_999_999_999.0);   // p == 0.5000028209479177
/// long k = Binomial.of(100, 0.3).quantile(0.5);  // k == 30
/// }
/// **Error** below 4 ulp for the mass, 10 for both tails.
///
/// Source: Johnson, Kemp & Kotz, Univariate Discrete Distributions (2005), chapter 3; Loader (2000) for the mass.
///
/// @param trials      n, from 0 to 2⁵³
/// @param probability p of a success, from 0 to 1
public record Binomial(long trials, double probability) implements DiscreteDistribution, Scored {
    /// The law with these parameters.
    ///
    /// @throws IllegalArgumentException if a parameter is out of its range
    public Binomial {
        Parameters.check(trials >= 0 && trials <= 1L << 53, "Binomial", "trials", trials, "0 ≤ trials ≤ 2⁵³");
        Parameters.probability("Binomial", "probability", probability);
    }

    /// The law with these parameters.
    ///
    /// @param trials      n, from 0 to 2⁵³
    /// @param probability p of a success, from 0 to 1
    /// @return the law
    /// @throws IllegalArgumentException if a parameter is out of its range
    public static Binomial of(long trials, double probability) {
        return new Binomial(trials, probability);
    }

    @Override
    public double[] score(double x, double[] out) {
        out[0] = (x == 0 ? 0 : x / probability) - (x == trials ? 0 : (trials - x) / (1 - probability));
        return out;
    }

    /// The law of n trials that makes data most likely, with their mean.
    ///
    /// @param trials n, from 1 to 2⁵³
    /// @param x      data, from 0 to n
    /// @return the law, and the standard error of p
    /// @throws IllegalArgumentException if there are no data, or not such
    public static Fit<Binomial> fit(long trials, long... x) {
        return fit(trials, x, Sample.ones(x));
    }

    /// The same, with weights: how often each number was seen.
    ///
    /// @param trials  n, from 1 to 2⁵³
    /// @param x       data, from 0 to n
    /// @param weights at least 0, one for each number, not all 0
    /// @return the law, and the standard error of p
    /// @throws IllegalArgumentException if there are no data, or not such
    public static Fit<Binomial> fit(long trials, long[] x, double[] weights) {
        Parameters.check(trials >= 1 && trials <= 1L << 53, "Binomial", "trials", trials, "1 ≤ trials ≤ 2⁵³");
        Sample s = Sample.counts("Binomial", x, weights, 0, trials);
        double p = Math.min(1, s.mean() / trials);
        return s.closed(new Binomial(trials, p), new double[][] {{p * (1 - p) / trials}});
    }

    @Override
    public Interval support() {
        return new Interval(probability == 1 ? trials : 0, probability == 0 ? 0 : trials);
    }

    @Override
    public double pmf(long k) {
        return BinomialMass.binomial((double) trials, (double) k, probability, 1 - probability);
    }

    @Override
    public double logPmf(long k) {
        return BinomialMass.logBinomial((double) trials, (double) k, probability, 1 - probability);
    }

    @Override
    public double cdf(double x) {
        if (!(x >= 0)) return Double.isNaN(x) ? x : 0;
        double k = Math.floor(x);
        return k >= trials ? 1 : IncompleteBeta.complement(k + 1, trials - k, probability);
    }

    @Override
    public double sf(double x) {
        if (!(x >= 0)) return Double.isNaN(x) ? x : 1;
        double k = Math.floor(x);
        return k >= trials ? 0 : IncompleteBeta.i(k + 1, trials - k, probability);
    }

    @Override
    public double logCdf(double x) {
        if (!(x >= 0)) return Double.isNaN(x) ? x : Double.NEGATIVE_INFINITY;
        double k = Math.floor(x);
        return k >= trials ? 0 : IncompleteBeta.logComplement(k + 1, trials - k, probability);
    }

    @Override
    public double logSf(double x) {
        if (!(x >= 0)) return Double.isNaN(x) ? x : 0;
        double k = Math.floor(x);
        return k >= trials ? Double.NEGATIVE_INFINITY : IncompleteBeta.logI(k + 1, trials - k, probability);
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
    public double mean() {
        return trials * probability;
    }

    @Override
    public double variance() {
        return trials * probability * (1 - probability);
    }

    /// NaN where the variance is 0.
    @Override
    public double skewness() {
        double v = variance();
        return v == 0 ? Double.NaN : (1 - 2 * probability) / Math.sqrt(v);
    }

    /// NaN where the variance is 0.
    @Override
    public double excessKurtosis() {
        double v = variance();
        return v == 0 ? Double.NaN : 1 / v - 6.0 / trials;
    }

    @Override
    public double entropy() {
        return Entropy.of(this);
    }

    /// ⌊(n + 1)p⌋, at most n.
    @Override
    public double mode() {
        return Math.min((double) trials, Math.floor((trials + 1.0) * probability));
    }

    /// By inversion or by transformed rejection; Hörmann (1993).
    @Override
    public DiscreteSampler sampler() {
        return new BinomialSampler(trials, probability);
    }
}
