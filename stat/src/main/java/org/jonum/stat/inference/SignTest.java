package org.jonum.stat.inference;

import java.util.Arrays;
import org.jonum.distuv.Binomial;
import org.jonum.stat.Alternative;
import org.jonum.stat.NanPolicy;

/// The sign test: whether a law has a given median.
///
/// {@snippet :
/// double[] x = {3.1, 4.2, 5.5, 6.1, 7.7, 8.0, 9.4};
/// double p = SignTest.test(x, 4).pValue();       // p == 0.125
/// }
/// S is the number of values above the median of the hypothesis, binomial of probability ½ among those that do not equal
/// it. The interval of the median lies between two values of the sample (Thompson 1936), and has at least the given level.
///
/// NaN in the data gives NaN, as do data that all equal the median.
public final class SignTest {
    private SignTest() {
    }

    /// Two-sided, interval of level 0.95.
    ///
    /// @param x      the sample, not empty
    /// @param median by the hypothesis
    /// @return the result
    /// @throws IllegalArgumentException if the sample is empty or the median not finite
    public static TestResult test(double[] x, double median) {
        return test(x, median, Alternative.TWO_SIDED, Args.LEVEL);
    }

    /// The two-sided test of what a policy leaves.
    ///
    /// @param x      the sample
    /// @param median of the law, by the hypothesis
    /// @param policy what to do with NaN
    /// @return the result
    /// @throws IllegalArgumentException if what the policy leaves is too small, or a NaN is refused
    public static TestResult test(double[] x, double median, NanPolicy policy) {
        return test(policy.apply(x), median);
    }

    /// Whether the median is `median`.
    ///
    /// @param x           the sample, not empty
    /// @param median      by the hypothesis
    /// @param alternative against what
    /// @param level       of the confidence interval of the median, between 0 and 1
    /// @return the result
    /// @throws IllegalArgumentException if the sample is empty, the median not finite or the level not between 0 and 1
    public static TestResult test(double[] x, double median, Alternative alternative, double level) {
        Args.size("SignTest", "x", x, 1);
        Args.finite("SignTest", "median", median);
        Args.level("SignTest", level);
        TestResultBuilder result = new TestResultBuilder("Sign test").alternative(alternative, "median", median);
        if (Args.anyNaN(x)) return result.statistic("S", Double.NaN).note("not defined for NaN").build();
        long above = Arrays.stream(x).filter(v -> v > median).count();
        long used = Arrays.stream(x).filter(v -> v != median).count();
        result.statistic("S", (double) above).estimate("median of x", LeveneTest.medianOf(x));
        if (used == 0) return result.note("all values equal the median").build();
        if (used < x.length) result.note((x.length - used) + " zeros dropped");
        double[] sorted = x.clone();
        Arrays.sort(sorted);
        long c = RankSumLaw.rejected(Binomial.of(x.length, 0.5), Args.outside(alternative, level));
        result.interval(MannWhitneyTest.ordered(sorted, c, alternative, level));
        return Tails.at(Binomial.of(used, 0.5), (double) above).into(result, alternative).build();
    }
}
