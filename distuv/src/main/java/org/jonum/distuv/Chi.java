package org.jonum.distuv;

import org.jonum.special.DoubleDouble;
import org.jonum.special.IncompleteGamma;
import org.jonum.special.Logs;

/// The χ law, of the length of a vector of ν standard normal variables; ν > 0 may be any number.
///
/// {@snippet :
/// var law = new Chi(3);
/// double p = law.sf(10);                         // p == 1.5541594313896054E-21
/// double mean = new Chi(1e10).mean();            // mean == 99999.9999975
/// double variance = new Chi(1e10).variance();    // variance == 0.4999999999875
/// double at0 = new Chi(1).pdf(0);                // at0 == 0.7978845608028654
/// }
/// **Error** below 4 ulp for the density, 8 for both tails and inverses.
///
/// @param df ν, degrees of freedom, > 0
public record Chi(double df) implements ContinuousDistribution, Scored {
    private static final double LOG_2 = 0.6931471805599453, ROOT_2_OVER_PI = 0.7978845608028654;
    private static final DoubleDouble HALF_LOG_2 = DoubleDouble.log(2).scale(0.5);
    /// Below this x²/2 is on its way out of the range.
    private static final double TINY = 1e-140;

    /// The law with ν degrees of freedom.
    ///
    /// @throws IllegalArgumentException if ν is not a finite number > 0
    public Chi {
        Parameters.positive("Chi", "df", df);
    }

    /// The law with ν degrees of freedom.
    ///
    /// @param df ν > 0
    /// @return the law
    /// @throws IllegalArgumentException if ν is not a finite number > 0
    public static Chi of(double df) {
        return new Chi(df);
    }

    @Override
    public double[] score(double x, double[] out) {
        out[0] = Math.log(x) - 0.5 * (LOG_2 + org.jonum.special.Gamma.digamma(0.5 * df));
        return out;
    }

    /// The law that makes data most likely, whose E log X is that of the data.
    ///
    /// @param x data, finite, above 0
    /// @return the law and its standard error
    /// @throws IllegalArgumentException if there are no data, or not such
    public static Fit<Chi> fit(double... x) {
        return fit(x, Sample.ones(x));
    }

    /// The same, with weights: how often each number was seen.
    ///
    /// @param x       data, finite, above 0
    /// @param weights at least 0, one for each number, not all 0
    /// @return the law and its standard error
    /// @throws IllegalArgumentException if there are no data, or not such
    public static Fit<Chi> fit(double[] x, double[] weights) {
        Sample s = new Sample("Chi", x, weights).positive();
        double df = 2 * GammaForm.inverseDigamma(2 * s.mean(Math::log) - LOG_2);
        return s.closed(new Chi(df), new double[][] {{4 / org.jonum.special.Gamma.trigamma(0.5 * df)}});
    }

    @Override
    public Interval support() {
        return Interval.POSITIVE;
    }

    /// What x²/2 lacks when x is z + e.
    static double rest(double z, double e) {
        return 0.5 * Residual.product(z, z, z * z) + (e == 0 ? 0 : z * e);
    }

    /// The density at z + e.
    static double density(double df, double z, double e) {
        if (z < TINY) return z == 0 ? atZero(df) : logDensity(df, z, e).exp();
        double y = 0.5 * z * z;
        if (y == Double.POSITIVE_INFINITY) return 0;
        double g = densityOfLog(df, z, e), f = g / z;
        return g > 1e-280 && f > 1e-290 ? f : logDensity(df, z, e).exp();
    }

    /// z + e times the density there.
    static double densityOfLog(double df, double z, double e) {
        return 2 * GammaForm.densityOfLog(0.5 * df, 0.5 * z * z, rest(z, e));
    }

    private static double atZero(double df) {
        return df > 1 ? 0 : df == 1 ? ROOT_2_OVER_PI : Double.POSITIVE_INFINITY;
    }

    /// log of z^ν/(2^(ν/2)·Γ(1 + ν/2)), which is the distribution function near 0.
    private static DoubleDouble logPower(double df, double z) {
        DoubleDouble power = Wide.times(DoubleDouble.log(z).minus(HALF_LOG_2), df);
        return power.hi() > -1e300 ? power.minus(org.jonum.special.Gamma.logGamma1p(0.5 * df)) : power;
    }

    /// log of the density at z + e > 0.
    static DoubleDouble logDensity(double df, double z, double e) {
        if (z < TINY) return logPower(df, z).plus(DoubleDouble.log(df).minus(DoubleDouble.log(z)));
        double y = 0.5 * z * z;
        return y == Double.POSITIVE_INFINITY ? DoubleDouble.of(-y)
                : GammaForm.wideLogDensity(0.5 * df, y, rest(z, e)).plus(DoubleDouble.log(z).plus(e / z));
    }

