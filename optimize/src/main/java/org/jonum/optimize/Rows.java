package org.jonum.optimize;

import java.util.List;

/// All constraints of a problem as one map c: ℝⁿ → ℝᵐ between its sides.
final class Rows {
    final int m, n;
    final double[] lower, upper;
    /// Whether all derivatives are known.
    final boolean exact;
    private final List<Constraint> parts;
    private final double[][] values, blocks;

    Rows(List<Constraint> parts, int n) {
        this.parts = parts;
        this.n = n;
        m = parts.stream().mapToInt(Constraint::size).sum();
        lower = new double[m];
        upper = new double[m];
        values = new double[parts.size()][];
        blocks = new double[parts.size()][];
        boolean all = true;
        int row = 0, k = 0;
        for (Constraint p : parts) {
            int rows = p.size();
            if (p.matrix != null && p.matrix.length != rows * n) {
                throw new IllegalArgumentException("Problem: linear constraints of " + p.matrix.length / rows
                        + " variables, x0 has " + n);
            }
            System.arraycopy(p.lower, 0, lower, row, rows);
            System.arraycopy(p.upper, 0, upper, row, rows);
            values[k] = new double[rows];
            blocks[k] = p.matrix != null ? p.matrix : new double[Math.multiplyExact(rows, n)];
            all &= p.exact();
            row += rows;
            k++;
        }
        exact = all;
    }

    /// c(x).
    void values(double[] x, double[] c) {
        int row = 0, k = 0;
        for (Constraint p : parts) {
            double[] v = values[k++];
            if (p.values != null) {
                p.values.residuals(x, v);
            } else {
                double[] a = blocks[k - 1];
                for (int i = 0; i < v.length; i++) {
                    v[i] = 0;
                    for (int j = 0; j < n; j++) v[i] += a[i + j * v.length] * x[j];
                }
            }
            System.arraycopy(v, 0, c, row, v.length);
            row += v.length;
        }
    }

    /// The rows of the Jacobian that are known; the others stay as they are.
    void jacobian(double[] x, double[] jac) {
        int row = 0, k = 0;
        for (Constraint p : parts) {
            double[] a = blocks[k++];
            int rows = p.size();
            if (p.jacobian != null) p.jacobian.jacobian(x, a);
            if (p.exact()) {
                for (int j = 0; j < n; j++) System.arraycopy(a, j * rows, jac, row + j * m, rows);
            }
            row += rows;
        }
    }

    /// How far row i is outside of its sides.
    double excess(int i, double c) {
        return c < lower[i] ? lower[i] - c : c > upper[i] ? c - upper[i] : 0;
    }

    /// The largest excess, relative to a side that is larger than 1; +∞ for a value that is not finite.
    double violation(double[] c) {
        double worst = 0;
        for (int i = 0; i < m; i++) {
            double side = c[i] < lower[i] ? lower[i] : upper[i];
            double v = excess(i, c[i]);
            if (v > 0) v /= Math.max(1, Math.abs(side));
            if (!(v <= Double.MAX_VALUE) || !Engine.finite(c[i])) return Double.POSITIVE_INFINITY;
            worst = Math.max(worst, v);
        }
        return worst;
    }

    /// r := g − Jᵀ·λ.
    void lagrangian(double[] g, double[] jac, double[] lambda, double[] r) {
        for (int j = 0; j < n; j++) {
            double s = g[j];
            for (int i = 0; i < m; i++) s -= jac[i + j * m] * lambda[i];
            r[j] = s;
        }
    }

    /// The largest of min(|λᵢ|, sᵢ)·max(1, |λᵢ|), with sᵢ the distance to the side that λᵢ speaks of, or the excess over it: what f may owe to them.
    double complementarity(double[] c, double[] lambda) {
        double worst = 0;
        for (int i = 0; i < m; i++) {
            double l = Math.abs(lambda[i]),
                    side = Math.abs(lambda[i] > 0 ? c[i] - lower[i] : lambda[i] < 0 ? upper[i] - c[i] : 0);
            worst = Math.max(worst, Math.min(l, side) * Math.max(1, l));
        }
        return worst;
    }
}
