// Generated from Dpbrfs.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;

/// Refinement and error bounds for positive definite band systems, see [FloatRefine].
final class Spbrfs {
    private Spbrfs() {}

    /// Improve X, the solution of A·X = B from the factor AFB of A.
    static void refine(Blas blas, Uplo uplo, int n, int kd, int nrhs, float[] ab, int abOff, int ldab,
            float[] afb, int afbOff, int ldafb, float[] b, int bOff, int ldb,
            float[] x, int xOff, int ldx, float[] ferr, int ferrOff, float[] berr, int berrOff) {
        Entries entries = Entries.band(uplo, n, kd, abOff, ldab);
        int inRow = (int) Math.min(n, 2L * kd + 1);
        FloatRefine.improve(blas, n, nrhs, inRow, FloatRefine.STEPS, new FloatRefine.Equations() {
            @Override
            public void subtractProduct(float[] x, int xOff, float[] r) {
                blas.ssbmv(uplo, n, kd, -1, ab, abOff, ldab, x, xOff, 1, 1, r, 0, 1);
            }

            @Override
            public void addSizes(float[] x, int xOff, float[] w) {
                FloatEntries.addSymmetricSizes(uplo, entries, ab, x, xOff, w);
            }

            @Override
            public void solve(Trans trans, float[] x) {
                Spbtrs.solve(blas, uplo, n, kd, 1, afb, afbOff, ldafb, x, 0, n);
            }
        }, b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr, berrOff);
    }
}
