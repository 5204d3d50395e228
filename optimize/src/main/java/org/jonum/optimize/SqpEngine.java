package org.jonum.optimize;

import java.util.Arrays;
import java.util.SplittableRandom;

/// SQP: a quadratic problem for the direction, a line search on an exact penalty function for the length.
final class SqpEngine extends ConstrainedEngine {
    private static final int WINDOW = 4, HALVINGS = 40, RESETS = 10, RETREATS = 6, LOWERINGS = 30;
    private static final double RUNAWAY = 1e4;
    private final DampedBfgs hessian;
    private final QuadraticModel model;
    private final double[] weights, trial, trialC, s, y, before, lastG, lastJac;
    /// f and the excesses of the last points, for a search that need not go down each time.
    private final double[] window;
    private int seen, flat, resets, lowerings;
    private boolean shaken;
    private final SecondLook look;
    /// The least weight, raised when the penalty was too small to hold the run, how often that was, and the violation it may reach.
    private double floor, ceiling;
    private int retreats;

    SqpEngine(Sqp method, Evaluator eval, double[] x0) {
        super(eval, x0);
        assert method.takesConstraints();
        hessian = new DampedBfgs(x);
        model = new QuadraticModel(eval.bounds, rows);
        weights = new double[m];
        trial = new double[n];
        trialC = new double[m];
        s = new double[n];
        y = new double[n];
        before = new double[n];
        lastG = new double[n];
        lastJac = new double[jac.length];
        window = new double[WINDOW * (m + 1)];
        look = new SecondLook(eval, model, hessian);
    }

    @Override
    Status start() {
        Status status = super.start();
        ceiling = RUNAWAY * Math.max(1, violation);
        return ended(status);
    }

    @Override
    Status step() {
        try {
            return ended(advance());
        } catch (Halt h) {
            if (!look.holds()) throw h;
            return back();
        }
    }

    private Status advance() {
        if (!model.solve(x, c, g, jac, hessian.b)) {
            if (!hessian.isFresh()) {
                hessian.reset();
                return RUNNING;
            }
            return stuck("the quadratic problem cannot be solved");
        }
        VectorMath.copy(model.lambda, lambda);
        Status status = optimal();
        if (!(status instanceof Status.Running)) return status;
        if (model.stationary() && violation > eval.feasible()) return shake();
        weigh();
        double slope = VectorMath.dot(g, model.d) + model.penalty(weights) - penalty(c, weights);
        if (!(slope < 0)) return lost();
        remember();
        for (double longest = 1;;) {
            double alpha = search(slope, longest);
            if (!(alpha > 0)) return lost();
            if (move()) return moved();
            longest = 0.1 * alpha;
        }
    }

    /// Weights above the multipliers. They may fall for some steps only: rows that take turns could make the run go in circles.
    private void weigh() {
        boolean lowered = false;
        for (int i = 0; i < m; i++) {
            double l = Math.abs(lambda[i]), w = Math.max(floor, Math.max(l, 0.5 * (weights[i] + l)));
            lowered |= w < weights[i];
            weights[i] = lowerings < LOWERINGS ? w : Math.max(w, weights[i]);
        }
        if (lowered) lowerings++;
    }

    private double merit(double value, double[] values) {
        return value + penalty(values, weights);
    }

    private void remember() {
        int at = (seen % WINDOW) * (m + 1);
        window[at] = f;
        for (int i = 0; i < m; i++) window[at + 1 + i] = rows.excess(i, c[i]);
        seen++;
    }

