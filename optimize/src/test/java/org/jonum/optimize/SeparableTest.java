package org.jonum.optimize;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

/// Variable projection against NIST's certified values, and against the fit of all parameters together.
class SeparableTest {
    /// Misra1a and Meyer's thermistor (Meyer & Roth 1972), which all parameters together do not solve from ten times the start.
    private static final double[] PRESSURE =
            {77.6, 114.9, 141.1, 190.8, 239.9, 289.0, 332.8, 378.4, 434.8, 477.3, 536.8,
                593.1, 689.1, 760.0},
            VOLUME = {10.07, 14.73, 17.94, 23.93, 29.61, 35.18, 40.02, 44.82, 50.76, 55.05, 61.01, 66.40, 75.47, 81.78},
            OHM = {34780, 28610, 23650, 19630, 16370, 13720, 11540, 9744, 8261, 7030, 6005, 5147, 4427, 3820, 3307,
                2872};

    @Test
    void misra1aFromAFarStart() {
        Separable s = Separable.of(1, (x, a, phi) -> phi[0] = -Math.expm1(-a[0] * x)).data(PRESSURE, VOLUME);
        Result r = new LevenbergMarquardt().minimize(s.problem(), 1e-4);
        assertTrue(r.status().usable(), r::toString);
        assertEquals(5.5015643181e-4, r.x()[0], 1e-9 * 5.5e-4);
        assertEquals(2.3894212918e2, s.coefficients(r.x())[0], 1e-8 * 2.4e2);
        Fit fit = s.curve(r.x()).fit();
        assertArrayEquals(new double[] {2.3894212918e2, 5.5015643181e-4}, fit.parameters(), 1e-8);
        assertEquals(2.7070075241, fit.standardErrors()[0], 1e-8 * 2.7);
    }

    /// y = b₀·exp(b₁/(x + b₂)): Σr² = 87.9458 at (0.00560964, 6181.35, 345.224), by Moré, Garbow & Hillstrom (1981), problem 10.
    @Test
    void meyerFromTheStartAndTenTimesAsFar() {
        double[] t = new double[16];
        for (int i = 0; i < 16; i++) t[i] = 50 + 5 * i;
        // the exponential, relative to that at x = 50, so that it does not leave the range of double
        Separable s = Separable
                .of(1, (x, a, phi) -> phi[0] = Math.exp(a[0] / (x + a[1]) - a[0] / (50 + a[1])))
                .data(t, OHM);
        for (double far : new double[] {1, 10}) {
            Result r = new LevenbergMarquardt().minimize(s.problem(), 4000 * far, 250 * far);
            assertTrue(r.status().usable(), r::toString);
            assertEquals(87.94585517018605, 2 * r.f(), 1e-6, r::toString);
            assertEquals(6181.346346, r.x()[0], 1e-4, r::toString);
            assertEquals(345.223635, r.x()[1], 1e-5, r::toString);
        }
    }

    @Test
    void sumsOfExponentialsWithWeightsAgreeWithTheFitOfAll() {
        Random random = new Random(3);
        double[] t = new double[40], y = new double[40], w = new double[40];
        for (int i = 0; i < 40; i++) {
            t[i] = i / 8.0;
            y[i] = 2 * Math.exp(-0.4 * t[i]) + 5 * Math.exp(-2.5 * t[i]) + 0.3 + 1e-3 * random.nextGaussian();
            w[i] = 0.5 + random.nextDouble();
        }
        Separable s = Separable.of(3, (x, a, phi) -> {
            phi[0] = Math.exp(-a[0] * x);
            phi[1] = Math.exp(-a[1] * x);
            phi[2] = 1;
        }).data(t, y).weights(w);
        Result r = new LevenbergMarquardt().minimize(s.problem(), 0.1, 9);
        Fit all = s.curve(r.x()).fit();
        double[] c = s.coefficients(r.x());
        for (int j = 0; j < 3; j++) assertEquals(all.parameters()[j], c[j], 1e-7);
        for (int j = 0; j < 2; j++) assertEquals(all.parameters()[3 + j], r.x()[j], 1e-7);
        assertEquals(all.sumOfSquares(), 2 * r.f(), 1e-10 * r.f());
        assertTrue(GradientCheck.of(s.problem(), 0.3, 2).entries().stream().noneMatch(e -> Double.isNaN(e.given())));
    }

    /// Kaufman's Jacobian is not that of the residuals, but Jᵀr is the gradient.
    @Test
    void theGradientIsExact() {
        Separable s = Separable.of(1, (x, a, phi) -> phi[0] = -Math.expm1(-a[0] * x)).data(PRESSURE, VOLUME);
        Problem p = s.problem();
        Evaluator e = new Evaluator(p, Control.DEFAULT, new double[] {1e-3});
        double[] x = {1e-3}, g = new double[1], d = new double[1];
        e.valueAndGradient(x, g);
        Differences.fivePoint().gradient(v -> new Evaluator(p, Control.DEFAULT, v).value(v), x, d);
        assertEquals(d[0], g[0], 1e-7 * Math.abs(d[0]));
    }

    @Test
    void mistakesAreRefused() {
        Separable s = Separable.of(2, (x, a, phi) -> {});
        assertThrows(IllegalArgumentException.class, () -> Separable.of(0, (x, a, phi) -> {}));
        assertThrows(IllegalArgumentException.class, () -> s.data(new double[] {1}, new double[] {1}));
        assertThrows(IllegalArgumentException.class, () -> s.data(new double[2], new double[] {1, Double.NaN}));
        assertThrows(IllegalArgumentException.class, () -> s.data(new double[2], new double[2]).weights(1, -1));
    }
}
