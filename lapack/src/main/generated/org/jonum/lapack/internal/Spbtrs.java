// Generated from Dpbtrs.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import static org.jonum.blas.Diag.NON_UNIT;
import static org.jonum.blas.Uplo.LOWER;
import static org.jonum.blas.Uplo.UPPER;

import org.jonum.blas.Blas;
import org.jonum.blas.FloatView;
import org.jonum.blas.Uplo;
import org.jonum.lapack.internal.blocks.FloatBlocks;

/// Solve with the Cholesky factor of a band matrix: L·(Lᵀ·X) = B.
final class Spbtrs {
    private Spbtrs() {}

    /// B := A⁻¹·B.
    static void solve(Blas blas, Uplo uplo, int n, int kd, int nrhs, float[] ab, int abOff, int ldab,
            float[] b, int bOff, int ldb) {
        FloatBlocks la = new FloatBlocks(blas);
        FloatBandView a = FloatBandView.of(uplo, n, kd, ab, abOff, ldab), lower = uplo == LOWER ? a : a.t();
        FloatView x = FloatView.of(b, bOff, n, nrhs, ldb);
        Stbtrs.solve(la, LOWER, NON_UNIT, lower, x);
        Stbtrs.solve(la, UPPER, NON_UNIT, lower.t(), x);
    }
}
