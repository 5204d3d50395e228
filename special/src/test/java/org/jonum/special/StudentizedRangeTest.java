package org.jonum.special;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class StudentizedRangeTest {
    private static final double INF = Double.POSITIVE_INFINITY, NAN = Double.NaN;

    @Test
    void bothTailsHaveTenDigits() {
        for (Accuracy.Row r : Accuracy.random("studentizedRangeCdf")) check(r, false);
        for (Accuracy.Row r : Accuracy.random("studentizedRangeSf")) check(r, true);
    }

    private static void check(Accuracy.Row r, boolean upper) {
        double q = r.x()[0], df = r.x()[2], right = Double.parseDouble(r.value());
        int groups = (int) r.x()[1];
        double v = upper ? StudentizedRange.sf(q, groups, df) : StudentizedRange.cdf(q, groups, df);
        if (Boolean.getBoolean("jonum.accuracy") && Math.abs(v / right - 1) > 1e-12)
            System.err.println("studentized range " + upper + " " + r + ": " + (v / right - 1));
        assertTrue(Math.abs(v / right - 1) <= 1e-10, () -> r + " (" + upper + "): " + v);
    }

    @Test
    void theValueThatOthersGiveWithTenDigits() {
        assertEquals(0.05589184908174899, StudentizedRange.sf(3.5, 3, 20), 1e-13);
    }

    @Test
    void quantilesInvertBothTails() {
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < 60; i++) {
            int groups = 2 + random.nextInt(20);
            double df = i % 5 == 0 ? INF : Math.exp(random.nextDouble(0, 8)),
                    p = Math.exp(-random.nextDouble(0.01, 40));
            double low = StudentizedRange.quantile(p, groups, df), high = StudentizedRange.inverseSf(p, groups, df);
            assertEquals(p, StudentizedRange.cdf(low, groups, df), 1e-9 * p, "cdf " + groups + " " + df + " " + p);
            assertEquals(p, StudentizedRange.sf(high, groups, df), 1e-9 * p, "sf " + groups + " " + df + " " + p);
        }
    }

    @Test
    void tailsAddUp() {
        SplittableRandom random = new SplittableRandom(6);
        for (int i = 0; i < 60; i++) {
            int groups = 2 + random.nextInt(60);
            double df = Math.exp(random.nextDouble(-3, 40)), q = Math.exp(random.nextDouble(-2, 3));
            assertEquals(1, StudentizedRange.cdf(q, groups, df) + StudentizedRange.sf(q, groups, df), 1e-11,
                    groups + " " + df + " " + q);
        }
    }

    @Test
    void limitsAndBadArguments() {
        assertEquals(0, StudentizedRange.cdf(0, 3, 5));
        assertEquals(1, StudentizedRange.sf(-1, 3, 5));
        assertEquals(1, StudentizedRange.cdf(INF, 3, 5));
        assertEquals(0, StudentizedRange.sf(INF, 3, INF));
        assertEquals(0, StudentizedRange.quantile(0, 3, 5));
        assertEquals(INF, StudentizedRange.quantile(1, 3, 5));
        assertEquals(INF, StudentizedRange.inverseSf(0, 3, 5));
        assertEquals(1, StudentizedRange.sf(1e-300, 3, 1e-5), 1e-12);
        assertTrue(StudentizedRange.sf(1e300, 3, 0.01) > 0);
        for (double v : new double[] {StudentizedRange.cdf(NAN, 3, 5), StudentizedRange.sf(1, 1, 5),
            StudentizedRange.cdf(1, 3, 0), StudentizedRange.cdf(1, 3, NAN), StudentizedRange.quantile(NAN, 3, 5),
            StudentizedRange.quantile(1.5, 3, 5), StudentizedRange.inverseSf(0.5, 3, -1)})
            assertTrue(Double.isNaN(v));
    }
}
