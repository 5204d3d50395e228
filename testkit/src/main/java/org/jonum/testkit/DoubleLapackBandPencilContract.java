package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.jonum.blas.Diag;
import org.jonum.blas.DoubleLimits;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Job;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.Range;
import org.jonum.lapack.Selected;
import org.junit.jupiter.api.Test;

/// How pbstf, sbgst, sbgv, sbgvd, sbgvx and sbevx must be.
public abstract class DoubleLapackBandPencilContract {
    private static final int[] SIZES = {0, 1, 2, 3, 7, 17, 40};

    /// {@return the routines under test, behind their door}
    protected abstract Lapack lapack();

    private static DoubleView symmetric(int n, int k) {
        DoubleView r = DoubleMatrices.uniform(n, n, new SplittableRandom(7L * n + k));
        return DoubleMatrices.of(n, n, (i, j) -> Math.abs(i - j) > k ? 0 : r.get(Math.min(i, j), Math.max(i, j)));
    }

    /// Diagonally dominant, its condition below 3.
    private static DoubleView definite(int n, int k) {
        DoubleView s = symmetric(n, k);
        return DoubleMatrices.of(n, n, (i, j) -> i == j ? 4.0 * Math.min(k, n) + 2 + s.get(i, i) : s.get(i, j));
    }

    private static DoubleGuarded band(Uplo uplo, int k, DoubleView a) {
        boolean lower = uplo == Uplo.LOWER;
        int n = a.rows();
        return DoubleGuarded.of(new Layout.Band(n, n, lower ? k : 0, lower ? 0 : k, Diag.NON_UNIT, k + 3), 3, 4)
                .fill(a::get);
    }

    /// Element (i, j) of a triangle that says it for (j, i) too.
    private static double either(DoubleGuarded g, int k, int i, int j) {
        return Math.abs(i - j) > k ? 0 : g.stores(i, j) ? g.get(i, j) : g.get(j, i);
    }

    private int pbstf(Uplo uplo, int k, DoubleGuarded b) {
        return lapack().dpbstf(uplo, b.layout().cols(), k, b.array(), b.off(), k + 3);
    }

    private interface Case {
        void check(int n, int ka, int kb, Uplo uplo);
    }

    private static void everyCase(Case c) {
        for (int n : SIZES) {
            for (int ka : new int[] {0, 1, 3, 8, n}) {
                for (int kb = 0; kb <= ka; kb += kb < 2 ? 1 : 5) {
                    for (Uplo uplo : Uplo.values()) c.check(n, ka, kb, uplo);
                }
            }
        }
    }

    @Test
    void splitFactorMultipliesToTheMatrix() {
        for (int n : SIZES) {
            for (int k : new int[] {0, 1, 2, 5, n}) {
                for (Uplo uplo : Uplo.values()) {
                    DoubleView b = definite(n, k);
                    DoubleGuarded g = band(uplo, k, b);
                    String what = uplo + ", n = " + n + ", kd = " + k;
                    assertEquals(0, pbstf(uplo, k, g), what);
                    g.assertGuardsUntouched(what);
                    int m = Math.min(n, (n + k) / 2);
                    DoubleView s = DoubleMatrices.of(n, n,
                            (i, j) -> i < m ? (j < i || j >= m ? 0 : either(g, k, i, j))
                                    : j > i ? 0 : either(g, k, i, j));
                    DoubleResiduals.assertAtMost(DoubleResiduals.product(b, s.t(), s), 5, what);
                }
            }
        }
    }

    @Test
    void splitFactorSaysWhichPivotIsNotPositive() {
        for (double bad : new double[] {0, -1, Double.NaN}) {
            for (int p = 0; p < 9; p++) {
                int row = p;
                DoubleView b = DoubleMatrices.of(9, 9, (i, j) -> i != j ? 0 : i == row ? bad : 2);
                for (Uplo uplo : Uplo.values()) assertEquals(p + 1, pbstf(uplo, 2, band(uplo, 2, b)));
            }
        }
    }

    @Test
    void reductionIsACongruenceThatKeepsTheBand() {
        everyCase((n, ka, kb, uplo) -> {
            String what = uplo + ", n = " + n + ", ka = " + ka + ", kb = " + kb;
            DoubleView a = symmetric(n, ka), b = definite(n, kb);
            DoubleGuarded ga = band(uplo, ka, a), gb = band(uplo, kb, b), x = DoubleLapackOperands.nan(n),
                    alone = ga.copy();
            assertEquals(0, pbstf(uplo, kb, gb));
            DoubleGuarded before = gb.copy();
            lapack().dsbgst(Job.VECTORS, uplo, n, ka, kb, ga.array(), ga.off(), ka + 3, gb.array(), gb.off(), kb + 3,
                    x.array(), x.off(), x.layout().stride());
            ga.assertGuardsUntouched(what);
            x.assertGuardsUntouched(what);
            gb.assertUnchanged(before, what);
            DoubleView c = DoubleMatrices.of(n, n, (i, j) -> either(ga, ka, i, j)), v = DoubleLapackOperands.view(x);
            DoubleResiduals.assertAtMost(DoubleResiduals.product(c, v.t(), DoubleLapackOperands.product(a, v)), 20,
                    what);
            DoubleView identity = DoubleLapackOperands.identity(n);
            DoubleResiduals.assertAtMost(
                    DoubleResiduals.product(identity, v.t(), DoubleLapackOperands.product(b, v)), 20, what);
            lapack().dsbgst(Job.NONE, uplo, n, ka, kb, alone.array(), alone.off(), ka + 3, gb.array(), gb.off(), kb + 3,
                    new double[0], 0, 1);
            alone.assertUnchanged(ga, what);
        });
    }

