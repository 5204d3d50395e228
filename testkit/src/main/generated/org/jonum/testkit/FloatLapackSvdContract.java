// Generated from DoubleLapackSvdContract.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.jonum.blas.FloatLimits;
import org.jonum.blas.FloatView;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.SvdJob;
import org.junit.jupiter.api.Test;

/// How gesvd and gesdd must be.
public abstract class FloatLapackSvdContract {
    private static final SvdJob ALL = SvdJob.ALL, THIN = SvdJob.THIN, OVERWRITE = SvdJob.OVERWRITE,
            NONE = SvdJob.NONE;
    private static final int[] SIZES = {1, 2, 5, 24, 25, 60};

    /// {@return the routines under test, behind their door}
    protected abstract Lapack lapack();

    private static FloatView uniform(int m, int n, long seed) {
        return FloatMatrices.uniform(m, n, new SplittableRandom(seed));
    }

    /// One decomposition: what went in and what came out.
    private record Svd(int info, float[] s, FloatGuarded a, FloatGuarded u, FloatGuarded vt) {
    }

    /// Either driver; gesdd if both jobs are the same, or fit one of its own.
    private Svd decompose(boolean divide, SvdJob jobu, SvdJob jobvt, FloatView matrix) {
        int m = matrix.rows(), n = matrix.cols(), k = Math.min(m, n);
        FloatGuarded a = FloatLapackOperands.guarded(matrix);
        FloatGuarded u = empty(jobu == NONE || jobu == OVERWRITE ? 0 : m, jobu == ALL ? m : jobu == THIN ? k : 0);
        FloatGuarded vt = empty(jobvt == ALL ? n : jobvt == THIN ? k : 0, jobvt == NONE || jobvt == OVERWRITE ? 0 : n);
        float[] s = new float[k + 2];
        s[0] = s[k + 1] = -7;
        int info;
        if (divide) {
            SvdJob jobz = jobu == OVERWRITE || jobvt == OVERWRITE ? OVERWRITE : jobu;
            info = lapack().sgesdd(jobz, m, n, a.array(), a.off(), a.layout().stride(), s, 1, u.array(), u.off(),
                    u.layout().stride(), vt.array(), vt.off(), vt.layout().stride());
        } else {
            info = lapack().sgesvd(jobu, jobvt, m, n, a.array(), a.off(), a.layout().stride(), s, 1, u.array(), u.off(),
                    u.layout().stride(), vt.array(), vt.off(), vt.layout().stride());
        }
        for (FloatGuarded g : new FloatGuarded[] {a, u, vt}) g.assertGuardsUntouched(jobu + ", " + jobvt);
        assertTrue(s[0] == -7 && s[k + 1] == -7);
        return new Svd(info, Arrays.copyOfRange(s, 1, k + 1), a, u, vt);
    }

    private static FloatGuarded empty(int rows, int cols) {
        return FloatLapackOperands.guarded(FloatMatrices.of(rows, cols, (i, j) -> Float.NaN));
    }

    private static void assertSorted(float[] s, String what) {
        for (int i = 0; i < s.length; i++) assertTrue(s[i] >= 0 && (i == 0 || s[i] <= s[i - 1]), what);
    }

    private static void assertDecomposition(FloatView a, float[] s, FloatView u, FloatView vt, String what) {
        int k = s.length;
        assertSorted(s, what);
        FloatResiduals.assertAtMost(FloatResiduals.orthonormality(u), 10, "U " + what);
        FloatResiduals.assertAtMost(FloatResiduals.orthonormality(vt.t()), 10, "V " + what);
        FloatView us = FloatMatrices.of(a.rows(), k, (i, j) -> u.get(i, j) * s[j]);
        FloatResiduals.assertAtMost(FloatResiduals.product(a, us, vt.block(0, 0, k, a.cols())), 10, what);
    }

    private float[] assertDecomposed(boolean divide, SvdJob job, FloatView a, String what) {
        Svd svd = decompose(divide, job, job, a);
        assertEquals(0, svd.info, what);
        assertDecomposition(a, svd.s, FloatLapackOperands.view(svd.u), FloatLapackOperands.view(svd.vt),
                (divide ? "gesdd " : "gesvd ") + job + ", " + what);
        return svd.s;
    }

    private static void assertClose(float[] expected, float[] s, String what) {
        for (int i = 0; i < s.length; i++) {
            assertEquals(expected[i], s[i], 10 * s.length * FloatLimits.EPS * Math.max(expected[0], 0), what);
        }
    }

