// Generated from Dtrrfs.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.Diag;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.blas.internal.threads.Scratch;

/// Error bounds for triangular systems, see [FloatRefine]; there is nothing to refine, since
/// substitution has a small componentwise backward error by itself.
final class Strrfs {
    private Strrfs() {}

    /// Bounds for X, the solution of op(A)·X = B.
    static void bound(Blas blas, Uplo uplo, Trans trans, Diag diag, int n, int nrhs, float[] a,
            int aOff, int lda, float[] b, int bOff, int ldb, float[] x, int xOff, int ldx,
            float[] ferr, int ferrOff, float[] berr, int berrOff) {
        Entries entries = Entries.trapezoid(uplo, n, n, aOff, lda).strict(uplo, diag);
        float[] product = Scratch.floats(n);
        FloatRefine.improve(blas, n, nrhs, n, 0, new FloatRefine.Equations() {
            @Override
            public void subtractProduct(float[] x, int xOff, float[] r) {
                System.arraycopy(x, xOff, product, 0, n);
                blas.strmv(uplo, trans, diag, n, a, aOff, lda, product, 0, 1);
                blas.saxpy(n, -1, product, 0, 1, r, 0, 1);
            }

            @Override
            public void addSizes(float[] x, int xOff, float[] w) {
                FloatEntries.addSizes(entries, trans.isTrans(), a, x, xOff, w);
                if (diag == Diag.UNIT) for (int i = 0; i < n; i++) w[i] += Math.abs(x[xOff + i]);
            }

            @Override
            public void solve(Trans back, float[] x) {
                Trans op = back.isTrans() == trans.isTrans() ? Trans.NO_TRANS : Trans.TRANS;
                blas.strsv(uplo, op, diag, n, a, aOff, lda, x, 0, 1);
            }
        }, b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr, berrOff);
        Scratch.give(product);
    }
}
