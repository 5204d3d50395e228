package org.jonum.distuv;

import org.jonum.special.DoubleDouble;
import org.jonum.special.Erf;
import org.jonum.special.Logs;
import org.jonum.special.StandardNormal;

/// The folded normal law: that of |Y| for a normal Y; with location 0 the half-normal law.
///
/// | | here | SciPy |
/// |---|---|---|
/// | |Y| for Y of location m, scale s | `FoldedNormal.of(m, s)` | `foldnorm(m/s, scale=s)` |
/// | location 0 | `FoldedNormal.halfNormal(s)` | `halfnorm(scale=s)` |
///
/// {@snippet :
/// FoldedNormal law = FoldedNormal.halfNormal(1);
/// double p = law.cdf(1e-20);                     // p == 7.978845608028653e-21
/// double tail = law.sf(37);                      // tail == 1.1451142445049154e-299
/// }
/// **Error** of probabilities below 5 ulp; of quantiles below 5 ulp where they are well conditioned.
///
/// Source: Leone, Nelson & Nottingham, The folded normal distribution (1961).
///
/// @param location m, the mean of Y
/// @param scale    s > 0, the standard deviation of Y
public record FoldedNormal(double location, double scale) implements ContinuousDistribution, Scored {
    private static final double ROOT_2_OVER_PI = 0.7978845608028654, ROOT_HALF = 0.7071067811865476,
            HALF_VARIANCE = 0.36338022763241865, HALF_SKEWNESS = 0.9952717464311560,
            HALF_KURTOSIS = 0.8691773036059737, HALF_ENTROPY = 0.7257913526447274, LOG_2 = 0.6931471805599453;

    /// The law of |Y| for a normal Y with that mean and standard deviation.
    ///
    /// @throws IllegalArgumentException if location is not finite, or scale not a finite number > 0
    public FoldedNormal {
        Parameters.finite("FoldedNormal", "location", location);
        Parameters.positive("FoldedNormal", "scale", scale);
    }

    /// The law of |Y| for a normal Y with that mean and standard deviation.
    ///
    /// @param location m
    /// @param scale    s > 0
    /// @return the law
    /// @throws IllegalArgumentException if location is not finite, or scale not a finite number > 0
    public static FoldedNormal of(double location, double scale) {
        return new FoldedNormal(location, scale);
    }

    /// The law of |Y| for a normal Y with mean 0 and that standard deviation.
    ///
    /// @param scale s > 0
    /// @return the law
    /// @throws IllegalArgumentException if scale is not a finite number > 0
    public static FoldedNormal halfNormal(double scale) {
        return new FoldedNormal(0, scale);
    }

    /// (x − |m|)/s.
    private DoubleDouble near(double x) {
        return Wide.standardized(x, Math.abs(location), scale);
    }

    /// (x + |m|)/s.
    private DoubleDouble far(double x) {
        return Wide.standardized(x, -Math.abs(location), scale);
    }

    /// The law that makes data most likely, by Newton's iteration; the sign of the location cannot be known, it is at least 0.
    ///
    /// @param x data, finite, at least 0, not all the same
    /// @return the law and its standard errors
    /// @throws IllegalArgumentException if there are no data, or not such
    public static Fit<FoldedNormal> fit(double... x) {
        return fit(x, Sample.ones(x));
    }

    /// The same, with weights: how often each number was seen.
    ///
    /// @param x       data, finite, at least 0, not all the same
    /// @param weights at least 0, one for each number, not all 0
    /// @return the law and its standard errors
    /// @throws IllegalArgumentException if there are no data, or not such
    public static Fit<FoldedNormal> fit(double[] x, double[] weights) {
        Sample s = new Sample("FoldedNormal", x, weights).within(0, Double.MAX_VALUE).varying();
        return Likelihood.maximize(s, new double[] {s.mean(), s.spread()}, new double[] {s.spread(), 0},
                p -> new FoldedNormal(p[0], p[1]));
    }

    @Override
    public double[] score(double x, double[] out) {
        double m = Math.abs(location), d = x - m, rest = 2 / (1 + Math.exp(2 * (m / scale) * (x / scale))); // 1 − tanh(mx/s²)
        out[0] = Math.signum(location) * (d - x * rest) / scale / scale;
        out[1] = ((d * d + 2 * m * x * rest) / scale / scale - 1) / scale;
        return out;
    }

    @Override
    public Interval support() {
        return Interval.POSITIVE;
    }

    @Override
    public double pdf(double x) {
        return x < 0 ? 0 : GaussTail.pdf(near(x), scale) + GaussTail.pdf(far(x), scale);
    }

    @Override
    public double logPdf(double x) {
        if (x < 0) return Double.NEGATIVE_INFINITY;
        DoubleDouble z = near(x);
        double f = GaussTail.logPdf(z);
        if (!(Math.abs(f) < 1e290)) return f;
        return z.times(z).scale(-0.5).minus(DoubleDouble.HALF_LOG_TWO_PI).minus(DoubleDouble.log(scale))
                .plus(logBothSides(x)).value();
    }

