// Generated from DoubleLapackSchurContract.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.jonum.blas.FloatLimits;
import org.jonum.blas.FloatView;
import org.jonum.lapack.Compz;
import org.jonum.lapack.FloatSelect;
import org.jonum.lapack.EigSort;
import org.jonum.lapack.Gees;
import org.jonum.lapack.Job;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.SchurJob;
import org.junit.jupiter.api.Test;

/// How hseqr and gees must be.
public abstract class FloatLapackSchurContract {
    private static final int[] SIZES = {0, 1, 2, 3, 4, 7, 20, 50, 74, 75, 76, 90, 130};

    /// {@return the routines under test, behind their door}
    protected abstract Lapack lapack();

    private static FloatView uniform(int n, long seed) {
        return FloatMatrices.uniform(n, n, new SplittableRandom(seed));
    }

    private static FloatView hessenberg(FloatView a) {
        return FloatMatrices.of(a.rows(), a.cols(), (i, j) -> i > j + 1 ? 0 : a.get(i, j));
    }

    /// T and Z of a Schur form, and its eigenvalues.
    private record Schur(int info, FloatView t, FloatView z, float[] wr, float[] wi) {
        /// A = Z·T·Zᵀ, Z is orthogonal, T is quasi-triangular in standard form with the eigenvalues on its diagonal.
        void assertOf(FloatView a, String what) {
            int n = a.rows();
            assertEquals(0, info, what);
            FloatResiduals.assertAtMost(FloatResiduals.orthonormality(z), 20, what);
            FloatResiduals.assertAtMost(FloatResiduals.product(a, FloatLapackOperands.product(z, t), z.t()), 20,
                    what);
            for (int j = 0; j < n; j++) {
                for (int i = j + 2; i < n; i++) assertEquals(0, t.get(i, j), what);
                assertEquals(t.get(j, j), wr[j], what);
                boolean pair = j + 1 < n && t.get(j + 1, j) != 0;
                if (!pair) {
                    if (j == 0 || t.get(j, j - 1) == 0) assertEquals(0, wi[j], what);
                    continue;
                }
                assertTrue(j + 2 >= n || t.get(j + 2, j + 1) == 0, what + ": blocks of order 2 are apart");
                assertEquals(t.get(j, j), t.get(j + 1, j + 1), what);
                assertTrue(t.get(j, j + 1) * Math.signum(t.get(j + 1, j)) < 0, what);
                assertTrue(wi[j] > 0 && wi[j + 1] == -wi[j], what);
                float im = (float) Math.sqrt(Math.abs(t.get(j, j + 1))) * (float) Math.sqrt(Math.abs(t.get(j + 1, j)));
                assertEquals(im, wi[j], 4 * FloatLimits.ULP * im, what);
            }
        }
    }

    private Schur hseqr(FloatView h) {
        int n = h.rows();
        FloatGuarded t = FloatLapackOperands.guarded(h), z = FloatLapackOperands.guarded(uniform(n, 1));
        float[] wr = new float[n], wi = new float[n];
        int info = lapack().shseqr(SchurJob.SCHUR, Compz.INITIALIZE, n, 0, n, t.array(), t.off(), t.layout().stride(),
                wr, 0,
                wi, 0, z.array(), z.off(), z.layout().stride());
        t.assertGuardsUntouched("hseqr");
        z.assertGuardsUntouched("hseqr");
        return new Schur(info, FloatLapackOperands.view(t), FloatLapackOperands.view(z), wr, wi);
    }

    private Schur gees(FloatView a, FloatSelect select, int[] sdim) {
        int n = a.rows();
        FloatGuarded t = FloatLapackOperands.guarded(a), z = FloatLapackOperands.guarded(uniform(n, 1));
        float[] wr = new float[n], wi = new float[n];
        Gees s = lapack().sgees(Job.VECTORS, EigSort.SELECTED, select, n, t.array(), t.off(), t.layout().stride(), wr,
                0, wi, 0,
                z.array(), z.off(), z.layout().stride());
        t.assertGuardsUntouched("gees");
        z.assertGuardsUntouched("gees");
        sdim[0] = s.sdim();
        return new Schur(s.info(), FloatLapackOperands.view(t), FloatLapackOperands.view(z), wr, wi);
    }

