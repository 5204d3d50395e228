// Generated from DoubleLapackBidiagonalSvdContract.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.jonum.blas.FloatLimits;
import org.jonum.blas.FloatView;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Compz;
import org.jonum.lapack.Lapack;
import org.junit.jupiter.api.Test;

/// How bdsqr and bdsdc must be.
public abstract class FloatLapackBidiagonalSvdContract {
    private static final int[] SIZES = {1, 2, 3, 4, 9, 30, 65};

    /// {@return the routines under test, behind their door}
    protected abstract Lapack lapack();

    private static float[] random(int n, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        float[] x = new float[n];
        for (int i = 0; i < n; i++) x[i] = 2 * random.nextFloat() - 1;
        return x;
    }

    private float[] values(Uplo uplo, float[] d, float[] e) {
        float[] s = d.clone(), none = {};
        assertEquals(0,
                lapack().sbdsqr(uplo, d.length, 0, 0, 0, s, 0, e.clone(), 0, none, 0, 1, none, 0, 1, none, 0, 1));
        return s;
    }

    private static void assertSorted(float[] s) {
        for (int i = 0; i < s.length; i++) assertTrue(s[i] >= 0 && (i == 0 || s[i] <= s[i - 1]), Arrays.toString(s));
    }

    /// Decomposes with everything that can be asked for.
    private float[] assertDecomposed(Uplo uplo, float[] d, float[] e, String what) {
        int n = d.length;
        FloatView i = FloatLapackOperands.identity(n), rhs = FloatMatrices.uniform(n, 3, new SplittableRandom(4));
        FloatGuarded vt = FloatLapackOperands.guarded(i), u = FloatLapackOperands.guarded(i),
                c = FloatLapackOperands.guarded(rhs);
        float[] s = d.clone(), beside = e.clone();
        int info = lapack().sbdsqr(uplo, n, n, n, 3, s, 0, beside, 0, vt.array(), vt.off(), vt.layout().stride(),
                u.array(), u.off(), u.layout().stride(), c.array(), c.off(), c.layout().stride());
        assertEquals(0, info, what);
        for (FloatGuarded g : new FloatGuarded[] {vt, u, c}) g.assertGuardsUntouched(what);
        assertSorted(s);
        for (float x : beside) assertEquals(0, x);
        FloatView q = FloatLapackOperands.view(u), pt = FloatLapackOperands.view(vt);
        FloatView b = FloatLapackBidiagonalContract.bidiagonal(uplo, d, e);
        FloatView qs = FloatMatrices.of(n, n, (r, k) -> q.get(r, k) * s[k]);
        FloatResiduals.assertAtMost(FloatResiduals.orthonormality(q), 10, "Q " + what);
        FloatResiduals.assertAtMost(FloatResiduals.orthonormality(pt.t()), 10, "P " + what);
        FloatResiduals.assertAtMost(FloatResiduals.product(b, qs, pt), 10, what);
        FloatResiduals.assertAtMost(FloatResiduals.product(FloatLapackOperands.view(c), q.t(), rhs), 10,
                "C " + what);
        return s;
    }

    @Test
    void residualIsOfTheOrderOfRounding() {
        for (int n : SIZES) {
            for (Uplo uplo : Uplo.values()) {
                float[] s = assertDecomposed(uplo, random(n, n), random(n - 1, n + 1), uplo + ", n = " + n);
                assertRelative(s, values(uplo, random(n, n), random(n - 1, n + 1)), "values alone");
            }
        }
    }

    /// Equal up to n roundings each, the tiny ones too.
    private static void assertRelative(float[] expected, float[] s, String what) {
        for (int i = 0; i < s.length; i++) {
            assertEquals(expected[i], s[i], 40 * s.length * FloatLimits.EPS * expected[i], what + ", value " + i);
        }
    }

    /// Ones on both diagonals: σₖ = 2·cos(k·π/(2·n + 1)), k = 1 … n.
    @Test
    void onesHaveKnownSingularValues() {
        for (int n : new int[] {1, 2, 5, 40, 200}) {
            float[] ones = new float[n], expected = new float[n];
            Arrays.fill(ones, 1);
            for (int k = 0; k < n; k++) expected[k] = 2 * (float) Math.cos((k + 1) * Math.PI / (2 * n + 1));
            assertRelative(expected, values(Uplo.UPPER, ones, Arrays.copyOf(ones, n - 1)), "n = " + n);
            assertRelative(expected, values(Uplo.LOWER, ones, Arrays.copyOf(ones, n - 1)), "n = " + n);
        }
    }

