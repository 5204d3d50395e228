package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.jonum.blas.DoubleLimits;
import org.jonum.blas.DoubleView;
import org.jonum.lapack.Job;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.Range;
import org.jonum.lapack.Selected;
import org.junit.jupiter.api.Test;

/// How stemr, stevr and stevx must be.
public abstract class DoubleLapackEigenSubsetContract {
    private static final int[] SIZES = {1, 2, 3, 5, 21, 43, 64};

    /// {@return the routines under test, behind their door}
    protected abstract Lapack lapack();

    /// One of the routines.
    private interface Routine {
        Selected call(Job jobz, Range range, int n, double[] d, double[] e, double vl, double vu, int il, int iu,
                double[] w, double[] z, int zOff, int ldz);
    }

    private Selected stemr(Job jobz, Range range, int n, double[] d, double[] e, double vl, double vu, int il, int iu,
            double[] w, double[] z, int zOff, int ldz) {
        return lapack().dstemr(jobz, range, n, d, 0, e, 0, vl, vu, il, iu, w, 1, z, zOff, ldz);
    }

    private Selected stevr(Job jobz, Range range, int n, double[] d, double[] e, double vl, double vu, int il, int iu,
            double[] w, double[] z, int zOff, int ldz) {
        return lapack().dstevr(jobz, range, n, d, 0, e, 0, vl, vu, il, iu, 0, w, 1, z, zOff, ldz);
    }

    private Selected stevx(Job jobz, Range range, int n, double[] d, double[] e, double vl, double vu, int il, int iu,
            double[] w, double[] z, int zOff, int ldz) {
        int[] ifail = new int[n + 2];
        Arrays.fill(ifail, -7);
        Selected found = lapack().dstevx(jobz, range, n, d, 0, e, 0, vl, vu, il, iu, 0, w, 1, z, zOff, ldz, ifail, 1);
        boolean finite = found.info() == 0;
        for (int k = 0; k < found.m(); k++) {
            assertEquals(jobz == Job.NONE ? -7 : finite ? 0 : k + 1, ifail[k + 1], "ifail");
        }
        assertEquals(-7, ifail[0]);
        assertEquals(-7, ifail[n + 1]);
        return found;
    }

    private Routine[] routines() {
        return new Routine[] {this::stemr, this::stevr, this::stevx};
    }

    /// What a routine found: m eigenvalues and, for `VECTORS`, as many columns.
    private record Found(Selected report, double[] w, DoubleView z) {}

    private static Found find(Routine routine, Job jobz, DoubleTridiagonal t, Range range, double vl, double vu, int il,
            int iu) {
        int n = t.n(), most = range == Range.INDICES ? iu - il : n;
        double[] w = new double[most + 2], d = t.d().clone(), e = t.e().clone();
        Arrays.fill(w, -7);
        DoubleGuarded z = DoubleGuarded.of(new Layout.Dense(n, jobz == Job.NONE ? 0 : most, n + 2), 3, 4);
        DoubleGuarded before = z.copy();
        Selected report = routine.call(jobz, range, n, d, e, vl, vu, il, iu, w, z.array(), z.off(), n + 2);
        String what = range + " of " + t.name();
        z.assertGuardsUntouched(what);
        assertArrayEquals(t.d(), d, what);
        assertArrayEquals(t.e(), e, what);
        int m = report.m();
        for (int k = m; k <= most; k++) assertEquals(-7, w[k + 1], what + ": beyond the m eigenvalues");
        assertEquals(-7, w[0]);
        for (int at = z.off() + m * (n + 2); at < z.array().length; at++) {
            assertTrue(DoublePoison.same(before.array()[at], z.array()[at]), what + ": beyond the m vectors");
        }
        return new Found(report, Arrays.copyOfRange(w, 1, m + 1),
                DoubleView.of(z.array(), z.off(), n, jobz == Job.NONE ? 0 : m, n + 2));
    }

    private static Found all(Routine routine, Job jobz, DoubleTridiagonal t) {
        return find(routine, jobz, t, Range.ALL, 0, 0, 0, 0);
    }

    @Test
    void matricesOfAllKindsAreSolved() {
        for (int n : SIZES) {
            for (DoubleTridiagonal t : DoubleTridiagonal.gallery(n)) {
                for (Routine routine : routines()) {
                    Found found = all(routine, Job.VECTORS, t);
                    assertEquals(new Selected(0, n), found.report, t.name());
                    t.assertEigen(found.w, found.z, 30, "all");
                }
            }
        }
    }

    @Test
    void eigenvaluesInClosedFormAreFound() {
        for (int n : SIZES) {
            for (Routine routine : routines()) {
                for (Job jobz : Job.values()) {
                    double[] toeplitz = all(routine, jobz, DoubleTridiagonal.toeplitz(n)).w;
                    double[] clement = all(routine, jobz, DoubleTridiagonal.clement(n)).w;
                    for (int k = 0; k < n; k++) {
                        double exact = DoubleTridiagonal.toeplitzValue(n, k), close = 4 * (n + 4) * DoubleLimits.ULP;
                        assertEquals(exact, toeplitz[k], close, "toeplitz, n = " + n);
                        assertEquals(2 * k + 1 - n, clement[k], n * close, "Clement, n = " + n);
                    }
                }
            }
        }
    }

