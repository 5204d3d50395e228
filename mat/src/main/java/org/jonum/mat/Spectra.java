package org.jonum.mat;

import java.util.function.DoubleBinaryOperator;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Job;
import org.jonum.lapack.Lapack;

/// Functions of symmetric matrices, f(A) = V·f(Λ)·Vᵀ, and which eigenvalues a function refuses.
final class Spectra {
    private Spectra() {}

    /// Whether A = Aᵀ, exactly.
    static boolean symmetric(Matrix a) {
        if (a.rows() != a.cols()) return false;
        for (int j = 0; j < a.cols(); j++) {
            for (int i = j + 1; i < a.rows(); i++) {
                if (a.get(i, j) != a.get(j, i)) return false;
            }
        }
        return true;
    }

    /// V·f(Λ)·Vᵀ for a symmetric A; f is given an eigenvalue and ‖A‖₂.
    static Matrix function(String operation, Matrix a, DoubleBinaryOperator f) {
        int n = a.rows();
        Conditions.finite(operation, a.normMax());
        DoubleView v = Products.copy(a.view());
        double[] lambda = new double[n];
        int info = Lapack.current().dsyevd(Job.VECTORS, Uplo.LOWER, n, v.data(), 0, Math.max(1, n), lambda, 0);
        if (info != 0) throw new NoConvergenceException(operation + ": the eigenvalues did not converge", n - info);
        Matrix vectors = Matrix.over(v), scaled = vectors.copy();
        double norm2 = n == 0 ? 0 : Math.max(Math.abs(lambda[0]), Math.abs(lambda[n - 1]));
        for (int j = 0; j < n; j++) scaled.col(j).assign(vectors.col(j).scale(f.applyAsDouble(lambda[j], norm2)));
        return symmetrized(scaled.times(vectors.transpose()));
    }

    /// (A + Aᵀ)/2.
    static Matrix symmetrized(Matrix a) {
        return a.zip(a.transpose(), (x, y) -> Double.isInfinite(x + y) ? x / 2 + y / 2 : (x + y) / 2);
    }

    /// Refuse a quasi-triangular matrix with a negative real eigenvalue.
    static void refuseNegative(String operation, Matrix t) {
        for (int k = 0; k < t.rows(); k += QuasiTriangle.isPair(t, k) ? 2 : 1) {
            if (!QuasiTriangle.isPair(t, k) && t.get(k, k) < 0) throw negative(operation, t.get(k, k));
        }
    }

    /// Refuse a quasi-triangular matrix with an eigenvalue of zero.
    static void refuseZero(String operation, Matrix t) {
        for (int k = 0; k < t.rows(); k++) {
            if (t.get(k, k) == 0 && !QuasiTriangle.isPair(t, k) && !(k > 0 && QuasiTriangle.isPair(t, k - 1))) {
                throw new SingularMatrixException(operation + ": the matrix is singular: eigenvalue " + (k + 1)
                        + " is zero", 0);
            }
        }
    }

    /// What is thrown for a negative eigenvalue.
    static NumericalException negative(String operation, double eigenvalue) {
        return new NumericalException(operation + ": the matrix has a negative eigenvalue, " + eigenvalue
                + ", and so no real principal value");
    }
}
