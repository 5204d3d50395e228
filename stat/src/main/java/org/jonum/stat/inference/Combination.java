package org.jonum.stat.inference;

import java.util.Arrays;
import org.jonum.distuv.ChiSquared;
import org.jonum.distuv.Normal;
import org.jonum.special.StandardNormal;

/// Joins the p-values of independent tests to one: whether all their hypotheses hold.
///
/// {@snippet :
/// double[] p = {0.01, 0.2, 0.3};
/// double fisher = Combination.fisher(p).pValue();        // fisher == 0.021561751324834628
/// double simes = Combination.simes(p).pValue();          // simes == 0.03
/// }
/// Logarithms can be given in place of p-values, also where those are below the range of doubles.
public final class Combination {
    private Combination() {
    }

    /// Fisher's −2·Σ log p, of the chi-squared law with two degrees of freedom for each test: against any departure.
    ///
    /// Source: Fisher (1932), Statistical Methods for Research Workers.
    ///
    /// @param p one at least, from 0 to 1
    /// @return the result
    /// @throws IllegalArgumentException if there is none, or one is not from 0 to 1
    public static TestResult fisher(double... p) {
        return fisherOfLogs(logs("Combination.fisher", p));
    }

    /// The same from logarithms.
    ///
    /// @param logP one at least, at most 0
    /// @return the result
    /// @throws IllegalArgumentException if there is none, or one is not at most 0
    public static TestResult fisherOfLogs(double... logP) {
        check("Combination.fisherOfLogs", logP);
        double sum = 0;
        for (double l : logP) sum -= 2 * l;
        return new TestResultBuilder("Fisher's combination of p-values").statistic("chi-squared", sum)
                .df(2.0 * logP.length)
                .upper(ChiSquared.of(2.0 * logP.length)).build();
    }

    /// Stouffer's Σ w·Φ⁻¹(1 − p)/√Σw²: for one-sided tests against the same side.
    ///
    /// Source: Stouffer et al. (1949), The American Soldier; Lipták (1958), On the combination of independent tests.
    ///
    /// @param p       one at least, from 0 to 1
    /// @param weights one for each, above 0, such as the root of the size of the sample
    /// @return the result
    /// @throws IllegalArgumentException if there is none, one is not from 0 to 1, or weights are not such
    public static TestResult stouffer(double[] p, double[] weights) {
        Args.size("Combination.stouffer", "p", p, 1);
        Args.check(weights.length == p.length, "Combination.stouffer", "weights.length", weights.length,
                "p.length = " + p.length);
        double sum = 0, squares = 0;
        for (int i = 0; i < p.length; i++) {
            Args.probability("Combination.stouffer", "p[" + i + "]", p[i]);
            Args.positive("Combination.stouffer", "weights[" + i + "]", weights[i]);
            sum += weights[i] * StandardNormal.inverseSf(p[i]);
            squares += weights[i] * weights[i];
        }
        double z = sum / Math.sqrt(squares);
        TestResultBuilder result = new TestResultBuilder("Stouffer's combination of p-values").statistic("z", z);
        if (Double.isNaN(z)) return result.note("p-values 0 and 1 contradict each other").build();
        return result.upper(Normal.standard()).build();
    }

    /// Simes' least m·p₍ᵢ₎/i: also for tests that depend on each other positively.
    ///
    /// Source: Simes (1986), An improved Bonferroni procedure for multiple tests of significance.
    ///
    /// @param p one at least, from 0 to 1
    /// @return the result
    /// @throws IllegalArgumentException if there is none, or one is not from 0 to 1
    public static TestResult simes(double... p) {
        double[] sorted = p.clone();
        Args.size("Combination.simes", "p", p, 1);
        for (int i = 0; i < p.length; i++) Args.probability("Combination.simes", "p[" + i + "]", p[i]);
        Arrays.sort(sorted);
        double least = 1;
        for (int i = 0; i < p.length; i++) least = Math.min(least, sorted[i] * p.length / (i + 1));
        return new TestResultBuilder("Simes' combination of p-values").statistic("least", least)
                .p(least, Math.log(least))
                .build();
    }

    private static double[] logs(String test, double[] p) {
        for (int i = 0; i < p.length; i++) Args.probability(test, "p[" + i + "]", p[i]);
        return Arrays.stream(p).map(Math::log).toArray();
    }

    private static void check(String test, double[] logP) {
        Args.size(test, "logP", logP, 1);
        for (int i = 0; i < logP.length; i++) Args.check(logP[i] <= 0, test, "logP[" + i + "]", logP[i], "≤ 0");
    }
}
