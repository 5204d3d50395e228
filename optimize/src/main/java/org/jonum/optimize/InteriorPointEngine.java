package org.jonum.optimize;

import java.util.Arrays;

/// The iteration of Wächter and Biegler, with λ of the sign of [Multipliers]: ∇f = Aᵀλ + z_l − z_u.
final class InteriorPointEngine extends ConstrainedEngine {
    private static final double ARMIJO = 1e-4, LESS = 1e-5;
    private final Barrier barrier;
    private final Filter filter = new Filter();
    private final KktMatrix kkt;
    private final LagrangianHessian hessian;
    private final int size;
    private final double[] w, zl, zu, a, equations, h, right, d, dl, du, trialW, trial, trialC, trialE, slope;
    private double mu = 0.1, theta, phi, first, found;
    private double[] soc = {};
    private int idle;

    InteriorPointEngine(InteriorPoint method, Evaluator eval, double[] x0) {
        super(eval, x0);
        assert method.takesBounds();
        barrier = new Barrier(eval.bounds, rows, x0);
        size = barrier.size;
        kkt = new KktMatrix(size, m);
        hessian = new LagrangianHessian(eval, barrier);
        w = barrier.w;
        zl = new double[size];
        zu = new double[size];
        a = new double[Math.multiplyExact(m, size)];
        equations = new double[m];
        h = new double[Math.multiplyExact(size, size)];
        right = new double[size + m];
        d = new double[size];
        dl = new double[size];
        du = new double[size];
        trialW = new double[size];
        trial = new double[n];
        trialC = new double[m];
        trialE = new double[m];
        slope = new double[size];
        barrier.scatter(w, x);
    }

    @Override
    Status start() {
        Status s = super.start();
        if (!(s instanceof Status.Running)) return s;
        for (int i = 0; i < m; i++) {
            int k = barrier.slackOf[i];
            if (k >= 0) w[k] = barrier.inside(k, c[i]);
        }
        for (int k = 0; k < size; k++) {
            zl[k] = barrier.lower[k] > Double.NEGATIVE_INFINITY ? 1 : 0;
            zu[k] = barrier.upper[k] < Double.POSITIVE_INFINITY ? 1 : 0;
        }
        refresh();
        first = theta;
        multipliers(1e3);
        return optimal();
    }

    /// What follows from values and derivatives at x.
    private void refresh() {
        barrier.equations(c, w, equations);
        barrier.jacobian(jac, a);
        theta = VectorMath.norm1(equations);
        phi = f + barrier.logarithms(w, mu);
    }

    /// λ := the multipliers that fit best, if they are no larger than a limit; else 0.
    private void multipliers(double limit) {
        if (m == 0) return;
        Arrays.fill(h, 0);
        for (int k = 0; k < size; k++) h[k + k * size] = 1;
        Arrays.fill(right, 0);
        for (int k = 0; k < size; k++) right[k] = objective(k) - zl[k] + zu[k];
        Arrays.fill(lambda, 0);
        if (!kkt.factor(h, a, mu)) return;
        kkt.solve(right);
        System.arraycopy(right, size, lambda, 0, m);
        if (!(VectorMath.normInf(lambda) <= limit)) Arrays.fill(lambda, 0);
    }

    private double objective(int k) {
        return k < barrier.variables ? g[barrier.free[k]] : 0;
    }

    /// ∂L/∂wₖ without the bounds.
    private double lagrangian(int k) {
        double s = objective(k);
        for (int i = 0; i < m; i++) s -= a[i + k * m] * lambda[i];
        return s;
    }

    /// The error of the barrier problem, scaled by multipliers that are large.
    private double error() {
        double sum = VectorMath.norm1(zl) + VectorMath.norm1(zu), all = sum + VectorMath.norm1(lambda);
        double sd = Math.max(100, all / (2 * size + m)) / 100, sc = Math.max(100, sum / (2 * size)) / 100;
        double worst = VectorMath.normInf(equations);
        for (int k = 0; k < size; k++) {
            worst = Math.max(worst, Math.abs(lagrangian(k) - zl[k] + zu[k]) / sd);
            if (zl[k] > 0) worst = Math.max(worst, Math.abs((w[k] - barrier.lower[k]) * zl[k] - mu) / sc);
            if (zu[k] > 0) worst = Math.max(worst, Math.abs((barrier.upper[k] - w[k]) * zu[k] - mu) / sc);
        }
        return worst;
    }