    @Test
    void rangesAreSlicesOfAll() {
        for (DoubleTridiagonal t : DoubleTridiagonal.gallery(43)) {
            for (Routine routine : routines()) {
                double[] w = all(routine, Job.NONE, t).w;
                for (int[] slice : new int[][] {{0, 1}, {42, 43}, {5, 17}, {20, 21}, {1, 43}}) {
                    Found found = find(routine, Job.VECTORS, t, Range.INDICES, 0, 0, slice[0], slice[1]);
                    assertSlice(t, found, w, slice[0], slice[1] - slice[0]);
                    Found values = find(routine, Job.NONE, t, Range.INDICES, 0, 0, slice[0], slice[1]);
                    assertSlice(t, values, w, slice[0], slice[1] - slice[0]);
                }
                Found found = find(routine, Job.VECTORS, t, Range.VALUES, -0.3, 1.3, 0, 0);
                int below = upTo(w, -0.3);
                assertSlice(t, found, w, below, upTo(w, 1.3) - below);
            }
        }
    }

    private static void assertSlice(DoubleTridiagonal t, Found found, double[] w, int from, int count) {
        assertEquals(new Selected(0, count), found.report, t.name());
        double close = t.n() * DoubleLimits.ULP * Math.max(1, t.norm());
        assertArrayEquals(Arrays.copyOfRange(w, from, from + count), found.w, close, t.name());
        if (found.z.cols() > 0) t.assertEigen(found.w, found.z, 30, "from " + from);
    }

    private static int upTo(double[] w, double x) {
        int count = 0;
        while (count < w.length && w[count] <= x) count++;
        return count;
    }

    /// Sizes at which divide and conquer, if it takes over, divides, and clusters are large.
    @Test
    void largeClustersAreOrthogonal() {
        for (DoubleTridiagonal t : new DoubleTridiagonal[] {DoubleTridiagonal.glued(168, Math.sqrt(DoubleLimits.EPS)),
            DoubleTridiagonal.glued(168, 32 * DoubleLimits.EPS), DoubleTridiagonal.wilkinson(151),
            DoubleTridiagonal.toeplitz(150), DoubleTridiagonal.uniform(170, 8)}) {
            for (Routine routine : routines()) {
                Found found = all(routine, Job.VECTORS, t);
                t.assertEigen(found.w, found.z, 30, "all");
                Found some = find(routine, Job.VECTORS, t, Range.INDICES, 0, 0, 60, 90);
                t.assertEigen(some.w, some.z, 30, "some");
            }
        }
    }

    @Test
    void powersOfTwoScaleWithoutError() {
        DoubleTridiagonal t = DoubleTridiagonal.uniform(20, 3);
        for (Routine routine : routines()) {
            Found one = all(routine, Job.VECTORS, t);
            for (double size : new double[] {DoubleLimits.HUGE / 8, DoubleLimits.SAFE_MIN * 1024}) {
                double power = Math.scalb(1.0, Math.getExponent(size));
                Found scaled = all(routine, Job.VECTORS, t.times(power));
                for (int k = 0; k < 20; k++) {
                    assertEquals(one.w[k], scaled.w[k] / power, 8 * DoubleLimits.ULP, "times " + power);
                }
                DoubleResiduals.assertAtMost(DoubleResiduals.orthonormality(scaled.z), 30, "times " + power);
            }
        }
    }

    @Test
    void smallEntriesOfADiagonalSurvive() {
        DoubleTridiagonal t =
                new DoubleTridiagonal("diagonal", new double[] {1, DoubleLimits.EPS * DoubleLimits.EPS / 16},
                        new double[1]);
        for (Routine routine : routines()) {
            Found found = all(routine, Job.VECTORS, t);
            assertArrayEquals(new double[] {t.d()[1], 1}, found.w);
            assertEquals(1, Math.abs(found.z.get(1, 0)));
        }
    }

    @Test
    void whatIsNotFiniteGivesNaN() {
        for (Routine routine : routines()) {
            for (double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY}) {
                for (int at : new int[] {0, 4, 9}) {
                    DoubleTridiagonal t = DoubleTridiagonal.toeplitz(10);
                    if (at == 4) {
                        t.e()[at] = bad;
                    } else {
                        t.d()[at] = bad;
                    }
                    for (Job jobz : Job.values()) assertNaN(find(routine, jobz, t, Range.INDICES, 0, 0, 2, 5), 3);
                    for (Job jobz : Job.values()) assertNaN(find(routine, jobz, t, Range.ALL, 0, 0, 0, 0), 10);
                    assertNaN(find(routine, Job.VECTORS, t, Range.VALUES, 0, 1, 0, 0), 0);
                }
            }
        }
    }

    private static void assertNaN(Found found, int m) {
        assertEquals(m, found.report.m());
        assertTrue(found.report.info() > 0);
        for (double x : found.w) assertTrue(Double.isNaN(x));
        for (int j = 0; j < found.z.cols(); j++) {
            for (int i = 0; i < found.z.rows(); i++) assertTrue(Double.isNaN(found.z.get(i, j)));
        }
    }

    @Test
    void nothingOfNothing() {
        DoubleTridiagonal none = DoubleTridiagonal.toeplitz(0);
        for (Routine routine : routines()) {
            assertEquals(new Selected(0, 0), all(routine, Job.VECTORS, none).report);
            assertEquals(new Selected(0, 0), find(routine, Job.NONE, none, Range.INDICES, 0, 0, 0, 0).report);
        }
    }
}
