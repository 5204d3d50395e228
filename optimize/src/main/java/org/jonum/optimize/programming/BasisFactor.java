package org.jonum.optimize.programming;

import java.util.Arrays;

/// A basis B = L·U·E₁·E₂…: sparse factors, and an elementary matrix for each exchange of a column since (product form).
///
/// Vectors are dense with zeros skipped. Rows of B are rows of the programme, its columns are positions in the basis.
///
/// **Source** G. B. Dantzig & W. Orchard-Hays (1954), Math. Tables Aids Comput. 8, 64–67 (product form); [Markowitz].
final class BasisFactor {
    private static final int EXCHANGES = 100;

    private final int m;
    private int[] pivotRow = new int[0], pivotCol = new int[0];
    private double[] pivot = new double[0];
    /// L by columns (rows) and by rows (pivot rows of columns), only those with entries, in the order of elimination.
    private int[] lowerAt = new int[0], lowerStart = new int[0], lowerIndex = new int[0];
    private int[] rowAt = new int[0], rowStart = new int[0], rowIndex = new int[0];
    private double[] lowerValue = new double[0], rowValue = new double[0];
    /// U by rows (positions) and by columns (rows), the diagonal apart.
    private int[] upperStart = new int[0], upperIndex = new int[0], colStart = new int[0], colIndex = new int[0];
    private double[] upperValue = new double[0], colValue = new double[0];
    private final Growing eta = new Growing();
    private final int[] etaEnd = new int[EXCHANGES + 1], etaAt = new int[EXCHANGES + 1];
    private final double[] etaPivot = new double[EXCHANGES + 1], work;
    private int exchanges;
    private int base;

    BasisFactor(int m) {
        this.m = m;
        work = new double[m];
    }

    /// Factors the matrix.
    ///
    /// @return the elimination, whose rank is m if all went well
    Markowitz factor(int[] start, int[] index, double[] value) {
        Markowitz e = new Markowitz(m, start, index, value);
        if (e.rank < m) return e;
        pivotRow = e.rows;
        pivotCol = e.cols;
        pivot = e.pivots;
        eta.clear();
        exchanges = 0;
        base = e.lower.size + e.upper.size + m;
        lower(e);
        upper(e);
        return e;
    }

    private void lower(Markowitz e) {
        int filled = 0;
        for (int k = 0; k < m; k++) filled += e.lowerEnd[k] > (k == 0 ? 0 : e.lowerEnd[k - 1]) ? 1 : 0;
        lowerAt = new int[filled];
        lowerStart = new int[filled + 1];
        lowerIndex = e.lower.index;
        lowerValue = e.lower.value;
        int[] count = new int[m + 1], place = new int[m];
        for (int k = 0, c = 0; k < m; k++) {
            place[pivotRow[k]] = k;
            int from = k == 0 ? 0 : e.lowerEnd[k - 1];
            if (e.lowerEnd[k] == from) continue;
            lowerAt[c] = pivotRow[k];
            lowerStart[++c] = e.lowerEnd[k];
        }
        int nz = e.lower.size;
        for (int p = 0; p < nz; p++) count[place[lowerIndex[p]] + 1]++;
        int rows = 0;
        for (int k = 0; k < m; k++) rows += count[k + 1] > 0 ? 1 : 0;
        rowAt = new int[rows];
        rowStart = new int[rows + 1];
        for (int k = 0, c = 0; k < m; k++) {
            if (count[k + 1] > 0) {
                rowAt[c] = pivotRow[k];
                rowStart[c + 1] = rowStart[c] + count[k + 1];
                c++;
            }
            count[k + 1] += count[k];
        }
        rowIndex = new int[nz];
        rowValue = new double[nz];
        for (int c = 0; c < filled; c++) {
            for (int p = lowerStart[c]; p < lowerStart[c + 1]; p++) {
                int to = count[place[lowerIndex[p]]]++;
                rowIndex[to] = lowerAt[c];
                rowValue[to] = lowerValue[p];
            }
        }
    }

