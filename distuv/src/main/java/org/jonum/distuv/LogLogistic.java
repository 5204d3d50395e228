package org.jonum.distuv;

import java.util.function.DoubleUnaryOperator;
import org.jonum.special.DoubleDouble;

/// The log-logistic law, also called Fisk's: P(X ≤ x) = 1/(1 + (x/a)^(−k)) for x ≥ 0; log X is [Logistic] with scale 1/k.
///
/// | | here | SciPy `fisk` |
/// |---|---|---|
/// | k | `shape` | `c` |
/// | a | `scale` | `scale` |
///
/// {@snippet :
/// LogLogistic law = LogLogistic.of(3, 1);
/// double tail = law.sf(1e90);                    // tail == 1e-270
/// double mean = law.mean();                      // mean == 1.2091995761561452
/// }
/// **Error** of probabilities below 4 ulp, of quantiles below 4 ulp where they are well conditioned.
///
/// Source: Fisk, The graduation of income distributions (1961).
///
/// @param shape k > 0
/// @param scale a > 0, the median
public record LogLogistic(double shape, double scale) implements ContinuousDistribution, Scored {
    /// The shape from which on moments are sums over the logistic law; below, the closed forms lose nothing.
    private static final double LARGE = 12;

    /// The law with those parameters.
    ///
    /// @throws IllegalArgumentException if one is not a finite number > 0
    public LogLogistic {
        Parameters.positive("LogLogistic", "shape", shape);
        Parameters.positive("LogLogistic", "scale", scale);
    }

    /// The law with shape k and scale a.
    ///
    /// @param shape k > 0
    /// @param scale a > 0
    /// @return the law
    /// @throws IllegalArgumentException if one is not a finite number > 0
    public static LogLogistic of(double shape, double scale) {
        return new LogLogistic(shape, scale);
    }

    /// z = k·log(x/a).
    private DoubleDouble z(double x) {
        if (x > 0 && x < Double.POSITIVE_INFINITY) return Wide.times(Wide.logRatio(x, scale), shape);
        return DoubleDouble.of(x <= 0 ? Double.NEGATIVE_INFINITY : x);
    }

    /// k·log(b/a).
    private DoubleDouble length(double a, double b) {
        if (!(a > 0 && b < Double.POSITIVE_INFINITY)) return Tail.INFINITE;
        DoubleDouble log = b < 1.5 * a ? Wide.quotient(b - a, a).log1p() : Wide.logRatio(b, a);
        return Wide.times(log, shape);
    }

    private double at(DoubleDouble z) {
        return Wide.scaledExp(scale, Wide.over(z, shape));
    }

    /// The law that makes data most likely, by Newton's iteration.
    ///
    /// @param x data, finite, above 0, not all the same
    /// @return the law and its standard errors
    /// @throws IllegalArgumentException if there are no data, or not such
    public static Fit<LogLogistic> fit(double... x) {
        return fit(x, Sample.ones(x));
    }

    /// The same, with weights: how often each number was seen.
    ///
    /// @param x       data, finite, above 0, not all the same
    /// @param weights at least 0, one for each number, not all 0
    /// @return the law and its standard errors
    /// @throws IllegalArgumentException if there are no data, or not such
    public static Fit<LogLogistic> fit(double[] x, double[] weights) {
        Sample s = new Sample("LogLogistic", x, weights).positive().varying();
        return Likelihood.maximize(s,
                new double[] {Math.PI / Math.sqrt(3 * logVariance(s)), Math.exp(s.mean(Math::log))},
                new double[] {0, 0}, p -> new LogLogistic(p[0], p[1]));
    }

    private static double logVariance(Sample s) {
        double m = s.mean(Math::log);
        return Math.max(1e-12, s.mean(v -> (Math.log(v) - m) * (Math.log(v) - m)));
    }

    @Override
    public double[] score(double x, double[] out) {
        double z = z(x).hi(), h = Math.tanh(0.5 * z);
        out[0] = (1 - z * h) / shape;
        out[1] = shape * h / scale;
        return out;
    }

    @Override
    public Interval support() {
        return Interval.POSITIVE;
    }

    @Override
    public double pdf(double x) {
        if (!(x > 0)) return x < 0 ? 0 : x == 0 ? shape < 1 ? Double.POSITIVE_INFINITY : shape == 1 ? 1 / scale : 0 : x;
        if (x > 1e-200 && x < 1e200) return LogisticKernel.pdf(z(x), x / shape);
        return x < Double.POSITIVE_INFINITY ? logDensity(x).exp() : 0;
    }

