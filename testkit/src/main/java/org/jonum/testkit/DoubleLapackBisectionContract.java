package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.jonum.blas.DoubleLimits;
import org.jonum.blas.DoubleView;
import org.jonum.lapack.EigenOrder;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.Range;
import org.jonum.lapack.Stebz;
import org.junit.jupiter.api.Test;

/// How stebz and stein must be.
public abstract class DoubleLapackBisectionContract {
    private static final int[] SIZES = {1, 2, 3, 7, 21, 43, 64};

    /// {@return the routines under test, behind their door}
    protected abstract Lapack lapack();

    /// What stebz found.
    private record Found(Stebz report, double[] w, int[] iblock, int[] isplit) {}

    private Found bisect(DoubleTridiagonal t, Range range, EigenOrder order, double vl, double vu, int il, int iu,
            double abstol) {
        int n = t.n();
        double[] w = new double[n + 2], d = t.d().clone(), e = t.e().clone();
        Arrays.fill(w, -7);
        int[] iblock = new int[n], isplit = new int[n];
        Stebz report = lapack().dstebz(range, order, n, vl, vu, il, iu, abstol, d, 0, e, 0, w, 1, iblock, 0, isplit, 0);
        assertArrayEquals(t.d(), d);
        assertArrayEquals(t.e(), e);
        for (int i = report.m() + 1; i < n + 2; i++) assertEquals(-7, w[i], "beyond the m eigenvalues");
        assertEquals(-7, w[0]);
        return new Found(report, Arrays.copyOfRange(w, 1, report.m() + 1), iblock, isplit);
    }

    private Found all(DoubleTridiagonal t) {
        return bisect(t, Range.ALL, EigenOrder.ENTIRE, 0, 0, 0, 0, 0);
    }

    @Test
    void eigenvaluesInClosedFormAreFound() {
        for (int n : SIZES) {
            double[] toeplitz = all(DoubleTridiagonal.toeplitz(n)).w, clement = all(DoubleTridiagonal.clement(n)).w;
            for (int k = 0; k < n; k++) {
                assertEquals(DoubleTridiagonal.toeplitzValue(n, k), toeplitz[k], 16 * DoubleLimits.ULP, "n = " + n);
                assertEquals(2 * k + 1 - n, clement[k], 4 * n * DoubleLimits.ULP, "Clement, n = " + n);
            }
        }
    }

    @Test
    void rangesAreSlicesOfAll() {
        for (DoubleTridiagonal t : DoubleTridiagonal.gallery(43)) {
            double[] w = all(t).w;
            double close = 8 * DoubleLimits.ULP * Math.max(1, t.norm());
            for (int[] slice : new int[][] {{0, 1}, {42, 43}, {0, 43}, {5, 17}, {20, 21}, {1, 43}}) {
                Found found = bisect(t, Range.INDICES, EigenOrder.ENTIRE, 0, 0, slice[0], slice[1], 0);
                assertArrayEquals(Arrays.copyOfRange(w, slice[0], slice[1]), found.w, close, t.name());
            }
            for (double vl : new double[] {-99, -0.3, 0.7}) {
                Found found = bisect(t, Range.VALUES, EigenOrder.ENTIRE, vl, 1.3, 0, 0, 0);
                int below = upTo(w, vl), inside = upTo(w, 1.3) - below;
                assertEquals(inside, found.report.m(), t.name() + " from " + vl);
                assertArrayEquals(Arrays.copyOfRange(w, below, below + inside), found.w, close, t.name());
            }
        }
    }

    private static int upTo(double[] w, double x) {
        int count = 0;
        while (count < w.length && w[count] <= x) count++;
        return count;
    }

    @Test
    void intervalsAreOpenBelowAndClosedAbove() {
        DoubleTridiagonal t = new DoubleTridiagonal("diagonal", new double[] {3, 1, 2, 2}, new double[3]);
        assertArrayEquals(new double[] {2, 2}, bisect(t, Range.VALUES, EigenOrder.ENTIRE, 1, 2, 0, 0, 0).w);
        double inf = Double.POSITIVE_INFINITY;
        assertArrayEquals(new double[] {1, 2, 2, 3}, bisect(t, Range.VALUES, EigenOrder.ENTIRE, -inf, inf, 0, 0, 0).w);
        assertEquals(0, bisect(t, Range.VALUES, EigenOrder.ENTIRE, 3, inf, 0, 0, 0).report.m());
    }

    @Test
    void blocksAreReportedInOrder() {
        DoubleTridiagonal t = new DoubleTridiagonal("blocks", new double[] {5, 5, 1, 3, 3}, new double[] {1, 0, 0, 1});
        Found block = bisect(t, Range.ALL, EigenOrder.BLOCK, 0, 0, 0, 0, 0);
        assertEquals(new Stebz(0, 5, 3), block.report);
        double close = 8 * DoubleLimits.ULP;
        assertArrayEquals(new double[] {4, 6, 1, 2, 4}, block.w, 6 * close);
        assertArrayEquals(new int[] {0, 0, 1, 2, 2}, block.iblock);
        assertArrayEquals(new int[] {2, 3, 5}, Arrays.copyOf(block.isplit, 3));
        Found entire = bisect(t, Range.INDICES, EigenOrder.ENTIRE, 0, 0, 1, 5, 0);
        assertArrayEquals(new double[] {2, 4, 4, 6}, entire.w, 6 * close);
        assertEquals(2, entire.iblock[0]);
        assertEquals(0, entire.iblock[3]);
    }

