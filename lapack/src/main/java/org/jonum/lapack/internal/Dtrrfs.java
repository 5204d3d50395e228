package org.jonum.lapack.internal;

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
        Entries entries = Entries.trapezoid(uplo, n, n, aOff, lda).strict(uplo, diag);
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
                DoubleEntries.addSizes(entries, trans.isTrans(), a, x, xOff, w);
                if (diag == Diag.UNIT) for (int i = 0; i < n; i++) w[i] += Math.abs(x[xOff + i]);
            }

            @Override
            public void solve(Trans back, double[] x) {
                Trans op = back.isTrans() == trans.isTrans() ? Trans.NO_TRANS : Trans.TRANS;
                blas.dtrsv(uplo, op, diag, n, a, aOff, lda, x, 0, 1);
            }
        }, b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr, berrOff);
        Scratch.give(product);
    }
}