    @Override
    public double logPdf(double x) {
        if (!(x > 0 && x < Double.POSITIVE_INFINITY)) return Math.log(pdf(x));
        return logDensity(x).value();
    }

    /// (±k − 1)·log(x/a) + log(k/a) − 2·log(1 + e^(−|z|)), + below the median.
    private DoubleDouble logDensity(double x) {
        DoubleDouble log = Wide.logRatio(x, scale), z = Wide.times(log, log.hi() < 0 ? shape : -shape);
        return z.minus(log).plus(Wide.logRatio(shape, scale)).minus(LogisticKernel.rest(z));
    }

    @Override
    public double cdf(double x) {
        return LogisticKernel.cdf(z(x));
    }

    @Override
    public double sf(double x) {
        return LogisticKernel.cdf(z(x).negate());
    }

    @Override
    public double logCdf(double x) {
        return LogisticKernel.logCdf(z(x));
    }

    @Override
    public double logSf(double x) {
        return LogisticKernel.logCdf(z(x).negate());
    }

    @Override
    public double probability(double a, double b) {
        return a < b ? LogisticKernel.probability(z(a), z(b), length(a, b)) : Tail.empty(a, b);
    }

    @Override
    public double logProbability(double a, double b) {
        return a < b ? LogisticKernel.logProbability(z(a), z(b), length(a, b)) : Tail.logEmpty(a, b);
    }

    @Override
    public double quantile(double p) {
        return at(LogisticKernel.quantile(p));
    }

    @Override
    public double isf(double q) {
        return at(LogisticKernel.quantile(q).negate());
    }

    @Override
    public double quantileLog(double logP) {
        return at(LogisticKernel.quantileLog(logP));
    }

    @Override
    public double isfLog(double logQ) {
        return at(LogisticKernel.quantileLog(logQ).negate());
    }

    /// E (X/a)^n = nb/sin nb with b = π/k, for n < k.
    private double raw(int n) {
        double b = n * Math.PI / shape;
        return b / Math.sin(b);
    }

    /// E (X/E X − 1)^n for large k: the trapezoidal rule over z.
    private double central(int n) {
        double log = Math.log(raw(1)), end = 40 / (1 - n / shape), step = 0.25, sum = 0;
        DoubleUnaryOperator f = z -> Math.pow(Math.expm1(z / shape - log), n);
        for (double z = step; z < end; z += step) {
            double e = Math.exp(-z);
            sum += (f.applyAsDouble(z) + f.applyAsDouble(-z)) * (e / ((1 + e) * (1 + e)));
        }
        return step * (sum + 0.25 * f.applyAsDouble(0));
    }

    @Override
    public double mean() {
        return shape > 1 ? scale * raw(1) : Double.POSITIVE_INFINITY;
    }

    @Override
    public double variance() {
        if (shape <= 2) return shape > 1 ? Double.POSITIVE_INFINITY : Double.NaN;
        double m = mean();
        return m * m * relativeVariance();
    }

    private double relativeVariance() {
        return shape > LARGE ? central(2) : raw(2) / (raw(1) * raw(1)) - 1;
    }

    @Override
    public double skewness() {
        if (shape <= 3) return shape > 2 ? Double.POSITIVE_INFINITY : Double.NaN;
        double v = relativeVariance(), m = raw(1);
        return (shape > LARGE ? central(3) : raw(3) / (m * m * m) - 3 * v - 1) / (v * Math.sqrt(v));
    }

    @Override
    public double excessKurtosis() {
        if (shape <= 4) return shape > 2 ? Double.POSITIVE_INFINITY : Double.NaN;
        double v = relativeVariance(), m = raw(1);
        if (shape > LARGE) return central(4) / (v * v) - 3;
        return (raw(4) / (m * m * m * m) - 4 * raw(3) / (m * m * m) + 6 * (v + 1) - 3) / (v * v) - 3;
    }

    @Override
    public double entropy() {
        return 2 + (Math.log(scale) - Math.log(shape));
    }

    @Override
    public double median() {
        return scale;
    }

    @Override
    public double mode() {
        return shape > 1 ? scale * Math.exp(Math.log((shape - 1) / (shape + 1)) / shape) : 0;
    }

    /// A power of the ratio of two exponential numbers.
    @Override
    public Sampler sampler() {
        return random -> {
            double over = Ziggurat.exponential(random), under = Ziggurat.exponential(random);
            return scale * StrictMath.exp(StrictMath.log(over / under) / shape);
        };
    }
}
