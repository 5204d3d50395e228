package org.jonum.distuv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// A histogram is a mixture of uniform laws, which is the judge.
class HistogramDistributionTest {
    private static final double[] EDGES = {-2, -1.5, 0, 0.25, 4, 10};
    private static final double[] MASSES = {0.1, 0.3, 0, 0.55, 0.05};
    private final HistogramDistribution law = HistogramDistribution.of(EDGES, MASSES);

    private static double mixed(java.util.function.ToDoubleFunction<Uniform> f) {
        double sum = 0;
        for (int i = 0; i < MASSES.length; i++)
            sum += MASSES[i] * f.applyAsDouble(new Uniform(EDGES[i], EDGES[i + 1]));
        return sum;
    }

    @Test
    void densityAndTailsAreThoseOfTheMixture() {
        SplittableRandom random = new SplittableRandom(1);
        for (int n = 0; n < 2000; n++) {
            double x = random.nextDouble(-3, 11), y = random.nextDouble(-3, 11);
            assertEquals(mixed(u -> u.pdf(x)), law.pdf(x), 1e-15);
            assertEquals(mixed(u -> u.cdf(x)), law.cdf(x), 1e-15);
            assertEquals(mixed(u -> u.sf(x)), law.sf(x), 1e-15);
            assertEquals(Math.log(law.sf(x)), law.logSf(x), 1e-12);
            assertEquals(Math.log(law.cdf(x)), law.logCdf(x), 1e-12);
            assertEquals(mixed(u -> u.probability(x, y)), law.probability(x, y), 1e-15);
        }
    }

    @Test
    void quantilesAreInverses() {
        SplittableRandom random = new SplittableRandom(2);
        for (int n = 0; n < 2000; n++) {
            double p = n % 2 == 0 ? random.nextDouble() : Math.exp(-600 * random.nextDouble());
            assertEquals(p, law.cdf(law.quantile(p)), 1e-14);
            assertEquals(p, law.sf(law.isf(p)), 1e-14);
        }
        assertEquals(0, law.quantile(0.4), 1e-15); // the lower end of the empty bin, but for rounding
        assertEquals(-2, law.quantile(0));
        assertEquals(10, law.quantile(1));
        assertEquals(10, law.isf(0));
        assertEquals(1e-200 / 0.05 * 6, 10 - law.isf(1e-200), 1e-15);
        assertTrue(Double.isNaN(law.quantile(1.1)) && Double.isNaN(law.isf(Double.NaN)));
    }

    @Test
    void momentsAreThoseOfTheMixture() {
        double m = mixed(Uniform::mean), v = mixed(u -> u.variance() + (u.mean() - m) * (u.mean() - m));
        assertEquals(m, law.mean(), 1e-15);
        assertEquals(v, law.variance(), 1e-14);
        int n = 100_000; // quantiles in the middle of so many equal parts
        double third = 0, fourth = 0;
        for (int k = 0; k < n; k++) {
            double z = (law.quantile((k + 0.5) / n) - m) / Math.sqrt(v);
            third += z * z * z / n;
            fourth += z * z * z * z / n;
        }
        assertEquals(third, law.skewness(), 1e-6);
        assertEquals(fourth - 3, law.excessKurtosis(), 1e-6);
        HistogramDistribution one = HistogramDistribution.of(new double[] {1, 3}, 7);
        assertEquals(-1.2, one.excessKurtosis(), 1e-15);
        assertEquals(0, one.skewness(), 1e-15);
        assertEquals(Math.log(2), one.entropy(), 1e-15);
        assertEquals(-1.75, law.mode());
    }

    @Test
    void badArgumentsAreNamed() {
        for (double[] edges : new double[][] {{0, 1}, {0, 2, 1}, {0, 1, Double.NaN}, {0, 0, 1}})
            assertThrows(IllegalArgumentException.class, () -> HistogramDistribution.of(edges, 1, 1));
        for (double[] masses : new double[][] {{0, 1}, {1, 0}, {1, -1}, {1, Double.NaN}, {}})
            assertThrows(IllegalArgumentException.class,
                    () -> HistogramDistribution.of(new double[] {0, 1, 2}, masses));
    }

    @Test
    void copiesAreKept() {
        double[] edges = {0, 1};
        HistogramDistribution h = HistogramDistribution.of(edges, 1);
        edges[0] = 7;
        assertEquals(HistogramDistribution.of(new double[] {0, 1}, 2), h);
    }
}
