package org.jonum.optimize;

import java.util.Arrays;

/// Which elements of a Jacobian can differ from 0, and columns that share no row, which one difference serves together.
///
/// {@snippet :
/// Sparsity band = Sparsity.band(1000, 1, 1);
/// int groups = band.groups();                    // groups == 3
/// Problem p = Problem.system(1000, (x, r) -> {
///     for (int i = 0; i < 1000; i++) {
///         r[i] = (3 - 2 * x[i]) * x[i] - (i > 0 ? x[i - 1] : 0) - (i < 999 ? 2 * x[i + 1] : 0) + 1;
///     }
/// }).differences(Differences.forward().sparse(band));
/// }
/// Columns are coloured greedily in the order of their lengths, the longest first. Immutable.
///
/// **Source** A. R. Curtis, M. J. D. Powell & J. K. Reid (1974), J. Inst. Math. Appl. 13, 117–119; T. F. Coleman & J. J. Moré (1983),
/// SIAM J. Numer. Anal. 20, 187–209.
public final class Sparsity {
    final int m, n;
    /// The rows of each column, and the columns of each group.
    final int[][] rows, colours;

    private Sparsity(int m, int[][] rows) {
        this.m = m;
        n = rows.length;
        this.rows = rows;
        colours = coloured(m, rows);
    }

    /// A pattern by columns.
    ///
    /// @param m             number of rows, ≥ 1
    /// @param rowsOfColumns for each column its rows, 0 ≤ row < m, in any order
    /// @return the pattern
    /// @throws IllegalArgumentException if m < 1 or a row is out of range
    public static Sparsity of(int m, int[]... rowsOfColumns) {
        if (m < 1) throw new IllegalArgumentException("Sparsity: m = " + m + ", need >= 1");
        int[][] copy = new int[rowsOfColumns.length][];
        for (int k = 0; k < copy.length; k++) {
            copy[k] = Arrays.stream(rowsOfColumns[k]).sorted().distinct().toArray();
            for (int i : copy[k]) {
                if (i < 0 || i >= m) {
                    throw new IllegalArgumentException("Sparsity: row " + i + " in column " + k
                            + ", need 0 <= row < " + m);
                }
            }
        }
        return new Sparsity(m, copy);
    }

    /// A square band.
    ///
    /// @param n     order, ≥ 1
    /// @param lower diagonals below the main one, ≥ 0
    /// @param upper diagonals above it, ≥ 0
    /// @return the pattern
    /// @throws IllegalArgumentException if n < 1 or a number of diagonals is negative
    public static Sparsity band(int n, int lower, int upper) {
        if (n < 1 || lower < 0 || upper < 0) {
            throw new IllegalArgumentException("Sparsity.band: n = " + n + ", lower = " + lower + ", upper = " + upper
                    + ", need n >= 1 and the others >= 0");
        }
        int[][] rows = new int[n][];
        for (int k = 0; k < n; k++) {
            int from = Math.max(0, k - upper), to = (int) Math.min(n - 1L, (long) k + lower);
            rows[k] = new int[to - from + 1];
            for (int i = from; i <= to; i++) rows[k][i - from] = i;
        }
        return new Sparsity(n, rows);
    }

    /// Finds a pattern: what becomes NaN when a variable does, depends on it. Functions that choose by comparing may hide a dependence.
    ///
    /// @param m number of rows, ≥ 1
    /// @param r the functions
    /// @param x a point where they are finite
    /// @return the pattern
    /// @throws IllegalArgumentException if m < 1, or a value at x is not finite
    public static Sparsity probe(int m, Residuals r, double... x) {
        if (m < 1) throw new IllegalArgumentException("Sparsity.probe: m = " + m + ", need >= 1");
        double[] values = new double[m];
        r.residuals(x.clone(), values);
        if (!VectorMath.finite(values))
            throw new IllegalArgumentException("Sparsity.probe: a value at x is not finite");
        int[][] rows = new int[x.length][];
        for (int k = 0; k < x.length; k++) {
            double[] at = x.clone();
            at[k] = Double.NaN;
            r.residuals(at, values);
            int count = 0;
            int[] found = new int[m];
            for (int i = 0; i < m; i++) if (Double.isNaN(values[i])) found[count++] = i;
            rows[k] = Arrays.copyOf(found, count);
        }
        return new Sparsity(m, rows);
    }

    /// {@return how many groups of columns there are: the differences that a Jacobian takes}
    public int groups() {
        return colours.length;
    }

    private static int[][] coloured(int m, int[][] rows) {
        int n = rows.length;
        Integer[] order = new Integer[n];
        Arrays.setAll(order, k -> k);
        Arrays.sort(order, (a, b) -> rows[b].length != rows[a].length
                ? Integer.compare(rows[b].length, rows[a].length) : Integer.compare(a, b));
        int[][] columnsOf = transposed(m, rows);
        int[] colour = new int[n], seen = new int[n + 1];
        Arrays.fill(colour, -1);
        Arrays.fill(seen, -1);
        int colours = 0;
        for (int k : order) {
            for (int i : rows[k]) {
                for (int other : columnsOf[i]) if (colour[other] >= 0) seen[colour[other]] = k;
            }
            int c = 0;
            while (seen[c] == k) c++;
            colour[k] = c;
            colours = Math.max(colours, c + 1);
        }
        int[] size = new int[colours];
        for (int c : colour) size[c]++;
        int[][] groups = new int[colours][];
        for (int c = 0; c < colours; c++) groups[c] = new int[size[c]];
        for (int k = n - 1; k >= 0; k--) groups[colour[k]][--size[colour[k]]] = k;
        return groups;
    }

    private static int[][] transposed(int m, int[][] rows) {
        int[] count = new int[m];
        for (int[] column : rows) for (int i : column) count[i]++;
        int[][] t = new int[m][];
        for (int i = 0; i < m; i++) t[i] = new int[count[i]];
        for (int k = rows.length - 1; k >= 0; k--) for (int i : rows[k]) t[i][--count[i]] = k;
        return t;
    }
}
