package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.jonum.blas.DoubleLimits;
import org.jonum.blas.DoubleView;
import org.jonum.lapack.Balance;
import org.jonum.lapack.Compz;
import org.jonum.lapack.DoubleGeevx;
import org.jonum.lapack.EigSource;
import org.jonum.lapack.Hsein;
import org.jonum.lapack.HowMany;
import org.jonum.lapack.Job;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.SchurJob;
import org.jonum.lapack.Sense;
import org.jonum.lapack.Sides;
import org.jonum.lapack.StartVectors;
import org.junit.jupiter.api.Test;

/// How geev, geevx, trevc3 and hsein must be.
public abstract class DoubleLapackEigenContract {
    private static final int[] SIZES = {0, 1, 2, 3, 6, 24, 25, 47, 48, 49, 50, 97, 120};

    /// {@return the routines under test, behind their door}
    protected abstract Lapack lapack();

    private static DoubleView uniform(int n, long seed) {
        return DoubleMatrices.uniform(n, n, new SplittableRandom(seed));
    }

    /// Eigenvalues and vectors, and what the expert driver adds.
    private record Eigen(DoubleGeevx x, DoubleView vl, DoubleView vr, double[] wr, double[] wi, double[] s,
            double[] sep) {
    }

    private Eigen geevx(DoubleView m, Balance balance, Job left, Job right, Sense sense) {
        int n = m.rows();
        DoubleGuarded a = DoubleLapackOperands.guarded(m), vl = DoubleLapackOperands.guarded(uniform(n, 1)),
                vr = DoubleLapackOperands.guarded(uniform(n, 2));
        double[] wr = new double[n], wi = new double[n], scale = new double[n], s = new double[n], sep = new double[n];
        DoubleGeevx x =
                lapack().dgeevx(balance, left, right, sense, n, a.array(), a.off(), a.layout().stride(), wr, 0, wi, 0,
                        vl.array(), vl.off(), vl.layout().stride(), vr.array(), vr.off(), vr.layout().stride(), scale,
                        0, s, 0, sep, 0);
        a.assertGuardsUntouched("geevx");
        vl.assertGuardsUntouched("geevx");
        vr.assertGuardsUntouched("geevx");
        return new Eigen(x, DoubleLapackOperands.view(vl), DoubleLapackOperands.view(vr), wr, wi, s, sep);
    }

    private Eigen geev(DoubleView m, Job left, Job right) {
        int n = m.rows();
        DoubleGuarded a = DoubleLapackOperands.guarded(m), vl = DoubleLapackOperands.guarded(uniform(n, 1)),
                vr = DoubleLapackOperands.guarded(uniform(n, 2));
        double[] wr = new double[n], wi = new double[n];
        int info = lapack().dgeev(left, right, n, a.array(), a.off(), a.layout().stride(), wr, 0, wi, 0, vl.array(),
                vl.off(),
                vl.layout().stride(), vr.array(), vr.off(), vr.layout().stride());
        a.assertGuardsUntouched("geev");
        vl.assertGuardsUntouched("geev");
        vr.assertGuardsUntouched("geev");
        return new Eigen(new DoubleGeevx(info, 0, n, 0), DoubleLapackOperands.view(vl), DoubleLapackOperands.view(vr),
                wr, wi, wr,
                wi);
    }

    /// The block diagonal matrix of real eigenvalues and of [re im; −im re].
    private static DoubleView blocks(double[] wr, double[] wi) {
        int n = wr.length;
        return DoubleMatrices.of(n, n,
                (i, j) -> i == j ? wr[i] : i + 1 == j && wi[i] > 0 ? wi[i] : i == j + 1 && wi[j] > 0 ? -wi[j] : 0);
    }

    /// A·V = V·Λ; for left vectors Aᵀ·U = U·conj(Λ).
    private static void assertVectors(DoubleView a, DoubleView v, double[] wr, double[] wi, boolean left, String what) {
        DoubleResiduals.assertAtMost(residual(a, v, wr, wi, left), 20, what);
    }

