package org.jonum.stat;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jonum.mat.Matrix;
import org.jonum.stat.internal.simd.VectorPowers;
import org.junit.jupiter.api.Test;

class MomentsTest {
    private static final double EPS = 0x1p-52;

    private static double[] normal(int n, double mean, double sd, long seed) {
        Random r = new Random(seed);
        double[] x = new double[n];
        Arrays.setAll(x, i -> mean + sd * r.nextGaussian());
        return x;
    }

    private static void assertClose(double right, double got, double epsilons, String what) {
        assertEquals(right, got, epsilons * EPS * Math.abs(right), what);
    }

    @Test
    void allDigitsAreRightHoweverLargeTheMean() {
        for (int n : new int[] {2, 3, 256, 257, 1025})
            for (double mean : new double[] {0, 1, -1e4, 1e9, 1e14, 1e16}) {
                double[] x = normal(n, mean, 3, n);
                String what = n + " about " + mean;
                assertClose(Exact.mean(x).doubleValue(), Means.mean(x), 2, what);
                assertClose(Exact.deviation(x), Moments.standardDeviation(x), 8, what);
                assertClose(Exact.variance(x), Moments.variance(x), 16, what);
                assertEquals(Exact.skewness(x), Moments.populationSkewness(x), 40 * EPS, what);
                assertEquals(Exact.excessKurtosis(x), Moments.populationExcessKurtosis(x), 100 * EPS, what);
                RunningMoments one = new RunningMoments();
                for (double v : x) one.add(v);
                assertClose(Exact.deviation(x), one.standardDeviation(), 8, what);
                assertEquals(Exact.mean(x).doubleValue(), one.mean(), EPS * Math.max(3, Math.abs(mean)), what);
            }
    }

    @Test
    void blocksFarApartAndOutliersJoin() {
        double[] steps = new double[3000], outlier = normal(2000, 1, 1e-3, 5), ramp = new double[100_000];
        for (int i = 0; i < steps.length; i++) steps[i] = Math.floor(i / 1000.0) * 1e8 + i % 7;
        outlier[0] = 1e20;
        Arrays.setAll(ramp, i -> i);
        for (double[] x : new double[][] {steps, outlier}) {
            assertClose(Exact.deviation(x), Moments.standardDeviation(x), 8, "");
            assertEquals(Exact.skewness(x), Moments.populationSkewness(x),
                    40 * EPS * (1 + Math.abs(Exact.skewness(x))));
            assertEquals(Exact.excessKurtosis(x), Moments.populationExcessKurtosis(x),
                    100 * EPS * (3 + Exact.excessKurtosis(x)));
        }
        double n = ramp.length;
        assertClose(n * (n + 1) / 12, Moments.variance(ramp), 8, "");
        assertClose(-1.2 * (n * n + 1) / (n * n - 1), Moments.populationExcessKurtosis(ramp), 50, "");
    }

    @Test
    void scaleChangesNothingFromEndToEndOfTheRange() {
        double[] x = normal(3000, 2, 1, 9);
        double sd = Moments.standardDeviation(x), g = Moments.skewness(x), k = Moments.excessKurtosis(x);
        for (int e : new int[] {-1000, -600, -300, -250, -100, 100, 200, 250, 300, 600, 1000, 1015}) {
            double[] y = Arrays.stream(x).map(v -> Math.scalb(v, e)).toArray();
            assertClose(Math.scalb(sd, e), Moments.standardDeviation(y), 4, "2^" + e);
            assertClose(g, Moments.skewness(y), 40, "2^" + e);
            assertEquals(k, Moments.excessKurtosis(y), 100 * EPS, "2^" + e);
            RunningMoments parts = new RunningMoments();
            for (int i = 0; i < y.length; i += 500) parts.merge(new RunningMoments().addAll(y, i, 500));
            assertClose(Math.scalb(sd, e), parts.standardDeviation(), 8, "2^" + e);
            assertEquals(k, parts.excessKurtosis(), 100 * EPS, "2^" + e);
        }
        double[] ends = {-Double.MAX_VALUE, Double.MAX_VALUE, 0, 0};
        assertEquals(0, Means.mean(ends));
        assertClose(Double.MAX_VALUE / Math.sqrt(2), Moments.populationStandardDeviation(ends), 4, "");
        assertEquals(Double.POSITIVE_INFINITY, Moments.variance(ends));
        RunningMoments apart = new RunningMoments().addAll(-Double.MAX_VALUE, -Double.MAX_VALUE)
                .merge(new RunningMoments().addAll(Double.MAX_VALUE, Double.MAX_VALUE));
        assertClose(Double.MAX_VALUE, apart.populationStandardDeviation(), 4, "");
        assertEquals(0, apart.mean());
        RunningMoments mixed =
                new RunningMoments().addAll(1e-200, 2e-200, 3e-200).merge(new RunningMoments().addAll(5, 6))
                        .merge(new RunningMoments().addAll(1e250, -1e250));
        assertClose(1e250 * Math.sqrt(2 / 6.0), mixed.standardDeviation(), 8, "");
    }