    /// The drivers for all eigenvalues: 0 sbgv, 1 sbgvd, 2 sbgvx.
    private int driver(int which, Job job, Uplo uplo, int ka, int kb, DoubleGuarded a, DoubleGuarded b, double[] w,
            double[] z) {
        int n = a.layout().cols();
        if (which == 2) {
            Selected found = lapack().dsbgvx(job, Range.ALL, uplo, n, ka, kb, a.array(), a.off(), ka + 3, b.array(),
                    b.off(), kb + 3, new double[n * n], 0, Math.max(1, n), 0, 0, 0, 0, 0, w, 0, z, 0, Math.max(1, n),
                    new int[n], 0);
            assertEquals(found.info() > n ? 0 : n, found.m());
            return found.info();
        }
        return which == 0
                ? lapack().dsbgv(job, uplo, n, ka, kb, a.array(), a.off(), ka + 3, b.array(), b.off(), kb + 3, w, 0, z,
                        0, Math.max(1, n))
                : lapack().dsbgvd(job, uplo, n, ka, kb, a.array(), a.off(), ka + 3, b.array(), b.off(), kb + 3, w, 0, z,
                        0, Math.max(1, n));
    }

    @Test
    void pencilsAreSolved() {
        everyCase((n, ka, kb, uplo) -> {
            if (ka == 8) return;
            DoubleView a = symmetric(n, ka), b = definite(n, kb);
            for (int which = 0; which < 3; which++) {
                String what = which + " " + uplo + ", n = " + n + ", ka = " + ka + ", kb = " + kb;
                double[] w = new double[n], alone = new double[n], z = new double[n * n];
                DoubleGuarded ga = band(uplo, ka, a), gb = band(uplo, kb, b);
                assertEquals(0, driver(which, Job.VECTORS, uplo, ka, kb, ga, gb, w, z), what);
                ga.assertGuardsUntouched(what);
                gb.assertGuardsUntouched(what);
                DoubleView x = DoubleView.of(z, 0, n, n, Math.max(1, n));
                DoubleView scaled = DoubleMatrices.of(n, n, (i, j) -> x.get(i, j) * w[j]);
                DoubleView bx = DoubleLapackOperands.product(b, x);
                DoubleResiduals.assertAtMost(
                        DoubleResiduals.product(DoubleLapackOperands.product(a, x), b, scaled), 30, what);
                DoubleResiduals.assertAtMost(
                        DoubleResiduals.product(DoubleLapackOperands.identity(n), x.t(), bx), 30, what);
                for (int k = 1; k < n; k++) assertTrue(w[k - 1] <= w[k], what);
                assertEquals(0, driver(which, Job.NONE, uplo, ka, kb, band(uplo, ka, a), band(uplo, kb, b), alone, z));
                assertArrayEquals(w, alone, 50 * n * DoubleLimits.EPS, what);
            }
        });
    }

    /// Linear finite elements for −u″ = λ·u: λ = 6·(2 − 2·c)/(4 + 2·c) with c = cos(k·π/(n + 1)).
    @Test
    void vibratingStringHasTheFrequenciesThatAreKnown() {
        int n = 67;
        DoubleView a = DoubleMatrices.of(n, n, (i, j) -> i == j ? 2 : Math.abs(i - j) == 1 ? -1 : 0);
        DoubleView b = DoubleMatrices.of(n, n, (i, j) -> i == j ? 4.0 / 6 : Math.abs(i - j) == 1 ? 1.0 / 6 : 0);
        for (int ka : new int[] {1, 2, 20}) {
            for (int which = 0; which < 3; which++) {
                double[] w = new double[n];
                assertEquals(0, driver(which, Job.NONE, Uplo.LOWER, ka, 1, band(Uplo.LOWER, ka, a),
                        band(Uplo.LOWER, 1, b), w, new double[n * n]));
                for (int k = 0; k < n; k++) {
                    double c = Math.cos(Math.PI * (k + 1) / (n + 1));
                    assertEquals(6 * (2 - 2 * c) / (4 + 2 * c), w[k], 100 * n * DoubleLimits.EPS);
                }
            }
        }
    }