    /// Entries over twelve orders of magnitude, graded downwards, upwards, or not at all.
    private static float[] graded(int n, int kind, long seed) {
        float[] x = random(n, seed);
        for (int i = 0; i < n; i++) {
            int step = kind == 0 ? i : kind == 1 ? n - i : i * 7 % n;
            x[i] *= (float) Math.pow(10, -12.0f * step / n);
        }
        return x;
    }

    /// The determinant, and the same matrix reversed, see the tiny singular values.
    @Test
    void tinySingularValuesAreRelativelyAccurate() {
        for (int kind = 0; kind < 3; kind++) {
            int n = 40;
            float[] d = graded(n, kind, 5), e = graded(n - 1, kind, 6);
            float[] s = assertDecomposed(Uplo.UPPER, d, e, "kind " + kind), alone = values(Uplo.UPPER, d, e);
            assertEquals(0, logOfProduct(d) - logOfProduct(s), 40 * n * FloatLimits.EPS * 30 * n);
            assertRelative(s, alone, "alone, kind " + kind);
            assertRelative(s, values(Uplo.LOWER, reversed(d), reversed(e)), "reversed, kind " + kind);
            assertRelative(s, values(Uplo.LOWER, d, e), "transposed, kind " + kind);
        }
    }

    private static float logOfProduct(float[] x) {
        float sum = 0;
        for (float v : x) sum += (float) Math.log(Math.abs(v));
        return sum;
    }

    private static float[] reversed(float[] x) {
        float[] r = new float[x.length];
        for (int i = 0; i < x.length; i++) r[i] = x[x.length - 1 - i];
        return r;
    }

    @Test
    void zeroOnTheDiagonalIsASingularValueOfExactlyZero() {
        for (int at : new int[] {0, 5, 11}) {
            float[] d = random(12, 7), e = random(11, 8);
            d[at] = 0;
            float[] s = assertDecomposed(Uplo.UPPER, d, e, "zero at " + at);
            assertEquals(0, s[11]);
            assertTrue(s[10] > 0);
            assertEquals(0, values(Uplo.UPPER, d, e)[11]);
        }
        assertArrayEquals(new float[9], values(Uplo.UPPER, new float[9], new float[8]));
        float[] twos = new float[9];
        Arrays.fill(twos, -2);
        float[] s = values(Uplo.UPPER, twos, new float[8]);
        for (float x : s) assertEquals(2, x);
    }

    @Test
    void clustersAndExtremeSizesConverge() {
        float[] d = new float[30], e = new float[29];
        for (float tiny : new float[] {FloatLimits.EPS, 4 * FloatLimits.EPS, 1e-5f, FloatLimits.SAFE_MIN}) {
            Arrays.fill(d, 1);
            Arrays.fill(e, tiny);
            assertDecomposed(Uplo.UPPER, d, e, "cluster " + tiny);
        }
        for (float scale : new float[] {FloatLimits.SAFE_MIN / FloatLimits.EPS, FloatLimits.HUGE / 64}) {
            float[] a = random(30, 9), b = random(29, 10);
            float[] s = values(Uplo.UPPER, a, b);
            for (int i = 0; i < 30; i++) a[i] *= scale;
            for (int i = 0; i < 29; i++) b[i] *= scale;
            float[] t = values(Uplo.UPPER, a, b);
            for (int i = 0; i < 30; i++) assertEquals(s[i], t[i] / scale, 1e3f * FloatLimits.EPS);
        }
    }

    @Test
    void notFiniteGivesInfoNAndNan() {
        for (float bad : new float[] {Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY}) {
            for (int at : new int[] {0, 20, 38}) {
                float[] d = random(40, 11), e = random(39, 12), none = {};
                (at == 20 ? d : e)[at] = bad;
                assertEquals(40,
                        lapack().sbdsqr(Uplo.UPPER, 40, 0, 0, 0, d, 0, e, 0, none, 0, 1, none, 0, 1, none, 0, 1));
                for (float x : d) assertTrue(Float.isNaN(x));
            }
        }
    }

    @Test
    void nothingIsNothing() {
        float[] none = {};
        assertEquals(0, lapack().sbdsqr(Uplo.LOWER, 0, 0, 0, 0, none, 0, none, 0, none, 0, 1, none, 0, 1, none, 0, 1));
        float[] d = {-3}, vt = {1, 2};
        assertEquals(0, lapack().sbdsqr(Uplo.LOWER, 1, 2, 0, 0, d, 0, none, 0, vt, 0, 1, none, 0, 1, none, 0, 1));
        assertArrayEquals(new float[] {3}, d);
        assertArrayEquals(new float[] {-1, -2}, vt);
    }

