package org.jonum.optimize.programming;

import org.jonum.mat.Vector;
import org.jspecify.annotations.Nullable;

/// Checks proofs of infeasibility and unboundedness on the caller's model.
final class Rays {
    /// What an element may differ from 0, relative to the terms that it is the sum of.
    private static final double TOLERANCE = 1e-9;

    private Rays() {
    }

    /// The status if y proves that no point is feasible, else null. Multipliers that have no bound are set to 0 first.
    static ProgramStatus.@Nullable Infeasible infeasible(LinearProgram p, double[] multipliers) {
        double[] y = multipliers.clone();
        double top = 0;
        for (int i = 0; i < y.length; i++) {
            if (Double.isNaN(y[i])) return null;
            if (Double.isInfinite(y[i] > 0 ? p.rowLower[i] : p.rowUpper[i])) y[i] = 0;
            top = Math.max(top, Math.abs(y[i]));
        }
        if (!(top > 0) || top == Double.POSITIVE_INFINITY) return null;
        double margin = 0, size = 0;
        for (int i = 0; i < y.length; i++) {
            y[i] /= top;
            if (Math.abs(y[i]) < 1e-13) y[i] = 0;
            if (y[i] == 0) continue;
            double t = y[i] * (y[i] > 0 ? p.rowLower[i] : p.rowUpper[i]);
            margin += t;
            size += Math.abs(t);
        }
        SparseMatrix a = p.matrix;
        for (int j = 0; j < p.variables(); j++) {
            double z = 0, scale = 0;
            for (int k = a.start[j]; k < a.start[j + 1]; k++) {
                double t = a.value[k] * y[a.index[k]];
                z -= t;
                scale = Math.max(scale, Math.abs(t));
            }
            if (z == 0) continue;
            double bound = z > 0 ? p.lower[j] : p.upper[j];
            if (Double.isInfinite(bound)) {
                if (Math.abs(z) > 0.1 * TOLERANCE * scale) return null;
            } else {
                margin += z * bound;
                size += Math.abs(z * bound);
            }
        }
        return margin > TOLERANCE * size && margin > 0 ? new ProgramStatus.Infeasible(Vector.of(y), margin) : null;
    }

    /// The status if the objective falls for ever along d, else null. Elements that leave a bound are set to 0 first.
    static ProgramStatus.@Nullable Unbounded unbounded(QuadraticProgram q, double[] direction) {
        LinearProgram p = q.linear();
        double[] d = direction.clone();
        double top = 0;
        for (int j = 0; j < d.length; j++) {
            if (Double.isNaN(d[j])) return null;
            if (!Double.isInfinite(d[j] > 0 ? p.upper[j] : p.lower[j])) d[j] = 0;
            top = Math.max(top, Math.abs(d[j]));
        }
        if (!(top > 0) || top == Double.POSITIVE_INFINITY) return null;
        double slope = 0, size = 0;
        double[] r = new double[p.rows()], scale = new double[p.rows()];
        SparseMatrix a = p.matrix;
        for (int j = 0; j < d.length; j++) {
            d[j] /= top;
            if (Math.abs(d[j]) < 1e-13) d[j] = 0;
            if (d[j] == 0) continue;
            slope += p.cost[j] * d[j];
            size += Math.abs(p.cost[j] * d[j]);
            for (int k = a.start[j]; k < a.start[j + 1]; k++) {
                double t = a.value[k] * d[j];
                r[a.index[k]] += t;
                scale[a.index[k]] = Math.max(scale[a.index[k]], Math.abs(t));
            }
        }
        if (!(slope < -TOLERANCE * size)) return null;
        for (int i = 0; i < r.length; i++) {
            if (Math.abs(r[i]) > TOLERANCE * scale[i] && !Double.isInfinite(r[i] > 0 ? p.rowUpper[i] : p.rowLower[i])) {
                return null;
            }
        }
        SparseMatrix h = q.hessian();
        for (int j = 0; j < h.cols; j++) {
            double s = 0, w = 0;
            for (int k = h.start[j]; k < h.start[j + 1]; k++) {
                double t = h.value[k] * d[h.index[k]];
                s += t;
                w = Math.max(w, Math.abs(t));
            }
            if (Math.abs(s) > TOLERANCE * w) return null;
        }
        return new ProgramStatus.Unbounded(Vector.of(d), slope);
    }
}
