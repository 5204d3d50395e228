package org.jonum.distuv;

import org.jonum.distuv.internal.simd.LogisticArrays;
import org.jonum.special.DoubleDouble;

/// The logistic law: P(X ≤ x) = 1/(1 + e^(−z)) with z = (x − m)/s.
///
/// | | here | SciPy `logistic` | R `logis` | Gonum `Logistic` |
/// |---|---|---|---|---|
/// | m | `location` | `loc` | `location` | `Mu` |
/// | s = sd·√3/π | `scale` | `scale` | `scale` | `S` |
///
/// {@snippet :
/// Logistic law = Logistic.of(5, 2);
/// double log = law.logPdf(5);                    // log == -2.0794415416798359
/// double tail = Logistic.of(0, 1).sf(690);       // tail == 2.171738281389827e-300
/// }
/// **Error** of probabilities below 4 ulp, of quantiles below 4 ulp where they are well conditioned.
///
/// Source: Verhulst, Recherches mathématiques sur la loi d'accroissement de la population (1845).
///
/// @param location m
/// @param scale    s > 0
public record Logistic(double location, double scale) implements ContinuousDistribution, Scored {
    private static final double LEAST = 1e-200;

    /// The law with those parameters.
    ///
    /// @throws IllegalArgumentException if location is not finite, or scale not a finite number > 0
    public Logistic {
        Parameters.finite("Logistic", "location", location);
        Parameters.positive("Logistic", "scale", scale);
    }

    /// The law with location m and scale s.
    ///
    /// @param location m
    /// @param scale    s > 0
    /// @return the law
    /// @throws IllegalArgumentException if location is not finite, or scale not a finite number > 0
    public static Logistic of(double location, double scale) {
        return new Logistic(location, scale);
    }

    /// The law with that mean and standard deviation, which is π·s/√3.
    ///
    /// @param mean the location
    /// @param sd   above 0
    /// @return the law
    /// @throws IllegalArgumentException if mean is not finite, or sd not a finite number > 0
    public static Logistic ofMeanSd(double mean, double sd) {
        Parameters.positive("Logistic", "sd", sd);
        return new Logistic(mean, sd * (Math.sqrt(3) / Math.PI));
    }

    private DoubleDouble z(double x) {
        return Wide.standardized(x, location, scale);
    }

    private double at(DoubleDouble z) {
        return Wide.affine(location, scale, z);
    }

    /// The law that makes data most likely, by Newton's iteration.
    ///
    /// @param x data, finite, not all the same
    /// @return the law and its standard errors
    /// @throws IllegalArgumentException if there are no data, or not such
    public static Fit<Logistic> fit(double... x) {
        return fit(x, Sample.ones(x));
    }

    /// The same, with weights: how often each number was seen.
    ///
    /// @param x       data, finite, not all the same
    /// @param weights at least 0, one for each number, not all 0
    /// @return the law and its standard errors
    /// @throws IllegalArgumentException if there are no data, or not such
    public static Fit<Logistic> fit(double[] x, double[] weights) {
        Sample s = new Sample("Logistic", x, weights).varying();
        return Likelihood.maximize(s, new double[] {s.mean(), s.spread() * (Math.sqrt(3) / Math.PI)},
                new double[] {s.spread(), 0}, p -> new Logistic(p[0], p[1]));
    }

    @Override
    public double[] score(double x, double[] out) {
        double z = z(x).hi(), h = Math.tanh(0.5 * z);
        out[0] = h / scale;
        out[1] = (z * h - 1) / scale;
        return out;
    }

    @Override
    public Interval support() {
        return Interval.REALS;
    }

    @Override
    public double pdf(double x) {
        return LogisticKernel.pdf(z(x), scale);
    }

    @Override
    public double logPdf(double x) {
        DoubleDouble z = z(x), a = z.hi() > 0 ? z.negate() : z;
        if (!(a.hi() >= -Double.MAX_VALUE)) return a.hi();
        return a.minus(DoubleDouble.log(scale)).minus(LogisticKernel.rest(z)).value();
    }

