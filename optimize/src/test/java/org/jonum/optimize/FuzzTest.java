package org.jonum.optimize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Objectives that misbehave: every method ends in time, says how, and returns the best point that it saw.
class FuzzTest {
    private static final Control LIMITED = Control.DEFAULT.evaluations(20_000).iterations(5000);

    /// A function with its gradient, right or wrong.
    private record Case(Objective f, Gradient g) {}

    private static double bowl(double[] x) {
        double s = 0;
        for (int i = 0; i < x.length; i++) s += (i + 1) * (x[i] - 1) * (x[i] - 1);
        return s;
    }

    private static void bowl(double[] x, double[] g) {
        for (int i = 0; i < x.length; i++) g[i] = 2 * (i + 1) * (x[i] - 1);
    }

    private static Map<String, Case> cases() {
        Map<String, Case> all = new LinkedHashMap<>();
        Gradient right = FuzzTest::bowl;
        all.put("NaN everywhere", new Case(x -> Double.NaN, (x, g) -> java.util.Arrays.fill(g, Double.NaN)));
        all.put("infinite everywhere", new Case(x -> Double.POSITIVE_INFINITY, right));
        all.put("infinite but at the start",
                new Case(x -> x[0] == 3 && x[1] == -2 ? 7 : Double.POSITIVE_INFINITY, right));
        all.put("NaN beyond a wall", new Case(x -> x[0] > 3.1 ? Double.NaN : bowl(x), right));
        all.put("NaN around the minimum", new Case(x -> bowl(x) < 0.5 ? Double.NaN : bowl(x), right));
        all.put("NaN now and then",
                new Case(x -> (Double.doubleToLongBits(x[0]) & 7) == 3 ? Double.NaN : bowl(x), right));
        all.put("minus infinity beyond a wall", new Case(x -> x[0] < 0 ? Double.NEGATIVE_INFINITY : x[0], (x, g) -> {
            java.util.Arrays.fill(g, 0);
            g[0] = 1;
        }));
        all.put("constant", new Case(x -> 5, (x, g) -> java.util.Arrays.fill(g, 0)));
        all.put("constant that claims a slope", new Case(x -> 5, right));
        all.put("linear", new Case(x -> x[0] - 2 * x[1], (x, g) -> {
            g[0] = 1;
            g[1] = -2;
        }));
        all.put("huge", new Case(x -> 1e308 * Math.tanh(bowl(x)), (x, g) -> {
            bowl(x, g);
            double t = Math.cosh(bowl(x));
            for (int i = 0; i < g.length; i++) g[i] *= 1e308 / (t * t);
        }));
        all.put("tiny", new Case(x -> 1e-300 * bowl(x), (x, g) -> {
            bowl(x, g);
            for (int i = 0; i < g.length; i++) g[i] *= 1e-300;
        }));
        all.put("stairs", new Case(x -> Math.floor(4 * bowl(x)), right));
        all.put("a jump", new Case(x -> bowl(x) + (x[0] > 2 ? 100 : 0), right));
        all.put("a kink", new Case(x -> Math.abs(x[0] - 1) + Math.abs(x[1]), (x, g) -> {
            g[0] = Math.signum(x[0] - 1);
            g[1] = Math.signum(x[1]);
        }));
        all.put("noise", new Case(x -> bowl(x) * (1 + 1e-3 * Math.sin(1e9 * x[0])), right));
        all.put("a gradient of the wrong sign", new Case(FuzzTest::bowl, (x, g) -> {
            bowl(x, g);
            for (int i = 0; i < g.length; i++) g[i] = -g[i];
        }));
        all.put("a gradient of other size", new Case(FuzzTest::bowl, (x, g) -> {
            bowl(x, g);
            g[0] *= 1e6;
        }));
        all.put("a gradient of NaN off the start", new Case(FuzzTest::bowl, (x, g) -> {
            bowl(x, g);
            if (x[0] != 3) g[1] = Double.NaN;
        }));
        all.put("an infinite gradient", new Case(FuzzTest::bowl, (x, g) -> {
            bowl(x, g);
            g[0] = Double.POSITIVE_INFINITY;
        }));
        return all;
    }

    /// What an objective was asked, and the least that it said.
    private static final class Witness {
        final Objective f;
        double least = Double.POSITIVE_INFINITY;
        long calls;
        final List<double[]> outside = new ArrayList<>();
        Bounds bounds = Bounds.none(2);

        Witness(Objective f) {
            this.f = f;
        }

        double value(double[] x) {
            calls++;
            if (!bounds.contain(x)) outside.add(x.clone());
            double v = f.value(x);
            if (v < least) least = v;
            return v;
        }
    }

    private static void honest(Result r, Witness w, Objective f) {
        assertTrue(w.calls <= LIMITED.evaluations(), () -> w.calls + " calls");
        assertTrue(w.outside.isEmpty(), () -> "outside: " + java.util.Arrays.toString(w.outside.getFirst()));
        assertFalse(r.status() instanceof Status.Running, "still running");
        if (w.least == Double.POSITIVE_INFINITY) {
            assertFalse(r.status().usable(), () -> "success without a finite value: " + r);
            return;
        }
        assertTrue(r.f() <= w.least + 1e-9 * Math.abs(w.least) || r.f() == w.least,
                () -> "returned " + r.f() + ", saw " + w.least + "\n" + r);
        assertEquals(f.value(r.x()), r.f(), "f(x) of the result");
    }

