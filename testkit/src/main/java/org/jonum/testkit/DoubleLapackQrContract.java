package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.jonum.blas.DoubleLimits;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.lapack.Lapack;
import org.junit.jupiter.api.Test;

/// How geqrf, ormqr and orgqr must be.
public abstract class DoubleLapackQrContract {
    private static final int[] SIZES = {0, 1, 2, 7, 8, 9, 17, 47, 48, 49, 64, 97, 110, 350};

    /// {@return the routines under test, behind their door}
    protected abstract Lapack lapack();

    private static DoubleView uniform(int m, int n, long seed) {
        return DoubleMatrices.uniform(m, n, new SplittableRandom(seed));
    }

    /// The factors τ, from index 1 on; what is before and after them must stay.
    private double[] factor(DoubleGuarded a) {
        Layout l = a.layout();
        int k = Math.min(l.rows(), l.cols());
        double[] tau = new double[k + 2];
        tau[0] = tau[k + 1] = -7;
        lapack().dgeqrf(l.rows(), l.cols(), a.array(), a.off(), l.stride(), tau, 1);
        a.assertGuardsUntouched("geqrf");
        assertTrue(tau[0] == -7 && tau[k + 1] == -7);
        return tau;
    }

    /// The first columns of Q, formed by orgqr.
    private DoubleView q(DoubleGuarded f, double[] tau, int cols) {
        int m = f.layout().rows(), k = Math.min(m, f.layout().cols());
        DoubleGuarded q = DoubleLapackOperands.guarded(
                DoubleMatrices.of(m, cols, (i, j) -> j < k ? f.get(i, j) : Double.NaN));
        lapack().dorgqr(m, cols, k, q.array(), q.off(), q.layout().stride(), tau, 1);
        q.assertGuardsUntouched("orgqr");
        return DoubleLapackOperands.view(q);
    }

    private void assertFactors(DoubleView a, DoubleGuarded f, double[] tau, String what) {
        DoubleView q = q(f, tau, Math.min(a.rows(), a.cols()));
        DoubleView r = DoubleLapackOperands.upper(DoubleLapackOperands.view(f));
        DoubleResiduals.assertAtMost(DoubleResiduals.orthonormality(q), 10, what);
        DoubleResiduals.assertAtMost(DoubleResiduals.product(a, q, r), 10, what);
    }

    @Test
    void residualIsOfTheOrderOfRoundingAndQIsOrthogonal() {
        for (int m : SIZES) {
            for (int n : SIZES) {
                DoubleView a = uniform(m, n, 100L * m + n);
                DoubleGuarded f = DoubleLapackOperands.guarded(a);
                assertFactors(a, f, factor(f), m + "x" + n);
            }
        }
    }

    @Test
    void diagonalCanBeHeldNonNegative() {
        for (int m : SIZES) {
            for (int n : SIZES) {
                DoubleView a = uniform(m, n, 200L * m + n);
                DoubleGuarded f = DoubleLapackOperands.guarded(a);
                double[] tau = new double[Math.min(m, n) + 2];
                lapack().dgeqrfp(m, n, f.array(), f.off(), f.layout().stride(), tau, 1);
                f.assertGuardsUntouched("geqrfp");
                assertFactors(a, f, tau, m + "x" + n);
                for (int i = 0; i < Math.min(m, n); i++) assertTrue(f.get(i, i) >= 0, "diagonal");
            }
        }
    }

    @Test
    void nonNegativeDiagonalLosesNothingToCancellation() {
        for (double x : new double[] {0, 1e-3, DoubleLimits.EPS, DoubleLimits.SAFE_MIN, -1}) {
            for (double scale : new double[] {1, DoubleLimits.SAFE_MIN, 1 / DoubleLimits.SAFE_MIN / 4}) {
                for (double sign : new double[] {1, -1}) {
                    double[] a = {sign * scale, x * scale}, tau = new double[1];
                    lapack().dgeqrfp(2, 1, a, 0, 2, tau, 0);
                    double length = scale * Math.sqrt(1 + x * x);
                    assertEquals(length, a[0], 4 * DoubleLimits.EPS * length);
                    // the reflection is orthogonal: tau * (1 + v^2) == 2, or the identity
                    double product = tau[0] * (1 + a[1] * a[1]);
                    assertTrue(tau[0] == 0 && a[1] == 0 || Math.abs(product - 2) <= 16 * DoubleLimits.EPS, "tau");
                }
            }
        }
    }

