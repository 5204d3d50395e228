package org.jonum.lapack.internal;

import org.jonum.blas.DoubleLimits;
import org.jonum.blas.Uplo;
import org.jonum.lapack.DoublePoequ;
import org.jonum.lapack.DoublePosvx;
import org.jonum.lapack.Equed;
import org.jonum.lapack.Fact;
import org.jonum.lapack.Norm;
import org.jonum.lapack.Part;

/// Solve a positive definite band system: equilibrate, factor, estimate the condition, solve, refine,
/// bound; see [Dposvx].
final class Dpbsvx {
    private Dpbsvx() {}

    /// X := A⁻¹·B, and what is known of it.
    static DoublePosvx solve(DoubleDefiniteBandDrivers la, Fact fact, Uplo uplo, int n, int kd, int nrhs, double[] ab,
            int abOff, int ldab, double[] afb, int afbOff, int ldafb, Equed equed, double[] s, int sOff,
            double[] b, int bOff, int ldb, double[] x, int xOff, int ldx, double[] ferr, int ferrOff,
            double[] berr, int berrOff) {
        Equed scaled = switch (fact) {
            case FACTORED -> equed;
            case NOT_FACTORED -> Equed.NONE;
            case EQUILIBRATE -> equilibrate(la, uplo, n, kd, ab, abOff, ldab, s, sOff);
        };
        boolean both = scaled == Equed.BOTH;
        if (both) DoubleScaling.rows(n, nrhs, s, sOff, b, bOff, ldb);
        Entries entries = Entries.band(uplo, n, kd, abOff, ldab);
        if (fact != Fact.FACTORED) {
            DoubleEntries.copy(entries, ab, Entries.band(uplo, n, kd, afbOff, ldafb), afb);
            int info = la.dpbtrf(uplo, n, kd, afb, afbOff, ldafb);
            if (info > 0) return new DoublePosvx(info, scaled, 0);
        }
        double anorm = DoubleColumnNorms.symmetric(la.blas(), Norm.ONE, uplo, entries, ab);
        double rcond = la.dpbcon(uplo, n, kd, afb, afbOff, ldafb, anorm);
        Dlacpy.copy(Part.ALL, n, nrhs, b, bOff, ldb, x, xOff, ldx);
        la.dpbtrs(uplo, n, kd, nrhs, afb, afbOff, ldafb, x, xOff, ldx);
        la.dpbrfs(uplo, n, kd, nrhs, ab, abOff, ldab, afb, afbOff, ldafb, b, bOff, ldb, x, xOff, ldx,
                ferr, ferrOff, berr, berrOff);
        if (both && n > 0) DoubleScaling.solution(n, nrhs, s, sOff, x, xOff, ldx, ferr, ferrOff);
        return new DoublePosvx(rcond >= DoubleLimits.EPS ? 0 : n + 1, scaled, rcond);
    }

    private static Equed equilibrate(DoubleDefiniteBandDrivers la, Uplo uplo, int n, int kd, double[] ab, int abOff,
            int ldab, double[] s, int sOff) {
        DoublePoequ p = la.dpbequ(uplo, n, kd, ab, abOff, ldab, s, sOff);
        if (p.info() != 0) return Equed.NONE;
        return la.dlaqsb(uplo, n, kd, ab, abOff, ldab, s, sOff, p.sCond(), p.amax());
    }
}
