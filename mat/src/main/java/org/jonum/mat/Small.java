// float-twin
package org.jonum.mat;

import org.jonum.blas.DoubleLimits;
import org.jonum.blas.DoubleView;

/// Matrices so small that calls of BLAS and LAPACK would take longer than the work.
///
/// The answers are those of the routines, with the same error bounds; where there is any doubt (a pivot that is not
/// positive, a number that is not finite, a condition that may be too large) there is no answer here, and the routines
/// decide.
final class Small {
    /// The largest order.
    static final int ORDER = 8;

    private Small() {}

    /// X := A⁻¹·X by Gaussian elimination, with partial pivoting unless A is lower triangular, or symmetric with a
    /// positive diagonal, where the pivots must turn out positive.
    ///
    /// @param x column-major
    /// @return whether X is the solution; if not, X is to be thrown away
    static boolean solve(DoubleView a, DoubleView x) {
        int n = a.rows(), end = n * n;
        double[] u = new double[end + n], y = x.data();         // A, then the largest number of each column
        double norm = copy(a, u);
        boolean definite = isSymmetric(u, n), pivoting = !definite && !isLower(u, n);
        for (int k = 0, kk = 0; k < n; k++, kk += n + 1) {
            if (pivoting) {
                int best = kk;
                for (int i = kk + 1; i < kk + n - k; i++) if (Math.abs(u[i]) > Math.abs(u[best])) best = i;
                if (best != kk) {
                    exchange(u, n, k, k + best - kk, n, 0);
                    exchange(y, x.cs(), k, k + best - kk, x.cols(), x.off());
                }
            }
            double pivot = u[kk];
            if (definite && !(pivot > 0)) return false;
            double reciprocal = 1 / pivot;                      // of zero: infinite, as is then the condition
            for (int i = kk + 1; i < kk + n - k; i++) u[i] *= reciprocal;
            subtract(u, kk + 1, n - k - 1, u, kk + n, n, n - k - 1);
        }
        if (!certain(u, n, norm)) return false;
        for (int k = 0; k < n - 1; k++) subtract(u, k * n + k + 1, n - k - 1, y, x.off() + k, x.cs(), x.cols());
        for (int k = n - 1; k >= 0; k--) {
            double reciprocal = 1 / u[k * n + k];
            for (int j = 0, at = x.off() + k; j < x.cols(); j++, at += x.cs()) y[at] *= reciprocal;
            lift(u, k * n, k, y, x.off(), x.cs(), x.cols());
        }
        return true;
    }

    /// Subtracts the product with itself of the column below `kk` from two columns of the triangle, or from the last.
    private static void update(double[] l, int kk, int column, int ld, int j, int end) {
        double f = l[kk + j];
        l[column + j] -= f * f;
        if (j + 1 == end) return;
        double g = l[kk + j + 1];
        for (int i = j + 1; i < end; i++) {
            double x = l[kk + i];
            l[column + i] -= x * f;
            l[column + ld + i] -= x * g;
        }
    }

    /// Copies A, column-major, and, after it, the largest number of each column.
    ///
    /// @return the 1-norm of A with its columns scaled to a largest element of 1
    private static double copy(DoubleView a, double[] u) {
        int n = a.rows(), rs = a.rs();
        double[] x = a.data();
        double norm = 0;
        for (int j = 0, to = 0; j < n; j++) {
            double size = 0, sum = 0;
            for (int i = 0, from = a.off() + j * a.cs(); i < n; i++, from += rs, to++) {
                double y = x[from], abs = Math.abs(y);
                u[to] = y;
                size = Math.max(size, abs);
                sum += abs;
            }
            u[n * n + j] = size;
            norm = Math.max(norm, sum / size);
        }
        return norm;
    }

    private static boolean isLower(double[] a, int n) {
        for (int j = 1; j < n; j++) {
            for (int i = 0; i < j; i++) if (a[j * n + i] != 0) return false;
        }
        return true;
    }

    /// Whether A is symmetric with a positive diagonal.
    private static boolean isSymmetric(double[] a, int n) {
        for (int j = 0; j < n; j++) {
            if (!(a[j * n + j] > 0)) return false;
            for (int i = 0; i < j; i++) if (a[j * n + i] != a[i * n + j]) return false;
        }
        return true;
    }

    /// Exchanges rows i and k of a matrix of so many columns.
    private static void exchange(double[] a, int ld, int i, int k, int cols, int off) {
        for (int j = 0, p = off + i, q = off + k; j < cols; j++, p += ld, q += ld) {
            double y = a[p];
            a[p] = a[q];
            a[q] = y;
        }
    }

    /// y := y − y₀·l in several columns, two at a time; l are n numbers, and y the n numbers after y₀.
    private static void subtract(double[] l, int from, int n, double[] y, int off, int ld, int cols) {
        int j = 0, at = off;
        for (; j < cols - 1; j += 2, at += 2 * ld) {
            double f = y[at], g = y[at + ld];
            for (int i = 0, p = at + 1, q = at + ld + 1; i < n; i++) {
                double x = l[from + i];
                y[p + i] -= x * f;
                y[q + i] -= x * g;
            }
        }
        if (j < cols) {
            double f = y[at];
            for (int i = 0; i < n; i++) y[at + 1 + i] -= l[from + i] * f;
        }
    }

    /// y := y − yₙ·u in several columns, two at a time; u are n numbers, and y the n numbers before yₙ.
    private static void lift(double[] u, int from, int n, double[] y, int off, int ld, int cols) {
        int j = 0, at = off;
        for (; j < cols - 1; j += 2, at += 2 * ld) {
            double f = y[at + n], g = y[at + ld + n];
            for (int i = 0, q = at + ld; i < n; i++) {
                double x = u[from + i];
                y[at + i] -= x * f;
                y[q + i] -= x * g;
            }
        }
        if (j < cols) {
            double f = y[at + n];
            for (int i = 0; i < n; i++) y[at + i] -= u[from + i] * f;
        }
    }

