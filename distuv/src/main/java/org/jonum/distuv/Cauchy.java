package org.jonum.distuv;

import org.jonum.distuv.internal.simd.CauchyArrays;
import org.jonum.special.DoubleDouble;

/// Cauchy's law: density 1/(πs(1 + z²)) with z = (x − m)/s. It has no moments: they are NaN.
///
/// {@snippet :
/// Cauchy law = Cauchy.of(0, 1);
/// double tail = law.sf(1e200);                   // tail == 3.1830988618379067e-201
/// double mean = law.mean();                      // mean == Double.NaN
/// }
/// **Error** of probabilities and quantiles below 5 ulp where they are well conditioned.
///
/// Source: Cauchy, Sur les résultats moyens d'observations de même nature (1853).
///
/// @param location m, the median
/// @param scale    s > 0, half of the interquartile range
public record Cauchy(double location, double scale) implements ContinuousDistribution, Scored {
    private static final double FAR = 1e100, LARGE = 0x1p500;

    /// The law with those parameters.
    ///
    /// @throws IllegalArgumentException if location is not finite, or scale not a finite number > 0
    public Cauchy {
        Parameters.finite("Cauchy", "location", location);
        Parameters.positive("Cauchy", "scale", scale);
    }

    /// The law with location m and scale s.
    ///
    /// @param location m
    /// @param scale    s > 0
    /// @return the law
    /// @throws IllegalArgumentException if location is not finite, or scale not a finite number > 0
    public static Cauchy of(double location, double scale) {
        return new Cauchy(location, scale);
    }

    private double z(double x) {
        return Wide.standardized(x, location, scale).hi();
    }

    /// F = arctan(s/−d)/π at the distance d from the location.
    private double lower(double d) {
        double a = Math.abs(d);
        return a < LARGE && scale < LARGE && scale > 1 / LARGE ? Tail.side(HalfTurns.arc(scale, d), d)
                : Math.atan2(scale, -d) / Math.PI;
    }

    private double logLower(double d) {
        if (d > 0) return Math.log1p(-lower(-d));
        return d < -FAR * scale ? Math.log(scale) - Math.log(-d) - Math.log(Math.PI) : Math.log(lower(d));
    }

    /// The z with F(z) = p.
    private static double inverse(double p) {
        if (!(p >= 0 && p <= 1)) return Double.NaN;
        return Math.copySign(HalfTurns.cotangent(Math.min(p, 1 - p)), p - 0.5);
    }

    private static double inverseLog(double logP) {
        if (logP > -0.28) return -inverse(0 - Math.expm1(logP));
        return inverse(Math.exp(logP));
    }

    /// scale/(π·exp(logP)), also where only the quotient is within the range.
    private double far(double logP) {
        double root = Math.exp(-0.5 * logP);
        return scale / Math.PI * root * root;
    }

    private double at(double z) {
        double v = location + scale * z;
        return Wide.holds(v, location) ? v : Wide.affine(location, scale, DoubleDouble.of(z));
    }

    /// The law that makes data most likely, by Newton's iteration from median and quartiles.
    ///
    /// @param x data, finite, not all the same
    /// @return the law and its standard errors
    /// @throws IllegalArgumentException if there are no data, or not such
    public static Fit<Cauchy> fit(double... x) {
        return fit(x, Sample.ones(x));
    }

    /// The same, with weights: how often each number was seen.
    ///
    /// @param x       data, finite, not all the same
    /// @param weights at least 0, one for each number, not all 0
    /// @return the law and its standard errors
    /// @throws IllegalArgumentException if there are no data, or not such
    public static Fit<Cauchy> fit(double[] x, double[] weights) {
        Sample s = new Sample("Cauchy", x, weights).varying();
        double scale = s.halfQuartiles();
        return Likelihood.maximize(s, new double[] {s.quantile(0.5), scale}, new double[] {scale, 0},
                p -> new Cauchy(p[0], p[1]));
    }

    @Override
    public double[] score(double x, double[] out) {
        double z = z(x), w = 2 / (1 / z + z); // 2z/(1 + z²)
        out[0] = w / scale;
        out[1] = (z * w - 1) / scale;
        return out;
    }

    @Override
    public Interval support() {
        return Interval.REALS;
    }

    @Override
    public double pdf(double x) {
        double z = Math.abs(z(x));
        return z > FAR ? 1 / (Math.PI * scale * z) / z : 1 / (Math.PI * scale * (1 + z * z));
    }

    @Override
    public double logPdf(double x) {
        DoubleDouble z = Wide.standardized(x, location, scale), s = DoubleDouble.log(scale).plus(DoubleDouble.PI.log());
        double v = Math.abs(z.hi());
        if (v > FAR) return Math.log(scale) - 2 * Math.log(Math.abs(x - location)) - Math.log(Math.PI);
        return Double.isNaN(v) ? v : v < 1e-100 ? -s.value() : -z.times(z).log1p().plus(s).value();
    }

