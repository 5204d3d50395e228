package org.jonum.stat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.jonum.mat.Matrix;
import org.junit.jupiter.api.Test;

/// Spatial association, and the coefficient of determination.
class SpatialTest {
    private static Matrix chain(int n) {
        return Matrix.generate(n, n, (i, j) -> Math.abs(i - j) == 1 ? 1 : 0);
    }

    /// Under the hypothesis deviations of normal values have a random direction; those of three values lie on a circle.
    @Test
    void momentsOfMoransIAreThoseOverAllContrasts() {
        Matrix w = chain(3);
        int points = 720;
        double sum = 0, squares = 0;
        Spatial.Association a = Spatial.moransI(new double[] {1, 2, 4}, w);
        for (int k = 0; k < points; k++) {
            double t = 2 * Math.PI * k / points, u = Math.cos(t) / Math.sqrt(2), v = Math.sin(t) / Math.sqrt(6);
            double i = Spatial.moransI(new double[] {u + v, -u + v, -2 * v}, w).statistic();
            sum += i;
            squares += i * i;
        }
        double mean = sum / points;
        assertEquals(mean, a.expected(), 1e-12);
        assertEquals(squares / points - mean * mean, a.variance(), 1e-12);
        assertEquals((a.statistic() - a.expected()) / Math.sqrt(a.variance()), a.z());
    }

    @Test
    void hotAndColdSpots() {
        double[] x = {9, 8, 9, 1, 0, 1},
                z = Spatial.getisOrd(x, Matrix.generate(6, 6, (i, j) -> Math.abs(i - j) <= 1 ? 1 : 0));
        double mean = 28 / 6.0, s = Math.sqrt((81 + 64 + 81 + 1 + 1) / 6.0 - mean * mean);
        assertEquals((9 + 8 + 9 - 3 * mean) / (s * Math.sqrt((6 * 3 - 9) / 5.0)), z[1], 1e-14);
        assertEquals(-z[1], z[4], 0.2);
        assertThrows(IllegalArgumentException.class, () -> Spatial.getisOrd(x, chain(5)));
        assertEquals(Double.NaN, Spatial.moransI(new double[] {2, 2, 2}, chain(3)).statistic());
    }

    @Test
    void determination() {
        double[] y = {1, 2, 4}, fit = {1.5, 2, 3.5};
        assertEquals(1 - 0.5 / (14 / 3.0), Determination.of(fit, y), 1e-15);
        assertEquals(1, Determination.of(y, y));
        assertEquals(0, Determination.of(new double[] {7 / 3.0, 7 / 3.0, 7 / 3.0}, y), 1e-15);
        assertEquals(1 - 0.5 / 21, Determination.throughOrigin(fit, y), 1e-15);
        double[] twice = {1, 2, 4, 4}, twiceFit = {1.5, 2, 3.5, 3.5};
        assertEquals(Determination.of(twiceFit, twice), Determination.of(fit, y, Weights.frequency(1, 1, 2)), 1e-15);
        assertEquals(Determination.of(fit, y),
                Determination.of(new double[] {1.5e300, 2e300, 3.5e300}, new double[] {1e300, 2e300, 4e300}), 1e-14);
    }
}
