package org.jonum.distuv;

import org.jonum.distuv.internal.simd.NormalArrays;
import org.jonum.special.DoubleDouble;
import org.jonum.special.StandardNormal;

/// The normal law: density e^(−z²/2)/(s√(2π)) with z = (x − m)/s.
///
/// Some libraries take a variance or a precision as second parameter: use the named factories.
///
/// | | here | SciPy `norm` | R `norm` | Gonum `Normal` |
/// |---|---|---|---|---|
/// | m | `mean` | `loc` | `mean` | `Mu` |
/// | s | `sd` | `scale` | `sd` | `Sigma` |
///
/// {@snippet :
/// Normal law = Normal.ofMeanSd(100, 15);
/// double tail = law.sf(655);                     // tail == 5.725571222524577e-300
/// double x = law.isf(1e-300);                    // x == 655.706444490418
/// double log = Normal.ofMeanSd(-1e18, 1e8).logProbability(0, 1);   // log == -5.0E19
/// }
/// **Error** of probabilities below 4 ulp, of their logarithms below 4, of quantiles below 3 where they are well conditioned.
///
/// Source: Gauß, Theoria motus corporum coelestium (1809).
///
/// @param mean m
/// @param sd   s > 0, the standard deviation
public record Normal(double mean, double sd) implements ContinuousDistribution, Scored {
    private static final Normal STANDARD = new Normal(0, 1);
    private static final double ENTROPY = 1.4189385332046727;

    /// The law with that mean and standard deviation.
    ///
    /// @throws IllegalArgumentException if mean is not finite, or sd not a finite number > 0
    public Normal {
        Parameters.finite("Normal", "mean", mean);
        Parameters.positive("Normal", "sd", sd);
    }

    /// The law with that mean and standard deviation.
    ///
    /// @param mean any finite number
    /// @param sd   above 0
    /// @return the law
    /// @throws IllegalArgumentException if mean is not finite, or sd not a finite number > 0
    public static Normal ofMeanSd(double mean, double sd) {
        return new Normal(mean, sd);
    }

    /// The law with that mean and variance.
    ///
    /// @param mean     any finite number
    /// @param variance above 0
    /// @return the law
    /// @throws IllegalArgumentException if mean is not finite, or variance not a finite number > 0
    public static Normal ofMeanVariance(double mean, double variance) {
        Parameters.positive("Normal", "variance", variance);
        return new Normal(mean, Math.sqrt(variance));
    }

    /// The law with mean 0 and standard deviation 1.
    ///
    /// @return the law
    public static Normal standard() {
        return STANDARD;
    }

    private DoubleDouble z(double x) {
        return Wide.standardized(x, mean, sd);
    }

    private double at(DoubleDouble z) {
        return Wide.affine(mean, sd, z);
    }

    /// The law that makes data most likely: their mean, and the standard deviation with n as divisor.
    ///
    /// @param x data, finite, not all the same
    /// @return the law and its standard errors
    /// @throws IllegalArgumentException if there are no data, or not such
    public static Fit<Normal> fit(double... x) {
        return fit(x, Sample.ones(x));
    }

    /// The same, with weights: how often each number was seen.
    ///
    /// @param x       data, finite, not all the same
    /// @param weights at least 0, one for each number, not all 0
    /// @return the law and its standard errors
    /// @throws IllegalArgumentException if there are no data, or not such
    public static Fit<Normal> fit(double[] x, double[] weights) {
        Sample s = new Sample("Normal", x, weights).varying();
        double sd = Math.sqrt(s.variance());
        return s.closed(new Normal(s.mean(), sd), new double[][] {{sd * sd, 0}, {0, 0.5 * sd * sd}});
    }

    @Override
    public double[] score(double x, double[] out) {
        double z = z(x).hi();
        out[0] = z / sd;
        out[1] = (z * z - 1) / sd;
        return out;
    }

    @Override
    public Interval support() {
        return Interval.REALS;
    }

    @Override
    public double pdf(double x) {
        return GaussTail.pdf(z(x), sd);
    }

    @Override
    public double logPdf(double x) {
        DoubleDouble z = z(x);
        double f = GaussTail.logPdf(z), log = Math.log(sd), v = f - log;
        if (Math.abs(v) > 0.5 * Math.abs(log) || !(Math.abs(v) <= Double.MAX_VALUE)) return v;
        return z.times(z).scale(0.5).plus(DoubleDouble.HALF_LOG_TWO_PI).plus(DoubleDouble.log(sd)).negate().value();
    }

    @Override
    public double cdf(double x) {
        double r = 1 / sd, z = (x - mean) * r;
        return Math.abs(z) < GaussTail.PLAIN && Wide.fits(sd) ? StandardNormal.cdf(z, Wide.lost(x, mean, sd, r, z))
                : GaussTail.cdf(z(x));
    }

