// Generated from Dpbcon.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import static org.jonum.blas.Diag.NON_UNIT;
import static org.jonum.blas.Trans.NO_TRANS;
import static org.jonum.blas.Trans.TRANS;

import org.jonum.blas.Blas;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Norm;

/// Condition of a positive definite band matrix from its factor.
final class Spbcon {
    private Spbcon() {}

    /// The estimate, see [FloatCondition].
    static float rcond(Blas blas, Uplo uplo, int n, int kd, float[] ab, int abOff, int ldab, float anorm) {
        boolean lower = uplo == Uplo.LOWER;
        FloatScaledTriangle factor = FloatScaledTriangle.band(blas, uplo, NON_UNIT, n, kd, ab, abOff, ldab);
        return FloatCondition.rcond(blas, Norm.ONE, n, anorm, (_, x) -> FloatCondition.both(factor,
                lower ? NO_TRANS : TRANS, factor, lower ? TRANS : NO_TRANS, x));
    }
}
