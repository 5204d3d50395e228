package org.jonum.distuv;

import java.util.function.DoubleUnaryOperator;
import org.jonum.special.Beta;
import org.jonum.special.DoubleDouble;
import org.jonum.special.Gamma;
import org.jonum.special.Logs;

/// Kumaraswamy's law on 0 … 1: P(X > x) = (1 − x^a)^b.
///
/// {@snippet :
/// Kumaraswamy law = new Kumaraswamy(2, 5);
/// double p = law.cdf(1e-10);                     // p == 5e-20
/// double x = law.isf(1e-100);                    // x == 1.0
/// }
/// **Error** of probabilities below 8 ulp, of quantiles below 8 ulp where they are well conditioned.
///
/// Source: Kumaraswamy, A generalized probability density function for double-bounded random processes (1980).
///
/// @param a a > 0
/// @param b b > 0
public record Kumaraswamy(double a, double b) implements ContinuousDistribution, Scored {
    private static final double EULER = 0.5772156649015329, NEAR = -0.69;

    /// The law with those parameters.
    ///
    /// @throws IllegalArgumentException if one is not a finite number > 0
    public Kumaraswamy {
        Parameters.positive("Kumaraswamy", "a", a);
        Parameters.positive("Kumaraswamy", "b", b);
    }

    /// The law with those parameters.
    ///
    /// @param a a > 0
    /// @param b b > 0
    /// @return the law
    /// @throws IllegalArgumentException if one is not a finite number > 0
    public static Kumaraswamy of(double a, double b) {
        return new Kumaraswamy(a, b);
    }

    /// a·log x, for 0 < x < 1.
    private DoubleDouble logPower(double x) {
        return Wide.times(DoubleDouble.log(x), a);
    }

    /// log(1 − e^l) for l < 0.
    private static DoubleDouble logLess(DoubleDouble l) {
        if (l.hi() < NEAR) return l.hi() < -740 ? Tail.ZERO : l.wideExp().negate().log1p();
        DoubleDouble y = l.hi() > -1e-34 ? l : l.wideExpm1();
        return y.negate().log();
    }

    /// t = −b·log(1 − x^a).
    private DoubleDouble t(double x) {
        if (x > 0 && x < 1) {
            DoubleDouble l = logPower(x);
            return l.hi() < -600 ? l.plus(DoubleDouble.log(b)).wideExp() : Wide.times(logLess(l), -b);
        }
        return DoubleDouble.of(x <= 0 ? 0 : x >= 1 ? Double.POSITIVE_INFINITY : x);
    }

    /// log t where t = b·x^a underflows.
    private DoubleDouble logT(double x) {
        return logPower(x).plus(DoubleDouble.log(b));
    }

    /// The x with 1 − x^a = e^(−t/b).
    private double at(DoubleDouble t) {
        DoubleDouble m = Wide.over(t.negate(), b);
        if (!(m.hi() < 0 && m.hi() > -700)) return m.hi() == 0 ? 0 : m.hi() < 0 ? 1 : Double.NaN;
        DoubleDouble log = m.hi() > NEAR ? m.hi() > -1e-34 ? m.negate().log() : m.wideExpm1().negate().log()
                : m.wideExp().negate().log1p();
        return Wide.over(log, a).exp();
    }

    /// The law that makes data most likely, by Newton's iteration.
    ///
    /// @param x data, above 0, below 1, not all the same
    /// @return the law and its standard errors
    /// @throws IllegalArgumentException if there are no data, or not such
    public static Fit<Kumaraswamy> fit(double... x) {
        return fit(x, Sample.ones(x));
    }

    /// The same, with weights: how often each number was seen.
    ///
    /// @param x       data, above 0, below 1, not all the same
    /// @param weights at least 0, one for each number, not all 0
    /// @return the law and its standard errors
    /// @throws IllegalArgumentException if there are no data, or not such
    public static Fit<Kumaraswamy> fit(double[] x, double[] weights) {
        Sample s = new Sample("Kumaraswamy", x, weights).within(Double.MIN_VALUE, Math.nextDown(1.0)).varying();
        return Likelihood.maximize(s, new double[] {1, 1}, new double[] {0, 0}, p -> new Kumaraswamy(p[0], p[1]));
    }