    @Override
    public double sf(double x) {
        double r = 1 / sd, z = (x - mean) * r;
        return Math.abs(z) < GaussTail.PLAIN && Wide.fits(sd) ? StandardNormal.cdf(-z, -Wide.lost(x, mean, sd, r, z))
                : GaussTail.sf(z(x));
    }

    @Override
    public double logCdf(double x) {
        return GaussTail.logCdf(z(x));
    }

    @Override
    public double logSf(double x) {
        return GaussTail.logSf(z(x));
    }

    @Override
    public double probability(double a, double b) {
        return a < b ? GaussTail.probability(z(a), z(b), (b - a) / sd) : Tail.empty(a, b);
    }

    @Override
    public double logProbability(double a, double b) {
        return a < b ? GaussTail.logProbability(z(a), z(b), (b - a) / sd) : Tail.logEmpty(a, b);
    }

    @Override
    public double quantile(double p) {
        double z = StandardNormal.quantile(p), v = mean + sd * z;
        return Wide.holds(v, mean) ? v : cancelled(p, z, sd);
    }

    @Override
    public double isf(double q) {
        double z = StandardNormal.quantile(q), v = mean - sd * z;
        return Wide.holds(v, mean) ? v : cancelled(q, z, -sd);
    }

    /// m + side·z for Φ(z) = p, side the deviation or that less than 0, where the sum cancels: z gets another half by a step of Newton's.
    private double cancelled(double p, double z, double side) {
        double f = StandardNormal.pdf(z);
        if (!(f > 1e-300 && Wide.fits(sd)))
            return at(side > 0 ? GaussTail.inverseSf(p).negate() : GaussTail.inverseSf(p));
        double lack = p <= 0.5 ? p - StandardNormal.cdf(z) : StandardNormal.sf(z) - (1 - p);
        return Wide.affine(mean, side, z, lack / f);
    }

    @Override
    public double quantileLog(double logP) {
        return at(GaussTail.inverseLogSf(logP).negate());
    }

    @Override
    public double isfLog(double logQ) {
        return at(GaussTail.inverseLogSf(logQ));
    }

    @Override
    public double[] pdf(double[] x, double[] out) {
        return Bulk.fits(x, out, sd) ? NormalArrays.pdf(mean, sd, x, out)
                : ContinuousDistribution.super.pdf(x, out);
    }

    @Override
    public double[] logPdf(double[] x, double[] out) {
        if (!Bulk.fits(x, out, sd)) return ContinuousDistribution.super.logPdf(x, out);
        DoubleDouble c = DoubleDouble.log(sd).plus(DoubleDouble.HALF_LOG_TWO_PI);
        return NormalArrays.logPdf(mean, sd, c.hi(), c.lo(), x, out);
    }

    @Override
    public double[] cdf(double[] x, double[] out) {
        return Bulk.fits(x, out, sd) ? NormalArrays.cdf(mean, sd, x, out)
                : ContinuousDistribution.super.cdf(x, out);
    }

    @Override
    public double[] sf(double[] x, double[] out) {
        return Bulk.fits(x, out, sd) ? NormalArrays.sf(mean, sd, x, out)
                : ContinuousDistribution.super.sf(x, out);
    }

    @Override
    public double[] quantile(double[] p, double[] out) {
        return Bulk.fits(p, out, sd) ? NormalArrays.quantile(mean, sd, p, out)
                : ContinuousDistribution.super.quantile(p, out);
    }

    @Override
    public double[] isf(double[] q, double[] out) {
        return Bulk.fits(q, out, sd) ? NormalArrays.quantile(mean, -sd, q, out)
                : ContinuousDistribution.super.isf(q, out);
    }

    @Override
    public double hazard(double x) {
        double z = z(x).hi();
        return z < 0 ? pdf(x) / sf(x) : 1 / (GaussTail.mills(z) * sd);
    }

    @Override
    public double[] logCdf(double[] x, double[] out) {
        return Bulk.fits(x, out, sd) ? NormalArrays.logCdf(mean, sd, x, out, this::logCdf)
                : ContinuousDistribution.super.logCdf(x, out);
    }

    @Override
    public double[] logSf(double[] x, double[] out) {
        return Bulk.fits(x, out, sd) ? NormalArrays.logSf(mean, sd, x, out, this::logSf)
                : ContinuousDistribution.super.logSf(x, out);
    }

    @Override
    public double variance() {
        return sd * sd;
    }

    @Override
    public double skewness() {
        return 0;
    }

    @Override
    public double excessKurtosis() {
        return 0;
    }

    @Override
    public double entropy() {
        return ENTROPY + Math.log(sd);
    }

    @Override
    public double median() {
        return mean;
    }

    @Override
    public double mode() {
        return mean;
    }

    /// By the ziggurat.
    @Override
    public Sampler sampler() {
        return random -> mean + sd * Ziggurat.normal(random);
    }
}
