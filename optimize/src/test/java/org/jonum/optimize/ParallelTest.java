package org.jonum.optimize;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Evaluation by several threads: the same bits, counts and errors as by one.
class ParallelTest {
    private static final Bounds BOX = Bounds.of(new double[] {-5, -4, -3}, new double[] {4, 5, 6});
    private static final double[] START = {1, 2, 3};

    private static double f(double[] x) {
        double s = 0;
        for (int i = 0; i < x.length; i++) s += x[i] * x[i] * (i + 1) - 3 * Math.cos(5 * x[i] + i);
        return s;
    }

    private static Problem problem(Method m, Objective f) {
        return m.takesBounds() ? Problem.of(f).bounds(BOX) : Problem.of(f);
    }

    private static Stream<Method> methods() {
        return Stream.of(Methods.GENERAL, Methods.BOX).flatMap(List::stream);
    }

    /// Threads that come late, or never, or refuse.
    private static List<Executor> executors(ExecutorService pool) {
        return List.of(pool, Runnable::run, r -> {
            // never
        }, r -> {
            throw new RejectedExecutionException();
        });
    }

    @TestFactory
    Stream<DynamicTest> anyNumberOfThreadsGivesTheSameBits() {
        return methods().map(m -> dynamicTest(m.toString(), () -> {
            for (Control c : List.of(Control.DEFAULT.evaluations(1500), Control.DEFAULT.evaluations(97),
                    Control.DEFAULT.evaluations(1500).target(-5))) {
                Result alone = m.minimize(problem(m, ParallelTest::f), c, START);
                for (int threads : new int[] {1, 2, 7}) {
                    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
                        for (Executor e : executors(pool)) {
                            assertEquals(alone, m.minimize(problem(m, ParallelTest::f), c.parallel(e), START));
                        }
                    }
                }
            }
        }));
    }

    @TestFactory
    Stream<DynamicTest> exceptionsAreThoseOfOneThread() {
        return methods().map(m -> dynamicTest(m.toString(), () -> {
            Objective f = x -> {
                if (x[0] < 0.3 && x[1] < 1.7) throw new ArithmeticException("no value");
                return f(x);
            };
            Control c = Control.DEFAULT.evaluations(1500);
            double[][] point = new double[2][];
            Result[] best = new Result[2];
            try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
                for (int k = 0; k < 2; k++) {
                    try {
                        m.minimize(problem(m, f), k == 0 ? c : c.parallel(pool), START);
                    } catch (EvaluationException e) {
                        point[k] = e.point();
                        best[k] = e.result().orElseThrow();
                    }
                }
                assertArrayEquals(point[0], point[1]);
                assertEquals(best[0], best[1]);
                assertThrows(StackOverflowError.class, () -> m.minimize(problem(m, x -> {
                    if (x[0] != 1) throw new StackOverflowError();
                    return f(x);
                }), c.parallel(pool), START));
            }
        }));
    }

    /// As many calls at once as there are threads: each waits for the others.
    @Test
    void aGenerationIsEvaluatedAtOnce() throws InterruptedException {
        int threads = 4;
        for (Method m : List.of(new CmaEs().population(8), new DifferentialEvolution().population(8), new Direct(),
                new Multistart(10, 1))) {
            CountDownLatch together = new CountDownLatch(threads);
            AtomicBoolean met = new AtomicBoolean();
            try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
                m.minimize(Problem.of(x -> {
                    if (x[0] != START[0] && !met.get()) {
                        together.countDown();
                        try {
                            if (together.await(2, TimeUnit.SECONDS)) met.set(true);
                        } catch (InterruptedException e) {
                            Thread.currentThread().interrupt();
                        }
                    }
                    return f(x);
                }).bounds(BOX), Control.DEFAULT.evaluations(60).parallel(pool), START);
            }
            assertTrue(met.get(), m::toString);
        }
    }

    @Test
    void cancellationStopsAGeneration() {
        AtomicInteger calls = new AtomicInteger();
        try (ExecutorService pool = Executors.newFixedThreadPool(3)) {
            Result r = new CmaEs().population(1000).minimize(Problem.of(x -> {
                calls.incrementAndGet();
                return f(x);
            }), Control.DEFAULT.cancelled(() -> calls.get() >= 50).parallel(pool), START);
            assertTrue(r.status() instanceof Status.Stopped s && s.by() == Criterion.CANCELLED, r::toString);
            assertTrue(calls.get() < 60, calls::toString);
            Thread.currentThread().interrupt();
            Result i = new CmaEs().minimize(Problem.of(ParallelTest::f), Control.DEFAULT.parallel(pool), START);
            assertTrue(Thread.interrupted() && i.status() instanceof Status.Stopped, i::toString);
        }
    }

    /// Runs within runs on one thread: nobody waits for work that nobody does.
    @Test
    void nestedRunsDoNotWaitForEachOther() {
        try (ExecutorService pool = Executors.newFixedThreadPool(1)) {
            Control c = Control.DEFAULT.evaluations(60).parallel(pool);
            Method m = new CmaEs();
            Objective outer = x -> f(x) + 0 * m.minimize(Problem.of(ParallelTest::f), c, START).f();
            assertEquals(m.minimize(Problem.of(ParallelTest::f), c, START).f(),
                    m.minimize(Problem.of(outer), c, START).f());
        }
    }
}
