// Generated from DoubleLapackTridiagonalContract.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.jonum.blas.FloatLimits;
import org.jonum.blas.FloatView;
import org.jonum.blas.Trans;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.Norm;
import org.junit.jupiter.api.Test;

/// How gttrf, gttrs, gtsv, gtcon, lagtm, pttrf, pttrs, ptsv and ptcon must be.
public abstract class FloatLapackTridiagonalContract {
    private static final int[] SIZES = {0, 1, 2, 3, 4, 17, 60};

    /// {@return the routines under test, behind their door}
    protected abstract Lapack lapack();

    /// Diagonals in arrays of their own, from index 1 on, and the pivots.
    private record Diagonals(int n, float[] dl, float[] d, float[] du, float[] du2, int[] ipiv) {
        static Diagonals of(FloatView a) {
            int n = a.rows();
            Diagonals t = new Diagonals(n, guard(n - 1), guard(n), guard(n - 1), guard(n - 2), new int[n + 2]);
            for (int i = 0; i < n; i++) t.d[i + 1] = a.get(i, i);
            for (int i = 0; i + 1 < n; i++) {
                t.dl[i + 1] = a.get(i + 1, i);
                t.du[i + 1] = a.get(i, i + 1);
            }
            return t;
        }

        private static float[] guard(int n) {
            float[] x = new float[Math.max(0, n) + 2];
            java.util.Arrays.fill(x, Float.NaN);
            return x;
        }

        int factor(Lapack lapack) {
            return lapack.sgttrf(n, dl, 1, d, 1, du, 1, du2, 1, ipiv, 1);
        }

        /// No element before or after what the routines may write has changed.
        void assertGuards() {
            for (float[] x : new float[][] {dl, d, du, du2}) {
                assertTrue(Float.isNaN(x[0]) && Float.isNaN(x[x.length - 1]));
            }
            assertTrue(ipiv[0] == 0 && ipiv[n + 1] == 0);
        }

        /// P·L·U, by undoing the steps from the last to the first.
        FloatView product() {
            FloatView a = FloatMatrices.of(n, n, (i, j) -> i == j ? d[i + 1] : j == i + 1 ? du[i + 1]
                    : j == i + 2 ? du2[i + 1] : 0);
            float[] x = a.data();
            for (int i = n - 2; i >= 0; i--) {
                for (int j = 0; j < n; j++) {
                    float top = x[a.at(i, j)], low = x[a.at(i + 1, j)] + dl[i + 1] * top;
                    boolean exchange = ipiv[i + 1] == i + 1;
                    x[a.at(i, j)] = exchange ? low : top;
                    x[a.at(i + 1, j)] = exchange ? top : low;
                }
            }
            return a;
        }
    }

    private static FloatView random(int n, long seed) {
        return FloatBands.random(n, n, 1, 1, seed);
    }

    /// The matrix of second differences: −1, 2, −1.
    private static FloatView differences(int n) {
        return FloatMatrices.of(n, n, (i, j) -> i == j ? 2 : Math.abs(i - j) == 1 ? -1 : 0);
    }

    @Test
    void residualIsOfTheOrderOfRounding() {
        for (int n : SIZES) {
            for (long seed = 0; seed < 10; seed++) {
                FloatView a = random(n, seed);
                Diagonals t = Diagonals.of(a);
                assertEquals(0, t.factor(lapack()));
                t.assertGuards();
                float ratio = FloatResiduals.product(a, t.product(), FloatLapackOperands.identity(n));
                FloatResiduals.assertAtMost(ratio, 5, "n = " + n);
                for (int i = 1; i < n; i++) assertTrue(Math.abs(t.dl[i]) <= 1);
            }
        }
    }

