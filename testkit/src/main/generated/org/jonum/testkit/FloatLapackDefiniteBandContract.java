// Generated from DoubleLapackDefiniteBandContract.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.jonum.blas.Backend;
import org.jonum.blas.Diag;
import org.jonum.blas.FloatLimits;
import org.jonum.blas.FloatView;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.Norm;
import org.junit.jupiter.api.Test;

/// How pbtrf, pbtrs, pbsv, pbcon, tbtrs and tbcon must be.
public abstract class FloatLapackDefiniteBandContract {
    private static final int[] WIDTHS = {0, 1, 5, 6, 16, 17, 31, 32, 33, 64, 65};

    /// {@return the routines under test, behind their door}
    protected abstract Lapack lapack();

    private int pbtrf(Uplo uplo, FloatGuarded a, int kd) {
        return lapack().spbtrf(uplo, a.layout().rows(), kd, a.array(), a.off(), a.layout().stride());
    }

    @Test
    void residualIsOfTheOrderOfRoundingAndBothTrianglesAgree() {
        for (int kd : WIDTHS) {
            for (int n : new int[] {0, 1, 2, 9, 33, 90, 140}) {
                FloatView a = FloatBands.definite(n, kd, 10L * n + kd);
                FloatGuarded lower = FloatBands.guarded(Uplo.LOWER, Diag.NON_UNIT, a, kd);
                FloatGuarded upper = FloatBands.guarded(Uplo.UPPER, Diag.NON_UNIT, a, kd);
                String what = "n = " + n + ", kd = " + kd;
                assertEquals(0, pbtrf(Uplo.LOWER, lower, kd), what);
                assertEquals(0, pbtrf(Uplo.UPPER, upper, kd), what);
                lower.assertGuardsUntouched(what);
                upper.assertGuardsUntouched(what);
                FloatView l = FloatBands.full(lower), u = FloatBands.full(upper);
                FloatResiduals.assertAtMost(FloatResiduals.product(a, l, l.t()), 5, what);
                FloatResiduals.assertAtMost(FloatResiduals.product(a, u.t(), u), 5, what);
                for (int j = 0; j < n; j++) {
                    for (int i = 0; i < n; i++) assertEquals(l.get(i, j), u.get(j, i), 1e3f * FloatLimits.EPS, what);
                }
            }
        }
    }

    @Test
    void solvesAndEstimatesConditionAsTheFullMatrix() {
        for (int kd : WIDTHS) {
            for (int n : new int[] {0, 1, 40, 101}) {
                FloatView a = FloatBands.definite(n, kd, 5);
                for (Uplo uplo : Uplo.values()) {
                    for (int nrhs : new int[] {0, 1, 3, 4, 9}) solves(uplo, a, kd, nrhs);
                }
            }
        }
    }

    private void solves(Uplo uplo, FloatView a, int kd, int nrhs) {
        int n = a.rows();
        String what = uplo + " n = " + n + ", kd = " + kd + ", nrhs = " + nrhs;
        FloatGuarded band = FloatBands.guarded(uplo, Diag.NON_UNIT, a, kd);
        FloatGuarded full = FloatLapackOperands.guarded(uplo, Diag.NON_UNIT, a);
        float anorm = lapack().slansb(Norm.ONE, uplo, n, kd, band.array(), band.off(), band.layout().stride());
        FloatView b = FloatMatrices.uniform(n, nrhs, new SplittableRandom(6));
        FloatGuarded x = FloatLapackOperands.guarded(b);
        assertEquals(0, lapack().spbsv(uplo, n, kd, nrhs, band.array(), band.off(), band.layout().stride(),
                x.array(), x.off(), x.layout().stride()));
        x.assertGuardsUntouched(what);
        FloatResiduals.assertAtMost(FloatResiduals.solution(a, FloatLapackOperands.view(x), b), 10, what);
        float got = lapack().spbcon(uplo, n, kd, band.array(), band.off(), band.layout().stride(), anorm);
        assertEquals(0, lapack().spotrf(uplo, n, full.array(), full.off(), full.layout().stride()));
        float expected = lapack().spocon(uplo, n, full.array(), full.off(), full.layout().stride(), anorm);
        assertEquals(expected, got, 0.1f * expected, what);
    }

    @Test
    void firstMinorThatIsNotPositiveIsReported() {
        for (int kd : new int[] {0, 2, 20, 40}) {
            for (int bad : new int[] {0, 1, 19, 32, 63, 69}) {
                for (float pivot : new float[] {0, -1, Float.NaN, Float.NEGATIVE_INFINITY}) {
                    FloatView a = FloatBands.definite(70, kd, 7);
                    for (Uplo uplo : Uplo.values()) {
                        FloatGuarded f = FloatBands.guarded(uplo, Diag.NON_UNIT, a, kd);
                        f.set(bad, bad, pivot);
                        assertEquals(bad + 1, pbtrf(uplo, f, kd), uplo + " kd = " + kd + ", pivot " + pivot);
                        f.assertGuardsUntouched("pbtrf");
                    }
                }
            }
        }
    }

