package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.jonum.blas.DoubleLimits;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.Vect;
import org.junit.jupiter.api.Test;

/// How gebrd, orgbr and ormbr must be.
public abstract class DoubleLapackBidiagonalContract {
    private static final int[] SIZES = {0, 1, 2, 3, 8, 31, 32, 33, 50, 65, 101, 129};
    private static final double GUARD = -7;

    /// {@return the routines under test, behind their door}
    protected abstract Lapack lapack();

    private static DoubleView uniform(int m, int n, long seed) {
        return DoubleMatrices.uniform(m, n, new SplittableRandom(seed));
    }

    /// What gebrd leaves: A, and d, e, tauq, taup from index 1 on.
    private static final class Reduced {
        final DoubleGuarded a;
        final int m, n;
        final double[] d, e, tauq, taup;

        Reduced(DoubleGuarded a) {
            this.a = a;
            m = a.layout().rows();
            n = a.layout().cols();
            int k = Math.min(m, n);
            d = filled(k);
            e = filled(Math.max(0, k - 1));
            tauq = filled(k);
            taup = filled(k);
        }

        private static double[] filled(int n) {
            double[] x = new double[n + 2];
            Arrays.fill(x, GUARD);
            return x;
        }

        /// B, of order min(m, n).
        DoubleView b() {
            int k = Math.min(m, n), above = m >= n ? 1 : 0;
            return DoubleMatrices.of(k, k, (i, j) -> i == j ? d[i + 1]
                    : i + above == j && above == 1 || i == j + 1 && above == 0 ? e[Math.min(i, j) + 1] : 0);
        }
    }

    private Reduced reduce(DoubleView a) {
        DoubleGuarded g = DoubleLapackOperands.guarded(a);
        Reduced r = new Reduced(g);
        lapack().dgebrd(r.m, r.n, g.array(), g.off(), g.layout().stride(), r.d, 1, r.e, 1, r.tauq, 1, r.taup, 1);
        g.assertGuardsUntouched("gebrd");
        for (double[] x : new double[][] {r.d, r.e, r.tauq, r.taup}) {
            assertTrue(x[0] == GUARD && x[x.length - 1] == GUARD);
        }
        return r;
    }

    /// The first columns of Q.
    private DoubleView q(Reduced r, int cols) {
        DoubleGuarded q = DoubleLapackOperands.guarded(DoubleMatrices.of(r.m, cols,
                (i, j) -> j < r.n ? r.a.get(i, j) : Double.NaN));
        lapack().dorgbr(Vect.Q, r.m, cols, r.n, q.array(), q.off(), q.layout().stride(), r.tauq, 1);
        q.assertGuardsUntouched("orgbr Q");
        return DoubleLapackOperands.view(q);
    }

    /// The first rows of Pᵀ.
    private DoubleView pt(Reduced r, int rows) {
        DoubleGuarded p = DoubleLapackOperands.guarded(DoubleMatrices.of(rows, r.n,
                (i, j) -> i < r.m ? r.a.get(i, j) : Double.NaN));
        lapack().dorgbr(Vect.P, rows, r.n, r.m, p.array(), p.off(), p.layout().stride(), r.taup, 1);
        p.assertGuardsUntouched("orgbr P");
        return DoubleLapackOperands.view(p);
    }

    private void assertReduced(DoubleView a, String what) {
        Reduced r = reduce(a);
        int k = Math.min(r.m, r.n);
        DoubleView q = q(r, k), pt = pt(r, k);
        DoubleResiduals.assertAtMost(DoubleResiduals.orthonormality(q), 10, "Q " + what);
        DoubleResiduals.assertAtMost(DoubleResiduals.orthonormality(pt.t()), 10, "P " + what);
        DoubleResiduals.assertAtMost(DoubleResiduals.product(a, DoubleLapackOperands.product(q, r.b()), pt), 10, what);
    }

    @Test
    void residualIsOfTheOrderOfRoundingAndFactorsAreOrthogonal() {
        for (int m : SIZES) for (int n : SIZES) assertReduced(uniform(m, n, 100L * m + n), m + "x" + n);
    }

    @Test
    void squareFactorsExtendTheThinOnes() {
        for (int[] size : new int[][] {{70, 33}, {33, 70}, {40, 40}, {5, 1}, {1, 5}}) {
            Reduced r = reduce(uniform(size[0], size[1], 5));
            int k = Math.min(r.m, r.n);
            DoubleView q = q(r, r.m), pt = pt(r, r.n), thinQ = q(r, k), thinP = pt(r, k);
            DoubleResiduals.assertAtMost(DoubleResiduals.orthonormality(q), 10, "Q");
            DoubleResiduals.assertAtMost(DoubleResiduals.orthonormality(pt.t()), 10, "P");
            for (int j = 0; j < k; j++) {
                for (int i = 0; i < r.m; i++) assertEquals(thinQ.get(i, j), q.get(i, j), 70 * DoubleLimits.EPS);
                for (int i = 0; i < r.n; i++) assertEquals(thinP.get(j, i), pt.get(j, i), 70 * DoubleLimits.EPS);
            }
        }
    }

    @Test
    void multipliesByEitherFactorFromEitherSide() {
        for (int[] size : new int[][] {{1, 1}, {4, 9}, {9, 4}, {50, 50}, {60, 35}, {35, 60}}) {
            Reduced r = reduce(uniform(size[0], size[1], 6));
            DoubleView q = q(r, r.m), p = pt(r, r.n).t();
            for (Trans trans : new Trans[] {Trans.NO_TRANS, Trans.TRANS}) {
                for (int other : new int[] {0, 1, 7}) {
                    multiplies(r, Vect.Q, trans.isTrans() ? q.t() : q, trans, other);
                    multiplies(r, Vect.P, trans.isTrans() ? p.t() : p, trans, other);
                }
            }
        }
    }

