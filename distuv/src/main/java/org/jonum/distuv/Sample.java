package org.jonum.distuv;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/// Data with weights, checked once: what fits begin with.
record Sample(String law, double[] x, double[] w) {
    Sample {
        Parameters.check(x.length > 0, law, "x.length", x.length, "some data");
        Parameters.check(w.length == x.length, law, "weights.length", w.length,
                "one for each of " + x.length + " data");
        for (double v : x) Parameters.finite(law, "x", v);
        for (double v : w) Parameters.nonNegative(law, "weight", v);
        x = x.clone();
        w = w.clone();
        double weight = Arrays.stream(w).sum();
        Parameters.positive(law, "total weight", weight);
    }

    /// Counts, of at most 2⁵³.
    static Sample counts(String law, long[] x, double[] weights, long lower, long upper) {
        for (long v : x) Parameters.check(v >= lower && v <= upper, law, "x", v, lower + " ≤ x ≤ " + upper);
        return new Sample(law, Arrays.stream(x).asDoubleStream().toArray(), weights);
    }

    static double[] ones(double[] x) {
        return ones(x.length);
    }

    static double[] ones(long[] x) {
        return ones(x.length);
    }

    private static double[] ones(int n) {
        double[] w = new double[n];
        Arrays.fill(w, 1);
        return w;
    }

    /// The same, for laws of data in an interval.
    Sample within(double lower, double upper) {
        for (double v : x) Parameters.check(v >= lower && v <= upper, law, "x", v, lower + " ≤ x ≤ " + upper);
        return this;
    }

    /// The same, for laws of data above 0.
    Sample positive() {
        for (double v : x) Parameters.positive(law, "x", v);
        return this;
    }

    /// The same, for laws that would shrink to a point.
    Sample varying() {
        Parameters.check(min() < max(), law, "x", min(), "data that are not all the same");
        return this;
    }

    double weight() {
        return Arrays.stream(w).sum();
    }

    /// The weighted mean of f(x).
    double mean(DoubleUnaryOperator f) {
        double sum = 0, error = 0;
        for (int i = 0; i < x.length; i++) {
            if (w[i] == 0) continue;
            double v = w[i] * f.applyAsDouble(x[i]), t = sum + v;
            error += Math.abs(sum) > Math.abs(v) ? (sum - t) + v : (v - t) + sum;
            sum = t;
        }
        return (Math.abs(sum) <= Double.MAX_VALUE ? sum + error : sum) / weight();
    }

    double mean() {
        double first = mean(v -> v);
        return first + mean(v -> v - first);
    }

    double variance() {
        double m = mean();
        return mean(v -> (v - m) * (v - m));
    }

    /// A standard deviation, and where data do not vary something of their size.
    double spread() {
        double s = Math.sqrt(variance());
        return s > 0 ? s : Math.max(Math.abs(x[0]), 1) * 1e-8;
    }

    double min() {
        double m = Double.POSITIVE_INFINITY;
        for (int i = 0; i < x.length; i++) if (w[i] > 0) m = Math.min(m, x[i]);
        return m;
    }

    double max() {
        double m = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < x.length; i++) if (w[i] > 0) m = Math.max(m, x[i]);
        return m;
    }

    /// The indices of the data in ascending order.
    int[] order() {
        return IntStream.range(0, x.length).boxed().sorted((i, j) -> Double.compare(x[i], x[j])).mapToInt(i -> i)
                .toArray();
    }

    /// The value below which a part p of the weight lies.
    double quantile(double p) {
        int[] order = order();
        double goal = p * weight(), sum = 0;
        for (int k = 0; k < order.length; k++) {
            double before = sum;
            sum += w[order[k]];
            if (sum > goal) return x[order[k]];
            if (sum == goal && sum > before && k + 1 < order.length) {
                for (int j = k + 1; j < order.length; j++) {
                    if (w[order[j]] > 0) return 0.5 * x[order[k]] + 0.5 * x[order[j]];
                }
            }
        }
        return x[order[order.length - 1]];
    }

    /// Half of the distance between the quartiles.
    double halfQuartiles() {
        double d = 0.5 * (quantile(0.75) - quantile(0.25));
        return d > 0 ? d : spread();
    }

    /// log f, of numbers that are integers if the law is of such.
    static DoubleUnaryOperator logDensity(Distribution of) {
        if (of instanceof ContinuousDistribution c) return c::logPdf;
        DiscreteDistribution d = (DiscreteDistribution) of;
        return v -> d.logPmf((long) v);
    }

    /// A fit in closed form: the law, and the covariance of its parameters for weight 1.
    <D extends Distribution> Fit<D> closed(D fitted, double[][] covariance) {
        return done(fitted, covariance, 0, true);
    }

    <D extends Distribution> Fit<D> done(D fitted, double[][] covariance, int iterations, boolean converged) {
        double n = weight();
        double[][] c = new double[covariance.length][];
        for (int i = 0; i < c.length; i++) c[i] = Arrays.stream(covariance[i]).map(v -> v / n).toArray();
        return new Fit<>(fitted, n * mean(logDensity(fitted)), n, c, iterations, converged);
    }
}