    @Test
    void residualIsOfTheOrderOfRounding() {
        for (int m : SIZES) {
            for (int n : SIZES) {
                FloatView a = uniform(m, n, 100L * m + n);
                float[] s = assertDecomposed(true, THIN, a, m + "x" + n);
                assertClose(s, assertDecomposed(false, THIN, a, m + "x" + n), "gesvd against gesdd");
                assertClose(s, assertDecomposed(true, ALL, a, m + "x" + n), "all");
            }
        }
        for (int n : new int[] {49, 50, 51, 99, 130}) assertDecomposed(true, ALL, uniform(n, n, n), "n = " + n);
    }

    /// U or Vᵀ is the same, wherever it goes, and whatever else is wanted.
    @Test
    void jobsAgree() {
        for (int[] size : new int[][] {{30, 26}, {26, 30}, {50, 20}, {20, 50}, {12, 12}}) {
            FloatView a = uniform(size[0], size[1], 5);
            int k = Math.min(size[0], size[1]);
            for (SvdJob jobu : SvdJob.values()) {
                for (SvdJob jobvt : SvdJob.values()) {
                    if (jobu == OVERWRITE && jobvt == OVERWRITE) continue;
                    agrees(decompose(false, jobu, jobvt, a), decompose(false, THIN, THIN, a), jobu, jobvt, k);
                }
            }
            Svd thin = decompose(true, THIN, THIN, a);
            boolean tall = size[0] >= size[1];
            agrees(decompose(true, NONE, NONE, a), thin, NONE, NONE, k);
            agrees(decompose(true, ALL, ALL, a), thin, ALL, ALL, k);
            SvdJob jobu = tall ? OVERWRITE : ALL, jobvt = tall ? ALL : OVERWRITE;
            agrees(decompose(true, jobu, jobvt, a), thin, jobu, jobvt, k);
        }
    }

    private static void agrees(Svd svd, Svd thin, SvdJob jobu, SvdJob jobvt, int k) {
        String what = jobu + ", " + jobvt + ", " + svd.a.layout();
        assertEquals(0, svd.info, what);
        assertClose(thin.s, svd.s, what);
        FloatGuarded left = jobu == OVERWRITE ? svd.a : svd.u, right = jobvt == OVERWRITE ? svd.a : svd.vt;
        float tolerance = 1e5f * FloatLimits.EPS;
        for (int j = 0; j < k; j++) {
            for (int i = 0; i < svd.a.layout().rows() && jobu != NONE; i++) {
                assertEquals(thin.u.get(i, j), left.get(i, j), tolerance, "U " + what);
            }
            for (int i = 0; i < svd.a.layout().cols() && jobvt != NONE; i++) {
                assertEquals(thin.vt.get(j, i), right.get(j, i), tolerance, "VT " + what);
            }
        }
    }

    @Test
    void prescribedSingularValuesAreFound() {
        SplittableRandom random = new SplittableRandom(6);
        for (Spectrum spectrum : Spectrum.values()) {
            for (int[] size : new int[][] {{60, 60}, {70, 45}, {30, 90}}) {
                float[] sigma = new float[Math.min(size[0], size[1])];
                spectrum.fill(sigma, 1e6f, random);
                FloatView a = FloatMatrices.withSingularValues(size[0], size[1], sigma, random);
                Arrays.sort(sigma);
                for (boolean divide : new boolean[] {true, false}) {
                    float[] s = assertDecomposed(divide, THIN, a, spectrum + "");
                    for (int i = 0; i < s.length; i++) {
                        assertEquals(sigma[s.length - 1 - i], s[i], 10 * 90 * FloatLimits.EPS, spectrum + "");
                    }
                }
            }
        }
    }

    @Test
    void knownExactly() {
        FloatView a = FloatView.of(new float[] {3, 4, 0, 5}, 0, 2, 2, 2);
        for (boolean divide : new boolean[] {true, false}) {
            float[] s = assertDecomposed(divide, ALL, a, "[3 0; 4 5]");
            assertEquals((float) Math.sqrt(45), s[0], 16 * FloatLimits.EPS);
            assertEquals((float) Math.sqrt(5), s[1], 16 * FloatLimits.EPS);
        }
    }

