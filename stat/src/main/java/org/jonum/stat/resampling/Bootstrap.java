package org.jonum.stat.resampling;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import org.jonum.blas.internal.threads.Parallel;
import org.jonum.distuv.Philox;
import org.jonum.mat.Matrix;
import org.jonum.special.StandardNormal;
import org.jonum.stat.ConfidenceInterval;
import org.jonum.stat.internal.Require;
import org.jonum.stat.internal.Uniforms;

/// The bootstrap: how a statistic varies when samples are drawn from the sample itself.
///
/// {@snippet :
/// double[] x = {576, 635, 558, 578, 666, 580, 555, 661, 651, 605, 653, 575, 545, 572, 594};
/// Bootstrap b = Bootstrap.of(x, s -> Vector.of(s).mean(), 2000, new Philox4x64(1));
/// double mean = b.estimate();                    // mean == 600.2666666666667
/// boolean inside = b.bca(0.95).contains(600);    // inside == true
/// boolean near = Math.abs(b.standardError() - 10.4) < 0.5;       // near == true
/// }
/// Replicate i is drawn from stream i of a generator that is split off the one given: results are the same bits for any number of
/// threads. The statistic is called from several threads at once, each time with an array of its own.
///
/// Of the intervals, the percentile interval is transformation respecting but not corrected for bias, the basic one is its mirror
/// image about the estimate, and BCa is second-order accurate. [#studentized] has intervals from a statistic with a standard error.
///
/// Sources: Efron, Bootstrap methods: another look at the jackknife (1979); Efron, Better bootstrap confidence intervals (1987); Davison
/// & Hinkley, Bootstrap Methods and their Application (1997).
public final class Bootstrap {
    private static final int BLOCK = 16; // replicates of a task

    private final double estimate;
    private final double[] sorted, replicates;
    private final double[] leaveOneOut;

    private Bootstrap(double estimate, double[] replicates, double[] leaveOneOut) {
        this.estimate = estimate;
        this.replicates = replicates;
        this.leaveOneOut = leaveOneOut;
        sorted = replicates.clone();
        Arrays.sort(sorted);
    }

    /// The bootstrap of a statistic of numbers.
    ///
    /// @param x          the sample, at least one value; it is copied
    /// @param statistic  of a sample
    /// @param replicates how many samples are drawn, at least 2
    /// @param random     goes on by one split
    /// @return estimate, replicates, intervals
    /// @throws IllegalArgumentException if x is empty or replicates < 2
    public static Bootstrap of(double[] x, ToDoubleFunction<double[]> statistic, int replicates, Philox random) {
        double[] data = x.clone();
        return ofIndices(data.length, i -> statistic.applyAsDouble(select(data, i)), replicates, random);
    }

    /// The bootstrap of a statistic of pairs (xᵢ, yᵢ), such as a correlation: pairs are drawn.
    ///
    /// @param x          first values; they are copied
    /// @param y          second values, as many; they are copied
    /// @param statistic  of two samples of one length
    /// @param replicates how many samples are drawn, at least 2
    /// @param random     goes on by one split
    /// @return estimate, replicates, intervals
    /// @throws IllegalArgumentException if there are no pairs, lengths differ, or replicates < 2
    public static Bootstrap ofPairs(double[] x, double[] y, ToDoubleBiFunction<double[], double[]> statistic,
            int replicates, Philox random) {
        Require.same("Bootstrap.ofPairs", "y.length", y.length, "x.length", x.length);
        double[] u = x.clone(), v = y.clone();
        return ofIndices(u.length, i -> statistic.applyAsDouble(select(u, i), select(v, i)), replicates, random);
    }

