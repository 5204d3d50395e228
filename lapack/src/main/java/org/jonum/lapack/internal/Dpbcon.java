package org.jonum.lapack.internal;

import static org.jonum.blas.Diag.NON_UNIT;

import org.jonum.blas.Blas;
import org.jonum.blas.Uplo;

/// Condition of a positive definite band matrix from its factor.
final class Dpbcon {
    private Dpbcon() {}

    /// The estimate, see [DoubleCondition].
    static double rcond(Blas blas, Uplo uplo, int n, int kd, double[] ab, int abOff, int ldab, double anorm) {
        DoubleScaledTriangle factor = DoubleScaledTriangle.band(blas, uplo, NON_UNIT, n, kd, ab, abOff, ldab);
        return DoubleCondition.definite(blas, uplo, n, anorm, factor);
    }
}
