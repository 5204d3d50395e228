package org.jonum.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;
import org.jonum.blas.Blas;
import org.jonum.blas.DoubleModifiedRotation;
import org.junit.jupiter.api.Test;

/// What swap, rot and rotm must do to two vectors.
public abstract class DoubleLevel1RotationsContract {
    private static final int[] INCREMENTS = {1, -1, 2, -2, 3};
    private static final DoubleModifiedRotation[] EVERY_FLAG = {rotation(-2), rotation(-1), rotation(0), rotation(1)};

    /// {@return the routines under test, behind their door}
    protected abstract Blas blas();

    private static DoubleModifiedRotation rotation(int flag) {
        return DoubleModifiedRotation.of(new double[] {flag, 0.8, -0.3, 1.7, 0.9}, 0);
    }

    /// Calls a routine that maps (xᵢ, yᵢ) to (a·xᵢ + b·yᵢ, c·xᵢ + d·yᵢ).
    private interface Routine {
        void on(int n, double[] x, int xOff, int incX, double[] y, int yOff, int incY);
    }

    private record Case(String name, Routine routine, double a, double b, double c, double d) {}

    private Case rot(double c, double s) {
        return new Case("rot", (n, x, xOff, incX, y, yOff, incY) -> blas().drot(n, x, xOff, incX, y, yOff, incY, c, s),
                c, s, -s, c);
    }

    private Case rotm(DoubleModifiedRotation h) {
        return new Case("rotm with flag " + h.flag(),
                (n, x, xOff, incX, y, yOff, incY) -> blas().drotm(n, x, xOff, incX, y, yOff, incY, h),
                h.h11(), h.h12(), h.h21(), h.h22());
    }

    private Case swap() {
        return new Case("swap", (n, x, xOff, incX, y, yOff, incY) -> blas().dswap(n, x, xOff, incX, y, yOff, incY),
                0, 1, 1, 0);
    }

    @Test
    void rotMatchesTheExactResult() {
        everywhere(rot(0.6, 0.8));
        everywhere(rot(1, 0));
        everywhere(rot(0, -1));
    }

    @Test
    void rotmMatchesTheExactResultForEveryFlag() {
        for (DoubleModifiedRotation h : EVERY_FLAG) everywhere(rotm(h));
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

    private static DoubleGuarded vector(int n, int inc, SplittableRandom random) {
        return DoubleGuarded.of(new Layout.Vector(n, inc), random.nextInt(6), random.nextInt(3))
                .fill((i, j) -> 2 * random.nextDouble() - 1);
    }

    private static void check(Case c, DoubleGuarded x, DoubleGuarded y) {
        DoubleGuarded oldX = x.copy(), oldY = y.copy();
        run(c, x, y);
        String what = c.name + " of " + x.layout() + " and " + y.layout();
        x.assertGuardsUntouched(what);
        y.assertGuardsUntouched(what);
        for (int i = 0; i < x.layout().rows(); i++) {
            check(what + ": x", i, c.a, oldX, c.b, oldY, x);
            check(what + ": y", i, c.c, oldX, c.d, oldY, y);
        }
    }

    private static void check(String what, int i, double a, DoubleGuarded x, double b, DoubleGuarded y,
            DoubleGuarded out) {
        DoubleExact exact = new DoubleExact();
        exact.add(a, x.get(i, 0));
        exact.add(b, y.get(i, 0));
        double computed = out.get(i, 0);
        boolean exchange = a == 0 && b == 1 || a == 1 && b == 0;
        if (!exact.bounds(computed, exchange ? 0 : 2)) {
            throw new AssertionError(what + "[" + i + "] = " + exact.describe(computed, 2));
        }
    }

    private static void run(Case c, DoubleGuarded x, DoubleGuarded y) {
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
                    reachesBoth(rotm(DoubleModifiedRotation.of(new double[] {-1, 0, 0, 0, 0}, 0)), n, inc, at);
                    reachesBoth(rotm(DoubleModifiedRotation.of(new double[] {0, 0, 0, 0, 0}, 0)), n, inc, at);
                }
            }
        }
    }

    private static void reachesBoth(Case c, int n, int inc, int at) {
        for (int which = 0; which < 2; which++) {
            DoubleGuarded x = vector(n, inc, new SplittableRandom(9)), y = vector(n, inc, new SplittableRandom(10));
            (which == 0 ? x : y).set(at, 0, Double.NaN);
            run(c, x, y);
            for (int i = 0; i < n; i++) {
                String where = c.name + ", n = " + n + ", inc = " + inc + ", NaN at " + at + ", element " + i;
                assertEquals(i == at, Double.isNaN(x.get(i, 0)), where);
                assertEquals(i == at, Double.isNaN(y.get(i, 0)), where);
            }
        }
    }

    /// A repeated element gets all that the loop of the definition gives it, one after the other.
    @Test
    void incrementZeroRepeatsTheElement() {
        double[] x = {1, 2, 3}, y = {9};
        blas().dswap(3, x, 0, 1, y, 0, 0);
        assertArrayEquals(new double[] {9, 1, 2}, x);
        assertArrayEquals(new double[] {3}, y);
        blas().drot(3, x, 0, 1, y, 0, 0, 0, 1);
        assertArrayEquals(new double[] {3, -9, -1}, x);
        assertArrayEquals(new double[] {-2}, y);
        blas().drotm(2, y, 0, 0, x, 0, 1, DoubleModifiedRotation.of(new double[] {-1, 1, 2, 1, 0}, 0));
        assertArrayEquals(new double[] {-8}, y);
        assertArrayEquals(new double[] {-4, 2, -1}, x);
    }

    /// Element by element as in the loops of the reference, where the second result is stored last, or (rot) the first.
    @Test
    void xAndYMayBeOneVector() {
        for (int n : new int[] {1, 5, 16, 33, 70}) {
            for (int inc : new int[] {1, -1, 2}) {
                DoubleGuarded old = vector(n, inc, new SplittableRandom(11)), x = old.copy();
                run(swap(), x, x);
                x.assertUnchanged(old, "swap of x and x");
                run(rot(0.5, 0.25), x, x);
                for (int i = 0; i < n; i++) check("rot of x and x", i, 0.5, old, 0.25, old, x);
                x.fill(old::get);
                run(rotm(EVERY_FLAG[1]), x, x);
                for (int i = 0; i < n; i++) check("rotm of x and x", i, -0.3, old, 0.9, old, x);
            }
        }
    }
}
