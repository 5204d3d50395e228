package org.jonum.optimize;

import java.util.Arrays;

/// Minimises f + ½·ρ·Σ dist(cᵢ − λᵢ/ρ, [lᵢ, uᵢ])² in the bounds, then renews λ or ρ.
final class AugmentedLagrangianEngine extends ConstrainedEngine {
    private static final double LARGEST = 1e12;
    private final Inner within;
    private LbfgsBEngine inner;
    private final double[] multipliers, last;
    private double rho, eta, omega, least = Double.POSITIVE_INFINITY;
    private int since, idle;

    AugmentedLagrangianEngine(AugmentedLagrangian method, Evaluator eval, double[] x0) {
        super(eval, x0);
        assert method.takesBounds();
        multipliers = new double[m];
        last = new double[n];
        within = new Inner();
        inner = new LbfgsBEngine(new LbfgsB(), within, x);
    }

    @Override
    Status start() {
        Status s = super.start();
        if (!(s instanceof Status.Running)) return s;
        double off = 0;
        for (int i = 0; i < m; i++) off += rows.excess(i, c[i]) * rows.excess(i, c[i]);
        rho = Math.min(Math.max(10 * Math.max(1, Math.abs(f)) / Math.max(1, 0.5 * off), 0.1), 1e4);
        tighten(true);
        VectorMath.copy(x, last);
        within.remember();
        return open();
    }

    private Status open() {
        inner = new LbfgsBEngine(new LbfgsB(), within, x);
        since = 0;
        Status s = inner.start();
        return m == 0 || s instanceof Status.Failed ? s : RUNNING;
    }

    /// The two sequences of tolerances, for the violation and for the gradient.
    private void tighten(boolean anew) {
        double mu = Math.min(0.1, 1 / rho);
        eta = anew ? 0.1 * Math.pow(mu, 0.1) : Math.max(eta * Math.pow(mu, 0.9), 0.1 * eval.feasible());
        omega = anew ? mu : Math.max(omega * mu, 0.1 * control.gradient());
    }

    @Override
    Status step() {
        Status s = inner.step();
        since++;
        step = inner.step;
        VectorMath.copy(inner.x, x);
        if (m == 0) return follow(s);
        boolean done = !(s instanceof Status.Running) || inner.optimality() <= omega * Math.max(1, Math.abs(inner.f))
                || since >= 200 + 20 * n;
        return done ? renew() : RUNNING;
    }

    private Status follow(Status s) {
        f = inner.f;
        VectorMath.copy(inner.g, g);
        optimality = inner.optimality();
        return s;
    }

    private Status renew() {
        if (!within.at(x)) {
            f = eval.value(x, c);
            if (!finite(f) || !eval.derivatives(x, f, c, g, jac)) {
                return new Status.Failed(Status.Cause.DERIVATIVE, "a derivative is not finite");
            }
        } else {
            f = within.value;
            VectorMath.copy(within.rowsAt, c);
            VectorMath.copy(within.gradient, g);
            VectorMath.copy(within.jacobian, jac);
        }
        double off = 0;
        for (int i = 0; i < m; i++) {
            double shifted = c[i] - multipliers[i] / rho, moved = clamp(i, shifted) - shifted;
            lambda[i] = rho * moved;
            off = Math.max(off, Math.abs(c[i] - clamp(i, shifted)));
        }
        Status s = optimal();
        if (!(s instanceof Status.Running)) return s;
        idle = Arrays.equals(x, last) ? idle + 1 : 0;
        VectorMath.copy(x, last);
        if (off <= eta) {
            VectorMath.copy(lambda, multipliers);
            tighten(false);
            if (idle >= 5) return within.refine() ? open() : stuck("the augmented Lagrangian does not move");
        } else {
            if (rho >= LARGEST) return stuck("the penalty has grown to its limit");
            if (rho >= 1e8 && violation > 0.5 * least) return stuck("the violation does not fall");
            rho *= 10;
            least = Math.min(least, violation);
            tighten(true);
        }
        return open();
    }

    private double clamp(int i, double v) {
        return v < rows.lower[i] ? rows.lower[i] : v > rows.upper[i] ? rows.upper[i] : v;
    }

    /// The function that L-BFGS-B sees; every evaluation is one of the outer run.
    private final class Inner extends Evaluator {
        private final double[] point, rowsAt, gradient, jacobian;
        private double value = Double.NaN;

        Inner() {
            super(Problem.smooth((v, w) -> Double.NaN).bounds(eval.bounds),
                    m == 0 ? eval.control : eval.control.gradient(0), x);
            point = new double[n];
            rowsAt = new double[m];
            gradient = new double[n];
            jacobian = new double[m * n];
        }

        boolean at(double[] v) {
            return Engine.finite(value) && Arrays.equals(point, v);
        }

        /// What the engine knows of x.
        void remember() {
            VectorMath.copy(x, point);
            value = f;
            VectorMath.copy(c, rowsAt);
            VectorMath.copy(g, gradient);
            VectorMath.copy(jac, jacobian);
        }

        @Override
        double valueAndGradient(double[] v, double[] w) {
            if (!at(v)) {
                VectorMath.copy(v, point);
                value = eval.value(v, rowsAt);
                if (Engine.finite(value) && !eval.derivatives(v, value, rowsAt, gradient, jacobian)) value = Double.NaN;
            }
            if (!Engine.finite(value)) {
                Arrays.fill(w, Double.NaN);
                return Double.POSITIVE_INFINITY;
            }
            double sum = value;
            VectorMath.copy(gradient, w);
            for (int i = 0; i < m; i++) {
                double shifted = rowsAt[i] - multipliers[i] / rho, out = shifted - clamp(i, shifted);
                if (out == 0) continue;
                sum += 0.5 * rho * out * out;
                for (int k = 0; k < n; k++) w[k] += rho * out * jacobian[i + k * m];
            }
            return VectorMath.finite(w) ? sum : Double.POSITIVE_INFINITY;
        }

        @Override
        boolean refine() {
            value = Double.NaN;
            return eval.refineAll();
        }
    }

    @Override
    void exchange(Ledger l) {
        super.exchange(l);
        l.array("multipliers", multipliers);
        l.array("last", last);
        rho = l.number("rho", rho);
        eta = l.number("eta", eta);
        omega = l.number("omega", omega);
        least = l.number("least", least);
        since = l.integer("since", since);
        idle = l.integer("idle", idle);
        l.under("inner", inner);
    }
}
