package org.jonum.optimize;

import java.util.Arrays;

/// The step of linear models: minimises gᵀd + μ·t with l − t ≤ c + A·d ≤ u + t, t ≥ 0, in a ball and in bounds.
///
/// The ball is that of ½·σ·‖d‖² with the σ for which ‖d‖ comes near to its radius, found by bisection.
final class LinearStep {
    private final int n, m;
    private final DualActiveSet solver;
    private final double[] b, g, a, lo, up, left, right;
    final double[] d;
    /// The violation that the models have at d.
    double rest;

    LinearStep(int n, int m) {
        this.n = n;
        this.m = m;
        int rows = 2 * m;
        solver = new DualActiveSet(n + 1, rows);
        b = new double[(n + 1) * (n + 1)];
        g = new double[n + 1];
        a = new double[rows * (n + 1)];
        lo = new double[rows];
        up = new double[rows];
        left = new double[n + 1];
        right = new double[n + 1];
        d = new double[n];
    }

    /// Finds d for a price μ of violation; false if digits are lost.
    boolean solve(double[] slope, double[] c, double[] jac, Rows rows, double[] below, double[] above, double radius, double mu) {
        int all = 2 * m;
        System.arraycopy(slope, 0, g, 0, n);
        System.arraycopy(below, 0, left, 0, n);
        System.arraycopy(above, 0, right, 0, n);
        left[n] = 0;
        right[n] = Double.POSITIVE_INFINITY;
        double now = 0;
        Arrays.fill(lo, Double.NEGATIVE_INFINITY);
        Arrays.fill(up, Double.POSITIVE_INFINITY);
        for (int i = 0; i < m; i++) {
            now = Math.max(now, rows.excess(i, c[i]));
            for (int k = 0; k < n; k++) {
                a[i + k * all] = jac[i + k * m];
                a[m + i + k * all] = jac[i + k * m];
            }
            a[i + n * all] = 1;
            a[m + i + n * all] = -1;
            lo[i] = rows.lower[i] - c[i];
            up[m + i] = rows.upper[i] - c[i];
        }
        double size = Math.max(VectorMath.norm(slope), Math.max(mu * now / radius, Double.MIN_NORMAL));
        double low = 1e-10 * size / radius, high = 0, sigma = low;
        for (int k = 0; k < 60; k++) {
            Arrays.fill(b, 0);
            for (int i = 0; i < n; i++) b[i + i * (n + 1)] = sigma;
            b[n + n * (n + 1)] = Math.max(1e-6 * mu / Math.max(now, radius), Double.MIN_NORMAL);
            g[n] = mu;
            if (solver.solve(b, g, a, lo, up, left, right) != DualActiveSet.Outcome.SOLVED) {
                // too flat to be solved: a steeper ball
                if (high > 0) return false;
                low = sigma;
                sigma *= 100;
                continue;
            }
            double length = 0;
            for (int i = 0; i < n; i++) length += solver.x[i] * solver.x[i];
            length = Math.sqrt(length);
            if (length <= radius) {
                System.arraycopy(solver.x, 0, d, 0, n);
                if (sigma == low || length >= 0.9 * radius) break;
                high = sigma;
            } else {
                low = sigma;
            }
            sigma = high > 0 ? Math.sqrt(low * high) : 10 * sigma;
            if (high > 0 && high <= low * (1 + 1e-6)) break;
        }
        rest = 0;
        double length = VectorMath.norm(d);
        if (!(length <= radius * 1.01)) return false;
        for (int i = 0; i < m; i++) {
            double v = c[i];
            for (int k = 0; k < n; k++) v += jac[i + k * m] * d[k];
            rest = Math.max(rest, rows.excess(i, v));
        }
        return true;
    }
}
