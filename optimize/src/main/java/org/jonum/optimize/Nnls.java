package org.jonum.optimize;

import java.util.Arrays;
import org.jonum.mat.Matrix;
import org.jonum.mat.Vector;

/// Least squares with x ≥ 0: min ‖A·x − b‖₂, by Lawson and Hanson's method of active sets.
///
/// {@snippet :
/// Matrix a = Matrix.of(new double[][] {{1, 0}, {1, 1}, {1, 2}});
/// Nnls fit = Nnls.of(a, Vector.of(2, 1, 0));             // the slope would be negative
/// Vector x = fit.x();
/// boolean same = x.approxEquals(Vector.of(1, 0), 1e-15);         // same == true
/// boolean optimal = fit.optimal();               // optimal == true
/// }
/// Each subproblem is solved by a QR factorization of the columns in use, never through AᵀA.
///
/// **Cost** one QR of the columns in use an iteration, mostly about as many iterations as positive elements.  **Error** wᵢ ≤ 10·ε·max(m, n)·‖aᵢ‖·‖b‖
/// for the dual vector w = Aᵀ(b − A·x) at the end.  **Source** C. L. Lawson & R. J. Hanson (1974), Solving least squares problems, ch. 23.
///
/// @param x          the solution, ≥ 0
/// @param residual   ‖A·x − b‖₂
/// @param dual       w = Aᵀ(b − A·x): ≤ 0, and 0 where x > 0
/// @param iterations subproblems that were solved
/// @param optimal    whether w says that x is optimal; false if 3·n + 10 iterations did not suffice
public record Nnls(Vector x, double residual, Vector dual, int iterations, boolean optimal) {
    /// Solves the problem.
    ///
    /// @param a a matrix of m×n, finite
    /// @param b m elements, finite
    /// @return the solution
    /// @throws IllegalArgumentException if the sizes do not fit, or an element is not finite
    public static Nnls of(Matrix a, Vector b) {
        int m = a.rows(), n = a.cols();
        if (b.size() != m) {
            throw new IllegalArgumentException("Nnls.of: b has " + b.size() + " elements, A " + m + " rows");
        }
        double[] size = new double[n], x = new double[n];
        for (int j = 0; j < n; j++) {
            size[j] = a.col(j).norm2();
            if (!Engine.finite(size[j])) throw new IllegalArgumentException("Nnls.of: column " + j + " is not finite");
        }
        double scale = b.norm2();
        if (!Engine.finite(scale)) throw new IllegalArgumentException("Nnls.of: b is not finite");
        double tol = 10 * Math.ulp(1.0) * Math.max(m, n) * scale;
        boolean[] used = new boolean[n], barred = new boolean[n];
        int limit = 3 * n + 10, k = 0;
        Vector w = dual(a, b, x);
        boolean optimal = false;
        while (true) {
            int enter = -1;
            for (int j = 0; j < n; j++) {
                if (used[j] || barred[j] || !(w.get(j) > tol * size[j])) continue;
                if (enter < 0 || w.get(j) / size[j] > w.get(enter) / size[enter]) enter = j;
            }
            if (enter < 0) {
                optimal = true;
                break;
            }
            if (k >= limit) break;
            used[enter] = true;
            double[] z = solve(a, b, used);
            k++;
            if (!(z[enter] > 0)) {
                // it would leave at once: rounding made it up
                used[enter] = false;
                barred[enter] = true;
                continue;
            }
            while (k < limit) {
                double t = 1;
                int leave = -1;
                for (int j = 0; j < n; j++) {
                    if (!used[j] || z[j] > 0) continue;
                    double s = x[j] / (x[j] - z[j]);
                    if (leave < 0 || s < t) {
                        t = s;
                        leave = j;
                    }
                }
                if (leave < 0) break;
                for (int j = 0; j < n; j++) x[j] = used[j] ? Math.max(0, x[j] + t * (z[j] - x[j])) : 0;
                x[leave] = 0;
                for (int j = 0; j < n; j++) used[j] &= x[j] > 0;
                z = solve(a, b, used);
                k++;
            }
            boolean feasible = true;
            for (int j = 0; j < n; j++) feasible &= !used[j] || z[j] > 0;
            if (feasible) x = z;
            Arrays.fill(barred, false);
            w = dual(a, b, x);
        }
        Vector at = Vector.of(x);
        return new Nnls(at, b.minus(a.times(at)).norm2(), w, k, optimal);
    }

    private static Vector dual(Matrix a, Vector b, double[] x) {
        return a.transpose().times(b.minus(a.times(Vector.of(x))));
    }

    /// The least squares solution in the columns in use, 0 elsewhere.
    private static double[] solve(Matrix a, Vector b, boolean[] used) {
        int n = used.length, k = 0;
        Vector[] columns = new Vector[n];
        for (int j = 0; j < n; j++) {
            if (used[j]) columns[k++] = a.col(j);
        }
        double[] z = new double[n];
        if (k == 0) return z;
        Vector y = Matrix.columns(Arrays.copyOf(columns, k)).leastSquares(b);
        for (int j = 0, c = 0; j < n; j++) {
            if (used[j]) z[j] = y.get(c++);
        }
        return z;
    }
}