    @Test
    void smallEigenvaluesSurviveIfThatIsAskedFor() {
        double s = Math.sqrt(DoubleLimits.EPS) / 64, tiny = 2 * DoubleLimits.SAFE_MIN;
        DoubleTridiagonal t = new DoubleTridiagonal("graded", new double[] {1, 2 * s * s}, new double[] {s});
        double small = all(t, tiny)[0], exact = s * s / (1 + s * s);        // the determinant s² over the other value
        assertEquals(1, small / exact, 8 * DoubleLimits.ULP);
        DoubleTridiagonal diagonal = new DoubleTridiagonal("diagonal", new double[] {1, s * s * s}, new double[1]);
        assertEquals(s * s * s, all(diagonal).w[0]);
    }

    private double[] all(DoubleTridiagonal t, double abstol) {
        return bisect(t, Range.ALL, EigenOrder.ENTIRE, 0, 0, 0, 0, abstol).w;
    }

    @Test
    void powersOfTwoScaleWithoutError() {
        DoubleTridiagonal t = DoubleTridiagonal.uniform(20, 3);
        double[] w = all(t).w;
        for (double factor : new double[] {DoubleLimits.HUGE / 8, DoubleLimits.SAFE_MIN * 1024}) {
            double power = Math.scalb(1.0, Math.getExponent(factor));
            double[] scaled = all(t.times(power)).w;
            for (int k = 0; k < 20; k++) assertEquals(w[k], scaled[k] / power, 4 * DoubleLimits.ULP, "times " + power);
        }
    }

    @Test
    void whatIsNotFiniteGivesNaN() {
        for (double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            for (int at : new int[] {0, 4, 9}) {
                DoubleTridiagonal t = DoubleTridiagonal.toeplitz(10);
                if (at == 4) {
                    t.e()[at] = bad;
                } else {
                    t.d()[at] = bad;
                }
                Found found = bisect(t, Range.INDICES, EigenOrder.BLOCK, 0, 0, 2, 5, 0);
                assertEquals(new Stebz(1, 3, 1), found.report);
                for (double x : found.w) assertTrue(Double.isNaN(x));
                double[] z = new double[30];
                int info =
                        lapack().dstein(10, t.d(), 0, t.e(), 0, 3, found.w, 0, found.iblock, 0, found.isplit, 0, z, 0,
                                10, new int[3], 0);
                assertEquals(3, info);
                for (double x : z) assertTrue(Double.isNaN(x));
            }
        }
    }

    @Test
    void nothingOfNothing() {
        Stebz report =
                lapack().dstebz(Range.ALL, EigenOrder.BLOCK, 0, 0, 0, 0, 0, 0, new double[0], 0, new double[0], 0,
                        new double[0], 0, new int[0], 0, new int[0], 0);
        assertEquals(new Stebz(0, 0, 0), report);
    }

    // ---- inverse iteration ----

    @Test
    void vectorsOfAllKindsAreOrthonormal() {
        for (int n : SIZES) {
            for (DoubleTridiagonal t : DoubleTridiagonal.gallery(n)) {
                Found found = bisect(t, Range.ALL, EigenOrder.BLOCK, 0, 0, 0, 0, 0);
                DoubleGuarded z = DoubleLapackOperands.guarded(DoubleMatrices.of(n, n, (i, j) -> Double.NaN));
                int[] ifail = new int[n];
                int info = lapack().dstein(n, t.d(), 0, t.e(), 0, n, found.w, 0, found.iblock, 0, found.isplit, 0,
                        z.array(), z.off(), z.layout().stride(), ifail, 0);
                assertEquals(0, info, t.name());
                z.assertGuardsUntouched("stein");
                assertArrayEquals(new int[n], ifail);
                assertEigen(t, found, DoubleLapackOperands.view(z));
            }
        }
    }

    /// Values are ascending in each block only.
    private void assertEigen(DoubleTridiagonal t, Found found, DoubleView z) {
        Integer[] order = new Integer[t.n()];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (i, j) -> Double.compare(found.w[i], found.w[j]));
        double[] w = new double[t.n()];
        for (int j = 0; j < t.n(); j++) w[j] = found.w[order[j]];
        t.assertEigen(w, DoubleMatrices.of(t.n(), t.n(), (i, j) -> z.get(i, order[j])), 20, "stein");
    }

    @Test
    void largestEntryIsPositive() {
        DoubleTridiagonal t = DoubleTridiagonal.uniform(30, 9);
        Found found = bisect(t, Range.INDICES, EigenOrder.BLOCK, 0, 0, 3, 9, 0);
        double[] z = new double[180];
        lapack().dstein(30, t.d(), 0, t.e(), 0, 6, found.w, 0, found.iblock, 0, found.isplit, 0, z, 0, 30, new int[6],
                0);
        for (int j = 0; j < 6; j++) {
            double most = 0, least = 0;
            for (int i = 30 * j; i < 30 * j + 30; i++) {
                most = Math.max(most, z[i]);
                least = Math.min(least, z[i]);
            }
            assertTrue(-least <= most, "column " + j);
        }
    }
}