    /// Whether the condition of A with its columns scaled to one size is certainly less than 1/ε: by a bound of the norm of
    /// the inverse that comparison matrices give (Higham 2002, §8.2), in n² operations. False for anything not finite.
    private static boolean certain(double[] u, int n, double norm) {
        int w = n * n;                                          // sizes, and in their place the bounds
        for (int j = 0; j < n; j++) {                           // wᵀ := sizesᵀ·M(U)⁻¹
            double sum = u[w + j];
            for (int i = 0; i < j; i++) sum += u[w + i] * Math.abs(u[j * n + i]);
            u[w + j] = sum / Math.abs(u[j * n + j]);
        }
        double largest = 0;
        for (int j = n - 1; j >= 0; j--) {                      // wᵀ := wᵀ·M(L)⁻¹
            double sum = u[w + j];
            for (int i = j + 1; i < n; i++) sum += u[w + i] * Math.abs(u[j * n + i]);
            u[w + j] = sum;
            largest = Math.max(largest, sum);
        }
        return norm * largest * DoubleLimits.EPS <= 1;
    }

    /// A⁻¹ for orders 2 and 3 as adjugate over determinant, column-major.
    ///
    /// The error is that of elimination, a small multiple of κ(A)·ε: cofactors are right to ε·‖A‖ⁿ⁻¹, which divided by the
    /// determinant is at most ε·κ(A)·‖A⁻¹‖ for these orders, and the determinant is right to ε times the sum of its terms in size,
    /// which is asked to be at most κ(A) times the determinant, but for a factor.
    ///
    /// @return whether X is the inverse; if not, X is to be thrown away
    static boolean adjugate(DoubleView v, double[] x) {
        double[] a = v.data();
        int o = v.off(), rs = v.rs(), cs = v.cs();
        double norm, det, terms;
        if (v.rows() == 2) {
            double a0 = a[o], a1 = a[o + rs], b0 = a[o + cs], b1 = a[o + rs + cs], p = a0 * b1, q = a1 * b0;
            det = p - q;
            terms = Math.abs(p) + Math.abs(q);
            norm = Math.max(Math.abs(a0) + Math.abs(a1), Math.abs(b0) + Math.abs(b1));
            double r = 1 / det;
            x[0] = b1 * r;
            x[1] = -a1 * r;
            x[2] = -b0 * r;
            x[3] = a0 * r;
        } else {
            double a0 = a[o], a1 = a[o + rs], a2 = a[o + 2 * rs];
            double b0 = a[o + cs], b1 = a[o + cs + rs], b2 = a[o + cs + 2 * rs];
            double c0 = a[o + 2 * cs], c1 = a[o + 2 * cs + rs], c2 = a[o + 2 * cs + 2 * rs];
            double p0 = b1 * c2, q0 = b2 * c1, p1 = b2 * c0, q1 = b0 * c2, p2 = b0 * c1, q2 = b1 * c0;
            det = a0 * (p0 - q0) + a1 * (p1 - q1) + a2 * (p2 - q2);
            double s0 = Math.abs(a0), s1 = Math.abs(a1), s2 = Math.abs(a2);
            terms = s0 * (Math.abs(p0) + Math.abs(q0)) + s1 * (Math.abs(p1) + Math.abs(q1))
                    + s2 * (Math.abs(p2) + Math.abs(q2));
            norm = Math.max(s0 + s1 + s2, Math.max(Math.abs(b0) + Math.abs(b1) + Math.abs(b2),
                    Math.abs(c0) + Math.abs(c1) + Math.abs(c2)));
            double r = 1 / det;
            x[0] = (p0 - q0) * r;
            x[1] = (a2 * c1 - a1 * c2) * r;
            x[2] = (a1 * b2 - a2 * b1) * r;
            x[3] = (p1 - q1) * r;
            x[4] = (a0 * c2 - a2 * c0) * r;
            x[5] = (a2 * b0 - a0 * b2) * r;
            x[6] = (p2 - q2) * r;
            x[7] = (a1 * c0 - a0 * c1) * r;
            x[8] = (a0 * b1 - a1 * b0) * r;
        }
        double condition = norm * norm1(x, v.rows());
        return condition * (4 * DoubleLimits.EPS) <= 1 && terms <= 8 * condition * Math.abs(det)
                && terms < DoubleLimits.HUGE && terms * DoubleLimits.EPS > DoubleLimits.SAFE_MIN;
    }

    private static double norm1(double[] x, int n) {
        double norm = 0;
        for (int j = 0; j < n; j++) {
            double sum = Math.abs(x[j * n]) + Math.abs(x[j * n + 1]);
            norm = Math.max(norm, n == 2 ? sum : sum + Math.abs(x[j * n + 2]));
        }
        return norm;
    }

    /// A := L, where A = L·Lᵀ, in the lower triangle of a column-major matrix.
    ///
    /// @return 0, or the order of the first leading minor that is not positive
    static int cholesky(DoubleView a) {
        int n = a.rows(), ld = a.cs();
        double[] l = a.data();
        for (int k = 0; k < n; k++) {
            int kk = a.off() + k * ld + k;
            if (!(l[kk] > 0)) return k + 1;
            double pivot = Math.sqrt(l[kk]), reciprocal = 1 / pivot;
            l[kk] = pivot;
            for (int i = 1; i < n - k; i++) l[kk + i] *= reciprocal;
            for (int j = 1; j < n - k; j += 2) update(l, kk, kk + j * ld, ld, j, n - k);
        }
        return 0;
    }
}