    /// log of the density by that of its nearer half: log(1 + e^(−2|m|x/s²)).
    private DoubleDouble logBothSides(double x) {
        if (location == 0) return DoubleDouble.log(2);
        DoubleDouble m = Wide.quotient(Math.abs(location), scale), z = Wide.quotient(x, scale);
        double t = 2 * m.hi() * z.hi();
        if (!(t < 80)) return Tail.ZERO;
        return t < 1e-200 ? DoubleDouble.log(2)
                : Wide.times(m, z.hi()).plus(m.hi() * z.lo()).scale(-2).wideExp().log1p();
    }

    @Override
    public double cdf(double x) {
        return probability(0, x);
    }

    @Override
    public double sf(double x) {
        return x <= 0 ? 1 : GaussTail.sf(near(x)) + GaussTail.sf(far(x));
    }

    @Override
    public double logCdf(double x) {
        if (!(x > 0)) return x <= 0 ? Double.NEGATIVE_INFINITY : x;
        double q = sf(x);
        if (q < 0.5) return Math.log1p(-q);
        double log = GaussTail.logProbability(far(x).negate(), near(x), 2 * x / scale);
        return 2 * x / scale > Tail.TINY ? log : logPdf(x) + Math.log(x);
    }

    @Override
    public double logSf(double x) {
        if (x <= 0) return 0;
        double p = cdf(x);
        if (p < 0.5) return Math.log1p(-p);
        DoubleDouble near = near(x);
        return location == 0 ? GaussTail.logSf(near) + LOG_2
                : Logs.logAddExp(GaussTail.logSf(near), GaussTail.logSf(far(x)));
    }

    /// P(a < Y ≤ b) + P(−b < Y ≤ −a), or for a = 0 both in one.
    @Override
    public double probability(double a, double b) {
        double from = Math.max(a, 0);
        if (!(from < b)) return Tail.empty(a, b);
        if (from == 0) return GaussTail.probability(far(b).negate(), near(b), 2 * b / scale);
        double d = (b - from) / scale;
        return GaussTail.probability(near(from), near(b), d) + GaussTail.probability(far(from), far(b), d);
    }

    @Override
    public double logProbability(double a, double b) {
        double from = Math.max(a, 0);
        if (!(from < b)) return Tail.logEmpty(a, b);
        if (from == 0) return logCdf(b);
        double d = (b - from) / scale;
        return Logs.logAddExp(GaussTail.logProbability(near(from), near(b), d),
                GaussTail.logProbability(far(from), far(b), d));
    }

    @Override
    public double quantile(double p) {
        if (location != 0) return ContinuousDistribution.super.quantile(p);
        if (!(p >= 0 && p <= 1)) return Double.NaN;
        return p <= 0.5 ? scale * (Erf.inverseErf(p) / ROOT_HALF) : scale * StandardNormal.inverseSf(0.5 * (1 - p));
    }

    @Override
    public double isf(double q) {
        if (location != 0) return ContinuousDistribution.super.isf(q);
        if (!(q >= 0 && q <= 1)) return Double.NaN;
        return q <= 0.5 ? scale * StandardNormal.inverseSf(0.5 * q) : scale * (Erf.inverseErf(1 - q) / ROOT_HALF);
    }

    @Override
    public double quantileLog(double logP) {
        if (location != 0) return ContinuousDistribution.super.quantileLog(logP);
        return logP > -LOG_2 ? isf(0 - Math.expm1(logP)) : quantile(Math.exp(logP));
    }

    @Override
    public double isfLog(double logQ) {
        if (location != 0) return ContinuousDistribution.super.isfLog(logQ);
        return logQ > -LOG_2 ? quantile(0 - Math.expm1(logQ)) : scale * StandardNormal.inverseLogSf(logQ - LOG_2);
    }

    /// What the mean is above |m|: 2s·(φ(θ) − θ·Q(θ)) for θ = |m|/s.
    private double above() {
        double t = Math.abs(location) / scale;
        return 2 * scale * (StandardNormal.pdf(t) - t * StandardNormal.sf(t));
    }

    @Override
    public double mean() {
        return location == 0 ? scale * ROOT_2_OVER_PI : Math.abs(location) + above();
    }

    /// s² + m² − mean².
    @Override
    public double variance() {
        if (location == 0) return scale * scale * HALF_VARIANCE;
        double d = above();
        return scale * scale - d * (2 * Math.abs(location) + d);
    }

    @Override
    public double skewness() {
        return location == 0 ? HALF_SKEWNESS : ContinuousDistribution.super.skewness();
    }

    @Override
    public double excessKurtosis() {
        return location == 0 ? HALF_KURTOSIS : ContinuousDistribution.super.excessKurtosis();
    }

    @Override
    public double entropy() {
        return location == 0 ? HALF_ENTROPY + Math.log(scale) : ContinuousDistribution.super.entropy();
    }

    /// 0 for |m| ≤ s, else the root of x = |m|·tanh(|m|x/s²), by Newton's iteration from above.
    @Override
    public double mode() {
        double t = Math.abs(location) / scale, y = t; // in units of s
        if (!(t > 1)) return 0;
        for (int i = 0; i < 100; i++) {
            double h = Math.tanh(t * y), next = y - (y - t * h) / (1 - t * t * (1 - h * h));
            if (!(next < y) || !(next > 0)) break;
            y = next;
        }
        return y * scale;
    }

    /// By the ziggurat.
    @Override
    public Sampler sampler() {
        return random -> Math.abs(location + scale * Ziggurat.normal(random));
    }
}