    @Override
    public double cdf(double x) {
        double r = 1 / scale, z = (location - x) * r;
        return Wide.fits(scale) ? DoubleDouble.logisticSf(z, Wide.lost(location, x, scale, r, z))
                : LogisticKernel.cdf(z(x));
    }

    @Override
    public double sf(double x) {
        double r = 1 / scale, z = (x - location) * r;
        return Wide.fits(scale) ? DoubleDouble.logisticSf(z, Wide.lost(x, location, scale, r, z))
                : LogisticKernel.cdf(z(x).negate());
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
        return a < b ? LogisticKernel.probability(z(a), z(b), Wide.quotient(b - a, scale)) : Tail.empty(a, b);
    }

    @Override
    public double logProbability(double a, double b) {
        return a < b ? LogisticKernel.logProbability(z(a), z(b), Wide.quotient(b - a, scale)) : Tail.logEmpty(a, b);
    }

    /// m + side·log(p/(1 − p)), side the scale or the scale less than 0.
    private double at(double p, double side) {
        DoubleDouble z = LogisticKernel.logit(p);
        return Wide.affine(location, side, z.hi(), z.lo());
    }

    private boolean isPlain(double p) {
        return p > LEAST && p < 1 && Wide.fits(scale);
    }

    @Override
    public double quantile(double p) {
        return isPlain(p) ? at(p, scale) : at(LogisticKernel.quantile(p));
    }

    @Override
    public double isf(double q) {
        return isPlain(q) ? at(q, -scale) : at(LogisticKernel.quantile(q).negate());
    }

    @Override
    public double quantileLog(double logP) {
        return at(LogisticKernel.quantileLog(logP));
    }

    @Override
    public double isfLog(double logQ) {
        return at(LogisticKernel.quantileLog(logQ).negate());
    }

    @Override
    public double[] pdf(double[] x, double[] out) {
        return Bulk.fits(x, out, scale) ? LogisticArrays.pdf(location, scale, x, out)
                : ContinuousDistribution.super.pdf(x, out);
    }

    @Override
    public double[] cdf(double[] x, double[] out) {
        return Bulk.fits(x, out, scale) ? LogisticArrays.cdf(location, scale, x, out)
                : ContinuousDistribution.super.cdf(x, out);
    }

    @Override
    public double[] sf(double[] x, double[] out) {
        return Bulk.fits(x, out, scale) ? LogisticArrays.sf(location, scale, x, out)
                : ContinuousDistribution.super.sf(x, out);
    }

    @Override
    public double[] quantile(double[] p, double[] out) {
        return Bulk.fits(p, out, scale) ? LogisticArrays.quantile(location, scale, p, out)
                : ContinuousDistribution.super.quantile(p, out);
    }

    @Override
    public double[] isf(double[] q, double[] out) {
        return Bulk.fits(q, out, scale) ? LogisticArrays.quantile(location, -scale, q, out)
                : ContinuousDistribution.super.isf(q, out);
    }

    @Override
    public double hazard(double x) {
        return cdf(x) / scale;
    }

    @Override
    public double[] logCdf(double[] x, double[] out) {
        return Bulk.fits(x, out, scale) ? LogisticArrays.logCdf(location, scale, x, out)
                : ContinuousDistribution.super.logCdf(x, out);
    }

    @Override
    public double[] logSf(double[] x, double[] out) {
        return Bulk.fits(x, out, scale) ? LogisticArrays.logSf(location, scale, x, out)
                : ContinuousDistribution.super.logSf(x, out);
    }

    @Override
    public double mean() {
        return location;
    }

    @Override
    public double variance() {
        return scale * scale * (Math.PI * Math.PI / 3);
    }

    @Override
    public double skewness() {
        return 0;
    }

    @Override
    public double excessKurtosis() {
        return 1.2;
    }

    @Override
    public double entropy() {
        return 2 + Math.log(scale);
    }

    @Override
    public double median() {
        return location;
    }

    @Override
    public double mode() {
        return location;
    }

    /// The logarithm of the ratio of two exponential numbers.
    @Override
    public Sampler sampler() {
        return random -> {
            double over = Ziggurat.exponential(random), under = Ziggurat.exponential(random);
            return location + scale * StrictMath.log(over / under);
        };
    }
}
