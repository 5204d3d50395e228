// Generated from DoubleLapackGeneralizedSvdContract.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.jonum.blas.FloatLimits;
import org.jonum.blas.FloatView;
import org.jonum.lapack.Compz;
import org.jonum.lapack.Ggsvd3;
import org.jonum.lapack.Ggsvp3;
import org.jonum.lapack.Job;
import org.jonum.lapack.Lapack;
import org.junit.jupiter.api.Test;

/// How ggsvp3, tgsja and ggsvd3 must be.
public abstract class FloatLapackGeneralizedSvdContract {
    private static final int[][] SHAPES =
            {{0, 0, 0}, {1, 1, 1}, {3, 1, 2}, {1, 3, 2}, {5, 5, 5}, {8, 3, 6}, {3, 8, 6}, {2, 3, 9}, {4, 9, 12},
                {30, 20, 25}, {20, 30, 25}, {12, 10, 30}};
    private static final float EPS = FloatLimits.ULP;

    /// {@return the routines under test, behind their door}
    protected abstract Lapack lapack();

    /// Two matrices and what has become of them.
    private record Gsvd(Ggsvd3 rank, FloatGuarded a, FloatGuarded b, float[] alpha, float[] beta, FloatGuarded u,
            FloatGuarded v,
            FloatGuarded q, int[] order) {

        /// R, from A, and from B where A ends.
        FloatView r() {
            int k = rank.k(), kl = k + rank.l(), m = a.layout().rows(), c = a.layout().cols() - kl;
            return FloatMatrices.of(kl, kl, (i, j) -> j < i ? 0 : i < m ? a.get(i, c + j) : b.get(i - k, c + j));
        }

        /// U·D₁·[0 R]·Qᵀ or V·D₂·[0 R]·Qᵀ.
        FloatView back(boolean first) {
            FloatView o = FloatLapackOperands.view(first ? u : v), r = r(), qv = FloatLapackOperands.view(q);
            int k = rank.k(), kl = r.rows(), c = qv.cols() - kl;
            FloatView d =
                    FloatMatrices.of(o.rows(), kl, (i, j) -> first ? i == j ? alpha[i] : 0 : i + k == j ? beta[j] : 0);
            FloatView dr = FloatLapackOperands.product(d, r);
            FloatView wide = FloatMatrices.of(o.rows(), qv.cols(), (i, j) -> j < c ? 0 : dr.get(i, j - c));
            return FloatLapackOperands.product(FloatLapackOperands.product(o, wide), qv.t());
        }
    }

    private Gsvd decompose(FloatView a, FloatView b, Job job) {
        int m = a.rows(), p = b.rows(), n = a.cols();
        FloatGuarded x = FloatLapackOperands.guarded(a), y = FloatLapackOperands.guarded(b),
                u = FloatLapackOperands.nan(m),
                v = FloatLapackOperands.nan(p), q = FloatLapackOperands.nan(n);
        float[] alpha = new float[n], beta = new float[n];
        int[] order = new int[n];
        Ggsvd3 rank = lapack().sggsvd3(job, job, job, m, n, p, x.array(), x.off(), x.layout().stride(), y.array(),
                y.off(),
                y.layout().stride(), alpha, 0, beta, 0, u.array(), u.off(), u.layout().stride(), v.array(), v.off(),
                v.layout().stride(), q.array(), q.off(), q.layout().stride(), order, 0);
        for (FloatGuarded g : new FloatGuarded[] {x, y, u, v, q}) g.assertGuardsUntouched("ggsvd3");
        return new Gsvd(rank, x, y, alpha, beta, u, v, q, order);
    }

    private Gsvd decomposed(FloatView a, FloatView b, String what) {
        Gsvd g = decompose(a, b, Job.VECTORS);
        int k = g.rank.k(), kl = k + g.rank.l();
        assertEquals(0, g.rank.info(), what);
        for (FloatGuarded o : new FloatGuarded[] {g.u, g.v, g.q}) {
            FloatResiduals.assertAtMost(FloatResiduals.orthonormality(FloatLapackOperands.view(o)), 20, what);
        }
        assertNear(a, g.back(true), what + ", A");
        assertNear(b, g.back(false), what + ", B");
        for (int i = 0; i < a.cols(); i++) {
            assertEquals(i < kl ? 1 : 0, g.alpha[i] * g.alpha[i] + g.beta[i] * g.beta[i], 10 * EPS, what);
            assertTrue(g.alpha[i] >= 0 && g.beta[i] >= 0);
            if (i < k) assertTrue(g.alpha[i] == 1 && g.beta[i] == 0);
            if (i < kl) assertTrue(Math.abs(g.r().get(i, i)) > 0);
        }
        float[] sorted = g.alpha.clone();
        int end = Math.min(a.rows(), kl);
        for (int i = k; i < end; i++) {
            float x = sorted[i];
            sorted[i] = sorted[g.order[i]];
            sorted[g.order[i]] = x;
        }
        for (int i = k + 1; i < end; i++) assertTrue(sorted[i] <= sorted[i - 1], what + Arrays.toString(sorted));
        return g;
    }

