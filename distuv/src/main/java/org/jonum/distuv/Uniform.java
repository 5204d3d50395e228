package org.jonum.distuv;

import org.jonum.distuv.internal.simd.UniformArrays;
import org.jonum.special.DoubleDouble;

/// The uniform law: density 1/(b − a) for a ≤ x ≤ b.
///
/// {@snippet :
/// Uniform law = Uniform.of(-1, 2);
/// double p = law.cdf(0);                         // p == 0.3333333333333333
/// double x = Uniform.of(1e6, 1e6 + 1).isf(1e-9); // x == 1000000.999999999
/// }
/// **Error** of probabilities below 3 ulp, of quantiles below 1 ulp.
///
/// @param lower a
/// @param upper b > a
public record Uniform(double lower, double upper) implements ContinuousDistribution {
    private static final Uniform STANDARD = new Uniform(0, 1);

    /// The law between those ends.
    ///
    /// @throws IllegalArgumentException if not lower < upper, both finite
    public Uniform {
        Parameters.ordered("Uniform", "lower", lower, "upper", upper);
    }

    /// The law between those ends.
    ///
    /// @param lower a
    /// @param upper b > a
    /// @return the law
    /// @throws IllegalArgumentException if not lower < upper, both finite
    public static Uniform of(double lower, double upper) {
        return new Uniform(lower, upper);
    }

    /// The law between 0 and 1.
    ///
    /// @return the law
    public static Uniform standard() {
        return STANDARD;
    }

    /// (y − x)/(b − a), also where b − a overflows.
    private double part(double x, double y) {
        double d = upper - lower;
        return d <= Double.MAX_VALUE ? (y - x) / d : (0.5 * y - 0.5 * x) / (0.5 * upper - 0.5 * lower);
    }

    /// a + p·(b − a) with one rounding.
    private double at(double p) {
        if (!(p >= 0 && p <= 1)) return Double.NaN;
        DoubleDouble d = DoubleDouble.sum(upper, -lower);
        if (!(d.hi() < 1e299 && d.hi() > 1e-280)) return lower * (1 - p) + upper * p;
        return p <= 0.5 ? d.times(p).plus(lower).value() : d.times(p - 1).plus(upper).value();
    }

    /// The law that makes data most likely: their smallest and largest; no standard errors.
    ///
    /// @param x data, finite, not all the same
    /// @return the law and its standard errors
    /// @throws IllegalArgumentException if there are no data, or not such
    public static Fit<Uniform> fit(double... x) {
        return fit(x, Sample.ones(x));
    }

    /// The same, with weights: how often each number was seen.
    ///
    /// @param x       data, finite, not all the same
    /// @param weights at least 0, one for each number, not all 0
    /// @return the law and its standard errors
    /// @throws IllegalArgumentException if there are no data, or not such
    public static Fit<Uniform> fit(double[] x, double[] weights) {
        Sample s = new Sample("Uniform", x, weights).varying();
        double[] none = {Double.NaN, Double.NaN};
        return s.closed(new Uniform(s.min(), s.max()), new double[][] {none, none});
    }

    @Override
    public Interval support() {
        return new Interval(lower, upper);
    }

    @Override
    public double pdf(double x) {
        return x >= lower && x <= upper ? density() : Double.isNaN(x) ? x : 0;
    }

    private double density() {
        double d = upper - lower;
        return d <= Double.MAX_VALUE ? 1 / d : 0.5 / (0.5 * upper - 0.5 * lower);
    }

    @Override
    public double logPdf(double x) {
        if (!(x >= lower && x <= upper)) return Double.isNaN(x) ? x : Double.NEGATIVE_INFINITY;
        DoubleDouble d = DoubleDouble.sum(upper, -lower);
        return d.hi() <= Double.MAX_VALUE && d.hi() > 1e-280 ? 0 - d.log().value() : -entropy();
    }

    @Override
    public double cdf(double x) {
        return x > lower ? x < upper ? part(lower, x) : 1 : x <= lower ? 0 : x;
    }

    @Override
    public double sf(double x) {
        return x > lower ? x < upper ? part(x, upper) : 0 : x <= lower ? 1 : x;
    }

    @Override
    public double logCdf(double x) {
        double q = sf(x);
        return q < 0.5 ? Math.log1p(-q) : logPart(x - lower, cdf(x));
    }

    /// log of a part of the whole length, also where the part is below the range of doubles.
    private double logPart(double length, double part) {
        return part > 1e-290 || !(length > 0) ? Math.log(part) : Math.log(length) - Math.log(upper - lower);
    }

