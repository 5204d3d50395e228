package org.jonum.stat.inference;

import org.jonum.distuv.Hypergeometric;
import org.jonum.stat.Alternative;

/// Boschloo's exact test of two proportions: [Fisher's][FisherExactTest] one-sided p-value as the statistic of a test that does not fix the number of successes. It rejects whenever
/// Fisher's one-sided test does, and more.
///
/// {@snippet :
/// TestResult r = BoschlooTest.test(new long[][] {{74, 31}, {43, 32}}, Alternative.GREATER);
/// boolean near = Math.abs(r.statistic() - 0.0483122) < 1e-7 && Math.abs(r.pValue() - 0.0357889) < 1e-7;   // near == true
/// }
/// Rows are samples, successes in the first column. The two-sided p-value is twice the smaller one, at most 1.
///
/// **Cost** O(n₁·n₂) tails of the hypergeometric law, and some 600·(n₁ + n₂) masses of the binomial law. **Error** of the p-value below 1e-9, relative.
///
/// Source: Boschloo (1970), Raised conditional level of significance for the 2×2-table when testing the equality of two probabilities.
public final class BoschlooTest {
    private static final double SAME = 1e-10;

    private BoschlooTest() {
    }

    /// Two-sided.
    ///
    /// @param table counts, two rows and two columns; the product of the rows' sums at most 10⁶
    /// @return the result
    /// @throws IllegalArgumentException if the table is not such
    public static TestResult test(long[][] table) {
        return test(table, Alternative.TWO_SIDED);
    }

    /// With an alternative.
    ///
    /// @param table       counts, two rows and two columns; the product of the rows' sums at most 10⁶
    /// @param alternative against what: GREATER, if the first row has the larger probability of a success
    /// @return the result
    /// @throws IllegalArgumentException if the table is not such
    public static TestResult test(long[][] table, Alternative alternative) {
        int[] x = BarnardTest.samples("BoschlooTest", table);
        double less = fisher(x[0], x[1], x[2], x[3], false), greater = fisher(x[0], x[1], x[2], x[3], true);
        boolean up = alternative == Alternative.GREATER || alternative == Alternative.TWO_SIDED && greater <= less;
        double fisher = up ? greater : less;
        Unconditional set = Unconditional.atLeast(x[2], x[3], (i, j) -> -fisher(i, j, x[2], x[3], up),
                -fisher * (1 + SAME));
        double p = Math.min(1, set.most() * (alternative == Alternative.TWO_SIDED ? 2 : 1));
        return new TestResultBuilder("Boschloo's unconditional exact test")
                .alternative(alternative, "difference of proportions", 0).statistic("Fisher's p-value", fisher)
                .estimate("difference of proportions", (double) x[0] / x[2] - (double) x[1] / x[3]).p(p, Math.log(p))
                .build();
    }

    private static double fisher(int x, int y, int n, int m, boolean greater) {
        Hypergeometric law = Hypergeometric.ofPopulation((long) n + m, n, (long) x + y);
        return greater ? law.sf(x - 1.0) : law.cdf(x);
    }
}
