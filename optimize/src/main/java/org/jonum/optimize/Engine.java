package org.jonum.optimize;

import org.jspecify.annotations.Nullable;

/// A method at work on one problem: its state, and how to get from one iteration to the next.
abstract class Engine {
    static final Status RUNNING = new Status.Running();
    final Evaluator eval;
    final Control control;
    final int n;
    /// The present point, its value, and the length of the step that led to it.
    final double[] x;
    double f = Double.NaN, step = Double.NaN;

    Engine(Evaluator eval, double[] x0) {
        this.eval = eval;
        control = eval.control;
        n = eval.n;
        x = x0.clone();
    }

    /// Looks at x₀.
    abstract Status start();

    /// One iteration.
    abstract Status step();

    /// The measure of optimality at the present point, NaN if there is none.
    abstract double optimality();

    /// The gradient at the present point, if the method has one.
    double @Nullable [] gradient() {
        return null;
    }

    /// How much larger than the least value, relatively, the present one may be and still be the answer.
    double slack() {
        return 0;
    }

    /// Whether the present point is the answer, though another one has a smaller value.
    boolean settled() {
        return false;
    }

    /// How much the present point violates the constraints.
    double violation() {
        return 0;
    }

    /// Lagrange's multipliers at the present point, if the method has them.
    @Nullable
    Multipliers multipliers() {
        return null;
    }

    /// Writes the state, or reads it back.
    void exchange(Ledger l) {
        l.array("x", x);
        f = l.number("f", f);
        step = l.number("step", step);
    }

    /// Makes the best point seen the present one, if it is better.
    final void goToBest() {
        if (!(eval.best < f)) return;
        step = VectorMath.distance(eval.bestX, x);
        VectorMath.copy(eval.bestX, x);
        f = eval.best;
    }

    /// Failure, unless the value where the run begins is finite.
    final Status begin() {
        f = eval.value(x);
        return finite(f) ? RUNNING : badStart();
    }

    final Status badStart() {
        return new Status.Failed(Status.Cause.START, "f = " + eval.raw + " or a derivative is not finite at the start");
    }

    static boolean finite(double v) {
        return Math.abs(v) <= Double.MAX_VALUE;
    }
}
