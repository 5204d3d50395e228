package org.jonum.distuv;

import org.jonum.distuv.internal.simd.WeibullArrays;
import org.jonum.special.DoubleDouble;

/// Weibull's law of minima: P(X > x) = e^(−(x/l)^k) for x ≥ 0.
///
/// | | here | SciPy `weibull_min` | R `weibull` | Gonum `Weibull` |
/// |---|---|---|---|---|
/// | k | `shape` | `c` | `shape` | `K` |
/// | l | `scale` | `scale` | `scale` | `Lambda` |
///
/// {@snippet :
/// Weibull law = Weibull.ofShapeScale(2, 1);
/// double tail = law.sf(25);                      // tail == 3.6808558548018006e-272
/// double kurtosis = Weibull.ofShapeScale(1000, 1).excessKurtosis();   // kurtosis == 2.371234264109682
/// }
/// **Error** of probabilities below 4 ulp, of quantiles below 4 ulp where they are well conditioned.
///
/// Source: Weibull, A statistical distribution function of wide applicability (1951).
///
/// @param shape k > 0
/// @param scale l > 0
public record Weibull(double shape, double scale) implements ContinuousDistribution, Scored {
    private static final double EULER = 0.5772156649015329, LOG_LOG_2 = -0.36651292058166435;

    /// The law with those parameters.
    ///
    /// @throws IllegalArgumentException if one is not a finite number > 0
    public Weibull {
        Parameters.positive("Weibull", "shape", shape);
        Parameters.positive("Weibull", "scale", scale);
    }

    /// The law with shape k and scale l.
    ///
    /// @param shape k > 0
    /// @param scale l > 0
    /// @return the law
    /// @throws IllegalArgumentException if one is not a finite number > 0
    public static Weibull ofShapeScale(double shape, double scale) {
        return new Weibull(shape, scale);
    }

    /// The law with that mean, l·Γ(1 + 1/k).
    ///
    /// @param mean  above 0
    /// @param shape k > 0
    /// @return the law
    /// @throws IllegalArgumentException if one is not a finite number > 0, or the scale would not be
    public static Weibull ofMeanShape(double mean, double shape) {
        Parameters.positive("Weibull", "mean", mean);
        Parameters.positive("Weibull", "shape", shape);
        return new Weibull(shape, mean / ExponentialMean.mean(1 / shape));
    }

    /// log t = k·log(x/l) for x > 0.
    private DoubleDouble logT(double x) {
        return x < Double.POSITIVE_INFINITY ? Wide.times(Wide.logRatio(x, scale), shape) : Tail.INFINITE;
    }

    /// t = (x/l)^k; in one double while its error cannot grow.
    private DoubleDouble t(double x) {
        if (shape <= 4 && x > 1e-290 * scale && x > 1e-290) {
            double t = Math.pow(x / scale, shape);
            if (t > 1e-200 && t < 1) return DoubleDouble.of(t);
        }
        return wide(x);
    }

    private DoubleDouble wide(double x) {
        return x > 0 ? logT(x).wideExp() : DoubleDouble.of(x <= 0 ? 0 : x);
    }

    /// The x with log t as given.
    private double at(DoubleDouble logT) {
        return Wide.scaledExp(scale, Wide.over(logT, shape));
    }

    /// The x with −t as given, for a t and a shape with (log t)/k below 700.
    private double atMinus(DoubleDouble minusT) {
        DoubleDouble l = DoubleDouble.looseLog(-minusT.hi(), -minusT.lo());
        double r = 1 / shape, y = l.hi() * r;
        double low = DoubleDouble.remainder(l.hi(), shape, y) + l.lo();
        return scale * DoubleDouble.exp(y, low * r);
    }

    /// The law that makes data most likely, by the equation for the shape alone.
    ///
    /// @param x data, finite, above 0, not all the same
    /// @return the law and its standard errors
    /// @throws IllegalArgumentException if there are no data, or not such
    public static Fit<Weibull> fit(double... x) {
        return fit(x, Sample.ones(x));
    }

