package org.jonum.optimize.programming;

import java.util.Random;

/// Random programmes: with a known optimum, infeasible, unbounded, or of any kind.
final class RandomPrograms {
    private static final double INF = Double.POSITIVE_INFINITY;

    /// A programme with a point and multipliers that are optimal.
    ///
    /// @param program   the programme
    /// @param optimum   its value at the optimum
    record Solved(QuadraticProgram program, double optimum) {}

    private RandomPrograms() {}

    /// Rows, bounds and costs around a point and multipliers, with every kind of bound, degenerate where numbers are small integers.
    static Solved solved(long seed, int m, int n, boolean quadratic) {
        Random r = new Random(seed);
        boolean integers = r.nextBoolean();
        double[] x = new double[n], z = new double[n];
        double[] l = new double[n], u = new double[n];
        for (int j = 0; j < n; j++) {
            x[j] = integers ? r.nextInt(7) - 3 : r.nextGaussian() * 3;
            l[j] = -INF;
            u[j] = INF;
            int kind = r.nextInt(5);
            if (kind <= 1) {
                l[j] = x[j];
                z[j] = integers ? r.nextInt(3) : Math.abs(r.nextGaussian());
                if (r.nextBoolean()) u[j] = x[j] + 1 + r.nextInt(4);
            } else if (kind == 2) {
                u[j] = x[j];
                z[j] = -(integers ? r.nextInt(3) : Math.abs(r.nextGaussian()));
                if (r.nextBoolean()) l[j] = x[j] - 1 - r.nextInt(4);
            } else if (kind == 3) {
                l[j] = x[j] - r.nextInt(3);
                u[j] = x[j] + 1 + r.nextInt(3);
            }
        }
        SparseMatrix.Builder a = SparseMatrix.builder(m, n);
        for (int i = 0; i < m; i++) {
            int count = 1 + r.nextInt(Math.min(n, 5));
            for (int k = 0; k < count; k++) {
                a.add(i, r.nextInt(n), integers ? r.nextInt(9) - 4 : r.nextGaussian());
            }
        }
        SparseMatrix matrix = a.build();
        double[] y = new double[m], activity = matrix.times(x), low = new double[m], high = new double[m];
        for (int i = 0; i < m; i++) {
            low[i] = -INF;
            high[i] = INF;
            double size = integers ? r.nextInt(3) : Math.abs(r.nextGaussian());
            switch (r.nextInt(5)) {
                case 0 -> {
                    low[i] = activity[i];
                    high[i] = activity[i];
                    y[i] = r.nextBoolean() ? size : -size;
                }
                case 1 -> {
                    low[i] = activity[i];
                    y[i] = size;
                }
                case 2 -> {
                    high[i] = activity[i];
                    y[i] = -size;
                }
                case 3 -> {
                    low[i] = activity[i] - r.nextInt(3);
                    high[i] = activity[i] + 1 + r.nextInt(3);
                }
                default -> low[i] = activity[i] - 5;
            }
        }
        SparseMatrix q = quadratic ? square(r, n) : SparseMatrix.builder(n, n).build();
        double[] c = matrix.transposeTimes(y), qx = q.times(x);
        for (int j = 0; j < n; j++) c[j] += z[j] - qx[j];
        return new Solved(program(c, l, u, matrix, low, high, q), value(c, qx, x));
    }

    private static double value(double[] c, double[] qx, double[] x) {
        double s = 0;
        for (int j = 0; j < x.length; j++) s += (c[j] + 0.5 * qx[j]) * x[j];
        return s;
    }

    /// BᵀB of a sparse B with fewer rows than columns.
    private static SparseMatrix square(Random r, int n) {
        SparseMatrix.Builder q = SparseMatrix.builder(n, n);
        for (int k = 0; k < n / 2 + 1; k++) {
            int[] at = new int[3];
            double[] v = new double[3];
            for (int e = 0; e < 3; e++) {
                at[e] = r.nextInt(n);
                v[e] = r.nextInt(7) - 3;
            }
            for (int e = 0; e < 3; e++) {
                for (int f = 0; f < 3; f++) q.add(at[e], at[f], v[e] * v[f]);
            }
        }
        return q.build();
    }

    /// Rows and bounds of any kind, mostly without a solution.
    static QuadraticProgram any(long seed, int m, int n) {
        Random r = new Random(seed);
        double[] c = new double[n], l = new double[n], u = new double[n], low = new double[m], high = new double[m];
        for (int j = 0; j < n; j++) {
            c[j] = r.nextInt(5) - 2;
            l[j] = r.nextInt(3) == 0 ? -INF : r.nextInt(4) - 2;
            u[j] = r.nextInt(2) == 0 ? INF : Math.max(l[j], -9) + r.nextInt(4);
        }
        SparseMatrix.Builder a = SparseMatrix.builder(m, n);
        for (int k = 0; k < 3 * m; k++) a.add(r.nextInt(m), r.nextInt(n), r.nextInt(7) - 3);
        for (int i = 0; i < m; i++) {
            low[i] = r.nextInt(3) == 0 ? -INF : r.nextInt(9) - 4;
            high[i] = r.nextInt(3) == 0 ? INF : Math.max(low[i], -9) + r.nextInt(3);
        }
        return program(c, l, u, a.build(), low, high, SparseMatrix.builder(n, n).build());
    }

    static QuadraticProgram program(double[] c, double[] l, double[] u, SparseMatrix a, double[] low, double[] high,
            SparseMatrix q) {
        ProgramBuilder b = new ProgramBuilder();
        for (int j = 0; j < c.length; j++) b.variable(l[j], u[j], c[j]);
        ProgramBuilder.Row[] rows = new ProgramBuilder.Row[low.length];
        for (int i = 0; i < low.length; i++) rows[i] = b.row(low[i], high[i]);
        for (int j = 0; j < c.length; j++) {
            for (int i = 0; i < low.length; i++) {
                double v = a.get(i, j);
                if (v != 0) rows[i].entry(j, v);
            }
            for (int i = 0; i <= j; i++) {
                double v = q.get(i, j);
                if (v != 0) b.quadratic(i, j, v);
            }
        }
        return b.quadratic();
    }
}
