// Generated from Dporfs.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.Uplo;

/// Refinement and error bounds for positive definite systems.
final class Sporfs {
    private Sporfs() {}

    /// Improve X, the solution of A·X = B from the factor AF of A.
    static void refine(Blas blas, Uplo uplo, int n, int nrhs, float[] a, int aOff, int lda,
            float[] af, int afOff, int ldaf, float[] b, int bOff, int ldb,
            float[] x, int xOff, int ldx, float[] ferr, int ferrOff, float[] berr, int berrOff) {
        Ssyrfs.refine(blas, uplo, n, nrhs, a, aOff, lda, v -> Spotrs.solve(blas, uplo, n, 1, af, afOff, ldaf, v, 0, n),
                b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr, berrOff);
    }
}
