package org.jonum.optimize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.jonum.optimize.scalar.Minima;
import org.jonum.optimize.scalar.Minimum;
import org.junit.jupiter.api.Test;

class MinimaTest {
    @Property
    void quarticIsMinimised(@ForAll @DoubleRange(min = -50, max = 50) double at) {
        double eps = 1e-7 * Math.max(1, Math.abs(at));
        Minimum m = Minima.find(x -> Math.pow(x - at, 2) * (1 + Math.pow(x - at, 2)) - 3, -100, 120);
        assertEquals(at, m.x(), eps);
        assertEquals(-3, m.value(), 1e-12);
        Minimum g = Minima.golden(x -> Math.pow(x - at, 2) - 3, -100, 120, 1e-8);
        assertEquals(at, g.x(), 10 * eps);
        assertTrue(m.evaluations() < 60, m::toString);
    }

    /// R. P. Brent (1973), §5.6: the minima of Σ ((2i − 5)/(x − i²))² between its poles.
    @Test
    void brentsExampleBetweenItsPoles() {
        double[] expected =
                {3.0229153, 6.6837536, 11.2387017, 19.6760001, 29.8282273, 41.9061162, 55.9535958, 71.9856656,
                    90.0088685, 110.0265327};
        for (int k = 1; k <= expected.length; k++) {
            Minimum m = Minima.find(x -> {
                double s = 0;
                for (int i = 1; i <= 20; i++) s += Math.pow((2 * i - 5) / (x - i * i), 2);
                return s;
            }, k * k + 1e-9, (k + 1) * (k + 1) - 1e-9, 1e-9);
            assertEquals(expected[k - 1], m.x(), 1e-6, m::toString);
        }
    }

    @Test
    void functionsThatMisbehave() {
        assertFalse(Minima.find(x -> Double.NaN, 0, 1).found());
        assertEquals(0.5, Minima.find(x -> x < 0.4 ? Double.NaN : (x - 0.5) * (x - 0.5), 0, 1).x(), 1e-7);
        assertTrue(Minima.find(x -> x, 2, 5).x() < 2 + 1e-6);
        assertTrue(Minima.find(x -> 1, 2, 5).evaluations() < 200);
        assertEquals(0.25, Minima.golden(x -> Math.abs(x - 0.25), 0, 1, 1e-10).x(), 1e-9);
        assertTrue(Minima.golden(x -> Math.abs(x), -1, 1, 0).evaluations() <= 500);
        assertThrows(IllegalArgumentException.class, () -> Minima.find(x -> x, 0, Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> Minima.golden(x -> x, 0, 1, -1));
    }

    @Test
    void bracketGoesDownhill() {
        for (double at : new double[] {-1e5, -1, 0.2, 7, 1e7}) {
            double[] b = Minima.bracket(x -> Math.abs(x - at), 1, 0.1);
            assertTrue(b[0] < b[1] && b[1] < b[2] && b[0] <= at && at <= b[2]);
        }
        assertEquals(0, Minima.bracket(x -> -x, 0, 1).length);
        assertEquals(3, Minima.bracket(x -> 1, 0, 1).length);
    }
}
