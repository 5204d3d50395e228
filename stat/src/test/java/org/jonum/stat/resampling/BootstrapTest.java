package org.jonum.stat.resampling;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.jonum.blas.Backend;
import org.jonum.distuv.Exponential;
import org.jonum.distuv.Philox4x64;
import org.jonum.distuv.Sampler;
import org.jonum.mat.Matrix;
import org.jonum.mat.Vector;
import org.jonum.stat.ConfidenceInterval;
import org.junit.jupiter.api.Test;

class BootstrapTest {
    private static final boolean SLOW = Boolean.getBoolean("jonum.test.slow");
    /// The law school data of Efron: average LSAT score and grade point average of 15 schools.
    static final double[] LSAT = {576, 635, 558, 578, 666, 580, 555, 661, 651, 605, 653, 575, 545, 572, 594},
            GPA = {3.39, 3.30, 2.81, 3.03, 3.44, 3.07, 3.00, 3.43, 3.36, 3.13, 3.12, 2.74, 2.76, 2.88, 2.96};
    /// Test A of the spatial data of Efron & Tibshirani (1993), table 14.1.
    private static final double[] SPATIAL =
            {48, 36, 20, 29, 42, 42, 20, 42, 22, 41, 45, 14, 6, 0, 33, 28, 34, 4, 32, 24, 47, 41,
                24, 26, 30, 41};

    static double correlation(double[] x, double[] y) {
        double mx = Bootstrap.mean(x), my = Bootstrap.mean(y), sxy = 0, sxx = 0, syy = 0;
        for (int i = 0; i < x.length; i++) {
            sxy += (x[i] - mx) * (y[i] - my);
            sxx += (x[i] - mx) * (x[i] - mx);
            syy += (y[i] - my) * (y[i] - my);
        }
        return sxy / Math.sqrt(sxx * syy);
    }

    static double mean(double[] x) {
        return Bootstrap.mean(x);
    }

    private static double plugInVariance(double[] x) {
        double m = mean(x), s = 0;
        for (double v : x) s += (v - m) * (v - m);
        return s / x.length;
    }

    /// The same interval by SciPy, from 400 000 other samples.
    @Test
    void lawSchoolAsInSciPy() {
        int replicates = SLOW ? 400_000 : 60_000;
        Bootstrap b = Bootstrap.ofPairs(LSAT, GPA, BootstrapTest::correlation, replicates, new Philox4x64(1));
        assertEquals(0.776, b.estimate(), 5e-4);
        ends(b.percentile(0.9), Oracle.of("lawpercentile").getFirst(), b);
        ends(b.basic(0.9), Oracle.of("lawbasic").getFirst(), b);
        ends(b.bca(0.9), Oracle.of("lawbca").getFirst(), b);
    }

    private static void ends(ConfidenceInterval got, double[] scipy, Bootstrap b) {
        assertEquals(scipy[0], got.lower(), 1.2e-2, b::toString);
        assertEquals(scipy[1], got.upper(), 2e-3, b::toString);
        assertEquals(scipy[2], b.standardError(), 2e-3);
    }

    /// Efron & Tibshirani (1993), 14.3: θ = 171.5, a = 0.061, z₀ = 0.146 and the 90 % intervals (100.8, 233.9) and (115.8, 259.6)
    /// from 2000 samples.
    @Test
    void publishedExampleOfBca() {
        Bootstrap b = Bootstrap.of(SPATIAL, BootstrapTest::plugInVariance, 50_000, new Philox4x64(1));
        assertEquals(171.5, b.estimate(), 0.05);
        assertEquals(0.061, b.acceleration(), 5e-4);
        assertEquals(0.146, b.biasCorrection(), 0.06);
        assertEquals(100.8, b.percentile(0.9).lower(), 4);
        assertEquals(233.9, b.percentile(0.9).upper(), 4);
        assertEquals(115.8, b.bca(0.9).lower(), 5);
        assertEquals(259.6, b.bca(0.9).upper(), 6);
    }

