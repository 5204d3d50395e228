// Generated from Dposvx.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.FloatLimits;
import org.jonum.blas.FloatView;
import org.jonum.blas.Uplo;
import org.jonum.lapack.FloatPoequ;
import org.jonum.lapack.FloatPosvx;
import org.jonum.lapack.Equed;
import org.jonum.lapack.Fact;
import org.jonum.lapack.Norm;
import org.jonum.lapack.internal.blocks.FloatBlocks;

/// Solve a positive definite system: equilibrate, factor, estimate the condition, solve, refine,
/// bound. With S = diag(s), x = S·y where (S·A·S)·y = S·b.
final class Sposvx {
    private Sposvx() {}

    /// X := A⁻¹·B, and what is known of it.
    static FloatPosvx solve(FloatRefinementDrivers la, Fact fact, Uplo uplo, int n, int nrhs,
            float[] a, int aOff, int lda, float[] af, int afOff, int ldaf, Equed equed, float[] s,
            int sOff, float[] b, int bOff, int ldb, float[] x, int xOff, int ldx, float[] ferr,
            int ferrOff, float[] berr, int berrOff) {
        Equed scaled = switch (fact) {
            case FACTORED -> equed;
            case NOT_FACTORED -> Equed.NONE;
            case EQUILIBRATE -> equilibrate(la, uplo, n, a, aOff, lda, s, sOff);
        };
        boolean both = scaled == Equed.BOTH;
        if (both) FloatScaling.rows(n, nrhs, s, sOff, b, bOff, ldb);
        if (fact != Fact.FACTORED) {
            Entries from = Entries.trapezoid(uplo, n, n, aOff, lda), to = Entries.trapezoid(uplo, n, n, afOff, ldaf);
            FloatEntries.copy(from, a, to, af);
            int info = la.spotrf(uplo, n, af, afOff, ldaf);
            if (info > 0) return new FloatPosvx(info, scaled, 0);
        }
        float anorm = la.slansy(Norm.ONE, uplo, n, a, aOff, lda);
        float rcond = la.spocon(uplo, n, af, afOff, ldaf, anorm);
        new FloatBlocks(la.blas()).copy(FloatView.of(b, bOff, n, nrhs, ldb),
                FloatView.of(x, xOff, n, nrhs, ldx));
        la.spotrs(uplo, n, nrhs, af, afOff, ldaf, x, xOff, ldx);
        la.sporfs(uplo, n, nrhs, a, aOff, lda, af, afOff, ldaf, b, bOff, ldb, x, xOff, ldx,
                ferr, ferrOff, berr, berrOff);
        if (both && n > 0) FloatScaling.solution(n, nrhs, s, sOff, x, xOff, ldx, ferr, ferrOff);
        return new FloatPosvx(rcond >= FloatLimits.EPS ? 0 : n + 1, scaled, rcond);
    }

    private static Equed equilibrate(FloatRefinementDrivers la, Uplo uplo, int n, float[] a,
            int aOff, int lda, float[] s, int sOff) {
        FloatPoequ p = la.spoequ(n, a, aOff, lda, s, sOff);
        if (p.info() != 0) return Equed.NONE;
        return la.slaqsy(uplo, n, a, aOff, lda, s, sOff, p.sCond(), p.amax());
    }
}
