package org.jonum.lapack.internal;

import static org.jonum.blas.Diag.NON_UNIT;
import static org.jonum.blas.Uplo.LOWER;
import static org.jonum.blas.Uplo.UPPER;

import org.jonum.blas.Blas;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Uplo;
import org.jonum.lapack.internal.blocks.DoubleBlocks;

/// Solve with the Cholesky factor of a band matrix: L·(Lᵀ·X) = B.
final class Dpbtrs {
    private Dpbtrs() {}

    /// B := A⁻¹·B.
    static void solve(Blas blas, Uplo uplo, int n, int kd, int nrhs, double[] ab, int abOff, int ldab,
            double[] b, int bOff, int ldb) {
        DoubleBlocks la = new DoubleBlocks(blas);
        DoubleBandView a = DoubleBandView.of(uplo, n, kd, ab, abOff, ldab), lower = uplo == LOWER ? a : a.t();
        DoubleView x = DoubleView.of(b, bOff, n, nrhs, ldb);
        Dtbtrs.solve(la, LOWER, NON_UNIT, lower, x);
        Dtbtrs.solve(la, UPPER, NON_UNIT, lower.t(), x);
    }
}
