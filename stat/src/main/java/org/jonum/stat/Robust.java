package org.jonum.stat;

/// Location and scale that a part of wild values does not spoil, beside the median and the [median absolute deviation][Quantiles#medianAbsoluteDeviation].
///
/// {@snippet :
/// double[] x = {2.1, 1.9, 2.3, 2.0, 2.2, 1.8, 90};
/// double centre = Robust.hodgesLehmann(x);       // centre == 2.1
/// double huber = Robust.huber(1.5, x);
/// boolean near = Math.abs(huber - 2.1) < 0.1;    // near == true
/// double scale = Robust.qn(x);
/// boolean small = scale < 0.5;                   // small == true
/// }
/// A NaN makes the result NaN.
public final class Robust {
    private static final double QN = 2.21914446598508, SN = 1.1926;
    private static final double[] QN_SMALL = {0, 0, 0.399, 0.994, 0.512, 0.844, 0.611, 0.857, 0.669, 0.872},
            SN_SMALL = {0, 0, 0.743, 1.851, 0.954, 1.351, 0.993, 1.198, 1.005, 1.131};
    private static final int STEPS = 200;

    private Robust() {
    }

    /// The median of the means of all pairs, a value with itself being one: efficient as the mean for normal data, and moved little by up to 29 % of wild ones.
    ///
    /// **Cost** 64·n operations at most after sorting; the pairs are not formed. Source: Hodges & Lehmann (1963), Estimates of location based on rank tests.
    ///
    /// @param x at least one number
    /// @return the median of (xᵢ + xⱼ)/2, i ≤ j
    /// @throws IllegalArgumentException if x is empty
    public static double hodgesLehmann(double... x) {
        Samples.notEmpty("Robust.hodgesLehmann", x);
        if (Samples.anyNaN(x)) return Double.NaN;
        double[] s = Samples.sorted(x);
        for (int i = 0; i < s.length; i++) s[i] *= 0.5; // so that sums do not overflow
        long pairs = (long) s.length * (s.length + 1L) / 2;
        double low = PairSelection.sum(s, (pairs + 1) / 2);
        if (pairs % 2 == 1) return low;
        double high = PairSelection.sum(s, pairs / 2 + 1);
        return low == high ? low : 0.5 * low + 0.5 * high;
    }

    /// Rousseeuw and Croux's Q: an order statistic of all distances |xᵢ − xⱼ|, the C(⌊n/2⌋ + 1, 2)-th, times 2.2191 and a factor for small samples. It estimates the standard deviation of
    /// normal data with an efficiency of 82 %, and half of the data may be wild.
    ///
    /// **Cost** 64·n operations at most after sorting. Source: Rousseeuw & Croux (1993), Alternatives to the median absolute deviation; Croux & Rousseeuw (1992), Time-efficient
    /// algorithms for two highly robust estimators of scale.
    ///
    /// @param x at least two numbers
    /// @return at least 0
    /// @throws IllegalArgumentException if there are fewer
    public static double qn(double... x) {
        Samples.require(x.length >= 2, "Robust.qn", "x.length", x.length, "≥ 2");
        if (Samples.anyNaN(x)) return Double.NaN;
        int n = x.length;
        long h = n / 2 + 1L;
        double factor = n < QN_SMALL.length ? QN_SMALL[n] : n / (n + (n % 2 == 1 ? 1.4 : 3.8));
        return QN * factor * PairSelection.difference(Samples.sorted(x), h * (h - 1) / 2);
    }

    /// Rousseeuw and Croux's S: the low median over i of the high medians over j of |xᵢ − xⱼ|, times 1.1926 and a factor for small samples. It needs no centre, and half of the data may be wild; its efficiency for normal data is 58 %.
    ///
    /// **Cost** O(n·log n). Sources as for [#qn].
    ///
    /// @param x at least two numbers
    /// @return at least 0
    /// @throws IllegalArgumentException if there are fewer
    public static double sn(double... x) {
        Samples.require(x.length >= 2, "Robust.sn", "x.length", x.length, "≥ 2");
        if (Samples.anyNaN(x)) return Double.NaN;
        int n = x.length;
        double[] s = Samples.sorted(x), medians = new double[n];
        for (int i = 0; i < n; i++) medians[i] = distance(s, i, n / 2);
        double factor = n < SN_SMALL.length ? SN_SMALL[n] : n % 2 == 1 ? n / (n - 0.9) : 1;
        return SN * factor * Samples.sorted(medians)[(n + 1) / 2 - 1];
    }

    /// The k-th smallest, from 0, of the distances of all numbers from the i-th one: the least d such that k + 1 of them are within, from both sides of i.
    private static double distance(double[] s, int i, int k) {
        int least = Math.max(0, i - k), low = least, high = Math.min(i, s.length - 1 - k); // first of the k + 1 numbers within
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (s[i] - s[middle] > s[middle + k] - s[i]) low = middle + 1;
            else high = middle;
        }
        double best = Math.max(s[i] - s[low], s[low + k] - s[i]);
        return low > least ? Math.min(best, Math.max(s[i] - s[low - 1], s[low - 1 + k] - s[i])) : best;
    }

    /// Huber's M-estimate of location: the m with Σ ψ((x − m)/s) = 0, ψ(u) = u cut off at ±k, and the scale s of the [median absolute deviation][Quantiles#medianAbsoluteDeviation] times 1.4826.
    ///
    /// Newton's method on a monotone, piecewise linear function: it ends at the exact root. Source: Huber (1964), Robust estimation of a location parameter.
    ///
    /// @param k where ψ is cut off, above 0: 1.345 for an efficiency of 95 % for normal data, 1.5 in R's `huber`; towards 0 the median
    /// @param x at least one number
    /// @return m; the median if s is 0
    /// @throws IllegalArgumentException if x is empty, or k is not above 0
    public static double huber(double k, double... x) {
        Samples.notEmpty("Robust.huber", x);
        Samples.require(k > 0, "Robust.huber", "k", k, "a number > 0");
        double m = Quantiles.median(x), width = k * Quantiles.NORMAL_CONSISTENCY * Quantiles.medianAbsoluteDeviation(x);
        if (!(width > 0 && width < Double.POSITIVE_INFINITY)) return m;
        for (int step = 0; step < STEPS; step++) {
            double sum = 0;
            int inside = 0;
            for (double v : x) {
                double d = v - m;
                if (Math.abs(d) <= width) inside++;
                sum += Math.clamp(d, -width, width);
            }
            double next = inside == 0 ? m + sum / x.length : m + sum / inside;
            if (Math.abs(next - m) <= 0x1p-52 * Math.abs(m) || next == m) return next;
            m = next;
        }
        return m;
    }
}
