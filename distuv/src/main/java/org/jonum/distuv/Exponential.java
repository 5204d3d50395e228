package org.jonum.distuv;

import org.jonum.distuv.internal.simd.ExponentialArrays;
import org.jonum.special.DoubleDouble;
import org.jonum.special.Logs;

/// The exponential law: P(X > x) = e^(−x/s) for x ≥ 0, with scale s = mean = 1/rate.
///
/// Some libraries take the mean, others the rate: use [#ofMean] and [#ofRate].
///
/// | | here | SciPy `expon` | R `exp` | Gonum `Exponential` |
/// |---|---|---|---|---|
/// | s | `scale` | `scale` | 1/`rate` | 1/`Rate` |
///
/// {@snippet :
/// Exponential law = Exponential.ofRate(0.5);     // law.mean() == 2.0
/// double tail = law.sf(1000);                    // tail == 7.124576406741286e-218
/// double x = law.quantile(1e-17);                // x == 2e-17
/// }
/// **Error** of probabilities and quantiles below 2 ulp.
///
/// @param scale s > 0
public record Exponential(double scale) implements ContinuousDistribution, Scored {
    /// The law with that scale.
    ///
    /// @throws IllegalArgumentException if scale is not a finite number > 0
    public Exponential {
        Parameters.positive("Exponential", "scale", scale);
    }

    /// The law with that mean.
    ///
    /// @param mean finite, above 0
    /// @return the law
    /// @throws IllegalArgumentException if it is not
    public static Exponential ofMean(double mean) {
        Parameters.positive("Exponential", "mean", mean);
        return new Exponential(mean);
    }

    /// The law with that rate, which is 1/mean.
    ///
    /// @param rate finite, above 0, and so its inverse
    /// @return the law
    /// @throws IllegalArgumentException if it is not
    public static Exponential ofRate(double rate) {
        Parameters.positive("Exponential", "rate", rate);
        return new Exponential(1 / rate);
    }

    private DoubleDouble t(double x) {
        return x > 0 ? Wide.quotient(x, scale) : DoubleDouble.of(x <= 0 ? 0 : x);
    }

    private double at(DoubleDouble t) {
        return scale * t.value();
    }

    /// The law that makes data most likely: their mean.
    ///
    /// @param x data, finite, at least 0, not all 0
    /// @return the law and its standard errors
    /// @throws IllegalArgumentException if there are no data, or not such
    public static Fit<Exponential> fit(double... x) {
        return fit(x, Sample.ones(x));
    }

    /// The same, with weights: how often each number was seen.
    ///
    /// @param x       data, finite, at least 0, not all 0
    /// @param weights at least 0, one for each number, not all 0
    /// @return the law and its standard errors
    /// @throws IllegalArgumentException if there are no data, or not such
    public static Fit<Exponential> fit(double[] x, double[] weights) {
        Sample s = new Sample("Exponential", x, weights).within(0, Double.MAX_VALUE);
        double mean = s.mean();
        return s.closed(new Exponential(mean), new double[][] {{mean * mean}});
    }

    @Override
    public double[] score(double x, double[] out) {
        out[0] = (x / scale - 1) / scale;
        return out;
    }

    @Override
    public Interval support() {
        return Interval.POSITIVE;
    }

    @Override
    public double pdf(double x) {
        return x < 0 ? 0 : Wide.scaledExp(1 / scale, t(x).negate());
    }

    @Override
    public double logPdf(double x) {
        if (x < 0) return Double.NEGATIVE_INFINITY;
        DoubleDouble t = t(x);
        double log = Math.log(scale), s = t.value() + log;
        return Math.abs(s) > 0.5 * Math.abs(log) ? -s : -t.plus(DoubleDouble.log(scale)).value();
    }

    @Override
    public double cdf(double x) {
        double r = 1 / scale, t = x * r;
        return x > Tail.TINY && Wide.fits(scale) ? DoubleDouble.oneMinusExp(t, Wide.lost(x, scale, r, t))
                : Tail.large(t(x));
    }

    @Override
    public double sf(double x) {
        double r = 1 / scale, t = x * r;
        return x > Tail.TINY && Wide.fits(scale) ? DoubleDouble.exp(-t, -Wide.lost(x, scale, r, t))
                : Tail.small(t(x));
    }

    @Override
    public double logCdf(double x) {
        DoubleDouble t = t(x);
        return t.hi() < Tail.TINY && x > 0 ? Wide.logRatio(x, scale).value() : Tail.logLarge(t);
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
        return p >= 0 && p < 1 ? 0 - scale * Logs.log1p(-p) : at(Tail.ofLarge(p));
    }

    @Override
    public double isf(double q) {
        return q > 0 && q <= 1 ? 0 - scale * Math.log(q) : at(Tail.ofSmall(q));
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
    public double[] pdf(double[] x, double[] out) {
        return Bulk.fits(x, out, scale) ? ExponentialArrays.pdf(scale, x, out)
                : ContinuousDistribution.super.pdf(x, out);
    }

    @Override
    public double[] logPdf(double[] x, double[] out) {
        if (!Bulk.fits(x, out, scale)) return ContinuousDistribution.super.logPdf(x, out);
        DoubleDouble c = DoubleDouble.log(scale);
        return ExponentialArrays.logPdf(scale, c.hi(), c.lo(), x, out);
    }

    @Override
    public double[] cdf(double[] x, double[] out) {
        return Bulk.fits(x, out, scale) ? ExponentialArrays.cdf(scale, x, out)
                : ContinuousDistribution.super.cdf(x, out);
    }

    @Override
    public double[] sf(double[] x, double[] out) {
        return Bulk.fits(x, out, scale) ? ExponentialArrays.sf(scale, x, out)
                : ContinuousDistribution.super.sf(x, out);
    }

    @Override
    public double[] quantile(double[] p, double[] out) {
        return Bulk.fits(p, out, scale) ? ExponentialArrays.quantile(scale, p, out)
                : ContinuousDistribution.super.quantile(p, out);
    }

    @Override
    public double[] isf(double[] q, double[] out) {
        return Bulk.fits(q, out, scale) ? ExponentialArrays.isf(scale, q, out)
                : ContinuousDistribution.super.isf(q, out);
    }

    @Override
    public double hazard(double x) {
        return x < 0 ? 0 : Double.isNaN(x) ? x : 1 / scale;
    }

    @Override
    public double[] logCdf(double[] x, double[] out) {
        return Bulk.fits(x, out, scale) ? ExponentialArrays.logCdf(scale, x, out, this::logCdf)
                : ContinuousDistribution.super.logCdf(x, out);
    }

    @Override
    public double[] logSf(double[] x, double[] out) {
        return Bulk.fits(x, out, scale) ? ExponentialArrays.logSf(scale, x, out)
                : ContinuousDistribution.super.logSf(x, out);
    }

    @Override
    public double mean() {
        return scale;
    }

    @Override
    public double variance() {
        return scale * scale;
    }

    @Override
    public double sd() {
        return scale;
    }

    @Override
    public double skewness() {
        return 2;
    }

    @Override
    public double excessKurtosis() {
        return 6;
    }

    @Override
    public double entropy() {
        return 1 + Math.log(scale);
    }

    @Override
    public double median() {
        return scale * 0.6931471805599453;
    }

    @Override
    public double mode() {
        return 0;
    }

    /// By the ziggurat.
    @Override
    public Sampler sampler() {
        return random -> scale * Ziggurat.exponential(random);
    }
}
