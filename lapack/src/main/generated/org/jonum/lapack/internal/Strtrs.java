// Generated from Dtrtrs.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import static org.jonum.blas.Side.LEFT;

import org.jonum.blas.Blas;
import org.jonum.blas.Diag;
import org.jonum.blas.FloatView;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.lapack.internal.blocks.FloatBlocks;

/// Solve with a triangular matrix that may be singular.
final class Strtrs {
    private Strtrs() {}

    /// B := op(A)⁻¹·B and 0; or the first k with A(k, k) = 0, B untouched.
    static int solve(Blas blas, Uplo uplo, Trans trans, Diag diag, int n, int nrhs, float[] a,
            int aOff, int lda,
            float[] b, int bOff, int ldb) {
        if (diag == Diag.NON_UNIT) {
            for (int i = 0; i < n; i++) {
                if (a[aOff + i * (lda + 1)] == 0) return i + 1;
            }
        }
        FloatView view = FloatView.of(a, aOff, n, n, lda),
                x = FloatView.of(b, bOff, n, nrhs, ldb);
        FloatBlocks la = new FloatBlocks(blas);
        if (trans.isTrans()) {
            la.trsm(LEFT, uplo.flip(), diag, 1, view.t(), x);
        } else {
            la.trsm(LEFT, uplo, diag, 1, view, x);
        }
        return 0;
    }
}
