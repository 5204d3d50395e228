package org.jonum.distuv;

import org.jonum.distuv.internal.simd.LogNormalArrays;
import org.jonum.special.DoubleDouble;
import org.jonum.special.StandardNormal;

/// The log-normal law: log X is [Normal] with mean μ and standard deviation σ.
///
/// | | here | SciPy `lognorm` | R `lnorm` | Gonum `LogNormal` |
/// |---|---|---|---|---|
/// | μ | `logMean` | log `scale` | `meanlog` | `Mu` |
/// | σ | `logSd` | `s` | `sdlog` | `Sigma` |
///
/// {@snippet :
/// LogNormal law = LogNormal.ofLogMeanSd(0, 1e-9);
/// double v = law.variance();                     // v == 1.0000000000000000E-18
/// double mean = LogNormal.ofMeanSd(3, 1).mean(); // mean == 3.0
/// double tail = LogNormal.ofLogMeanSd(0, 1).sf(1e16);   // tail == 2.0107732810178403e-297
/// }
/// **Error** of probabilities below 4 ulp, of quantiles below 4 ulp where they are well conditioned.
///
/// Source: Galton, The geometric mean, in vital and social statistics (1879).
///
/// @param logMean μ, the mean of log X
/// @param logSd   σ > 0, the standard deviation of log X
public record LogNormal(double logMean, double logSd) implements ContinuousDistribution, Scored {
    /// Up to here Φ takes what z lacks though that is not below an ulp of it.
    private static final double MIDDLE = 8;

    private static final double ENTROPY = 1.4189385332046727;

    /// The law with those parameters.
    ///
    /// @throws IllegalArgumentException if logMean is not finite, or logSd not a finite number > 0
    public LogNormal {
        Parameters.finite("LogNormal", "logMean", logMean);
        Parameters.positive("LogNormal", "logSd", logSd);
    }

    /// The law with that mean and standard deviation of log X.
    ///
    /// @param logMean μ
    /// @param logSd   σ > 0
    /// @return the law
    /// @throws IllegalArgumentException if logMean is not finite, or logSd not a finite number > 0
    public static LogNormal ofLogMeanSd(double logMean, double logSd) {
        return new LogNormal(logMean, logSd);
    }

    /// The law with that mean and standard deviation of X.
    ///
    /// @param mean above 0
    /// @param sd   above 0
    /// @return the law
    /// @throws IllegalArgumentException if one is not a finite number > 0
    public static LogNormal ofMeanSd(double mean, double sd) {
        Parameters.positive("LogNormal", "mean", mean);
        Parameters.positive("LogNormal", "sd", sd);
        double r = sd / mean, v = r < 1e150 ? Math.log1p(r * r) : 2 * Math.log(r);
        return new LogNormal(Math.log(mean) - 0.5 * v, v > 0 ? Math.sqrt(v) : r);
    }

    /// The law with that median, e^μ, and geometric standard deviation, e^σ.
    ///
    /// @param median      above 0
    /// @param geometricSd above 1
    /// @return the law
    /// @throws IllegalArgumentException if one is not
    public static LogNormal ofMedianGeometricSd(double median, double geometricSd) {
        Parameters.positive("LogNormal", "median", median);
        Parameters.check(geometricSd > 1 && geometricSd <= Double.MAX_VALUE, "LogNormal", "geometricSd", geometricSd,
                "a finite number > 1");
        return new LogNormal(Math.log(median), Math.log(geometricSd));
    }

    /// (log x − μ)/σ.
    private DoubleDouble z(double x) {
        if (!(x > 0 && x < Double.POSITIVE_INFINITY))
            return DoubleDouble.of(x <= 0 ? Double.NEGATIVE_INFINITY : x);
        return Wide.over(DoubleDouble.log(x).minus(logMean), logSd);
    }

    /// Whether what log x lacks is known well enough: the error of that, some 1e-18 of log x, counts z/logSd times.
    private boolean isPlain(double x) {
        return x > 1e-290 && x < 1e290 && logSd > 0.05 && Wide.fits(logSd);
    }

    private boolean isNear(double z) {
        return Math.abs(z) < Math.min(GaussTail.PLAIN, 25 * logSd);
    }

