package org.jonum.stat;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.jonum.distuv.Interval;
import org.jonum.distuv.Kde;
import org.jonum.distuv.Normal;
import org.jonum.distuv.Uniform;
import org.junit.jupiter.api.Test;

/// Histograms, distribution functions, kernel bandwidths, operating characteristics, autocorrelation.
class CurvesTest {
    private static double[] normal(int n, long seed) {
        Random r = new Random(seed);
        return r.doubles(n).map(u -> r.nextGaussian()).toArray();
    }

    @Test
    void binsAreHalfOpenButTheLast() {
        double[] edges = {0, 1, 3, 10};
        Histogram h = Histogram
                .of(new double[] {-1, 0, -0.0, 0.999, 1, 3, 10, 10.001, Double.NaN, Double.NEGATIVE_INFINITY}, edges);
        assertArrayEquals(new double[] {3, 1, 2}, h.counts());
        assertEquals(2, h.below());
        assertEquals(1, h.above());
        assertEquals(1, h.missing());
        assertEquals(6, h.total());
        double area = 0, density[] = h.densities();
        for (int i = 0; i < 3; i++) area += density[i] * (edges[i + 1] - edges[i]);
        assertEquals(1, area, 1e-15);
        assertEquals(1, h.bin(2.9));
        assertEquals(-1, h.bin(11));
        Histogram w = Histogram.of(new double[] {0.5, 2, 20}, Weights.reliability(0.25, 2, 3), edges);
        assertArrayEquals(new double[] {0.25, 2, 0}, w.counts());
        assertEquals(3, w.above());
        for (int n = 1; n < 70; n++) { // every edge falls into the bin that it begins, whatever rounding does
            RunningHistogram equal = RunningHistogram.equal(-0.1 * n, 0.7 * n + 0.1, n);
            equal.addAll(equal.histogram().edges());
            double[] c = equal.histogram().counts();
            for (int i = 0; i < n; i++) assertEquals(i == n - 1 ? 2 : 1, c[i]);
        }
        assertThrows(IllegalArgumentException.class, () -> Histogram.of(new double[] {1}, new double[] {1, 1}));
        assertThrows(IllegalArgumentException.class, () -> Histogram.of(new double[] {Double.NaN}, 3));
        assertEquals(4, Histogram.of(new double[] {5, 5, 5, 5}, HistogramRule.AUTO).total());
        assertEquals(2, Histogram.of(new double[] {1e300, 1e300}, 10).total());
        assertEquals(2, Histogram.of(new double[] {-Double.MAX_VALUE, Double.MAX_VALUE}, 4).total());
        assertTrue(h.toString().lines().count() == 6);
    }

    @Test
    void rulesAreCapped() {
        double[] x = normal(1000, 1);
        x[0] = 1e30;
        assertEquals(HistogramRule.MOST, HistogramRule.FREEDMAN_DIACONIS.bins(x));
        assertEquals(11, HistogramRule.STURGES.bins(x));
        assertEquals(1, HistogramRule.STURGES.bins(3));
        assertEquals(1, HistogramRule.SCOTT.bins(2, 2, 2));
        assertEquals(32, HistogramRule.SQUARE_ROOT.bins(x));
        double[] ties = new double[100];
        ties[3] = 1;
        assertEquals(HistogramRule.SCOTT.bins(ties), HistogramRule.FREEDMAN_DIACONIS.bins(ties));
        assertThrows(IllegalArgumentException.class, () -> HistogramRule.AUTO.bins(Double.NaN));
    }

    @Test
    void bandsHoldTheLaw() {
        assertEquals(Math.sqrt(Math.log(2 / 0.05) / 200), Ecdf.of(normal(100, 2)).halfWidth(0.95), 1e-15);
        int missed = 0, runs = 1000;
        for (int run = 0; run < runs; run++) {
            Ecdf f = Ecdf.of(normal(40, 100 + run));
            if (f.distance(new Normal(0, 1)) > f.halfWidth(0.9)) missed++;
        }
        int found = missed;
        assertTrue(found < 125 && found > 40, () -> found + " of " + runs + " missed, 100 at most expected");
        Ecdf f = Ecdf.of(1, 2, 2, 4);
        assertEquals(0.75, f.cdf(2));
        assertEquals(0.25, f.sf(3));
        assertEquals(0, f.cdf(0.9));
        assertEquals(new Interval(0, 1), f.band(2, 0.999));
        assertEquals(0.5, Ecdf.of(0.5).distance(new Uniform(0, 1)));
        assertEquals(0.75, f.law().cdf(3));
        assertThrows(IllegalArgumentException.class, () -> Ecdf.of(Double.NaN));
    }

