package org.jonum.stat.inference;

import java.util.Arrays;
import org.jonum.distuv.Distribution;
import org.jonum.special.StandardNormal;
import org.jonum.stat.NanPolicy;

/// The test of Anderson and Darling: whether a sample is of a given continuous law, with weight on the tails.
///
/// {@snippet :
/// double[] x = {0.61, 0.29, 0.06, 0.59, -1.73, -0.74, 0.51, -0.56, 0.39, 1.64, 0.05, -0.06, 0.64, -0.82, 0.37};
/// double a = AndersonDarlingTest.oneSample(x, Normal.standard()).statistic();     // a == 0.7557236010439574
/// double p = AndersonDarlingTest.normality(x).pValue();     // p == 0.19163911897906105
/// }
/// A² = −n − Σ (2i − 1)(log F(xᵢ) + log(1 − F(xₙ₊₁₋ᵢ)))/n, by the logarithms of both tails, so that values far out count in full.
///
/// NaN in the data gives NaN. Sources: Anderson & Darling (1954), A test of goodness of fit; Marsaglia & Marsaglia (2004), Evaluating the
/// Anderson-Darling distribution; Stephens (1986), in D'Agostino & Stephens, Goodness-of-Fit Techniques, table 4.9.
public final class AndersonDarlingTest {
    private static final String NAME = "A^2";
    private static final double LOG_2 = 0.6931471805599453, SMALL = 0.01, MIDDLE = 0.03;

    private AndersonDarlingTest() {
    }

    /// Whether x is of that law.
    ///
    /// The p-value of one value is exact, 2·min(F, 1 − F), and that of two an integral. Of three to nine values the law of A² is interpolated in a table from 3·10⁷
    /// samples with importance sampling. Of more, it is the limit law with a correction for the size, that of Marsaglia and Marsaglia for p ≥ 0.03 and that of nine values, times
    /// 9/n, below. Far out, P(A² > a) → 2·nⁿe⁻ⁿ/n!·e⁻ᵃ, from the samples that lie near one end of the law together; the p-value is at least that.
    ///
    /// **Error** of the p-value: of two values 1e-9; of three to nine 0.2 % (beside 0.001 absolute for three near p = 1), 0.5 % for p < 1e-10; of more 0.6 % for p ≥ 1e-10, and 5 % below,
    /// looked at down to 1e-27. That of the limit law is 1e-12.
    ///
    /// @param x   the sample, not empty
    /// @param law a continuous law, all of whose parameters are known beforehand
    /// @return the result; p = 0 if a value is impossible
    /// @throws IllegalArgumentException if the sample is empty
    public static TestResult oneSample(double[] x, Distribution law) {
        Args.size("AndersonDarlingTest.oneSample", "x", x, 1);
        TestResultBuilder result = new TestResultBuilder("Anderson-Darling test of goodness-of-fit")
                .method(TestResult.Method.ASYMPTOTIC);
        if (Args.anyNaN(x)) return result.statistic(NAME, Double.NaN).note("not defined for NaN").build();
        double[] sorted = x.clone();
        Arrays.sort(sorted);
        double[] lower = law.logCdf(sorted, new double[sorted.length]),
                upper = law.logSf(sorted, new double[sorted.length]);
        double a = statistic(lower, upper);
        if (x.length == 1) {
            double tail = LOG_2 + Math.min(lower[0], upper[0]);
            return result.method(TestResult.Method.EXACT).statistic(NAME, a).p(Math.exp(tail), tail).build();
        }
        if (x.length <= AndersonDarlingSmall.MOST) {
            double small = AndersonDarlingSmall.logSf(x.length, a);
            return result.statistic(NAME, a).p(Math.exp(small), small).build();
        }
        double log = logSf(x.length, a);
        return result.statistic(NAME, a).p(Math.exp(log), log).build();
    }

    /// log P(A² > a) of ten values or more: near the centre by the correction of Marsaglia and Marsaglia, far out by that of nine values times 9/n, between by both.
    static double logSf(int n, double a) {
        double log = QuadraticLimit.ANDERSON_DARLING.logSf(a), q = Math.exp(log);
        if (log == Double.NEGATIVE_INFINITY) return log;
        double weight = Math.clamp(Math.log(MIDDLE / q) / Math.log(MIDDLE / SMALL), 0, 1);
        double near = weight < 1 ? Math.log1p(-correction(n, q) / q) : 0;
        double far = weight > 0 ? 9.0 / n * (AndersonDarlingSmall.logSf(9, a) - log) : 0;
        double corrected = log + (weight < 1 ? (1 - weight) * near : 0) + weight * far;
        return weight < 1 ? Math.min(0, corrected) : Math.max(corrected, AndersonDarlingSmall.logFar(n, a));
    }

