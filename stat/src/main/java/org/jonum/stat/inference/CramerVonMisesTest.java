package org.jonum.stat.inference;

import java.util.Arrays;
import org.jonum.distuv.Distribution;
import org.jonum.stat.NanPolicy;

/// The test of Cramér and von Mises: whether a sample is of a given continuous law, or two samples are of the same law, by the
/// mean squared distance of distribution functions.
///
/// {@snippet :
/// double[] x = {0.61, 0.29, 0.06, 0.59, -1.73, -0.74, 0.51, -0.56, 0.39, 1.64, 0.05, -0.06, 0.64, -0.82, 0.37};
/// double t = CramerVonMisesTest.oneSample(x, Normal.standard()).statistic();     // t == 0.14499820050336273
/// }
/// Of one sample the p-value is that of the limit law with its correction of order 1/n. Of two samples it is exact where nm ≤ 400, with ties given these; else that of the
/// limit law, to which the statistic is brought by its exact mean and variance (Anderson 1962).
///
/// NaN in the data gives NaN. Sources: Cramér (1928), On the composition of elementary errors; von Mises (1931),
/// Wahrscheinlichkeitsrechnung; Anderson (1962), On the distribution of the two-sample Cramér-von Mises criterion.
public final class CramerVonMisesTest {
    private static final double MEAN = 1.0 / 6;
    /// Up to so many pairs two samples are compared exactly.
    private static final long EXACT = 400;

    private CramerVonMisesTest() {
    }

    /// Whether x is of that law: T = 1/(12n) + Σ (F(xᵢ) − (2i − 1)/(2n))².
    ///
    /// @param x   the sample, not empty
    /// @param law a continuous law, all of whose parameters are known beforehand
    /// @return the result
    /// @throws IllegalArgumentException if the sample is empty
    public static TestResult oneSample(double[] x, Distribution law) {
        Args.size("CramerVonMisesTest.oneSample", "x", x, 1);
        TestResultBuilder result = result("One-sample");
        if (Args.anyNaN(x)) return undefined(result);
        double[] f = x.clone();
        Arrays.sort(f);
        law.cdf(f, f);
        double n = x.length, t = 1 / (12 * n);
        for (int i = 0; i < n; i++) {
            double d = f[i] - (2.0 * i + 1) / (2 * n);
            t += d * d;
        }
        double log = CramerVonMisesSize.logSf(n, t);
        return result.statistic("T", t).p(Math.exp(log), log).build();
    }

    /// The test of what a policy leaves.
    ///
    /// @param x      the sample
    /// @param law    a continuous law, all of whose parameters are known beforehand
    /// @param policy what to do with NaN
    /// @return the result
    /// @throws IllegalArgumentException if what the policy leaves is too small, or a NaN is refused
    public static TestResult oneSample(double[] x, Distribution law, NanPolicy policy) {
        return oneSample(policy.apply(x), law);
    }

    /// Whether two samples are of the same law; ties get the mean of their ranks.
    ///
    /// **Cost** up to a tenth of a second where nm is 400.
    ///
    /// @param x the first sample, not empty
    /// @param y the second sample, not empty
    /// @return the result
    /// @throws IllegalArgumentException if a sample is empty
    public static TestResult twoSample(double[] x, double[] y) {
        return twoSample("CramerVonMisesTest.twoSample", x, y, EXACT);
    }

    /// The test of what a policy leaves of each sample.
    ///
    /// @param x      the first sample
    /// @param y      the second sample
    /// @param policy what to do with NaN
    /// @return the result
    /// @throws IllegalArgumentException if what the policy leaves is too small, or a NaN is refused
    public static TestResult twoSample(double[] x, double[] y, NanPolicy policy) {
        return twoSample(policy.apply(x), policy.apply(y));
    }

    /// Whether two samples are of the same law, always by the limit law.
    ///
    /// @param x the first sample, not empty
    /// @param y the second sample, not empty
    /// @return the result
    /// @throws IllegalArgumentException if a sample is empty
    public static TestResult asymptotic(double[] x, double[] y) {
        return twoSample("CramerVonMisesTest.asymptotic", x, y, 0);
    }

    private static TestResult twoSample(String routine, double[] x, double[] y, long most) {
        Args.size(routine, "x", x, 1);
        Args.size(routine, "y", y, 1);
        TestResultBuilder result = result("Two-sample");
        if (Args.anyNaN(x, y)) return undefined(result);
        Ranks ranks = Ranks.of(Ranks.pooled(x, y));
        if (ranks.tied()) result.note("there are ties");
        if ((long) x.length * y.length <= most) {
            CramerVonMisesRanks exact = CramerVonMisesRanks.of(ranks.rank(), x.length);
            double p = exact.p();
            return result.statistic("T", exact.statistic()).p(p, Math.log(p)).method(TestResult.Method.EXACT).build();
        }
        double n = x.length, m = y.length, all = n + m;
        double[] rank = ranks.rank(), r = Arrays.copyOf(rank, x.length),
                s = Arrays.copyOfRange(rank, x.length, rank.length);
        double u = n * squares(r) + m * squares(s), t = u / (n * m * all) - (4 * n * m - 1) / (6 * all);
        double mean = (1 + 1 / all) / 6;
        double variance =
                (all + 1) / all * (4 * n * m * all - 3 * (n * n + m * m) - 2 * n * m) / (45 * all * 4 * n * m);
        double log = QuadraticLimit.CRAMER_VON_MISES.logSf(MEAN + (t - mean) / Math.sqrt(45 * variance));
        return result.statistic("T", t).p(Math.exp(log), log).build();
    }

    /// Σ (rᵢ − i)² of sorted ranks.
    private static double squares(double[] r) {
        Arrays.sort(r);
        double sum = 0;
        for (int i = 0; i < r.length; i++) sum += (r[i] - i - 1) * (r[i] - i - 1);
        return sum;
    }

    private static TestResultBuilder result(String samples) {
        return new TestResultBuilder(samples + " Cramer-von Mises test").method(TestResult.Method.ASYMPTOTIC);
    }

    private static TestResult undefined(TestResultBuilder result) {
        return result.statistic("T", Double.NaN).note("not defined for NaN").build();
    }
}
