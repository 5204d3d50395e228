package org.jonum.stat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jonum.distuv.Philox4x64;
import org.junit.jupiter.api.Test;

/// Sketches and samples keep the errors that they promise; with `-Djonum.test.slow=true` for 10⁹ numbers.
class SketchTest {
    private static final boolean SLOW = Boolean.getBoolean("jonum.test.slow");

    /// The largest error of a rank over n.
    private static double worst(QuantileSketch s, int n) {
        double worst = 0;
        double[] p = IntStream.range(1, 100).mapToDouble(i -> i / 100.0).toArray(), q = s.quantiles(p);
        for (int i = 0; i < p.length; i++) worst = Math.max(worst, Math.abs(q[i] - n * p[i]) / n);
        return worst;
    }

    private static int[] shuffled(int n, long seed) {
        int[] v = IntStream.rangeClosed(1, n).toArray();
        Random r = new Random(seed);
        for (int i = n - 1; i > 0; i--) {
            int j = r.nextInt(i + 1), t = v[i];
            v[i] = v[j];
            v[j] = t;
        }
        return v;
    }

    @Test
    void quantilesHaveTheirErrorInAnyOrderAndFromParts() {
        int n = 20_000, runs = 30;
        for (int k : new int[] {50, 200}) {
            double[] single = new double[runs], all = new double[runs];
            for (int run = 0; run < runs; run++) {
                int[] v = shuffled(n, run);
                QuantileSketch s = new QuantileSketch(k);
                if (run % 3 == 0) {
                    for (int x : v) s.add(x);
                } else {
                    for (int part = 0; part < 50; part++) {
                        QuantileSketch t = new QuantileSketch(k);
                        for (int i = part * (n / 50); i < (part + 1) * (n / 50); i++) t.add(v[i]);
                        s = run % 3 == 1 ? s.merge(t) : t.merge(s);
                    }
                }
                assertEquals(n, s.count());
                assertTrue(s.kept() <= 3 * k + 8 * 20, () -> "kept");
                assertEquals(1, s.quantile(0));
                assertEquals(n, s.quantile(1));
                single[run] = Math.abs(s.cdf(n / 2.0) - 0.5) * k;
                all[run] = worst(s, n) * k;
            }
            Arrays.sort(single);
            Arrays.sort(all);
            assertTrue(single[runs - 1] < 1.7, () -> "one rank: " + single[runs - 1]);
            assertTrue(all[runs - 1] < 2.5, () -> "all ranks: " + all[runs - 1]);
            assertTrue(all[runs / 2] > 0.2, "an error that small is a test that sees nothing");
        }
        QuantileSketch sorted = new QuantileSketch(200);
        for (int i = 1; i <= 100_000; i++) sorted.add(i);
        assertTrue(worst(sorted, 100_000) < 2.5 / 200);
    }

    @Test
    void sketchesCountNaNAndKeepInfinities() {
        QuantileSketch s =
                new QuantileSketch(8).addAll(Double.NaN, Double.NEGATIVE_INFINITY, 3, Double.POSITIVE_INFINITY);
        assertEquals(1, s.missing());
        assertEquals(3, s.count());
        assertEquals(3, s.quantile(0.5));
        assertEquals(Double.NEGATIVE_INFINITY, s.quantile(0));
        assertEquals(Double.NaN, new QuantileSketch(8).quantile(0.5));
    }

    @Test
    void differentThingsAreCounted() {
        int p = 10;
        double error = new HyperLogLog(p).relativeStandardError();
        assertEquals(1.04 / 32, error, 1e-3);
        double worst = 0, sum = 0;
        int cases = 0;
        for (int n : new int[] {1, 10, 100, 700, 2000, 5000, 30_000}) {
            for (int run = 0; run < 20; run++) {
                HyperLogLog h = new HyperLogLog(p);
                for (int i = 0; i < n; i++) {
                    double v = run * 1e7 + i;
                    if (run % 3 == 0) h.add(v);
                    else if (run % 3 == 1) h.add((long) v);
                    else if (n < 10_000) h.add("thing number " + (long) v);
                    else h.add(1 / v);
                }
                double z = (h.estimate() / n - 1) / error;
                worst = Math.max(worst, Math.abs(z));
                sum += z * z;
                cases++;
            }
        }
        double found = worst, mean = sum / cases;
        assertTrue(found < 4.2, () -> "worst " + found + " standard errors");
        assertTrue(mean < 1.2 && mean > 0.2, () -> "mean square " + mean);
        assertEquals(0, new HyperLogLog(4).estimate());
        HyperLogLog zeros = new HyperLogLog(12);
        zeros.add(0.0);
        zeros.add(-0.0);
        assertEquals(1, zeros.estimate(), 1e-3);
        HyperLogLog full = new HyperLogLog(4);
        for (int i = 0; i < 16; i++) full.addHash((long) i << 60);
        assertEquals(Double.POSITIVE_INFINITY, full.estimate());
    }

