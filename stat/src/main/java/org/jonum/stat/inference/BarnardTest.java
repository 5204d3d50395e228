package org.jonum.stat.inference;

import org.jonum.stat.Alternative;

/// Barnard's exact test of two proportions: rows of a 2×2 table are two binomial samples, successes in the first column.
///
/// [Fisher's test][FisherExactTest] takes the number of successes as given, and this test does not: it is more powerful in small samples.
///
/// {@snippet :
/// TestResult r = BarnardTest.test(new long[][] {{7, 8}, {12, 3}});
/// boolean near = Math.abs(r.statistic() + 1.8943380760602064) < 1e-12 && Math.abs(r.pValue() - 0.0682183) < 1e-6;     // near == true
/// }
/// The statistic is (p₁ − p₂)/√(p(1 − p)(1/n₁ + 1/n₂)) with the pooled proportion p. The p-value is the largest probability, over all values of the common parameter, of
/// tables whose statistic is at least as extreme.
///
/// **Cost** O(n₁·n₂) for the set of tables, and some 600·(n₁ + n₂) masses of the binomial law. **Error** of the p-value below 1e-9, relative.
///
/// Sources: Barnard (1945), A new test for 2×2 tables; Suissa & Shuster (1985), Exact unconditional sample sizes for the 2×2 binomial trial.
public final class BarnardTest {
    private static final long MOST = 1_000_000;
    private static final double SAME = 1e-10;

    private BarnardTest() {
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
        int[] x = samples("BarnardTest", table);
        double z = wald(x[0], x[1], x[2], x[3]);
        TestResultBuilder result = new TestResultBuilder("Barnard's unconditional exact test")
                .alternative(alternative, "difference of proportions", 0).statistic("Wald statistic", z)
                .estimate("difference of proportions", (double) x[0] / x[2] - (double) x[1] / x[3]);
        if (Double.isNaN(z)) return result.note("a column is empty").p(1, 0).build();
        Unconditional set = Unconditional.atLeast(x[2], x[3], (i, j) -> {
            double w = wald(i, j, x[2], x[3]);
            return Double.isNaN(w) ? signed(0, alternative) : signed(w, alternative);
        }, signed(z, alternative) - SAME * Math.abs(z));
        double p = set.most();
        return result.p(p, Math.log(p)).build();
    }

    private static double signed(double z, Alternative alternative) {
        return switch (alternative) {
            case TWO_SIDED -> Math.abs(z);
            case GREATER -> z;
            case LESS -> -z;
        };
    }

    /// Successes and sizes of both samples: x₁, x₂, n₁, n₂.
    static int[] samples(String test, long[][] table) {
        Contingency t = Contingency.of(test, table);
        Args.check(t.df() == 1, test, "(rows − 1)·(columns − 1)", t.df(), "1");
        long n = t.rows()[0], m = t.rows()[1];
        Args.check(n >= 1 && m >= 1, test, "smaller row", Math.min(n, m), "≥ 1");
        Args.check(n <= MOST && m <= MOST && n * m <= MOST, test, "larger row", Math.max(n, m),
                "a product of the rows' sums ≤ 10⁶");
        return new int[] {(int) table[0][0], (int) table[1][0], (int) n, (int) m};
    }

    private static double wald(int x, int y, int n, int m) {
        double p = ((double) x + y) / ((double) n + m), d = ((double) x * m - (double) y * n) / ((double) n * m);
        return d / Math.sqrt(p * (1 - p) * (1.0 / n + 1.0 / m));
    }
}
