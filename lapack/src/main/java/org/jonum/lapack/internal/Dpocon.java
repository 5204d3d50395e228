package org.jonum.lapack.internal;

import static org.jonum.blas.Diag.NON_UNIT;
import static org.jonum.blas.Trans.NO_TRANS;
import static org.jonum.blas.Trans.TRANS;

import org.jonum.blas.Blas;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Norm;

/// Condition of a positive definite matrix from its factor: two triangular solves a product.
final class Dpocon {
    private Dpocon() {}

    /// The estimate, see [DoubleCondition].
    static double rcond(Blas blas, Uplo uplo, int n, double[] a, int aOff, int lda, double anorm) {
        boolean lower = uplo == Uplo.LOWER;
        DoubleScaledTriangle factor = DoubleScaledTriangle.full(blas, uplo, NON_UNIT, n, a, aOff, lda);
        return DoubleCondition.rcond(blas, Norm.ONE, n, anorm, (_, x) -> DoubleCondition.both(factor,
                lower ? NO_TRANS : TRANS, factor, lower ? TRANS : NO_TRANS, x));
    }
}
