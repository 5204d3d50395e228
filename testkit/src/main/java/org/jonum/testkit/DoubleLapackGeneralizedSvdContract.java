package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.jonum.blas.DoubleLimits;
import org.jonum.blas.DoubleView;
import org.jonum.lapack.Compz;
import org.jonum.lapack.Ggsvd3;
import org.jonum.lapack.Ggsvp3;
import org.jonum.lapack.Job;
import org.jonum.lapack.Lapack;
import org.junit.jupiter.api.Test;

/// How ggsvp3, tgsja and ggsvd3 must be.
public abstract class DoubleLapackGeneralizedSvdContract {
    private static final int[][] SHAPES =
            {{0, 0, 0}, {1, 1, 1}, {3, 1, 2}, {1, 3, 2}, {5, 5, 5}, {8, 3, 6}, {3, 8, 6}, {2, 3, 9}, {4, 9, 12},
                {30, 20, 25}, {20, 30, 25}, {12, 10, 30}};
    private static final double EPS = DoubleLimits.ULP;

    /// {@return the routines under test, behind their door}
    protected abstract Lapack lapack();

    /// Two matrices and what has become of them.
    private record Gsvd(Ggsvd3 rank, DoubleGuarded a, DoubleGuarded b, double[] alpha, double[] beta, DoubleGuarded u,
            DoubleGuarded v,
            DoubleGuarded q, int[] order) {

        /// R, from A, and from B where A ends.
        DoubleView r() {
            int k = rank.k(), kl = k + rank.l(), m = a.layout().rows(), c = a.layout().cols() - kl;
            return DoubleMatrices.of(kl, kl, (i, j) -> j < i ? 0 : i < m ? a.get(i, c + j) : b.get(i - k, c + j));
        }

        /// U·D₁·[0 R]·Qᵀ or V·D₂·[0 R]·Qᵀ.
        DoubleView back(boolean first) {
            DoubleView o = DoubleLapackOperands.view(first ? u : v), r = r(), qv = DoubleLapackOperands.view(q);
            int k = rank.k(), kl = r.rows(), c = qv.cols() - kl;
            DoubleView d =
                    DoubleMatrices.of(o.rows(), kl, (i, j) -> first ? i == j ? alpha[i] : 0 : i + k == j ? beta[j] : 0);
            DoubleView dr = DoubleLapackOperands.product(d, r);
            DoubleView wide = DoubleMatrices.of(o.rows(), qv.cols(), (i, j) -> j < c ? 0 : dr.get(i, j - c));
            return DoubleLapackOperands.product(DoubleLapackOperands.product(o, wide), qv.t());
        }
    }

    private Gsvd decompose(DoubleView a, DoubleView b, Job job) {
        int m = a.rows(), p = b.rows(), n = a.cols();
        DoubleGuarded x = DoubleLapackOperands.guarded(a), y = DoubleLapackOperands.guarded(b),
                u = DoubleLapackOperands.nan(m),
                v = DoubleLapackOperands.nan(p), q = DoubleLapackOperands.nan(n);
        double[] alpha = new double[n], beta = new double[n];
        int[] order = new int[n];
        Ggsvd3 rank = lapack().dggsvd3(job, job, job, m, n, p, x.array(), x.off(), x.layout().stride(), y.array(),
                y.off(),
                y.layout().stride(), alpha, 0, beta, 0, u.array(), u.off(), u.layout().stride(), v.array(), v.off(),
                v.layout().stride(), q.array(), q.off(), q.layout().stride(), order, 0);
        for (DoubleGuarded g : new DoubleGuarded[] {x, y, u, v, q}) g.assertGuardsUntouched("ggsvd3");
        return new Gsvd(rank, x, y, alpha, beta, u, v, q, order);
    }

    private Gsvd decomposed(DoubleView a, DoubleView b, String what) {
        Gsvd g = decompose(a, b, Job.VECTORS);
        int k = g.rank.k(), kl = k + g.rank.l();
        assertEquals(0, g.rank.info(), what);
        for (DoubleGuarded o : new DoubleGuarded[] {g.u, g.v, g.q}) {
            DoubleResiduals.assertAtMost(DoubleResiduals.orthonormality(DoubleLapackOperands.view(o)), 20, what);
        }
        assertNear(a, g.back(true), what + ", A");
        assertNear(b, g.back(false), what + ", B");
        for (int i = 0; i < a.cols(); i++) {
            assertEquals(i < kl ? 1 : 0, g.alpha[i] * g.alpha[i] + g.beta[i] * g.beta[i], 10 * EPS, what);
            assertTrue(g.alpha[i] >= 0 && g.beta[i] >= 0);
            if (i < k) assertTrue(g.alpha[i] == 1 && g.beta[i] == 0);
            if (i < kl) assertTrue(Math.abs(g.r().get(i, i)) > 0);
        }
        double[] sorted = g.alpha.clone();
        int end = Math.min(a.rows(), kl);
        for (int i = k; i < end; i++) {
            double x = sorted[i];
            sorted[i] = sorted[g.order[i]];
            sorted[g.order[i]] = x;
        }
        for (int i = k + 1; i < end; i++) assertTrue(sorted[i] <= sorted[i - 1], what + Arrays.toString(sorted));
        return g;
    }

    private static void assertNear(DoubleView x, DoubleView y, String what) {
        DoubleView difference = DoubleMatrices.of(x.rows(), x.cols(), (i, j) -> x.get(i, j) - y.get(i, j));
        double unit =
                EPS * Math.max(1, Math.max(x.rows(), x.cols())) * Math.max(DoubleResiduals.norm(x), Double.MIN_NORMAL);
        DoubleResiduals.assertAtMost(DoubleResiduals.norm(difference) / unit, 20, what);
    }

