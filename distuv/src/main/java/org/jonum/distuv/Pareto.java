package org.jonum.distuv;

import org.jonum.special.DoubleDouble;
import org.jonum.special.Logs;

/// Pareto's law of the first kind: P(X > x) = (m/x)^α for x ≥ m.
///
/// | | here | SciPy `pareto` | Gonum `Pareto` |
/// |---|---|---|---|
/// | m | `minimum` | `scale` | `Xm` |
/// | α | `shape` | `b` | `Alpha` |
///
/// {@snippet :
/// Pareto law = Pareto.of(1, 3);
/// double tail = law.sf(1e100);                   // tail == 1e-300
/// double x = law.quantile(1e-10);                // x == 1.0000000000333333
/// }
/// **Error** of probabilities and quantiles below 4 ulp.
///
/// Source: Pareto, Cours d'économie politique (1896).
///
/// @param minimum m > 0
/// @param shape   α > 0
public record Pareto(double minimum, double shape) implements ContinuousDistribution, Scored {
    private static final double LOG_2 = 0.6931471805599453;
    /// Below, shape times the second part of a logarithm stays small.
    private static final double FLAT = 256;

    /// The law with those parameters.
    ///
    /// @throws IllegalArgumentException if one is not a finite number > 0
    public Pareto {
        Parameters.positive("Pareto", "minimum", minimum);
        Parameters.positive("Pareto", "shape", shape);
    }

    /// The law with that minimum and shape.
    ///
    /// @param minimum m > 0
    /// @param shape   α > 0
    /// @return the law
    /// @throws IllegalArgumentException if one is not a finite number > 0
    public static Pareto of(double minimum, double shape) {
        return new Pareto(minimum, shape);
    }

    /// t = α·log(x/m).
    private DoubleDouble t(double x) {
        if (!(x > minimum)) return DoubleDouble.of(x <= minimum ? 0 : x);
        if (x == Double.POSITIVE_INFINITY) return Tail.INFINITE;
        if (x < 1.5 * minimum) return Wide.times(Wide.quotient(x - minimum, minimum).log1p(), shape);
        return Wide.times(Wide.logRatio(x, minimum), shape);
    }

    private double at(DoubleDouble t) {
        return Wide.scaledExp(minimum, Wide.over(t, shape));
    }

    /// The law that makes data most likely: their smallest, and 1/mean of log(x/smallest).
    ///
    /// @param x data, finite, above 0, not all the same
    /// @return the law and its standard errors
    /// @throws IllegalArgumentException if there are no data, or not such
    public static Fit<Pareto> fit(double... x) {
        return fit(x, Sample.ones(x));
    }

    /// The same, with weights: how often each number was seen.
    ///
    /// @param x       data, finite, above 0, not all the same
    /// @param weights at least 0, one for each number, not all 0
    /// @return the law and its standard errors
    /// @throws IllegalArgumentException if there are no data, or not such
    public static Fit<Pareto> fit(double[] x, double[] weights) {
        Sample s = new Sample("Pareto", x, weights).positive().varying();
        double min = s.min(), shape = 1 / s.mean(v -> Math.log(v / min));
        return s.closed(new Pareto(min, shape), new double[][] {{Double.NaN, Double.NaN}, {Double.NaN, shape * shape}});
    }

    @Override
    public double[] score(double x, double[] out) {
        out[0] = shape / minimum;
        out[1] = 1 / shape - Wide.logRatio(x, minimum).hi();
        return out;
    }

    @Override
    public Interval support() {
        return new Interval(minimum, Double.POSITIVE_INFINITY);
    }

    @Override
    public double pdf(double x) {
        if (x < minimum) return 0;
        return x < Double.POSITIVE_INFINITY ? Wide.scaledExp(shape / x, t(x).negate()) : Double.isNaN(x) ? x : 0;
    }

    @Override
    public double logPdf(double x) {
        if (!(x >= minimum && x < Double.POSITIVE_INFINITY)) return Math.log(pdf(x));
        return DoubleDouble.log(shape).minus(DoubleDouble.log(x)).minus(t(x)).value();
    }

    @Override
    public double cdf(double x) {
        double s = 1 / minimum, r = x * s;
        if (!(r > 1 && r < 1e200 && shape < FLAT && Wide.fits(minimum))) return Tail.large(t(x));
        DoubleDouble l = DoubleDouble.quickLog(r, DoubleDouble.remainder(x, minimum, r) / x);
        double y = shape * l.hi();
        return DoubleDouble.oneMinusExp(y, DoubleDouble.productError(shape, l.hi(), y) + shape * l.lo());
    }

    @Override
    public double sf(double x) {
        return Tail.small(t(x));
    }

    @Override
    public double logCdf(double x) {
        return Tail.logLarge(t(x));
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
        double y = -Logs.log1p(-p) / shape;
        return y < 2 && y >= 0 ? minimum * DoubleDouble.exp(y, 0) : at(Tail.ofLarge(p));
    }

    @Override
    public double isf(double q) {
        double y = -Math.log(q) / shape;
        return y < 2 && y >= 0 ? minimum * DoubleDouble.exp(y, 0) : at(Tail.ofSmall(q));
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
        return shape > 1 ? shape / (shape - 1) * minimum : Double.POSITIVE_INFINITY;
    }

    @Override
    public double variance() {
        return shape > 2 ? square(minimum / (shape - 1)) * (shape / (shape - 2))
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
        return (Math.log(minimum) - Math.log(shape)) + 1 / shape + 1;
    }

    @Override
    public double median() {
        return minimum * Math.exp(LOG_2 / shape);
    }

    @Override
    public double mode() {
        return minimum;
    }

    private static double square(double x) {
        return x * x;
    }

    /// The exponential of an exponential number.
    @Override
    public Sampler sampler() {
        return random -> minimum * StrictMath.exp(Ziggurat.exponential(random) / shape);
    }
}
