package org.jonum.optimize;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// All calls of the caller's functions: it counts them, keeps the best point, and holds the run to its limits.
///
/// A value that is NaN comes back as +∞, which no method takes for progress; −∞ ends the run at once.
class Evaluator {
    final Problem problem;
    final Control control;
    final int n;
    final Bounds bounds;
    final boolean bounded;
    final List<String> remarks = new ArrayList<>();
    Differences differences;
    long evaluations, gradients, hessians, products;
    /// The last value as the objective returned it.
    double raw = Double.NaN;
    double best = Double.POSITIVE_INFINITY;
    final double[] bestX;
    /// The constraints, the violation of the last point and that of the best one.
    final Rows rows;
    double violation, bestViolation;
    /// The residuals of the last point, for least squares.
    final double[] residuals;
    private final double[] point, single = new double[1];
    private boolean tune;
    /// Made when they are needed: a vector of millions takes its time.
    private double[] probe = {}, probed = {}, shifted = {}, jacobian = {}, spare = {};
    private final Residuals valueAt = (at, r) -> r[0] = value(at);
    private final Residuals residualsAt = this::residualsAt;
    private Differences.@Nullable Work work;
    private final long began = System.nanoTime(), nanos;
    private long earlier;
    private final Ahead ahead = new Ahead();

    Evaluator(Problem problem, Control control, double[] x0) {
        this.problem = problem;
        this.control = control;
        n = x0.length;
        bounds = problem.bounds == null ? Bounds.none(n) : problem.bounds;
        bounded = bounds.bind();
        differences = problem.differences;
        nanos = control.timed() ? control.time().toNanos() : Long.MAX_VALUE;
        bestX = x0.clone();
        rows = new Rows(problem.constraints, n);
        bestViolation = rows.m == 0 ? 0 : Double.POSITIVE_INFINITY;
        residuals = new double[problem.m];
        point = new double[n];
    }

    long elapsed() {
        return earlier + System.nanoTime() - began;
    }

    private Differences.Work work() {
        if (work == null) work = new Differences.Work(Math.max(1, problem.m), n);
        return work;
    }

    /// Refuses the call that would exceed a limit.
    private void permit() {
        if (evaluations >= control.evaluations())
            throw new Halt(new Status.Stopped(Criterion.EVALUATIONS, evaluations, control.evaluations()));
        if (control.watched() && control.cancelled().getAsBoolean() || Thread.currentThread().isInterrupted())
            throw new Halt(new Status.Stopped(Criterion.CANCELLED, 1, 0));
        if (nanos < Long.MAX_VALUE && elapsed() >= nanos)
            throw new Halt(new Status.Stopped(Criterion.TIME, elapsed() / 1e9, nanos / 1e9));
        evaluations++;
    }

    /// f(x).
    double value(double[] x) {
        permit();
        if (!VectorMath.finite(x)) return nowhere();
        double f = objective(x);
        violation = rows.m == 0 ? 0 : Double.POSITIVE_INFINITY;
        return seen(x, f);
    }

    /// f at some points, by as many threads as there are; the method sees the same as from [#value] at one after the other.
    void values(double[][] points, double[] to, int count) {
        aheadOf(points, count);
        for (int i = 0; i < count; i++) to[i] = value(points[i]);
    }

    private void aheadOf(double[][] points, int count) {
        int room = (int) Math.min(count, control.evaluations() - evaluations);
        if (!control.parallel() || room < 2 || rows.m > 0) return;
        Thread caller = Thread.currentThread();
        ahead.compute(control.executor(), points, room, x -> problem.value(x.clone()), () -> caller.isInterrupted()
                || control.watched() && control.cancelled().getAsBoolean() || elapsed() >= nanos);
    }

    /// Has the points of a difference looked at by as many threads as there are: they are those that it asks for where all values are finite.
    private void aheadOfDifferences(double[] x) {
        if (!control.parallel()) return;
        double[][] points = Ahead.pointsOf(differences, x, single, bounds, work());
        aheadOf(points, points.length);
    }

    private double nowhere() {
        violation = rows.m == 0 ? 0 : Double.POSITIVE_INFINITY;
        return Double.POSITIVE_INFINITY;
    }

    /// f(x) and c(x), one evaluation; +∞ if either is not finite.
    double value(double[] x, double[] c) {
        permit();
        if (!VectorMath.finite(x)) {
            Arrays.fill(c, Double.NaN);
            return nowhere();
        }
        VectorMath.copy(x, point);
        try {
            rows.values(point, c);
        } catch (RuntimeException e) {
            throw new EvaluationException("the constraints", x, e);
        }
        violation = rows.violation(c);
        double f = objective(x);
        return seen(x, VectorMath.finite(c) ? f : Double.NaN);
    }

