// Generated from Dgbcon.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import static org.jonum.blas.Diag.NON_UNIT;
import static org.jonum.blas.Uplo.UPPER;

import org.jonum.blas.Blas;
import org.jonum.blas.FloatView;
import org.jonum.lapack.Norm;

/// Condition of a band matrix from its LU factors.
final class Sgbcon {
    private Sgbcon() {}

    /// The estimate, see [FloatCondition].
    static float rcond(Blas blas, Norm norm, int n, int kl, int ku, float[] ab, int abOff, int ldab, int[] ipiv,
            int ipivOff, float anorm) {
        FloatBandView band = FloatBandView.of(n, n, kl, kl + ku, ab, abOff, ldab);
        FloatScaledTriangle u = FloatScaledTriangle.band(blas, UPPER, NON_UNIT, n, kl + ku, ab, abOff, ldab);
        return FloatCondition.rcond(blas, norm, n, anorm, (trans, x) -> {
            FloatView b = FloatView.of(x, 0, n, 1, Math.max(1, n));
            if (!trans.isTrans()) Sgbtrs.column(blas, false, band, ipiv, ipivOff, b);
            int k = u.solve(trans, x, 0);
            if (trans.isTrans()) Sgbtrs.column(blas, true, band, ipiv, ipivOff, b);
            return k;
        });
    }
}
