// Generated from Dlange.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.lapack.Norm;

/// Norms of a general matrix.
final class Slange {
    private Slange() {}

    /// The norm of A.
    static float norm(Blas blas, Norm norm, int m, int n, float[] a, int aOff, int lda) {
        return FloatColumnNorms.norm(blas, norm, Entries.general(m, n, aOff, lda), 0, a);
    }
}