    @Test
    void tinyAndGradedMatricesAreDefinite() {
        for (int kd : new int[] {1, 20}) {
            FloatGuarded tiny = FloatBands.guarded(Uplo.LOWER, Diag.NON_UNIT,
                    FloatMatrices.of(60, 60, (i, j) -> i == j ? FloatLimits.SAFE_MIN : 0), kd);
            assertEquals(0, pbtrf(Uplo.LOWER, tiny, kd));
            assertEquals((float) Math.sqrt(FloatLimits.SAFE_MIN), tiny.get(59, 59));
            FloatView a = FloatBands.definite(50, kd, 8);
            FloatView graded = FloatMatrices.of(50, 50, (i, j) -> Math.scalb(a.get(i, j), -(i + j)));
            FloatGuarded f = FloatBands.guarded(Uplo.UPPER, Diag.NON_UNIT, graded, kd);
            assertEquals(0, pbtrf(Uplo.UPPER, f, kd));
            for (int i = 0; i < 50; i++) {                      // U of the scaled matrix is U·D: compare entries
                float sum = 0;
                for (int p = Math.max(0, i - kd); p <= i; p++) sum += f.get(p, i) * f.get(p, i);
                assertEquals(1, sum / graded.get(i, i), 100 * FloatLimits.EPS);
            }
        }
    }

    @Test
    void trianglesOfEveryKindAreSolved() {
        for (int k : WIDTHS) {
            for (int n : new int[] {0, 1, 40, 101}) {
                for (Uplo uplo : Uplo.values()) {
                    for (Diag diag : Diag.values()) {
                        for (Trans trans : Trans.values()) triangle(uplo, diag, trans, n, k);
                    }
                }
            }
        }
    }

    private void triangle(Uplo uplo, Diag diag, Trans trans, int n, int k) {
        FloatView t = FloatBands.triangular(uplo, diag, n, k);
        FloatGuarded a = FloatBands.guarded(uplo, diag, t, k);
        for (int nrhs : new int[] {0, 1, 9}) {
            String what = uplo + " " + diag + " " + trans + " n = " + n + ", k = " + k + ", nrhs = " + nrhs;
            FloatView b = FloatMatrices.uniform(n, nrhs, new SplittableRandom(9));
            FloatGuarded x = FloatLapackOperands.guarded(b);
            assertEquals(0, lapack().stbtrs(uplo, trans, diag, n, k, nrhs, a.array(), a.off(), a.layout().stride(),
                    x.array(), x.off(), x.layout().stride()));
            x.assertGuardsUntouched(what);
            FloatView op = trans.isTrans() ? t.t() : t;
            FloatResiduals.assertAtMost(FloatResiduals.solution(op, FloatLapackOperands.view(x), b), 10, what);
        }
        if (n == 0 || trans.isTrans()) return;
        float rcond = lapack().stbcon(Norm.ONE, uplo, diag, n, k, a.array(), a.off(), a.layout().stride());
        assertTrue(rcond > 0.01f && rcond <= 1, "rcond = " + rcond);
        if (diag == Diag.UNIT) return;
        FloatGuarded b = FloatLapackOperands.guarded(FloatMatrices.of(n, 1, (i, j) -> i)), before = b.copy();
        a.set(n - 1, n - 1, 0);
        assertEquals(n, lapack().stbtrs(uplo, trans, diag, n, k, 1, a.array(), a.off(), a.layout().stride(),
                b.array(), b.off(), b.layout().stride()));
        b.assertUnchanged(before, "tbtrs of a singular triangle");
        assertEquals(0, lapack().stbcon(Norm.INF, uplo, diag, n, k, a.array(), a.off(), a.layout().stride()));
        a.set(n - 1, n - 1, 1);
    }

    @Test
    void givesTheSameBitsForAnyNumberOfThreads() {
        FloatGuarded one = FloatBands.guarded(Uplo.LOWER, Diag.NON_UNIT, FloatBands.definite(400, 200, 10), 200);
        FloatGuarded many = one.copy();
        Backend.where(Backend.current()).threads(1).run(() -> pbtrf(Uplo.LOWER, one, 200));
        Backend.where(Backend.current()).threads(4).run(() -> pbtrf(Uplo.LOWER, many, 200));
        many.assertUnchanged(one, "4 threads against one");
    }
}
