// Generated from DoubleLapackSyevxContract.java by build/Float32.java. Do not edit.
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

/// How syevx and syevr must be.
public abstract class FloatLapackSyevxContract {
    private static final int[] SIZES = {1, 2, 3, 20, 33, 65};

    /// {@return the routines under test, behind their door}
    protected abstract Lapack lapack();

    /// One of the routines.
    private interface Routine {
        Selected call(Job jobz, Range range, FloatGuarded a, float vl, float vu, int il, int iu, float[] w,
                float[] z, int ldz);
    }

    private Selected syevx(Job jobz, Range range, FloatGuarded a, float vl, float vu, int il, int iu, float[] w,
            float[] z, int ldz) {
        Layout.Triangle l = (Layout.Triangle) a.layout();
        return lapack().ssyevx(jobz, range, l.uplo(), l.rows(), a.array(), a.off(), l.stride(), vl, vu, il, iu, 0, w, 0,
                z,
                0, ldz, new int[l.rows()], 0);
    }

    private Selected syevr(Job jobz, Range range, FloatGuarded a, float vl, float vu, int il, int iu, float[] w,
            float[] z, int ldz) {
        Layout.Triangle l = (Layout.Triangle) a.layout();
        return lapack().ssyevr(jobz, range, l.uplo(), l.rows(), a.array(), a.off(), l.stride(), vl, vu, il, iu, 0, w, 0,
                z,
                0, ldz);
    }

    private Routine[] routines() {
        return new Routine[] {this::syevx, this::syevr};
    }

    /// What a routine found: m eigenvalues and, for `VECTORS`, as many columns.
    private record Found(Selected report, float[] w, FloatView z) {}

    private static Found find(Routine routine, Job jobz, Uplo uplo, FloatView a, Range range, float vl, float vu,
            int il, int iu) {
        int n = a.rows(), ldz = n + 1;
        FloatGuarded triangle = FloatLapackOperands.guarded(uplo, Diag.NON_UNIT, a);
        float[] w = new float[n], z = new float[ldz * n];
        Selected report = routine.call(jobz, range, triangle, vl, vu, il, iu, w, z, ldz);
        triangle.assertGuardsUntouched(range + " " + uplo);
        return new Found(report, Arrays.copyOf(w, report.m()), FloatView.of(z, 0, n, jobz == Job.NONE ? 0 : report.m(),
                ldz));
    }

    private static void assertEigen(FloatView a, Found found, String what) {
        FloatView z = found.z, scaled = FloatMatrices.of(z.rows(), z.cols(), (i, j) -> z.get(i, j) * found.w[j]);
        FloatResiduals.assertAtMost(FloatResiduals.product(scaled, a, z), 30, what);
        FloatResiduals.assertAtMost(FloatResiduals.orthonormality(z), 30, what);
    }

    private static float[] spectrum(Spectrum kind, int n) {
        float[] lambda = new float[n];
        kind.fill(lambda, 1 / (float) Math.sqrt(FloatLimits.EPS), new SplittableRandom(n));
        for (int i = 0; i < n; i += 3) lambda[i] = -lambda[i];
        Arrays.sort(lambda);
        return lambda;
    }

    @Test
    void prescribedSpectraAreFound() {
        for (int n : SIZES) {
            for (Spectrum kind : Spectrum.values()) {
                float[] lambda = spectrum(kind, n);
                FloatView a = FloatMatrices.symmetric(lambda, new SplittableRandom(n));
                for (Routine routine : routines()) {
                    for (Uplo uplo : Uplo.values()) {
                        String what = kind + " " + uplo + ", n = " + n;
                        Found found = find(routine, Job.VECTORS, uplo, a, Range.ALL, 0, 0, 0, 0);
                        assertEquals(new Selected(0, n), found.report, what);
                        assertArrayEquals(lambda, found.w, 20 * (n + 1) * FloatLimits.ULP, what);
                        assertEigen(a, found, what);
                    }
                }
            }
        }
    }

