package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.Trans;

/// Refinement and error bounds for general systems, see [DoubleRefine].
final class Dgerfs {
    private Dgerfs() {}

    /// Improve X, the solution of op(A)·X = B from the factors AF of A.
    static void refine(Blas blas, Trans trans, int n, int nrhs, double[] a, int aOff, int lda,
            double[] af, int afOff, int ldaf, int[] ipiv, int ipivOff, double[] b, int bOff, int ldb,
            double[] x, int xOff, int ldx, double[] ferr, int ferrOff, double[] berr, int berrOff) {
        Entries entries = Entries.general(n, n, aOff, lda);
        DoubleRefine.improve(blas, n, nrhs, n, DoubleRefine.STEPS, new DoubleRefine.Equations() {
            @Override
            public void subtractProduct(double[] x, int xOff, double[] r) {
                blas.dgemv(trans, n, n, -1, a, aOff, lda, x, xOff, 1, 1, r, 0, 1);
            }

            @Override
            public void addSizes(double[] x, int xOff, double[] w) {
                DoubleEntries.addSizes(entries, trans.isTrans(), a, x, xOff, w);
            }

            @Override
            public void solve(Trans back, double[] x) {
                Trans op = back.isTrans() == trans.isTrans() ? Trans.NO_TRANS : Trans.TRANS;
                Dgetrs.solve(blas, op, n, 1, af, afOff, ldaf, ipiv, ipivOff, x, 0, n);
            }
        }, b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr, berrOff);
    }
}