    @Test
    void solvesWithEitherTransposeAndGtsvAgrees() {
        for (int n : SIZES) {
            for (int nrhs : new int[] {0, 1, 3}) {
                FloatView r = random(n, 20),
                        a = FloatMatrices.of(n, n, (i, j) -> i == j ? 1 + r.get(i, j) : r.get(i, j));
                FloatView b = FloatMatrices.uniform(n, nrhs, new SplittableRandom(21));
                Diagonals t = Diagonals.of(a), s = Diagonals.of(a);
                assertEquals(0, t.factor(lapack()));
                FloatGuarded x = FloatLapackOperands.guarded(b);
                for (Trans trans : new Trans[] {Trans.TRANS, Trans.CONJ_TRANS, Trans.NO_TRANS}) {
                    x = FloatLapackOperands.guarded(b);
                    lapack().sgttrs(trans, n, nrhs, t.dl, 1, t.d, 1, t.du, 1, t.du2, 1, t.ipiv, 1, x.array(), x.off(),
                            x.layout().stride());
                    x.assertGuardsUntouched("gttrs");
                    FloatView op = trans.isTrans() ? a.t() : a;
                    float ratio = FloatResiduals.solution(op, FloatLapackOperands.view(x), b);
                    FloatResiduals.assertAtMost(ratio, 10, trans + " n = " + n);
                }
                FloatGuarded y = FloatLapackOperands.guarded(b);
                assertEquals(0, lapack().sgtsv(n, nrhs, s.dl, 1, s.d, 1, s.du, 1, y.array(), y.off(),
                        y.layout().stride()));
                s.assertGuards();
                y.assertUnchanged(x, "gtsv against gttrs");
                assertArrayEquals(t.d, s.d);
                assertArrayEquals(t.du, s.du);
                for (int i = 1; i <= n - 2; i++) assertEquals(t.du2[i], s.dl[i]);
            }
        }
    }

    @Test
    void multipliesByEitherTranspose() {
        for (int n : SIZES) {
            FloatView a = random(n, 22), x = FloatMatrices.uniform(n, 3, new SplittableRandom(23));
            FloatView b = FloatMatrices.uniform(n, 3, new SplittableRandom(24));
            Diagonals t = Diagonals.of(a);
            for (Trans trans : Trans.values()) {
                FloatView ax = FloatLapackOperands.product(trans.isTrans() ? a.t() : a, x);
                for (float alpha : new float[] {0, 1, -1, 2.5f}) {
                    for (float beta : new float[] {0, 1, -1, 0.5f}) {
                        FloatGuarded got = FloatLapackOperands.guarded(
                                FloatMatrices.of(n, 3, (i, j) -> beta == 0 ? Float.NaN : b.get(i, j)));
                        lapack().slagtm(trans, n, 3, alpha, t.dl, 1, t.d, 1, t.du, 1, x.data(), 0, Math.max(1, n),
                                beta, got.array(), got.off(), got.layout().stride());
                        got.assertGuardsUntouched("lagtm");
                        for (int i = 0; i < n; i++) {
                            assertEquals(alpha * ax.get(i, 2) + beta * b.get(i, 2), got.get(i, 2),
                                    20 * FloatLimits.EPS);
                        }
                    }
                }
            }
        }
    }

    @Test
    void singularMatricesAreReported() {
        float[] dl = {2}, d = {1, 4}, du = {2}, b = {1, 1};    // [1 2; 2 4]
        assertEquals(2, lapack().sgtsv(2, 1, dl, 0, d, 0, du, 0, b, 0, 2));
        assertArrayEquals(new float[] {1, 1}, b);
        FloatView r = random(9, 25);
        for (int zero = 0; zero < 9; zero++) {
            int z = zero;
            Diagonals t = Diagonals.of(FloatMatrices.of(9, 9, (i, j) -> j == z ? 0 : r.get(i, j)));
            assertEquals(zero + 1, t.factor(lapack()));
        }
        assertEquals(0, lapack().sgtcon(Norm.ONE, 1, dl, 0, new float[] {0}, 0, du, 0, b, 0, new int[1], 0, 1));
    }

