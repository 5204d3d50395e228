package org.jonum.stat.inference;

import org.jonum.distuv.Binomial;
import org.jonum.distuv.ChiSquared;
import org.jonum.stat.Alternative;

/// McNemar's test of paired yes-or-no answers: whether a change from yes to no is as probable as one from no to yes.
///
/// {@snippet :
/// double x = McNemarTest.asymptotic(150, 86).statistic();    // x == 16.817796610169491
/// double p = McNemarTest.exact(1, 8).pValue();               // p == 0.0390625
/// }
/// Pairs that did not change do not count. Source: McNemar (1947), Note on the sampling error of the difference between
/// correlated proportions.
public final class McNemarTest {
    private McNemarTest() {
    }

    /// The number of changes one way is binomial with probability ½ among all changes; two-sided.
    ///
    /// @param b pairs that changed one way, from 0
    /// @param c pairs that changed the other way, from 0
    /// @return the result; NaN if nothing changed
    /// @throws IllegalArgumentException if a count is negative
    public static TestResult exact(long b, long c) {
        long n = Args.counts("McNemarTest.exact", "b, c", new long[] {b, c});
        TestResultBuilder result =
                new TestResultBuilder("Exact McNemar test").statistic("number of changes one way", (double) b)
                        .alternative(Alternative.TWO_SIDED, "odds ratio", 1).estimate("odds ratio", (double) b / c);
        if (n == 0) return result.note("nothing changed").build();
        return Tails.at(Binomial.of(n, 0.5), (double) b).into(result, Alternative.TWO_SIDED).build();
    }

    /// (|b − c| − 1)²/(b + c) is nearly χ² with one degree of freedom: with continuity correction, as in R.
    ///
    /// @param b pairs that changed one way, from 0
    /// @param c pairs that changed the other way, from 0
    /// @return the result; NaN if nothing changed
    /// @throws IllegalArgumentException if a count is negative
    public static TestResult asymptotic(long b, long c) {
        return asymptotic("McNemar's Chi-squared test with continuity correction", b, c, 1);
    }

    /// (b − c)²/(b + c) is nearly χ² with one degree of freedom.
    ///
    /// @param b pairs that changed one way, from 0
    /// @param c pairs that changed the other way, from 0
    /// @return the result; NaN if nothing changed
    /// @throws IllegalArgumentException if a count is negative
    public static TestResult uncorrected(long b, long c) {
        return asymptotic("McNemar's Chi-squared test", b, c, 0);
    }

    private static TestResult asymptotic(String title, long b, long c, long correction) {
        double n = Args.counts("McNemarTest", "b, c", new long[] {b, c});
        double d = b == c ? 0 : Math.abs(b - c) - correction, x = d * d / n;
        TestResultBuilder result = new TestResultBuilder(title).statistic("McNemar's chi-squared", x).df(1)
                .method(TestResult.Method.ASYMPTOTIC);
        if (n == 0) return result.note("nothing changed").build();
        return result.upper(ChiSquared.of(1)).build();
    }
}