    private static double residual(DoubleView a, DoubleView v, double[] wr, double[] wi, boolean left) {
        DoubleView w = blocks(wr, wi), lambda = left ? w.t() : w, op = left ? a.t() : a;
        DoubleView target = DoubleLapackOperands.product(v, lambda);
        int n = a.rows();
        double norm = Math.max(DoubleResiduals.norm(op), DoubleLimits.SAFE_MIN), worst = 0;
        DoubleView product = DoubleLapackOperands.product(op, v);
        for (int j = 0; j < n; j++) {
            double sum = 0;
            for (int i = 0; i < n; i++) sum += Math.abs(product.get(i, j) - target.get(i, j));
            worst = !(sum <= worst) ? sum : worst;
        }
        return worst / (norm * Math.max(1, n) * DoubleLimits.ULP);
    }

    /// Length 1, the largest component real.
    private static void assertNormalized(DoubleView v, double[] wi, String what) {
        int n = v.rows();
        for (int j = 0; j < n; j++) {
            boolean pair = wi[j] > 0;
            double square = 0, largest = 0, im = 0;
            for (int i = 0; i < n; i++) {
                double x = v.get(i, j), y = pair ? v.get(i, j + 1) : 0, size = x * x + y * y;
                square += size;
                if (size > largest * (1 + 8 * DoubleLimits.ULP)) {
                    largest = size;
                    im = y;
                } else if (size > largest * (1 - 8 * DoubleLimits.ULP) && Math.abs(y) < Math.abs(im)) {
                    im = y;
                }
            }
            assertEquals(1, square, 10 * n * DoubleLimits.ULP, what + ", vector " + j);
            assertEquals(0, im, what + ", vector " + j + " has a real largest component");
            if (pair) j++;
        }
    }

    @Test
    void vectorsSatisfyTheirEquationsAndAreNormalized() {
        for (int n : SIZES) {
            DoubleView a = uniform(n, n);
            Eigen e = geev(a, Job.VECTORS, Job.VECTORS);
            assertEquals(0, e.x.info());
            assertVectors(a, e.vr, e.wr, e.wi, false, "right, n = " + n);
            assertVectors(a, e.vl, e.wr, e.wi, true, "left, n = " + n);
            assertNormalized(e.vr, e.wi, "right, n = " + n);
            assertNormalized(e.vl, e.wi, "left, n = " + n);
        }
    }

    @Test
    void whatIsNotWantedDoesNotChangeWhatIs() {
        for (int n : new int[] {5, 60}) {
            DoubleView a = uniform(n, 3);
            Eigen both = geev(a, Job.VECTORS, Job.VECTORS), right = geev(a, Job.NONE, Job.VECTORS),
                    left = geev(a, Job.VECTORS, Job.NONE), none = geev(a, Job.NONE, Job.NONE);
            assertTrue(Arrays.equals(both.wr, right.wr) && Arrays.equals(both.wi, left.wi));
            for (int j = 0; j < n; j++) {
                for (int i = 0; i < n; i++) {
                    assertEquals(both.vr.get(i, j), right.vr.get(i, j));
                    assertEquals(both.vl.get(i, j), left.vl.get(i, j));
                    assertEquals(uniform(n, 1).get(i, j), right.vl.get(i, j), "an array not wanted is not touched");
                }
            }
            new DoubleSpectra(a, both.wr, both.wi).assertFound(none.wr, none.wi, 1e4 * n * DoubleLimits.ULP, "alone");
        }
    }

