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

/// How getrf, getrs, gesv, gecon and laswp must be.
public abstract class DoubleLapackLuContract {
    private static final int[] SIZES = {0, 1, 2, 7, 8, 9, 15, 16, 17, 24, 25, 33, 64, 100};

    /// {@return the routines under test, behind their door}
    protected abstract Lapack lapack();

    private static DoubleView uniform(int m, int n, long seed) {
        return DoubleMatrices.uniform(m, n, new SplittableRandom(seed));
    }

    private int getrf(DoubleGuarded a, int[] ipiv, int ipivOff) {
        Layout l = a.layout();
        return lapack().dgetrf(l.rows(), l.cols(), a.array(), a.off(), l.stride(), ipiv, ipivOff);
    }

    private void getrs(Trans trans, DoubleGuarded lu, int[] ipiv, DoubleGuarded b) {
        lapack().dgetrs(trans, lu.layout().rows(), b.layout().cols(), lu.array(), lu.off(), lu.layout().stride(), ipiv,
                0,
                b.array(), b.off(), b.layout().stride());
    }

    /// P·A, by the exchanges in order.
    private static DoubleView permuted(DoubleView a, int[] ipiv, int off, int k) {
        int[] rows = new int[a.rows()];
        for (int i = 0; i < rows.length; i++) rows[i] = i;
        for (int i = 0; i < k; i++) {
            int p = ipiv[off + i], row = rows[i];
            rows[i] = rows[p];
            rows[p] = row;
        }
        return DoubleMatrices.of(a.rows(), a.cols(), (i, j) -> a.get(rows[i], j));
    }

    private static void assertFactors(DoubleView a, DoubleGuarded f, int[] ipiv, int off, String what) {
        DoubleView lu = DoubleLapackOperands.view(f), l = DoubleLapackOperands.unitLower(lu);
        DoubleView pa = permuted(a, ipiv, off, l.cols());
        DoubleResiduals.assertAtMost(DoubleResiduals.product(pa, l, DoubleLapackOperands.upper(lu)), 10, what);
        for (int j = 0; j < l.cols(); j++) {
            for (int i = 0; i < l.rows(); i++) assertTrue(Math.abs(l.get(i, j)) <= 1 + 4 * DoubleLimits.EPS, what);
        }
    }

    @Test
    void residualIsOfTheOrderOfRoundingAndLIsBounded() {
        for (int m : SIZES) {
            for (int n : SIZES) {
                DoubleView a = uniform(m, n, 100L * m + n);
                DoubleGuarded f = DoubleLapackOperands.guarded(a);
                int k = Math.min(m, n);
                int[] ipiv = new int[k + 2];
                ipiv[0] = ipiv[k + 1] = -7;
                assertEquals(0, getrf(f, ipiv, 1));
                f.assertGuardsUntouched("getrf");
                assertTrue(ipiv[0] == -7 && ipiv[k + 1] == -7);
                assertFactors(a, f, ipiv, 1, m + "x" + n);
            }
        }
    }

    @Test
    void pivotsCountFromZero() {
        DoubleGuarded a = DoubleLapackOperands.guarded(DoubleMatrices.of(3, 3, (i, j) -> i == 2 - j ? 1 : 0));
        int[] ipiv = new int[3];
        assertEquals(0, getrf(a, ipiv, 0));
        assertArrayEquals(new int[] {2, 1, 2}, ipiv);
    }

    @Test
    void firstZeroPivotIsReportedAndTheRestStillFactored() {
        for (int n : new int[] {1, 2, 8, 9, 20, 40}) {
            for (int zero = 0; zero < n; zero += 3) {
                int z = zero;
                DoubleView r = uniform(n, n, 5), a = DoubleMatrices.of(n, n, (i, j) -> j == z ? 0 : r.get(i, j));
                DoubleGuarded f = DoubleLapackOperands.guarded(a);
                int[] ipiv = new int[n];
                assertEquals(zero + 1, getrf(f, ipiv, 0));
                assertFactors(a, f, ipiv, 0, n + ", column " + zero);
            }
        }
    }

    @Test
    void nanReachesTheFactors() {
        for (int at = 0; at < 20; at += 7) {
            DoubleGuarded a = DoubleLapackOperands.guarded(uniform(20, 20, 6));
            a.set(19 - at, at, Double.NaN);
            getrf(a, new int[20], 0);
            assertTrue(Double.isNaN(a.get(19, 19)), "NaN in column " + at);
        }
    }

    @Test
    void verySmallAndVeryLargePivotsDivideAccurately() {
        double tiny = DoubleLimits.SAFE_MIN * (64 * DoubleLimits.EPS);                    // subnormal
        for (double scale : new double[] {tiny, DoubleLimits.SAFE_MIN, 1 / DoubleLimits.SAFE_MIN * 2}) {
            DoubleGuarded a = DoubleLapackOperands.guarded(
                    DoubleMatrices.of(2, 2, (i, j) -> scale * (i == 0 ? 1 : j == 0 ? 0.5 : 1.5)));
            assertEquals(0, getrf(a, new int[2], 0));
            assertEquals(0.5, a.get(1, 0));
            assertEquals(scale, a.get(1, 1));
        }
    }

