package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Norm;

/// Condition of a positive definite band matrix from its factor.
final class Dpbcon {
    private Dpbcon() {}

    /// The estimate, see [DoubleCondition].
    static double rcond(Blas blas, Uplo uplo, int n, int kd, double[] ab, int abOff, int ldab, double anorm) {
        return DoubleCondition.rcond(blas, Norm.ONE, n, anorm,
                (trans, x) -> Dpbtrs.solve(blas, uplo, n, kd, 1, ab, abOff, ldab, x, 0, n));
    }
}
