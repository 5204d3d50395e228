package org.jonum.stat.inference;

import org.jonum.distuv.ChiSquared;
import org.jonum.stat.NanPolicy;

/// The test of Kruskal & Wallis: whether several samples are of one law, by their ranks.
///
/// {@snippet :
/// double[] a = {2.9, 3.0, 2.5, 2.6, 3.2}, b = {3.8, 2.7, 4.0, 2.4}, c = {2.8, 3.4, 3.7, 2.2, 2.0};
/// double h = KruskalWallisTest.test(a, b, c).statistic();    // h == 0.7714285714285722
/// }
/// NaN in the data gives NaN, as do data that are all equal. Source: Kruskal & Wallis (1952), Use of ranks in one-criterion variance analysis.
public final class KruskalWallisTest {
    private KruskalWallisTest() {
    }

    /// H = 12/(N(N + 1))·Σ nᵢ(r̄ᵢ − (N + 1)/2)², by 1 − Σ(t³ − t)/(N³ − N) for ties; nearly χ² with k − 1 degrees of freedom.
    ///
    /// @param groups two groups at least, none of them empty
    /// @return the result
    /// @throws IllegalArgumentException if there are too few
    public static TestResult test(double[]... groups) {
        Args.groups("KruskalWallisTest", groups, 1);
        TestResultBuilder result = new TestResultBuilder("Kruskal-Wallis rank sum test").df(groups.length - 1.0)
                .method(TestResult.Method.ASYMPTOTIC);
        String name = "Kruskal-Wallis chi-squared";
        if (Args.anyNaN(groups)) return result.statistic(name, Double.NaN).note("not defined for NaN").build();
        Ranks ranks = Ranks.of(Ranks.pooled(groups));
        double all = ranks.rank().length, middle = 0.5 * (all + 1), h = 0;
        int at = 0;
        for (double[] g : groups) {
            double sum = 0;
            for (int i = 0; i < g.length; i++) sum += ranks.rank()[at++] - middle;
            h += sum * sum / g.length;
        }
        h *= 12 / (all * (all + 1) * (1 - ranks.ties() / (all * (all * all - 1))));
        if (ranks.tied()) result.note("there are ties");
        if (Double.isNaN(h)) return result.statistic(name, h).note("all values are equal").build();
        return result.statistic(name, h).upper(ChiSquared.of(groups.length - 1.0)).build();
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
}
