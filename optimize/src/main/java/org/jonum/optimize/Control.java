package org.jonum.optimize;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// When a run ends, and who is told on the way: tolerances, limits, a word to stop, a listener.
///
/// {@snippet :
/// Control c = Control.DEFAULT.gradient(1e-6).evaluations(5);
/// Result r = new Bfgs().minimize(Problem.of(x -> Math.pow(x[0], 4)), c, 3);
/// long calls = r.counts().evaluations();         // calls == 5
/// boolean stopped = r.status() instanceof Status.Stopped;        // stopped == true
/// }
/// Limits are looked at before each call of the objective, so that none is exceeded, and none is an
/// exception: the result has the best point seen.
///
/// @param gradient    tolerance tol of [Criterion#GRADIENT], and of [Criterion#COSINE] for least squares
/// @param decrease    tolerance of [Criterion#DECREASE], in methods without gradients and for least squares
/// @param step        tolerance of [Criterion#STEP], in the same
/// @param target      a value of f that is good enough, −∞ for none
/// @param evaluations how often the objective may be called
/// @param iterations  how many iterations may be made; −1 for 1000·(n + 1)
/// @param time        how long the run may take
/// @param cancelled   asked before each call of the objective whether to stop
/// @param listener    told after each iteration
/// @param executor    whose threads may call the objective
public record Control(double gradient, double decrease, double step, double target, long evaluations,
        long iterations, Duration time, BooleanSupplier cancelled, Consumer<Iteration> listener,
        Executor executor) {
    private static final Executor ALONE = Runnable::run;
    private static final Consumer<Iteration> SILENT = Control::ignore;
    private static final BooleanSupplier GO_ON = Control::no;

    /// Tolerances 1e-8, 1e-12 and 1e-12; 1000·(n + 1) iterations; no other limit.
    public static final Control DEFAULT = new Control(1e-8, 1e-12, 1e-12, Double.NEGATIVE_INFINITY, Long.MAX_VALUE, -1,
            Duration.ofNanos(Long.MAX_VALUE), GO_ON, SILENT, ALONE);

    /// Checks the numbers.
    ///
    /// @throws IllegalArgumentException if a tolerance is negative or NaN, the target NaN, or a limit negative
    public Control {
        need("gradient", gradient);
        need("decrease", decrease);
        need("step", step);
        if (Double.isNaN(target)) throw new IllegalArgumentException("Control: target = NaN, need a number");
        need("evaluations", evaluations);
        if (iterations < -1) throw new IllegalArgumentException("Control: iterations = " + iterations + ", need >= -1");
        if (time.isNegative()) throw new IllegalArgumentException("Control: time = " + time + ", need >= 0");
    }

    static void ignore(Iteration i) {
        // nobody listens
    }

    static boolean no() {
        return false;
    }

    private static void need(String name, double value) {
        if (!(value >= 0)) throw new IllegalArgumentException("Control: " + name + " = " + value + ", need >= 0");
    }

    private static void need(String name, long value) {
        if (value < 0) throw new IllegalArgumentException("Control: " + name + " = " + value + ", need >= 0");
    }

    /// Another tolerance for the gradient.
    ///
    /// @param tol tolerance, ≥ 0
    /// @return a changed copy
    public Control gradient(double tol) {
        return new Control(tol, decrease, step, target, evaluations, iterations, time, cancelled, listener, executor);
    }

    /// Another tolerance for the decrease.
    ///
    /// @param tol tolerance, ≥ 0
    /// @return a changed copy
    public Control decrease(double tol) {
        return new Control(gradient, tol, step, target, evaluations, iterations, time, cancelled, listener, executor);
    }

    /// Another tolerance for the step.
    ///
    /// @param tol tolerance, ≥ 0
    /// @return a changed copy
    public Control step(double tol) {
        return new Control(gradient, decrease, tol, target, evaluations, iterations, time, cancelled, listener,
                executor);
    }

    /// A value that is good enough.
    ///
    /// @param f the run ends at the first point with a value ≤ f
    /// @return a changed copy
    public Control target(double f) {
        return new Control(gradient, decrease, step, f, evaluations, iterations, time, cancelled, listener, executor);
    }

    /// Another limit of evaluations.
    ///
    /// @param limit calls of the objective, ≥ 0
    /// @return a changed copy
    public Control evaluations(long limit) {
        return new Control(gradient, decrease, step, target, limit, iterations, time, cancelled, listener, executor);
    }

    /// Another limit of iterations.
    ///
    /// @param limit iterations, ≥ 0; -1 for 1000·(n + 1)
    /// @return a changed copy
    public Control iterations(long limit) {
        return new Control(gradient, decrease, step, target, evaluations, limit, time, cancelled, listener, executor);
    }

    /// A limit of time.
    ///
    /// @param limit how long, ≥ 0
    /// @return a changed copy
    public Control time(Duration limit) {
        return new Control(gradient, decrease, step, target, evaluations, iterations, limit, cancelled, listener,
                executor);
    }

    /// A word to stop, from another thread perhaps.
    ///
    /// @param asked true once the run is to end
    /// @return a changed copy
    public Control cancelled(BooleanSupplier asked) {
        return new Control(gradient, decrease, step, target, evaluations, iterations, time, asked, listener, executor);
    }

    /// Somebody to be told after each iteration; what it throws reaches the caller.
    ///
    /// @param told for instance a [Recorder]
    /// @return a changed copy
    public Control listen(Consumer<Iteration> told) {
        return new Control(gradient, decrease, step, target, evaluations, iterations, time, cancelled, told, executor);
    }

    /// Threads to call the objective several times at once, where a method has several points to look at: a generation of [CmaEs] or
    /// [DifferentialEvolution], the divisions of [Direct], the candidates of [Multistart], the differences of a gradient.
    ///
    /// The objective must bear that. Values are collected by index, so that the result has the same bits as without threads, and the same counts; calls
    /// that a limit, a target or an exception makes superfluous may have been made. The thread of the run works, too, so that nothing waits for an executor that is busy.
    ///
    /// @param threads for instance `ForkJoinPool.commonPool()`; it remains the caller's
    /// @return a changed copy
    public Control parallel(Executor threads) {
        return new Control(gradient, decrease, step, target, evaluations, iterations, time, cancelled, listener,
                threads);
    }

    /// The limit of iterations for n variables.
    long iterationsFor(int n) {
        return iterations >= 0 ? iterations : 1000L * (n + 1L);
    }

    boolean silent() {
        return listener == SILENT;
    }

    boolean timed() {
        return time.compareTo(Duration.ofNanos(Long.MAX_VALUE)) < 0;
    }

    boolean parallel() {
        return executor != ALONE;
    }

    boolean watched() {
        return cancelled != GO_ON;
    }
}
