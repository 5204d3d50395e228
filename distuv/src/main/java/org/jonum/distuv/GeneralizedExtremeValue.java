package org.jonum.distuv;

import org.jonum.special.DoubleDouble;
import org.jonum.special.Gamma;

/// The generalized law of extreme values: P(X ≤ x) = e^(−t) with t = (1 + ξz)^(−1/ξ), or e^(−z) for ξ = 0, and z = (x − m)/s.
///
/// ξ > 0 has the heavy upper tail of [Frechet], ξ = 0 is [Gumbel], ξ < 0 has an upper end at m − s/ξ.
///
/// | | here | SciPy `genextreme` | Distributions.jl |
/// |---|---|---|---|
/// | m, s | `location`, `scale` | `loc`, `scale` | `μ`, `σ` |
/// | ξ | `shape` | −`c` | `ξ` |
///
/// {@snippet :
/// var law = new GeneralizedExtremeValue(0, 1, 0.1);
/// double tail = law.sf(1e4);                     // tail == 9.9005478071300624e-31
/// double x = law.isf(1e-100);                    // x == 99999999990.0
/// }
/// **Error** of probabilities below 8 ulp, of quantiles below 8 ulp where they are well conditioned.
///
/// Source: Coles, An Introduction to Statistical Modeling of Extreme Values (2001), 3.1.
///
/// @param location m
/// @param scale    s > 0
/// @param shape    ξ, any finite number
public record GeneralizedExtremeValue(double location, double scale, double shape)
        implements ContinuousDistribution, Scored {
    private static final double EULER = 0.5772156649015329, GUMBEL_VARIANCE = 1.6449340668482264,
            GUMBEL_SKEWNESS = 1.1395470994046487;
    /// ξ of which not even the square of a relative deviation matters.
    private static final double GUMBEL = 1e-17;

    /// The law with those parameters.
    ///
    /// @throws IllegalArgumentException if location or shape is not finite, or scale not a finite number > 0
    public GeneralizedExtremeValue {
        Parameters.finite("GeneralizedExtremeValue", "location", location);
        Parameters.positive("GeneralizedExtremeValue", "scale", scale);
        Parameters.finite("GeneralizedExtremeValue", "shape", shape);
    }

    /// The law with those parameters.
    ///
    /// @param location m
    /// @param scale    s > 0
    /// @param shape    ξ, above 0 for a heavy upper tail; SciPy has −ξ
    /// @return the law
    /// @throws IllegalArgumentException if location or shape is not finite, or scale not a finite number > 0
    public static GeneralizedExtremeValue of(double location, double scale, double shape) {
        return new GeneralizedExtremeValue(location, scale, shape);
    }

    /// log t = −u(z); −∞ and ∞ beyond the ends of the support.
    private DoubleDouble logT(double x) {
        return TailIndex.u(x, location, scale, shape).negate();
    }

    /// t = e^(−u).
    private DoubleDouble t(double x) {
        return logT(x).wideExp();
    }

    /// log t(a) − log t(b), if both are inside of the support, else ∞.
    private double fall(double a, double b) {
        if (!(t(a).hi() < Double.POSITIVE_INFINITY && t(b).hi() > 0)) return Double.POSITIVE_INFINITY;
        return TailIndex.step(Wide.standardized(a, location, scale), (b - a) / scale, shape);
    }

    private double at(DoubleDouble logT) {
        if (shape != 0 && Math.abs(logT.hi()) == Double.POSITIVE_INFINITY)
            return logT.hi() > 0 ? support().lower() : support().upper();
        return TailIndex.affine(location, scale, logT.negate(), shape);
    }

    /// The law that makes data most likely, by Newton's iteration from Gumbel's law.
    ///
    /// @param x data, finite, not all the same
    /// @return the law and its standard errors
    /// @throws IllegalArgumentException if there are no data, or not such
    public static Fit<GeneralizedExtremeValue> fit(double... x) {
        return fit(x, Sample.ones(x));
    }

    /// The same, with weights: how often each number was seen.
    ///
    /// @param x       data, finite, not all the same
    /// @param weights at least 0, one for each number, not all 0
    /// @return the law and its standard errors
    /// @throws IllegalArgumentException if there are no data, or not such
    public static Fit<GeneralizedExtremeValue> fit(double[] x, double[] weights) {
        Sample s = new Sample("GeneralizedExtremeValue", x, weights).varying();
        return Likelihood.maximize(s, new double[] {s.mean() - 0.45 * s.spread(), 0.78 * s.spread(), 0},
                new double[] {s.spread(), 0, 0.5}, p -> new GeneralizedExtremeValue(p[0], p[1], Math.max(-1, p[2])));
    }

    @Override
    public double[] score(double x, double[] out) {
        DoubleDouble z = Wide.standardized(x, location, scale);
        TailIndex.score(z, scale, shape, Math.exp(-TailIndex.u(z, shape).hi()) - (1 + shape), out);
        return out;
    }

    @Override
    public Interval support() {
        double end = shape == 0 ? 0 : TailIndex.end(location, scale, shape);
        return shape > 0 ? new Interval(end, Double.POSITIVE_INFINITY)
                : shape < 0 ? new Interval(Double.NEGATIVE_INFINITY, end) : Interval.REALS;
    }

    /// log of the density without − log s: −(1 + ξ)u − t.
    private DoubleDouble logDensity(double x) {
        DoubleDouble log = logT(x), t = log.wideExp();
        if (Math.abs(log.hi()) == Double.POSITIVE_INFINITY) return DoubleDouble.of(atEnd(x, log.hi()));
        if (!(t.hi() < 1e300)) return DoubleDouble.of(-t.hi());
        return log.plus(Wide.times(log, shape)).minus(t);
    }

    /// At an end of the support the limit from inside, outside −∞.
    private double atEnd(double x, double log) {
        if (log > 0 || shape >= 0 || x > support().upper()) return Double.NEGATIVE_INFINITY;
        return shape < -1 ? Double.POSITIVE_INFINITY : shape == -1 ? 0 : Double.NEGATIVE_INFINITY;
    }

    @Override
    public double pdf(double x) {
        return Wide.scaledExp(1 / scale, logDensity(x));
    }

    @Override
    public double logPdf(double x) {
        DoubleDouble log = logDensity(x);
        return Math.abs(log.hi()) <= 1e300 ? log.minus(DoubleDouble.log(scale)).value() : log.hi();
    }

    @Override
    public double cdf(double x) {
        return Tail.small(t(x));
    }

    @Override
    public double sf(double x) {
        return Tail.large(t(x));
    }

    @Override
    public double logCdf(double x) {
        return Tail.logSmall(t(x));
    }

    @Override
    public double logSf(double x) {
        return Tail.logLarge(t(x), logT(x).value());
    }

    @Override
    public double probability(double a, double b) {
        if (!(a < b)) return Tail.empty(a, b);
        double d = fall(a, b);
        return d < 1 ? Tail.from(t(b), Wide.times(t(b), Math.expm1(d))) : Tail.between(t(b), t(a));
    }

    @Override
    public double logProbability(double a, double b) {
        if (!(a < b)) return Tail.logEmpty(a, b);
        double d = fall(a, b);
        DoubleDouble t = t(b);
        return d < 1 && t.hi() > 1e-250 ? Tail.logFrom(t, Wide.times(t, Math.expm1(d)))
                : Tail.logBetween(t(b), t(a), logT(b).value(), logT(a).value());
    }

    @Override
    public double quantile(double p) {
        return at(Tail.logOfSmall(p));
    }

    @Override
    public double isf(double q) {
        return at(Tail.logOfLarge(q));
    }

    @Override
    public double quantileLog(double logP) {
        return at(Tail.logOfLogSmall(logP));
    }

    @Override
    public double isfLog(double logQ) {
        return at(Tail.logOfLogLarge(logQ));
    }

    @Override
    public double mean() {
        return shape < 1 ? location + scale * (shape == 0 ? EULER : gammaLess1() / shape) : Double.POSITIVE_INFINITY;
    }

    @Override
    public double variance() {
        return square(scale) * relativeVariance();
    }

    @Override
    public double skewness() {
        return Math.abs(shape) < GUMBEL ? GUMBEL_SKEWNESS : Math.signum(shape) * ExponentialMean.skewness(-shape);
    }

    @Override
    public double excessKurtosis() {
        return Math.abs(shape) < GUMBEL ? 2.4 : ExponentialMean.excessKurtosis(-shape);
    }

    @Override
    public double entropy() {
        return Math.log(scale) + EULER * (1 + shape) + 1;
    }

    @Override
    public double median() {
        return quantile(0.5);
    }

    @Override
    public double mode() {
        return shape > -1
                ? TailIndex.affine(location, scale, DoubleDouble.of(shape == 0 ? 0 : -Math.log1p(shape)), shape)
                : support().upper();
    }

    /// Γ(1 − ξ) − 1.
    private double gammaLess1() {
        return shape > -0.5 && shape < 0.5 ? Gamma.gamma1pm1(-shape) : Gamma.gamma(1 - shape) - 1;
    }

    /// The variance for scale 1.
    private double relativeVariance() {
        if (Math.abs(shape) < GUMBEL) return GUMBEL_VARIANCE;
        return square(ExponentialMean.mean(-shape) / shape) * ExponentialMean.relativeVariance(-shape);
    }

    private static double square(double x) {
        return x * x;
    }

    /// A power of an exponential number.
    @Override
    public Sampler sampler() {
        Interval all = support(); // beyond which the sum may be rounded
        return random -> {
            double t = -StrictMath.log(Ziggurat.exponential(random));
            double x = location + scale * (shape == 0 ? t : StrictMath.expm1(shape * t) / shape);
            return Math.max(all.lower(), Math.min(x, all.upper()));
        };
    }
}
