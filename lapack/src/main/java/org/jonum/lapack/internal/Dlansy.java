package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Norm;

/// Norms of a symmetric matrix, from one triangle.
final class Dlansy {
    private Dlansy() {}

    /// The norm of A.
    static double norm(Blas blas, Norm norm, Uplo uplo, int n, double[] a, int aOff, int lda) {
        return DoubleColumnNorms.symmetric(blas, norm, uplo, Entries.trapezoid(uplo, n, n, aOff, lda), a);
    }
}
