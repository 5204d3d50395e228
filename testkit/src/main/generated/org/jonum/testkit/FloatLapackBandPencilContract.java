// Generated from DoubleLapackBandPencilContract.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.jonum.blas.Diag;
import org.jonum.blas.FloatLimits;
import org.jonum.blas.FloatView;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Job;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.Range;
import org.jonum.lapack.Selected;
import org.junit.jupiter.api.Test;

/// How pbstf, sbgst, sbgv, sbgvd, sbgvx and sbevx must be.
public abstract class FloatLapackBandPencilContract {
    private static final int[] SIZES = {0, 1, 2, 3, 7, 17, 40};

    /// {@return the routines under test, behind their door}
    protected abstract Lapack lapack();

    private static FloatView symmetric(int n, int k) {
        FloatView r = FloatMatrices.uniform(n, n, new SplittableRandom(7L * n + k));
        return FloatMatrices.of(n, n, (i, j) -> Math.abs(i - j) > k ? 0 : r.get(Math.min(i, j), Math.max(i, j)));
    }

    /// Diagonally dominant, its condition below 3.
    private static FloatView definite(int n, int k) {
        FloatView s = symmetric(n, k);
        return FloatMatrices.of(n, n, (i, j) -> i == j ? 4.0f * Math.min(k, n) + 2 + s.get(i, i) : s.get(i, j));
    }

    private static FloatGuarded band(Uplo uplo, int k, FloatView a) {
        boolean lower = uplo == Uplo.LOWER;
        int n = a.rows();
        return FloatGuarded.of(new Layout.Band(n, n, lower ? k : 0, lower ? 0 : k, Diag.NON_UNIT, k + 3), 3, 4)
                .fill(a::get);
    }

    /// Element (i, j) of a triangle that says it for (j, i) too.
    private static float either(FloatGuarded g, int k, int i, int j) {
        return Math.abs(i - j) > k ? 0 : g.stores(i, j) ? g.get(i, j) : g.get(j, i);
    }

