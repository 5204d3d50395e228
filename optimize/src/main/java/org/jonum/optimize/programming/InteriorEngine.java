package org.jonum.optimize.programming;

import org.jspecify.annotations.Nullable;

/// One run of [ProximalInteriorPoint].
final class InteriorEngine {
    private static final String NAME = "ProximalInteriorPoint";
    /// Steps without a better point after which nothing more is expected.
    private static final int PATIENCE = 25;
    private static final int CORRECTIONS = 2;
    /// So many short steps in a row end an attempt.
    private static final int CRAWL = 10;

    private final QuadraticProgram original;
    private final Limits limits;
    private final Scaling scaling;
    private final boolean linear;
    private int steps, stale;
    private Attempt attempt = Attempt.NEAR;
    private double[] bestX, bestY;
    private Kkt best;

    /// Where a run begins and what is added to both diagonals of the KKT matrices. A start far from the bounds costs some steps
    /// more, and finds multipliers that are large where rows depend on one another; it needs the smaller additions.
    private enum Attempt {
        NEAR(1e-2, 1e-8), FAR(1e3, 1e-12), FARTHEST(1e5, 1e-13);

        final double least, added;

        Attempt(double least, double added) {
            this.least = least;
            this.added = added;
        }
    }

    InteriorEngine(QuadraticProgram p, Limits limits) {
        original = p;
        this.limits = limits;
        scaling = Scaling.ruiz(p);
        linear = p.hessian().entries() == 0;
        bestX = clipped(new double[p.linear().variables()]);
        bestY = new double[p.linear().rows()];
        best = Kkt.of(p, bestX, bestY);
    }

    ProgramResult run() {
        QuadraticProgram scaled = scaling.program();
        if (!linear && !Convexity.holds(scaled.hessian())) {
            return result(new ProgramStatus.Failed(ProgramStatus.Cause.NOT_CONVEX, "Q has a negative eigenvalue"));
        }
        ProgramStatus end = verdict();
        for (Attempt a : Attempt.values()) {
            attempt = a;
            stale = 0;
            end = iterate(new InteriorState(scaled));
            if (open(end) && best.worst() < 1e-2) polish(scaled);
            if (!open(end) || best.worst() <= limits.tolerance) break;
        }
        // a direction proves something only where there is a point
        if (end instanceof ProgramStatus.Unbounded && best.primal() > limits.tolerance)
            return result(contradiction(end));
        if (!open(end)) return result(end);
        end = verdict();
        if (!(end instanceof ProgramStatus.Failed)) return result(end);
        end = contradiction(end);
        if (!linear || !(end instanceof ProgramStatus.Failed)) return result(end);
        // it has a solution: the other method finds it, or ends in the same way
        return SimplexRun.solve(original.linear(), Contradictions.pivots(original.linear(), limits));
    }

    private static boolean open(ProgramStatus s) {
        return s instanceof ProgramStatus.Failed || s instanceof ProgramStatus.PrecisionLimit;
    }

    /// A proof by the simplex method that there is no solution, else what was known before.
    private ProgramStatus contradiction(ProgramStatus known) {
        Contradictions c = new Contradictions(original, limits);
        ProgramStatus proof = c.infeasible();
        if (proof == null && known instanceof ProgramStatus.Failed) proof = c.unbounded();
        return proof == null ? known : proof;
    }

