package org.jonum.distuv;

import java.util.Arrays;

/// The law of a number from 0 to n − 1 with given probabilities.
///
/// {@snippet :
/// var law = Categorical.of(0.5, 0.25, 0.25);
/// double p = law.cdf(1);                         // p == 0.75
/// double mean = law.mean();                      // mean == 0.75
/// long k = law.quantile(0.6);                    // k == 1
/// double q = Categorical.ofLogWeights(-2000, -2000).pmf(0);   // q == 0.5
/// }
/// Both tails are sums of their own; to make a law takes n steps, a tail one, an inverse log₂ n.
public final class Categorical implements DiscreteDistribution {
    private final double[] mass, below, above; // above[k] = P(X ≥ k)

    private Categorical(double[] weights, String name) {
        int n = weights.length;
        Parameters.check(n > 0, "Categorical", name + ".length", n, "at least 1");
        double sum = 0;
        for (int i = 0; i < n; i++) {
            Parameters.nonNegative("Categorical", name + "[" + i + "]", weights[i]);
            sum += weights[i];
        }
        Parameters.positive("Categorical", "the sum of " + name, sum);
        mass = new double[n];
        below = new double[n + 1];
        above = new double[n + 1];
        for (int i = 0; i < n; i++) mass[i] = weights[i] / sum;
        for (int i = 0; i < n; i++) below[i + 1] = Math.min(1, below[i] + mass[i]);
        for (int i = n - 1; i >= 0; i--) above[i] = Math.min(1, above[i + 1] + mass[i]);
        for (int i = 0; i <= n; i++)
            if (below[i] > 0.5) below[i] = 1 - above[i];
            else above[i] = 1 - below[i];
    }

    /// The law with these probabilities, which are divided by their sum.
    ///
    /// @param probabilities numbers ≥ 0 with a sum of 1 but for rounding, 1e-9 at most
    /// @return the law
    /// @throws IllegalArgumentException if one is not, or the sum is not 1
    public static Categorical of(double... probabilities) {
        double sum = 0;
        for (double p : probabilities) sum += p;
        Parameters.check(!(Math.abs(sum - 1) > 1e-9), "Categorical", "the sum of probabilities", sum, "1");
        return new Categorical(probabilities, "probabilities");
    }

    /// The law with probabilities in these proportions.
    ///
    /// @param weights finite numbers ≥ 0, not all 0
    /// @return the law
    /// @throws IllegalArgumentException if one is not, or all are 0
    public static Categorical ofWeights(double... weights) {
        return new Categorical(weights, "weights");
    }

    /// The law with probabilities proportional to e^weight.
    ///
    /// @param logWeights numbers below ∞, not all −∞
    /// @return the law
    /// @throws IllegalArgumentException if one is not, or all are −∞
    public static Categorical ofLogWeights(double... logWeights) {
        double max = Double.NEGATIVE_INFINITY;
        for (double w : logWeights) max = Math.max(max, w);
        Parameters.finite("Categorical", "the largest of logWeights", max);
        double[] weights = new double[logWeights.length];
        for (int i = 0; i < weights.length; i++) weights[i] = Math.exp(logWeights[i] - max);
        return new Categorical(weights, "logWeights");
    }

    /// The probabilities of 0, 1, …
    ///
    /// @return a copy
    public double[] probabilities() {
        return mass.clone();
    }

    /// The law on 0, …, the largest of the data that makes them most likely: their shares.
    ///
    /// @param x data, from 0 to 999
    /// @return the law, and the covariance of its probabilities but the first
    /// @throws IllegalArgumentException if there are no data, or not such
    public static Fit<Categorical> fit(long... x) {
        return fit(x, Sample.ones(x));
    }

    /// The same, with weights: how often each number was seen.
    ///
    /// @param x       data, from 0 to 999
    /// @param weights at least 0, one for each number, not all 0
    /// @return the law, and the covariance of its probabilities but the first
    /// @throws IllegalArgumentException if there are no data, or not such
    public static Fit<Categorical> fit(long[] x, double[] weights) {
        Sample s = Sample.counts("Categorical", x, weights, 0, 999);
        int n = (int) s.max() + 1;
        double[] shares = new double[n];
        for (int i = 0; i < x.length; i++) if (weights[i] > 0) shares[(int) x[i]] += weights[i];
        double weight = s.weight();
        double[][] covariance = new double[n - 1][n - 1]; // the first is what the others leave
        for (int i = 0; i < n; i++) shares[i] /= weight;
        for (int i = 1; i < n; i++) {
            for (int j = 1; j < n; j++) covariance[i - 1][j - 1] = shares[i] * ((i == j ? 1 : 0) - shares[j]);
        }
        return s.closed(ofWeights(shares), covariance);
    }

    @Override
    public Interval support() {
        return new Interval(0, mass.length - 1);
    }

    @Override
    public double pmf(long k) {
        return k < 0 || k >= mass.length ? 0 : mass[(int) k];
    }

    /// The index of the first number above x.
    private int next(double x) {
        return x < 0 ? 0 : (int) Math.min(mass.length, Math.floor(x) + 1);
    }

    @Override
    public double cdf(double x) {
        return Double.isNaN(x) ? x : below[next(x)];
    }

    @Override
    public double sf(double x) {
        return Double.isNaN(x) ? x : above[next(x)];
    }

    @Override
    public double logCdf(double x) {
        double p = cdf(x);
        return p > 0.5 ? Math.log1p(-sf(x)) : Math.log(p);
    }

    @Override
    public double logSf(double x) {
        double q = sf(x);
        return q > 0.5 ? Math.log1p(-cdf(x)) : Math.log(q);
    }

    @Override
    public double mean() {
        double sum = 0;
        for (int k = 0; k < mass.length; k++) sum += k * mass[k];
        return sum;
    }

    private double moment(int n) {
        double mean = mean(), sum = 0;
        for (int k = 0; k < mass.length; k++) sum += mass[k] * Math.pow(k - mean, n);
        return sum;
    }

    @Override
    public double variance() {
        return moment(2);
    }

    @Override
    public double skewness() {
        return moment(3) / Math.pow(variance(), 1.5);
    }

    @Override
    public double excessKurtosis() {
        double v = variance();
        return moment(4) / (v * v) - 3;
    }

    @Override
    public double entropy() {
        double sum = 0;
        for (double p : mass) sum -= org.jonum.special.Logs.xlogy(p, p);
        return sum;
    }

    /// The first of the most probable numbers.
    @Override
    public double mode() {
        int best = 0;
        for (int k = 1; k < mass.length; k++) if (mass[k] > mass[best]) best = k;
        return best;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Categorical c && Arrays.equals(mass, c.mass);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(mass);
    }

    @Override
    public String toString() {
        return "Categorical" + Arrays.toString(mass);
    }

    /// By a table of aliases, which takes n steps to make; Walker (1977).
    @Override
    public DiscreteSampler sampler() {
        return new AliasTable(mass);
    }
}