    /// What z, which is (l.hi − logMean)·r for r = 1/logSd as rounded, lacks.
    private double lost(DoubleDouble l, double r, double z) {
        return Wide.lost(l.hi(), logMean, logSd, r, z) + l.lo() * r;
    }

    /// Φ(z + low), low below 2⁻¹⁷, settled first where Φ needs that.
    private static double cdf(double z, double low) {
        if (Math.abs(z) < MIDDLE) return StandardNormal.cdf(z, low);
        double s = z + low;
        return StandardNormal.cdf(s, (z - s) + low);
    }

    private double at(DoubleDouble z) {
        if (!(Math.abs(z.hi()) <= Double.MAX_VALUE)) return Math.exp(z.hi());
        return Wide.times(z, logSd).plus(logMean).exp();
    }

    /// The law that makes data most likely: mean and standard deviation of their logarithms.
    ///
    /// @param x data, finite, above 0, not all the same
    /// @return the law and its standard errors
    /// @throws IllegalArgumentException if there are no data, or not such
    public static Fit<LogNormal> fit(double... x) {
        return fit(x, Sample.ones(x));
    }

    /// The same, with weights: how often each number was seen.
    ///
    /// @param x       data, finite, above 0, not all the same
    /// @param weights at least 0, one for each number, not all 0
    /// @return the law and its standard errors
    /// @throws IllegalArgumentException if there are no data, or not such
    public static Fit<LogNormal> fit(double[] x, double[] weights) {
        Sample s = new Sample("LogNormal", x, weights).positive().varying();
        double mean = s.mean(Math::log), sd = Math.sqrt(s.mean(v -> (Math.log(v) - mean) * (Math.log(v) - mean)));
        return s.closed(new LogNormal(mean, sd), new double[][] {{sd * sd, 0}, {0, 0.5 * sd * sd}});
    }

    @Override
    public double[] score(double x, double[] out) {
        double z = z(x).hi();
        out[0] = z / logSd;
        out[1] = (z * z - 1) / logSd;
        return out;
    }

    @Override
    public Interval support() {
        return Interval.POSITIVE;
    }

    @Override
    public double pdf(double x) {
        if (!(x > 0)) return x <= 0 ? 0 : x;
        DoubleDouble z = z(x);
        if (x > 1e-200 && x < 1e200 && x * logSd > Double.MIN_NORMAL) return GaussTail.pdf(z, x * logSd);
        return Math.abs(z.hi()) < 1e145 ? logDensity(x, z).exp() : 0;
    }

    @Override
    public double logPdf(double x) {
        if (!(x > 0 && x < Double.POSITIVE_INFINITY)) return Double.isNaN(x) ? x : Double.NEGATIVE_INFINITY;
        DoubleDouble z = z(x);
        if (!(Math.abs(z.hi()) < 1e145)) return Double.NEGATIVE_INFINITY;
        return logDensity(x, z).value();
    }

    private DoubleDouble logDensity(double x, DoubleDouble z) {
        return z.times(z).scale(0.5).plus(DoubleDouble.HALF_LOG_TWO_PI).plus(DoubleDouble.log(logSd))
                .plus(DoubleDouble.log(x)).negate();
    }

    @Override
    public double cdf(double x) {
        if (!isPlain(x)) return GaussTail.cdf(z(x));
        DoubleDouble l = DoubleDouble.looseLog(x, 0);
        double r = 1 / logSd, z = (l.hi() - logMean) * r;
        return isNear(z) ? cdf(z, lost(l, r, z)) : GaussTail.cdf(z(x));
    }

    @Override
    public double sf(double x) {
        if (!isPlain(x)) return GaussTail.sf(z(x));
        DoubleDouble l = DoubleDouble.looseLog(x, 0);
        double r = 1 / logSd, z = (l.hi() - logMean) * r;
        return isNear(z) ? cdf(-z, -lost(l, r, z)) : GaussTail.sf(z(x));
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
        return a < b ? GaussTail.probability(z(a), z(b), length(a, b)) : Tail.empty(a, b);
    }

    @Override
    public double logProbability(double a, double b) {
        return a < b ? GaussTail.logProbability(z(a), z(b), length(a, b)) : Tail.logEmpty(a, b);
    }

    /// log(b/a)/σ.
    private double length(double a, double b) {
        if (!(a > 0 && b < Double.POSITIVE_INFINITY)) return Double.POSITIVE_INFINITY;
        double d = (b - a) / a;
        return (d < 1 ? Math.log1p(d) : Wide.logRatio(b, a).value()) / logSd;
    }

