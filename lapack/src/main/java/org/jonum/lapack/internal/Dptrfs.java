package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.Trans;

/// Refinement and error bounds for positive definite tridiagonal systems, see [DoubleRefine].
final class Dptrfs {
    private static final int IN_ROW = 3;

    private Dptrfs() {}

    /// Improve X, the solution of A·X = B from the factors DF, EF of A.
    static void refine(Blas blas, int n, int nrhs, double[] d, int dOff, double[] e, int eOff, double[] df, int dfOff,
            double[] ef, int efOff, double[] b, int bOff, int ldb, double[] x, int xOff, int ldx,
            double[] ferr, int ferrOff, double[] berr, int berrOff) {
        DoubleRefine.improve(blas, n, nrhs, IN_ROW, DoubleRefine.STEPS, new DoubleRefine.Equations() {
            @Override
            public void subtractProduct(double[] x, int xOff, double[] r) {
                Dlagtm.multiply(Trans.NO_TRANS, n, 1, -1, e, eOff, d, dOff, e, eOff, x, xOff, n, 1, r, 0, n);
            }

            @Override
            public void addSizes(double[] x, int xOff, double[] w) {
                Dgtrfs.addRows(n, e, eOff, d, dOff, e, eOff, x, xOff, w);
            }

            @Override
            public void solve(Trans trans, double[] x) {
                Dpttrs.solve(n, 1, df, dfOff, ef, efOff, x, 0, n);
            }
        }, b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr, berrOff);
    }
}
