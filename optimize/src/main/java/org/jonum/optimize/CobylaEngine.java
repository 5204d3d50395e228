package org.jonum.optimize;

import org.jspecify.annotations.Nullable;

/// The iteration of COBYLA, one evaluation a step.
final class CobylaEngine extends Engine {
    private static final double LARGEST = 1e100, FAR = 2.1, NEAR = 0.25;
    /// The share of the first ρ with which a search begins anew, and the gain, relative to f, that makes it worth another one.
    private static final double FRESH = 1e-4, GAIN = 1e-6;
    private final FreeVariables vars;
    private final Rows rows;
    private final int free, m;
    private final CobylaSimplex simplex;
    private final LinearStep linear;
    private final double[] trial, trialC, none, left, right, normal, point;
    private double rho, delta, begin, end, moved = Double.NaN;
    private int built, spoilt = -1, rescued;
    private boolean settled;
    /// What was reached when ρ had come down before: the value and the violation; NaN if it has not.
    private double endedAt = Double.NaN, endedOff, first;
    /// The models see f times this.
    private double unit = 1;

    CobylaEngine(Cobyla method, Evaluator eval, double[] x0) {
        super(eval, x0);
        rows = eval.rows;
        m = rows.m;
        rho = method.begin() > 0 ? method.begin() : Math.min(1e100, 0.5 * Math.max(1, VectorMath.normInf(x0)));
        begin = rho;
        end = method.end() * rho;
        delta = rho;
        vars = new FreeVariables(eval.bounds, x, rho);
        free = vars.count;
        simplex = new CobylaSimplex(free, rows);
        linear = new LinearStep(free, m);
        trial = x.clone();
        trialC = new double[m];
        none = new double[free];
        left = new double[free];
        right = new double[free];
        normal = new double[free];
        point = new double[free];
    }

    @Override
    Status start() {
        f = eval.value(x, trialC);
        if (!finite(f)) return badStart();
        first = f;
        unit = unit(f);
        store(0, unit * f);
        built = 1;
        return free == 0 ? done() : RUNNING;
    }

    /// A power of two that makes large values moderate for models; 1 if they are.
    static double unit(double f) {
        return Math.abs(f) > 1e50 ? Math.scalb(1.0, -Math.getExponent(f)) : 1;
    }

    private void store(int k, double v) {
        simplex.value[k] = v;
        VectorMath.copy(trialC, simplex.rowsAt[k]);
    }

    /// Values at a point for the models: worse than all others if they are not finite.
    private double look(double[] p) {
        vars.place(none, p, trial);
        double v = unit * eval.value(trial, trialC);
        if (!finite(v)) {
            double top = Double.NEGATIVE_INFINITY, least = Double.POSITIVE_INFINITY;
            for (int k = 0; k < Math.min(built, free + 1); k++) {
                top = Math.max(top, simplex.value[k]);
                least = Math.min(least, simplex.value[k]);
            }
            v = top + Math.max(top - least, Math.max(1e-3 * Math.abs(top), Double.MIN_NORMAL));
            VectorMath.copy(simplex.rowsAt[0], trialC);
        }
        for (int i = 0; i < m; i++) trialC[i] = Math.clamp(trialC[i], -LARGEST, LARGEST);
        return Math.clamp(v, -LARGEST, LARGEST);
    }

