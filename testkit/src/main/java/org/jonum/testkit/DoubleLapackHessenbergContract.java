package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.jonum.blas.DoubleLimits;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.lapack.Balance;
import org.jonum.lapack.Balanced;
import org.jonum.lapack.Lapack;
import org.junit.jupiter.api.Test;

/// How gebal, gebak, gehrd, orghr and ormhr must be.
public abstract class DoubleLapackHessenbergContract {
    private static final int[] SIZES = {0, 1, 2, 3, 5, 31, 32, 33, 34, 65, 97, 100, 101, 129, 130};

    /// {@return the routines under test, behind their door}
    protected abstract Lapack lapack();

    private static DoubleView uniform(int m, int n, long seed) {
        return DoubleMatrices.uniform(m, n, new SplittableRandom(seed));
    }

    /// Upper triangular outside of rows and columns lo to hi − 1.
    private static DoubleView isolated(int n, int lo, int hi, long seed) {
        DoubleView a = uniform(n, n, seed);
        return DoubleMatrices.of(n, n, (i, j) -> i > j && (j < lo || i >= hi) ? 0 : a.get(i, j));
    }

    /// The factors τ, from index 1 on; what is before and after them must stay.
    private double[] reduce(DoubleGuarded a, int lo, int hi) {
        int n = a.layout().rows(), k = Math.max(0, n - 1);
        double[] tau = new double[k + 2];
        tau[0] = tau[k + 1] = -7;
        lapack().dgehrd(n, lo, hi, a.array(), a.off(), a.layout().stride(), tau, 1);
        a.assertGuardsUntouched("gehrd");
        assertTrue(tau[0] == -7 && tau[k + 1] == -7);
        return tau;
    }

    private DoubleView q(DoubleGuarded f, int lo, int hi, double[] tau) {
        DoubleGuarded q = f.copy();
        lapack().dorghr(q.layout().rows(), lo, hi, q.array(), q.off(), q.layout().stride(), tau, 1);
        q.assertGuardsUntouched("orghr");
        return DoubleLapackOperands.view(q);
    }

    private static DoubleView hessenberg(DoubleGuarded f) {
        int n = f.layout().rows();
        return DoubleMatrices.of(n, n, (i, j) -> i > j + 1 ? 0 : f.get(i, j));
    }

    private void assertReduced(DoubleView a, int lo, int hi, String what) {
        DoubleGuarded f = DoubleLapackOperands.guarded(a);
        double[] tau = reduce(f, lo, hi);
        DoubleView q = q(f, lo, hi, tau), h = hessenberg(f);
        DoubleResiduals.assertAtMost(DoubleResiduals.orthonormality(q), 10, what);
        DoubleResiduals.assertAtMost(DoubleResiduals.product(a, DoubleLapackOperands.product(q, h), q.t()), 10, what);
        for (int j = 0; j < a.cols(); j++) {
            for (int i = j + 2; i < a.rows(); i++) {
                if (i >= hi || j < lo) assertEquals(0, f.get(i, j), what + ": nothing to reduce there");
            }
        }
    }

    @Test
    void reductionIsASimilarityByAnOrthogonalMatrix() {
        for (int n : SIZES) assertReduced(uniform(n, n, n), 0, n, "n = " + n);
    }

    @Test
    void onlyThePartNamedIsReduced() {
        for (int n : new int[] {4, 40, 70}) {
            for (int lo : new int[] {0, 1, n / 3}) {
                for (int hi : new int[] {lo + 1, lo + 2, n - 1, n}) {
                    assertReduced(isolated(n, lo, hi, n), lo, hi, n + ", " + lo + ", " + hi);
                }
            }
        }
    }

    @Test
    void gradedRowsAreReduced() {
        assertReduced(DoubleMatrices.graded(50, 50, 1e12, new SplittableRandom(3)), 0, 50, "graded");
        assertReduced(DoubleMatrices.of(40, 40, (i, j) -> 0), 0, 40, "zero");
        assertReduced(DoubleMatrices.of(40, 40, (i, j) -> i == j ? 1 : 0), 0, 40, "identity");
    }

    @Test
    void multipliesFromEitherSideWithEitherTranspose() {
        for (int n : new int[] {1, 2, 9, 60}) {
            int lo = n / 4, hi = n - n / 5;
            DoubleGuarded f = DoubleLapackOperands.guarded(isolated(n, lo, hi, 4));
            double[] tau = reduce(f, lo, hi);
            DoubleView q = q(f, lo, hi, tau);
            for (Trans trans : Trans.values()) {
                DoubleView op = trans.isTrans() ? q.t() : q;
                for (int other : new int[] {0, 1, 5, 50}) {
                    DoubleView c = uniform(n, other, 5);
                    DoubleGuarded left = DoubleLapackOperands.guarded(c), right = DoubleLapackOperands.guarded(c.t());
                    lapack().dormhr(Side.LEFT, trans, n, other, lo, hi, f.array(), f.off(), f.layout().stride(), tau, 1,
                            left.array(), left.off(), left.layout().stride());
                    lapack().dormhr(Side.RIGHT, trans, other, n, lo, hi, f.array(), f.off(), f.layout().stride(), tau,
                            1,
                            right.array(), right.off(), right.layout().stride());
                    left.assertGuardsUntouched("ormhr LEFT");
                    right.assertGuardsUntouched("ormhr RIGHT");
                    DoubleView l = DoubleLapackOperands.view(left), r = DoubleLapackOperands.view(right);
                    DoubleResiduals.assertAtMost(DoubleResiduals.product(l, op, c), 10, "LEFT " + n + ", " + other);
                    DoubleResiduals.assertAtMost(DoubleResiduals.product(r, c.t(), op), 10,
                            "RIGHT " + n + ", " + other);
                }
            }
        }
    }

