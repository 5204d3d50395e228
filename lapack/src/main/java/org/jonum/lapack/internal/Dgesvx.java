package org.jonum.lapack.internal;

import static org.jonum.blas.Diag.NON_UNIT;
import static org.jonum.blas.Uplo.UPPER;

import org.jonum.blas.DoubleLimits;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Trans;
import org.jonum.lapack.DoubleGeequ;
import org.jonum.lapack.DoubleGesvx;
import org.jonum.lapack.Equed;
import org.jonum.lapack.Fact;
import org.jonum.lapack.Norm;
import org.jonum.lapack.internal.blocks.DoubleBlocks;

/// Solve a general system: equilibrate, factor, estimate the condition, solve, refine, bound.
///
/// ```
///     op(diag(r)·A·diag(c)) = diag(left)·op(A)·diag(right)
///     x = diag(right)·y,   y the solution with that matrix and diag(left)·b
/// ```
final class Dgesvx {
    private Dgesvx() {}

    /// X := op(A)⁻¹·B, and what is known of it.
    static DoubleGesvx solve(DoubleRefinementDrivers la, Fact fact, Trans trans, int n, int nrhs,
            double[] a, int aOff, int lda, double[] af, int afOff, int ldaf, int[] ipiv, int ipivOff,
            Equed equed, double[] r, int rOff, double[] c, int cOff, double[] b, int bOff, int ldb,
            double[] x, int xOff, int ldx, double[] ferr, int ferrOff, double[] berr, int berrOff) {
        DoubleBlocks blocks = new DoubleBlocks(la.blas());
        Equed scaled = switch (fact) {
            case FACTORED -> equed;
            case NOT_FACTORED -> Equed.NONE;
            case EQUILIBRATE -> equilibrate(la, n, a, aOff, lda, r, rOff, c, cOff);
        };
        boolean t = trans.isTrans(), left = t ? scaled.columns() : scaled.rows();
        boolean right = t ? scaled.rows() : scaled.columns();
        if (left) DoubleScaling.rows(n, nrhs, t ? c : r, t ? cOff : rOff, b, bOff, ldb);
        if (fact != Fact.FACTORED) {
            blocks.copy(DoubleView.of(a, aOff, n, n, lda), DoubleView.of(af, afOff, n, n, ldaf));
            int info = la.dgetrf(n, n, af, afOff, ldaf, ipiv, ipivOff);
            if (info > 0) {
                return new DoubleGesvx(info, scaled, 0, growth(la, n, info, a, aOff, lda, af, afOff, ldaf));
            }
        }
        Norm norm = t ? Norm.INF : Norm.ONE;
        double anorm = la.dlange(norm, n, n, a, aOff, lda);
        double rcond = la.dgecon(norm, n, af, afOff, ldaf, anorm);
        blocks.copy(DoubleView.of(b, bOff, n, nrhs, ldb), DoubleView.of(x, xOff, n, nrhs, ldx));
        la.dgetrs(trans, n, nrhs, af, afOff, ldaf, ipiv, ipivOff, x, xOff, ldx);
        la.dgerfs(trans, n, nrhs, a, aOff, lda, af, afOff, ldaf, ipiv, ipivOff, b, bOff, ldb,
                x, xOff, ldx, ferr, ferrOff, berr, berrOff);
        if (right && n > 0) {
            DoubleScaling.solution(n, nrhs, t ? r : c, t ? rOff : cOff, x, xOff, ldx, ferr, ferrOff);
        }
        return new DoubleGesvx(rcond >= DoubleLimits.EPS ? 0 : n + 1, scaled, rcond,
                growth(la, n, n, a, aOff, lda, af, afOff, ldaf));
    }

    private static Equed equilibrate(DoubleRefinementDrivers la, int n, double[] a, int aOff, int lda,
            double[] r, int rOff, double[] c, int cOff) {
        DoubleGeequ g = la.dgeequ(n, n, a, aOff, lda, r, rOff, c, cOff);
        if (g.info() != 0) return Equed.NONE;
        return la.dlaqge(n, n, a, aOff, lda, r, rOff, c, cOff, g.rowCnd(), g.colCnd(), g.amax());
    }

    /// max |A| / max |U| of the first k columns; 1 if there is nothing to divide by.
    private static double growth(DoubleRefinementDrivers la, int n, int k, double[] a, int aOff,
            int lda, double[] af, int afOff, int ldaf) {
        double u = Dlantr.norm(la.blas(), Norm.MAX, UPPER,
                NON_UNIT, k, k, af, afOff, ldaf);
        return u == 0 ? 1 : la.dlange(Norm.MAX, n, k, a, aOff, lda) / u;
    }
}
