package org.jonum.distuv;

import org.jonum.special.DoubleDouble;
import org.jonum.special.Logs;

/// The geometric law of the number of failures before the first success: mass p(1 − p)ᵏ for k = 0, 1, …
///
/// The field disagrees about what is counted, so use the named factories:
///
/// | here | SciPy | R | Distributions.jl | support |
/// |---|---|---|---|---|
/// | `Geometric.failures(p)` | `geom(p, loc=-1)` | `dgeom(k, p)` | `Geometric(p)` | 0, 1, … |
/// | `Geometric.trials(p)` | `geom(p)` | `dgeom(k - 1, p)` | `Geometric(p) + 1` | 1, 2, … |
///
/// {@snippet :
/// var law = Geometric.failures(0.2);
/// double mean = law.mean();                      // mean == 4.0
/// double tail = law.sf(3000);                    // tail == 1.4895358588818953E-291
/// long k = Geometric.trials(0.2).quantile(0.5);  // k == 4
/// }
/// **Error** below 3 ulp for the mass and both tails.
///
/// @param probability p, above 0, up to 1
public record Geometric(double probability) implements DiscreteDistribution, Scored {
    /// Up to here n times the second part of a logarithm stays small.
    private static final double FEW = 256;

    /// The law of failures; see the factories.
    ///
    /// @throws IllegalArgumentException if p is not above 0, or above 1
    public Geometric {
        Parameters.check(probability > 0 && probability <= 1, "Geometric", "probability", probability,
                "0 < probability ≤ 1");
    }

    /// The law of the number of failures before the first success.
    ///
    /// @param probability p of a success, above 0, up to 1
    /// @return the law on 0, 1, …
    /// @throws IllegalArgumentException if p is not above 0, or above 1
    public static Geometric failures(double probability) {
        return new Geometric(probability);
    }

    /// The law of the number of trials up to and with the first success.
    ///
    /// @param probability p of a success, above 0, up to 1
    /// @return the law on 1, 2, …
    /// @throws IllegalArgumentException if p is not above 0, or above 1
    public static DiscreteDistribution trials(double probability) {
        return new Shifted(new Geometric(probability), 1);
    }

    @Override
    public double[] score(double x, double[] out) {
        out[0] = 1 / probability - (x == 0 ? 0 : x / (1 - probability));
        return out;
    }

    /// The law that makes data most likely: p = 1/(1 + mean).
    ///
    /// @param x data, from 0 to 2⁵³, numbers of failures
    /// @return the law and its standard error
    /// @throws IllegalArgumentException if there are no data, or not such
    public static Fit<Geometric> fit(long... x) {
        return fit(x, Sample.ones(x));
    }

    /// The same, with weights: how often each number was seen.
    ///
    /// @param x       data, from 0 to 2⁵³, numbers of failures
    /// @param weights at least 0, one for each number, not all 0
    /// @return the law and its standard error
    /// @throws IllegalArgumentException if there are no data, or not such
    public static Fit<Geometric> fit(long[] x, double[] weights) {
        Sample s = Sample.counts("Geometric", x, weights, 0, 1L << 53);
        double p = 1 / (1 + s.mean());
        return s.closed(new Geometric(p), new double[][] {{p * p * (1 - p)}});
    }

    @Override
    public Interval support() {
        return probability == 1 ? new Interval(0, 0) : Interval.POSITIVE;
    }

    /// (1 − p)ᵏ, what 1 − p loses to rounding made good for.
    private double power(double k) {
        double q = 1 - probability, lost = DoubleDouble.sumError(1, -probability, q), v = Math.pow(q, k);
        return lost == 0 || v == 0 ? v
                : k < 0x1p54 ? v * Math.exp(k * (lost / q)) : Math.exp(k * Math.log1p(-probability));
    }

    @Override
    public double pmf(long k) {
        return k < 0 ? 0 : probability * power((double) k);
    }

    @Override
    public double logPmf(long k) {
        return k < 0 ? Double.NEGATIVE_INFINITY : Math.log(probability) + Logs.xlog1py((double) k, -probability);
    }

    @Override
    public double cdf(double x) {
        if (!(x >= 0)) return Double.isNaN(x) ? x : 0;
        double n = Math.floor(x) + 1, q = 1 - probability;
        if (!(n < FEW && q > 0)) return DoubleDouble.oneMinusExp(-logSf(x), 0);
        DoubleDouble l = DoubleDouble.quickLog(q, ((1 - q) - probability) / q);
        double y = n * l.hi();
        return DoubleDouble.oneMinusExp(-y, -(DoubleDouble.productError(n, l.hi(), y) + n * l.lo()));
    }

    @Override
    public double sf(double x) {
        if (!(x >= 0)) return Double.isNaN(x) ? x : 1;
        return power(Math.floor(x) + 1);
    }

    @Override
    public double logCdf(double x) {
        if (!(x >= 0)) return Double.isNaN(x) ? x : Double.NEGATIVE_INFINITY;
        double q = sf(x);
        return q < 0.5 ? Math.log1p(-q) : Math.log(cdf(x));
    }

    @Override
    public double logSf(double x) {
        if (!(x >= 0)) return Double.isNaN(x) ? x : 0;
        return (Math.floor(x) + 1) * Logs.log1p(-probability);
    }

    /// ⌈log(1 − p)/log(1 − probability)⌉ − 1, but for rounding.
    @Override
    public long quantile(double p) {
        if (!(p > 0 && p < 1) || probability == 1) return Sums.quantile(this, p);
        double c = Logs.log1p(-p) / Logs.log1p(-probability);
        return isCertain(c) ? (long) c : Nearby.quantile(this, p, Math.ceil(c) - 1);
    }

    /// Whether c is so far from an integer that no error of rounding takes it past one.
    private static boolean isCertain(double c) {
        return c < 1e6 && Math.abs(c - Math.rint(c)) > 1e-9;
    }

    @Override
    public long isf(double q) {
        if (!(q > 0 && q < 1) || probability == 1) return Sums.isf(this, q);
        double c = Math.log(q) / Logs.log1p(-probability);
        return isCertain(c) ? (long) c : Nearby.isf(this, q, Math.ceil(c) - 1);
    }

    @Override
    public double mean() {
        return (1 - probability) / probability;
    }

    @Override
    public double variance() {
        return mean() / probability;
    }

    @Override
    public double skewness() {
        return (2 - probability) / Math.sqrt(1 - probability);
    }

    @Override
    public double excessKurtosis() {
        return 6 + probability * (probability / (1 - probability));
    }

    @Override
    public double entropy() {
        return 0 - Logs.xlog1py(mean(), -probability) - Math.log(probability);
    }

    @Override
    public double mode() {
        return 0;
    }

    /// An exponential number, rounded down.
    @Override
    public DiscreteSampler sampler() {
        return new GeometricSampler(probability);
    }
}
