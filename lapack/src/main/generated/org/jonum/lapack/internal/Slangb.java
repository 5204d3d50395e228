// Generated from Dlangb.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.lapack.Norm;

/// Norms of a band matrix.
final class Slangb {
    private Slangb() {}

    /// The norm of A.
    static float norm(Blas blas, Norm norm, int n, int kl, int ku, float[] ab, int abOff, int ldab) {
        return FloatColumnNorms.norm(blas, norm, Entries.band(n, n, kl, ku, abOff, ldab), 0, ab);
    }
}
