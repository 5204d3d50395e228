package org.jonum.stat.inference;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.jonum.distuv.FisherF;
import org.jonum.stat.NanPolicy;

/// Levene's test of equal variances: the analysis of variance of |x − centre|, where the centre of a group is its mean
/// (Levene) or its median (Brown & Forsythe), which is safer for laws with long tails.
///
/// {@snippet :
/// double[] x = {1, 2, 4, 5, 8}, y = {2, 3, 3, 4}, z = {1, 5, 9, 14};
/// TestResult r = LeveneTest.median(x, y, z);
/// double f = r.statistic();                      // f == 4.497274379164143
/// }
/// NaN, or groups that are all constant, give NaN. Sources: Levene (1960), Robust tests for equality of variances; Brown & Forsythe (1974), Robust
/// tests for the equality of variances.
public final class LeveneTest {
    private LeveneTest() {
    }

    /// Levene's test, about the means.
    ///
    /// @param groups two groups at least, each of two values at least
    /// @return the result
    /// @throws IllegalArgumentException if there are too few
    public static TestResult mean(double[]... groups) {
        return test("Levene's test for homogeneity of variance (centre: mean)", LeveneTest::meanOf, groups);
    }

    /// Levene's test of what a policy leaves of each group.
    ///
    /// @param policy what to do with NaN
    /// @param groups the samples
    /// @return the result
    /// @throws IllegalArgumentException if what the policy leaves is too small, or a NaN is refused
    public static TestResult mean(NanPolicy policy, double[]... groups) {
        return mean(policy.applyToGroups(groups));
    }

    /// Brown and Forsythe's test, about the medians.
    ///
    /// @param groups two groups at least, each of two values at least
    /// @return the result
    /// @throws IllegalArgumentException if there are too few
    public static TestResult median(double[]... groups) {
        return test("Brown-Forsythe test for homogeneity of variance (centre: median)", LeveneTest::medianOf, groups);
    }

    /// Brown and Forsythe's test of what a policy leaves of each group.
    ///
    /// @param policy what to do with NaN
    /// @param groups the samples
    /// @return the result
    /// @throws IllegalArgumentException if what the policy leaves is too small, or a NaN is refused
    public static TestResult median(NanPolicy policy, double[]... groups) {
        return median(policy.applyToGroups(groups));
    }

    private static double meanOf(double[] x) {
        return Sample.of(x).average();
    }

    static double medianOf(double[] x) {
        if (Args.anyNaN(x)) return Double.NaN;
        double[] sorted = x.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : 0.5 * sorted[half - 1] + 0.5 * sorted[half];
    }

    private static TestResult test(String title, ToDoubleFunction<double[]> centre, double[][] groups) {
        Args.groups("LeveneTest", groups, 2);
        double[][] spread = new double[groups.length][];
        for (int i = 0; i < spread.length; i++) {
            double c = centre.applyAsDouble(groups[i]);
            spread[i] = Arrays.stream(groups[i]).map(v -> Math.abs(v - c)).toArray();
        }
        OneWay way = OneWay.of(spread);
        double f = way.f();
        TestResultBuilder result = new TestResultBuilder(title).statistic("F", f).df(way.betweenDf(), way.withinDf());
        if (Double.isNaN(f)) return result.note("the groups are constant, or have NaN or infinite values").build();
        return result.upper(FisherF.of(way.betweenDf(), way.withinDf())).method(TestResult.Method.ASYMPTOTIC).build();
    }
}