    /// The test of what a policy leaves.
    ///
    /// @param x      the sample
    /// @param law    a continuous law, all of whose parameters are known beforehand
    /// @param policy what to do with NaN
    /// @return the result
    /// @throws IllegalArgumentException if what the policy leaves is too small, or a NaN is refused
    public static TestResult oneSample(double[] x, Distribution law, NanPolicy policy) {
        return oneSample(policy.apply(x), law);
    }

    /// A² from log F(xᵢ) and log(1 − F(xᵢ)) of the sorted sample.
    private static double statistic(double[] lower, double[] upper) {
        int n = lower.length;
        double sum = 0;
        for (int i = 0; i < n; i++) sum -= (2.0 * i + 1) * (lower[i] + upper[n - 1 - i]);
        return Math.max(0, sum / n - n);
    }

    /// What P(A² ≤ a) is above its limit 1 − q, for n values.
    private static double correction(double n, double q) {
        double x = 1 - q;
        if (x > 0.8) {
            return (-130.2137 + (745.2337 - (1705.091 - (1950.646 - (1116.360 - 255.7844 * x) * x) * x) * x) * x) / n;
        }
        double c = 0.01265 + 0.1757 / n;
        if (x < c) {
            double t = x / c;
            return Math.sqrt(t) * (1 - t) * (49 * t - 102) * (0.0037 / (n * n) + 0.00078 / n + 0.00006) / n;
        }
        double t = (x - c) / (0.8 - c);
        return (-0.00022633 + (6.54034 - (14.6538 - (14.458 - (8.259 - 1.91864 * t) * t) * t) * t) * t)
                * (0.04213 + 0.01365 / n) / n;
    }

    /// Whether x is normal, with mean and variance of the sample; Stephens' formulas for A²(1 + 0.75/n + 2.25/n²).
    ///
    /// The formulas are for p-values from 1e-20 on; below, their logarithm is continued as a straight line.
    ///
    /// @param x the sample, eight values at least
    /// @return the result; NaN for constant data
    /// @throws IllegalArgumentException if the sample is too small
    public static TestResult normality(double[] x) {
        Args.size("AndersonDarlingTest.normality", "x", x, 8);
        TestResultBuilder result =
                new TestResultBuilder("Anderson-Darling normality test").method(TestResult.Method.ASYMPTOTIC);
        Sample s = Sample.of(x);
        if (!(s.squares() > 0 && s.squares() <= Double.MAX_VALUE)) {
            return result.statistic(NAME, Double.NaN).note("the data are constant, or have NaN or infinite values")
                    .build();
        }
        int n = x.length;
        double sd = Math.sqrt(s.scaledVariance());
        double[] sorted = x.clone(), lower = new double[n], upper = new double[n];
        Arrays.sort(sorted);
        for (int i = 0; i < n; i++) {
            double z = (sorted[i] * s.scale() - s.mean().hi() - s.mean().lo()) / sd;
            lower[i] = StandardNormal.logCdf(z);
            upper[i] = StandardNormal.logSf(z);
        }
        double a = statistic(lower, upper), log = logNormality(a * (1 + 0.75 / n + 2.25 / n / n));
        return result.statistic(NAME, a).p(Math.exp(log), log).build();
    }

    /// The test of what a policy leaves.
    ///
    /// @param x      the sample
    /// @param policy what to do with NaN
    /// @return the result
    /// @throws IllegalArgumentException if what the policy leaves is too small, or a NaN is refused
    public static TestResult normality(double[] x, NanPolicy policy) {
        return normality(policy.apply(x));
    }

    private static double logNormality(double a) {
        if (a >= 10) return 1.2937 - 5.709 * 10 + 0.0186 * 100 - (5.709 - 0.372) * (a - 10);
        if (a >= 0.6) return 1.2937 - 5.709 * a + 0.0186 * a * a;
        if (a >= 0.34) return 0.9177 - 4.279 * a - 1.38 * a * a;
        if (a >= 0.2) return Math.log(-Math.expm1(-8.318 + 42.796 * a - 59.938 * a * a));
        return Math.log(-Math.expm1(-13.436 + 101.14 * a - 223.73 * a * a));
    }
}
