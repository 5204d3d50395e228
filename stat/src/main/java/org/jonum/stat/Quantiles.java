package org.jonum.stat;

import java.util.function.DoubleUnaryOperator;
import org.jonum.distuv.Beta;

/// Quantiles, median and what is made of them.
///
/// {@snippet :
/// double[] x = {1, 2, 3, 4};
/// double a = Quantiles.quantile(x, 0.25);                                    // a == 1.75
/// double b = Quantiles.quantile(x, 0.25, QuantileType.INVERSE);              // b == 1.0
/// double m = Quantiles.median(5, 1, 4);                                      // m == 4.0
/// double d = Quantiles.medianAbsoluteDeviation(1, 2, 3, 4, 100);             // d == 1.0
/// }
/// The type is [QuantileType#LINEAR] (type 7) unless another is named. Data are not changed; −∞ and ∞ are ordinary
/// numbers; a NaN makes all quantiles NaN.
/// **Cost** of one quantile is linear, by selection; weighted ones sort.
public final class Quantiles {
    /// What the median absolute deviation of a normal law is multiplied by to give its standard deviation, 1/Φ⁻¹(¾).
    public static final double NORMAL_CONSISTENCY = 1.4826022185056018;
    /// Products n·p that are whole but for rounding are whole.
    private static final double FUZZ = 4 * 0x1p-52;

    private Quantiles() {
    }

    /// The quantile of type 7.
    ///
    /// @param x at least one number
    /// @param p from 0 to 1
    /// @return the quantile
    /// @throws IllegalArgumentException if x is empty, or p not such
    public static double quantile(double[] x, double p) {
        return quantile(x, p, QuantileType.LINEAR);
    }

    /// The quantile of type 7 of what a policy leaves.
    ///
    /// @param x      numbers
    /// @param p      from 0 to 1
    /// @param policy what to do with NaN
    /// @return the quantile
    /// @throws IllegalArgumentException if no value is left, a NaN is refused, or p is not from 0 to 1
    public static double quantile(double[] x, double p, NanPolicy policy) {
        return quantile(policy.apply(x), p);
    }

    /// The quantile of a type.
    ///
    /// @param x    at least one number
    /// @param p    from 0 to 1
    /// @param type its definition
    /// @return the quantile
    /// @throws IllegalArgumentException if x is empty, or p not such
    public static double quantile(double[] x, double p, QuantileType type) {
        return quantiles(x, type, p)[0];
    }

    /// Several quantiles.
    ///
    /// @param x    at least one number
    /// @param type their definition
    /// @param p    from 0 to 1 each
    /// @return a quantile for each p
    /// @throws IllegalArgumentException if x is empty, or a p not such
    public static double[] quantiles(double[] x, QuantileType type, double... p) {
        Samples.notEmpty("Quantiles.quantiles", x);
        for (double v : p) probability(v);
        boolean missing = Samples.anyNaN(x);
        double[] a = missing ? x : p.length > 6 ? Samples.sorted(x) : x.clone();
        double[] q = new double[p.length];
        for (int i = 0; i < q.length; i++)
            q[i] = missing ? Double.NaN
                    : p.length > 6 ? of(a.length, p[i], type, k -> a[(int) k - 1], k -> a[(int) k])
                            : of(a.length, p[i], type, k -> Selection.select(a, (int) k - 1),
                                    k -> Selection.least(a, (int) k));
        return q;
    }

    private static void probability(double p) {
        Samples.require(p >= 0 && p <= 1, "Quantiles.quantile", "p", p, "0 ≤ p ≤ 1");
    }

    /// A quantile by order statistics: at(k) is the k-th smallest of n, next(k) the one after it, asked for after at(k).
    private static double of(double n, double p, QuantileType type, DoubleUnaryOperator at, DoubleUnaryOperator next) {
        if (type.linear()) {
            double h = Math.max(1, Math.min(n, type.place(n, p))), k = Math.floor(h), g = h - k,
                    x = at.applyAsDouble(k);
            return g == 0 ? x : between(x, next.applyAsDouble(k), g);
        }
        double h = n * p, whole = Math.rint(h);
        if (Math.abs(h - whole) <= FUZZ * Math.max(1, h)) h = whole;
        double k = Math.floor(h);
        switch (type) {
            case AVERAGED_INVERSE -> {
                if (h == k && k >= 1 && k < n) {
                    double x = at.applyAsDouble(k);
                    return between(x, next.applyAsDouble(k), 0.5);
                }
                k = Math.ceil(h);
            }
            case NEAREST -> k = Math.rint(h); // of two that are as near, the even one
            default -> k = Math.ceil(h);
        }
        return at.applyAsDouble(Math.max(1, Math.min(n, k)));
    }

    /// x + g·(y − x), x ≤ y, without overflow and not beyond y.
    private static double between(double x, double y, double g) {
        double d = y - x;
        return d <= Double.MAX_VALUE ? d == 0 ? x : Math.min(y, x + g * d) : (1 - g) * x + g * y;
    }

