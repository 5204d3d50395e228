package org.jonum.optimize;

import java.util.SplittableRandom;

/// Looks around a point that satisfies the conditions of first order: it may be a saddle, or the top of a hill.
///
/// The Lagrangian is compared with its value a little away, both ways along a random direction that keeps the active rows and bounds
/// as they are to first order. At a minimum it cannot be lower there, except far away; where it is, the search goes on from that point,
/// and what was found is kept until something better is.
///
/// **Source** J. Nocedal & S. J. Wright (2006), Numerical optimization, 2nd ed., §12.5 for the conditions of second order.
final class SecondLook {
    private static final int LOOKS = 2;
    private static final double SIZE = 0.1;
    private final Evaluator eval;
    private final QuadraticModel model;
    private final DampedBfgs hessian;
    private final Rows rows;
    private final int n, m;
    private final double[] direction, normal, there;
    private final double[] basis;
    /// What was found before: the point, values and derivatives there, and the multipliers.
    private final double[] x, c, g, jac, lambda;
    private double f = Double.NaN;
    private boolean holds;
    private int looks;

    SecondLook(Evaluator eval, QuadraticModel model, DampedBfgs hessian) {
        this.eval = eval;
        this.model = model;
        this.hessian = hessian;
        rows = eval.rows;
        n = eval.n;
        m = rows.m;
        direction = new double[n];
        normal = new double[n];
        there = new double[m];
        basis = new double[Math.multiplyExact(n, Math.min(m, n))];
        x = new double[n];
        c = new double[m];
        g = new double[n];
        jac = new double[m * n];
        lambda = new double[m];
    }

    /// Whether a point is kept.
    boolean holds() {
        return holds;
    }

    /// Whether a point is kept that is as good as this value.
    boolean beats(double value) {
        return holds && !(value < f);
    }

    /// Goes back to what is kept.
    void restore(ConstrainedEngine e) {
        holds = false;
        VectorMath.copy(x, e.x);
        VectorMath.copy(c, e.c);
        VectorMath.copy(g, e.g);
        VectorMath.copy(jac, e.jac);
        VectorMath.copy(lambda, e.lambda);
        e.f = f;
    }

    private void keep(ConstrainedEngine e) {
        holds = true;
        VectorMath.copy(e.x, x);
        VectorMath.copy(e.c, c);
        VectorMath.copy(e.g, g);
        VectorMath.copy(e.jac, jac);
        VectorMath.copy(e.lambda, lambda);
        f = e.f;
    }

    /// Whether the Lagrangian is lower nearby; then `to` is such a point, and the present one is kept.
    boolean around(ConstrainedEngine e, double[] to) {
        if (looks >= LOOKS || m == 0 && !eval.bounds.bind()) return false;
        looks++;
        if (!direct(e)) return false;
        double here = lagrangian(e.f, e.c, e.lambda), size = Math.abs(e.f);
        for (int i = 0; i < m; i++) size += Math.abs(e.lambda[i] * e.c[i]);
        for (int sign = 1; sign >= -1; sign -= 2) {
            for (int i = 0; i < n; i++) {
                double l = eval.bounds.lower(i), u = eval.bounds.upper(i), v = e.x[i] + sign * direction[i];
                to[i] = eval.bounds.clamp(i, Bounds.reflected(v, l, u));
            }
            double found = eval.value(to, there);
            if (!Engine.finite(found)) continue;
            if (lagrangian(found, there, e.lambda) < here - 1e3 * Math.ulp(1.0) * size) {
                keep(e);
                return true;
            }
        }
        return false;
    }

    private double lagrangian(double value, double[] c, double[] multipliers) {
        double s = value;
        for (int i = 0; i < m; i++) {
            double side = multipliers[i] > 0 ? rows.lower[i] : rows.upper[i];
            if (multipliers[i] != 0) s -= multipliers[i] * (c[i] - side);
            else s += rows.excess(i, c[i]);
        }
        return s;
    }

    /// A random direction within the tangents of what is active; false if there is none.
    private boolean direct(ConstrainedEngine e) {
        SplittableRandom random = new SplittableRandom(12 + looks);
        double[] push = normal;
        rows.lagrangian(e.g, e.jac, e.lambda, push);
        double small = 1e-6 * Math.max(1, VectorMath.normInf(e.g));
        boolean[] held = new boolean[n];
        for (int i = 0; i < n; i++) {
            held[i] = push[i] > small && e.x[i] <= eval.bounds.lower(i)
                    || push[i] < -small && e.x[i] >= eval.bounds.upper(i);
            direction[i] = held[i] ? 0 : SIZE * Math.max(1, Math.abs(e.x[i])) * (2 * random.nextDouble() - 1);
        }
        double before = VectorMath.norm(direction);
        int columns = 0;
        for (int i = 0; i < m && columns < n; i++) {
            boolean active = rows.lower[i] == rows.upper[i] || Math.abs(e.lambda[i]) > small;
            if (!active) continue;
            for (int k = 0; k < n; k++) normal[k] = held[k] ? 0 : e.jac[i + k * m];
            double size = VectorMath.norm(normal);
            for (int pass = 0; pass < 2; pass++) for (int q = 0; q < columns; q++) orthogonal(normal, q);
            double left = VectorMath.norm(normal);
            if (!(left > 1e-10 * size)) continue;
            for (int k = 0; k < n; k++) basis[k + columns * n] = normal[k] / left;
            columns++;
        }
        tangent(columns, held);
        if (!(VectorMath.norm(direction) > 1e-6 * before)) return false;
        if (hessian.isFresh()) return true;
        // where the model has little curvature, f may go down after a long way only
        double size = relative(e.x);
        VectorMath.copy(direction, normal);
        model.soften(direction);
        tangent(columns, held);
        double longer = relative(e.x);
        if (longer > 0 && longer < Double.POSITIVE_INFINITY) VectorMath.scale(size / longer, direction);
        else VectorMath.copy(normal, direction);
        return true;
    }

    private void tangent(int columns, boolean[] held) {
        for (int i = 0; i < n; i++) if (held[i]) direction[i] = 0;
        for (int pass = 0; pass < 2; pass++) for (int q = 0; q < columns; q++) orthogonal(direction, q);
    }

    private double relative(double[] at) {
        double worst = 0;
        for (int i = 0; i < n; i++) worst = Math.max(worst, Math.abs(direction[i]) / Math.max(1, Math.abs(at[i])));
        return worst;
    }

    private void orthogonal(double[] v, int q) {
        double s = 0;
        for (int k = 0; k < n; k++) s += basis[k + q * n] * v[k];
        for (int k = 0; k < n; k++) v[k] -= s * basis[k + q * n];
    }

    void exchange(Ledger l) {
        l.array("kept", x);
        l.array("keptC", c);
        l.array("keptG", g);
        l.array("keptJac", jac);
        l.array("keptLambda", lambda);
        f = l.number("keptF", f);
        holds = l.flag("holds", holds);
        looks = l.integer("looks", looks);
    }
}