    private void upper(Markowitz e) {
        upperIndex = e.upper.index;
        upperValue = e.upper.value;
        upperStart = new int[m + 1];
        System.arraycopy(e.upperEnd, 0, upperStart, 1, m);
        int nz = e.upper.size;
        int[] count = new int[m + 1], place = new int[m];
        for (int k = 0; k < m; k++) place[pivotCol[k]] = k;
        for (int p = 0; p < nz; p++) count[place[upperIndex[p]] + 1]++;
        for (int k = 0; k < m; k++) count[k + 1] += count[k];
        colStart = count.clone();
        colIndex = new int[nz];
        colValue = new double[nz];
        for (int k = 0; k < m; k++) {
            for (int p = upperStart[k]; p < upperStart[k + 1]; p++) {
                int to = count[place[upperIndex[p]]]++;
                colIndex[to] = pivotRow[k];
                colValue[to] = upperValue[p];
            }
        }
    }

    /// Solves B·x = b.
    ///
    /// @param b by rows, destroyed
    /// @param x by positions
    void forward(double[] b, double[] x) {
        for (int c = 0; c < lowerAt.length; c++) {
            double t = b[lowerAt[c]];
            if (t == 0) continue;
            for (int p = lowerStart[c]; p < lowerStart[c + 1]; p++) b[lowerIndex[p]] -= lowerValue[p] * t;
        }
        for (int k = m - 1; k >= 0; k--) {
            double t = b[pivotRow[k]];
            if (t == 0) {
                x[pivotCol[k]] = 0;
                continue;
            }
            t /= pivot[k];
            x[pivotCol[k]] = t;
            for (int p = colStart[k]; p < colStart[k + 1]; p++) b[colIndex[p]] -= colValue[p] * t;
        }
        for (int e = 0; e < exchanges; e++) {
            int at = etaAt[e];
            double t = x[at];
            if (t == 0) continue;
            t /= etaPivot[e];
            x[at] = t;
            for (int p = e == 0 ? 0 : etaEnd[e - 1]; p < etaEnd[e]; p++) x[eta.index[p]] -= eta.value[p] * t;
        }
    }

    /// Solves Bᵀ·y = c.
    ///
    /// @param c by positions, destroyed
    /// @param y by rows
    void backward(double[] c, double[] y) {
        for (int e = exchanges - 1; e >= 0; e--) {
            double s = c[etaAt[e]];
            for (int p = e == 0 ? 0 : etaEnd[e - 1]; p < etaEnd[e]; p++) s -= eta.value[p] * c[eta.index[p]];
            c[etaAt[e]] = s / etaPivot[e];
        }
        for (int k = 0; k < m; k++) {
            double t = c[pivotCol[k]];
            if (t == 0) {
                y[pivotRow[k]] = 0;
                continue;
            }
            t /= pivot[k];
            y[pivotRow[k]] = t;
            for (int p = upperStart[k]; p < upperStart[k + 1]; p++) c[upperIndex[p]] -= upperValue[p] * t;
        }
        for (int r = rowAt.length - 1; r >= 0; r--) {
            double t = y[rowAt[r]];
            if (t == 0) continue;
            for (int p = rowStart[r]; p < rowStart[r + 1]; p++) y[rowIndex[p]] -= rowValue[p] * t;
        }
    }

    /// Solves for a unit vector: row `position` of B⁻¹.
    void row(int position, double[] y) {
        Arrays.fill(work, 0);
        work[position] = 1;
        backward(work, y);
    }

    /// Exchanges a column.
    ///
    /// @param position where
    /// @param alpha    B⁻¹ times the new column
    void exchange(int position, double[] alpha) {
        for (int i = 0; i < m; i++) {
            if (i != position && Math.abs(alpha[i]) > 1e-16) eta.add(i, alpha[i]);
        }
        etaAt[exchanges] = position;
        etaPivot[exchanges] = alpha[position];
        etaEnd[exchanges++] = eta.size;
    }

    /// {@return how many columns were exchanged since the last factorization}
    int exchanges() {
        return exchanges;
    }

    /// {@return whether new factors pay}
    boolean old() {
        return exchanges >= EXCHANGES || eta.size > 3L * base + 2L * m && exchanges > 20;
    }
}