    @Test
    void squareQExtendsTheThinOne() {
        for (int n : new int[] {0, 1, 8, 48, 50}) {
            DoubleGuarded f = DoubleLapackOperands.guarded(uniform(70, n, 5));
            double[] tau = factor(f);
            DoubleView full = q(f, tau, 70), thin = q(f, tau, n);
            DoubleResiduals.assertAtMost(DoubleResiduals.orthonormality(full), 10, "n = " + n);
            for (int j = 0; j < n; j++) {
                for (int i = 0; i < 70; i++) assertEquals(thin.get(i, j), full.get(i, j), 70 * DoubleLimits.EPS);
            }
        }
    }

    @Test
    void multipliesFromEitherSideWithEitherTranspose() {
        for (int order : new int[] {1, 9, 50, 100}) {
            for (int k : new int[] {0, 1, 8, 48, 49, 100}) {
                if (k > order) continue;
                DoubleGuarded f = DoubleLapackOperands.guarded(uniform(order, k, 6));
                double[] tau = factor(f);
                DoubleView q = q(f, tau, order);
                for (Trans trans : Trans.values()) {
                    for (int other : new int[] {0, 1, 5, 60})
                        multiplies(f, tau, trans.isTrans() ? q.t() : q, k, trans, other);
                }
            }
        }
    }

    private void multiplies(DoubleGuarded f, double[] tau, DoubleView op, int k, Trans trans, int other) {
        int order = op.rows(), ld = f.layout().stride();
        String what = order + ", " + k + ", " + trans + ", " + other;
        DoubleView c = uniform(order, other, 7);
        DoubleGuarded left = DoubleLapackOperands.guarded(c), right = DoubleLapackOperands.guarded(c.t());
        lapack().dormqr(Side.LEFT, trans, order, other, k, f.array(), f.off(), ld, tau, 1,
                left.array(), left.off(), left.layout().stride());
        lapack().dormqr(Side.RIGHT, trans, other, order, k, f.array(), f.off(), ld, tau, 1,
                right.array(), right.off(), right.layout().stride());
        left.assertGuardsUntouched("ormqr LEFT");
        right.assertGuardsUntouched("ormqr RIGHT");
        DoubleView l = DoubleLapackOperands.view(left), r = DoubleLapackOperands.view(right);
        DoubleResiduals.assertAtMost(DoubleResiduals.product(l, op, c), 10, "LEFT " + what);
        DoubleResiduals.assertAtMost(DoubleResiduals.product(r, c.t(), op), 10, "RIGHT " + what);
    }

    @Test
    void zeroColumnGivesTauZero() {
        DoubleView r = uniform(60, 55, 8);
        DoubleView a = DoubleMatrices.of(60, 55, (i, j) -> j == 0 || j == 20 ? 0 : r.get(i, j));
        DoubleGuarded f = DoubleLapackOperands.guarded(a);
        double[] tau = factor(f);
        assertEquals(0, tau[1]);
        assertFactors(a, f, tau, "zero columns");
        DoubleGuarded zero = DoubleLapackOperands.guarded(DoubleMatrices.of(60, 55, (i, j) -> 0));
        assertArrayEquals(new double[55], Arrays.copyOfRange(factor(zero), 1, 56));
    }

    @Test
    void scalingByPowersOfTwoChangesLittle() {
        DoubleView a = uniform(20, 12, 9);
        DoubleGuarded f = DoubleLapackOperands.guarded(a);
        double[] tau = factor(f);
        for (double scale : new double[] {DoubleLimits.SAFE_MIN, 1 / DoubleLimits.SAFE_MIN / 64}) {
            DoubleGuarded s = DoubleLapackOperands.guarded(DoubleMatrices.of(20, 12, (i, j) -> scale * a.get(i, j)));
            double[] scaledTau = factor(s);
            for (int j = 0; j < 12; j++) {
                assertEquals(tau[j + 1], scaledTau[j + 1], 1e4 * DoubleLimits.EPS, "scale " + scale);
                for (int i = 0; i <= j; i++) assertEquals(f.get(i, j), s.get(i, j) / scale, 1e4 * DoubleLimits.EPS);
            }
        }
    }

    @Test
    void gradedRowsAreFactored() {
        DoubleView a = DoubleMatrices.graded(60, 30, 1e10, new SplittableRandom(10));
        DoubleGuarded f = DoubleLapackOperands.guarded(a);
        assertFactors(a, f, factor(f), "graded");
    }

    @Test
    void nanEndsInBoundedTimeAndReachesR() {
        DoubleGuarded a = DoubleLapackOperands.guarded(uniform(60, 60, 11));
        a.set(30, 10, Double.NaN);
        double[] tau = factor(a);
        assertTrue(Double.isNaN(tau[11]) && Double.isNaN(a.get(59, 59)));
        assertTrue(Double.isFinite(a.get(9, 9)));
    }

    @Test
    void givesTheSameBitsForAnyNumberOfThreads() {
        DoubleLapackOperands.sameBitsForAnyNumberOfThreads(uniform(400, 350, 12), this::factor);
    }
}
