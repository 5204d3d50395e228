package org.jonum.stat.inference;

import java.util.Arrays;
import org.jonum.distuv.ChiSquared;
import org.jonum.special.DoubleDouble;

/// Pearson's χ² test of counts: of fit to given probabilities, and of independence of rows and columns.
///
/// {@snippet :
/// double x = ChiSquaredTest.fit(20, 15, 25).statistic();     // x == 2.5
/// long[][] table = {{12, 5, 7}, {7, 7, 9}};
/// double p = ChiSquaredTest.independence(table).pValue();    // p == 0.39088247385705144
/// }
/// Differences of observed and expected counts are formed with twice the digits of doubles. Sources: Pearson (1900), On the criterion that a given system of deviations …; Yates
/// (1934), Contingency tables involving small numbers and the χ² test.
public final class ChiSquaredTest {
    private ChiSquaredTest() {
    }

    /// Whether all classes are equally probable.
    ///
    /// @param observed counts of two classes at least, not all 0
    /// @return the result
    /// @throws IllegalArgumentException if there are too few classes, or a count is negative
    public static TestResult fit(long... observed) {
        double[] p = new double[observed.length];
        Arrays.fill(p, 1);
        return fit(observed, p);
    }

    /// Whether classes have given probabilities: Σ (O − E)²/E with k − 1 degrees of freedom.
    ///
    /// @param observed      counts of two classes at least, not all 0
    /// @param probabilities of the classes, above 0; they are divided by their sum
    /// @return the result
    /// @throws IllegalArgumentException if there are too few classes, or an argument is out of its range
    public static TestResult fit(long[] observed, double[] probabilities) {
        double n = classes("ChiSquaredTest.fit", observed, probabilities), sum = 0;
        DoubleDouble all = total(probabilities);
        for (int i = 0; i < observed.length; i++) {
            sum += term((double) observed[i], DoubleDouble.product(n, probabilities[i]).over(all), 0);
        }
        return result("Chi-squared test for given probabilities", sum, observed.length - 1.0).build();
    }

    /// Checks classes; the sum of their counts.
    static double classes(String test, long[] observed, double[] probabilities) {
        Args.check(observed.length >= 2, test, "observed.length", observed.length, "≥ 2");
        Args.check(probabilities.length == observed.length, test, "probabilities.length", probabilities.length,
                "observed.length = " + observed.length);
        double n = Args.counts(test, "observed", observed);
        Args.check(n > 0, test, "sum of observed", n, "> 0");
        for (int i = 0; i < probabilities.length; i++)
            Args.positive(test, "probabilities[" + i + "]", probabilities[i]);
        return n;
    }

    static DoubleDouble total(double[] probabilities) {
        DoubleDouble all = DoubleDouble.of(0);
        for (double p : probabilities) all = all.plus(p);
        return all;
    }

    /// Whether rows and columns are independent: Σ (O − E)²/E with (r − 1)(c − 1) degrees of freedom; R's `chisq.test`
    /// with `correct = FALSE`.
    ///
    /// @param table counts, two rows and columns at least
    /// @return the result; NaN if a row or column is empty
    /// @throws IllegalArgumentException if there are too few rows or columns, or a count is negative
    public static TestResult independence(long[][] table) {
        return independence("Pearson's Chi-squared test", Contingency.of("ChiSquaredTest.independence", table), 0);
    }

    /// Of a 2×2 table, with each |O − E| less by ½, or by itself if that is less; R's `chisq.test`.
    ///
    /// @param table counts, two rows and two columns
    /// @return the result; NaN if a row or column is empty
    /// @throws IllegalArgumentException if there are not two rows and columns, or a count is negative
    public static TestResult yates(long[][] table) {
        Contingency t = Contingency.of("ChiSquaredTest.yates", table);
        Args.check(t.df() == 1, "ChiSquaredTest.yates", "(rows − 1)·(columns − 1)", t.df(), "1");
        double c = Math.abs(DoubleDouble.of((double) table[0][0]).minus(t.expected(0, 0)).value());
        return independence("Pearson's Chi-squared test with Yates' continuity correction", t, Math.min(0.5, c));
    }

    private static TestResult independence(String title, Contingency t, double correction) {
        double sum = 0;
        for (int i = 0; i < t.rows().length; i++) {
            for (int j = 0; j < t.columns().length; j++)
                sum += term((double) t.count()[i][j], t.expected(i, j), correction);
        }
        if (t.degenerate()) return result(title, Double.NaN, t.df()).note("a row or column is empty").build();
        return result(title, sum, t.df()).build();
    }

    private static double term(double observed, DoubleDouble expected, double correction) {
        double d = Math.abs(DoubleDouble.of(observed).minus(expected).value()) - correction;
        return d * d / expected.value();
    }

    private static TestResultBuilder result(String title, double x, double df) {
        TestResultBuilder result =
                new TestResultBuilder(title).statistic("X-squared", x).df(df).method(TestResult.Method.ASYMPTOTIC);
        return Double.isNaN(x) ? result : result.upper(ChiSquared.of(df));
    }
}