    @Test
    void everyNumberIsInTheSampleAsOften() {
        int n = 20, k = 5, runs = 10_000;
        int[] seen = new int[n], first = new int[n];
        for (int run = 0; run < runs; run++) {
            Reservoir a = new Reservoir(k, new Philox4x64(run));
            for (int i = 0; i < n / 2; i++) a.add(i);
            Reservoir b = new Reservoir(k, new Philox4x64(run).stream(1));
            for (int i = n / 2; i < n; i++) b.add(i);
            double[] v = a.merge(b).values();
            for (double x : v) seen[(int) x]++;
            first[(int) v[0]]++;
        }
        double chi = 0, chiFirst = 0, expected = (double) runs * k / n, once = (double) runs / n;
        for (int i = 0; i < n; i++) {
            chi += (seen[i] - expected) * (seen[i] - expected) / (expected * (1 - (double) k / n));
            chiFirst += (first[i] - once) * (first[i] - once) / once;
        }
        assertTrue(chi < 45, "χ² with 19 degrees of freedom, p about 0.0007"); // fixed seeds
        assertTrue(chiFirst < 45);
    }

    @Test
    void streamsAreCollected() {
        RunningMoments m = DoubleStream.iterate(1, x -> x + 1).limit(100_000).parallel()
                .collect(RunningMoments::new, RunningMoments::add, RunningMoments::merge);
        assertEquals(100_000, m.count());
        assertEquals(50_000.5, m.mean(), 1e-9);
        double n = 1e5;
        assertEquals(n * (n + 1) / 12, m.variance(), 1e-14 * n * n);
        var boxed = IntStream.range(0, 1000).mapToObj(i -> (double) i).parallel();
        assertEquals("999.0 1000",
                boxed.collect(Collectors.teeing(RunningExtremes.collector(), QuantileSketch.collector(100),
                        (e, q) -> e.max() + " " + q.count())));
        assertEquals(10, IntStream.range(0, 1000).mapToObj(i -> (double) i).parallel()
                .collect(Reservoir.collector(10, new Philox4x64(1))).values().length);
        assertEquals(3.0,
                IntStream.range(0, 9).mapToObj(i -> new double[] {i, 2 * i}).collect(RunningCovariance.collector(2))
                        .covariance().get(0, 1) / 5);
        assertEquals(1000,
                IntStream.range(0, 1000).mapToObj(i -> (double) i).collect(HyperLogLog.collector(14)).estimate(), 15);
        assertEquals(1000, IntStream.range(0, 1000).mapToObj(i -> (double) i)
                .collect(RunningHistogram.collector(0, 500, 2000)).count());
        assertEquals(499.5,
                IntStream.range(0, 1000).mapToObj(i -> (double) i).collect(RunningMoments.collector()).mean());
    }

    @Test
    void aBillionNumbersInConstantMemory() {
        long n = SLOW ? 1_000_000_000L : 400_000L;
        RunningMoments m = new RunningMoments();
        QuantileSketch q = new QuantileSketch(200);
        for (long i = 0; i < n; i++) {
            double x = 1e6 + i % 1000;
            m.add(x);
            if (i % 8 == 0 || !SLOW) q.add(x);
        }
        assertEquals(n, m.count());
        assertEquals(1e6 + 499.5, m.mean(), 1e-9);
        assertEquals(999_999 / 12.0, m.populationVariance(), 1e-10 * 1e5);
        assertEquals(1e6 + 500, q.quantile(0.5), 13);
        assertTrue(q.toBytes().length < 12_000);
    }
}
