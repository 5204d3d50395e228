package org.jonum.lapack.internal;

import static org.jonum.blas.Diag.NON_UNIT;
import static org.jonum.blas.Trans.NO_TRANS;
import static org.jonum.blas.Trans.TRANS;

import org.jonum.blas.Blas;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Norm;

/// Condition of a positive definite band matrix from its factor.
final class Dpbcon {
    private Dpbcon() {}

    /// The estimate, see [DoubleCondition].
    static double rcond(Blas blas, Uplo uplo, int n, int kd, double[] ab, int abOff, int ldab, double anorm) {
        boolean lower = uplo == Uplo.LOWER;
        DoubleScaledTriangle factor = DoubleScaledTriangle.band(blas, uplo, NON_UNIT, n, kd, ab, abOff, ldab);
        return DoubleCondition.rcond(blas, Norm.ONE, n, anorm, (_, x) -> DoubleCondition.both(factor,
                lower ? NO_TRANS : TRANS, factor, lower ? TRANS : NO_TRANS, x));
    }
}
