package org.jonum.optimize;

import java.util.Arrays;

/// Differences for all columns of a group at once: each row sees the step of at most one of them.
final class GroupedDifferences {
    /// Multiples of the step at which a function is evaluated, and their weights in the slope.
    private static final double[][] AT = {{1}, {1, -1}, {1, -1, 2, -2}};
    private static final double[][] WEIGHT = {{1}, {1 / 2.0, -1 / 2.0}, {8 / 12.0, -8 / 12.0, -1 / 12.0, 1 / 12.0}};

    private final Differences differences;
    private final Sparsity pattern;
    private final int kind;

    GroupedDifferences(Differences differences, Sparsity pattern, int points) {
        this.differences = differences;
        this.pattern = pattern;
        kind = points == 2 ? 0 : points == 3 ? 1 : 2;
    }

    void jacobian(Residuals f, double[] x, double[] f0, Bounds b, Differences.Work w, double[] j) {
        Arrays.fill(j, 0);
        double[] steps = new double[x.length], value = new double[f0.length];
        for (int[] group : pattern.colours) {
            if (steps(group, x, b, w, steps) && all(group, f, x, f0, w, steps, value, j)) continue;
            for (int k : group) {
                differences.column(f, x[k], k, f0, b, w, j, k * f0.length);
                w.at[k] = x[k];
            }
        }
    }

    /// The steps of the columns, by powers of two; false if one does not fit within the bounds.
    private boolean steps(int[] group, double[] x, Bounds b, Differences.Work w, double[] steps) {
        int reach = kind == 2 ? 2 : 1;
        for (int k : group) {
            double h = differences.step(x[k], k, b, w);
            if (!(h > 0)) return false;
            double p = Math.scalb(1.0, Math.getExponent(h));
            p = (x[k] + p) - x[k];
            if (!(p > 0)) return false;
            boolean up = x[k] + reach * p <= b.upper(k), down = x[k] - reach * p >= b.lower(k);
            if (kind == 0 ? !up && !down : !up || !down) return false;
            steps[k] = up ? p : -p;
        }
        return true;
    }

    private boolean all(int[] group, Residuals f, double[] x, double[] f0, Differences.Work w, double[] steps,
            double[] value, double[] j) {
        int m = f0.length;
        boolean fine = true;
        for (int s = 0; s < AT[kind].length && fine; s++) {
            for (int k : group) w.at[k] = x[k] + AT[kind][s] * steps[k];
            f.residuals(w.at, value);
            fine = VectorMath.finite(value);
            for (int k : group) {
                double weight = WEIGHT[kind][s] / steps[k];
                for (int i : pattern.rows[k]) {
                    double base = kind == 0 ? f0[i] : 0;
                    j[i + k * m] += weight * (value[i] - base);
                }
            }
        }
        for (int k : group) {
            w.at[k] = x[k];
            if (!fine) Arrays.fill(j, k * m, k * m + m, 0);
        }
        return fine;
    }
}
