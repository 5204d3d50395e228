package org.jonum.optimize.programming;

import java.util.Arrays;

/// The primal simplex method from a feasible basis, for what is left when shifted costs are taken back.
///
/// Columns by their reduced cost and a reference framework (devex), rows by Harris' ratio test. When steps of length 0 follow one
/// another, the bounds of basic columns that stand at them are widened a little, and `relaxed` says so: whoever calls has to take
/// the true bounds again, and finds the basis dual feasible.
///
/// **Source** P. M. J. Harris (1973), Math. Program. 5, 1–28.
final class PrimalPhase {
    /// How a phase ends.
    enum Exit {
        /// All reduced costs have the right signs.
        OPTIMAL,
        /// The objective falls without end along `ray`.
        NO_ROW,
        /// The limits were passed.
        LIMIT,
        /// Rounding errors are in the way.
        STUCK
    }

    private final Basis b;
    private final Limits limits;
    /// So many steps without progress are too many.
    private static final int STALL = 100;

    private final double[] weight;
    private final SparseVector column, rho;
    private final PriceRow alpha;
    private final boolean[] banned;
    private int stalled;
    /// Whether bounds were widened.
    boolean relaxed;
    /// Along which the objective falls, of all columns.
    final double[] ray;

    PrimalPhase(Basis b, Limits limits) {
        this.b = b;
        this.limits = limits;
        column = new SparseVector(b.m);
        rho = new SparseVector(b.m);
        alpha = new PriceRow(b);
        weight = new double[b.size];
        banned = new boolean[b.size];
        ray = new double[b.size];
    }

    Exit run() {
        b.refactor();
        b.primal();
        b.dual();
        Arrays.fill(weight, 1);
        relaxed = false;
        stalled = 0;
        boolean anyBanned = false;
        int most = b.iterations + 20 * b.size + 1000;
        while (true) {
            if (limits.passed(b.iterations) != null) return Exit.LIMIT;
            if (b.iterations > most) return Exit.STUCK;
            if (b.old()) {
                b.refactor();
                b.primal();
                b.dual();
            }
            int q = entering();
            if (q < 0) {
                if (anyBanned) return Exit.STUCK;
                if (b.fresh()) return Exit.OPTIMAL;
                b.refactor();
                b.primal();
                b.dual();
                if (entering() < 0) return Exit.OPTIMAL;
                continue;
            }
            int direction = b.d[q] < 0 ? 1 : -1;
            b.column(q, column);
            int r = leaving(direction);
            double range = b.upper[q] - b.lower[q];
            double step = r < 0 ? Double.POSITIVE_INFINITY : length(r, direction);
            if (range <= step) {
                if (range == Double.POSITIVE_INFINITY) {
                    if (b.fresh()) {
                        keepRay(q, direction);
                        return Exit.NO_ROW;
                    }
                    b.refactor();
                    b.primal();
                    b.dual();
                    continue;
                }
                move(q, direction * range);
                b.x[q] = direction > 0 ? b.upper[q] : b.lower[q];
                b.iterations++;
                continue;
            }
            if (Math.abs(column.value[r]) < 1e-7) {
                if (b.fresh()) {
                    banned[q] = true;
                    anyBanned = true;
                } else {
                    b.refactor();
                    b.primal();
                    b.dual();
                }
                continue;
            }
            exchange(q, r, direction, Math.max(0, step));
            stalled = step > 1e-9 ? 0 : stalled + 1;
            if (stalled > STALL) relax();
            if (anyBanned) Arrays.fill(banned, false);
            anyBanned = false;
        }
    }

    private void relax() {
        stalled = 0;
        relaxed = true;
        for (int k = 0; k < b.m; k++) {
            int j = b.basic[k];
            // an even spread that depends on nothing but j
            double by = 1e-6 * (1 + (j + 1) * 0.6180339887498949 % 1);
            if (b.x[j] - b.lower[j] <= 1e-7) b.lower[j] -= by * (1 + Math.abs(b.lower[j]));
            if (b.upper[j] - b.x[j] <= 1e-7) b.upper[j] += by * (1 + Math.abs(b.upper[j]));
        }
    }

    private int entering() {
        int q = -1;
        double best = 0;
        for (int j = 0; j < b.size; j++) {
            if (b.place[j] >= 0 || b.lower[j] == b.upper[j] || banned[j]) continue;
            if (!b.improves(j)) continue;
            double d = b.d[j];
            double score = d * d / weight[j];
            if (score > best) {
                best = score;
                q = j;
            }
        }
        return q;
    }

    /// Of the rows that block within the tolerance the one with the largest pivot, −1 if none blocks.
    private int leaving(int direction) {
        double bound = Double.POSITIVE_INFINITY;
        for (int c = 0; c < column.count; c++) {
            int k = column.index[c];
            double t = direction * column.value[k];
            if (Math.abs(t) <= 1e-9) continue;
            int j = b.basic[k];
            double room = t > 0 ? b.x[j] - b.lower[j] : b.upper[j] - b.x[j];
            bound = Math.min(bound, (Math.max(0, room) + b.tolerance) / Math.abs(t));
        }
        if (bound == Double.POSITIVE_INFINITY) return -1;
        int r = -1;
        double size = 0;
        for (int c = 0; c < column.count; c++) {
            int k = column.index[c];
            double t = direction * column.value[k];
            if (Math.abs(t) <= 1e-9) continue;
            if (length(k, direction) <= bound && Math.abs(t) > size) {
                size = Math.abs(t);
                r = k;
            }
        }
        return r;
    }

    private double length(int k, int direction) {
        double t = direction * column.value[k];
        int j = b.basic[k];
        return (t > 0 ? b.x[j] - b.lower[j] : b.upper[j] - b.x[j]) / Math.abs(t);
    }

    private void move(int q, double step) {
        for (int c = 0; c < column.count; c++) {
            int k = column.index[c];
            b.x[b.basic[k]] -= step * column.value[k];
        }
        b.x[q] += step;
    }

    private void exchange(int q, int r, int direction, double length) {
        int out = b.basic[r];
        double pivot = column.value[r];
        double target = direction * pivot > 0 ? b.lower[out] : b.upper[out];
        if (Double.isInfinite(target)) target = b.nearest(out);
        b.row(r, rho);
        double theta = b.d[q] / pivot, reference = weight[q];
        alpha.of(rho, 1);
        for (int k = 0; k < alpha.count; k++) {
            int j = alpha.index[k];
            double t = alpha.value[j];
            b.d[j] -= theta * t;
            double s = t / pivot;
            weight[j] = Math.max(weight[j], s * s * reference);
        }
        b.d[q] = 0;
        b.d[out] = -theta;
        weight[out] = Math.max(1, reference / (pivot * pivot));
        move(q, direction * length);
        b.exchange(r, q, pivot, target);
        b.edge[r] = 1;
    }

    private void keepRay(int q, int direction) {
        Arrays.fill(ray, 0);
        ray[q] = direction;
        for (int c = 0; c < column.count; c++) {
            int k = column.index[c];
            ray[b.basic[k]] = -direction * column.value[k];
        }
    }
}
