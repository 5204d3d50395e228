package org.jonum.distuv;

import org.jonum.special.DoubleDouble;

/// Lomax's law, Pareto's law of the second kind: P(X > x) = (1 + x/λ)^(−α) for x ≥ 0.
///
/// | | here | SciPy `lomax` |
/// |---|---|---|
/// | λ | `scale` | `scale` |
/// | α | `shape` | `c` |
///
/// {@snippet :
/// Lomax law = Lomax.of(1, 3);
/// double tail = law.sf(1e100);                   // tail == 1e-300
/// double x = law.quantile(1e-10);                // x == 3.333333333555556E-11
/// }
/// **Error** of probabilities and quantiles below 4 ulp.
///
/// Source: Lomax, Business failures: another example of the analysis of failure data (1954).
///
/// @param scale λ > 0
/// @param shape α > 0
public record Lomax(double scale, double shape) implements ContinuousDistribution, Scored {
    private static final double LOG_2 = 0.6931471805599453;

    /// The law with those parameters.
    ///
    /// @throws IllegalArgumentException if one is not a finite number > 0
    public Lomax {
        Parameters.positive("Lomax", "scale", scale);
        Parameters.positive("Lomax", "shape", shape);
    }

    /// The law with that scale and shape.
    ///
    /// @param scale λ > 0
    /// @param shape α > 0
    /// @return the law
    /// @throws IllegalArgumentException if one is not a finite number > 0
    public static Lomax of(double scale, double shape) {
        return new Lomax(scale, shape);
    }

    /// log(1 + x/λ) for x ≥ 0.
    private DoubleDouble log(double x) {
        if (!(x > 0 && x < Double.POSITIVE_INFINITY)) return DoubleDouble.of(x <= 0 ? 0 : x);
        DoubleDouble y = Wide.quotient(x, scale);
        return y.hi() < 1e-34 ? y : y.hi() < 1e300 ? y.log1p() : Wide.logRatio(x, scale);
    }

    /// t = α·log(1 + x/λ).
    private DoubleDouble t(double x) {
        if (!(x > 0 && x / scale < 1e-280)) return Wide.times(log(x), shape);
        return shape / scale < 1 ? Wide.times(Wide.over(DoubleDouble.of(x), scale), shape)
                : Wide.times(Wide.quotient(shape, scale), x);
    }

    private double at(DoubleDouble t) {
        DoubleDouble u = Wide.over(t, shape);
        if (u.hi() < 1e-280) {
            double ratio = scale / shape, v = t.value();
            return v == 0 ? 0 : ratio <= Double.MAX_VALUE ? ratio * v : scale * v / shape;
        }
        return u.hi() < 700 ? scale * u.expm1() : Wide.scaledExp(scale, u);
    }

    /// The law that makes data most likely, by Newton's iteration; they need a tail heavier than the exponential law has.
    ///
    /// @param x data, finite, at least 0, not all 0
    /// @return the law and its standard errors
    /// @throws IllegalArgumentException if there are no data, or not such
    public static Fit<Lomax> fit(double... x) {
        return fit(x, Sample.ones(x));
    }

    /// The same, with weights: how often each number was seen.
    ///
    /// @param x       data, finite, at least 0, not all 0
    /// @param weights at least 0, one for each number, not all 0
    /// @return the law and its standard errors
    /// @throws IllegalArgumentException if there are no data, or not such
    public static Fit<Lomax> fit(double[] x, double[] weights) {
        Sample s = new Sample("Lomax", x, weights).within(0, Double.MAX_VALUE);
        return Likelihood.maximize(s, new double[] {s.quantile(0.5) + 0.1 * s.mean(), 1.5}, new double[] {0, 0},
                p -> new Lomax(p[0], p[1]));
    }

    @Override
    public double[] score(double x, double[] out) {
        double r = x / scale;
        out[0] = ((shape + 1) * (r / (1 + r)) - 1) / scale;
        out[1] = 1 / shape - Math.log1p(r);
        return out;
    }

    @Override
    public Interval support() {
        return Interval.POSITIVE;
    }

    @Override
    public double pdf(double x) {
        if (!(x >= 0 && x < Double.POSITIVE_INFINITY)) return Double.isNaN(x) ? x : 0;
        return Wide.scaledExp(shape / scale, log(x).plus(t(x)).negate());
    }

    @Override
    public double logPdf(double x) {
        if (!(x >= 0 && x < Double.POSITIVE_INFINITY)) return Math.log(pdf(x));
        return DoubleDouble.log(shape).minus(DoubleDouble.log(scale)).minus(log(x)).minus(t(x)).value();
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
        if (!(t.hi() < Tail.TINY && x > 0)) return Tail.logLarge(t);
        return (x / scale < 1e-280 ? Wide.logRatio(x, scale).value() : Math.log(log(x).hi())) + Math.log(shape);
    }

    @Override
    public double logSf(double x) {
        return Tail.logSmall(t(x));
    }

    @Override
    public double probability(double a, double b) {
        return a < b ? Tail.between(t(a), t(b)) : Tail.empty(a, b);
    }

    @Override
    public double logProbability(double a, double b) {
        return a < b ? Tail.logBetween(t(a), t(b)) : Tail.logEmpty(a, b);
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
        return shape > 1 ? scale / (shape - 1) : Double.POSITIVE_INFINITY;
    }

    @Override
    public double variance() {
        return shape > 2 ? square(scale / (shape - 1)) * (shape / (shape - 2))
                : shape > 1 ? Double.POSITIVE_INFINITY : Double.NaN;
    }

    @Override
    public double skewness() {
        return GeneralizedPareto.skewness(1 / shape);
    }

    @Override
    public double excessKurtosis() {
        return GeneralizedPareto.excessKurtosis(1 / shape);
    }

    @Override
    public double entropy() {
        return (Math.log(scale) - Math.log(shape)) + 1 / shape + 1;
    }

    @Override
    public double median() {
        return scale * Math.expm1(LOG_2 / shape);
    }

    @Override
    public double mode() {
        return 0;
    }

    private static double square(double x) {
        return x * x;
    }

    /// The exponential of an exponential number.
    @Override
    public Sampler sampler() {
        return random -> scale * StrictMath.expm1(Ziggurat.exponential(random) / shape);
    }
}