    private float[][] eigenvalues(FloatView h) {
        int n = h.rows();
        FloatGuarded t = FloatLapackOperands.guarded(h);
        float[] wr = new float[n], wi = new float[n];
        assertEquals(0,
                lapack().shseqr(SchurJob.EIGENVALUES, Compz.NONE, n, 0, n, t.array(), t.off(), t.layout().stride(), wr,
                        0, wi, 0, wr, 0, 1));
        t.assertGuardsUntouched("hseqr");
        return new float[][] {wr, wi};
    }

    @Test
    void hessenbergMatricesBecomeQuasiTriangular() {
        for (int n : SIZES) {
            FloatView h = hessenberg(uniform(n, n));
            hseqr(h).assertOf(h, "n = " + n);
        }
    }

    @Test
    void gradedClusteredAndDefectiveMatricesBecomeQuasiTriangular() {
        for (int n : new int[] {10, 100}) {
            FloatView graded = hessenberg(FloatMatrices.graded(n, n, 1e14f, new SplittableRandom(2)));
            hseqr(graded).assertOf(graded, "graded");
            FloatView jordan = FloatMatrices.of(n, n, (i, j) -> i == j + 1 || i == j ? 1 : 0);
            hseqr(jordan).assertOf(jordan, "Jordan block");
            FloatView grcar = FloatMatrices.of(n, n, (i, j) -> i == j + 1 ? -1 : j >= i && j <= i + 3 ? 1 : 0);
            hseqr(grcar).assertOf(grcar, "Grcar");
            FloatView frank = FloatMatrices.frank(n);
            hseqr(frank).assertOf(frank, "Frank");
            FloatView zero = FloatMatrices.of(n, n, (i, j) -> 0);
            hseqr(zero).assertOf(zero, "zero");
            FloatView weak =
                    FloatMatrices.of(n, n, (i, j) -> i == j + 1 ? 1e-20f : i <= j ? 1 + (i * 7 + j * 3) % 5 : 0);
            hseqr(weak).assertOf(weak, "tiny subdiagonal");
        }
    }

    @Test
    void eigenvaluesAloneAreThoseOfTheSchurForm() {
        for (int n : new int[] {1, 6, 60, 75, 76, 120}) {
            FloatView h = hessenberg(uniform(n, 40 + n));
            Schur s = hseqr(h);
            float[][] w = eigenvalues(h);
            new FloatSpectra(h, s.wr, s.wi).assertFound(w[0], w[1], 1e4f * n * FloatLimits.ULP, "n = " + n);
        }
    }

    @Test
    void onlyThePartNamedIsIterated() {
        for (int n : new int[] {9, 110}) {
            int lo = n / 4, hi = n - n / 5;
            FloatView a = hessenberg(uniform(n, 7));
            FloatView h = FloatMatrices.of(n, n, (i, j) -> i > j && (j < lo || i >= hi) ? 0 : a.get(i, j));
            FloatGuarded t = FloatLapackOperands.guarded(h),
                    z = FloatLapackOperands.guarded(FloatLapackOperands.identity(n));
            float[] wr = new float[n], wi = new float[n];
            int info = lapack().shseqr(SchurJob.SCHUR, Compz.VECTORS, n, lo, hi, t.array(), t.off(),
                    t.layout().stride(), wr, 0,
                    wi, 0, z.array(), z.off(), z.layout().stride());
            new Schur(info, FloatLapackOperands.view(t), FloatLapackOperands.view(z), wr, wi).assertOf(h, "part");
            for (int i = 0; i < n; i++) if (i < lo || i >= hi) assertEquals(h.get(i, i), wr[i]);
        }
    }

