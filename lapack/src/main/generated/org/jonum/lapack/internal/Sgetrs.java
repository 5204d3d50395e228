// Generated from Dgetrs.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import static org.jonum.blas.Diag.NON_UNIT;
import static org.jonum.blas.Diag.UNIT;
import static org.jonum.blas.Side.LEFT;
import static org.jonum.blas.Uplo.LOWER;
import static org.jonum.blas.Uplo.UPPER;

import org.jonum.blas.Blas;
import org.jonum.blas.FloatView;
import org.jonum.blas.Trans;
import org.jonum.lapack.internal.blocks.FloatBlocks;

/// Solve with P·A = L·U: A⁻¹ = U⁻¹·L⁻¹·P, and A⁻ᵀ = Pᵀ·L⁻ᵀ·U⁻ᵀ.
final class Sgetrs {
    private Sgetrs() {}

    /// B := op(A)⁻¹·B.
    static void solve(Blas blas, Trans trans, int n, int nrhs, float[] a, int aOff, int lda,
            int[] ipiv, int ipivOff, float[] b, int bOff, int ldb) {
        FloatBlocks la = new FloatBlocks(blas);
        FloatView lu = FloatView.of(a, aOff, n, n, lda), x = FloatView.of(b, bOff, n, nrhs, ldb);
        if (trans.isTrans()) {
            la.trsm(LEFT, LOWER, NON_UNIT, 1, lu.t(), x);
            la.trsm(LEFT, UPPER, UNIT, 1, lu.t(), x);
            Slaswp.swap(nrhs, b, bOff, ldb, 0, n, ipiv, ipivOff, -1);
        } else {
            Slaswp.swap(nrhs, b, bOff, ldb, 0, n, ipiv, ipivOff, 1);
            la.trsm(LEFT, LOWER, UNIT, 1, lu, x);
            la.trsm(LEFT, UPPER, NON_UNIT, 1, lu, x);
        }
    }
}
