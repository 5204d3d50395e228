package org.jonum.stat.inference;

import org.jonum.distuv.ChiSquared;

/// The tests of Ljung & Box and of Box & Pierce: whether a series of values has no autocorrelation.
///
/// {@snippet :
/// double[] x = {3, 5, 4, 6, 5, 7, 6, 8, 7, 9};
/// double q = LjungBoxTest.ljungBox(x, 1, 0).statistic();     // q == 1.2000000000000002
/// }
/// NaN and constant data give NaN. Sources: Box & Pierce (1970), Distribution of residual autocorrelations; Ljung & Box
/// (1978), On a measure of lack of fit in time series models.
public final class LjungBoxTest {
    private LjungBoxTest() {
    }

    /// Q = n(n + 2)·Σ rₖ²/(n − k), k = 1 … lags, nearly χ² with lags − fitted degrees of freedom.
    ///
    /// @param x      the series, in order
    /// @param lags   how many autocorrelations rₖ are taken, from 1 to n − 1
    /// @param fitted how many parameters were fitted to get x, if these are residuals; from 0 to lags − 1
    /// @return the result
    /// @throws IllegalArgumentException if an argument is out of its range
    public static TestResult ljungBox(double[] x, int lags, int fitted) {
        return test("Box-Ljung test", x, lags, fitted, true);
    }

    /// Q = n·Σ rₖ², k = 1 … lags, nearly χ² with lags − fitted degrees of freedom.
    ///
    /// @param x      the series, in order
    /// @param lags   how many autocorrelations rₖ are taken, from 1 to n − 1
    /// @param fitted how many parameters were fitted to get x, if these are residuals; from 0 to lags − 1
    /// @return the result
    /// @throws IllegalArgumentException if an argument is out of its range
    public static TestResult boxPierce(double[] x, int lags, int fitted) {
        return test("Box-Pierce test", x, lags, fitted, false);
    }

    private static TestResult test(String title, double[] x, int lags, int fitted, boolean weighted) {
        int n = x.length;
        Args.size(title, "x", x, 2);
        Args.check(lags >= 1 && lags < n, title, "lags", lags, "1 ≤ lags < x.length = " + n);
        Args.check(fitted >= 0 && fitted < lags, title, "fitted", fitted, "0 ≤ fitted < lags = " + lags);
        Sample s = Sample.of(x);
        TestResultBuilder result =
                new TestResultBuilder(title).df((double) lags - fitted).method(TestResult.Method.ASYMPTOTIC);
        if (!(s.squares() > 0 && s.squares() <= Double.MAX_VALUE)) {
            return result.statistic("X-squared", Double.NaN).note(ShapeMoments.UNDEFINED).build();
        }
        double[] d = new double[n];
        for (int i = 0; i < n; i++) d[i] = x[i] * s.scale() - s.mean().hi() - s.mean().lo();
        double q = 0;
        for (int k = 1; k <= lags; k++) {
            double sum = 0;
            for (int i = k; i < n; i++) sum += d[i] * d[i - k];
            double r = sum / s.squares();
            q += weighted ? r * r * (n + 2) / (n - k) : r * r;
        }
        return result.statistic("X-squared", n * q).upper(ChiSquared.of((double) lags - fitted)).build();
    }
}