    private double objective(double[] x) {
        VectorMath.copy(x, point);
        try {
            if (ahead.holds(x)) return ahead.take();
            if (problem.objective != null) return problem.objective.value(point);
            if (problem.smooth != null) {
                if (probe.length != n) probe = new double[n];
                if (probed.length != n) probed = new double[n];
                VectorMath.copy(x, probed);
                return problem.smooth.valueAndGradient(point, probe);
            }
            Objects.requireNonNull(problem.residuals).residuals(point, residuals);
            return cost();
        } catch (RuntimeException e) {
            throw new EvaluationException("the objective", x, e);
        }
    }

    /// ∇f and the Jacobian of c where [#value(double[], double[])] was called last; false if they are not finite.
    boolean derivatives(double[] x, double f, double[] c, double[] g, double[] jac) {
        boolean known = problem.hasGradient() || problem.residuals != null;
        if (known) {
            // a smooth objective has given its gradient with the value
            if (problem.smooth != null && Arrays.equals(probed, x)) VectorMath.copy(probe, g);
            else gradient(x, f, g);
        }
        if (!known || !rows.exact) {
            int m = rows.m;
            double[] both = new double[m + 1], all = new double[(m + 1) * n], values = new double[m];
            both[0] = f;
            System.arraycopy(c, 0, both, 1, m);
            differences.jacobian((at, r) -> {
                r[0] = value(at, values);
                System.arraycopy(values, 0, r, 1, m);
            }, x, both, bounds, new Differences.Work(m + 1, n, work().visited, work().first), all);
            for (int j = 0; j < n; j++) {
                if (!known) g[j] = all[j * (m + 1)];
                System.arraycopy(all, j * (m + 1) + 1, jac, j * m, m);
            }
        }
        VectorMath.copy(x, point);
        try {
            rows.jacobian(point, jac);
        } catch (RuntimeException e) {
            throw new EvaluationException("the derivatives of the constraints", x, e);
        }
        return VectorMath.finite(g) && VectorMath.finite(jac);
    }

    /// Goes over to central differences for all that is taken by differences; false if nothing is, or it is done.
    boolean refineAll() {
        boolean some = rows.m > 0 && !rows.exact || !problem.hasGradient();
        if (!some || !differences.isForward()) return false;
        differences = differences.toCentral();
        remarks.add("central differences from evaluation " + evaluations + " on");
        return true;
    }

    boolean central() {
        return !differences.isForward();
    }

    /// f(x) and ∇f(x), which is NaN where f is not finite. A gradient that is not finite makes f +∞.
    double valueAndGradient(double[] x, double[] g) {
        double f;
        if (problem.smooth == null) {
            f = value(x);
            if (Engine.finite(f)) gradient(x, f, g);
            else Arrays.fill(g, Double.NaN);
        } else {
            permit();
            gradients++;
            VectorMath.copy(x, point);
            if (!VectorMath.finite(point)) {
                Arrays.fill(g, Double.NaN);
                return Double.POSITIVE_INFINITY;
            }
            try {
                f = problem.smooth.valueAndGradient(point, g);
            } catch (RuntimeException e) {
                throw new EvaluationException("the objective", x, e);
            }
            violation = rows.m == 0 ? 0 : Double.POSITIVE_INFINITY;
            f = seen(x, f);
        }
        return Engine.finite(f) && !VectorMath.finite(g) ? Double.POSITIVE_INFINITY : f;
    }

    private void residualsAt(double[] at, double[] r) {
        value(at);
        VectorMath.copy(residuals, r);
    }

    /// ∇f at the point where [#value] was called last.
    void gradient(double[] x, double fx, double[] g) {
        if (problem.gradient != null) {
            gradients++;
            VectorMath.copy(x, point);
            try {
                problem.gradient.gradient(point, g);
            } catch (RuntimeException e) {
                throw new EvaluationException("the gradient", x, e);
            }
        } else if (problem.residuals != null) {
            if (jacobian.length == 0) jacobian = new double[problem.m * n];
            jacobian(x, jacobian);
            for (int k = 0; k < n; k++) {
                double s = 0;
                for (int i = 0; i < problem.m; i++) s += jacobian[i + k * problem.m] * residuals[i] * weight(i);
                g[k] = s;
            }
        } else if (problem.smooth != null) {
            valueAndGradient(x, g);
        } else {
            single[0] = fx;
            work().astray = fx > best;
            aheadOfDifferences(x);
            differences.jacobian(valueAt, x, single, bounds, work(), g);
        }
    }

    /// ½·Σ c²·ρ((rᵢ/c)²) of the residuals that are there.
    double cost() {
        return Robust.cost(problem.loss, residuals);
    }

    /// ρ′ of residual i.
    double weight(int i) {
        Loss loss = problem.loss;
        if (loss == null) return 1;
        double t = residuals[i] / loss.scale();
        return loss.rho1(t * t);
    }

