package org.jonum.stat.inference;

import java.util.Arrays;
import org.jonum.distuv.ChiSquared;
import org.jonum.special.StandardNormal;
import org.jonum.stat.Alternative;
import org.jonum.stat.ConfidenceInterval;

/// Tests of one, two or several proportions by their score statistic, as R's `prop.test`.
///
/// {@snippet :
/// TestResult r = ProportionTest.two(15, 25, 5, 25, ProportionTest.Continuity.CORRECTED);
/// double x = r.statistic();                      // x == 6.75
/// }
/// Sources: Wilson (1927), Probable inference; Newcombe (1998), Interval estimation for the difference between independent proportions.
public final class ProportionTest {
    private static final double LOG_2 = 0.6931471805599453;

    /// Whether counts are moved by up to ½ towards what is expected (Yates 1934).
    public enum Continuity {
        /// They are, as is R's default.
        CORRECTED,
        /// They are not.
        NONE
    }

    private ProportionTest() {
    }

    /// Whether the probability of success is p, two-sided, with continuity correction, interval of level 0.95.
    ///
    /// @param k successes, from 0 to n
    /// @param n trials, from 1
    /// @param p by the hypothesis, 0 < p < 1
    /// @return the result
    /// @throws IllegalArgumentException if an argument is out of its range
    public static TestResult one(long k, long n, double p) {
        return one(k, n, p, Continuity.CORRECTED, Alternative.TWO_SIDED, Args.LEVEL);
    }

    /// Whether the probability of success is p: X² = (|k − np| − c)²/(np(1 − p)), c = min(½, |k − np|) or 0.
    ///
    /// @param k           successes, from 0 to n
    /// @param n           trials, from 1
    /// @param p           by the hypothesis, 0 < p < 1
    /// @param continuity  whether c is ½
    /// @param alternative against what
    /// @param level       of the confidence interval (Wilson's) of the probability, between 0 and 1
    /// @return the result
    /// @throws IllegalArgumentException if an argument is out of its range
    public static TestResult one(long k, long n, double p, Continuity continuity, Alternative alternative,
            double level) {
        trials("ProportionTest.one", k, n);
        Args.check(p > 0 && p < 1, "ProportionTest.one", "p", p, "0 < p < 1");
        Args.level("ProportionTest.one", level);
        double distance = k - n * p, size = Math.abs(distance), c = correction(continuity, size);
        double z = Math.signum(distance) * (size - c) / Math.sqrt(n * p * (1 - p));
        double p0 = (double) k / n, q = StandardNormal.inverseSf(Args.outside(alternative, level));
        double lower = k == 0 ? 0 : Math.max(0, ProportionInterval.score(p0 - c / n, n, -q));
        double upper = k == n ? 1 : Math.min(1, ProportionInterval.score(p0 + c / n, n, q));
        return result("1-sample proportions test", z, continuity, alternative)
                .alternative(alternative, "probability of success", p).estimate("p", p0)
                .interval(Limits.of(lower, upper, 0, 1, alternative, level)).build();
    }

    /// Whether two probabilities of success are equal, two-sided, interval of level 0.95.
    ///
    /// @param k1         successes in the first sample, from 0 to n1
    /// @param n1         trials, from 1
    /// @param k2         successes in the second sample, from 0 to n2
    /// @param n2         trials, from 1
    /// @param continuity whether counts are corrected
    /// @return the result
    /// @throws IllegalArgumentException if an argument is out of its range
    public static TestResult two(long k1, long n1, long k2, long n2, Continuity continuity) {
        return two(k1, n1, k2, n2, continuity, Alternative.TWO_SIDED, Args.LEVEL);
    }