    @Override
    public double cdf(double x) {
        return lower(x - location);
    }

    @Override
    public double sf(double x) {
        return lower(location - x);
    }

    @Override
    public double logCdf(double x) {
        return logLower(x - location);
    }

    @Override
    public double logSf(double x) {
        return logLower(location - x);
    }

    /// The angle between the directions of the ends.
    @Override
    public double probability(double a, double b) {
        if (!(a < b)) return Tail.empty(a, b);
        if (a == Double.NEGATIVE_INFINITY) return cdf(b);
        if (b == Double.POSITIVE_INFINITY) return sf(a);
        double s = z(a), t = z(b), d = Wide.quotient(b - a, scale).hi();
        if (Math.abs(d) > 0.5 * Double.MAX_VALUE) return lower(b - location) - lower(a - location);
        if (Math.abs(s) < 1) return Math.atan2(d, 1 + s * t) / Math.PI;
        return Math.atan2(d / Math.abs(s), 1 / Math.abs(s) + Math.signum(s) * t) / Math.PI;
    }

    @Override
    public double logProbability(double a, double b) {
        double p = probability(a, b);
        return p > 0.5 ? Math.log1p(-(cdf(a) + sf(b))) : Math.log(p);
    }

    @Override
    public double quantile(double p) {
        return at(inverse(p));
    }

    @Override
    public double isf(double q) {
        return at(-inverse(q));
    }

    @Override
    public double quantileLog(double logP) {
        return logP < -700 ? location - far(logP) : at(inverseLog(logP));
    }

    @Override
    public double isfLog(double logQ) {
        return logQ < -700 ? location + far(logQ) : at(-inverseLog(logQ));
    }

    @Override
    public double[] pdf(double[] x, double[] out) {
        return Bulk.fits(x, out, scale) ? CauchyArrays.pdf(location, scale, x, out, this::pdf)
                : ContinuousDistribution.super.pdf(x, out);
    }

    @Override
    public double[] logPdf(double[] x, double[] out) {
        if (!Bulk.fits(x, out, scale)) return ContinuousDistribution.super.logPdf(x, out);
        DoubleDouble c = DoubleDouble.log(scale).plus(DoubleDouble.PI.log());
        return CauchyArrays.logPdf(location, scale, c.hi(), c.lo(), x, out, this::logPdf);
    }

    @Override
    public double[] cdf(double[] x, double[] out) {
        return Bulk.fits(x, out, scale) ? CauchyArrays.tail(location, scale, -1, x, out, this::cdf)
                : ContinuousDistribution.super.cdf(x, out);
    }

    @Override
    public double[] sf(double[] x, double[] out) {
        return Bulk.fits(x, out, scale) ? CauchyArrays.tail(location, scale, 1, x, out, this::sf)
                : ContinuousDistribution.super.sf(x, out);
    }

    @Override
    public double[] logCdf(double[] x, double[] out) {
        return Bulk.fits(x, out, scale) ? CauchyArrays.logTail(location, scale, -1, x, out, this::logCdf)
                : ContinuousDistribution.super.logCdf(x, out);
    }

    @Override
    public double[] logSf(double[] x, double[] out) {
        return Bulk.fits(x, out, scale) ? CauchyArrays.logTail(location, scale, 1, x, out, this::logSf)
                : ContinuousDistribution.super.logSf(x, out);
    }

    @Override
    public double[] quantile(double[] p, double[] out) {
        return Bulk.fits(p, out, scale) ? CauchyArrays.quantile(location, scale, p, out, this::quantile)
                : ContinuousDistribution.super.quantile(p, out);
    }

    @Override
    public double[] isf(double[] q, double[] out) {
        return Bulk.fits(q, out, scale) ? CauchyArrays.quantile(location, -scale, q, out, this::isf)
                : ContinuousDistribution.super.isf(q, out);
    }

    @Override
    public double mean() {
        return Double.NaN;
    }

    @Override
    public double variance() {
        return Double.NaN;
    }

    @Override
    public double skewness() {
        return Double.NaN;
    }

    @Override
    public double excessKurtosis() {
        return Double.NaN;
    }

    @Override
    public double entropy() {
        return Math.log(scale) + Math.log(4 * Math.PI);
    }

    @Override
    public double median() {
        return location;
    }

    @Override
    public double mode() {
        return location;
    }

    /// The cotangent of a uniform angle.
    @Override
    public Sampler sampler() {
        return random -> {
            double side = random.nextLong() < 0 ? -scale : scale;
            return location + side / StrictMath.tan(Math.PI / 2 * Uniforms.exact(random));
        };
    }
}
