package org.jonum.stat.inference;

import org.jonum.distuv.StudentT;
import org.jonum.special.DoubleDouble;
import org.jonum.stat.Alternative;
import org.jonum.stat.NanPolicy;

/// Student's t-test of means of normal samples, with Welch's form for two samples whose variances may differ.
///
/// {@snippet :
/// double[] x = {5.1, 4.9, 6.2, 5.7, 6.0}, y = {4.4, 5.0, 4.7, 4.9};
/// TestResult one = TTest.oneSample(x, 5);
/// double t = one.statistic();                    // t == 2.3034742652896596
/// TestResult two = TTest.welch(x, y);
/// double df = two.df();                          // df == 5.912346578658925
/// }
/// Means are formed with twice the digits of doubles, so that data such as 10¹² + 0.1 lose none.
///
/// **Error** of the statistic below 1e-14, relative, where the differences of the means are exact.
///
/// NaN in the data or constant data give NaN. Sources: Student (1908), The probable error of a mean; Welch (1947), The
/// generalization of Student's problem when several different population variances are involved.
public final class TTest {
    private TTest() {
    }

    /// Whether the mean is mu: t = (x̄ − μ)/(s/√n) with n − 1 degrees of freedom, two-sided, interval of level 0.95.
    ///
    /// @param x  the sample, two values at least
    /// @param mu the mean by the hypothesis
    /// @return the result
    /// @throws IllegalArgumentException if the sample is too small or mu not finite
    public static TestResult oneSample(double[] x, double mu) {
        return oneSample(x, mu, Alternative.TWO_SIDED, Args.LEVEL);
    }

    /// The two-sided test of what a policy leaves.
    ///
    /// @param x      the sample
    /// @param mu     the mean by the hypothesis
    /// @param policy what to do with NaN
    /// @return the result
    /// @throws IllegalArgumentException if what the policy leaves is too small, or a NaN is refused
    public static TestResult oneSample(double[] x, double mu, NanPolicy policy) {
        return oneSample(policy.apply(x), mu);
    }

    /// Whether the mean is mu: t = (x̄ − μ)/(s/√n) with n − 1 degrees of freedom.
    ///
    /// @param x           the sample, two values at least
    /// @param mu          the mean by the hypothesis
    /// @param alternative against what
    /// @param level       of the confidence interval of the mean, between 0 and 1
    /// @return the result
    /// @throws IllegalArgumentException if the sample is too small, mu not finite or the level not between 0 and 1
    public static TestResult oneSample(double[] x, double mu, Alternative alternative, double level) {
        door("TTest.oneSample", "x", x, mu, level);
        Sample s = Sample.of(x);
        double shift = s.mean().minus(mu * s.scale()).value() / s.scale();
        return result("One Sample t-test", shift + mu, mu, shift, s.standardError(), s.n() - 1.0, "mean", alternative,
                level).estimate("mean of x", s.average()).build();
    }

    /// Whether the mean of the differences x − y is 0, two-sided, interval of level 0.95.
    ///
    /// @param x the first values, two at least
    /// @param y the second values, as many
    /// @return the result
    /// @throws IllegalArgumentException if there are too few, or not as many of both
    public static TestResult paired(double[] x, double[] y) {
        return paired(x, y, 0, Alternative.TWO_SIDED, Args.LEVEL);
    }

    /// The two-sided test of the pairs that a policy leaves.
    ///
    /// @param x      the first values
    /// @param y      the second values, as many
    /// @param policy what to do with pairs that have a NaN
    /// @return the result
    /// @throws IllegalArgumentException if what the policy leaves is too small, or a NaN is refused
    public static TestResult paired(double[] x, double[] y, NanPolicy policy) {
        double[][] pairs = policy.applyToPairs(x, y);
        return paired(pairs[0], pairs[1]);
    }

    /// Whether the mean of the differences x − y is mu.
    ///
    /// @param x           the first values, two at least
    /// @param y           the second values, as many
    /// @param mu          the mean of the differences by the hypothesis
    /// @param alternative against what
    /// @param level       of the confidence interval of the mean difference, between 0 and 1
    /// @return the result
    /// @throws IllegalArgumentException if there are too few, or not as many of both, mu is not finite or the level not
    ///                                  between 0 and 1
    public static TestResult paired(double[] x, double[] y, double mu, Alternative alternative, double level) {
        door("TTest.paired", "x", x, mu, level);
        Args.pairs("TTest.paired", x, y, 2);
        Sample s = Sample.of(differences(x, y));
        double shift = s.mean().minus(mu * s.scale()).value() / s.scale();
        return result("Paired t-test", shift + mu, mu, shift, s.standardError(), s.n() - 1.0, "mean difference",
                alternative, level).estimate("mean difference", s.average()).build();
    }

    static double[] differences(double[] x, double[] y) {
        double[] d = new double[x.length];
        for (int i = 0; i < d.length; i++) d[i] = x[i] - y[i];
        return d;
    }

