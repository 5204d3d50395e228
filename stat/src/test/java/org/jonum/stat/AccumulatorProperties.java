package org.jonum.stat;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jonum.distuv.Philox4x64;
import org.jonum.mat.Matrix;

/// What merging and writing must not change.
class AccumulatorProperties {
    private static final int TRIES = 60;

    @Provide
    Arbitrary<double[]> samples() {
        return Arbitraries.doubles().between(-1e3, 1e3).array(double[].class).ofMinSize(5).ofMaxSize(150);
    }

    private static RunningMoments moments(double[] x, int from, int to) {
        return new RunningMoments().addAll(x, from, to - from);
    }

    @Property(tries = TRIES)
    void momentsOfPartsAreThoseOfTheWholeInAnyOrder(@ForAll("samples") double[] x,
            @ForAll @IntRange(min = 0, max = 100) int a, @ForAll @IntRange(min = 0, max = 100) int b) {
        int i = Math.min(a, b) * x.length / 100, j = Math.max(a, b) * x.length / 100;
        RunningMoments whole = moments(x, 0, x.length);
        if (whole.populationVariance() == 0) return; // no shape, and nothing to be relative to
        RunningMoments left = moments(x, 0, i).merge(moments(x, i, j)).merge(moments(x, j, x.length));
        RunningMoments right = moments(x, 0, i).merge(moments(x, i, j).merge(moments(x, j, x.length)));
        RunningMoments swapped = moments(x, j, x.length).merge(moments(x, 0, i)).merge(moments(x, i, j));
        double size = Arrays.stream(x).map(Math::abs).max().orElseThrow();
        for (RunningMoments m : new RunningMoments[] {left, right, swapped, RunningMoments.ofBytes(left.toBytes())}) {
            assertEquals(x.length, m.count());
            assertEquals(whole.mean(), m.mean(), 1e-15 * size);
            assertEquals(whole.standardDeviation(), m.standardDeviation(), 1e-14 * whole.standardDeviation());
            assertEquals(whole.populationSkewness(), m.populationSkewness(),
                    1e-12 * (1 + Math.abs(whole.populationSkewness())));
            assertEquals(whole.populationExcessKurtosis(), m.populationExcessKurtosis(),
                    1e-12 * (3 + whole.populationExcessKurtosis()));
        }
    }

    @Property(tries = TRIES)
    void shiftScaleAndOrderOfNumbers(@ForAll("samples") double[] x,
            @ForAll @IntRange(min = -20, max = 20) int e, @ForAll long seed) {
        double sd = Moments.standardDeviation(x);
        if (sd == 0) return;
        double[] scaled = Arrays.stream(x).map(v -> -Math.scalb(v, e)).toArray(), mixed = x.clone();
        Random r = new Random(seed);
        for (int i = mixed.length - 1; i > 0; i--) {
            int j = r.nextInt(i + 1);
            double t = mixed[i];
            mixed[i] = mixed[j];
            mixed[j] = t;
        }
        assertEquals(Math.scalb(sd, e), Moments.standardDeviation(scaled), 1e-15 * Math.scalb(sd, e));
        assertEquals(sd, Moments.standardDeviation(mixed), 1e-14 * sd);
        assertEquals(Moments.populationSkewness(x), -Moments.populationSkewness(scaled), 1e-12);
        assertEquals(Quantiles.median(x), Quantiles.median(mixed));
        assertEquals(-Math.scalb(Quantiles.median(x), e), Quantiles.median(scaled), 1e-15 * Math.scalb(1000.0, e));
    }

    @Property(tries = 40)
    void covariancesOfPartsAreThoseOfTheWhole(@ForAll @IntRange(min = 1, max = 5) int p,
            @ForAll @IntRange(min = 2, max = 1500) int n,
            @ForAll @IntRange(min = 0, max = 100) int percent, @ForAll long seed) {
        Random r = new Random(seed);
        Matrix x = Matrix.generate(n, p, (i, j) -> 1e5 * j + r.nextGaussian() * (1 + j));
        int cut = n * percent / 100;
        RunningCovariance whole = new RunningCovariance(p).addAll(x), rows = new RunningCovariance(p);
        for (int i = 0; i < n; i++) rows.add(x.row(i).toArray());
        RunningCovariance parts = new RunningCovariance(p).addAll(x.block(0, 0, cut, p))
                .merge(new RunningCovariance(p).addAll(x.block(cut, 0, n - cut, p)));
        for (RunningCovariance c : new RunningCovariance[] {rows, parts, RunningCovariance.ofBytes(parts.toBytes())}) {
            assertEquals(n, c.count());
            for (int j = 0; j < p; j++) {
                assertEquals(whole.mean().get(j), c.mean().get(j), 1e-15 * (1 + 1e5 * j));
                for (int i = 0; i < p; i++)
                    assertEquals(whole.covariance().get(i, j), c.covariance().get(i, j),
                            1e-13 * Math.sqrt(whole.covariance().get(i, i) * whole.covariance().get(j, j)));
            }
        }
        assertEquals(Covariance.of(x.col(0).toArray(), x.col(p - 1).toArray()), whole.covariance().get(0, p - 1),
                1e-12 * p * p);
    }

