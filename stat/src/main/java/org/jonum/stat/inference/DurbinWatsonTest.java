package org.jonum.stat.inference;

import org.jonum.mat.Matrix;
import org.jonum.mat.PivotedQr;
import org.jonum.mat.SymEigen;
import org.jonum.mat.Vector;
import org.jonum.special.StandardNormal;
import org.jonum.stat.Alternative;
import org.jonum.stat.internal.Require;

/// The test of Durbin and Watson: whether the errors of a linear regression, in order of time, are correlated with those before them.
///
/// {@snippet :
/// double[] y = {3, 5, 4, 6, 5, 7, 6, 8, 7, 9};
/// Matrix x = Matrix.generate(10, 2, (i, j) -> j == 0 ? 1 : i);       // intercept and time
/// TestResult r = DurbinWatsonTest.test(y, x, Alternative.GREATER);
/// boolean alternating = r.statistic() > 3.6 && r.pValue() > 0.99;     // alternating == true
/// }
/// d = Σ(eₜ − eₜ₋₁)²/Σeₜ² of the residuals e of y on the columns of X; near 2 without correlation, near 0 if neighbours are alike. With an A that gives the numerator as
/// eᵀAe and the projection M on what X leaves, P(d < d₀) = P(Σ(λᵢ − d₀)Zᵢ² < 0) for the eigenvalues λᵢ of MAM: exact for normal errors.
///
/// **Error** of exact p-values relatively below 10⁻⁹, also far out. **Cost** of them O(n³); of asymptotic ones, O(nk²) for k columns.
///
/// Sources: Durbin & Watson (1950, 1951), Testing for serial correlation in least squares regression I, II; [the integral][QuadraticForm] after Imhof (1961).
public final class DurbinWatsonTest {
    private static final int EXACT = 400;

    private DurbinWatsonTest() {
    }

    /// The test with exact p-values for up to 400 observations, and by the normal law for more.
    ///
    /// @param y           what was observed, in order of time
    /// @param x           as many rows, a column for each coefficient, with one of ones for an intercept; at least two fewer columns than rows, all finite and none a combination of others
    /// @param alternative against what: GREATER, if errors are positively correlated with those before them (small d), as R's `dwtest`; LESS, if negatively (large d)
    /// @return the result; the estimate is that of the correlation of neighbours, 1 − d/2; NaN for NaN, or if nothing is left of y
    /// @throws IllegalArgumentException if sizes do not fit, x is not finite, or its columns depend on each other
    public static TestResult test(double[] y, Matrix x, Alternative alternative) {
        return y.length <= EXACT ? exact(y, x, alternative) : asymptotic(y, x, alternative);
    }

    /// The test with exact p-values.
    ///
    /// @param y           what was observed, in order of time
    /// @param x           as many rows, a column for each coefficient; at least two fewer columns than rows, all finite and none a combination of others
    /// @param alternative against what: GREATER, if the correlation is positive (small d)
    /// @return the result
    /// @throws IllegalArgumentException if sizes do not fit, x is not finite, or its columns depend on each other
    public static TestResult exact(double[] y, Matrix x, Alternative alternative) {
        Residuals r = Residuals.of("DurbinWatsonTest.exact", y, x);
        TestResultBuilder result = r.result(alternative);
        if (Double.isNaN(r.d())) return result.build();
        int n = y.length, k = x.cols();
        Matrix m = Matrix.identity(n).minus(r.basis().times(r.basis().transpose()));
        double[] all = SymEigen.values(m.times(differences(m))), weights = new double[n - k];
        for (int i = 0; i < n - k; i++) weights[i] = all[k + i] - r.d(); // the k least are 0: those of the columns of X
        double small = QuadraticForm.logBelowZero(weights);
        for (int i = 0; i < n - k; i++) weights[i] = -weights[i];
        return finish(result.method(TestResult.Method.EXACT), small, QuadraticForm.logBelowZero(weights), alternative);
    }