    @Override
    Status step() {
        if (built <= free) {
            double[] p = simplex.vertex[built];
            VectorMath.copy(simplex.vertex[0], p);
            int i = built - 1;
            p[i] = p[i] + rho <= vars.high[i] ? p[i] + rho : Math.max(p[i] - rho, vars.low[i]);
            store(built, look(p));
            built++;
            step = rho;
            return RUNNING;
        }
        best();
        if (!simplex.models()) return rebuild();
        walls();
        if (spoilt >= 0) {
            spoilt = -1;
            int t = irregular();
            if (t > 0) return improve(t);
        }
        for (int k = 0; k < 100; k++) {
            double now = simplex.excess(simplex.rowsAt[0]);
            linear.solve(simplex.slope, simplex.rowsAt[0], simplex.jac, rows.lower, rows.upper, left, right, delta);
            double length = Math.min(delta, VectorMath.norm(linear.d)), fall = -VectorMath.dot(simplex.slope, linear.d);
            double eased = now - simplex.predicted(linear.d);
            double least = eased > 0 ? -fall / eased : 0;
            if (simplex.mu < 1.5 * least || simplex.mu == 0 && eased > 0) {
                simplex.mu = least > 0 ? 2 * least : 1;
                if (best()) {
                    if (!simplex.models()) return rebuild();
                    walls();
                    continue;
                }
            }
            double promised = fall + simplex.mu * eased;
            if (length >= 0.5 * rho && promised > 0) return advance(length, promised);
            if (delta > rho) {
                delta = 0.1 * delta <= 1.5 * rho ? rho : 0.1 * delta;
                int t = irregular();
                if (t > 0) return improve(t);
                continue;
            }
            int t = irregular();
            return t > 0 ? improve(t) : finer();
        }
        return finer();
    }

    private void walls() {
        for (int i = 0; i < free; i++) {
            left[i] = Math.min(0, vars.low[i] - simplex.vertex[0][i]);
            right[i] = Math.max(0, vars.high[i] - simplex.vertex[0][i]);
        }
    }

    private void place(double[] d) {
        for (int i = 0; i < free; i++) {
            point[i] = d[i] >= right[i] ? vars.high[i] : d[i] <= left[i] ? vars.low[i]
                    : Math.clamp(simplex.vertex[0][i] + d[i], vars.low[i], vars.high[i]);
        }
    }

    private boolean best() {
        boolean changed = simplex.sort();
        if (m == 0) {
            VectorMath.copy(eval.bestX, x);
            f = eval.best;
        } else {
            vars.place(none, simplex.vertex[0], x);
            f = simplex.value[0] / unit;
        }
        return changed;
    }

    private Status advance(double length, double promised) {
        double[] d = linear.d;
        place(d);
        double was = simplex.merit(0), v = look(point), gained = was - (v + simplex.mu * simplex.excess(trialC));
        double ratio = gained / promised;
        step = length;
        moved = promised;
        if (ratio <= 0.1) delta = 0.5 * length;
        else if (ratio <= 0.7) delta = Math.max(0.5 * delta, length);
        else delta = Math.max(0.5 * delta, 2 * length);
        if (delta <= 1.5 * rho) delta = rho;
        int t = leaving(d, gained > 0);
        if (t >= 0) {
            VectorMath.copy(point, simplex.vertex[t]);
            store(t, v);
        }
        if (ratio >= 0.1) return RUNNING;
        best();
        if (!simplex.models()) return rebuild();
        if (irregular() > 0) spoilt = 0;
        else if (!(ratio > 0) && Math.max(delta, length) <= rho) return finer();
        return RUNNING;
    }

    /// The vertex whose place the new one takes; −1 for none.
    private int leaving(double[] d, boolean better) {
        double[] centre = better ? point : simplex.vertex[0];
        double most = better ? 0 : 1;
        int chosen = -1;
        for (int k = better ? 0 : 1; k <= free; k++) {
            double far = VectorMath.distance(simplex.vertex[k], centre) / (FAR * delta);
            double v = Math.abs(simplex.lagrange(k, d)) * Math.max(1, far * far);
            if (v > most) {
                most = v;
                chosen = k;
            }
        }
        return chosen;
    }

    /// The vertex that is too far away, or too near to the face of the others; 0 if there is none.
    private int irregular() {
        int chosen = 0;
        double most = FAR * delta, least = NEAR * rho;
        for (int k = 1; k <= free; k++) {
            double far = VectorMath.distance(simplex.vertex[k], simplex.vertex[0]);
            if (far > most) {
                most = far;
                chosen = k;
            }
        }
        for (int k = 1; k <= free && most == FAR * delta; k++) {
            double h = simplex.height(k, normal);
            if (h < least) {
                least = h;
                chosen = k;
            }
        }
        return chosen;
    }

