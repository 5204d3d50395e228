package org.jonum.stat.inference;

import org.jonum.distuv.FisherF;
import org.jonum.stat.Alternative;
import org.jonum.stat.NanPolicy;

/// The F-test of the variances of two normal samples: F = s²ₓ/s²ᵧ, with n − 1 and m − 1 degrees of freedom.
///
/// {@snippet :
/// double[] x = {5.1, 4.9, 6.2, 5.7, 6.0}, y = {4.4, 5.0, 4.7, 4.9};
/// double f = FTest.twoSample(x, y).statistic();  // f == 4.528571428571433
/// }
/// Constant y or NaN give NaN. The two-sided p-value is twice the smaller tail, as in R.
public final class FTest {
    private FTest() {
    }

    /// Whether the variances are equal, two-sided, interval of level 0.95.
    ///
    /// @param x the first sample, two values at least
    /// @param y the second sample, two values at least
    /// @return the result
    /// @throws IllegalArgumentException if a sample is too small
    public static TestResult twoSample(double[] x, double[] y) {
        return twoSample(x, y, 1, Alternative.TWO_SIDED, Args.LEVEL);
    }

    /// The two-sided test of what a policy leaves of each sample.
    ///
    /// @param x      the first sample
    /// @param y      the second sample
    /// @param policy what to do with NaN
    /// @return the result
    /// @throws IllegalArgumentException if what the policy leaves is too small, or a NaN is refused
    public static TestResult twoSample(double[] x, double[] y, NanPolicy policy) {
        return twoSample(policy.apply(x), policy.apply(y));
    }

    /// Whether the ratio of the variances is `ratio`.
    ///
    /// @param x           the first sample, two values at least
    /// @param y           the second sample, two values at least
    /// @param ratio       variance of x by variance of y, by the hypothesis; above 0
    /// @param alternative against what
    /// @param level       of the confidence interval of the ratio, between 0 and 1
    /// @return the result
    /// @throws IllegalArgumentException if a sample is too small, or another argument out of its range
    public static TestResult twoSample(double[] x, double[] y, double ratio, Alternative alternative, double level) {
        Args.size("FTest", "x", x, 2);
        Args.size("FTest", "y", y, 2);
        Args.positive("FTest", "ratio", ratio);
        Args.level("FTest", level);
        double scale = Sample.scale(x, y);
        Sample s = Sample.of(x, scale), t = Sample.of(y, scale);
        double estimate = s.scaledVariance() / t.scaledVariance(), f = estimate / ratio;
        TestResultBuilder result =
                new TestResultBuilder("F test to compare two variances").df(s.n() - 1.0, t.n() - 1.0)
                        .alternative(alternative, "ratio of variances", ratio).estimate("ratio of variances", estimate);
        if (!(t.squares() > 0 && f >= 0)) {
            return result.statistic("F", Double.NaN)
                    .note(t.squares() == 0 ? "the second sample is constant" : "not defined for NaN or infinite values")
                    .build();
        }
        FisherF law = FisherF.of(s.n() - 1.0, t.n() - 1.0);
        double out = Args.outside(alternative, level);
        result.statistic("F", f)
                .interval(Limits.of(estimate / law.isf(out), estimate / law.quantile(out), 0, Double.POSITIVE_INFINITY,
                        alternative, level));
        return Tails.of(law, f).into(result, alternative).build();
    }
}
