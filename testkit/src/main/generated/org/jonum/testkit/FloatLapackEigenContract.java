// Generated from DoubleLapackEigenContract.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.jonum.blas.FloatLimits;
import org.jonum.blas.FloatView;
import org.jonum.lapack.Balance;
import org.jonum.lapack.Compz;
import org.jonum.lapack.FloatGeevx;
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
public abstract class FloatLapackEigenContract {
    private static final int[] SIZES = {0, 1, 2, 3, 6, 24, 25, 47, 48, 49, 50, 97, 120};

    /// {@return the routines under test, behind their door}
    protected abstract Lapack lapack();

    private static FloatView uniform(int n, long seed) {
        return FloatMatrices.uniform(n, n, new SplittableRandom(seed));
    }

    /// Eigenvalues and vectors, and what the expert driver adds.
    private record Eigen(FloatGeevx x, FloatView vl, FloatView vr, float[] wr, float[] wi, float[] s,
            float[] sep) {
    }

    private Eigen geevx(FloatView m, Balance balance, Job left, Job right, Sense sense) {
        int n = m.rows();
        FloatGuarded a = FloatLapackOperands.guarded(m), vl = FloatLapackOperands.guarded(uniform(n, 1)),
                vr = FloatLapackOperands.guarded(uniform(n, 2));
        float[] wr = new float[n], wi = new float[n], scale = new float[n], s = new float[n], sep = new float[n];
        FloatGeevx x =
                lapack().sgeevx(balance, left, right, sense, n, a.array(), a.off(), a.layout().stride(), wr, 0, wi, 0,
                        vl.array(), vl.off(), vl.layout().stride(), vr.array(), vr.off(), vr.layout().stride(), scale,
                        0, s, 0, sep, 0);
        a.assertGuardsUntouched("geevx");
        vl.assertGuardsUntouched("geevx");
        vr.assertGuardsUntouched("geevx");
        return new Eigen(x, FloatLapackOperands.view(vl), FloatLapackOperands.view(vr), wr, wi, s, sep);
    }

    private Eigen geev(FloatView m, Job left, Job right) {
        int n = m.rows();
        FloatGuarded a = FloatLapackOperands.guarded(m), vl = FloatLapackOperands.guarded(uniform(n, 1)),
                vr = FloatLapackOperands.guarded(uniform(n, 2));
        float[] wr = new float[n], wi = new float[n];
        int info = lapack().sgeev(left, right, n, a.array(), a.off(), a.layout().stride(), wr, 0, wi, 0, vl.array(),
                vl.off(),
                vl.layout().stride(), vr.array(), vr.off(), vr.layout().stride());
        a.assertGuardsUntouched("geev");
        vl.assertGuardsUntouched("geev");
        vr.assertGuardsUntouched("geev");
        return new Eigen(new FloatGeevx(info, 0, n, 0), FloatLapackOperands.view(vl), FloatLapackOperands.view(vr),
                wr, wi, wr,
                wi);
    }

    /// The block diagonal matrix of real eigenvalues and of [re im; −im re].
    private static FloatView blocks(float[] wr, float[] wi) {
        int n = wr.length;
        return FloatMatrices.of(n, n,
                (i, j) -> i == j ? wr[i] : i + 1 == j && wi[i] > 0 ? wi[i] : i == j + 1 && wi[j] > 0 ? -wi[j] : 0);
    }

    /// A·V = V·Λ; for left vectors Aᵀ·U = U·conj(Λ).
    private static void assertVectors(FloatView a, FloatView v, float[] wr, float[] wi, boolean left, String what) {
        FloatResiduals.assertAtMost(residual(a, v, wr, wi, left), 20, what);
    }

    private static float residual(FloatView a, FloatView v, float[] wr, float[] wi, boolean left) {
        FloatView w = blocks(wr, wi), lambda = left ? w.t() : w, op = left ? a.t() : a;
        FloatView target = FloatLapackOperands.product(v, lambda);
        int n = a.rows();
        float norm = Math.max(FloatResiduals.norm(op), FloatLimits.SAFE_MIN), worst = 0;
        FloatView product = FloatLapackOperands.product(op, v);
        for (int j = 0; j < n; j++) {
            float sum = 0;
            for (int i = 0; i < n; i++) sum += Math.abs(product.get(i, j) - target.get(i, j));
            worst = !(sum <= worst) ? sum : worst;
        }
        return worst / (norm * Math.max(1, n) * FloatLimits.ULP);
    }