    /// The same, with weights: how often each number was seen.
    ///
    /// @param x       data, finite, above 0, not all the same
    /// @param weights at least 0, one for each number, not all 0
    /// @return the law and its standard errors
    /// @throws IllegalArgumentException if there are no data, or not such
    public static Fit<Weibull> fit(double[] x, double[] weights) {
        Sample s = new Sample("Weibull", x, weights).positive().varying();
        // log X is of Gumbel's law of minima
        Fit<Gumbel> log = Gumbel.fit(java.util.Arrays.stream(s.x()).map(v -> -Math.log(v)).toArray(), s.w());
        double k = 1 / log.law().scale(), l = Math.exp(-log.law().location()), a = -l, b = -k * k;
        double[][] c = log.covariance();
        double n = s.weight();
        return s.closed(new Weibull(k, l), new double[][] {{b * b * c[1][1] * n, a * b * c[0][1] * n},
            {a * b * c[0][1] * n, a * a * c[0][0] * n}});
    }

    @Override
    public double[] score(double x, double[] out) {
        double log = Wide.logRatio(x, scale).hi(), rise = Math.expm1(shape * log); // t − 1
        out[0] = 1 / shape - log * rise;
        out[1] = shape * rise / scale;
        return out;
    }

    @Override
    public Interval support() {
        return Interval.POSITIVE;
    }

    @Override
    public double pdf(double x) {
        if (!(x > 0)) return x < 0 ? 0 : Double.isNaN(x) ? x : atZero();
        DoubleDouble log = logT(x), t = log.wideExp();
        if (!(t.hi() < 1e9)) return 0;
        DoubleDouble e = log.minus(t);
        if (e.hi() > -600 && x > 1e-200 && x < 1e200) return e.exp() * (shape / x);
        return logDensity(x, t).exp();
    }

    private double atZero() {
        return shape < 1 ? Double.POSITIVE_INFINITY : shape == 1 ? 1 / scale : 0;
    }

    /// (k − 1)·log(x/l) + log(k/l) − t.
    private DoubleDouble logDensity(double x, DoubleDouble t) {
        DoubleDouble log = Wide.logRatio(x, scale), rest = Wide.logRatio(shape, scale);
        return Wide.times(log, shape).minus(log).plus(rest).minus(t);
    }

    @Override
    public double logPdf(double x) {
        if (!(x > 0 && x < Double.POSITIVE_INFINITY)) return Math.log(pdf(x));
        DoubleDouble t = logT(x).wideExp();
        if (!(t.hi() < 1e300)) return -t.hi();
        return logDensity(x, t).value();
    }

    @Override
    public double cdf(double x) {
        double s = 1 / scale, r = x * s;
        if (!(shape < 30 && Wide.isModest(scale) && Wide.isModest(x))) return Tail.large(t(x));
        DoubleDouble l = DoubleDouble.quickLog(r, DoubleDouble.remainder(x, scale, r) / x);
        double y = shape * l.hi();
        if (!(Math.abs(y) < 600)) return Tail.large(t(x));
        return DoubleDouble.oneMinusExpMinusExp(y, DoubleDouble.productError(shape, l.hi(), y) + shape * l.lo());
    }

    @Override
    public double sf(double x) {
        return Tail.small(t(x));
    }

    @Override
    public double logCdf(double x) {
        return x > 0 ? Tail.logLarge(t(x), logT(x).value()) : Math.log(cdf(x));
    }

    @Override
    public double logSf(double x) {
        return Tail.logSmall(t(x));
    }

    @Override
    public double probability(double a, double b) {
        return a < b ? Tail.between(wide(a), wide(b)) : Tail.empty(a, b);
    }

    @Override
    public double logProbability(double a, double b) {
        return a < b ? Tail.logBetween(wide(a), wide(b)) : Tail.logEmpty(a, b);
    }