    /// The weighted quantile: for frequencies, that of the repeated values, of type 7; for reliabilities, the same place
    /// reached by
    /// Akinshin's rule, which gives type 7 if weights are equal and does not jump when a weight tends to 0.
    ///
    /// @param x       numbers
    /// @param p       from 0 to 1
    /// @param weights one for each
    /// @return the quantile
    /// @throws IllegalArgumentException if x is empty, there are not as many weights, or p is not such
    public static double quantile(double[] x, double p, Weights weights) {
        return quantile(x, p, QuantileType.LINEAR, weights);
    }

    /// The weighted quantile of a type.
    ///
    /// Types 1 and 2 invert the weighted distribution function, whatever weights mean. For frequencies, types 3 to 9 are
    /// those of the repeated values.
    /// For reliabilities, types 4 to 9 are means over a window of one value's width about the place h (Akinshin, Weighted
    /// quantile
    /// estimators, 2023), n being [Weights#effectiveSize()]; for type 3 there is no such rule.
    ///
    /// @param x       numbers
    /// @param p       from 0 to 1
    /// @param type    its definition
    /// @param weights one for each
    /// @return the quantile
    /// @throws IllegalArgumentException if x is empty, there are not as many weights, p is not such, or reliabilities are
    ///     given to type 3
    public static double quantile(double[] x, double p, QuantileType type, Weights weights) {
        Samples.weighted("Quantiles.quantile", x, weights);
        probability(p);
        boolean rated = weights instanceof Weights.Reliability;
        Samples.require(!rated || type != QuantileType.NEAREST, "Quantiles.quantile", "type", type.number(),
                "another type for reliability weights");
        WeightedOrder order = new WeightedOrder(x, weights);
        if (Double.isNaN(order.largest())) return Double.NaN;
        if (type == QuantileType.INVERSE) return order.at(p * weights.total());
        if (type == QuantileType.AVERAGED_INVERSE)
            return between(order.at(p * weights.total()), order.after(p * weights.total()), 0.5);
        return rated ? order.windowed(type, p) : of(weights.total(), p, type, order::at, k -> order.at(k + 1));
    }

    /// Harrell and Davis' estimate of a quantile: the mean of all order statistics, weighted by the beta law of the one at the place p(n + 1). Of normal samples it is more precise than one or two order
    /// statistics.
    ///
    /// {@snippet :
    /// double m = Quantiles.harrellDavis(new double[] {1, 2, 3, 10}, 0.5);        // m == 3.259509985300968
    /// }
    /// **Cost** sorting, and some √n values of the incomplete beta function that are not 0 or 1. Source: Harrell & Davis (1982), A new distribution-free quantile estimator.
    ///
    /// @param x at least one number
    /// @param p from 0 to 1
    /// @return the estimate; the least and the largest number at p = 0 and 1
    /// @throws IllegalArgumentException if x is empty, or p not such
    public static double harrellDavis(double[] x, double p) {
        Samples.notEmpty("Quantiles.harrellDavis", x);
        probability(p);
        if (Samples.anyNaN(x)) return Double.NaN;
        double[] s = Samples.sorted(x);
        int n = s.length;
        if (n == 1 || p == 0) return s[0];
        if (p == 1) return s[n - 1];
        Beta law = Beta.of((n + 1) * p, (n + 1) * (1 - p));
        double sum = 0;
        for (int i = 0; i < n; i++) {
            double weight = law.probability((double) i / n, (i + 1.0) / n);
            if (weight > 0) sum += weight * s[i];
        }
        return Math.clamp(sum, s[0], s[n - 1]);
    }

    /// The median: the middle number, or the mean of both.
    ///
    /// @param x at least one number
    /// @return the median
    /// @throws IllegalArgumentException if x is empty
    public static double median(double... x) {
        return quantile(x, 0.5);
    }

    /// The median of what a policy leaves.
    ///
    /// @param x      numbers
    /// @param policy what to do with NaN
    /// @return the median
    /// @throws IllegalArgumentException if no value is left, or a NaN is refused
    public static double median(double[] x, NanPolicy policy) {
        return median(policy.apply(x));
    }

    /// The weighted median: type 2, the mean of both values where half the weight lies on either side.
    ///
    /// @param x       numbers
    /// @param weights one for each
    /// @return the median
    /// @throws IllegalArgumentException if x is empty, or there are not as many weights
    public static double median(double[] x, Weights weights) {
        return quantile(x, 0.5, QuantileType.AVERAGED_INVERSE, weights);
    }

    /// The median of |x − median|, as it is: multiply by [#NORMAL_CONSISTENCY] to estimate a normal law's standard deviation.
    ///
    /// @param x at least one number
    /// @return the median absolute deviation
    /// @throws IllegalArgumentException if x is empty
    public static double medianAbsoluteDeviation(double... x) {
        double m = median(x);
        double[] d = new double[x.length];
        for (int i = 0; i < d.length; i++) d[i] = x[i] == m ? 0 : Math.abs(x[i] - m);
        return median(d);
    }

    /// The interquartile range, the quantile at ¾ less that at ¼, of type 7.
    ///
    /// @param x at least one number
    /// @return the range
    /// @throws IllegalArgumentException if x is empty
    public static double interquartileRange(double... x) {
        double[] q = quantiles(x, QuantileType.LINEAR, 0.25, 0.75);
        return q[1] == q[0] ? 0 : q[1] - q[0];
    }
}
