package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.jonum.blas.DoubleLimits;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Trans;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.Norm;
import org.junit.jupiter.api.Test;

/// How gttrf, gttrs, gtsv, gtcon, lagtm, pttrf, pttrs, ptsv and ptcon must be.
public abstract class DoubleLapackTridiagonalContract {
    private static final int[] SIZES = {0, 1, 2, 3, 4, 17, 60};

    /// {@return the routines under test, behind their door}
    protected abstract Lapack lapack();

    /// Diagonals in arrays of their own, from index 1 on, and the pivots.
    private record Diagonals(int n, double[] dl, double[] d, double[] du, double[] du2, int[] ipiv) {
        static Diagonals of(DoubleView a) {
            int n = a.rows();
            Diagonals t = new Diagonals(n, guard(n - 1), guard(n), guard(n - 1), guard(n - 2), new int[n + 2]);
            for (int i = 0; i < n; i++) t.d[i + 1] = a.get(i, i);
            for (int i = 0; i + 1 < n; i++) {
                t.dl[i + 1] = a.get(i + 1, i);
                t.du[i + 1] = a.get(i, i + 1);
            }
            return t;
        }

        private static double[] guard(int n) {
            double[] x = new double[Math.max(0, n) + 2];
            java.util.Arrays.fill(x, Double.NaN);
            return x;
        }

        int factor(Lapack lapack) {
            return lapack.dgttrf(n, dl, 1, d, 1, du, 1, du2, 1, ipiv, 1);
        }

        /// No element before or after what the routines may write has changed.
        void assertGuards() {
            for (double[] x : new double[][] {dl, d, du, du2}) {
                assertTrue(Double.isNaN(x[0]) && Double.isNaN(x[x.length - 1]));
            }
            assertTrue(ipiv[0] == 0 && ipiv[n + 1] == 0);
        }

        /// P·L·U, by undoing the steps from the last to the first.
        DoubleView product() {
            DoubleView a = DoubleMatrices.of(n, n, (i, j) -> i == j ? d[i + 1] : j == i + 1 ? du[i + 1]
                    : j == i + 2 ? du2[i + 1] : 0);
            double[] x = a.data();
            for (int i = n - 2; i >= 0; i--) {
                for (int j = 0; j < n; j++) {
                    double top = x[a.at(i, j)], low = x[a.at(i + 1, j)] + dl[i + 1] * top;
                    boolean exchange = ipiv[i + 1] == i + 1;
                    x[a.at(i, j)] = exchange ? low : top;
                    x[a.at(i + 1, j)] = exchange ? top : low;
                }
            }
            return a;
        }
    }

    private static DoubleView random(int n, long seed) {
        return DoubleBands.random(n, n, 1, 1, seed);
    }

    /// The matrix of second differences: −1, 2, −1.
    private static DoubleView differences(int n) {
        return DoubleMatrices.of(n, n, (i, j) -> i == j ? 2 : Math.abs(i - j) == 1 ? -1 : 0);
    }

    @Test
    void residualIsOfTheOrderOfRounding() {
        for (int n : SIZES) {
            for (long seed = 0; seed < 10; seed++) {
                DoubleView a = random(n, seed);
                Diagonals t = Diagonals.of(a);
                assertEquals(0, t.factor(lapack()));
                t.assertGuards();
                double ratio = DoubleResiduals.product(a, t.product(), DoubleLapackOperands.identity(n));
                DoubleResiduals.assertAtMost(ratio, 5, "n = " + n);
                for (int i = 1; i < n; i++) assertTrue(Math.abs(t.dl[i]) <= 1);
            }
        }
    }

