package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.lapack.Norm;

/// Condition of a tridiagonal matrix from its LU factors.
final class Dgtcon {
    private Dgtcon() {}

    /// The estimate, see [DoubleCondition].
    static double rcond(Blas blas, Norm norm, int n, double[] dl, int dlOff, double[] d, int dOff, double[] du,
            int duOff, double[] du2, int du2Off, int[] ipiv, int ipivOff, double anorm) {
        return DoubleCondition.rcond(blas, norm, n, anorm, (trans, x) -> {
            Dgttrs.solve(trans, n, 1, dl, dlOff, d, dOff, du, duOff, du2, du2Off, ipiv, ipivOff, x, 0, n);
            return 0;
        });
    }
}
