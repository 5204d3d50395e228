package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.jonum.blas.Backend;
import org.jonum.blas.Diag;
import org.jonum.blas.DoubleLimits;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.Norm;
import org.junit.jupiter.api.Test;

/// How pbtrf, pbtrs, pbsv, pbcon, tbtrs and tbcon must be.
public abstract class DoubleLapackDefiniteBandContract {
    private static final int[] WIDTHS = {0, 1, 5, 6, 16, 17, 31, 32, 33, 64, 65};

    /// {@return the routines under test, behind their door}
    protected abstract Lapack lapack();

    private int pbtrf(Uplo uplo, DoubleGuarded a, int kd) {
        return lapack().dpbtrf(uplo, a.layout().rows(), kd, a.array(), a.off(), a.layout().stride());
    }

    @Test
    void residualIsOfTheOrderOfRoundingAndBothTrianglesAgree() {
        for (int kd : WIDTHS) {
            for (int n : new int[] {0, 1, 2, 9, 33, 90, 140}) {
                DoubleView a = DoubleBands.definite(n, kd, 10L * n + kd);
                DoubleGuarded lower = DoubleBands.guarded(Uplo.LOWER, Diag.NON_UNIT, a, kd);
                DoubleGuarded upper = DoubleBands.guarded(Uplo.UPPER, Diag.NON_UNIT, a, kd);
                String what = "n = " + n + ", kd = " + kd;
                assertEquals(0, pbtrf(Uplo.LOWER, lower, kd), what);
                assertEquals(0, pbtrf(Uplo.UPPER, upper, kd), what);
                lower.assertGuardsUntouched(what);
                upper.assertGuardsUntouched(what);
                DoubleView l = DoubleBands.full(lower), u = DoubleBands.full(upper);
                DoubleResiduals.assertAtMost(DoubleResiduals.product(a, l, l.t()), 5, what);
                DoubleResiduals.assertAtMost(DoubleResiduals.product(a, u.t(), u), 5, what);
                for (int j = 0; j < n; j++) {
                    for (int i = 0; i < n; i++) assertEquals(l.get(i, j), u.get(j, i), 1e3 * DoubleLimits.EPS, what);
                }
            }
        }
    }

    @Test
    void solvesAndEstimatesConditionAsTheFullMatrix() {
        for (int kd : WIDTHS) {
            for (int n : new int[] {0, 1, 40, 101}) {
                DoubleView a = DoubleBands.definite(n, kd, 5);
                for (Uplo uplo : Uplo.values()) {
                    for (int nrhs : new int[] {0, 1, 3, 4, 9}) solves(uplo, a, kd, nrhs);
                }
            }
        }
    }

    private void solves(Uplo uplo, DoubleView a, int kd, int nrhs) {
        int n = a.rows();
        String what = uplo + " n = " + n + ", kd = " + kd + ", nrhs = " + nrhs;
        DoubleGuarded band = DoubleBands.guarded(uplo, Diag.NON_UNIT, a, kd);
        DoubleGuarded full = DoubleLapackOperands.guarded(uplo, Diag.NON_UNIT, a);
        double anorm = lapack().dlansb(Norm.ONE, uplo, n, kd, band.array(), band.off(), band.layout().stride());
        DoubleView b = DoubleMatrices.uniform(n, nrhs, new SplittableRandom(6));
        DoubleGuarded x = DoubleLapackOperands.guarded(b);
        assertEquals(0, lapack().dpbsv(uplo, n, kd, nrhs, band.array(), band.off(), band.layout().stride(),
                x.array(), x.off(), x.layout().stride()));
        x.assertGuardsUntouched(what);
        DoubleResiduals.assertAtMost(DoubleResiduals.solution(a, DoubleLapackOperands.view(x), b), 10, what);
        double got = lapack().dpbcon(uplo, n, kd, band.array(), band.off(), band.layout().stride(), anorm);
        assertEquals(0, lapack().dpotrf(uplo, n, full.array(), full.off(), full.layout().stride()));
        double expected = lapack().dpocon(uplo, n, full.array(), full.off(), full.layout().stride(), anorm);
        assertEquals(expected, got, 0.1 * expected, what);
    }