    @Test
    void equalNumbersHaveNoVarianceAndNoShape() {
        for (double v : new double[] {14.3, -0.27829495, 1e300, 4.9e-324, 0}) {
            for (int n : new int[] {1, 7, 10, 3000}) {
                double[] x = new double[n];
                Arrays.fill(x, v);
                assertEquals(v, Means.mean(x));
                assertEquals(0, Moments.populationVariance(x));
                assertEquals(n == 1 ? Double.NaN : 0, Moments.variance(x));
                assertEquals(Double.NaN, Moments.skewness(x));
                assertEquals(Double.NaN, Moments.populationSkewness(x));
                assertEquals(Double.NaN, Moments.excessKurtosis(x));
                assertEquals(Double.NaN, Correlation.pearson(x, x));
                RunningMoments m = new RunningMoments();
                for (double u : x) m.merge(new RunningMoments().addAll(u));
                assertEquals(0, m.populationVariance());
                assertEquals(v, m.mean());
                assertEquals(0,
                        Moments.populationVariance(x, Weights.reliability(x.length == 1 ? new double[] {2} : ramp(n))));
            }
        }
    }

    private static double[] ramp(int n) {
        double[] w = new double[n];
        Arrays.setAll(w, i -> i + 0.5);
        return w;
    }

    @Test
    void infinitiesAndNaNReachTheResult() {
        assertEquals(Double.POSITIVE_INFINITY, Means.mean(1, Double.POSITIVE_INFINITY));
        assertEquals(Double.NaN, Moments.variance(1, Double.POSITIVE_INFINITY));
        assertEquals(Double.NaN, Moments.variance(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY));
        assertEquals(Double.NaN, Means.mean(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY));
        double[] x = {1, Double.NaN, 3};
        assertEquals(Double.NaN, Means.mean(x));
        assertEquals(Double.NaN, Moments.variance(x));
        assertEquals(Double.NaN, Moments.populationVariance(Double.NaN));
        assertEquals(2, Means.mean(x, NanPolicy.OMIT));
        assertEquals(2, Moments.variance(x, NanPolicy.OMIT));
        assertEquals(Double.NaN, Means.mean(x, NanPolicy.PROPAGATE));
        String refused = String.valueOf(
                assertThrows(IllegalArgumentException.class, () -> Moments.variance(x, NanPolicy.RAISE)).getMessage());
        assertTrue(refused.contains("index 1"), refused);
        RunningMoments m =
                new RunningMoments().addAll(1, 2).merge(new RunningMoments().addAll(Double.POSITIVE_INFINITY));
        assertEquals(Double.POSITIVE_INFINITY, m.mean());
        assertEquals(Double.NaN, m.variance());
    }

    @Test
    void emptySamplesAreRefused() {
        assertThrows(IllegalArgumentException.class, Means::mean);
        assertThrows(IllegalArgumentException.class, Moments::variance);
        assertThrows(IllegalArgumentException.class, () -> Means.mean(new double[] {Double.NaN}, NanPolicy.OMIT));
        assertThrows(IllegalArgumentException.class, () -> Quantiles.median());
        assertThrows(IllegalArgumentException.class, () -> Covariance.of(new double[0], new double[0]));
        assertEquals(Double.NaN, new RunningMoments().mean());
        assertEquals(Double.NaN, new RunningMoments().variance());
    }

