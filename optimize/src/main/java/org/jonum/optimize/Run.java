package org.jonum.optimize;

import java.time.Duration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A method at work: to be run to its end, iteration by iteration, or saved and taken up again.
///
/// {@snippet :
/// Run run = new Lbfgs().start(Problem.of(x -> Math.cosh(x[0] - 1)), 4);
/// while (run.step()) {
///     if (run.f() < 1 + 1e-6) break;                     // the caller's own test
/// }
/// boolean near = Math.abs(run.result().x()[0] - 1) < 2e-3;       // near == true
/// }
/// A run belongs to one thread at a time. It holds no thread and no resource, and can be dropped at any time.
public final class Run {
    private final Method method;
    private final Evaluator eval;
    private final Engine engine;
    private final long limit;
    private long iterations;
    private boolean started;
    private Status status = Engine.RUNNING;

    Run(Method method, Problem problem, Control control, double[] x0) {
        if (!VectorMath.finite(x0)) {
            throw new IllegalArgumentException(method.name() + ": x0 has an element that is not finite");
        }
        if (problem.bounds != null && problem.bounds.size() != x0.length) {
            throw new IllegalArgumentException(method.name() + ": x0 has " + x0.length + " elements, the bounds "
                    + problem.bounds.size());
        }
        this.method = method;
        double[] x = x0.clone();
        Bounds bounds = problem.bounds;
        boolean inside = bounds == null || bounds.contain(x);
        if (bounds != null && !inside) bounds.clamp(x);
        eval = new Evaluator(problem, control, x);
        if (!inside) eval.remarks.add("x0 was moved into the bounds");
        if (eval.bounded && !method.takesBounds()) {
            throw new IllegalArgumentException(method.name() + ": the problem has bounds, need a method that takes them"
                    + " (LbfgsB, TrustRegionReflective, Bobyqa, NelderMead, Powell)");
        }
        if (eval.rows.m > 0 && !method.takesConstraints()) {
            throw new IllegalArgumentException(
                    method.name() + ": the problem has constraints, need a method that takes them"
                            + " (Sqp, InteriorPoint, AugmentedLagrangian, Cobyla)");
        }
        engine = Engines.of(method, eval, x);
        limit = control.iterationsFor(x.length);
    }

    /// Makes one iteration; the first call evaluates the start.
    ///
    /// @return whether there is more to do
    /// @throws EvaluationException if the objective throws; the run has then ended
    public boolean step() {
        if (!(status instanceof Status.Running)) return false;
        try {
            if (!started) {
                started = true;
                status = engine.start();
            } else if (iterations >= limit) {
                status = new Status.Stopped(Criterion.ITERATIONS, iterations, limit);
                return false;
            } else {
                iterations++;
                status = engine.step();
            }
        } catch (Halt h) {
            status = h.status;
        } catch (EvaluationException e) {
            status = new Status.Failed(Status.Cause.CALLBACK, String.valueOf(e.getMessage()));
            e.attach(result());
            throw e;
        }
        if (!eval.control.silent()) {
            eval.control.listener().accept(new Iteration(iterations, engine.f, eval.best, engine.optimality(),
                    engine.step, eval.evaluations));
        }
        return status instanceof Status.Running;
    }

    /// Goes on to the end.
    ///
    /// @return the result
    /// @throws EvaluationException if the objective throws
    public Result run() {
        while (step()) { /* on to the next iteration */ }
        return result();
    }

    /// {@return the least value seen so far, +∞ before the first}
    public double f() {
        return eval.best;
    }

    Engine engine() {
        return engine;
    }

    /// {@return the state of the run}
    public Status status() {
        return status;
    }

    /// {@return what was found so far}
    public Result result() {
        double[] x = eval.bestX, g = null;
        double f = Double.isFinite(eval.best) || eval.best < 0 ? eval.best : eval.raw;
        double optimality = engine.optimality();
        double violation = eval.rows.m == 0 ? 0 : eval.bestViolation;
        Multipliers multipliers = null;
        if (engine.settled() || (eval.rows.m == 0 ? near(f) : engine.f == f && Arrays.equals(x, engine.x))) {
            x = engine.x;
            f = engine.f;
            multipliers = engine.multipliers();
            violation = eval.rows.m == 0 ? 0 : engine.violation();
            g = engine.gradient();
        } else if (engine.gradient() != null && started && eval.rows.m == 0) {
            boolean may =
                    status.usable() && eval.problem.hasGradient() && eval.evaluations < eval.control.evaluations();
            g = may ? gradientAtBest() : null;
            optimality = g == null ? Double.NaN : eval.bounds.stationarity(x, g);
        }
        return new Result(method.name(), x, f, g, optimality, eval.counts(iterations),
                Duration.ofNanos(eval.elapsed()), status, eval.remarks, violation, multipliers);
    }

    private boolean near(double f) {
        return engine.f <= f + 4 * Math.ulp(f) || engine.f <= f + engine.slack() * Math.abs(f);
    }

    /// One more call, which is not counted, so that the result can say how good its point is.
    private double @Nullable [] gradientAtBest() {
        Evaluator apart = new Evaluator(eval.problem, Control.DEFAULT, eval.bestX);
        double[] g = new double[eval.n];
        try {
            apart.valueAndGradient(eval.bestX, g);
            return g;
        } catch (Halt | EvaluationException e) {
            return null;
        }
    }

    /// The state after the last iteration.
    ///
    /// @return what [Method#resume] goes on from
    /// @throws IllegalStateException if the run has not begun, or has ended
    public Snapshot snapshot() {
        if (!started || !(status instanceof Status.Running)) {
            throw new IllegalStateException("Run.snapshot: the run " + (started ? "has ended" : "has not begun"));
        }
        Ledger l = Ledger.writing();
        exchange(l);
        return l.snapshot(method.name());
    }

    private void exchange(Ledger l) {
        iterations = l.whole("iterations", iterations);
        eval.exchange(l);
        engine.exchange(l);
    }

    static Run resumed(Method method, Problem problem, Control control, Snapshot s) {
        if (!s.method().equals(method.name())) {
            throw new IllegalArgumentException("resume: the snapshot is of " + s.method() + ", need " + method.name());
        }
        double[] x = s.values().get("x");
        if (x == null) throw new IllegalArgumentException("resume: the snapshot has no point");
        Run r = new Run(method, problem, control, x);
        r.exchange(Ledger.reading(s));
        r.started = true;
        return r;
    }
}