    @Override
    public double[] score(double x, double[] out) {
        double log = Math.log(x), odds = 1 / Math.expm1(-a * log); // xᵃ/(1 − xᵃ)
        out[0] = 1 / a + log * (1 - (b - 1) * odds);
        out[1] = 1 / b + Logs.log1mexp(a * log);
        return out;
    }

    @Override
    public Interval support() {
        return new Interval(0, 1);
    }

    @Override
    public double pdf(double x) {
        if (x > 0 && x < 1) return logDensity(x).exp();
        if (x == 0) return a < 1 ? Double.POSITIVE_INFINITY : a == 1 ? b : 0;
        if (x == 1) return b < 1 ? Double.POSITIVE_INFINITY : b == 1 ? a : 0;
        return Double.isNaN(x) ? x : 0;
    }

    /// log a + log b + (a − 1)·log x + (b − 1)·log(1 − x^a).
    private DoubleDouble logDensity(double x) {
        DoubleDouble l = logPower(x), m = logLess(l);
        return DoubleDouble.log(a).plus(DoubleDouble.log(b)).plus(l.minus(DoubleDouble.log(x)))
                .plus(Wide.times(m, b).minus(m));
    }

    @Override
    public double logPdf(double x) {
        return x > 0 && x < 1 ? logDensity(x).value() : Math.log(pdf(x));
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
        return x > 0 && x < 1 ? Tail.logLarge(t(x), logT(x).value()) : Math.log(cdf(x));
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
        if (logP < -600 && logP > Double.NEGATIVE_INFINITY)
            return Wide.over(DoubleDouble.of(logP).minus(DoubleDouble.log(b)), a).exp(); // t = b·x^a
        return at(Tail.ofLogLarge(logP));
    }

    @Override
    public double isfLog(double logQ) {
        return at(Tail.ofLogSmall(logQ));
    }

    /// E g(log X): X = (1 − e^(−T/b))^(1/a) for a T of the exponential law.
    private double expectation(DoubleUnaryOperator g) {
        return ExponentialMean.of(w -> g.applyAsDouble(Logs.log1mexp(-Math.exp(w) / b) / a), 0);
    }

    /// E (X − mean)^n.
    private double central(int n) {
        double mean = mean();
        if (isWide()) {
            double s = raw(2) - mean * mean, t = raw(3) - mean * (mean * mean + 3 * s);
            return n == 2 ? s : n == 3 ? t : raw(4) - mean * (4 * t + mean * (6 * s + mean * mean));
        }
        double less = expectation(Math::expm1); // mean − 1
        return mean < 0.5 ? expectation(l -> Math.pow(Math.exp(l) - mean, n))
                : expectation(l -> Math.pow(Math.expm1(l) - less, n));
    }

    /// E Xⁿ = b·B(1 + n/a, b).
    private double raw(int n) {
        return b * Math.exp(Beta.logBeta(1 + n / a, b));
    }

    /// Whether X varies so much that the raw moments lose nothing, and more than the sum over T can see.
    private boolean isWide() {
        return a < 1 && b > 0.1;
    }

    @Override
    public double mean() {
        return isWide() ? raw(1) : expectation(Math::exp);
    }

    @Override
    public double variance() {
        return central(2);
    }

    @Override
    public double skewness() {
        double v = central(2);
        return central(3) / (v * Math.sqrt(v));
    }

    @Override
    public double excessKurtosis() {
        double v = central(2);
        return central(4) / (v * v) - 3;
    }

    @Override
    public double entropy() {
        return 1 - 1 / b + (1 - 1 / a) * (Gamma.digamma(b + 1) + EULER) - Math.log(a) - Math.log(b);
    }

    @Override
    public double median() {
        return isf(0.5);
    }

    /// Of two infinite ends the lower one; 1/2 for the uniform law.
    @Override
    public double mode() {
        if (a == 1 && b == 1) return 0.5;
        if (a < 1) return 0;
        return b < 1 ? 1 : Math.pow((a - 1) / (a * b - 1), 1 / a);
    }

    /// A power of an exponential number.
    @Override
    public Sampler sampler() {
        return random -> {
            double complement = StrictMath.log(-StrictMath.expm1(-Ziggurat.exponential(random) / b));
            return StrictMath.exp(complement / a);
        };
    }
}
