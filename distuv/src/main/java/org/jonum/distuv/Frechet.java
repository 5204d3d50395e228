package org.jonum.distuv;

import org.jonum.special.DoubleDouble;

/// Fréchet's law of maxima: P(X ≤ x) = e^(−((x − m)/s)^(−α)) for x ≥ m.
///
/// It is the [GeneralizedExtremeValue] law with shape 1/α.
///
/// | | here | SciPy `invweibull` |
/// |---|---|---|
/// | m | `location` | `loc` |
/// | s | `scale` | `scale` |
/// | α | `shape` | `c` |
///
/// {@snippet :
/// Frechet law = Frechet.of(0, 1, 2);
/// double tail = law.sf(1e10);                    // tail == 1e-20
/// double low = law.cdf(0.04);                    // low == 3.6808558548018964e-272
/// }
/// **Error** of probabilities below 4 ulp, of quantiles below 4 ulp where they are well conditioned.
///
/// Source: Fréchet, Sur la loi de probabilité de l'écart maximum (1927).
///
/// @param location m, the lower end
/// @param scale    s > 0
/// @param shape    α > 0
public record Frechet(double location, double scale, double shape) implements ContinuousDistribution, Scored {
    private static final double EULER = 0.5772156649015329;

    /// The law with those parameters.
    ///
    /// @throws IllegalArgumentException if location is not finite, or scale or shape not a finite number > 0
    public Frechet {
        Parameters.finite("Frechet", "location", location);
        Parameters.positive("Frechet", "scale", scale);
        Parameters.positive("Frechet", "shape", shape);
    }

    /// The law with those parameters.
    ///
    /// @param location m
    /// @param scale    s > 0
    /// @param shape    α > 0
    /// @return the law
    /// @throws IllegalArgumentException if location is not finite, or scale or shape not a finite number > 0
    public static Frechet of(double location, double scale, double shape) {
        return new Frechet(location, scale, shape);
    }

    /// log t = −α·log((x − m)/s), for x > m.
    private DoubleDouble logT(double x) {
        if (!(x < Double.POSITIVE_INFINITY)) return DoubleDouble.of(-x);
        return Wide.times(logZ(x), -shape);
    }

    private DoubleDouble logZ(double x) {
        if (location == 0) return Wide.logRatio(x, scale);
        DoubleDouble z = Wide.standardized(x, location, scale);
        return z.hi() > 0 && z.hi() <= Double.MAX_VALUE ? z.log() : Wide.logRatio(x - location, scale);
    }

    private DoubleDouble t(double x) {
        if (x > location) return logT(x).wideExp();
        return DoubleDouble.of(x <= location ? Double.POSITIVE_INFINITY : x);
    }

    /// log t(a) − log t(b), if both are inside of the support, else ∞.
    private double fall(double a, double b) {
        if (!(t(a).hi() < Double.POSITIVE_INFINITY && t(b).hi() > 0)) return Double.POSITIVE_INFINITY;
        return shape * Math.log1p((b - a) / (a - location));
    }

    private double at(DoubleDouble logT) {
        DoubleDouble log = Wide.over(logT, -shape);
        if (location == 0) return Wide.scaledExp(scale, log);
        double x = location + Wide.scaledExp(scale, log);
        boolean cancels = Math.abs(x) < 0.5 * Math.abs(location);
        return cancels ? Wide.affine(location, scale, log.wideExp()) : x;
    }

    /// The law that makes data most likely, with location 0, by Newton's iteration.
    ///
    /// @param x data, finite, above 0, not all the same
    /// @return the law and its standard errors
    /// @throws IllegalArgumentException if there are no data, or not such
    public static Fit<Frechet> fit(double... x) {
        return fit(x, Sample.ones(x));
    }

    /// The same, with weights: how often each number was seen.
    ///
    /// @param x       data, finite, above 0, not all the same
    /// @param weights at least 0, one for each number, not all 0
    /// @return the law and its standard errors
    /// @throws IllegalArgumentException if there are no data, or not such
    public static Fit<Frechet> fit(double[] x, double[] weights) {
        Sample s = new Sample("Frechet", x, weights).positive().varying();
        return Likelihood.maximize(s, 1,
                new double[] {Math.exp(s.mean(Math::log)), Math.PI / Math.sqrt(6 * logVariance(s))},
                new double[] {0, 0}, p -> new Frechet(0, p[0], p[1]));
    }

    private static double logVariance(Sample s) {
        double m = s.mean(Math::log);
        return Math.max(1e-12, s.mean(v -> (Math.log(v) - m) * (Math.log(v) - m)));
    }

    @Override
    public double[] score(double x, double[] out) {
        double log = logZ(x).hi(), rest = 0 - Math.expm1(-shape * log); // 1 − t
        out[0] = (1 + shape * rest) / (x - location);
        out[1] = shape * rest / scale;
        out[2] = 1 / shape - log * rest;
        return out;
    }

    @Override
    public Interval support() {
        return new Interval(location, Double.POSITIVE_INFINITY);
    }

    @Override
    public double pdf(double x) {
        if (!(x > location && x < Double.POSITIVE_INFINITY)) return Double.isNaN(x) ? x : 0;
        DoubleDouble log = logT(x), t = log.wideExp();
        if (!(t.hi() < 1e9)) return 0;
        double slope = shape / (x - location);
        return slope <= Double.MAX_VALUE ? Wide.scaledExp(slope, log.minus(t))
                : log.minus(t).plus(DoubleDouble.log(shape)).minus(DoubleDouble.log(x - location)).exp();
    }

    @Override
    public double logPdf(double x) {
        if (!(x > location && x < Double.POSITIVE_INFINITY)) return Math.log(pdf(x));
        DoubleDouble log = logT(x), t = log.wideExp();
        if (!(t.hi() < 1e300)) return -t.hi();
        return log.minus(t).plus(DoubleDouble.log(shape)).minus(DoubleDouble.log(scale)).minus(logZ(x)).value();
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
        return x > location ? Tail.logLarge(t(x), logT(x).value()) : Math.log(sf(x));
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
        return d < 1 && t.hi() > 1e-250 ? Tail.logFrom(t, Wide.times(t, Math.expm1(d))) : Tail.logBetween(t(b), t(a));
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
        return shape > 1 ? location + scale * ExponentialMean.mean(-1 / shape) : Double.POSITIVE_INFINITY;
    }

    @Override
    public double variance() {
        return square(scale * ExponentialMean.mean(-1 / shape)) * ExponentialMean.relativeVariance(-1 / shape);
    }

    @Override
    public double skewness() {
        return ExponentialMean.skewness(-1 / shape);
    }

    @Override
    public double excessKurtosis() {
        return ExponentialMean.excessKurtosis(-1 / shape);
    }

    @Override
    public double entropy() {
        return 1 + EULER * (1 + 1 / shape) + (Math.log(scale) - Math.log(shape));
    }

    @Override
    public double median() {
        return quantile(0.5);
    }

    @Override
    public double mode() {
        return location + scale * Math.exp(-Math.log1p(1 / shape) / shape);
    }

    private static double square(double x) {
        return x * x;
    }

    /// A power of an exponential number.
    @Override
    public Sampler sampler() {
        return random -> location + scale * StrictMath.exp(-StrictMath.log(Ziggurat.exponential(random)) / shape);
    }
}