    @Property(tries = TRIES)
    void countsMergeExactly(@ForAll @Size(max = 200) double[] x, @ForAll @IntRange(min = 0, max = 100) int percent) {
        int cut = x.length * percent / 100;
        double[] a = Arrays.copyOf(x, cut), b = Arrays.copyOfRange(x, cut, x.length);
        double[] edges = {-1e300, -1, 0, 1, 2, 1e5};
        RunningHistogram h = new RunningHistogram(edges).addAll(a).merge(new RunningHistogram(edges).addAll(b));
        assertEquals(new RunningHistogram(edges).addAll(x).histogram(), h.histogram());
        assertEquals(h.histogram(), RunningHistogram.ofBytes(h.toBytes()).histogram());
        assertEquals(x.length, h.count());
        RunningExtremes e = new RunningExtremes().addAll(a).merge(new RunningExtremes().addAll(b)),
                all = new RunningExtremes().addAll(x);
        assertEquals(all.min(), e.min());
        assertEquals(all.max(), RunningExtremes.ofBytes(e.toBytes()).max());
        HyperLogLog one = new HyperLogLog(6), two = new HyperLogLog(6), both = new HyperLogLog(6);
        for (double v : a) one.add(v);
        for (double v : b) two.add(v);
        for (double v : x) both.add(v);
        assertEquals(both, HyperLogLog.ofBytes(two.merge(one).toBytes()));
        CountMinSketch c = new CountMinSketch(7, 3), d = new CountMinSketch(7, 3), cd = new CountMinSketch(7, 3);
        for (double v : a) c.add(v);
        for (double v : b) d.add(v);
        for (double v : x) cd.add(v);
        assertEquals(cd, CountMinSketch.ofBytes(d.merge(c).toBytes()));
        assertEquals(cd, Arrays.stream(x).boxed().collect(CountMinSketch.collector(7, 3)));
    }

    @Property(tries = TRIES)
    void reservoirsMergeInAnyOrder(@ForAll @IntRange(min = 1, max = 20) int k,
            @ForAll @IntRange(min = 0, max = 60) int n, @ForAll long seed) {
        Reservoir[] parts = new Reservoir[3], same = new Reservoir[3];
        for (int i = 0; i < 3; i++) {
            parts[i] = new Reservoir(k, new Philox4x64(seed).stream(i));
            for (int v = 0; v < n; v++) parts[i].add(100 * i + v);
            same[i] = Reservoir.ofBytes(parts[i].toBytes(), new Random(1));
        }
        double[] left = parts[0].merge(parts[1]).merge(parts[2]).values(),
                right = same[2].merge(same[1]).merge(same[0]).values();
        assertArrayEquals(left, right);
        assertEquals(Math.min(k, 3 * n), left.length);
        assertEquals(left.length, Arrays.stream(left).distinct().count());
    }

    @Property(tries = TRIES)
    void sketchesOfFewNumbersAreExact(@ForAll("samples") double[] x,
            @ForAll @DoubleRange(min = 0, max = 1) double p) {
        QuantileSketch s = new QuantileSketch(200);
        for (int i = 0; i < x.length; i += 2)
            s.merge(new QuantileSketch(200).addAll(Arrays.copyOfRange(x, i, Math.min(x.length, i + 2))));
        assertEquals(Quantiles.quantile(x, p, QuantileType.INVERSE), s.quantile(p));
        assertEquals(Ecdf.of(x).cdf(x[0]), s.cdf(x[0]), 1e-15);
    }

    @Property(tries = TRIES)
    void bytesThatAreNotOursAreRefused(@ForAll @Size(max = 64) byte[] bytes,
            @ForAll @IntRange(min = 0, max = 6) int kind) {
        byte[] b = bytes.clone();
        if (b.length >= 2) {
            b[0] = (byte) "MCEHLNQ".charAt(kind); // a right beginning
            b[1] = 1;
        }
        try {
            switch (kind) {
                case 0 -> RunningMoments.ofBytes(b);
                case 1 -> RunningCovariance.ofBytes(b);
                case 2 -> RunningExtremes.ofBytes(b);
                case 3 -> RunningHistogram.ofBytes(b);
                case 4 -> HyperLogLog.ofBytes(b);
                case 5 -> CountMinSketch.ofBytes(b);
                default -> QuantileSketch.ofBytes(b);
            }
        } catch (IllegalArgumentException e) {
            assertTrue(e.getMessage() != null);
        }
        assertThrows(IllegalArgumentException.class, () -> RunningMoments.ofBytes(new byte[] {'M', 1, 0}));
    }
}
