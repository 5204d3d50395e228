package org.jonum.lapack.internal;

import org.jonum.blas.DoubleLimits;
import org.jonum.blas.Uplo;
import org.jonum.lapack.DoubleGtsvx;
import org.jonum.lapack.Fact;
import org.jonum.lapack.Norm;
import org.jonum.lapack.Part;

/// Solve a symmetric indefinite system: factor, estimate the condition, solve, refine, bound.
final class Dsysvx {
    private Dsysvx() {}

    /// X := A⁻¹·B, and what is known of it.
    static DoubleGtsvx solve(DoubleRefinementDrivers la, Fact fact, Uplo uplo, int n, int nrhs, double[] a, int aOff,
            int lda, double[] af, int afOff, int ldaf, int[] ipiv, int ipivOff, double[] b, int bOff, int ldb,
            double[] x, int xOff, int ldx, double[] ferr, int ferrOff, double[] berr, int berrOff) {
        if (fact != Fact.FACTORED) {
            Entries from = Entries.trapezoid(uplo, n, n, aOff, lda), to = Entries.trapezoid(uplo, n, n, afOff, ldaf);
            DoubleEntries.copy(from, a, to, af);
            int info = la.dsytrf(uplo, n, af, afOff, ldaf, ipiv, ipivOff);
            if (info > 0) return new DoubleGtsvx(info, 0);
        }
        double anorm = la.dlansy(Norm.ONE, uplo, n, a, aOff, lda);
        double rcond = la.dsycon(uplo, n, af, afOff, ldaf, ipiv, ipivOff, anorm);
        Dlacpy.copy(Part.ALL, n, nrhs, b, bOff, ldb, x, xOff, ldx);
        la.dsytrs(uplo, n, nrhs, af, afOff, ldaf, ipiv, ipivOff, x, xOff, ldx);
        la.dsyrfs(uplo, n, nrhs, a, aOff, lda, af, afOff, ldaf, ipiv, ipivOff, b, bOff, ldb, x, xOff, ldx, ferr,
                ferrOff, berr, berrOff);
        return new DoubleGtsvx(rcond >= DoubleLimits.EPS ? 0 : n + 1, rcond);
    }
}