    @TestFactory
    Stream<DynamicTest> everyMethodEndsWithTheBestPointOnAnyFunction() {
        return cases().entrySet().stream().flatMap(c -> Methods.GENERAL.stream()
                .map(m -> dynamicTest(c.getKey() + ": " + m, () -> {
                    for (boolean differences : new boolean[] {false, true}) {
                        Witness w = new Witness(c.getValue().f());
                        Problem p = differences ? Problem.of(w::value) : Problem.of(w::value, c.getValue().g());
                        Result r = m.minimize(p, LIMITED, 3, -2);
                        honest(r, w, c.getValue().f());
                        assertEquals(r, m.minimize(p, LIMITED, 3, -2), "the second run");
                    }
                })));
    }

    @TestFactory
    Stream<DynamicTest> noMethodLeavesTheBounds() {
        List<Method> all =
                Stream.of(List.of(new LbfgsB(), new ProjectedNewton(), new TruncatedNewton()), Methods.VALUES,
                        Methods.SEARCH, Methods.BOX, Methods.CONSTRAINED)
                        .<Method>flatMap(List::stream).filter(Method::takesBounds).toList();
        return cases().entrySet().stream().flatMap(c -> all.stream()
                .map(m -> dynamicTest(c.getKey() + ": " + m, () -> {
                    Witness w = new Witness(c.getValue().f());
                    double top = Methods.BOX.contains(m) ? 1.7 : Double.POSITIVE_INFINITY;
                    w.bounds = Bounds.of(new double[] {0.1 + 0.2, -2}, new double[] {3, top});
                    Result r = m.minimize(Problem.of(w::value).bounds(w.bounds), LIMITED, 3, -2);
                    honest(r, w, c.getValue().f());
                    assertEquals(r, m.minimize(Problem.of(w::value).bounds(w.bounds), LIMITED, 3, -2),
                            "the second run");
                })));
    }

    @TestFactory
    Stream<DynamicTest> leastSquaresEndWithTheBestPointOnAnyResiduals() {
        return cases().entrySet().stream().flatMap(c -> Methods.RESIDUALS.stream()
                .map(m -> dynamicTest(c.getKey() + ": " + m, () -> {
                    Objective half = x -> {
                        double v = c.getValue().f().value(x);
                        return 0.5 * (v * v + (x[1] + 1) * (x[1] + 1));
                    };
                    Witness w = new Witness(half);
                    Problem p = Problem.leastSquares(2, (x, r) -> {
                        w.value(x);
                        r[0] = c.getValue().f().value(x);
                        r[1] = x[1] + 1;
                    });
                    if (m.takesBounds()) {
                        w.bounds = Bounds.of(new double[] {-5, -2}, new double[] {3, 5});
                        p = p.bounds(w.bounds);
                    }
                    Result r = m.minimize(p, LIMITED, 3, -2);
                    assertFalse(r.status() instanceof Status.Running);
                    assertTrue(w.outside.isEmpty(), "outside of the bounds");
                    if (w.least < Double.POSITIVE_INFINITY) {
                        assertTrue(r.f() <= w.least * (1 + 1e-9), () -> r.f() + " saw " + w.least + "\n" + r);
                    } else {
                        assertFalse(r.status().usable());
                    }
                })));
    }

    @TestFactory
    Stream<DynamicTest> exceptionsReachTheCallerWithThePoint() {
        return Methods.GENERAL.stream().map(m -> dynamicTest(m.toString(), () -> {
            Random random = new Random(7);
            for (int trial = 0; trial < 20; trial++) {
                int after = random.nextInt(40);
                int[] count = {0};
                double[][] last = {{}};
                Witness w = new Witness(FuzzTest::bowl);
                Problem p = Problem.of(x -> {
                    if (count[0]++ >= after) {
                        last[0] = x.clone();
                        throw new ArithmeticException("no value");
                    }
                    return w.value(x);
                });
                try {
                    m.minimize(p, 3, -2);
                    assertTrue(count[0] <= after, "the exception was swallowed");
                } catch (EvaluationException e) {
                    assertTrue(e.getCause() instanceof ArithmeticException);
                    assertEquals(last[0][0], e.point()[0]);
                    Result r = e.result().orElseThrow();
                    if (after > 0) assertTrue(r.f() <= w.least, "best before the exception");
                    assertTrue(r.status() instanceof Status.Failed f && f.cause() == Status.Cause.CALLBACK);
                }
            }
            assertThrows(StackOverflowError.class, () -> m.minimize(Problem.of(x -> {
                throw new StackOverflowError();
            }), 3, -2));
        }));
    }

    @TestFactory
    Stream<DynamicTest> anyLimitOfCallsIsKept() {
        return Methods.GENERAL.stream().map(m -> dynamicTest(m.toString(), () -> {
            for (int limit = 0; limit < 60; limit++) {
                Witness w = new Witness(FuzzTest::bowl);
                Result r = m.minimize(Problem.of(w::value), Control.DEFAULT.evaluations(limit), 3, -2);
                assertTrue(w.calls <= limit && r.counts().evaluations() <= limit);
                if (limit > 0) assertEquals(w.least, r.f());
                if (r.status() instanceof Status.Stopped s) assertEquals(Criterion.EVALUATIONS, s.by());
            }
        }));
    }
}
