package org.jonum.optimize.programming;

import java.util.Arrays;

/// A basis B = L·R₁⁻¹·R₂⁻¹…·U: sparse triangles, and for each exchange of a column a row operation that keeps U triangular.
///
/// The column with pivot row i stands at position i, so that rows and positions are the same numbers. The column that enters leaves
/// its spike behind in [#column] and the row that leaves its multipliers in [#row]; the exchange puts both together.
///
/// **Source** J. J. H. Forrest & J. A. Tomlin (1972), Math. Program. 2, 263–278; U. H. Suhl & L. M. Suhl (1993), Ann. Oper. Res. 43; [Markowitz].
final class BasisFactor {
    private static final int EXCHANGES = 100;

    private final int m;
    private final double[] ones, pivot;
    private Triangle lower, lowerRows, upper, upperRows;
    /// Pivot rows in the order of elimination; an exchanged one goes to the end.
    private int[] order = new int[0];
    private final int[] upperOrder, slot;
    private int ordered;
    /// Row operations: row `target` minus the entries up to `end`.
    private final Growing eta = new Growing();
    private final int[] end = new int[EXCHANGES + 1], target = new int[EXCHANGES + 1];
    private int exchanges, base;
    /// The entering column after L and R, and the leaving row after U.
    private final Growing spike = new Growing(), multipliers = new Growing();

    BasisFactor(int m) {
        this.m = m;
        ones = new double[m];
        Arrays.fill(ones, 1);
        pivot = new double[m];
        upperOrder = new int[m + EXCHANGES + 1];
        slot = new int[m];
        lower = new Triangle(new int[m]);
        lowerRows = lower;
        upper = lower;
        upperRows = lower;
    }

    /// Factors the matrix.
    ///
    /// @return the elimination, whose rank is m if all went well
    Markowitz factor(int[] start, int[] index, double[] value) {
        Markowitz e = new Markowitz(m, start, index, value);
        if (e.rank < m) return e;
        order = e.rows;
        System.arraycopy(order, 0, upperOrder, 0, m);
        ordered = m;
        int[] rowOf = new int[m];
        for (int k = 0; k < m; k++) {
            slot[order[k]] = k;
            pivot[order[k]] = e.pivots[k];
            rowOf[e.cols[k]] = order[k];
        }
        eta.clear();
        exchanges = 0;
        base = e.lower.size + e.upper.size + m;
        int[] each = new int[m], across = new int[m];
        for (int k = 0; k < m; k++) each[order[k]] = e.lowerEnd[k] - (k == 0 ? 0 : e.lowerEnd[k - 1]);
        for (int p = 0; p < e.lower.size; p++) across[e.lower.index[p]]++;
        lower = new Triangle(each);
        lowerRows = new Triangle(across);
        for (int k = 0, p = 0; k < m; k++) {
            for (; p < e.lowerEnd[k]; p++) {
                lower.add(order[k], e.lower.index[p], e.lower.value[p]);
                lowerRows.add(e.lower.index[p], order[k], e.lower.value[p]);
            }
        }
        each = new int[m];
        across = new int[m];
        for (int k = 0; k < m; k++) across[order[k]] = e.upperEnd[k] - (k == 0 ? 0 : e.upperEnd[k - 1]);
        for (int p = 0; p < e.upper.size; p++) each[rowOf[e.upper.index[p]]]++;
        upper = new Triangle(each);
        upperRows = new Triangle(across);
        for (int k = 0, p = 0; k < m; k++) {
            for (; p < e.upperEnd[k]; p++) {
                int c = rowOf[e.upper.index[p]];
                upper.add(c, order[k], e.upper.value[p]);
                upperRows.add(order[k], c, e.upper.value[p]);
            }
        }
        return e;
    }

    /// Solves B·x = b in place.
    void forward(SparseVector v) {
        lowerPart(v);
        upper.solve(v, pivot, upperOrder, ordered, -1);
    }

    /// The same for a column that may enter.
    void column(SparseVector v) {
        lowerPart(v);
        spike.clear();
        for (int k = 0; k < v.count; k++) {
            double t = v.value[v.index[k]];
            if (Math.abs(t) > SparseVector.TINY) spike.add(v.index[k], t);
        }
        upper.solve(v, pivot, upperOrder, ordered, -1);
    }

    private void lowerPart(SparseVector v) {
        lower.solve(v, ones, order, m, 1);
        double[] x = v.value;
        for (int e = 0, p = 0; e < exchanges; e++) {
            double s = 0;
            for (; p < end[e]; p++) s += eta.value[p] * x[eta.index[p]];
            if (s != 0) v.add(target[e], -s);
        }
    }

    /// Solves Bᵀ·y = c in place.
    void backward(SparseVector v) {
        upperRows.solve(v, pivot, upperOrder, ordered, 1);
        rest(v);
    }

    private void rest(SparseVector v) {
        for (int e = exchanges - 1; e >= 0; e--) {
            double t = v.value[target[e]];
            if (t == 0) continue;
            for (int p = e == 0 ? 0 : end[e - 1]; p < end[e]; p++) v.add(eta.index[p], -t * eta.value[p]);
        }
        lowerRows.solve(v, ones, order, m, -1);
    }

    /// v := the row of B⁻¹ at a position, which may leave.
    void row(int position, SparseVector v) {
        v.clear();
        v.add(position, 1);
        upperRows.solve(v, pivot, upperOrder, ordered, 1);
        multipliers.clear();
        for (int k = 0; k < v.count; k++) {
            int i = v.index[k];
            if (i != position) multipliers.add(i, -v.value[i] * pivot[position]);
        }
        rest(v);
    }

    /// Exchanges a column, after [#column] for the new one and [#row] for the position.
    ///
    /// @param position where
    /// @param alpha    the element of B⁻¹ times the new column at the position
    void exchange(int position, double alpha) {
        for (int p = upperRows.start[position], e = p + upperRows.length[position]; p < e; p++) {
            upper.remove(upperRows.at(p), position);
        }
        upperRows.length[position] = 0;
        for (int p = upper.start[position], e = p + upper.length[position]; p < e; p++) {
            upperRows.remove(upper.at(p), position);
        }
        upper.length[position] = 0;
        for (int k = 0; k < spike.size; k++) {
            int i = spike.index[k];
            if (i == position) continue;
            upper.add(position, i, spike.value[k]);
            upperRows.add(i, position, spike.value[k]);
        }
        for (int k = 0; k < multipliers.size; k++) eta.add(multipliers.index[k], multipliers.value[k]);
        target[exchanges] = position;
        end[exchanges++] = eta.size;
        pivot[position] *= alpha;
        upperOrder[slot[position]] = -1;
        slot[position] = ordered;
        upperOrder[ordered++] = position;
    }

    /// {@return how many columns were exchanged since the last factorization}
    int exchanges() {
        return exchanges;
    }

    /// {@return whether new factors pay}
    boolean old() {
        return exchanges >= EXCHANGES
                || exchanges > 20 && eta.size + upper.size() + lower.size() > 3L * base + 2L * m;
    }
}