    /// All 5⁵ samples of five values: the quantiles of their means are what replicates tend to.
    @Test
    void tendsToTheIdealBootstrap() {
        double[] x = {1, 2, 4, 8, 16};
        double[] all = new double[3125];
        for (int i = 0; i < all.length; i++) {
            int c = i;
            for (int j = 0; j < 5; j++, c /= 5) all[i] += x[c % 5] / 5;
        }
        double m = mean(all), variance = 0;
        for (double v : all) variance += (v - m) * (v - m) / all.length;
        Bootstrap b = Bootstrap.of(x, BootstrapTest::mean, 40_000, new Philox4x64(1));
        assertEquals(6.2, b.estimate());
        assertEquals(Math.sqrt(variance), b.standardError(), 4 * Math.sqrt(variance / 2 / 40_000) * 1.2);
        assertEquals(0, b.bias(), 4 * Math.sqrt(variance / 40_000));
        Arrays.sort(all);
        assertEquals(all[(int) (0.05 * 3125)], b.percentile(0.9).lower(), 0.2);
        assertEquals(all[(int) (0.95 * 3125)], b.percentile(0.9).upper(), 0.2);
    }

    @Test
    void sameBitsForAnyNumberOfThreads() {
        Bootstrap[] b = new Bootstrap[3];
        for (int i = 0; i < 3; i++) {
            b[i] = Backend.where(Backend.current()).threads(1 + 3 * i).call(
                    () -> Bootstrap.ofPairs(LSAT, GPA, BootstrapTest::correlation, 777, new Philox4x64(5)));
        }
        for (int i = 1; i < 3; i++) {
            assertArrayEquals(b[0].replicates(), b[i].replicates());
            assertEquals(b[0].bca(0.95), b[i].bca(0.95));
        }
    }

    /// The first replicates do not depend on how many there are: each has a stream.
    @Test
    void moreReplicatesBeginWithTheSame() {
        double[] few = Bootstrap.of(LSAT, BootstrapTest::mean, 10, new Philox4x64(5)).replicates();
        double[] many = Bootstrap.of(LSAT, BootstrapTest::mean, 100, new Philox4x64(5)).replicates();
        assertArrayEquals(few, Arrays.copyOf(many, 10));
        Philox4x64 random = new Philox4x64(5);
        Bootstrap.of(LSAT, BootstrapTest::mean, 10, random);
        assertTrue(Bootstrap.of(LSAT, BootstrapTest::mean, 10, random).replicates()[0] != few[0]);
    }

    @Test
    void rowsAndIndicesAreTheSameAsNumbers() {
        double[] x = Bootstrap.of(LSAT, BootstrapTest::mean, 50, new Philox4x64(5)).replicates();
        double[] rows = Bootstrap.ofRows(Matrix.columns(LSAT), m -> mean(m.col(0).toArray()), 50, new Philox4x64(5))
                .replicates();
        double[] indices =
                Bootstrap.ofIndices(15, i -> mean(Bootstrap.select(LSAT, i)), 50, new Philox4x64(5)).replicates();
        assertArrayEquals(x, rows);
        assertArrayEquals(x, indices);
    }

    @Test
    void twoSamplesAreDrawnFromThemselves() {
        double[] x = {1, 2, 3}, y = {100, 101, 103, 104};
        Bootstrap b = Bootstrap.ofTwoSamples(x, y, (u, v) -> {
            assertTrue(u.length + v.length >= 6 && u.length <= 3 && v.length <= 4); // one less for the jackknife
            assertTrue(Arrays.stream(u).max().orElse(9) <= 3 && Arrays.stream(v).min().orElse(0) >= 100);
            return mean(v) - mean(u);
        }, 4000, new Philox4x64(1));
        assertEquals(100, b.estimate());
        double variance = plugInVariance(x) / 3 + plugInVariance(y) / 4;
        assertEquals(Math.sqrt(variance), b.standardError(), 0.05);
        assertEquals(0, Bootstrap.ofTwoSamples(x, x, (u, v) -> mean(v) - mean(u), 10, new Philox4x64(1)).acceleration(),
                1e-12);
    }

