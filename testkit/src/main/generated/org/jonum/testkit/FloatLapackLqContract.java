// Generated from DoubleLapackLqContract.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.jonum.blas.FloatLimits;
import org.jonum.blas.FloatView;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.lapack.Lapack;
import org.junit.jupiter.api.Test;

/// How the relatives of QR must be: LQ, QL and RQ, held to the same claims as QR beside them, and RZ.
public abstract class FloatLapackLqContract {
    private static final int[] SIZES = {0, 1, 2, 8, 9, 47, 48, 49, 110, 350};

    /// {@return the routines under test, behind their door}
    protected abstract Lapack lapack();

    private static FloatView uniform(int m, int n, long seed) {
        return FloatMatrices.uniform(m, n, new SplittableRandom(seed));
    }

    /// A factorization: its factor, and where its reflections are.
    private enum Kind {
        QR, LQ, QL, RQ;

        /// Whether reflections are columns, so that Q is on the left.
        boolean columns() {
            return this == QR || this == QL;
        }

        /// Whether the diagonal ends at the last row and column.
        boolean last() {
            return this == QL || this == RQ;
        }

        void factor(Lapack la, FloatGuarded a, float[] tau) {
            int m = a.layout().rows(), n = a.layout().cols(), ld = a.layout().stride();
            switch (this) {
                case QR -> la.sgeqrf(m, n, a.array(), a.off(), ld, tau, 1);
                case LQ -> la.sgelqf(m, n, a.array(), a.off(), ld, tau, 1);
                case QL -> la.sgeqlf(m, n, a.array(), a.off(), ld, tau, 1);
                case RQ -> la.sgerqf(m, n, a.array(), a.off(), ld, tau, 1);
            }
        }

        void form(Lapack la, FloatGuarded a, int k, float[] tau) {
            int m = a.layout().rows(), n = a.layout().cols(), ld = a.layout().stride();
            switch (this) {
                case QR -> la.sorgqr(m, n, k, a.array(), a.off(), ld, tau, 1);
                case LQ -> la.sorglq(m, n, k, a.array(), a.off(), ld, tau, 1);
                case QL -> la.sorgql(m, n, k, a.array(), a.off(), ld, tau, 1);
                case RQ -> la.sorgrq(m, n, k, a.array(), a.off(), ld, tau, 1);
            }
        }

        void multiply(Lapack la, Side side, Trans trans, int k, FloatGuarded v, float[] tau, FloatGuarded c) {
            int m = c.layout().rows(), n = c.layout().cols(), ldv = v.layout().stride(), ldc = c.layout().stride();
            float[] a = v.array(), b = c.array();
            switch (this) {
                case QR -> la.sormqr(side, trans, m, n, k, a, v.off(), ldv, tau, 1, b, c.off(), ldc);
                case LQ -> la.sormlq(side, trans, m, n, k, a, v.off(), ldv, tau, 1, b, c.off(), ldc);
                case QL -> la.sormql(side, trans, m, n, k, a, v.off(), ldv, tau, 1, b, c.off(), ldc);
                case RQ -> la.sormrq(side, trans, m, n, k, a, v.off(), ldv, tau, 1, b, c.off(), ldc);
            }
        }

        /// The triangle or trapezoid that a factored matrix holds.
        FloatView triangle(FloatView f) {
            int m = f.rows(), n = f.cols(), k = Math.min(m, n);
            return switch (this) {
                case QR -> FloatMatrices.of(k, n, (i, j) -> i <= j ? f.get(i, j) : 0);
                case LQ -> FloatMatrices.of(m, k, (i, j) -> i >= j ? f.get(i, j) : 0);
                case QL -> FloatMatrices.of(k, n, (i, j) -> j <= i + n - k ? f.get(m - k + i, j) : 0);
                case RQ -> FloatMatrices.of(m, k, (i, j) -> i <= j + m - k ? f.get(i, n - k + j) : 0);
            };
        }

        /// The k reflections in as many columns (or rows) as wanted, NaN in the others.
        FloatView reflections(FloatView f, int wanted) {
            int m = f.rows(), n = f.cols(), k = Math.min(m, n), skip = last() ? wanted - k : 0;
            if (columns()) {
                return FloatMatrices.of(m, wanted, (i, j) -> j < skip || j - skip >= k ? Float.NaN
                        : f.get(i, j - skip + (last() ? n - k : 0)));
            }
            return FloatMatrices.of(wanted, n, (i, j) -> i < skip || i - skip >= k ? Float.NaN
                    : f.get(i - skip + (last() ? m - k : 0), j));
        }
    }

