package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.jonum.blas.DoubleLimits;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.lapack.Lapack;
import org.junit.jupiter.api.Test;

/// How the relatives of QR must be: LQ, QL and RQ, held to the same claims as QR beside them, and RZ.
public abstract class DoubleLapackLqContract {
    private static final int[] SIZES = {0, 1, 2, 8, 9, 47, 48, 49, 110, 350};

    /// {@return the routines under test, behind their door}
    protected abstract Lapack lapack();

    private static DoubleView uniform(int m, int n, long seed) {
        return DoubleMatrices.uniform(m, n, new SplittableRandom(seed));
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

        void factor(Lapack la, DoubleGuarded a, double[] tau) {
            int m = a.layout().rows(), n = a.layout().cols(), ld = a.layout().stride();
            switch (this) {
                case QR -> la.dgeqrf(m, n, a.array(), a.off(), ld, tau, 1);
                case LQ -> la.dgelqf(m, n, a.array(), a.off(), ld, tau, 1);
                case QL -> la.dgeqlf(m, n, a.array(), a.off(), ld, tau, 1);
                case RQ -> la.dgerqf(m, n, a.array(), a.off(), ld, tau, 1);
            }
        }

        void form(Lapack la, DoubleGuarded a, int k, double[] tau) {
            int m = a.layout().rows(), n = a.layout().cols(), ld = a.layout().stride();
            switch (this) {
                case QR -> la.dorgqr(m, n, k, a.array(), a.off(), ld, tau, 1);
                case LQ -> la.dorglq(m, n, k, a.array(), a.off(), ld, tau, 1);
                case QL -> la.dorgql(m, n, k, a.array(), a.off(), ld, tau, 1);
                case RQ -> la.dorgrq(m, n, k, a.array(), a.off(), ld, tau, 1);
            }
        }

        void multiply(Lapack la, Side side, Trans trans, int k, DoubleGuarded v, double[] tau, DoubleGuarded c) {
            int m = c.layout().rows(), n = c.layout().cols(), ldv = v.layout().stride(), ldc = c.layout().stride();
            double[] a = v.array(), b = c.array();
            switch (this) {
                case QR -> la.dormqr(side, trans, m, n, k, a, v.off(), ldv, tau, 1, b, c.off(), ldc);
                case LQ -> la.dormlq(side, trans, m, n, k, a, v.off(), ldv, tau, 1, b, c.off(), ldc);
                case QL -> la.dormql(side, trans, m, n, k, a, v.off(), ldv, tau, 1, b, c.off(), ldc);
                case RQ -> la.dormrq(side, trans, m, n, k, a, v.off(), ldv, tau, 1, b, c.off(), ldc);
            }
        }

        /// The triangle or trapezoid that a factored matrix holds.
        DoubleView triangle(DoubleView f) {
            int m = f.rows(), n = f.cols(), k = Math.min(m, n);
            return switch (this) {
                case QR -> DoubleMatrices.of(k, n, (i, j) -> i <= j ? f.get(i, j) : 0);
                case LQ -> DoubleMatrices.of(m, k, (i, j) -> i >= j ? f.get(i, j) : 0);
                case QL -> DoubleMatrices.of(k, n, (i, j) -> j <= i + n - k ? f.get(m - k + i, j) : 0);
                case RQ -> DoubleMatrices.of(m, k, (i, j) -> i <= j + m - k ? f.get(i, n - k + j) : 0);
            };
        }

        /// The k reflections in as many columns (or rows) as wanted, NaN in the others.
        DoubleView reflections(DoubleView f, int wanted) {
            int m = f.rows(), n = f.cols(), k = Math.min(m, n), skip = last() ? wanted - k : 0;
            if (columns()) {
                return DoubleMatrices.of(m, wanted, (i, j) -> j < skip || j - skip >= k ? Double.NaN
                        : f.get(i, j - skip + (last() ? n - k : 0)));
            }
            return DoubleMatrices.of(wanted, n, (i, j) -> i < skip || i - skip >= k ? Double.NaN
                    : f.get(i - skip + (last() ? m - k : 0), j));
        }
    }

    private double[] factor(Kind kind, DoubleGuarded a) {
        int k = Math.min(a.layout().rows(), a.layout().cols());
        double[] tau = new double[k + 2];
        tau[0] = tau[k + 1] = -7;
        kind.factor(lapack(), a, tau);
        a.assertGuardsUntouched(kind.toString());
        assertTrue(tau[0] == -7 && tau[k + 1] == -7);
        return tau;
    }

