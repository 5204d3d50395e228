package org.jonum.stat.inference;

import java.util.Arrays;
import org.jonum.distuv.MannWhitneyU;
import org.jonum.stat.Alternative;
import org.jonum.stat.ConfidenceInterval;
import org.jonum.stat.NanPolicy;

/// The test of Mann & Whitney, or Wilcoxon's rank sum test: whether values of one law tend to be larger than those of another.
///
/// {@snippet :
/// double[] x = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10}, y = {2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24};
/// double p = MannWhitneyTest.test(x, y).pValue();    // p == 0.012003476399761228
/// }
/// W is the number of pairs with x > y, each with x = y counted for ½, as in R (the U of x). With ties the exact law is that of all
/// assignments of the given ranks; the two-sided p-value is twice the smaller tail, at most 1. The estimate is that of
/// Hodges and Lehmann (1963), the median of all differences x − y; its interval has the level at least without ties. Both
/// are left out for more than 250 000 pairs.
///
/// NaN in the data gives NaN; infinities are ranked. Sources: Mann & Whitney (1947), On a test of whether one of two random variables is
/// stochastically larger than the other; Streitberg & Röhmel (1986), Exact distributions for permutation and rank tests.
public final class MannWhitneyTest {
    private static final String TITLE = "Wilcoxon rank sum test (Mann-Whitney)";
    private static final long PAIRS = 250_000, UNTIED = 10_000, UNTIED_MOST = 40_000, TIED = 50_000_000, MANY = 1000;
    private static final double TIED_MOST = 1e9;

    private MannWhitneyTest() {
    }

    /// Two-sided, exact for small samples, interval of level 0.95.
    ///
    /// @param x the first sample, not empty
    /// @param y the second sample, not empty
    /// @return the result
    /// @throws IllegalArgumentException if a sample is empty
    public static TestResult test(double[] x, double[] y) {
        return test(x, y, Alternative.TWO_SIDED, Args.LEVEL);
    }

    /// The two-sided test of what a policy leaves of each sample.
    ///
    /// @param x      the first sample
    /// @param y      the second sample
    /// @param policy what to do with NaN
    /// @return the result
    /// @throws IllegalArgumentException if what the policy leaves is too small, or a NaN is refused
    public static TestResult test(double[] x, double[] y, NanPolicy policy) {
        return test(policy.apply(x), policy.apply(y));
    }

    /// Exact for samples of up to n·m = 10⁴ without ties, or some hundred values with ties, else by the normal approximation.
    ///
    /// @param x           the first sample, not empty
    /// @param y           the second sample, not empty
    /// @param alternative against what: GREATER, if x tends to be larger
    /// @param level       of the confidence interval of the shift, between 0 and 1
    /// @return the result
    /// @throws IllegalArgumentException if a sample is empty, or the level not between 0 and 1
    public static TestResult test(double[] x, double[] y, Alternative alternative, double level) {
        Ranks ranks = door(x, y, level);
        boolean small = ranks.tied() ? work(x.length, y.length) <= TIED && x.length + y.length <= MANY
                : (long) x.length * y.length <= UNTIED;
        return result(x, y, ranks, alternative, level, small);
    }

    /// From the exact law.
    ///
    /// **Cost** n²m²/4 additions without ties, some min(n, m)·(n + m)³ with ties.
    ///
    /// @param x           the first sample, not empty; n·m up to 40000 without ties, n + m up to 1000 and some 150 values in each sample with ties
    /// @param y           the second sample, not empty
    /// @param alternative against what: GREATER, if x tends to be larger
    /// @param level       of the confidence interval of the shift, between 0 and 1
    /// @return the result
    /// @throws IllegalArgumentException if a sample is empty, they are too large, or the level is not between 0 and 1
    public static TestResult exact(double[] x, double[] y, Alternative alternative, double level) {
        Ranks ranks = door(x, y, level);
        if (ranks.tied()) {
            Args.check(x.length + y.length <= MANY, "MannWhitneyTest.exact", "x.length + y.length",
                    (long) x.length + y.length, "≤ 1000 with ties");
            Args.check(work(x.length, y.length) <= TIED_MOST, "MannWhitneyTest.exact", "work",
                    work(x.length, y.length), "≤ 1e9 with ties");
        } else
            Args.check((long) x.length * y.length <= UNTIED_MOST, "MannWhitneyTest.exact", "x.length·y.length",
                    (long) x.length * y.length, "≤ 40000");
        return result(x, y, ranks, alternative, level, true);
    }

