package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.jonum.blas.Backend;
import org.jonum.blas.DoubleLimits;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Trans;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.Norm;
import org.junit.jupiter.api.Test;

/// How gbtrf, gbtrs, gbsv and gbcon must be.
public abstract class DoubleLapackBandContract {
    /// Sub- and superdiagonals: none, narrow, and on both sides of every block edge.
    private static final int[][] WIDTHS =
            {{0, 0}, {0, 3}, {3, 0}, {1, 1}, {2, 5}, {6, 6}, {7, 2}, {33, 20}, {65, 10}, {90, 40}};

    /// {@return the routines under test, behind their door}
    protected abstract Lapack lapack();

    private int gbtrf(DoubleGuarded a, int kl, int ku, int[] ipiv) {
        Layout l = a.layout();
        return lapack().dgbtrf(l.rows(), l.cols(), kl, ku, a.array(), a.off(), l.stride(), ipiv, 0);
    }

    private void gbtrs(Trans trans, DoubleGuarded lu, int kl, int ku, int[] ipiv, DoubleGuarded b) {
        lapack().dgbtrs(trans, lu.layout().rows(), kl, ku, b.layout().cols(), lu.array(), lu.off(),
                lu.layout().stride(), ipiv, 0, b.array(), b.off(), b.layout().stride());
    }

    /// The matrix that the factors belong to: exchanges and multipliers undone, the last column first.
    private static DoubleView multiplied(DoubleGuarded f, int kl, int[] ipiv) {
        DoubleView lu = DoubleBands.full(f);
        int m = lu.rows(), n = lu.cols();
        DoubleView a = DoubleMatrices.of(m, n, (i, j) -> i <= j ? lu.get(i, j) : 0);
        double[] x = a.data();
        for (int s = Math.min(m, n) - 1; s >= 0; s--) {
            for (int j = 0; j < n; j++) {
                for (int i = s + 1; i <= Math.min(m - 1, s + kl); i++) x[a.at(i, j)] += lu.get(i, s) * x[a.at(s, j)];
                double top = x[a.at(s, j)];
                x[a.at(s, j)] = x[a.at(ipiv[s], j)];
                x[a.at(ipiv[s], j)] = top;
            }
        }
        return a;
    }

    private static void assertFactors(DoubleView a, DoubleGuarded f, int kl, int[] ipiv, String what) {
        DoubleView back = multiplied(f, kl, ipiv);
        int n = a.cols();
        DoubleResiduals.assertAtMost(DoubleResiduals.product(a, back, DoubleLapackOperands.identity(n)), 10, what);
        for (int j = 0; j < ipiv.length; j++) {
            assertTrue(ipiv[j] >= j && ipiv[j] <= j + kl, what + ": pivot " + ipiv[j] + " of row " + j);
            for (int i = j + 1; i <= Math.min(a.rows() - 1, j + kl); i++) {
                assertTrue(Math.abs(f.get(i, j)) <= 1 + 4 * DoubleLimits.EPS, what);
            }
        }
    }

    @Test
    void residualIsOfTheOrderOfRoundingAndFillNeedNotBeSet() {
        for (int[] k : WIDTHS) {
            for (int m : new int[] {0, 1, 2, 9, 32, 75, 130}) {
                for (int n : new int[] {0, 1, 2, 10, 33, 75, 100}) {
                    if (k[0] < 15 && m > 40) continue;
                    factors(m, n, k[0], k[1]);
                }
            }
        }
    }

    private void factors(int m, int n, int kl, int ku) {
        DoubleView a = DoubleBands.random(m, n, kl, ku, 100L * m + n);
        DoubleGuarded f = DoubleBands.forLu(a, kl, ku);
        int[] ipiv = new int[Math.min(m, n)];
        String what = m + "x" + n + ", kl = " + kl + ", ku = " + ku;
        int info = gbtrf(f, kl, ku, ipiv);
        assertTrue(kl > 0 || info == 0 || f.get(info - 1, info - 1) == 0, what);
        f.assertGuardsUntouched("gbtrf " + what);
        assertFactors(a, f, kl, ipiv, what);
    }