    /// Divides and conquers with vectors.
    private float[] assertDivided(Uplo uplo, float[] d, float[] e, String what) {
        int n = d.length;
        FloatView b = FloatLapackBidiagonalContract.bidiagonal(uplo, d, e);
        FloatGuarded u = FloatLapackOperands.guarded(b), vt = FloatLapackOperands.guarded(b);
        float[] s = d.clone(), beside = e.clone();
        assertEquals(0, lapack().sbdsdc(uplo, Compz.INITIALIZE, n, s, 0, beside, 0, u.array(), u.off(),
                u.layout().stride(), vt.array(), vt.off(), vt.layout().stride()), what);
        u.assertGuardsUntouched(what);
        vt.assertGuardsUntouched(what);
        assertSorted(s);
        FloatView q = FloatLapackOperands.view(u), pt = FloatLapackOperands.view(vt);
        FloatView qs = FloatMatrices.of(n, n, (r, k) -> q.get(r, k) * s[k]);
        FloatResiduals.assertAtMost(FloatResiduals.orthonormality(q), 10, "U " + what);
        FloatResiduals.assertAtMost(FloatResiduals.orthonormality(pt.t()), 10, "V " + what);
        FloatResiduals.assertAtMost(FloatResiduals.product(b, qs, pt), 10, what);
        float[] expected = values(uplo, d, e);
        for (int i = 0; i < n; i++) assertEquals(expected[i], s[i], 10 * n * FloatLimits.EPS * expected[0], what);
        return s;
    }

    @Test
    void divideAndConquerAgreesWithIteration() {
        for (int n : new int[] {1, 2, 24, 25, 26, 49, 50, 100, 151}) {
            for (Uplo uplo : Uplo.values()) {
                assertDivided(uplo, random(n, n), random(n - 1, n + 1), uplo + ", n = " + n);
            }
        }
    }

    /// Equal and nearly equal singular values, small couplings, zeros: what is deflated, and what is nearly.
    @Test
    void divideAndConquerDeflates() {
        int n = 80;
        for (float tiny : new float[] {0, FloatLimits.EPS, 3 * FloatLimits.EPS, 30 * FloatLimits.EPS, 1e-5f,
            1e-2f}) {
            float[] d = new float[n], e = random(n - 1, 20);
            for (int i = 0; i < n - 1; i++) e[i] *= tiny;
            Arrays.fill(d, 1);
            assertDivided(Uplo.UPPER, d, e, "one cluster, " + tiny);
            for (int i = 0; i < n; i++) d[i] = i % 3 == 0 ? tiny : 1 + i % 3 * tiny;
            assertDivided(Uplo.UPPER, d, e, "three clusters, " + tiny);
            for (int i = 0; i < n; i++) d[i] = i % 2;
            assertDivided(Uplo.UPPER, d, e, "zeros, " + tiny);
            Arrays.fill(d, 0);
            Arrays.fill(e, tiny);
            assertDivided(Uplo.LOWER, d, e, "zero diagonal, " + tiny);
        }
        for (int kind = 0; kind < 3; kind++)
            assertDivided(Uplo.UPPER, graded(n, kind, 5), graded(n - 1, kind, 6), "graded");
    }

    @Test
    void divideAndConquerWithoutVectorsAndOfNothing() {
        float[] d = random(60, 21), e = random(59, 22), none = {}, s = d.clone();
        assertEquals(0, lapack().sbdsdc(Uplo.LOWER, Compz.NONE, 60, s, 0, e.clone(), 0, none, 0, 1, none, 0, 1));
        assertArrayEquals(values(Uplo.LOWER, d, e), s);
        assertEquals(0, lapack().sbdsdc(Uplo.LOWER, Compz.INITIALIZE, 0, none, 0, none, 0, none, 0, 1, none, 0, 1));
        float[] u = new float[3600], vt = new float[3600];
        d[30] = Float.NaN;
        assertEquals(60, lapack().sbdsdc(Uplo.UPPER, Compz.INITIALIZE, 60, d, 0, e, 0, u, 0, 60, vt, 0, 60));
        assertTrue(Float.isNaN(d[0]) && Float.isNaN(u[7]) && Float.isNaN(vt[8]));
    }
}
