package org.jonum.optimize.programming;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Takes rows and columns out of a linear programme that decide themselves; [Postsolve] puts them back exactly.
///
/// Rows: empty, with one entry (a bound), redundant by the bounds of their columns, forcing (only one point of the box satisfies
/// them), multiples of others. Columns: fixed, empty, dominated (the sign of their reduced cost is known, from the signs of multipliers or from [DualBounds]), with one
/// entry: in an equation, or without a cost, they are slack that widens the row; multiples of others: at the same price the two are one variable, else
/// the cheaper one, if it has no bound on that side, holds the other one at its bound. Entries of the matrix are never changed.
///
/// **Source** E. D. Andersen & K. D. Andersen (1995), Math. Program. 71, 221–245; T. Achterberg, R. E. Bixby, Z. Gu, E. Rothberg & D. Weninger
/// (2020), INFORMS J. Comput. 32, 473–506, on multiples.
final class Presolve {
    private static final double INF = Double.POSITIVE_INFINITY, EPS = 1e-10;
    private static final int PASSES = 40;

    private final LinearProgram p;
    private final SparseMatrix a, t;
    private final double[] lower, upper, cost, low, high;
    private final boolean[] row, col;
    private final int[] rowCount, colCount;
    private final Postsolve undo;
    private boolean changed, impossible;

    private Presolve(LinearProgram p) {
        this.p = p;
        a = p.matrix;
        t = a.transpose();
        lower = p.lower.clone();
        upper = p.upper.clone();
        cost = p.cost.clone();
        low = p.rowLower.clone();
        high = p.rowUpper.clone();
        row = new boolean[a.rows];
        col = new boolean[a.cols];
        Arrays.fill(row, true);
        Arrays.fill(col, true);
        rowCount = new int[a.rows];
        colCount = new int[a.cols];
        for (int i = 0; i < a.rows; i++) rowCount[i] = t.start[i + 1] - t.start[i];
        for (int j = 0; j < a.cols; j++) colCount[j] = a.start[j + 1] - a.start[j];
        undo = new Postsolve(p, t);
    }

    /// {@return the way back from a smaller programme, null if nothing is gained or a contradiction shows}
    static @Nullable Postsolve of(LinearProgram p) {
        Presolve s = new Presolve(p);
        for (int pass = 0; pass < PASSES; pass++) {
            s.changed = false;
            for (int i = 0; i < s.a.rows && !s.impossible; i++) {
                if (s.row[i]) s.row(i);
            }
            for (int j = 0; j < s.a.cols && !s.impossible; j++) {
                if (s.col[j]) s.column(j);
            }
            if (!s.changed && !s.impossible) s.whole();
            if (!s.changed || s.impossible) break;
        }
        if (s.impossible || s.undo.steps() == 0) return null;
        return s.finish();
    }

    /// What looks at many rows and columns at once, when nothing else is left to do.
    private void whole() {
        new Parallels(t, row, col).forEach(2, this::sameRow);
        new Parallels(a, col, row).forEach(1, this::sameColumn);
        if (impossible) return;
        DualBounds bounds = new DualBounds(a, row, col, low, high);
        if (!bounds.learn(colCount, cost, lower, upper)) return;
        for (int j = 0; j < a.cols; j++) {
            int sign = col[j] ? bounds.sign(j, cost[j]) : 0;
            if (sign > 0 && lower[j] > -INF) fix(j, lower[j]);
            else if (sign < 0 && upper[j] < INF) fix(j, upper[j]);
        }
    }

    /// Row k is `times` row i: its bounds become those of row i.
    private boolean sameRow(int i, int k, double times) {
        double l = times > 0 ? low[k] / times : high[k] / times, u = times > 0 ? high[k] / times : low[k] / times;
        boolean raises = l > low[i], cuts = u < high[i];
        double newLow = raises ? l : low[i], newHigh = cuts ? u : high[i];
        if (newLow > newHigh) {
            if (newLow - newHigh > EPS * (1 + Math.abs(newLow))) {
                impossible = true;
                return true;
            }
            if (raises) newLow = newHigh;
            else newHigh = newLow;
        }
        low[i] = newLow;
        high[i] = newHigh;
        undo.sameRow(i, k, times, raises, cuts);
        dropRow(k);
        return true;
    }

