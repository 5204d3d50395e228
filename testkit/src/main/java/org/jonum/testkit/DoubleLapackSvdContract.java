package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.jonum.blas.DoubleLimits;
import org.jonum.blas.DoubleView;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.SvdJob;
import org.junit.jupiter.api.Test;

/// How gesvd and gesdd must be.
public abstract class DoubleLapackSvdContract {
    private static final SvdJob ALL = SvdJob.ALL, THIN = SvdJob.THIN, OVERWRITE = SvdJob.OVERWRITE,
            NONE = SvdJob.NONE;
    private static final int[] SIZES = {1, 2, 5, 24, 25, 60};

    /// {@return the routines under test, behind their door}
    protected abstract Lapack lapack();

    private static DoubleView uniform(int m, int n, long seed) {
        return DoubleMatrices.uniform(m, n, new SplittableRandom(seed));
    }

    /// One decomposition: what went in and what came out.
    private record Svd(int info, double[] s, DoubleGuarded a, DoubleGuarded u, DoubleGuarded vt) {
    }

    /// Either driver; gesdd if both jobs are the same, or fit one of its own.
    private Svd decompose(boolean divide, SvdJob jobu, SvdJob jobvt, DoubleView matrix) {
        int m = matrix.rows(), n = matrix.cols(), k = Math.min(m, n);
        DoubleGuarded a = DoubleLapackOperands.guarded(matrix);
        DoubleGuarded u = empty(jobu == NONE || jobu == OVERWRITE ? 0 : m, jobu == ALL ? m : jobu == THIN ? k : 0);
        DoubleGuarded vt = empty(jobvt == ALL ? n : jobvt == THIN ? k : 0, jobvt == NONE || jobvt == OVERWRITE ? 0 : n);
        double[] s = new double[k + 2];
        s[0] = s[k + 1] = -7;
        int info;
        if (divide) {
            SvdJob jobz = jobu == OVERWRITE || jobvt == OVERWRITE ? OVERWRITE : jobu;
            info = lapack().dgesdd(jobz, m, n, a.array(), a.off(), a.layout().stride(), s, 1, u.array(), u.off(),
                    u.layout().stride(), vt.array(), vt.off(), vt.layout().stride());
        } else {
            info = lapack().dgesvd(jobu, jobvt, m, n, a.array(), a.off(), a.layout().stride(), s, 1, u.array(), u.off(),
                    u.layout().stride(), vt.array(), vt.off(), vt.layout().stride());
        }
        for (DoubleGuarded g : new DoubleGuarded[] {a, u, vt}) g.assertGuardsUntouched(jobu + ", " + jobvt);
        assertTrue(s[0] == -7 && s[k + 1] == -7);
        return new Svd(info, Arrays.copyOfRange(s, 1, k + 1), a, u, vt);
    }

    private static DoubleGuarded empty(int rows, int cols) {
        return DoubleLapackOperands.guarded(DoubleMatrices.of(rows, cols, (i, j) -> Double.NaN));
    }

    private static void assertSorted(double[] s, String what) {
        for (int i = 0; i < s.length; i++) assertTrue(s[i] >= 0 && (i == 0 || s[i] <= s[i - 1]), what);
    }

    private static void assertDecomposition(DoubleView a, double[] s, DoubleView u, DoubleView vt, String what) {
        int k = s.length;
        assertSorted(s, what);
        DoubleResiduals.assertAtMost(DoubleResiduals.orthonormality(u), 10, "U " + what);
        DoubleResiduals.assertAtMost(DoubleResiduals.orthonormality(vt.t()), 10, "V " + what);
        DoubleView us = DoubleMatrices.of(a.rows(), k, (i, j) -> u.get(i, j) * s[j]);
        DoubleResiduals.assertAtMost(DoubleResiduals.product(a, us, vt.block(0, 0, k, a.cols())), 10, what);
    }

    private double[] assertDecomposed(boolean divide, SvdJob job, DoubleView a, String what) {
        Svd svd = decompose(divide, job, job, a);
        assertEquals(0, svd.info, what);
        assertDecomposition(a, svd.s, DoubleLapackOperands.view(svd.u), DoubleLapackOperands.view(svd.vt),
                (divide ? "gesdd " : "gesvd ") + job + ", " + what);
        return svd.s;
    }

    private static void assertClose(double[] expected, double[] s, String what) {
        for (int i = 0; i < s.length; i++) {
            assertEquals(expected[i], s[i], 10 * s.length * DoubleLimits.EPS * Math.max(expected[0], 0), what);
        }
    }

    @Test
    void residualIsOfTheOrderOfRounding() {
        for (int m : SIZES) {
            for (int n : SIZES) {
                DoubleView a = uniform(m, n, 100L * m + n);
                double[] s = assertDecomposed(true, THIN, a, m + "x" + n);
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
            DoubleView a = uniform(size[0], size[1], 5);
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
        DoubleGuarded left = jobu == OVERWRITE ? svd.a : svd.u, right = jobvt == OVERWRITE ? svd.a : svd.vt;
        double tolerance = 1e5 * DoubleLimits.EPS;
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
                double[] sigma = new double[Math.min(size[0], size[1])];
                spectrum.fill(sigma, 1e6, random);
                DoubleView a = DoubleMatrices.withSingularValues(size[0], size[1], sigma, random);
                Arrays.sort(sigma);
                for (boolean divide : new boolean[] {true, false}) {
                    double[] s = assertDecomposed(divide, THIN, a, spectrum + "");
                    for (int i = 0; i < s.length; i++) {
                        assertEquals(sigma[s.length - 1 - i], s[i], 10 * 90 * DoubleLimits.EPS, spectrum + "");
                    }
                }
            }
        }
    }