    private int pbstf(Uplo uplo, int k, FloatGuarded b) {
        return lapack().spbstf(uplo, b.layout().cols(), k, b.array(), b.off(), k + 3);
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
                    FloatView b = definite(n, k);
                    FloatGuarded g = band(uplo, k, b);
                    String what = uplo + ", n = " + n + ", kd = " + k;
                    assertEquals(0, pbstf(uplo, k, g), what);
                    g.assertGuardsUntouched(what);
                    int m = Math.min(n, (n + k) / 2);
                    FloatView s = FloatMatrices.of(n, n,
                            (i, j) -> i < m ? (j < i || j >= m ? 0 : either(g, k, i, j))
                                    : j > i ? 0 : either(g, k, i, j));
                    FloatResiduals.assertAtMost(FloatResiduals.product(b, s.t(), s), 5, what);
                }
            }
        }
    }

    @Test
    void splitFactorSaysWhichPivotIsNotPositive() {
        for (float bad : new float[] {0, -1, Float.NaN}) {
            for (int p = 0; p < 9; p++) {
                int row = p;
                FloatView b = FloatMatrices.of(9, 9, (i, j) -> i != j ? 0 : i == row ? bad : 2);
                for (Uplo uplo : Uplo.values()) assertEquals(p + 1, pbstf(uplo, 2, band(uplo, 2, b)));
            }
        }
    }

    @Test
    void reductionIsACongruenceThatKeepsTheBand() {
        everyCase((n, ka, kb, uplo) -> {
            String what = uplo + ", n = " + n + ", ka = " + ka + ", kb = " + kb;
            FloatView a = symmetric(n, ka), b = definite(n, kb);
            FloatGuarded ga = band(uplo, ka, a), gb = band(uplo, kb, b), x = FloatLapackOperands.nan(n),
                    alone = ga.copy();
            assertEquals(0, pbstf(uplo, kb, gb));
            FloatGuarded before = gb.copy();
            lapack().ssbgst(Job.VECTORS, uplo, n, ka, kb, ga.array(), ga.off(), ka + 3, gb.array(), gb.off(), kb + 3,
                    x.array(), x.off(), x.layout().stride());
            ga.assertGuardsUntouched(what);
            x.assertGuardsUntouched(what);
            gb.assertUnchanged(before, what);
            FloatView c = FloatMatrices.of(n, n, (i, j) -> either(ga, ka, i, j)), v = FloatLapackOperands.view(x);
            FloatResiduals.assertAtMost(FloatResiduals.product(c, v.t(), FloatLapackOperands.product(a, v)), 20,
                    what);
            FloatView identity = FloatLapackOperands.identity(n);
            FloatResiduals.assertAtMost(
                    FloatResiduals.product(identity, v.t(), FloatLapackOperands.product(b, v)), 20, what);
            lapack().ssbgst(Job.NONE, uplo, n, ka, kb, alone.array(), alone.off(), ka + 3, gb.array(), gb.off(), kb + 3,
                    new float[0], 0, 1);
            alone.assertUnchanged(ga, what);
        });
    }

    /// The drivers for all eigenvalues: 0 sbgv, 1 sbgvd, 2 sbgvx.
    private int driver(int which, Job job, Uplo uplo, int ka, int kb, FloatGuarded a, FloatGuarded b, float[] w,
            float[] z) {
        int n = a.layout().cols();
        if (which == 2) {
            Selected found = lapack().ssbgvx(job, Range.ALL, uplo, n, ka, kb, a.array(), a.off(), ka + 3, b.array(),
                    b.off(), kb + 3, new float[n * n], 0, Math.max(1, n), 0, 0, 0, 0, 0, w, 0, z, 0, Math.max(1, n),
                    new int[n], 0);
            assertEquals(found.info() > n ? 0 : n, found.m());
            return found.info();
        }
        return which == 0
                ? lapack().ssbgv(job, uplo, n, ka, kb, a.array(), a.off(), ka + 3, b.array(), b.off(), kb + 3, w, 0, z,
                        0, Math.max(1, n))
                : lapack().ssbgvd(job, uplo, n, ka, kb, a.array(), a.off(), ka + 3, b.array(), b.off(), kb + 3, w, 0, z,
                        0, Math.max(1, n));
    }

    @Test
    void pencilsAreSolved() {
        everyCase((n, ka, kb, uplo) -> {
            if (ka == 8) return;
            FloatView a = symmetric(n, ka), b = definite(n, kb);
            for (int which = 0; which < 3; which++) {
                String what = which + " " + uplo + ", n = " + n + ", ka = " + ka + ", kb = " + kb;
                float[] w = new float[n], alone = new float[n], z = new float[n * n];
                FloatGuarded ga = band(uplo, ka, a), gb = band(uplo, kb, b);
                assertEquals(0, driver(which, Job.VECTORS, uplo, ka, kb, ga, gb, w, z), what);
                ga.assertGuardsUntouched(what);
                gb.assertGuardsUntouched(what);
                FloatView x = FloatView.of(z, 0, n, n, Math.max(1, n));
                FloatView scaled = FloatMatrices.of(n, n, (i, j) -> x.get(i, j) * w[j]);
                FloatView bx = FloatLapackOperands.product(b, x);
                FloatResiduals.assertAtMost(
                        FloatResiduals.product(FloatLapackOperands.product(a, x), b, scaled), 30, what);
                FloatResiduals.assertAtMost(
                        FloatResiduals.product(FloatLapackOperands.identity(n), x.t(), bx), 30, what);
                for (int k = 1; k < n; k++) assertTrue(w[k - 1] <= w[k], what);
                assertEquals(0, driver(which, Job.NONE, uplo, ka, kb, band(uplo, ka, a), band(uplo, kb, b), alone, z));
                assertArrayEquals(w, alone, 50 * n * FloatLimits.EPS, what);
            }
        });
    }

    /// Linear finite elements for −u″ = λ·u: λ = 6·(2 − 2·c)/(4 + 2·c) with c = cos(k·π/(n + 1)).
    @Test
    void vibratingStringHasTheFrequenciesThatAreKnown() {
        int n = 67;
        FloatView a = FloatMatrices.of(n, n, (i, j) -> i == j ? 2 : Math.abs(i - j) == 1 ? -1 : 0);
        FloatView b = FloatMatrices.of(n, n, (i, j) -> i == j ? 4.0f / 6 : Math.abs(i - j) == 1 ? 1.0f / 6 : 0);
        for (int ka : new int[] {1, 2, 20}) {
            for (int which = 0; which < 3; which++) {
                float[] w = new float[n];
                assertEquals(0, driver(which, Job.NONE, Uplo.LOWER, ka, 1, band(Uplo.LOWER, ka, a),
                        band(Uplo.LOWER, 1, b), w, new float[n * n]));
                for (int k = 0; k < n; k++) {
                    float c = (float) Math.cos(Math.PI * (k + 1) / (n + 1));
                    assertEquals(6 * (2 - 2 * c) / (4 + 2 * c), w[k], 100 * n * FloatLimits.EPS);
                }
            }
        }
    }

    @Test
    void matrixThatIsNotDefiniteIsReported() {
        int n = 9;
        FloatView b = FloatMatrices.of(n, n, (i, j) -> i != j ? 0 : i == 6 ? -1 : 1);
        for (int which = 0; which < 3; which++) {
            assertEquals(n + 7, driver(which, Job.VECTORS, Uplo.UPPER, 2, 1, band(Uplo.UPPER, 2, symmetric(n, 2)),
                    band(Uplo.UPPER, 1, b), new float[n], new float[n * n]));
        }
    }

    @Test
    void nanGivesNanEverywhere() {
        int n = 40, k = 3;
        FloatView a = symmetric(n, k);
        a.data()[a.at(21, 20)] = Float.NaN;
        for (int which = 0; which < 3; which++) {
            float[] w = new float[n], z = new float[n * n];
            assertEquals(n, driver(which, Job.VECTORS, Uplo.LOWER, k, 2, band(Uplo.LOWER, k, a),
                    band(Uplo.LOWER, 2, definite(n, 2)), w, z));
            for (float value : w) assertTrue(Float.isNaN(value));
            for (float value : z) assertTrue(Float.isNaN(value));
        }
        FloatGuarded ab = band(Uplo.LOWER, k, a);
        float[] w = new float[n], z = new float[n * n];
        int[] ifail = new int[n];
        Selected found =
                lapack().ssbevx(Job.VECTORS, Range.ALL, Uplo.LOWER, n, k, ab.array(), ab.off(), k + 3, z.clone(),
                        0, n, 0, 0, 0, 0, 0, w, 0, z, 0, n, ifail, 0);
        assertEquals(new Selected(n, n), found);
        for (float value : w) assertTrue(Float.isNaN(value));
    }

    @Test
    void someEigenvaluesOfABandAreThoseOfAll() {
        for (int n : new int[] {1, 2, 10, 33}) {
            for (int kd : new int[] {0, 1, 4}) {
                for (Uplo uplo : Uplo.values()) {
                    for (float scale : new float[] {1, FloatLimits.SAFE_MIN, 1 / FloatLimits.SAFE_MIN / 64}) {
                        some(n, kd, uplo, scale);
                    }
                }
            }
        }
    }

    private void some(int n, int kd, Uplo uplo, float scale) {
        FloatView a = symmetric(n, kd), scaled = FloatMatrices.of(n, n, (i, j) -> scale * a.get(i, j));
        FloatGuarded all = band(uplo, kd, scaled);
        float[] w = new float[n], none = {};
        assertEquals(0, lapack().ssbev(Job.NONE, uplo, n, kd, all.array(), all.off(), kd + 3, w, 0, none, 0, 1));
        int il = n / 3, iu = n - n / 4;
        float vl = il == 0 ? w[0] - scale : w[il - 1] / 2 + w[il] / 2,
                vu = iu == n ? w[n - 1] + scale : w[iu - 1] / 2 + w[iu] / 2;
        for (Range range : Range.values()) {
            for (Job job : Job.values()) {
                String what = range + " " + job + " " + uplo + ", n = " + n + ", kd = " + kd + ", scale " + scale;
                FloatGuarded ab = band(uplo, kd, scaled), q = FloatLapackOperands.nan(n),
                        z = FloatLapackOperands.nan(n);
                float[] found = new float[n];
                int[] ifail = new int[n];
                Arrays.fill(ifail, -1);
                Selected s = lapack().ssbevx(job, range, uplo, n, kd, ab.array(), ab.off(), kd + 3, q.array(), q.off(),
                        q.layout().stride(), vl, vu, il, iu, 0, found, 0, z.array(), z.off(), z.layout().stride(),
                        ifail, 0);
                ab.assertGuardsUntouched(what);
                z.assertGuardsUntouched(what);
                int from = range == Range.ALL ? 0 : il, m = range == Range.ALL ? n : iu - il;
                assertEquals(new Selected(0, m), s, what);
                for (int k = 0; k < m; k++)
                    assertEquals(w[from + k] / scale, found[k] / scale, 50 * n * FloatLimits.EPS, what);
                if (job == Job.NONE) continue;
                for (int k = 0; k < m; k++) assertEquals(0, ifail[k]);
                FloatView v = FloatLapackOperands.view(z).block(0, 0, n, m);
                FloatResiduals.assertAtMost(FloatResiduals.orthonormality(v), 30, what);
                FloatView vw = FloatMatrices.of(n, m, (i, j) -> v.get(i, j) * (found[j] / scale));
                FloatView exact = FloatMatrices.of(n, n, (i, j) -> scaled.get(i, j) / scale);
                FloatResiduals.assertAtMost(FloatResiduals.product(vw, exact, v), 30, what);
            }
        }
    }
}
