package org.jonum.distuv;

/// The uniform law on the integers from a to b, both included.
///
/// | here | SciPy | Distributions.jl |
/// |---|---|---|
/// | `DiscreteUniform.closed(a, b)` | `randint(a, b + 1)` | `DiscreteUniform(a, b)` |
///
/// {@snippet :
/// var die = DiscreteUniform.closed(1, 6);
/// double p = die.cdf(2);                         // p == 0.3333333333333333
/// double mean = die.mean();                      // mean == 3.5
/// long k = die.quantile(0.5);                    // k == 3
/// }
/// **Error** below 1 ulp.
///
/// @param lower a, from −2⁵³
/// @param upper b ≥ a, up to 2⁵³
public record DiscreteUniform(long lower, long upper) implements DiscreteDistribution {
    private static final long HUGE = 1L << 53;

    /// The law on a, …, b; see the factory.
    ///
    /// @throws IllegalArgumentException if b is below a, or one of them beyond 2⁵³
    public DiscreteUniform {
        Parameters.check(lower >= -HUGE && lower <= HUGE, "DiscreteUniform", "lower", lower, "−2⁵³ ≤ lower ≤ 2⁵³");
        Parameters.check(upper >= lower && upper <= HUGE, "DiscreteUniform", "upper", upper,
                "lower = " + lower + " ≤ upper ≤ 2⁵³");
    }

    /// The law on a, …, b.
    ///
    /// @param lower a, the first
    /// @param upper b, the last
    /// @return the law
    /// @throws IllegalArgumentException if b is below a, or one of them beyond 2⁵³
    public static DiscreteUniform closed(long lower, long upper) {
        return new DiscreteUniform(lower, upper);
    }

    private double count() {
        return (double) (upper - lower + 1);
    }

    /// The law that makes data most likely: from the least to the largest of them.
    ///
    /// @param x data, from −2⁵³ to 2⁵³
    /// @return the law and its standard errors
    /// @throws IllegalArgumentException if there are no data, or not such
    public static Fit<DiscreteUniform> fit(long... x) {
        return fit(x, Sample.ones(x));
    }

    /// The same, with weights: how often each number was seen.
    ///
    /// @param x       data, from −2⁵³ to 2⁵³
    /// @param weights at least 0, one for each number, not all 0
    /// @return the law and its standard errors
    /// @throws IllegalArgumentException if there are no data, or not such
    public static Fit<DiscreteUniform> fit(long[] x, double[] weights) {
        Sample s = Sample.counts("DiscreteUniform", x, weights, -HUGE, HUGE);
        return s.closed(new DiscreteUniform((long) s.min(), (long) s.max()),
                new double[][] {{Double.NaN, Double.NaN}, {Double.NaN, Double.NaN}});
    }

    @Override
    public Interval support() {
        return new Interval(lower, upper);
    }

    @Override
    public double pmf(long k) {
        return k < lower || k > upper ? 0 : 1 / count();
    }

    @Override
    public double logPmf(long k) {
        return k < lower || k > upper ? Double.NEGATIVE_INFINITY : 0 - Math.log(count());
    }

    @Override
    public double cdf(double x) {
        if (!(x >= lower)) return Double.isNaN(x) ? x : 0;
        return x >= upper ? 1 : (Math.floor(x) - lower + 1) / count();
    }

    @Override
    public double sf(double x) {
        if (!(x >= lower)) return Double.isNaN(x) ? x : 1;
        return x >= upper ? 0 : (upper - Math.floor(x)) / count();
    }

    @Override
    public double logCdf(double x) {
        double p = cdf(x);
        return p < 0.5 ? Math.log(p) : Math.log1p(-sf(x));
    }

    @Override
    public double logSf(double x) {
        double q = sf(x);
        return q < 0.5 ? Math.log(q) : Math.log1p(-cdf(x));
    }

    @Override
    public long quantile(double p) {
        if (!(p > 0 && p < 1)) return Sums.quantile(this, p);
        return Nearby.quantile(this, p, lower + Math.ceil(p * count()) - 1);
    }

    @Override
    public long isf(double q) {
        if (!(q > 0 && q < 1)) return Sums.isf(this, q);
        return Nearby.isf(this, q, upper - Math.floor(q * count()));
    }

    @Override
    public double mean() {
        return lower + 0.5 * (upper - lower);
    }

    /// (n² − 1)/12 for n numbers.
    @Override
    public double variance() {
        double n = count();
        return (n - 1) * (n + 1) / 12;
    }

    @Override
    public double skewness() {
        return upper == lower ? Double.NaN : 0;
    }

    @Override
    public double excessKurtosis() {
        double n = count();
        return -1.2 * ((n * n + 1) / ((n - 1) * (n + 1)));
    }

    @Override
    public double entropy() {
        return Math.log(count());
    }

    /// The first of them.
    @Override
    public double mode() {
        return (double) lower;
    }

    /// By a multiplication; Lemire (2019).
    @Override
    public DiscreteSampler sampler() {
        return random -> lower + Uniforms.below(random, upper - lower + 1);
    }
}
