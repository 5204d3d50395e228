package org.jonum.stat.inference;

import org.jonum.distuv.StudentT;
import org.jonum.stat.Alternative;
import org.jonum.stat.ConfidenceInterval;
import org.jonum.stat.NanPolicy;

/// The test of Brunner and Munzel: whether values of one law tend to be larger than those of another, whatever else differs between the laws.
///
/// The test of [Mann and Whitney][MannWhitneyTest] takes it that the laws are the same under the hypothesis; this one asks only that P(X < Y) + ½·P(X = Y) = ½.
///
/// {@snippet :
/// double[] x = {1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 2, 4, 1, 1}, y = {3, 3, 4, 3, 1, 2, 3, 1, 1, 5, 4};
/// TestResult r = BrunnerMunzelTest.test(x, y);
/// boolean p = Math.abs(r.pValue() - 0.0057862) < 1e-7;           // p == true
/// double larger = r.estimate();                                  // larger == 0.788961038961039
/// }
/// With midranks R among all values and R* within the own sample, s² is the variance of R − R* within a sample, and the statistic
/// nm(p̂ − ½)/√(n·s²ₓ + m·s²ᵧ) has nearly Student's law with Satterthwaite's degrees of freedom. Samples that do not overlap, or are all
/// ties, have no variance: the result is NaN then. NaN in the data gives NaN; infinities are ranked.
///
/// Source: Brunner & Munzel (2000), The nonparametric Behrens-Fisher problem.
public final class BrunnerMunzelTest {
    private static final String NAME = "t";

    private BrunnerMunzelTest() {
    }

    /// Two-sided, interval of level 0.95.
    ///
    /// @param x the first sample, two values at least
    /// @param y the second sample, two values at least
    /// @return the result; its estimate is P(X < Y) + ½·P(X = Y)
    /// @throws IllegalArgumentException if a sample is too small
    public static TestResult test(double[] x, double[] y) {
        return test(x, y, Alternative.TWO_SIDED, Args.LEVEL);
    }

    /// The two-sided test of what a policy leaves of each sample.
    ///
    /// @param x      the first sample
    /// @param y      the second sample
    /// @param policy what to do with NaN
    /// @return the result
    /// @throws IllegalArgumentException if what the policy leaves is too small, or a NaN is refused
    public static TestResult test(double[] x, double[] y, NanPolicy policy) {
        return test(policy.apply(x), policy.apply(y));
    }

    /// With an alternative.
    ///
    /// @param x           the first sample, two values at least
    /// @param y           the second sample, two values at least
    /// @param alternative against what: GREATER, if P(X < Y) + ½·P(X = Y) is above ½
    /// @param level       of the confidence interval of that probability, between 0 and 1
    /// @return the result; its estimate is P(X < Y) + ½·P(X = Y)
    /// @throws IllegalArgumentException if a sample is too small, or the level not between 0 and 1
    public static TestResult test(double[] x, double[] y, Alternative alternative, double level) {
        Args.size("BrunnerMunzelTest", "x", x, 2);
        Args.size("BrunnerMunzelTest", "y", y, 2);
        Args.level("BrunnerMunzelTest", level);
        TestResultBuilder result = new TestResultBuilder("Brunner-Munzel test").method(TestResult.Method.ASYMPTOTIC)
                .alternative(alternative, "P(X < Y) + P(X = Y)/2", 0.5);
        if (Args.anyNaN(x, y)) return result.statistic(NAME, Double.NaN).note("not defined for NaN").build();
        double[] all = Ranks.of(Ranks.pooled(x, y)).rank();
        double n = x.length, m = y.length;
        double[] placeX = placements(all, 0, Ranks.of(x).rank()),
                placeY = placements(all, x.length, Ranks.of(y).rank());
        Sample a = Sample.of(placeX), b = Sample.of(placeY);
        double p = b.average() / n, u = n * a.variance(), v = m * b.variance();
        result.estimate("P(X < Y) + P(X = Y)/2", p);
        if (!(u + v > 0)) {
            return result.statistic(NAME, Double.NaN).note("the samples do not overlap, or are all ties").build();
        }
        double error = Math.sqrt(u + v) / (n * m), df = (u + v) * (u + v) / (u * u / (n - 1) + v * v / (m - 1));
        StudentT law = StudentT.of(df);
        ConfidenceInterval about = Limits.about(p, error, law, alternative, level);
        return result.statistic(NAME, (p - 0.5) / error).df(df).symmetric(law, alternative)
                .interval(Limits.of(Math.max(0, about.lower()), Math.min(1, about.upper()), 0, 1, alternative, level))
                .build();
    }

    /// How many values of the other sample are below each, ties counted for ½.
    private static double[] placements(double[] all, int from, double[] own) {
        double[] d = new double[own.length];
        for (int i = 0; i < d.length; i++) d[i] = all[from + i] - own[i];
        return d;
    }
}