    private static DoubleView uniform(int m, int n, long seed) {
        return DoubleMatrices.uniform(m, n, new SplittableRandom(seed));
    }

    @Test
    void decomposesMatricesOfAnyShape() {
        for (int[] s : SHAPES) {
            String what = Arrays.toString(s);
            Gsvd g = decomposed(uniform(s[0], s[2], 1), uniform(s[1], s[2], 2), what);
            assertEquals(Math.min(s[1], s[2]), g.rank.l(), what);
            assertEquals(Math.min(s[0] + s[1], s[2]), g.rank.k() + g.rank.l(), what);
        }
    }

    @Test
    void ranksAreFound() {
        SplittableRandom random = new SplittableRandom(3);
        for (int l : new int[] {0, 1, 4, 7}) {
            for (int k : new int[] {0, 1, 3}) {
                DoubleView x = DoubleMatrices.orthogonal(12, 12, random);
                DoubleView c = uniform(9, k + l, 4), d = uniform(8, l, 5);
                DoubleView rows = x.block(0, 0, k + l, 12);             // B knows the last l of these, A all
                Gsvd g = decomposed(DoubleLapackOperands.product(c, rows),
                        DoubleLapackOperands.product(d, rows.block(k, 0, l, 12)), k + ", " + l);
                assertEquals(l, g.rank.l());
                assertEquals(k, g.rank.k());
            }
        }
    }

    @Test
    void knownPairsAreFound() {
        int n = 10;
        SplittableRandom random = new SplittableRandom(6);
        DoubleView u = DoubleMatrices.orthogonal(14, n, random), v = DoubleMatrices.orthogonal(11, n, random);
        DoubleView x = DoubleMatrices.orthogonal(n, n, random);
        double[] c = new double[n], s = new double[n];
        for (int i = 0; i < n; i++) {
            c[i] = Math.cos((i + 1) * 0.14);
            s[i] = Math.sin((i + 1) * 0.14);
        }
        DoubleView uc = DoubleMatrices.of(14, n, (i, j) -> u.get(i, j) * c[j]),
                vs = DoubleMatrices.of(11, n, (i, j) -> v.get(i, j) * s[j]);
        Gsvd g = decomposed(DoubleLapackOperands.product(uc, x), DoubleLapackOperands.product(vs, x), "cosines");
        double[] found = g.alpha.clone();
        Arrays.sort(found);
        Arrays.sort(c);
        assertArrayEquals(c, found, 20 * EPS);
    }

    @Test
    void factorsThatAreNotWantedChangeNothingElse() {
        Gsvd all = decompose(uniform(9, 7, 7), uniform(6, 7, 8), Job.VECTORS),
                none = decompose(uniform(9, 7, 7), uniform(6, 7, 8), Job.NONE);
        assertArrayEquals(all.alpha, none.alpha);
        all.a.assertUnchanged(none.a, "R");
        assertTrue(Double.isNaN(none.u.get(0, 0)) && Double.isNaN(none.v.get(0, 0)) && Double.isNaN(none.q.get(0, 0)));
    }

    @Test
    void stepsAreTheDecomposition() {
        DoubleView a = uniform(7, 6, 9), b = uniform(5, 6, 10);
        DoubleGuarded x = DoubleLapackOperands.guarded(a), y = DoubleLapackOperands.guarded(b),
                u = DoubleLapackOperands.nan(7),
                v = DoubleLapackOperands.nan(5), q = DoubleLapackOperands.nan(6);
        int lda = x.layout().stride(), ldb = y.layout().stride(), ldu = u.layout().stride(), ldv = v.layout().stride(),
                ldq = q.layout().stride();
        double tol = 1000 * EPS;
        Ggsvp3 rank = lapack().dggsvp3(Job.VECTORS, Job.VECTORS, Job.VECTORS, 7, 5, 6, x.array(), x.off(), lda,
                y.array(), y.off(), ldb, tol,
                tol, u.array(), u.off(), ldu, v.array(), v.off(), ldv, q.array(), q.off(), ldq);
        double[] alpha = new double[6], beta = new double[6];
        var done = lapack().dtgsja(Compz.VECTORS, Compz.VECTORS, Compz.VECTORS, 7, 5, 6, rank.k(), rank.l(), x.array(),
                x.off(), lda, y.array(),
                y.off(), ldb, tol, tol, alpha, 0, beta, 0, u.array(), u.off(), ldu, v.array(), v.off(), ldv, q.array(),
                q.off(), ldq);
        assertTrue(done.info() == 0 && done.ncycle() > 0 && done.ncycle() < 20);
        Gsvd g = new Gsvd(new Ggsvd3(0, rank.k(), rank.l()), x, y, alpha, beta, u, v, q, new int[6]);
        assertNear(a, g.back(true), "A");
        assertNear(b, g.back(false), "B");
    }

    @Test
    void zeroMatricesAndNanEnd() {
        DoubleView zero = DoubleMatrices.of(4, 5, (i, j) -> 0), a = uniform(4, 5, 11);
        assertEquals(0, decomposed(zero, zero, "zero").rank.k());
        assertEquals(4, decomposed(a, zero, "B = 0").rank.k());
        assertEquals(4, decomposed(zero, a, "A = 0").rank.l());
        a.data()[6] = Double.NaN;
        Gsvd g = decompose(a, uniform(6, 5, 12), Job.VECTORS);
        boolean seen = g.rank.info() != 0;
        for (double x : g.alpha) seen |= Double.isNaN(x);
        assertTrue(seen);
    }
}