    @Override
    public double logSf(double x) {
        double p = cdf(x);
        return p < 0.5 ? Math.log1p(-p) : logPart(upper - x, sf(x));
    }

    @Override
    public double probability(double a, double b) {
        double from = Math.max(a, lower), to = Math.min(b, upper);
        return from < to ? part(from, to) : Tail.empty(a, b);
    }

    @Override
    public double logProbability(double a, double b) {
        double p = probability(a, b);
        return p > 0.5 ? Math.log1p(-(cdf(a) + sf(b))) : Math.log(p);
    }

    @Override
    public double quantile(double p) {
        return at(p);
    }

    @Override
    public double isf(double q) {
        if (q > 0.5) return at(1 - q);
        DoubleDouble d = DoubleDouble.sum(upper, -lower);
        if (!(d.hi() < 1e299 && d.hi() > 1e-280)) return q >= 0 ? lower * q + upper * (1 - q) : Double.NaN;
        return q >= 0 ? d.times(-q).plus(upper).value() : Double.NaN;
    }

    @Override
    public double quantileLog(double logP) {
        return logP > -0.6931471805599453 ? isf(0 - Math.expm1(logP)) : at(Math.exp(logP));
    }

    @Override
    public double isfLog(double logQ) {
        return logQ > -0.6931471805599453 ? at(0 - Math.expm1(logQ)) : isf(Math.exp(logQ));
    }

    @Override
    public double[] pdf(double[] x, double[] out) {
        return Bulk.fits(x, out, upper - lower) ? UniformArrays.constant(lower, upper, density(), x, out, this::pdf)
                : ContinuousDistribution.super.pdf(x, out);
    }

    @Override
    public double[] logPdf(double[] x, double[] out) {
        return Bulk.fits(x, out, upper - lower)
                ? UniformArrays.constant(lower, upper, logPdf(lower), x, out, this::logPdf)
                : ContinuousDistribution.super.logPdf(x, out);
    }

    @Override
    public double[] cdf(double[] x, double[] out) {
        return Bulk.fits(x, out, upper - lower) ? UniformArrays.cdf(lower, upper, x, out, this::cdf)
                : ContinuousDistribution.super.cdf(x, out);
    }

    @Override
    public double[] sf(double[] x, double[] out) {
        return Bulk.fits(x, out, upper - lower) ? UniformArrays.sf(lower, upper, x, out, this::sf)
                : ContinuousDistribution.super.sf(x, out);
    }

    @Override
    public double[] logCdf(double[] x, double[] out) {
        return Bulk.fits(x, out, upper - lower) ? UniformArrays.logCdf(lower, upper, x, out, this::logCdf)
                : ContinuousDistribution.super.logCdf(x, out);
    }

    @Override
    public double[] logSf(double[] x, double[] out) {
        return Bulk.fits(x, out, upper - lower) ? UniformArrays.logSf(lower, upper, x, out, this::logSf)
                : ContinuousDistribution.super.logSf(x, out);
    }

    @Override
    public double[] quantile(double[] p, double[] out) {
        return Bulk.fits(p, out, upper - lower) ? UniformArrays.quantile(lower, upper, p, out, this::quantile)
                : ContinuousDistribution.super.quantile(p, out);
    }

    @Override
    public double[] isf(double[] q, double[] out) {
        return Bulk.fits(q, out, upper - lower) ? UniformArrays.isf(lower, upper, q, out, this::isf)
                : ContinuousDistribution.super.isf(q, out);
    }

    @Override
    public double mean() {
        return 0.5 * lower + 0.5 * upper;
    }

    @Override
    public double variance() {
        return square(upper - lower) / 12;
    }

    @Override
    public double skewness() {
        return 0;
    }

    @Override
    public double excessKurtosis() {
        return -1.2;
    }

    @Override
    public double entropy() {
        return upper - lower <= Double.MAX_VALUE ? Math.log(upper - lower)
                : Math.log(0.5 * upper - 0.5 * lower) + 0.6931471805599453;
    }

    @Override
    public double median() {
        return mean();
    }

    /// The middle, of all the places where the density is the same.
    @Override
    public double mode() {
        return mean();
    }

    private static double square(double x) {
        return x * x;
    }

    @Override
    public Sampler sampler() {
        return random -> {
            double u = Uniforms.open(random);
            return Math.max(lower, Math.min(upper, lower * (1 - u) + upper * u));
        };
    }
}
