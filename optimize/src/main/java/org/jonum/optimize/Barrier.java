package org.jonum.optimize;

import java.util.stream.IntStream;

/// The problem of an interior point method: variables w = (x that are not fixed, slacks of inequalities) between bounds, equations c(w) = 0.
final class Barrier {
    final int variables, size, m;
    final int[] free, slackOf;
    final double[] w, lower, upper;
    private final Rows rows;

    Barrier(Bounds bounds, Rows rows, double[] x) {
        this.rows = rows;
        m = rows.m;
        free = IntStream.range(0, rows.n).filter(i -> bounds.lower(i) < bounds.upper(i)).toArray();
        variables = free.length;
        slackOf = new int[m];
        int p = 0;
        for (int i = 0; i < m; i++) slackOf[i] = rows.lower[i] == rows.upper[i] ? -1 : variables + p++;
        size = variables + p;
        w = new double[size];
        lower = new double[size];
        upper = new double[size];
        for (int k = 0; k < variables; k++) {
            lower[k] = bounds.lower(free[k]);
            upper[k] = bounds.upper(free[k]);
            w[k] = inside(k, x[free[k]]);
        }
        for (int i = 0; i < m; i++) {
            if (slackOf[i] < 0) continue;
            lower[slackOf[i]] = rows.lower[i];
            upper[slackOf[i]] = rows.upper[i];
        }
    }

    /// v, moved inwards so far that the barrier is not steep (Wächter & Biegler 2006, §3.6).
    double inside(int k, double v) {
        double l = lower[k], u = upper[k], width = u - l;
        double left = l + Math.min(1e-2 * Math.max(1, Math.abs(l)), 1e-2 * width);
        double right = u - Math.min(1e-2 * Math.max(1, Math.abs(u)), 1e-2 * width);
        double r = v;
        if (l > Double.NEGATIVE_INFINITY) r = Math.max(r, left);
        if (u < Double.POSITIVE_INFINITY) r = Math.min(r, right);
        return l < r && r < u ? r : 0.5 * l + 0.5 * u;
    }

    void scatter(double[] from, double[] x) {
        for (int k = 0; k < variables; k++) x[free[k]] = from[k];
    }

    /// r := c(w), of values of the rows.
    void equations(double[] values, double[] at, double[] r) {
        for (int i = 0; i < m; i++) r[i] = values[i] - (slackOf[i] < 0 ? rows.lower[i] : at[slackOf[i]]);
    }

    /// a := the Jacobian by w.
    void jacobian(double[] jac, double[] a) {
        java.util.Arrays.fill(a, 0);
        for (int k = 0; k < variables; k++) System.arraycopy(jac, free[k] * m, a, k * m, m);
        for (int i = 0; i < m; i++) if (slackOf[i] >= 0) a[i + slackOf[i] * m] = -1;
    }

    /// −μ·Σ ln of the distances.
    double logarithms(double[] at, double mu) {
        double s = 0;
        for (int k = 0; k < size; k++) {
            if (lower[k] > Double.NEGATIVE_INFINITY) s -= Math.log(at[k] - lower[k]);
            if (upper[k] < Double.POSITIVE_INFINITY) s -= Math.log(upper[k] - at[k]);
        }
        return mu * s;
    }

    /// The largest α ≤ 1 that leaves 1 − τ of each distance.
    double longest(double[] d, double tau) {
        double alpha = 1;
        for (int k = 0; k < size; k++) {
            if (d[k] < 0) alpha = Math.min(alpha, tau * (w[k] - lower[k]) / -d[k]);
            else if (d[k] > 0) alpha = Math.min(alpha, tau * (upper[k] - w[k]) / d[k]);
        }
        return alpha;
    }

    static double longestDual(double[] z, double[] dz, double tau) {
        double alpha = 1;
        for (int k = 0; k < z.length; k++) if (dz[k] < 0) alpha = Math.min(alpha, tau * z[k] / -dz[k]);
        return alpha;
    }

    /// Whether a point is strictly between the bounds.
    boolean strict(double[] at) {
        for (int k = 0; k < size; k++) if (!(at[k] > lower[k] && at[k] < upper[k])) return false;
        return true;
    }
}
