package org.jonum.special;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class BesselITest {
    @Test
    void valuesAreWithinOneUlp() {
        Accuracy.check("besselI0", Accuracy.special("besselI0"), 1, BesselI::i0);
        Accuracy.check("besselI1", Accuracy.special("besselI1"), 1, BesselI::i1);
        Accuracy.check("besselI0e", Accuracy.special("besselI0e"), 1, BesselI::i0Scaled);
        Accuracy.check("besselI1e", Accuracy.special("besselI1e"), 1, BesselI::i1Scaled);
    }

    @Test
    void limitsAreReached() {
        double inf = Double.POSITIVE_INFINITY, nan = Double.NaN;
        assertEquals(inf, BesselI.i0(-inf));
        assertEquals(-inf, BesselI.i1(-inf));
        assertEquals(inf, BesselI.i0(1e300));
        assertEquals(0, BesselI.i0Scaled(inf));
        assertEquals(-0.0, BesselI.i1Scaled(-inf));
        assertEquals(1, BesselI.i0(0));
        assertEquals(-0.0, BesselI.i1(-0.0));
        assertEquals(5e-309, BesselI.i1(1e-308));
        assertEquals(nan, BesselI.i0(nan));
        assertEquals(nan, BesselI.i1(nan));
        assertEquals(nan, BesselI.i0Scaled(nan));
        assertEquals(nan, BesselI.i1Scaled(nan));
    }

    @Test
    void scaledAndPlainAgreeAcrossTheSwitches() {
        for (double x = 0.49; x < 700; x *= 1.003) {
            assertEquals(BesselI.i0(x), BesselI.i0Scaled(x) * Math.exp(x), 4e-16 * BesselI.i0(x));
            assertTrue(BesselI.i1(x) < BesselI.i0(x) && BesselI.i0(x) < BesselI.i0(x * 1.001));
        }
    }
}
