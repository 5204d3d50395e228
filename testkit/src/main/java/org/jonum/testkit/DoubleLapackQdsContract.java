package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.jonum.blas.DoubleLimits;
import org.jonum.blas.Uplo;
import org.jonum.lapack.EigenOrder;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.Range;
import org.junit.jupiter.api.Test;

/// How lasq1 must be.
public abstract class DoubleLapackQdsContract {
    /// {@return the routines under test, behind their door}
    protected abstract Lapack lapack();

    private double[] values(double[] d, double[] e) {
        double[] s = d.clone(), beside = e.clone();
        assertEquals(0, lapack().dlasq1(d.length, s, 0, beside, 0));
        for (double x : beside) assertEquals(0, x);
        for (int i = 0; i < s.length; i++) assertTrue(s[i] >= 0 && (i == 0 || s[i] <= s[i - 1]), Arrays.toString(s));
        return s;
    }

    /// The matrices that make trouble: each by its number.
    private static double entry(int kind, int i, int n, SplittableRandom random) {
        double x = 2 * random.nextDouble() - 1;
        return switch (kind) {
            case 0 -> x;
            case 1 -> 3 + x;
            case 2 -> x * Math.pow(10, -12.0 * i / n);
            case 3 -> x * Math.pow(10, 12.0 * (i - n) / n);
            case 4 -> x * Math.pow(10, -12.0 * (i * 7 % n) / n);
            case 5 -> x * Math.exp(12 * (2 * random.nextDouble() - 1));
            case 6 -> Math.sqrt(n - i) * (0.9 + 0.1 * x);
            default -> i % 5 == 4 ? 1e-5 * x : 1;
        };
    }

    /// By QR iteration, of which one vector is wanted: it shares no step with this algorithm.
    private double[] iterated(double[] d, double[] e) {
        int n = d.length;
        double[] s = d.clone(), vt = new double[n], none = {};
        assertEquals(0, lapack().dbdsqr(Uplo.UPPER, n, 1, 0, 0, s, 0, e.clone(), 0, vt, 0, n, none, 0, 1, none, 0, 1));
        return s;
    }

    /// By bisection of the Golub–Kahan matrix.
    private double[] bisected(double[] d, double[] e) {
        int n = d.length;
        double[] zeros = new double[2 * n], both = new double[2 * n], w = new double[2 * n], s = new double[n];
        for (int i = 0; i < n; i++) {
            both[2 * i] = d[i];
            if (i < n - 1) both[2 * i + 1] = e[i];
        }
        lapack().dstebz(Range.ALL, EigenOrder.ENTIRE, 2 * n, 0, 0, 0, 0, 2 * DoubleLimits.SAFE_MIN, zeros, 0, both, 0,
                w, 0,
                new int[2 * n], 0, new int[2 * n], 0);
        for (int i = 0; i < n; i++) s[i] = w[2 * n - 1 - i];
        return s;
    }

    /// Relatively accurate, but for numbers whose squares underflow beside the largest.
    private static void assertRelative(double[] expected, double[] s, double most, String what) {
        double lost = Math.sqrt(DoubleLimits.SAFE_MIN) * expected[0];
        for (int i = 0; i < s.length; i++) {
            double tolerance = Math.max((most + s.length) * DoubleLimits.ULP * expected[i], lost);
            assertEquals(expected[i], s[i], tolerance, what + ", value " + i);
        }
    }

    @Test
    void everyValueIsRelativelyAccurate() {
        for (int kind = 0; kind < 8; kind++) {
            for (int n : new int[] {1, 2, 3, 4, 5, 17, 60, 150}) {
                SplittableRandom random = new SplittableRandom(10L * n + kind);
                double[] d = new double[n], e = new double[n - 1];
                for (int i = 0; i < n; i++) d[i] = entry(kind, i, n, random);
                for (int i = 0; i < n - 1; i++) e[i] = entry(kind, i, n, random);
                String what = "kind " + kind + ", n = " + n;
                assertRelative(bisected(d, e), values(d, e), 8, what);
                assertRelative(iterated(d, e), values(d, e), 20.0 * n, what);
                assertRelative(values(d, e), values(reversed(d), reversed(e)), n, "reversed " + what);
            }
        }
    }

    private static double[] reversed(double[] x) {
        double[] r = new double[x.length];
        for (int i = 0; i < x.length; i++) r[i] = x[x.length - 1 - i];
        return r;
    }

