package org.jonum.distuv;

/// Zipf's law: mass k^(−s)/H for k = 1, …, n, with H = Σ k^(−s); s ≥ 0.
///
/// {@snippet :
/// var law = Zipf.of(1, 1_000_000);
/// double p = law.pmf(1);                         // p == 0.06947953777315177
/// double tail = law.sf(999_999);                 // tail == 6.947953777315177E-8
/// long k = law.quantile(0.5);                    // k == 749
/// }
/// **Error** below 6 ulp for the mass, 10 for both tails. **Cost** some forty powers.
///
/// Source: Johnson, Kemp & Kotz, Univariate Discrete Distributions (2005), 11.2.20.
///
/// @param exponent s ≥ 0
/// @param n        the largest number, from 1 to 2⁵³
public record Zipf(double exponent, long n) implements DiscreteDistribution, Scored {
    /// The law with this exponent on 1, …, n.
    ///
    /// @throws IllegalArgumentException if a parameter is out of its range
    public Zipf {
        Parameters.nonNegative("Zipf", "exponent", exponent);
        Parameters.check(n >= 1 && n <= 1L << 53, "Zipf", "n", n, "1 ≤ n ≤ 2⁵³");
    }

    /// The law with this exponent on 1, …, n.
    ///
    /// @param exponent s ≥ 0
    /// @param n        the largest number, from 1 to 2⁵³
    /// @return the law
    /// @throws IllegalArgumentException if a parameter is out of its range
    public static Zipf of(double exponent, long n) {
        return new Zipf(exponent, n);
    }

    private double total() {
        return PowerSum.between(exponent, 0, (double) n);
    }

    /// log H, of H − 1 where that is small.
    private double logTotal() {
        return Math.log1p(PowerSum.between(exponent, 1, (double) n));
    }

    @Override
    public double[] score(double x, double[] out) {
        out[0] = PowerFit.logMean(exponent, (double) n) - Math.log(x);
        return out;
    }

    /// The law on 1, …, n that makes data most likely, whose E log X is theirs.
    ///
    /// Where the data are larger than uniform ones, the exponent is 0 and its standard error NaN.
    ///
    /// @param n the largest number, from 2 to 2⁵³
    /// @param x data, from 1 to n, not all 1
    /// @return the law and the standard error of the exponent
    /// @throws IllegalArgumentException if there are no data, or not such
    public static Fit<Zipf> fit(long n, long... x) {
        return fit(n, x, Sample.ones(x));
    }

    /// The same, with weights: how often each number was seen.
    ///
    /// @param n       the largest number, from 2 to 2⁵³
    /// @param x       data, from 1 to n, not all 1
    /// @param weights at least 0, one for each number, not all 0
    /// @return the law and the standard error of the exponent
    /// @throws IllegalArgumentException if there are no data, or not such
    public static Fit<Zipf> fit(long n, long[] x, double[] weights) {
        Parameters.check(n >= 2 && n <= 1L << 53, "Zipf", "n", n, "2 ≤ n ≤ 2⁵³");
        return PowerFit.of(Sample.counts("Zipf", x, weights, 1, n), (double) n, s -> new Zipf(s, n));
    }

    @Override
    public Interval support() {
        return new Interval(1, n);
    }

    @Override
    public double pmf(long k) {
        return k < 1 || k > n ? 0 : Math.pow((double) k, -exponent) / total();
    }

    @Override
    public double logPmf(long k) {
        return k < 1 || k > n ? Double.NEGATIVE_INFINITY : -exponent * Math.log((double) k) - logTotal();
    }

    @Override
    public double cdf(double x) {
        if (!(x >= 1)) return Double.isNaN(x) ? x : 0;
        return x >= n ? 1 : PowerSum.between(exponent, 0, Math.floor(x)) / total();
    }

    @Override
    public double sf(double x) {
        if (!(x >= 1)) return Double.isNaN(x) ? x : 1;
        return x >= n ? 0 : PowerSum.between(exponent, Math.floor(x), (double) n) / total();
    }

    @Override
    public double logCdf(double x) {
        double p = cdf(x);
        return p > 0.5 ? Math.log1p(-sf(x)) : Math.log(p);
    }

    @Override
    public double logSf(double x) {
        if (!(x >= 1)) return Double.isNaN(x) ? x : 0;
        if (x >= n) return Double.NEGATIVE_INFINITY;
        double q = sf(x);
        if (q > 1e-290) return q > 0.5 ? Math.log1p(-cdf(x)) : Math.log(q);      // of a quotient: logarithms would cancel
        return PowerSum.logBetween(exponent, Math.floor(x), (double) n) - logTotal();
    }

    @Override
    public long quantile(double p) {
        if (!(p > 0 && p < 1)) return Sums.quantile(this, p);
        return Nearby.quantile(this, p, start(p));
    }

    @Override
    public long isf(double q) {
        if (!(q > 0 && q < 1)) return Sums.isf(this, q);
        return Nearby.isf(this, q, start(1 - q));
    }

    /// Where the integral of x^(−s) from 1 on is p of that to n.
    private double start(double p) {
        double c = 1 - exponent, l = Math.log((double) n);
        double v = Math.abs(c * l) < 1e-9 ? p * l : Math.log1p(p * Math.expm1(c * l)) / c;
        return Math.floor(Math.exp(v));
    }

    @Override
    public double mean() {
        return 1 + about1(1);
    }

    @Override
    public double variance() {
        double m = about1(1);
        return about1(2) - m * m;
    }

    /// NaN for n = 1.
    @Override
    public double skewness() {
        double m = about1(1), v = variance();
        return (about1(3) - m * (3 * v + m * m)) / (v * Math.sqrt(v));
    }

    /// NaN for n = 1.
    @Override
    public double excessKurtosis() {
        double m = about1(1), v = variance();
        return (about1(4) - m * (4 * about1(3) - m * (6 * about1(2) - 3 * m * m))) / (v * v) - 3;
    }

    private double about1(int m) {
        return PowerMoments.about1(m, exponent, (double) n) / total();
    }

    @Override
    public double entropy() {
        return logTotal() + exponent * (PowerSum.logarithms(exponent, (double) n) / total());
    }

    @Override
    public double mode() {
        return 1;
    }

    /// By rejection-inversion; Hörmann and Derflinger (1996).
    @Override
    public DiscreteSampler sampler() {
        return ZipfSampler.of(exponent, (double) n);
    }
}
