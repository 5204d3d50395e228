package org.jonum.optimize;

import java.util.concurrent.SynchronousQueue;
import org.jspecify.annotations.Nullable;

/// A run turned about: instead of calling the objective it hands out points, and is told their values.
///
/// {@snippet :
/// double best = 0;
/// try (Dialogue d = new NelderMead().ask(Control.DEFAULT, 4)) {
///     for (double[] x = d.ask(); x.length > 0; x = d.ask()) {
///         d.tell((x[0] - 2) * (x[0] - 2));       // or by an experiment that takes a week
///     }
///     best = d.result().x()[0];
/// }
/// boolean near = Math.abs(best - 2) < 1e-6;              // near == true
/// }
/// Points come one at a time, in the order and with the bits of [Method#minimize] on the same values. The run is kept on a
/// virtual thread, which waits between `tell` and the next `ask`.
public final class Dialogue implements AutoCloseable {
    private static final double[] END = {};
    private final Run run;
    private final SynchronousQueue<double[]> points = new SynchronousQueue<>();
    private final SynchronousQueue<Double> values = new SynchronousQueue<>();
    private final Thread thread;
    private volatile @Nullable Throwable failure;
    private double @Nullable [] asked;
    private boolean over;

    Dialogue(Method method, Control control, double[] x0) {
        run = method.start(Problem.of(this::exchange), control, x0);
        thread = Thread.ofVirtual().unstarted(this::converse);
    }

    private double exchange(double[] x) {
        try {
            points.put(x.clone());
            return values.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the dialogue was closed", e);
        }
    }

    private void converse() {
        try {
            run.run();
        } catch (RuntimeException | Error e) {
            failure = e;
        }
        try {
            points.put(END);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// The next point; the same one again if its value has not been told.
    ///
    /// @return the point, or an array of no elements at the end
    public double[] ask() {
        if (over) return END.clone();
        double[] present = asked;
        if (present == null) {
            if (thread.getState() == Thread.State.NEW) thread.start();
            try {
                present = points.take();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Dialogue.ask: interrupted", e);
            }
            if (present.length == 0) {
                over = true;
                if (failure != null) throw new IllegalStateException("Dialogue.ask: the run failed", failure);
                return END.clone();
            }
            asked = present;
        }
        return present.clone();
    }

    /// The value at the point that was asked for.
    ///
    /// @param f the value, NaN if there is none
    /// @throws IllegalStateException if no point waits for its value
    public void tell(double f) {
        if (asked == null) throw new IllegalStateException("Dialogue.tell: no point was asked for");
        asked = null;
        try {
            values.put(f);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Dialogue.tell: interrupted", e);
        }
    }

    /// What was found, once [#ask] has said that it is over.
    ///
    /// @return the result
    /// @throws IllegalStateException before the end
    public Result result() {
        if (!over) throw new IllegalStateException("Dialogue.result: the dialogue is not over");
        return run.result();
    }

    /// Ends the dialogue, also before its end.
    @Override
    public void close() {
        thread.interrupt();
    }
}
