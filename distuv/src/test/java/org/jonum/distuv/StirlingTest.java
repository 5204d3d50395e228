package org.jonum.distuv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.jonum.special.Binomials;
import org.jonum.special.Logs;
import org.junit.jupiter.api.Test;

class StirlingTest {
    @Test
    void correctionsMakeFactorials() {
        for (int k = 0; k < 2000; k++) {
            double y = k + 0.5, log = y * Math.log(y) - y + Stirling.HALF_LOG_2PI + Stirling.correction(k);
            double want = Binomials.logFactorial(k);
            assertEquals(want, log, 4 * Math.ulp(Math.max(1, want)), "k = " + k);
        }
    }

    /// y·log(y/c) − y + c = −y·log1pmx(c/y − 1).
    @Property
    void deviancesKeepTheirDigits(@ForAll @DoubleRange(min = -3, max = 15) double size,
            @ForAll @DoubleRange(min = -0.999, max = 5) @Scale(5) double t) {
        double c = Math.pow(10, size), d = c * t * t * t;
        double want = -(c + d) * Logs.log1pmx(-d / (c + d));
        assertEquals(want, Stirling.deviance(c, d), 1e-13 * want + 1e-15 * Math.abs(d));
    }

    @Test
    void theDevianceOfTheCentreIsZero() {
        assertEquals(0, Stirling.deviance(5, 0));
    }
}