    /// The largest of the last merits, by the present weights.
    private double reference() {
        double worst = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < Math.min(seen, WINDOW); k++) {
            int at = k * (m + 1);
            double v = window[at];
            for (int i = 0; i < m; i++) v += weights[i] * window[at + 1 + i];
            worst = Math.max(worst, v);
        }
        return worst;
    }

    /// Leaves the next point in trial, its value in [#found], and returns the length of the step; 0 if there is none.
    private double search(double slope, double longest) {
        double reference = m == 0 ? f : reference(), now = merit(f, c);
        double noise = 10 * EPS * Math.max(Math.abs(now), Math.abs(f));
        double alpha = longest;
        for (int k = 0; k < HALVINGS; k++) {
            for (int i = 0; i < n; i++) trial[i] = eval.bounds.clamp(i, x[i] + alpha * model.d[i]);
            if (Arrays.equals(trial, x)) return 0;
            double value = at(slope, alpha);
            if (value <= reference + 1e-4 * alpha * slope + noise) return alpha;
            if (k == 0 && alpha == 1 && m > 0 && finite(value) && model.correct(x, trialC, jac, hessian.b, g)) {
                double plain = value;
                for (int i = 0; i < n; i++) trial[i] = eval.bounds.clamp(i, x[i] + model.d2[i]);
                value = at(slope, 1);
                if (value <= reference + 1e-4 * slope + noise) return 1;
                value = plain;
            }
            double t = finite(value) ? -0.5 * alpha * alpha * slope / (value - now - alpha * slope) : 0;
            alpha = t >= 0.1 * alpha && t <= 0.5 * alpha ? t : t > 0.5 * alpha ? 0.5 * alpha : 0.1 * alpha;
        }
        return 0;
    }

    private double found = Double.NaN;

    private double at(double slope, double alpha) {
        found = eval.value(trial, trialC);
        return finite(found) && finite(slope * alpha) ? merit(found, trialC) : Double.POSITIVE_INFINITY;
    }

    /// Goes to the point that was found, and learns from the way there; false if a derivative is not finite there.
    private boolean move() {
        VectorMath.copy(g, lastG);
        VectorMath.copy(jac, lastJac);
        if (!eval.derivatives(trial, found, trialC, g, jac)) {
            VectorMath.copy(lastG, g);
            VectorMath.copy(lastJac, jac);
            return false;
        }
        rows.lagrangian(lastG, lastJac, lambda, before);
        double last = merit(f, c);
        VectorMath.minus(trial, x, s);
        step = VectorMath.norm(s);
        VectorMath.copy(trial, x);
        VectorMath.copy(trialC, c);
        f = found;
        rows.lagrangian(g, jac, lambda, residual);
        VectorMath.minus(residual, before, y);
        hessian.update(s, y);
        double change = Math.abs(merit(f, c) - last);
        flat = change <= 4 * EPS * Math.abs(last) ? flat + 1 : 0;
        return true;
    }

    private Status moved() {
        violation = rows.violation(c);
        if (violation > ceiling && retreat()) return RUNNING;
        if (m == 0) {
            Status status = optimal();
            if (!(status instanceof Status.Running)) return status;
        }
        return flat >= 10 ? lost() : RUNNING;
    }

    /// First without what was learned, then with better differences; then it is the end.
    private Status lost() {
        flat = 0;
        if (!hessian.isFresh() && resets++ < RESETS) {
            hessian.reset();
            seen = 0;
            return RUNNING;
        }
        if (eval.refineAll()) {
            f = eval.value(x, c);
            if (finite(f) && eval.derivatives(x, f, c, g, jac)) return RUNNING;
            return new Status.Failed(Status.Cause.DERIVATIVE, "a derivative is not finite");
        }
        measure();
        if (violation > 100 * eval.feasible() && (!shaken || better())) return shake();
        return stuck("no lower value along the direction");
    }

    /// A point where the violation is stationary may be a maximum of it: once, the run goes on from a point nearby.
    private Status shake() {
        if (retreat()) return RUNNING;
        if (shaken) return new Status.Infeasible(violation);
        shaken = true;
        SplittableRandom random = new SplittableRandom(20);
        for (int k = 0; k < 10; k++) {
            for (int i = 0; i < n; i++) {
                double size = 0.1 * Math.max(1, Math.abs(x[i])) * Math.pow(0.1, k);
                trial[i] = eval.bounds.clamp(i, x[i] + size * (2 * random.nextDouble() - 1));
            }
            found = eval.value(trial, trialC);
            if (!finite(found)) continue;
            VectorMath.copy(trial, x);
            VectorMath.copy(trialC, c);
            f = found;
            if (!eval.derivatives(x, f, c, g, jac)) break;
            hessian.reset();
            seen = 0;
            return RUNNING;
        }
        return new Status.Infeasible(violation);
    }

    private boolean better() {
        return retreats < RETREATS && eval.bestViolation < 0.9 * violation;
    }

    /// Back to the best point seen, with a penalty that is ten times as high, when the constraints were left for good.
    private boolean retreat() {
        if (!better()) return false;
        retreats++;
        if (!restart(eval.bestX)) return false;
        floor = Math.pow(10, retreats) * Math.max(1, VectorMath.normInf(g));
        Arrays.fill(weights, floor);
        return true;
    }

    /// Goes on from another point without what was learned.
    private boolean restart(double[] from) {
        VectorMath.copy(from, x);
        f = eval.value(x, c);
        violation = rows.violation(c);
        hessian.reset();
        seen = 0;
        flat = 0;
        return finite(f) && eval.derivatives(x, f, c, g, jac);
    }

    /// Multipliers so large that the errors of differences, times these, could hide what is left of the gradient.
    private boolean hidden() {
        return !rows.exact
                && VectorMath.normInf(lambda) > (eval.central() ? 1e7 : 1e4) * Math.max(1, VectorMath.normInf(g));
    }

    /// An end is looked at once more: from a saddle the run goes on, and it comes back if there is nothing better.
    private Status ended(Status status) {
        if (status instanceof Status.Running) return status;
        if (status.usable() && hidden()) {
            if (eval.refineAll() && restart(x)) return RUNNING;
            return new Status.Failed(Status.Cause.DERIVATIVE,
                    "multipliers so large that errors of differences hide what is left of the gradient");
        }
        if (status instanceof Status.Converged && !look.beats(f)) {
            try {
                if (!look.around(this, trial)) return status;
            } catch (Halt h) {
                return status;
            }
            if (restart(trial)) return RUNNING;
        }
        return look.holds() ? back() : status;
    }

    private Status back() {
        look.restore(this);
        return optimal();
    }

    @Override
    void exchange(Ledger l) {
        super.exchange(l);
        hessian.exchange(l);
        l.array("weights", weights);
        l.array("window", window);
        seen = l.integer("seen", seen);
        flat = l.integer("flat", flat);
        resets = l.integer("resets", resets);
        lowerings = l.integer("lowerings", lowerings);
        shaken = l.flag("shaken", shaken);
        look.exchange(l);
        floor = l.number("floor", floor);
        ceiling = l.number("ceiling", ceiling);
        retreats = l.integer("retreats", retreats);
    }
}
