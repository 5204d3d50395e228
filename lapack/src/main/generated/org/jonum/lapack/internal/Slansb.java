// Generated from Dlansb.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Norm;

/// Norms of a symmetric band matrix, from one triangle.
final class Slansb {
    private Slansb() {}

    /// The norm of A.
    static float norm(Blas blas, Norm norm, Uplo uplo, int n, int k, float[] ab, int abOff, int ldab) {
        return FloatColumnNorms.symmetric(blas, norm, uplo, Entries.band(uplo, n, k, abOff, ldab), ab);
    }
}