    private ProgramStatus iterate(InteriorState s) {
        if (!s.start(attempt.least)) return verdict();
        double added = attempt.added;
        int crawl = 0;
        double[] cl = new double[s.size], cu = new double[s.size];
        while (true) {
            s.residuals();
            double mu = s.mu();
            ProgramStatus proof = judge(s);
            if (proof != null) return proof;
            if (stale >= PATIENCE || crawl >= CRAWL || !(mu < Double.POSITIVE_INFINITY)) return verdict();
            ProgramStatus limit = limits.passed(steps);
            if (limit != null) return best.worst() <= limits.tolerance ? verdict() : limit;
            if (!s.factor(added, added) && !s.factor(1e3 * added, 1e3 * added)) return verdict();
            steps++;
            for (int k = 0; k < s.size; k++) {
                cl[k] = -s.tl[k] * s.zl[k];
                cu[k] = -s.tu[k] * s.zu[k];
            }
            s.direction(cl, cu);
            double ratio = s.pairs == 0 ? 0 : s.muAfter(Math.min(1, s.primalStep()), Math.min(1, s.dualStep())) / mu;
            double sigma = Math.max(1e-6, ratio * ratio * ratio);
            for (int k = 0; k < s.size && s.pairs > 0; k++) {
                cl[k] = sigma * mu - s.tl[k] * s.zl[k] - s.dtl[k] * s.dzl[k];
                cu[k] = sigma * mu - s.tu[k] * s.zu[k] - s.dtu[k] * s.dzu[k];
            }
            if (s.pairs > 0) s.direction(cl, cu);
            centre(s, cl, cu, sigma * mu);
            double primal = s.primalStep(), dual = s.dualStep();
            double shorten = Math.min(0.9995, Math.max(0.99, 1 - mu));
            if (!linear) {
                primal = Math.min(primal, dual);
                dual = primal;
            }
            crawl = Math.min(primal, dual) < 0.05 ? crawl + 1 : 0;
            s.move(Math.min(1, shorten * primal), Math.min(1, shorten * dual));
        }
    }

    /// Corrects the direction while that lengthens the step: products that would be far from their target are brought nearer to it
    /// (J. Gondzio 1996, Comput. Optim. Appl. 6).
    private static void centre(InteriorState s, double[] cl, double[] cu, double target) {
        for (int k = 0; k < CORRECTIONS && s.pairs > 0; k++) {
            double primal = Math.min(1, s.primalStep()), dual = Math.min(1, s.dualStep());
            if (Math.min(primal, dual) > 0.95) return;
            double[][] before = s.directions();
            double p = Math.min(1, primal + 0.1 + 0.1 * primal), d = Math.min(1, dual + 0.1 + 0.1 * dual);
            correct(cl, s.tl, s.dtl, s.zl, s.dzl, s.hasLower, p, d, target);
            correct(cu, s.tu, s.dtu, s.zu, s.dzu, s.hasUpper, p, d, target);
            s.direction(cl, cu);
            double gain = Math.min(1, s.primalStep()) - primal, more = Math.min(1, s.dualStep()) - dual;
            if (gain + more < 0.02 || Math.min(gain, more) < -0.1) {
                s.restore(before);
                return;
            }
        }
    }

    private static void correct(double[] c, double[] t, double[] dt, double[] z, double[] dz, boolean[] has, double p,
            double d,
            double target) {
        for (int k = 0; k < c.length; k++) {
            if (!has[k]) continue;
            double v = (t[k] + p * dt[k]) * (z[k] + d * dz[k]);
            double near = Math.min(10 * target, Math.max(0.1 * target, v));
            c[k] += Math.max(-10 * target, near - v);
        }
    }

    /// Keeps the iterate if it is the best, and ends the run if it or a ray of it proves something.
    private @Nullable ProgramStatus judge(InteriorState s) {
        Kkt now = keep(s);
        double[] y = scaling.multipliers(s.y);
        if (best.worst() <= limits.tolerance) return verdict();
        if (now.primal() > limits.tolerance) {
            ProgramStatus proof = Rays.infeasible(original.linear(), y);
            if (proof == null) proof = Rays.infeasible(original.linear(), scaling.multipliers(s.dy));
            if (proof != null) return proof;
        }
        if (now.dual() > limits.tolerance) {
            ProgramStatus proof = Rays.unbounded(original, scaling.point(java.util.Arrays.copyOf(s.v, s.n)));
            if (proof == null) proof = Rays.unbounded(original, scaling.point(java.util.Arrays.copyOf(s.dv, s.n)));
            if (proof != null) return proof;
        }
        return null;
    }

