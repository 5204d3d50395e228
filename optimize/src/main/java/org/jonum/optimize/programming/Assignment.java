package org.jonum.optimize.programming;

import java.util.Arrays;
import org.jonum.mat.Matrix;
import org.jonum.mat.Vector;

/// The cheapest pairing of rows with columns: minimise Σ cost(i, column(i)) with each row and each column used at most once, and all rows
/// used, or all columns where there are fewer of them.
///
/// {@snippet :
/// Matrix cost = Matrix.of(new double[][] {{4, 1, 3}, {2, 0, 5}, {3, 2, 2}});
/// Assignment a = Assignment.of(cost);
/// double total = a.cost();                       // total == 5
/// int first = a.columns()[0];                    // first == 1
/// }
/// An infinite cost forbids a pair; where that leaves no pairing, [#feasible] is false. Multipliers u, v prove the optimum: u(i) + v(j) ≤ cost(i, j), with
/// equality for pairs, v(j) ≤ 0 and 0 for columns that are not used.
///
/// **Cost** O(m²·n) for m ≤ n.  **Error** the pairs are optimal but for rounding of sums of costs.
/// **Source** R. Jonker & A. Volgenant (1987), Computing 38, 325–340; D. F. Crouse (2016), IEEE Trans. Aerosp. Electron. Syst. 52 (rectangular).
public final class Assignment {
    private static final double INF = Double.POSITIVE_INFINITY;

    private final int[] columns;
    private final double cost;
    private final boolean feasible;
    private final double[] u, v;

    private Assignment(int[] columns, double cost, boolean feasible, double[] u, double[] v) {
        this.columns = columns;
        this.cost = cost;
        this.feasible = feasible;
        this.u = u;
        this.v = v;
    }

    /// Finds the cheapest pairing.
    ///
    /// @param cost of row i and column j; +∞ forbids a pair
    /// @return the pairing
    /// @throws IllegalArgumentException if an element is NaN or −∞
    public static Assignment of(Matrix cost) {
        int m = cost.rows(), n = cost.cols();
        boolean wide = m <= n;
        double[][] c = new double[Math.min(m, n)][Math.max(m, n)];
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < n; j++) {
                double t = cost.get(i, j);
                if (!(t > Double.NEGATIVE_INFINITY)) {
                    throw new IllegalArgumentException(
                            "Assignment: cost(" + i + ", " + j + ") = " + t + ", need > -Infinity");
                }
                if (wide) {
                    c[i][j] = t;
                } else {
                    c[j][i] = t;
                }
            }
        }
        Paths p = new Paths(c, Math.max(m, n));
        boolean all = p.run();
        int[] columns = new int[m];
        Arrays.fill(columns, -1);
        double total = 0;
        for (int i = 0; i < c.length; i++) {
            int j = p.columnOf[i];
            if (j < 0) continue;
            total += c[i][j];
            columns[wide ? i : j] = wide ? j : i;
        }
        return new Assignment(columns, all ? total : INF, all, wide ? p.u : p.v, wide ? p.v : p.u);
    }

    /// {@return the column of each row, −1 where there is none}
    public int[] columns() {
        return columns.clone();
    }

    /// {@return the sum of the costs, +∞ if not feasible}
    public double cost() {
        return cost;
    }

    /// {@return whether there is a pairing without a forbidden pair}
    public boolean feasible() {
        return feasible;
    }

    /// {@return u, of the rows}
    public Vector rowMultipliers() {
        return Vector.of(u);
    }

    /// {@return v, of the columns}
    public Vector columnMultipliers() {
        return Vector.of(v);
    }

    @Override
    public String toString() {
        return "Assignment: cost " + cost + ", columns " + Arrays.toString(columns);
    }

    /// Shortest augmenting paths, one for each row; rows are not more than columns.
    private static final class Paths {
        private final double[][] c;
        private final int n;
        private final double[] u, v, distance;
        private final int[] columnOf, rowOf, before;
        private final boolean[] rowSeen, colSeen;

        Paths(double[][] c, int n) {
            this.c = c;
            this.n = n;
            u = new double[c.length];
            v = new double[n];
            distance = new double[n];
            columnOf = new int[c.length];
            rowOf = new int[n];
            before = new int[n];
            rowSeen = new boolean[c.length];
            colSeen = new boolean[n];
            Arrays.fill(columnOf, -1);
            Arrays.fill(rowOf, -1);
        }

        boolean run() {
            boolean all = true;
            for (int row = 0; row < c.length; row++) all &= augment(row);
            return all;
        }

        private boolean augment(int row) {
            Arrays.fill(distance, INF);
            Arrays.fill(rowSeen, false);
            Arrays.fill(colSeen, false);
            double least = 0;
            int i = row, sink = -1;
            while (sink < 0) {
                rowSeen[i] = true;
                int next = -1;
                double lowest = INF;
                for (int j = 0; j < n; j++) {
                    if (colSeen[j]) continue;
                    double t = least + (c[i][j] - u[i] - v[j]);
                    if (t < distance[j]) {
                        distance[j] = t;
                        before[j] = i;
                    }
                    // among equals a free column ends the path
                    if (distance[j] < lowest || distance[j] == lowest && lowest < INF && rowOf[j] < 0) {
                        lowest = distance[j];
                        next = j;
                    }
                }
                if (next < 0) return false;
                least = lowest;
                colSeen[next] = true;
                if (rowOf[next] < 0) {
                    sink = next;
                } else {
                    i = rowOf[next];
                }
            }
            u[row] += least;
            for (int k = 0; k < c.length; k++) {
                if (rowSeen[k] && k != row) u[k] += least - distance[columnOf[k]];
            }
            for (int j = 0; j < n; j++) {
                if (colSeen[j]) v[j] -= least - distance[j];
            }
            for (int j = sink; j >= 0;) {
                int k = before[j], old = columnOf[k];
                rowOf[j] = k;
                columnOf[k] = j;
                j = k == row ? -1 : old;
            }
            return true;
        }
    }
}