    private static void assertNear(FloatView x, FloatView y, String what) {
        FloatView difference = FloatMatrices.of(x.rows(), x.cols(), (i, j) -> x.get(i, j) - y.get(i, j));
        float unit =
                EPS * Math.max(1, Math.max(x.rows(), x.cols())) * Math.max(FloatResiduals.norm(x), Float.MIN_NORMAL);
        FloatResiduals.assertAtMost(FloatResiduals.norm(difference) / unit, 20, what);
    }

    private static FloatView uniform(int m, int n, long seed) {
        return FloatMatrices.uniform(m, n, new SplittableRandom(seed));
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
                FloatView x = FloatMatrices.orthogonal(12, 12, random);
                FloatView c = uniform(9, k + l, 4), d = uniform(8, l, 5);
                FloatView rows = x.block(0, 0, k + l, 12);             // B knows the last l of these, A all
                Gsvd g = decomposed(FloatLapackOperands.product(c, rows),
                        FloatLapackOperands.product(d, rows.block(k, 0, l, 12)), k + ", " + l);
                assertEquals(l, g.rank.l());
                assertEquals(k, g.rank.k());
            }
        }
    }

    @Test
    void knownPairsAreFound() {
        int n = 10;
        SplittableRandom random = new SplittableRandom(6);
        FloatView u = FloatMatrices.orthogonal(14, n, random), v = FloatMatrices.orthogonal(11, n, random);
        FloatView x = FloatMatrices.orthogonal(n, n, random);
        float[] c = new float[n], s = new float[n];
        for (int i = 0; i < n; i++) {
            c[i] = (float) Math.cos((i + 1) * 0.14f);
            s[i] = (float) Math.sin((i + 1) * 0.14f);
        }
        FloatView uc = FloatMatrices.of(14, n, (i, j) -> u.get(i, j) * c[j]),
                vs = FloatMatrices.of(11, n, (i, j) -> v.get(i, j) * s[j]);
        Gsvd g = decomposed(FloatLapackOperands.product(uc, x), FloatLapackOperands.product(vs, x), "cosines");
        float[] found = g.alpha.clone();
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
        assertTrue(Float.isNaN(none.u.get(0, 0)) && Float.isNaN(none.v.get(0, 0)) && Float.isNaN(none.q.get(0, 0)));
    }

    @Test
    void stepsAreTheDecomposition() {
        FloatView a = uniform(7, 6, 9), b = uniform(5, 6, 10);
        FloatGuarded x = FloatLapackOperands.guarded(a), y = FloatLapackOperands.guarded(b),
                u = FloatLapackOperands.nan(7),
                v = FloatLapackOperands.nan(5), q = FloatLapackOperands.nan(6);
        int lda = x.layout().stride(), ldb = y.layout().stride(), ldu = u.layout().stride(), ldv = v.layout().stride(),
                ldq = q.layout().stride();
        float tol = 1000 * EPS;
        Ggsvp3 rank = lapack().sggsvp3(Job.VECTORS, Job.VECTORS, Job.VECTORS, 7, 5, 6, x.array(), x.off(), lda,
                y.array(), y.off(), ldb, tol,
                tol, u.array(), u.off(), ldu, v.array(), v.off(), ldv, q.array(), q.off(), ldq);
        float[] alpha = new float[6], beta = new float[6];
        var done = lapack().stgsja(Compz.VECTORS, Compz.VECTORS, Compz.VECTORS, 7, 5, 6, rank.k(), rank.l(), x.array(),
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
        FloatView zero = FloatMatrices.of(4, 5, (i, j) -> 0), a = uniform(4, 5, 11);
        assertEquals(0, decomposed(zero, zero, "zero").rank.k());
        assertEquals(4, decomposed(a, zero, "B = 0").rank.k());
        assertEquals(4, decomposed(zero, a, "A = 0").rank.l());
        a.data()[6] = Float.NaN;
        Gsvd g = decompose(a, uniform(6, 5, 12), Job.VECTORS);
        boolean seen = g.rank.info() != 0;
        for (float x : g.alpha) seen |= Float.isNaN(x);
        assertTrue(seen);
    }
}