    @Test
    void frequenciesAreRepetitions() {
        double[] x = {2.5, -1, 7, 3, 3}, counts = {3, 1, 2, 0, 5}, repeated = {2.5, 2.5, 2.5, -1, 7, 7, 3, 3, 3, 3, 3};
        Weights w = Weights.frequency(counts);
        assertClose(Means.mean(repeated), Means.mean(x, w), 2, "mean");
        assertClose(Moments.variance(repeated), Moments.variance(x, w), 4, "variance");
        assertClose(Moments.skewness(repeated), Moments.skewness(x, w), 16, "skewness");
        assertClose(Moments.excessKurtosis(repeated), Moments.excessKurtosis(x, w), 16, "kurtosis");
        assertClose(Means.geometric(1, 1, 1, 8), Means.geometric(new double[] {1, 8}, Weights.frequency(3, 1)), 4, "");
        assertClose(Means.harmonic(1, 1, 1, 8), Means.harmonic(new double[] {1, 8}, Weights.frequency(3, 1)), 4, "");
        for (QuantileType t : QuantileType.values())
            for (double p = 0; p <= 1; p += 1 / 64.0)
                assertEquals(Quantiles.quantile(repeated, p, t), Quantiles.quantile(x, p, t, w), 1e-14, t + " " + p);
        assertEquals(Quantiles.median(repeated), Quantiles.median(x, w));
        double[] y = {1, 2, 3, Double.NaN, 5}, z = {1, 1, 1, 2, 3, 3, 5, 5, 5, 5, 5};
        assertClose(Covariance.of(repeated, z), Covariance.of(x, y, w), 16, "a value of weight 0 was not seen");
        assertClose(Correlation.pearson(repeated, z), Correlation.pearson(x, y, w), 16, "");
    }

    @Test
    void reliabilitiesHaveNoUnit() {
        double[] x = normal(50, 3, 2, 4), w = ramp(50);
        double[] smaller = Arrays.stream(w).map(v -> v / 1024).toArray(), equal = new double[50];
        Arrays.fill(equal, 0.01);
        assertEquals(Moments.variance(x, Weights.reliability(w)), Moments.variance(x, Weights.reliability(smaller)));
        assertClose(Moments.variance(x), Moments.variance(x, Weights.reliability(equal)), 16, "equal weights");
        assertClose(Moments.skewness(x), Moments.skewness(x, Weights.reliability(equal)), 100, "equal weights");
        for (QuantileType t : QuantileType.values()) {
            if (t == QuantileType.NEAREST) continue;
            for (double p : new double[] {0, 0.1, 0.25, 0.5, 0.77, 1})
                assertEquals(Quantiles.quantile(x, p, t), Quantiles.quantile(x, p, t, Weights.reliability(equal)),
                        1e-12, t + " " + p);
        }
        double v = Weights.reliability(1, 1e-17).varianceDivisor();
        assertClose(2e-17, v, 4, "no cancellation");
        assertEquals(Double.NaN, Moments.variance(new double[] {1, 2}, Weights.reliability(1, 0)));
        assertEquals(Double.NaN, Moments.variance(new double[] {1, 2}, Weights.frequency(0.5, 0.5)));
    }

    @Test
    void weightsAreChecked() {
        assertThrows(IllegalArgumentException.class, () -> Weights.frequency(1, -1));
        assertThrows(IllegalArgumentException.class, () -> Weights.frequency(0, 0));
        assertThrows(IllegalArgumentException.class, () -> Weights.reliability(Double.NaN));
        assertThrows(IllegalArgumentException.class, Weights::reliability);
        assertThrows(IllegalArgumentException.class, () -> Weights.frequency(Double.MAX_VALUE, Double.MAX_VALUE));
        assertThrows(IllegalArgumentException.class, () -> Means.mean(new double[] {1}, Weights.frequency(1, 2)));
        double[] x = {1, Double.NaN, 4};
        Weights w = Weights.frequency(1, 5, 2);
        assertEquals(3, Means.mean(NanPolicy.OMIT.apply(x), NanPolicy.OMIT.apply(x, w)), 1e-15);
    }