    @Test
    void knownEigenvaluesAreFound() {
        for (DoubleSpectra m : new DoubleSpectra[] {DoubleSpectra.clement(10), DoubleSpectra.hanowa(6, 3),
            DoubleSpectra.circulant(90, 0.25), DoubleSpectra.day(1e-6), DoubleSpectra.rootsOfUnity(3)}) {
            Eigen e = geev(m.a(), Job.VECTORS, Job.VECTORS);
            m.assertFound(e.wr, e.wi, 1000 * m.a().rows() * DoubleResiduals.norm(m.a()) * DoubleLimits.ULP,
                    "order " + m.a().rows());
            assertVectors(m.a(), e.vr, e.wr, e.wi, false, "right");
            assertVectors(m.a(), e.vl, e.wr, e.wi, true, "left");
        }
    }

    @Test
    void defectiveMatrixIsNotTakenForASymmetricOne() {
        double small = 8 * DoubleLimits.ULP;
        DoubleView a = DoubleMatrices.of(2, 2, (i, j) -> i == j ? 1 : i < j ? small : 0);
        Eigen e = geevx(a, Balance.NONE, Job.VECTORS, Job.VECTORS, Sense.BOTH);
        assertTrue(e.wr[0] == 1 && e.wr[1] == 1 && e.wi[0] == 0 && e.wi[1] == 0);
        assertTrue(e.vr.get(0, 0) == 1 && e.vr.get(1, 0) == 0);
        assertTrue(Math.abs(e.vr.get(0, 1)) > 0.9);
        assertTrue(e.s[0] < 0.5 && e.sep[0] < 1e-5, "a double eigenvalue is sensitive");
    }

    @Test
    void hugeTinyAndGradedMatricesAreScaled() {
        DoubleView r = uniform(30, 9);
        for (double scale : new double[] {DoubleLimits.SAFE_MIN, DoubleLimits.HUGE / 256}) {
            Eigen e = geev(DoubleMatrices.of(30, 30, (i, j) -> scale * r.get(i, j)), Job.VECTORS, Job.VECTORS);
            double[] wr = new double[30], wi = new double[30];
            for (int i = 0; i < 30; i++) {
                wr[i] = e.wr[i] / scale;
                wi[i] = e.wi[i] / scale;
            }
            assertVectors(r, e.vr, wr, wi, false, "scale " + scale);
            assertVectors(r, e.vl, wr, wi, true, "scale " + scale);
        }
        DoubleView graded = DoubleMatrices.of(20, 20, (i, j) -> r.get(i, j) * Math.scalb(1.0, i - 2 * j));
        Eigen e = geev(graded, Job.VECTORS, Job.VECTORS);
        assertVectors(graded, e.vr, e.wr, e.wi, false, "graded");
    }

    @Test
    void nonFiniteEntriesEndAtOnceAndAreReported() {
        for (double x : new double[] {Double.NaN, Double.NEGATIVE_INFINITY}) {
            for (int n : new int[] {1, 7, 130}) {
                DoubleView r = uniform(n, 11);
                Eigen e = geev(DoubleMatrices.of(n, n, (i, j) -> i == n / 2 && j == n - 1 ? x : r.get(i, j)),
                        Job.VECTORS, Job.NONE);
                assertTrue(e.x.info() == n && Double.isNaN(e.wr[0]) && Double.isNaN(e.wi[n - 1]));
            }
        }
    }

    @Test
    void conditionNumbersOfANormalMatrixAreOneAndTheGaps() {
        Eigen e = geevx(DoubleMatrices.of(6, 6, (i, j) -> i == j ? i * i : 0), Balance.NONE, Job.VECTORS, Job.VECTORS,
                Sense.BOTH);
        assertEquals(25, e.x.abnrm());
        double[] gap = {1, 1, 3, 5, 7, 9};
        for (int i = 0; i < 6; i++) {
            int k = Math.toIntExact(Math.round(Math.sqrt(e.wr[i])));
            assertEquals(1, e.s[i], 10 * DoubleLimits.ULP);
            assertEquals(gap[k], e.sep[i], 100 * DoubleLimits.ULP);
        }
    }

