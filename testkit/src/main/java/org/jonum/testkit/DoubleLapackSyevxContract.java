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

/// How syevx and syevr must be.
public abstract class DoubleLapackSyevxContract {
    private static final int[] SIZES = {1, 2, 3, 20, 33, 65};

    /// {@return the routines under test, behind their door}
    protected abstract Lapack lapack();

    /// One of the routines.
    private interface Routine {
        Selected call(Job jobz, Range range, DoubleGuarded a, double vl, double vu, int il, int iu, double[] w,
                double[] z, int ldz);
    }

    private Selected syevx(Job jobz, Range range, DoubleGuarded a, double vl, double vu, int il, int iu, double[] w,
            double[] z, int ldz) {
        Layout.Triangle l = (Layout.Triangle) a.layout();
        return lapack().dsyevx(jobz, range, l.uplo(), l.rows(), a.array(), a.off(), l.stride(), vl, vu, il, iu, 0, w, 0,
                z,
                0, ldz, new int[l.rows()], 0);
    }

    private Selected syevr(Job jobz, Range range, DoubleGuarded a, double vl, double vu, int il, int iu, double[] w,
            double[] z, int ldz) {
        Layout.Triangle l = (Layout.Triangle) a.layout();
        return lapack().dsyevr(jobz, range, l.uplo(), l.rows(), a.array(), a.off(), l.stride(), vl, vu, il, iu, 0, w, 0,
                z,
                0, ldz);
    }

    private Routine[] routines() {
        return new Routine[] {this::syevx, this::syevr};
    }

    /// What a routine found: m eigenvalues and, for `VECTORS`, as many columns.
    private record Found(Selected report, double[] w, DoubleView z) {}

    private static Found find(Routine routine, Job jobz, Uplo uplo, DoubleView a, Range range, double vl, double vu,
            int il, int iu) {
        int n = a.rows(), ldz = n + 1;
        DoubleGuarded triangle = DoubleLapackOperands.guarded(uplo, Diag.NON_UNIT, a);
        double[] w = new double[n], z = new double[ldz * n];
        Selected report = routine.call(jobz, range, triangle, vl, vu, il, iu, w, z, ldz);
        triangle.assertGuardsUntouched(range + " " + uplo);
        return new Found(report, Arrays.copyOf(w, report.m()), DoubleView.of(z, 0, n, jobz == Job.NONE ? 0 : report.m(),
                ldz));
    }

    private static void assertEigen(DoubleView a, Found found, String what) {
        DoubleView z = found.z, scaled = DoubleMatrices.of(z.rows(), z.cols(), (i, j) -> z.get(i, j) * found.w[j]);
        DoubleResiduals.assertAtMost(DoubleResiduals.product(scaled, a, z), 30, what);
        DoubleResiduals.assertAtMost(DoubleResiduals.orthonormality(z), 30, what);
    }

    private static double[] spectrum(Spectrum kind, int n) {
        double[] lambda = new double[n];
        kind.fill(lambda, 1 / Math.sqrt(DoubleLimits.EPS), new SplittableRandom(n));
        for (int i = 0; i < n; i += 3) lambda[i] = -lambda[i];
        Arrays.sort(lambda);
        return lambda;
    }