    @Test
    void meansOfPowersJoin() {
        Random r = new Random(3);
        double[] x = new double[40];
        Arrays.setAll(x, i -> r.nextDouble() * 10);
        double before = Double.NEGATIVE_INFINITY;
        for (double p : new double[] {Double.NEGATIVE_INFINITY, -300, -10, -1, -1e-3, -1e-12, 0, 1e-12, 1e-3, 0.3, 1, 2,
            10, 300, 1e5}) {
            double m = Means.power(p, x);
            assertTrue(m >= before, () -> "power mean of " + p);
            before = m;
        }
        assertClose(Means.mean(x), Means.power(1, x), 4, "");
        assertClose(Means.harmonic(x), Means.power(-1, x), 8, "");
        assertClose(Means.geometric(x), Means.power(1e-17, x), 4, "");
        assertClose(Means.rootMeanSquare(x), Means.power(2, x), 8, "");
        assertEquals(1e-308, Means.geometric(1e-308, 1e-308, 1e-308), 1e-322);
        assertClose(1e300, Means.geometric(1e300, 1e300), 4, "");
        assertEquals(1, Means.geometric(4.9e-324, 0x1p1023, 0x1p51), 4 * EPS);
        assertEquals(0, Means.geometric(0, 5));
        assertEquals(0, Means.harmonic(0, 5));
        assertEquals(Double.NaN, Means.geometric(1, Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> Means.geometric(1, -1));
        assertThrows(IllegalArgumentException.class, () -> Means.trimmed(0.5, 1, 2));
        double[] ones = new double[5000];
        Arrays.setAll(ones, i -> 0.9 + 0.2 * (i % 2));
        assertClose(Math.sqrt(0.9 * (0.9 + 0.2)), Means.geometric(ones), 4, "");
    }

    @Test
    void columnsAreSamplesAndThreadsChangeNothing() {
        Random r = new Random(8);
        Matrix x = Matrix.generate(70_000, 3, (i, j) -> 1e6 * j + r.nextGaussian());
        ColumnMoments m = ColumnMoments.of(x), one = ColumnMoments.of(x.transpose().transpose());
        Matrix byRows = Matrix.of(x.transpose().copy().view().t());
        for (int j = 0; j < 3; j++) {
            double[] c = x.col(j).toArray();
            assertClose(Means.mean(c), m.means().get(j), 4, "mean");
            assertClose(Moments.standardDeviation(c), m.standardDeviations().get(j), 4, "sd");
            assertEquals(Moments.skewness(c), m.skewness().get(j), 100 * EPS);
        }
        assertArrayEquals(m.variances().toArray(), one.variances().toArray());
        assertArrayEquals(m.variances().toArray(), ColumnMoments.of(byRows).variances().toArray());
        assertEquals(Double.NaN, ColumnMoments.of(Matrix.zeros(0, 2)).means().get(1));
    }

    @Test
    void sumsOfPowersAreTheSameWithVectorsAndWithout() {
        double[] x = normal(1000, 2, 1, 3), fast = new double[8], slow = new double[8];
        VectorPowers.sums(x, 100, 600, 256, 2, 1.5, fast);
        PowerSums.scalar(x, 100, 256, 2, slow, 0);
        PowerSums.scalar(x, 600, 256, 1.5, slow, 4);
        assertArrayEquals(slow, fast, 16 * EPS * slow[3]);
    }

    /// Numbers in order, a step, an outlier, a constant, and NaN in the middle, of lengths about those of the pieces.
    @Test
    void blocksThatAreReadAtOnceAgreeWithExactSums() {
        for (int n : new int[] {4095, 4096, 4097, 9000, 12_288, 20_000}) {
            double[] line = new double[n], step = new double[n], outlier = normal(n, 1e6, 1, 4);
            for (int i = 0; i < n; i++) {
                line[i] = i * 0.1 + 1e3;
                step[i] = (i < n / 3 ? 1e8 : -3) + (i % 7) * 0.25;
            }
            outlier[n / 2 + 1] = 1e12;
            for (double[] x : List.of(line, step, outlier)) {
                assertClose(Exact.mean(x).doubleValue(), Means.mean(x), 4, "mean of " + n);
                assertClose(Exact.mean(x).doubleValue(), new RunningMoments().addAll(x).mean(), 4, "mean of " + n);
                assertClose(Exact.deviation(x), Moments.standardDeviation(x), 8, "deviation of " + n);
            }
            double[] same = new double[n];
            Arrays.fill(same, 14.3);
            assertEquals(0, Moments.variance(same));
            assertEquals(14.3, new RunningMoments().addAll(same).mean());
            line[n / 2] = Double.NaN;
            assertEquals(Double.NaN, Moments.variance(line));
        }
    }
}
