package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.jonum.blas.DoubleLimits;
import org.jonum.blas.DoubleView;
import org.jonum.lapack.Compz;
import org.jonum.lapack.DoubleSelect;
import org.jonum.lapack.EigSort;
import org.jonum.lapack.Gees;
import org.jonum.lapack.Job;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.SchurJob;
import org.junit.jupiter.api.Test;

/// How hseqr and gees must be.
public abstract class DoubleLapackSchurContract {
    private static final int[] SIZES = {0, 1, 2, 3, 4, 7, 20, 50, 74, 75, 76, 90, 130};

    /// {@return the routines under test, behind their door}
    protected abstract Lapack lapack();

    private static DoubleView uniform(int n, long seed) {
        return DoubleMatrices.uniform(n, n, new SplittableRandom(seed));
    }

    private static DoubleView hessenberg(DoubleView a) {
        return DoubleMatrices.of(a.rows(), a.cols(), (i, j) -> i > j + 1 ? 0 : a.get(i, j));
    }

    /// T and Z of a Schur form, and its eigenvalues.
    private record Schur(int info, DoubleView t, DoubleView z, double[] wr, double[] wi) {
        /// A = Z·T·Zᵀ, Z is orthogonal, T is quasi-triangular in standard form with the eigenvalues on its diagonal.
        void assertOf(DoubleView a, String what) {
            int n = a.rows();
            assertEquals(0, info, what);
            DoubleResiduals.assertAtMost(DoubleResiduals.orthonormality(z), 20, what);
            DoubleResiduals.assertAtMost(DoubleResiduals.product(a, DoubleLapackOperands.product(z, t), z.t()), 20,
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
                double im = Math.sqrt(Math.abs(t.get(j, j + 1))) * Math.sqrt(Math.abs(t.get(j + 1, j)));
                assertEquals(im, wi[j], 4 * DoubleLimits.ULP * im, what);
            }
        }
    }

    private Schur hseqr(DoubleView h) {
        int n = h.rows();
        DoubleGuarded t = DoubleLapackOperands.guarded(h), z = DoubleLapackOperands.guarded(uniform(n, 1));
        double[] wr = new double[n], wi = new double[n];
        int info = lapack().dhseqr(SchurJob.SCHUR, Compz.INITIALIZE, n, 0, n, t.array(), t.off(), t.layout().stride(),
                wr, 0,
                wi, 0, z.array(), z.off(), z.layout().stride());
        t.assertGuardsUntouched("hseqr");
        z.assertGuardsUntouched("hseqr");
        return new Schur(info, DoubleLapackOperands.view(t), DoubleLapackOperands.view(z), wr, wi);
    }

    private Schur gees(DoubleView a, DoubleSelect select, int[] sdim) {
        int n = a.rows();
        DoubleGuarded t = DoubleLapackOperands.guarded(a), z = DoubleLapackOperands.guarded(uniform(n, 1));
        double[] wr = new double[n], wi = new double[n];
        Gees s = lapack().dgees(Job.VECTORS, EigSort.SELECTED, select, n, t.array(), t.off(), t.layout().stride(), wr,
                0, wi, 0,
                z.array(), z.off(), z.layout().stride());
        t.assertGuardsUntouched("gees");
        z.assertGuardsUntouched("gees");
        sdim[0] = s.sdim();
        return new Schur(s.info(), DoubleLapackOperands.view(t), DoubleLapackOperands.view(z), wr, wi);
    }

    private double[][] eigenvalues(DoubleView h) {
        int n = h.rows();
        DoubleGuarded t = DoubleLapackOperands.guarded(h);
        double[] wr = new double[n], wi = new double[n];
        assertEquals(0,
                lapack().dhseqr(SchurJob.EIGENVALUES, Compz.NONE, n, 0, n, t.array(), t.off(), t.layout().stride(), wr,
                        0, wi, 0, wr, 0, 1));
        t.assertGuardsUntouched("hseqr");
        return new double[][] {wr, wi};
    }

    @Test
    void hessenbergMatricesBecomeQuasiTriangular() {
        for (int n : SIZES) {
            DoubleView h = hessenberg(uniform(n, n));
            hseqr(h).assertOf(h, "n = " + n);
        }
    }

    @Test
    void gradedClusteredAndDefectiveMatricesBecomeQuasiTriangular() {
        for (int n : new int[] {10, 100}) {
            DoubleView graded = hessenberg(DoubleMatrices.graded(n, n, 1e14, new SplittableRandom(2)));
            hseqr(graded).assertOf(graded, "graded");
            DoubleView jordan = DoubleMatrices.of(n, n, (i, j) -> i == j + 1 || i == j ? 1 : 0);
            hseqr(jordan).assertOf(jordan, "Jordan block");
            DoubleView grcar = DoubleMatrices.of(n, n, (i, j) -> i == j + 1 ? -1 : j >= i && j <= i + 3 ? 1 : 0);
            hseqr(grcar).assertOf(grcar, "Grcar");
            DoubleView frank = DoubleMatrices.frank(n);
            hseqr(frank).assertOf(frank, "Frank");
            DoubleView zero = DoubleMatrices.of(n, n, (i, j) -> 0);
            hseqr(zero).assertOf(zero, "zero");
            DoubleView weak =
                    DoubleMatrices.of(n, n, (i, j) -> i == j + 1 ? 1e-20 : i <= j ? 1 + (i * 7 + j * 3) % 5 : 0);
            hseqr(weak).assertOf(weak, "tiny subdiagonal");
        }
    }