    @Override
    public double quantile(double p) {
        double u = 1 - p;
        if (!(p > Tail.TINY && p < 1 && shape > 0.125)) return at(Tail.logOfLarge(p));
        return atMinus(DoubleDouble.log(u, DoubleDouble.sumError(1, -p, u)));
    }

    @Override
    public double isf(double q) {
        if (!(q > Tail.TINY && q < 1 && shape > 0.125)) return at(Tail.logOfSmall(q));
        return atMinus(DoubleDouble.log(q, 0));
    }

    @Override
    public double quantileLog(double logP) {
        return at(Tail.logOfLogLarge(logP));
    }

    @Override
    public double isfLog(double logQ) {
        return at(Tail.logOfLogSmall(logQ));
    }

    @Override
    public double[] pdf(double[] x, double[] out) {
        return Bulk.fits(x, out, shape, scale) ? WeibullArrays.pdf(shape, scale, x, out, this::pdf)
                : ContinuousDistribution.super.pdf(x, out);
    }

    @Override
    public double[] logPdf(double[] x, double[] out) {
        if (!Bulk.fits(x, out, shape, scale)) return ContinuousDistribution.super.logPdf(x, out);
        DoubleDouble c = Wide.logRatio(scale, shape);
        return WeibullArrays.logPdf(shape, scale, c.hi(), c.lo(), x, out, this::logPdf);
    }

    @Override
    public double[] cdf(double[] x, double[] out) {
        return Bulk.fits(x, out, shape, scale) ? WeibullArrays.cdf(shape, scale, x, out, this::cdf)
                : ContinuousDistribution.super.cdf(x, out);
    }

    @Override
    public double[] sf(double[] x, double[] out) {
        return Bulk.fits(x, out, shape, scale) ? WeibullArrays.sf(shape, scale, x, out, this::sf)
                : ContinuousDistribution.super.sf(x, out);
    }

    @Override
    public double[] logCdf(double[] x, double[] out) {
        return Bulk.fits(x, out, shape, scale) ? WeibullArrays.logCdf(shape, scale, x, out, this::logCdf)
                : ContinuousDistribution.super.logCdf(x, out);
    }

    @Override
    public double[] logSf(double[] x, double[] out) {
        return Bulk.fits(x, out, shape, scale) ? WeibullArrays.logSf(shape, scale, x, out, this::logSf)
                : ContinuousDistribution.super.logSf(x, out);
    }

    @Override
    public double[] quantile(double[] p, double[] out) {
        return Bulk.fits(p, out, shape, scale) ? WeibullArrays.quantile(shape, scale, p, out, this::quantile)
                : ContinuousDistribution.super.quantile(p, out);
    }

    @Override
    public double[] isf(double[] q, double[] out) {
        return Bulk.fits(q, out, shape, scale) ? WeibullArrays.isf(shape, scale, q, out, this::isf)
                : ContinuousDistribution.super.isf(q, out);
    }

    @Override
    public double mean() {
        return scale * ExponentialMean.mean(1 / shape);
    }

    @Override
    public double variance() {
        double m = mean();
        return m * m * ExponentialMean.relativeVariance(1 / shape);
    }

    @Override
    public double skewness() {
        return ExponentialMean.skewness(1 / shape);
    }

    @Override
    public double excessKurtosis() {
        return ExponentialMean.excessKurtosis(1 / shape);
    }

    @Override
    public double entropy() {
        return EULER * (1 - 1 / shape) + (Math.log(scale) - Math.log(shape)) + 1;
    }

    @Override
    public double median() {
        return scale * Math.exp(LOG_LOG_2 / shape);
    }

    @Override
    public double mode() {
        return shape > 1 ? scale * Math.exp(Math.log1p(-1 / shape) / shape) : 0;
    }

    /// A power of an exponential number.
    @Override
    public Sampler sampler() {
        return random -> scale * StrictMath.exp(StrictMath.log(Ziggurat.exponential(random)) / shape);
    }
}
