package org.jonum.optimize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Boxes, starts, sizes and constraints that are out of the ordinary: every method ends, keeps hard bounds, says how it ended and has the best point.
class FuzzShapesTest {
    private static final double INF = Double.POSITIVE_INFINITY;
    private static final Control LIMITED = Control.DEFAULT.evaluations(3000).iterations(2000);
    private static final List<Method> ALL =
            Stream.of(Methods.GENERAL, Methods.BOX).<Method>flatMap(List::stream).toList();

    /// A box and a start.
    private record Shape(double[] lower, double[] upper, double[] x0) {
        Shape(double lower, double upper, double x0) {
            this(new double[] {lower}, new double[] {upper}, new double[] {x0});
        }

        boolean isNarrow() {
            for (int i = 0; i < lower.length; i++) if (!Engine.finite(upper[i] - lower[i])) return false;
            return true;
        }
    }

    private static Map<String, Shape> shapes() {
        Map<String, Shape> all = new LinkedHashMap<>();
        all.put("one variable", new Shape(-2, 5, 3));
        all.put("one variable at its optimum", new Shape(-2, 5, 1));
        all.put("one variable that is fixed", new Shape(0.1 + 0.2, 0.1 + 0.2, 0.1 + 0.2));
        all.put("one variable of one ulp", new Shape(1.5, Math.nextUp(1.5), 1.5));
        all.put("one variable, start outside", new Shape(-2, 5, 77));
        all.put("one variable, start infinitely far outside", new Shape(-2, 5, 1e300));
        all.put("one fixed of three",
                new Shape(new double[] {-2, 0.3, -2}, new double[] {5, 0.3, 5}, new double[] {3, 0.3, -1}));
        all.put("all fixed",
                new Shape(new double[] {2, 0.3, -1}, new double[] {2, 0.3, -1}, new double[] {2, 0.3, -1}));
        all.put("all fixed, start outside",
                new Shape(new double[] {2, 0.3, -1}, new double[] {2, 0.3, -1}, new double[] {7, 8, 9}));
        all.put("half-open sides", new Shape(new double[] {-INF, 1.7}, new double[] {0.2, INF}, new double[] {-3, 4}));
        all.put("start in a corner", new Shape(new double[] {-2, -2}, new double[] {5, 5}, new double[] {5, -2}));
        all.put("optimum in a corner", new Shape(new double[] {1, 1}, new double[] {5, 5}, new double[] {1, 1}));
        all.put("large numbers",
                new Shape(new double[] {-1e150, -1e150}, new double[] {1e150, 1e150}, new double[] {1e149, -3e148}));
        all.put("small numbers",
                new Shape(new double[] {-1e-150, 1e-160}, new double[] {1e-150, 1e-150},
                        new double[] {1e-151, 5e-151}));
        all.put("the widest box",
                new Shape(new double[] {-Double.MAX_VALUE, -Double.MAX_VALUE},
                        new double[] {Double.MAX_VALUE, Double.MAX_VALUE}, new double[] {3, 1e300}));
        all.put("sizes apart",
                new Shape(new double[] {-1e100, -1e-100}, new double[] {1e100, 1e-100}, new double[] {1e99, 1e-101}));
        return all;
    }

    private static Map<String, Objective> functions() {
        Map<String, Objective> all = new LinkedHashMap<>();
        all.put("a bowl", FuzzShapesTest::bowl);
        all.put("a large bowl", x -> 1e150 * bowl(x));
        all.put("a small bowl", x -> 1e-150 * bowl(x));
        all.put("NaN on one side", x -> x[0] < 0.5 ? Double.NaN : bowl(x));
        all.put("stairs", x -> Math.floor(bowl(x)));
        all.put("constant", x -> 3);
        return all;
    }

    private static double bowl(double[] x) {
        double s = 0;
        for (int i = 0; i < x.length; i++) s += (i + 1) * (x[i] - 1) * (x[i] - 1);
        return s;
    }

    private static boolean equal(double a, double b) {
        return a == b || Double.isNaN(a) && Double.isNaN(b);
    }

    @TestFactory
    Stream<DynamicTest> everyShapeOfBox() {
        return shapes().entrySet().stream().flatMap(e -> ALL.stream().filter(Method::takesBounds)
                .filter(m -> e.getValue().isNarrow() || !Methods.BOX.contains(m))
                .map(m -> dynamicTest(e.getKey() + ": " + m,
                        () -> functions().forEach((name, f) -> inBox(m, e.getValue(), name, f)))));
    }

