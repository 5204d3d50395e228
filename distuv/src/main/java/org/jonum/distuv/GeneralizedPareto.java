package org.jonum.distuv;

import org.jonum.special.DoubleDouble;

/// The generalized Pareto law of excesses: P(X > x) = (1 + ξz)^(−1/ξ), or e^(−z) for ξ = 0, with z = (x − m)/s ≥ 0.
///
/// | | here | SciPy `genpareto` |
/// |---|---|---|
/// | m, s | `location`, `scale` | `loc`, `scale` |
/// | ξ | `shape` | `c` |
///
/// {@snippet :
/// var law = new GeneralizedPareto(0, 1, 0.25);
/// double tail = law.sf(4e10);                    // tail == 9.999999996e-41
/// double end = new GeneralizedPareto(0, 1, -0.5).support().upper();   // end == 2.0
/// }
/// **Error** of probabilities below 8 ulp, of quantiles below 8 ulp where they are well conditioned.
///
/// Source: Pickands, Statistical inference using extreme order statistics (1975); Coles (2001), 4.2.
///
/// @param location m, the lower end
/// @param scale    s > 0
/// @param shape    ξ, any finite number; below 0 there is an upper end m − s/ξ
public record GeneralizedPareto(double location, double scale, double shape) implements ContinuousDistribution, Scored {
    /// The law with those parameters.
    ///
    /// @throws IllegalArgumentException if location or shape is not finite, or scale not a finite number > 0
    public GeneralizedPareto {
        Parameters.finite("GeneralizedPareto", "location", location);
        Parameters.positive("GeneralizedPareto", "scale", scale);
        Parameters.finite("GeneralizedPareto", "shape", shape);
    }

    /// The law with those parameters.
    ///
    /// @param location m, the lower end
    /// @param scale    s > 0
    /// @param shape    ξ, any finite number
    /// @return the law
    /// @throws IllegalArgumentException if location or shape is not finite, or scale not a finite number > 0
    public static GeneralizedPareto of(double location, double scale, double shape) {
        return new GeneralizedPareto(location, scale, shape);
    }

    /// The law of what exceeds a threshold: location 0.
    ///
    /// @param scale s > 0
    /// @param shape ξ
    /// @return the law
    /// @throws IllegalArgumentException if shape is not finite, or scale not a finite number > 0
    public static GeneralizedPareto exceedances(double scale, double shape) {
        return new GeneralizedPareto(0, scale, shape);
    }

    /// t = u(z).
    private DoubleDouble t(double x) {
        if (!(x > location)) return DoubleDouble.of(x <= location ? 0 : x);
        return TailIndex.u(x, location, scale, shape);
    }

    /// t(b) − t(a), if both are inside of the support, else ∞.
    private double rise(double a, double b) {
        if (!(a >= location && t(b).hi() < Double.POSITIVE_INFINITY)) return Double.POSITIVE_INFINITY;
        return TailIndex.step(Wide.standardized(a, location, scale), (b - a) / scale, shape);
    }

    private double at(DoubleDouble t) {
        if (shape < 0 && t.hi() == Double.POSITIVE_INFINITY) return TailIndex.end(location, scale, shape);
        return TailIndex.affine(location, scale, t, shape);
    }

    /// The law that makes data most likely, with location 0, by Newton's iteration: the law of exceedances.
    ///
    /// @param x data, finite, at least 0, not all 0
    /// @return the law and its standard errors
    /// @throws IllegalArgumentException if there are no data, or not such
    public static Fit<GeneralizedPareto> fit(double... x) {
        return fit(x, Sample.ones(x));
    }

    /// The same, with weights: how often each number was seen.
    ///
    /// @param x       data, finite, at least 0, not all 0
    /// @param weights at least 0, one for each number, not all 0
    /// @return the law and its standard errors
    /// @throws IllegalArgumentException if there are no data, or not such
    public static Fit<GeneralizedPareto> fit(double[] x, double[] weights) {
        Sample s = new Sample("GeneralizedPareto", x, weights).within(0, Double.MAX_VALUE);
        return Likelihood.maximize(s, 1, new double[] {s.mean(), 0.1}, new double[] {0, 0.5},
                p -> new GeneralizedPareto(0, p[0], Math.max(-1, p[1])));
    }

