package org.jonum.optimize;

import java.util.Arrays;
import java.util.function.BiConsumer;

/// GMRES with restarts for A·p = −r, A known by its products: Arnoldi's basis, orthogonalised twice, and rotations.
final class Gmres {
    private final int n, k;
    private final double[][] v, h;
    private final double[] cos, sin, g, w, y;

    Gmres(int n, int memory) {
        this.n = n;
        k = memory;
        v = new double[k + 1][n];
        h = new double[k][k + 1];
        cos = new double[k];
        sin = new double[k];
        g = new double[k + 1];
        w = new double[n];
        y = new double[k];
    }

    /// Writes p, and returns ‖A·p + r‖/‖r‖ as the recurrence has it; goes on until that is ≤ η, or does not fall.
    double solve(BiConsumer<double[], double[]> a, double[] r, double[] p, double eta, int restarts) {
        double size = VectorMath.norm(r), left = size;
        Arrays.fill(p, 0);
        for (int i = 0; i < n; i++) v[0][i] = -r[i];
        for (int round = 0; round < restarts; round++) {
            double before = left;
            if (!(left > 0)) break;
            VectorMath.scale(1 / left, v[0]);
            left = sweep(a, p, left, eta * size);
            if (!(left > eta * size) || !(left < 0.99 * before)) break;
            a.accept(p, w);
            for (int i = 0; i < n; i++) v[0][i] = -r[i] - w[i];
            left = VectorMath.norm(v[0]);
        }
        return left / size;
    }

    private double sweep(BiConsumer<double[], double[]> a, double[] p, double beta, double goal) {
        Arrays.fill(g, 0);
        g[0] = beta;
        int used = 0;
        for (int c = 0; c < k; c++) {
            a.accept(v[c], w);
            double[] column = h[c];
            Arrays.fill(column, 0);
            double whole = VectorMath.norm(w);
            for (int pass = 0; pass < 2; pass++) {
                for (int i = 0; i <= c; i++) {
                    double s = VectorMath.dot(w, v[i]);
                    column[i] += s;
                    VectorMath.axpy(-s, v[i], w);
                }
            }
            double rest = VectorMath.norm(w);
            boolean last = !(rest > 1e-14 * whole);
            for (int i = 0; i < n; i++) v[c + 1][i] = last ? 0 : w[i] / rest;
            for (int i = 0; i < c; i++) {
                double t = column[i];
                column[i] = cos[i] * t + sin[i] * column[i + 1];
                column[i + 1] = cos[i] * column[i + 1] - sin[i] * t;
            }
            double hyp = Math.hypot(column[c], last ? 0 : rest);
            if (!(hyp > 0)) break;
            cos[c] = column[c] / hyp;
            sin[c] = last ? 0 : rest / hyp;
            column[c] = hyp;
            g[c + 1] = -sin[c] * g[c];
            g[c] *= cos[c];
            used = c + 1;
            if (last || Math.abs(g[c + 1]) <= goal) break;
        }
        for (int i = used - 1; i >= 0; i--) {
            double s = g[i];
            for (int c = i + 1; c < used; c++) s -= h[c][i] * y[c];
            y[i] = s / h[i][i];
        }
        for (int i = 0; i < used; i++) VectorMath.axpy(y[i], v[i], p);
        return Math.abs(g[used]);
    }
}
