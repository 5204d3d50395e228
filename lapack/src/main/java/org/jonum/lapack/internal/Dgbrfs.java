package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.Trans;

/// Refinement and error bounds for band systems, see [DoubleRefine].
final class Dgbrfs {
    private Dgbrfs() {}

    /// Improve X, the solution of op(A)·X = B from the factors AFB of A.
    static void refine(Blas blas, Trans trans, int n, int kl, int ku, int nrhs, double[] ab, int abOff, int ldab,
            double[] afb, int afbOff, int ldafb, int[] ipiv, int ipivOff, double[] b, int bOff, int ldb,
            double[] x, int xOff, int ldx, double[] ferr, int ferrOff, double[] berr, int berrOff) {
        Entries entries = Entries.band(n, n, kl, ku, abOff, ldab);
        int inRow = (int) Math.min(n, (long) kl + ku + 1);
        DoubleRefine.improve(blas, n, nrhs, inRow, DoubleRefine.STEPS, new DoubleRefine.Equations() {
            @Override
            public void subtractProduct(double[] x, int xOff, double[] r) {
                blas.dgbmv(trans, n, n, kl, ku, -1, ab, abOff, ldab, x, xOff, 1, 1, r, 0, 1);
            }

            @Override
            public void addSizes(double[] x, int xOff, double[] w) {
                DoubleEntries.addSizes(entries, trans.isTrans(), ab, x, xOff, w);
            }

            @Override
            public void solve(Trans back, double[] x) {
                Trans op = back.isTrans() == trans.isTrans() ? Trans.NO_TRANS : Trans.TRANS;
                Dgbtrs.solve(blas, op, n, kl, ku, 1, afb, afbOff, ldafb, ipiv, ipivOff, x, 0, n);
            }
        }, b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr, berrOff);
    }
}
