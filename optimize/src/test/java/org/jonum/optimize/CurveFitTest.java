package org.jonum.optimize;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CurveFitTest {
    private static final double[] X = {0, 1, 2, 3, 4, 5, 6, 7}, Y = {10.1, 7.3, 5.6, 4.1, 2.9, 2.3, 1.6, 1.3};
    private static final CurveFit.Model DECAY = (x, b) -> b[0] * Math.exp(-b[1] * x);

    /// A line has formulas: slope, errors, band.
    @Test
    void lineAgreesWithTheTextbook() {
        double[] x = {1, 2, 3, 4, 5}, y = {2.2, 2.8, 3.6, 4.5, 5.1};
        Fit f = CurveFit.of((t, b) -> b[0] + b[1] * t).data(x, y).from(1, 1).fit();
        double mx = 3, my = 18.2 / 5, sxx = 10, sxy = 0, rss = 0;
        for (int i = 0; i < 5; i++) sxy += (x[i] - mx) * (y[i] - my);
        double slope = sxy / sxx, at = my - slope * mx;
        for (int i = 0; i < 5; i++) rss += Math.pow(y[i] - at - slope * x[i], 2);
        double s2 = rss / 3;
        assertArrayEquals(new double[] {at, slope}, f.parameters(), 1e-13);
        assertEquals(rss, f.sumOfSquares(), 1e-12);
        assertArrayEquals(new double[] {Math.sqrt(s2 * (0.2 + 9 / sxx)), Math.sqrt(s2 / sxx)}, f.standardErrors(),
                1e-10);
        assertEquals(-mx / Math.sqrt(sxx * (0.2 + 9 / sxx)), f.correlation().get(0, 1), 1e-10);
        assertEquals(Math.sqrt(s2 * (0.2 + 16 / sxx)), f.standardError(7), 1e-9);
        assertEquals(Math.sqrt(s2 * (1.2 + 16 / sxx)), f.predictionError(7), 1e-9);
        assertEquals(slope - 2 * Math.sqrt(s2 / sxx), f.interval(1, 2)[0], 1e-10);
        assertEquals(3, f.degreesOfFreedom());
        assertTrue(f.toString().contains("standard error") && f.toString().contains("3 degrees of freedom"),
                f::toString);
        double sum = 0;
        for (double r : f.residuals()) sum += r;
        assertEquals(0, sum, 1e-12);
    }

    @Test
    void weightsAndErrorsAreWhatTheySay() {
        double[] w = {1, 2, 1, 4, 1, 1, 9, 1}, sigma = new double[8];
        for (int i = 0; i < 8; i++) sigma[i] = 0.1 / Math.sqrt(w[i]);
        CurveFit c = CurveFit.of(DECAY).data(X, Y).from(5, 0.1);
        Fit a = c.weights(w).fit(), b = c.errors(sigma).fit();
        assertArrayEquals(a.parameters(), b.parameters(), 1e-12);
        double s = a.residualDeviation();
        for (int k = 0; k < 2; k++) {
            assertEquals(a.standardErrors()[k] / s * 0.1, b.standardErrors()[k], 1e-9 * b.standardErrors()[k]);
        }
        // a point of weight two is two points
        double[] x2 = new double[9], y2 = new double[9];
        System.arraycopy(X, 0, x2, 0, 8);
        System.arraycopy(Y, 0, y2, 0, 8);
        x2[8] = X[1];
        y2[8] = Y[1];
        Fit twice = c.data(x2, y2).fit(), weighted = c.weights(1, 2, 1, 1, 1, 1, 1, 1).fit();
        assertArrayEquals(twice.parameters(), weighted.parameters(), 1e-12);
        assertThrows(IllegalArgumentException.class, () -> c.weights(-1));
        assertThrows(IllegalArgumentException.class, () -> c.weights(1, 2).fit());
        assertThrows(IllegalArgumentException.class, () -> c.errors(0));
        assertThrows(IllegalStateException.class, () -> CurveFit.of(DECAY).from(1, 1).fit());
        assertThrows(IllegalStateException.class, () -> CurveFit.of(DECAY).data(X, Y).fit());
        assertThrows(IllegalArgumentException.class, () -> c.data(X, new double[] {1}));
        assertThrows(IllegalArgumentException.class, () -> c.data(new double[] {1}, new double[] {Double.NaN}));
    }

    /// scipy#12715: parameters in other units have the same errors in those units, and what is not determined has no error.
    @Test
    void standardErrorsFollowTheUnitsAndInfinityIsSaid() {
        Fit plain = CurveFit.of(DECAY).data(X, Y).from(5, 0.1).fit();
        for (double unit : new double[] {1e-8, 1e8}) {
            Fit scaled = CurveFit.of((x, b) -> DECAY.value(x, new double[] {b[0] * unit, b[1] / unit})).data(X, Y)
                    .from(5 / unit, 0.1 * unit).fit();
            double[] e = scaled.standardErrors();
            assertEquals(plain.standardErrors()[0] / unit, e[0], 1e-6 * e[0]);
            assertEquals(plain.standardErrors()[1] * unit, e[1], 1e-6 * e[1]);
            assertEquals(plain.condition(), scaled.condition(), 1e-6 * plain.condition());
        }
        Fit loose = CurveFit.of((x, b) -> (b[0] + b[2]) * Math.exp(-b[1] * x)).data(X, Y).from(2, 0.1, 3).fit();
        double[] e = loose.standardErrors();
        assertEquals(Double.POSITIVE_INFINITY, e[0]);
        assertEquals(Double.POSITIVE_INFINITY, e[2]);
        assertEquals(plain.parameters()[1], loose.parameters()[1], 1e-9);
        assertTrue(loose.condition() > 1e12);
    }

    /// scipy#11258, #19459: parameters of 1e-7 and 1e6 side by side, with derivatives by differences.
    @Test
    void parametersOfVeryDifferentSizes() {
        double[] x = new double[30], y = new double[30];
        for (int i = 0; i < 30; i++) {
            x[i] = i * 1e6;
            y[i] = 2e6 * Math.exp(-1e-7 * x[i]) + 3e3;
        }
        Fit f = CurveFit.of((t, b) -> b[0] * Math.exp(-b[1] * t) + b[2]).data(x, y).from(1e6, 3e-7, 1).fit();
        double[] b = f.parameters();
        assertEquals(2e6, b[0], 2e6 * 1e-11, f::toString);
        assertEquals(1e-7, b[1], 1e-7 * 1e-11, f::toString);
        assertEquals(3e3, b[2], 3e3 * 1e-9, f::toString);
    }

    @Test
    void robustLossesForgiveOutliers() {
        Random random = new Random(3);
        double[] x = new double[60], y = new double[60];
        for (int i = 0; i < 60; i++) {
            x[i] = i / 10.0;
            y[i] = 4 * Math.exp(-0.7 * x[i]) + 1 + 0.01 * random.nextGaussian() + (i % 9 == 0 ? 3 : 0);
        }
        CurveFit c = CurveFit.of((t, b) -> b[0] * Math.exp(-b[1] * t) + b[2]).data(x, y).from(1, 1, 0);
        double[] plain = c.fit().parameters();
        assertTrue(Math.abs(plain[2] - 1) > 0.1);
        for (Loss l : List.of(Loss.softL1(0.05), Loss.huber(0.05), Loss.cauchy(0.05))) {
            for (CurveFit d : List.of(c.loss(l), c.loss(l).bounds(new double[] {0, 0, -5}, new double[] {50, 9, 5}))) {
                Fit f = d.fit();
                assertTrue(f.result().status().usable(), f::toString);
                assertArrayEquals(new double[] {4, 0.7, 1}, f.parameters(), 0.1, f::toString);
                // the gradient of the loss vanishes
                double[] g = new double[3];
                new Evaluator(d.problem(), Control.DEFAULT, f.parameters()).valueAndGradient(f.parameters(), g);
                assertTrue(VectorMath.normInf(g) < 1e-5, () -> java.util.Arrays.toString(g));
            }
        }
    }

    @Test
    void boundsHoldParametersAndSayNaNForTheirErrors() {
        Fit f = CurveFit.of(DECAY).data(X, Y).from(5, 0.1).bounds(new double[] {0, 0}, new double[] {9, 5}).fit();
        assertEquals(9, f.parameters()[0]);
        assertTrue(Double.isNaN(f.standardErrors()[0]) && f.standardErrors()[1] > 0);
        assertEquals(7, f.degreesOfFreedom());
        Fit one = CurveFit.of((x, b) -> 9 * Math.exp(-b[0] * x)).data(X, Y).from(0.1).fit();
        assertEquals(one.parameters()[0], f.parameters()[1], 1e-12);
        assertEquals(one.standardErrors()[0], f.standardErrors()[1], 1e-8 * one.standardErrors()[0]);
    }

    @Test
    void surfacesOverSeveralVariables() {
        double[][] p = {{0, 0}, {1, 0}, {0, 1}, {1, 1}, {2, 1}, {1, 3}};
        double[] z = new double[6];
        for (int i = 0; i < 6; i++) z[i] = 2 + 3 * p[i][0] * Math.exp(0.5 * p[i][1]);
        Fit f = CurveFit.ofVectors((x, b) -> b[0] + b[1] * x[0] * Math.exp(b[2] * x[1])).data(p, z).from(0, 1, 0).fit();
        assertArrayEquals(new double[] {2, 3, 0.5}, f.parameters(), 1e-10, f::toString);
        assertEquals(2 + 6 * Math.E, f.value(2, 2), 1e-9);
    }

    @Test
    void fewerPointsThanParametersHaveNoErrors() {
        Fit f = CurveFit.of((x, b) -> b[0] + b[1] * x).data(new double[] {1}, new double[] {2}).from(0, 0).fit();
        assertEquals(2, f.value(1), 1e-12);
        assertTrue(!(f.standardErrors()[0] < Double.POSITIVE_INFINITY));
    }
}
