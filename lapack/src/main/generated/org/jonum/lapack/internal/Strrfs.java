// Generated from Dtrrfs.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import static org.jonum.blas.Diag.UNIT;
import static org.jonum.blas.Uplo.UPPER;

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
                addTriangular(uplo, trans, diag, n, a, aOff, lda, x, xOff, w);
            }

            @Override
            public void solve(Trans back, float[] x) {
                Trans op = back.isTrans() == trans.isTrans() ? Trans.NO_TRANS : Trans.TRANS;
                blas.strsv(uplo, op, diag, n, a, aOff, lda, x, 0, 1);
            }
        }, b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr, berrOff);
        Scratch.give(product);
    }

    /// w := w + |op(A)|·|x|.
    private static void addTriangular(Uplo uplo, Trans trans, Diag diag, int n, float[] a, int aOff,
            int lda, float[] x, int xOff, float[] w) {
        int skip = diag == UNIT ? 1 : 0;
        for (int j = 0; j < n; j++) {
            int col = aOff + j * lda;
            int from = uplo == UPPER ? 0 : j + skip, to = uplo == UPPER ? j + 1 - skip : n;
            float size = Math.abs(x[xOff + j]), sum = 0;
            if (diag == UNIT) w[j] += size;
            if (trans.isTrans()) {
                for (int i = from; i < to; i++) sum += Math.abs(a[col + i]) * Math.abs(x[xOff + i]);
                w[j] += sum;
            } else {
                for (int i = from; i < to; i++) w[i] += Math.abs(a[col + i]) * size;
            }
        }
    }
}
