package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.Diag;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Norm;

/// Norms of a packed triangular matrix; a unit diagonal is counted, not read.
final class Dlantp {
    private Dlantp() {}

    /// The norm of A.
    static double norm(Blas blas, Norm norm, Uplo uplo, Diag diag, int n, double[] ap, int apOff) {
        Entries entries = Entries.packed(uplo, n, apOff).strict(uplo, diag);
        return DoubleColumnNorms.norm(blas, norm, entries, diag == Diag.UNIT ? n : 0, ap);
    }
}
