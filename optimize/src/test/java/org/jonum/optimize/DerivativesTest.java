package org.jonum.optimize;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DerivativesTest {
    /// Relative errors on a function with variables from 1e-7 to 1e6 (scipy#11258).
    @Test
    void stepsSuitVariablesOfAnySize() {
        double[] x = {1e-7, 3, -1e6, 2e-3}, g = new double[4], exact = new double[4];
        Objective f = v -> Math.exp(1e7 * v[0]) + Math.sin(v[1]) + Math.cbrt(v[2]) + Math.log(v[3]);
        exact[0] = 1e7 * Math.E;
        exact[1] = Math.cos(3);
        exact[2] = 1.0 / 3 / Math.pow(1e6, 2.0 / 3);
        exact[3] = 500;
        double[] bars = {1e-6, 1e-8, 1e-9};
        Differences[] all = {Differences.forward(), Differences.central(), Differences.fivePoint()};
        for (int k = 0; k < 3; k++) {
            all[k].gradient(f, x, g);
            // f is about 100, so that rounding counts for more in the small derivatives
            for (int i = 0; i < 4; i++) {
                double rounding = 2e-14 * 100 / (Math.abs(x[i]) * new double[] {1.5e-8, 6e-6, 4e-4}[k]);
                assertEquals(exact[i], g[i], bars[k] * Math.abs(exact[i]) + rounding, "variable " + i + ", form " + k);
            }
        }
    }

    @Test
    void boundsAreRespected() {
        double[] x = {1, 2, 0.5, 3};
        Bounds b = Bounds.of(new double[] {1, 0, 0.5, 3 - 1e-12}, new double[] {5, 2, 0.5, 3 + 1e-12});
        for (Differences d : List.of(Differences.forward(), Differences.central(), Differences.fivePoint())) {
            List<double[]> outside = new ArrayList<>();
            Problem p = Problem.leastSquares(1, (v, r) -> {
                if (!b.contain(v)) outside.add(v.clone());
                r[0] = v[0] * v[0] + v[1] * v[1] * v[1] + v[2] + 2 * v[3];
            }).bounds(b).differences(d);
            Evaluator e = new Evaluator(p, Control.DEFAULT, x);
            double[] j = new double[4];
            e.value(x);
            e.jacobian(x, j);
            assertTrue(outside.isEmpty());
            assertArrayEquals(new double[] {2, 12, 0, 2}, j, 1e-2);
            assertEquals(12, j[1], d.isForward() ? 1e-6 : 1e-8);
        }
    }

    @Test
    void theOtherSideIsTakenWhereFunctionsEnd() {
        double[] g = new double[1];
        for (Differences d : List.of(Differences.forward(), Differences.central(), Differences.fivePoint())) {
            d.gradient(v -> v[0] > 1 ? Double.NaN : v[0] * v[0], new double[] {1}, g);
            assertEquals(2, g[0], 1e-7);
        }
        Differences.forward().gradient(v -> Double.NaN, new double[] {1}, g);
        assertTrue(Double.isNaN(g[0]));
        Differences.central().typical(1e-3).gradient(v -> Math.sin(1e3 * v[0]), new double[] {0}, g);
        assertEquals(1e3, g[0], 1e-6);
        assertThrows(IllegalArgumentException.class, () -> Differences.forward().typical(0));
        assertThrows(IllegalArgumentException.class, () -> Differences.forward().relativeStep(2));
    }

    @Test
    void checkNamesTheWrongComponent() {
        for (TestProblem p : MoreWild.referenced()) {
            GradientCheck gradient = GradientCheck.of(p.smooth(), moved(p.x0()));
            assertTrue(gradient.passed(), () -> p + "\n" + gradient);
            GradientCheck jacobian = GradientCheck.of(p.squares(), moved(p.x0()));
            assertTrue(jacobian.passed(), () -> p + "\n" + jacobian.worst());
            for (int wrong = 0; wrong < p.n(); wrong++) {
                int k = wrong;
                Problem bad = Problem.leastSquares(p.m(), p::residuals, (x, j) -> {
                    p.jacobian(x, j);
                    j[k * p.m()] = 1.01 * j[k * p.m()] + 0.02;
                });
                GradientCheck check = GradientCheck.of(bad, moved(p.x0()));
                assertFalse(check.passed(), () -> p + " variable " + k);
                assertEquals(k, check.worst().variable());
                assertEquals(0, check.worst().component());
                assertTrue(check.toString().contains("wrong"));
            }
        }
        assertThrows(IllegalArgumentException.class, () -> GradientCheck.of(Problem.of(x -> 1), 1));
    }

    private static double[] moved(double[] x0) {
        double[] x = x0.clone();
        for (int i = 0; i < x.length; i++) x[i] += 0.01 * (1 + Math.abs(x[i])) * (1 + 0.1 * i);
        return x;
    }

    @Test
    void lossesHaveTheirDerivatives() {
        for (Loss l : List.of(Loss.squares(), Loss.softL1(1), Loss.huber(1), Loss.cauchy(1), Loss.arctan(1),
                Loss.tukey(1))) {
            assertEquals(0, l.rho(0));
            assertEquals(1, l.rho1(0));
            for (double s : new double[] {0.01, 0.3, 0.9, 1.1, 4, 100}) {
                double[] g = new double[1];
                Differences.fivePoint().gradient(v -> l.rho(v[0]), new double[] {s}, g);
                assertEquals(g[0], l.rho1(s), 1e-9);
                Differences.fivePoint().gradient(v -> l.rho1(v[0]), new double[] {s}, g);
                assertEquals(g[0], l.rho2(s), 1e-9);
            }
        }
        assertThrows(IllegalArgumentException.class, () -> Loss.huber(0));
        assertThrows(IllegalStateException.class, () -> Problem.of(x -> 1).loss(Loss.huber(1)));
    }

    @Test
    void aZeroThatRoundingHasTouchedGetsAUsefulStep() {
        double[] g = new double[2], f = {1};
        Differences.Work w = new Differences.Work(1, 2);
        Residuals exp = (x, r) -> r[0] = Math.exp(x[0] * x[1]);
        for (double zero : new double[] {0, 2.8e-16}) {
            Differences.forward().jacobian(exp, new double[] {1, zero}, f, Bounds.none(2), w, g);
            assertEquals(1, g[1], 1e-7);
        }
    }
}