    @Override
    public double quantile(double p) {
        double z = logSd * StandardNormal.quantile(p), y = logMean + z;
        return Math.abs(z) < 4 ? DoubleDouble.exp(y, DoubleDouble.sumError(logMean, z, y))
                : at(GaussTail.inverseSf(p).negate());
    }

    @Override
    public double isf(double q) {
        double z = -logSd * StandardNormal.quantile(q), y = logMean + z;
        return Math.abs(z) < 4 ? DoubleDouble.exp(y, DoubleDouble.sumError(logMean, z, y)) : at(GaussTail.inverseSf(q));
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
        return Bulk.fits(x, out, logSd) ? LogNormalArrays.pdf(logMean, logSd, x, out, this::pdf)
                : ContinuousDistribution.super.pdf(x, out);
    }

    @Override
    public double[] logPdf(double[] x, double[] out) {
        if (!Bulk.fits(x, out, logSd)) return ContinuousDistribution.super.logPdf(x, out);
        DoubleDouble c = DoubleDouble.log(logSd).plus(DoubleDouble.HALF_LOG_TWO_PI);
        return LogNormalArrays.logPdf(logMean, logSd, c.hi(), c.lo(), x, out, this::logPdf);
    }

    @Override
    public double[] cdf(double[] x, double[] out) {
        return Bulk.fits(x, out, logSd) ? LogNormalArrays.tail(logMean, logSd, -1, x, out, this::cdf)
                : ContinuousDistribution.super.cdf(x, out);
    }

    @Override
    public double[] sf(double[] x, double[] out) {
        return Bulk.fits(x, out, logSd) ? LogNormalArrays.tail(logMean, logSd, 1, x, out, this::sf)
                : ContinuousDistribution.super.sf(x, out);
    }

    @Override
    public double[] logCdf(double[] x, double[] out) {
        return Bulk.fits(x, out, logSd) ? LogNormalArrays.logTail(logMean, logSd, -1, x, out, this::logCdf)
                : ContinuousDistribution.super.logCdf(x, out);
    }

    @Override
    public double[] logSf(double[] x, double[] out) {
        return Bulk.fits(x, out, logSd) ? LogNormalArrays.logTail(logMean, logSd, 1, x, out, this::logSf)
                : ContinuousDistribution.super.logSf(x, out);
    }

    @Override
    public double[] quantile(double[] p, double[] out) {
        return Bulk.fits(p, out, logSd) ? LogNormalArrays.quantile(logMean, logSd, p, out, this::quantile)
                : ContinuousDistribution.super.quantile(p, out);
    }

    @Override
    public double[] isf(double[] q, double[] out) {
        return Bulk.fits(q, out, logSd) ? LogNormalArrays.quantile(logMean, -logSd, q, out, this::isf)
                : ContinuousDistribution.super.isf(q, out);
    }

    @Override
    public double mean() {
        return DoubleDouble.product(logSd, logSd).scale(0.5).plus(logMean).exp();
    }

    @Override
    public double variance() {
        double v = logSd * logSd;
        if (v < 300) return Math.expm1(v) * DoubleDouble.product(logSd, logSd).plus(2 * logMean).exp();
        return DoubleDouble.product(logSd, logSd).scale(2).plus(2 * logMean).exp();
    }

    @Override
    public double skewness() {
        double w = Math.expm1(logSd * logSd);
        return (w + 3) * Math.sqrt(w);
    }

    /// (w⁴ − 1) + 2(w³ − 1) + 3(w² − 1) for w = e^(σ²).
    @Override
    public double excessKurtosis() {
        double v = logSd * logSd;
        return Math.expm1(4 * v) + 2 * Math.expm1(3 * v) + 3 * Math.expm1(2 * v);
    }

    @Override
    public double entropy() {
        return logMean + Math.log(logSd) + ENTROPY;
    }

    @Override
    public double median() {
        return Math.exp(logMean);
    }

    @Override
    public double mode() {
        return DoubleDouble.product(logSd, -logSd).plus(logMean).exp();
    }

    /// The exponential of a normal number.
    @Override
    public Sampler sampler() {
        return random -> StrictMath.exp(logMean + logSd * Ziggurat.normal(random));
    }
}
