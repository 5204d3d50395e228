package org.jonum.optimize;

import java.util.List;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/// Values of the objective that several threads compute before the method asks for them, in the order in which it will.
///
/// The method goes on as if it were alone: each call that finds its point next in the row takes the value, or the exception, that is there; any other call
/// is made on the spot. So nothing a run does depends on threads. The caller works, too, and waits only for what others have begun: an
/// executor that is busy, or has no threads at all, holds nothing up.
final class Ahead {
    private double[][] points = {};
    private double[] value = {};
    private @Nullable Throwable[] failure = {};
    private boolean[] there = {};
    private int next;

    /// Computes values at points, unless told to stop.
    void compute(Executor executor, double[][] at, int count, ToDoubleFunction<double[]> f, BooleanSupplier stop) {
        double[][] row = new double[count][];
        for (int i = 0; i < count; i++) row[i] = at[i].clone();
        double[] values = new double[count];
        @Nullable
        Throwable[] failures = new Throwable[count];
        boolean[] done = new boolean[count];
        AtomicInteger turn = new AtomicInteger();
        CountDownLatch left = new CountDownLatch(count);
        Runnable work = () -> {
            for (int i = turn.getAndIncrement(); i < count; i = turn.getAndIncrement()) {
                try {
                    if (!stop.getAsBoolean() && VectorMath.finite(row[i])) {
                        values[i] = f.applyAsDouble(row[i]);
                        done[i] = true;
                    }
                } catch (RuntimeException | Error e) {
                    failures[i] = e;
                    done[i] = true;
                } finally {
                    left.countDown();
                }
            }
        };
        try {
            for (int k = 1; k < count; k++) executor.execute(work);
        } catch (RejectedExecutionException e) {
            // then with fewer threads
        }
        work.run();
        boolean interrupted = false;
        while (left.getCount() > 0) {
            try {
                left.await();
            } catch (InterruptedException e) {
                interrupted = true;                     // what was begun is awaited; the run ends at its next call
            }
        }
        if (interrupted) Thread.currentThread().interrupt();
        points = row;
        value = values;
        failure = failures;
        there = done;
        next = 0;
    }

    /// Whether the value at this point is the next in the row.
    boolean holds(double[] x) {
        if (next >= points.length) return false;
        if (there[next] && java.util.Arrays.equals(points[next], x)) return true;
        next = points.length;
        return false;
    }

    /// The next value of the row, or its exception.
    double take() {
        Throwable t = failure[next];
        if (t instanceof RuntimeException e) throw e;
        if (t instanceof Error e) throw e;
        return value[next++];
    }

    /// The points that a difference asks for where all values are finite.
    static double[][] pointsOf(Differences differences, double[] x, double[] value, Bounds bounds,
            Differences.Work work) {
        List<double[]> points = new ArrayList<>();
        differences.jacobian((at, r) -> {
            points.add(at.clone());
            r[0] = 0;
        }, x, value, bounds, work, new double[x.length]);
        return points.toArray(double[][]::new);
    }
}
