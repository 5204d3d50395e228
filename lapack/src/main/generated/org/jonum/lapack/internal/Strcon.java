// Generated from Dtrcon.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.Diag;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Norm;

/// Condition of a triangular matrix.
final class Strcon {
    private Strcon() {}

    /// The estimate, see [FloatCondition].
    static float rcond(Blas blas, Norm norm, Uplo uplo, Diag diag, int n, float[] a, int aOff,
            int lda) {
        float anorm = Slantr.norm(blas, norm, uplo, diag, n, n, a, aOff, lda);
        FloatScaledTriangle t = FloatScaledTriangle.full(blas, uplo, diag, n, a, aOff, lda);
        return FloatCondition.rcond(blas, norm, n, anorm, (trans, x) -> t.solve(trans, x, 0));
    }
}
