package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.Diag;
import org.jonum.blas.Uplo;
import org.jonum.lapack.Norm;

/// Condition of a triangular band matrix.
final class Dtbcon {
    private Dtbcon() {}

    /// The estimate, see [DoubleCondition].
    static double rcond(Blas blas, Norm norm, Uplo uplo, Diag diag, int n, int kd, double[] ab, int abOff, int ldab) {
        double anorm = Dlantb.norm(blas, norm, uplo, diag, n, kd, ab, abOff, ldab);
        DoubleScaledTriangle t = DoubleScaledTriangle.band(blas, uplo, diag, n, kd, ab, abOff, ldab);
        return DoubleCondition.rcond(blas, norm, n, anorm, (trans, x) -> t.solve(trans, x, 0));
    }
}