    @Test
    void constantsAndNaN() {
        Bootstrap c = Bootstrap.of(new double[] {3, 3, 3}, BootstrapTest::mean, 100, new Philox4x64(1));
        assertEquals(0, c.standardError());
        assertEquals(new ConfidenceInterval(3, 3, 0.9), c.bca(0.9));
        assertEquals(0, c.acceleration());
        Bootstrap one = Bootstrap.of(new double[] {5}, BootstrapTest::mean, 10, new Philox4x64(1));
        assertEquals(new ConfidenceInterval(5, 5, 0.9), one.percentile(0.9));
        Bootstrap nan = Bootstrap.of(new double[] {3, Double.NaN, 4}, BootstrapTest::mean, 100, new Philox4x64(1));
        assertEquals(Double.NaN, nan.percentile(0.9).lower());
        assertEquals(Double.NaN, nan.bca(0.9).upper());
        Bootstrap shifted =
                Bootstrap.of(new double[] {1, 2, 3}, s -> Arrays.equals(s, new double[] {1, 2, 3}) ? 9 : mean(s), 100,
                        new Philox4x64(1)); // all replicates below the estimate, or nearly
        assertTrue(shifted.bca(0.9).upper() >= shifted.bca(0.9).lower());
    }

    @Test
    void badArgumentsAreRefused() {
        ToDoubleFunction<double[]> mean = BootstrapTest::mean;
        for (Runnable r : new Runnable[] {() -> Bootstrap.of(new double[0], mean, 10, new Philox4x64(1)),
            () -> Bootstrap.of(LSAT, mean, 1, new Philox4x64(1)),
            () -> Bootstrap.of(LSAT, mean, 10, new Philox4x64(1)).bca(1),
            () -> Bootstrap.of(LSAT, mean, 10, new Philox4x64(1)).percentile(Double.NaN),
            () -> Bootstrap.ofPairs(LSAT, new double[3], BootstrapTest::correlation, 10, new Philox4x64(1)),
            () -> Bootstrap.ofTwoSamples(LSAT, new double[1], (a, b) -> 0, 10, new Philox4x64(1)),
            () -> Bootstrap.studentized(LSAT, mean, mean, 10, 0, new Philox4x64(1))})
            assertThrows(IllegalArgumentException.class, r::run);
    }

    /// How often 90 % intervals of the mean of 20 exponential numbers cover it: BCa and studentised ones more often than percentile ones.
    @Test
    void intervalsCover() {
        int trials = SLOW ? 4000 : 300, replicates = SLOW ? 999 : 399;
        Sampler law = Exponential.ofMean(1).sampler();
        int percentile = 0, bca = 0, student = 0;
        ToDoubleFunction<double[]> error = s -> Math.sqrt(plugInVariance(s) / (s.length - 1));
        for (int t = 0; t < trials; t++) {
            double[] x = law.fill(new Philox4x64(7, t), new double[20]);
            Bootstrap b = Bootstrap.of(x, BootstrapTest::mean, replicates, new Philox4x64(8, t));
            if (b.percentile(0.9).contains(1)) percentile++;
            if (b.bca(0.9).contains(1)) bca++;
            if (Bootstrap.studentized(x, BootstrapTest::mean, error, replicates, 0.9, new Philox4x64(9, t)).contains(1))
                student++;
        }
        double slack = 3.5 * Math.sqrt(0.09 / trials);
        assertEquals(0.90, (double) student / trials, 0.015 + slack);
        assertEquals(0.87, (double) bca / trials, 0.015 + slack);
        assertEquals(0.85, (double) percentile / trials, 0.015 + slack);
        assertTrue(student >= bca && bca >= percentile, student + " " + bca + " " + percentile);
    }

    @Test
    void printsATable() {
        String text = Bootstrap.of(LSAT, s -> Vector.of(s).mean(), 99, new Philox4x64(1)).toString();
        assertTrue(text.contains("BCa") && text.contains("600.267"), text);
    }
}
