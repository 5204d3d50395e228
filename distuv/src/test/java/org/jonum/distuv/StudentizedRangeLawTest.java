package org.jonum.distuv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class StudentizedRangeLawTest {
    private static final double INF = Double.POSITIVE_INFINITY, NAN = Double.NaN;

    /// Pearson & Hartley (1966), Biometrika tables, 29: groups, df, and the points for 0.05 (Harter 1960: three places) and 0.01.
    private static final double[][] TABLE = {{2, 5, 3.635, 5.70}, {3, 10, 3.877, 5.27}, {3, 20, 3.578, 4.64},
        {5, 10, 4.654, 6.14}, {10, 20, 5.008, 6.09}, {2, INF, 2.772, 3.64}, {3, INF, 3.314, 4.12},
        {10, INF, 4.474, 5.16}, {20, 60, 5.241, 6.01}};

    @Test
    void criticalValuesAreThoseOfTheTables() {
        for (double[] row : TABLE) {
            StudentizedRange law = StudentizedRange.of((int) row[0], row[1]);
            assertEquals(row[2], law.isf(0.05), 6e-4, law::toString);
            assertEquals(row[3], law.isf(0.01), 5.1e-3, law::toString);
            assertEquals(row[2], law.quantile(0.95), 6e-4, law::toString);
        }
    }

    /// Of two groups it is √2·|T|.
    @Test
    void twoGroupsAreStudents() {
        double root = Math.sqrt(0.5);
        for (double df : new double[] {0.7, 3, 20, 1e4}) {
            StudentizedRange law = StudentizedRange.of(2, df);
            StudentT t = StudentT.of(df);
            for (double q : new double[] {1e-3, 0.1, 1, 3, 10, 40}) {
                double f = 2 * root * t.pdf(root * q), upper = 2 * t.sf(root * q);
                assertEquals(f, law.pdf(q), 1e-10 * f, law + " at " + q);
                assertEquals(Math.log(f), law.logPdf(q), 1e-10 * (1 + Math.abs(Math.log(f))), law + " at " + q);
                assertEquals(upper, law.sf(q), 1e-10 * upper, law + " at " + q);
                assertEquals(Math.log(upper), law.logSf(q), 1e-10 * (1 + Math.abs(Math.log(upper))), law + " at " + q);
            }
        }
        StudentizedRange range = StudentizedRange.of(2, INF);
        for (double q : new double[] {60, 1000}) {
            assertEquals(Math.log(2) + Normal.standard().logSf(root * q), range.logSf(q), 1e-10 * q * q);
            assertEquals(Math.log(2 * root) + Normal.standard().logPdf(root * q), range.logPdf(q), 1e-10 * q * q);
        }
    }

    @Test
    void densityIsTheDerivative() {
        SplittableRandom random = new SplittableRandom(9);
        for (int i = 0; i < 20; i++) {
            int groups = 2 + random.nextInt(40);
            double df = i % 4 == 0 ? INF : Math.exp(random.nextDouble(0, 6));
            StudentizedRange law = StudentizedRange.of(groups, df);
            for (double p : new double[] {1e-20, 1e-3, 0.3, 0.9}) {
                double a = law.quantile(p), b = a * 1.02, d = law.probability(a, b);
                assertEquals(d, Quadrature.finite(law::pdf, a, b), 2e-9 * law.cdf(b), law + " at " + a);
            }
            double a = law.isf(1e-12), d = law.sf(a) - law.sf(1.05 * a);
            assertEquals(d, Quadrature.finite(law::pdf, a, 1.05 * a), 1e-9 * d, law + " at " + a);
        }
    }

    /// E Q for known variance: the control charts' constants d₂ (1.12838, 1.69257, 2.32593, 3.07751) and d₃.
    @Test
    void momentsOfTheRange() {
        double[][] d = {{2, 1.12838, 0.8525}, {3, 1.69257, 0.8884}, {5, 2.32593, 0.8641}, {10, 3.07751, 0.7971}};
        for (double[] row : d) {
            StudentizedRange law = StudentizedRange.of((int) row[0], INF);
            assertEquals(row[1], law.mean(), 1e-5);
            assertEquals(row[2], law.sd(), 1e-4);
        }
    }

    /// The leading power of the lower tail: log √r − (r − 1)/2·log 2π + (r − 1)·log q for a known variance.
    @Test
    void logarithmsBeyondTheRange() {
        StudentizedRange law = StudentizedRange.of(10, INF);
        double q = 1e-60, log = 0.5 * Math.log(10) - 4.5 * Math.log(2 * Math.PI) + 9 * Math.log(q);
        assertEquals(log, law.logCdf(q), 1e-9 * -log);
        assertEquals(log + Math.log(9 / q), law.logPdf(q), 1e-9 * -log);
        assertEquals(Math.log(90) + Normal.standard().logSf(100 / Math.sqrt(2)), law.logSf(100), 1e-9 * 2500);
    }

    @Test
    void limitsAndBadArguments() {
        StudentizedRange law = StudentizedRange.of(4, 9);
        assertEquals(NAN, law.cdf(NAN));
        assertEquals(NAN, law.pdf(NAN));
        assertEquals(0, law.pdf(-1));
        assertEquals(0, law.pdf(0));
        assertEquals(0, law.pdf(INF));
        assertEquals(1, law.cdf(INF));
        assertEquals(1, law.sf(-INF));
        assertEquals(-INF, law.logCdf(0));
        assertEquals(-INF, law.logSf(INF));
        assertEquals(0, law.quantile(0));
        assertEquals(INF, law.isf(0));
        assertThrows(IllegalArgumentException.class, () -> StudentizedRange.of(1, 5));
        assertThrows(IllegalArgumentException.class, () -> StudentizedRange.of(3, 0));
        assertThrows(IllegalArgumentException.class, () -> StudentizedRange.of(3, NAN));
    }
}
