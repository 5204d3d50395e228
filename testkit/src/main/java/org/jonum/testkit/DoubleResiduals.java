package org.jonum.testkit;

import org.jonum.blas.DoubleLimits;
import org.jonum.blas.DoubleView;

/// Residuals of matrix computations in units of n·ε: numbers of order one for a backward stable method, whatever the
/// size and condition of the matrix.
///
/// Norms are 1-norms (largest column sum), as in the test ratios of Anderson et al., LAPACK Users' Guide, 3rd ed., 1999.
/// A norm of zero counts as one.
public final class DoubleResiduals {
    private DoubleResiduals() {}

    /// ‖C − A·B‖ / (k·ε·‖A‖·‖B‖), A m×k; for a factorization C = A·B too.
    ///
    /// @param c m×n
    /// @param a m×k
    /// @param b k×n
    /// @return the ratio
    public static double product(DoubleView c, DoubleView a, DoubleView b) {
        double worst = norm(c.rows(), c.cols(), (i, j) -> c.get(i, j) - dot(a, i, b, j));
        return worst / (unit(a.cols()) * orOne(norm(a)) * orOne(norm(b)));
    }

    /// ‖I − QᵀQ‖ / (m·ε), Q m×n.
    ///
    /// @param q the matrix whose columns should be orthonormal
    /// @return the ratio
    public static double orthonormality(DoubleView q) {
        DoubleView t = q.t();
        double worst = norm(q.cols(), q.cols(), (i, j) -> (i == j ? 1 : 0) - dot(t, i, q, j));
        return worst / unit(q.rows());
    }

    /// The largest ‖b − A·x‖ / (n·ε·(‖A‖·‖x‖ + ‖b‖)) over the columns of B and X.
    ///
    /// @param a m×n
    /// @param x n×k, the computed solutions
    /// @param b m×k
    /// @return the ratio
    public static double solution(DoubleView a, DoubleView x, DoubleView b) {
        double worst = 0, size = norm(a);
        for (int j = 0; j < b.cols(); j++) {
            DoubleView xj = x.col(j), bj = b.col(j);
            double r = norm(b.rows(), 1, (i, first) -> bj.get(i, first) - dot(a, i, xj, first));
            worst = Math.max(worst, r / (unit(a.cols()) * orOne(size * norm(xj) + norm(bj))));
        }
        return worst;
    }

    /// A residual is small; NaN is not.
    ///
    /// @param ratio what one of the other methods returned
    /// @param most  its limit, usually 10 to 30
    /// @param what  begins the message
    public static void assertAtMost(double ratio, double most, String what) {
        if (!(ratio <= most)) throw new AssertionError(what + ": residual " + ratio + " n*eps, limit " + most);
    }

    /// The largest sum of absolute values of a column; NaN if an entry is.
    ///
    /// @param a the matrix
    /// @return its 1-norm
    public static double norm(DoubleView a) {
        return norm(a.rows(), a.cols(), a::get);
    }

    private static double norm(int rows, int cols, DoubleGuarded.Entry entry) {
        double norm = 0;
        for (int j = 0; j < cols; j++) {
            double sum = 0;
            for (int i = 0; i < rows; i++) sum += Math.abs(entry.at(i, j));
            norm = Math.max(norm, sum);
        }
        return norm;
    }

    private static double dot(DoubleView a, int i, DoubleView b, int j) {
        double sum = 0;
        for (int p = 0; p < a.cols(); p++) sum += a.get(i, p) * b.get(p, j);
        return sum;
    }

    private static double unit(int n) {
        return Math.max(1, n) * DoubleLimits.ULP;
    }

    private static double orOne(double norm) {
        return norm == 0 ? 1 : norm;
    }
}
