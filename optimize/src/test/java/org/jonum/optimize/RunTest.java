package org.jonum.optimize;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// What every run can do: be stepped, saved, limited, listened to, nested, and repeated.
class RunTest {
    private static final double[] START = {-1.2, 1};

    private static double rosenbrock(double[] x) {
        double t = x[1] - x[0] * x[0];
        return 100 * t * t + (1 - x[0]) * (1 - x[0]);
    }

    private static void slope(double[] x, double[] g) {
        double t = x[1] - x[0] * x[0];
        g[0] = -400 * x[0] * t - 2 * (1 - x[0]);
        g[1] = 200 * t;
    }

    private static Problem problem(Method m) {
        return Methods.forSquares(m) ? Problem.leastSquares(2, (x, r) -> {
            r[0] = 10 * (x[1] - x[0] * x[0]);
            r[1] = 1 - x[0];
        }) : Problem.of(RunTest::rosenbrock, RunTest::slope);
    }

    private static Stream<Method> methods() {
        return Stream.concat(Methods.GENERAL.stream(), Methods.RESIDUALS.stream());
    }

    @TestFactory
    Stream<DynamicTest> rosenbrockIsSolvedByDefaultSettings() {
        // linear models crawl along the valley
        return methods().filter(m -> !(m instanceof Cobyla)).map(m -> dynamicTest(m.toString(), () -> {
            Result r = m.minimize(problem(m), START);
            assertTrue(r.status().usable(), r::toString);
            assertArrayEquals(new double[] {1, 1}, r.x(), 1e-5, r::toString);
        }));
    }

    @TestFactory
    Stream<DynamicTest> resumedRunGoesOnWithTheSameBits() {
        return methods().map(m -> dynamicTest(m.toString(), () -> {
            Result whole = m.minimize(problem(m), START);
            for (int k : new int[] {1, 2, 3, 7, 12, 25}) {
                Run run = m.start(problem(m), START);
                boolean more = true;
                for (int i = 0; i < k && more; i++) more = run.step();
                if (!more) break;
                Snapshot now = run.snapshot(), saved = Snapshot.of(now.toBytes());
                assertEquals(now, saved);
                Result later = m.resume(problem(m), Control.DEFAULT, saved).run();
                assertArrayEquals(whole.x(), later.x(), 0, () -> "after " + k);
                assertEquals(whole.status(), later.status());
                assertEquals(whole.counts().iterations(), later.counts().iterations());
            }
        }));
    }

    @TestFactory
    Stream<DynamicTest> searchInABoxGoesOnWithTheSameBits() {
        return Methods.BOX.stream().map(m -> dynamicTest(m.toString(), () -> {
            Problem p = problem(m).bounds(new double[] {-3, -2}, new double[] {2, 3});
            Control c = Control.DEFAULT.evaluations(600);
            Result whole = m.minimize(p, c, START);
            for (int k : new int[] {1, 2, 3, 8, 20}) {
                Run run = m.start(p, c, START);
                boolean more = true;
                for (int i = 0; i < k && more; i++) more = run.step();
                if (!more) break;
                Result later = m.resume(p, c, Snapshot.of(run.snapshot().toBytes())).run();
                assertEquals(whole, later, () -> "after " + k);
            }
        }));
    }

    @TestFactory
    Stream<DynamicTest> dialogueAsksForTheSamePoints() {
        return Methods.GENERAL.stream().map(m -> dynamicTest(m.toString(), () -> {
            Result expected = m.minimize(Problem.of(RunTest::rosenbrock), Control.DEFAULT.evaluations(300), START);
            try (Dialogue d = m.ask(Control.DEFAULT.evaluations(300), START)) {
                for (double[] x = d.ask(); x.length > 0; x = d.ask()) {
                    assertArrayEquals(x, d.ask());
                    d.tell(rosenbrock(x));
                }
                assertEquals(expected, d.result());
            }
        }));
    }

    @Test
    void dialogueCanBeLeftEarly() {
        try (Dialogue d = new NelderMead().ask(Control.DEFAULT, START)) {
            d.tell(rosenbrock(d.ask()));
            assertThrows(IllegalStateException.class, () -> d.tell(1));
            assertThrows(IllegalStateException.class, d::result);
        }
    }

