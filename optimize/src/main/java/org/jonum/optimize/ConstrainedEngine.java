package org.jonum.optimize;

import org.jspecify.annotations.Nullable;

/// What methods with constraints have in common: values and derivatives at x, multipliers, and the conditions of Kuhn and Tucker.
abstract class ConstrainedEngine extends Engine {
    static final double EPS = Math.ulp(1.0);
    final Rows rows;
    final int m;
    final double[] g, c, jac, lambda;
    /// ∇f − Jᵀλ.
    final double[] residual;
    double optimality = Double.NaN, violation = Double.NaN;
    private boolean settled;

    ConstrainedEngine(Evaluator eval, double[] x0) {
        super(eval, x0);
        rows = eval.rows;
        m = rows.m;
        g = new double[n];
        c = new double[m];
        jac = new double[Math.multiplyExact(m, n)];
        lambda = new double[m];
        residual = new double[n];
    }

    @Override
    Status start() {
        f = eval.value(x, c);
        violation = eval.violation;
        if (!finite(f) || !eval.derivatives(x, f, c, g, jac)) return badStart();
        return m == 0 ? optimal() : RUNNING;
    }

    /// Measures how far x is from the conditions with the present multipliers, and says whether they hold.
    final Status optimal() {
        measure();
        double threshold = threshold();
        if (!(optimality <= threshold) || !(violation <= eval.feasible())) return RUNNING;
        settled = true;
        return new Status.Converged(m == 0 ? Criterion.GRADIENT : Criterion.KUHN_TUCKER, optimality, threshold);
    }

    final void measure() {
        rows.lagrangian(g, jac, lambda, residual);
        optimality = Math.max(eval.bounds.stationarity(x, residual), rows.complementarity(c, lambda));
        violation = rows.violation(c);
    }

    /// tol·max(1, |f|, ‖∇f‖∞); without constraints as for all other methods.
    final double threshold() {
        double size = Math.max(1, Math.abs(f));
        return control.gradient() * (m == 0 ? size : Math.max(size, VectorMath.normInf(g)));
    }

    /// No step leads on from here: a solution in all but the last digits, or none.
    final Status stuck(String where) {
        measure();
        boolean feasible = violation <= Math.max(100 * eval.feasible(), 1e-9);
        if (feasible && optimality <= 1e3 * Math.max(threshold(), EPS)) {
            settled = true;
            return new Status.PrecisionLimit(where, optimality);
        }
        if (!feasible) return new Status.Infeasible(violation);
        return new Status.Failed(Status.Cause.LINE_SEARCH,
                where + ", with an optimality of " + Table.number(optimality));
    }

    /// Σ of the excesses times their weights.
    final double penalty(double[] values, double[] weights) {
        double s = 0;
        for (int i = 0; i < m; i++) s += weights[i] * rows.excess(i, values[i]);
        return s;
    }

    @Override
    double optimality() {
        return optimality;
    }

    @Override
    double[] gradient() {
        return g;
    }

    @Override
    double slack() {
        return 1e-13;
    }

    @Override
    boolean settled() {
        return settled && m > 0;
    }

    @Override
    double violation() {
        return violation;
    }

    @Override
    @Nullable
    Multipliers multipliers() {
        if (!finite(f) || Double.isNaN(optimality)) return null;
        double[] z = new double[n];
        rows.lagrangian(g, jac, lambda, residual);
        for (int i = 0; i < n; i++) {
            boolean held = residual[i] > 0 && x[i] - eval.bounds.lower(i) <= residual[i]
                    || residual[i] < 0 && x[i] - eval.bounds.upper(i) >= residual[i];
            z[i] = held ? residual[i] : 0;
        }
        return new Multipliers(lambda, z);
    }

    @Override
    void exchange(Ledger l) {
        super.exchange(l);
        l.array("g", g);
        l.array("c", c);
        l.array("jac", jac);
        l.array("lambda", lambda);
        optimality = l.number("optimality", optimality);
        violation = l.number("violation", violation);
    }
}
