package org.jonum.distuv;

import org.jonum.distuv.internal.simd.LaplaceArrays;
import org.jonum.special.DoubleDouble;

/// Laplace's first law of errors: density e^(−|z|)/2s with z = (x − m)/s.
///
/// {@snippet :
/// Laplace law = Laplace.of(0, 1);
/// double x = law.quantile(1e-17);                // x == -38.45079940033883
/// double tail = law.sf(690);                     // tail == 1.0858691406949135e-300
/// }
/// **Error** of probabilities below 3 ulp, of quantiles below 3 ulp where they are well conditioned.
///
/// Source: Laplace, Mémoire sur la probabilité des causes par les événements (1774).
///
/// @param location m
/// @param scale    s > 0
public record Laplace(double location, double scale) implements ContinuousDistribution, Scored {
    private static final double LOG_2 = 0.6931471805599453;

    /// The law with those parameters.
    ///
    /// @throws IllegalArgumentException if location is not finite, or scale not a finite number > 0
    public Laplace {
        Parameters.finite("Laplace", "location", location);
        Parameters.positive("Laplace", "scale", scale);
    }

    /// The law with location m and scale s.
    ///
    /// @param location m
    /// @param scale    s > 0
    /// @return the law
    /// @throws IllegalArgumentException if location is not finite, or scale not a finite number > 0
    public static Laplace of(double location, double scale) {
        return new Laplace(location, scale);
    }

    private DoubleDouble z(double x) {
        return Wide.standardized(x, location, scale);
    }

    /// F at z.
    private static double lower(DoubleDouble z) {
        return z.hi() > 0 ? 1 - 0.5 * Math.exp(-z.hi()) : 0.5 * z.exp();
    }

    /// F at (x − m)/s.
    private double lower(double x, double m) {
        double d = x - m, distance = Math.abs(d), r = -1 / scale, z = distance * r, half = Math.copySign(0.5, d);
        double low =
                ((half + half) * DoubleDouble.sumError(x, -m, d) + DoubleDouble.remainder(distance, -scale, z)) * r;
        return (0.5 + half) - half * DoubleDouble.exp(z, low); // 1 − ½e^z on the right, ½e^z on the left
    }

    private static double logLower(DoubleDouble z) {
        return z.hi() > 0 ? Math.log1p(-0.5 * z.negate().exp()) : z.value() - LOG_2;
    }

    /// The z with F(z) = p; NaN for p outside of 0 … 1.
    private static DoubleDouble inverse(double p) {
        if (!(p > 0 && p < 1))
            return DoubleDouble.of(p == 0 ? Double.NEGATIVE_INFINITY : p == 1 ? Double.POSITIVE_INFINITY : Double.NaN);
        return p <= 0.5 ? DoubleDouble.log(2 * p) : DoubleDouble.log(2 * (1 - p)).negate();
    }

    /// m + side·z for F(z) = p, side the scale or the scale less than 0.
    private double at(double p, double side) {
        double u = 2 * Math.min(p, 1 - p);
        if (!(u > Tail.TINY && Wide.fits(scale))) return at(side > 0 ? inverse(p) : inverse(p).negate());
        DoubleDouble z = DoubleDouble.quickLog(u, 0);
        return Wide.affine(location, Math.copySign(1, 0.5 - p) * side, z.hi(), z.lo());
    }

    private static DoubleDouble inverseLog(double logP) {
        if (logP == Double.NEGATIVE_INFINITY) return DoubleDouble.of(logP);
        if (logP <= -LOG_2) return DoubleDouble.of(logP).plus(DoubleDouble.log(2));
        return DoubleDouble.of(-Math.log(-2 * Math.expm1(logP)));
    }

    private double at(DoubleDouble z) {
        return Wide.affine(location, scale, z);
    }

    /// The law that makes data most likely: their weighted median, and the mean distance from it.
    ///
    /// @param x data, finite, not all the same
    /// @return the law and its standard errors
    /// @throws IllegalArgumentException if there are no data, or not such
    public static Fit<Laplace> fit(double... x) {
        return fit(x, Sample.ones(x));
    }

    /// The same, with weights: how often each number was seen.
    ///
    /// @param x       data, finite, not all the same
    /// @param weights at least 0, one for each number, not all 0
    /// @return the law and its standard errors
    /// @throws IllegalArgumentException if there are no data, or not such
    public static Fit<Laplace> fit(double[] x, double[] weights) {
        Sample s = new Sample("Laplace", x, weights).varying();
        double m = s.quantile(0.5), b = s.mean(v -> Math.abs(v - m));
        return s.closed(new Laplace(m, b), new double[][] {{b * b, 0}, {0, b * b}});
    }

    @Override
    public double[] score(double x, double[] out) {
        out[0] = Math.signum(x - location) / scale;
        out[1] = (Math.abs(z(x).hi()) - 1) / scale;
        return out;
    }

    @Override
    public Interval support() {
        return Interval.REALS;
    }

