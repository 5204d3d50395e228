package org.jonum.lapack.internal;

import static org.jonum.blas.Diag.NON_UNIT;
import static org.jonum.blas.Diag.UNIT;
import static org.jonum.blas.Uplo.LOWER;
import static org.jonum.blas.Uplo.UPPER;

import org.jonum.blas.Blas;
import org.jonum.lapack.Norm;

/// Condition of a general matrix from its LU factors; the row exchanges do not change the norms in
/// question.
final class Dgecon {
    private Dgecon() {}

    /// The estimate, see [DoubleCondition].
    static double rcond(Blas blas, Norm norm, int n, double[] a, int aOff, int lda, double anorm) {
        DoubleScaledTriangle l = DoubleScaledTriangle.full(blas, LOWER, UNIT, n, a, aOff, lda);
        DoubleScaledTriangle u = DoubleScaledTriangle.full(blas, UPPER, NON_UNIT, n, a, aOff, lda);
        return DoubleCondition.rcond(blas, norm, n, anorm, (trans, x) -> trans.isTrans()
                ? DoubleCondition.both(u, trans, l, trans, x) : DoubleCondition.both(l, trans, u, trans, x));
    }
}
