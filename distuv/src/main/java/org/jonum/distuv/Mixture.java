package org.jonum.distuv;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jonum.special.Logs;

/// The law of a number that is of the i-th law with probability wᵢ.
///
/// {@snippet :
/// Mixture law = Mixture.of(List.of(new Normal(0, 1), new Normal(10, 1)), 0.25, 0.75);
/// double tail = law.sf(47);                      // tail == 4.2941784168934326e-300
/// double mean = law.mean();                      // mean == 7.5
/// }
///
/// @param laws    the laws
/// @param weights their probabilities, which add up to 1
public record Mixture(List<ContinuousDistribution> laws, List<Double> weights) implements ContinuousDistribution {
    /// The mixture of laws with those weights.
    ///
    /// @throws IllegalArgumentException if there is no law, not as many weights, one is negative, or their sum is not 1 to 12 digits
    public Mixture {
        Parameters.check(!laws.isEmpty(), "Mixture", "laws.size()", laws.size(), "one law at least");
        Parameters.check(weights.size() == laws.size(), "Mixture", "weights.size()", weights.size(),
                "as many as laws, " + laws.size());
        for (double w : weights) Parameters.probability("Mixture", "weight", w);
        double sum = weights.stream().mapToDouble(w -> w).sum();
        Parameters.check(Math.abs(sum - 1) < 1e-12, "Mixture", "sum of weights", sum, "1");
        laws = List.copyOf(laws);
        weights = List.copyOf(weights);
    }

    /// The mixture of laws with weights of any sum.
    ///
    /// @param laws    the laws
    /// @param weights at least 0, one for each law
    /// @return the mixture with the weights divided by their sum
    /// @throws IllegalArgumentException if there is no law, not as many weights, one is not a finite number ≥ 0, or all are 0
    public static Mixture of(List<? extends ContinuousDistribution> laws, double... weights) {
        double sum = 0;
        for (double w : weights) {
            Parameters.nonNegative("Mixture", "weight", w);
            sum += w;
        }
        double total = sum;
        Parameters.positive("Mixture", "sum of weights", total);
        return new Mixture(List.copyOf(laws), java.util.Arrays.stream(weights).mapToObj(w -> w / total).toList());
    }

    private double mean(ToDoubleFunction<ContinuousDistribution> f) {
        double sum = 0;
        for (int i = 0; i < laws.size(); i++) {
            double w = weights.get(i);
            if (w > 0) sum += w * f.applyAsDouble(laws.get(i));
        }
        return sum;
    }

    private double logMean(ToDoubleFunction<ContinuousDistribution> logF) {
        double[] terms = new double[laws.size()];
        for (int i = 0; i < terms.length; i++) terms[i] = Math.log(weights.get(i)) + logF.applyAsDouble(laws.get(i));
        return Logs.logSumExp(terms);
    }

