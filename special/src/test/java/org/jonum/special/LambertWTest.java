package org.jonum.special;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LambertWTest {
    @Test
    void bothBranchesAreWithinOneAndAHalfUlp() {
        Accuracy.check("lambertW0", Accuracy.special("lambertW0"), 1.5, LambertW::w0);
        Accuracy.check("lambertW0 random", Accuracy.random("lambertW0"), 1.5, LambertW::w0);
        Accuracy.check("lambertWm1", Accuracy.special("lambertWm1"), 1.5, LambertW::wm1);
        Accuracy.check("lambertWm1 random", Accuracy.random("lambertWm1"), 1.5, LambertW::wm1);
    }

    @Test
    void limitsAreReached() {
        double inf = Double.POSITIVE_INFINITY, nan = Double.NaN;
        assertEquals(inf, LambertW.w0(inf));
        assertEquals(0, LambertW.w0(0));
        assertEquals(-1, LambertW.w0(-Math.exp(-1)));
        assertEquals(-1, LambertW.wm1(-Math.exp(-1)));
        assertEquals(-inf, LambertW.wm1(0));
        assertEquals(-inf, LambertW.wm1(-0.0));
        assertTrue(LambertW.wm1(-Double.MIN_VALUE) < -750);
        assertEquals(703.2270331047702, LambertW.w0(Double.MAX_VALUE), 2e-13);
        for (double x : new double[] {nan, -0.4, -inf}) {
            assertEquals(nan, LambertW.w0(x));
            assertEquals(nan, LambertW.wm1(x));
        }
        assertEquals(nan, LambertW.wm1(1e-300));
    }

    @Test
    void solvesItsEquation() {
        for (double x = 1e-12; x < 1e300; x *= 1.9) {
            double w = LambertW.w0(x);
            assertEquals(Math.log(x), w + Math.log(w), 1e-14 + 3e-16 * w);
        }
        for (double x = -5e-324; x > -0.36; x = x * 1.7 - 1e-323) {
            double w = LambertW.wm1(x);
            assertEquals(Math.log(-x), w + Math.log(-w), 3e-16 * -w);
        }
    }
}
