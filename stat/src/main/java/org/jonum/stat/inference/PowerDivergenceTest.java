package org.jonum.stat.inference;

import org.jonum.distuv.ChiSquared;
import org.jonum.special.DoubleDouble;

/// Cressie and Read's family of tests of counts: 2/(λ(λ + 1))·Σ O((O/E)^λ − 1). It holds [Pearson's test][ChiSquaredTest] for λ = 1, [the G test][GTest] for λ → 0, Freeman and Tukey's for −½, the modified G test for λ → −1,
/// Neyman's for −2, and Cressie and Read's own choice, λ = ⅔.
///
/// {@snippet :
/// double x = PowerDivergenceTest.fit(2.0 / 3, new long[] {20, 15, 25}, new double[] {1, 1, 1}).statistic();
/// boolean near = Math.abs(x - 2.5058833) < 1e-6;     // near == true
/// }
/// Each term is 2E·(r^(λ + 1) − (λ + 1)r + λ)/(λ(λ + 1)) with r = O/E, and not negative; where |r − 1| is small, it is found by a series, so that nothing cancels.
///
/// Source: Cressie & Read (1984), Multinomial goodness-of-fit tests.
public final class PowerDivergenceTest {
    private static final double NEAR = 0.02;

    private PowerDivergenceTest() {
    }

    /// Whether classes have given probabilities.
    ///
    /// @param lambda        λ, a finite number
    /// @param observed      counts of two classes at least, not all 0
    /// @param probabilities of the classes, above 0; they are divided by their sum
    /// @return the result; ∞ if λ ≤ −1 and a count is 0
    /// @throws IllegalArgumentException if there are too few classes, or an argument is out of its range
    public static TestResult fit(double lambda, long[] observed, double[] probabilities) {
        Args.finite("PowerDivergenceTest.fit", "lambda", lambda);
        double n = ChiSquaredTest.classes("PowerDivergenceTest.fit", observed, probabilities), sum = 0;
        DoubleDouble all = ChiSquaredTest.total(probabilities);
        for (int i = 0; i < observed.length; i++) {
            sum += term(lambda, (double) observed[i], DoubleDouble.product(n, probabilities[i]).over(all));
        }
        return result(lambda, sum, observed.length - 1.0).build();
    }

    /// Whether rows and columns are independent, with (r − 1)(c − 1) degrees of freedom.
    ///
    /// @param lambda λ, a finite number
    /// @param table  counts, two rows and columns at least
    /// @return the result; NaN if a row or column is empty
    /// @throws IllegalArgumentException if there are too few rows or columns, a count is negative, or λ not finite
    public static TestResult independence(double lambda, long[][] table) {
        Args.finite("PowerDivergenceTest.independence", "lambda", lambda);
        Contingency t = Contingency.of("PowerDivergenceTest.independence", table);
        if (t.degenerate()) return result(lambda, Double.NaN, t.df()).note("a row or column is empty").build();
        double sum = 0;
        for (int i = 0; i < t.rows().length; i++) {
            for (int j = 0; j < t.columns().length; j++)
                sum += term(lambda, (double) t.count()[i][j], t.expected(i, j));
        }
        return result(lambda, sum, t.df()).build();
    }

    private static double term(double lambda, double o, DoubleDouble e) {
        double x = DoubleDouble.of(o).minus(e).value() / e.value();
        return 2 * e.value() * shape(lambda, x);
    }

    /// ((1 + x)^(λ + 1) − 1 − (λ + 1)x)/(λ(λ + 1)).
    private static double shape(double lambda, double x) {
        if (Math.abs(x) < NEAR && Math.abs(lambda) < 50) return series(lambda, x);
        if (x == -1) return lambda > -1 ? 1 / (lambda + 1) : Double.POSITIVE_INFINITY;
        double l = Math.log1p(x);
        if (lambda > -0.5) return ((1 + x) * l * mean(lambda * l) - x) / (lambda + 1);
        return (x - l * mean((lambda + 1) * l)) / -lambda;
    }

    /// (eᵗ − 1)/t.
    private static double mean(double t) {
        return t == 0 ? 1 : Math.expm1(t) / t;
    }

    /// x²/2 + (λ − 1)x³/6 + (λ − 1)(λ − 2)x⁴/24 + …
    private static double series(double lambda, double x) {
        double term = 0.5 * x * x, sum = term;
        for (int k = 3; k < 60 && Math.abs(term) > 1e-18 * Math.abs(sum); k++) {
            term *= x * (lambda + 2 - k) / k;
            sum += term;
        }
        return sum;
    }

    private static TestResultBuilder result(double lambda, double x, double df) {
        TestResultBuilder result = new TestResultBuilder("Power divergence test, lambda = " + lambda)
                .statistic("X-squared", x).df(df).method(TestResult.Method.ASYMPTOTIC);
        return Double.isNaN(x) ? result : result.upper(ChiSquared.of(df));
    }
}
