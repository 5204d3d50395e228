package org.jonum.distuv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// Non-central laws where other libraries failed; right answers are of 20 digits and more.
class NoncentralLawsTest {
    private static void near(double expected, double found) {
        assertEquals(expected, found, 1e-12 * Math.abs(expected));
    }

    @Test
    void chiSquared() {
        near(-23383.51869056103, NoncentralChiSquared.of(1, 1e5).logCdf(1e4));
        assertEquals(0, NoncentralChiSquared.of(1, 1e5).cdf(1e4));
        for (double x : new double[] {0.1, 3, 40}) {
            assertEquals(ChiSquared.of(3).cdf(x), NoncentralChiSquared.of(3, 0).cdf(x));
            assertEquals(ChiSquared.of(3).sf(x), NoncentralChiSquared.of(3, 0).sf(x));
            assertEquals(ChiSquared.of(3).pdf(x), NoncentralChiSquared.of(3, 0).pdf(x));
            near(ChiSquared.of(3).cdf(x), NoncentralChiSquared.of(3, 1e-16).cdf(x));
        }
    }

    @Test
    void studentT() {
        near(1.4360250376237634e-293, NoncentralT.of(36949.546033616614, 38.560852472445234).cdf(1.9600281895946416));
        near(1.6147146123955216e-127, NoncentralT.of(1000, 23).cdf(-1));
        for (double x = -3; x < 3; x += 0.01) {
            double p = NoncentralT.of(1000, 23).cdf(x);
            assertTrue(p >= 0 && p < 1e-80, () -> "" + p);
        }
    }
}