    /// Column k is `times` column j; whether column j is still there.
    private boolean sameColumn(int j, int k, double times) {
        double there = times * cost[j], more = cost[k] - there;
        if (Math.abs(more) > 4 * Math.ulp(there)) {
            // which of the two can take over from the other for ever
            boolean up = times > 0 == more > 0;
            if (up ? upper[j] == INF : lower[j] == -INF) {
                double v = more > 0 ? lower[k] : upper[k];
                if (Math.abs(v) < INF) fix(k, v);
                return true;
            }
            // the same seen from column k: c(j) − c(k)/times has the sign of −more/times
            double less = -more / times;
            if (times > 0 == less > 0 ? upper[k] == INF : lower[k] == -INF) {
                double v = less > 0 ? lower[j] : upper[j];
                if (!(Math.abs(v) < INF)) return true;
                fix(j, v);
                return false;
            }
            return true;
        }
        undo.merged(j, k, times, lower[j], upper[j], lower[k], upper[k]);
        dropColumn(k);
        lower[j] += Math.min(times * lower[k], times * upper[k]);
        upper[j] += Math.max(times * lower[k], times * upper[k]);
        return true;
    }

    private void row(int i) {
        if (low[i] == -INF && high[i] == INF) {
            dropRow(i);
            return;
        }
        double min = 0, max = 0, size = 0;
        for (int k = t.start[i]; k < t.start[i + 1]; k++) {
            int j = t.index[k];
            if (!col[j]) continue;
            double v = t.value[k], atLower = v * lower[j], atUpper = v * upper[j];
            min += Math.min(atLower, atUpper);
            max += Math.max(atLower, atUpper);
            double w = Math.max(Math.abs(atLower), Math.abs(atUpper));
            if (w < INF) size = Math.max(size, w);
        }
        double eps = EPS * (1 + size);
        if (min > high[i] + 10 * eps || max < low[i] - 10 * eps) {
            impossible = true;
        } else if (rowCount[i] == 0 || min >= low[i] && max <= high[i]) {
            dropRow(i);
        } else if (rowCount[i] == 1) {
            singleton(i);
        } else if (min >= high[i] - eps) {
            force(i, -1);
        } else if (max <= low[i] + eps) {
            force(i, 1);
        }
    }

    private void dropRow(int i) {
        row[i] = false;
        changed = true;
        undo.count();
        for (int k = t.start[i]; k < t.start[i + 1]; k++) colCount[t.index[k]]--;
    }

    /// A row a·x between bounds bounds x.
    private void singleton(int i) {
        int k = t.start[i];
        while (!col[t.index[k]]) k++;
        int j = t.index[k];
        double v = t.value[k], l = v > 0 ? low[i] / v : high[i] / v, u = v > 0 ? high[i] / v : low[i] / v;
        boolean raises = l > lower[j], cuts = u < upper[j];
        if (raises) lower[j] = l;
        if (cuts) upper[j] = u;
        if (lower[j] > upper[j]) {
            if (lower[j] - upper[j] > EPS * (1 + Math.abs(l))) {
                impossible = true;
                return;
            }
            lower[j] = raises ? upper[j] : lower[j];
            upper[j] = lower[j];
        }
        undo.singletonRow(i, j, v, raises, cuts);
        dropRow(i);
    }

    /// All columns of the row stand at the bounds that bring it nearest to its own: sign 1 for the lower one.
    private void force(int i, int sign) {
        for (int k = t.start[i]; k < t.start[i + 1]; k++) {
            int j = t.index[k];
            if (col[j] && !(Math.abs(t.value[k] * sign > 0 ? upper[j] : lower[j]) < INF)) return;
        }
        int from = undo.steps();
        for (int k = t.start[i]; k < t.start[i + 1]; k++) {
            int j = t.index[k];
            if (col[j]) fix(j, t.value[k] * sign > 0 ? upper[j] : lower[j]);
        }
        undo.forcingRow(i, sign, from);
        dropRow(i);
    }