    /// The test with p-values by the normal law with mean and variance of d.
    ///
    /// @param y           what was observed, in order of time
    /// @param x           as many rows, a column for each coefficient; at least two fewer columns than rows, all finite and none a combination of others
    /// @param alternative against what: GREATER, if the correlation is positive (small d)
    /// @return the result
    /// @throws IllegalArgumentException if sizes do not fit, x is not finite, or its columns depend on each other
    public static TestResult asymptotic(double[] y, Matrix x, Alternative alternative) {
        Residuals r = Residuals.of("DurbinWatsonTest.asymptotic", y, x);
        TestResultBuilder result = r.result(alternative);
        if (Double.isNaN(r.d())) return result.build();
        double n = y.length, df = n - x.cols();
        Matrix aq = differences(r.basis()), inner = r.basis().transpose().times(aq);
        double trace = 2 * (n - 1) - inner.trace(), square = 2 * (3 * n - 4) - 2 * aq.dot(aq) + inner.dot(inner);
        double mean = trace / df, variance = 2 / (df * (df + 2)) * (square - trace * mean);
        double z = (r.d() - mean) / Math.sqrt(variance);
        return finish(result.method(TestResult.Method.ASYMPTOTIC), StandardNormal.logCdf(z), StandardNormal.logSf(z),
                alternative);
    }

    private static TestResult finish(TestResultBuilder result, double small, double large, Alternative alternative) {
        double log = switch (alternative) {
            case LESS -> large;
            case GREATER -> small;
            case TWO_SIDED -> Math.min(0, Math.log(2) + Math.min(small, large));
        };
        return result.p(Math.exp(log), log).build();
    }

    /// A·M for the A whose quadratic form is the sum of squared differences of neighbours.
    private static Matrix differences(Matrix m) {
        int n = m.rows();
        return m.mapIndexed((i, j, v) -> (i > 0 ? v - m.get(i - 1, j) : 0) + (i < n - 1 ? v - m.get(i + 1, j) : 0));
    }

    /// What the columns of X leave of y, and an orthonormal basis of these.
    private record Residuals(double d, Matrix basis) {
        static Residuals of(String test, double[] y, Matrix x) {
            int n = y.length;
            Args.check(x.rows() == n, test, "x.rows()", x.rows(), "y.length = " + n);
            Args.check(x.cols() <= n - 2, test, "x.cols()", x.cols(), "at least two fewer than rows = " + n);
            Require.finite(test, "x", x);
            Matrix q = basis(test, x);
            double largest = 0;
            for (double v : y) largest = Math.max(largest, Math.abs(v));
            double unit = largest;
            Vector b = Vector.of(y.clone()).map(v -> v / unit), e = b;
            for (int pass = 0; pass < 2; pass++) e = e.minus(q.times(q.transpose().times(e)));
            double sum = 0, squares = e.dot(e);
            for (int t = 1; t < n; t++) sum += (e.get(t) - e.get(t - 1)) * (e.get(t) - e.get(t - 1));
            return new Residuals(Math.sqrt(squares) > 1e-13 * b.norm2() ? sum / squares : Double.NaN, q);
        }

        private static Matrix basis(String test, Matrix x) {
            if (x.cols() == 0) return x;
            PivotedQr qr = PivotedQr.of(x);
            Args.check(qr.rank() == x.cols(), test, "rank of x", qr.rank(), "x.cols() = " + x.cols());
            return qr.q();
        }

        TestResultBuilder result(Alternative alternative) {
            TestResultBuilder result = new TestResultBuilder("Durbin-Watson test").statistic("DW", d)
                    .alternative(alternative, "autocorrelation", 0).estimate("autocorrelation", 1 - 0.5 * d);
            return Double.isNaN(d) ? result.note("no errors are left, or there are values that are not finite")
                    : result;
        }
    }
}
