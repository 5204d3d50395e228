package org.jonum.optimize;

import java.util.Arrays;

/// Nelder and Mead's iteration. Points are kept in order of their values; equal ones in order of their age.
final class NelderMeadEngine extends Engine {
    private final double size;
    private final double[][] point;
    private final double[] value, centre, trial, other;
    private final double expand, contract, shrink;
    private double spread = Double.NaN, before = Double.POSITIVE_INFINITY, scale = 1;
    private int built;

    NelderMeadEngine(NelderMead method, Evaluator eval, double[] x0) {
        super(eval, x0);
        size = method.size();
        point = new double[n + 1][n];
        value = new double[n + 1];
        centre = new double[n];
        trial = new double[n];
        other = new double[n];
        boolean adaptive = n > 2;
        expand = adaptive ? 1 + 2.0 / n : 2;
        contract = adaptive ? 0.75 - 0.5 / n : 0.5;
        shrink = adaptive ? 1 - 1.0 / n : 0.5;
    }

    @Override
    Status start() {
        Status s = begin();
        if (!(s instanceof Status.Running)) return s;
        VectorMath.copy(x, point[0]);
        value[0] = f;
        built = 0;
        return RUNNING;
    }

    /// One more corner of a new simplex, at a distance from the first that fits between the bounds.
    private void corner(int i) {
        double[] p = point[i + 1];
        VectorMath.copy(point[0], p);
        double typical = Math.min(1, VectorMath.normInf(point[0]));
        double h = scale * size * (p[i] != 0 ? Math.abs(p[i]) : typical > 0 ? typical : 1);
        h = Math.min(h, 0.5 * (eval.bounds.upper(i) - eval.bounds.lower(i)));
        double to = p[i] + h <= eval.bounds.upper(i) ? p[i] + h : p[i] - h;
        p[i] = eval.bounds.clamp(i, to);
        value[i + 1] = eval.value(p);
    }

    @Override
    Status step() {
        if (built < n) {
            corner(built++);
            if (built == n) {
                sort();
                best();
            }
            return RUNNING;
        }
        double worst = value[n], second = value[n - 1];
        Arrays.fill(centre, 0);
        for (int k = 0; k < n; k++) VectorMath.axpy(1.0 / n, point[k], centre);
        double fr = tryAt(1, trial);
        if (fr < value[0]) {
            double fe = tryAt(expand, other);
            if (fe < fr) replace(other, fe);
            else replace(trial, fr);
        } else if (fr < second) {
            replace(trial, fr);
        } else {
            boolean outside = fr < worst;
            double fc = tryAt(outside ? contract : -contract, other);
            if (outside ? fc <= fr : fc < worst) replace(other, fc);
            else shrinkAll();
        }
        best();
        return converged();
    }

    /// The value at centre + t·(centre − worst).
    private double tryAt(double t, double[] at) {
        for (int i = 0; i < n; i++) at[i] = centre[i] + t * (centre[i] - point[n][i]);
        if (eval.bounded) eval.bounds.clamp(at);
        if (!VectorMath.finite(at)) return Double.POSITIVE_INFINITY;
        return eval.value(at);
    }

    /// Takes a point for the worst one, and into its place in the order.
    private void replace(double[] p, double v) {
        double[] slot = point[n];
        VectorMath.copy(p, slot);
        int k = n;
        for (; k > 0 && v < value[k - 1]; k--) {
            value[k] = value[k - 1];
            point[k] = point[k - 1];
        }
        value[k] = v;
        point[k] = slot;
    }

    private void shrinkAll() {
        for (int k = 1; k <= n; k++) {
            for (int i = 0; i < n; i++) point[k][i] = point[0][i] + shrink * (point[k][i] - point[0][i]);
            value[k] = eval.value(point[k]);
        }
        sort();
    }

    private void sort() {
        for (int k = 1; k <= n; k++) {
            double[] p = point[k];
            double v = value[k];
            int i = k;
            for (; i > 0 && v < value[i - 1]; i--) {
                value[i] = value[i - 1];
                point[i] = point[i - 1];
            }
            value[i] = v;
            point[i] = p;
        }
    }

    private void best() {
        if (!(value[0] < f) && step >= 0) return;
        step = VectorMath.distance(point[0], x);
        VectorMath.copy(point[0], x);
        f = value[0];
    }

    private Status converged() {
        double diameter = 0, largest = VectorMath.normInf(x);
        for (int k = 1; k <= n; k++) {
            for (int i = 0; i < n; i++) diameter = Math.max(diameter, Math.abs(point[k][i] - x[i]));
        }
        spread = value[n] - value[0];
        double limit = control.step() * Math.max(largest, Double.MIN_NORMAL);
        double level = control.decrease() * Math.abs(value[0]);
        boolean small = diameter <= Math.max(limit, 1e-300);
        boolean level2 = spread <= level && diameter <= 1e-4 * Math.max(largest, 1e-4);
        if (!small && !level2) return RUNNING;
        // a new simplex, larger than rounding, must not find anything better
        if (before - f <= Math.max(1e-10 * Math.abs(f), Double.MIN_NORMAL)) {
            return small ? new Status.Converged(Criterion.STEP, diameter, limit)
                    : new Status.Converged(Criterion.DECREASE, spread, level);
        }
        before = f;
        scale = 0.1;
        built = 0;
        return RUNNING;
    }

    @Override
    double optimality() {
        return spread;
    }

    @Override
    void exchange(Ledger l) {
        super.exchange(l);
        for (int k = 0; k <= n; k++) l.array("point" + k, point[k]);
        l.array("value", value);
        spread = l.number("spread", spread);
        before = l.number("before", before);
        scale = l.number("scale", scale);
        built = l.integer("built", built);
    }
}
