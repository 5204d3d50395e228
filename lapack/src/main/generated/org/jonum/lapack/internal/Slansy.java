// Generated from Dlansy.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Norm;

/// Norms of a symmetric matrix, from one triangle.
final class Slansy {
    private Slansy() {}

    /// The norm of A.
    static float norm(Blas blas, Norm norm, Uplo uplo, int n, float[] a, int aOff, int lda) {
        return FloatColumnNorms.symmetric(blas, norm, uplo, Entries.trapezoid(uplo, n, n, aOff, lda), a);
    }
}
