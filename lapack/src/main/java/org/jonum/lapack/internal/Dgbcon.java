package org.jonum.lapack.internal;

import static org.jonum.blas.Diag.NON_UNIT;
import static org.jonum.blas.Uplo.UPPER;

import org.jonum.blas.Blas;
import org.jonum.blas.DoubleView;
import org.jonum.lapack.Norm;

/// Condition of a band matrix from its LU factors.
final class Dgbcon {
    private Dgbcon() {}

    /// The estimate, see [DoubleCondition].
    static double rcond(Blas blas, Norm norm, int n, int kl, int ku, double[] ab, int abOff, int ldab, int[] ipiv,
            int ipivOff, double anorm) {
        DoubleBandView band = DoubleBandView.of(n, n, kl, kl + ku, ab, abOff, ldab);
        DoubleScaledTriangle u = DoubleScaledTriangle.band(blas, UPPER, NON_UNIT, n, kl + ku, ab, abOff, ldab);
        return DoubleCondition.rcond(blas, norm, n, anorm, (trans, x) -> {
            DoubleView b = DoubleView.of(x, 0, n, 1, Math.max(1, n));
            if (!trans.isTrans()) Dgbtrs.column(blas, false, band, ipiv, ipivOff, b);
            int k = u.solve(trans, x, 0);
            if (trans.isTrans()) Dgbtrs.column(blas, true, band, ipiv, ipivOff, b);
            return k;
        });
    }
}
