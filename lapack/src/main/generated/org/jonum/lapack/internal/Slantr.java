// Generated from Dlantr.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.Diag;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Norm;

/// Norms of a triangular or trapezoidal matrix; a unit diagonal is counted, not read.
final class Slantr {
    private Slantr() {}

    /// The norm of A.
    static float norm(Blas blas, Norm norm, Uplo uplo, Diag diag, int m, int n, float[] a, int aOff, int lda) {
        Entries entries = Entries.trapezoid(uplo, m, n, aOff, lda).strict(uplo, diag);
        return FloatColumnNorms.norm(blas, norm, entries, diag == Diag.UNIT ? Math.min(m, n) : 0, a);
    }
}
