package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.Uplo;

/// Refinement and error bounds for positive definite systems.
final class Dporfs {
    private Dporfs() {}

    /// Improve X, the solution of A·X = B from the factor AF of A.
    static void refine(Blas blas, Uplo uplo, int n, int nrhs, double[] a, int aOff, int lda,
            double[] af, int afOff, int ldaf, double[] b, int bOff, int ldb,
            double[] x, int xOff, int ldx, double[] ferr, int ferrOff, double[] berr, int berrOff) {
        Dsyrfs.refine(blas, uplo, n, nrhs, a, aOff, lda, v -> Dpotrs.solve(blas, uplo, n, 1, af, afOff, ldaf, v, 0, n),
                b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr, berrOff);
    }
}
