package org.jonum.stat.inference;

import java.util.Arrays;
import org.jonum.special.DoubleDouble;

/// The sums of squares of a table of two factors, from the means of its cells.
///
/// With d the means of the cells less that of all values, n their numbers, the additive fit is αᵢ + βⱼ. Of the normal
/// equations those of α are solved at sight, αᵢ = d̄ᵢ − Σⱼ nᵢⱼβⱼ/nᵢ, which leaves (diag(n.ⱼ) − Σᵢ nᵢ.ⱼnᵢ.ᵀ/nᵢ)·β = q
/// with qⱼ = Σᵢ nᵢⱼ(dᵢⱼ − d̄ᵢ). The sum of squares of b, after a, is q·β; that of the interaction Σ nᵢⱼ(dᵢⱼ − αᵢ − βⱼ)².
record TwoWay(double n, double cells, double dfA, double dfB, double squaresA, double squaresB, double interaction,
        double unweightedA, double unweightedB, double within, double scale) {
    private static final int MOST = Short.MAX_VALUE;

    static TwoWay of(String test, double[] y, int[] a, int[] b) {
        int rows = levels(test, "a", a, y.length), columns = levels(test, "b", b, y.length);
        double scale = Sample.scale(y);
        int[][] count = new int[rows][columns];
        for (int i = 0; i < y.length; i++) count[a[i]][b[i]]++;
        double[][][] value = new double[rows][columns][];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) value[i][j] = new double[count[i][j]];
        }
        int[][] filled = new int[rows][columns];
        for (int i = 0; i < y.length; i++) value[a[i]][b[i]][filled[a[i]][b[i]]++] = y[i];

        DoubleDouble origin = DoubleDouble.of(y[0] * scale), sum = DoubleDouble.of(0);
        DoubleDouble[][] mean = new DoubleDouble[rows][columns];
        double within = 0, cells = 0;
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                mean[i][j] = DoubleDouble.of(0);
                if (count[i][j] == 0) continue;
                Sample s = Sample.of(value[i][j], scale);
                cells++;
                within += s.squares();
                mean[i][j] = s.mean().minus(origin);
                sum = sum.plus(mean[i][j].times(count[i][j]));
            }
        }
        DoubleDouble grand = sum.over(y.length);
        double[][] d = new double[rows][columns];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) d[i][j] = mean[i][j].minus(grand).value();
        }
        return of(count, d, y.length, cells, within, scale);
    }

    private static TwoWay of(int[][] count, double[][] d, double n, double cells, double within, double scale) {
        int rows = count.length, columns = count[0].length;
        double[] size = new double[rows], alpha = new double[rows], q = new double[columns];
        double[][] c = new double[columns][columns];
        double squaresA = 0, squaresB = 0, interaction = 0, usedRows = 0;
        for (int i = 0; i < rows; i++) {
            size[i] = Arrays.stream(count[i]).sum();
            if (size[i] == 0) continue;
            usedRows++;
            for (int j = 0; j < columns; j++) alpha[i] += count[i][j] * d[i][j];
            alpha[i] /= size[i];
            squaresA += size[i] * (alpha[i] * alpha[i]);
            for (int j = 0; j < columns; j++) {
                q[j] += count[i][j] * (d[i][j] - alpha[i]);
                c[j][j] += count[i][j];
                for (int k = 0; k < columns; k++) c[j][k] -= (double) count[i][j] * count[i][k] / size[i];
            }
        }
        double[] beta = q.clone();
        int rank = solve(c, beta);
        for (int j = 0; j < columns; j++) squaresB += q[j] * beta[j];
        for (int i = 0; i < rows; i++) {
            if (size[i] == 0) continue;
            double shift = 0;
            for (int j = 0; j < columns; j++) shift += count[i][j] * beta[j];
            alpha[i] -= shift / size[i];
            for (int j = 0; j < columns; j++) {
                double r = d[i][j] - alpha[i] - beta[j];
                interaction += count[i][j] * (r * r);
            }
        }
        return new TwoWay(n, cells, usedRows - 1, rank, squaresA, Math.max(0, squaresB), interaction,
                unweighted(count, d), unweighted(transposed(count), transposed(d)), within, scale);
    }

    /// Yates' weighted squares of the unweighted means of the cells of each row: only of use if no cell is empty.
    private static double unweighted(int[][] count, double[][] d) {
        double weights = 0, sum = 0, squares = 0;
        double[] mean = new double[d.length], weight = new double[d.length];
        for (int i = 0; i < d.length; i++) {
            double used = 0, reciprocals = 0;
            for (int j = 0; j < d[i].length; j++) {
                if (count[i][j] == 0) continue;
                used++;
                mean[i] += d[i][j];
                reciprocals += 1.0 / count[i][j];
            }
            if (used == 0) continue;
            mean[i] /= used;
            weight[i] = used * used / reciprocals;
            weights += weight[i];
            sum += weight[i] * mean[i];
        }
        for (int i = 0; i < d.length; i++) squares += weight[i] * (mean[i] - sum / weights) * (mean[i] - sum / weights);
        return squares;
    }

    private static int[][] transposed(int[][] m) {
        int[][] t = new int[m[0].length][m.length];
        for (int i = 0; i < m.length; i++) for (int j = 0; j < t.length; j++) t[j][i] = m[i][j];
        return t;
    }

    private static double[][] transposed(double[][] m) {
        double[][] t = new double[m[0].length][m.length];
        for (int i = 0; i < m.length; i++) for (int j = 0; j < t.length; j++) t[j][i] = m[i][j];
        return t;
    }

    /// A solution of C·x = q for a semidefinite C, in place of q, by elimination with the largest diagonal element as
    /// pivot, and 0 for what is not determined; the rank of C.
    private static int solve(double[][] c, double[] q) {
        int n = q.length, rank = 0;
        boolean[] done = new boolean[n];
        double most = 0;
        for (int j = 0; j < n; j++) most = Math.max(most, c[j][j]);
        for (int step = 0; step < n; step++) {
            int p = -1;
            for (int j = 0; j < n; j++) {
                if (!done[j] && c[j][j] > 1e-10 * most && (p < 0 || c[j][j] > c[p][p])) p = j;
            }
            if (p < 0) break;
            done[p] = true;
            rank++;
            for (int i = 0; i < n; i++) {
                if (i == p) continue;
                double f = c[i][p] / c[p][p];
                for (int j = 0; j < n; j++) c[i][j] -= f * c[p][j];
                q[i] -= f * q[p];
            }
        }
        for (int j = 0; j < n; j++) q[j] = done[j] ? q[j] / c[j][j] : 0;
        return rank;
    }

    private static int levels(String test, String name, int[] factor, int n) {
        Args.check(n >= 2, test, "y.length", n, "≥ 2");
        Args.check(factor.length == n, test, name + ".length", factor.length, "y.length = " + n);
        int least = Integer.MAX_VALUE, most = 0;
        for (int i = 0; i < n; i++) {
            Args.check(factor[i] >= 0 && factor[i] <= MOST, test, name + "[" + i + "]", factor[i],
                    "0 ≤ level ≤ " + MOST);
            least = Math.min(least, factor[i]);
            most = Math.max(most, factor[i]);
        }
        Args.check(most > least, test, "levels of " + name, 1L, "≥ 2");
        return most + 1;
    }
}