    @Test
    void knownExactly() {
        DoubleView a = DoubleView.of(new double[] {3, 4, 0, 5}, 0, 2, 2, 2);
        for (boolean divide : new boolean[] {true, false}) {
            double[] s = assertDecomposed(divide, ALL, a, "[3 0; 4 5]");
            assertEquals(Math.sqrt(45), s[0], 16 * DoubleLimits.EPS);
            assertEquals(Math.sqrt(5), s[1], 16 * DoubleLimits.EPS);
        }
    }

    /// Peers hang or give NaN on these.
    @Test
    void degenerateMatricesAreDecomposed() {
        DoubleView r = uniform(50, 50, 7);
        for (boolean divide : new boolean[] {true, false}) {
            double[] zero = assertDecomposed(divide, ALL, DoubleMatrices.of(50, 40, (i, j) -> 0), "zero");
            for (double x : zero) assertEquals(0, x);
            double[] s = assertDecomposed(divide, ALL, DoubleMatrices.of(50, 50, (i, j) -> 3 + 1e-6 * r.get(i, j)),
                    "constant");
            assertEquals(150, s[0], 1e-3);
            assertDecomposed(divide, ALL, DoubleMatrices.of(50, 50, (i, j) -> 3), "constant");
            s = assertDecomposed(divide, ALL, DoubleMatrices.of(50, 50, (i, j) -> j == 7 ? 0 : r.get(i, j)),
                    "zero column");
            assertTrue(s[49] <= 50 * DoubleLimits.EPS * s[0] && s[48] > 1e-4);
            s = assertDecomposed(divide, ALL, DoubleLapackOperands.identity(60), "identity");
            for (double x : s) assertEquals(1, x, 8 * DoubleLimits.EPS);
            assertDecomposed(divide, ALL, DoubleMatrices.ofRank(60, 50, 4, new SplittableRandom(8)), "rank 4");
            assertDecomposed(divide, ALL, DoubleMatrices.graded(60, 50, 1e12, new SplittableRandom(9)), "graded");
            assertDecomposed(divide, ALL, DoubleMatrices.kahan(50, 1.2), "Kahan");
            assertDecomposed(divide, ALL, DoubleMatrices.hilbert(40), "Hilbert");
        }
    }

    @Test
    void extremeSizesAreScaled() {
        DoubleView a = uniform(40, 30, 10);
        for (double scale : new double[] {DoubleLimits.SAFE_MIN / DoubleLimits.EPS, DoubleLimits.HUGE / 64}) {
            DoubleView b = DoubleMatrices.of(40, 30, (i, j) -> scale * a.get(i, j));
            for (boolean divide : new boolean[] {true, false}) {
                Svd x = decompose(divide, THIN, THIN, a), y = decompose(divide, THIN, THIN, b);
                for (int i = 0; i < 30; i++) assertEquals(x.s[i], y.s[i] / scale, 1e3 * DoubleLimits.EPS);
                DoubleResiduals.assertAtMost(DoubleResiduals.orthonormality(DoubleLapackOperands.view(y.u)), 10, "U");
            }
        }
    }

    @Test
    void notFiniteGivesInfoAndNan() {
        for (double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            for (int[] size : new int[][] {{30, 30}, {40, 10}, {10, 40}}) {
                DoubleView r = uniform(size[0], size[1], 11);
                DoubleView a = DoubleMatrices.of(size[0], size[1], (i, j) -> i == 5 && j == 5 ? bad : r.get(i, j));
                for (boolean divide : new boolean[] {true, false}) {
                    Svd svd = decompose(divide, ALL, ALL, a);
                    assertEquals(svd.s.length, svd.info);
                    for (double x : svd.s) assertTrue(Double.isNaN(x));
                    assertTrue(Double.isNaN(svd.u.get(0, 0)) && Double.isNaN(svd.vt.get(9, 9)));
                }
            }
        }
    }

    @Test
    void emptyMatricesHaveTheIdentityForVectors() {
        for (boolean divide : new boolean[] {true, false}) {
            Svd svd = decompose(divide, ALL, ALL, DoubleMatrices.of(3, 0, (i, j) -> 0));
            assertEquals(0, svd.info);
            for (int i = 0; i < 3; i++) for (int j = 0; j < 3; j++) assertEquals(i == j ? 1 : 0, svd.u.get(i, j));
            assertEquals(0, decompose(divide, THIN, THIN, DoubleMatrices.of(0, 3, (i, j) -> 0)).info);
            assertEquals(0, decompose(divide, NONE, NONE, DoubleMatrices.of(0, 0, (i, j) -> 0)).info);
        }
    }

    @Test
    void givesTheSameBitsForAnyNumberOfThreads() {
        DoubleLapackOperands.sameBitsForAnyNumberOfThreads(uniform(220, 200, 12), g -> {
            double[] s = new double[200], vt = new double[200 * 200], none = {};
            assertEquals(0,
                    lapack().dgesdd(OVERWRITE, 220, 200, g.array(), g.off(), g.layout().stride(), s, 0, none, 0, 1,
                            vt, 0, 200));
        });
    }
}
