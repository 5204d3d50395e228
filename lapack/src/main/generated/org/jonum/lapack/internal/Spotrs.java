// Generated from Dpotrs.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import static org.jonum.blas.Diag.NON_UNIT;
import static org.jonum.blas.Side.LEFT;
import static org.jonum.blas.Uplo.LOWER;
import static org.jonum.blas.Uplo.UPPER;

import org.jonum.blas.Blas;
import org.jonum.blas.FloatView;
import org.jonum.blas.Uplo;
import org.jonum.lapack.internal.blocks.FloatBlocks;

/// Solve A·X = B with A = L·Lᵀ: X := L⁻ᵀ·(L⁻¹·B).
final class Spotrs {
    private Spotrs() {}

    /// B := A⁻¹·B.
    static void solve(Blas blas, Uplo uplo, int n, int nrhs, float[] a, int aOff, int lda,
            float[] b, int bOff, int ldb) {
        FloatBlocks la = new FloatBlocks(blas);
        FloatView factor = FloatView.of(a, aOff, n, n, lda),
                x = FloatView.of(b, bOff, n, nrhs, ldb);
        FloatView l = uplo == LOWER ? factor : factor.t();
        la.trsm(LEFT, LOWER, NON_UNIT, 1, l, x);
        la.trsm(LEFT, UPPER, NON_UNIT, 1, l.t(), x);
    }
}
