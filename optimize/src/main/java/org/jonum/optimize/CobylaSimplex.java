package org.jonum.optimize;

import java.util.Arrays;

/// The simplex of COBYLA: vertices with their values, the best one first, and the linear functions that interpolate at them.
final class CobylaSimplex {
    final int n;
    /// Vertices in rows; f and the rows of the constraints at each.
    final double[][] vertex, rowsAt;
    final double[] value;
    /// Slopes of f and of the rows, the latter by columns.
    final double[] slope, jac;
    double mu;
    private final int m;
    private final Rows rows;
    /// Row k is the gradient of the linear function that is 1 at vertex k + 1 and 0 at the others.
    private final double[][] dual;
    private final double[][] work;

    CobylaSimplex(int n, Rows rows) {
        this.n = n;
        this.rows = rows;
        m = rows.m;
        vertex = new double[n + 1][n];
        rowsAt = new double[n + 1][m];
        value = new double[n + 1];
        slope = new double[n];
        jac = new double[m * n];
        dual = new double[n][n];
        work = new double[n][n];
    }

    double excess(double[] c) {
        double worst = 0;
        for (int i = 0; i < m; i++) worst = Math.max(worst, rows.excess(i, c[i]));
        return worst;
    }

    double merit(int k) {
        return value[k] + mu * excess(rowsAt[k]);
    }

    /// Puts the vertex with the least merit first; false if it was there.
    boolean sort() {
        int least = 0;
        for (int k = 1; k <= n; k++) {
            double a = merit(k), b = merit(least);
            if (a < b || a == b && excess(rowsAt[k]) < excess(rowsAt[least])) least = k;
        }
        if (least == 0) return false;
        swap(vertex, least);
        swap(rowsAt, least);
        double v = value[0];
        value[0] = value[least];
        value[least] = v;
        return true;
    }

    private static void swap(double[][] a, int k) {
        double[] first = a[0];
        a[0] = a[k];
        a[k] = first;
    }

    /// The linear functions and slopes, by elimination with pivots; false if the vertices are in a plane.
    boolean models() {
        double size = 0;
        for (int k = 0; k < n; k++) {
            VectorMath.minus(vertex[k + 1], vertex[0], work[k]);
            size = Math.max(size, VectorMath.normInf(work[k]));
            Arrays.fill(dual[k], 0);
            dual[k][k] = 1;
        }
        // [S | I] → [I | S⁻¹]; the gradients are the columns of S⁻¹
        for (int p = 0; p < n; p++) {
            int row = p;
            for (int i = p + 1; i < n; i++) if (Math.abs(work[i][p]) > Math.abs(work[row][p])) row = i;
            double pivot = work[row][p];
            if (!(Math.abs(pivot) > 1e-13 * size)) return false;
            double[] s = work[row], t = dual[row];
            work[row] = work[p];
            dual[row] = dual[p];
            work[p] = s;
            dual[p] = t;
            VectorMath.scale(1 / pivot, s);
            VectorMath.scale(1 / pivot, t);
            for (int i = 0; i < n; i++) {
                double by = -work[i][p];
                if (i == p || by == 0) continue;
                VectorMath.axpy(by, s, work[i]);
                VectorMath.axpy(by, t, dual[i]);
            }
        }
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < i; k++) {
                double t = dual[i][k];
                dual[i][k] = dual[k][i];
                dual[k][i] = t;
            }
        }
        Arrays.fill(slope, 0);
        Arrays.fill(jac, 0);
        for (int k = 0; k < n; k++) {
            VectorMath.axpy(value[k + 1] - value[0], dual[k], slope);
            for (int i = 0; i < m; i++) {
                double by = rowsAt[k + 1][i] - rowsAt[0][i];
                for (int j = 0; j < n; j++) jac[i + j * m] += by * dual[k][j];
            }
        }
        return VectorMath.finite(slope) && VectorMath.finite(jac);
    }

    /// The value at best + d of the linear function that is 1 at vertex k.
    double lagrange(int k, double[] d) {
        if (k > 0) return VectorMath.dot(dual[k - 1], d);
        double s = 1;
        for (int i = 0; i < n; i++) s -= VectorMath.dot(dual[i], d);
        return s;
    }

    /// The distance of vertex k ≥ 1 from the face of the others, along the returned normal of length 1.
    double height(int k, double[] normal) {
        double size = VectorMath.norm(dual[k - 1]);
        for (int i = 0; i < n; i++) normal[i] = dual[k - 1][i] / size;
        return 1 / size;
    }

    /// The violation that the models promise at best + d.
    double predicted(double[] d) {
        double worst = 0;
        for (int i = 0; i < m; i++) {
            double c = rowsAt[0][i];
            for (int j = 0; j < n; j++) c += jac[i + j * m] * d[j];
            worst = Math.max(worst, rows.excess(i, c));
        }
        return worst;
    }

    /// μ is no larger than what the values at the vertices ask for (Powell 1994, eq. 11–13).
    void relax() {
        double least = Double.POSITIVE_INFINITY, most = Double.NEGATIVE_INFINITY, room = Double.POSITIVE_INFINITY;
        for (double v : value) {
            least = Math.min(least, v);
            most = Math.max(most, v);
        }
        for (int i = 0; i < m; i++) {
            for (int side = 0; side < 2; side++) {
                double bound = side == 0 ? rows.lower[i] : rows.upper[i];
                if (Double.isInfinite(bound)) continue;
                double low = Double.POSITIVE_INFINITY, high = Double.NEGATIVE_INFINITY;
                for (double[] c : rowsAt) {
                    double v = side == 0 ? bound - c[i] : c[i] - bound;         // > 0 where violated
                    low = Math.min(low, v);
                    high = Math.max(high, v);
                }
                if (high > 0.5 * low) {
                    double range = high - Math.min(low, 0);
                    if (range > 0) room = Math.min(room, range);
                }
            }
        }
        if (room == Double.POSITIVE_INFINITY) mu = 0;
        else mu = Math.min(mu, (most - least) / room);
    }

    void exchange(Ledger l) {
        for (int k = 0; k <= n; k++) {
            l.array("vertex" + k, vertex[k]);
            l.array("rows" + k, rowsAt[k]);
        }
        l.array("values", value);
        mu = l.number("mu", mu);
    }
}
