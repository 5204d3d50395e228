package org.jonum.special;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ExpIntegralTest {
    @Test
    void valuesAreAsAccurateAsPromised() {
        Accuracy.check("e1 random", Accuracy.random("e1"), 2, ExpIntegral::e1);
        Accuracy.check("ei random", Accuracy.random("ei"), 3, ExpIntegral::ei);
        Accuracy.check2("en random", Accuracy.random("en"), 5, (n, x) -> ExpIntegral.en((int) n, x));
    }

    @Test
    void limitsAreReached() {
        double inf = Double.POSITIVE_INFINITY, nan = Double.NaN;
        assertEquals(inf, ExpIntegral.e1(0));
        assertEquals(0, ExpIntegral.e1(inf));
        assertEquals(nan, ExpIntegral.e1(-1));
        assertEquals(-inf, ExpIntegral.ei(0));
        assertEquals(inf, ExpIntegral.ei(inf));
        assertEquals(0, ExpIntegral.ei(-inf), 0);
        assertEquals(inf, ExpIntegral.en(0, 0));
        assertEquals(inf, ExpIntegral.en(1, 0));
        assertEquals(0.5, ExpIntegral.en(3, 0));
        assertEquals(nan, ExpIntegral.en(-1, 1));
        assertEquals(nan, ExpIntegral.en(3, -1));
        for (int n = 0; n < 4; n++) {
            assertEquals(nan, ExpIntegral.en(n, nan));
            assertEquals(0, ExpIntegral.en(n, inf));
            assertEquals(0, ExpIntegral.en(n, 1e300));
        }
        assertEquals(nan, ExpIntegral.ei(nan));
    }

    @Test
    void recurrenceHolds() {
        for (double x = 0.01; x < 600; x *= 1.37) {
            for (int n = 1; n < 20; n++) {
                double e = Math.exp(-x);
                assertEquals(e, n * ExpIntegral.en(n + 1, x) + x * ExpIntegral.en(n, x), 1e-14 * e);
            }
        }
    }

    @Test
    void decreasesAcrossTheSwitches() {
        for (double x : new double[] {0.25, 1, 64}) {
            for (int k = -30; k < 30; k++) {
                double a = x + k * Math.ulp(x) * 8, b = a + 8 * Math.ulp(x);
                assertTrue(ExpIntegral.e1(b) <= ExpIntegral.e1(a) && ExpIntegral.ei(b) >= ExpIntegral.ei(a));
            }
        }
    }
}
