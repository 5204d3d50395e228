package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.SplittableRandom;
import org.jonum.blas.Blas;
import org.jonum.blas.DoubleLimits;
import org.junit.jupiter.api.Test;

/// What dsdot and sdsdot must return: dot products of `float` in double precision, against exact decimal sums.
public abstract class MixedDotContract {
    private static final int[] INCREMENTS = {1, -1, 2, -3};

    /// {@return the routines under test, behind their door}
    protected abstract Blas blas();

    @Test
    void matchTheExactResult() {
        SplittableRandom random = new SplittableRandom(14);
        for (int n = 0; n <= 70; n++) {
            for (int incX : INCREMENTS) for (int incY : INCREMENTS) check(n, incX, incY, random);
        }
        for (int n : new int[] {127, 128, 129, 1000, 2049, 5000}) check(n, 1, 1, random);
    }

    private void check(int n, int incX, int incY, SplittableRandom random) {
        FloatGuarded x = vector(n, incX, random), y = vector(n, incY, random), oldX = x.copy(), oldY = y.copy();
        float b = (float) random.nextDouble(-5, 5);
        BigDecimal exact = BigDecimal.ZERO;
        double size = 0;
        for (int i = 0; i < n; i++) {
            exact = exact.add(new BigDecimal(x.get(i, 0)).multiply(new BigDecimal(y.get(i, 0))));
            size += Math.abs((double) x.get(i, 0) * y.get(i, 0));
        }
        String what = "n = " + n + ", incX = " + incX + ", incY = " + incY;
        double dot = blas().dsdot(n, x.array(), x.off(), incX, y.array(), y.off(), incY);
        assertWithin(dot, exact, 1.001 * n * DoubleLimits.EPS * size, "dsdot, " + what);
        float sum = blas().sdsdot(n, b, x.array(), x.off(), incX, y.array(), y.off(), incY);
        double error = 1.001 * (n + 1) * DoubleLimits.EPS * (size + Math.abs(b)) + Math.ulp(sum) / 2;
        assertWithin(sum, exact.add(new BigDecimal(b)), error, "sdsdot, b = " + b + ", " + what);
        x.assertUnchanged(oldX, what);
        y.assertUnchanged(oldY, what);
    }

    private static FloatGuarded vector(int n, int inc, SplittableRandom random) {
        return FloatGuarded.of(new Layout.Vector(n, inc), random.nextInt(6), random.nextInt(3))
                .fill((i, j) -> (float) random.nextDouble(-1, 1));
    }

    private static void assertWithin(double computed, BigDecimal exact, double bound, String what) {
        double error = new BigDecimal(computed).subtract(exact).abs().doubleValue();
        if (!(error <= bound)) {
            throw new AssertionError(what + ": " + computed + ", exact " + exact + ", error " + error + " > " + bound);
        }
    }

    /// Where float loses everything, in the products or in the sum.
    @Test
    void productsAndSumAreDouble() {
        float[] x = {1e30f, 1, -1e30f}, y = {1e30f, 2, 1e30f}, tiny = {1e-30f, 1e-30f}, one = {1, 0x1p-30f, -1};
        float[] ones = {1, 1, 1};
        assertEquals(1e60, blas().dsdot(1, x, 0, 1, y, 0, 1), 1e54);
        assertEquals(2e-60, blas().dsdot(2, tiny, 0, 1, tiny, 0, 1), 1e-66);
        assertEquals(0x1p-30, blas().dsdot(3, one, 0, 1, ones, 0, 1));
        assertEquals(0x1p-30f, blas().sdsdot(3, 0, one, 0, 1, ones, 0, 1));
        assertEquals(Float.POSITIVE_INFINITY, blas().sdsdot(1, 0, x, 0, 1, y, 0, 1));
        assertEquals(0x1p-30f, blas().sdsdot(2, 1, one, 1, 1, ones, 0, 1));
    }

    @Test
    void emptySumsAndRepeatedElements() {
        float[] none = {}, x = {3}, y = {1, 2, 4};
        assertEquals(0, blas().dsdot(0, none, 0, 1, none, 0, 1));
        assertEquals(7.5f, blas().sdsdot(0, 7.5f, none, 0, 1, none, 0, 1));
        assertEquals(21, blas().dsdot(3, x, 0, 0, y, 0, -1));
        assertEquals(20, blas().sdsdot(3, -1, y, 0, 1, x, 0, 0));
    }

    @Test
    void nanAndInfReachTheResult() {
        for (int n : new int[] {1, 5, 16, 33, 70}) {
            float[] x = new float[n], zero = new float[n];
            for (float special : new float[] {Float.NaN, Float.POSITIVE_INFINITY}) {
                x[n / 2] = special;
                assertEquals(Double.NaN, blas().dsdot(n, x, 0, 1, zero, 0, 1));
                assertEquals(Float.NaN, blas().sdsdot(n, 1, zero, 0, -1, x, 0, 1));
            }
        }
    }
}