    private static void inBox(Method m, Shape s, String name, Objective f) {
        Bounds box = Bounds.of(s.lower, s.upper);
        double[] least = {INF};
        List<double[]> outside = new ArrayList<>();
        Problem p = Problem.of(x -> {
            if (!box.contain(x)) outside.add(x.clone());
            double v = f.value(x);
            if (v < least[0]) least[0] = v;
            return v;
        }).bounds(box);
        Result r = m.minimize(p, LIMITED, s.x0);
        assertTrue(outside.isEmpty(), () -> name + " outside at " + Arrays.toString(outside.getFirst()));
        assertTrue(box.contain(r.x()), () -> name + " result outside: " + r);
        assertFalse(r.status() instanceof Status.Running);
        assertTrue(r.counts().evaluations() <= LIMITED.evaluations());
        if (least[0] < INF) {
            // a point whose gradient is smaller may be preferred to one whose value is smaller by rounding
            assertTrue(r.f() - least[0] <= 1e-13 * Math.abs(least[0]),
                    () -> name + ": returned " + r.f() + ", saw " + least[0] + "\n" + r);
            assertTrue(equal(f.value(r.x()), r.f()), () -> name + r);
        } else {
            assertFalse(r.status().usable(), () -> name + ": success without a value: " + r);
        }
        assertEquals(r, m.minimize(p, LIMITED, s.x0), "the second run");
    }

    /// Without bounds: sizes of x and of f, and one variable.
    @TestFactory
    Stream<DynamicTest> everySizeWithoutBounds() {
        return Methods.GENERAL.stream().map(m -> dynamicTest(m.toString(), () -> {
            for (double size : new double[] {1e-300, 1e-150, 1e-10, 1, 1e10, 1e150, 1e300}) {
                for (Map.Entry<String, Objective> e : functions().entrySet()) {
                    for (int n = 1; n <= 2; n++) {
                        double[] x0 = new double[n], least = {INF};
                        for (int i = 0; i < n; i++) x0[i] = size * (2 + i);
                        Problem p = Problem.of(x -> {
                            double v = e.getValue().value(x);
                            if (v < least[0]) least[0] = v;
                            return v;
                        });
                        Result r = m.minimize(p, LIMITED, x0);
                        String what = e.getKey() + " from " + size + "\n";
                        assertFalse(r.status() instanceof Status.Running, what);
                        if (least[0] < INF) assertEquals(least[0], r.f(), 1e-13 * Math.abs(least[0]), what + r);
                        else assertFalse(r.status().usable(), what + r);
                    }
                }
            }
        }));
    }

    /// The size of f is no reason to call a point a solution that is none.
    @TestFactory
    Stream<DynamicTest> largeValuesDoNotLookLikeSuccess() {
        return Stream.of(Methods.GRADIENT, Methods.VALUES, Methods.CONSTRAINED).<Method>flatMap(List::stream)
                .map(m -> dynamicTest(m.toString(), () -> {
                    for (double size : new double[] {1e10, 1e20, 1e50, 1e100, 1e150}) {
                        Result r = m.minimize(Problem.of(x -> size * bowl(x)), LIMITED, 2, 3);
                        assertTrue(r.f() / size < 1e-6 || !r.status().usable(), () -> size + ": " + r);
                    }
                }));
    }

