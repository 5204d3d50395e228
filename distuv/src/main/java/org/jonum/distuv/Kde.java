package org.jonum.distuv;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.jonum.special.Logs;
import org.jonum.special.StandardNormal;

/// The kernel estimate of a law from data: a normal law around each number, whose standard deviation is the bandwidth h.
///
/// {@snippet :
/// Kde law = Kde.of(new double[] {0, 1, 5}, 1);
/// double tail = law.sf(42);                      // tail == 1.9085237408415257e-300
/// double mean = law.mean();                      // mean == 2.0
/// }
/// Its tails are those of normal laws, right to the last digits. **Cost** of each value is linear in the number of data.
///
/// Source: Rosenblatt, Remarks on some nonparametric estimates of a density function (1956); Silverman, Density Estimation (1986).
public final class Kde implements ContinuousDistribution {
    private final double[] x;
    private final double h;

    private Kde(double[] data, double bandwidth) {
        Parameters.check(data.length > 0, "Kde", "data.length", data.length, "some data");
        for (double v : data) Parameters.finite("Kde", "x", v);
        Parameters.positive("Kde", "bandwidth", bandwidth);
        x = data.clone();
        Arrays.sort(x);
        h = bandwidth;
    }

    /// The estimate with a given bandwidth.
    ///
    /// @param data      finite numbers
    /// @param bandwidth h > 0
    /// @return the law
    /// @throws IllegalArgumentException if there are no data, one is not finite, or bandwidth is not a finite number > 0
    public static Kde of(double[] data, double bandwidth) {
        return new Kde(data, bandwidth);
    }

    /// The estimate with Silverman's bandwidth, 0.9·min(s, q/1.34)/n^(1/5), s being the standard deviation, q the distance of the quartiles.
    ///
    /// @param data finite numbers, not all the same
    /// @return the law
    /// @throws IllegalArgumentException if there are no data, one is not finite, or they are all the same
    public static Kde of(double... data) {
        Sample s = new Sample("Kde", data, Sample.ones(data));
        double q = (s.quantile(0.75) - s.quantile(0.25)) / 1.34, sd = Math.sqrt(s.variance());
        return new Kde(data, 0.9 * (q > 0 ? Math.min(sd, q) : sd) * Math.pow(data.length, -0.2));
    }

    /// The standard deviation of the kernel.
    ///
    /// @return h
    public double bandwidth() {
        return h;
    }

    private double mean(DoubleUnaryOperator f) {
        double sum = 0;
        for (double v : x) sum += f.applyAsDouble(v);
        return sum / x.length;
    }

    private double logMean(DoubleUnaryOperator logF) {
        double[] terms = new double[x.length];
        for (int i = 0; i < terms.length; i++) terms[i] = logF.applyAsDouble(x[i]);
        return Logs.logSumExp(terms) - Math.log(x.length);
    }

    @Override
    public Interval support() {
        return Interval.REALS;
    }

    @Override
    public double pdf(double t) {
        return mean(v -> StandardNormal.pdf((t - v) / h)) / h;
    }

    @Override
    public double logPdf(double t) {
        return logMean(v -> StandardNormal.logPdf((t - v) / h)) - Math.log(h);
    }

    @Override
    public double cdf(double t) {
        return Math.min(1, mean(v -> GaussTail.cdf(Wide.standardized(t, v, h))));
    }

    @Override
    public double sf(double t) {
        return Math.min(1, mean(v -> GaussTail.sf(Wide.standardized(t, v, h))));
    }

    @Override
    public double logCdf(double t) {
        double q = sf(t);
        return q < 0.5 ? Math.log1p(-q) : logMean(v -> GaussTail.logCdf(Wide.standardized(t, v, h)));
    }

    @Override
    public double logSf(double t) {
        double p = cdf(t);
        return p < 0.5 ? Math.log1p(-p) : logMean(v -> GaussTail.logSf(Wide.standardized(t, v, h)));
    }

    @Override
    public double probability(double a, double b) {
        return Math.min(1, mean(v -> new Normal(v, h).probability(a, b)));
    }

    @Override
    public double logProbability(double a, double b) {
        double p = probability(a, b);
        return p > 0.5 ? Math.log1p(-(cdf(a) + sf(b))) : logMean(v -> new Normal(v, h).logProbability(a, b));
    }

    @Override
    public double quantile(double p) {
        if (!(p > 0 && p < 1)) return StandardNormal.quantile(p);
        return p <= 0.5 ? lower(Math.log(p)) : upper(Math.log1p(-p));
    }

    @Override
    public double isf(double q) {
        if (!(q > 0 && q < 1)) return StandardNormal.inverseSf(q);
        return q <= 0.5 ? upper(Math.log(q)) : lower(Math.log1p(-q));
    }

    @Override
    public double quantileLog(double logP) {
        if (!(logP < 0 && logP > Double.NEGATIVE_INFINITY)) return StandardNormal.quantileOfLog(logP);
        return logP < -0.6931471805599453 ? lower(logP) : upper(Logs.log1mexp(logP));
    }

    @Override
    public double isfLog(double logQ) {
        if (!(logQ < 0 && logQ > Double.NEGATIVE_INFINITY)) return StandardNormal.inverseLogSf(logQ);
        return logQ < -0.6931471805599453 ? upper(logQ) : lower(Logs.log1mexp(logQ));
    }

    private double lower(double logP) {
        double z = h * StandardNormal.quantileOfLog(logP), from = x[0] + z, to = x[x.length - 1] + z;
        return from == to ? from : Search.increasing(this::logCdf, t -> Math.exp(logPdf(t) - logCdf(t)), logP,
                new Interval(from, to), from);
    }

    private double upper(double logQ) {
        double z = h * StandardNormal.inverseLogSf(logQ), from = x[0] + z, to = x[x.length - 1] + z;
        return from == to ? from : Search.increasing(t -> -logSf(t), t -> Math.exp(logPdf(t) - logSf(t)), -logQ,
                new Interval(from, to), from);
    }

    /// E of the data's (v − mean)^n.
    private double central(int n) {
        double m = mean();
        return mean(v -> Math.pow(v - m, n));
    }

    @Override
    public double mean() {
        double first = mean(v -> v);
        return first + mean(v -> v - first);
    }

    @Override
    public double variance() {
        return central(2) + h * h;
    }

    @Override
    public double skewness() {
        double v = variance();
        return central(3) / (v * Math.sqrt(v));
    }

    @Override
    public double excessKurtosis() {
        double v = variance(), s = central(2);
        return (central(4) - 3 * s * s) / (v * v); // cumulants add up, and the kernel has none of the fourth order
    }

    @Override
    public double entropy() {
        return mean(v -> Numerics.expectation(new Normal(v, h), t -> -logPdf(t)));
    }

    /// The highest of the places near data.
    @Override
    public double mode() {
        double best = x[0];
        for (double v : x) if (pdf(v) > pdf(best)) best = v;
        return Numerics.golden(this, best - h, best, best + h);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Kde k && h == k.h && Arrays.equals(x, k.x);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(x) + Double.hashCode(h);
    }

    @Override
    public String toString() {
        return "Kde[" + x.length + " data, bandwidth=" + h + "]";
    }

    /// A normal number about one of the data.
    @Override
    public Sampler sampler() {
        return random -> x[(int) Uniforms.below(random, x.length)] + h * Ziggurat.normal(random);
    }
}
