// Generated from Dsysvx.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.FloatLimits;
import org.jonum.blas.Uplo;
import org.jonum.lapack.FloatGtsvx;
import org.jonum.lapack.Fact;
import org.jonum.lapack.Norm;
import org.jonum.lapack.Part;

/// Solve a symmetric indefinite system: factor, estimate the condition, solve, refine, bound.
final class Ssysvx {
    private Ssysvx() {}

    /// X := A⁻¹·B, and what is known of it.
    static FloatGtsvx solve(FloatRefinementDrivers la, Fact fact, Uplo uplo, int n, int nrhs, float[] a, int aOff,
            int lda, float[] af, int afOff, int ldaf, int[] ipiv, int ipivOff, float[] b, int bOff, int ldb,
            float[] x, int xOff, int ldx, float[] ferr, int ferrOff, float[] berr, int berrOff) {
        if (fact != Fact.FACTORED) {
            Entries from = Entries.trapezoid(uplo, n, n, aOff, lda), to = Entries.trapezoid(uplo, n, n, afOff, ldaf);
            FloatEntries.copy(from, a, to, af);
            int info = la.ssytrf(uplo, n, af, afOff, ldaf, ipiv, ipivOff);
            if (info > 0) return new FloatGtsvx(info, 0);
        }
        float anorm = la.slansy(Norm.ONE, uplo, n, a, aOff, lda);
        float rcond = la.ssycon(uplo, n, af, afOff, ldaf, ipiv, ipivOff, anorm);
        Slacpy.copy(Part.ALL, n, nrhs, b, bOff, ldb, x, xOff, ldx);
        la.ssytrs(uplo, n, nrhs, af, afOff, ldaf, ipiv, ipivOff, x, xOff, ldx);
        la.ssyrfs(uplo, n, nrhs, a, aOff, lda, af, afOff, ldaf, ipiv, ipivOff, b, bOff, ldb, x, xOff, ldx, ferr,
                ferrOff, berr, berrOff);
        return new FloatGtsvx(rcond >= FloatLimits.EPS ? 0 : n + 1, rcond);
    }
}
