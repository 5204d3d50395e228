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

/// How least squares with constraints must be: ggqrf, ggrqf, gglse, ggglm.
public abstract class DoubleLapackConstrainedContract {
    /// {@return the routines under test, behind their door}
    protected abstract Lapack lapack();

    private static DoubleView uniform(int m, int n, long seed) {
        return DoubleMatrices.uniform(m, n, new SplittableRandom(seed));
    }

    private static double[] numbers(int n, long seed) {
        return uniform(n, 1, seed).data();
    }

    private static DoubleView column(double[] x) {
        return DoubleView.of(x, 0, x.length, 1, Math.max(1, x.length));
    }

    // ---- factorizations of two matrices ----

    @Test
    void twoMatricesShareQ() {
        int[] sizes = {0, 1, 7, 30, 50};
        for (int n : sizes) {
            for (int m : sizes) {
                for (int p : sizes) {
                    qr(n, m, p);
                    rq(m, p, n);
                }
            }
        }
    }

    /// op(Q)·C or C·op(Q), Q that of RQ (`last`) or QR.
    private DoubleView times(boolean last, Side side, Trans trans, DoubleGuarded f, double[] tau, DoubleView c) {
        int rows = f.layout().rows(), k = Math.min(rows, f.layout().cols()), ld = f.layout().stride();
        DoubleGuarded g = DoubleLapackOperands.guarded(c);
        if (last) {
            lapack().dormrq(side, trans, c.rows(), c.cols(), k, f.array(), f.off() + (k == 0 ? 0 : rows - k), ld, tau,
                    0, g.array(),
                    g.off(), g.layout().stride());
        } else {
            lapack().dormqr(side, trans, c.rows(), c.cols(), k, f.array(), f.off(), ld, tau, 0, g.array(), g.off(),
                    g.layout().stride());
        }
        return DoubleLapackOperands.view(g);
    }

    private static DoubleView upper(DoubleGuarded f) {
        return DoubleMatrices.of(f.layout().rows(), f.layout().cols(), (i, j) -> i <= j ? f.get(i, j) : 0);
    }

    /// The trapezoid whose diagonal ends at the last row and column.
    private static DoubleView lastUpper(DoubleGuarded f) {
        int shift = f.layout().rows() - f.layout().cols();
        return DoubleMatrices.of(f.layout().rows(), f.layout().cols(), (i, j) -> i <= j + shift ? f.get(i, j) : 0);
    }

    private void qr(int n, int m, int p) {
        DoubleView a = uniform(n, m, 1), b = uniform(n, p, 2);
        DoubleGuarded r = DoubleLapackOperands.guarded(a), t = DoubleLapackOperands.guarded(b);
        double[] taua = new double[Math.min(n, m)], taub = new double[Math.min(n, p)];
        lapack().dggqrf(n, m, p, r.array(), r.off(), r.layout().stride(), taua, 0, t.array(), t.off(),
                t.layout().stride(), taub, 0);
        DoubleView qr = times(false, Side.LEFT, Trans.NO_TRANS, r, taua, upper(r));
        DoubleView qtz = times(true, Side.RIGHT, Trans.NO_TRANS, t, taub,
                times(false, Side.LEFT, Trans.NO_TRANS, r, taua, lastUpper(t)));
        String what = "ggqrf " + n + ", " + m + ", " + p;
        DoubleResiduals.assertAtMost(DoubleResiduals.product(a, qr, DoubleLapackOperands.identity(m)), 10, what);
        DoubleResiduals.assertAtMost(DoubleResiduals.product(b, qtz, DoubleLapackOperands.identity(p)), 10, what);
    }

    private void rq(int m, int p, int n) {
        DoubleView a = uniform(m, n, 3), b = uniform(p, n, 4);
        DoubleGuarded r = DoubleLapackOperands.guarded(a), t = DoubleLapackOperands.guarded(b);
        double[] taua = new double[Math.min(m, n)], taub = new double[Math.min(p, n)];
        lapack().dggrqf(m, p, n, r.array(), r.off(), r.layout().stride(), taua, 0, t.array(), t.off(),
                t.layout().stride(), taub, 0);
        DoubleView rq = times(true, Side.RIGHT, Trans.NO_TRANS, r, taua, lastUpper(r));
        DoubleView ztq = times(true, Side.RIGHT, Trans.NO_TRANS, r, taua,
                times(false, Side.LEFT, Trans.NO_TRANS, t, taub, upper(t)));
        String what = "ggrqf " + m + ", " + p + ", " + n;
        DoubleResiduals.assertAtMost(DoubleResiduals.product(a, rq, DoubleLapackOperands.identity(n)), 10, what);
        DoubleResiduals.assertAtMost(DoubleResiduals.product(b, ztq, DoubleLapackOperands.identity(n)), 10, what);
    }

    // ---- problems with known solutions ----