    /// As many columns (or rows) of Q as wanted.
    private DoubleView q(Kind kind, DoubleGuarded f, double[] tau, int wanted) {
        DoubleGuarded q = DoubleLapackOperands.guarded(kind.reflections(DoubleLapackOperands.view(f), wanted));
        kind.form(lapack(), q, tau.length - 2, tau);
        q.assertGuardsUntouched("Q of " + kind);
        return DoubleLapackOperands.view(q);
    }

    private void assertFactors(Kind kind, DoubleView a, DoubleGuarded f, double[] tau) {
        String what = kind + " " + a.rows() + "x" + a.cols();
        DoubleView q = q(kind, f, tau, Math.min(a.rows(), a.cols()));
        DoubleView r = kind.triangle(DoubleLapackOperands.view(f));
        DoubleView columns = kind.columns() ? q : q.t();
        DoubleResiduals.assertAtMost(DoubleResiduals.orthonormality(columns), 10, what);
        double residual = kind.columns() ? DoubleResiduals.product(a, q, r) : DoubleResiduals.product(a, r, q);
        DoubleResiduals.assertAtMost(residual, 10, what);
    }

    @Test
    void residualIsOfTheOrderOfRoundingAndQIsOrthogonal() {
        for (Kind kind : Kind.values()) {
            for (int m : SIZES) {
                for (int n : SIZES) {
                    DoubleView a = uniform(m, n, 100L * m + n);
                    DoubleGuarded f = DoubleLapackOperands.guarded(a);
                    assertFactors(kind, a, f, factor(kind, f));
                }
            }
        }
    }

    @Test
    void relativesAreQrOfAnotherView() {
        DoubleView a = uniform(60, 52, 1);
        DoubleGuarded f = DoubleLapackOperands.guarded(a);
        factor(Kind.QR, f);
        DoubleView qr = DoubleLapackOperands.view(f);
        for (Kind kind : Kind.values()) {
            DoubleView other = kind.last() ? a.reverse() : a;
            DoubleGuarded g = DoubleLapackOperands.guarded(kind.columns() ? other : other.t());
            factor(kind, g);
            DoubleView back = DoubleLapackOperands.view(g);
            back = kind.columns() ? back : back.t();
            back = kind.last() ? back.reverse() : back;
            for (int j = 0; j < 52; j++) {
                for (int i = 0; i < 60; i++) {
                    assertEquals(qr.get(i, j), back.get(i, j), 1000 * DoubleLimits.EPS, kind.toString());
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
                    DoubleGuarded f = DoubleLapackOperands.guarded(
                            kind.columns() ? uniform(order, k, 6) : uniform(k, order, 6));
                    double[] tau = factor(kind, f);
                    DoubleView q = q(kind, f, tau, order);
                    for (Trans trans : Trans.values()) {
                        for (int other : new int[] {0, 1, 5, 53})
                            multiplies(kind, f, tau, trans.isTrans() ? q.t() : q, trans, other);
                    }
                }
            }
        }
    }

    private void multiplies(Kind kind, DoubleGuarded f, double[] tau, DoubleView op, Trans trans, int other) {
        String what = kind + " " + op.rows() + ", " + (tau.length - 2) + ", " + trans + ", " + other;
        DoubleView c = uniform(op.rows(), other, 7);
        DoubleGuarded left = DoubleLapackOperands.guarded(c), right = DoubleLapackOperands.guarded(c.t());
        kind.multiply(lapack(), Side.LEFT, trans, tau.length - 2, f, tau, left);
        kind.multiply(lapack(), Side.RIGHT, trans, tau.length - 2, f, tau, right);
        left.assertGuardsUntouched("LEFT");
        right.assertGuardsUntouched("RIGHT");
        DoubleView l = DoubleLapackOperands.view(left), r = DoubleLapackOperands.view(right);
        DoubleResiduals.assertAtMost(DoubleResiduals.product(l, op, c), 10, "LEFT " + what);
        DoubleResiduals.assertAtMost(DoubleResiduals.product(r, c.t(), op), 10, "RIGHT " + what);
    }

    @Test
    void gradedRowsAndColumnsAreFactored() {
        DoubleView a = DoubleMatrices.graded(60, 50, 1e10, new SplittableRandom(10));
        for (Kind kind : Kind.values()) {
            for (DoubleView view : new DoubleView[] {a, a.t(), a.reverse(), a.t().reverse()}) {
                DoubleGuarded f = DoubleLapackOperands.guarded(view);
                assertFactors(kind, view, f, factor(kind, f));
            }
        }
    }

