package org.jonum.stat.inference;

import java.util.Arrays;
import org.jonum.distuv.WilcoxonSignedRank;
import org.jonum.stat.Alternative;
import org.jonum.stat.NanPolicy;

/// Wilcoxon's signed rank test: whether a symmetric law has a given centre.
///
/// {@snippet :
/// double[] d = {1, 2, -3};
/// double p = SignedRankTest.test(d, 0).pValue();     // p == 1.0
/// }
/// V is the sum of the ranks of |x − centre| for which x > centre. With ties the exact law is that of all signs of the
/// given ranks; the two-sided p-value is twice the smaller tail, at most 1. The estimate is that of Hodges and Lehmann
/// (1963), the median of the means of all pairs; its interval has the level at least if there are no ties. Both are left out for
/// more than 700 values.
///
/// NaN in the data gives NaN, as do data that all equal the centre. Sources: Wilcoxon (1945), Individual comparisons by ranking methods; Pratt (1959), Remarks on
/// zeros and ties in the Wilcoxon signed rank procedures.
public final class SignedRankTest {
    private static final int SMALL = 200, MOST = 1000, AVERAGES = 700;

    /// What is done with values that equal the centre.
    public enum Zeros {
        /// They are left out before ranks are given (Wilcoxon, R).
        DROP,
        /// They are ranked with the others and then left out (Pratt).
        PRATT
    }

    private SignedRankTest() {
    }

    /// Two-sided, zeros dropped, exact for up to 200 values, interval of level 0.95.
    ///
    /// @param x      the sample, not empty
    /// @param centre by the hypothesis
    /// @return the result
    /// @throws IllegalArgumentException if the sample is empty or the centre not finite
    public static TestResult test(double[] x, double centre) {
        return test(x, centre, Zeros.DROP, Alternative.TWO_SIDED, Args.LEVEL);
    }

    /// The two-sided test of what a policy leaves.
    ///
    /// @param x      the sample
    /// @param centre of symmetry, by the hypothesis
    /// @param policy what to do with NaN
    /// @return the result
    /// @throws IllegalArgumentException if what the policy leaves is too small, or a NaN is refused
    public static TestResult test(double[] x, double centre, NanPolicy policy) {
        return test(policy.apply(x), centre);
    }

    /// Of the differences x − y: two-sided, zeros dropped, exact for up to 200 values, interval of level 0.95.
    ///
    /// @param x the first values, not empty
    /// @param y the second values, as many
    /// @return the result
    /// @throws IllegalArgumentException if there are none, or not as many of both
    public static TestResult paired(double[] x, double[] y) {
        Args.pairs("SignedRankTest.paired", x, y, 1);
        return test(TTest.differences(x, y), 0);
    }

    /// The two-sided test of the pairs that a policy leaves.
    ///
    /// @param x      the first values
    /// @param y      the second values, as many
    /// @param policy what to do with pairs that have a NaN
    /// @return the result
    /// @throws IllegalArgumentException if what the policy leaves is too small, or a NaN is refused
    public static TestResult paired(double[] x, double[] y, NanPolicy policy) {
        double[][] pairs = policy.applyToPairs(x, y);
        return paired(pairs[0], pairs[1]);
    }

    /// Exact for up to 200 values, else by the normal approximation.
    ///
    /// @param x           the sample, not empty
    /// @param centre      by the hypothesis
    /// @param zeros       what is done with values that equal the centre
    /// @param alternative against what
    /// @param level       of the confidence interval of the centre, between 0 and 1
    /// @return the result
    /// @throws IllegalArgumentException if the sample is empty, the centre not finite or the level not between 0 and 1
    public static TestResult test(double[] x, double centre, Zeros zeros, Alternative alternative, double level) {
        return result(x, centre, zeros, alternative, level, x.length <= SMALL);
    }