    /// c = A·x + r with r orthogonal to A·z for all z with B·z = 0: Aᵀ·r = Bᵀ·λ.
    @Test
    void constrainedSolutionIsFound() {
        for (int[] s : new int[][] {{1, 1, 0}, {1, 1, 1}, {5, 3, 0}, {5, 3, 2}, {3, 5, 2}, {3, 5, 5}, {60, 50, 7},
            {50, 60, 20}, {50, 60, 60}, {0, 4, 4}}) {
            int m = s[0], n = s[1], p = s[2];
            String what = "gglse " + m + ", " + n + ", " + p;
            DoubleView a = DoubleMatrices.conditioned(m, n, Spectrum.GEOMETRIC, 10, new SplittableRandom(5)),
                    b = DoubleMatrices.conditioned(p, n, Spectrum.GEOMETRIC, 10, new SplittableRandom(6));
            double[] c = numbers(m, 7), d = numbers(p, 8), x = new double[n], residual = c.clone();
            DoubleGuarded fa = DoubleLapackOperands.guarded(a), fb = DoubleLapackOperands.guarded(b);
            int info = lapack().dgglse(m, n, p, fa.array(), fa.off(), fa.layout().stride(), fb.array(), fb.off(),
                    fb.layout().stride(), residual, 0, d.clone(), 0, x, 0);
            assertEquals(0, info, what);
            fa.assertGuardsUntouched(what);
            fb.assertGuardsUntouched(what);
            DoubleResiduals.assertAtMost(DoubleResiduals.solution(b, column(x), column(d)), 100, what);
            DoubleView r = residual(a, x, c), gradient = DoubleLapackOperands.product(a.t(), r);
            assertInRange(b.t(), gradient, what);
            double left = 0, length = 0;
            for (int i = n - p; i < m; i++) left = Math.hypot(left, residual[i]);
            for (int i = 0; i < m; i++) length = Math.hypot(length, r.get(i, 0));
            assertEquals(length, left, 1e4 * DoubleLimits.EPS, what);
        }
    }

    private static DoubleView residual(DoubleView a, double[] x, double[] c) {
        DoubleView ax = DoubleLapackOperands.product(a, column(x));
        return DoubleMatrices.of(a.rows(), 1, (i, j) -> c[i] - ax.get(i, 0));
    }

    /// g is a combination of the columns of A, up to rounding.
    private void assertInRange(DoubleView a, DoubleView g, String what) {
        int m = a.rows(), n = a.cols();
        DoubleGuarded f = DoubleLapackOperands.guarded(a);
        double[] b = g.data().clone();
        if (n > 0)
            lapack().dgels(Trans.NO_TRANS, m, n, 1, f.array(), f.off(), f.layout().stride(), b, 0, Math.max(1, m));
        for (int i = n; i < m; i++) assertEquals(0, b[i], 1e4 * DoubleLimits.EPS, what);
    }

    /// d = A·x + B·y with the smallest y: y = Bᵀ·λ with Aᵀ·λ = 0.
    @Test
    void linearModelIsSolved() {
        for (int[] s : new int[][] {{1, 1, 0}, {1, 0, 1}, {5, 3, 2}, {5, 3, 7}, {5, 5, 0}, {50, 20, 60}, {60, 50, 10},
            {60, 1, 60}}) {
            int n = s[0], m = s[1], p = s[2];
            String what = "ggglm " + n + ", " + m + ", " + p;
            DoubleView a = DoubleMatrices.conditioned(n, m, Spectrum.GEOMETRIC, 10, new SplittableRandom(9)),
                    b = DoubleMatrices.conditioned(n, p, Spectrum.GEOMETRIC, 10, new SplittableRandom(10));
            double[] d = numbers(n, 11), x = new double[m], y = new double[p];
            DoubleGuarded fa = DoubleLapackOperands.guarded(a), fb = DoubleLapackOperands.guarded(b);
            int info = lapack().dggglm(n, m, p, fa.array(), fa.off(), fa.layout().stride(), fb.array(), fb.off(),
                    fb.layout().stride(), d.clone(), 0, x, 0, y, 0);
            assertEquals(0, info, what);
            fa.assertGuardsUntouched(what);
            fb.assertGuardsUntouched(what);
            DoubleView both = DoubleMatrices.of(n, m + p, (i, j) -> j < m ? a.get(i, j) : b.get(i, j - m));
            DoubleView xy = DoubleMatrices.of(m + p, 1, (i, j) -> i < m ? x[i] : y[i - m]);
            DoubleResiduals.assertAtMost(DoubleResiduals.solution(both, xy, column(d)), 100, what);
            // [0; y] = [A B]ᵀ·λ
            assertInRange(both.t(), DoubleMatrices.of(m + p, 1, (i, j) -> i < m ? 0 : y[i - m]), what);
        }
    }

    @Test
    void deficientRankIsReported() {
        double[] a = {1, 0, 0, 1}, twice = {1, 1, 1, 1}, zero = {0, 0}, x = new double[2], y = new double[2];
        assertEquals(1, lapack().dgglse(2, 2, 1, a.clone(), 0, 2, zero.clone(), 0, 1, new double[2], 0,
                new double[1], 0, x, 0), "B = 0");
        assertEquals(2, lapack().dgglse(2, 2, 1, new double[4], 0, 2, new double[] {1, 1}, 0, 1, new double[2], 0,
                new double[1], 0, x, 0), "A = 0");
        assertEquals(1,
                lapack().dggglm(2, 1, 2, zero.clone(), 0, 2, new double[4], 0, 2, new double[2], 0, x, 0, y, 0));
        assertEquals(2, lapack().dggglm(2, 2, 0, new double[4], 0, 2, twice, 0, 2, new double[2], 0, x, 0, y, 0));
    }

    @Test
    void nanEndsInBoundedTimeAndIsNotHidden() {
        double[] a = numbers(12, 12), b = numbers(6, 13), x = new double[3], y = new double[3];
        a[5] = Double.NaN;
        lapack().dgglse(4, 3, 2, a.clone(), 0, 4, b.clone(), 0, 2, numbers(4, 14), 0, numbers(2, 15), 0, x, 0);
        assertTrue(Double.isNaN(x[0] + x[1] + x[2]));
        lapack().dggglm(4, 3, 1, a, 0, 4, b, 0, 4, numbers(4, 16), 0, x, 0, y, 0);
        assertTrue(Double.isNaN(x[0] + x[1] + x[2] + y[0]));
    }
}
