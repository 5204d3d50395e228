package org.jonum.optimize;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Constraints that behave and constraints that do not, for every method that takes them.
class ConstrainedTest {
    private static final double INF = Double.POSITIVE_INFINITY;
    private static final Control LIMITED = Control.DEFAULT.evaluations(20_000).iterations(3000);

    /// (x − 3)² + (y + 1)², least 0.
    private static double bowl(double[] x) {
        return (x[0] - 3) * (x[0] - 3) + (x[1] + 1) * (x[1] + 1);
    }

    private static void bowl(double[] x, double[] g) {
        g[0] = 2 * (x[0] - 3);
        g[1] = 2 * (x[1] + 1);
    }

    private static final Constraint DISC = Constraint.nonNegative(1, (x, c) -> c[0] = 4 - x[0] * x[0] - x[1] * x[1])
            .jacobian((x, j) -> {
                j[0] = -2 * x[0];
                j[1] = -2 * x[1];
            });

    private static Stream<DynamicTest> each(java.util.function.Consumer<Method> test) {
        return Methods.CONSTRAINED.stream().map(m -> dynamicTest(m.toString(), () -> test.accept(m)));
    }

    private static void usable(Result r) {
        assertTrue(r.status().usable(), r::toString);
    }

    @TestFactory
    Stream<DynamicTest> multipliersSayHowTheMinimumMoves() {
        return each(m -> {
            for (boolean exact : new boolean[] {true, false}) {
                Constraint disc = exact ? DISC
                        : Constraint.nonNegative(1, (x, c) -> c[0] = 4 - x[0] * x[0] - x[1] * x[1]);
                Problem p = (exact ? Problem.of(ConstrainedTest::bowl, ConstrainedTest::bowl)
                        : Problem.of(ConstrainedTest::bowl)).subjectTo(disc);
                Result r = m.minimize(p, 0.5, 0.5);
                usable(r);
                double root = Math.sqrt(10), tol = exact ? 1e-6 : 1e-5;
                assertArrayEquals(new double[] {6 / root, -2 / root}, r.x(), tol, r::toString);
                assertTrue(r.violation() <= 1e-6, r::toString);
                // f* = (√10 − 2)² for 4 − ‖x‖² ≥ 0; for ≥ t its derivative by t is (√10 − 2)/2
                assertEquals((root - 2) / 2, r.multipliers().orElseThrow().constraints()[0], 10 * tol, r::toString);
                assertTrue(r.toString().contains("multiplier"), r::toString);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> boundsAndLinearRows() {
        return each(m -> {
            Problem p = Problem.of(ConstrainedTest::bowl, ConstrainedTest::bowl)
                    .bounds(new double[] {-INF, 0}, new double[] {2.5, INF})
                    .subjectTo(Constraint.linear(new double[] {-INF, 1}, new double[][] {{1, 2}, {1, -1}},
                            new double[] {2, 5}));
            Result r = m.minimize(p, 0, 9);
            usable(r);
            assertArrayEquals(new double[] {2, 0}, r.x(), 1e-6, r::toString);
            Multipliers l = r.multipliers().orElseThrow();
            assertEquals(-2, l.constraints()[0], 1e-5, r::toString);
            assertEquals(0, l.constraints()[1], 1e-5);
            assertEquals(6, l.bounds()[1], 1e-4, r::toString);
            assertEquals(l, r.multipliers().orElseThrow());
        });
    }

    @TestFactory
    Stream<DynamicTest> equationsBetweenManyVariables() {
        return each(m -> {
            // the smallest ‖x‖² with Σ xᵢ = 1 and Σ i·xᵢ = 0
            int n = 20;
            Problem p = Problem.of(x -> VectorMath.dot(x, x), (x, g) -> {
                for (int i = 0; i < n; i++) g[i] = 2 * x[i];
            }).subjectTo(Constraint.zero(2, (x, c) -> {
                c[0] = -1;
                c[1] = 0;
                for (int i = 0; i < n; i++) {
                    c[0] += x[i];
                    c[1] += (i + 1) * x[i];
                }
            }).jacobian((x, j) -> {
                for (int i = 0; i < n; i++) {
                    j[2 * i] = 1;
                    j[2 * i + 1] = i + 1;
                }
            }));
            Result r = m.minimize(p, new double[n]);
            usable(r);
            double s1 = 210, s2 = 2870, d = n * s2 - s1 * s1;
            for (int i = 0; i < n; i++)
                assertEquals((s2 - s1 * (i + 1)) / d, r.x()[i], 1e-6, r::toString);
        });
    }

    @TestFactory
    Stream<DynamicTest> contradictionsAreNoSuccess() {
        return each(m -> {
            Map<String, Constraint[]> all = new LinkedHashMap<>();
            all.put("parallel", new Constraint[] {
                Constraint.linear(new double[] {1, -INF}, new double[][] {{1, 1}, {1, 1}}, new double[] {INF, 0})});
            all.put("below zero",
                    new Constraint[] {Constraint.zero(1, (x, c) -> c[0] = x[0] * x[0] + x[1] * x[1] + 1)});
            all.put("two discs", new Constraint[] {DISC,
                Constraint.nonNegative(1, (x, c) -> c[0] = 1 - Math.pow(x[0] - 9, 2) - x[1] * x[1])});
            for (Map.Entry<String, Constraint[]> e : all.entrySet()) {
                Result r = m.minimize(Problem.of(ConstrainedTest::bowl, ConstrainedTest::bowl).subjectTo(e.getValue()),
                        LIMITED, 0.5, 0.3);
                assertFalse(r.status().usable(), () -> e.getKey() + "\n" + r);
                assertTrue(r.violation() > 0.1, () -> e.getKey() + "\n" + r);
                if (m instanceof Sqp) assertTrue(r.status() instanceof Status.Infeasible, () -> e.getKey() + "\n" + r);
            }
        });
    }

    private static Map<String, Residuals> hostile() {
        Map<String, Residuals> all = new LinkedHashMap<>();
        all.put("NaN", (x, c) -> c[0] = Double.NaN);
        all.put("infinite", (x, c) -> c[0] = INF);
        all.put("NaN but at the start", (x, c) -> c[0] = x[0] == 1 && x[1] == 1 ? 1 : Double.NaN);
        all.put("NaN beyond a wall", (x, c) -> c[0] = x[0] > 1.5 ? Double.NaN : 2 - x[1] * x[1]);
        all.put("constant", (x, c) -> c[0] = 1);
        all.put("constant and violated", (x, c) -> c[0] = -1);
        all.put("stairs", (x, c) -> c[0] = Math.floor(4 - x[0] * x[0]));
        all.put("a jump", (x, c) -> c[0] = x[0] > 1.2 ? -5 : 1);
        all.put("noise", (x, c) -> c[0] = 4 - x[0] * x[0] + 1e-3 * Math.sin(1e9 * x[0]));
        all.put("huge", (x, c) -> c[0] = 1e300 * (4 - x[0] * x[0]));
        all.put("tiny", (x, c) -> c[0] = 1e-300 * (4 - x[0] * x[0]));
        all.put("a root", (x, c) -> c[0] = Math.sqrt(x[0] - 0.5) - 1);
        return all;
    }

    @TestFactory
    Stream<DynamicTest> anyConstraintEndsAndNoPointLeavesTheBounds() {
        return hostile().entrySet().stream().flatMap(e -> Methods.CONSTRAINED.stream()
                .map(m -> dynamicTest(e.getKey() + ": " + m, () -> {
                    Bounds box = Bounds.of(new double[] {0.1 + 0.2, -7}, new double[] {3, INF});
                    for (boolean equation : new boolean[] {false, true}) {
                        double[] best = {INF, INF};
                        Residuals c = (x, v) -> {
                            assertTrue(box.contain(x), "outside of the bounds");
                            e.getValue().residuals(x, v);
                        };
                        Problem p = Problem.of(x -> {
                            assertTrue(box.contain(x), "outside of the bounds");
                            double[] v = new double[1];
                            e.getValue().residuals(x, v);
                            double off = Double.isNaN(v[0]) || Double.isInfinite(v[0]) ? INF
                                    : equation ? Math.abs(v[0]) : Math.max(0, -v[0]);
                            best[0] = Math.min(best[0], off);
                            if (off <= 1e-8) best[1] = Math.min(best[1], bowl(x));
                            return bowl(x);
                        }).bounds(box).subjectTo(equation ? Constraint.zero(1, c) : Constraint.nonNegative(1, c));
                        Result r = m.minimize(p, LIMITED, 1, 1);
                        assertFalse(r.status() instanceof Status.Running);
                        assertEquals(r, m.minimize(p, LIMITED, 1, 1), "the second run");
                        if (best[0] == INF) {
                            assertFalse(r.status().usable(), r::toString);
                            return;
                        }
                        assertEquals(bowl(r.x()), r.f(), r::toString);
                        double[] v = new double[1];
                        e.getValue().residuals(r.x(), v);
                        double off = equation ? Math.abs(v[0]) : Math.max(0, -v[0]);
                        assertEquals(off, r.violation(), 1e-12, r::toString);
                        if (r.status().usable()) assertTrue(off <= 1e-6, r::toString);
                        else if (best[0] > 1e-8) assertEquals(best[0], off, 1e-12, r::toString);
                        else assertTrue(off <= 1e-8 && r.f() <= best[1], r::toString);
                    }
                })));
    }

    @TestFactory
    Stream<DynamicTest> exceptionsOfConstraintsReachTheCaller() {
        return each(m -> {
            Problem p = Problem.of(ConstrainedTest::bowl).subjectTo(Constraint.nonNegative(1, (x, c) -> {
                if (x[0] > 1.2) throw new ArithmeticException("no value");
                c[0] = 4 - x[0];
            }));
            EvaluationException e = assertThrows(EvaluationException.class, () -> m.minimize(p, 1, 1));
            assertTrue(e.point()[0] > 1.2);
            assertTrue(e.getCause() instanceof ArithmeticException);
        });
    }

    @TestFactory
    Stream<DynamicTest> anyLimitIsKeptAndTheBestPointReturned() {
        return each(m -> {
            for (int limit = 0; limit < 60; limit++) {
                long[] calls = {0};
                double[] best = {INF};
                Problem p = Problem.of(x -> {
                    calls[0]++;
                    if (4 - x[0] * x[0] - x[1] * x[1] >= -1e-8) best[0] = Math.min(best[0], bowl(x));
                    return bowl(x);
                }).subjectTo(Constraint.nonNegative(1, (x, c) -> c[0] = 4 - x[0] * x[0] - x[1] * x[1]));
                Result r = m.minimize(p, Control.DEFAULT.evaluations(limit), 0.5, 0.5);
                assertTrue(calls[0] <= limit && r.counts().evaluations() <= limit, r::toString);
                if (limit > 0 && !r.status().usable()) assertEquals(best[0], r.f(), r::toString);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> resumedRunGoesOnWithTheSameBits() {
        return each(m -> {
            Problem p = Problem.of(ConstrainedTest::bowl, ConstrainedTest::bowl).subjectTo(DISC,
                    Constraint.zero(1, (x, c) -> c[0] = x[0] * x[1] - 0.5));
            Result whole = m.minimize(p, 0.5, 0.5);
            for (int k : new int[] {1, 2, 3, 5, 8, 13}) {
                Run run = m.start(p, 0.5, 0.5);
                boolean more = true;
                for (int i = 0; i < k && more; i++) more = run.step();
                if (!more) break;
                Result later = m.resume(p, Control.DEFAULT, Snapshot.of(run.snapshot().toBytes())).run();
                assertArrayEquals(whole.x(), later.x(), 0, () -> "after " + k);
                assertEquals(whole.status(), later.status());
            }
        });
    }

    @Test
    void mistakesAreRefused() {
        Problem p = Problem.of(ConstrainedTest::bowl).subjectTo(DISC);
        assertThrows(IllegalArgumentException.class, () -> new Bfgs().start(p, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> new LbfgsB().start(p, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> Constraint.zero(0, (x, c) -> c[0] = 1));
        assertThrows(IllegalArgumentException.class,
                () -> Constraint.between(new double[] {1}, (x, c) -> c[0] = 1, new double[] {0}));
        assertThrows(IllegalArgumentException.class,
                () -> Constraint.linear(new double[1], new double[][] {{1, Double.NaN}}, new double[1]));
        Problem three = Problem.of(ConstrainedTest::bowl)
                .subjectTo(Constraint.linear(new double[1], new double[][] {{1, 1, 1}}, new double[1]));
        assertThrows(IllegalArgumentException.class, () -> new Sqp().start(three, 1, 1));
    }
}
