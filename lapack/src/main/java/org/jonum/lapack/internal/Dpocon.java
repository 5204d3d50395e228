package org.jonum.lapack.internal;

import static org.jonum.blas.Diag.NON_UNIT;

import org.jonum.blas.Blas;
import org.jonum.blas.Uplo;

/// Condition of a positive definite matrix from its factor: two triangular solves a product.
final class Dpocon {
    private Dpocon() {}

    /// The estimate, see [DoubleCondition].
    static double rcond(Blas blas, Uplo uplo, int n, double[] a, int aOff, int lda, double anorm) {
        DoubleScaledTriangle factor = DoubleScaledTriangle.full(blas, uplo, NON_UNIT, n, a, aOff, lda);
        return DoubleCondition.definite(blas, uplo, n, anorm, factor);
    }
}