    /// Whether two probabilities of success are equal.
    ///
    /// @param k1          successes in the first sample, from 0 to n1
    /// @param n1          trials, from 1
    /// @param k2          successes in the second sample, from 0 to n2
    /// @param n2          trials, from 1
    /// @param continuity  whether counts are corrected
    /// @param alternative against what: GREATER, if the first is larger
    /// @param level       of the confidence interval (Wald's) of the difference, between 0 and 1
    /// @return the result
    /// @throws IllegalArgumentException if an argument is out of its range
    public static TestResult two(long k1, long n1, long k2, long n2, Continuity continuity, Alternative alternative,
            double level) {
        trials("ProportionTest.two", k1, n1);
        trials("ProportionTest.two", k2, n2);
        Args.level("ProportionTest.two", level);
        double p1 = (double) k1 / n1, p2 = (double) k2 / n2, p = ((double) k1 + k2) / ((double) n1 + n2);
        double d = p1 - p2, sizes = 1.0 / n1 + 1.0 / n2, c = correction(continuity, Math.abs(d) / sizes);
        double z = Math.signum(d) * (Math.abs(d) - c * sizes) / Math.sqrt(p * (1 - p) * sizes);
        double q = StandardNormal.inverseSf(Args.outside(alternative, level));
        double w = q * Math.sqrt(p1 * (1 - p1) / n1 + p2 * (1 - p2) / n2) + c * sizes;
        ConfidenceInterval i = Limits.of(Math.max(-1, d - w), Math.min(1, d + w), -1, 1, alternative, level);
        return result("2-sample test for equality of proportions", z, continuity, alternative)
                .alternative(alternative, "difference of proportions", 0).estimate("difference of proportions", d)
                .estimate("prop 1", p1).estimate("prop 2", p2).interval(i).build();
    }

    /// Whether several probabilities of success are equal: X² with one degree of freedom less than there are samples.
    ///
    /// @param k successes in each sample
    /// @param n trials in each sample, from 1; two samples at least
    /// @return the result; NaN if all trials were successes, or none
    /// @throws IllegalArgumentException if an argument is out of its range
    public static TestResult several(long[] k, long[] n) {
        Args.check(k.length >= 2, "ProportionTest.several", "k.length", k.length, "≥ 2");
        Args.check(n.length == k.length, "ProportionTest.several", "n.length", n.length, "k.length = " + k.length);
        for (int i = 0; i < k.length; i++) trials("ProportionTest.several", k[i], n[i]);
        double all = Arrays.stream(n).sum(), p = Arrays.stream(k).sum() / all, sum = 0;
        TestResultBuilder result = new TestResultBuilder(k.length + "-sample test for equality of proportions")
                .df(k.length - 1.0).method(TestResult.Method.ASYMPTOTIC);
        for (int i = 0; i < k.length; i++) {
            double share = (double) k[i] / n[i];
            sum += n[i] * (share - p) * (share - p);
            result.estimate("prop " + (i + 1), share);
        }
        double x = sum / (p * (1 - p));
        if (Double.isNaN(x)) return result.statistic("X-squared", x).note("all trials are alike").build();
        return result.statistic("X-squared", x).upper(ChiSquared.of(k.length - 1.0)).build();
    }

    static void trials(String test, long k, long n) {
        Args.count(test, "n", n);
        Args.check(n >= 1, test, "n", n, "≥ 1");
        Args.check(k >= 0 && k <= n, test, "k", k, "0 ≤ k ≤ n = " + n);
    }

    private static double correction(Continuity continuity, double size) {
        return continuity == Continuity.CORRECTED ? Math.min(0.5, size) : 0;
    }

    private static TestResultBuilder result(String title, double z, Continuity continuity, Alternative alternative) {
        TestResultBuilder result = new TestResultBuilder(title).statistic("X-squared", z * z).df(1)
                .method(TestResult.Method.ASYMPTOTIC);
        if (continuity == Continuity.CORRECTED) result.note("with continuity correction");
        if (Double.isNaN(z)) return result.note("all trials are alike");
        double size = Math.abs(z);
        return switch (alternative) {
            case TWO_SIDED -> result.p(2 * StandardNormal.sf(size), LOG_2 + StandardNormal.logSf(size));
            case LESS -> result.p(StandardNormal.cdf(z), StandardNormal.logCdf(z));
            case GREATER -> result.p(StandardNormal.sf(z), StandardNormal.logSf(z));
        };
    }
}