    @Override
    public Interval support() {
        double lower = Double.POSITIVE_INFINITY, upper = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < laws.size(); i++) {
            if (weights.get(i) == 0) continue;
            lower = Math.min(lower, laws.get(i).support().lower());
            upper = Math.max(upper, laws.get(i).support().upper());
        }
        return new Interval(lower, upper);
    }

    @Override
    public double pdf(double x) {
        return mean(l -> l.pdf(x));
    }

    @Override
    public double logPdf(double x) {
        return logMean(l -> l.logPdf(x));
    }

    @Override
    public double cdf(double x) {
        double p = mean(l -> l.cdf(x));
        return p <= 0.5 ? p : 1 - mean(l -> l.sf(x));
    }

    @Override
    public double sf(double x) {
        double q = mean(l -> l.sf(x));
        return q <= 0.5 ? q : 1 - mean(l -> l.cdf(x));
    }

    @Override
    public double logCdf(double x) {
        double q = sf(x);
        return q < 0.5 ? Math.log1p(-q) : logMean(l -> l.logCdf(x));
    }

    @Override
    public double logSf(double x) {
        double p = cdf(x);
        return p < 0.5 ? Math.log1p(-p) : logMean(l -> l.logSf(x));
    }

    @Override
    public double probability(double a, double b) {
        return Math.min(1, mean(l -> l.probability(a, b)));
    }

    @Override
    public double logProbability(double a, double b) {
        double p = probability(a, b);
        return p > 0.5 ? Math.log1p(-(cdf(a) + sf(b))) : logMean(l -> l.logProbability(a, b));
    }

    @Override
    public double mean() {
        return mean(ContinuousDistribution::mean);
    }

    /// E (X − mean)^n from the central moments of the laws, for n ≤ 4.
    private double central(int n) {
        double mean = mean();
        return mean(l -> {
            double d = l.mean() - mean, v = n > 1 ? l.variance() : 0;
            if (n == 2) return v + d * d;
            double s = l.skewness() * v * Math.sqrt(v);
            if (n == 3) return s + 3 * d * v + d * d * d;
            return (l.excessKurtosis() + 3) * v * v + 4 * d * s + 6 * d * d * v + d * d * d * d;
        });
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

    /// −E log f for each law by quadrature to both sides of its mode.
    @Override
    public double entropy() {
        return mean(l -> Numerics.expectation(l, x -> -logPdf(x)));
    }

    /// The highest of the places near the modes of the laws.
    @Override
    public double mode() {
        double best = laws.getFirst().mode();
        for (ContinuousDistribution l : laws) {
            double m = l.mode(), reach = l.quantile(0.75) - l.quantile(0.25);
            double x = pdf(m) < Double.POSITIVE_INFINITY ? Numerics.golden(this, m - reach, m, m + reach) : m;
            if (pdf(x) > pdf(best)) best = x;
        }
        return best;
    }

    @Override
    public double quantile(double p) {
        return between(p, p <= 0.5 ? Math.log(p) : Math.log1p(-p), p <= 0.5);
    }

    @Override
    public double isf(double q) {
        return between(1 - q, q <= 0.5 ? Math.log(q) : Math.log1p(-q), q > 0.5);
    }

    @Override
    public double quantileLog(double logP) {
        boolean lower = logP < -0.6931471805599453;
        return between(-Math.expm1(logP) == 0 ? 1 : Math.exp(logP), lower ? logP : Logs.log1mexp(logP), lower);
    }

    @Override
    public double isfLog(double logQ) {
        boolean upper = logQ < -0.6931471805599453;
        return between(0 - Math.expm1(logQ), upper ? logQ : Logs.log1mexp(logQ), !upper);
    }

    /// Between the smallest and the largest of the quantiles of the laws.
    private double between(double p, double log, boolean lower) {
        if (!(p >= 0 && p <= 1) || Double.isNaN(log)) return Double.NaN;
        double from = Double.POSITIVE_INFINITY, to = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < laws.size(); i++) {
            if (weights.get(i) == 0) continue;
            double x = lower ? laws.get(i).quantileLog(log) : laws.get(i).isfLog(log);
            from = Math.min(from, x);
            to = Math.max(to, x);
        }
        if (from == to || !(to - from <= Double.MAX_VALUE)) return lower ? from : to;
        Interval range = new Interval(from, to);
        return lower ? Search.increasing(this::logCdf, x -> Math.exp(logPdf(x) - logCdf(x)), log, range, from)
                : Search.increasing(x -> -logSf(x), x -> Math.exp(logPdf(x) - logSf(x)), -log, range, from);
    }

    /// A number of one of the laws, chosen by a table of aliases.
    @Override
    public Sampler sampler() {
        DiscreteSampler choice = new AliasTable(weights.stream().mapToDouble(w -> w).toArray());
        List<Sampler> samplers = laws.stream().map(ContinuousDistribution::sampler).toList();
        return random -> samplers.get((int) choice.next(random)).next(random);
    }
}