    /// Looks at the iterate on the caller's model, and keeps it if it is the best.
    private Kkt keep(InteriorState s) {
        double[] x = clipped(scaling.point(java.util.Arrays.copyOf(s.v, s.n))), y = scaling.multipliers(s.y);
        trim(y);
        Kkt now = Kkt.of(original, x, y);
        stale++;
        if (now.worst() < best.worst() || Double.isNaN(best.worst())) {
            if (now.worst() < 0.9 * best.worst()) stale = 0;
            best = now;
            bestX = x;
            bestY = y;
        }
        return now;
    }

    private double[] clipped(double[] x) {
        LinearProgram p = original.linear();
        for (int j = 0; j < x.length; j++) x[j] = Math.min(p.upper[j], Math.max(p.lower[j], x[j]));
        return x;
    }

    /// Multipliers without a bound are 0.
    private void trim(double[] y) {
        LinearProgram p = original.linear();
        for (int i = 0; i < y.length; i++) {
            if (Double.isInfinite(y[i] > 0 ? p.rowLower[i] : p.rowUpper[i])) y[i] = 0;
        }
    }

    private ProgramStatus verdict() {
        double worst = best.worst();
        if (worst <= limits.tolerance) return new ProgramStatus.Optimal(best, limits.tolerance);
        if (worst <= Math.max(1e-6, limits.tolerance)) return new ProgramStatus.PrecisionLimit(best, limits.tolerance);
        return new ProgramStatus.Failed(ProgramStatus.Cause.NUMERICAL, "no better point than one with " + best);
    }

    /// Solves the equations of what seems active at the best point, and keeps the solution if its residuals are smaller.
    private void polish(QuadraticProgram scaled) {
        LinearProgram p = scaled.linear();
        int n = p.variables(), m = p.rows();
        double[] x = new double[n], y = new double[m];
        for (int j = 0; j < n; j++) x[j] = bestX[j] / scaling.col[j];
        for (int i = 0; i < m; i++) y[i] = bestY[i] * scaling.cost / scaling.row[i];
        double[] r = p.matrix.times(x), z = scaled.hessian().times(x), t = p.matrix.transposeTimes(y);
        for (int j = 0; j < n; j++) z[j] += p.cost[j] - t[j];
        double[] l = p.lower.clone(), u = p.upper.clone(), low = p.rowLower.clone(), high = p.rowUpper.clone();
        activate(x, z, l, u);
        activate(r, y, low, high);
        InteriorState s =
                new InteriorState(new QuadraticProgram(new LinearProgram(p.name(), 0, p.cost, l, u, p.matrix, low, high,
                        java.util.List.of(), java.util.List.of()), scaled.hessian()));
        s.restart(x, y);
        double[] none = new double[s.size];
        for (int k = 0; k < 3; k++) {
            s.residuals();
            if (!s.factor(attempt.added, attempt.added)) return;
            s.direction(none, none);
            s.move(1, 1);
            keep(s);
        }
    }

    /// Bounds nearer than their multiplier is large become equations, the others are left out.
    private static void activate(double[] v, double[] z, double[] l, double[] u) {
        for (int k = 0; k < v.length; k++) {
            if (l[k] == u[k]) continue;
            boolean low = z[k] > 0 && v[k] - l[k] < z[k], high = z[k] < 0 && u[k] - v[k] < -z[k];
            double at = low ? l[k] : u[k];
            l[k] = low || high ? at : Double.NEGATIVE_INFINITY;
            u[k] = low || high ? at : Double.POSITIVE_INFINITY;
        }
    }

    private ProgramResult result(ProgramStatus status) {
        return ProgramResult.of(NAME, original, bestX, bestY, best, steps, limits.start, status);
    }
}
