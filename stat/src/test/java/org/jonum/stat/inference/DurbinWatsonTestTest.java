package org.jonum.stat.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.jonum.distuv.Beta;
import org.jonum.distuv.ChiSquared;
import org.jonum.distuv.FisherF;
import org.jonum.distuv.Normal;
import org.jonum.distuv.Philox4x64;
import org.jonum.mat.Matrix;
import org.jonum.stat.Alternative;
import org.junit.jupiter.api.Test;

/// Durbin and Watson's test against R's lmtest (`durbin_watson.R`), laws known otherwise, and by its size.
class DurbinWatsonTestTest {
    private static Matrix design(int n, int k) {
        return Matrix.generate(n, k + 1, (i, j) -> j == 0 ? 1 : j == 1 ? i + 1 : (i + 1) % 3);
    }

    @Test
    void lmtest() {
        List<String> lines = Oracles.lines("durbin-watson.tsv");
        for (String line : lines) {
            String[] f = line.split("\t");
            double[] y = Arrays.stream(f[0].split(" ")).mapToDouble(Double::parseDouble).toArray();
            Matrix x = design(y.length, Integer.parseInt(f[1]));
            double[] v = Arrays.stream(f).skip(2).mapToDouble(Double::parseDouble).toArray();
            for (Alternative a : Alternative.values()) {
                int i = a == Alternative.GREATER ? 0 : a == Alternative.LESS ? 1 : 2;
                TestResult exact = DurbinWatsonTest.exact(y, x, a), normal = DurbinWatsonTest.asymptotic(y, x, a);
                assertEquals(v[0], exact.statistic(), 1e-12, line);
                double rough = y.length - x.cols() == 2 ? 2e-5 : 8e-7; // of lmtest itself: see the next test
                assertEquals(v[1 + i], exact.pValue(), rough + 1e-13 + 1e-8 * v[1 + i], line);
                assertEquals(exact.pValue(), Math.exp(exact.logPValue()), 1e-14);
                if (y.length > 4) assertEquals(v[4 + i], normal.pValue(), 1e-11, line); // for four lmtest has another approximation
            }
        }
        assertEquals(42, lines.size());
    }

    @Test
    void imhof() {
        List<String> lines = Oracles.lines("durbin-watson.tsv");
        for (String row : Oracles.lines("durbin-watson-imhof.tsv")) {
            String[] r = row.split("\t"), f = lines.get(Integer.parseInt(r[0])).split("\t");
            double[] y = Arrays.stream(f[0].split(" ")).mapToDouble(Double::parseDouble).toArray();
            double p = Double.parseDouble(r[1]);
            TestResult exact = DurbinWatsonTest.exact(y, design(y.length, Integer.parseInt(f[1])), Alternative.GREATER);
            assertEquals(p, exact.pValue(), 2e-12 + 1e-10 * p, row);
        }
    }

    /// P(a·X < b·Y) of chi-squared X and Y is that of an F law, far out too.
    @Test
    void ratiosOfChiSquared() {
        for (int m : new int[] {1, 2, 7, 40}) {
            for (int n : new int[] {1, 3, 20}) {
                for (double b : new double[] {1e-8, 1e-3, 0.3, 1, 5, 1e4}) {
                    double[] a = new double[m + n];
                    Arrays.fill(a, 0, m, 1);
                    Arrays.fill(a, m, m + n, -b);
                    double expected = FisherF.of(m, n).logCdf(b * n / m);
                    assertEquals(expected, QuadraticForm.logBelowZero(a), 1e-9 * Math.max(1e-3, Math.abs(expected)),
                            m + " " + n + " " + b);
                }
            }
        }
        assertEquals(Double.NEGATIVE_INFINITY, QuadraticForm.logBelowZero(1, 2, 0));
        assertEquals(0, QuadraticForm.logBelowZero(-1, -2));
        assertEquals(Double.NaN, QuadraticForm.logBelowZero(1, Double.NaN));
        for (double b : new double[] {0.01, 0.5, 3})
            assertEquals(Math.log(2 / Math.PI * Math.atan(Math.sqrt(b))), QuadraticForm.logBelowZero(1, -b), 1e-11);
        assertEquals(Math.log(0.5), QuadraticForm.logBelowZero(1, -1), 1e-12);
        assertEquals(Beta.of(0.5, 0.5).logCdf(0.25), QuadraticForm.logBelowZero(3, -1), 1e-10);
    }

