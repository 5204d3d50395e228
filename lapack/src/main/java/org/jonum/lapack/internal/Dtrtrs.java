package org.jonum.lapack.internal;

import static org.jonum.blas.Side.LEFT;

import org.jonum.blas.Blas;
import org.jonum.blas.Diag;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.lapack.internal.blocks.DoubleBlocks;

/// Solve with a triangular matrix that may be singular.
final class Dtrtrs {
    private Dtrtrs() {}

    /// B := op(A)⁻¹·B and 0; or the first k with A(k, k) = 0, B untouched.
    static int solve(Blas blas, Uplo uplo, Trans trans, Diag diag, int n, int nrhs, double[] a,
            int aOff, int lda,
            double[] b, int bOff, int ldb) {
        if (diag == Diag.NON_UNIT) {
            for (int i = 0; i < n; i++) {
                if (a[aOff + i * (lda + 1)] == 0) return i + 1;
            }
        }
        DoubleView view = DoubleView.of(a, aOff, n, n, lda),
                x = DoubleView.of(b, bOff, n, nrhs, ldb);
        DoubleBlocks la = new DoubleBlocks(blas);
        if (trans.isTrans()) {
            la.trsm(LEFT, uplo.flip(), diag, 1, view.t(), x);
        } else {
            la.trsm(LEFT, uplo, diag, 1, view, x);
        }
        return 0;
    }
}