    @Test
    void matrixThatIsNotDefiniteIsReported() {
        int n = 9;
        DoubleView b = DoubleMatrices.of(n, n, (i, j) -> i != j ? 0 : i == 6 ? -1 : 1);
        for (int which = 0; which < 3; which++) {
            assertEquals(n + 7, driver(which, Job.VECTORS, Uplo.UPPER, 2, 1, band(Uplo.UPPER, 2, symmetric(n, 2)),
                    band(Uplo.UPPER, 1, b), new double[n], new double[n * n]));
        }
    }

    @Test
    void nanGivesNanEverywhere() {
        int n = 40, k = 3;
        DoubleView a = symmetric(n, k);
        a.data()[a.at(21, 20)] = Double.NaN;
        for (int which = 0; which < 3; which++) {
            double[] w = new double[n], z = new double[n * n];
            assertEquals(n, driver(which, Job.VECTORS, Uplo.LOWER, k, 2, band(Uplo.LOWER, k, a),
                    band(Uplo.LOWER, 2, definite(n, 2)), w, z));
            for (double value : w) assertTrue(Double.isNaN(value));
            for (double value : z) assertTrue(Double.isNaN(value));
        }
        DoubleGuarded ab = band(Uplo.LOWER, k, a);
        double[] w = new double[n], z = new double[n * n];
        int[] ifail = new int[n];
        Selected found =
                lapack().dsbevx(Job.VECTORS, Range.ALL, Uplo.LOWER, n, k, ab.array(), ab.off(), k + 3, z.clone(),
                        0, n, 0, 0, 0, 0, 0, w, 0, z, 0, n, ifail, 0);
        assertEquals(new Selected(n, n), found);
        for (double value : w) assertTrue(Double.isNaN(value));
    }

    @Test
    void someEigenvaluesOfABandAreThoseOfAll() {
        for (int n : new int[] {1, 2, 10, 33}) {
            for (int kd : new int[] {0, 1, 4}) {
                for (Uplo uplo : Uplo.values()) {
                    for (double scale : new double[] {1, DoubleLimits.SAFE_MIN, 1 / DoubleLimits.SAFE_MIN / 64}) {
                        some(n, kd, uplo, scale);
                    }
                }
            }
        }
    }

    private void some(int n, int kd, Uplo uplo, double scale) {
        DoubleView a = symmetric(n, kd), scaled = DoubleMatrices.of(n, n, (i, j) -> scale * a.get(i, j));
        DoubleGuarded all = band(uplo, kd, scaled);
        double[] w = new double[n], none = {};
        assertEquals(0, lapack().dsbev(Job.NONE, uplo, n, kd, all.array(), all.off(), kd + 3, w, 0, none, 0, 1));
        int il = n / 3, iu = n - n / 4;
        double vl = il == 0 ? w[0] - scale : w[il - 1] / 2 + w[il] / 2,
                vu = iu == n ? w[n - 1] + scale : w[iu - 1] / 2 + w[iu] / 2;
        for (Range range : Range.values()) {
            for (Job job : Job.values()) {
                String what = range + " " + job + " " + uplo + ", n = " + n + ", kd = " + kd + ", scale " + scale;
                DoubleGuarded ab = band(uplo, kd, scaled), q = DoubleLapackOperands.nan(n),
                        z = DoubleLapackOperands.nan(n);
                double[] found = new double[n];
                int[] ifail = new int[n];
                Arrays.fill(ifail, -1);
                Selected s = lapack().dsbevx(job, range, uplo, n, kd, ab.array(), ab.off(), kd + 3, q.array(), q.off(),
                        q.layout().stride(), vl, vu, il, iu, 0, found, 0, z.array(), z.off(), z.layout().stride(),
                        ifail, 0);
                ab.assertGuardsUntouched(what);
                z.assertGuardsUntouched(what);
                int from = range == Range.ALL ? 0 : il, m = range == Range.ALL ? n : iu - il;
                assertEquals(new Selected(0, m), s, what);
                for (int k = 0; k < m; k++)
                    assertEquals(w[from + k] / scale, found[k] / scale, 50 * n * DoubleLimits.EPS, what);
                if (job == Job.NONE) continue;
                for (int k = 0; k < m; k++) assertEquals(0, ifail[k]);
                DoubleView v = DoubleLapackOperands.view(z).block(0, 0, n, m);
                DoubleResiduals.assertAtMost(DoubleResiduals.orthonormality(v), 30, what);
                DoubleView vw = DoubleMatrices.of(n, m, (i, j) -> v.get(i, j) * (found[j] / scale));
                DoubleView exact = DoubleMatrices.of(n, n, (i, j) -> scaled.get(i, j) / scale);
                DoubleResiduals.assertAtMost(DoubleResiduals.product(vw, exact, v), 30, what);
            }
        }
    }
}
