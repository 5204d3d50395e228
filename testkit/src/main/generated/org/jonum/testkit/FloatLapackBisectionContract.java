// Generated from DoubleLapackBisectionContract.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.jonum.blas.FloatLimits;
import org.jonum.blas.FloatView;
import org.jonum.lapack.EigenOrder;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.Range;
import org.jonum.lapack.Stebz;
import org.junit.jupiter.api.Test;

/// How stebz and stein must be.
public abstract class FloatLapackBisectionContract {
    private static final int[] SIZES = {1, 2, 3, 7, 21, 43, 64};

    /// {@return the routines under test, behind their door}
    protected abstract Lapack lapack();

    /// What stebz found.
    private record Found(Stebz report, float[] w, int[] iblock, int[] isplit) {}

    private Found bisect(FloatTridiagonal t, Range range, EigenOrder order, float vl, float vu, int il, int iu,
            float abstol) {
        int n = t.n();
        float[] w = new float[n + 2], d = t.d().clone(), e = t.e().clone();
        Arrays.fill(w, -7);
        int[] iblock = new int[n], isplit = new int[n];
        Stebz report = lapack().sstebz(range, order, n, vl, vu, il, iu, abstol, d, 0, e, 0, w, 1, iblock, 0, isplit, 0);
        assertArrayEquals(t.d(), d);
        assertArrayEquals(t.e(), e);
        for (int i = report.m() + 1; i < n + 2; i++) assertEquals(-7, w[i], "beyond the m eigenvalues");
        assertEquals(-7, w[0]);
        return new Found(report, Arrays.copyOfRange(w, 1, report.m() + 1), iblock, isplit);
    }

    private Found all(FloatTridiagonal t) {
        return bisect(t, Range.ALL, EigenOrder.ENTIRE, 0, 0, 0, 0, 0);
    }

    @Test
    void eigenvaluesInClosedFormAreFound() {
        for (int n : SIZES) {
            float[] toeplitz = all(FloatTridiagonal.toeplitz(n)).w, clement = all(FloatTridiagonal.clement(n)).w;
            for (int k = 0; k < n; k++) {
                assertEquals(FloatTridiagonal.toeplitzValue(n, k), toeplitz[k], 16 * FloatLimits.ULP, "n = " + n);
                assertEquals(2 * k + 1 - n, clement[k], 4 * n * FloatLimits.ULP, "Clement, n = " + n);
            }
        }
    }

    @Test
    void rangesAreSlicesOfAll() {
        for (FloatTridiagonal t : FloatTridiagonal.gallery(43)) {
            float[] w = all(t).w;
            float close = 8 * FloatLimits.ULP * Math.max(1, t.norm());
            for (int[] slice : new int[][] {{0, 1}, {42, 43}, {0, 43}, {5, 17}, {20, 21}, {1, 43}}) {
                Found found = bisect(t, Range.INDICES, EigenOrder.ENTIRE, 0, 0, slice[0], slice[1], 0);
                assertArrayEquals(Arrays.copyOfRange(w, slice[0], slice[1]), found.w, close, t.name());
            }
            for (float vl : new float[] {-99, -0.3f, 0.7f}) {
                Found found = bisect(t, Range.VALUES, EigenOrder.ENTIRE, vl, 1.3f, 0, 0, 0);
                int below = upTo(w, vl), inside = upTo(w, 1.3f) - below;
                assertEquals(inside, found.report.m(), t.name() + " from " + vl);
                assertArrayEquals(Arrays.copyOfRange(w, below, below + inside), found.w, close, t.name());
            }
        }
    }

    private static int upTo(float[] w, float x) {
        int count = 0;
        while (count < w.length && w[count] <= x) count++;
        return count;
    }

    @Test
    void intervalsAreOpenBelowAndClosedAbove() {
        FloatTridiagonal t = new FloatTridiagonal("diagonal", new float[] {3, 1, 2, 2}, new float[3]);
        assertArrayEquals(new float[] {2, 2}, bisect(t, Range.VALUES, EigenOrder.ENTIRE, 1, 2, 0, 0, 0).w);
        float inf = Float.POSITIVE_INFINITY;
        assertArrayEquals(new float[] {1, 2, 2, 3}, bisect(t, Range.VALUES, EigenOrder.ENTIRE, -inf, inf, 0, 0, 0).w);
        assertEquals(0, bisect(t, Range.VALUES, EigenOrder.ENTIRE, 3, inf, 0, 0, 0).report.m());
    }

    @Test
    void blocksAreReportedInOrder() {
        FloatTridiagonal t = new FloatTridiagonal("blocks", new float[] {5, 5, 1, 3, 3}, new float[] {1, 0, 0, 1});
        Found block = bisect(t, Range.ALL, EigenOrder.BLOCK, 0, 0, 0, 0, 0);
        assertEquals(new Stebz(0, 5, 3), block.report);
        float close = 8 * FloatLimits.ULP;
        assertArrayEquals(new float[] {4, 6, 1, 2, 4}, block.w, 6 * close);
        assertArrayEquals(new int[] {0, 0, 1, 2, 2}, block.iblock);
        assertArrayEquals(new int[] {2, 3, 5}, Arrays.copyOf(block.isplit, 3));
        Found entire = bisect(t, Range.INDICES, EigenOrder.ENTIRE, 0, 0, 1, 5, 0);
        assertArrayEquals(new float[] {2, 4, 4, 6}, entire.w, 6 * close);
        assertEquals(2, entire.iblock[0]);
        assertEquals(0, entire.iblock[3]);
    }

