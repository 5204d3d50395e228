package org.jonum.stat.inference;

import org.jonum.distuv.ChiSquared;
import org.jonum.stat.NanPolicy;

/// The test of Jarque and Bera: whether skewness and kurtosis of a large sample are those of a normal law.
///
/// {@snippet :
/// double[] x = {148, 154, 158, 160, 161, 162, 166, 170, 182, 195, 236};
/// double j = JarqueBeraTest.test(x).statistic();    // j == 6.982848237344646
/// }
/// NaN and constant data give NaN. Source: Jarque & Bera (1980), Efficient tests for normality, homoscedasticity and serial independence of
/// regression residuals.
public final class JarqueBeraTest {
    private JarqueBeraTest() {
    }

    /// JB = n/6·(g₁² + (b₂ − 3)²/4), for large n nearly χ² with two degrees of freedom.
    ///
    /// @param x the sample, two values at least
    /// @return the result
    /// @throws IllegalArgumentException if the sample is too small
    public static TestResult test(double[] x) {
        Args.size("JarqueBeraTest", "x", x, 2);
        ShapeMoments m = ShapeMoments.of(x);
        double g = m.skewness(), b = m.kurtosis() - 3;
        TestResultBuilder result = new TestResultBuilder("Jarque-Bera test").method(TestResult.Method.ASYMPTOTIC)
                .statistic("JB", m.n() / 6 * (g * g + b * b / 4)).df(2).estimate("skewness", g)
                .estimate("kurtosis", m.kurtosis());
        if (m.undefined()) return result.note(ShapeMoments.UNDEFINED).build();
        return result.upper(ChiSquared.of(2)).build();
    }

    /// The test of what a policy leaves.
    ///
    /// @param x      the sample
    /// @param policy what to do with NaN
    /// @return the result
    /// @throws IllegalArgumentException if what the policy leaves is too small, or a NaN is refused
    public static TestResult test(double[] x, NanPolicy policy) {
        return test(policy.apply(x));
    }
}
