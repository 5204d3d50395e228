package org.jonum.distuv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.jonum.special.Kolmogorov;
import org.jonum.special.StandardNormal;
import org.junit.jupiter.api.Test;

class ZigguratTest {
    private static final int N = ZigguratTable.LAYERS;

    @Test
    void layersOfTheNormalLawHaveTheSameArea() {
        double[] x = ZigguratTable.NORMAL;
        double tail = StandardNormal.sf(x[1]) * Math.sqrt(2 * Math.PI);
        layersHaveTheSameArea(x, t -> Math.exp(-0.5 * t * t), tail);
    }

    @Test
    void layersOfTheExponentialLawHaveTheSameArea() {
        double[] x = ZigguratTable.EXPONENTIAL;
        layersHaveTheSameArea(x, t -> Math.exp(-t), Math.exp(-x[1]));
    }

    private static void layersHaveTheSameArea(double[] x, DoubleUnaryOperator f, double tail) {
        assertEquals(N + 1, x.length);
        assertEquals(0, x[N]);
        double v = x[1] * f.applyAsDouble(x[1]) + tail;
        assertEquals(v, x[0] * f.applyAsDouble(x[1]), 1e-15);
        for (int i = 1; i < N; i++) {
            assertTrue(x[i] > x[i + 1]);
            double area = x[i] * (f.applyAsDouble(x[i + 1]) - f.applyAsDouble(x[i]));
            assertEquals(v, area, 1e-15, "layer " + i);
        }
    }

    @Test
    void theNormalTailIsThatOfTheLaw() {
        Philox random = new Philox4x64(1);
        double r = ZigguratTable.NORMAL[1], whole = StandardNormal.sf(r);
        double[] u = new double[100_000];
        for (int i = 0; i < u.length; i++) u[i] = StandardNormal.sf(Ziggurat.normalTail(random)) / whole;
        assertTrue(uniformity(u) > 1e-6);
    }

    @Test
    void theExponentialTailIsThatOfTheLaw() {
        Philox random = new Philox4x64(2);
        double r = 5;
        double[] u = new double[20_000];
        for (int i = 0; i < u.length;) {
            double x = Ziggurat.exponential(random);
            if (x > r) u[i++] = Math.exp(r - x);
        }
        assertTrue(uniformity(u) > 1e-6);
    }

    /// The probability of such a distance of Kolmogorov's, or a larger one.
    private static double uniformity(double[] u) {
        Arrays.sort(u);
        double d = 0;
        for (int i = 0; i < u.length; i++) d = Math.max(d, Math.abs(u[i] - (i + 0.5) / u.length));
        return Kolmogorov.sf(d * Math.sqrt(u.length));
    }

    @Test
    void numbersOfBothSignsAreAsOften() {
        Philox random = new Philox4x64(3);
        int n = 1_000_000, positive = 0;
        for (int i = 0; i < n; i++) if (Ziggurat.normal(random) > 0) positive++;
        assertEquals(n / 2.0, positive, 5 * Math.sqrt(n) / 2);
    }
}
