package org.jonum.optimize.programming;

import java.util.Arrays;

/// Gaussian elimination of a sparse square matrix with pivots that cause little fill and are not small in their row.
///
/// Of the rows and columns with the fewest entries, a few are searched for the pivot with the least (r − 1)·(c − 1) among the
/// elements of at least a tenth of the largest in their row. Singletons come first by themselves and cost nothing.
///
/// **Source** H. M. Markowitz (1957), Manage. Sci. 3, 255–269; U. H. Suhl & L. M. Suhl (1990), ORSA J. Comput. 2, 325–335.
final class Markowitz {
    private static final double THRESHOLD = 0.1, TINY = 1e-14, LEAST = 1e-11;
    private static final int SEARCHED = 4;

    private final int m;
    private final int[][] rowIndex, colIndex;
    private final double[][] rowValue;
    private final int[] rowCount, colCount;
    private final double[] rowMax, work;
    private final int[] mark;
    private final CountLists rowLists, colLists;
    private final boolean[] rowDone, colDone;
    private int pivotRow, pivotCol, stamp;
    /// Pivot k: its row, its column, its value, and where its multipliers and the rest of its row end.
    final int[] rows, cols, lowerEnd, upperEnd;
    final double[] pivots;
    final Growing lower = new Growing(), upper = new Growing();
    /// How many pivots there are; fewer than m if the matrix is singular.
    int rank;

    /// @param m     order
    /// @param start columns of the matrix
    /// @param index rows
    /// @param value entries
    Markowitz(int m, int[] start, int[] index, double[] value) {
        this.m = m;
        rowIndex = new int[m][];
        rowValue = new double[m][];
        colIndex = new int[m][];
        rowCount = new int[m];
        colCount = new int[m];
        rowMax = new double[m];
        work = new double[m];
        mark = new int[m];
        rowDone = new boolean[m];
        colDone = new boolean[m];
        rows = new int[m];
        cols = new int[m];
        lowerEnd = new int[m];
        upperEnd = new int[m];
        pivots = new double[m];
        rowLists = new CountLists(m, m);
        colLists = new CountLists(m, m);
        for (int k = 0; k < start[m]; k++) rowCount[index[k]]++;
        for (int i = 0; i < m; i++) {
            rowIndex[i] = new int[rowCount[i]];
            rowValue[i] = new double[rowCount[i]];
            rowCount[i] = 0;
        }
        for (int c = 0; c < m; c++) {
            colCount[c] = start[c + 1] - start[c];
            colIndex[c] = Arrays.copyOfRange(index, start[c], start[c + 1]);
            for (int k = start[c]; k < start[c + 1]; k++) {
                int i = index[k];
                rowIndex[i][rowCount[i]] = c;
                rowValue[i][rowCount[i]++] = value[k];
            }
        }
        for (int i = m - 1; i >= 0; i--) {
            rowLists.add(i, rowCount[i]);
            colLists.add(i, colCount[i]);
        }
        Arrays.fill(rowMax, -1);
        while (rank < m && choose()) eliminate();
    }

    /// {@return whether column c of the matrix has a pivot}
    boolean hasColumn(int c) {
        return colDone[c];
    }

    /// {@return whether row i has a pivot}
    boolean hasRow(int i) {
        return rowDone[i];
    }

    private double max(int i) {
        if (rowMax[i] < 0) {
            double s = 0;
            for (int k = 0; k < rowCount[i]; k++) s = Math.max(s, Math.abs(rowValue[i][k]));
            rowMax[i] = s;
        }
        return rowMax[i];
    }

    private double at(int i, int c) {
        for (int k = 0; k < rowCount[i]; k++) {
            if (rowIndex[i][k] == c) return rowValue[i][k];
        }
        return 0;
    }