    /// The bootstrap of a statistic of two independent samples, such as a difference of means: each is drawn from itself.
    ///
    /// @param x          one sample, at least two values; it is copied
    /// @param y          another, at least two values; it is copied
    /// @param statistic  of two samples
    /// @param replicates how many pairs of samples are drawn, at least 2
    /// @param random     goes on by one split
    /// @return estimate, replicates, intervals
    /// @throws IllegalArgumentException if a sample has fewer than two values, or replicates < 2
    public static Bootstrap ofTwoSamples(double[] x, double[] y, ToDoubleBiFunction<double[], double[]> statistic,
            int replicates, Philox random) {
        Require.that(x.length >= 2, "Bootstrap.ofTwoSamples", "x.length", x.length, "at least 2");
        Require.that(y.length >= 2, "Bootstrap.ofTwoSamples", "y.length", y.length, "at least 2");
        double[] u = x.clone(), v = y.clone();
        int m = u.length, n = v.length;
        double[] values = replicate("Bootstrap.ofTwoSamples", replicates, random, r -> statistic
                .applyAsDouble(select(u, draw(r, m)), select(v, draw(r, n))));
        double[] without = new double[m + n];
        Parallel.forEach(m + n, i -> without[i] = i < m ? statistic.applyAsDouble(select(u, allBut(m, i)), v.clone())
                : statistic.applyAsDouble(u.clone(), select(v, allBut(n, i - m))));
        return new Bootstrap(statistic.applyAsDouble(u.clone(), v.clone()), values, centred(without, m));
    }

    /// The bootstrap of a statistic of observations that are the rows of a matrix.
    ///
    /// @param rows       observations; they are copied
    /// @param statistic  of a matrix of as many rows
    /// @param replicates how many samples are drawn, at least 2
    /// @param random     goes on by one split
    /// @return estimate, replicates, intervals
    /// @throws IllegalArgumentException if there are no rows, or replicates < 2
    public static Bootstrap ofRows(Matrix rows, ToDoubleFunction<Matrix> statistic, int replicates, Philox random) {
        Matrix data = rows.copy();
        return ofIndices(data.rows(), i -> statistic.applyAsDouble(data.selectRows(i)), replicates, random);
    }

    /// The bootstrap of observations of any kind, known by their number: the statistic gets the numbers of those drawn.
    ///
    /// @param n          how many observations there are, at least 1
    /// @param statistic  of a list of numbers from 0 to n − 1, with repetitions
    /// @param replicates how many samples are drawn, at least 2
    /// @param random     goes on by one split
    /// @return estimate, replicates, intervals
    /// @throws IllegalArgumentException if n < 1 or replicates < 2
    public static Bootstrap ofIndices(int n, ToDoubleFunction<int[]> statistic, int replicates, Philox random) {
        Require.that(n >= 1, "Bootstrap", "observations", n, "at least 1");
        double[] values = replicate("Bootstrap", replicates, random, r -> statistic.applyAsDouble(draw(r, n)));
        double[] without = new double[n > 1 ? n : 0];
        Parallel.forEach(without.length, i -> without[i] = statistic.applyAsDouble(allBut(n, i)));
        return new Bootstrap(statistic.applyAsDouble(Uniforms.identity(n)), values, centred(without, without.length));
    }