    @Test
    void rangesAreSlicesOfAll() {
        int n = 40;
        for (Spectrum kind : Spectrum.values()) {
            float[] lambda = spectrum(kind, n);
            FloatView a = FloatMatrices.symmetric(lambda, new SplittableRandom(n));
            for (Routine routine : routines()) {
                for (int[] slice : new int[][] {{0, 1}, {39, 40}, {4, 22}, {1, 40}}) {
                    for (Job jobz : Job.values()) {
                        Found found = find(routine, jobz, Uplo.LOWER, a, Range.INDICES, 0, 0, slice[0], slice[1]);
                        assertEquals(new Selected(0, slice[1] - slice[0]), found.report);
                        assertArrayEquals(Arrays.copyOfRange(lambda, slice[0], slice[1]), found.w,
                                20 * n * FloatLimits.ULP);
                        assertEigen(a, found, kind + " from " + slice[0]);
                    }
                }
                Found found = find(routine, Job.VECTORS, Uplo.UPPER, a, Range.VALUES, -2, -1e-6f, 0, 0);
                int m = 0;
                while (lambda[m] <= -1e-6f) m++;
                assertEquals(new Selected(0, m), found.report, kind.toString());
                assertEigen(a, found, kind + " by values");
            }
        }
    }

    @Test
    void sizesNearTheEndsOfTheRangeAreSafe() {
        FloatView a = FloatMatrices.symmetric(spectrum(Spectrum.ARITHMETIC, 12), new SplittableRandom(5));
        for (Routine routine : routines()) {
            float[] w = find(routine, Job.VECTORS, Uplo.LOWER, a, Range.ALL, 0, 0, 0, 0).w;
            for (float size : new float[] {FloatLimits.HUGE / 4, FloatLimits.SAFE_MIN * 64}) {
                FloatView scaled = FloatMatrices.of(12, 12, (i, j) -> size * a.get(i, j));
                Found found = find(routine, Job.VECTORS, Uplo.LOWER, scaled, Range.VALUES, 0, 2 * size, 0, 0);
                assertEquals(new Selected(0, 8), found.report, "size " + size);
                for (int k = 0; k < 8; k++) {
                    assertEquals(w[k + 4], found.w[k] / size, 500 * FloatLimits.ULP, "size " + size);
                }
                FloatResiduals.assertAtMost(FloatResiduals.orthonormality(found.z), 30, "size " + size);
            }
        }
    }

    @Test
    void whatIsNotFiniteGivesNaN() {
        FloatView good = FloatMatrices.uniform(30, 30, new SplittableRandom(1));
        for (Routine routine : routines()) {
            for (float bad : new float[] {Float.NaN, Float.NEGATIVE_INFINITY}) {
                FloatView a = FloatMatrices.of(30, 30, (i, j) -> i == 20 && j == 10 ? bad : good.get(i, j));
                Found found = find(routine, Job.VECTORS, Uplo.LOWER, a, Range.INDICES, 0, 0, 3, 9);
                assertEquals(new Selected(30, 6), found.report);
                for (float x : found.w) assertTrue(Float.isNaN(x));
                for (int j = 0; j < 6; j++) {
                    for (int i = 0; i < 30; i++) assertTrue(Float.isNaN(found.z.get(i, j)));
                }
            }
        }
    }

    @Test
    void nothingOfNothing() {
        for (Routine routine : routines()) {
            Found none =
                    find(routine, Job.VECTORS, Uplo.LOWER, FloatLapackOperands.identity(0), Range.ALL, 0, 0, 0, 0);
            assertEquals(new Selected(0, 0), none.report);
        }
    }

    @Test
    void givesTheSameBitsForAnyNumberOfThreads() {
        FloatView r = FloatMatrices.uniform(200, 200, new SplittableRandom(12));
        FloatView a = FloatMatrices.of(200, 200, (i, j) -> r.get(Math.min(i, j), Math.max(i, j)));
        FloatLapackOperands.sameBitsForAnyNumberOfThreads(a, g -> {
            float[] copy = g.array().clone(), w = new float[200];
            lapack().ssyevr(Job.VECTORS, Range.INDICES, Uplo.UPPER, 200, copy, g.off(), g.layout().stride(), 0, 0, 50,
                    150,
                    0, w, 0, g.array(), g.off(), g.layout().stride());
        });
    }
}
