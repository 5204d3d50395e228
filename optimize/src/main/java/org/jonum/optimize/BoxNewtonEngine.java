package org.jonum.optimize;

/// Newton's step in the variables that are free, projected on the box.
///
/// Variables within ε of a bound that the gradient points at go to it, with ε at most the length of the projected gradient, so that none
/// creeps up to a bound; the others take the step of the subclass. If the projection does not lead down, the step ends at the first bound.
abstract class BoxNewtonEngine extends DescentEngine {
    private static final double CLOSE = 1e-3;
    /// Variables that may move, and the step.
    final boolean[] free;
    final double[] p;

    BoxNewtonEngine(LineSearch search, Evaluator eval, double[] x0) {
        super(search, eval, x0);
        free = new boolean[n];
        p = new double[n];
        fresh = false;
    }

    /// Writes the step of the free variables into p, where the others are 0.
    abstract void newton();

    @Override
    void direction() {
        double gradient = 0;
        for (int i = 0; i < n; i++) {
            double t = eval.bounds.clamp(i, x[i] - g[i]) - x[i];
            gradient += t * t;
        }
        double eps = Math.min(CLOSE, Math.sqrt(gradient));
        for (int i = 0; i < n; i++) {
            double l = eval.bounds.lower(i), u = eval.bounds.upper(i);
            boolean low = g[i] > 0 && x[i] - l <= eps, high = g[i] < 0 && u - x[i] <= eps;
            free[i] = !low && !high && l < u;
            p[i] = 0;
            d[i] = low ? l - x[i] : high ? u - x[i] : 0;
        }
        newton();
        double slope = VectorMath.dot(g, d), cut = 1;
        for (int i = 0; i < n; i++) {
            if (!free[i]) continue;
            double to = eval.bounds.clamp(i, x[i] + p[i]) - x[i];
            slope += g[i] * to;
            if (Math.abs(to) < Math.abs(p[i])) cut = Math.min(cut, to / p[i]);
        }
        for (int i = 0; i < n; i++) {
            if (free[i]) d[i] = slope < 0 ? eval.bounds.clamp(i, x[i] + p[i]) - x[i] : cut * p[i];
        }
    }

    @Override
    void steepest() {
        for (int i = 0; i < n; i++) d[i] = eval.bounds.clamp(i, x[i] - g[i]) - x[i];
    }

    @Override
    double longest() {
        if (!eval.bounded) return Double.MAX_VALUE;
        double t = Double.MAX_VALUE;
        for (int i = 0; i < n; i++) {
            if (d[i] > 0) t = Math.min(t, (eval.bounds.upper(i) - x[i]) / d[i]);
            else if (d[i] < 0) t = Math.min(t, (eval.bounds.lower(i) - x[i]) / d[i]);
        }
        return Math.max(1, t);
    }

    @Override
    double measure() {
        return eval.bounds.stationarity(x, g);
    }

    @Override
    void forget() {
        // the next point has derivatives of its own
    }

    @Override
    void learn(double stepLength) {
        // nothing is kept
    }
}