    @Test
    void solvesWithEitherTranspose() {
        for (int[] k : WIDTHS) {
            for (int n : new int[] {0, 1, 2, 40, 101}) {
                DoubleView r = DoubleBands.random(n, n, k[0], k[1], 7);
                DoubleView a = DoubleMatrices.of(n, n, (i, j) -> i == j ? 2 + r.get(i, j) : r.get(i, j));
                DoubleGuarded f = DoubleBands.forLu(a, k[0], k[1]);
                int[] ipiv = new int[n];
                assertEquals(0, gbtrf(f, k[0], k[1], ipiv));
                for (Trans trans : Trans.values()) {
                    for (int nrhs : new int[] {0, 1, 3, 4, 9}) solves(trans, a, f, k[0], k[1], ipiv, nrhs);
                }
            }
        }
    }

    private void solves(Trans trans, DoubleView a, DoubleGuarded f, int kl, int ku, int[] ipiv, int nrhs) {
        int n = a.rows();
        String what = trans + " n = " + n + ", kl = " + kl + ", ku = " + ku + ", nrhs = " + nrhs;
        DoubleView b = DoubleMatrices.uniform(n, nrhs, new SplittableRandom(8));
        DoubleGuarded x = DoubleLapackOperands.guarded(b), before = f.copy();
        gbtrs(trans, f, kl, ku, ipiv, x);
        x.assertGuardsUntouched("gbtrs " + what);
        f.assertUnchanged(before, "gbtrs " + what);
        double ratio = DoubleResiduals.solution(trans.isTrans() ? a.t() : a, DoubleLapackOperands.view(x), b);
        DoubleResiduals.assertAtMost(ratio, 10, what);
    }

    @Test
    void zeroPivotIsReportedAndTheRestStillFactored() {
        for (int[] k : new int[][] {{0, 1}, {2, 3}, {20, 30}, {66, 5}}) {
            for (int zero = 0; zero < 90; zero += 13) {
                int z = zero;
                DoubleView r = DoubleBands.random(90, 90, k[0], k[1], 9);
                DoubleView a = DoubleMatrices.of(90, 90, (i, j) -> j == z ? 0 : r.get(i, j));
                DoubleGuarded f = DoubleBands.forLu(a, k[0], k[1]);
                int[] ipiv = new int[90];
                assertEquals(zero + 1, gbtrf(f, k[0], k[1], ipiv));
                assertFactors(a, f, k[0], ipiv, "zero column " + zero);
            }
        }
        double[] ab = {0, 0, 1, 2, 0, 2, 4, 0}, b = {1, 1};     // [1 2; 2 4]
        assertEquals(2, lapack().dgbsv(2, 1, 1, 1, ab, 0, 4, new int[2], 0, b, 0, 2));
        assertArrayEquals(new double[] {1, 1}, b);
    }

    @Test
    void multiplesOfTheIdentityAreWellConditionedAtAnySize() {
        for (double c : new double[] {DoubleLimits.SAFE_MIN, DoubleLimits.SAFE_MIN * 1e6, 1e-12, 1, 1e30}) {
            for (int kl : new int[] {0, 2, 20}) {
                DoubleGuarded f = DoubleBands.forLu(DoubleMatrices.of(50, 50, (i, j) -> i == j ? c : 0), kl, kl);
                DoubleGuarded b = DoubleLapackOperands.guarded(DoubleMatrices.of(50, 5, (i, j) -> c * (i + j)));
                int[] ipiv = new int[50];
                assertEquals(0, lapack().dgbsv(50, kl, kl, 5, f.array(), f.off(), f.layout().stride(), ipiv, 0,
                        b.array(), b.off(), b.layout().stride()));
                for (int i = 0; i < 50; i++) assertEquals(i + 4, b.get(i, 4), 1e4 * DoubleLimits.EPS);
                assertEquals(1, lapack().dgbcon(Norm.ONE, 50, kl, kl, f.array(), f.off(), f.layout().stride(), ipiv, 0,
                        c), 50 * DoubleLimits.EPS);
            }
        }
    }

