package org.jonum.lapack.internal;

import static org.jonum.blas.Diag.NON_UNIT;
import static org.jonum.blas.Side.LEFT;
import static org.jonum.blas.Uplo.LOWER;
import static org.jonum.blas.Uplo.UPPER;

import org.jonum.blas.Blas;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Uplo;
import org.jonum.lapack.internal.blocks.DoubleBlocks;

/// Solve A·X = B with A = L·Lᵀ: X := L⁻ᵀ·(L⁻¹·B).
final class Dpotrs {
    private Dpotrs() {}

    /// B := A⁻¹·B.
    static void solve(Blas blas, Uplo uplo, int n, int nrhs, double[] a, int aOff, int lda,
            double[] b, int bOff, int ldb) {
        DoubleBlocks la = new DoubleBlocks(blas);
        DoubleView factor = DoubleView.of(a, aOff, n, n, lda),
                x = DoubleView.of(b, bOff, n, nrhs, ldb);
        DoubleView l = uplo == LOWER ? factor : factor.t();
        la.trsm(LEFT, LOWER, NON_UNIT, 1, l, x);
        la.trsm(LEFT, UPPER, NON_UNIT, 1, l.t(), x);
    }
}
