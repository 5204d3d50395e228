package org.jonum.lapack.internal;

import static org.jonum.blas.Diag.UNIT;
import static org.jonum.blas.Uplo.UPPER;

import org.jonum.blas.Blas;
import org.jonum.blas.Diag;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.blas.internal.threads.Scratch;

/// Error bounds for triangular systems, see [DoubleRefine]; there is nothing to refine, since
/// substitution has a small componentwise backward error by itself.
final class Dtrrfs {
    private Dtrrfs() {}

    /// Bounds for X, the solution of op(A)·X = B.
    static void bound(Blas blas, Uplo uplo, Trans trans, Diag diag, int n, int nrhs, double[] a,
            int aOff, int lda, double[] b, int bOff, int ldb, double[] x, int xOff, int ldx,
            double[] ferr, int ferrOff, double[] berr, int berrOff) {
        double[] product = Scratch.doubles(n);
        DoubleRefine.improve(blas, n, nrhs, n, 0, new DoubleRefine.Equations() {
            @Override
            public void subtractProduct(double[] x, int xOff, double[] r) {
                System.arraycopy(x, xOff, product, 0, n);
                blas.dtrmv(uplo, trans, diag, n, a, aOff, lda, product, 0, 1);
                blas.daxpy(n, -1, product, 0, 1, r, 0, 1);
            }

            @Override
            public void addSizes(double[] x, int xOff, double[] w) {
                addTriangular(uplo, trans, diag, n, a, aOff, lda, x, xOff, w);
            }

            @Override
            public void solve(Trans back, double[] x) {
                Trans op = back.isTrans() == trans.isTrans() ? Trans.NO_TRANS : Trans.TRANS;
                blas.dtrsv(uplo, op, diag, n, a, aOff, lda, x, 0, 1);
            }
        }, b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr, berrOff);
        Scratch.give(product);
    }

    /// w := w + |op(A)|·|x|.
    private static void addTriangular(Uplo uplo, Trans trans, Diag diag, int n, double[] a, int aOff,
            int lda, double[] x, int xOff, double[] w) {
        int skip = diag == UNIT ? 1 : 0;
        for (int j = 0; j < n; j++) {
            int col = aOff + j * lda;
            int from = uplo == UPPER ? 0 : j + skip, to = uplo == UPPER ? j + 1 - skip : n;
            double size = Math.abs(x[xOff + j]), sum = 0;
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
