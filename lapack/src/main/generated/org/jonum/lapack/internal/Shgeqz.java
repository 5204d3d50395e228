// Generated from Dhgeqz.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.FloatView;

/// Eigenvalues and generalized Schur form of a Hessenberg-triangular pencil of `float` matrices.
final class Shgeqz {
    private Shgeqz() {}

    /// H, T := the generalized Schur form if `schur`; Q and Z, which may have no rows, multiplied by the
    /// transformations; 0, or k if eigenvalues 0 to k − 1 were not found.
    static int solve(Blas blas, boolean schur, int lo, int hi, FloatView h, FloatView t, FloatView q,
            FloatView z, FloatPencilValues values) {
        FloatQz qz = new FloatQz(blas, schur, h, t, q, z, values);
        for (int j = hi; j < h.cols(); j++) qz.isolated(j);
        int info = qz.iterate(lo, hi);
        for (int j = 0; info == 0 && j < lo; j++) qz.isolated(j);
        return info;
    }
}