    /// Sums of equal weights have a chi-squared law, and those of one pair for each weight are sums of exponentials.
    @Test
    void sumsOfWeightedSquares() {
        for (int n : new int[] {1, 2, 5, 30}) {
            double[] a = new double[n];
            Arrays.fill(a, 0.25);
            for (double x : new double[] {1e-3, 0.1, 1, 3, 10, 100, 1e4}) {
                double expected = ChiSquared.of(n).logSf(4 * x);
                assertEquals(expected, QuadraticForm.logAbove(x, a), 1e-9 * Math.max(1e-2, Math.abs(expected)),
                        n + " " + x);
            }
        }
        for (double x : new double[] {0.1, 1, 4, 40, 500})
            assertEquals(Math.log(2 * Math.exp(-x / 2) - Math.exp(-x)), QuadraticForm.logAbove(x, 1, 1, 0.5, 0.5),
                    1e-10 * Math.max(1, x));
        assertEquals(0, QuadraticForm.logAbove(0, 1, 2));
        assertEquals(Double.NEGATIVE_INFINITY, QuadraticForm.logAbove(Double.POSITIVE_INFINITY, 1, 2));
    }

    @Test
    void largeSamplesAgree() {
        double[] y = Normal.standard().sample(new Philox4x64(7), new double[400]);
        for (int i = 1; i < y.length; i++) y[i] += 0.2 * y[i - 1];
        Matrix x = design(400, 2);
        double exact = DurbinWatsonTest.exact(y, x, Alternative.GREATER).logPValue(),
                normal = DurbinWatsonTest.asymptotic(y, x, Alternative.GREATER).logPValue();
        assertEquals(exact, normal, 0.1 * Math.abs(exact));
        double[] rising = new double[200];
        for (int i = 0; i < 200; i++) rising[i] = Math.cosh(0.05 * i);
        TestResult far = DurbinWatsonTest.test(rising, design(200, 0), Alternative.GREATER);
        assertTrue(far.logPValue() < -400 && far.logPValue() > -2000, far::toString);
    }

    @Test
    void rangeAndBadInput() {
        double[] y = {3, 1, 4, 1, 5, 9, 2, 6};
        Matrix x = design(8, 1);
        TestResult r = DurbinWatsonTest.test(y, x, Alternative.TWO_SIDED);
        for (double s : new double[] {1e-300, 1e300})
            assertEquals(
                    r.pValue(), DurbinWatsonTest
                            .test(Arrays.stream(y).map(v -> s * v).toArray(), x, Alternative.TWO_SIDED).pValue(),
                    1e-12);
        assertEquals(Double.NaN, DurbinWatsonTest.test(new double[8], x, Alternative.LESS).pValue());
        assertEquals(Double.NaN,
                DurbinWatsonTest.test(new double[] {1, 2, 3, 4, 5, 6, 7, 8}, x, Alternative.LESS).pValue());
        assertEquals(Double.NaN,
                DurbinWatsonTest.test(new double[] {1, 2, Double.NaN, 4, 5, 6, 7, 8}, x, Alternative.LESS).pValue());
        assertThrows(IllegalArgumentException.class, () -> DurbinWatsonTest.test(new double[7], x, Alternative.LESS));
        assertThrows(IllegalArgumentException.class,
                () -> DurbinWatsonTest.test(new double[3], design(3, 1), Alternative.LESS));
        assertThrows(IllegalArgumentException.class,
                () -> DurbinWatsonTest.test(y, Matrix.generate(8, 2, (i, j) -> 1), Alternative.LESS));
    }
}
