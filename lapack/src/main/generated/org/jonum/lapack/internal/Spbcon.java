// Generated from Dpbcon.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Norm;

/// Condition of a positive definite band matrix from its factor.
final class Spbcon {
    private Spbcon() {}

    /// The estimate, see [FloatCondition].
    static float rcond(Blas blas, Uplo uplo, int n, int kd, float[] ab, int abOff, int ldab, float anorm) {
        return FloatCondition.rcond(blas, Norm.ONE, n, anorm,
                (trans, x) -> Spbtrs.solve(blas, uplo, n, kd, 1, ab, abOff, ldab, x, 0, n));
    }
}
