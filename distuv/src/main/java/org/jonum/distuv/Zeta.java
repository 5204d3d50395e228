package org.jonum.distuv;

/// The zeta law: mass k^(−s)/ζ(s) for k = 1, 2, …, s > 1. It is the limit of [Zipf]'s for large n.
///
/// {@snippet :
/// var law = new Zeta(2);
/// double p = law.pmf(1);                         // p == 0.6079271018540267
/// double tail = law.sf(1e9);                     // tail == 6.079271015500631e-10
/// double mean = new Zeta(4).mean();              // mean == 1.1106265353261482
/// }
/// **Error** below 5 ulp for the mass, 10 for both tails.
///
/// Source: Johnson, Kemp & Kotz, Univariate Discrete Distributions (2005), 11.2.20.
///
/// @param exponent s > 1
public record Zeta(double exponent) implements DiscreteDistribution, Scored {
    private static final double INFINITY = Double.POSITIVE_INFINITY;

    /// The law with this exponent.
    ///
    /// @throws IllegalArgumentException if the exponent is not a finite number > 1
    public Zeta {
        Parameters.check(exponent > 1 && exponent <= Double.MAX_VALUE, "Zeta", "exponent", exponent, "exponent > 1");
    }

    /// The law with this exponent.
    ///
    /// @param exponent s > 1
    /// @return the law
    /// @throws IllegalArgumentException if the exponent is not a finite number > 1
    public static Zeta of(double exponent) {
        return new Zeta(exponent);
    }

    private double total() {
        return org.jonum.special.Zeta.zeta(exponent);
    }

    @Override
    public double[] score(double x, double[] out) {
        out[0] = PowerFit.logMean(exponent, INFINITY) - Math.log(x);
        return out;
    }

    /// The law that makes data most likely, whose E log X is theirs.
    ///
    /// @param x data, from 1 to 2⁵³, not all 1
    /// @return the law and its standard error
    /// @throws IllegalArgumentException if there are no data, or not such
    public static Fit<Zeta> fit(long... x) {
        return fit(x, Sample.ones(x));
    }

    /// The same, with weights: how often each number was seen.
    ///
    /// @param x       data, from 1 to 2⁵³, not all 1
    /// @param weights at least 0, one for each number, not all 0
    /// @return the law and its standard error
    /// @throws IllegalArgumentException if there are no data, or not such
    public static Fit<Zeta> fit(long[] x, double[] weights) {
        return PowerFit.of(Sample.counts("Zeta", x, weights, 1, 1L << 53), INFINITY, Zeta::new);
    }

    @Override
    public Interval support() {
        return new Interval(1, INFINITY);
    }

    @Override
    public double pmf(long k) {
        return k < 1 ? 0 : Math.pow((double) k, -exponent) / total();
    }

    @Override
    public double logPmf(long k) {
        return k < 1 ? Double.NEGATIVE_INFINITY
                : -exponent * Math.log((double) k) - Math.log1p(org.jonum.special.Zeta.zetaMinusOne(exponent));
    }

    @Override
    public double cdf(double x) {
        if (!(x >= 1)) return Double.isNaN(x) ? x : 0;
        double q = sf(x);
        return q <= 0.5 ? 1 - q : PowerSum.between(exponent, 0, Math.floor(x)) / total();
    }

    @Override
    public double sf(double x) {
        if (!(x >= 1)) return Double.isNaN(x) ? x : 1;
        return x == INFINITY ? 0 : PowerSum.between(exponent, Math.floor(x), INFINITY) / total();
    }

    @Override
    public double logCdf(double x) {
        double p = cdf(x);
        return p > 0.5 ? Math.log1p(-sf(x)) : Math.log(p);
    }

    @Override
    public double logSf(double x) {
        if (!(x >= 1)) return Double.isNaN(x) ? x : 0;
        if (x == INFINITY) return -x;
        double q = sf(x);
        return q > 0.5 ? Math.log1p(-cdf(x)) : PowerSum.logBetween(exponent, Math.floor(x), INFINITY)
                - Math.log1p(org.jonum.special.Zeta.zetaMinusOne(exponent));
    }

    @Override
    public long quantile(double p) {
        if (!(p > 0 && p < 1)) return Sums.quantile(this, p);
        return Nearby.quantile(this, p, start(1 - p));
    }

    @Override
    public long isf(double q) {
        if (!(q > 0 && q < 1)) return Sums.isf(this, q);
        return Nearby.isf(this, q, start(q));
    }

    /// From P(X > k) ≈ k^(1−s)/((s − 1)·ζ(s)).
    private double start(double q) {
        return Math.ceil(Math.min(0x1p62, Math.pow(q * (exponent - 1) * total(), 1 / (1 - exponent))));
    }

    /// Infinite for s ≤ 2.
    @Override
    public double mean() {
        return exponent > 2 ? 1 + about1(1) : INFINITY;
    }

    /// Infinite for 2 < s ≤ 3, NaN below.
    @Override
    public double variance() {
        if (!(exponent > 3)) return exponent > 2 ? INFINITY : Double.NaN;
        double m = about1(1);
        return about1(2) - m * m;
    }

    /// Infinite for 3 < s ≤ 4, NaN below.
    @Override
    public double skewness() {
        if (!(exponent > 4)) return exponent > 3 ? INFINITY : Double.NaN;
        double m = about1(1), v = variance();
        return (about1(3) - m * (3 * v + m * m)) / (v * Math.sqrt(v));
    }

    /// Infinite for 4 < s ≤ 5, NaN below.
    @Override
    public double excessKurtosis() {
        if (!(exponent > 5)) return exponent > 4 ? INFINITY : Double.NaN;
        double m = about1(1), s = about1(2), v = variance();
        return (about1(4) - m * (4 * about1(3) - m * (6 * s - 3 * m * m))) / (v * v) - 3;
    }

    /// E (X − 1)^n, of the sums of (k − 1)^n·k^(−s) from k = 2 on.
    private double about1(int n) {
        return PowerMoments.about1(n, exponent, INFINITY) / total();
    }

    /// log ζ(s) − s·ζ′(s)/ζ(s).
    @Override
    public double entropy() {
        return Math.log1p(org.jonum.special.Zeta.zetaMinusOne(exponent))
                + exponent * (PowerSum.logarithms(exponent, INFINITY) / total());
    }

    @Override
    public double mode() {
        return 1;
    }

    /// By rejection-inversion; Hörmann and Derflinger (1996).
    @Override
    public DiscreteSampler sampler() {
        return ZipfSampler.of(exponent, Double.POSITIVE_INFINITY);
    }
}
