package org.jonum.special;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class OwenTTest {
    @Test
    void valuesAreWithinFourUlp() {
        Accuracy.check2("owensT", Accuracy.special("owensT"), 4, OwenT::t);
        Accuracy.check2("owensT random", Accuracy.random("owensT"), 4, OwenT::t);
    }

    @Test
    void limitsAndSymmetries() {
        double inf = Double.POSITIVE_INFINITY, nan = Double.NaN;
        assertEquals(0, OwenT.t(1, 0));
        assertEquals(0.125, OwenT.t(0, 1), 3e-17);
        assertEquals(0.25, OwenT.t(0, inf));
        assertEquals(0.5 * StandardNormal.sf(1.5), OwenT.t(1.5, inf), 1e-17);
        assertEquals(0, OwenT.t(inf, 0.5));
        assertEquals(0, OwenT.t(inf, 3));
        assertEquals(0, OwenT.t(inf, inf));
        assertEquals(-OwenT.t(1.2, 0.7), OwenT.t(-1.2, -0.7));
        assertEquals(nan, OwenT.t(nan, 1));
        assertEquals(nan, OwenT.t(1, nan));
        for (double h = 0.1; h < 6; h += 0.3) { // T(h, 1) = Φ(h)·Φ(−h)/2
            assertEquals(0.5 * StandardNormal.cdf(h) * StandardNormal.sf(h), OwenT.t(h, 1),
                    1e-15 * StandardNormal.sf(h));
        }
    }
}
