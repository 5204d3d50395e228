// Generated from Dgbrfs.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.Trans;

/// Refinement and error bounds for band systems, see [FloatRefine].
final class Sgbrfs {
    private Sgbrfs() {}

    /// Improve X, the solution of op(A)·X = B from the factors AFB of A.
    static void refine(Blas blas, Trans trans, int n, int kl, int ku, int nrhs, float[] ab, int abOff, int ldab,
            float[] afb, int afbOff, int ldafb, int[] ipiv, int ipivOff, float[] b, int bOff, int ldb,
            float[] x, int xOff, int ldx, float[] ferr, int ferrOff, float[] berr, int berrOff) {
        Entries entries = Entries.band(n, n, kl, ku, abOff, ldab);
        int inRow = (int) Math.min(n, (long) kl + ku + 1);
        FloatRefine.improve(blas, n, nrhs, inRow, FloatRefine.STEPS, new FloatRefine.Equations() {
            @Override
            public void subtractProduct(float[] x, int xOff, float[] r) {
                blas.sgbmv(trans, n, n, kl, ku, -1, ab, abOff, ldab, x, xOff, 1, 1, r, 0, 1);
            }

            @Override
            public void addSizes(float[] x, int xOff, float[] w) {
                FloatEntries.addSizes(entries, trans.isTrans(), ab, x, xOff, w);
            }

            @Override
            public void solve(Trans back, float[] x) {
                Trans op = back.isTrans() == trans.isTrans() ? Trans.NO_TRANS : Trans.TRANS;
                Sgbtrs.solve(blas, op, n, kl, ku, 1, afb, afbOff, ldafb, ipiv, ipivOff, x, 0, n);
            }
        }, b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr, berrOff);
    }
}