    /// An entry in between that is small beside its neighbours on the diagonal, but not beside the two smallest singular
    /// values: it parts them.
    @Test
    void aCutIsMadeOnlyWhereItDoesNoHarm() {
        double[] ones = {1, 1, 1, 1}, e = {1e4, DoubleLimits.EPS, 1e4};
        assertRelative(bisected(ones, e), values(ones, e), 8, "e between two tiny values");
        assertTrue(values(ones, e)[2] > values(ones, e)[3] * (1 + 1e3 * DoubleLimits.EPS));
    }

    /// Neighbours whose squares have quotients that overflow or underflow: the determinant sees the smallest.
    @Test
    void neighboursMayBeOfVeryDifferentSizes() {
        double tiny = Math.sqrt(DoubleLimits.SAFE_MIN) / 4;
        double[][] ds = {{1, tiny, 1, tiny, 1, tiny}, {tiny, 1, tiny, 1, tiny, 1}, {1, 1, 1, tiny, tiny, tiny}};
        for (double[] d : ds) {
            for (double beside : new double[] {tiny, 1, 1.0 / 1024}) {
                double[] e = new double[5];
                Arrays.fill(e, beside);
                double[] s = values(d, e), expected = iterated(d, e);
                for (int i = 0; i < 6; i++) {
                    double tolerance = Math.max(100 * DoubleLimits.EPS * expected[i], DoubleLimits.SAFE_MIN * 1e6);
                    assertEquals(expected[i], s[i], tolerance, Arrays.toString(d) + " " + beside + ", value " + i);
                }
            }
        }
    }

    /// Ones on both diagonals: σₖ = 2·cos(k·π/(2·n + 1)), k = 1 … n.
    @Test
    void onesHaveKnownSingularValues() {
        for (int n : new int[] {1, 2, 3, 40, 200}) {
            double[] ones = new double[n], expected = new double[n];
            Arrays.fill(ones, 1);
            for (int k = 0; k < n; k++) expected[k] = 2 * Math.cos((k + 1) * Math.PI / (2 * n + 1));
            assertRelative(expected, values(ones, Arrays.copyOf(ones, n - 1)), 8, "n = " + n);
        }
    }

    @Test
    void zerosAreExact() {
        for (int at : new int[] {0, 1, 5, 10, 11}) {
            double[] d = new double[12], e = new double[11];
            for (int i = 0; i < 12; i++) d[i] = i == at ? 0 : 1 + i;
            for (int i = 0; i < 11; i++) e[i] = 2 - 0.1 * i;
            double[] s = values(d, e);
            assertTrue(s[11] == 0 && s[10] > 0.01, Arrays.toString(s));
            assertRelative(Arrays.copyOf(iterated(d, e), 11), Arrays.copyOf(s, 11), 240, "zero at " + at);
        }
        assertArrayEquals(new double[9], values(new double[9], new double[8]));
        double[] twos = new double[9], alternating = {0, 1, 0, 1, 0, 1};
        Arrays.fill(twos, -2);
        for (double x : values(twos, new double[8])) assertEquals(2, x);
        assertArrayEquals(new double[] {1, 1, 1, 0, 0, 0}, values(alternating, new double[5]));
        assertArrayEquals(new double[] {3, 1, 1, 0, 0, 0}, values(new double[6], new double[] {0, 1, 0, -3, 1}), 0);
    }

    @Test
    void extremeSizesAreScaled() {
        SplittableRandom random = new SplittableRandom(3);
        double[] d = new double[30], e = new double[29];
        for (int i = 0; i < 30; i++) d[i] = 2 * random.nextDouble() - 1;
        for (int i = 0; i < 29; i++) e[i] = 2 * random.nextDouble() - 1;
        double[] s = values(d, e);
        for (double scale : new double[] {DoubleLimits.SAFE_MIN / DoubleLimits.EPS, DoubleLimits.HUGE / 4}) {
            double[] t = values(times(d, scale), times(e, scale));
            for (int i = 0; i < 30; i++) assertEquals(s[i], t[i] / scale, 1e3 * DoubleLimits.EPS);
        }
    }

    private static double[] times(double[] x, double scale) {
        double[] y = x.clone();
        for (int i = 0; i < y.length; i++) y[i] *= scale;
        return y;
    }

    @Test
    void notFiniteGivesInfoNAndNan() {
        for (double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            for (int at : new int[] {0, 20, 38}) {
                double[] d = new double[40], e = new double[39];
                (at == 20 ? d : e)[at] = bad;
                assertEquals(40, lapack().dlasq1(40, d, 0, e, 0));
                for (double x : d) assertTrue(Double.isNaN(x));
            }
        }
        assertEquals(0, lapack().dlasq1(0, new double[0], 0, new double[0], 0));
    }
}