    /// Length 1, the largest component real.
    private static void assertNormalized(FloatView v, float[] wi, String what) {
        int n = v.rows();
        for (int j = 0; j < n; j++) {
            boolean pair = wi[j] > 0;
            float square = 0, largest = 0, im = 0;
            for (int i = 0; i < n; i++) {
                float x = v.get(i, j), y = pair ? v.get(i, j + 1) : 0, size = x * x + y * y;
                square += size;
                if (size > largest * (1 + 8 * FloatLimits.ULP)) {
                    largest = size;
                    im = y;
                } else if (size > largest * (1 - 8 * FloatLimits.ULP) && Math.abs(y) < Math.abs(im)) {
                    im = y;
                }
            }
            assertEquals(1, square, 10 * n * FloatLimits.ULP, what + ", vector " + j);
            assertEquals(0, im, what + ", vector " + j + " has a real largest component");
            if (pair) j++;
        }
    }

    @Test
    void vectorsSatisfyTheirEquationsAndAreNormalized() {
        for (int n : SIZES) {
            FloatView a = uniform(n, n);
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
            FloatView a = uniform(n, 3);
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
            new FloatSpectra(a, both.wr, both.wi).assertFound(none.wr, none.wi, 1e4f * n * FloatLimits.ULP, "alone");
        }
    }

    @Test
    void knownEigenvaluesAreFound() {
        for (FloatSpectra m : new FloatSpectra[] {FloatSpectra.clement(10), FloatSpectra.hanowa(6, 3),
            FloatSpectra.circulant(90, 0.25f), FloatSpectra.day(1e-6f), FloatSpectra.rootsOfUnity(3)}) {
            Eigen e = geev(m.a(), Job.VECTORS, Job.VECTORS);
            m.assertFound(e.wr, e.wi, 1000 * m.a().rows() * FloatResiduals.norm(m.a()) * FloatLimits.ULP,
                    "order " + m.a().rows());
            assertVectors(m.a(), e.vr, e.wr, e.wi, false, "right");
            assertVectors(m.a(), e.vl, e.wr, e.wi, true, "left");
        }
    }

    @Test
    void defectiveMatrixIsNotTakenForASymmetricOne() {
        float small = 8 * FloatLimits.ULP;
        FloatView a = FloatMatrices.of(2, 2, (i, j) -> i == j ? 1 : i < j ? small : 0);
        Eigen e = geevx(a, Balance.NONE, Job.VECTORS, Job.VECTORS, Sense.BOTH);
        assertTrue(e.wr[0] == 1 && e.wr[1] == 1 && e.wi[0] == 0 && e.wi[1] == 0);
        assertTrue(e.vr.get(0, 0) == 1 && e.vr.get(1, 0) == 0);
        assertTrue(Math.abs(e.vr.get(0, 1)) > 0.9f);
        assertTrue(e.s[0] < 0.5f && e.sep[0] < 1e-5f, "a float eigenvalue is sensitive");
    }

    @Test
    void hugeTinyAndGradedMatricesAreScaled() {
        FloatView r = uniform(30, 9);
        for (float scale : new float[] {FloatLimits.SAFE_MIN, FloatLimits.HUGE / 256}) {
            Eigen e = geev(FloatMatrices.of(30, 30, (i, j) -> scale * r.get(i, j)), Job.VECTORS, Job.VECTORS);
            float[] wr = new float[30], wi = new float[30];
            for (int i = 0; i < 30; i++) {
                wr[i] = e.wr[i] / scale;
                wi[i] = e.wi[i] / scale;
            }
            assertVectors(r, e.vr, wr, wi, false, "scale " + scale);
            assertVectors(r, e.vl, wr, wi, true, "scale " + scale);
        }
        FloatView graded = FloatMatrices.of(20, 20, (i, j) -> r.get(i, j) * Math.scalb(1.0f, i - 2 * j));
        Eigen e = geev(graded, Job.VECTORS, Job.VECTORS);
        assertVectors(graded, e.vr, e.wr, e.wi, false, "graded");
    }

    @Test
    void nonFiniteEntriesEndAtOnceAndAreReported() {
        for (float x : new float[] {Float.NaN, Float.NEGATIVE_INFINITY}) {
            for (int n : new int[] {1, 7, 130}) {
                FloatView r = uniform(n, 11);
                Eigen e = geev(FloatMatrices.of(n, n, (i, j) -> i == n / 2 && j == n - 1 ? x : r.get(i, j)),
                        Job.VECTORS, Job.NONE);
                assertTrue(e.x.info() == n && Float.isNaN(e.wr[0]) && Float.isNaN(e.wi[n - 1]));
            }
        }
    }

