package org.jonum.optimize;

import java.util.Arrays;

/// The quadratic model Q of Powell's methods: the gradient at the base, and ∇²Q = Γ + Σ γⱼ·yⱼyⱼᵀ with the points of an [InterpolationSet].
///
/// An exchange of point t adds (F − Q(y))·ℓ_t, which is the least change of ∇²Q that lets Q have the new value.
final class LeastChangeModel implements QuadraticForm {
    final InterpolationSet set;
    final double[] value;
    /// The gradient at the best point.
    final double[] slope;
    private final int n, m;
    private final double[] g, hessian, gamma, work;
    int best;

    LeastChangeModel(int n, int m) {
        this.n = n;
        this.m = m;
        set = new InterpolationSet(n, m);
        value = new double[m];
        slope = new double[n];
        g = new double[n];
        hessian = new double[n * n];
        gamma = new double[m];
        work = new double[n];
    }

    /// The interpolant with the least ‖∇²Q‖; false if the points determine none.
    boolean build() {
        if (!set.invert()) return false;
        Arrays.fill(hessian, 0);
        least(g, gamma);
        atBest();
        return true;
    }

    /// The gradient at the base and γ of the interpolant with the least ‖∇²Q‖.
    private void least(double[] gradient, double[] weights) {
        Arrays.fill(gradient, 0);
        Arrays.fill(weights, 0);
        for (int t = 0; t < m; t++) {
            double v = value[t] - value[best];
            if (v == 0) continue;
            for (int i = 0; i < m; i++) weights[i] += v * set.lambda(i, t);
            for (int i = 0; i < n; i++) gradient[i] += v * set.gradient(i, t);
        }
    }

    /// Whether the interpolant with the least ‖∇²Q‖ has a gradient at the best point, projected into the box, that is a tenth of Q's; then it may take its place.
    boolean tooSteep(double[] low, double[] high) {
        double[] gradient = new double[n], weights = new double[m], at = set.y[best];
        least(gradient, weights);
        for (int j = 0; j < m; j++) VectorMath.axpy(weights[j] * VectorMath.dot(set.y[j], at), set.y[j], gradient);
        double mine = 0, other = 0;
        for (int i = 0; i < n; i++) {
            mine += inside(slope[i], low[i], high[i]);
            other += inside(gradient[i], low[i], high[i]);
        }
        return mine >= 10 * other;
    }

    private static double inside(double v, double low, double high) {
        return v > 0 && low >= 0 || v < 0 && high <= 0 ? 0 : v * v;
    }

    /// The model becomes the interpolant with the least ‖∇²Q‖.
    void restart() {
        Arrays.fill(hessian, 0);
        least(g, gamma);
        atBest();
    }

    /// The gradient at the best point is computed anew.
    void atBest() {
        times(set.y[best], slope);
        for (int i = 0; i < n; i++) slope[i] += g[i];
    }

    @Override
    public void times(double[] v, double[] to) {
        Arrays.fill(to, 0);
        for (int j = 0; j < n; j++) {
            double t = v[j];
            if (t == 0) continue;
            for (int i = 0; i < n; i++) to[i] += t * hessian[i + j * n];
        }
        for (int k = 0; k < m; k++) {
            if (gamma[k] != 0) VectorMath.axpy(gamma[k] * VectorMath.dot(set.y[k], v), set.y[k], to);
        }
    }

    /// Q(best + d) − Q(best).
    double change(double[] d) {
        times(d, work);
        return VectorMath.dot(slope, d) + 0.5 * VectorMath.dot(d, work);
    }

    /// Moves the base to the best point, and inverts anew; false if that cannot be done.
    boolean rebase(double[] base) {
        double[] by = set.y[best].clone();
        for (int k = 0; k < m; k++) fold(k);
        times(by, work);
        for (int i = 0; i < n; i++) {
            g[i] += work[i];
            base[i] += by[i];
        }
        for (double[] p : set.y) for (int i = 0; i < n; i++) p[i] -= by[i];
        return set.invert() && interpolate();
    }

    /// Adds to Q what it lacks at the points, with the least change of ∇²Q.
    boolean interpolate() {
        atBest();
        double[] lack = new double[m], d = new double[n];
        for (int k = 0; k < m; k++) {
            VectorMath.minus(set.y[k], set.y[best], d);
            lack[k] = value[k] - value[best] - change(d);
        }
        for (int k = 0; k < m; k++) add(k, lack[k]);
        atBest();
        return VectorMath.finite(slope);
    }

    private void add(int t, double by) {
        for (int i = 0; i < m; i++) gamma[i] += by * set.lambda(i, t);
        for (int i = 0; i < n; i++) g[i] += by * set.gradient(i, t);
    }

    private void fold(int k) {
        double t = gamma[k];
        gamma[k] = 0;
        if (t == 0) return;
        double[] p = set.y[k];
        for (int j = 0; j < n; j++) {
            for (int i = 0; i < n; i++) hessian[i + j * n] += t * p[i] * p[j];
        }
    }

    /// Puts the point that the set has looked at, where f is v and Q is off by `error`, in the place of point t.
    boolean exchange(int t, double[] point, double v, double error) {
        fold(t);
        boolean accurate = set.exchange(t, point);
        if (!accurate && !set.invert()) return false;
        add(t, error);
        value[t] = v;
        if (v < value[best]) best = t;
        if (accurate) atBest();
        else return interpolate();
        return VectorMath.finite(slope);
    }

    void exchange(Ledger l) {
        set.exchange(l);
        l.array("values", value);
        l.array("slope", slope);
        l.array("g", g);
        l.array("hessian", hessian);
        l.array("gamma", gamma);
        best = l.integer("best point", best);
    }
}