    @Test
    void conditionNumbersBoundWhatPerturbationsDo() {
        for (int n : new int[] {4, 9, 40}) {
            DoubleView a = uniform(n, 13), p = uniform(n, 14);
            double t = Math.sqrt(DoubleLimits.ULP) / 64;
            DoubleView b = DoubleMatrices.of(n, n, (i, j) -> a.get(i, j) + t * p.get(i, j));
            Eigen e = geevx(a, Balance.NONE, Job.VECTORS, Job.VECTORS, Sense.BOTH);
            Eigen f = geevx(b, Balance.NONE, Job.NONE, Job.NONE, Sense.NONE);
            for (int i = 0; i < n; i++) {
                double least = Double.POSITIVE_INFINITY;
                for (int k = 0; k < n; k++) least = Math.min(least, Math.hypot(f.wr[k] - e.wr[i], f.wi[k] - e.wi[i]));
                assertTrue(least <= 1.2 * t * n / e.s[i] + 1e3 * DoubleLimits.ULP, "n = " + n + ", eigenvalue " + i);
                assertTrue(e.s[i] > 0 && e.s[i] <= 1 + 10 * DoubleLimits.ULP && e.sep[i] > 0);
            }
        }
    }

    @Test
    void eigenvectorsOfTrianglesAreSelectedAndTransformed() {
        int n = 60;
        DoubleView r = uniform(n, 15);
        DoubleView t = DoubleMatrices.of(n, n, (i, j) -> {
            boolean pair = i % 5 == 3 && j == i - 1 || j % 5 == 3 && i == j - 1;
            return i == j ? i - i % 5 / 3 : pair ? i < j ? 2 : -0.5 : i < j ? r.get(i, j) : 0;
        });
        DoubleGuarded g =
                DoubleLapackOperands.guarded(DoubleMatrices.of(n, n, (i, j) -> i > j + 1 ? Double.NaN : t.get(i, j)));
        DoubleGuarded vl = DoubleLapackOperands.guarded(DoubleLapackOperands.identity(n)),
                vr = DoubleLapackOperands.guarded(DoubleLapackOperands.identity(n)), xl = vl.copy(), xr = vr.copy();
        boolean[] select = new boolean[n];
        assertEquals(n, trevc3(HowMany.BACKTRANSFORM, select, g, vl, vr));
        for (int i = 0; i < n; i += 4) select[i] = true;
        int m = trevc3(HowMany.SELECTED, select, g, xl, xr), at = 0;
        for (int j = 0; j < n; j++) {
            int size = j + 1 < n && t.get(j + 1, j) != 0 ? 2 : 1;
            for (int c = 0; select[j] && c < size; c++, at++) {
                for (int i = 0; i < n; i++) {
                    assertEquals(vr.get(i, j + c), xr.get(i, at), 1e4 * DoubleLimits.ULP);
                    assertEquals(vl.get(i, j + c), xl.get(i, at), 1e4 * DoubleLimits.ULP);
                }
            }
            if (size == 2) assertTrue(!select[++j]);
        }
        assertEquals(m, at);
        double[] wr = new double[n], wi = new double[n];
        for (int j = 0; j < n; j++) {
            wr[j] = t.get(j, j);
            if (j + 1 < n && t.get(j + 1, j) != 0) wi[j] = 1;
            if (j > 0 && t.get(j, j - 1) != 0) wi[j] = -1;
        }
        assertVectors(t, DoubleLapackOperands.view(vr), wr, wi, false, "right");
        assertVectors(t, DoubleLapackOperands.view(vl), wr, wi, true, "left");
    }

    private int trevc3(HowMany howMany, boolean[] select, DoubleGuarded t, DoubleGuarded vl, DoubleGuarded vr) {
        int n = t.layout().rows();
        int m = lapack().dtrevc3(Sides.BOTH, howMany, select, 0, n, t.array(), t.off(), t.layout().stride(), vl.array(),
                vl.off(),
                vl.layout().stride(), vr.array(), vr.off(), vr.layout().stride(), n);
        vl.assertGuardsUntouched("trevc3");
        vr.assertGuardsUntouched("trevc3");
        return m;
    }

