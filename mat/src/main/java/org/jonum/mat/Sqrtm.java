package org.jonum.mat;

import org.jonum.blas.DoubleLimits;
import org.jonum.blas.Trans;
import org.jonum.lapack.DoubleSylvester;
import org.jonum.lapack.Job;
import org.jonum.lapack.Lapack;

/// The principal square root, by the Schur method of Björck & Hammarling (1983) in the real form of
/// Higham (1987), recursive as in Deadman, Higham & Ralha (2013): for quasi-triangular T
///
/// ```
///     [ T11 T12 ]     [ U11 U12 ]²
///     [     T22 ]  =  [     U22 ]       U11·U12 + U12·U22 = T12, a Sylvester equation.
/// ```
final class Sqrtm {
    private Sqrtm() {}

    /// √A, by way of the Schur form; of a symmetric matrix by its eigenvalues, where one within rounding below zero,
    /// λ ≥ −n·ε·‖A‖, is that of a semidefinite matrix as near as the given one, and taken for 0.
    static Matrix sqrt(Matrix a) {
        Shapes.square("sqrt", a);
        if (Spectra.symmetric(a)) {
            SymEigen eigen = SymEigen.of("sqrt", Job.VECTORS, a);
            double zero = a.rows() * DoubleLimits.EPS * eigen.norm2();
            return eigen.apply(lambda -> {
                if (lambda < -zero) throw Spectra.negative("sqrt", lambda);
                return Math.sqrt(Math.max(0, lambda));
            });
        }
        Schur schur = Schur.of(a);
        Matrix t = schur.factor();
        Spectra.refuseNegative("sqrt", t);
        return schur.back(triangle("sqrt", t));
    }

    /// √T of a quasi-triangular T.
    static Matrix triangle(String operation, Matrix t) {
        Matrix u = Matrix.zeros(t.rows(), t.cols());
        QuasiTriangle.setDiagonal(u, t, Complex::sqrt);
        fill(operation, t, u);
        return u;
    }

    /// Fill the part above the diagonal blocks of U.
    private static void fill(String operation, Matrix t, Matrix u) {
        int n = t.rows(), k = n / 2;
        if (k > 0 && QuasiTriangle.isPair(t, k - 1)) k++;
        if (k == 0 || k == n) return;
        fill(operation, t.block(0, 0, k, k), u.block(0, 0, k, k));
        fill(operation, t.block(k, k, n - k, n - k), u.block(k, k, n - k, n - k));
        Matrix x = u.block(0, k, k, n - k);
        x.assign(t.block(0, k, k, n - k));
        if (x.normMax() == 0) return;
        int ld = u.view().cs();
        DoubleSylvester s = Lapack.current().dtrsyl(Trans.NO_TRANS, Trans.NO_TRANS, 1, k, n - k, u.view().data(),
                u.view().off(), ld, u.view().data(), u.block(k, k, n - k, n - k).view().off(), ld, x.view().data(),
                x.view().off(), ld);
        if (s.info() != 0)
            throw new NumericalException(operation + ": the matrix has no square root, or none that is near:"
                    + " its eigenvalue 0 is defective or nearly so");
        if (s.scale() != 1) throw new NumericalException(operation + ": the square root overflows");
    }
}
