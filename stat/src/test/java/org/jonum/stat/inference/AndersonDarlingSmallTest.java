package org.jonum.stat.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.jonum.distuv.Uniform;
import org.junit.jupiter.api.Test;

/// Anderson and Darling's p-values of few values: of one exactly, of two by counting squares and by integrals, of more by simulation, and far out by the leading term.
class AndersonDarlingSmallTest {
    private static TestResult of(double... x) {
        return AndersonDarlingTest.oneSample(x, new Uniform(0, 1));
    }

    @Test
    void ofOneValueExactly() {
        for (double u : new double[] {1e-300, 1e-9, 0.1, 0.3, 0.5, 0.75, 1 - 0x1p-50})
            assertEquals(2 * Math.min(u, 1 - u), of(u).pValue(), 1e-15 + 1e-13 * Math.min(u, 1 - u));
    }

    @Test
    void ofTwoValuesByCountingSquares() {
        int grid = 1000;
        for (double low : new double[] {1e-4, 0.003, 0.02, 0.1, 0.25}) {
            TestResult r = of(low, 0.6);
            long above = 0;
            for (int i = 0; i < grid; i++) {
                for (int j = 0; j <= i; j++) {
                    double u = (j + 0.5) / grid, v = (i + 0.5) / grid;
                    double a = -2 - 0.5 * Math.log(u * (1 - v) * Math.pow(v * (1 - u), 3));
                    if (a > r.statistic()) above += i == j ? 1 : 2;
                }
            }
            double exact = above / (double) grid / grid;
            assertEquals(exact, r.pValue(), 1e-3, r::toString);
        }
    }

    /// Integrals of mpmath over u, with the ends of v by bisection.
    @Test
    void ofTwoValuesExactly() {
        double[][] table = {{0.26, 0.987484817687}, {0.5, 0.727002305963}, {0.9, 0.39089657114}, {1.5, 0.179021790886},
            {2.5, 0.0556729463917}, {4, 0.0109392915759}, {6, 0.00138676786419}};
        for (double[] row : table) assertEquals(row[1], Math.exp(AndersonDarlingSmall.logSf(2, row[0])), 1e-9 * row[1]);
        for (double a : new double[] {25, 40, 41, 1000})
            assertEquals(AndersonDarlingSmall.logFar(2, a), AndersonDarlingSmall.logSf(2, a), 2 * Math.exp(-0.5 * a)); // the next term
        assertEquals(0, AndersonDarlingSmall.logSf(2, 0.2));
        assertEquals(Double.NEGATIVE_INFINITY, AndersonDarlingSmall.logSf(2, Double.POSITIVE_INFINITY));
    }

    @Test
    void ofMoreBySimulation() {
        SplittableRandom random = new SplittableRandom(3);
        for (int n : new int[] {2, 3, 5, 9, 10}) {
            double[] p = new double[20_000], u = new double[n];
            for (int k = 0; k < p.length; k++) {
                for (int i = 0; i < n; i++) u[i] = random.nextDouble();
                p[k] = of(u).pValue();
            }
            Arrays.sort(p);
            for (double level : new double[] {0.002, 0.01, 0.05, 0.2, 0.5, 0.9})
                assertEquals(level, p[(int) (level * p.length)],
                        5e-3 * level + 4 * Math.sqrt(level * (1 - level) / p.length));
        }
    }

    /// Ten and thirty values by simulation with importance sampling, `anderson_darling_small.c` with 2·10⁶ samples of each.
    @Test
    void ofTenAndThirtyFarOut() {
        double[][] table = {{10, 0.650178, -0.5136914}, {10, 1.0601, -1.123556}, {10, 1.72846, -2.030712},
            {10, 2.81821, -3.354543}, {10, 4.59502, -5.349059}, {10, 7.49206, -8.442248}, {10, 12.2156, -13.33355},
            {10, 19.9172, -21.17115}, {10, 32.4745, -33.81534}, {10, 52.9489, -54.33337}, {30, 0.650178, -0.5095764},
            {30, 1.0601, -1.117086}, {30, 1.72846, -2.037474}, {30, 2.81821, -3.375785}, {30, 4.59502, -5.390494},
            {30, 7.49206, -8.504581}, {30, 12.2156, -13.44573}, {30, 19.9172, -21.35446}, {30, 32.4745, -34.08804},
            {30, 52.9489, -54.7161}};
        for (double[] row : table) {
            double log = AndersonDarlingTest.logSf((int) row[0], row[1]);
            assertEquals(row[2], log, row[2] > -23 ? 0.009 : 0.055, row[0] + " " + row[1]);
        }
        double before = 0;
        for (double a = 0.4; a < 1e4; a *= 1.001) {
            double log = AndersonDarlingTest.logSf(11, a);
            assertTrue(log < before, "rises at " + a);
            before = log;
        }
        assertEquals(Double.NEGATIVE_INFINITY, AndersonDarlingTest.logSf(10, Double.POSITIVE_INFINITY));
    }

    /// From one kind of interpolation to the next, and at the least statistic, nothing jumps, and p falls with A².
    @Test
    void fallsWithoutJumps() {
        for (int n = 2; n <= AndersonDarlingSmall.MOST; n++) {
            double before = 0;
            for (double a = 0.1; a < 200; a *= 1.003) {
                double log = AndersonDarlingSmall.logSf(n, a);
                assertTrue(log <= before + 1e-4 && log > before - 0.012 * Math.max(1, a), n + " " + a + ": " + log);
                before = log;
            }
            assertEquals(AndersonDarlingSmall.logFar(n, 150), AndersonDarlingSmall.logSf(n, 150), 1e-3);
            assertEquals(0, AndersonDarlingSmall.logSf(n, 0.05));
        }
    }

    @Test
    void farTailsAreTheLeadingTerm() {
        double[] x = new double[4];
        for (int i = 0; i < 4; i++) x[i] = 1e-200 * (i + 1);
        TestResult r = of(x);
        double expected = Math.log(2 * Math.pow(4, 4) * Math.exp(-4) / 24) - r.statistic();
        assertEquals(expected, r.logPValue(), 1e-12 * -expected);
    }

    /// For two samples the limit law is that of one, for three that of a sum of exponentials.
    @Test
    void limitOfSeveralSamples() {
        AndersonDarlingLimit two = new AndersonDarlingLimit(1), three = new AndersonDarlingLimit(2);
        for (double x : new double[] {0.2, 0.5, 1, 2.5, 6, 30, 700})
            assertEquals(QuadraticLimit.ANDERSON_DARLING.logSf(x), two.logSf(x), 1e-11 * Math.max(1, x));
        for (double x : new double[] {0.5, 1, 2, 10, 100, 700}) {
            double sum = 0;
            for (int j = 40; j >= 1; j--)
                sum += (j % 2 == 1 ? 1 : -1) * (2 * j + 1) * Math.exp(-0.5 * (j * (j + 1.0) - 2) * x);
            assertEquals(Math.log(sum) - x, three.logSf(x), 1e-11 * Math.max(1, x));
        }
        assertEquals(-0.69, new AndersonDarlingLimit(100).logSf(100), 0.05);
    }
}
