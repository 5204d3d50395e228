package org.jonum.distuv;

import org.jonum.distuv.internal.simd.GumbelArrays;
import org.jonum.special.DoubleDouble;
import org.jonum.special.Logs;

/// Gumbel's law of maxima: P(X ≤ x) = e^(−e^(−z)) with z = (x − m)/s; [#minimum] is the law of minima.
///
/// | | here | SciPy | Gonum |
/// |---|---|---|---|
/// | maximum | `Gumbel.maximum(m, s)` | `gumbel_r(loc=m, scale=s)` | `GumbelRight{m, s}` |
/// | minimum | `Gumbel.minimum(m, s)` | `gumbel_l(loc=m, scale=s)` | |
///
/// {@snippet :
/// Gumbel law = Gumbel.maximum(0.5, 2);
/// double tail = law.sf(80);                      // tail == 5.454994842887922e-18
/// double far = law.logCdf(-10);                  // far == -190.56626845863
/// double low = Gumbel.minimum(0, 1).cdf(-50);    // low == 1.9287498479639178e-22
/// }
/// **Error** of probabilities below 4 ulp, of quantiles below 4 ulp where they are well conditioned.
///
/// Source: Gumbel, Statistics of Extremes (1958).
///
/// @param location m, the mode
/// @param scale    s > 0
public record Gumbel(double location, double scale) implements ContinuousDistribution, Scored {
    private static final double EULER = 0.5772156649015329, VARIANCE = 1.6449340668482264,
            SKEWNESS = 1.1395470994046487,
            LOCATION_ERROR = 1 + (1 - EULER) * (1 - EULER) / VARIANCE, COVARIANCE = (1 - EULER) / VARIANCE,
            MINUS_LOG_LOG_2 = 0.36651292058166435, LEAST = 1e-200;

    /// The law of maxima with those parameters.
    ///
    /// @throws IllegalArgumentException if location is not finite, or scale not a finite number > 0
    public Gumbel {
        Parameters.finite("Gumbel", "location", location);
        Parameters.positive("Gumbel", "scale", scale);
    }

    /// The law of maxima with mode m and scale s.
    ///
    /// @param location m
    /// @param scale    s > 0
    /// @return the law
    /// @throws IllegalArgumentException if location is not finite, or scale not a finite number > 0
    public static Gumbel maximum(double location, double scale) {
        return new Gumbel(location, scale);
    }

    /// The law of minima with mode m and scale s: P(X > x) = e^(−e^z).
    ///
    /// @param location m
    /// @param scale    s > 0
    /// @return the law of −Y for a Y of the law of maxima with mode −m
    /// @throws IllegalArgumentException if location is not finite, or scale not a finite number > 0
    public static Reflected minimum(double location, double scale) {
        return new Reflected(new Gumbel(0 - location, scale));
    }

    /// log t = −z.
    private DoubleDouble logT(double x) {
        return Wide.standardized(x, location, scale).negate();
    }

    /// t = e^(−z).
    private DoubleDouble t(double x) {
        return logT(x).wideExp();
    }

    /// t(a) − t(b) = t(b)·(e^((b − a)/s) − 1).
    private DoubleDouble fall(double a, double b) {
        DoubleDouble d = Wide.quotient(b - a, scale), t = t(a);
        return d.hi() < 1 ? Wide.times(t(b), d.expm1()) : t.hi() < Double.POSITIVE_INFINITY ? t.minus(t(b)) : t;
    }

    private double at(DoubleDouble logT) {
        return Wide.affine(location, scale, logT.negate());
    }

    /// The law that makes data most likely of maxima, by the equation for the scale alone.
    ///
    /// @param x data, finite, not all the same
    /// @return the law and its standard errors
    /// @throws IllegalArgumentException if there are no data, or not such
    public static Fit<Gumbel> fit(double... x) {
        return fit(x, Sample.ones(x));
    }

    /// The same, with weights: how often each number was seen.
    ///
    /// @param x       data, finite, not all the same
    /// @param weights at least 0, one for each number, not all 0
    /// @return the law and its standard errors
    /// @throws IllegalArgumentException if there are no data, or not such
    public static Fit<Gumbel> fit(double[] x, double[] weights) {
        Sample s = new Sample("Gumbel", x, weights).varying();
        double mean = s.mean(), min = s.min(), start = Math.sqrt(6 * s.variance()) / Math.PI;
        // b = mean − Σ w·x·e^(−x/b)/Σ w·e^(−x/b), whose right side falls with b
        double b = Search.increasing(c -> c - mean + tilted(s, min, c), c -> 1, 0,
                new Interval(start * 1e-3, start * 1e3), start);
        double m = min - b * Math.log(s.mean(v -> Math.exp((min - v) / b)));
        return s.closed(new Gumbel(m, b), new double[][] {{b * b * LOCATION_ERROR, b * b * COVARIANCE},
            {b * b * COVARIANCE, b * b / VARIANCE}});
    }

    /// The mean of x with the weights e^(−x/b).
    private static double tilted(Sample s, double min, double b) {
        return min + s.mean(v -> (v - min) * Math.exp((min - v) / b)) / s.mean(v -> Math.exp((min - v) / b));
    }

    @Override
    public double[] score(double x, double[] out) {
        double log = logT(x).hi(), rest = 0 - Math.expm1(log); // 1 − t
        out[0] = rest / scale;
        out[1] = (-log * rest - 1) / scale;
        return out;
    }

