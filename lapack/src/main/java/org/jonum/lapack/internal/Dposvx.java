package org.jonum.lapack.internal;

import org.jonum.blas.DoubleLimits;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Uplo;
import org.jonum.lapack.DoublePoequ;
import org.jonum.lapack.DoublePosvx;
import org.jonum.lapack.Equed;
import org.jonum.lapack.Fact;
import org.jonum.lapack.Norm;
import org.jonum.lapack.internal.blocks.DoubleBlocks;

/// Solve a positive definite system: equilibrate, factor, estimate the condition, solve, refine,
/// bound. With S = diag(s), x = S·y where (S·A·S)·y = S·b.
final class Dposvx {
    private Dposvx() {}

    /// X := A⁻¹·B, and what is known of it.
    static DoublePosvx solve(DoubleRefinementDrivers la, Fact fact, Uplo uplo, int n, int nrhs,
            double[] a, int aOff, int lda, double[] af, int afOff, int ldaf, Equed equed, double[] s,
            int sOff, double[] b, int bOff, int ldb, double[] x, int xOff, int ldx, double[] ferr,
            int ferrOff, double[] berr, int berrOff) {
        Equed scaled = switch (fact) {
            case FACTORED -> equed;
            case NOT_FACTORED -> Equed.NONE;
            case EQUILIBRATE -> equilibrate(la, uplo, n, a, aOff, lda, s, sOff);
        };
        boolean both = scaled == Equed.BOTH;
        if (both) DoubleScaling.rows(n, nrhs, s, sOff, b, bOff, ldb);
        if (fact != Fact.FACTORED) {
            Entries from = Entries.trapezoid(uplo, n, n, aOff, lda), to = Entries.trapezoid(uplo, n, n, afOff, ldaf);
            DoubleEntries.copy(from, a, to, af);
            int info = la.dpotrf(uplo, n, af, afOff, ldaf);
            if (info > 0) return new DoublePosvx(info, scaled, 0);
        }
        double anorm = la.dlansy(Norm.ONE, uplo, n, a, aOff, lda);
        double rcond = la.dpocon(uplo, n, af, afOff, ldaf, anorm);
        new DoubleBlocks(la.blas()).copy(DoubleView.of(b, bOff, n, nrhs, ldb),
                DoubleView.of(x, xOff, n, nrhs, ldx));
        la.dpotrs(uplo, n, nrhs, af, afOff, ldaf, x, xOff, ldx);
        la.dporfs(uplo, n, nrhs, a, aOff, lda, af, afOff, ldaf, b, bOff, ldb, x, xOff, ldx,
                ferr, ferrOff, berr, berrOff);
        if (both && n > 0) DoubleScaling.solution(n, nrhs, s, sOff, x, xOff, ldx, ferr, ferrOff);
        return new DoublePosvx(rcond >= DoubleLimits.EPS ? 0 : n + 1, scaled, rcond);
    }

    private static Equed equilibrate(DoubleRefinementDrivers la, Uplo uplo, int n, double[] a,
            int aOff, int lda, double[] s, int sOff) {
        DoublePoequ p = la.dpoequ(n, a, aOff, lda, s, sOff);
        if (p.info() != 0) return Equed.NONE;
        return la.dlaqsy(uplo, n, a, aOff, lda, s, sOff, p.sCond(), p.amax());
    }
}
