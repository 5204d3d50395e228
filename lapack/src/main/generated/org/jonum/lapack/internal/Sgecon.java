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
        return FloatCondition.rcond(blas, norm, n, anorm, (trans, x) -> {
            if (trans.isTrans()) {
                blas.strsv(UPPER, trans, NON_UNIT, n, a, aOff, lda, x, 0, 1);
                blas.strsv(LOWER, trans, UNIT, n, a, aOff, lda, x, 0, 1);
            } else {
                blas.strsv(LOWER, trans, UNIT, n, a, aOff, lda, x, 0, 1);
                blas.strsv(UPPER, trans, NON_UNIT, n, a, aOff, lda, x, 0, 1);
            }
        });
    }
}
