package org.jonum.stat.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.jonum.distuv.Uniform;
import org.junit.jupiter.api.Test;

/// Anderson and Darling's p-values of few values: of one exactly, of two by counting squares, of more by simulation, and far out by the leading term.
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
            assertEquals(exact, r.pValue(), 0.012, r::toString);
        }
    }

    @Test
    void ofMoreBySimulation() {
        SplittableRandom random = new SplittableRandom(3);
        for (int n : new int[] {3, 5, 10}) {
            double[] p = new double[20_000], u = new double[n];
            for (int k = 0; k < p.length; k++) {
                for (int i = 0; i < n; i++) u[i] = random.nextDouble();
                p[k] = of(u).pValue();
            }
            Arrays.sort(p);
            for (double level : new double[] {0.05, 0.2, 0.5, 0.9})
                assertEquals(level, p[(int) (level * p.length)], 0.004 + 4 * Math.sqrt(level * (1 - level) / p.length));
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
