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

    /// What reduced costs may miss of their signs in a step; shifted costs leave them as much on the right side.
    private static final double HARRIS = 1e-9;
    /// Updated weights that are less than this share of the true ones are no choice.
    private static final double TRUSTED = 0.25;

    private final Basis b;
    private final Limits limits;
    private final RatioTest ratio;
    private final PriceRow alpha;
    private final SparseVector column, tau;
    /// The square of the violation at each position.
    private final double[] bad;
    private final boolean[] banned;
    private boolean anyBanned;
    /// The row of B⁻¹ that proves that there is no feasible point, if it does.
    final SparseVector rho;

    DualPhase(Basis b, Limits limits) {
        this.b = b;
        this.limits = limits;
        ratio = new RatioTest(b);
        alpha = new PriceRow(b);
        column = new SparseVector(b.m);
        tau = new SparseVector(b.m);
        rho = new SparseVector(b.m);
        bad = new double[b.m];
        banned = new boolean[b.m];
    }

    /// New factors and everything computed from them; costs are shifted where signs came out wrong.
    private void refresh() {
        b.refactor();
        b.primal();
        b.dual();
        for (int j = 0; j < b.size; j++) repair(j);
        for (int k = 0; k < b.m; k++) look(k);
    }

    private void look(int k) {
        double e = b.violation(b.basic[k]);
        bad[k] = e * e;
    }

    /// Shifts the cost of a column whose reduced cost has the wrong sign.
    private void repair(int j) {
        if (b.place[j] >= 0 || b.lower[j] == b.upper[j]) return;
        boolean atLower = b.x[j] == b.lower[j], atUpper = b.x[j] == b.upper[j];
        double d = b.d[j];
        if (atLower && d >= 0 || atUpper && d <= 0 || d == 0) return;
        // an even spread that depends on nothing but j: equal ones would stall
        double to = HARRIS * (1 + (j + 1) * 0.6180339887498949 % 1);
        if (!atLower) to = atUpper ? -to : 0;
        b.cost[j] += to - d;
        b.d[j] = to;
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
            b.row(r, rho);
            double norm = rho.square();
            boolean guess = b.edge[r] < TRUSTED * norm;
            b.edge[r] = norm;
            if (guess) continue;
            int out = b.basic[r];
            boolean below = b.x[out] < b.lower[out];
            double bound = below ? b.lower[out] : b.upper[out];
            alpha.of(rho, below ? -1 : 1);
            int q = ratio.choose(alpha, Math.abs(b.x[out] - bound), HARRIS);
            if (q < 0) {
                if (!b.fresh()) {
                    refresh();
                    continue;
                }
                return Exit.NO_COLUMN;
            }
            b.column(q, column);
            double pivot = column.value[r], expected = below ? -alpha.value[q] : alpha.value[q];
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

    /// The position with the largest violation by its edge, −1 if none is violated.
    private int leaving() {
        int r = -1;
        double best = 0;
        for (int k = 0; k < b.m; k++) {
            double e = bad[k];
            if (e > best * b.edge[k] && !banned[k]) {
                best = e / b.edge[k];
                r = k;
            }
        }
        return r;
    }

    private void step(int r, int q, double bound, boolean below, double pivot) {
        int out = b.basic[r];
        // the dual step
        double theta = b.d[q] / alpha.value[q];
        if (!(theta >= 0)) {
            b.cost[q] -= b.d[q];
            theta = 0;
        }
        flip(theta);
        for (int k = 0; k < alpha.count; k++) {
            int j = alpha.index[k];
            b.d[j] -= theta * alpha.value[j];
            if (j != q) repair(j);
        }
        b.d[q] = 0;
        b.d[out] = below ? theta : -theta;
        // the primal step
        double move = (b.x[out] - bound) / pivot;
        for (int k = 0; k < column.count; k++) {
            int i = column.index[k];
            b.x[b.basic[i]] -= move * column.value[i];
            look(i);
        }
        b.x[q] += move;
        weights(r, pivot);
        b.exchange(r, q, pivot, bound);
        look(r);
    }

    /// Flips columns that the step passes, and changes basic values by that.
    private void flip(double theta) {
        if (ratio.flips == 0) return;
        tau.clear();
        for (int k = 0; k < ratio.flips; k++) {
            int j = ratio.order[k];
            if (Double.isInfinite(b.lower[j]) || Double.isInfinite(b.upper[j])) continue;
            double to = b.x[j] == b.lower[j] ? b.upper[j] : b.lower[j];
            double after = b.d[j] - theta * alpha.value[j];
            // signs that stay right need no flip
            if (to == b.upper[j] ? after >= 0 : after <= 0) continue;
            b.scatter(j, b.x[j] - to, tau);
            b.x[j] = to;
        }
        if (tau.count == 0) return;
        b.forward(tau);
        for (int k = 0; k < tau.count; k++) {
            int i = tau.index[k];
            b.x[b.basic[i]] += tau.value[i];
            look(i);
        }
    }

    /// The squares of the norms of the rows of the next B⁻¹.
    private void weights(int r, double pivot) {
        double norm = b.edge[r];
        tau.set(rho);
        b.forward(tau);
        for (int k = 0; k < column.count; k++) {
            int i = column.index[k];
            if (i == r) continue;
            double t = column.value[i] / pivot;
            double w = b.edge[i] - 2 * t * tau.value[i] + t * t * norm;
            b.edge[i] = Math.max(w, Math.max(1e-10, 1e-8 * t * t * norm));
        }
        b.edge[r] = Math.max(1e-10, norm / (pivot * pivot));
    }
}