    @Override
    Status step() {
        double least = Math.max(1e-3 * control.gradient(), 1e-14);
        for (int k = 0; k < 60 && mu > least && error() <= 10 * mu; k++) {
            mu = Math.max(least, Math.min(0.2 * mu, Math.pow(mu, 1.5)));
            filter.clear();
            phi = f + barrier.logarithms(w, mu);
        }
        if (!direction()) return lost("the system of Kuhn and Tucker cannot be solved");
        double tau = Math.max(0.99, 1 - mu), longest = barrier.longest(d, tau);
        double alpha = search(longest);
        if (!(alpha > 0)) return restore();
        double dual = Math.min(Barrier.longestDual(zl, dl, tau), Barrier.longestDual(zu, du, tau));
        for (int i = 0; i < m; i++) lambda[i] -= alpha * right[size + i];
        for (int k = 0; k < size; k++) {
            zl[k] += dual * dl[k];
            zu[k] += dual * du[k];
        }
        return move();
    }

    /// Solves for d, and for the change of the multipliers.
    private boolean direction() {
        if (!hessian.write(x, c, g, jac, lambda, h)) return false;
        for (int k = 0; k < size; k++) {
            double l = w[k] - barrier.lower[k], u = barrier.upper[k] - w[k],
                    gap = (zl[k] > 0 ? mu / l : 0) - (zu[k] > 0 ? mu / u : 0);
            if (zl[k] > 0) h[k + k * size] += zl[k] / l;
            if (zu[k] > 0) h[k + k * size] += zu[k] / u;
            slope[k] = objective(k) - gap;
            right[k] = gap - lagrangian(k);
        }
        for (int i = 0; i < m; i++) right[size + i] = -equations[i];
        if (!kkt.factor(h, a, mu)) return false;
        kkt.solve(right);
        System.arraycopy(right, 0, d, 0, size);
        for (int k = 0; k < size; k++) {
            double l = w[k] - barrier.lower[k], u = barrier.upper[k] - w[k];
            dl[k] = zl[k] > 0 ? mu / l - zl[k] - zl[k] / l * d[k] : 0;
            du[k] = zu[k] > 0 ? mu / u - zu[k] + zu[k] / u * d[k] : 0;
        }
        return VectorMath.finite(right);
    }

    /// Looks at w + α·d; θ of the trial point, +∞ if it cannot be had.
    private double look(double alpha, double[] step) {
        for (int k = 0; k < size; k++) trialW[k] = w[k] + alpha * step[k];
        if (!barrier.strict(trialW)) return Double.POSITIVE_INFINITY;
        VectorMath.copy(x, trial);
        barrier.scatter(trialW, trial);
        found = eval.value(trial, trialC);
        barrier.equations(trialC, trialW, trialE);
        double t = VectorMath.norm1(trialE);
        return finite(found) && finite(t) ? t : Double.POSITIVE_INFINITY;
    }

    private double search(double longest) {
        double descent = 0;
        for (int k = 0; k < size; k++) descent += slope[k] * d[k];
        double noise = 10 * EPS * Math.max(Math.abs(phi), Math.abs(f)), small = 1e-4 * Math.max(1, first);
        boolean second = false;
        double alpha = longest, before = theta;
        for (int tries = 0; tries < 40; tries++) {
            boolean corrected = second;
            double[] way = corrected ? soc : d;
            double t = look(corrected ? barrier.longest(way, 0.99) : alpha, way);
            if (accepted(t, alpha, descent, noise, small)) return alpha;
            second = tries == 0 && m > 0 && t >= before && finite(t) && correct(alpha);
            if (!second) alpha *= t < Double.POSITIVE_INFINITY || corrected ? 0.5 : 0.2;
            if (alpha * VectorMath.normInf(d) <= EPS * VectorMath.norm(w) && tries > 2) return 0;
        }
        return 0;
    }

    /// The step of second order, for the equations as they are at the trial point.
    private boolean correct(double alpha) {
        double[] b = new double[size + m];
        for (int k = 0; k < size; k++) {
            double gap =
                    (zl[k] > 0 ? mu / (w[k] - barrier.lower[k]) : 0) - (zu[k] > 0 ? mu / (barrier.upper[k] - w[k]) : 0);
            b[k] = gap - lagrangian(k);
        }
        for (int i = 0; i < m; i++) b[size + i] = -(alpha * equations[i] + trialE[i]);
        kkt.solve(b);
        soc = Arrays.copyOf(b, size);
        return VectorMath.finite(soc);
    }