    /// Peers hang or give NaN on these.
    @Test
    void degenerateMatricesAreDecomposed() {
        FloatView r = uniform(50, 50, 7);
        for (boolean divide : new boolean[] {true, false}) {
            float[] zero = assertDecomposed(divide, ALL, FloatMatrices.of(50, 40, (i, j) -> 0), "zero");
            for (float x : zero) assertEquals(0, x);
            float[] s = assertDecomposed(divide, ALL, FloatMatrices.of(50, 50, (i, j) -> 3 + 1e-6f * r.get(i, j)),
                    "constant");
            assertEquals(150, s[0], 1e-3f);
            assertDecomposed(divide, ALL, FloatMatrices.of(50, 50, (i, j) -> 3), "constant");
            s = assertDecomposed(divide, ALL, FloatMatrices.of(50, 50, (i, j) -> j == 7 ? 0 : r.get(i, j)),
                    "zero column");
            assertTrue(s[49] <= 50 * FloatLimits.EPS * s[0] && s[48] > 1e-4f);
            s = assertDecomposed(divide, ALL, FloatLapackOperands.identity(60), "identity");
            for (float x : s) assertEquals(1, x, 8 * FloatLimits.EPS);
            assertDecomposed(divide, ALL, FloatMatrices.ofRank(60, 50, 4, new SplittableRandom(8)), "rank 4");
            assertDecomposed(divide, ALL, FloatMatrices.graded(60, 50, 1e12f, new SplittableRandom(9)), "graded");
            assertDecomposed(divide, ALL, FloatMatrices.kahan(50, 1.2f), "Kahan");
            assertDecomposed(divide, ALL, FloatMatrices.hilbert(40), "Hilbert");
        }
    }

    @Test
    void extremeSizesAreScaled() {
        FloatView a = uniform(40, 30, 10);
        for (float scale : new float[] {FloatLimits.SAFE_MIN / FloatLimits.EPS, FloatLimits.HUGE / 64}) {
            FloatView b = FloatMatrices.of(40, 30, (i, j) -> scale * a.get(i, j));
            for (boolean divide : new boolean[] {true, false}) {
                Svd x = decompose(divide, THIN, THIN, a), y = decompose(divide, THIN, THIN, b);
                for (int i = 0; i < 30; i++) assertEquals(x.s[i], y.s[i] / scale, 1e3f * FloatLimits.EPS);
                FloatResiduals.assertAtMost(FloatResiduals.orthonormality(FloatLapackOperands.view(y.u)), 10, "U");
            }
        }
    }

    @Test
    void notFiniteGivesInfoAndNan() {
        for (float bad : new float[] {Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY}) {
            for (int[] size : new int[][] {{30, 30}, {40, 10}, {10, 40}}) {
                FloatView r = uniform(size[0], size[1], 11);
                FloatView a = FloatMatrices.of(size[0], size[1], (i, j) -> i == 5 && j == 5 ? bad : r.get(i, j));
                for (boolean divide : new boolean[] {true, false}) {
                    Svd svd = decompose(divide, ALL, ALL, a);
                    assertEquals(svd.s.length, svd.info);
                    for (float x : svd.s) assertTrue(Float.isNaN(x));
                    assertTrue(Float.isNaN(svd.u.get(0, 0)) && Float.isNaN(svd.vt.get(9, 9)));
                }
            }
        }
    }

    @Test
    void emptyMatricesHaveTheIdentityForVectors() {
        for (boolean divide : new boolean[] {true, false}) {
            Svd svd = decompose(divide, ALL, ALL, FloatMatrices.of(3, 0, (i, j) -> 0));
            assertEquals(0, svd.info);
            for (int i = 0; i < 3; i++) for (int j = 0; j < 3; j++) assertEquals(i == j ? 1 : 0, svd.u.get(i, j));
            assertEquals(0, decompose(divide, THIN, THIN, FloatMatrices.of(0, 3, (i, j) -> 0)).info);
            assertEquals(0, decompose(divide, NONE, NONE, FloatMatrices.of(0, 0, (i, j) -> 0)).info);
        }
    }

    @Test
    void givesTheSameBitsForAnyNumberOfThreads() {
        FloatLapackOperands.sameBitsForAnyNumberOfThreads(uniform(220, 200, 12), g -> {
            float[] s = new float[200], vt = new float[200 * 200], none = {};
            assertEquals(0,
                    lapack().sgesdd(OVERWRITE, 220, 200, g.array(), g.off(), g.layout().stride(), s, 0, none, 0, 1,
                            vt, 0, 200));
        });
    }
}