    @Test
    void secondDifferencesHaveTheirKnownInverse() {
        for (int n : new int[] {1, 2, 7, 50}) {
            Diagonals t = Diagonals.of(differences(n)), p = Diagonals.of(differences(n));
            FloatView e1 = FloatMatrices.of(n, 1, (i, j) -> i == 0 ? 1 : 0);
            FloatGuarded x = FloatLapackOperands.guarded(e1), y = FloatLapackOperands.guarded(e1);
            assertEquals(0, t.factor(lapack()));
            lapack().sgttrs(Trans.NO_TRANS, n, 1, t.dl, 1, t.d, 1, t.du, 1, t.du2, 1, t.ipiv, 1, x.array(), x.off(),
                    x.layout().stride());
            assertEquals(0, lapack().sptsv(n, 1, p.d, 1, p.dl, 1, y.array(), y.off(), y.layout().stride()));
            for (int i = 0; i < n; i++) {
                float exact = (n - i) / (n + 1.0f);
                assertEquals(exact, x.get(i, 0), 20 * n * FloatLimits.EPS);
                assertEquals(exact, y.get(i, 0), 20 * n * FloatLimits.EPS);
            }
            int mid = (n + 1) / 2;
            float anorm = n == 1 ? 2 : n == 2 ? 3 : 4, exact = 1 / (anorm * (mid * (n + 1 - mid) / 2.0f));
            float rcond = lapack().sgtcon(Norm.ONE, n, t.dl, 1, t.d, 1, t.du, 1, t.du2, 1, t.ipiv, 1, anorm);
            assertEquals(exact, lapack().sptcon(n, p.d, 1, p.dl, 1, anorm), 20 * n * FloatLimits.EPS * exact);
            assertTrue(rcond >= exact * (1 - 20 * n * FloatLimits.EPS) && rcond <= 3 * exact, "rcond = " + rcond);
        }
    }

    @Test
    void definiteMatricesAreFactoredSolvedAndReported() {
        for (int n : SIZES) {
            FloatView a = FloatBands.definite(n, 1, 26);
            Diagonals t = Diagonals.of(a);
            assertEquals(0, lapack().spttrf(n, t.d, 1, t.dl, 1));
            t.assertGuards();
            FloatView l = FloatMatrices.of(n, n, (i, j) -> i == j ? 1 : i == j + 1 ? t.dl[i] : 0);
            FloatView dlt = FloatMatrices.of(n, n, (i, j) -> t.d[i + 1] * l.get(j, i));
            FloatResiduals.assertAtMost(FloatResiduals.product(a, l, dlt), 5, "n = " + n);
            FloatView b = FloatMatrices.uniform(n, 3, new SplittableRandom(27));
            FloatGuarded x = FloatLapackOperands.guarded(b);
            lapack().spttrs(n, 3, t.d, 1, t.dl, 1, x.array(), x.off(), x.layout().stride());
            x.assertGuardsUntouched("pttrs");
            FloatResiduals.assertAtMost(FloatResiduals.solution(a, FloatLapackOperands.view(x), b), 10, "n = " + n);
            for (int bad = 0; bad < n; bad += 5) {
                for (float pivot : new float[] {0, -1, Float.NaN, Float.NEGATIVE_INFINITY}) {
                    Diagonals s = Diagonals.of(a);
                    s.d[bad + 1] = pivot;
                    float[] untouched = {7};
                    assertEquals(bad + 1, lapack().sptsv(n, 0, s.d, 1, s.dl, 1, untouched, 0, Math.max(1, n)));
                }
            }
        }
    }

    @Test
    void conditionOfExtremeMatricesStaysInRange() {
        for (float c : new float[] {FloatLimits.SAFE_MIN, 1, FloatLimits.HUGE / 4}) {
            float[] d = {c, c, c}, e = {0, 0};
            assertEquals(1, lapack().sptcon(3, d, 0, e, 0, c), 4 * FloatLimits.EPS);
            assertEquals(1, lapack().sgtcon(Norm.INF, 3, e, 0, d, 0, e, 0, new float[1], 0, new int[] {0, 1, 2}, 0, c),
                    4 * FloatLimits.EPS);
        }
        float[] d = {1, 1}, e = {0};
        assertEquals(Float.NaN, lapack().sptcon(2, d, 0, e, 0, Float.NaN));
        assertEquals(Float.NaN, lapack().sptcon(2, new float[] {1, Float.NaN}, 0, e, 0, 1));
        assertEquals(0, lapack().sptcon(2, new float[] {1, 0}, 0, e, 0, 1));
        assertEquals(1, lapack().sptcon(0, d, 0, e, 0, 1));
    }

    @Test
    void nanReachesTheSolution() {
        for (int at = 0; at < 17; at++) {
            FloatView r = random(17, 28);
            Diagonals t = Diagonals.of(r);
            t.d[at + 1] = Float.NaN;
            t.factor(lapack());
            float[] b = new float[17];
            b[16] = 1;
            lapack().sgttrs(Trans.NO_TRANS, 17, 1, t.dl, 1, t.d, 1, t.du, 1, t.du2, 1, t.ipiv, 1, b, 0, 17);
            assertTrue(Float.isNaN(b[0]));
        }
    }
}