    private float[] factor(Kind kind, FloatGuarded a) {
        int k = Math.min(a.layout().rows(), a.layout().cols());
        float[] tau = new float[k + 2];
        tau[0] = tau[k + 1] = -7;
        kind.factor(lapack(), a, tau);
        a.assertGuardsUntouched(kind.toString());
        assertTrue(tau[0] == -7 && tau[k + 1] == -7);
        return tau;
    }

    /// As many columns (or rows) of Q as wanted.
    private FloatView q(Kind kind, FloatGuarded f, float[] tau, int wanted) {
        FloatGuarded q = FloatLapackOperands.guarded(kind.reflections(FloatLapackOperands.view(f), wanted));
        kind.form(lapack(), q, tau.length - 2, tau);
        q.assertGuardsUntouched("Q of " + kind);
        return FloatLapackOperands.view(q);
    }

    private void assertFactors(Kind kind, FloatView a, FloatGuarded f, float[] tau) {
        String what = kind + " " + a.rows() + "x" + a.cols();
        FloatView q = q(kind, f, tau, Math.min(a.rows(), a.cols()));
        FloatView r = kind.triangle(FloatLapackOperands.view(f));
        FloatView columns = kind.columns() ? q : q.t();
        FloatResiduals.assertAtMost(FloatResiduals.orthonormality(columns), 10, what);
        float residual = kind.columns() ? FloatResiduals.product(a, q, r) : FloatResiduals.product(a, r, q);
        FloatResiduals.assertAtMost(residual, 10, what);
    }

    @Test
    void residualIsOfTheOrderOfRoundingAndQIsOrthogonal() {
        for (Kind kind : Kind.values()) {
            for (int m : SIZES) {
                for (int n : SIZES) {
                    FloatView a = uniform(m, n, 100L * m + n);
                    FloatGuarded f = FloatLapackOperands.guarded(a);
                    assertFactors(kind, a, f, factor(kind, f));
                }
            }
        }
    }

    @Test
    void relativesAreQrOfAnotherView() {
        FloatView a = uniform(60, 52, 1);
        FloatGuarded f = FloatLapackOperands.guarded(a);
        factor(Kind.QR, f);
        FloatView qr = FloatLapackOperands.view(f);
        for (Kind kind : Kind.values()) {
            FloatView other = kind.last() ? a.reverse() : a;
            FloatGuarded g = FloatLapackOperands.guarded(kind.columns() ? other : other.t());
            factor(kind, g);
            FloatView back = FloatLapackOperands.view(g);
            back = kind.columns() ? back : back.t();
            back = kind.last() ? back.reverse() : back;
            for (int j = 0; j < 52; j++) {
                for (int i = 0; i < 60; i++) {
                    assertEquals(qr.get(i, j), back.get(i, j), 1000 * FloatLimits.EPS, kind.toString());
                }
            }
        }
    }

    @Test
    void multipliesFromEitherSideWithEitherTranspose() {
        for (Kind kind : Kind.values()) {
            for (int order : new int[] {1, 9, 60}) {
                for (int k : new int[] {0, 1, 8, 48, 50}) {
                    if (k > order) continue;
                    FloatGuarded f = FloatLapackOperands.guarded(
                            kind.columns() ? uniform(order, k, 6) : uniform(k, order, 6));
                    float[] tau = factor(kind, f);
                    FloatView q = q(kind, f, tau, order);
                    for (Trans trans : Trans.values()) {
                        for (int other : new int[] {0, 1, 5, 53})
                            multiplies(kind, f, tau, trans.isTrans() ? q.t() : q, trans, other);
                    }
                }
            }
        }
    }

    private void multiplies(Kind kind, FloatGuarded f, float[] tau, FloatView op, Trans trans, int other) {
        String what = kind + " " + op.rows() + ", " + (tau.length - 2) + ", " + trans + ", " + other;
        FloatView c = uniform(op.rows(), other, 7);
        FloatGuarded left = FloatLapackOperands.guarded(c), right = FloatLapackOperands.guarded(c.t());
        kind.multiply(lapack(), Side.LEFT, trans, tau.length - 2, f, tau, left);
        kind.multiply(lapack(), Side.RIGHT, trans, tau.length - 2, f, tau, right);
        left.assertGuardsUntouched("LEFT");
        right.assertGuardsUntouched("RIGHT");
        FloatView l = FloatLapackOperands.view(left), r = FloatLapackOperands.view(right);
        FloatResiduals.assertAtMost(FloatResiduals.product(l, op, c), 10, "LEFT " + what);
        FloatResiduals.assertAtMost(FloatResiduals.product(r, c.t(), op), 10, "RIGHT " + what);
    }

