// Generated from DoubleLapackQdsContract.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.jonum.blas.FloatLimits;
import org.jonum.blas.Uplo;
import org.jonum.lapack.EigenOrder;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.Range;
import org.junit.jupiter.api.Test;

/// How lasq1 must be.
public abstract class FloatLapackQdsContract {
    /// {@return the routines under test, behind their door}
    protected abstract Lapack lapack();

    private float[] values(float[] d, float[] e) {
        float[] s = d.clone(), beside = e.clone();
        assertEquals(0, lapack().slasq1(d.length, s, 0, beside, 0));
        for (float x : beside) assertEquals(0, x);
        for (int i = 0; i < s.length; i++) assertTrue(s[i] >= 0 && (i == 0 || s[i] <= s[i - 1]), Arrays.toString(s));
        return s;
    }

    /// The matrices that make trouble: each by its number.
    private static float entry(int kind, int i, int n, SplittableRandom random) {
        float x = 2 * random.nextFloat() - 1;
        return switch (kind) {
            case 0 -> x;
            case 1 -> 3 + x;
            case 2 -> x * (float) Math.pow(10, -12.0f * i / n);
            case 3 -> x * (float) Math.pow(10, 12.0f * (i - n) / n);
            case 4 -> x * (float) Math.pow(10, -12.0f * (i * 7 % n) / n);
            case 5 -> x * (float) Math.exp(12 * (2 * random.nextFloat() - 1));
            case 6 -> (float) Math.sqrt(n - i) * (0.9f + 0.1f * x);
            default -> i % 5 == 4 ? 1e-5f * x : 1;
        };
    }

    /// By QR iteration, of which one vector is wanted: it shares no step with this algorithm.
    private float[] iterated(float[] d, float[] e) {
        int n = d.length;
        float[] s = d.clone(), vt = new float[n], none = {};
        assertEquals(0, lapack().sbdsqr(Uplo.UPPER, n, 1, 0, 0, s, 0, e.clone(), 0, vt, 0, n, none, 0, 1, none, 0, 1));
        return s;
    }

    /// By bisection of the Golub–Kahan matrix.
    private float[] bisected(float[] d, float[] e) {
        int n = d.length;
        float[] zeros = new float[2 * n], both = new float[2 * n], w = new float[2 * n], s = new float[n];
        for (int i = 0; i < n; i++) {
            both[2 * i] = d[i];
            if (i < n - 1) both[2 * i + 1] = e[i];
        }
        lapack().sstebz(Range.ALL, EigenOrder.ENTIRE, 2 * n, 0, 0, 0, 0, 2 * FloatLimits.SAFE_MIN, zeros, 0, both, 0,
                w, 0,
                new int[2 * n], 0, new int[2 * n], 0);
        for (int i = 0; i < n; i++) s[i] = w[2 * n - 1 - i];
        return s;
    }

    /// Relatively accurate, but for numbers whose squares underflow beside the largest.
    private static void assertRelative(float[] expected, float[] s, float most, String what) {
        float lost = (float) Math.sqrt(FloatLimits.SAFE_MIN) * expected[0];
        for (int i = 0; i < s.length; i++) {
            float tolerance = Math.max((most + s.length) * FloatLimits.ULP * expected[i], lost);
            assertEquals(expected[i], s[i], tolerance, what + ", value " + i);
        }
    }

    @Test
    void everyValueIsRelativelyAccurate() {
        for (int kind = 0; kind < 8; kind++) {
            for (int n : new int[] {1, 2, 3, 4, 5, 17, 60, 150}) {
                SplittableRandom random = new SplittableRandom(10L * n + kind);
                float[] d = new float[n], e = new float[n - 1];
                for (int i = 0; i < n; i++) d[i] = entry(kind, i, n, random);
                for (int i = 0; i < n - 1; i++) e[i] = entry(kind, i, n, random);
                String what = "kind " + kind + ", n = " + n;
                assertRelative(bisected(d, e), values(d, e), 8, what);
                assertRelative(iterated(d, e), values(d, e), 20.0f * n, what);
                assertRelative(values(d, e), values(reversed(d), reversed(e)), n, "reversed " + what);
            }
        }
    }

    private static float[] reversed(float[] x) {
        float[] r = new float[x.length];
        for (int i = 0; i < x.length; i++) r[i] = x[x.length - 1 - i];
        return r;
    }

