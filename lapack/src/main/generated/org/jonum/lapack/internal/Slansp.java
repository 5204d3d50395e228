// Generated from Dlansp.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Norm;

/// Norms of a packed symmetric matrix.
final class Slansp {
    private Slansp() {}

    /// The norm of A.
    static float norm(Blas blas, Norm norm, Uplo uplo, int n, float[] ap, int apOff) {
        return FloatColumnNorms.symmetric(blas, norm, uplo, Entries.packed(uplo, n, apOff), ap);
    }
}
