// Generated from DoubleLevel1RotationsContract.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;
import org.jonum.blas.Blas;
import org.jonum.blas.FloatModifiedRotation;
import org.junit.jupiter.api.Test;

/// What swap, rot and rotm must do to two vectors.
public abstract class FloatLevel1RotationsContract {
    private static final int[] INCREMENTS = {1, -1, 2, -2, 3};
    private static final FloatModifiedRotation[] EVERY_FLAG = {rotation(-2), rotation(-1), rotation(0), rotation(1)};

    /// {@return the routines under test, behind their door}
    protected abstract Blas blas();

    private static FloatModifiedRotation rotation(int flag) {
        return FloatModifiedRotation.of(new float[] {flag, 0.8f, -0.3f, 1.7f, 0.9f}, 0);
    }

    /// Calls a routine that maps (xᵢ, yᵢ) to (a·xᵢ + b·yᵢ, c·xᵢ + d·yᵢ).
    private interface Routine {
        void on(int n, float[] x, int xOff, int incX, float[] y, int yOff, int incY);
    }

    private record Case(String name, Routine routine, float a, float b, float c, float d) {}

    private Case rot(float c, float s) {
        return new Case("rot", (n, x, xOff, incX, y, yOff, incY) -> blas().srot(n, x, xOff, incX, y, yOff, incY, c, s),
                c, s, -s, c);
    }

    private Case rotm(FloatModifiedRotation h) {
        return new Case("rotm with flag " + h.flag(),
                (n, x, xOff, incX, y, yOff, incY) -> blas().srotm(n, x, xOff, incX, y, yOff, incY, h),
                h.h11(), h.h12(), h.h21(), h.h22());
    }

    private Case swap() {
        return new Case("swap", (n, x, xOff, incX, y, yOff, incY) -> blas().sswap(n, x, xOff, incX, y, yOff, incY),
                0, 1, 1, 0);
    }

    @Test
    void rotMatchesTheExactResult() {
        everywhere(rot(0.6f, 0.8f));
        everywhere(rot(1, 0));
        everywhere(rot(0, -1));
    }

    @Test
    void rotmMatchesTheExactResultForEveryFlag() {
        for (FloatModifiedRotation h : EVERY_FLAG) everywhere(rotm(h));
    }

    @Test
    void swapExchanges() {
        everywhere(swap());
    }

    private void everywhere(Case c) {
        SplittableRandom random = new SplittableRandom(8);
        for (int n = 0; n <= 70; n++) {
            for (int incX : INCREMENTS) {
                for (int incY : INCREMENTS) check(c, vector(n, incX, random), vector(n, incY, random));
            }
        }
        for (int n : new int[] {127, 128, 129, 1000, 2047, 2048, 2049, 5000}) {
            check(c, vector(n, 1, random), vector(n, 1, random));
            check(c, vector(n, -1, random), vector(n, 2, random));
        }
    }

    private static FloatGuarded vector(int n, int inc, SplittableRandom random) {
        return FloatGuarded.of(new Layout.Vector(n, inc), random.nextInt(6), random.nextInt(3))
                .fill((i, j) -> 2 * random.nextFloat() - 1);
    }

    private static void check(Case c, FloatGuarded x, FloatGuarded y) {
        FloatGuarded oldX = x.copy(), oldY = y.copy();
        run(c, x, y);
        String what = c.name + " of " + x.layout() + " and " + y.layout();
        x.assertGuardsUntouched(what);
        y.assertGuardsUntouched(what);
        for (int i = 0; i < x.layout().rows(); i++) {
            check(what + ": x", i, c.a, oldX, c.b, oldY, x);
            check(what + ": y", i, c.c, oldX, c.d, oldY, y);
        }
    }

    private static void check(String what, int i, float a, FloatGuarded x, float b, FloatGuarded y,
            FloatGuarded out) {
        FloatExact exact = new FloatExact();
        exact.add(a, x.get(i, 0));
        exact.add(b, y.get(i, 0));
        float computed = out.get(i, 0);
        boolean exchange = a == 0 && b == 1 || a == 1 && b == 0;
        if (!exact.bounds(computed, exchange ? 0 : 2)) {
            throw new AssertionError(what + "[" + i + "] = " + exact.describe(computed, 2));
        }
    }

    private static void run(Case c, FloatGuarded x, FloatGuarded y) {
        c.routine.on(x.layout().rows(), x.array(), x.off(), x.layout().stride(), y.array(), y.off(),
                y.layout().stride());
    }

    /// No value of c and s is special; only the flag −2 says that nothing happens.
    @Test
    void zeroTimesNanIsNan() {
        for (int n : new int[] {1, 5, 16, 33, 70}) {
            for (int inc : new int[] {1, -2}) {
                for (int at : new int[] {0, n / 2, n - 1}) {
                    reachesBoth(rot(1, 0), n, inc, at);
                    reachesBoth(rot(0, 1), n, inc, at);
                    reachesBoth(rotm(FloatModifiedRotation.of(new float[] {-1, 0, 0, 0, 0}, 0)), n, inc, at);
                    reachesBoth(rotm(FloatModifiedRotation.of(new float[] {0, 0, 0, 0, 0}, 0)), n, inc, at);
                }
            }
        }
    }

    private static void reachesBoth(Case c, int n, int inc, int at) {
        for (int which = 0; which < 2; which++) {
            FloatGuarded x = vector(n, inc, new SplittableRandom(9)), y = vector(n, inc, new SplittableRandom(10));
            (which == 0 ? x : y).set(at, 0, Float.NaN);
            run(c, x, y);
            for (int i = 0; i < n; i++) {
                String where = c.name + ", n = " + n + ", inc = " + inc + ", NaN at " + at + ", element " + i;
                assertEquals(i == at, Float.isNaN(x.get(i, 0)), where);
                assertEquals(i == at, Float.isNaN(y.get(i, 0)), where);
            }
        }
    }

    /// A repeated element gets all that the loop of the definition gives it, one after the other.
    @Test
    void incrementZeroRepeatsTheElement() {
        float[] x = {1, 2, 3}, y = {9};
        blas().sswap(3, x, 0, 1, y, 0, 0);
        assertArrayEquals(new float[] {9, 1, 2}, x);
        assertArrayEquals(new float[] {3}, y);
        blas().srot(3, x, 0, 1, y, 0, 0, 0, 1);
        assertArrayEquals(new float[] {3, -9, -1}, x);
        assertArrayEquals(new float[] {-2}, y);
        blas().srotm(2, y, 0, 0, x, 0, 1, FloatModifiedRotation.of(new float[] {-1, 1, 2, 1, 0}, 0));
        assertArrayEquals(new float[] {-8}, y);
        assertArrayEquals(new float[] {-4, 2, -1}, x);
    }

    /// Element by element as in the loops of the reference, where the second result is stored last, or (rot) the first.
    @Test
    void xAndYMayBeOneVector() {
        for (int n : new int[] {1, 5, 16, 33, 70}) {
            for (int inc : new int[] {1, -1, 2}) {
                FloatGuarded old = vector(n, inc, new SplittableRandom(11)), x = old.copy();
                run(swap(), x, x);
                x.assertUnchanged(old, "swap of x and x");
                run(rot(0.5f, 0.25f), x, x);
                for (int i = 0; i < n; i++) check("rot of x and x", i, 0.5f, old, 0.25f, old, x);
                x.fill(old::get);
                run(rotm(EVERY_FLAG[1]), x, x);
                for (int i = 0; i < n; i++) check("rotm of x and x", i, -0.3f, old, 0.9f, old, x);
            }
        }
    }
}
