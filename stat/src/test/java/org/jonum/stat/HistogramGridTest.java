package org.jonum.stat;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.SplittableRandom;
import org.jonum.mat.Matrix;
import org.junit.jupiter.api.Test;

class HistogramGridTest {
    /// `np.histogramdd(np.c_[(i*7919 % 1000)/1000, (i*104729 % 1009)/1009, (i*31 % 97)/97], bins=[[0,.25,.5,1],[.1,.4,.9],[0,.5,.75]])` of NumPy 2.4, i = 0 … 999.
    @Test
    void numPy() {
        Matrix x = Matrix.generate(1000, 3, (i, j) -> j == 0 ? (i * 7919L % 1000) / 1000.0
                : j == 1 ? (i * 104729L % 1009) / 1009.0 : (i * 31L % 97) / 97.0);
        HistogramGrid h = HistogramGrid.of(x, new double[] {0, 0.25, 0.5, 1}, new double[] {0.1, 0.4, 0.9},
                new double[] {0, 0.5, 0.75});
        double[] expected = {41, 14, 60, 33, 40, 21, 64, 32, 71, 38, 128, 59};
        assertArrayEquals(expected, h.counts());
        assertEquals(1000, h.total() + h.outside());
        assertEquals(12, h.counts().length);
    }

    /// In each dimension the marginal is the histogram of one coordinate of the points inside.
    @Test
    void marginalsAreHistograms() {
        SplittableRandom random = new SplittableRandom(3);
        Matrix x = Matrix.generate(2000, 3, (i, j) -> random.nextInt(10));
        HistogramGrid h = HistogramGrid.of(x, 10, 5, 3);
        assertEquals(2000, h.total());
        for (int j = 0; j < 3; j++) {
            Histogram one = Histogram.of(x.col(j).toArray(), h.bins(j));
            assertArrayEquals(one.counts(), h.marginal(j).counts());
            assertArrayEquals(one.edges(), h.edges(j));
            assertArrayEquals(one.densities(), h.marginal(j).densities(), 1e-15);
        }
        HistogramGrid swapped = h.marginal(2, 0);
        for (int a = 0; a < 3; a++) for (int b = 0; b < 10; b++) {
            double sum = 0;
            for (int c = 0; c < 5; c++) sum += h.count(b, c, a);
            assertEquals(sum, swapped.count(a, b));
        }
        double mass = 0;
        double[] d = h.densities();
        for (double v : d) mass += v * (9 / 10.0) * (9 / 5.0) * (9 / 3.0);
        assertEquals(1, mass, 1e-12);
        assertEquals(h, HistogramGrid.of(x, 10, 5, 3));
    }

    @Test
    void outsideMissingAndWeights() {
        Matrix x = Matrix.of(5, 2, 0, 0, 1, 1, 2, 0.5, Double.NaN, 9, 0.5, Double.POSITIVE_INFINITY);
        double[] edges = {0, 0.5, 1};
        HistogramGrid h = HistogramGrid.of(x, edges, edges);
        assertArrayEquals(new double[] {1, 0, 0, 1}, h.counts());
        assertEquals(2, h.outside());
        assertEquals(1, h.missing());
        HistogramGrid w = HistogramGrid.of(x, Weights.reliability(1, 2, 3, 4, 5.5), edges, edges);
        assertArrayEquals(new double[] {1, 0, 0, 2}, w.counts());
        assertEquals(8.5, w.outside());
        assertEquals(4, w.missing());
        assertEquals(Double.NaN, HistogramGrid.of(Matrix.zeros(0, 1), edges).densities()[0]);
    }

    @Test
    void badInput() {
        Matrix x = Matrix.zeros(3, 2);
        assertThrows(IllegalArgumentException.class, () -> HistogramGrid.of(x, 3));
        assertThrows(IllegalArgumentException.class, () -> HistogramGrid.of(x, 3, 0));
        assertThrows(IllegalArgumentException.class, () -> HistogramGrid.of(x, 1 << 20, 1 << 20));
        assertThrows(IllegalArgumentException.class, () -> HistogramGrid.of(x, new double[] {0, 1}));
        assertThrows(IllegalArgumentException.class,
                () -> HistogramGrid.of(x, new double[] {0, 1}, new double[] {1, 1}));
        HistogramGrid h = HistogramGrid.of(x, 2, 2);
        assertThrows(IllegalArgumentException.class, () -> h.count(1));
        assertThrows(IndexOutOfBoundsException.class, () -> h.count(1, 2));
        assertThrows(IllegalArgumentException.class, () -> h.marginal(0, 0));
        assertThrows(IllegalArgumentException.class, h::marginal);
    }
}
