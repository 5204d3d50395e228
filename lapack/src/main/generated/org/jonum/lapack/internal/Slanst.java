// Generated from Dlanst.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.lapack.Norm;

/// Norms of a symmetric tridiagonal matrix.
final class Slanst {
    private Slanst() {}

    /// The norm of A.
    static float norm(Blas blas, Norm norm, int n, float[] d, int dOff, float[] e, int eOff) {
        return Slangt.norm(blas, norm, n, e, eOff, d, dOff, e, eOff);
    }
}