    @Override
    public double pdf(double x) {
        DoubleDouble z = z(x);
        return Wide.scaledExp(0.5 / scale, z.hi() > 0 ? z.negate() : z);
    }

    @Override
    public double logPdf(double x) {
        DoubleDouble z = z(x), s = z.hi() > 0 ? z.negate() : z;
        double log = Math.log(scale) + LOG_2, v = s.value() - log;
        return Math.abs(v) > Math.max(1, 0.5 * Math.abs(log)) ? v
                : s.minus(DoubleDouble.log(scale)).minus(DoubleDouble.log(2)).value();
    }

    @Override
    public double cdf(double x) {
        return Wide.fits(scale) ? lower(x, location) : lower(z(x));
    }

    @Override
    public double sf(double x) {
        return Wide.fits(scale) ? lower(location, x) : lower(z(x).negate());
    }

    @Override
    public double logCdf(double x) {
        return logLower(z(x));
    }

    @Override
    public double logSf(double x) {
        return logLower(z(x).negate());
    }

    @Override
    public double probability(double a, double b) {
        if (!(a < b)) return Tail.empty(a, b);
        DoubleDouble s = z(a), t = z(b);
        if (s.hi() < 0 && t.hi() > 0) return -0.5 * (Math.expm1(s.hi()) + Math.expm1(-t.hi()));
        return 0.5 * Tail.from(s.hi() < 0 ? t.negate() : s, Wide.quotient(b - a, scale));
    }

    @Override
    public double logProbability(double a, double b) {
        if (!(a < b)) return Tail.logEmpty(a, b);
        DoubleDouble s = z(a), t = z(b);
        if (s.hi() < 0 && t.hi() > 0) {
            double outside = 0.5 * (Math.exp(s.hi()) + Math.exp(-t.hi()));
            return outside < 0.5 ? Math.log1p(-outside) : Math.log(probability(a, b));
        }
        return Tail.logFrom(s.hi() < 0 ? t.negate() : s, Wide.quotient(b - a, scale)) - LOG_2;
    }

    @Override
    public double quantile(double p) {
        return at(p, scale);
    }

    @Override
    public double isf(double q) {
        return at(q, -scale);
    }

    @Override
    public double quantileLog(double logP) {
        return at(inverseLog(logP));
    }

    @Override
    public double isfLog(double logQ) {
        return at(inverseLog(logQ).negate());
    }

    @Override
    public double[] pdf(double[] x, double[] out) {
        return Bulk.fits(x, out, scale) ? LaplaceArrays.pdf(location, scale, x, out)
                : ContinuousDistribution.super.pdf(x, out);
    }

    @Override
    public double[] logPdf(double[] x, double[] out) {
        if (!Bulk.fits(x, out, scale)) return ContinuousDistribution.super.logPdf(x, out);
        DoubleDouble c = DoubleDouble.log(2 * scale);
        return LaplaceArrays.logPdf(location, scale, c.hi(), c.lo(), x, out);
    }

    @Override
    public double[] cdf(double[] x, double[] out) {
        return Bulk.fits(x, out, scale) ? LaplaceArrays.cdf(location, scale, x, out)
                : ContinuousDistribution.super.cdf(x, out);
    }

    @Override
    public double[] sf(double[] x, double[] out) {
        return Bulk.fits(x, out, scale) ? LaplaceArrays.sf(location, scale, x, out)
                : ContinuousDistribution.super.sf(x, out);
    }

    @Override
    public double[] quantile(double[] p, double[] out) {
        return Bulk.fits(p, out, scale) ? LaplaceArrays.quantile(location, scale, p, out)
                : ContinuousDistribution.super.quantile(p, out);
    }

    @Override
    public double[] isf(double[] q, double[] out) {
        return Bulk.fits(q, out, scale) ? LaplaceArrays.quantile(location, -scale, q, out)
                : ContinuousDistribution.super.isf(q, out);
    }

    @Override
    public double[] logCdf(double[] x, double[] out) {
        return Bulk.fits(x, out, scale) ? LaplaceArrays.logCdf(location, scale, x, out)
                : ContinuousDistribution.super.logCdf(x, out);
    }

    @Override
    public double[] logSf(double[] x, double[] out) {
        return Bulk.fits(x, out, scale) ? LaplaceArrays.logSf(location, scale, x, out)
                : ContinuousDistribution.super.logSf(x, out);
    }

    @Override
    public double mean() {
        return location;
    }

    @Override
    public double variance() {
        return 2 * scale * scale;
    }

    @Override
    public double skewness() {
        return 0;
    }

    @Override
    public double excessKurtosis() {
        return 3;
    }

    @Override
    public double entropy() {
        return 1 + LOG_2 + Math.log(scale);
    }

    @Override
    public double median() {
        return location;
    }

    @Override
    public double mode() {
        return location;
    }

    /// An exponential number to either side.
    @Override
    public Sampler sampler() {
        return random -> {
            double side = random.nextLong() < 0 ? -scale : scale;
            return location + side * Ziggurat.exponential(random);
        };
    }
}