    /// An entry in between that is small beside its neighbours on the diagonal, but not beside the two smallest singular
    /// values: it parts them.
    @Test
    void aCutIsMadeOnlyWhereItDoesNoHarm() {
        float[] ones = {1, 1, 1, 1}, e = {1e4f, FloatLimits.EPS, 1e4f};
        assertRelative(bisected(ones, e), values(ones, e), 8, "e between two tiny values");
        assertTrue(values(ones, e)[2] > values(ones, e)[3] * (1 + 1e3f * FloatLimits.EPS));
    }

    /// Neighbours whose squares have quotients that overflow or underflow: the determinant sees the smallest.
    @Test
    void neighboursMayBeOfVeryDifferentSizes() {
        float tiny = (float) Math.sqrt(FloatLimits.SAFE_MIN) / 4;
        float[][] ds = {{1, tiny, 1, tiny, 1, tiny}, {tiny, 1, tiny, 1, tiny, 1}, {1, 1, 1, tiny, tiny, tiny}};
        for (float[] d : ds) {
            for (float beside : new float[] {tiny, 1, 1.0f / 1024}) {
                float[] e = new float[5];
                Arrays.fill(e, beside);
                float[] s = values(d, e), expected = iterated(d, e);
                for (int i = 0; i < 6; i++) {
                    float tolerance = Math.max(100 * FloatLimits.EPS * expected[i], FloatLimits.SAFE_MIN * 1e6f);
                    assertEquals(expected[i], s[i], tolerance, Arrays.toString(d) + " " + beside + ", value " + i);
                }
            }
        }
    }

    /// Ones on both diagonals: σₖ = 2·cos(k·π/(2·n + 1)), k = 1 … n.
    @Test
    void onesHaveKnownSingularValues() {
        for (int n : new int[] {1, 2, 3, 40, 200}) {
            float[] ones = new float[n], expected = new float[n];
            Arrays.fill(ones, 1);
            for (int k = 0; k < n; k++) expected[k] = 2 * (float) Math.cos((k + 1) * Math.PI / (2 * n + 1));
            assertRelative(expected, values(ones, Arrays.copyOf(ones, n - 1)), 8, "n = " + n);
        }
    }

    @Test
    void zerosAreExact() {
        for (int at : new int[] {0, 1, 5, 10, 11}) {
            float[] d = new float[12], e = new float[11];
            for (int i = 0; i < 12; i++) d[i] = i == at ? 0 : 1 + i;
            for (int i = 0; i < 11; i++) e[i] = 2 - 0.1f * i;
            float[] s = values(d, e);
            assertTrue(s[11] == 0 && s[10] > 0.01f, Arrays.toString(s));
            assertRelative(Arrays.copyOf(iterated(d, e), 11), Arrays.copyOf(s, 11), 240, "zero at " + at);
        }
        assertArrayEquals(new float[9], values(new float[9], new float[8]));
        float[] twos = new float[9], alternating = {0, 1, 0, 1, 0, 1};
        Arrays.fill(twos, -2);
        for (float x : values(twos, new float[8])) assertEquals(2, x);
        assertArrayEquals(new float[] {1, 1, 1, 0, 0, 0}, values(alternating, new float[5]));
        assertArrayEquals(new float[] {3, 1, 1, 0, 0, 0}, values(new float[6], new float[] {0, 1, 0, -3, 1}), 0);
    }

    @Test
    void extremeSizesAreScaled() {
        SplittableRandom random = new SplittableRandom(3);
        float[] d = new float[30], e = new float[29];
        for (int i = 0; i < 30; i++) d[i] = 2 * random.nextFloat() - 1;
        for (int i = 0; i < 29; i++) e[i] = 2 * random.nextFloat() - 1;
        float[] s = values(d, e);
        for (float scale : new float[] {FloatLimits.SAFE_MIN / FloatLimits.EPS, FloatLimits.HUGE / 4}) {
            float[] t = values(times(d, scale), times(e, scale));
            for (int i = 0; i < 30; i++) assertEquals(s[i], t[i] / scale, 1e3f * FloatLimits.EPS);
        }
    }

    private static float[] times(float[] x, float scale) {
        float[] y = x.clone();
        for (int i = 0; i < y.length; i++) y[i] *= scale;
        return y;
    }

    @Test
    void notFiniteGivesInfoNAndNan() {
        for (float bad : new float[] {Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY}) {
            for (int at : new int[] {0, 20, 38}) {
                float[] d = new float[40], e = new float[39];
                (at == 20 ? d : e)[at] = bad;
                assertEquals(40, lapack().slasq1(40, d, 0, e, 0));
                for (float x : d) assertTrue(Float.isNaN(x));
            }
        }
        assertEquals(0, lapack().slasq1(0, new float[0], 0, new float[0], 0));
    }
}
