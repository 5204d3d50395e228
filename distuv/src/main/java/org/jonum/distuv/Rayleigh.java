package org.jonum.distuv;

import org.jonum.special.DoubleDouble;

/// Rayleigh's law, that of the length of a vector of two independent normal numbers: P(X > x) = e^(−x²/2σ²) for x ≥ 0.
///
/// {@snippet :
/// Rayleigh law = new Rayleigh(2);
/// double tail = law.sf(60);                      // tail == 3.6938830684872562e-196
/// double x = law.quantile(1e-20);                // x == 2.82842712474619e-10
/// }
/// **Error** of probabilities and quantiles below 4 ulp.
///
/// Source: Rayleigh, On the resultant of a large number of vibrations of the same pitch and of arbitrary phase (1880).
///
/// @param scale σ > 0
public record Rayleigh(double scale) implements ContinuousDistribution, Scored {
    /// √(π/2), 2 − π/2, and the constants of shape.
    private static final double MEAN = 1.2533141373155003, VARIANCE = 0.42920367320510344,
            SKEWNESS = 0.6311106578189371, KURTOSIS = 0.24508930068763806, ENTROPY = 0.9420342421707937,
            MEDIAN = 1.1774100225154747, ROOT_2 = 1.4142135623730951;

    private static final double LOG_2 = 0.6931471805599453;

    /// The law with that scale.
    ///
    /// @throws IllegalArgumentException if scale is not a finite number > 0
    public Rayleigh {
        Parameters.positive("Rayleigh", "scale", scale);
    }

    /// The law with that scale.
    ///
    /// @param scale σ > 0
    /// @return the law
    /// @throws IllegalArgumentException if scale is not a finite number > 0
    public static Rayleigh of(double scale) {
        return new Rayleigh(scale);
    }

    private DoubleDouble t(double x) {
        if (!(x > 0)) return DoubleDouble.of(x <= 0 ? 0 : x);
        DoubleDouble z = Wide.quotient(x, scale);
        return z.hi() > 1e-140 && z.hi() < 1e140 ? z.times(z).scale(0.5) : DoubleDouble.of(0.5 * z.hi() * z.hi());
    }

    private double at(DoubleDouble t) {
        return scale * Math.sqrt(2 * t.value());
    }

    /// The law that makes data most likely: √(mean of x²/2).
    ///
    /// @param x data, finite, at least 0, not all 0
    /// @return the law and its standard errors
    /// @throws IllegalArgumentException if there are no data, or not such
    public static Fit<Rayleigh> fit(double... x) {
        return fit(x, Sample.ones(x));
    }

    /// The same, with weights: how often each number was seen.
    ///
    /// @param x       data, finite, at least 0, not all 0
    /// @param weights at least 0, one for each number, not all 0
    /// @return the law and its standard errors
    /// @throws IllegalArgumentException if there are no data, or not such
    public static Fit<Rayleigh> fit(double[] x, double[] weights) {
        Sample s = new Sample("Rayleigh", x, weights).within(0, Double.MAX_VALUE);
        double sigma = Math.sqrt(0.5 * s.mean(v -> v * v));
        return s.closed(new Rayleigh(sigma), new double[][] {{0.25 * sigma * sigma}});
    }

    @Override
    public double[] score(double x, double[] out) {
        double z = x / scale;
        out[0] = (z * z - 2) / scale;
        return out;
    }

    @Override
    public Interval support() {
        return Interval.POSITIVE;
    }

    @Override
    public double pdf(double x) {
        if (!(x > 0 && x < Double.POSITIVE_INFINITY)) return Double.isNaN(x) ? x : 0;
        // x/scale may be below the normal numbers
        double f = x < 1e-290 ? x * 0x1p200 / scale / scale * 0x1p-200 : x / scale / scale;
        return Wide.scaledExp(f, t(x).negate());
    }

    @Override
    public double logPdf(double x) {
        if (!(x > 0)) return Math.log(pdf(x));
        DoubleDouble t = t(x);
        if (!(t.hi() < 1e300)) return -t.hi();
        return Wide.logRatio(x, scale).minus(DoubleDouble.log(scale)).minus(t).value();
    }

    @Override
    public double cdf(double x) {
        return Tail.large(t(x));
    }

    @Override
    public double sf(double x) {
        return Tail.small(t(x));
    }

    @Override
    public double logCdf(double x) {
        DoubleDouble t = t(x);
        return t.hi() < Tail.TINY && x > 0 ? 2 * Wide.logRatio(x, scale).value() - LOG_2 : Tail.logLarge(t);
    }

    @Override
    public double logSf(double x) {
        return Tail.logSmall(t(x));
    }

    @Override
    public double probability(double a, double b) {
        return a < b ? Tail.between(t(a), t(b)) : Tail.empty(a, b);
    }

    @Override
    public double logProbability(double a, double b) {
        return a < b ? Tail.logBetween(t(a), t(b)) : Tail.logEmpty(a, b);
    }

    @Override
    public double quantile(double p) {
        return at(Tail.ofLarge(p));
    }

    @Override
    public double isf(double q) {
        return at(Tail.ofSmall(q));
    }

    @Override
    public double quantileLog(double logP) {
        return logP < -690 ? Wide.scaledExp(ROOT_2 * scale, DoubleDouble.of(0.5 * logP)) : at(Tail.ofLogLarge(logP));
    }

    @Override
    public double isfLog(double logQ) {
        return at(Tail.ofLogSmall(logQ));
    }

    @Override
    public double mean() {
        return scale * MEAN;
    }

    @Override
    public double variance() {
        return scale * scale * VARIANCE;
    }

    @Override
    public double skewness() {
        return SKEWNESS;
    }

    @Override
    public double excessKurtosis() {
        return KURTOSIS;
    }

    @Override
    public double entropy() {
        return ENTROPY + Math.log(scale);
    }

    @Override
    public double median() {
        return scale * MEDIAN;
    }

    @Override
    public double mode() {
        return scale;
    }

    /// The root of an exponential number.
    @Override
    public Sampler sampler() {
        return random -> scale * Math.sqrt(2 * Ziggurat.exponential(random));
    }
}
