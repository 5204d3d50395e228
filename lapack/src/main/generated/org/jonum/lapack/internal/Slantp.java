// Generated from Dlantp.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.Diag;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Norm;

/// Norms of a packed triangular matrix; a unit diagonal is counted, not read.
final class Slantp {
    private Slantp() {}

    /// The norm of A.
    static float norm(Blas blas, Norm norm, Uplo uplo, Diag diag, int n, float[] ap, int apOff) {
        Entries entries = Entries.packed(uplo, n, apOff).strict(uplo, diag);
        return FloatColumnNorms.norm(blas, norm, entries, diag == Diag.UNIT ? n : 0, ap);
    }
}