    @Test
    void gradedRowsAndColumnsAreFactored() {
        FloatView a = FloatMatrices.graded(60, 50, 1e10f, new SplittableRandom(10));
        for (Kind kind : Kind.values()) {
            for (FloatView view : new FloatView[] {a, a.t(), a.reverse(), a.t().reverse()}) {
                FloatGuarded f = FloatLapackOperands.guarded(view);
                assertFactors(kind, view, f, factor(kind, f));
            }
        }
    }

    @Test
    void nanEndsInBoundedTimeAndReachesTheFactor() {
        for (Kind kind : Kind.values()) {
            FloatGuarded a = FloatLapackOperands.guarded(uniform(60, 60, 11));
            a.set(30, 30, Float.NaN);
            factor(kind, a);
            int end = kind.last() ? 0 : 59, begin = kind.last() ? 59 : 0;
            assertTrue(Float.isNaN(a.get(end, end)) && Float.isFinite(a.get(begin, begin)), kind.toString());
        }
    }

    @Test
    void givesTheSameBitsForAnyNumberOfThreads() {
        for (Kind kind : Kind.values()) {
            FloatLapackOperands.sameBitsForAnyNumberOfThreads(uniform(300, 260, 12), a -> factor(kind, a));
        }
    }

    // ---- RZ ----

    /// An upper trapezoid, NaN below its diagonal.
    private static FloatView trapezoid(int m, int n) {
        FloatView a = uniform(m, n, 13L * m + n);
        return FloatMatrices.of(m, n, (i, j) -> i > j ? Float.NaN : a.get(i, j));
    }

    @Test
    void trapezoidBecomesATriangle() {
        for (int m : SIZES) {
            for (int n : SIZES) {
                if (n < m) continue;
                FloatView a = trapezoid(m, n);
                FloatGuarded f = FloatLapackOperands.guarded(a);
                float[] tau = new float[m + 1];
                lapack().stzrzf(m, n, f.array(), f.off(), f.layout().stride(), tau, 1);
                f.assertGuardsUntouched("tzrzf");
                FloatView r = FloatLapackOperands.view(f);
                for (int j = 0; j < m; j++)
                    for (int i = j + 1; i < m; i++) assertTrue(Float.isNaN(r.get(i, j)), "below the diagonal");
                FloatView z = z(f, tau, FloatLapackOperands.identity(n), Side.LEFT, Trans.NO_TRANS);
                FloatResiduals.assertAtMost(FloatResiduals.orthonormality(z), 10, m + "x" + n);
                FloatResiduals.assertAtMost(FloatResiduals.product(
                        FloatMatrices.of(m, n, (i, j) -> i > j ? 0 : a.get(i, j)),
                        FloatMatrices.of(m, n, (i, j) -> i <= j && j < m ? r.get(i, j) : 0), z), 10, m + "x" + n);
            }
        }
    }

    /// op(Z)·C or C·op(Z).
    private FloatView z(FloatGuarded f, float[] tau, FloatView c, Side side, Trans trans) {
        int k = f.layout().rows(), l = f.layout().cols() - k;
        FloatGuarded g = FloatLapackOperands.guarded(c);
        lapack().sormrz(side, trans, c.rows(), c.cols(), k, l, f.array(), f.off(), f.layout().stride(), tau, 1,
                g.array(), g.off(), g.layout().stride());
        g.assertGuardsUntouched("ormrz");
        return FloatLapackOperands.view(g);
    }

    @Test
    void multipliesByZFromEitherSideWithEitherTranspose() {
        for (int m : new int[] {1, 9, 49}) {
            for (int n : new int[] {9, 49, 60}) {
                if (n < m) continue;
                FloatGuarded f = FloatLapackOperands.guarded(trapezoid(m, n));
                float[] tau = new float[m + 1];
                lapack().stzrzf(m, n, f.array(), f.off(), f.layout().stride(), tau, 1);
                FloatView z = z(f, tau, FloatLapackOperands.identity(n), Side.LEFT, Trans.NO_TRANS);
                FloatView c = uniform(n, 51, 14);
                for (Trans trans : Trans.values()) {
                    FloatView op = trans.isTrans() ? z.t() : z;
                    FloatView left = z(f, tau, c, Side.LEFT, trans), right = z(f, tau, c.t(), Side.RIGHT, trans);
                    FloatResiduals.assertAtMost(FloatResiduals.product(left, op, c), 10, "LEFT");
                    FloatResiduals.assertAtMost(FloatResiduals.product(right, c.t(), op), 10, "RIGHT");
                }
            }
        }
    }
}
