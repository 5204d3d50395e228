package org.jonum.optimize.programming;

import java.util.Arrays;

/// The dual simplex method from a basis whose reduced costs have the right signs: rows by steepest edge, columns by [RatioTest].
///
/// **Source** J. J. Forrest & D. Goldfarb (1992), Math. Program. 57, 341–374.
final class DualPhase {
    /// How a phase ends.
    enum Exit {
        /// All basic columns are within their bounds.
        FEASIBLE,
        /// A row can not be made feasible: `rho` says why.
        NO_COLUMN,
        /// The limits were passed.
        LIMIT,
        /// Rounding errors are in the way.
        STUCK
    }

    private final Basis b;
    private final Limits limits;
    private final RatioTest ratio;
    private final double[] alpha, column, tau, flipped;
    private final int[] touched;
    private int many;
    private final boolean[] banned;
    private boolean anyBanned;
    /// The row of B⁻¹ that proves that there is no feasible point, if it does.
    final double[] rho;

    DualPhase(Basis b, Limits limits) {
        this.b = b;
        this.limits = limits;
        ratio = new RatioTest(b);
        alpha = new double[b.size];
        touched = new int[b.size];
        column = new double[b.m];
        tau = new double[b.m];
        flipped = new double[b.m];
        rho = new double[b.m];
        banned = new boolean[b.m];
    }

    /// New factors and everything computed from them; costs are shifted where signs came out wrong.
    private void refresh() {
        b.refactor();
        b.primal();
        b.dual();
        for (int j = 0; j < b.size; j++) repair(j);
    }

    /// Shifts the cost of a column whose reduced cost has the wrong sign.
    private void repair(int j) {
        if (b.place[j] >= 0 || b.lower[j] == b.upper[j]) return;
        boolean atLower = b.x[j] == b.lower[j], atUpper = b.x[j] == b.upper[j];
        double d = b.d[j];
        if (atLower && d >= 0 || atUpper && d <= 0 || d == 0) return;
        b.cost[j] -= d;
        b.d[j] = 0;
    }

    Exit run() {
        refresh();
        clearBans();
        int retries = 0;
        while (true) {
            if (limits.passed(b.iterations) != null) return Exit.LIMIT;
            if (b.old()) refresh();
            int r = leaving();
            if (r < 0) {
                if (anyBanned) return Exit.STUCK;
                if (b.fresh()) return Exit.FEASIBLE;
                refresh();
                if (leaving() < 0) return Exit.FEASIBLE;
                continue;
            }
            int out = b.basic[r];
            boolean below = b.x[out] < b.lower[out];
            double bound = below ? b.lower[out] : b.upper[out];
            b.row(r, rho);
            double norm = 0;
            for (double t : rho) norm += t * t;
            b.edge[r] = norm;
            row(below ? -1 : 1);
            int q = ratio.choose(touched, many, alpha, Math.abs(b.x[out] - bound), b.tolerance);
            if (q < 0) {
                if (!b.fresh()) {
                    refresh();
                    continue;
                }
                return Exit.NO_COLUMN;
            }
            b.column(q, column);
            double pivot = column[r], expected = below ? -alpha[q] : alpha[q];
            if (!(Math.abs(pivot - expected) <= 1e-7 * (1 + Math.abs(pivot))) || Math.abs(pivot) < 1e-7 && !b.fresh()) {
                if (!b.fresh() && retries++ < 50) {
                    refresh();
                    continue;
                }
                banned[r] = true;
                anyBanned = true;
                continue;
            }
            step(r, q, bound, below, pivot);
            clearBans();
        }
    }

    /// Leaves a row out of the choice until the basis changes.
    void ban(int position) {
        banned[position] = true;
        anyBanned = true;
    }

    private void clearBans() {
        if (anyBanned) Arrays.fill(banned, false);
        anyBanned = false;
    }

    /// The basic column with the largest violation by its edge, −1 if none is violated.
    private int leaving() {
        int r = -1;
        double best = 0;
        for (int k = 0; k < b.m; k++) {
            int j = b.basic[k];
            double e = b.violation(j);
            if (!(e > 0) || banned[k]) continue;
            double score = e * e / b.edge[k];
            if (score > best) {
                best = score;
                r = k;
            }
        }
        return r;
    }

    /// alpha := ±rhoᵀ·[A I] with the columns in which it is not 0.
    private void row(int sign) {
        for (int k = 0; k < many; k++) alpha[touched[k]] = 0;
        many = 0;
        SparseMatrix t = b.rows;
        for (int i = 0; i < b.m; i++) {
            double v = sign * rho[i];
            if (v == 0) continue;
            if (b.place[b.n + i] < 0) {
                alpha[b.n + i] = v;
                touched[many++] = b.n + i;
            }
            for (int k = t.start[i]; k < t.start[i + 1]; k++) {
                int j = t.index[k];
                if (b.place[j] >= 0) continue;
                double old = alpha[j], now = old + v * t.value[k];
                if (old == 0) touched[many++] = j;
                // a sum that comes out as 0 keeps its place in the list
                alpha[j] = now == 0 ? 1e-300 : now;
            }
        }
    }

    private void step(int r, int q, double bound, boolean below, double pivot) {
        int out = b.basic[r];
        // the dual step
        double theta = b.d[q] / alpha[q];
        if (!(theta >= 0)) {
            b.cost[q] -= b.d[q];
            theta = 0;
        }
        boolean flip = flip(theta);
        for (int k = 0; k < many; k++) {
            int j = touched[k];
            b.d[j] -= theta * alpha[j];
            if (j != q) repair(j);
        }
        b.d[q] = 0;
        b.d[out] = below ? theta : -theta;
        // the primal step
        if (flip) {
            for (int k = 0; k < b.m; k++) b.x[b.basic[k]] += tau[k];
        }
        double move = (b.x[out] - bound) / pivot;
        for (int k = 0; k < b.m; k++) {
            if (column[k] != 0) b.x[b.basic[k]] -= move * column[k];
        }
        b.x[q] += move;
        weights(r, pivot);
        b.exchange(r, q, column, bound);
    }

    /// Flips columns that the step passes; tau is then what basic values change by.
    private boolean flip(double theta) {
        if (ratio.flips == 0) return false;
        boolean any = false;
        Arrays.fill(flipped, 0);
        for (int k = 0; k < ratio.flips; k++) {
            int j = ratio.order[k];
            if (Double.isInfinite(b.lower[j]) || Double.isInfinite(b.upper[j])) continue;
            double to = b.x[j] == b.lower[j] ? b.upper[j] : b.lower[j];
            double after = b.d[j] - theta * alpha[j];
            // signs that stay right need no flip
            if (to == b.upper[j] ? after >= 0 : after <= 0) continue;
            b.scatter(j, b.x[j] - to, flipped);
            b.x[j] = to;
            any = true;
        }
        if (any) b.forward(flipped, tau);
        return any;
    }

    /// The squares of the norms of the rows of the next B⁻¹.
    private void weights(int r, double pivot) {
        double norm = b.edge[r];
        System.arraycopy(rho, 0, flipped, 0, b.m);
        b.forward(flipped, tau);
        for (int k = 0; k < b.m; k++) {
            if (column[k] == 0 || k == r) continue;
            double t = column[k] / pivot;
            double w = b.edge[k] - 2 * t * tau[k] + t * t * norm;
            b.edge[k] = Math.max(w, Math.max(1e-4, t * t * norm * 1e-2));
        }
        b.edge[r] = Math.max(1e-4, norm / (pivot * pivot));
    }
}
