// Generated from Dpocon.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import static org.jonum.blas.Diag.NON_UNIT;

import org.jonum.blas.Blas;
import org.jonum.blas.Uplo;

/// Condition of a positive definite matrix from its factor: two triangular solves a product.
final class Spocon {
    private Spocon() {}

    /// The estimate, see [FloatCondition].
    static float rcond(Blas blas, Uplo uplo, int n, float[] a, int aOff, int lda, float anorm) {
        FloatScaledTriangle factor = FloatScaledTriangle.full(blas, uplo, NON_UNIT, n, a, aOff, lda);
        return FloatCondition.definite(blas, uplo, n, anorm, factor);
    }
}
