package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.jonum.blas.DoubleLimits;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Compz;
import org.jonum.lapack.Lapack;
import org.junit.jupiter.api.Test;

/// How bdsqr and bdsdc must be.
public abstract class DoubleLapackBidiagonalSvdContract {
    private static final int[] SIZES = {1, 2, 3, 4, 9, 30, 65};

    /// {@return the routines under test, behind their door}
    protected abstract Lapack lapack();

    private static double[] random(int n, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] x = new double[n];
        for (int i = 0; i < n; i++) x[i] = 2 * random.nextDouble() - 1;
        return x;
    }

    private double[] values(Uplo uplo, double[] d, double[] e) {
        double[] s = d.clone(), none = {};
        assertEquals(0,
                lapack().dbdsqr(uplo, d.length, 0, 0, 0, s, 0, e.clone(), 0, none, 0, 1, none, 0, 1, none, 0, 1));
        return s;
    }

    private static void assertSorted(double[] s) {
        for (int i = 0; i < s.length; i++) assertTrue(s[i] >= 0 && (i == 0 || s[i] <= s[i - 1]), Arrays.toString(s));
    }

    /// Decomposes with everything that can be asked for.
    private double[] assertDecomposed(Uplo uplo, double[] d, double[] e, String what) {
        int n = d.length;
        DoubleView i = DoubleLapackOperands.identity(n), rhs = DoubleMatrices.uniform(n, 3, new SplittableRandom(4));
        DoubleGuarded vt = DoubleLapackOperands.guarded(i), u = DoubleLapackOperands.guarded(i),
                c = DoubleLapackOperands.guarded(rhs);
        double[] s = d.clone(), beside = e.clone();
        int info = lapack().dbdsqr(uplo, n, n, n, 3, s, 0, beside, 0, vt.array(), vt.off(), vt.layout().stride(),
                u.array(), u.off(), u.layout().stride(), c.array(), c.off(), c.layout().stride());
        assertEquals(0, info, what);
        for (DoubleGuarded g : new DoubleGuarded[] {vt, u, c}) g.assertGuardsUntouched(what);
        assertSorted(s);
        for (double x : beside) assertEquals(0, x);
        DoubleView q = DoubleLapackOperands.view(u), pt = DoubleLapackOperands.view(vt);
        DoubleView b = DoubleLapackBidiagonalContract.bidiagonal(uplo, d, e);
        DoubleView qs = DoubleMatrices.of(n, n, (r, k) -> q.get(r, k) * s[k]);
        DoubleResiduals.assertAtMost(DoubleResiduals.orthonormality(q), 10, "Q " + what);
        DoubleResiduals.assertAtMost(DoubleResiduals.orthonormality(pt.t()), 10, "P " + what);
        DoubleResiduals.assertAtMost(DoubleResiduals.product(b, qs, pt), 10, what);
        DoubleResiduals.assertAtMost(DoubleResiduals.product(DoubleLapackOperands.view(c), q.t(), rhs), 10,
                "C " + what);
        return s;
    }

    @Test
    void residualIsOfTheOrderOfRounding() {
        for (int n : SIZES) {
            for (Uplo uplo : Uplo.values()) {
                double[] s = assertDecomposed(uplo, random(n, n), random(n - 1, n + 1), uplo + ", n = " + n);
                assertRelative(s, values(uplo, random(n, n), random(n - 1, n + 1)), "values alone");
            }
        }
    }

    /// Equal up to n roundings each, the tiny ones too.
    private static void assertRelative(double[] expected, double[] s, String what) {
        for (int i = 0; i < s.length; i++) {
            assertEquals(expected[i], s[i], 40 * s.length * DoubleLimits.EPS * expected[i], what + ", value " + i);
        }
    }

    /// Ones on both diagonals: σₖ = 2·cos(k·π/(2·n + 1)), k = 1 … n.
    @Test
    void onesHaveKnownSingularValues() {
        for (int n : new int[] {1, 2, 5, 40, 200}) {
            double[] ones = new double[n], expected = new double[n];
            Arrays.fill(ones, 1);
            for (int k = 0; k < n; k++) expected[k] = 2 * Math.cos((k + 1) * Math.PI / (2 * n + 1));
            assertRelative(expected, values(Uplo.UPPER, ones, Arrays.copyOf(ones, n - 1)), "n = " + n);
            assertRelative(expected, values(Uplo.LOWER, ones, Arrays.copyOf(ones, n - 1)), "n = " + n);
        }
    }

    /// Entries over twelve orders of magnitude, graded downwards, upwards, or not at all.
    private static double[] graded(int n, int kind, long seed) {
        double[] x = random(n, seed);
        for (int i = 0; i < n; i++) {
            int step = kind == 0 ? i : kind == 1 ? n - i : i * 7 % n;
            x[i] *= Math.pow(10, -12.0 * step / n);
        }
        return x;
    }

    /// The determinant, and the same matrix reversed, see the tiny singular values.
    @Test
    void tinySingularValuesAreRelativelyAccurate() {
        for (int kind = 0; kind < 3; kind++) {
            int n = 40;
            double[] d = graded(n, kind, 5), e = graded(n - 1, kind, 6);
            double[] s = assertDecomposed(Uplo.UPPER, d, e, "kind " + kind), alone = values(Uplo.UPPER, d, e);
            assertEquals(0, logOfProduct(d) - logOfProduct(s), 40 * n * DoubleLimits.EPS * 30 * n);
            assertRelative(s, alone, "alone, kind " + kind);
            assertRelative(s, values(Uplo.LOWER, reversed(d), reversed(e)), "reversed, kind " + kind);
            assertRelative(s, values(Uplo.LOWER, d, e), "transposed, kind " + kind);
        }
    }

    private static double logOfProduct(double[] x) {
        double sum = 0;
        for (double v : x) sum += Math.log(Math.abs(v));
        return sum;
    }

    private static double[] reversed(double[] x) {
        double[] r = new double[x.length];
        for (int i = 0; i < x.length; i++) r[i] = x[x.length - 1 - i];
        return r;
    }

    @Test
    void zeroOnTheDiagonalIsASingularValueOfExactlyZero() {
        for (int at : new int[] {0, 5, 11}) {
            double[] d = random(12, 7), e = random(11, 8);
            d[at] = 0;
            double[] s = assertDecomposed(Uplo.UPPER, d, e, "zero at " + at);
            assertEquals(0, s[11]);
            assertTrue(s[10] > 0);
            assertEquals(0, values(Uplo.UPPER, d, e)[11]);
        }
        assertArrayEquals(new double[9], values(Uplo.UPPER, new double[9], new double[8]));
        double[] twos = new double[9];
        Arrays.fill(twos, -2);
        double[] s = values(Uplo.UPPER, twos, new double[8]);
        for (double x : s) assertEquals(2, x);
    }

    @Test
    void clustersAndExtremeSizesConverge() {
        double[] d = new double[30], e = new double[29];
        for (double tiny : new double[] {DoubleLimits.EPS, 4 * DoubleLimits.EPS, 1e-5, DoubleLimits.SAFE_MIN}) {
            Arrays.fill(d, 1);
            Arrays.fill(e, tiny);
            assertDecomposed(Uplo.UPPER, d, e, "cluster " + tiny);
        }
        for (double scale : new double[] {DoubleLimits.SAFE_MIN / DoubleLimits.EPS, DoubleLimits.HUGE / 64}) {
            double[] a = random(30, 9), b = random(29, 10);
            double[] s = values(Uplo.UPPER, a, b);
            for (int i = 0; i < 30; i++) a[i] *= scale;
            for (int i = 0; i < 29; i++) b[i] *= scale;
            double[] t = values(Uplo.UPPER, a, b);
            for (int i = 0; i < 30; i++) assertEquals(s[i], t[i] / scale, 1e3 * DoubleLimits.EPS);
        }
    }

    @Test
    void notFiniteGivesInfoNAndNan() {
        for (double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            for (int at : new int[] {0, 20, 38}) {
                double[] d = random(40, 11), e = random(39, 12), none = {};
                (at == 20 ? d : e)[at] = bad;
                assertEquals(40,
                        lapack().dbdsqr(Uplo.UPPER, 40, 0, 0, 0, d, 0, e, 0, none, 0, 1, none, 0, 1, none, 0, 1));
                for (double x : d) assertTrue(Double.isNaN(x));
            }
        }
    }

    @Test
    void nothingIsNothing() {
        double[] none = {};
        assertEquals(0, lapack().dbdsqr(Uplo.LOWER, 0, 0, 0, 0, none, 0, none, 0, none, 0, 1, none, 0, 1, none, 0, 1));
        double[] d = {-3}, vt = {1, 2};
        assertEquals(0, lapack().dbdsqr(Uplo.LOWER, 1, 2, 0, 0, d, 0, none, 0, vt, 0, 1, none, 0, 1, none, 0, 1));
        assertArrayEquals(new double[] {3}, d);
        assertArrayEquals(new double[] {-1, -2}, vt);
    }

    /// Divides and conquers with vectors.
    private double[] assertDivided(Uplo uplo, double[] d, double[] e, String what) {
        int n = d.length;
        DoubleView b = DoubleLapackBidiagonalContract.bidiagonal(uplo, d, e);
        DoubleGuarded u = DoubleLapackOperands.guarded(b), vt = DoubleLapackOperands.guarded(b);
        double[] s = d.clone(), beside = e.clone();
        assertEquals(0, lapack().dbdsdc(uplo, Compz.INITIALIZE, n, s, 0, beside, 0, u.array(), u.off(),
                u.layout().stride(), vt.array(), vt.off(), vt.layout().stride()), what);
        u.assertGuardsUntouched(what);
        vt.assertGuardsUntouched(what);
        assertSorted(s);
        DoubleView q = DoubleLapackOperands.view(u), pt = DoubleLapackOperands.view(vt);
        DoubleView qs = DoubleMatrices.of(n, n, (r, k) -> q.get(r, k) * s[k]);
        DoubleResiduals.assertAtMost(DoubleResiduals.orthonormality(q), 10, "U " + what);
        DoubleResiduals.assertAtMost(DoubleResiduals.orthonormality(pt.t()), 10, "V " + what);
        DoubleResiduals.assertAtMost(DoubleResiduals.product(b, qs, pt), 10, what);
        double[] expected = values(uplo, d, e);
        for (int i = 0; i < n; i++) assertEquals(expected[i], s[i], 10 * n * DoubleLimits.EPS * expected[0], what);
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
        for (double tiny : new double[] {0, DoubleLimits.EPS, 3 * DoubleLimits.EPS, 30 * DoubleLimits.EPS, 1e-5,
            1e-2}) {
            double[] d = new double[n], e = random(n - 1, 20);
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
        double[] d = random(60, 21), e = random(59, 22), none = {}, s = d.clone();
        assertEquals(0, lapack().dbdsdc(Uplo.LOWER, Compz.NONE, 60, s, 0, e.clone(), 0, none, 0, 1, none, 0, 1));
        assertArrayEquals(values(Uplo.LOWER, d, e), s);
        assertEquals(0, lapack().dbdsdc(Uplo.LOWER, Compz.INITIALIZE, 0, none, 0, none, 0, none, 0, 1, none, 0, 1));
        double[] u = new double[3600], vt = new double[3600];
        d[30] = Double.NaN;
        assertEquals(60, lapack().dbdsdc(Uplo.UPPER, Compz.INITIALIZE, 60, d, 0, e, 0, u, 0, 60, vt, 0, 60));
        assertTrue(Double.isNaN(d[0]) && Double.isNaN(u[7]) && Double.isNaN(vt[8]));
    }
}
