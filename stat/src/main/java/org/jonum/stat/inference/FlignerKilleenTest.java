package org.jonum.stat.inference;

import java.util.Arrays;
import org.jonum.distuv.ChiSquared;
import org.jonum.special.StandardNormal;
import org.jonum.stat.NanPolicy;

/// The test of Fligner and Killeen of equal variances, by normal scores of the ranks of |x − median|: of the tests of this hypothesis the one that
/// depends least on the law of the data.
///
/// With scores a = Φ⁻¹(½ + r/(2(N + 1))) of the ranks r among all N distances from the groups' medians, the statistic is
/// Σ nᵢ(āᵢ − ā)²/V, V = Σ (a − ā)²/(N − 1), and nearly of the chi-squared law with one degree of freedom less than there are groups.
///
/// {@snippet :
/// double[] x = {1, 2, 4, 5, 8}, y = {2, 3, 3, 4}, z = {1, 5, 9, 14};
/// double p = FlignerKilleenTest.test(x, y, z).pValue();      // p == 0.05024463522821547
/// }
/// NaN, or distances that are all the same, give NaN. Sources: Fligner & Killeen (1976), Distribution-free two-sample tests for scale; Conover, Johnson &
/// Johnson (1981), A comparative study of tests for homogeneity of variances.
public final class FlignerKilleenTest {
    private FlignerKilleenTest() {
    }

    /// Whether the groups have the same variance.
    ///
    /// @param groups two groups at least, each of two values at least
    /// @return the result
    /// @throws IllegalArgumentException if there are too few
    public static TestResult test(double[]... groups) {
        Args.groups("FlignerKilleenTest.test", groups, 2);
        TestResultBuilder result = new TestResultBuilder("Fligner-Killeen test of homogeneity of variances")
                .method(TestResult.Method.ASYMPTOTIC).df(groups.length - 1.0);
        double[][] distances = new double[groups.length][];
        for (int i = 0; i < groups.length; i++) {
            double median = LeveneTest.medianOf(groups[i]);
            distances[i] = Arrays.stream(groups[i]).map(v -> Math.abs(v - median)).toArray();
        }
        double[] scores = Ranks.pooled(distances);
        if (Args.anyNaN(scores)) return undefined(result, "not defined for NaN or infinite values");
        scores = Ranks.of(scores).rank();
        int n = scores.length;
        for (int i = 0; i < n; i++) scores[i] = StandardNormal.quantile(0.5 + scores[i] / (2 * (n + 1.0)));
        Sample all = Sample.of(scores);
        double between = 0;
        for (int i = 0, at = 0; i < groups.length; at += groups[i++].length) {
            double[] own = Arrays.copyOfRange(scores, at, at + groups[i].length);
            double d = Sample.of(own).average() - all.average();
            between += own.length * d * d;
        }
        if (!(all.squares() > 0)) return undefined(result, "the distances from the medians are all the same");
        return result.statistic("Fligner-Killeen:med chi-squared", between / all.variance())
                .upper(ChiSquared.of(groups.length - 1.0)).build();
    }

    /// The test of what a policy leaves of each group.
    ///
    /// @param policy what to do with NaN
    /// @param groups the samples
    /// @return the result
    /// @throws IllegalArgumentException if what the policy leaves is too small, or a NaN is refused
    public static TestResult test(NanPolicy policy, double[]... groups) {
        return test(policy.applyToGroups(groups));
    }

    private static TestResult undefined(TestResultBuilder result, String why) {
        return result.statistic("Fligner-Killeen:med chi-squared", Double.NaN).note(why).build();
    }
}
