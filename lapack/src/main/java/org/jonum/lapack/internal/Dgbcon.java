package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.lapack.Norm;

/// Condition of a band matrix from its LU factors.
final class Dgbcon {
    private Dgbcon() {}

    /// The estimate, see [DoubleCondition].
    static double rcond(Blas blas, Norm norm, int n, int kl, int ku, double[] ab, int abOff, int ldab, int[] ipiv,
            int ipivOff, double anorm) {
        return DoubleCondition.rcond(blas, norm, n, anorm, (trans, x) -> Dgbtrs.solve(blas, trans, n, kl, ku, 1, ab,
                abOff, ldab, ipiv, ipivOff, x, 0, n));
    }
}
