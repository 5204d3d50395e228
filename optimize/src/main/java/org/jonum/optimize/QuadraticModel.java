package org.jonum.optimize;

import java.util.Arrays;

/// The quadratic problem of one step: gᵀd + ½·dᵀBd on the linearised constraints and the bounds.
///
/// Where these contradict each other, the violated rows get a share tᵢ in [0, 1] of their violation back, at the price of
/// ρ·vᵢ·(tᵢ + ½·tᵢ²), and ρ grows tenfold as long as the violation that is left does not fall (Schittkowski 1985, with one slack for each row).
final class QuadraticModel {
    private final Bounds bounds;
    private final Rows rows;
    private final int n, m;
    final double[] d, d2, lambda;
    private final double[] left, right, lower, upper, rest;
    private final DualActiveSet plain;
    private boolean elastic, stationary;

    QuadraticModel(Bounds bounds, Rows rows) {
        this.bounds = bounds;
        this.rows = rows;
        n = rows.n;
        m = rows.m;
        d = new double[n];
        d2 = new double[n];
        lambda = new double[m];
        left = new double[n];
        right = new double[n];
        lower = new double[m];
        upper = new double[m];
        rest = new double[m];
        plain = new DualActiveSet(n, m);
    }

    /// Whether no step makes the linearised constraints less violated.
    boolean stationary() {
        return stationary;
    }

    /// v := B⁻¹·v for the B of the last problem.
    void soften(double[] v) {
        plain.inverse(v);
    }

    /// Finds d and the multipliers; false if B is not positive definite, or digits are lost.
    boolean solve(double[] x, double[] c, double[] g, double[] jac, double[] b) {
        box(x);
        sides(c);
        elastic = false;
        stationary = false;
        DualActiveSet.Outcome end = plain.solve(b, g, jac, lower, upper, left, right);
        if (end == DualActiveSet.Outcome.NOT_CONVEX) return false;
        if (end == DualActiveSet.Outcome.SOLVED) {
            VectorMath.copy(plain.x, d);
            VectorMath.copy(plain.lambda, lambda);
            linear(c, jac);
            return true;
        }
        return relaxed(c, g, jac, b);
    }

    /// The step of second order: the same problem, with the rows as they are at x + d.
    boolean correct(double[] x, double[] there, double[] jac, double[] b, double[] g) {
        if (elastic) return false;
        box(x);
        for (int i = 0; i < m; i++) {
            double jd = 0;
            for (int k = 0; k < n; k++) jd += jac[i + k * m] * d[k];
            lower[i] = rows.lower[i] - there[i] + jd;
            upper[i] = rows.upper[i] - there[i] + jd;
        }
        if (plain.solve(b, g, jac, lower, upper, left, right) != DualActiveSet.Outcome.SOLVED) return false;
        VectorMath.copy(plain.x, d2);
        return VectorMath.norm(d2) <= 2 * VectorMath.norm(d) && VectorMath.distance(d, d2) > 0;
    }

    /// Σ of the weighted excesses of the linearised rows at d.
    double penalty(double[] weights) {
        double s = 0;
        for (int i = 0; i < m; i++) s += weights[i] * rest[i];
        return s;
    }

    private void box(double[] x) {
        for (int i = 0; i < n; i++) {
            left[i] = bounds.lower(i) - x[i];
            right[i] = bounds.upper(i) - x[i];
        }
    }

    private void sides(double[] c) {
        for (int i = 0; i < m; i++) {
            lower[i] = rows.lower[i] - c[i];
            upper[i] = rows.upper[i] - c[i];
        }
    }

    private void linear(double[] c, double[] jac) {
        for (int i = 0; i < m; i++) {
            double v = c[i];
            for (int k = 0; k < n; k++) v += jac[i + k * m] * d[k];
            rest[i] = rows.excess(i, v);
            if (!elastic && rest[i] <= 1e-9 * rows.excess(i, c[i])) rest[i] = 0;
        }
    }

    private boolean relaxed(double[] c, double[] g, double[] jac, double[] b) {
        elastic = true;
        int[] violated = new int[m];
        int k = 0;
        double all = 0;
        for (int i = 0; i < m; i++) {
            double v = rows.excess(i, c[i]);
            all += v;
            if (v > 0) violated[k++] = i;
        }
        if (k == 0) return false;
        int size = n + k;
        double[] bb = new double[size * size], gg = Arrays.copyOf(g, size), a = new double[m * size];
        double[] l = Arrays.copyOf(left, size), r = Arrays.copyOf(right, size);
        for (int j = 0; j < n; j++) System.arraycopy(b, j * n, bb, j * size, n);
        System.arraycopy(jac, 0, a, 0, m * n);
        DualActiveSet solver = new DualActiveSet(size, m);
        double price = Math.max(1, VectorMath.normInf(g));
        for (int tries = 0; tries < 10; tries++) {
            for (int q = 0; q < k; q++) {
                int i = violated[q], at = n + q;
                double v = rows.excess(i, c[i]);
                a[i + at * m] = c[i] < rows.lower[i] ? v : -v;
                bb[at + at * size] = price * v;
                gg[at] = price * v;
                l[at] = 0;
                r[at] = Double.POSITIVE_INFINITY;
            }
            if (solver.solve(bb, gg, a, lower, upper, l, r) == DualActiveSet.Outcome.SOLVED) {
                System.arraycopy(solver.x, 0, d, 0, n);
                VectorMath.copy(solver.lambda, lambda);
                linear(c, jac);
                double left = 0;
                for (double v : rest) left += v;
                stationary = left >= (1 - 1e-8) * all;
                if (left <= 0.9 * all) return true;
                if (tries == 9) return true;
            } else if (tries == 9) { return false; }
            price *= 10;
        }
        return false;
    }
}
