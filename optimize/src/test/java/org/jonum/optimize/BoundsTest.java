package org.jonum.optimize;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Methods that take bounds, on convex problems whose solution is known by its conditions, and on Gay's bounds.
class BoundsTest {
    private static final List<Method> TAKE = List.of(new LbfgsB(), new TrustRegionReflective(), new ProjectedNewton(),
            new TruncatedNewton());

    /// ½·‖A·x − b‖² in a box: the projected gradient vanishes.
    @TestFactory
    Stream<DynamicTest> randomConvexProblemsAreSolvedWithActiveBounds() {
        return TAKE.stream().map(m -> dynamicTest(m.toString(), () -> {
            Random random = new Random(5);
            for (int trial = 0; trial < 60; trial++) {
                int n = 1 + random.nextInt(12), rows = n + random.nextInt(6);
                double[][] a = new double[rows][n];
                double[] b = new double[rows], lower = new double[n], upper = new double[n], x0 = new double[n];
                for (int i = 0; i < rows; i++) {
                    b[i] = 3 * random.nextGaussian();
                    for (int k = 0; k < n; k++) a[i][k] = random.nextGaussian();
                }
                for (int k = 0; k < n; k++) {
                    lower[k] = random.nextInt(4) == 0 ? Double.NEGATIVE_INFINITY : -random.nextDouble();
                    upper[k] = random.nextInt(4) == 0 ? Double.POSITIVE_INFINITY : random.nextDouble();
                    x0[k] = random.nextInt(3) == 0 ? Math.max(lower[k], -9) : 0;
                }
                Problem p = Problem.leastSquares(rows, (x, r) -> {
                    for (int i = 0; i < rows; i++) {
                        r[i] = -b[i];
                        for (int k = 0; k < n; k++) r[i] += a[i][k] * x[k];
                    }
                }, (x, j) -> {
                    for (int k = 0; k < n; k++) {
                        for (int i = 0; i < rows; i++) j[i + k * rows] = a[i][k];
                    }
                }).bounds(lower, upper);
                Result r = m.minimize(p, x0);
                assertTrue(r.status().usable(), r::toString);
                Evaluator e = new Evaluator(p, Control.DEFAULT, r.x());
                double[] g = new double[n];
                e.valueAndGradient(r.x(), g);
                double left = e.bounds.stationarity(r.x(), g);
                assertTrue(left <= 1e-6 * Math.max(1, r.f()), () -> left + "\n" + r);
            }
        }));
    }

    /// D. M. Gay's bounds for the problems of Moré, Garbow & Hillstrom that have them.
    @TestFactory
    Stream<DynamicTest> gaysBoundedProblems() {
        return Data.lines("bounded.csv").stream().skip(1).map(l -> l.split(",", -1)).filter(c -> !c[7].isEmpty())
                .filter(c -> Functions.known(c[1]))
                .flatMap(c -> TAKE.stream().map(m -> dynamicTest(c[1] + ": " + m, () -> {
                    double[] x0 = Data.numbers(c[4]);
                    TestProblem t = Functions.of(c[1], x0);
                    Problem p = t.squares().bounds(Data.numbers(c[5]), Data.numbers(c[6]));
                    Result r = m.minimize(p, x0);
                    double best = Double.parseDouble(c[7]);
                    if (m instanceof TruncatedNewton && c[1].startsWith("Powell badly scaled")) {
                        // too slow without a preconditioner: that is said
                        assertFalse(r.status().usable(), r::toString);
                        return;
                    }
                    assertTrue(r.status().usable(), r::toString);
                    // local minima
                    boolean other = m instanceof LbfgsB || m instanceof TruncatedNewton;
                    if (c[1].startsWith("Gulf") || c[1].startsWith("Wood") && other) return;
                    assertTrue(2 * r.f() <= best * (1 + 1e-5) + 1e-6 * Math.min(1, t.value(x0)),
                            () -> "f " + 2 * r.f() + " best " + best + "\n" + r);
                })));
    }

    @Test
    void optimumOnABoundIsReachedToTheBit() {
        double edge = 0.1 + 0.2;
        Problem p = Problem.leastSquares(2, (x, r) -> {
            r[0] = 10 * (x[1] - x[0] * x[0]);
            r[1] = 1 - x[0];
        }).bounds(new double[] {-5, -5}, new double[] {edge, 5});
        for (Method m : TAKE) {
            Result r = m.minimize(p, -1.2, 1);
            assertEquals(edge, r.x()[0], m.toString());
            assertEquals(edge * edge, r.x()[1], 1e-8, m.toString());
        }
    }

    @Test
    void lbfgsBWithoutBoundsGoesLikeLbfgs() {
        for (TestProblem p : MoreWild.all()) {
            Control c = Control.DEFAULT.evaluations(500);
            Result a = new LbfgsB().minimize(p.smooth(), c, p.x0()), b = new Lbfgs().minimize(p.smooth(), c, p.x0());
            if (b.counts().evaluations() < 25) {
                assertTrue(a.counts().evaluations() <= 60, () -> p + "\n" + a + b);
            }
        }
    }

    @Test
    void boundsSayWhatTheyAre() {
        Bounds b = Bounds.of(new double[] {0, Double.NEGATIVE_INFINITY}, new double[] {1, Double.POSITIVE_INFINITY});
        assertTrue(b.bind() && b.contain(new double[] {0, 7}) && !b.contain(new double[] {Double.NaN, 0}));
        assertFalse(Bounds.none(3).bind());
        assertEquals(0, b.stationarity(new double[] {0, 1}, new double[] {5, 0}));
        assertEquals(0.25 * 5, b.stationarity(new double[] {0.25, 1}, new double[] {5, 0}));
        assertEquals(0.25, b.stationarity(new double[] {0.25, 1}, new double[] {0.5, 0}));
        assertThrows(IllegalArgumentException.class, () -> Bounds.of(new double[] {0}, new double[] {Double.NaN}));
        assertThrows(IllegalArgumentException.class, () -> Bounds.of(new double[] {0}, new double[] {1, 2}));
        assertArrayEquals(new double[] {1}, clamped(7));
    }

    private static double[] clamped(double v) {
        double[] x = {v};
        Bounds.of(new double[] {0}, new double[] {1}).clamp(x);
        return x;
    }
}