    @Test
    void conditionNumbersOfANormalMatrixAreOneAndTheGaps() {
        Eigen e = geevx(FloatMatrices.of(6, 6, (i, j) -> i == j ? i * i : 0), Balance.NONE, Job.VECTORS, Job.VECTORS,
                Sense.BOTH);
        assertEquals(25, e.x.abnrm());
        float[] gap = {1, 1, 3, 5, 7, 9};
        for (int i = 0; i < 6; i++) {
            int k = Math.toIntExact(Math.round((float) Math.sqrt(e.wr[i])));
            assertEquals(1, e.s[i], 10 * FloatLimits.ULP);
            assertEquals(gap[k], e.sep[i], 100 * FloatLimits.ULP);
        }
    }

    @Test
    void conditionNumbersBoundWhatPerturbationsDo() {
        for (int n : new int[] {4, 9, 40}) {
            FloatView a = uniform(n, 13), p = uniform(n, 14);
            float t = (float) Math.sqrt(FloatLimits.ULP) / 64;
            FloatView b = FloatMatrices.of(n, n, (i, j) -> a.get(i, j) + t * p.get(i, j));
            Eigen e = geevx(a, Balance.NONE, Job.VECTORS, Job.VECTORS, Sense.BOTH);
            Eigen f = geevx(b, Balance.NONE, Job.NONE, Job.NONE, Sense.NONE);
            for (int i = 0; i < n; i++) {
                float least = Float.POSITIVE_INFINITY;
                for (int k = 0; k < n; k++) least = Math.min(least, (float) Math.hypot(f.wr[k] - e.wr[i], f.wi[k] - e.wi[i]));
                assertTrue(least <= 1.2f * t * n / e.s[i] + 1e3f * FloatLimits.ULP, "n = " + n + ", eigenvalue " + i);
                assertTrue(e.s[i] > 0 && e.s[i] <= 1 + 10 * FloatLimits.ULP && e.sep[i] > 0);
            }
        }
    }

    @Test
    void eigenvectorsOfTrianglesAreSelectedAndTransformed() {
        int n = 60;
        FloatView r = uniform(n, 15);
        FloatView t = FloatMatrices.of(n, n, (i, j) -> {
            boolean pair = i % 5 == 3 && j == i - 1 || j % 5 == 3 && i == j - 1;
            return i == j ? i - i % 5 / 3 : pair ? i < j ? 2 : -0.5f : i < j ? r.get(i, j) : 0;
        });
        FloatGuarded g =
                FloatLapackOperands.guarded(FloatMatrices.of(n, n, (i, j) -> i > j + 1 ? Float.NaN : t.get(i, j)));
        FloatGuarded vl = FloatLapackOperands.guarded(FloatLapackOperands.identity(n)),
                vr = FloatLapackOperands.guarded(FloatLapackOperands.identity(n)), xl = vl.copy(), xr = vr.copy();
        boolean[] select = new boolean[n];
        assertEquals(n, trevc3(HowMany.BACKTRANSFORM, select, g, vl, vr));
        for (int i = 0; i < n; i += 4) select[i] = true;
        int m = trevc3(HowMany.SELECTED, select, g, xl, xr), at = 0;
        for (int j = 0; j < n; j++) {
            int size = j + 1 < n && t.get(j + 1, j) != 0 ? 2 : 1;
            for (int c = 0; select[j] && c < size; c++, at++) {
                for (int i = 0; i < n; i++) {
                    assertEquals(vr.get(i, j + c), xr.get(i, at), 1e4f * FloatLimits.ULP);
                    assertEquals(vl.get(i, j + c), xl.get(i, at), 1e4f * FloatLimits.ULP);
                }
            }
            if (size == 2) assertTrue(!select[++j]);
        }
        assertEquals(m, at);
        float[] wr = new float[n], wi = new float[n];
        for (int j = 0; j < n; j++) {
            wr[j] = t.get(j, j);
            if (j + 1 < n && t.get(j + 1, j) != 0) wi[j] = 1;
            if (j > 0 && t.get(j, j - 1) != 0) wi[j] = -1;
        }
        assertVectors(t, FloatLapackOperands.view(vr), wr, wi, false, "right");
        assertVectors(t, FloatLapackOperands.view(vl), wr, wi, true, "left");
    }

