package org.jonum.optimize.programming;

import java.util.Arrays;

/// The state of a simplex method: A·x + s = 0 with bounds and costs for all columns of [A I], a basis and its factors, primal and
/// dual values.
///
/// Column n + i is the logical variable sᵢ = −(A·x)ᵢ of row i. A column that is not basic stands at a bound, or at 0 if it has none.
/// Position k of the basis belongs to the column whose pivot is in row k.
final class Basis {
    final int n, m, size;
    /// Of bounds and reduced costs.
    double tolerance;
    final SparseMatrix a;
    final PricedRows rows;
    /// Bounds and costs in use; a phase may change them.
    final double[] lower, upper, cost;
    final double[] x, d;
    /// The column at each position, and the position of each column, −1 outside.
    final int[] basic, place;
    /// The squares of the norms of the rows of B⁻¹ (dual steepest edge).
    final double[] edge;
    private final BasisFactor factor;
    private final SparseVector work;
    int iterations;

    Basis(LinearProgram p, double tolerance) {
        this.tolerance = tolerance;
        a = p.matrix;
        rows = new PricedRows(a);
        n = a.cols;
        m = a.rows;
        size = n + m;
        lower = Arrays.copyOf(p.lower, size);
        upper = Arrays.copyOf(p.upper, size);
        cost = Arrays.copyOf(p.cost, size);
        for (int i = 0; i < m; i++) {
            lower[n + i] = 0 - p.rowUpper[i];
            upper[n + i] = 0 - p.rowLower[i];
        }
        x = new double[size];
        d = new double[size];
        basic = new int[m];
        place = new int[size];
        edge = new double[m];
        Arrays.fill(edge, 1);
        Arrays.fill(place, -1);
        for (int i = 0; i < m; i++) {
            basic[i] = n + i;
            place[n + i] = i;
        }
        factor = new BasisFactor(m);
        work = new SparseVector(m);
        refactor();
    }

    /// New factors. Columns that depend on others are exchanged for logical ones; true if that was not necessary.
    boolean refactor() {
        for (int attempt = 0; attempt < 5; attempt++) {
            int[] start = new int[m + 1];
            for (int k = 0; k < m; k++) start[k + 1] = start[k] + (basic[k] < n ? length(basic[k]) : 1);
            int[] index = new int[start[m]];
            double[] value = new double[start[m]];
            for (int k = 0; k < m; k++) {
                int j = basic[k], at = start[k];
                if (j < n) {
                    System.arraycopy(a.index, a.start[j], index, at, length(j));
                    System.arraycopy(a.value, a.start[j], value, at, length(j));
                } else {
                    index[at] = j - n;
                    value[at] = 1;
                }
            }
            Markowitz e = factor.factor(start, index, value);
            if (e.rank == m) {
                arrange(e);
                return attempt == 0;
            }
            repair(e);
        }
        throw new IllegalStateException("a basis of logical columns is not singular");
    }

    /// Each column to the position of its pivot.
    private void arrange(Markowitz e) {
        int[] columns = basic.clone();
        double[] weights = edge.clone();
        for (int k = 0; k < m; k++) {
            int row = e.rows[k], j = columns[e.cols[k]];
            basic[row] = j;
            place[j] = row;
            edge[row] = weights[e.cols[k]];
        }
    }

    private void repair(Markowitz e) {
        int row = 0;
        for (int k = 0; k < m; k++) {
            if (e.hasColumn(k)) continue;
            while (e.hasRow(row)) row++;
            int out = basic[k];
            place[out] = -1;
            x[out] = nearest(out);
            if (out < n) rows.show(out);
            basic[k] = n + row;
            place[n + row] = k;
            row++;
        }
        Arrays.fill(edge, 1);
    }

    private int length(int j) {
        return a.start[j + 1] - a.start[j];
    }

    /// The bound nearest to the value of a column, 0 if it has none.
    double nearest(int j) {
        double l = lower[j], u = upper[j], v = x[j];
        if (Double.isInfinite(l)) return Double.isInfinite(u) ? 0 : u;
        return Double.isInfinite(u) || v - l <= u - v ? l : u;
    }

    /// How far a column is outside its bounds; 0 within the tolerance, which is relative to the bound.
    double violation(int j) {
        double v = x[j], l = lower[j], u = upper[j];
        if (v < l) return l - v > tolerance * (1 + Math.abs(l)) ? l - v : 0;
        return v > u && v - u > tolerance * (1 + Math.abs(u)) ? v - u : 0;
    }

    /// Whether the objective falls if the column, not basic, leaves its bound.
    boolean improves(int j) {
        return lower[j] != upper[j] && (d[j] < -tolerance && x[j] != upper[j] || d[j] > tolerance && x[j] != lower[j]);
    }

    boolean old() {
        return factor.old();
    }

    boolean fresh() {
        return factor.exchanges() == 0;
    }

    /// alpha := B⁻¹·(column j), which may enter.
    void column(int j, SparseVector alpha) {
        alpha.clear();
        scatter(j, 1, alpha);
        factor.column(alpha);
    }

    /// v := B⁻¹·v.
    void forward(SparseVector v) {
        factor.forward(v);
    }

    /// v += t·(column j).
    void scatter(int j, double t, SparseVector v) {
        if (j >= n) {
            v.add(j - n, t);
            return;
        }
        for (int k = a.start[j]; k < a.start[j + 1]; k++) v.add(a.index[k], t * a.value[k]);
    }

    /// rho := the row of B⁻¹ at a position, which may leave.
    void row(int position, SparseVector rho) {
        factor.row(position, rho);
    }

    /// rhoᵀ·(column j).
    double dot(int j, double[] rho) {
        return j < n ? a.dot(j, rho) : rho[j - n];
    }

    /// The values of basic columns from those of the others, with one step of refinement.
    void primal() {
        work.clear();
        work.count = -1;
        for (int j = 0; j < size; j++) {
            if (place[j] < 0 && x[j] != 0) scatter(j, -x[j], work);
        }
        factor.forward(work);
        for (int k = 0; k < m; k++) x[basic[k]] = work.value[k];
        work.clear();
        work.count = -1;
        for (int j = 0; j < size; j++) {
            if (x[j] != 0) scatter(j, -x[j], work);
        }
        factor.forward(work);
        for (int k = 0; k < m; k++) x[basic[k]] += work.value[k];
    }

    /// y = B⁻ᵀ·c_B for given costs, with one step of refinement.
    double[] prices(double[] c) {
        work.clear();
        work.count = -1;
        for (int k = 0; k < m; k++) work.value[k] = c[basic[k]];
        factor.backward(work);
        double[] y = work.value.clone();
        for (int k = 0; k < m; k++) work.value[k] = c[basic[k]] - dot(basic[k], y);
        work.count = -1;
        factor.backward(work);
        for (int i = 0; i < m; i++) y[i] += work.value[i];
        return y;
    }

    /// The reduced costs from the costs.
    void dual() {
        double[] y = prices(cost);
        for (int j = 0; j < size; j++) d[j] = place[j] >= 0 ? 0 : cost[j] - dot(j, y);
    }

    /// Column q takes the place of the one at a position, which goes to a value; after [#column] and [#row] for both.
    void exchange(int position, int q, double pivot, double value) {
        int out = basic[position];
        x[out] = value;
        place[out] = -1;
        basic[position] = q;
        place[q] = position;
        if (out < n) rows.show(out);
        if (q < n) rows.hide(q);
        factor.exchange(position, pivot);
        iterations++;
    }
}
