// Generated from Dlantb.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.Diag;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Norm;

/// Norms of a triangular band matrix; a unit diagonal is counted, not read.
final class Slantb {
    private Slantb() {}

    /// The norm of A.
    static float norm(Blas blas, Norm norm, Uplo uplo, Diag diag, int n, int k, float[] ab, int abOff, int ldab) {
        Entries entries = Entries.band(uplo, n, k, abOff, ldab).strict(uplo, diag);
        return FloatColumnNorms.norm(blas, norm, entries, diag == Diag.UNIT ? n : 0, ab);
    }
}