    /// Finds a pivot; false if what is left is singular.
    private boolean choose() {
        long cost = Long.MAX_VALUE;
        double size = 0;
        int searched = 0;
        boolean found = false;
        for (int count = 1; count <= m; count++) {
            for (int c = colLists.head[count]; c >= 0; c = colLists.next[c]) {
                boolean any = false;
                for (int k = 0; k < count; k++) {
                    int i = colIndex[c][k];
                    long here = (long) (rowCount[i] - 1) * (count - 1);
                    if (here > cost) continue;
                    double v = Math.abs(at(i, c));
                    // a column with one entry eliminates nothing: its size need not be compared
                    if (v < LEAST || count > 1 && v < THRESHOLD * max(i)) continue;
                    if (here == cost && !(v > size)) continue;
                    cost = here;
                    size = v;
                    pivotRow = i;
                    pivotCol = c;
                    any = true;
                    found = true;
                }
                if (found && cost <= (long) (count - 1) * (count - 1)) return true;
                if (any && ++searched >= SEARCHED) return true;
            }
            for (int i = rowLists.head[count]; i >= 0; i = rowLists.next[i]) {
                boolean any = false;
                double least = Math.max(LEAST, THRESHOLD * max(i));
                for (int k = 0; k < count; k++) {
                    int c = rowIndex[i][k];
                    long here = (long) (count - 1) * (colCount[c] - 1);
                    double v = Math.abs(rowValue[i][k]);
                    if (here > cost || v < least || here == cost && !(v > size)) continue;
                    cost = here;
                    size = v;
                    pivotRow = i;
                    pivotCol = c;
                    any = true;
                    found = true;
                }
                if (found && cost <= (long) count * (count - 1)) return true;
                if (any && ++searched >= SEARCHED) return true;
            }
        }
        return found;
    }

    private void eliminate() {
        int r = pivotRow, c = pivotCol;
        double pivot = at(r, c);
        rows[rank] = r;
        cols[rank] = c;
        pivots[rank] = pivot;
        rowLists.remove(r);
        colLists.remove(c);
        rowDone[r] = true;
        colDone[c] = true;
        int[] ri = rowIndex[r];
        double[] rv = rowValue[r];
        int n = rowCount[r];
        for (int k = 0; k < n; k++) {
            if (ri[k] == c) continue;
            drop(ri[k], r);
            upper.add(ri[k], rv[k]);
            work[ri[k]] = rv[k];
        }
        upperEnd[rank] = upper.size;
        for (int k = 0; k < colCount[c]; k++) {
            int i = colIndex[c][k];
            if (i == r) continue;
            double multiplier = take(i, c) / pivot;
            lower.add(i, multiplier);
            if (n > 1) subtract(i, multiplier, ri, n, c);
            rowMax[i] = -1;
            rowLists.move(i, rowCount[i]);
        }
        lowerEnd[rank] = lower.size;
        for (int k = 0; k < n; k++) {
            if (ri[k] == c) continue;
            work[ri[k]] = 0;
            colLists.move(ri[k], colCount[ri[k]]);
        }
        rowCount[r] = 0;
        colCount[c] = 0;
        rank++;
    }

    /// Row i −= multiplier·pivot row.
    private void subtract(int i, double multiplier, int[] ri, int n, int c) {
        int now = ++stamp;
        int[] index = rowIndex[i];
        double[] value = rowValue[i];
        int count = rowCount[i];
        for (int k = 0; k < count;) {
            int col = index[k];
            double w = work[col];
            if (w != 0) {
                mark[col] = now;
                double v = value[k] - multiplier * w;
                if (Math.abs(v) < TINY) {
                    drop(col, i);
                    count--;
                    index[k] = index[count];
                    value[k] = value[count];
                    continue;
                }
                value[k] = v;
            }
            k++;
        }
        rowCount[i] = count;
        for (int k = 0; k < n; k++) {
            int col = ri[k];
            if (col == c || mark[col] == now) continue;
            double v = -multiplier * work[col];
            if (Math.abs(v) < TINY) continue;
            append(i, col, v);
        }
    }

    private void append(int i, int col, double v) {
        int count = rowCount[i];
        if (count == rowIndex[i].length) {
            rowIndex[i] = Arrays.copyOf(rowIndex[i], count + count / 2 + 4);
            rowValue[i] = Arrays.copyOf(rowValue[i], rowIndex[i].length);
        }
        rowIndex[i][count] = col;
        rowValue[i][count] = v;
        rowCount[i] = count + 1;
        int have = colCount[col];
        if (have == colIndex[col].length) colIndex[col] = Arrays.copyOf(colIndex[col], have + have / 2 + 4);
        colIndex[col][have] = i;
        colCount[col] = have + 1;
    }

    /// Takes row i out of the list of a column.
    private void drop(int col, int i) {
        int[] list = colIndex[col];
        int last = --colCount[col];
        for (int k = 0; k < last; k++) {
            if (list[k] == i) {
                list[k] = list[last];
                return;
            }
        }
    }

    /// Takes the element in column c out of row i.
    private double take(int i, int c) {
        int last = --rowCount[i];
        int[] index = rowIndex[i];
        double[] value = rowValue[i];
        for (int k = 0; k < last; k++) {
            if (index[k] == c) {
                double v = value[k];
                index[k] = index[last];
                value[k] = value[last];
                return v;
            }
        }
        return value[last];
    }
}