    private static Map<String, Constraint> constraints() {
        Map<String, Constraint> all = new LinkedHashMap<>();
        all.put("NaN everywhere", Constraint.nonNegative(1, (x, c) -> c[0] = Double.NaN));
        all.put("NaN beyond a wall", Constraint.nonNegative(1, (x, c) -> c[0] = x[0] > 2.5 ? Double.NaN : 2 - x[0]));
        all.put("NaN on the side of the optimum",
                Constraint.nonNegative(1, (x, c) -> c[0] = x[0] < 1.5 ? Double.NaN : x[0]));
        all.put("infinite", Constraint.nonNegative(1, (x, c) -> c[0] = Double.NEGATIVE_INFINITY));
        all.put("never satisfied", Constraint.nonNegative(1, (x, c) -> c[0] = -1));
        all.put("never satisfied, with a slope", Constraint.nonNegative(1, (x, c) -> c[0] = -1 - x[0] * x[0]));
        all.put("contradictory", Constraint.zero(2, (x, c) -> {
            c[0] = x[0] + x[1] - 1;
            c[1] = x[0] + x[1] - 2;
        }));
        all.put("twice the same", Constraint.zero(2, (x, c) -> {
            c[0] = x[0] + x[1] - 1;
            c[1] = 3 * x[0] + 3 * x[1] - 3;
        }));
        all.put("more equations than variables", Constraint.zero(4, (x, c) -> {
            for (int i = 0; i < 4; i++) c[i] = (i + 1) * (x[0] - 2) + (x[1] + i) * (x[1] - 3);
        }));
        all.put("a jump", Constraint.nonNegative(1, (x, c) -> c[0] = x[0] > 1.5 ? 1 : -1));
        all.put("a square that must vanish", Constraint.zero(1, (x, c) -> c[0] = (x[0] - 2) * (x[0] - 2)));
        all.put("large", Constraint.nonNegative(1, (x, c) -> c[0] = 1e150 * (x[0] - 2)));
        all.put("small", Constraint.nonNegative(1, (x, c) -> c[0] = 1e-150 * (x[0] - 2)));
        all.put("a wrong slope", Constraint.nonNegative(1, (x, c) -> c[0] = x[0] - 2).jacobian((x, j) -> {
            j[0] = -1;
            j[1] = 0;
        }));
        all.put("a slope of NaN", Constraint.nonNegative(1, (x, c) -> c[0] = x[0] - 2).jacobian((x, j) -> {
            j[0] = x[0] == 3 ? 1 : Double.NaN;
            j[1] = 0;
        }));
        return all;
    }

    /// What is called a success satisfies the constraints and has seen nothing better that does; bounds are kept.
    @TestFactory
    Stream<DynamicTest> everyKindOfConstraint() {
        List<Method> methods = Stream.concat(Methods.CONSTRAINED.stream(), Stream.of(new Cobyla())).toList();
        return constraints().entrySet().stream().flatMap(e -> methods.stream()
                .map(m -> dynamicTest(e.getKey() + ": " + m, () -> functions().forEach((name, f) -> {
                    Bounds box = Bounds.of(new double[] {-10, 0.1 + 0.2}, new double[] {10, INF});
                    double[] least = {INF};
                    Constraint c = e.getValue();
                    Problem p = Problem.of(x -> {
                        assertTrue(box.contain(x), () -> Arrays.toString(x));
                        return f.value(x);
                    }).bounds(box).subjectTo(c);
                    Result r = m.minimize(p, LIMITED, 3, 4);
                    assertFalse(r.status() instanceof Status.Running);
                    assertTrue(box.contain(r.x()));
                    if (r.status().usable()) {
                        double[] at = new double[c.size()];
                        Rows rows = new Rows(List.of(c), 2);
                        rows.values(r.x(), at);
                        assertTrue(rows.violation(at) <= 1e-6, () -> name + ": success outside: " + r);
                        assertTrue(Double.isFinite(r.f()), r::toString);
                        assertEquals(f.value(r.x()), r.f(), r::toString);
                        least[0] = r.f();
                    }
                    assertEquals(r, m.minimize(p, LIMITED, 3, 4), "the second run");
                }))));
    }

    /// A limit of time holds for an objective that is slow, and the best point is returned.
    @TestFactory
    Stream<DynamicTest> slowObjectivesAreStopped() {
        return ALL.stream().map(m -> dynamicTest(m.toString(), () -> {
            long[] calls = {0};
            Problem p = Problem.of(x -> {
                calls[0]++;
                try {
                    Thread.sleep(2);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
                return 100 * Math.pow(x[1] - x[0] * x[0], 2) + Math.pow(1 - x[0], 2) + Math.sin(50 * x[0]);
            });
            if (m.takesBounds()) p = p.bounds(new double[] {-3, -3}, new double[] {3, 3});
            Result r = m.minimize(p, Control.DEFAULT.time(Duration.ofMillis(20)), -1.2, 1);
            assertTrue(calls[0] <= 11, () -> calls[0] + " calls");
            assertTrue(r.status() instanceof Status.Stopped s && s.by() == Criterion.TIME || r.status().usable(),
                    r::toString);
            assertTrue(calls[0] == 0 || Double.isFinite(r.f()), r::toString);
        }));
    }
}