    /// The Jacobian of the residuals at the point where [#value] was called last; leaves [#residuals] as they are.
    void jacobian(double[] x, double[] j) {
        if (problem.jacobian != null) {
            gradients++;
            VectorMath.copy(x, point);
            try {
                problem.jacobian.jacobian(point, j);
            } catch (RuntimeException e) {
                throw new EvaluationException("the Jacobian", x, e);
            }
            return;
        }
        if (spare.length == 0) spare = new double[problem.m];
        VectorMath.copy(residuals, spare);
        if (tune) differences.tune(residualsAt, x, spare, bounds, work(), j);
        else differences.jacobian(residualsAt, x, spare, bounds, work(), j);
        tune = false;
        VectorMath.copy(spare, residuals);
    }

    /// From now on differences of five points, with steps that the next Jacobian finds out.
    void sharpen() {
        differences = differences.toFivePoint();
        tune = true;
    }

    /// ∇²f(x), both triangles, symmetric.
    void hessian(double[] x, double[] g, double[] h) {
        if (problem.hessian != null) {
            hessians++;
            VectorMath.copy(x, point);
            try {
                problem.hessian.hessian(point, h);
            } catch (RuntimeException e) {
                throw new EvaluationException("the Hessian", x, e);
            }
        } else {
            double[] at = x.clone(), column = new double[n];
            for (int j = 0; j < n; j++) {
                double d = differences.step(x[j], j, bounds, work());
                at[j] = x[j] + d <= bounds.upper(j) ? x[j] + d : x[j] - d;
                d = at[j] - x[j];
                if (d == 0) {
                    // a variable that is fixed
                    Arrays.fill(h, j * n, j * n + n, 0);
                    h[j + j * n] = 1;
                    continue;
                }
                valueAndGradient(at, column);
                at[j] = x[j];
                for (int i = 0; i < n; i++) h[i + j * n] = (column[i] - g[i]) / d;
            }
        }
        VectorMath.symmetrize(h, n);
    }

    /// ∇²f(x)·v, by a difference of gradients where there is nothing better.
    void product(double[] x, double[] g, double[] v, double[] hv) {
        if (problem.product != null) {
            products++;
            VectorMath.copy(x, point);
            try {
                problem.product.product(point, v, hv);
            } catch (RuntimeException e) {
                throw new EvaluationException("the product with the Hessian", x, e);
            }
            return;
        }
        double size = VectorMath.norm(v);
        double h = Math.sqrt(Math.ulp(1.0)) * (1 + VectorMath.norm(x)) / (size > 0 ? size : 1);
        if (bounded) h = bounds.fitting(x, v, h);
        if (h == 0) {
            VectorMath.copy(v, hv);
            return;
        }
        if (shifted.length != n) shifted = new double[n];
        for (int i = 0; i < n; i++) shifted[i] = bounds.clamp(i, x[i] + h * v[i]);
        valueAndGradient(shifted, hv);
        for (int i = 0; i < n; i++) hv[i] = (hv[i] - g[i]) / h;
    }

    /// Goes over to differences of the next order; false if they are the caller's, or the finest.
    boolean refine() {
        if (problem.hasGradient() || !differences.isForward()) return false;
        differences = differences.toCentral();
        remarks.add("central differences from evaluation " + evaluations + " on");
        return true;
    }

    private double seen(double[] x, double f) {
        raw = f;
        if (Double.isNaN(f)) return Double.POSITIVE_INFINITY;
        if (better(f)) {
            best = f;
            bestViolation = violation;
            VectorMath.copy(x, bestX);
            if (violation > feasible()) return f;
            if (f == Double.NEGATIVE_INFINITY) throw new Halt(new Status.Unbounded());
            if (f <= control.target()) throw new Halt(new Status.Converged(Criterion.TARGET, f, control.target()));
        }
        return f;
    }

    /// Feasible points by their value, before all others by their violation.
    private boolean better(double f) {
        if (rows.m == 0) return f < best;
        if (f == Double.POSITIVE_INFINITY) return false;
        if (violation > feasible()) return violation < bestViolation;
        return bestViolation > feasible() || f < best;
    }

    /// The violation that is admitted.
    double feasible() {
        return control.gradient();
    }

    Counts counts(long iterations) {
        return new Counts(evaluations, gradients, hessians, products, iterations);
    }

    void exchange(Ledger l) {
        evaluations = l.whole("evaluations", evaluations);
        gradients = l.whole("gradients", gradients);
        hessians = l.whole("hessians", hessians);
        products = l.whole("products", products);
        earlier = l.whole("nanoseconds", elapsed());
        best = l.number("best", best);
        bestViolation = l.number("bestViolation", bestViolation);
        raw = l.number("raw", raw);
        l.array("bestX", bestX);
        l.array("residuals", residuals);
        l.array("visited", work().visited);
        l.array("firstVisited", work().first);
        if (l.flag("central", !differences.isForward()) && differences.isForward())
            differences = differences.toCentral();
    }
}
