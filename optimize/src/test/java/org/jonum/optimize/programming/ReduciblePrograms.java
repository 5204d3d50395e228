package org.jonum.optimize.programming;

import java.util.Random;

/// Random linear programmes full of what presolve looks for: equations in two variables, rows and columns that are multiples of others, columns
/// with one entry, forcing rows; around a known optimum, or with any bounds.
final class ReduciblePrograms {
    private static final double INF = Double.POSITIVE_INFINITY;
    private static final double[] FACTORS = {-3, -2, -1, -0.5, 0.5, 1, 2, 3};

    private final Random r;
    private final int m, n;
    /// The column or row that one is a multiple of, −1 if of none; the factor.
    private final int[] colOf, rowOf;
    private final double[] colTimes, rowTimes;
    private final double[][] a;

    private ReduciblePrograms(long seed, int m, int n) {
        r = new Random(seed);
        this.m = m;
        this.n = n;
        colOf = new int[n];
        rowOf = new int[m];
        colTimes = new double[n];
        rowTimes = new double[m];
        a = new double[m][n];
        matrix();
    }

    private void matrix() {
        for (int i = 0; i < m; i++) {
            rowOf[i] = -1;
            if (i > 0 && r.nextInt(4) == 0) {
                rowOf[i] = r.nextInt(i);
                rowTimes[i] = FACTORS[r.nextInt(FACTORS.length)];
                for (int j = 0; j < n; j++) a[i][j] = rowTimes[i] * a[rowOf[i]][j];
                continue;
            }
            int count = r.nextInt(3) == 0 ? 2 : 1 + r.nextInt(5);
            for (int k = 0; k < count; k++) a[i][r.nextInt(n)] = r.nextInt(9) - 4;
        }
        for (int j = 0; j < n; j++) {
            colOf[j] = -1;
            if (j == 0 || r.nextInt(4) > 0) continue;
            colOf[j] = r.nextInt(j);
            colTimes[j] = FACTORS[r.nextInt(FACTORS.length)];
            for (int i = 0; i < m; i++) a[i][j] = colTimes[j] * a[i][colOf[j]];
        }
    }

    private int entries(int i) {
        int count = 0;
        for (int j = 0; j < n; j++) count += a[i][j] == 0 ? 0 : 1;
        return count;
    }

    private SparseMatrix sparse() {
        SparseMatrix.Builder b = SparseMatrix.builder(m, n);
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < n; j++) {
                if (a[i][j] != 0) b.add(i, j, a[i][j]);
            }
        }
        return b.build();
    }

    /// With a point and multipliers that are optimal.
    static RandomPrograms.Solved solved(long seed, int m, int n) {
        return new ReduciblePrograms(seed, m, n).solved();
    }

    private RandomPrograms.Solved solved() {
        double[] x = new double[n], z = new double[n], l = new double[n], u = new double[n];
        for (int j = 0; j < n; j++) {
            x[j] = r.nextInt(7) - 3;
            boolean same = colOf[j] >= 0 && r.nextBoolean();
            // a column at the price of its multiple has that multiple of its reduced cost
            z[j] = same ? colTimes[j] * z[colOf[j]] : r.nextInt(5) - 2;
            boolean low = z[j] > 0 || z[j] == 0 && r.nextBoolean(), high = z[j] < 0 || z[j] == 0 && r.nextBoolean();
            l[j] = z[j] > 0 ? x[j] : low ? x[j] - r.nextInt(3) : r.nextBoolean() ? -INF : x[j] - 1 - r.nextInt(3);
            u[j] = z[j] < 0 ? x[j] : high ? x[j] + r.nextInt(3) : r.nextBoolean() ? INF : x[j] + 1 + r.nextInt(3);
        }
        SparseMatrix matrix = sparse();
        double[] y = new double[m], at = matrix.times(x), low = new double[m], high = new double[m];
        for (int i = 0; i < m; i++) {
            y[i] = r.nextInt(5) - 2;
            boolean equation = r.nextInt(entries(i) == 2 ? 2 : 5) == 0;
            low[i] = equation || y[i] > 0 ? at[i] : r.nextBoolean() ? -INF : at[i] - r.nextInt(3);
            high[i] = equation || y[i] < 0 ? at[i] : r.nextBoolean() ? INF : at[i] + r.nextInt(3);
        }
        double[] c = matrix.transposeTimes(y);
        double optimum = 0;
        for (int j = 0; j < n; j++) {
            c[j] += z[j];
            optimum += c[j] * x[j];
        }
        return new RandomPrograms.Solved(
                RandomPrograms.program(c, l, u, matrix, low, high, SparseMatrix.builder(n, n).build()), optimum);
    }

    /// With bounds and costs of any kind: some have no feasible point, some no optimum.
    static LinearProgram any(long seed, int m, int n) {
        return new ReduciblePrograms(seed, m, n).any();
    }

    private LinearProgram any() {
        double[] c = new double[n], l = new double[n], u = new double[n], low = new double[m], high = new double[m];
        for (int j = 0; j < n; j++) {
            c[j] = colOf[j] >= 0 && r.nextBoolean() ? colTimes[j] * c[colOf[j]] : r.nextInt(5) - 1;
            l[j] = r.nextInt(5) == 0 ? -INF : r.nextInt(3) - 2;
            u[j] = r.nextInt(2) == 0 ? INF : Math.max(l[j], -9) + r.nextInt(5);
        }
        for (int i = 0; i < m; i++) {
            boolean equation = r.nextInt(entries(i) == 2 ? 2 : 6) == 0;
            low[i] = equation || r.nextInt(2) == 0 ? r.nextInt(9) - 6 : -INF;
            high[i] = equation ? low[i] : r.nextInt(2) == 0 ? INF : Math.max(low[i], -5) + r.nextInt(7);
        }
        return RandomPrograms.program(c, l, u, sparse(), low, high, SparseMatrix.builder(n, n).build()).linear();
    }
}
