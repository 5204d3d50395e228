package org.jonum.distuv;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.random.RandomGenerator;

/// The law of data: each number has the probability with which it was seen.
///
/// {@snippet :
/// Empirical law = Empirical.of(3, 1, 2, 2);
/// double p = law.cdf(2);                         // p == 0.75
/// double x = law.quantile(0.5);                  // x == 2.0
/// double mean = law.mean();                      // mean == 2.0
/// }
/// **Cost** of a probability or quantile is logarithmic in the number of data.
public final class Empirical implements Distribution {
    private final double[] x; // ascending, without repetition
    private final double[] p;
    private final double[] below; // P(X ≤ x[i])
    private final double[] above; // P(X > x[i])

    private Empirical(Sample s) {
        int n = s.x().length;
        Integer[] order = new Integer[n];
        for (int i = 0; i < n; i++) order[i] = i;
        Arrays.sort(order, (i, j) -> Double.compare(s.x()[i] + 0.0, s.x()[j] + 0.0));
        double[] values = new double[n], weights = new double[n];
        int k = 0;
        for (int i : order) {
            if (s.w()[i] == 0) continue;
            if (k == 0 || values[k - 1] != s.x()[i]) values[k++] = s.x()[i] + 0.0;
            weights[k - 1] += s.w()[i];
        }
        double total = s.weight();
        x = Arrays.copyOf(values, k);
        p = new double[k];
        below = new double[k];
        above = new double[k];
        double sum = 0;
        for (int i = 0; i < k; i++) {
            p[i] = weights[i] / total;
            sum += weights[i];
            below[i] = i == k - 1 ? 1 : sum / total;
        }
        sum = 0;
        for (int i = k - 1; i >= 0; i--) {
            above[i] = sum / total;
            sum += weights[i];
        }
    }

    /// The law of data that count the same.
    ///
    /// @param data finite numbers
    /// @return the law
    /// @throws IllegalArgumentException if there are none, or one is not finite
    public static Empirical of(double... data) {
        return new Empirical(new Sample("Empirical", data, Sample.ones(data)));
    }

    /// The law of data with weights.
    ///
    /// @param data    finite numbers
    /// @param weights at least 0, one for each number, not all 0
    /// @return the law
    /// @throws IllegalArgumentException if there are no data, or not such
    public static Empirical ofWeighted(double[] data, double[] weights) {
        return new Empirical(new Sample("Empirical", data, weights));
    }

    /// The index of the largest value ≤ t, −1 for none.
    private int index(double t) {
        int i = Arrays.binarySearch(x, t + 0.0);
        return i >= 0 ? i : -i - 2;
    }

    @Override
    public Interval support() {
        return new Interval(x[0], x[x.length - 1]);
    }

    /// P(X = t).
    ///
    /// @param t any number
    /// @return between 0 and 1
    public double pmf(double t) {
        int i = index(t);
        return Double.isNaN(t) ? t : i >= 0 && x[i] == t ? p[i] : 0;
    }

    @Override
    public double cdf(double t) {
        int i = index(t);
        return Double.isNaN(t) ? t : i < 0 ? 0 : below[i];
    }

    @Override
    public double sf(double t) {
        int i = index(t);
        return Double.isNaN(t) ? t : i < 0 ? 1 : above[i];
    }

    @Override
    public double logCdf(double t) {
        double q = sf(t);
        return q < 0.5 ? Math.log1p(-q) : Math.log(cdf(t));
    }

    @Override
    public double logSf(double t) {
        double q = cdf(t);
        return q < 0.5 ? Math.log1p(-q) : Math.log(sf(t));
    }

    @Override
    public double probability(double a, double b) {
        if (!(a < b)) return Tail.empty(a, b);
        double q = cdf(a), r = sf(b);
        return q < 0.5 ? r < 0.5 ? 1 - (q + r) : cdf(b) - q : sf(a) - r;
    }