    private void fix(int j, double v) {
        undo.fixed(j, v);
        dropColumn(j);
        if (v == 0) return;
        for (int k = a.start[j]; k < a.start[j + 1]; k++) {
            int i = a.index[k];
            if (!row[i]) continue;
            low[i] = shifted(low[i], a.value[k] * v);
            high[i] = shifted(high[i], a.value[k] * v);
        }
    }

    /// A difference that is nothing but rounding is 0.
    private static double shifted(double bound, double by) {
        double s = bound - by;
        return Math.abs(s) < INF && Math.abs(s) <= 4 * Math.ulp(bound) ? 0 : s;
    }

    private void dropColumn(int j) {
        col[j] = false;
        changed = true;
        for (int k = a.start[j]; k < a.start[j + 1]; k++) rowCount[a.index[k]]--;
    }

    private void column(int j) {
        if (lower[j] == upper[j]) {
            fix(j, lower[j]);
            return;
        }
        // the least and the largest reduced cost, from the signs of multipliers
        double min = cost[j], max = cost[j];
        int only = -1;
        for (int k = a.start[j]; k < a.start[j + 1]; k++) {
            int i = a.index[k];
            if (!row[i]) continue;
            only = k;
            double v = a.value[k];
            boolean plus = low[i] > -INF, minus = high[i] < INF;
            if (v > 0 ? plus : minus) min = -INF;
            if (v > 0 ? minus : plus) max = INF;
        }
        if (min >= 0 && lower[j] > -INF
                && (min > 0 || colCount[j] > 0 || upper[j] == INF || Math.abs(lower[j]) <= Math.abs(upper[j]))) {
            fix(j, lower[j]);
        } else if (max <= 0 && upper[j] < INF) {
            fix(j, upper[j]);
        } else if (colCount[j] == 0 && cost[j] == 0) {
            fix(j, Math.min(upper[j], Math.max(lower[j], 0)));
        } else if (colCount[j] == 1 && only >= 0) {
            absorb(j, a.index[only], a.value[only]);
        }
    }

    /// A column with one entry v, in row i.
    private void absorb(int j, int i, double v) {
        if (low[i] != high[i] && cost[j] != 0 || Math.abs(v) < 1e-3) return;
        double price = cost[j] / v;
        undo.absorbed(i, j, v, price, low[i], high[i], lower[j], upper[j]);
        dropColumn(j);
        if (price != 0) {
            for (int k = t.start[i]; k < t.start[i + 1]; k++) {
                int c = t.index[k];
                double by = price * t.value[k], now = cost[c] - by;
                cost[c] = Math.abs(now) <= 1e-15 * Math.abs(by) ? 0 : now;
            }
        }
        cost[j] = 0;
        low[i] -= Math.max(v * lower[j], v * upper[j]);
        high[i] -= Math.min(v * lower[j], v * upper[j]);
    }

    private Postsolve finish() {
        int n = 0, m = 0;
        int[] rowAt = new int[a.rows], colAt = new int[a.cols];
        for (int i = 0; i < a.rows; i++) rowAt[i] = row[i] ? m++ : -1;
        for (int j = 0; j < a.cols; j++) colAt[j] = col[j] ? n++ : -1;
        SparseMatrix.Builder b = SparseMatrix.builder(m, n);
        double[] c = new double[n], l = new double[n], u = new double[n], r1 = new double[m], r2 = new double[m];
        for (int j = 0; j < a.cols; j++) {
            if (!col[j]) continue;
            c[colAt[j]] = cost[j];
            l[colAt[j]] = lower[j];
            u[colAt[j]] = upper[j];
            for (int k = a.start[j]; k < a.start[j + 1]; k++) {
                if (row[a.index[k]]) b.append(rowAt[a.index[k]], colAt[j], a.value[k]);
            }
        }
        for (int i = 0; i < a.rows; i++) {
            if (!row[i]) continue;
            r1[rowAt[i]] = low[i];
            r2[rowAt[i]] = high[i];
        }
        undo.finish(new LinearProgram(p.name(), 0, c, l, u, b.build(), r1, r2, List.of(), List.of()), rowAt, colAt,
                cost);
        return undo;
    }
}
