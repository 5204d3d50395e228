package org.jonum.testkit;

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

/// How QR must be that keeps its triangles: geqrt, tpqrt, and the trees of geqr and gelq.
public abstract class DoubleLapackBlockedQrContract {
    private static final int[] BLOCKS = {1, 5, 8, 24, 49};

    /// {@return the routines under test, behind their door}
    protected abstract Lapack lapack();

    private static DoubleView uniform(int m, int n, long seed) {
        return DoubleMatrices.uniform(m, n, new SplittableRandom(seed));
    }

    /// op(Q)·C or C·op(Q), in place.
    private interface Multiply {
        void by(Side side, Trans trans, DoubleGuarded c);
    }

    private static DoubleView multiplied(Multiply q, Side side, Trans trans, DoubleView c) {
        DoubleGuarded g = DoubleLapackOperands.guarded(c);
        q.by(side, trans, g);
        g.assertGuardsUntouched("C");
        return DoubleLapackOperands.view(g);
    }

    /// Q of that order is orthogonal and multiplies alike from both sides; {@return Q}
    private static DoubleView assertOrthogonal(Multiply multiply, int order, String what) {
        DoubleView q = multiplied(multiply, Side.LEFT, Trans.NO_TRANS, DoubleLapackOperands.identity(order));
        DoubleResiduals.assertAtMost(DoubleResiduals.orthonormality(q), 10, what);
        for (int other : new int[] {1, 6}) {
            DoubleView c = uniform(order, other, 3);
            for (Trans trans : new Trans[] {Trans.NO_TRANS, Trans.TRANS}) {
                DoubleView op = trans.isTrans() ? q.t() : q;
                DoubleView left = multiplied(multiply, Side.LEFT, trans, c),
                        right = multiplied(multiply, Side.RIGHT, trans, c.t());
                DoubleResiduals.assertAtMost(DoubleResiduals.product(left, op, c), 10, "LEFT " + what);
                DoubleResiduals.assertAtMost(DoubleResiduals.product(right, c.t(), op), 10, "RIGHT " + what);
            }
        }
        return q;
    }

    // ---- geqrt ----

    @Test
    void keepsTheTrianglesOfItsBlocks() {
        for (int m : new int[] {1, 8, 49, 70}) {
            for (int n : new int[] {1, 8, 49, 70}) {
                int k = Math.min(m, n);
                for (int nb : BLOCKS) if (nb <= k) blocked(m, n, nb);
            }
        }
    }

    private void blocked(int m, int n, int nb) {
        String what = m + "x" + n + ", " + nb;
        int k = Math.min(m, n);
        DoubleView a = uniform(m, n, 10L * m + n);
        DoubleGuarded f = DoubleLapackOperands.guarded(a);
        DoubleGuarded t = DoubleLapackOperands.guarded(DoubleMatrices.of(nb, k, (i, j) -> Double.NaN));
        lapack().dgeqrt(m, n, nb, f.array(), f.off(), f.layout().stride(), t.array(), t.off(), t.layout().stride());
        f.assertGuardsUntouched("A");
        t.assertGuardsUntouched("T");
        DoubleView q = assertOrthogonal((side, trans, c) -> lapack().dgemqrt(side, trans, c.layout().rows(),
                c.layout().cols(), k, nb, f.array(), f.off(), f.layout().stride(), t.array(), t.off(),
                t.layout().stride(), c.array(), c.off(), c.layout().stride()), m, what);
        DoubleView r = DoubleLapackOperands.view(f);
        DoubleResiduals.assertAtMost(DoubleResiduals.product(a, q,
                DoubleMatrices.of(m, n, (i, j) -> i <= j ? r.get(i, j) : 0)), 10, what);
    }

    // ---- tpqrt ----

    @Test
    void triangleOnTopOfAPentagonIsFactored() {
        for (int m : new int[] {0, 1, 9, 30, 60}) {
            for (int n : new int[] {1, 9, 30, 50}) {
                int most = Math.min(m, n);
                for (int l : new int[] {0, 1, most / 2, most}) {
                    for (int nb : BLOCKS) if (nb <= n && l <= most) pentagon(m, n, l, nb);
                }
            }
        }
    }

    private void pentagon(int m, int n, int l, int nb) {
        String what = m + ", " + n + ", " + l + ", " + nb;
        DoubleView ra = uniform(n, n, 4), rb = uniform(m, n, 5);
        DoubleView a = DoubleMatrices.of(n, n, (i, j) -> i > j ? Double.NaN : ra.get(i, j));
        DoubleView b = DoubleMatrices.of(m, n, (i, j) -> i > m - l + j ? Double.NaN : rb.get(i, j));
        DoubleGuarded top = DoubleLapackOperands.guarded(a), v = DoubleLapackOperands.guarded(b),
                t = DoubleLapackOperands.guarded(DoubleMatrices.of(nb, n, (i, j) -> Double.NaN));
        lapack().dtpqrt(m, n, l, nb, top.array(), top.off(), top.layout().stride(), v.array(), v.off(),
                v.layout().stride(), t.array(), t.off(), t.layout().stride());
        top.assertGuardsUntouched("A");
        v.assertGuardsUntouched("B");
        t.assertGuardsUntouched("T");
        for (int j = 0; j < n; j++) {
            for (int i = j + 1; i < n; i++) assertTrue(Double.isNaN(top.get(i, j)), what);
            for (int i = m - l + j + 1; i < m; i++) assertTrue(Double.isNaN(v.get(i, j)), what);
        }
        DoubleView q = assertOrthogonal((side, trans, c) -> pentagonal(side, trans, v, t, l, c), n + m, what);
        DoubleView all = DoubleMatrices.of(n + m, n, (i, j) -> i < n ? zero(a, i, j) : zero(b, i - n, j));
        DoubleView r = DoubleMatrices.of(n + m, n, (i, j) -> i <= j ? top.get(i, j) : 0);
        DoubleResiduals.assertAtMost(DoubleResiduals.product(all, q, r), 10, what);
    }

