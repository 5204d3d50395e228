package org.jonum.distuv;

import org.jonum.special.DoubleDouble;
import org.jonum.special.Gamma;
import org.jonum.special.IncompleteGamma;
import org.jonum.special.Logs;

/// Nakagami's law: X² is of the gamma law with shape m and mean Ω.
///
/// | | here | SciPy `nakagami` |
/// |---|---|---|
/// | m | `shape` | `nu` |
/// | Ω | `spread` | `scale`² |
///
/// {@snippet :
/// Nakagami law = Nakagami.of(1, 1);
/// double tail = law.sf(26);                      // tail == 2.6117417612840555e-294
/// double p = law.cdf(1e-100);                    // p == 1e-200
/// }
/// **Error** of probabilities below 12 ulp, of quantiles below 8 ulp where they are well conditioned.
///
/// Source: Nakagami, The m-distribution, a general formula of intensity distribution of rapid fading (1960).
///
/// @param shape  m > 0
/// @param spread Ω = E X² > 0
public record Nakagami(double shape, double spread) implements ContinuousDistribution, Scored {
    private static final double LOG_2 = 0.6931471805599453, LARGE = 1e15;
    private static final DoubleDouble WIDE_LOG_2 = DoubleDouble.log(2);

    /// The law with those parameters.
    ///
    /// @throws IllegalArgumentException if one is not a finite number > 0
    public Nakagami {
        Parameters.positive("Nakagami", "shape", shape);
        Parameters.positive("Nakagami", "spread", spread);
    }

    /// The law with shape m and spread Ω.
    ///
    /// @param shape  m > 0
    /// @param spread Ω > 0
    /// @return the law
    /// @throws IllegalArgumentException if one is not a finite number > 0
    public static Nakagami of(double shape, double spread) {
        return new Nakagami(shape, spread);
    }

    /// t = m·x²/Ω, of the gamma law with scale 1.
    private DoubleDouble t(double x) {
        if (!(x > 0)) return DoubleDouble.of(x <= 0 ? 0 : x);
        if (x < 1e100 && x > 1e-100 && isModerate()) return plain(x);
        if (x < 1e150 && x > 1e-130) {
            DoubleDouble t = Wide.over(Wide.times(DoubleDouble.product(x, x), shape), spread);
            if (t.hi() > 1e-290 && t.hi() <= Double.MAX_VALUE) return t;
        }
        double r = x / Math.sqrt(spread);
        return DoubleDouble.of(shape * r * r);
    }

    private boolean isModerate() {
        return shape < 1e40 && shape > 1e-40 && spread < 1e40 && spread > 1e-40;
    }

    /// t by the ratio m/Ω, which does not wait for x.
    private DoubleDouble plain(double x) {
        double inverse = 1 / spread, r = shape * inverse, q = r * spread, p = x * x, t = p * r;
        double low = ((shape - q) - DoubleDouble.productError(r, spread, q)) * inverse;
        low = DoubleDouble.productError(p, r, t) + (DoubleDouble.productError(x, x, p) * r + p * low);
        double s = t + low;
        return new DoubleDouble(s, (t - s) + low);
    }

    /// Whether t is so small that P(X ≤ x) = tᵐ/Γ(m + 1).
    private static boolean isTiny(double x, DoubleDouble t) {
        return x > 0 && t.hi() < 1e-100;
    }

    /// log tᵐ/Γ(m + 1) for x > 0.
    private DoubleDouble logPower(double x) {
        DoubleDouble log = DoubleDouble.log(x).scale(2).plus(Wide.logRatio(shape, spread));
        DoubleDouble power = Wide.times(log, shape);
        return power.hi() > -1e300 ? power.minus(Gamma.logGamma1p(shape)) : power;
    }

    /// √(tΩ/m).
    private double at(double t) {
        double v = t / shape * spread;
        return v > 1e-300 && v < 1e300 ? Math.sqrt(v) : Math.sqrt(t / shape) * Math.sqrt(spread);
    }

    /// The x with P(X ≤ x) = tᵐ/Γ(m + 1) = p for tiny t.
    private double atTiny(DoubleDouble logP) {
        DoubleDouble log = Wide.over(logP.plus(Gamma.logGamma1p(shape)), shape);
        return log.minus(Wide.logRatio(shape, spread)).scale(0.5).exp();
    }

    /// The law that makes data most likely, by Newton's iteration from the moments.
    ///
    /// @param x data, finite, above 0, not all the same
    /// @return the law and its standard errors
    /// @throws IllegalArgumentException if there are no data, or not such
    public static Fit<Nakagami> fit(double... x) {
        return fit(x, Sample.ones(x));
    }

    /// The same, with weights: how often each number was seen.
    ///
    /// @param x       data, finite, above 0, not all the same
    /// @param weights at least 0, one for each number, not all 0
    /// @return the law and its standard errors
    /// @throws IllegalArgumentException if there are no data, or not such
    public static Fit<Nakagami> fit(double[] x, double[] weights) {
        Sample s = new Sample("Nakagami", x, weights).positive().varying();
        return Likelihood.maximize(s, new double[] {startShape(s), s.mean(v -> v * v)}, new double[] {0, 0},
                p -> new Nakagami(p[0], p[1]));
    }

    private static double startShape(Sample s) {
        double m = s.mean(v -> v * v), d = s.mean(v -> (v * v - m) * (v * v - m));
        return Math.max(0.01, Math.min(1e8, m * m / d));
    }

