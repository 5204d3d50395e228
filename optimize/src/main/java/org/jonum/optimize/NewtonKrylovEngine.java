package org.jonum.optimize;

import java.util.Arrays;

/// Inexact Newton steps with a line search; J·p = −F is solved to ‖J·p + F‖ ≤ η·‖F‖, and η falls with the progress.
final class NewtonKrylovEngine extends SystemEngine {
    private static final int RESTARTS = 20;
    private final double[] p, at, j;
    private final Gmres gmres;
    private double eta = 0.5;

    NewtonKrylovEngine(NewtonKrylov method, Evaluator eval, double[] x0) {
        super(method.name(), eval, x0);
        p = new double[n];
        at = new double[n];
        j = eval.problem.jacobian == null ? new double[0] : new double[Math.multiplyExact(n, n)];
        gmres = new Gmres(n, Math.min(n, method.memory()));
    }

    @Override
    Status step() {
        if (j.length > 0) {
            VectorMath.copy(r, eval.residuals);
            eval.jacobian(x, j);
            if (!VectorMath.finite(j)) return new Status.Failed(Status.Cause.DERIVATIVE, "the Jacobian is not finite");
        }
        double left = gmres.solve(this::product, r, p, eta, RESTARTS);
        double rounding = j.length > 0 ? rounding(j) : EPS * first;
        if (!VectorMath.finite(p) || !(left < 1)) return stuck("GMRES finds no step", rounding);
        double alpha = 1, before = f, value = Double.POSITIVE_INFINITY;
        for (int k = 0; k < 40; k++) {
            for (int i = 0; i < n; i++) trial[i] = x[i] + alpha * p[i];
            if (Arrays.equals(trial, x)) break;
            value = look();
            // ‖F(x + α·p)‖ ≤ (1 − 1e-4·α·(1 − η))·‖F‖
            if (value <= (1 - 2e-4 * alpha * (1 - left)) * f) break;
            double t = value < Double.POSITIVE_INFINITY
                    ? (1 - left) * f * alpha * alpha / (value - f + 2 * (1 - left) * f * alpha) : 0;
            alpha = Math.min(Math.max(t, 0.1 * alpha), 0.5 * alpha);
        }
        if (!(value < f)) {
            if (eta <= 1e-6) return stuck("no progress", rounding);
            eta = 1e-8;
            return RUNNING;
        }
        Status s = accept(value);
        double next = 0.9 * value / before, kept = 0.9 * eta * eta;
        eta = Math.min(0.9, Math.max(kept > 0.1 ? Math.max(next, kept) : next, 1e-10));
        return s;
    }

    /// out := J·v.
    private void product(double[] v, double[] out) {
        if (j.length > 0) {
            Arrays.fill(out, 0);
            for (int k = 0; k < n; k++) {
                for (int i = 0; i < n; i++) out[i] += j[i + k * n] * v[k];
            }
            return;
        }
        double h = Math.sqrt(EPS) * (1 + VectorMath.norm(x)) / VectorMath.norm(v);
        for (int i = 0; i < n; i++) at[i] = x[i] + h * v[i];
        eval.value(at);
        for (int i = 0; i < n; i++) out[i] = (eval.residuals[i] - r[i]) / h;
    }

    @Override
    void exchange(Ledger l) {
        super.exchange(l);
        eta = l.number("eta", eta);
    }
}