    /// Less violation or a lower barrier function, by more than the filter asks.
    private boolean accepted(double t, double alpha, double descent, double noise, double small) {
        if (!(t <= 1e4 * Math.max(1, first))) return false;
        double p = found + barrier.logarithms(trialW, mu);
        if (!finite(p) || !filter.accepts(t, p - noise)) return false;
        boolean switching = descent < 0 && alpha * Math.pow(-descent, 2.3) > Math.pow(theta, 1.1);
        if (theta <= small && switching) return p <= phi + ARMIJO * alpha * descent + noise;
        if (!(t <= (1 - LESS) * theta + EPS * VectorMath.norm1(w) || p <= phi - LESS * theta + noise)) return false;
        filter.add((1 - LESS) * theta, phi - LESS * theta);
        return true;
    }

    private Status move() {
        double[] before = x.clone();
        hessian.from(g, jac, lambda);
        VectorMath.copy(trialW, w);
        VectorMath.copy(trial, x);
        VectorMath.copy(trialC, c);
        f = found;
        if (!eval.derivatives(x, f, c, g, jac)) {
            return new Status.Failed(Status.Cause.DERIVATIVE, "a derivative is not finite");
        }
        hessian.to(before, x, g, jac);
        step = VectorMath.distance(x, before);
        idle = step <= 4 * EPS * VectorMath.norm(x) ? idle + 1 : 0;
        refresh();
        for (int k = 0; k < size; k++) {
            if (zl[k] > 0) zl[k] = near(zl[k], mu / (w[k] - barrier.lower[k]));
            if (zu[k] > 0) zu[k] = near(zu[k], mu / (barrier.upper[k] - w[k]));
        }
        Status s = optimal();
        if (!(s instanceof Status.Running)) return s;
        return idle >= 10 ? lost("the steps have become too small") : RUNNING;
    }

    /// Keeps a multiplier within 1e10 of where the barrier has it.
    private static double near(double z, double central) {
        return Math.max(Math.min(z, 1e10 * central), 1e-10 * central);
    }

    private Status lost(String where) {
        if (eval.refineAll()) {
            f = eval.value(x, c);
            if (finite(f) && eval.derivatives(x, f, c, g, jac)) {
                refresh();
                filter.clear();
                idle = 0;
                return RUNNING;
            }
        }
        return stuck(where);
    }

    /// Steps towards c(w) = 0 alone, until the filter takes the point.
    private Status restore() {
        if (theta <= 1e-2 * control.gradient()) return lost("no lower value along the direction");
        filter.add((1 - LESS) * theta, phi - LESS * theta);
        double goal = 0.9 * theta;
        for (int round = 0; round < 100; round++) {
            Arrays.fill(h, 0);
            for (int k = 0; k < size; k++) {
                double l = w[k] - barrier.lower[k], u = barrier.upper[k] - w[k], s = Math.max(1, Math.abs(w[k]));
                h[k + k * size] = Math.sqrt(mu) / (s * s) + mu / (l * l) + mu / (u * u);
                right[k] = 0;
            }
            for (int i = 0; i < m; i++) right[size + i] = -equations[i];
            if (!kkt.factor(h, a, mu)) return lost("no way to less violation");
            kkt.solve(right);
            System.arraycopy(right, 0, d, 0, size);
            if (!VectorMath.finite(d)) return lost("no way to less violation");
            double alpha = barrier.longest(d, 0.99), t = Double.POSITIVE_INFINITY;
            for (int k = 0; k < 30; k++) {
                t = look(alpha, d);
                if (t <= (1 - 1e-4 * alpha) * theta) break;
                alpha *= 0.5;
            }
            if (!(t < theta)) return lost("no way to less violation");
            Status s = move();
            if (!(s instanceof Status.Running)) return s;
            if (theta <= goal && filter.accepts(theta, phi)) {
                multipliers(1e3);
                return RUNNING;
            }
        }
        return lost("no way to less violation");
    }

    @Override
    void exchange(Ledger l) {
        super.exchange(l);
        filter.exchange(l);
        kkt.exchange(l);
        hessian.exchange(l);
        l.array("w", w);
        l.array("zl", zl);
        l.array("zu", zu);
        mu = l.number("mu", mu);
        first = l.number("firstTheta", first);
        idle = l.integer("idle", idle);
        refresh();
    }
}