    @Test
    void solvesWithEitherTranspose() {
        for (int n : SIZES) {
            for (Trans trans : Trans.values()) {
                for (int nrhs : new int[] {0, 1, 5}) {
                    DoubleView a = uniform(n, n, 8), b = uniform(n, nrhs, 9);
                    DoubleGuarded f = DoubleLapackOperands.guarded(a), x = DoubleLapackOperands.guarded(b);
                    int[] ipiv = new int[n];
                    assertEquals(0, getrf(f, ipiv, 0));
                    getrs(trans, f, ipiv, x);
                    x.assertGuardsUntouched("getrs");
                    double ratio =
                            DoubleResiduals.solution(trans.isTrans() ? a.t() : a, DoubleLapackOperands.view(x), b);
                    DoubleResiduals.assertAtMost(ratio, 10, trans + " n = " + n + " nrhs = " + nrhs);
                }
            }
        }
    }

    @Test
    void gesvSolvesOrLeavesTheRightHandSide() {
        double[] a = {1, 4, 2, 2}, b = {5, 8};
        assertEquals(0, lapack().dgesv(2, 1, a, 0, 2, new int[2], 0, b, 0, 2));
        assertArrayEquals(new double[] {1, 2}, b);
        double[] singular = {1, 2, 2, 4}, c = {1, 2};
        assertEquals(2, lapack().dgesv(2, 1, singular, 0, 2, new int[2], 0, c, 0, 2));
        assertArrayEquals(new double[] {1, 2}, c);
    }

    @Test
    void swapsThereAndBack() {
        DoubleGuarded a = DoubleLapackOperands.guarded(uniform(6, 4, 10)), b = a.copy();
        int ld = b.layout().stride();
        int[] ipiv = {9, 9, 1, 9, 5, 9, 3, 9};                  // rows 1 ↔ 1, 2 ↔ 5, 3 ↔ 3, two apart
        lapack().dlaswp(4, b.array(), b.off(), ld, 1, 4, ipiv, 1, 2);
        for (int j = 0; j < 4; j++) assertEquals(a.get(5, j), b.get(2, j));
        lapack().dlaswp(4, b.array(), b.off(), ld, 1, 4, ipiv, 1, -2);
        b.assertUnchanged(a, "there and back");
        int[] cycle = {1, 2, 3, 4, 5};
        lapack().dlaswp(4, b.array(), b.off(), ld, 0, 5, cycle, 0, 1);
        for (int j = 0; j < 4; j++) assertEquals(a.get(0, j), b.get(5, j));
        lapack().dlaswp(4, b.array(), b.off(), ld, 0, 5, cycle, 0, -1);
        b.assertUnchanged(a, "cycle and back");
    }

    @Test
    void conditionEstimateIsCloseAndNeverTooPessimistic() {
        for (int n : new int[] {1, 2, 5, 20, 50}) {
            for (Norm norm : new Norm[] {Norm.ONE, Norm.INF}) {
                DoubleGuarded a = DoubleLapackOperands.guarded(uniform(n, n, 11 + n)), f = a.copy();
                DoubleGuarded inverse = DoubleLapackOperands.guarded(DoubleLapackOperands.identity(n));
                int[] ipiv = new int[n];
                getrf(f, ipiv, 0);
                getrs(Trans.NO_TRANS, f, ipiv, inverse);
                double anorm = lange(norm, a), exact = 1 / (anorm * lange(norm, inverse));
                double rcond = lapack().dgecon(norm, n, f.array(), f.off(), f.layout().stride(), anorm);
                assertTrue(rcond >= 0.99 * exact && rcond <= 3 * exact,
                        norm + " n = " + n + ": " + rcond + " for " + exact);
            }
        }
    }

    private double lange(Norm norm, DoubleGuarded a) {
        Layout l = a.layout();
        return lapack().dlange(norm, l.rows(), l.cols(), a.array(), a.off(), l.stride());
    }

    @Test
    void conditionOfSpecialMatrices() {
        assertEquals(1, lapack().dgecon(Norm.ONE, 0, new double[0], 0, 1, 0));
        for (double c : new double[] {1, 1e-12, 1e-17, DoubleLimits.SAFE_MIN, DoubleLimits.HUGE / 2}) {
            DoubleGuarded a = DoubleLapackOperands.guarded(DoubleMatrices.of(9, 9, (i, j) -> i == j ? c : 0));
            assertEquals(0, getrf(a, new int[9], 0));
            double rcond = lapack().dgecon(Norm.ONE, 9, a.array(), a.off(), a.layout().stride(), c);
            assertEquals(1, rcond, 8 * DoubleLimits.EPS, "c = " + c);
        }
        double[] singular = {1, 0, 0, 0, 0, 0, 0, 0, 1};
        assertEquals(0, lapack().dgecon(Norm.INF, 3, singular, 0, 3, 1));
        assertEquals(Double.NaN, lapack().dgecon(Norm.ONE, 3, singular, 0, 3, Double.NaN));
        assertEquals(0, lapack().dgecon(Norm.ONE, 3, singular, 0, 3, Double.POSITIVE_INFINITY));
    }

    @Test
    void givesTheSameBitsForAnyNumberOfThreads() {
        DoubleLapackOperands.sameBitsForAnyNumberOfThreads(uniform(400, 380, 12),
                g -> assertEquals(0, getrf(g, new int[380], 0)));
    }
}
