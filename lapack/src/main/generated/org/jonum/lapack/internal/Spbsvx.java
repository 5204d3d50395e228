// Generated from Dpbsvx.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.FloatLimits;
import org.jonum.blas.Uplo;
import org.jonum.lapack.FloatPoequ;
import org.jonum.lapack.FloatPosvx;
import org.jonum.lapack.Equed;
import org.jonum.lapack.Fact;
import org.jonum.lapack.Norm;
import org.jonum.lapack.Part;

/// Solve a positive definite band system: equilibrate, factor, estimate the condition, solve, refine,
/// bound; see [Sposvx].
final class Spbsvx {
    private Spbsvx() {}

    /// X := A⁻¹·B, and what is known of it.
    static FloatPosvx solve(FloatDefiniteBandDrivers la, Fact fact, Uplo uplo, int n, int kd, int nrhs, float[] ab,
            int abOff, int ldab, float[] afb, int afbOff, int ldafb, Equed equed, float[] s, int sOff,
            float[] b, int bOff, int ldb, float[] x, int xOff, int ldx, float[] ferr, int ferrOff,
            float[] berr, int berrOff) {
        Equed scaled = switch (fact) {
            case FACTORED -> equed;
            case NOT_FACTORED -> Equed.NONE;
            case EQUILIBRATE -> equilibrate(la, uplo, n, kd, ab, abOff, ldab, s, sOff);
        };
        boolean both = scaled == Equed.BOTH;
        if (both) FloatScaling.rows(n, nrhs, s, sOff, b, bOff, ldb);
        Entries entries = Entries.band(uplo, n, kd, abOff, ldab);
        if (fact != Fact.FACTORED) {
            FloatEntries.copy(entries, ab, Entries.band(uplo, n, kd, afbOff, ldafb), afb);
            int info = la.spbtrf(uplo, n, kd, afb, afbOff, ldafb);
            if (info > 0) return new FloatPosvx(info, scaled, 0);
        }
        float anorm = FloatColumnNorms.symmetric(la.blas(), Norm.ONE, uplo, entries, ab);
        float rcond = la.spbcon(uplo, n, kd, afb, afbOff, ldafb, anorm);
        Slacpy.copy(Part.ALL, n, nrhs, b, bOff, ldb, x, xOff, ldx);
        la.spbtrs(uplo, n, kd, nrhs, afb, afbOff, ldafb, x, xOff, ldx);
        la.spbrfs(uplo, n, kd, nrhs, ab, abOff, ldab, afb, afbOff, ldafb, b, bOff, ldb, x, xOff, ldx,
                ferr, ferrOff, berr, berrOff);
        if (both && n > 0) FloatScaling.solution(n, nrhs, s, sOff, x, xOff, ldx, ferr, ferrOff);
        return new FloatPosvx(rcond >= FloatLimits.EPS ? 0 : n + 1, scaled, rcond);
    }

    private static Equed equilibrate(FloatDefiniteBandDrivers la, Uplo uplo, int n, int kd, float[] ab, int abOff,
            int ldab, float[] s, int sOff) {
        FloatPoequ p = la.spbequ(uplo, n, kd, ab, abOff, ldab, s, sOff);
        if (p.info() != 0) return Equed.NONE;
        return la.slaqsb(uplo, n, kd, ab, abOff, ldab, s, sOff, p.sCond(), p.amax());
    }
}
