package org.jonum.stat.inference;

import org.jonum.distuv.Binomial;
import org.jonum.stat.Alternative;

/// The exact test of a probability, after k successes in n trials.
///
/// {@snippet :
/// TestResult r = BinomialTest.test(682, 925, 0.75);
/// double p = r.pValue();                         // p == 0.3824915595748517
/// }
/// The two-sided p-value is the probability of all outcomes that are not more probable than k, as in R and SciPy. The
/// interval is that of Clopper and Pearson; see [ProportionInterval] for others.
public final class BinomialTest {
    private BinomialTest() {
    }

    /// Two-sided, interval of level 0.95.
    ///
    /// @param k successes, from 0 to n
    /// @param n trials, from 1
    /// @param p the probability of success by the hypothesis
    /// @return the result
    /// @throws IllegalArgumentException if an argument is out of its range
    public static TestResult test(long k, long n, double p) {
        return test(k, n, p, Alternative.TWO_SIDED, Args.LEVEL);
    }

    /// Whether the probability of success is p.
    ///
    /// @param k           successes, from 0 to n
    /// @param n           trials, from 1 to 2⁵³
    /// @param p           the probability of success by the hypothesis
    /// @param alternative against what
    /// @param level       of the confidence interval of the probability, between 0 and 1
    /// @return the result
    /// @throws IllegalArgumentException if an argument is out of its range
    public static TestResult test(long k, long n, double p, Alternative alternative, double level) {
        Args.count("BinomialTest", "n", n);
        Args.check(n >= 1, "BinomialTest", "n", n, "≥ 1");
        Args.check(k >= 0 && k <= n, "BinomialTest", "k", k, "0 ≤ k ≤ n = " + n);
        Args.probability("BinomialTest", "p", p);
        Args.level("BinomialTest", level);
        double out = Args.outside(alternative, level);
        TestResultBuilder result =
                new TestResultBuilder("Exact binomial test").statistic("number of successes", (double) k)
                        .alternative(alternative, "probability of success", p)
                        .estimate("probability of success", (double) k / n)
                        .interval(Limits.of(ProportionInterval.lower(k, n, out), ProportionInterval.upper(k, n, out), 0,
                                1,
                                alternative, level));
        Binomial law = Binomial.of(n, p);
        if (alternative == Alternative.TWO_SIDED) return LikelihoodOrder.into(result, law, k).build();
        return Tails.at(law, (double) k).into(result, alternative).build();
    }
}
