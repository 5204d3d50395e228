// Generated from Dpocon.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import static org.jonum.blas.Diag.NON_UNIT;
import static org.jonum.blas.Trans.NO_TRANS;
import static org.jonum.blas.Trans.TRANS;

import org.jonum.blas.Blas;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Norm;

/// Condition of a positive definite matrix from its factor: two triangular solves a product.
final class Spocon {
    private Spocon() {}

    /// The estimate, see [FloatCondition].
    static float rcond(Blas blas, Uplo uplo, int n, float[] a, int aOff, int lda, float anorm) {
        boolean lower = uplo == Uplo.LOWER;
        FloatScaledTriangle factor = FloatScaledTriangle.full(blas, uplo, NON_UNIT, n, a, aOff, lda);
        return FloatCondition.rcond(blas, Norm.ONE, n, anorm, (_, x) -> FloatCondition.both(factor,
                lower ? NO_TRANS : TRANS, factor, lower ? TRANS : NO_TRANS, x));
    }
}
