package org.jonum.distuv;

import org.jonum.special.Beta;
import org.jonum.special.DoubleDouble;
import org.jonum.special.Gamma;
import org.jonum.special.Logs;
import org.jonum.special.StudentTail;

/// Student's t law with ν degrees of freedom, location m and scale s: m + s·Z/√(V/ν) for a standard normal Z and a χ²
/// variable V. ν > 0 may be any number; for large ν it is the normal law, smoothly.
///
/// {@snippet :
/// var law = StudentT.of(1e10);
/// double tail = law.sf(1);                       // tail == 0.1586552539435556
/// double x = StudentT.of(5).isf(0.025);          // x == 2.570581835636315
/// double near = StudentT.of(5).quantile(0.49999999);   // near == -2.6343055227536906E-8
/// }
/// **Error** below 4 ulp for the density, 8 for both tails, 5 for inverses.
///
/// Source: Student (1908), The probable error of a mean.
///
/// @param df       ν > 0
/// @param location m
/// @param scale    s > 0
public record StudentT(double df, double location, double scale) implements ContinuousDistribution, Scored {
    /// Below, a logarithm's rounding is more than what the rounding of its argument changes.
    private static final double ROUGH = -1e10;

    /// The law with these parameters.
    ///
    /// @throws IllegalArgumentException if ν or s is not a finite number > 0, or m not finite
    public StudentT {
        Parameters.positive("StudentT", "df", df);
        Parameters.finite("StudentT", "location", location);
        Parameters.positive("StudentT", "scale", scale);
    }

    /// The law with location 0 and scale 1.
    ///
    /// @param df ν > 0
    /// @return the law
    /// @throws IllegalArgumentException if ν is not a finite number > 0
    public static StudentT of(double df) {
        return new StudentT(df, 0, 1);
    }

    /// The law of m + s·T.
    ///
    /// @param df       ν > 0
    /// @param location m
    /// @param scale    s > 0
    /// @return the law
    /// @throws IllegalArgumentException if ν or s is not a finite number > 0, or m not finite
    public static StudentT ofLocationScale(double df, double location, double scale) {
        return new StudentT(df, location, scale);
    }

    @Override
    public double[] score(double x, double[] out) {
        double z = z(x).hi(), r = z * z / df, u = r < 1e300 ? r / (1 + r) : 1, w = (df + 1) * u; // (ν + 1)z²/(ν + z²)
        double fall = r < 1 ? -(Logs.log1pmx(r) + r * u) : u - Math.log1p(r);
        out[0] = 0.5 * (fall + u / df + riseExcess());
        out[1] = z == 0 ? 0 : w / z / scale;
        out[2] = (w - 1) / scale;
        return out;
    }

    /// ψ((ν + 1)/2) − ψ(ν/2) − 1/ν.
    private double riseExcess() {
        double a = 0.5 * df;
        return a < 20 ? rise(a) - 1 / df : riseBeyond(0.5 / a);
    }

    /// The law that makes data most likely, by Newton's iteration from median and quartiles.
    ///
    /// The degrees of freedom of data with thin tails are unbounded: then they come out huge, and their standard error is NaN.
    ///
    /// @param x data, finite, not all the same
    /// @return the law and its standard errors
    /// @throws IllegalArgumentException if there are no data, or not such
    public static Fit<StudentT> fit(double... x) {
        return fit(x, Sample.ones(x));
    }

    /// The same, with weights: how often each number was seen.
    ///
    /// @param x       data, finite, not all the same
    /// @param weights at least 0, one for each number, not all 0
    /// @return the law and its standard errors
    /// @throws IllegalArgumentException if there are no data, or not such
    public static Fit<StudentT> fit(double[] x, double[] weights) {
        Sample s = new Sample("StudentT", x, weights).varying();
        double scale = s.halfQuartiles();
        return Likelihood.maximize(s, new double[] {4, s.quantile(0.5), scale}, new double[] {0, scale, 0},
                p -> new StudentT(p[0], p[1], p[2]));
    }

    @Override
    public Interval support() {
        return Interval.REALS;
    }

    /// (x − m)/s.
    private DoubleDouble z(double x) {
        return location == 0 && scale == 1 ? DoubleDouble.of(x) : Wide.standardized(x, location, scale);
    }

    /// Whether x is a number and (x − m)/s is none.
    private static boolean isBeyond(double x, double z) {
        return Math.abs(x) <= Double.MAX_VALUE && !(Math.abs(z) <= Double.MAX_VALUE);
    }

    /// The logarithm of the smaller tail there, where it is a power.
    private double far(double x) {
        double z = 1e300;
        double log = Math.log(Math.abs(0.5 * x - 0.5 * location)) + Math.log(2);
        return Math.min(0, StudentTail.logSf(df, z) + df * (Math.log(z) - log + Math.log(scale)));
    }

    /// d log density/dz.
    private double slope(double z) {
        return -(df + 1) / (df / z + z);
    }

    @Override
    public double pdf(double x) {
        DoubleDouble w = z(x);
        double z = w.hi(), e = w.lo(), g = StudentTail.density(df, z), f = g / scale;
        if (g < 1e-290 && scale < 1) {                         // which may be in the range
            if (!Double.isFinite(z)) return Math.exp(logPdf(x));
            double shift = e == 0 ? 0 : e * slope(z);
            return StudentTail.wideLogDensity(df, z).minus(DoubleDouble.log(scale)).plus(shift).exp();
        }
        return e == 0 || f == 0 ? f : f * Math.exp(e * slope(z));
    }

