package org.jonum.stat;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Quantiles, ranks, frequencies.
class QuantilesTest {
    @Test
    void nineTypesOfFourNumbers() {
        double[] right = {1, 1.5, 1, 1, 1.5, 1.25, 1.75, 17 / 12.0, 1.4375}, x = {1, 2, 3, 4};
        for (QuantileType t : QuantileType.values())
            assertEquals(right[t.number() - 1], Quantiles.quantile(x, 0.25, t), 1e-15, t.name());
        assertEquals(4, Quantiles.median(2, 3, 5, 9));
        assertEquals(5.5, Quantiles.median(10, 9, 8, 7, 6, 5, 4, 3, 2, 1));
        assertEquals(0, Quantiles.quantile(new double[] {-1e308, 1e308}, 0.5));
        assertEquals(Double.NEGATIVE_INFINITY, Quantiles.quantile(new double[] {Double.NEGATIVE_INFINITY, 5}, 0.5));
        assertEquals(5, Quantiles.quantile(new double[] {Double.NEGATIVE_INFINITY, 5, Double.POSITIVE_INFINITY}, 0.5));
        assertEquals(3, Quantiles.quantile(new double[] {3}, 0.99, QuantileType.WEIBULL));
    }

    @Test
    void selectionIsSorting() {
        Random r = new Random(1);
        for (int n : new int[] {1, 2, 31, 33, 34, 100, 1000, 20_000}) {
            for (int kind = 0; kind < 6; kind++) {
                double[] x = new double[n];
                for (int i = 0; i < n; i++)
                    x[i] = switch (kind) {
                        case 0 -> r.nextGaussian();
                        case 1 -> i;
                        case 2 -> -i;
                        case 3 -> r.nextInt(3);
                        case 4 -> Math.min(i, n - i);
                        default -> 7;
                    };
                double[] copy = x.clone(), sorted = x.clone();
                Arrays.sort(sorted);
                for (double p : new double[] {0, 0.3, 0.5, 0.999, 1}) {
                    int k = (int) Math.ceil(n * p);
                    assertEquals(sorted[Math.max(0, k - 1)], Quantiles.quantile(x, p, QuantileType.INVERSE));
                }
                assertArrayEquals(copy, x, "the sample is not changed");
                double[] many = {0.9, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6}, some = {0.9, 0.1, 0.2};
                assertArrayEquals(Quantiles.quantiles(x, QuantileType.HAZEN, some),
                        Arrays.copyOf(Quantiles.quantiles(x, QuantileType.HAZEN, many), 3));
            }
        }
    }

    @Test
    void quantilesAscend() {
        double[] x = {0.1, 0.1 + 1e-17, 0.1 + 2e-17, 0.3, 0.3, 1e300, -1e300, 0.30000000000000004};
        for (QuantileType t : QuantileType.values()) {
            double before = Double.NEGATIVE_INFINITY;
            for (int i = 0; i <= 4096; i++) {
                double q = Quantiles.quantile(x, i / 4096.0, t);
                assertTrue(q >= before, t + " at " + i);
                before = q;
            }
        }
        double[] tenths = new double[10];
        Arrays.setAll(tenths, i -> i + 1);
        for (int i = 1; i <= 10; i++)
            assertEquals(i, Quantiles.quantile(tenths, i / 10.0, QuantileType.INVERSE), "ten times a tenth is one");
        assertEquals(3, Quantiles.quantile(tenths, 0.1 + 0.2, QuantileType.INVERSE));
    }

    @Test
    void missingAndWrongArguments() {
        double[] x = {1, Double.NaN, 3};
        assertEquals(Double.NaN, Quantiles.median(x));
        assertEquals(2, Quantiles.median(x, NanPolicy.OMIT));
        assertEquals(1.5, Quantiles.quantile(x, 0.25, NanPolicy.OMIT));
        assertThrows(IllegalArgumentException.class, () -> Quantiles.median(x, NanPolicy.RAISE));
        assertThrows(IllegalArgumentException.class, () -> Quantiles.quantile(new double[] {1}, 1.1));
        assertThrows(IllegalArgumentException.class, () -> Quantiles.quantile(new double[] {1}, Double.NaN));
        assertEquals(Double.NaN, Quantiles.medianAbsoluteDeviation(x));
        assertEquals(Double.NaN, Quantiles.quantile(x, 0.5, Weights.frequency(1, 1, 1)));
        assertEquals(1, Quantiles.quantile(x, 0.5, Weights.frequency(1, 0, 0)));
        assertThrows(IllegalArgumentException.class,
                () -> Quantiles.quantile(x, 0.5, QuantileType.NEAREST, Weights.reliability(1, 1, 1)));
    }

    @Test
    void weightedMedians() {
        assertEquals(2, Quantiles.median(new double[] {1, 2, 3}, Weights.reliability(0.1, 0.5, 0.4)));
        assertEquals(1.5, Quantiles.median(new double[] {1, 2, 3}, Weights.reliability(0.5, 0.25, 0.25)));
        assertEquals(3, Quantiles.median(new double[] {3, 1}, Weights.reliability(1, 0)));
        double near = Quantiles.quantile(new double[] {1, 2, 3}, 0.5, Weights.reliability(1, 1, 1e-9));
        assertEquals(Quantiles.quantile(new double[] {1, 2}, 0.5), near, 1e-8);
    }

    @Test
    void ranksOfTiesAndSpecialValues() {
        assertArrayEquals(new double[] {2.5, 1, 2.5, 4},
                Ranks.of(0.0, Double.NEGATIVE_INFINITY, -0.0, Double.POSITIVE_INFINITY));
        assertTrue(Double.isNaN(Ranks.of(1, Double.NaN)[0]));
        assertEquals(0, Ranks.of().length);
        assertEquals(6 + 24, Ranks.tieSum(1, 1, 2, 3, 3, 3));
        Random r = new Random(2);
        double[] x = r.doubles(6000).map(u -> Math.rint(u * 1000 - 500) * 1e-310).toArray();
        double[] rank = Ranks.of(Ranks.Ties.MIN, x);
        for (int i = 0; i < 20; i++) {
            double v = x[i];
            assertEquals(1 + Arrays.stream(x).filter(u -> u < v).mapToInt(u -> 1).sum(), rank[i]);
        }
    }

    @Test
    void modes() {
        assertEquals(1, Frequencies.of(3, 1, 3, 1, 2, Double.NaN).mode());
        assertEquals(2, Frequencies.of(3, 1, 3, 1).modeCount());
        assertEquals(2, Frequencies.of(new double[] {1, 2, 1}, Weights.reliability(1, 3, 1)).mode());
        assertEquals(Double.NaN, Frequencies.of().mode());
        assertArrayEquals(new double[] {0}, Frequencies.of(0.0, -0.0).values());
    }

    @Test
    void summaryIsATable() {
        Summary s = Summary.of(1, 2, 3, 4, Double.NaN, 100);
        assertEquals(5, s.count());
        assertEquals(1, s.missing());
        assertEquals(22, s.mean());
        assertEquals(3, s.median());
        assertEquals(2, s.interquartileRange());
        assertEquals(11, s.toString().lines().count());
    }
}
