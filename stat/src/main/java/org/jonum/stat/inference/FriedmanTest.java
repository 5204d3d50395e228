package org.jonum.stat.inference;

import org.jonum.distuv.ChiSquared;
import org.jonum.stat.NanPolicy;

/// Friedman's test: whether treatments differ, each applied once in every block, by the ranks within the blocks.
///
/// {@snippet :
/// double[][] blocks = {{5.4, 5.5, 5.55}, {5.85, 5.7, 5.75}, {5.2, 5.6, 5.5}, {5.55, 5.5, 5.4}};
/// double q = FriedmanTest.test(blocks).statistic();      // q == 0.0
/// }
/// NaN in the data gives NaN, as do blocks that are all constant. Source: Friedman (1937), The use of ranks to avoid the assumption of normality.
public final class FriedmanTest {
    private FriedmanTest() {
    }

    /// Q = 12·Σ (Rⱼ − n(k + 1)/2)²/(nk(k + 1) − Σ(t³ − t)/(k − 1)) for the rank sums Rⱼ of k treatments in n blocks, nearly
    /// χ² with k − 1 degrees of freedom.
    ///
    /// @param blocks a row for each block, a column for each treatment; two of each at least
    /// @return the result
    /// @throws IllegalArgumentException if there are too few, or rows of different lengths
    public static TestResult test(double[][] blocks) {
        int n = blocks.length;
        Args.check(n >= 2, "FriedmanTest", "number of blocks", n, "≥ 2");
        int k = blocks[0].length;
        Args.check(k >= 2, "FriedmanTest", "number of treatments", k, "≥ 2");
        TestResultBuilder result =
                new TestResultBuilder("Friedman rank sum test").df(k - 1.0).method(TestResult.Method.ASYMPTOTIC);
        double[] sum = new double[k];
        double ties = 0;
        for (int i = 0; i < n; i++) {
            Args.check(blocks[i].length == k, "FriedmanTest", "blocks[" + i + "].length", blocks[i].length, "" + k);
            Ranks ranks = Ranks.of(blocks[i]);
            ties += ranks.ties();
            for (int j = 0; j < k; j++) sum[j] += ranks.rank()[j] - 0.5 * (k + 1);
        }
        String name = "Friedman chi-squared";
        if (Args.anyNaN(blocks)) return result.statistic(name, Double.NaN).note("not defined for NaN").build();
        double squares = 0;
        for (double s : sum) squares += s * s;
        double q = 12 * squares / ((double) n * k * (k + 1) - ties / (k - 1));
        if (ties > 0) result.note("there are ties");
        if (Double.isNaN(q)) return result.statistic(name, q).note("the blocks are constant").build();
        return result.statistic(name, q).upper(ChiSquared.of(k - 1.0)).build();
    }

    /// The test of the blocks that a policy leaves: those without NaN.
    ///
    /// @param blocks a row for each block, a column for each treatment
    /// @param policy what to do with blocks that have a NaN
    /// @return the result
    /// @throws IllegalArgumentException if what the policy leaves is too small, or a NaN is refused
    public static TestResult test(double[][] blocks, NanPolicy policy) {
        return test(policy.applyToBlocks(blocks));
    }
}