    /// From the exact law.
    ///
    /// **Cost** n³ additions.
    ///
    /// @param x           the sample, of up to 1000 values, not empty
    /// @param centre      by the hypothesis
    /// @param zeros       what is done with values that equal the centre
    /// @param alternative against what
    /// @param level       of the confidence interval of the centre, between 0 and 1
    /// @return the result
    /// @throws IllegalArgumentException if the sample is empty or too large, the centre not finite or the level not between 0 and 1
    public static TestResult exact(double[] x, double centre, Zeros zeros, Alternative alternative, double level) {
        Args.check(x.length <= MOST, "SignedRankTest.exact", "x.length", x.length, "≤ " + MOST);
        return result(x, centre, zeros, alternative, level, true);
    }

    /// From the normal approximation with correction for continuity and ties.
    ///
    /// @param x           the sample, not empty
    /// @param centre      by the hypothesis
    /// @param zeros       what is done with values that equal the centre
    /// @param alternative against what
    /// @param level       of the confidence interval of the centre, between 0 and 1
    /// @return the result
    /// @throws IllegalArgumentException if the sample is empty, the centre not finite or the level not between 0 and 1
    public static TestResult asymptotic(double[] x, double centre, Zeros zeros, Alternative alternative, double level) {
        return result(x, centre, zeros, alternative, level, false);
    }

    private static TestResult result(double[] x, double centre, Zeros zeros, Alternative alternative, double level,
            boolean exact) {
        Args.size("SignedRankTest", "x", x, 1);
        Args.finite("SignedRankTest", "centre", centre);
        Args.level("SignedRankTest", level);
        TestResultBuilder result =
                new TestResultBuilder("Wilcoxon signed rank test").alternative(alternative, "location", centre);
        if (Args.anyNaN(x)) return result.statistic("V", Double.NaN).note("not defined for NaN").build();
        double[] d = Arrays.stream(x).map(v -> v - centre).toArray();
        int none = (int) Arrays.stream(d).filter(v -> v == 0).count();
        if (none == d.length) return result.statistic("V", 0).note("all values equal the centre").build();
        if (none > 0) result.note(none + (zeros == Zeros.DROP ? " zeros dropped" : " zeros ranked, then dropped"));
        if (zeros == Zeros.DROP) d = Arrays.stream(d).filter(v -> v != 0).toArray();
        Ranks ranks = Ranks.of(Arrays.stream(d).map(Math::abs).toArray());
        double v = 0, mean = 0, squares = 0;
        int used = 0;
        int[] score = new int[d.length];
        boolean plain = none == 0 || zeros == Zeros.DROP;
        double[] seen = ranks.rank();
        for (int i = 0; i < d.length; i++) {
            if (d[i] == 0) continue;
            if (d[i] > 0) v += seen[i];
            mean += 0.5 * seen[i];
            squares += seen[i] * seen[i];
            score[used++] = exact ? (int) Math.rint(2 * seen[i]) : 0;
        }
        boolean tied = plain && ranks.tied();
        if (tied) result.note("there are ties");
        result.statistic("V", v);
        if (!exact) RankSumLaw.normal(result, v - mean, Math.sqrt(squares / 4), alternative);
        else if (plain && !tied) Tails.at(WilcoxonSignedRank.of(used), v).into(result, alternative);
        else RankSumLaw.ofCoins(Arrays.copyOf(score, used), Math.round(2 * v)).into(result, alternative);
        if (x.length <= AVERAGES) centre(result, x, exact, alternative, level);
        return result.build();
    }

    private static void centre(TestResultBuilder result, double[] x, boolean exact, Alternative alternative,
            double level) {
        int n = x.length, k = 0;
        double[] w = new double[n * (n + 1) / 2];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) w[k++] = 0.5 * x[i] + 0.5 * x[j];
        }
        Arrays.sort(w);
        result.estimate("(pseudo)median", LeveneTest.medianOf(w));
        double size = Args.outside(alternative, level), mean = 0.5 * w.length,
                sd = Math.sqrt(n * (n + 1.0) * (2 * n + 1.0) / 24);
        long c = exact ? RankSumLaw.rejected(WilcoxonSignedRank.of(n), size) : RankSumLaw.rejected(mean, sd, size);
        if (!Args.anyNaN(w)) result.interval(MannWhitneyTest.ordered(w, c, alternative, level));
    }
}