    @Test
    void nanEndsInBoundedTimeAndReachesTheFactor() {
        for (Kind kind : Kind.values()) {
            DoubleGuarded a = DoubleLapackOperands.guarded(uniform(60, 60, 11));
            a.set(30, 30, Double.NaN);
            factor(kind, a);
            int end = kind.last() ? 0 : 59, begin = kind.last() ? 59 : 0;
            assertTrue(Double.isNaN(a.get(end, end)) && Double.isFinite(a.get(begin, begin)), kind.toString());
        }
    }

    @Test
    void givesTheSameBitsForAnyNumberOfThreads() {
        for (Kind kind : Kind.values()) {
            DoubleLapackOperands.sameBitsForAnyNumberOfThreads(uniform(300, 260, 12), a -> factor(kind, a));
        }
    }

    // ---- RZ ----

    /// An upper trapezoid, NaN below its diagonal.
    private static DoubleView trapezoid(int m, int n) {
        DoubleView a = uniform(m, n, 13L * m + n);
        return DoubleMatrices.of(m, n, (i, j) -> i > j ? Double.NaN : a.get(i, j));
    }

    @Test
    void trapezoidBecomesATriangle() {
        for (int m : SIZES) {
            for (int n : SIZES) {
                if (n < m) continue;
                DoubleView a = trapezoid(m, n);
                DoubleGuarded f = DoubleLapackOperands.guarded(a);
                double[] tau = new double[m + 1];
                lapack().dtzrzf(m, n, f.array(), f.off(), f.layout().stride(), tau, 1);
                f.assertGuardsUntouched("tzrzf");
                DoubleView r = DoubleLapackOperands.view(f);
                for (int j = 0; j < m; j++)
                    for (int i = j + 1; i < m; i++) assertTrue(Double.isNaN(r.get(i, j)), "below the diagonal");
                DoubleView z = z(f, tau, DoubleLapackOperands.identity(n), Side.LEFT, Trans.NO_TRANS);
                DoubleResiduals.assertAtMost(DoubleResiduals.orthonormality(z), 10, m + "x" + n);
                DoubleResiduals.assertAtMost(DoubleResiduals.product(
                        DoubleMatrices.of(m, n, (i, j) -> i > j ? 0 : a.get(i, j)),
                        DoubleMatrices.of(m, n, (i, j) -> i <= j && j < m ? r.get(i, j) : 0), z), 10, m + "x" + n);
            }
        }
    }

    /// op(Z)·C or C·op(Z).
    private DoubleView z(DoubleGuarded f, double[] tau, DoubleView c, Side side, Trans trans) {
        int k = f.layout().rows(), l = f.layout().cols() - k;
        DoubleGuarded g = DoubleLapackOperands.guarded(c);
        lapack().dormrz(side, trans, c.rows(), c.cols(), k, l, f.array(), f.off(), f.layout().stride(), tau, 1,
                g.array(), g.off(), g.layout().stride());
        g.assertGuardsUntouched("ormrz");
        return DoubleLapackOperands.view(g);
    }

    @Test
    void multipliesByZFromEitherSideWithEitherTranspose() {
        for (int m : new int[] {1, 9, 49}) {
            for (int n : new int[] {9, 49, 60}) {
                if (n < m) continue;
                DoubleGuarded f = DoubleLapackOperands.guarded(trapezoid(m, n));
                double[] tau = new double[m + 1];
                lapack().dtzrzf(m, n, f.array(), f.off(), f.layout().stride(), tau, 1);
                DoubleView z = z(f, tau, DoubleLapackOperands.identity(n), Side.LEFT, Trans.NO_TRANS);
                DoubleView c = uniform(n, 51, 14);
                for (Trans trans : Trans.values()) {
                    DoubleView op = trans.isTrans() ? z.t() : z;
                    DoubleView left = z(f, tau, c, Side.LEFT, trans), right = z(f, tau, c.t(), Side.RIGHT, trans);
                    DoubleResiduals.assertAtMost(DoubleResiduals.product(left, op, c), 10, "LEFT");
                    DoubleResiduals.assertAtMost(DoubleResiduals.product(right, c.t(), op), 10, "RIGHT");
                }
            }
        }
    }
}