    @Test
    void smallEigenvaluesSurviveIfThatIsAskedFor() {
        float s = (float) Math.sqrt(FloatLimits.EPS) / 64, tiny = 2 * FloatLimits.SAFE_MIN;
        FloatTridiagonal t = new FloatTridiagonal("graded", new float[] {1, 2 * s * s}, new float[] {s});
        float small = all(t, tiny)[0], exact = s * s / (1 + s * s);        // the determinant s² over the other value
        assertEquals(1, small / exact, 8 * FloatLimits.ULP);
        FloatTridiagonal diagonal = new FloatTridiagonal("diagonal", new float[] {1, s * s * s}, new float[1]);
        assertEquals(s * s * s, all(diagonal).w[0]);
    }

    private float[] all(FloatTridiagonal t, float abstol) {
        return bisect(t, Range.ALL, EigenOrder.ENTIRE, 0, 0, 0, 0, abstol).w;
    }

    @Test
    void powersOfTwoScaleWithoutError() {
        FloatTridiagonal t = FloatTridiagonal.uniform(20, 3);
        float[] w = all(t).w;
        for (float factor : new float[] {FloatLimits.HUGE / 8, FloatLimits.SAFE_MIN * 1024}) {
            float power = Math.scalb(1.0f, Math.getExponent(factor));
            float[] scaled = all(t.times(power)).w;
            for (int k = 0; k < 20; k++) assertEquals(w[k], scaled[k] / power, 4 * FloatLimits.ULP, "times " + power);
        }
    }

    @Test
    void whatIsNotFiniteGivesNaN() {
        for (float bad : new float[] {Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY}) {
            for (int at : new int[] {0, 4, 9}) {
                FloatTridiagonal t = FloatTridiagonal.toeplitz(10);
                if (at == 4) {
                    t.e()[at] = bad;
                } else {
                    t.d()[at] = bad;
                }
                Found found = bisect(t, Range.INDICES, EigenOrder.BLOCK, 0, 0, 2, 5, 0);
                assertEquals(new Stebz(1, 3, 1), found.report);
                for (float x : found.w) assertTrue(Float.isNaN(x));
                float[] z = new float[30];
                int info =
                        lapack().sstein(10, t.d(), 0, t.e(), 0, 3, found.w, 0, found.iblock, 0, found.isplit, 0, z, 0,
                                10, new int[3], 0);
                assertEquals(3, info);
                for (float x : z) assertTrue(Float.isNaN(x));
            }
        }
    }

    @Test
    void nothingOfNothing() {
        Stebz report =
                lapack().sstebz(Range.ALL, EigenOrder.BLOCK, 0, 0, 0, 0, 0, 0, new float[0], 0, new float[0], 0,
                        new float[0], 0, new int[0], 0, new int[0], 0);
        assertEquals(new Stebz(0, 0, 0), report);
    }

    // ---- inverse iteration ----

    @Test
    void vectorsOfAllKindsAreOrthonormal() {
        for (int n : SIZES) {
            for (FloatTridiagonal t : FloatTridiagonal.gallery(n)) {
                Found found = bisect(t, Range.ALL, EigenOrder.BLOCK, 0, 0, 0, 0, 0);
                FloatGuarded z = FloatLapackOperands.guarded(FloatMatrices.of(n, n, (i, j) -> Float.NaN));
                int[] ifail = new int[n];
                int info = lapack().sstein(n, t.d(), 0, t.e(), 0, n, found.w, 0, found.iblock, 0, found.isplit, 0,
                        z.array(), z.off(), z.layout().stride(), ifail, 0);
                assertEquals(0, info, t.name());
                z.assertGuardsUntouched("stein");
                assertArrayEquals(new int[n], ifail);
                assertEigen(t, found, FloatLapackOperands.view(z));
            }
        }
    }

    /// Values are ascending in each block only.
    private void assertEigen(FloatTridiagonal t, Found found, FloatView z) {
        Integer[] order = new Integer[t.n()];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (i, j) -> Float.compare(found.w[i], found.w[j]));
        float[] w = new float[t.n()];
        for (int j = 0; j < t.n(); j++) w[j] = found.w[order[j]];
        t.assertEigen(w, FloatMatrices.of(t.n(), t.n(), (i, j) -> z.get(i, order[j])), 20, "stein");
    }

    @Test
    void largestEntryIsPositive() {
        FloatTridiagonal t = FloatTridiagonal.uniform(30, 9);
        Found found = bisect(t, Range.INDICES, EigenOrder.BLOCK, 0, 0, 3, 9, 0);
        float[] z = new float[180];
        lapack().sstein(30, t.d(), 0, t.e(), 0, 6, found.w, 0, found.iblock, 0, found.isplit, 0, z, 0, 30, new int[6],
                0);
        for (int j = 0; j < 6; j++) {
            float most = 0, least = 0;
            for (int i = 30 * j; i < 30 * j + 30; i++) {
                most = Math.max(most, z[i]);
                least = Math.min(least, z[i]);
            }
            assertTrue(-least <= most, "column " + j);
        }
    }
}