    @Override
    public double[] score(double x, double[] out) {
        DoubleDouble z = Wide.standardized(x, location, scale);
        TailIndex.score(z, scale, shape, -(1 + shape), out);
        return out;
    }

    @Override
    public Interval support() {
        return new Interval(location, shape < 0 ? TailIndex.end(location, scale, shape) : Double.POSITIVE_INFINITY);
    }

    /// log of the density without − log s: −(1 + ξ)u.
    private DoubleDouble logDensity(double x) {
        if (x < location) return DoubleDouble.of(Double.NEGATIVE_INFINITY);
        DoubleDouble t = t(x);
        if (t.hi() == Double.POSITIVE_INFINITY) {
            boolean end = shape <= -1 && x <= support().upper();
            return DoubleDouble.of(!end ? Double.NEGATIVE_INFINITY : shape < -1 ? Double.POSITIVE_INFINITY : 0);
        }
        return t.plus(Wide.times(t, shape)).negate();
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
        return Tail.large(t(x));
    }

    @Override
    public double sf(double x) {
        return Tail.small(t(x));
    }

    @Override
    public double logCdf(double x) {
        DoubleDouble t = t(x);
        if (t.hi() < 1e-290 && x > location) return Math.log(x - location) - Math.log(scale);  // a quotient below the range
        return Tail.logLarge(t);
    }

    @Override
    public double logSf(double x) {
        return Tail.logSmall(t(x));
    }

    @Override
    public double probability(double a, double b) {
        if (!(a < b)) return Tail.empty(a, b);
        double d = rise(a, b);
        return d < 1 ? Tail.from(t(a), DoubleDouble.of(d)) : Tail.between(t(a), t(b));
    }

    @Override
    public double logProbability(double a, double b) {
        if (!(a < b)) return Tail.logEmpty(a, b);
        double d = rise(a, b);
        return d < 1 ? Tail.logFrom(t(a), DoubleDouble.of(d)) : Tail.logBetween(t(a), t(b));
    }

    @Override
    public double quantile(double p) {
        return at(Tail.ofLarge(p));
    }

    @Override
    public double isf(double q) {
        return at(Tail.ofSmall(q));
    }

    @Override
    public double quantileLog(double logP) {
        return at(Tail.ofLogLarge(logP));
    }

    @Override
    public double isfLog(double logQ) {
        return at(Tail.ofLogSmall(logQ));
    }

    @Override
    public double mean() {
        return shape < 1 ? location + scale / (1 - shape) : Double.POSITIVE_INFINITY;
    }

    @Override
    public double variance() {
        return shape < 0.5 ? square(scale / (1 - shape)) / (1 - 2 * shape)
                : shape < 1 ? Double.POSITIVE_INFINITY : Double.NaN;
    }

    @Override
    public double skewness() {
        return skewness(shape);
    }

    @Override
    public double excessKurtosis() {
        return excessKurtosis(shape);
    }

    @Override
    public double entropy() {
        return Math.log(scale) + shape + 1;
    }

    @Override
    public double median() {
        return quantile(0.5);
    }

    @Override
    public double mode() {
        return shape < -1 ? support().upper() : location;
    }

    private static double square(double x) {
        return x * x;
    }

    /// That of the law with tail index ξ.
    static double skewness(double xi) {
        if (xi >= 1 / 3.0) return xi < 0.5 ? Double.POSITIVE_INFINITY : Double.NaN;
        return 2 * (1 + xi) * Math.sqrt(1 - 2 * xi) / (1 - 3 * xi);
    }

    /// That of the law with tail index ξ: 6(1 + ξ − 6ξ² − 2ξ³)/((1 − 3ξ)(1 − 4ξ)).
    static double excessKurtosis(double xi) {
        if (xi >= 0.25) return xi < 0.5 ? Double.POSITIVE_INFINITY : Double.NaN;
        return 6 * (1 + xi * (1 - xi * (6 + 2 * xi))) / ((1 - 3 * xi) * (1 - 4 * xi));
    }

    /// The exponential of an exponential number.
    @Override
    public Sampler sampler() {
        double end = support().upper(); // to which the sum may not be rounded
        return random -> {
            double t = Ziggurat.exponential(random);
            double x = location + scale * (shape == 0 ? t : StrictMath.expm1(shape * t) / shape);
            return shape < 0 ? Math.min(x, end) : x;
        };
    }
}