    /// The studentised interval, or bootstrap-t: quantiles of (θ* − θ)/σ*, turned about the estimate.
    ///
    /// {@snippet :
    /// double[] x = {4.1, 5.2, 4.8, 6.0, 5.5, 3.9, 4.4, 5.0};
    /// ConfidenceInterval i = Bootstrap.studentized(x, s -> Vector.of(s).mean(),
    ///         s -> Vector.of(s).map(v -> v - Vector.of(s).mean()).norm2() / Math.sqrt(56), 999, 0.9, new Philox4x64(3));
    /// boolean inside = i.contains(4.8625);          // inside == true
    /// }
    /// Samples whose standard error is 0, or whose quotient is NaN, are left out: they have no place on the line.
    ///
    /// @param x          the sample, at least one value; it is copied
    /// @param statistic  θ of a sample
    /// @param error      the standard error of θ, from the same sample
    /// @param replicates how many samples are drawn, at least 2
    /// @param level      of confidence, between 0 and 1
    /// @param random     goes on by one split
    /// @return an interval; its ends are NaN if no sample has a quotient
    /// @throws IllegalArgumentException if x is empty, replicates < 2, or the level is not between 0 and 1
    public static ConfidenceInterval studentized(double[] x, ToDoubleFunction<double[]> statistic,
            ToDoubleFunction<double[]> error, int replicates, double level, Philox random) {
        Require.that(x.length >= 1, "Bootstrap.studentized", "x.length", x.length, "at least 1");
        Require.level("Bootstrap.studentized", level);
        double[] data = x.clone();
        double theta = statistic.applyAsDouble(data.clone()), se = error.applyAsDouble(data.clone());
        double[] t = replicate("Bootstrap.studentized", replicates, random, r -> {
            double[] s = select(data, draw(r, data.length));
            double e = error.applyAsDouble(s.clone());
            return e > 0 ? (statistic.applyAsDouble(s) - theta) / e : Double.NaN;
        });
        t = Arrays.stream(t).filter(v -> !Double.isNaN(v)).sorted().toArray();
        double half = 0.5 * (1 - level);
        return new ConfidenceInterval(theta - se * quantile(t, 1 - half), theta - se * quantile(t, half), level);
    }

    /// The statistic of the sample itself.
    ///
    /// @return θ
    public double estimate() {
        return estimate;
    }

    /// The statistic of each sample that was drawn, in the order of their streams.
    ///
    /// @return a copy
    public double[] replicates() {
        return replicates.clone();
    }

    /// The standard deviation of the replicates, with B − 1 as divisor.
    ///
    /// @return at least 0
    public double standardError() {
        double mean = mean(replicates), s = 0;
        for (double v : replicates) s += (v - mean) * (v - mean);
        return Math.sqrt(s / (replicates.length - 1));
    }

    /// The mean of the replicates less the estimate.
    ///
    /// @return how far the statistic seems to be too large
    public double bias() {
        return mean(replicates) - estimate;
    }

    /// The interval between quantiles of the replicates.
    ///
    /// @param level of confidence, between 0 and 1
    /// @return an interval
    /// @throws IllegalArgumentException if the level is not such
    public ConfidenceInterval percentile(double level) {
        Require.level("Bootstrap.percentile", level);
        double half = 0.5 * (1 - level);
        return new ConfidenceInterval(quantile(sorted, half), quantile(sorted, 1 - half), level);
    }

    /// The percentile interval turned about the estimate: from 2θ − its upper end to 2θ − its lower end.
    ///
    /// @param level of confidence, between 0 and 1
    /// @return an interval
    /// @throws IllegalArgumentException if the level is not such
    public ConfidenceInterval basic(double level) {
        ConfidenceInterval p = percentile(level);
        return new ConfidenceInterval(2 * estimate - p.upper(), 2 * estimate - p.lower(), level);
    }

    /// The percentile interval corrected for bias and for a standard error that changes with θ (bias-corrected and accelerated).
    ///
    /// @param level of confidence, between 0 and 1
    /// @return an interval, from the smallest replicate if all are above the estimate, to the largest if all are below
    /// @throws IllegalArgumentException if the level is not such
    public ConfidenceInterval bca(double level) {
        Require.level("Bootstrap.bca", level);
        double half = 0.5 * (1 - level), z = StandardNormal.quantile(half), z0 = biasCorrection(), a = acceleration();
        return new ConfidenceInterval(quantile(sorted, shifted(z0, a, z)), quantile(sorted, shifted(z0, a, -z)), level);
    }

    /// z₀ = Φ⁻¹(share of replicates below the estimate; those equal to it count half).
    double biasCorrection() {
        long below = 0, equal = 0;
        for (double v : replicates) {
            if (v < estimate) below++;
            else if (v == estimate) equal++;
        }
        return StandardNormal.quantile(((double) below + 0.5 * (double) equal) / replicates.length);
    }

