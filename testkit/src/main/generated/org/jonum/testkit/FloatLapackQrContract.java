// Generated from DoubleLapackQrContract.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.jonum.blas.FloatLimits;
import org.jonum.blas.FloatView;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.lapack.Lapack;
import org.junit.jupiter.api.Test;

/// How geqrf, ormqr and orgqr must be.
public abstract class FloatLapackQrContract {
    private static final int[] SIZES = {0, 1, 2, 7, 8, 9, 17, 47, 48, 49, 64, 97, 110, 350};

    /// {@return the routines under test, behind their door}
    protected abstract Lapack lapack();

    private static FloatView uniform(int m, int n, long seed) {
        return FloatMatrices.uniform(m, n, new SplittableRandom(seed));
    }

    /// The factors τ, from index 1 on; what is before and after them must stay.
    private float[] factor(FloatGuarded a) {
        Layout l = a.layout();
        int k = Math.min(l.rows(), l.cols());
        float[] tau = new float[k + 2];
        tau[0] = tau[k + 1] = -7;
        lapack().sgeqrf(l.rows(), l.cols(), a.array(), a.off(), l.stride(), tau, 1);
        a.assertGuardsUntouched("geqrf");
        assertTrue(tau[0] == -7 && tau[k + 1] == -7);
        return tau;
    }

    /// The first columns of Q, formed by orgqr.
    private FloatView q(FloatGuarded f, float[] tau, int cols) {
        int m = f.layout().rows(), k = Math.min(m, f.layout().cols());
        FloatGuarded q = FloatLapackOperands.guarded(
                FloatMatrices.of(m, cols, (i, j) -> j < k ? f.get(i, j) : Float.NaN));
        lapack().sorgqr(m, cols, k, q.array(), q.off(), q.layout().stride(), tau, 1);
        q.assertGuardsUntouched("orgqr");
        return FloatLapackOperands.view(q);
    }

    private void assertFactors(FloatView a, FloatGuarded f, float[] tau, String what) {
        FloatView q = q(f, tau, Math.min(a.rows(), a.cols()));
        FloatView r = FloatLapackOperands.upper(FloatLapackOperands.view(f));
        FloatResiduals.assertAtMost(FloatResiduals.orthonormality(q), 10, what);
        FloatResiduals.assertAtMost(FloatResiduals.product(a, q, r), 10, what);
    }

    @Test
    void residualIsOfTheOrderOfRoundingAndQIsOrthogonal() {
        for (int m : SIZES) {
            for (int n : SIZES) {
                FloatView a = uniform(m, n, 100L * m + n);
                FloatGuarded f = FloatLapackOperands.guarded(a);
                assertFactors(a, f, factor(f), m + "x" + n);
            }
        }
    }

    @Test
    void diagonalCanBeHeldNonNegative() {
        for (int m : SIZES) {
            for (int n : SIZES) {
                FloatView a = uniform(m, n, 200L * m + n);
                FloatGuarded f = FloatLapackOperands.guarded(a);
                float[] tau = new float[Math.min(m, n) + 2];
                lapack().sgeqrfp(m, n, f.array(), f.off(), f.layout().stride(), tau, 1);
                f.assertGuardsUntouched("geqrfp");
                assertFactors(a, f, tau, m + "x" + n);
                for (int i = 0; i < Math.min(m, n); i++) assertTrue(f.get(i, i) >= 0, "diagonal");
            }
        }
    }

    @Test
    void nonNegativeDiagonalLosesNothingToCancellation() {
        for (float x : new float[] {0, 1e-3f, FloatLimits.EPS, FloatLimits.SAFE_MIN, -1}) {
            for (float scale : new float[] {1, FloatLimits.SAFE_MIN, 1 / FloatLimits.SAFE_MIN / 4}) {
                for (float sign : new float[] {1, -1}) {
                    float[] a = {sign * scale, x * scale}, tau = new float[1];
                    lapack().sgeqrfp(2, 1, a, 0, 2, tau, 0);
                    float length = scale * (float) Math.sqrt(1 + x * x);
                    assertEquals(length, a[0], 4 * FloatLimits.EPS * length);
                    // the reflection is orthogonal: tau * (1 + v^2) == 2, or the identity
                    float product = tau[0] * (1 + a[1] * a[1]);
                    assertTrue(tau[0] == 0 && a[1] == 0 || Math.abs(product - 2) <= 16 * FloatLimits.EPS, "tau");
                }
            }
        }
    }

