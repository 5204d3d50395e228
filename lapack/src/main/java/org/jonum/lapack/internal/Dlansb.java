package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Norm;

/// Norms of a symmetric band matrix, from one triangle.
final class Dlansb {
    private Dlansb() {}

    /// The norm of A.
    static double norm(Blas blas, Norm norm, Uplo uplo, int n, int k, double[] ab, int abOff, int ldab) {
        return DoubleColumnNorms.symmetric(blas, norm, uplo, Entries.band(uplo, n, k, abOff, ldab), ab);
    }
}
