package org.jonum.optimize.programming;

import java.util.Arrays;
import java.util.List;

/// Powers of two for rows, columns and the objective that bring the entries of a programme near 1; rounding plays no part in them.
///
/// With x = C·x̂, the scaled programme has R·A·C, κ·C·c, κ·C·Q·C, and its multipliers are κ·R⁻¹·y.
final class Scaling {
    final double[] row, col;
    final double cost;
    private final QuadraticProgram original;

    private Scaling(QuadraticProgram p, double[] row, double[] col, double cost) {
        original = p;
        for (int i = 0; i < row.length; i++) row[i] = power(row[i]);
        for (int j = 0; j < col.length; j++) col[j] = power(col[j]);
        this.row = row;
        this.col = col;
        this.cost = power(cost);
    }

    /// Equilibration of the matrix [Q Aᵀ; A 0] in the largest element of each row (D. Ruiz 2001, RAL-TR-2001-034).
    static Scaling ruiz(QuadraticProgram p) {
        LinearProgram lp = p.linear();
        SparseMatrix a = lp.matrix, q = p.hessian();
        double[] r = ones(a.rows), c = ones(a.cols);
        for (int pass = 0; pass < 12; pass++) {
            double[] rowMax = new double[a.rows], colMax = new double[a.cols];
            for (int j = 0; j < a.cols; j++) {
                for (int k = a.start[j]; k < a.start[j + 1]; k++) {
                    int i = a.index[k];
                    double t = Math.abs(a.value[k]) * r[i] * c[j];
                    rowMax[i] = Math.max(rowMax[i], t);
                    colMax[j] = Math.max(colMax[j], t);
                }
                for (int k = q.start[j]; k < q.start[j + 1]; k++) {
                    colMax[j] = Math.max(colMax[j], Math.abs(q.value[k]) * c[q.index[k]] * c[j]);
                }
            }
            for (int i = 0; i < r.length; i++) r[i] = bounded(r[i], rowMax[i]);
            for (int j = 0; j < c.length; j++) c[j] = bounded(c[j], colMax[j]);
        }
        double top = 0;
        for (int j = 0; j < a.cols; j++) {
            top = Math.max(top, Math.abs(lp.cost[j]) * c[j]);
            for (int k = q.start[j]; k < q.start[j + 1]; k++) {
                top = Math.max(top, Math.abs(q.value[k]) * c[q.index[k]] * c[j]);
            }
        }
        return new Scaling(p, r, c, top > 0 ? 1 / top : 1);
    }

    /// Nothing is scaled.
    static Scaling none(QuadraticProgram p) {
        return new Scaling(p, ones(p.linear().rows()), ones(p.linear().variables()), 1);
    }

    private static double bounded(double s, double max) {
        return max > 0 ? Math.min(1e8, Math.max(1e-8, s / Math.sqrt(max))) : s;
    }

    /// Rows and columns by the geometric mean of their smallest and largest element, then columns by the largest
    /// (R. Fourer 1982, Math. Program. 23).
    static Scaling geometric(QuadraticProgram p) {
        LinearProgram lp = p.linear();
        SparseMatrix a = lp.matrix, t = a.transpose();
        double[] r = ones(a.rows), c = ones(a.cols);
        double low = Double.POSITIVE_INFINITY, high = 0;
        for (int k = 0; k < a.entries(); k++) {
            low = Math.min(low, Math.abs(a.value[k]));
            high = Math.max(high, Math.abs(a.value[k]));
        }
        boolean even = low >= 0.2 && high <= 5;
        for (int pass = 0; pass < 6 && !even; pass++) {
            mean(t, r, c);
            mean(a, c, r);
        }
        for (int j = 0; j < a.cols; j++) {
            double max = 0;
            for (int k = a.start[j]; k < a.start[j + 1]; k++) max = Math.max(max, Math.abs(a.value[k]) * r[a.index[k]]);
            if (max > 0 && !even) c[j] = 1 / max;
        }
        double top = 0;
        for (int j = 0; j < a.cols; j++) top = Math.max(top, Math.abs(lp.cost[j]) * c[j]);
        return new Scaling(p, r, c, top > 0 ? 1 / top : 1);
    }

    private static void mean(SparseMatrix byLine, double[] line, double[] other) {
        for (int j = 0; j < line.length; j++) {
            double min = Double.POSITIVE_INFINITY, max = 0;
            for (int k = byLine.start[j]; k < byLine.start[j + 1]; k++) {
                double t = Math.abs(byLine.value[k]) * other[byLine.index[k]];
                min = Math.min(min, t);
                max = Math.max(max, t);
            }
            if (max > 0) line[j] = 1 / (Math.sqrt(min) * Math.sqrt(max));
        }
    }

    private static double[] ones(int n) {
        double[] v = new double[n];
        Arrays.fill(v, 1);
        return v;
    }

    private static double power(double v) {
        return Math.scalb(1.0, Math.getExponent(Math.min(1e100, Math.max(1e-100, v * Math.sqrt(2)))));
    }

    /// {@return the scaled programme}
    QuadraticProgram program() {
        LinearProgram p = original.linear();
        int n = p.variables(), m = p.rows();
        double[] c = new double[n], l = new double[n], u = new double[n], low = new double[m], high = new double[m];
        double[] dual = new double[n];
        for (int j = 0; j < n; j++) {
            c[j] = cost * col[j] * p.cost[j];
            l[j] = p.lower[j] / col[j];
            u[j] = p.upper[j] / col[j];
            dual[j] = cost * col[j];
        }
        for (int i = 0; i < m; i++) {
            low[i] = p.rowLower[i] * row[i];
            high[i] = p.rowUpper[i] * row[i];
        }
        LinearProgram scaled =
                new LinearProgram(p.name(), p.offset * cost, c, l, u, p.matrix.scaled(row, col), low, high,
                        List.of(), List.of());
        return new QuadraticProgram(scaled, original.hessian().scaled(dual, col));
    }

    /// {@return the point of the caller's model}
    double[] point(double[] scaled) {
        double[] x = new double[scaled.length];
        for (int j = 0; j < x.length; j++) x[j] = col[j] * scaled[j];
        return x;
    }

    /// {@return the multipliers of the caller's model}
    double[] multipliers(double[] scaled) {
        double[] y = new double[scaled.length];
        for (int i = 0; i < y.length; i++) y[i] = row[i] * scaled[i] / cost;
        return y;
    }
}
