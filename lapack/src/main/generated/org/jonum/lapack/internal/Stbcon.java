// Generated from Dtbcon.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.Diag;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Norm;

/// Condition of a triangular band matrix.
final class Stbcon {
    private Stbcon() {}

    /// The estimate, see [FloatCondition].
    static float rcond(Blas blas, Norm norm, Uplo uplo, Diag diag, int n, int kd, float[] ab, int abOff, int ldab) {
        float anorm = Slantb.norm(blas, norm, uplo, diag, n, kd, ab, abOff, ldab);
        FloatScaledTriangle t = FloatScaledTriangle.band(blas, uplo, diag, n, kd, ab, abOff, ldab);
        return FloatCondition.rcond(blas, norm, n, anorm, (trans, x) -> t.solve(trans, x, 0));
    }
}
