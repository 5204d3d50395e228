// Generated from DoubleLevel1ReductionsContract.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.jonum.blas.Blas;
import org.jonum.blas.FloatLimits;
import org.junit.jupiter.api.Test;

/// What dot, nrm2, asum, iamax and iamin must return.
public abstract class FloatLevel1ReductionsContract {
    private static final int[] SIZES = {1, 2, 3, 7, 8, 15, 16, 17, 31, 32, 33, 48, 63, 64, 65, 70, 127, 128, 129, 1000,
        2047, 2048, 2049, 4095, 4096, 4097, 5000, 6144, 6145};
    private static final float TINY = Float.MIN_VALUE, INFINITY = Float.POSITIVE_INFINITY;
    private static final int MOST = Math.getExponent(FloatLimits.HUGE);

    /// {@return the routines under test, behind their door}
    protected abstract Blas blas();

    @Test
    void sumsMatchTheExactResult() {
        for (FloatRoutine r : FloatLevel1Routines.SUMS) {
            r.pairwise(VectorPlans.LEVEL1).forEach(p -> p.check(blas()));
            r.pairwise(VectorPlans.LEVEL1.with("inc", 1, 2, 30)).forEach(p -> p.check(blas()));
        }
    }

    /// A repeated element: the definition, read literally.
    @Test
    void dotTakesIncrementZero() {
        float[] x = {3}, y = {1, 2, 4};
        assertEquals(21, blas().sdot(3, x, 0, 0, y, 0, 1));
        assertEquals(21, blas().sdot(3, y, 0, -1, x, 0, 0));
        assertEquals(27, blas().sdot(3, x, 0, 0, x, 0, 0));
        assertEquals(6, blas().snrm2(4, x, 0, 0));
    }

    @Test
    void nanAndInfReachSums() {
        for (int n : SIZES) {
            for (int inc : new int[] {1, 2}) {
                for (int at : new int[] {0, n / 2, n - 1}) {
                    float[] x = new float[n * inc], zero = new float[n * inc];
                    x[at * inc] = -INFINITY;
                    assertEquals(INFINITY, blas().sasum(n, x, 0, inc));
                    assertEquals(INFINITY, blas().snrm2(n, x, 0, inc));
                    assertEquals(Float.NaN, blas().sdot(n, x, 0, inc, zero, 0, inc));
                    if (n > 1) x[(n - 1 - at) * inc] = Float.NaN;
                    x[at * inc] = Float.NaN;
                    assertEquals(Float.NaN, blas().sasum(n, x, 0, inc));
                    assertEquals(Float.NaN, blas().snrm2(n, x, 0, inc));
                    assertEquals(Float.NaN, blas().sdot(n, x, 0, inc, zero, 0, -inc));
                    x[(at + 1) % n * inc] = INFINITY;
                    if (n > 1) assertEquals(Float.NaN, blas().snrm2(n, x, 0, inc), "NaN beside Inf");
                }
            }
        }
    }

    // ---- nrm2 ----

    @Test
    void normMatchesTheExactResult() {
        SplittableRandom random = new SplittableRandom(4);
        for (int n = 0; n <= 70; n++) {
            for (int inc : new int[] {1, -1, 2, -3}) assertNorm(norms(n, inc, random, 0, 0));
        }
        for (int n : SIZES) assertNorm(norms(n, 1, random, 0, 0));
    }

    /// All of the exponent range: each part of it alone, and everything together.
    @Test
    void normNeitherOverflowsNorUnderflows() {
        SplittableRandom random = new SplittableRandom(5);
        for (int n : new int[] {1, 2, 3, 5, 8, 16, 17, 33, 100, 2049}) {
            for (int inc : new int[] {1, 2}) {
                for (int e = -MOST - 20; e < MOST - 7; e += MOST / 23) {
                    assertNorm(norms(n, inc, random, e, e));
                    assertNorm(norms(n, inc, random, e, MOST - 7));
                    assertNorm(norms(n, inc, random, -MOST - 20, e));
                }
            }
        }
    }

    @Test
    void normOfExtremeNumbers() {
        float huge = FloatLimits.HUGE, half = huge / 2;
        assertEquals(0, blas().snrm2(0, new float[0], 0, 1));
        assertEquals(0, norm(0, 0, 0, -0.0f));
        assertEquals(huge, norm(huge));
        assertEquals(huge, norm(-huge, 0, TINY));
        assertEquals(INFINITY, norm(huge, huge));
        assertEquals(half, norm(TINY, FloatLimits.SAFE_MIN, half, 1), FloatLimits.ULP * half);
        assertEquals(TINY, norm(TINY));
        assertEquals(5 * TINY, norm(3 * TINY, -4 * TINY));
        assertEquals(13 * TINY, norm(3 * TINY, 0, 4 * TINY, 12 * TINY));
        assertEquals(5 * FloatLimits.SAFE_MIN, norm(3 * FloatLimits.SAFE_MIN, 4 * FloatLimits.SAFE_MIN));
        float[] many = new float[1000];
        java.util.Arrays.fill(many, huge / 100);
        assertEquals(huge / 100 * ((float) Math.sqrt(10.0f) * 10), blas().snrm2(1000, many, 0, 1),
                1000 * FloatLimits.EPS * huge);
    }

