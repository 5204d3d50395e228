package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;

/// Refinement and error bounds for positive definite band systems, see [DoubleRefine].
final class Dpbrfs {
    private Dpbrfs() {}

    /// Improve X, the solution of A·X = B from the factor AFB of A.
    static void refine(Blas blas, Uplo uplo, int n, int kd, int nrhs, double[] ab, int abOff, int ldab,
            double[] afb, int afbOff, int ldafb, double[] b, int bOff, int ldb,
            double[] x, int xOff, int ldx, double[] ferr, int ferrOff, double[] berr, int berrOff) {
        Entries entries = Entries.band(uplo, n, kd, abOff, ldab);
        int inRow = (int) Math.min(n, 2L * kd + 1);
        DoubleRefine.improve(blas, n, nrhs, inRow, DoubleRefine.STEPS, new DoubleRefine.Equations() {
            @Override
            public void subtractProduct(double[] x, int xOff, double[] r) {
                blas.dsbmv(uplo, n, kd, -1, ab, abOff, ldab, x, xOff, 1, 1, r, 0, 1);
            }

            @Override
            public void addSizes(double[] x, int xOff, double[] w) {
                DoubleEntries.addSymmetricSizes(uplo, entries, ab, x, xOff, w);
            }

            @Override
            public void solve(Trans trans, double[] x) {
                Dpbtrs.solve(blas, uplo, n, kd, 1, afb, afbOff, ldafb, x, 0, n);
            }
        }, b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr, berrOff);
    }
}