    /// Whether the means of two samples with the same variance are equal, two-sided, interval of level 0.95.
    ///
    /// @param x the first sample, two values at least
    /// @param y the second sample, two values at least
    /// @return the result
    /// @throws IllegalArgumentException if a sample is too small
    public static TestResult twoSample(double[] x, double[] y) {
        return twoSample(x, y, 0, Alternative.TWO_SIDED, Args.LEVEL);
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

    /// Whether the means of two samples with the same variance differ by mu: n + m − 2 degrees of freedom.
    ///
    /// @param x           the first sample, two values at least
    /// @param y           the second sample, two values at least
    /// @param mu          the difference of the means, of x less that of y, by the hypothesis
    /// @param alternative against what
    /// @param level       of the confidence interval of the difference, between 0 and 1
    /// @return the result
    /// @throws IllegalArgumentException if a sample is too small, mu not finite or the level not between 0 and 1
    public static TestResult twoSample(double[] x, double[] y, double mu, Alternative alternative, double level) {
        door("TTest.twoSample", "x", x, mu, level);
        Args.size("TTest.twoSample", "y", y, 2);
        double scale = Sample.scale(x, y);
        Sample s = Sample.of(x, scale), t = Sample.of(y, scale);
        double df = s.n() + t.n() - 2.0, pooled = (s.squares() + t.squares()) / df;
        double error = Math.sqrt(pooled / s.n() + pooled / t.n()) / scale;
        return two("Two Sample t-test", s, t, mu, error, df, alternative, level);
    }

    /// Whether the means of two samples are equal, whatever their variances: two-sided, interval of level 0.95.
    ///
    /// @param x the first sample, two values at least
    /// @param y the second sample, two values at least
    /// @return the result
    /// @throws IllegalArgumentException if a sample is too small
    public static TestResult welch(double[] x, double[] y) {
        return welch(x, y, 0, Alternative.TWO_SIDED, Args.LEVEL);
    }

    /// The two-sided test of what a policy leaves of each sample.
    ///
    /// @param x      the first sample
    /// @param y      the second sample
    /// @param policy what to do with NaN
    /// @return the result
    /// @throws IllegalArgumentException if what the policy leaves is too small, or a NaN is refused
    public static TestResult welch(double[] x, double[] y, NanPolicy policy) {
        return welch(policy.apply(x), policy.apply(y));
    }

    /// Whether the means of two samples differ by mu, whatever their variances; the degrees of freedom are those of
    /// Welch and Satterthwaite, (a + b)²/(a²/(n − 1) + b²/(m − 1)) with a = s²ₓ/n and b = s²ᵧ/m.
    ///
    /// @param x           the first sample, two values at least
    /// @param y           the second sample, two values at least
    /// @param mu          the difference of the means, of x less that of y, by the hypothesis
    /// @param alternative against what
    /// @param level       of the confidence interval of the difference, between 0 and 1
    /// @return the result
    /// @throws IllegalArgumentException if a sample is too small, mu not finite or the level not between 0 and 1
    public static TestResult welch(double[] x, double[] y, double mu, Alternative alternative, double level) {
        door("TTest.welch", "x", x, mu, level);
        Args.size("TTest.welch", "y", y, 2);
        double scale = Sample.scale(x, y);
        Sample s = Sample.of(x, scale), t = Sample.of(y, scale);
        double a = s.scaledVariance() / s.n(), b = t.scaledVariance() / t.n(), share = a / (a + b);
        double df = 1 / (share * share / (s.n() - 1) + (1 - share) * (1 - share) / (t.n() - 1));
        return two("Welch Two Sample t-test", s, t, mu, Math.sqrt(a + b) / scale, df, alternative, level);
    }

    private static TestResult two(String title, Sample s, Sample t, double mu, double error, double df,
            Alternative alternative, double level) {
        DoubleDouble difference = s.mean().minus(t.mean());
        double shift = difference.minus(mu * s.scale()).value() / s.scale();
        return result(title, difference.value() / s.scale(), mu, shift, error, df, "difference in means", alternative,
                level)
                .estimate("difference in means", difference.value() / s.scale()).estimate("mean of x", s.average())
                .estimate("mean of y", t.average()).build();
    }

    private static void door(String test, String name, double[] x, double mu, double level) {
        Args.size(test, name, x, 2);
        Args.finite(test, "mu", mu);
        Args.level(test, level);
    }

    private static TestResultBuilder result(String title, double centre, double mu, double shift, double error,
            double df, String parameter, Alternative alternative, double level) {
        TestResultBuilder result = new TestResultBuilder(title).alternative(alternative, parameter, mu);
        if (!(error > 0 && df > 0)) {
            return result.statistic("t", Double.NaN).df(df)
                    .note(error == 0 ? "the data are constant" : "not defined for NaN or infinite values");
        }
        StudentT law = StudentT.of(df);
        return result.statistic("t", shift / error).df(df).symmetric(law, alternative)
                .interval(Limits.about(centre, error, law, alternative, level));
    }
}