    @TestFactory
    Stream<DynamicTest> sixtyFourRunsAtOnceAndNestedRunsGiveTheSerialBits() {
        return methods().map(m -> dynamicTest(m.toString(), () -> {
            Result serial = m.minimize(problem(m), START);
            try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
                List<Future<Result>> all = new ArrayList<>();
                for (int i = 0; i < 64; i++) all.add(pool.submit(() -> m.minimize(problem(m), START)));
                for (Future<Result> f : all) assertEquals(serial, f.get());
            }
            if (Methods.forSquares(m)) return;
            Problem nested = Problem.of(x -> {
                Result inner = m.minimize(problem(m), Control.DEFAULT.evaluations(30), START);
                return rosenbrock(x) + 0 * inner.f();
            }, RunTest::slope);
            assertArrayEquals(serial.x(), m.minimize(nested, START).x(), 0);
        }));
    }

    @TestFactory
    Stream<DynamicTest> limitsAreNamed() {
        return methods().map(m -> dynamicTest(m.toString(), () -> {
            Problem p = problem(m);
            stopped(Criterion.ITERATIONS, m.minimize(p, Control.DEFAULT.iterations(2), START));
            stopped(Criterion.EVALUATIONS, m.minimize(p, Control.DEFAULT.evaluations(3), START));
            stopped(Criterion.TIME, m.minimize(p, Control.DEFAULT.time(Duration.ZERO), START));
            stopped(Criterion.CANCELLED, m.minimize(p, Control.DEFAULT.cancelled(() -> true), START));
            Result t = m.minimize(p, Control.DEFAULT.target(0.5), START);
            assertTrue(t.f() <= 0.5 && t.status() instanceof Status.Converged c && c.by() == Criterion.TARGET,
                    t::toString);
            Thread.currentThread().interrupt();
            stopped(Criterion.CANCELLED, m.minimize(p, START));
            assertTrue(Thread.interrupted(), "the interrupt is left for the caller");
        }));
    }

    private static void stopped(Criterion by, Result r) {
        assertTrue(r.status() instanceof Status.Stopped s && s.by() == by, r::toString);
    }

    @Test
    void listenerIsToldEveryIterationAndMayThrow() {
        Recorder recorder = new Recorder();
        List<String> lines = new ArrayList<>();
        Recorder printing = new Recorder(10, lines::add);
        Result r = new Bfgs().minimize(problem(new Bfgs()), Control.DEFAULT.listen(i -> {
            recorder.accept(i);
            printing.accept(i);
        }), START);
        assertEquals(r.counts().iterations() + 1, recorder.iterations().size());
        double[] best = recorder.best();
        for (int i = 1; i < best.length; i++) assertTrue(best[i] <= best[i - 1]);
        assertEquals(r.counts().iterations() / 10 + 1, lines.size());
        assertThrows(UnsupportedOperationException.class,
                () -> new Bfgs().minimize(problem(new Bfgs()), Control.DEFAULT.listen(i -> {
                    throw new UnsupportedOperationException();
                }), START));
    }

    @Test
    void mistakesOfTheCallerAreRefusedAtTheDoor() {
        Problem p = problem(new Bfgs());
        assertThrows(IllegalArgumentException.class, () -> new Bfgs().start(p, Double.NaN, 1));
        Problem boxed = p.bounds(new double[] {0, 0}, new double[] {1, 1});
        assertThrows(IllegalArgumentException.class, () -> new Bfgs().start(boxed, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> new LbfgsB().start(boxed, 0, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> new LevenbergMarquardt().start(p, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> p.bounds(new double[] {1, 0}, new double[] {0, 1}));
        assertThrows(IllegalArgumentException.class, () -> Control.DEFAULT.gradient(-1));
        assertThrows(IllegalArgumentException.class, () -> Snapshot.of(new byte[] {1, 2, 3}));
        assertThrows(IllegalStateException.class, () -> new Bfgs().start(p, START).snapshot());
        Run run = new Bfgs().start(p, START);
        run.step();
        assertThrows(IllegalArgumentException.class, () -> new Lbfgs().resume(p, Control.DEFAULT, run.snapshot()));
    }

    @TestFactory
    Stream<DynamicTest> optimumAtTheStartOneVariableAndNone() {
        return methods().map(m -> dynamicTest(m.toString(), () -> {
            boolean squares = Methods.forSquares(m);
            Problem p = squares ? Problem.leastSquares(1, (x, r) -> r[0] = x.length == 0 ? 0 : x[0] - 2)
                    : Problem.of(x -> x.length == 0 ? 7 : (x[0] - 2) * (x[0] - 2),
                            (x, g) -> g[0] = 2 * (x[0] - 2));
            Result at = m.minimize(p, 2);
            assertTrue(at.status().usable() && at.x()[0] == 2, at::toString);
            if (p.hasGradient() && !Methods.VALUES.contains(m) && !Methods.SEARCH.contains(m))
                assertEquals(1, at.counts().evaluations());
            Result one = m.minimize(p, 5);
            assertEquals(2, one.x()[0], 1e-6, one::toString);
            Result none = m.minimize(p);
            assertTrue(none.status().usable() && none.counts().evaluations() == 1, none::toString);
        }));
    }

    @TestFactory
    Stream<DynamicTest> fixedVariablesStay() {
        return methods().filter(Method::takesBounds).map(m -> dynamicTest(m.toString(), () -> {
            Problem all = problem(m).bounds(new double[] {2, 3}, new double[] {2, 3});
            Result r = m.minimize(all, 2, 3);
            assertTrue(r.status().usable(), r::toString);
            assertArrayEquals(new double[] {2, 3}, r.x());
            Problem one = problem(m).bounds(new double[] {0.5, -9}, new double[] {0.5, 9});
            Result s = m.minimize(one, 3, 3);
            assertArrayEquals(new double[] {0.5, 0.25}, s.x(), 1e-6, s::toString);
            assertFalse(s.remarks().isEmpty(), "the start was outside");
        }));
    }

    @Test
    void resultPrintsAsATable() {
        String text = new Bfgs().minimize(problem(new Bfgs()), START).toString();
        assertTrue(text.startsWith("Bfgs: converged: gradient"), text);
        assertTrue(text.contains("iterations"), text);
    }

    @Test
    void secondDerivativesAreTakenAtAcceptedPointsOnly() {
        for (TrustRegion m : List.of(TrustRegion.dogleg(), TrustRegion.exact())) {
            List<double[]> points = new ArrayList<>();
            Problem p = problem(m).hessian((x, h) -> {
                points.add(x.clone());
                h[0] = 1200 * x[0] * x[0] - 400 * x[1] + 2;
                h[1] = h[2] = -400 * x[0];
                h[3] = 200;
            });
            Result r = m.minimize(p, START);
            assertTrue(r.counts().hessians() < r.counts().iterations(), r::toString);
            for (int i = 1; i < points.size(); i++) {
                assertTrue(rosenbrock(points.get(i)) < rosenbrock(points.get(i - 1)), "at rejected points");
            }
        }
    }
}
