package org.jonum.stat.inference;

import org.jonum.distuv.Normal;
import org.jonum.special.DoubleDouble;
import org.jonum.stat.Alternative;
import org.jonum.stat.NanPolicy;

/// The z-test of means of normal samples whose standard deviations are known.
///
/// {@snippet :
/// double[] x = {5.1, 4.9, 6.2, 5.7, 6.0};
/// double z = ZTest.oneSample(x, 5, 1).statistic();   // z == 1.2969194269498778
/// }
/// NaN in the data gives NaN.
public final class ZTest {
    private ZTest() {
    }

    /// Whether the mean is mu: z = (x̄ − μ)/(σ/√n), two-sided, interval of level 0.95.
    ///
    /// @param x     the sample, one value at least
    /// @param mu    the mean by the hypothesis
    /// @param sigma the standard deviation of a value, above 0
    /// @return the result
    /// @throws IllegalArgumentException if the sample is empty, or another argument out of its range
    public static TestResult oneSample(double[] x, double mu, double sigma) {
        return oneSample(x, mu, sigma, Alternative.TWO_SIDED, Args.LEVEL);
    }

    /// The two-sided test of what a policy leaves.
    ///
    /// @param x      the sample
    /// @param mu     the mean by the hypothesis
    /// @param sigma  the standard deviation of the law
    /// @param policy what to do with NaN
    /// @return the result
    /// @throws IllegalArgumentException if what the policy leaves is too small, or a NaN is refused
    public static TestResult oneSample(double[] x, double mu, double sigma, NanPolicy policy) {
        return oneSample(policy.apply(x), mu, sigma);
    }

    /// Whether the mean is mu: z = (x̄ − μ)/(σ/√n).
    ///
    /// @param x           the sample, one value at least
    /// @param mu          the mean by the hypothesis
    /// @param sigma       the standard deviation of a value, above 0
    /// @param alternative against what
    /// @param level       of the confidence interval of the mean, between 0 and 1
    /// @return the result
    /// @throws IllegalArgumentException if the sample is empty, or another argument out of its range
    public static TestResult oneSample(double[] x, double mu, double sigma, Alternative alternative, double level) {
        Args.size("ZTest.oneSample", "x", x, 1);
        Args.finite("ZTest.oneSample", "mu", mu);
        Args.positive("ZTest.oneSample", "sigma", sigma);
        Args.level("ZTest.oneSample", level);
        Sample s = Sample.of(x);
        double shift = s.mean().minus(mu * s.scale()).value() / s.scale();
        return result("One Sample z-test", shift, s.average(), sigma / Math.sqrt(s.n()), alternative, level)
                .alternative(alternative, "mean", mu).estimate("mean of x", s.average()).build();
    }

    /// Whether the means of two samples differ by mu.
    ///
    /// @param x           the first sample, one value at least
    /// @param y           the second sample, one value at least
    /// @param mu          the difference of the means, of x less that of y, by the hypothesis
    /// @param sigmaX      the standard deviation of a value of x, above 0
    /// @param sigmaY      the standard deviation of a value of y, above 0
    /// @param alternative against what
    /// @param level       of the confidence interval of the difference, between 0 and 1
    /// @return the result
    /// @throws IllegalArgumentException if a sample is empty, or another argument out of its range
    public static TestResult twoSample(double[] x, double[] y, double mu, double sigmaX, double sigmaY,
            Alternative alternative, double level) {
        Args.size("ZTest.twoSample", "x", x, 1);
        Args.size("ZTest.twoSample", "y", y, 1);
        Args.finite("ZTest.twoSample", "mu", mu);
        Args.positive("ZTest.twoSample", "sigmaX", sigmaX);
        Args.positive("ZTest.twoSample", "sigmaY", sigmaY);
        Args.level("ZTest.twoSample", level);
        double scale = Sample.scale(x, y);
        Sample s = Sample.of(x, scale), t = Sample.of(y, scale);
        DoubleDouble difference = s.mean().minus(t.mean());
        double error = Math.hypot(sigmaX / Math.sqrt(s.n()), sigmaY / Math.sqrt(t.n()));
        return result("Two Sample z-test", difference.minus(mu * scale).value() / scale, difference.value() / scale,
                error, alternative, level).alternative(alternative, "difference in means", mu)
                .estimate("difference in means", difference.value() / scale)
                .estimate("mean of x", s.average()).estimate("mean of y", t.average()).build();
    }

    private static TestResultBuilder result(String title, double shift, double centre, double error,
            Alternative alternative, double level) {
        TestResultBuilder result = new TestResultBuilder(title).statistic("z", shift / error);
        if (Double.isNaN(shift)) return result.note("not defined for NaN or infinite values");
        return result.symmetric(Normal.standard(), alternative)
                .interval(Limits.about(centre, error, Normal.standard(), alternative, level));
    }
}
