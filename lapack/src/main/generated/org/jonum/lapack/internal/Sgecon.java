// Generated from Dgecon.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import static org.jonum.blas.Diag.NON_UNIT;
import static org.jonum.blas.Diag.UNIT;
import static org.jonum.blas.Uplo.LOWER;
import static org.jonum.blas.Uplo.UPPER;

import org.jonum.blas.Blas;
import org.jonum.lapack.Norm;

/// Condition of a general matrix from its LU factors; the row exchanges do not change the norms in
/// question.
final class Sgecon {
    private Sgecon() {}

    /// The estimate, see [FloatCondition].
    static float rcond(Blas blas, Norm norm, int n, float[] a, int aOff, int lda, float anorm) {
        FloatScaledTriangle l = FloatScaledTriangle.full(blas, LOWER, UNIT, n, a, aOff, lda);
        FloatScaledTriangle u = FloatScaledTriangle.full(blas, UPPER, NON_UNIT, n, a, aOff, lda);
        return FloatCondition.rcond(blas, norm, n, anorm, (trans, x) -> trans.isTrans()
                ? FloatCondition.both(u, trans, l, trans, x) : FloatCondition.both(l, trans, u, trans, x));
    }
}