    private int trevc3(HowMany howMany, boolean[] select, FloatGuarded t, FloatGuarded vl, FloatGuarded vr) {
        int n = t.layout().rows();
        int m = lapack().strevc3(Sides.BOTH, howMany, select, 0, n, t.array(), t.off(), t.layout().stride(), vl.array(),
                vl.off(),
                vl.layout().stride(), vr.array(), vr.off(), vr.layout().stride(), n);
        vl.assertGuardsUntouched("trevc3");
        vr.assertGuardsUntouched("trevc3");
        return m;
    }

    @Test
    void inverseIterationFindsTheVectorsOfHessenbergMatrices() {
        for (int n : new int[] {1, 2, 3, 20, 61}) {
            FloatView r = uniform(n, 70 + n);                  // two blocks for n > 10
            FloatView h = FloatMatrices.of(n, n, (i, j) -> i > j + 1 || i == 10 && j == 9 ? 0 : r.get(i, j));
            float[] wr = new float[n], wi = new float[n];
            FloatGuarded g = FloatLapackOperands.guarded(h), t = g.copy();
            int ld = g.layout().stride();
            assertEquals(0, lapack().shseqr(SchurJob.EIGENVALUES, Compz.NONE, n, 0, n, t.array(), t.off(), ld, wr, 0,
                    wi, 0, wr, 0, 1));
            FloatGuarded vl = FloatLapackOperands.guarded(uniform(n, 1)),
                    vr = FloatLapackOperands.guarded(uniform(n, 2));
            for (StartVectors start : StartVectors.values()) {
                for (EigSource source : EigSource.values()) {
                    boolean[] select = new boolean[n];
                    Arrays.fill(select, true);
                    int[] fail = new int[2 * n];
                    Hsein s = lapack().shsein(Sides.BOTH, source, start, select, 0, n, g.array(), g.off(), ld, wr, 0,
                            wi, 0,
                            vl.array(), vl.off(), ld, vr.array(), vr.off(), ld, n, fail, 0, fail, n);
                    assertEquals(new Hsein(0, n), s);
                    assertTrue(Arrays.equals(new int[2 * n], fail));
                    vl.assertGuardsUntouched("hsein");
                    vr.assertGuardsUntouched("hsein");
                    float most = start == StartVectors.USER ? 10 * n + 100 : 20; // what the test of convergence allows
                    FloatResiduals.assertAtMost(residual(h, FloatLapackOperands.view(vr), wr, wi, false), most,
                            start + ", right");
                    FloatResiduals.assertAtMost(residual(h, FloatLapackOperands.view(vl), wr, wi, true), most,
                            start + ", left");
                }
            }
        }
    }

    @Test
    void vectorsThatWouldOverflowAreScaled() {
        int n = 70;
        FloatView t = FloatMatrices.of(n, n, (i, j) -> i == j ? 1 + i * FloatLimits.ULP * 4 : i < j ? 1e6f : 0);
        FloatGuarded g = FloatLapackOperands.guarded(t), vl = FloatLapackOperands.guarded(t),
                vr = FloatLapackOperands.guarded(t);
        trevc3(HowMany.ALL, new boolean[0], g, vl, vr);
        for (int j = 0; j < n; j++) {
            float right = 0, left = 0;
            for (int i = 0; i < n; i++) {
                right = Math.max(right, Math.abs(vr.get(i, j)));
                left = Math.max(left, Math.abs(vl.get(i, j)));
            }
            assertEquals(1, right, 4 * FloatLimits.ULP);
            assertEquals(1, left, 4 * FloatLimits.ULP);
        }
    }

    @Test
    void givesTheSameBitsForAnyNumberOfThreads() {
        FloatLapackOperands.sameBitsForAnyNumberOfThreads(uniform(150, 12), a -> {
            float[] w = new float[300];
            int ld = a.layout().stride();
            FloatGuarded v = FloatLapackOperands.guarded(uniform(150, 1));
            lapack().sgeev(Job.NONE, Job.VECTORS, 150, a.array(), a.off(), ld, w, 0, w, 150, w, 0, 1, v.array(),
                    v.off(), ld);
            System.arraycopy(v.array(), 0, a.array(), 0, v.array().length);
        });
    }
}
