package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Norm;

/// Norms of a packed symmetric matrix.
final class Dlansp {
    private Dlansp() {}

    /// The norm of A.
    static double norm(Blas blas, Norm norm, Uplo uplo, int n, double[] ap, int apOff) {
        return DoubleColumnNorms.symmetric(blas, norm, uplo, Entries.packed(uplo, n, apOff), ap);
    }
}
