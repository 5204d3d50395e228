// Generated from Dporfs.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;

/// Refinement and error bounds for positive definite systems, see [FloatRefine].
final class Sporfs {
    private Sporfs() {}

    /// Improve X, the solution of A·X = B from the factor AF of A.
    static void refine(Blas blas, Uplo uplo, int n, int nrhs, float[] a, int aOff, int lda,
            float[] af, int afOff, int ldaf, float[] b, int bOff, int ldb,
            float[] x, int xOff, int ldx, float[] ferr, int ferrOff, float[] berr, int berrOff) {
        Entries triangle = Entries.trapezoid(uplo, n, n, aOff, lda);
        FloatRefine.improve(blas, n, nrhs, n, FloatRefine.STEPS, new FloatRefine.Equations() {
            @Override
            public void subtractProduct(float[] x, int xOff, float[] r) {
                blas.ssymv(uplo, n, -1, a, aOff, lda, x, xOff, 1, 1, r, 0, 1);
            }

            @Override
            public void addSizes(float[] x, int xOff, float[] w) {
                FloatEntries.addSymmetricSizes(uplo, triangle, a, x, xOff, w);
            }

            @Override
            public void solve(Trans trans, float[] x) {
                Spotrs.solve(blas, uplo, n, 1, af, afOff, ldaf, x, 0, n);
            }
        }, b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr, berrOff);
    }
}