    @Override
    public double pdf(double x) {
        if (!(x >= 0)) return Double.isNaN(x) ? x : 0;
        return density(df, x, 0);
    }

    @Override
    public double logPdf(double x) {
        if (!(x >= 0)) return Double.isNaN(x) ? x : Double.NEGATIVE_INFINITY;
        return x == 0 ? Math.log(atZero(df)) : GammaForm.value(0.5 * df, logDensity(df, x, 0));
    }

    @Override
    public double cdf(double x) {
        if (!(x > 0)) return Double.isNaN(x) ? x : 0;
        return x < TINY ? logPower(df, x).exp() : GammaForm.p(0.5 * df, 0.5 * x * x, rest(x, 0));
    }

    @Override
    public double sf(double x) {
        if (!(x > 0)) return Double.isNaN(x) ? x : 1;
        return x < TINY ? 0 - logPower(df, x).expm1() : GammaForm.q(0.5 * df, 0.5 * x * x, rest(x, 0));
    }

    @Override
    public double logCdf(double x) {
        if (!(x > 0)) return Double.isNaN(x) ? x : Double.NEGATIVE_INFINITY;
        return x < TINY ? logPower(df, x).value() : GammaForm.logP(0.5 * df, 0.5 * x * x, rest(x, 0));
    }

    @Override
    public double logSf(double x) {
        if (!(x > 0)) return Double.isNaN(x) ? x : 0;
        if (x >= TINY) return GammaForm.logQ(0.5 * df, 0.5 * x * x, rest(x, 0));
        DoubleDouble log = logPower(df, x);
        return log.hi() < -1 ? Math.log1p(-log.exp()) : Logs.log1mexp(log.value());
    }

    @Override
    public double quantile(double p) {
        double y = 2 * IncompleteGamma.inverseP(0.5 * df, p);
        return !(y <= 1e-280) || !(p > 0) ? Math.sqrt(y) : nearZero(DoubleDouble.log(p));
    }

    @Override
    public double isf(double q) {
        double y = 2 * IncompleteGamma.inverseQ(0.5 * df, q);
        return !(y <= 1e-280) || !(q < 1) ? Math.sqrt(y) : nearZero(DoubleDouble.of(Math.log1p(-q)));
    }

    /// From P(X ≤ x) ≈ x^ν/(2^(ν/2)·Γ(1 + ν/2)).
    private double nearZero(DoubleDouble logP) {
        DoubleDouble log = Wide.over(logP.plus(org.jonum.special.Gamma.logGamma1p(0.5 * df)), df);
        return log.plus(HALF_LOG_2).exp();
    }

    @Override
    public double quantileLog(double logP) {
        if (!(logP < -700 && logP > Double.NEGATIVE_INFINITY)) return ContinuousDistribution.super.quantileLog(logP);
        double y = 2 * ScaledGamma.inverseLogP(0.5 * df, logP);
        return y > 1e-280 ? Math.sqrt(y) : nearZero(DoubleDouble.of(logP));
    }

    @Override
    public double isfLog(double logQ) {
        if (!(logQ < -700 && logQ > Double.NEGATIVE_INFINITY)) return ContinuousDistribution.super.isfLog(logQ);
        return Math.sqrt(2 * ScaledGamma.inverseLogQ(0.5 * df, logQ));
    }

    /// √2·Γ((ν+1)/2)/Γ(ν/2).
    @Override
    public double mean() {
        if (df > 1e15) return Math.sqrt(df);
        return Math.sqrt(2) * org.jonum.special.Gamma.gammaRatio(0.5 * df + 0.5, 0.5 * df);
    }

    /// ν − mean² = (1 − e)/2, see [ChiMoments].
    @Override
    public double variance() {
        return ChiMoments.variance(df);
    }

    @Override
    public double skewness() {
        return ChiMoments.skewness(df);
    }

    @Override
    public double excessKurtosis() {
        return ChiMoments.excessKurtosis(df);
    }

    /// That of the gamma law with a = ν/2, less E log X.
    @Override
    public double entropy() {
        double a = 0.5 * df;
        return GammaForm.entropy(a) - 0.5 * (org.jonum.special.Gamma.digamma(a) + LOG_2);
    }

    /// √(ν − 1), or 0 for ν < 1.
    @Override
    public double mode() {
        return df > 1 ? Math.sqrt(df - 1) : 0;
    }

    /// The root of a gamma number.
    @Override
    public Sampler sampler() {
        GammaSampler square = new GammaSampler(df / 2, 2);
        return df < 1 ? random -> StrictMath.exp(square.nextLog(random) / 2) : random -> Math.sqrt(square.next(random));
    }
}
