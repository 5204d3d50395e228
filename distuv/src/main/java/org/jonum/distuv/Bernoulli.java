package org.jonum.distuv;

/// Bernoulli's law: 1 with probability p, otherwise 0.
///
/// {@snippet :
/// var law = new Bernoulli(0.25);
/// double zero = law.pmf(0);                      // zero == 0.75
/// double variance = law.variance();              // variance == 0.1875
/// double p = Bernoulli.ofLogOdds(-50).logSf(0);  // p == -50.0
/// }
///
/// @param probability p, from 0 to 1
public record Bernoulli(double probability) implements DiscreteDistribution, Scored {
    /// The law with this probability of 1.
    ///
    /// @throws IllegalArgumentException if it is not from 0 to 1
    public Bernoulli {
        Parameters.probability("Bernoulli", "probability", probability);
    }

    /// The law with this probability of 1.
    ///
    /// @param probability p, from 0 to 1
    /// @return the law
    /// @throws IllegalArgumentException if p is not from 0 to 1
    public static Bernoulli of(double probability) {
        return new Bernoulli(probability);
    }

    /// The law with p = 1/(1 + e^(−t)).
    ///
    /// @param logOdds t = log(p/(1 − p))
    /// @return the law
    /// @throws IllegalArgumentException for NaN
    public static Bernoulli ofLogOdds(double logOdds) {
        Parameters.check(!Double.isNaN(logOdds), "Bernoulli", "logOdds", logOdds, "a number");
        return new Bernoulli(org.jonum.special.Logs.expit(logOdds));
    }

    @Override
    public double[] score(double x, double[] out) {
        out[0] = x == 0 ? -1 / (1 - probability) : 1 / probability;
        return out;
    }

    /// The law that makes data most likely: the share of ones.
    ///
    /// @param x data, 0 or 1
    /// @return the law and its standard error
    /// @throws IllegalArgumentException if there are no data, or not such
    public static Fit<Bernoulli> fit(long... x) {
        return fit(x, Sample.ones(x));
    }

    /// The same, with weights: how often each number was seen.
    ///
    /// @param x       data, 0 or 1
    /// @param weights at least 0, one for each number, not all 0
    /// @return the law and its standard error
    /// @throws IllegalArgumentException if there are no data, or not such
    public static Fit<Bernoulli> fit(long[] x, double[] weights) {
        Sample s = Sample.counts("Bernoulli", x, weights, 0, 1);
        double p = s.mean();
        return s.closed(new Bernoulli(p), new double[][] {{p * (1 - p)}});
    }

    @Override
    public Interval support() {
        return new Interval(probability == 1 ? 1 : 0, probability == 0 ? 0 : 1);
    }

    @Override
    public double pmf(long k) {
        return k == 1 ? probability : k == 0 ? 1 - probability : 0;
    }

    @Override
    public double logPmf(long k) {
        return k == 1 ? Math.log(probability) : k == 0 ? Math.log1p(-probability) : Double.NEGATIVE_INFINITY;
    }

    @Override
    public double cdf(double x) {
        return x >= 1 ? 1 : x >= 0 ? 1 - probability : x < 0 ? 0 : x;
    }

    @Override
    public double sf(double x) {
        return x >= 1 ? 0 : x >= 0 ? probability : x < 0 ? 1 : x;
    }

    @Override
    public double logCdf(double x) {
        return x >= 1 ? 0 : x >= 0 ? Math.log1p(-probability) : x < 0 ? Double.NEGATIVE_INFINITY : x;
    }

    @Override
    public double logSf(double x) {
        return x >= 1 ? Double.NEGATIVE_INFINITY : x >= 0 ? Math.log(probability) : x < 0 ? 0 : x;
    }

    @Override
    public double mean() {
        return probability;
    }

    @Override
    public double variance() {
        return probability * (1 - probability);
    }

    @Override
    public double skewness() {
        return (1 - 2 * probability) / sd();
    }

    @Override
    public double excessKurtosis() {
        return 1 / variance() - 6;
    }

    @Override
    public double entropy() {
        double p = probability;
        return 0 - org.jonum.special.Logs.xlogy(p, p) - org.jonum.special.Logs.xlog1py(1 - p, -p);
    }

    /// 1 if p > ½, otherwise 0.
    @Override
    public double mode() {
        return probability > 0.5 ? 1 : 0;
    }

    @Override
    public DiscreteSampler sampler() {
        return random -> Uniforms.exact(random) < probability ? 1 : 0;
    }
}