    @Override
    public double logProbability(double a, double b) {
        return Math.log(probability(a, b));
    }

    /// The smallest value with P(X ≤ value) ≥ p.
    ///
    /// @param p from 0 to 1
    /// @return one of the data; NaN outside
    public double quantile(double p) {
        if (!(p >= 0 && p <= 1)) return Double.NaN;
        int i = Arrays.binarySearch(below, p);
        return x[Math.min(x.length - 1, i >= 0 ? i : -i - 1)];
    }

    /// The smallest value with P(X > value) ≤ q.
    ///
    /// @param q from 0 to 1
    /// @return one of the data; NaN outside
    public double isf(double q) {
        if (!(q >= 0 && q <= 1)) return Double.NaN;
        int lo = 0, hi = x.length - 1;
        while (lo < hi) {
            int mid = (lo + hi) >>> 1;
            if (above[mid] <= q) hi = mid;
            else lo = mid + 1;
        }
        return x[lo];
    }

    @Override
    public double hazard(double t) {
        int i = index(t);
        if (Double.isNaN(t) || i == x.length - 1 && t > x[i]) return Double.NaN;
        return i >= 0 && x[i] == t ? p[i] / (above[i] + p[i]) : 0;
    }

    private double mean(DoubleUnaryOperator f) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) sum += p[i] * f.applyAsDouble(x[i]);
        return sum;
    }

    @Override
    public double mean() {
        double first = mean(v -> v);
        return first + mean(v -> v - first);
    }

    /// E (X − mean)^n.
    private double central(int n) {
        double m = mean();
        return mean(v -> Math.pow(v - m, n));
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
        double sum = 0;
        for (double v : p) sum -= v * Math.log(v);
        return sum;
    }

    @Override
    public double median() {
        return quantile(0.5);
    }

    /// The number seen most often; of several the smallest.
    @Override
    public double mode() {
        int best = 0;
        for (int i = 1; i < p.length; i++) if (p[i] > p[best]) best = i;
        return x[best];
    }

    /// [#quantile(double)] of each element.
    ///
    /// @param p   arguments
    /// @param out gets the values, at least as long as `p`; may be `p`
    /// @return `out`
    /// @throws IndexOutOfBoundsException if `out` is too short; then nothing is written
    public double[] quantile(double[] p, double[] out) {
        Parameters.room(p.length, out.length);
        for (int i = 0; i < p.length; i++) out[i] = quantile(p[i]);
        return out;
    }

    /// [#isf(double)] of each element.
    ///
    /// @param q   arguments
    /// @param out gets the values, at least as long as `q`; may be `q`
    /// @return `out`
    /// @throws IndexOutOfBoundsException if `out` is too short; then nothing is written
    public double[] isf(double[] q, double[] out) {
        Parameters.room(q.length, out.length);
        for (int i = 0; i < q.length; i++) out[i] = isf(q[i]);
        return out;
    }

    /// A sampler of this law: quantiles of uniform numbers.
    ///
    /// @return an immutable sampler
    public Sampler sampler() {
        return random -> quantile(Uniforms.open(random));
    }

    /// As many of the data as there is room: the same as so many calls of [#sample(RandomGenerator)].
    ///
    /// @param random where the bits come from
    /// @param out    gets the numbers
    /// @return `out`
    public double[] sample(RandomGenerator random, double[] out) {
        return sampler().fill(random, out);
    }

    /// One of the data; takes bits by `nextLong()` only.
    ///
    /// @param random where the bits come from
    /// @return a number of the support
    public double sample(RandomGenerator random) {
        return quantile(Uniforms.open(random));
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Empirical e && Arrays.equals(x, e.x) && Arrays.equals(p, e.p);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(x) + Arrays.hashCode(p);
    }

    @Override
    public String toString() {
        return "Empirical[" + x.length + " values from " + x[0] + " to " + x[x.length - 1] + "]";
    }
}
