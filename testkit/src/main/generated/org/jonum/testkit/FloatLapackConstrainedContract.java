// Generated from DoubleLapackConstrainedContract.java by build/Float32.java. Do not edit.
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

/// How least squares with constraints must be: ggqrf, ggrqf, gglse, ggglm.
public abstract class FloatLapackConstrainedContract {
    /// {@return the routines under test, behind their door}
    protected abstract Lapack lapack();

    private static FloatView uniform(int m, int n, long seed) {
        return FloatMatrices.uniform(m, n, new SplittableRandom(seed));
    }

    private static float[] numbers(int n, long seed) {
        return uniform(n, 1, seed).data();
    }

    private static FloatView column(float[] x) {
        return FloatView.of(x, 0, x.length, 1, Math.max(1, x.length));
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
    private FloatView times(boolean last, Side side, Trans trans, FloatGuarded f, float[] tau, FloatView c) {
        int rows = f.layout().rows(), k = Math.min(rows, f.layout().cols()), ld = f.layout().stride();
        FloatGuarded g = FloatLapackOperands.guarded(c);
        if (last) {
            lapack().sormrq(side, trans, c.rows(), c.cols(), k, f.array(), f.off() + (k == 0 ? 0 : rows - k), ld, tau,
                    0, g.array(),
                    g.off(), g.layout().stride());
        } else {
            lapack().sormqr(side, trans, c.rows(), c.cols(), k, f.array(), f.off(), ld, tau, 0, g.array(), g.off(),
                    g.layout().stride());
        }
        return FloatLapackOperands.view(g);
    }

    private static FloatView upper(FloatGuarded f) {
        return FloatMatrices.of(f.layout().rows(), f.layout().cols(), (i, j) -> i <= j ? f.get(i, j) : 0);
    }

    /// The trapezoid whose diagonal ends at the last row and column.
    private static FloatView lastUpper(FloatGuarded f) {
        int shift = f.layout().rows() - f.layout().cols();
        return FloatMatrices.of(f.layout().rows(), f.layout().cols(), (i, j) -> i <= j + shift ? f.get(i, j) : 0);
    }

    private void qr(int n, int m, int p) {
        FloatView a = uniform(n, m, 1), b = uniform(n, p, 2);
        FloatGuarded r = FloatLapackOperands.guarded(a), t = FloatLapackOperands.guarded(b);
        float[] taua = new float[Math.min(n, m)], taub = new float[Math.min(n, p)];
        lapack().sggqrf(n, m, p, r.array(), r.off(), r.layout().stride(), taua, 0, t.array(), t.off(),
                t.layout().stride(), taub, 0);
        FloatView qr = times(false, Side.LEFT, Trans.NO_TRANS, r, taua, upper(r));
        FloatView qtz = times(true, Side.RIGHT, Trans.NO_TRANS, t, taub,
                times(false, Side.LEFT, Trans.NO_TRANS, r, taua, lastUpper(t)));
        String what = "ggqrf " + n + ", " + m + ", " + p;
        FloatResiduals.assertAtMost(FloatResiduals.product(a, qr, FloatLapackOperands.identity(m)), 10, what);
        FloatResiduals.assertAtMost(FloatResiduals.product(b, qtz, FloatLapackOperands.identity(p)), 10, what);
    }

    private void rq(int m, int p, int n) {
        FloatView a = uniform(m, n, 3), b = uniform(p, n, 4);
        FloatGuarded r = FloatLapackOperands.guarded(a), t = FloatLapackOperands.guarded(b);
        float[] taua = new float[Math.min(m, n)], taub = new float[Math.min(p, n)];
        lapack().sggrqf(m, p, n, r.array(), r.off(), r.layout().stride(), taua, 0, t.array(), t.off(),
                t.layout().stride(), taub, 0);
        FloatView rq = times(true, Side.RIGHT, Trans.NO_TRANS, r, taua, lastUpper(r));
        FloatView ztq = times(true, Side.RIGHT, Trans.NO_TRANS, r, taua,
                times(false, Side.LEFT, Trans.NO_TRANS, t, taub, upper(t)));
        String what = "ggrqf " + m + ", " + p + ", " + n;
        FloatResiduals.assertAtMost(FloatResiduals.product(a, rq, FloatLapackOperands.identity(n)), 10, what);
        FloatResiduals.assertAtMost(FloatResiduals.product(b, ztq, FloatLapackOperands.identity(n)), 10, what);
    }

    // ---- problems with known solutions ----

    /// c = A·x + r with r orthogonal to A·z for all z with B·z = 0: Aᵀ·r = Bᵀ·λ.
    @Test
    void constrainedSolutionIsFound() {
        for (int[] s : new int[][] {{1, 1, 0}, {1, 1, 1}, {5, 3, 0}, {5, 3, 2}, {3, 5, 2}, {3, 5, 5}, {60, 50, 7},
            {50, 60, 20}, {50, 60, 60}, {0, 4, 4}}) {
            int m = s[0], n = s[1], p = s[2];
            String what = "gglse " + m + ", " + n + ", " + p;
            FloatView a = FloatMatrices.conditioned(m, n, Spectrum.GEOMETRIC, 10, new SplittableRandom(5)),
                    b = FloatMatrices.conditioned(p, n, Spectrum.GEOMETRIC, 10, new SplittableRandom(6));
            float[] c = numbers(m, 7), d = numbers(p, 8), x = new float[n], residual = c.clone();
            FloatGuarded fa = FloatLapackOperands.guarded(a), fb = FloatLapackOperands.guarded(b);
            int info = lapack().sgglse(m, n, p, fa.array(), fa.off(), fa.layout().stride(), fb.array(), fb.off(),
                    fb.layout().stride(), residual, 0, d.clone(), 0, x, 0);
            assertEquals(0, info, what);
            fa.assertGuardsUntouched(what);
            fb.assertGuardsUntouched(what);
            FloatResiduals.assertAtMost(FloatResiduals.solution(b, column(x), column(d)), 100, what);
            FloatView r = residual(a, x, c), gradient = FloatLapackOperands.product(a.t(), r);
            assertInRange(b.t(), gradient, what);
            float left = 0, length = 0;
            for (int i = n - p; i < m; i++) left = (float) Math.hypot(left, residual[i]);
            for (int i = 0; i < m; i++) length = (float) Math.hypot(length, r.get(i, 0));
            assertEquals(length, left, 1e4f * FloatLimits.EPS, what);
        }
    }

    private static FloatView residual(FloatView a, float[] x, float[] c) {
        FloatView ax = FloatLapackOperands.product(a, column(x));
        return FloatMatrices.of(a.rows(), 1, (i, j) -> c[i] - ax.get(i, 0));
    }

    /// g is a combination of the columns of A, up to rounding.
    private void assertInRange(FloatView a, FloatView g, String what) {
        int m = a.rows(), n = a.cols();
        FloatGuarded f = FloatLapackOperands.guarded(a);
        float[] b = g.data().clone();
        if (n > 0)
            lapack().sgels(Trans.NO_TRANS, m, n, 1, f.array(), f.off(), f.layout().stride(), b, 0, Math.max(1, m));
        for (int i = n; i < m; i++) assertEquals(0, b[i], 1e4f * FloatLimits.EPS, what);
    }

    /// d = A·x + B·y with the smallest y: y = Bᵀ·λ with Aᵀ·λ = 0.
    @Test
    void linearModelIsSolved() {
        for (int[] s : new int[][] {{1, 1, 0}, {1, 0, 1}, {5, 3, 2}, {5, 3, 7}, {5, 5, 0}, {50, 20, 60}, {60, 50, 10},
            {60, 1, 60}}) {
            int n = s[0], m = s[1], p = s[2];
            String what = "ggglm " + n + ", " + m + ", " + p;
            FloatView a = FloatMatrices.conditioned(n, m, Spectrum.GEOMETRIC, 10, new SplittableRandom(9)),
                    b = FloatMatrices.conditioned(n, p, Spectrum.GEOMETRIC, 10, new SplittableRandom(10));
            float[] d = numbers(n, 11), x = new float[m], y = new float[p];
            FloatGuarded fa = FloatLapackOperands.guarded(a), fb = FloatLapackOperands.guarded(b);
            int info = lapack().sggglm(n, m, p, fa.array(), fa.off(), fa.layout().stride(), fb.array(), fb.off(),
                    fb.layout().stride(), d.clone(), 0, x, 0, y, 0);
            assertEquals(0, info, what);
            fa.assertGuardsUntouched(what);
            fb.assertGuardsUntouched(what);
            FloatView both = FloatMatrices.of(n, m + p, (i, j) -> j < m ? a.get(i, j) : b.get(i, j - m));
            FloatView xy = FloatMatrices.of(m + p, 1, (i, j) -> i < m ? x[i] : y[i - m]);
            FloatResiduals.assertAtMost(FloatResiduals.solution(both, xy, column(d)), 100, what);
            // [0; y] = [A B]ᵀ·λ
            assertInRange(both.t(), FloatMatrices.of(m + p, 1, (i, j) -> i < m ? 0 : y[i - m]), what);
        }
    }

    @Test
    void deficientRankIsReported() {
        float[] a = {1, 0, 0, 1}, twice = {1, 1, 1, 1}, zero = {0, 0}, x = new float[2], y = new float[2];
        assertEquals(1, lapack().sgglse(2, 2, 1, a.clone(), 0, 2, zero.clone(), 0, 1, new float[2], 0,
                new float[1], 0, x, 0), "B = 0");
        assertEquals(2, lapack().sgglse(2, 2, 1, new float[4], 0, 2, new float[] {1, 1}, 0, 1, new float[2], 0,
                new float[1], 0, x, 0), "A = 0");
        assertEquals(1,
                lapack().sggglm(2, 1, 2, zero.clone(), 0, 2, new float[4], 0, 2, new float[2], 0, x, 0, y, 0));
        assertEquals(2, lapack().sggglm(2, 2, 0, new float[4], 0, 2, twice, 0, 2, new float[2], 0, x, 0, y, 0));
    }

    @Test
    void nanEndsInBoundedTimeAndIsNotHidden() {
        float[] a = numbers(12, 12), b = numbers(6, 13), x = new float[3], y = new float[3];
        a[5] = Float.NaN;
        lapack().sgglse(4, 3, 2, a.clone(), 0, 4, b.clone(), 0, 2, numbers(4, 14), 0, numbers(2, 15), 0, x, 0);
        assertTrue(Float.isNaN(x[0] + x[1] + x[2]));
        lapack().sggglm(4, 3, 1, a, 0, 4, b, 0, 4, numbers(4, 16), 0, x, 0, y, 0);
        assertTrue(Float.isNaN(x[0] + x[1] + x[2] + y[0]));
    }
}
