package org.jonum.distuv;

/// The null law of the statistic U of Mann & Whitney for samples of m and n numbers without ties: the number of pairs in
/// which the first is larger, all orders being equally likely. Wilcoxon's rank sum is U + m(m + 1)/2.
///
/// {@snippet :
/// var law = MannWhitneyU.of(10, 12);
/// double p = law.cdf(22);                        // p == 0.005576466876776474
/// double mean = law.mean();                      // mean == 60.0
/// }
/// **Cost** m²n²/4 additions for the first call; the table made last is kept.  **Error** below 1e-13 relatively.
///
/// Source: Mann & Whitney (1947), On a test of whether one of two random variables is stochastically larger than the other.
///
/// @param m size of the first sample, from 1
/// @param n size of the second sample, from 1; m·n up to 40000
public record MannWhitneyU(int m, int n) implements DiscreteDistribution {
    private static final long LARGEST = 40_000;

    /// The law for samples of m and n.
    ///
    /// @throws IllegalArgumentException if m or n is below 1, or m·n above 40000
    public MannWhitneyU {
        Parameters.check(m >= 1 && m <= LARGEST, "MannWhitneyU", "m", m, "1 ≤ m ≤ 40000");
        Parameters.check(n >= 1 && (long) m * n <= LARGEST, "MannWhitneyU", "n", n, "n ≥ 1 and m·n ≤ 40000, m = " + m);
    }

    /// The law for samples of m and n.
    ///
    /// @param m size of the first sample, from 1
    /// @param n size of the second sample, from 1; m·n up to 40000
    /// @return the law
    /// @throws IllegalArgumentException if m or n is below 1, or m·n above 40000
    public static MannWhitneyU of(int m, int n) {
        return new MannWhitneyU(m, n);
    }

    private RankTable table() {
        return RankTable.inversions(Math.min(m, n), Math.max(m, n));
    }

    @Override
    public Interval support() {
        return new Interval(0, (double) m * n);
    }

    @Override
    public double pmf(long k) {
        return table().pmf(k);
    }

    @Override
    public double cdf(double x) {
        return table().cdf(x);
    }

    @Override
    public double sf(double x) {
        return table().sf(x);
    }

    @Override
    public double logCdf(double x) {
        return table().logCdf(x);
    }

    @Override
    public double logSf(double x) {
        return table().logSf(x);
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
        return 0.5 * m * n;
    }

    /// mn(m + n + 1)/12.
    @Override
    public double variance() {
        return (double) m * n * (m + n + 1) / 12;
    }

    @Override
    public double skewness() {
        return 0;
    }

    /// −6/5·(m² + n² + mn + m + n)/(mn(m + n + 1)).
    @Override
    public double excessKurtosis() {
        double a = m, b = n;
        return -1.2 * (a * a + b * b + a * b + a + b) / (a * b * (a + b + 1));
    }

    @Override
    public double mode() {
        return Math.floor(mean());
    }

    /// The order of all m + n numbers, one after the other.
    @Override
    public DiscreteSampler sampler() {
        return random -> {
            long pairs = 0, left = m;
            for (long all = (long) m + n; left > 0; all--) {
                if (Uniforms.below(random, all) < left) {
                    left--;
                    pairs += n - (all - 1 - left); // of the second that are below it
                }
            }
            return pairs;
        };
    }
}
