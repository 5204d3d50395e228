package org.jonum.stat;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jonum.mat.Cholesky;
import org.jonum.mat.Matrix;
import org.jonum.mat.NotPositiveDefiniteException;
import org.jonum.mat.Vector;
import org.junit.jupiter.api.Test;

/// Entropies, divergences, distances, angles.
class DivergencesTest {
    private static final double[] HALF = {0.5, 0.5};

    @Test
    void zerosCountNothingOrEverything() {
        double[] sure = {1, 0}, never = {0, 1};
        assertEquals(0, Divergences.entropy(sure));
        assertEquals(Math.log(2), Divergences.kullbackLeibler(sure, HALF), 1e-16);
        assertEquals(Double.POSITIVE_INFINITY, Divergences.kullbackLeibler(HALF, sure));
        assertEquals(Double.POSITIVE_INFINITY, Divergences.crossEntropy(HALF, sure));
        assertEquals(Math.log(2), Divergences.jensenShannon(sure, never), 1e-16);
        assertEquals(Double.POSITIVE_INFINITY, Divergences.bhattacharyya(sure, never));
        assertEquals(1, Divergences.hellinger(sure, never));
        assertEquals(Double.NaN, Divergences.entropy(Double.NaN, 1));
        assertThrows(IllegalArgumentException.class, () -> Divergences.entropy(-0.1, 1.1));
        assertThrows(IllegalArgumentException.class, () -> Divergences.hellinger(HALF, new double[3]));
        assertEquals(Double.POSITIVE_INFINITY, Divergences.chiSquare(new double[] {1, 2}, new double[] {0, 2}));
        assertEquals(0, Divergences.chiSquare(new double[] {0, 2}, new double[] {0, 2}));
    }

    /// For p = ½ ± h and q = ½ the series are known; plain formulas lose all digits.
    @Test
    void lawsThatAreCloseKeepTheirDigits() {
        for (double h : new double[] {0x1p-10, 0x1p-20, 0x1p-30, 0x1p-40}) {
            double[] p = {0.5 + h, 0.5 - h};
            double s = 4 * h * h;
            assertEquals(s / 2 + s * s / 12, Divergences.kullbackLeibler(p, HALF), 1e-13 * s + s * s * s);
            assertEquals(s / 2 + s * s / 4, Divergences.kullbackLeibler(HALF, p), 1e-13 * s + s * s * s);
            assertEquals(s / 8, Divergences.jensenShannon(p, HALF), s * s + 1e-13 * s);
            assertEquals(s / 8, Divergences.bhattacharyya(p, HALF), s * s + 1e-13 * s);
            assertEquals(h / Math.sqrt(2), Divergences.hellinger(p, HALF), h * h + 1e-13 * h);
        }
        double[] third = {1 / 3.0, 1 / 3.0, 1 / 3.0};
        assertEquals(0, Divergences.hellinger(third, third));
        assertEquals(0, Divergences.kullbackLeibler(third, third));
        assertTrue(Divergences.kullbackLeibler(new double[] {1e-300, 1}, new double[] {1e-320, 1}) >= 0);
        assertEquals(1e-5 * Math.log(1e-5 / 1e-320),
                Divergences.kullbackLeibler(new double[] {1e-5, 1 - 1e-5}, new double[] {1e-320, 1}) + 1e-5, 1e-8);
    }

    @Test
    void entropiesOfRenyi() {
        double[] p = {0.1, 0.2, 0.7};
        double shannon = Divergences.entropy(p), before = Double.POSITIVE_INFINITY;
        assertEquals(shannon, Divergences.renyiEntropy(1 + 1e-12, p), 1e-11);
        assertEquals(-Math.log(0.01 + 0.04 + 0.49), Divergences.renyiEntropy(2, p), 1e-15);
        assertEquals(Math.log(3), Divergences.renyiEntropy(0, p), 1e-15);
        assertEquals(-Math.log(0.7), Divergences.renyiEntropy(Double.POSITIVE_INFINITY, p));
        for (double a : new double[] {0, 0.1, 0.49, 0.51, 0.99, 1, 1.01, 1.49, 1.51, 5, 1e4}) {
            double r = Divergences.renyiEntropy(a, p);
            assertTrue(r <= before);
            before = r;
        }
    }

    @Test
    void distancesOfSamples() {
        double[] x = {0, 1, 3}, y = {5, 6, 8}, w = {3, 1};
        assertEquals(5, Distances.wasserstein(x, y), 1e-15);
        assertEquals(0.25, Distances.wasserstein(new double[] {0, 1}, Weights.frequency(w), new double[] {0, 1},
                Weights.frequency(1, 1)), 1e-16);
        assertArrayEquals(new double[] {3, 1}, w, "the caller's weights are not changed");
        assertEquals(0, Distances.energy(x, x));
        assertEquals(Double.NaN, Distances.wasserstein(x, new double[] {Double.NaN}));
        double cross = 0, own = 0, other = 0;
        for (double a : x) for (double b : y) cross += Math.abs(a - b) / 9;
        for (double a : x) for (double b : x) own += Math.abs(a - b) / 9;
        for (double a : y) for (double b : y) other += Math.abs(a - b) / 9;
        assertEquals(Math.sqrt(2 * cross - own - other), Distances.energy(x, y), 1e-14);
    }

    @Test
    void mahalanobis() {
        Matrix c = Matrix.of(2, 2, 4, 1, 1, 9);
        Vector a = Vector.of(1, 2), b = Vector.of(-1, 5);
        double right = Math.sqrt(a.minus(b).dot(c.solve(a.minus(b))));
        assertEquals(right, Distances.mahalanobis(a, b, c), 1e-15);
        assertEquals(0, Distances.mahalanobis(a, a, Cholesky.of(c)));
        assertThrows(NotPositiveDefiniteException.class,
                () -> Distances.mahalanobis(a, b, Matrix.of(2, 2, 1, 2, 2, 1)));
        assertThrows(IllegalArgumentException.class, () -> Distances.mahalanobis(a, Vector.of(1), c));
    }

    @Test
    void anglesGoRound() {
        double m = Circular.mean(Math.PI - 0.1, -Math.PI + 0.3);
        assertEquals(-Math.PI + 0.1, m, 1e-15);
        assertEquals(0, Circular.variance(2, 2, 2), 1e-30);
        assertEquals(5e-11, Circular.variance(1e-5, -1e-5), 1e-20);
        assertEquals(1, Circular.variance(0, Math.PI), 1e-15);
        assertEquals(1, Circular.resultantLength(0.3), 1e-15);
        assertEquals(0.2, Circular.mean(new double[] {0.2, Double.NaN}, Weights.reliability(1, 0)), 1e-15);
        assertEquals(1e-5, Circular.standardDeviation(1e-5, -1e-5), 1e-14);
    }
}