    @Test
    void balancingIsUndoneExactly() {
        for (Balance job : Balance.values()) {
            DoubleView a = badlyScaled(12);
            DoubleGuarded b = DoubleLapackOperands.guarded(a);
            double[] scale = new double[14];
            scale[0] = scale[13] = -7;
            Balanced p = lapack().dgebal(job, 12, b.array(), b.off(), b.layout().stride(), scale, 1);
            b.assertGuardsUntouched("gebal");
            assertTrue(scale[0] == -7 && scale[13] == -7);
            DoubleGuarded v = DoubleLapackOperands.guarded(DoubleLapackOperands.identity(12));
            DoubleGuarded w = DoubleLapackOperands.guarded(DoubleLapackOperands.identity(12));
            back(job, Side.RIGHT, p, scale, v);                 // V = P·D, W = P·D⁻¹, so that A·V = V·B, Wᵀ·A = B·Wᵀ
            back(job, Side.LEFT, p, scale, w);
            DoubleView left = DoubleLapackOperands.product(a, DoubleLapackOperands.view(v));
            DoubleView right = DoubleLapackOperands.product(DoubleLapackOperands.view(v), DoubleLapackOperands.view(b));
            DoubleView one =
                    DoubleLapackOperands.product(DoubleLapackOperands.view(w).t(), DoubleLapackOperands.view(v));
            for (int j = 0; j < 12; j++) {
                for (int i = 0; i < 12; i++) {
                    assertEquals(left.get(i, j), right.get(i, j), job + ", " + i + ", " + j);
                    assertEquals(i == j ? 1 : 0, one.get(i, j));
                }
            }
        }
    }

    private void back(Balance job, Side side, Balanced p, double[] scale, DoubleGuarded v) {
        int n = v.layout().rows();
        lapack().dgebak(job, side, n, p.ilo(), p.ihi(), scale, 1, n, v.array(), v.off(), v.layout().stride());
        v.assertGuardsUntouched("gebak");
    }

    /// Rows and columns of very different size; the first and the last two rows can be isolated.
    private static DoubleView badlyScaled(int n) {
        DoubleView r = uniform(n, n, 8);
        return DoubleMatrices.of(n, n, (i, j) -> {
            if (i != j && (i == 4 || j == 7)) return 0;
            return r.get(i, j) * Math.scalb(1.0, 3 * (i % 5) - 2 * (j % 7));
        });
    }

    @Test
    void balancingIsolatesAndEvensOut() {
        DoubleGuarded b = DoubleLapackOperands.guarded(badlyScaled(12));
        double[] scale = new double[12];
        Balanced p = lapack().dgebal(Balance.BOTH, 12, b.array(), b.off(), b.layout().stride(), scale, 0);
        assertEquals(new Balanced(1, 11), p);
        for (int i = 0; i < 12; i++) {
            for (int j = 0; j < i; j++) if (j < 1 || i >= 11) assertEquals(0, b.get(i, j));
        }
        for (int i = 1; i < 11; i++) {
            double row = 0, col = 0;
            for (int k = 1; k < 11; k++) {
                row = Math.hypot(row, b.get(i, k));
                col = Math.hypot(col, b.get(k, i));
            }
            assertTrue(row < 4 * col && col < 4 * row, "row and column " + i);
        }
    }

    @Test
    void balancingEndsOnExtremeAndOnNonFiniteEntries() {
        for (double x : new double[] {Double.NaN, Double.POSITIVE_INFINITY, DoubleLimits.HUGE, DoubleLimits.SAFE_MIN}) {
            DoubleView r = uniform(20, 20, 9);
            DoubleGuarded b =
                    DoubleLapackOperands.guarded(DoubleMatrices.of(20, 20, (i, j) -> i == 3 ? x : r.get(i, j)));
            double[] scale = new double[20];
            lapack().dgebal(Balance.BOTH, 20, b.array(), b.off(), b.layout().stride(), scale, 0);
            for (double s : scale) assertTrue(s > 0 && s < Double.POSITIVE_INFINITY, "x = " + x + ", scale " + s);
        }
    }

    @Test
    void nanEndsInBoundedTime() {
        DoubleGuarded a = DoubleLapackOperands.guarded(uniform(50, 50, 10));
        a.set(30, 10, Double.NaN);
        reduce(a, 0, 50);
        assertTrue(Double.isNaN(a.get(49, 49)));
    }

    @Test
    void givesTheSameBitsForAnyNumberOfThreads() {
        DoubleLapackOperands.sameBitsForAnyNumberOfThreads(uniform(300, 300, 12), a -> reduce(a, 0, 300));
    }
}