    @Test
    void conditionIsThatOfTheFullMatrix() {
        for (int[] k : WIDTHS) {
            DoubleView r = DoubleBands.random(60, 60, k[0], k[1], 10);
            DoubleView a = DoubleMatrices.of(60, 60, (i, j) -> i == j ? 1.5 + r.get(i, j) : r.get(i, j));
            DoubleGuarded band = DoubleBands.forLu(a, k[0], k[1]), full = DoubleLapackOperands.guarded(a);
            DoubleGuarded plain = DoubleBands.guarded(a, k[0], k[1]);
            int[] ipiv = new int[60];
            for (Norm norm : new Norm[] {Norm.ONE, Norm.INF}) {
                DoubleGuarded f = band.copy(), g = full.copy();
                double anorm = lapack().dlangb(norm, 60, k[0], k[1], plain.array(), plain.off(),
                        plain.layout().stride());
                assertEquals(0, gbtrf(f, k[0], k[1], ipiv));
                double got = lapack().dgbcon(norm, 60, k[0], k[1], f.array(), f.off(), f.layout().stride(), ipiv, 0,
                        anorm);
                lapack().dgetrf(60, 60, g.array(), g.off(), g.layout().stride(), ipiv, 0);
                double expected = lapack().dgecon(norm, 60, g.array(), g.off(), g.layout().stride(), ipiv.length == 0
                        ? 0 : lapack().dlange(norm, 60, 60, full.array(), full.off(), full.layout().stride()));
                assertEquals(expected, got, 0.1 * expected, norm + " kl = " + k[0] + ", ku = " + k[1]);
            }
        }
        assertEquals(Double.NaN, lapack().dgbcon(Norm.ONE, 1, 0, 0, new double[] {1}, 0, 1, new int[1], 0, Double.NaN));
        assertEquals(0, lapack().dgbcon(Norm.ONE, 1, 0, 0, new double[] {0}, 0, 1, new int[1], 0, 1));
        assertEquals(1, lapack().dgbcon(Norm.ONE, 0, 0, 0, new double[0], 0, 1, new int[0], 0, 1));
    }

    @Test
    void nonFiniteEntriesEndInBoundedTimeWithinTheBand() {
        for (double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            for (int[] k : new int[][] {{2, 1}, {20, 17}, {66, 9}}) {
                for (int at = 0; at < 70; at += 23) {
                    DoubleGuarded f = DoubleBands.forLu(DoubleBands.random(70, 70, k[0], k[1], 11), k[0], k[1]);
                    f.set(Math.min(69, at + 1), at, bad);
                    int[] ipiv = new int[70];
                    gbtrf(f, k[0], k[1], ipiv);
                    f.assertGuardsUntouched("gbtrf");
                    for (int j = 0; j < 70; j++) assertTrue(ipiv[j] >= j && ipiv[j] <= Math.min(69, j + k[0]));
                    DoubleGuarded b = DoubleLapackOperands.guarded(DoubleMatrices.of(70, 6, (i, j) -> 1));
                    gbtrs(Trans.NO_TRANS, f, k[0], k[1], ipiv, b);
                    b.assertGuardsUntouched("gbtrs");
                    if (Double.isNaN(bad)) assertTrue(Double.isNaN(b.get(0, 0)));
                }
            }
        }
    }

    @Test
    void gradedRowsAreFactored() {
        DoubleView r = DoubleBands.random(90, 90, 70, 10, 12);
        for (int base : new int[] {-1, 1}) {
            DoubleView a = DoubleMatrices.of(90, 90, (i, j) -> Math.scalb(r.get(i, j), base * i));
            DoubleGuarded f = DoubleBands.forLu(a, 70, 10);
            int[] ipiv = new int[90];
            assertEquals(0, gbtrf(f, 70, 10, ipiv));
            assertFactors(a, f, 70, ipiv, "graded");
        }
    }

    @Test
    void givesTheSameBitsForAnyNumberOfThreads() {
        DoubleView a = DoubleBands.random(500, 500, 150, 120, 13);
        DoubleGuarded one = DoubleBands.forLu(a, 150, 120), many = one.copy();
        int[] ipiv = new int[500], other = new int[500];
        Backend.where(Backend.current()).threads(1).run(() -> gbtrf(one, 150, 120, ipiv));
        Backend.where(Backend.current()).threads(4).run(() -> gbtrf(many, 150, 120, other));
        many.assertUnchanged(one, "4 threads against one");
        assertArrayEquals(ipiv, other);
    }
}