    private float norm(float... x) {
        return blas().snrm2(x.length, x, 0, 1);
    }

    /// Random numbers with exponents between these.
    private static FloatGuarded norms(int n, int inc, SplittableRandom random, int least, int most) {
        return FloatGuarded.of(new Layout.Vector(n, inc), random.nextInt(5), random.nextInt(3)).fill(
                (i, j) -> Math.scalb(2 * random.nextFloat() - 1, random.nextInt(least, most + 1)));
    }

    /// |r² − Σ xᵢ²| ≤ 2·(n/2 + 4)·u·r², computed on numbers scaled such that the largest is near 1.
    private void assertNorm(FloatGuarded x) {
        int n = x.layout().rows(), exponent = -10_000;
        for (int i = 0; i < n; i++) {
            if (x.get(i, 0) != 0) exponent = Math.max(exponent, Math.getExponent(Math.abs(x.get(i, 0))));
        }
        int shift = -exponent;
        float r = Math.scalb(blas().snrm2(n, x.array(), x.off(), x.layout().stride()), shift);
        FloatExact exact = new FloatExact();
        for (int i = 0; i < n; i++) {
            float z = Math.scalb(x.get(i, 0), shift);
            exact.add(z, z);
        }
        exact.add(-r, r);
        boolean subnormal = exponent < Math.getExponent(FloatLimits.SAFE_MIN) + 2;     // the result has few bits
        if (!subnormal)
            assertTrue(exact.bounds(0, n / 2 + 5), () -> "nrm2 of " + n + ": " + exact.describe(0, n / 2 + 5));
    }

    // ---- iamax, iamin ----

    @Test
    void indexOfLargestAndSmallestIsTheFirst() {
        SplittableRandom random = new SplittableRandom(6);
        for (int round = 0; round < 4; round++) {
            int values = 3 + 50 * round;                        // few values: many ties
            for (int n : SIZES) {
                for (int inc : new int[] {1, 2, 3}) {
                    FloatGuarded x = FloatGuarded.of(new Layout.Vector(n, inc), random.nextInt(5), 1);
                    assertIndices(x.fill((i, j) -> random.nextInt(-values, values)));
                    assertIndices(x.fill((i, j) -> random.nextBoolean() ? 0.0f : -0.0f));
                    assertIndices(x.fill((i, j) -> random.nextInt(9) == 0 ? -INFINITY : random.nextInt(3)));
                    assertIndices(x.fill((i, j) -> random.nextInt(9) == 0 ? TINY : INFINITY));
                }
            }
        }
    }

    @Test
    void firstNanWins() {
        SplittableRandom random = new SplittableRandom(7);
        for (int n : SIZES) {
            for (int inc : new int[] {1, 2}) {
                for (int at : new int[] {0, n / 3, n / 2, n - 1}) {
                    FloatGuarded x = FloatGuarded.of(new Layout.Vector(n, inc), 3, 1);
                    x.fill((i, j) -> random.nextInt(-5, 5)).set(at, 0, Float.NaN);
                    assertIndices(x);
                    x.set(random.nextInt(n), 0, INFINITY);
                    x.set(random.nextInt(n), 0, Float.NaN);
                    x.set(random.nextInt(n), 0, 0);
                    assertIndices(x);
                }
                assertIndices(FloatGuarded.of(new Layout.Vector(n, inc), 0, 0).fill((i, j) -> Float.NaN));
            }
        }
        assertEquals(-1, blas().isamax(0, new float[0], 0, 1));
        assertEquals(-1, blas().isamin(0, new float[0], 0, 1));
    }

    private void assertIndices(FloatGuarded x) {
        int n = x.layout().rows(), largest = n - 1, smallest = n - 1, nan = -1;
        for (int i = n - 1; i >= 0; i--) {                      // from behind: what is at least as large came first
            float v = Math.abs(x.get(i, 0));
            if (Float.isNaN(v)) nan = i;
            if (v >= Math.abs(x.get(largest, 0))) largest = i;
            if (v <= Math.abs(x.get(smallest, 0))) smallest = i;
        }
        int inc = x.layout().stride();
        String where = "n = " + n + ", inc = " + inc;
        assertEquals(nan >= 0 ? nan : largest, blas().isamax(n, x.array(), x.off(), inc), where);
        assertEquals(nan >= 0 ? nan : smallest, blas().isamin(n, x.array(), x.off(), inc), where);
    }
}
