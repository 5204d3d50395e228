package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.Diag;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Norm;

/// Condition of a triangular matrix.
final class Dtrcon {
    private Dtrcon() {}

    /// The estimate, see [DoubleCondition].
    static double rcond(Blas blas, Norm norm, Uplo uplo, Diag diag, int n, double[] a, int aOff,
            int lda) {
        double anorm = Dlantr.norm(blas, norm, uplo, diag, n, n, a, aOff, lda);
        DoubleScaledTriangle t = DoubleScaledTriangle.full(blas, uplo, diag, n, a, aOff, lda);
        return DoubleCondition.rcond(blas, norm, n, anorm, (trans, x) -> t.solve(trans, x, 0));
    }
}