    /// Moves a vertex along the normal of the face of the others, to the side that the models prefer.
    private Status improve(int t) {
        walls();
        simplex.height(t, normal);
        double size = Math.max(0.5 * delta, rho), least = Double.POSITIVE_INFINITY, regular = 0;
        double[] chosen = new double[free], d = new double[free];
        for (int way = -1; way <= 1; way += 2) {
            for (int i = 0; i < free; i++) d[i] = Math.clamp(way * size * normal[i], left[i], right[i]);
            double merit = VectorMath.dot(simplex.slope, d) + simplex.mu * simplex.predicted(d);
            double share = Math.abs(VectorMath.dot(normal, d)) / size;
            boolean both = share > 0.5 && regular > 0.5;
            if (both ? merit < least : share > regular) {
                least = merit;
                regular = share;
                VectorMath.copy(d, chosen);
            }
        }
        if (!(regular > 1e-3)) return rebuild();
        place(chosen);
        VectorMath.copy(point, simplex.vertex[t]);
        store(t, look(point));
        step = size;
        return RUNNING;
    }

    private Status finer() {
        double last = Math.max(end, control.step() * VectorMath.norm(x));
        if (rho <= last) return confirmed() ? done() : again(last);
        double was = rho, ratio = rho / last;
        rho = ratio <= 3 ? last : 0.5 * rho;
        delta = Math.max(0.5 * was, rho);
        simplex.relax();
        return RUNNING;
    }

    /// Whether a search from where the last one ended, with a new simplex, has brought next to nothing: models of a simplex that has become
    /// unfit, or slopes that a valley hides from small steps, end a search anywhere.
    private boolean confirmed() {
        if (Double.isNaN(endedAt)) return false;
        double off = violation(), admitted = Math.max(endedOff, eval.feasible());
        if (off > admitted) return false;
        if (endedOff > eval.feasible()) return off > 0.99 * endedOff;
        return endedAt - f <= GAIN * Math.max(Math.abs(f), 1e-3 * (first - f));
    }

    private Status again(double last) {
        endedAt = f;
        endedOff = violation();
        rho = Math.max(FRESH * begin, last);
        delta = rho;
        built = 1;
        spoilt = -1;
        return RUNNING;
    }

    private Status done() {
        double off = violation();
        if (off > Math.max(1e-6, 100 * eval.feasible())) return new Status.Infeasible(off);
        if (eval.bestViolation <= eval.feasible() && eval.best <= f) goToBest();
        settled = m > 0;
        return new Status.Converged(Criterion.STEP, rho, Math.max(rho, end));
    }

    private Status rebuild() {
        if (++rescued > 20) return new Status.PrecisionLimit("the simplex is flat", moved);
        built = 1;
        spoilt = -1;
        return RUNNING;
    }

    @Override
    double optimality() {
        return moved;
    }

    @Override
    double violation() {
        return settled && eval.best == f ? eval.bestViolation : rows.violation(simplex.rowsAt[0]);
    }

    @Override
    boolean settled() {
        return settled;
    }

    @Override
    @Nullable
    Multipliers multipliers() {
        double[] l = new double[m], z = new double[n];
        for (int i = 0; i < m; i++) l[i] = linear.multiplier(i) / unit;
        for (int k = 0; k < free; k++) z[vars.place(k)] = linear.boundMultiplier(k) / vars.scale(k) / unit;
        return new Multipliers(l, z);
    }

    @Override
    void exchange(Ledger l) {
        super.exchange(l);
        vars.exchange(l);
        simplex.exchange(l);
        unit = l.number("unit", unit);
        rho = l.number("rho", rho);
        begin = l.number("begin", begin);
        end = l.number("end", end);
        endedAt = l.number("ended at", endedAt);
        endedOff = l.number("ended off", endedOff);
        first = l.number("first", first);
        delta = l.number("delta", delta);
        moved = l.number("promised", moved);
        built = l.integer("built", built);
        spoilt = l.integer("spoilt", spoilt);
        rescued = l.integer("rescued", rescued);
    }
}