    @Test
    void prescribedSpectraAreFound() {
        for (int n : SIZES) {
            for (Spectrum kind : Spectrum.values()) {
                double[] lambda = spectrum(kind, n);
                DoubleView a = DoubleMatrices.symmetric(lambda, new SplittableRandom(n));
                for (Routine routine : routines()) {
                    for (Uplo uplo : Uplo.values()) {
                        String what = kind + " " + uplo + ", n = " + n;
                        Found found = find(routine, Job.VECTORS, uplo, a, Range.ALL, 0, 0, 0, 0);
                        assertEquals(new Selected(0, n), found.report, what);
                        assertArrayEquals(lambda, found.w, 20 * (n + 1) * DoubleLimits.ULP, what);
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
            double[] lambda = spectrum(kind, n);
            DoubleView a = DoubleMatrices.symmetric(lambda, new SplittableRandom(n));
            for (Routine routine : routines()) {
                for (int[] slice : new int[][] {{0, 1}, {39, 40}, {4, 22}, {1, 40}}) {
                    for (Job jobz : Job.values()) {
                        Found found = find(routine, jobz, Uplo.LOWER, a, Range.INDICES, 0, 0, slice[0], slice[1]);
                        assertEquals(new Selected(0, slice[1] - slice[0]), found.report);
                        assertArrayEquals(Arrays.copyOfRange(lambda, slice[0], slice[1]), found.w,
                                20 * n * DoubleLimits.ULP);
                        assertEigen(a, found, kind + " from " + slice[0]);
                    }
                }
                Found found = find(routine, Job.VECTORS, Uplo.UPPER, a, Range.VALUES, -2, -1e-6, 0, 0);
                int m = 0;
                while (lambda[m] <= -1e-6) m++;
                assertEquals(new Selected(0, m), found.report, kind.toString());
                assertEigen(a, found, kind + " by values");
            }
        }
    }

    @Test
    void sizesNearTheEndsOfTheRangeAreSafe() {
        DoubleView a = DoubleMatrices.symmetric(spectrum(Spectrum.ARITHMETIC, 12), new SplittableRandom(5));
        for (Routine routine : routines()) {
            double[] w = find(routine, Job.VECTORS, Uplo.LOWER, a, Range.ALL, 0, 0, 0, 0).w;
            for (double size : new double[] {DoubleLimits.HUGE / 4, DoubleLimits.SAFE_MIN * 64}) {
                DoubleView scaled = DoubleMatrices.of(12, 12, (i, j) -> size * a.get(i, j));
                Found found = find(routine, Job.VECTORS, Uplo.LOWER, scaled, Range.VALUES, 0, 2 * size, 0, 0);
                assertEquals(new Selected(0, 8), found.report, "size " + size);
                for (int k = 0; k < 8; k++) {
                    assertEquals(w[k + 4], found.w[k] / size, 500 * DoubleLimits.ULP, "size " + size);
                }
                DoubleResiduals.assertAtMost(DoubleResiduals.orthonormality(found.z), 30, "size " + size);
            }
        }
    }

    @Test
    void whatIsNotFiniteGivesNaN() {
        DoubleView good = DoubleMatrices.uniform(30, 30, new SplittableRandom(1));
        for (Routine routine : routines()) {
            for (double bad : new double[] {Double.NaN, Double.NEGATIVE_INFINITY}) {
                DoubleView a = DoubleMatrices.of(30, 30, (i, j) -> i == 20 && j == 10 ? bad : good.get(i, j));
                Found found = find(routine, Job.VECTORS, Uplo.LOWER, a, Range.INDICES, 0, 0, 3, 9);
                assertEquals(new Selected(30, 6), found.report);
                for (double x : found.w) assertTrue(Double.isNaN(x));
                for (int j = 0; j < 6; j++) {
                    for (int i = 0; i < 30; i++) assertTrue(Double.isNaN(found.z.get(i, j)));
                }
            }
        }
    }

    @Test
    void nothingOfNothing() {
        for (Routine routine : routines()) {
            Found none =
                    find(routine, Job.VECTORS, Uplo.LOWER, DoubleLapackOperands.identity(0), Range.ALL, 0, 0, 0, 0);
            assertEquals(new Selected(0, 0), none.report);
        }
    }

    @Test
    void givesTheSameBitsForAnyNumberOfThreads() {
        DoubleView r = DoubleMatrices.uniform(200, 200, new SplittableRandom(12));
        DoubleView a = DoubleMatrices.of(200, 200, (i, j) -> r.get(Math.min(i, j), Math.max(i, j)));
        DoubleLapackOperands.sameBitsForAnyNumberOfThreads(a, g -> {
            double[] copy = g.array().clone(), w = new double[200];
            lapack().dsyevr(Job.VECTORS, Range.INDICES, Uplo.UPPER, 200, copy, g.off(), g.layout().stride(), 0, 0, 50,
                    150,
                    0, w, 0, g.array(), g.off(), g.layout().stride());
        });
    }
}
