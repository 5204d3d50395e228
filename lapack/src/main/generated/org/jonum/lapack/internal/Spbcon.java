// Generated from Dpbcon.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import static org.jonum.blas.Diag.NON_UNIT;

import org.jonum.blas.Blas;
import org.jonum.blas.Uplo;

/// Condition of a positive definite band matrix from its factor.
final class Spbcon {
    private Spbcon() {}

    /// The estimate, see [FloatCondition].
    static float rcond(Blas blas, Uplo uplo, int n, int kd, float[] ab, int abOff, int ldab, float anorm) {
        FloatScaledTriangle factor = FloatScaledTriangle.band(blas, uplo, NON_UNIT, n, kd, ab, abOff, ldab);
        return FloatCondition.definite(blas, uplo, n, anorm, factor);
    }
}
