package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.Diag;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Norm;

/// Norms of a triangular or trapezoidal matrix; a unit diagonal is counted, not read.
final class Dlantr {
    private Dlantr() {}

    /// The norm of A.
    static double norm(Blas blas, Norm norm, Uplo uplo, Diag diag, int m, int n, double[] a, int aOff, int lda) {
        Entries entries = Entries.trapezoid(uplo, m, n, aOff, lda).strict(uplo, diag);
        return DoubleColumnNorms.norm(blas, norm, entries, diag == Diag.UNIT ? Math.min(m, n) : 0, a);
    }
}