    @Test
    void bandwidthsScaleAndSeeTwoPeaks() {
        double[] x = normal(200, 3), y = Arrays.stream(x).map(v -> v / 1000 + 5).toArray(), two = new double[400];
        assertEquals(Bandwidth.sheatherJones(x) / 1000, Bandwidth.sheatherJones(y), 1e-10);
        assertEquals(Bandwidth.silverman(x) / 1000, Bandwidth.silverman(y), 1e-12);
        for (int i = 0; i < two.length; i++) two[i] = (i % 2 == 0 ? 10 : 0) + x[i / 2];
        assertTrue(Bandwidth.sheatherJones(two) < Bandwidth.silverman(two) / 3);
        double[] many = normal(2500, 4);
        assertEquals(1.06 * Math.pow(2500, -0.2), Bandwidth.sheatherJones(many), 0.05);
        assertTrue(Kde.of(two, Bandwidth.sheatherJones(two)).pdf(5) < 1e-3);
        assertThrows(IllegalArgumentException.class, () -> Bandwidth.silverman(1, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> Bandwidth.scott(1, Double.NaN));
        assertTrue(Bandwidth.sheatherJones(1, 2) > 0);
        double[] ties = new double[60];
        ties[0] = 1;
        assertTrue(Bandwidth.sheatherJones(ties) > 0);
    }

    /// By the definitions: sums over all pairs.
    @Test
    void areaAndItsErrorAreThoseOfAllPairs() {
        Random r = new Random(5);
        for (int run = 0; run < 20; run++) {
            int n = 30 + run;
            double[] s = new double[n], t = new double[n];
            boolean[] c = new boolean[n];
            for (int i = 0; i < n; i++) {
                c[i] = i < 2 || i > 3 && r.nextInt(3) == 0;
                s[i] = r.nextInt(8) + (c[i] ? 2 : 0);
                t[i] = s[i] + r.nextGaussian();
            }
            double[][] a = placements(s, c), b = placements(t, c);
            Roc roc = Roc.of(s, c), other = Roc.of(t, c);
            double auc = Means.mean(a[1]);
            assertEquals(auc, roc.auc(), 1e-14);
            double error = Math.sqrt(Moments.variance(a[0]) / a[0].length + Moments.variance(a[1]) / a[1].length);
            assertEquals(error, roc.standardError(), 1e-14);
            Interval ci = roc.interval(0.95);
            assertEquals(Math.min(1, auc + 1.959963984540054 * error), ci.upper(), 1e-14);
            double v = error * error + other.standardError() * other.standardError()
                    - 2 * (Covariance.of(a[0], b[0]) / a[0].length + Covariance.of(a[1], b[1]) / a[1].length);
            Roc.Comparison d = roc.compare(other);
            assertEquals(Math.sqrt(v), d.standardError(), 1e-12);
            assertEquals(Math.log(d.pValue()), d.logPValue(), 1e-12);
            double trapezoids = 0, x[] = roc.falsePositiveRates(), y[] = roc.truePositiveRates();
            for (int i = 1; i < x.length; i++) trapezoids += (x[i] - x[i - 1]) * (y[i] + y[i - 1]) / 2;
            assertEquals(auc, trapezoids, 1e-14);
            double u = 0, p = a[1].length;
            double[] ranks = Ranks.of(s);
            for (int i = 0; i < n; i++) if (c[i]) u += ranks[i];
            assertEquals((u - p * (p + 1) / 2) / (p * (n - p)), auc, 1e-14);
        }
        Roc perfect = Roc.of(new double[] {1, 2, 3, 4}, new boolean[] {false, false, true, true});
        assertEquals(1, perfect.auc());
        assertEquals(0, perfect.standardError());
        assertEquals(3, perfect.youdenThreshold());
        assertEquals(0.5, Roc.of(new double[] {1, 1}, new boolean[] {false, true}).auc());
        assertThrows(IllegalArgumentException.class, () -> Roc.of(new double[] {1, 1}, new boolean[] {true, true}));
        assertThrows(IllegalArgumentException.class,
                () -> Roc.of(new double[] {1, Double.NaN}, new boolean[] {true, false}));
    }

    /// For each negative the part of positives above it, for each positive the part of negatives below.
    private static double[][] placements(double[] s, boolean[] c) {
        double[] neg = new double[s.length], pos = new double[s.length];
        int p = 0;
        for (boolean b : c) if (b) p++;
        int q = s.length - p;
        for (int i = 0; i < s.length; i++)
            for (int j = 0; j < s.length; j++) {
                if (!c[i] || c[j]) continue;
                double win = s[i] > s[j] ? 1 : s[i] == s[j] ? 0.5 : 0;
                neg[j] += win / p;
                pos[i] += win / q;
            }
        double[][] both = new double[2][];
        both[0] = java.util.stream.IntStream.range(0, s.length).filter(i -> !c[i]).mapToDouble(i -> neg[i]).toArray();
        both[1] = java.util.stream.IntStream.range(0, s.length).filter(i -> c[i]).mapToDouble(i -> pos[i]).toArray();
        return both;
    }

    @Test
    void totalOperatingCharacteristic() {
        OperatingCurve c =
                OperatingCurve.of(new double[] {0.1, 0.35, 0.4, 0.8}, new boolean[] {true, false, true, false});
        assertArrayEquals(new double[] {0, 0, 1, 1, 2}, c.hits());
        assertArrayEquals(new double[] {0, 0, 0, 1, 2}, c.least());
        assertArrayEquals(new double[] {0, 1, 2, 2, 2}, c.most());
        assertArrayEquals(new double[] {0, 0.5, 1, 1},
                OperatingCurve.of(new double[] {2, 2, 1}, new boolean[] {true, false, false}).hits());
    }

    @Test
    void autocorrelationByDefinition() {
        double[] x = normal(300, 6);
        for (int i = 1; i < x.length; i++) x[i] += 0.7 * x[i - 1];
        double[] r = Autocorrelation.of(x, 20), c = Autocorrelation.covariances(x, 20);
        double m = Means.mean(x);
        for (int k = 0; k <= 20; k++) {
            double s = 0;
            for (int i = 0; i + k < x.length; i++) s += (x[i] - m) * (x[i + k] - m);
            assertEquals(s / x.length, c[k], 1e-13);
            assertEquals(c[k] / c[0], r[k], 1e-14);
        }
        assertEquals(r[1], Autocorrelation.partial(x, 3)[1], 1e-15);
        assertArrayEquals(r, Autocorrelation.cross(x, x, 20), 1e-14);
        assertEquals(Double.NaN, Autocorrelation.of(new double[] {2, 2, 2}, 1)[1]);
        assertThrows(IllegalArgumentException.class, () -> Autocorrelation.of(x, 300));
    }

    @Test
    void weightedCasesAreSoManyEqualOnes() {
        java.util.Random r = new java.util.Random(11);
        int n = 40, total = 0;
        double[] score = new double[n], other = new double[n], w = new double[n];
        boolean[] positive = new boolean[n];
        for (int i = 0; i < n; i++) {
            positive[i] = i % 3 == 0;
            score[i] = r.nextInt(9) + (positive[i] ? 2 : 0);
            other[i] = r.nextInt(9);
            w[i] = r.nextInt(4);
            total += (int) w[i];
        }
        double[] scores = new double[total], others = new double[total];
        boolean[] classes = new boolean[total];
        for (int i = 0, at = 0; i < n; i++) {
            for (int k = 0; k < w[i]; k++, at++) {
                scores[at] = score[i];
                others[at] = other[i];
                classes[at] = positive[i];
            }
        }
        Weights weights = Weights.frequency(w);
        Roc a = Roc.of(score, positive, weights), b = Roc.of(scores, classes);
        assertEquals(b.auc(), a.auc(), 1e-15);
        assertEquals(b.standardError(), a.standardError(), 1e-15);
        assertEquals(b.youdenThreshold(), a.youdenThreshold());
        Roc.Comparison c = a.compare(Roc.of(other, positive, weights)), d = b.compare(Roc.of(others, classes));
        assertEquals(d.statistic(), c.statistic(), 1e-13);
        assertEquals(Roc.of(score, positive, Weights.reliability(w)).auc(), a.auc(), 1e-15);
        double[] none = new double[n];
        for (int i = 0; i < n; i++) none[i] = positive[i] ? 0 : 1;
        assertThrows(IllegalArgumentException.class, () -> Roc.of(score, positive, Weights.reliability(none)));
        assertThrows(IllegalArgumentException.class, () -> a.compare(Roc.of(other, positive)));
    }
}
