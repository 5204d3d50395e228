package org.jonum.optimize.programming;

/// Bounds of multipliers that follow from columns with one entry, and the columns whose reduced cost has a known sign by them.
///
/// A column without an upper bound has a reduced cost c − Σ a·y ≥ 0 at any optimum, one without a lower bound ≤ 0; where a is the only
/// entry that bounds y. The column of the best bound has 0 for the least or largest reduced cost by it: it stays, as it must, since the others rely on it.
///
/// **Source** E. D. Andersen & K. D. Andersen (1995), Math. Program. 71, §3.4.
final class DualBounds {
    private static final double INF = Double.POSITIVE_INFINITY, EPS = 1e-9;

    private final SparseMatrix a;
    private final boolean[] row, col;
    private final double[] low, high;

    DualBounds(SparseMatrix a, boolean[] row, boolean[] col, double[] rowLower, double[] rowUpper) {
        this.a = a;
        this.row = row;
        this.col = col;
        low = new double[a.rows];
        high = new double[a.rows];
        for (int i = 0; i < a.rows; i++) {
            low[i] = rowUpper[i] < INF ? -INF : 0;
            high[i] = rowLower[i] > -INF ? INF : 0;
        }
    }

    /// Takes in all columns with one entry; whether a bound is better than the sign of the multiplier.
    boolean learn(int[] count, double[] cost, double[] lower, double[] upper) {
        boolean any = false;
        for (int j = 0; j < a.cols; j++) {
            if (!col[j] || count[j] != 1) continue;
            int k = a.start[j];
            while (!row[a.index[k]]) k++;
            int i = a.index[k];
            double v = a.value[k], bound = cost[j] / v;
            if ((v > 0 ? upper[j] == INF : lower[j] == -INF) && bound < high[i]) {
                high[i] = bound;
                any = true;
            }
            if ((v > 0 ? lower[j] == -INF : upper[j] == INF) && bound > low[i]) {
                low[i] = bound;
                any = true;
            }
        }
        return any;
    }

    /// 1 if the reduced cost of a column is positive at any optimum, −1 if it is negative, else 0.
    int sign(int j, double c) {
        double min = c, max = c, size = Math.abs(c);
        for (int k = a.start[j]; k < a.start[j + 1]; k++) {
            int i = a.index[k];
            if (!row[i]) continue;
            double v = a.value[k], one = product(v, low[i]), two = product(v, high[i]);
            min -= Math.max(one, two);
            max -= Math.min(one, two);
            if (Math.abs(one) < INF) size = Math.max(size, Math.abs(one));
            if (Math.abs(two) < INF) size = Math.max(size, Math.abs(two));
        }
        double eps = EPS * (1 + size);
        return min > eps ? 1 : max < -eps ? -1 : 0;
    }

    private static double product(double v, double bound) {
        return bound == 0 ? 0 : v * bound;
    }
}
