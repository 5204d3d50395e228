package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.Diag;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.blas.internal.threads.Scratch;

/// Error bounds for triangular band systems, see [DoubleRefine]; there is nothing to refine, since
/// substitution has a small componentwise backward error by itself.
final class Dtbrfs {
    private Dtbrfs() {}

    /// Bounds for X, the solution of op(A)·X = B.
    static void bound(Blas blas, Uplo uplo, Trans trans, Diag diag, int n, int kd, int nrhs, double[] ab,
            int abOff, int ldab, double[] b, int bOff, int ldb, double[] x, int xOff, int ldx,
            double[] ferr, int ferrOff, double[] berr, int berrOff) {
        Entries entries = Entries.band(uplo, n, kd, abOff, ldab).strict(uplo, diag);
        double[] product = Scratch.doubles(n);
        int inRow = (int) Math.min(n, kd + 1L);
        DoubleRefine.improve(blas, n, nrhs, inRow, 0, new DoubleRefine.Equations() {
            @Override
            public void subtractProduct(double[] x, int xOff, double[] r) {
                System.arraycopy(x, xOff, product, 0, n);
                blas.dtbmv(uplo, trans, diag, n, kd, ab, abOff, ldab, product, 0, 1);
                blas.daxpy(n, -1, product, 0, 1, r, 0, 1);
            }

            @Override
            public void addSizes(double[] x, int xOff, double[] w) {
                DoubleEntries.addSizes(entries, trans.isTrans(), ab, x, xOff, w);
                if (diag == Diag.UNIT) for (int i = 0; i < n; i++) w[i] += Math.abs(x[xOff + i]);
            }

            @Override
            public void solve(Trans back, double[] x) {
                Trans op = back.isTrans() == trans.isTrans() ? Trans.NO_TRANS : Trans.TRANS;
                blas.dtbsv(uplo, op, diag, n, kd, ab, abOff, ldab, x, 0, 1);
            }
        }, b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr, berrOff);
        Scratch.give(product);
    }
}
