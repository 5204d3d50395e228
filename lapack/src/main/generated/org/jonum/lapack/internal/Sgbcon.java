// Generated from Dgbcon.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.lapack.Norm;

/// Condition of a band matrix from its LU factors.
final class Sgbcon {
    private Sgbcon() {}

    /// The estimate, see [FloatCondition].
    static float rcond(Blas blas, Norm norm, int n, int kl, int ku, float[] ab, int abOff, int ldab, int[] ipiv,
            int ipivOff, float anorm) {
        return FloatCondition.rcond(blas, norm, n, anorm, (trans, x) -> Sgbtrs.solve(blas, trans, n, kl, ku, 1, ab,
                abOff, ldab, ipiv, ipivOff, x, 0, n));
    }
}
