package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.lapack.Norm;

/// Norms of a symmetric tridiagonal matrix.
final class Dlanst {
    private Dlanst() {}

    /// The norm of A.
    static double norm(Blas blas, Norm norm, int n, double[] d, int dOff, double[] e, int eOff) {
        return Dlangt.norm(blas, norm, n, e, eOff, d, dOff, e, eOff);
    }
}