    /// a = Σd³/(6(Σd²)^1.5) for the differences d of the jackknife; 0 for a constant statistic.
    double acceleration() {
        double s2 = 0, s3 = 0;
        for (double d : leaveOneOut) {
            s2 += d * d;
            s3 += d * d * d;
        }
        return s2 == 0 ? 0 : s3 / (6 * s2 * Math.sqrt(s2));
    }

    private static double shifted(double z0, double a, double z) {
        if (Double.isInfinite(z0)) return z0 > 0 ? 1 : 0;
        double t = z0 + z, d = 1 - a * t;
        if (d <= 0) return t > 0 ? 1 : 0; // beyond the pole of the transformation
        return StandardNormal.cdf(z0 + t / d);
    }

    /// Type 6 of Hyndman & Fan, (B + 1)p: the levels of [percentile][#percentile] intervals are exact for order statistics. NaN if
    /// one is NaN.
    private static double quantile(double[] sorted, double p) {
        int b = sorted.length;
        if (b == 0 || Double.isNaN(sorted[b - 1]) || Double.isNaN(p)) return Double.NaN;
        double h = (b + 1.0) * p - 1;
        if (!(h > 0)) return sorted[0];
        if (h >= b - 1) return sorted[b - 1];
        int i = (int) h;
        double w = h - i;
        return w == 0 ? sorted[i] : (1 - w) * sorted[i] + w * sorted[i + 1];
    }

    @FunctionalInterface
    private interface Replicate {
        double of(Philox random);
    }

    private static double[] replicate(String routine, int replicates, Philox random, Replicate one) {
        Require.that(replicates >= 2, routine, "replicates", replicates, "at least 2");
        Philox key = random.split();
        double[] values = new double[replicates];
        Parallel.forEach((replicates - 1) / BLOCK + 1, task -> {
            for (int i = task * BLOCK; i < Math.min(replicates, (task + 1L) * BLOCK); i++) {
                values[i] = one.of(key.stream(i));
            }
        });
        return values;
    }

    private static int[] draw(Philox random, int n) {
        int[] indices = new int[n];
        for (int i = 0; i < n; i++) indices[i] = Uniforms.below(random, n);
        return indices;
    }

    static int[] allBut(int n, int left) {
        int[] indices = new int[n - 1];
        for (int i = 0; i < n - 1; i++) indices[i] = i < left ? i : i + 1;
        return indices;
    }

    static double[] select(double[] x, int[] indices) {
        double[] s = new double[indices.length];
        for (int i = 0; i < s.length; i++) s[i] = x[indices[i]];
        return s;
    }

    /// How far each value is below the mean of its sample, by the size of the sample: empirical influences.
    private static double[] centred(double[] without, int first) {
        double[] d = new double[without.length];
        for (int from = 0, to = first; from < d.length; from = to, to = d.length) {
            double mean = mean(Arrays.copyOfRange(without, from, to));
            for (int i = from; i < to; i++) d[i] = (mean - without[i]) * ((to - from - 1.0) / (to - from));
        }
        return d;
    }

    static double mean(double[] x) {
        double s = 0, shift = x.length > 0 ? x[0] : 0;
        for (double v : x) s += v - shift;
        return shift + s / x.length;
    }

    @Override
    public String toString() {
        ConfidenceInterval p = percentile(0.95), b = basic(0.95), c = bca(0.95);
        return String.format(Locale.ROOT,
                "Bootstrap, %d replicates%n  estimate %.6g   bias %.4g   standard error %.6g%n"
                        + "  95%% percentile [%.6g, %.6g]%n  95%% basic      [%.6g, %.6g]%n  95%% BCa        [%.6g, %.6g]",
                replicates.length, estimate, bias(), standardError(), p.lower(), p.upper(), b.lower(), b.upper(),
                c.lower(), c.upper());
    }
}
