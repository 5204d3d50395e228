// Generated from Dptrfs.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.Trans;

/// Refinement and error bounds for positive definite tridiagonal systems, see [FloatRefine].
final class Sptrfs {
    private static final int IN_ROW = 3;

    private Sptrfs() {}

    /// Improve X, the solution of A·X = B from the factors DF, EF of A.
    static void refine(Blas blas, int n, int nrhs, float[] d, int dOff, float[] e, int eOff, float[] df, int dfOff,
            float[] ef, int efOff, float[] b, int bOff, int ldb, float[] x, int xOff, int ldx,
            float[] ferr, int ferrOff, float[] berr, int berrOff) {
        FloatRefine.improve(blas, n, nrhs, IN_ROW, FloatRefine.STEPS, new FloatRefine.Equations() {
            @Override
            public void subtractProduct(float[] x, int xOff, float[] r) {
                Slagtm.multiply(Trans.NO_TRANS, n, 1, -1, e, eOff, d, dOff, e, eOff, x, xOff, n, 1, r, 0, n);
            }

            @Override
            public void addSizes(float[] x, int xOff, float[] w) {
                Sgtrfs.addRows(n, e, eOff, d, dOff, e, eOff, x, xOff, w);
            }

            @Override
            public void solve(Trans trans, float[] x) {
                Spttrs.solve(n, 1, df, dfOff, ef, efOff, x, 0, n);
            }
        }, b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr, berrOff);
    }
}
