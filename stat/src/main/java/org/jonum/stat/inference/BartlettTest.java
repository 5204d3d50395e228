package org.jonum.stat.inference;

import org.jonum.distuv.ChiSquared;
import org.jonum.stat.NanPolicy;

/// Bartlett's test of equal variances of normal samples.
///
/// {@snippet :
/// double[] x = {1, 2, 4, 5, 8}, y = {2, 3, 3, 4}, z = {1, 5, 9, 14};
/// double k = BartlettTest.test(x, y, z).statistic(); // k == 7.129728193707243
/// }
/// NaN or a constant group give NaN. Source: Bartlett (1937), Properties of sufficiency and statistical tests.
public final class BartlettTest {
    private BartlettTest() {
    }

    /// Whether the variances are equal: K² = Σ (nᵢ − 1)·log(s²/s²ᵢ)/(1 + (Σ 1/(nᵢ − 1) − 1/(N − k))/(3(k − 1))), which is
    /// nearly χ² with k − 1 degrees of freedom.
    ///
    /// @param groups two groups at least, each of two values at least
    /// @return the result
    /// @throws IllegalArgumentException if there are too few
    public static TestResult test(double[]... groups) {
        Args.groups("BartlettTest", groups, 2);
        OneWay way = OneWay.of(groups);
        double pooled = way.withinMean(), sum = 0, reciprocals = -1 / way.withinDf();
        boolean defined = true;
        for (Sample g : way.groups()) {
            double df = g.n() - 1.0;
            sum -= df * Math.log(g.scaledVariance() / pooled);
            reciprocals += 1 / df;
            defined &= g.squares() > 0;
        }
        double statistic = sum / (1 + reciprocals / (3 * way.betweenDf()));
        TestResultBuilder result =
                new TestResultBuilder("Bartlett test of homogeneity of variances").df(way.betweenDf())
                        .method(TestResult.Method.ASYMPTOTIC);
        if (!(defined && statistic < Double.POSITIVE_INFINITY)) {
            return result.statistic("Bartlett's K-squared", Double.NaN)
                    .note("a group is constant, or has NaN or infinite values").build();
        }
        return result.statistic("Bartlett's K-squared", Math.max(0, statistic))
                .upper(ChiSquared.of(way.betweenDf())).build();
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