    @Test
    void knownEigenvaluesAreFound() {
        FloatSpectra[] known = {FloatSpectra.rootsOfUnity(3), FloatSpectra.rootsOfUnity(50),
            FloatSpectra.rootsOfUnity(100),
            FloatSpectra.circulant(30, 0.5f), FloatSpectra.circulant(101, 2), FloatSpectra.hanowa(5, -1),
            FloatSpectra.hanowa(45, 2), FloatSpectra.day(1e-6f), FloatSpectra.day(0.125f), FloatSpectra.clement(8)};
        for (FloatSpectra m : known) {
            Schur s = gees(m.a(), (re, im) -> re > 0, new int[1]);
            float size = FloatResiduals.norm(m.a());
            m.assertFound(s.wr, s.wi, 100 * m.a().rows() * size * FloatLimits.ULP, "order " + m.a().rows());
            s.assertOf(m.a(), "order " + m.a().rows());
        }
    }

    @Test
    void eigenvaluesOfFranksMatrixComeInReciprocalPairs() {
        float[][] w = eigenvalues(FloatMatrices.frank(6));
        Arrays.sort(w[0]);
        for (int i = 0; i < 6; i++) {
            assertEquals(0, w[1][i]);
            assertEquals(1, w[0][i] * w[0][5 - i], 1e5f * FloatLimits.ULP);
        }
    }

    @Test
    void selectedEigenvaluesComeFirst() {
        for (int n : new int[] {1, 2, 5, 30, 90}) {
            FloatView a = uniform(n, 60 + n);
            int[] sdim = new int[1];
            Schur s = gees(a, (re, im) -> re > 0 || im > 0.2f, sdim);
            s.assertOf(a, "n = " + n);
            for (int i = 0; i < n; i++) {
                boolean selected = s.wr[i] > 0 || Math.abs(s.wi[i]) > 0.2f;
                assertEquals(i < sdim[0], selected, "n = " + n + ", eigenvalue " + i);
            }
        }
    }

    @Test
    void hugeAndTinyMatricesHaveScaledSchurForms() {
        for (float scale : new float[] {FloatLimits.SAFE_MIN, FloatLimits.HUGE / 64}) {
            FloatView a = uniform(12, 21), b = FloatMatrices.of(12, 12, (i, j) -> scale * a.get(i, j));
            Schur one = gees(a, (re, im) -> re > 0, new int[1]), other = gees(b, (re, im) -> re > 0, new int[1]);
            assertEquals(0, other.info);
            for (int i = 0; i < 12; i++) {
                assertEquals(one.wr[i], other.wr[i] / scale, 1e4f * FloatLimits.ULP, "scale " + scale);
                assertEquals(one.wi[i], other.wi[i] / scale, 1e4f * FloatLimits.ULP, "scale " + scale);
            }
        }
    }

    @Test
    void nonFiniteEntriesEndAtOnceAndAreReported() {
        for (float x : new float[] {Float.NaN, Float.POSITIVE_INFINITY}) {
            for (int n : new int[] {1, 5, 120}) {
                for (int at : new int[] {0, n / 2, n - 1}) {
                    FloatView r = uniform(n, 31),
                            a = FloatMatrices.of(n, n, (i, j) -> i == at && j == at ? x : r.get(i, j));
                    Schur h = hseqr(hessenberg(a)), s = gees(a, (re, im) -> re > 0, new int[1]);
                    assertTrue(h.info > 0 && s.info > 0 && Float.isNaN(h.wr[0]) && Float.isNaN(s.wi[n - 1]));
                }
            }
        }
    }

    @Test
    void givesTheSameBitsForAnyNumberOfThreads() {
        FloatLapackOperands.sameBitsForAnyNumberOfThreads(hessenberg(uniform(180, 12)), t -> {
            float[] wr = new float[180], wi = new float[180];
            lapack().shseqr(SchurJob.SCHUR, Compz.NONE, 180, 0, 180, t.array(), t.off(), t.layout().stride(), wr, 0, wi,
                    0, wr, 0,
                    1);
        });
    }
}
