// Generated from Dgerfs.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.Trans;

/// Refinement and error bounds for general systems, see [FloatRefine].
final class Sgerfs {
    private Sgerfs() {}

    /// Improve X, the solution of op(A)·X = B from the factors AF of A.
    static void refine(Blas blas, Trans trans, int n, int nrhs, float[] a, int aOff, int lda,
            float[] af, int afOff, int ldaf, int[] ipiv, int ipivOff, float[] b, int bOff, int ldb,
            float[] x, int xOff, int ldx, float[] ferr, int ferrOff, float[] berr, int berrOff) {
        Entries entries = Entries.general(n, n, aOff, lda);
        FloatRefine.improve(blas, n, nrhs, n, FloatRefine.STEPS, new FloatRefine.Equations() {
            @Override
            public void subtractProduct(float[] x, int xOff, float[] r) {
                blas.sgemv(trans, n, n, -1, a, aOff, lda, x, xOff, 1, 1, r, 0, 1);
            }

            @Override
            public void addSizes(float[] x, int xOff, float[] w) {
                FloatEntries.addSizes(entries, trans.isTrans(), a, x, xOff, w);
            }

            @Override
            public void solve(Trans back, float[] x) {
                Trans op = back.isTrans() == trans.isTrans() ? Trans.NO_TRANS : Trans.TRANS;
                Sgetrs.solve(blas, op, n, 1, af, afOff, ldaf, ipiv, ipivOff, x, 0, n);
            }
        }, b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr, berrOff);
    }
}