    @Override
    public Interval support() {
        return Interval.REALS;
    }

    @Override
    public double pdf(double x) {
        DoubleDouble log = logT(x), t = log.wideExp();
        return log.hi() > -745 && t.hi() < 1e9 ? Wide.scaledExp(1 / scale, log.minus(t)) : Double.isNaN(x) ? x : 0;
    }

    @Override
    public double logPdf(double x) {
        DoubleDouble log = logT(x), t = log.wideExp();
        if (!(t.hi() < 1e300)) return -t.hi();
        return log.hi() == Double.NEGATIVE_INFINITY ? log.hi() : log.minus(t).minus(DoubleDouble.log(scale)).value();
    }

    @Override
    public double cdf(double x) {
        double r = 1 / scale, z = (location - x) * r;
        return Wide.fits(scale) ? DoubleDouble.expMinusExp(z, Wide.lost(location, x, scale, r, z)) : Tail.small(t(x));
    }

    @Override
    public double sf(double x) {
        double r = 1 / scale, z = (location - x) * r;
        return Wide.fits(scale) ? DoubleDouble.oneMinusExpMinusExp(z, Wide.lost(location, x, scale, r, z))
                : Tail.large(t(x));
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
        return a < b ? Tail.from(t(b), fall(a, b)) : Tail.empty(a, b);
    }

    @Override
    public double logProbability(double a, double b) {
        if (!(a < b)) return Tail.logEmpty(a, b);
        DoubleDouble d = fall(a, b);
        return d.hi() < Tail.TINY ? logT(a).value() + Logs.log1mexp((a - b) / scale) : Tail.logFrom(t(b), d);
    }

    /// m − s·log(−l).
    private double atMinus(DoubleDouble l) {
        DoubleDouble t = Wide.pair(l.hi(), l.lo()), z = DoubleDouble.quickLog(-t.hi(), t.lo() / t.hi());
        return Wide.affine(location, -scale, z.hi(), z.lo());
    }

    private boolean isPlain(double p) {
        return p > LEAST && p < 1 && Wide.fits(scale);
    }

    @Override
    public double quantile(double p) {
        return isPlain(p) ? atMinus(DoubleDouble.quickLog(p, 0)) : at(Tail.logOfSmall(p));
    }

    @Override
    public double isf(double q) {
        double p = 1 - q;
        return isPlain(q) ? atMinus(DoubleDouble.quickLog(p, ((1 - p) - q) / p)) : at(Tail.logOfLarge(q));
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
    public double[] pdf(double[] x, double[] out) {
        return Bulk.fits(x, out, scale) ? GumbelArrays.pdf(location, scale, x, out, this::pdf)
                : ContinuousDistribution.super.pdf(x, out);
    }

    @Override
    public double[] logPdf(double[] x, double[] out) {
        if (!Bulk.fits(x, out, scale)) return ContinuousDistribution.super.logPdf(x, out);
        DoubleDouble c = DoubleDouble.log(scale);
        return GumbelArrays.logPdf(location, scale, c.hi(), c.lo(), x, out, this::logPdf);
    }

    @Override
    public double[] cdf(double[] x, double[] out) {
        return Bulk.fits(x, out, scale) ? GumbelArrays.cdf(location, scale, x, out, this::cdf)
                : ContinuousDistribution.super.cdf(x, out);
    }

    @Override
    public double[] sf(double[] x, double[] out) {
        return Bulk.fits(x, out, scale) ? GumbelArrays.sf(location, scale, x, out, this::sf)
                : ContinuousDistribution.super.sf(x, out);
    }

    @Override
    public double[] logCdf(double[] x, double[] out) {
        return Bulk.fits(x, out, scale) ? GumbelArrays.logCdf(location, scale, x, out, this::logCdf)
                : ContinuousDistribution.super.logCdf(x, out);
    }

    @Override
    public double[] logSf(double[] x, double[] out) {
        return Bulk.fits(x, out, scale) ? GumbelArrays.logSf(location, scale, x, out, this::logSf)
                : ContinuousDistribution.super.logSf(x, out);
    }

    @Override
    public double[] quantile(double[] p, double[] out) {
        return Bulk.fits(p, out, scale) ? GumbelArrays.quantile(location, scale, p, out, this::quantile)
                : ContinuousDistribution.super.quantile(p, out);
    }

    @Override
    public double[] isf(double[] q, double[] out) {
        return Bulk.fits(q, out, scale) ? GumbelArrays.isf(location, scale, q, out, this::isf)
                : ContinuousDistribution.super.isf(q, out);
    }

    @Override
    public double mean() {
        return location + scale * EULER;
    }

    @Override
    public double variance() {
        return scale * scale * VARIANCE;
    }

    @Override
    public double skewness() {
        return SKEWNESS;
    }

    @Override
    public double excessKurtosis() {
        return 2.4;
    }

    @Override
    public double entropy() {
        return Math.log(scale) + EULER + 1;
    }

    @Override
    public double median() {
        return location + scale * MINUS_LOG_LOG_2;
    }

    @Override
    public double mode() {
        return location;
    }

    /// The logarithm of an exponential number.
    @Override
    public Sampler sampler() {
        return random -> location - scale * StrictMath.log(Ziggurat.exponential(random));
    }
}