    @Test
    void firstMinorThatIsNotPositiveIsReported() {
        for (int kd : new int[] {0, 2, 20, 40}) {
            for (int bad : new int[] {0, 1, 19, 32, 63, 69}) {
                for (double pivot : new double[] {0, -1, Double.NaN, Double.NEGATIVE_INFINITY}) {
                    DoubleView a = DoubleBands.definite(70, kd, 7);
                    for (Uplo uplo : Uplo.values()) {
                        DoubleGuarded f = DoubleBands.guarded(uplo, Diag.NON_UNIT, a, kd);
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
            DoubleGuarded tiny = DoubleBands.guarded(Uplo.LOWER, Diag.NON_UNIT,
                    DoubleMatrices.of(60, 60, (i, j) -> i == j ? DoubleLimits.SAFE_MIN : 0), kd);
            assertEquals(0, pbtrf(Uplo.LOWER, tiny, kd));
            assertEquals(Math.sqrt(DoubleLimits.SAFE_MIN), tiny.get(59, 59));
            DoubleView a = DoubleBands.definite(50, kd, 8);
            DoubleView graded = DoubleMatrices.of(50, 50, (i, j) -> Math.scalb(a.get(i, j), -(i + j)));
            DoubleGuarded f = DoubleBands.guarded(Uplo.UPPER, Diag.NON_UNIT, graded, kd);
            assertEquals(0, pbtrf(Uplo.UPPER, f, kd));
            for (int i = 0; i < 50; i++) {                      // U of the scaled matrix is U·D: compare entries
                double sum = 0;
                for (int p = Math.max(0, i - kd); p <= i; p++) sum += f.get(p, i) * f.get(p, i);
                assertEquals(1, sum / graded.get(i, i), 100 * DoubleLimits.EPS);
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
        DoubleView t = DoubleBands.triangular(uplo, diag, n, k);
        DoubleGuarded a = DoubleBands.guarded(uplo, diag, t, k);
        for (int nrhs : new int[] {0, 1, 9}) {
            String what = uplo + " " + diag + " " + trans + " n = " + n + ", k = " + k + ", nrhs = " + nrhs;
            DoubleView b = DoubleMatrices.uniform(n, nrhs, new SplittableRandom(9));
            DoubleGuarded x = DoubleLapackOperands.guarded(b);
            assertEquals(0, lapack().dtbtrs(uplo, trans, diag, n, k, nrhs, a.array(), a.off(), a.layout().stride(),
                    x.array(), x.off(), x.layout().stride()));
            x.assertGuardsUntouched(what);
            DoubleView op = trans.isTrans() ? t.t() : t;
            DoubleResiduals.assertAtMost(DoubleResiduals.solution(op, DoubleLapackOperands.view(x), b), 10, what);
        }
        if (n == 0 || trans.isTrans()) return;
        double rcond = lapack().dtbcon(Norm.ONE, uplo, diag, n, k, a.array(), a.off(), a.layout().stride());
        assertTrue(rcond > 0.01 && rcond <= 1, "rcond = " + rcond);
        if (diag == Diag.UNIT) return;
        DoubleGuarded b = DoubleLapackOperands.guarded(DoubleMatrices.of(n, 1, (i, j) -> i)), before = b.copy();
        a.set(n - 1, n - 1, 0);
        assertEquals(n, lapack().dtbtrs(uplo, trans, diag, n, k, 1, a.array(), a.off(), a.layout().stride(),
                b.array(), b.off(), b.layout().stride()));
        b.assertUnchanged(before, "tbtrs of a singular triangle");
        assertEquals(0, lapack().dtbcon(Norm.INF, uplo, diag, n, k, a.array(), a.off(), a.layout().stride()));
        a.set(n - 1, n - 1, 1);
    }

    @Test
    void givesTheSameBitsForAnyNumberOfThreads() {
        DoubleGuarded one = DoubleBands.guarded(Uplo.LOWER, Diag.NON_UNIT, DoubleBands.definite(400, 200, 10), 200);
        DoubleGuarded many = one.copy();
        Backend.where(Backend.current()).threads(1).run(() -> pbtrf(Uplo.LOWER, one, 200));
        Backend.where(Backend.current()).threads(4).run(() -> pbtrf(Uplo.LOWER, many, 200));
        many.assertUnchanged(one, "4 threads against one");
    }
}
