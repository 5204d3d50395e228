package org.jonum.optimize;

import java.util.Arrays;
import org.jonum.mat.Matrix;
import org.jonum.mat.Vector;

/// Linear least squares in a box: min ‖A·x − b‖₂ with l ≤ x ≤ u, by Stark and Parker's method of active sets.
///
/// {@snippet :
/// Matrix a = Matrix.of(new double[][] {{1, 0}, {1, 1}, {1, 2}});
/// BoundedLeastSquares fit = BoundedLeastSquares.of(a, Vector.of(0, 2, 4), Bounds.of(0, 1, 2));
/// Vector x = fit.x();
/// boolean same = x.approxEquals(Vector.of(1, 1), 1e-15);         // same == true
/// boolean optimal = fit.optimal();               // optimal == true
/// }
/// Each subproblem is solved by a QR factorization of the free columns, never through AᵀA. With x ≥ 0 alone it is [Nnls].
///
/// **Cost** one QR of the free columns an iteration.  **Error** the dual vector w = Aᵀ(b − A·x) has, to 10·ε·max(m, n)·‖aⱼ‖·‖b‖, the sign that the
/// bound asks for.  **Source** P. B. Stark & R. L. Parker (1995), Comput. Stat. 10, 129–141.
///
/// @param x          the solution, within the bounds
/// @param residual   ‖A·x − b‖₂
/// @param dual       w = Aᵀ(b − A·x): ≤ 0 where x is at its lower bound, ≥ 0 at its upper one, 0 between them
/// @param iterations subproblems that were solved
/// @param optimal    whether w says that x is optimal; false if 3·n + 10 iterations did not suffice
public record BoundedLeastSquares(Vector x, double residual, Vector dual, int iterations, boolean optimal) {
    /// Solves the problem.
    ///
    /// @param a   a matrix of m×n, finite
    /// @param b   m elements, finite
    /// @param box bounds of n variables
    /// @return the solution
    /// @throws IllegalArgumentException if the sizes do not fit, or an element is not finite
    public static BoundedLeastSquares of(Matrix a, Vector b, Bounds box) {
        int m = a.rows(), n = a.cols();
        if (b.size() != m || box.size() != n) {
            throw new IllegalArgumentException("BoundedLeastSquares.of: b has " + b.size() + " elements, the box "
                    + box.size() + ", A is " + m + "×" + n);
        }
        double[] size = new double[n];
        for (int j = 0; j < n; j++) {
            size[j] = a.col(j).norm2();
            if (!Engine.finite(size[j])) {
                throw new IllegalArgumentException("BoundedLeastSquares.of: column " + j + " is not finite");
            }
        }
        if (!Engine.finite(b.norm2())) throw new IllegalArgumentException("BoundedLeastSquares.of: b is not finite");
        return new Search(a, b, box, size).run();
    }

    /// The search: which variables are free, and where the others are held.
    private static final class Search {
        private final Matrix a;
        private final Vector b;
        private final Bounds box;
        private final double[] size, x;
        private final boolean[] free, barred;
        private final int n, limit;
        private int solved;

        Search(Matrix a, Vector b, Bounds box, double[] size) {
            this.a = a;
            this.b = b;
            this.box = box;
            this.size = size;
            n = size.length;
            limit = 3 * n + 10;
            x = new double[n];
            free = new boolean[n];
            barred = new boolean[n];
            for (int j = 0; j < n; j++) {
                double l = box.lower(j), u = box.upper(j);
                free[j] = Double.isInfinite(l) && Double.isInfinite(u);
                x[j] = free[j] ? 0 : Double.isInfinite(l) ? u : l;
            }
        }

        BoundedLeastSquares run() {
            boolean optimal = false;
            boolean any = false;
            for (boolean f : free) any |= f;
            if (any) inner();
            Vector w = dual();
            while (solved < limit) {
                int enter = entering(w);
                if (enter < 0) {
                    optimal = true;
                    break;
                }
                free[enter] = true;
                double before = x[enter];
                double[] z = solve();
                if (!(w.get(enter) > 0 ? z[enter] > before : z[enter] < before)) {
                    // it would leave at once: rounding made it up
                    free[enter] = false;
                    barred[enter] = true;
                    continue;
                }
                if (!move(z)) inner();
                Arrays.fill(barred, false);
                w = dual();
            }
            if (!optimal) optimal = entering(w) < 0;
            Vector at = Vector.of(x);
            return new BoundedLeastSquares(at, b.minus(a.times(at)).norm2(), w, solved, optimal);
        }

        /// The held variable with the largest gain, −1 if there is none.
        private int entering(Vector w) {
            double tol = 10 * Math.ulp(1.0) * Math.max(a.rows(), n) * b.minus(a.times(Vector.of(x))).norm2();
            double scale = 10 * Math.ulp(1.0) * Math.max(a.rows(), n) * b.norm2();
            int enter = -1;
            double best = 0;
            for (int j = 0; j < n; j++) {
                if (free[j] || barred[j] || box.lower(j) == box.upper(j)) continue;
                double gain = x[j] == box.lower(j) ? w.get(j) : -w.get(j);
                if (!(gain > Math.max(tol, scale) * size[j])) continue;
                if (gain / size[j] > best) {
                    best = gain / size[j];
                    enter = j;
                }
            }
            return enter;
        }

        /// Subproblems until no free variable leaves its bounds.
        private void inner() {
            while (solved < limit) if (move(solve())) return;
        }

        /// Goes towards z as far as the bounds let it; whether that is all the way.
        private boolean move(double[] z) {
            double t = 1;
            int stop = -1;
            for (int j = 0; j < n; j++) {
                if (!free[j]) continue;
                double to = z[j] < box.lower(j) ? box.lower(j) : z[j] > box.upper(j) ? box.upper(j) : z[j];
                if (to == z[j]) continue;
                double s = (to - x[j]) / (z[j] - x[j]);
                if (stop < 0 || s < t) {
                    t = s;
                    stop = j;
                }
            }
            for (int j = 0; j < n; j++) {
                if (free[j]) x[j] = stop < 0 ? z[j] : box.clamp(j, x[j] + t * (z[j] - x[j]));
            }
            if (stop < 0) return true;
            x[stop] = z[stop] < box.lower(stop) ? box.lower(stop) : box.upper(stop);
            for (int j = 0; j < n; j++) {
                boolean out = x[j] == box.lower(j) && z[j] < x[j] || x[j] == box.upper(j) && z[j] > x[j];
                free[j] &= !out;
            }
            return false;
        }

        /// The least squares solution in the free columns, with the others where they are.
        private double[] solve() {
            solved++;
            double[] z = x.clone(), rest = x.clone();
            Vector[] columns = new Vector[n];
            int k = 0;
            for (int j = 0; j < n; j++) {
                if (!free[j]) continue;
                columns[k++] = a.col(j);
                rest[j] = 0;
            }
            if (k == 0) return z;
            Vector y = Matrix.columns(Arrays.copyOf(columns, k)).leastSquares(b.minus(a.times(Vector.of(rest))));
            for (int j = 0, c = 0; j < n; j++) {
                if (free[j]) z[j] = y.get(c++);
            }
            return z;
        }

        private Vector dual() {
            return a.transpose().times(b.minus(a.times(Vector.of(x))));
        }
    }
}