    @Test
    void inverseIterationFindsTheVectorsOfHessenbergMatrices() {
        for (int n : new int[] {1, 2, 3, 20, 61}) {
            DoubleView r = uniform(n, 70 + n);                  // two blocks for n > 10
            DoubleView h = DoubleMatrices.of(n, n, (i, j) -> i > j + 1 || i == 10 && j == 9 ? 0 : r.get(i, j));
            double[] wr = new double[n], wi = new double[n];
            DoubleGuarded g = DoubleLapackOperands.guarded(h), t = g.copy();
            int ld = g.layout().stride();
            assertEquals(0, lapack().dhseqr(SchurJob.EIGENVALUES, Compz.NONE, n, 0, n, t.array(), t.off(), ld, wr, 0,
                    wi, 0, wr, 0, 1));
            DoubleGuarded vl = DoubleLapackOperands.guarded(uniform(n, 1)),
                    vr = DoubleLapackOperands.guarded(uniform(n, 2));
            for (StartVectors start : StartVectors.values()) {
                for (EigSource source : EigSource.values()) {
                    boolean[] select = new boolean[n];
                    Arrays.fill(select, true);
                    int[] fail = new int[2 * n];
                    Hsein s = lapack().dhsein(Sides.BOTH, source, start, select, 0, n, g.array(), g.off(), ld, wr, 0,
                            wi, 0,
                            vl.array(), vl.off(), ld, vr.array(), vr.off(), ld, n, fail, 0, fail, n);
                    assertEquals(new Hsein(0, n), s);
                    assertTrue(Arrays.equals(new int[2 * n], fail));
                    vl.assertGuardsUntouched("hsein");
                    vr.assertGuardsUntouched("hsein");
                    double most = start == StartVectors.USER ? 10 * n + 100 : 20; // what the test of convergence allows
                    DoubleResiduals.assertAtMost(residual(h, DoubleLapackOperands.view(vr), wr, wi, false), most,
                            start + ", right");
                    DoubleResiduals.assertAtMost(residual(h, DoubleLapackOperands.view(vl), wr, wi, true), most,
                            start + ", left");
                }
            }
        }
    }

    @Test
    void vectorsThatWouldOverflowAreScaled() {
        int n = 70;
        DoubleView t = DoubleMatrices.of(n, n, (i, j) -> i == j ? 1 + i * DoubleLimits.ULP * 4 : i < j ? 1e6 : 0);
        DoubleGuarded g = DoubleLapackOperands.guarded(t), vl = DoubleLapackOperands.guarded(t),
                vr = DoubleLapackOperands.guarded(t);
        trevc3(HowMany.ALL, new boolean[0], g, vl, vr);
        for (int j = 0; j < n; j++) {
            double right = 0, left = 0;
            for (int i = 0; i < n; i++) {
                right = Math.max(right, Math.abs(vr.get(i, j)));
                left = Math.max(left, Math.abs(vl.get(i, j)));
            }
            assertEquals(1, right, 4 * DoubleLimits.ULP);
            assertEquals(1, left, 4 * DoubleLimits.ULP);
        }
    }

    @Test
    void givesTheSameBitsForAnyNumberOfThreads() {
        DoubleLapackOperands.sameBitsForAnyNumberOfThreads(uniform(150, 12), a -> {
            double[] w = new double[300];
            int ld = a.layout().stride();
            DoubleGuarded v = DoubleLapackOperands.guarded(uniform(150, 1));
            lapack().dgeev(Job.NONE, Job.VECTORS, 150, a.array(), a.off(), ld, w, 0, w, 150, w, 0, 1, v.array(),
                    v.off(), ld);
            System.arraycopy(v.array(), 0, a.array(), 0, v.array().length);
        });
    }
}
