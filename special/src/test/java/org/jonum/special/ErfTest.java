package org.jonum.special;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ErfTest {
    @Test
    void erfIsWithinOneUlp() {
        Accuracy.check("erf", Accuracy.special("erf"), 1, Erf::erf);
        Accuracy.check("erf random", Accuracy.random("erf"), 1, Erf::erf);
    }

    @Test
    void erfcIsWithinOneUlp() {
        Accuracy.check("erfc", Accuracy.special("erfc"), 1, Erf::erfc);
        Accuracy.check("erfc random", Accuracy.random("erfc"), 1, Erf::erfc);
    }

    @Test
    void erfcxIsWithinOneUlp() {
        Accuracy.check("erfcx", Accuracy.special("erfcx"), 1, Erf::erfcx);
        Accuracy.check("erfcx random", Accuracy.random("erfcx"), 1, Erf::erfcx);
    }

    @Test
    void inversesAreWithinOneUlp() {
        Accuracy.check("inverseErf", Accuracy.special("erfinv"), 1, Erf::inverseErf);
        Accuracy.check("inverseErf random", Accuracy.random("inverseErf"), 1, Erf::inverseErf);
        Accuracy.check("inverseErfc", Accuracy.special("erfcinv"), 1, Erf::inverseErfc);
        Accuracy.check("inverseErfc random", Accuracy.random("inverseErfc"), 1, Erf::inverseErfc);
    }

    @Test
    void limitsAreReached() {
        double inf = Double.POSITIVE_INFINITY, nan = Double.NaN;
        assertEquals(1, Erf.erf(inf));
        assertEquals(-1, Erf.erf(-inf));
        assertEquals(0, Erf.erfc(inf));
        assertEquals(2, Erf.erfc(-inf));
        assertEquals(0, Erf.erfcx(inf));
        assertEquals(inf, Erf.erfcx(-inf));
        assertEquals(inf, Erf.inverseErf(1));
        assertEquals(-inf, Erf.inverseErf(-1));
        assertEquals(inf, Erf.inverseErfc(0));
        assertEquals(-inf, Erf.inverseErfc(2));
        assertEquals(-0.0, Erf.erf(-0.0));
        assertEquals(-0.0, Erf.inverseErf(-0.0));
        assertEquals(0.0, Erf.inverseErfc(1));
        for (double x : new double[] {1e155, 1e200, 1e308, Double.MAX_VALUE}) {
            assertEquals(0, Erf.erfc(x));
            assertEquals(0.5641895835477563 / x, Erf.erfcx(x), Math.ulp(0.5641895835477563 / x));
        }
        for (double y : new double[] {nan, 1.1, -1.1, inf, -inf}) assertEquals(nan, Erf.inverseErf(y));
        for (double q : new double[] {nan, -1e-300, 2.1, inf, -inf}) assertEquals(nan, Erf.inverseErfc(q));
        assertEquals(nan, Erf.erf(nan));
        assertEquals(nan, Erf.erfc(nan));
        assertEquals(nan, Erf.erfcx(nan));
    }

    @Test
    void monotoneAcrossEveryPieceEnd() {
        for (int i = 0; i < 56; i++) {
            double x = Math.scalb(1 + i % 8 / 8.0, i / 8 - 2);
            for (double y : new double[] {x, 0.5, 6, 16}) {
                for (int k = -40; k < 40; k++) {
                    double a = y + k * Math.ulp(y), b = Math.nextUp(a);
                    assertTrue(Erf.erf(a) <= Erf.erf(b) && Erf.erfc(a) >= Erf.erfc(b) && Erf.erfcx(a) >= Erf.erfcx(b),
                            () -> "" + a);
                }
            }
        }
    }

    @Test
    void oddAndReflected() {
        for (double x = 0; x < 7; x += 0.037) {
            assertEquals(-Erf.erf(x), Erf.erf(-x));
            assertEquals(2, Erf.erfc(x) + Erf.erfc(-x), 5e-16);
        }
    }
}