    @Override
    public double[] score(double x, double[] out) {
        double r = x / spread * x;
        out[0] = GammaForm.logExcess(shape) + (Math.log(r) - r + 1);
        out[1] = shape * (r - 1) / spread;
        return out;
    }

    @Override
    public Interval support() {
        return Interval.POSITIVE;
    }

    /// The density of t: 2·t/x times that of the gamma law.
    @Override
    public double pdf(double x) {
        if (!(x > 0)) return x < 0 ? 0 : x == 0 ? atZero() : x;
        DoubleDouble t = t(x);
        if (isTiny(x, t)) return logTiny(x).exp();
        double f = GammaForm.densityOfLog(shape, t.hi(), t.lo()), v = 2 * f / x;
        return f > 1e-280 && v > 1e-280 && v < 1e290 ? v : logDensity(x, t).exp();
    }

    private double atZero() {
        return shape < 0.5 ? Double.POSITIVE_INFINITY : shape == 0.5 ? 2 / Math.sqrt(2 * Math.PI * spread) : 0;
    }

    @Override
    public double logPdf(double x) {
        if (!(x > 0 && x < Double.POSITIVE_INFINITY)) return Math.log(pdf(x));
        DoubleDouble t = t(x);
        return isTiny(x, t) ? logTiny(x).value() : GammaForm.value(shape, logDensity(x, t));
    }

    private DoubleDouble logTiny(double x) {
        return logPower(x).plus(DoubleDouble.log(shape).plus(WIDE_LOG_2).minus(DoubleDouble.log(x)));
    }

    /// log of 2t/x times the gamma law's density of t.
    private DoubleDouble logDensity(double x, DoubleDouble t) {
        if (t.hi() == Double.POSITIVE_INFINITY) return DoubleDouble.of(Double.NEGATIVE_INFINITY);
        DoubleDouble log = GammaForm.wideLogDensity(shape, t.hi(), t.lo());
        return log.plus(DoubleDouble.log(t.hi()).plus(t.lo() / t.hi()).plus(WIDE_LOG_2).minus(DoubleDouble.log(x)));
    }

    @Override
    public double cdf(double x) {
        DoubleDouble t = t(x);
        if (isTiny(x, t)) return logPower(x).exp();
        return GammaForm.p(shape, t.hi(), t.lo());
    }

    @Override
    public double sf(double x) {
        DoubleDouble t = t(x);
        return isTiny(x, t) ? 0 - logPower(x).expm1() : GammaForm.q(shape, t.hi(), t.lo());
    }

    @Override
    public double logCdf(double x) {
        DoubleDouble t = t(x);
        return isTiny(x, t) ? Math.min(0, logPower(x).value()) : GammaForm.logP(shape, t.hi(), t.lo());
    }

    @Override
    public double logSf(double x) {
        DoubleDouble t = t(x);
        if (!isTiny(x, t)) return GammaForm.logQ(shape, t.hi(), t.lo());
        DoubleDouble log = logPower(x);
        return log.hi() < -1 ? Math.log1p(-log.exp()) : Logs.log1mexp(Math.min(0, log.value()));
    }

    @Override
    public double quantile(double p) {
        double t = IncompleteGamma.inverseP(shape, p);
        return t < 1e-100 && p > 0 ? atTiny(DoubleDouble.log(p)) : at(t);
    }

    @Override
    public double isf(double q) {
        double t = IncompleteGamma.inverseQ(shape, q);
        return t < 1e-100 && q < 1 ? atTiny(DoubleDouble.of(Math.log1p(-q))) : at(t);
    }

    /// √Ω·Γ(m + 1/2)/(Γ(m)·√m).
    @Override
    public double mean() {
        return Math.sqrt(spread) * (Gamma.gammaRatio(shape + 0.5, shape) / Math.sqrt(shape));
    }

    /// The law is that of χ with 2m degrees of freedom times √(Ω/2m).
    @Override
    public double variance() {
        double df = 2 * shape;
        return spread * (shape > LARGE ? 0.25 / shape : ChiMoments.variance(df) / df);
    }

    @Override
    public double skewness() {
        return shape > LARGE ? 0.5 / Math.sqrt(shape) : ChiMoments.skewness(2 * shape);
    }

    @Override
    public double excessKurtosis() {
        return shape > LARGE ? 0.1875 / shape / shape : ChiMoments.excessKurtosis(2 * shape);
    }

    /// That of t, less E log(2t/x).
    @Override
    public double entropy() {
        return GammaForm.entropy(shape) - LOG_2 - 0.5 * Gamma.digamma(shape)
                + 0.5 * (Math.log(spread) - Math.log(shape));
    }

    @Override
    public double mode() {
        return shape > 0.5 ? Math.sqrt(spread * (1 - 0.5 / shape)) : 0;
    }

    /// The root of a gamma number.
    @Override
    public Sampler sampler() {
        GammaSampler square = new GammaSampler(shape, 1);
        double unit = Math.sqrt(spread / shape), logUnit = 0.5 * (StrictMath.log(spread) - StrictMath.log(shape));
        if (!(unit <= Double.MAX_VALUE)) return random -> StrictMath.exp(logUnit + square.nextLog(random) / 2);
        return shape < 0.5 ? random -> unit * StrictMath.exp(square.nextLog(random) / 2)
                : random -> unit * Math.sqrt(square.next(random));
    }
}