    /// From the normal approximation with correction for continuity and ties.
    ///
    /// @param x           the first sample, not empty
    /// @param y           the second sample, not empty
    /// @param alternative against what: GREATER, if x tends to be larger
    /// @param level       of the confidence interval of the shift, between 0 and 1
    /// @return the result
    /// @throws IllegalArgumentException if a sample is empty, or the level not between 0 and 1
    public static TestResult asymptotic(double[] x, double[] y, Alternative alternative, double level) {
        return result(x, y, door(x, y, level), alternative, level, false);
    }

    private static Ranks door(double[] x, double[] y, double level) {
        Args.size("MannWhitneyTest", "x", x, 1);
        Args.size("MannWhitneyTest", "y", y, 1);
        Args.level("MannWhitneyTest", level);
        return Ranks.of(Ranks.pooled(x, y));
    }

    private static double work(double n, double m) {
        return Math.min(n, m) * (n + m) * (n + m) * (n + m + 1);
    }

    private static TestResult result(double[] x, double[] y, Ranks ranks, Alternative alternative, double level,
            boolean exact) {
        int n = x.length, m = y.length;
        TestResultBuilder result = new TestResultBuilder(TITLE).alternative(alternative, "location shift", 0);
        if (Args.anyNaN(x, y)) return result.statistic("W", Double.NaN).note("not defined for NaN").build();
        double sum = 0, pairs = (double) n * m, all = (double) n + m;
        for (int i = 0; i < n; i++) sum += ranks.rank()[i];
        double w = sum - 0.5 * n * (n + 1.0);
        result.statistic("W", w);
        if (ranks.tied()) result.note("there are ties");
        double plain = Math.sqrt(pairs * (all + 1) / 12);
        if (exact) tails(x, y, ranks, w).into(result, alternative);
        else {
            double variance = pairs / 12 * (all + 1 - ranks.ties() / (all * (all - 1)));
            RankSumLaw.normal(result, w - 0.5 * pairs, Math.sqrt(variance), alternative);
        }
        if (pairs <= PAIRS) {
            double size = Args.outside(alternative, level);
            boolean table = exact && pairs <= UNTIED_MOST;
            long c = table ? RankSumLaw.rejected(MannWhitneyU.of(n, m), size)
                    : RankSumLaw.rejected(0.5 * pairs, plain, size);
            shift(result, x, y, c, alternative, level);
        }
        return result.build();
    }

    private static Tails tails(double[] x, double[] y, Ranks ranks, double w) {
        if (!ranks.tied()) return Tails.at(MannWhitneyU.of(x.length, y.length), w);
        int n = x.length, m = y.length;
        int[] score = Arrays.stream(ranks.rank()).mapToInt(r -> (int) Math.rint(2 * r)).toArray();
        long first = 0, total = 0;
        for (int i = 0; i < score.length; i++) {
            total += score[i];
            if (i < n) first += score[i];
        }
        if (n <= m) return RankSumLaw.ofSubset(score, n, first);
        Tails other = RankSumLaw.ofSubset(score, m, total - first);
        return new Tails(other.upper(), other.logUpper(), other.lower(), other.logLower());
    }

    private static void shift(TestResultBuilder result, double[] x, double[] y, long rejected, Alternative alternative,
            double level) {
        double[] d = new double[x.length * y.length];
        int k = 0;
        for (double v : x) {
            for (double u : y) d[k++] = v - u;
        }
        Arrays.sort(d);
        result.estimate("difference in location", LeveneTest.medianOf(d));
        if (!Args.anyNaN(d)) result.interval(ordered(d, rejected, alternative, level));
    }

    /// Between the numbers that follow the first and precede the last `rejected` of sorted ones.
    static ConfidenceInterval ordered(double[] sorted, long rejected, Alternative alternative, double level) {
        int last = sorted.length - 1, c = (int) Math.min(rejected, last);
        double lower = c < 0 ? Double.NEGATIVE_INFINITY : sorted[c];
        double upper = c < 0 ? Double.POSITIVE_INFINITY : sorted[last - c];
        return Limits.of(lower, upper, alternative, level);
    }
}
