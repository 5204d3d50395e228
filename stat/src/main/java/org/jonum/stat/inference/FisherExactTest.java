package org.jonum.stat.inference;

import java.util.random.RandomGenerator;
import org.jonum.distuv.Hypergeometric;
import org.jonum.special.Binomials;
import org.jonum.stat.Alternative;
import org.jonum.stat.ConfidenceInterval;

/// Fisher's exact test of the independence of rows and columns of a table of counts, given its margins.
///
/// {@snippet :
/// long[][] tea = {{3, 1}, {1, 3}};
/// double p = FisherExactTest.test(tea).pValue();             // p == 0.48571428571428565
/// double q = FisherExactTest.test(new long[][] {{1, 2, 1, 0}, {3, 3, 6, 1}, {10, 10, 14, 9}, {6, 7, 12, 11}}).pValue();
/// boolean near = Math.abs(q - 0.78268494) < 1e-8;   // near == true
/// }
/// The two-sided p-value is the probability of all tables that are not more probable than the observed one, as in R.
/// For a 2×2 table the estimate is the conditional maximum likelihood estimate of the odds ratio, and its interval is from both one-sided
/// tests, as in R; the sample's own ratio ad/bc is the second estimate. Where sums would have more than some 10⁵ terms both are Woolf's (1955).
///
/// Sources: Fisher (1935), The logic of inductive inference; Mehta & Patel (1983), A network algorithm for performing Fisher's
/// exact test in r×c contingency tables.
public final class FisherExactTest {
    private static final String TITLE = "Fisher's Exact Test for Count Data";

    private FisherExactTest() {
    }

    /// Two-sided, for tables of any shape; of a 2×2 table with an interval of level 0.95.
    ///
    /// **Cost** of a 2×2 table some 10⁶ multiplications at most, whatever its counts; of a larger one it grows fast with its counts, and ends by an exception.
    ///
    /// @param table counts, two rows and columns at least
    /// @return the result
    /// @throws IllegalArgumentException if there are too few rows or columns, a count is negative, or a table larger than 2×2 needs
    ///                                  too much work: see [#monteCarlo]
    public static TestResult test(long[][] table) {
        Contingency t = Contingency.of("FisherExactTest", table);
        if (t.df() == 1) return test(table, Alternative.TWO_SIDED, Args.LEVEL);
        double log = new TableNetwork(t, TableNetwork.WORK).logP();
        return new TestResultBuilder(TITLE).p(Math.exp(log), log)
                .build();
    }

    /// Of a 2×2 table.
    ///
    /// @param table       counts, two rows and two columns
    /// @param alternative against what: GREATER, if the odds ratio is above 1
    /// @param level       of the confidence interval of the odds ratio, between 0 and 1
    /// @return the result
    /// @throws IllegalArgumentException if there are not two rows and columns, a count is negative, or the level is not
    ///                                  between 0 and 1
    public static TestResult test(long[][] table, Alternative alternative, double level) {
        Contingency t = Contingency.of("FisherExactTest", table);
        Args.check(t.df() == 1, "FisherExactTest", "(rows − 1)·(columns − 1)", t.df(), "1");
        Args.level("FisherExactTest", level);
        OddsRatio ratio = new OddsRatio(table);
        long a = table[0][0];
        double sample = (double) a / table[0][1] / ((double) table[1][0] / table[1][1]);
        TestResultBuilder result = new TestResultBuilder(TITLE).statistic("first cell", (double) a)
                .alternative(alternative, "odds ratio", 1).estimate("odds ratio", ratio.estimate())
                .estimate("sample odds ratio", sample);
        if (t.degenerate())
            result.note("a row or column is empty")
                    .interval(new ConfidenceInterval(0, Double.POSITIVE_INFINITY, level));
        else
            result.interval(ratio.interval(alternative, level));
        if (ratio.large()) result.note("odds ratio and interval are Woolf's, for large counts");
        Hypergeometric law = Hypergeometric.ofPopulation(t.total(), t.rows()[0], t.columns()[0]);
        if (alternative == Alternative.TWO_SIDED) return LikelihoodOrder.into(result, law, a).build();
        return Tails.at(law, (double) a).into(result, alternative).build();
    }

    /// The p-value from random tables with the same margins: (b + 1)/(m + 1), if b of m tables are not more probable than the
    /// observed one (Phipson & Smyth 2010).
    ///
    /// @param table  counts, two rows and columns at least
    /// @param tables m, how many are drawn, from 1
    /// @param random the source of random numbers
    /// @return the result
    /// @throws IllegalArgumentException if there are too few rows or columns, a count is negative, or tables below 1
    public static TestResult monteCarlo(long[][] table, int tables, RandomGenerator random) {
        Contingency t = Contingency.of("FisherExactTest.monteCarlo", table);
        Args.check(tables >= 1, "FisherExactTest.monteCarlo", "tables", tables, "≥ 1");
        double observed = 0;
        for (long[] row : table) {
            for (long x : row) observed -= Binomials.logFactorial(x);
        }
        double limit = observed + 1e-7;
        long extreme = 0;
        for (int k = 0; k < tables; k++) {
            if (draw(t, random) <= limit) extreme++;
        }
        double p = (extreme + 1.0) / (tables + 1.0);
        return new TestResultBuilder(TITLE).statistic("tables not more probable", (double) extreme).p(p, Math.log(p))
                .method(TestResult.Method.MONTE_CARLO).note("from " + tables + " random tables").build();
    }

    /// −Σ log x! of a random table with these margins: each cell is hypergeometric, given those before it.
    private static double draw(Contingency t, RandomGenerator random) {
        long[] left = t.rows().clone();
        long all = t.total();
        double log = 0;
        for (long column : t.columns()) {
            long need = column, from = all;
            for (int i = 0; i < left.length; i++) {
                long x = need == 0 ? 0
                        : i == left.length - 1 ? need : Hypergeometric.ofPopulation(from, left[i], need).sample(random);
                from -= left[i];
                left[i] -= x;
                need -= x;
                log -= Binomials.logFactorial(x);
            }
            all -= column;
        }
        return log;
    }
}
