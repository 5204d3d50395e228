package org.jonum.special;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class KolmogorovDTest {
    private interface Law {
        double of(long n, double d);
    }

    private static void check(String what, List<Accuracy.Row> rows, double bar, Law law) {
        for (Accuracy.Row r : rows) {
            double v = law.of((long) r.x()[0], r.x()[1]), right = new BigDecimal(r.value()).doubleValue();
            if (Boolean.getBoolean("jonum.accuracy") && Math.abs(v / right - 1) > bar / 10)
                System.err.println(what + " " + r + ": " + (v / right - 1));
            assertTrue(Math.abs(v / right - 1) <= bar,
                    () -> what + "(" + r.x()[0] + ", " + r.x()[1] + ") = " + v + ", should be " + r.value());
        }
    }

    @Test
    void bothTailsHaveThirteenDigits() {
        check("cdf", Accuracy.random("kolmogorovDCdf"), 1e-13, KolmogorovD::cdf);
        check("sf", Accuracy.random("kolmogorovDSf"), 1e-13, KolmogorovD::sf);
    }

    @Test
    void theOneSidedLawHasThirteenDigits() {
        check("sf", Accuracy.random("smirnovSf"), 1e-13, SmirnovD::sf);
        check("cdf", Accuracy.random("smirnovCdf").stream().filter(r -> r.x()[0] * r.x()[1] <= 2).toList(), 1e-13,
                SmirnovD::cdf);
        for (Accuracy.Row r : Accuracy.random("smirnovCdf"))
            assertEquals(Double.parseDouble(r.value()), SmirnovD.cdf((long) r.x()[0], r.x()[1]), 1e-14);
    }

    /// Ruben & Gambino's (1982) closed forms at both ends.
    @Test
    void endsHaveClosedForms() {
        for (int n : new int[] {1, 2, 5, 20}) {
            double factorial = Gamma.gamma(n + 1.0);
            for (double t : new double[] {0.51, 0.6, 0.75, 0.9, 0.999}) {
                double d = t / n, near = factorial * Math.pow((2 * t - 1) / n, n);
                assertEquals(near, KolmogorovD.cdf(n, d), 1e-12 * near);
                double far = 1 - t / n, tail = 2 * Math.pow(t / n, n);
                if (far >= 0.5) assertEquals(tail, KolmogorovD.sf(n, far), 1e-12 * tail);
            }
        }
    }

    /// The recursion beyond the sizes from which the expansion is extrapolated.
    @Test
    void expansionMeetsTheRecursion() {
        for (double z : new double[] {0.5, 0.7, 0.9, 1.2, 1.6, 2.2}) {
            int n = 8000;
            double d = z / Math.sqrt(n);
            double p = PoissonBridge.cdf(n, d), q = PoissonBridge.sf(n, d);
            assertEquals(p, Math.exp(PelzGood.log(n, z, false)), 1e-12 * p, "z = " + z);
            assertEquals(q, Math.exp(PelzGood.log(n, z, true)), 1e-12 * q, "z = " + z);
        }
    }

    @Test
    void largeSamplesApproachTheLimitLaw() {
        for (double z : new double[] {0.5, 0.8, 1, 1.5, 2, 5}) {
            double n = 1e15, p = Kolmogorov.cdf(z), q = Kolmogorov.sf(z);
            assertEquals(p, KolmogorovD.cdf((long) n, z / Math.sqrt(n)), 1e-6 * p);
            assertEquals(q, KolmogorovD.sf((long) n, z / Math.sqrt(n)), 1e-6 * q);
            assertEquals(Math.exp(-2 * z * z), SmirnovD.sf((long) n, z / Math.sqrt(n)), 1e-6 * Math.exp(-2 * z * z));
        }
    }

    @Test
    void sumAndTrapezoidalRuleOfTheOneSidedLawMeet() {
        for (double z : new double[] {0.1, 0.5, 1, 2, 5}) {
            long n = 1_000_000;
            double sum = SmirnovD.sf(n, z / 1e3), rule = SmirnovD.sf(n + 1, z / Math.sqrt(n + 1.0));
            assertEquals(sum, rule, 1e-8 * sum, "z = " + z);
        }
    }

    @Test
    void tailsAddUpAndNeverGoTheWrongWay() {
        for (int n : new int[] {1, 3, 10, 77, 400, 3000, 20000}) {
            double last = 0;
            for (double z = 0.02; z < 8; z *= 1.11) {
                double d = z / Math.sqrt(n), p = KolmogorovD.cdf(n, d), q = KolmogorovD.sf(n, d);
                String at = "n = " + n + ", d = " + d;
                assertEquals(1, p + q, 1e-12, at);
                assertTrue(p >= last * (1 - 1e-13), at);
                assertEquals(1, SmirnovD.sf(n, d) + SmirnovD.cdf(n, d), 1e-13, at);
                last = p;
            }
        }
    }

    @Test
    void limitsAndBadArguments() {
        assertEquals(0, KolmogorovD.cdf(10, 0.05));
        assertEquals(1, KolmogorovD.sf(10, 0.05));
        assertEquals(0, KolmogorovD.cdf(10, -1));
        assertEquals(1, KolmogorovD.cdf(10, 2));
        assertEquals(0, KolmogorovD.sf(10, Double.POSITIVE_INFINITY));
        assertEquals(1, SmirnovD.sf(10, 0));
        assertEquals(0, SmirnovD.sf(10, 1));
        assertEquals(1, SmirnovD.cdf(10, 1));
        for (double v : new double[] {KolmogorovD.cdf(0, 0.5), KolmogorovD.sf(-1, 0.5), KolmogorovD.cdf(5, Double.NaN),
            SmirnovD.sf(0, 0.5), SmirnovD.sf(5, Double.NaN), SmirnovD.cdf(0, 0.1)})
            assertTrue(Double.isNaN(v));
    }
}