    @Test
    void eigenvaluesAloneAreThoseOfTheSchurForm() {
        for (int n : new int[] {1, 6, 60, 75, 76, 120}) {
            DoubleView h = hessenberg(uniform(n, 40 + n));
            Schur s = hseqr(h);
            double[][] w = eigenvalues(h);
            new DoubleSpectra(h, s.wr, s.wi).assertFound(w[0], w[1], 1e4 * n * DoubleLimits.ULP, "n = " + n);
        }
    }

    @Test
    void onlyThePartNamedIsIterated() {
        for (int n : new int[] {9, 110}) {
            int lo = n / 4, hi = n - n / 5;
            DoubleView a = hessenberg(uniform(n, 7));
            DoubleView h = DoubleMatrices.of(n, n, (i, j) -> i > j && (j < lo || i >= hi) ? 0 : a.get(i, j));
            DoubleGuarded t = DoubleLapackOperands.guarded(h),
                    z = DoubleLapackOperands.guarded(DoubleLapackOperands.identity(n));
            double[] wr = new double[n], wi = new double[n];
            int info = lapack().dhseqr(SchurJob.SCHUR, Compz.VECTORS, n, lo, hi, t.array(), t.off(),
                    t.layout().stride(), wr, 0,
                    wi, 0, z.array(), z.off(), z.layout().stride());
            new Schur(info, DoubleLapackOperands.view(t), DoubleLapackOperands.view(z), wr, wi).assertOf(h, "part");
            for (int i = 0; i < n; i++) if (i < lo || i >= hi) assertEquals(h.get(i, i), wr[i]);
        }
    }

    @Test
    void knownEigenvaluesAreFound() {
        DoubleSpectra[] known = {DoubleSpectra.rootsOfUnity(3), DoubleSpectra.rootsOfUnity(50),
            DoubleSpectra.rootsOfUnity(100),
            DoubleSpectra.circulant(30, 0.5), DoubleSpectra.circulant(101, 2), DoubleSpectra.hanowa(5, -1),
            DoubleSpectra.hanowa(45, 2), DoubleSpectra.day(1e-6), DoubleSpectra.day(0.125), DoubleSpectra.clement(8)};
        for (DoubleSpectra m : known) {
            Schur s = gees(m.a(), (re, im) -> re > 0, new int[1]);
            double size = DoubleResiduals.norm(m.a());
            m.assertFound(s.wr, s.wi, 100 * m.a().rows() * size * DoubleLimits.ULP, "order " + m.a().rows());
            s.assertOf(m.a(), "order " + m.a().rows());
        }
    }

    @Test
    void eigenvaluesOfFranksMatrixComeInReciprocalPairs() {
        double[][] w = eigenvalues(DoubleMatrices.frank(6));
        Arrays.sort(w[0]);
        for (int i = 0; i < 6; i++) {
            assertEquals(0, w[1][i]);
            assertEquals(1, w[0][i] * w[0][5 - i], 1e5 * DoubleLimits.ULP);
        }
    }

    @Test
    void selectedEigenvaluesComeFirst() {
        for (int n : new int[] {1, 2, 5, 30, 90}) {
            DoubleView a = uniform(n, 60 + n);
            int[] sdim = new int[1];
            Schur s = gees(a, (re, im) -> re > 0 || im > 0.2, sdim);
            s.assertOf(a, "n = " + n);
            for (int i = 0; i < n; i++) {
                boolean selected = s.wr[i] > 0 || Math.abs(s.wi[i]) > 0.2;
                assertEquals(i < sdim[0], selected, "n = " + n + ", eigenvalue " + i);
            }
        }
    }

    @Test
    void hugeAndTinyMatricesHaveScaledSchurForms() {
        for (double scale : new double[] {DoubleLimits.SAFE_MIN, DoubleLimits.HUGE / 64}) {
            DoubleView a = uniform(12, 21), b = DoubleMatrices.of(12, 12, (i, j) -> scale * a.get(i, j));
            Schur one = gees(a, (re, im) -> re > 0, new int[1]), other = gees(b, (re, im) -> re > 0, new int[1]);
            assertEquals(0, other.info);
            for (int i = 0; i < 12; i++) {
                assertEquals(one.wr[i], other.wr[i] / scale, 1e4 * DoubleLimits.ULP, "scale " + scale);
                assertEquals(one.wi[i], other.wi[i] / scale, 1e4 * DoubleLimits.ULP, "scale " + scale);
            }
        }
    }

    @Test
    void nonFiniteEntriesEndAtOnceAndAreReported() {
        for (double x : new double[] {Double.NaN, Double.POSITIVE_INFINITY}) {
            for (int n : new int[] {1, 5, 120}) {
                for (int at : new int[] {0, n / 2, n - 1}) {
                    DoubleView r = uniform(n, 31),
                            a = DoubleMatrices.of(n, n, (i, j) -> i == at && j == at ? x : r.get(i, j));
                    Schur h = hseqr(hessenberg(a)), s = gees(a, (re, im) -> re > 0, new int[1]);
                    assertTrue(h.info > 0 && s.info > 0 && Double.isNaN(h.wr[0]) && Double.isNaN(s.wi[n - 1]));
                }
            }
        }
    }

    @Test
    void givesTheSameBitsForAnyNumberOfThreads() {
        DoubleLapackOperands.sameBitsForAnyNumberOfThreads(hessenberg(uniform(180, 12)), t -> {
            double[] wr = new double[180], wi = new double[180];
            lapack().dhseqr(SchurJob.SCHUR, Compz.NONE, 180, 0, 180, t.array(), t.off(), t.layout().stride(), wr, 0, wi,
                    0, wr, 0,
                    1);
        });
    }
}
