package org.jonum.stat.inference;

import org.jonum.distuv.ChiSquared;
import org.jonum.distuv.Normal;
import org.jonum.stat.Alternative;
import org.jonum.stat.NanPolicy;

/// D'Agostino's tests: whether the skewness, or the kurtosis, or both, are those of a normal sample.
///
/// {@snippet :
/// double[] x = {148, 154, 158, 160, 161, 162, 166, 170, 182, 195, 236};
/// double k = DAgostinoTest.omnibus(x).statistic();  // k == 13.03426312119258
/// }
/// NaN and constant data give NaN. Sources: D'Agostino (1970), Transformation to normality of the null distribution of g₁; Anscombe & Glynn
/// (1983), Distribution of the kurtosis statistic b₂ for normal samples; D'Agostino & Pearson (1973), Tests for departure from normality.
public final class DAgostinoTest {
    private DAgostinoTest() {
    }

    /// Whether the skewness is 0: a normal Z from g₁ by Johnson's Sᵤ.
    ///
    /// @param x           the sample, 8 values at least
    /// @param alternative against what
    /// @return the result
    /// @throws IllegalArgumentException if the sample is too small
    public static TestResult skewness(double[] x, Alternative alternative) {
        Args.size("DAgostinoTest.skewness", "x", x, 8);
        ShapeMoments m = ShapeMoments.of(x);
        TestResultBuilder result = result("D'Agostino skewness test", "Z").statistic("Z", skewnessZ(m))
                .alternative(alternative, "skewness", 0).estimate("skewness", m.skewness());
        if (m.undefined()) return result.note(ShapeMoments.UNDEFINED).build();
        return result.symmetric(Normal.standard(), alternative).build();
    }

    /// Whether the kurtosis is 3: a normal Z from b₂ by the Wilson–Hilferty transformation.
    ///
    /// @param x           the sample, 20 values at least for a good approximation, 5 at all
    /// @param alternative against what
    /// @return the result
    /// @throws IllegalArgumentException if the sample is too small
    public static TestResult kurtosis(double[] x, Alternative alternative) {
        Args.size("DAgostinoTest.kurtosis", "x", x, 5);
        ShapeMoments m = ShapeMoments.of(x);
        TestResultBuilder result = result("Anscombe-Glynn kurtosis test", "Z").statistic("Z", kurtosisZ(m))
                .alternative(alternative, "kurtosis", 3).estimate("kurtosis", m.kurtosis());
        if (m.undefined()) return result.note(ShapeMoments.UNDEFINED).build();
        return result.symmetric(Normal.standard(), alternative).build();
    }

    /// Whether skewness and kurtosis are those of a normal law: K² = Z²(g₁) + Z²(b₂), nearly χ² with two degrees of freedom.
    ///
    /// The two are uncorrelated and yet not independent: of 100 normal values, 1.7 % of samples are rejected at the level of 1 %, and 9.7 % at that of 10 %.
    ///
    /// @param x the sample, 20 values at least for a good approximation, 8 at all
    /// @return the result
    /// @throws IllegalArgumentException if the sample is too small
    public static TestResult omnibus(double[] x) {
        Args.size("DAgostinoTest.omnibus", "x", x, 8);
        ShapeMoments m = ShapeMoments.of(x);
        double a = skewnessZ(m), b = kurtosisZ(m);
        TestResultBuilder result =
                result("D'Agostino-Pearson omnibus test", "K^2").statistic("K^2", a * a + b * b).df(2)
                        .estimate("skewness", m.skewness()).estimate("kurtosis", m.kurtosis());
        if (m.undefined()) return result.note(ShapeMoments.UNDEFINED).build();
        return result.upper(ChiSquared.of(2)).build();
    }

    /// The test of what a policy leaves.
    ///
    /// @param x      the sample
    /// @param policy what to do with NaN
    /// @return the result
    /// @throws IllegalArgumentException if what the policy leaves is too small, or a NaN is refused
    public static TestResult omnibus(double[] x, NanPolicy policy) {
        return omnibus(policy.apply(x));
    }

    private static TestResultBuilder result(String title, String name) {
        return new TestResultBuilder(title).statistic(name, Double.NaN).method(TestResult.Method.ASYMPTOTIC);
    }

    private static double skewnessZ(ShapeMoments m) {
        double n = m.n(), y = m.skewness() * Math.sqrt((n + 1) * (n + 3) / (6 * (n - 2)));
        double b = 3 * (n * n + 27 * n - 70) * (n + 1) * (n + 3) / ((n - 2) * (n + 5) * (n + 7) * (n + 9));
        double w = Math.sqrt(2 * (b - 1)) - 1, delta = 1 / Math.sqrt(0.5 * Math.log(w)), alpha = Math.sqrt(2 / (w - 1));
        double u = Math.abs(y / alpha), log = Math.log1p(u + u * u / (1 + Math.sqrt(1 + u * u)));
        return Math.copySign(delta * log, y);
    }

    private static double kurtosisZ(ShapeMoments m) {
        double n = m.n(), mean = 3 * (n - 1) / (n + 1);
        double variance = 24 * n * (n - 2) * (n - 3) / ((n + 1) * (n + 1) * (n + 3) * (n + 5));
        double x = (m.kurtosis() - mean) / Math.sqrt(variance);
        double skew = 6 * (n * n - 5 * n + 2) / ((n + 7) * (n + 9))
                * Math.sqrt(6 * (n + 3) * (n + 5) / (n * (n - 2) * (n - 3)));
        double a = 6 + 8 / skew * (2 / skew + Math.sqrt(1 + 4 / (skew * skew)));
        double denominator = 1 + x * Math.sqrt(2 / (a - 4));
        double root = Math.cbrt((1 - 2 / a) / Math.abs(denominator));
        return (1 - 2 / (9 * a) - Math.copySign(root, denominator)) / Math.sqrt(2 / (9 * a));
    }
}