    private static double zero(DoubleView a, int i, int j) {
        return Double.isNaN(a.get(i, j)) ? 0 : a.get(i, j);
    }

    /// tpmqrt on the two parts of one matrix.
    private void pentagonal(Side side, Trans trans, DoubleGuarded v, DoubleGuarded t, int l, DoubleGuarded c) {
        int k = t.layout().cols(), nb = t.layout().rows(), ld = c.layout().stride();
        boolean left = side == Side.LEFT;
        int m = c.layout().rows() - (left ? k : 0), n = c.layout().cols() - (left ? 0 : k);
        lapack().dtpmqrt(side, trans, m, n, k, l, nb, v.array(), v.off(), v.layout().stride(), t.array(), t.off(),
                t.layout().stride(), c.array(), c.off(), ld, c.array(), c.off() + (left ? k : k * ld), ld);
    }

    // ---- trees ----

    @Test
    void tallAndWideMatricesAreFactored() {
        for (int[] shape : new int[][] {{0, 0}, {0, 3}, {3, 0}, {1, 1}, {9, 9}, {60, 50}, {50, 60}, {2000, 40},
            {5000, 33}}) {
            tall(shape[0], shape[1]);
        }
        for (int n : new int[] {1, 2, 9}) tall(5 * 32768 / n / n + 7, n);
    }

    private void tall(int m, int n) {
        DoubleView a = uniform(m, n, 6);
        int k = Math.min(m, n), size = lapack().dgeqrTsize(m, n);
        DoubleGuarded f = DoubleLapackOperands.guarded(a), g = DoubleLapackOperands.guarded(a.t());
        double[] t = new double[size + 1], u = new double[size + 1];
        t[size] = u[size] = -7;
        lapack().dgeqr(m, n, f.array(), f.off(), f.layout().stride(), t, 0);
        lapack().dgelq(n, m, g.array(), g.off(), g.layout().stride(), u, 0);
        f.assertGuardsUntouched("geqr");
        g.assertGuardsUntouched("gelq");
        assertTrue(t[size] == -7 && u[size] == -7);
        DoubleView r = DoubleLapackOperands.view(f), l = DoubleLapackOperands.view(g);
        for (int j = 0; j < n; j++) {
            for (int i = 0; i <= Math.min(j, k - 1); i++)
                assertEquals(r.get(i, j), l.get(j, i), 1e3 * DoubleLimits.EPS * Math.sqrt(m + n), "L = Rᵀ");
        }
        Multiply q =
                (side, trans, c) -> lapack().dgemqr(side, trans, c.layout().rows(), c.layout().cols(), k, f.array(),
                        f.off(), f.layout().stride(), t, 0, c.array(), c.off(), c.layout().stride());
        Multiply p =
                (side, trans, c) -> lapack().dgemlq(side, trans, c.layout().rows(), c.layout().cols(), k, g.array(),
                        g.off(), g.layout().stride(), u, 0, c.array(), c.off(), c.layout().stride());
        String what = m + "x" + n;
        DoubleView thin = multiplied(q, Side.LEFT, Trans.NO_TRANS, DoubleMatrices.of(m, k, (i, j) -> i == j ? 1 : 0));
        DoubleResiduals.assertAtMost(DoubleResiduals.orthonormality(thin), 10, what);
        DoubleResiduals.assertAtMost(DoubleResiduals.product(a, thin, DoubleLapackOperands.upper(r)), 10, what);
        DoubleView back = multiplied(q, Side.RIGHT, Trans.NO_TRANS, thin.t());
        DoubleView backLq = multiplied(p, Side.RIGHT, Trans.TRANS, thin.t());
        DoubleView forth = multiplied(p, Side.LEFT, Trans.NO_TRANS, thin);
        for (int j = 0; j < k; j++) {
            for (int i = 0; i < m; i++) {
                double unit = i == j ? 1 : 0, most = 1e3 * DoubleLimits.EPS * Math.sqrt(m + n);
                assertEquals(unit, back.get(j, i), most, what);
                assertEquals(unit, backLq.get(j, i), most, what);
                assertEquals(unit, forth.get(i, j), most, what);
            }
        }
    }

    @Test
    void treesGiveTheSameBitsForAnyNumberOfThreads() {
        for (int[] shape : new int[][] {{12_000, 6}, {3000, 60}}) {
            int m = shape[0], n = shape[1];
            double[] t = new double[lapack().dgeqrTsize(m, n)];
            DoubleLapackOperands.sameBitsForAnyNumberOfThreads(uniform(m, n, 12), a -> {
                Arrays.fill(t, 0);
                lapack().dgeqr(m, n, a.array(), a.off(), a.layout().stride(), t, 0);
                lapack().dgemqr(Side.LEFT, Trans.NO_TRANS, m, n, n, a.array().clone(), a.off(), a.layout().stride(), t,
                        0, a.array(), a.off(), a.layout().stride());
            });
        }
    }

    @Test
    void nanReachesTheRootOfTheTree() {
        DoubleGuarded a = DoubleLapackOperands.guarded(uniform(12_000, 6, 13));
        a.set(11_999, 2, Double.NaN);
        double[] t = new double[lapack().dgeqrTsize(12_000, 6)];
        lapack().dgeqr(12_000, 6, a.array(), a.off(), a.layout().stride(), t, 0);
        assertTrue(Double.isNaN(a.get(2, 2)) && Double.isNaN(a.get(5, 5)) && Double.isFinite(a.get(1, 1)));
    }
}