    private void multiplies(Reduced r, Vect vect, DoubleView op, Trans trans, int other) {
        int order = op.rows(), ld = r.a.layout().stride(), k = vect == Vect.Q ? r.n : r.m;
        double[] tau = vect == Vect.Q ? r.tauq : r.taup;
        DoubleView c = uniform(order, other, 7);
        DoubleGuarded left = DoubleLapackOperands.guarded(c), right = DoubleLapackOperands.guarded(c.t());
        lapack().dormbr(vect, Side.LEFT, trans, order, other, k, r.a.array(), r.a.off(), ld, tau, 1,
                left.array(), left.off(), left.layout().stride());
        lapack().dormbr(vect, Side.RIGHT, trans, other, order, k, r.a.array(), r.a.off(), ld, tau, 1,
                right.array(), right.off(), right.layout().stride());
        left.assertGuardsUntouched("ormbr LEFT");
        right.assertGuardsUntouched("ormbr RIGHT");
        String what = vect + ", " + r.m + "x" + r.n + ", " + trans + ", " + other;
        DoubleView l = DoubleLapackOperands.view(left), t = DoubleLapackOperands.view(right);
        DoubleResiduals.assertAtMost(DoubleResiduals.product(l, op, c), 10, "LEFT " + what);
        DoubleResiduals.assertAtMost(DoubleResiduals.product(t, c.t(), op), 10, "RIGHT " + what);
    }

    @Test
    void badlyScaledAndRankDeficientMatricesAreReduced() {
        SplittableRandom random = new SplittableRandom(8);
        assertReduced(DoubleMatrices.graded(40, 36, 1e10, random), "graded rows");
        assertReduced(DoubleMatrices.graded(40, 36, 1e10, random).t(), "graded columns");
        assertReduced(DoubleMatrices.ofRank(40, 36, 5, random), "rank 5");
        assertReduced(DoubleMatrices.of(40, 36, (i, j) -> 0), "zero");
        assertReduced(DoubleMatrices.of(40, 36, (i, j) -> 3), "constant");
        DoubleView r = uniform(40, 36, 9);
        assertReduced(DoubleMatrices.of(40, 36, (i, j) -> j == 3 || i == 7 ? 0 : r.get(i, j)), "zero column and row");
    }

    @Test
    void scalingByPowersOfTwoChangesLittle() {
        DoubleView a = uniform(20, 14, 10);
        Reduced r = reduce(a);
        for (double scale : new double[] {DoubleLimits.SAFE_MIN / DoubleLimits.EPS, 1 / DoubleLimits.SAFE_MIN / 512}) {
            Reduced s = reduce(DoubleMatrices.of(20, 14, (i, j) -> scale * a.get(i, j)));
            for (int i = 1; i <= 14; i++) assertEquals(r.d[i], s.d[i] / scale, 1e3 * DoubleLimits.EPS);
        }
    }

    @Test
    void zeroMatrixGivesTauZero() {
        Reduced r = reduce(DoubleMatrices.of(6, 5, (i, j) -> 0));
        for (int i = 1; i <= 5; i++) assertTrue(r.d[i] == 0 && r.tauq[i] == 0 && r.taup[i] == 0);
    }

    @Test
    void nanReachesTheEnd() {
        DoubleView a = uniform(40, 40, 11);
        Reduced r = reduce(DoubleMatrices.of(40, 40, (i, j) -> i == 20 && j == 20 ? Double.NaN : a.get(i, j)));
        assertTrue(Double.isNaN(r.d[40]));
    }

    @Test
    void lowerTriangleOfALowerBidiagonalMatrixStays() {
        DoubleView b = DoubleMatrices.of(3, 4, (i, j) -> i == j ? i + 1 : i == j + 1 ? 5 : 0);
        Reduced r = reduce(b);
        for (int i = 0; i < 3; i++) assertEquals(i + 1, Math.abs(r.d[i + 1]), 4 * DoubleLimits.EPS * 5);
        assertEquals(5, Math.abs(r.b().get(1, 0)), 5 * 4 * DoubleLimits.EPS);
    }

    @Test
    void givesTheSameBitsForAnyNumberOfThreads() {
        for (DoubleView a : new DoubleView[] {uniform(300, 250, 12), uniform(200, 300, 13)}) {
            DoubleLapackOperands.sameBitsForAnyNumberOfThreads(a, g -> {
                int m = g.layout().rows(), n = g.layout().cols(), k = Math.min(m, n);
                double[] d = new double[k], e = new double[k], tauq = new double[k], taup = new double[k];
                lapack().dgebrd(m, n, g.array(), g.off(), g.layout().stride(), d, 0, e, 0, tauq, 0, taup, 0);
            });
        }
    }

    /// The n×n bidiagonal matrix of d and e, from index 0.
    static DoubleView bidiagonal(Uplo uplo, double[] d, double[] e) {
        int n = d.length;
        return DoubleMatrices.of(n, n, (i, j) -> i == j ? d[i]
                : uplo == Uplo.UPPER && i + 1 == j ? e[i] : uplo == Uplo.LOWER && i == j + 1 ? e[j] : 0);
    }
}