    @Test
    void solvesWithEitherTransposeAndGtsvAgrees() {
        for (int n : SIZES) {
            for (int nrhs : new int[] {0, 1, 3}) {
                DoubleView r = random(n, 20),
                        a = DoubleMatrices.of(n, n, (i, j) -> i == j ? 1 + r.get(i, j) : r.get(i, j));
                DoubleView b = DoubleMatrices.uniform(n, nrhs, new SplittableRandom(21));
                Diagonals t = Diagonals.of(a), s = Diagonals.of(a);
                assertEquals(0, t.factor(lapack()));
                DoubleGuarded x = DoubleLapackOperands.guarded(b);
                for (Trans trans : new Trans[] {Trans.TRANS, Trans.CONJ_TRANS, Trans.NO_TRANS}) {
                    x = DoubleLapackOperands.guarded(b);
                    lapack().dgttrs(trans, n, nrhs, t.dl, 1, t.d, 1, t.du, 1, t.du2, 1, t.ipiv, 1, x.array(), x.off(),
                            x.layout().stride());
                    x.assertGuardsUntouched("gttrs");
                    DoubleView op = trans.isTrans() ? a.t() : a;
                    double ratio = DoubleResiduals.solution(op, DoubleLapackOperands.view(x), b);
                    DoubleResiduals.assertAtMost(ratio, 10, trans + " n = " + n);
                }
                DoubleGuarded y = DoubleLapackOperands.guarded(b);
                assertEquals(0, lapack().dgtsv(n, nrhs, s.dl, 1, s.d, 1, s.du, 1, y.array(), y.off(),
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
            DoubleView a = random(n, 22), x = DoubleMatrices.uniform(n, 3, new SplittableRandom(23));
            DoubleView b = DoubleMatrices.uniform(n, 3, new SplittableRandom(24));
            Diagonals t = Diagonals.of(a);
            for (Trans trans : Trans.values()) {
                DoubleView ax = DoubleLapackOperands.product(trans.isTrans() ? a.t() : a, x);
                for (double alpha : new double[] {0, 1, -1, 2.5}) {
                    for (double beta : new double[] {0, 1, -1, 0.5}) {
                        DoubleGuarded got = DoubleLapackOperands.guarded(
                                DoubleMatrices.of(n, 3, (i, j) -> beta == 0 ? Double.NaN : b.get(i, j)));
                        lapack().dlagtm(trans, n, 3, alpha, t.dl, 1, t.d, 1, t.du, 1, x.data(), 0, Math.max(1, n),
                                beta, got.array(), got.off(), got.layout().stride());
                        got.assertGuardsUntouched("lagtm");
                        for (int i = 0; i < n; i++) {
                            assertEquals(alpha * ax.get(i, 2) + beta * b.get(i, 2), got.get(i, 2),
                                    20 * DoubleLimits.EPS);
                        }
                    }
                }
            }
        }
    }

    @Test
    void singularMatricesAreReported() {
        double[] dl = {2}, d = {1, 4}, du = {2}, b = {1, 1};    // [1 2; 2 4]
        assertEquals(2, lapack().dgtsv(2, 1, dl, 0, d, 0, du, 0, b, 0, 2));
        assertArrayEquals(new double[] {1, 1}, b);
        DoubleView r = random(9, 25);
        for (int zero = 0; zero < 9; zero++) {
            int z = zero;
            Diagonals t = Diagonals.of(DoubleMatrices.of(9, 9, (i, j) -> j == z ? 0 : r.get(i, j)));
            assertEquals(zero + 1, t.factor(lapack()));
        }
        assertEquals(0, lapack().dgtcon(Norm.ONE, 1, dl, 0, new double[] {0}, 0, du, 0, b, 0, new int[1], 0, 1));
    }

    @Test
    void secondDifferencesHaveTheirKnownInverse() {
        for (int n : new int[] {1, 2, 7, 50}) {
            Diagonals t = Diagonals.of(differences(n)), p = Diagonals.of(differences(n));
            DoubleView e1 = DoubleMatrices.of(n, 1, (i, j) -> i == 0 ? 1 : 0);
            DoubleGuarded x = DoubleLapackOperands.guarded(e1), y = DoubleLapackOperands.guarded(e1);
            assertEquals(0, t.factor(lapack()));
            lapack().dgttrs(Trans.NO_TRANS, n, 1, t.dl, 1, t.d, 1, t.du, 1, t.du2, 1, t.ipiv, 1, x.array(), x.off(),
                    x.layout().stride());
            assertEquals(0, lapack().dptsv(n, 1, p.d, 1, p.dl, 1, y.array(), y.off(), y.layout().stride()));
            for (int i = 0; i < n; i++) {
                double exact = (n - i) / (n + 1.0);
                assertEquals(exact, x.get(i, 0), 20 * n * DoubleLimits.EPS);
                assertEquals(exact, y.get(i, 0), 20 * n * DoubleLimits.EPS);
            }
            int mid = (n + 1) / 2;
            double anorm = n == 1 ? 2 : n == 2 ? 3 : 4, exact = 1 / (anorm * (mid * (n + 1 - mid) / 2.0));
            double rcond = lapack().dgtcon(Norm.ONE, n, t.dl, 1, t.d, 1, t.du, 1, t.du2, 1, t.ipiv, 1, anorm);
            assertEquals(exact, lapack().dptcon(n, p.d, 1, p.dl, 1, anorm), 20 * n * DoubleLimits.EPS * exact);
            assertTrue(rcond >= exact * (1 - 20 * n * DoubleLimits.EPS) && rcond <= 3 * exact, "rcond = " + rcond);
        }
    }

    @Test
    void definiteMatricesAreFactoredSolvedAndReported() {
        for (int n : SIZES) {
            DoubleView a = DoubleBands.definite(n, 1, 26);
            Diagonals t = Diagonals.of(a);
            assertEquals(0, lapack().dpttrf(n, t.d, 1, t.dl, 1));
            t.assertGuards();
            DoubleView l = DoubleMatrices.of(n, n, (i, j) -> i == j ? 1 : i == j + 1 ? t.dl[i] : 0);
            DoubleView dlt = DoubleMatrices.of(n, n, (i, j) -> t.d[i + 1] * l.get(j, i));
            DoubleResiduals.assertAtMost(DoubleResiduals.product(a, l, dlt), 5, "n = " + n);
            DoubleView b = DoubleMatrices.uniform(n, 3, new SplittableRandom(27));
            DoubleGuarded x = DoubleLapackOperands.guarded(b);
            lapack().dpttrs(n, 3, t.d, 1, t.dl, 1, x.array(), x.off(), x.layout().stride());
            x.assertGuardsUntouched("pttrs");
            DoubleResiduals.assertAtMost(DoubleResiduals.solution(a, DoubleLapackOperands.view(x), b), 10, "n = " + n);
            for (int bad = 0; bad < n; bad += 5) {
                for (double pivot : new double[] {0, -1, Double.NaN, Double.NEGATIVE_INFINITY}) {
                    Diagonals s = Diagonals.of(a);
                    s.d[bad + 1] = pivot;
                    double[] untouched = {7};
                    assertEquals(bad + 1, lapack().dptsv(n, 0, s.d, 1, s.dl, 1, untouched, 0, Math.max(1, n)));
                }
            }
        }
    }

    @Test
    void conditionOfExtremeMatricesStaysInRange() {
        for (double c : new double[] {DoubleLimits.SAFE_MIN, 1, DoubleLimits.HUGE / 4}) {
            double[] d = {c, c, c}, e = {0, 0};
            assertEquals(1, lapack().dptcon(3, d, 0, e, 0, c), 4 * DoubleLimits.EPS);
            assertEquals(1, lapack().dgtcon(Norm.INF, 3, e, 0, d, 0, e, 0, new double[1], 0, new int[] {0, 1, 2}, 0, c),
                    4 * DoubleLimits.EPS);
        }
        double[] d = {1, 1}, e = {0};
        assertEquals(Double.NaN, lapack().dptcon(2, d, 0, e, 0, Double.NaN));
        assertEquals(Double.NaN, lapack().dptcon(2, new double[] {1, Double.NaN}, 0, e, 0, 1));
        assertEquals(0, lapack().dptcon(2, new double[] {1, 0}, 0, e, 0, 1));
        assertEquals(1, lapack().dptcon(0, d, 0, e, 0, 1));
    }

    @Test
    void nanReachesTheSolution() {
        for (int at = 0; at < 17; at++) {
            DoubleView r = random(17, 28);
            Diagonals t = Diagonals.of(r);
            t.d[at + 1] = Double.NaN;
            t.factor(lapack());
            double[] b = new double[17];
            b[16] = 1;
            lapack().dgttrs(Trans.NO_TRANS, 17, 1, t.dl, 1, t.d, 1, t.du, 1, t.du2, 1, t.ipiv, 1, b, 0, 17);
            assertTrue(Double.isNaN(b[0]));
        }
    }
}
