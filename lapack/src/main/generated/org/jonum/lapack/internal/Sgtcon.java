// Generated from Dgtcon.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.lapack.Norm;

/// Condition of a tridiagonal matrix from its LU factors.
final class Sgtcon {
    private Sgtcon() {}

    /// The estimate, see [FloatCondition].
    static float rcond(Blas blas, Norm norm, int n, float[] dl, int dlOff, float[] d, int dOff, float[] du,
            int duOff, float[] du2, int du2Off, int[] ipiv, int ipivOff, float anorm) {
        return FloatCondition.rcond(blas, norm, n, anorm, (trans, x) -> {
            Sgttrs.solve(trans, n, 1, dl, dlOff, d, dOff, du, duOff, du2, du2Off, ipiv, ipivOff, x, 0, n);
            return 0;
        });
    }
}