    @Override
    public double logPdf(double x) {
        DoubleDouble w = z(x);
        double z = w.hi(), e = w.lo(), s = Math.log(scale), shift = e == 0 ? 0 : e * slope(z);
        double f = StudentTail.logDensity(df, z) - s + shift;
        if (s == 0 && shift == 0 || !(Math.abs(f) < Math.max(1, 0.5 * Math.abs(s)))) return f;
        return StudentTail.wideLogDensity(df, z).minus(DoubleDouble.log(scale)).plus(shift).value();
    }

    @Override
    public double cdf(double x) {
        DoubleDouble w = z(x);
        double z = w.hi(), e = w.lo(), p = StudentTail.cdf(df, z);
        return e == 0 ? p : Math.min(1, p + e * StudentTail.density(df, z));
    }

    @Override
    public double sf(double x) {
        DoubleDouble w = z(x);
        double z = w.hi(), e = w.lo(), q = StudentTail.sf(df, z);
        return e == 0 ? q : Math.min(1, q - e * StudentTail.density(df, z));
    }

    @Override
    public double logCdf(double x) {
        DoubleDouble w = z(x);
        double z = w.hi(), e = w.lo(), l = StudentTail.logCdf(df, z);
        if (isBeyond(x, z)) return x < location ? far(x) : 0;
        return e == 0 || l < ROUGH ? l : Math.min(0, l + e * Math.exp(StudentTail.logDensity(df, z) - l));
    }

    @Override
    public double logSf(double x) {
        DoubleDouble w = z(x);
        double z = w.hi(), e = w.lo(), l = StudentTail.logSf(df, z);
        if (isBeyond(x, z)) return x > location ? far(x) : 0;
        return e == 0 || l < ROUGH ? l : Math.min(0, l - e * Math.exp(StudentTail.logDensity(df, z) - l));
    }

    @Override
    public double quantile(double p) {
        double x = location + scale * StudentTail.quantile(df, p);
        return Wide.holds(x, location) ? x : p <= 0.5 ? mended(x, p - cdf(x)) : mended(x, sf(x) - (1 - p));
    }

    @Override
    public double isf(double q) {
        double x = location + scale * StudentTail.inverseSf(df, q);
        return Wide.holds(x, location) ? x : q <= 0.5 ? mended(x, sf(x) - q) : mended(x, (1 - q) - cdf(x));
    }

    /// A quantile where location and multiple of the scale have cancelled, with what its probability lacks.
    private double mended(double x, double lacks) {
        double step = lacks / pdf(x);
        return Math.abs(step) < Math.abs(location) * 1e-9 ? x + step : x;
    }

    @Override
    public double quantileLog(double logP) {
        return logP < -700 ? location + scale * StudentTail.quantileOfLog(df, logP)
                : ContinuousDistribution.super.quantileLog(logP);
    }

    @Override
    public double isfLog(double logQ) {
        return logQ < -700 ? location + scale * StudentTail.inverseLogSf(df, logQ)
                : ContinuousDistribution.super.isfLog(logQ);
    }

    /// NaN for ν ≤ 1.
    @Override
    public double mean() {
        return df > 1 ? location : Double.NaN;
    }

    /// s²ν/(ν − 2), infinite for 1 < ν ≤ 2, NaN for ν ≤ 1.
    @Override
    public double variance() {
        return df > 2 ? scale * scale / (1 - 2 / df) : df > 1 ? Double.POSITIVE_INFINITY : Double.NaN;
    }

    /// 0, NaN for ν ≤ 3.
    @Override
    public double skewness() {
        return df > 3 ? 0 : Double.NaN;
    }

    /// 6/(ν − 4), infinite for 2 < ν ≤ 4, NaN for ν ≤ 2.
    @Override
    public double excessKurtosis() {
        return df > 4 ? 6 / (df - 4) : df > 2 ? Double.POSITIVE_INFINITY : Double.NaN;
    }

    /// (ν+1)/2·(ψ((ν+1)/2) − ψ(ν/2)) + log(√ν·B(ν/2, ½)·s).
    @Override
    public double entropy() {
        double a = 0.5 * df;
        return 0.5 * (df + 1) * rise(a) + 0.5 * Math.log(df) + Beta.logBeta(a, 0.5) + Math.log(scale);
    }

    /// ψ(a + ½) − ψ(a), for large a by its asymptotic series.
    static double rise(double a) {
        if (a < 20) return Gamma.digamma(a + 0.5) - Gamma.digamma(a);
        double r = 0.5 / a;
        return r + riseBeyond(r);
    }

    /// What follows r = 1/(2a) in that series.
    private static double riseBeyond(double r) {
        double z = r * r;
        return z * (0.5 - z * (0.25 - z * (0.5 - z * (2.125 - z * (15.5 - z * 172.75)))));
    }

    @Override
    public double median() {
        return location;
    }

    @Override
    public double mode() {
        return location;
    }

    /// By its definition.
    @Override
    public Sampler sampler() {
        Sampler standard = new StudentTSampler(df, 0);
        return random -> location + scale * standard.next(random);
    }
}
