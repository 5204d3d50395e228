// Generated from DoubleResiduals.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import org.jonum.blas.FloatLimits;
import org.jonum.blas.FloatView;

/// Residuals of matrix computations in units of n·ε: numbers of order one for a backward stable method, whatever the
/// size and condition of the matrix.
///
/// Norms are 1-norms (largest column sum), as in the test ratios of Anderson et al., LAPACK Users' Guide, 3rd ed., 1999.
/// A norm of zero counts as one.
public final class FloatResiduals {
    private FloatResiduals() {}

    /// ‖C − A·B‖ / (k·ε·‖A‖·‖B‖), A m×k; for a factorization C = A·B too.
    ///
    /// @param c m×n
    /// @param a m×k
    /// @param b k×n
    /// @return the ratio
    public static float product(FloatView c, FloatView a, FloatView b) {
        float worst = norm(c.rows(), c.cols(), (i, j) -> c.get(i, j) - dot(a, i, b, j));
        return worst / (unit(a.cols()) * orOne(norm(a)) * orOne(norm(b)));
    }

    /// ‖I − QᵀQ‖ / (m·ε), Q m×n.
    ///
    /// @param q the matrix whose columns should be orthonormal
    /// @return the ratio
    public static float orthonormality(FloatView q) {
        FloatView t = q.t();
        float worst = norm(q.cols(), q.cols(), (i, j) -> (i == j ? 1 : 0) - dot(t, i, q, j));
        return worst / unit(q.rows());
    }

    /// The largest ‖b − A·x‖ / (n·ε·(‖A‖·‖x‖ + ‖b‖)) over the columns of B and X.
    ///
    /// @param a m×n
    /// @param x n×k, the computed solutions
    /// @param b m×k
    /// @return the ratio
    public static float solution(FloatView a, FloatView x, FloatView b) {
        float worst = 0, size = norm(a);
        for (int j = 0; j < b.cols(); j++) {
            FloatView xj = x.col(j), bj = b.col(j);
            float r = norm(b.rows(), 1, (i, first) -> bj.get(i, first) - dot(a, i, xj, first));
            worst = Math.max(worst, r / (unit(a.cols()) * orOne(size * norm(xj) + norm(bj))));
        }
        return worst;
    }

    /// A residual is small; NaN is not.
    ///
    /// @param ratio what one of the other methods returned
    /// @param most  its limit, usually 10 to 30
    /// @param what  begins the message
    public static void assertAtMost(float ratio, float most, String what) {
        if (!(ratio <= most)) throw new AssertionError(what + ": residual " + ratio + " n*eps, limit " + most);
    }

    /// The largest sum of absolute values of a column; NaN if an entry is.
    ///
    /// @param a the matrix
    /// @return its 1-norm
    public static float norm(FloatView a) {
        return norm(a.rows(), a.cols(), a::get);
    }

    private static float norm(int rows, int cols, FloatGuarded.Entry entry) {
        float norm = 0;
        for (int j = 0; j < cols; j++) {
            float sum = 0;
            for (int i = 0; i < rows; i++) sum += Math.abs(entry.at(i, j));
            norm = Math.max(norm, sum);
        }
        return norm;
    }

    private static float dot(FloatView a, int i, FloatView b, int j) {
        float sum = 0;
        for (int p = 0; p < a.cols(); p++) sum += a.get(i, p) * b.get(p, j);
        return sum;
    }

    private static float unit(int n) {
        return Math.max(1, n) * FloatLimits.ULP;
    }

    private static float orOne(float norm) {
        return norm == 0 ? 1 : norm;
    }
}
