package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.DoubleView;

/// Eigenvalues and generalized Schur form of a Hessenberg-triangular pencil of `double` matrices.
final class Dhgeqz {
    private Dhgeqz() {}

    /// H, T := the generalized Schur form if `schur`; Q and Z, which may have no rows, multiplied by the
    /// transformations; 0, or k if eigenvalues 0 to k − 1 were not found.
    static int solve(Blas blas, boolean schur, int lo, int hi, DoubleView h, DoubleView t, DoubleView q,
            DoubleView z, DoublePencilValues values) {
        DoubleQz qz = new DoubleQz(blas, schur, h, t, q, z, values);
        for (int j = hi; j < h.cols(); j++) qz.isolated(j);
        int info = qz.iterate(lo, hi);
        for (int j = 0; info == 0 && j < lo; j++) qz.isolated(j);
        return info;
    }
}
