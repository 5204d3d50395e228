package org.jonum.special;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class BetaOddsTest {
    private static List<Accuracy.Row> f(int column) {
        return IncompleteBetaTest.law("F", column).stream().filter(r -> r.x()[2] > 0).toList();
    }

    @Test
    void tailsOfTheFLawAreWithinEightUlp() {
        Accuracy.assertBelow("F cdf", IncompleteBetaTest.normal(f(6)), 8,
                x -> BetaOdds.i(x[0] / 2, x[1] / 2, x[0], x[2], x[1]));
        Accuracy.assertBelow("F sf", IncompleteBetaTest.normal(f(7)), 8,
                x -> BetaOdds.complement(x[0] / 2, x[1] / 2, x[0], x[2], x[1]));
        Accuracy.assertBelow("F log cdf", f(8), 8, x -> BetaOdds.logI(x[0] / 2, x[1] / 2, x[0], x[2], x[1]));
        Accuracy.assertBelow("F log sf", f(9), 8, x -> BetaOdds.logComplement(x[0] / 2, x[1] / 2, x[0], x[2], x[1]));
        Accuracy.assertBelow("F sf random", Accuracy.random("fisherSf"), 8,
                x -> BetaOdds.complement(x[0] / 2, x[1] / 2, x[0], x[2], x[1]));
    }

    @Test
    void densityOfTheFLawIsWithinFourUlp() {
        Accuracy.assertBelow("F density", IncompleteBetaTest.normal(f(4)), 4,
                x -> BetaOdds.density(x[0] / 2, x[1] / 2, x[0], x[2], x[1]));
        Accuracy.assertBelow("F log density", IncompleteBetaTest.logs(f(5)), 4,
                x -> BetaOdds.logDensity(x[0] / 2, x[1] / 2, x[0], x[2], x[1]));
    }

    @Test
    void ratiosBeyondTheRangeAreLimits() {
        assertEquals(0, BetaOdds.i(2, 3, 0, 1, 1));
        assertEquals(1, BetaOdds.i(2, 3, 1, 1, 0));
        assertEquals(1, BetaOdds.i(2, 3, 1e200, 1e200, 1));
        assertEquals(0, BetaOdds.complement(2, 3, 1e200, 1e200, 1));
        assertEquals(Double.NaN, BetaOdds.i(2, 3, 0, 1, 0));
        assertEquals(Double.NaN, BetaOdds.i(2, 3, Double.NaN, 1, 1));
        assertEquals(0, BetaOdds.density(2, 3, 0, 1, 1));
        SplittableRandom random = new SplittableRandom(1);
        for (int k = 0; k < 20000; k++) {
            double a = Math.pow(10, random.nextDouble(-10, 10)), b = Math.pow(10, random.nextDouble(-10, 10));
            double m = Math.pow(10, random.nextDouble(-308, 308)), n = Math.pow(10, random.nextDouble(-308, 308)),
                    d = Math.pow(10, random.nextDouble(-308, 308));
            double p = BetaOdds.i(a, b, m, n, d), q = BetaOdds.complement(a, b, m, n, d);
            String at = a + ", " + b + ": " + m + "·" + n + "/" + d;
            assertEquals(1, p + q, 0x1p-50, at);
            assertTrue(p >= 0 && q >= 0 && BetaOdds.logI(a, b, m, n, d) <= 0, at);
        }
    }
}
