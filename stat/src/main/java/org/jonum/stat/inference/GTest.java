package org.jonum.stat.inference;

import java.util.Arrays;
import org.jonum.distuv.ChiSquared;
import org.jonum.special.DoubleDouble;
import org.jonum.special.Logs;

/// The G test of counts, by the ratio of likelihoods: of fit to given probabilities, and of independence of rows and columns.
///
/// {@snippet :
/// double g = GTest.fit(20, 15, 25).statistic();  // g == 2.52671539215706
/// }
/// G = 2·Σ O·log(O/E) = 2·Σ (O·log(O/E) − O + E), where no term is negative. Source: Wilks (1938), The large-sample
/// distribution of the likelihood ratio.
public final class GTest {
    private GTest() {
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

    /// Whether classes have given probabilities.
    ///
    /// @param observed      counts of two classes at least, not all 0
    /// @param probabilities of the classes, above 0; they are divided by their sum
    /// @return the result
    /// @throws IllegalArgumentException if there are too few classes, or an argument is out of its range
    public static TestResult fit(long[] observed, double[] probabilities) {
        double n = ChiSquaredTest.classes("GTest.fit", observed, probabilities), sum = 0;
        DoubleDouble all = ChiSquaredTest.total(probabilities);
        for (int i = 0; i < observed.length; i++) {
            sum += term((double) observed[i], DoubleDouble.product(n, probabilities[i]).over(all));
        }
        return result("G-test for given probabilities", 2 * sum, observed.length - 1.0).build();
    }

    /// Whether rows and columns are independent, with (r − 1)(c − 1) degrees of freedom.
    ///
    /// @param table counts, two rows and columns at least
    /// @return the result; NaN if a row or column is empty
    /// @throws IllegalArgumentException if there are too few rows or columns, or a count is negative
    public static TestResult independence(long[][] table) {
        Contingency t = Contingency.of("GTest.independence", table);
        String title = "G-test of independence";
        if (t.degenerate()) return result(title, Double.NaN, t.df()).note("a row or column is empty").build();
        double sum = 0;
        for (int i = 0; i < t.rows().length; i++) {
            for (int j = 0; j < t.columns().length; j++) sum += term((double) t.count()[i][j], t.expected(i, j));
        }
        return result(title, 2 * sum, t.df()).build();
    }

    /// o·log(o/e) − o + e = −o·(log(1 + x) − x) for x = (e − o)/o.
    private static double term(double o, DoubleDouble e) {
        return o == 0 ? e.value() : -o * Logs.log1pmx(e.minus(o).value() / o);
    }

    private static TestResultBuilder result(String title, double g, double df) {
        TestResultBuilder result =
                new TestResultBuilder(title).statistic("G", g).df(df).method(TestResult.Method.ASYMPTOTIC);
        return Double.isNaN(g) ? result : result.upper(ChiSquared.of(df));
    }
}