    @Test
    void squareQExtendsTheThinOne() {
        for (int n : new int[] {0, 1, 8, 48, 50}) {
            FloatGuarded f = FloatLapackOperands.guarded(uniform(70, n, 5));
            float[] tau = factor(f);
            FloatView full = q(f, tau, 70), thin = q(f, tau, n);
            FloatResiduals.assertAtMost(FloatResiduals.orthonormality(full), 10, "n = " + n);
            for (int j = 0; j < n; j++) {
                for (int i = 0; i < 70; i++) assertEquals(thin.get(i, j), full.get(i, j), 70 * FloatLimits.EPS);
            }
        }
    }

    @Test
    void multipliesFromEitherSideWithEitherTranspose() {
        for (int order : new int[] {1, 9, 50, 100}) {
            for (int k : new int[] {0, 1, 8, 48, 49, 100}) {
                if (k > order) continue;
                FloatGuarded f = FloatLapackOperands.guarded(uniform(order, k, 6));
                float[] tau = factor(f);
                FloatView q = q(f, tau, order);
                for (Trans trans : Trans.values()) {
                    for (int other : new int[] {0, 1, 5, 60})
                        multiplies(f, tau, trans.isTrans() ? q.t() : q, k, trans, other);
                }
            }
        }
    }

    private void multiplies(FloatGuarded f, float[] tau, FloatView op, int k, Trans trans, int other) {
        int order = op.rows(), ld = f.layout().stride();
        String what = order + ", " + k + ", " + trans + ", " + other;
        FloatView c = uniform(order, other, 7);
        FloatGuarded left = FloatLapackOperands.guarded(c), right = FloatLapackOperands.guarded(c.t());
        lapack().sormqr(Side.LEFT, trans, order, other, k, f.array(), f.off(), ld, tau, 1,
                left.array(), left.off(), left.layout().stride());
        lapack().sormqr(Side.RIGHT, trans, other, order, k, f.array(), f.off(), ld, tau, 1,
                right.array(), right.off(), right.layout().stride());
        left.assertGuardsUntouched("ormqr LEFT");
        right.assertGuardsUntouched("ormqr RIGHT");
        FloatView l = FloatLapackOperands.view(left), r = FloatLapackOperands.view(right);
        FloatResiduals.assertAtMost(FloatResiduals.product(l, op, c), 10, "LEFT " + what);
        FloatResiduals.assertAtMost(FloatResiduals.product(r, c.t(), op), 10, "RIGHT " + what);
    }

    @Test
    void zeroColumnGivesTauZero() {
        FloatView r = uniform(60, 55, 8);
        FloatView a = FloatMatrices.of(60, 55, (i, j) -> j == 0 || j == 20 ? 0 : r.get(i, j));
        FloatGuarded f = FloatLapackOperands.guarded(a);
        float[] tau = factor(f);
        assertEquals(0, tau[1]);
        assertFactors(a, f, tau, "zero columns");
        FloatGuarded zero = FloatLapackOperands.guarded(FloatMatrices.of(60, 55, (i, j) -> 0));
        assertArrayEquals(new float[55], Arrays.copyOfRange(factor(zero), 1, 56));
    }

    @Test
    void scalingByPowersOfTwoChangesLittle() {
        FloatView a = uniform(20, 12, 9);
        FloatGuarded f = FloatLapackOperands.guarded(a);
        float[] tau = factor(f);
        for (float scale : new float[] {FloatLimits.SAFE_MIN, 1 / FloatLimits.SAFE_MIN / 64}) {
            FloatGuarded s = FloatLapackOperands.guarded(FloatMatrices.of(20, 12, (i, j) -> scale * a.get(i, j)));
            float[] scaledTau = factor(s);
            for (int j = 0; j < 12; j++) {
                assertEquals(tau[j + 1], scaledTau[j + 1], 1e4f * FloatLimits.EPS, "scale " + scale);
                for (int i = 0; i <= j; i++) assertEquals(f.get(i, j), s.get(i, j) / scale, 1e4f * FloatLimits.EPS);
            }
        }
    }

    @Test
    void gradedRowsAreFactored() {
        FloatView a = FloatMatrices.graded(60, 30, 1e10f, new SplittableRandom(10));
        FloatGuarded f = FloatLapackOperands.guarded(a);
        assertFactors(a, f, factor(f), "graded");
    }

    @Test
    void nanEndsInBoundedTimeAndReachesR() {
        FloatGuarded a = FloatLapackOperands.guarded(uniform(60, 60, 11));
        a.set(30, 10, Float.NaN);
        float[] tau = factor(a);
        assertTrue(Float.isNaN(tau[11]) && Float.isNaN(a.get(59, 59)));
        assertTrue(Float.isFinite(a.get(9, 9)));
    }

    @Test
    void givesTheSameBitsForAnyNumberOfThreads() {
        FloatLapackOperands.sameBitsForAnyNumberOfThreads(uniform(400, 350, 12), this::factor);
    }
}
