package org.jonum.optimize;

/// ∇²L over the free variables of a [Barrier]: differences of ∇f − Jᵀλ where derivatives are given, else damped BFGS.
final class LagrangianHessian {
    private final Evaluator eval;
    private final Barrier barrier;
    private final Rows rows;
    private final int n;
    private final boolean exact;
    private final DampedBfgs learned;
    private final double[] at, g, c, jac, base, shifted, s, y, multipliers;

    LagrangianHessian(Evaluator eval, Barrier barrier) {
        this.eval = eval;
        this.barrier = barrier;
        rows = eval.rows;
        n = eval.n;
        exact = eval.problem.hasGradient() && rows.exact;
        learned = new DampedBfgs(new double[exact ? 0 : n]);
        at = new double[n];
        g = new double[n];
        c = new double[rows.m];
        jac = new double[rows.m * n];
        base = new double[n];
        shifted = new double[n];
        s = new double[n];
        y = new double[n];
        multipliers = new double[rows.m];
    }

    /// Writes the matrix into the corner of h, which is filled with zeros elsewhere; false if it is not finite.
    boolean write(double[] x, double[] rowsAt, double[] gradient, double[] jacobian, double[] lambda, double[] h) {
        java.util.Arrays.fill(h, 0);
        int size = barrier.size, free = barrier.variables;
        rows.lagrangian(gradient, jacobian, lambda, base);
        for (int q = 0; q < free; q++) {
            int k = barrier.free[q];
            if (!exact) {
                for (int p = 0; p < free; p++) h[p + q * size] = learned.b[barrier.free[p] + k * n];
                continue;
            }
            if (!column(x, rowsAt, k, lambda)) return false;
            for (int p = 0; p < free; p++) h[p + q * size] = shifted[barrier.free[p]];
        }
        for (int q = 0; q < free; q++) {
            for (int p = q + 1; p < free; p++) {
                double mean = 0.5 * (h[p + q * size] + h[q + p * size]);
                h[p + q * size] = mean;
                h[q + p * size] = mean;
            }
        }
        return VectorMath.finite(h);
    }

    private boolean column(double[] x, double[] rowsAt, int k, double[] lambda) {
        double step = 1.5e-8 * Math.max(Math.abs(x[k]), 1e-2);
        for (int side = 0; side < 2; side++) {
            VectorMath.copy(x, at);
            at[k] = x[k] + (side == 0 ? step : -step);
            if (!(at[k] > eval.bounds.lower(k) && at[k] < eval.bounds.upper(k))) continue;
            VectorMath.copy(rowsAt, c);
            if (eval.problem.residuals != null) eval.value(at, c);
            if (!eval.derivatives(at, Double.NaN, c, g, jac)) continue;
            rows.lagrangian(g, jac, lambda, shifted);
            for (int i = 0; i < n; i++) shifted[i] = (shifted[i] - base[i]) / (at[k] - x[k]);
            return true;
        }
        return false;
    }

    /// Remembers ∇L with these multipliers before a step.
    void from(double[] gradient, double[] jacobian, double[] lambda) {
        VectorMath.copy(lambda, multipliers);
        rows.lagrangian(gradient, jacobian, lambda, base);
    }

    /// Learns from the step.
    void to(double[] before, double[] x, double[] gradient, double[] jacobian) {
        if (exact) return;
        rows.lagrangian(gradient, jacobian, multipliers, shifted);
        VectorMath.minus(x, before, s);
        VectorMath.minus(shifted, base, y);
        learned.update(s, y);
    }

    void exchange(Ledger l) {
        if (!exact) learned.exchange(l);
    }
}
