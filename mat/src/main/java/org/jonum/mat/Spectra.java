package org.jonum.mat;

/// Functions of symmetric matrices, f(A) = V·f(Λ)·Vᵀ, and which eigenvalues a function refuses.
final class Spectra {
    private Spectra() {}

    /// Whether A = Aᵀ, exactly.
    static boolean symmetric(Matrix a) {
        return a.rows() == a.cols() && Solver.symmetric(a.view(), a.rows() - 1);
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
