// Generated from Dgesvx.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import static org.jonum.blas.Diag.NON_UNIT;
import static org.jonum.blas.Uplo.UPPER;

import org.jonum.blas.FloatLimits;
import org.jonum.blas.FloatView;
import org.jonum.blas.Trans;
import org.jonum.lapack.FloatGeequ;
import org.jonum.lapack.FloatGesvx;
import org.jonum.lapack.Equed;
import org.jonum.lapack.Fact;
import org.jonum.lapack.Norm;
import org.jonum.lapack.internal.blocks.FloatBlocks;

/// Solve a general system: equilibrate, factor, estimate the condition, solve, refine, bound.
///
/// ```
///     op(diag(r)·A·diag(c)) = diag(left)·op(A)·diag(right)
///     x = diag(right)·y,   y the solution with that matrix and diag(left)·b
/// ```
final class Sgesvx {
    private Sgesvx() {}

    /// X := op(A)⁻¹·B, and what is known of it.
    static FloatGesvx solve(FloatRefinementDrivers la, Fact fact, Trans trans, int n, int nrhs,
            float[] a, int aOff, int lda, float[] af, int afOff, int ldaf, int[] ipiv, int ipivOff,
            Equed equed, float[] r, int rOff, float[] c, int cOff, float[] b, int bOff, int ldb,
            float[] x, int xOff, int ldx, float[] ferr, int ferrOff, float[] berr, int berrOff) {
        FloatBlocks blocks = new FloatBlocks(la.blas());
        Equed scaled = switch (fact) {
            case FACTORED -> equed;
            case NOT_FACTORED -> Equed.NONE;
            case EQUILIBRATE -> equilibrate(la, n, a, aOff, lda, r, rOff, c, cOff);
        };
        boolean t = trans.isTrans(), left = t ? scaled.columns() : scaled.rows();
        boolean right = t ? scaled.rows() : scaled.columns();
        if (left) FloatScaling.rows(n, nrhs, t ? c : r, t ? cOff : rOff, b, bOff, ldb);
        if (fact != Fact.FACTORED) {
            blocks.copy(FloatView.of(a, aOff, n, n, lda), FloatView.of(af, afOff, n, n, ldaf));
            int info = la.sgetrf(n, n, af, afOff, ldaf, ipiv, ipivOff);
            if (info > 0) {
                return new FloatGesvx(info, scaled, 0, growth(la, n, info, a, aOff, lda, af, afOff, ldaf));
            }
        }
        Norm norm = t ? Norm.INF : Norm.ONE;
        float anorm = la.slange(norm, n, n, a, aOff, lda);
        float rcond = la.sgecon(norm, n, af, afOff, ldaf, anorm);
        blocks.copy(FloatView.of(b, bOff, n, nrhs, ldb), FloatView.of(x, xOff, n, nrhs, ldx));
        la.sgetrs(trans, n, nrhs, af, afOff, ldaf, ipiv, ipivOff, x, xOff, ldx);
        la.sgerfs(trans, n, nrhs, a, aOff, lda, af, afOff, ldaf, ipiv, ipivOff, b, bOff, ldb,
                x, xOff, ldx, ferr, ferrOff, berr, berrOff);
        if (right && n > 0) {
            FloatScaling.solution(n, nrhs, t ? r : c, t ? rOff : cOff, x, xOff, ldx, ferr, ferrOff);
        }
        return new FloatGesvx(rcond >= FloatLimits.EPS ? 0 : n + 1, scaled, rcond,
                growth(la, n, n, a, aOff, lda, af, afOff, ldaf));
    }

    private static Equed equilibrate(FloatRefinementDrivers la, int n, float[] a, int aOff, int lda,
            float[] r, int rOff, float[] c, int cOff) {
        FloatGeequ g = la.sgeequ(n, n, a, aOff, lda, r, rOff, c, cOff);
        if (g.info() != 0) return Equed.NONE;
        return la.slaqge(n, n, a, aOff, lda, r, rOff, c, cOff, g.rowCnd(), g.colCnd(), g.amax());
    }

    /// max |A| / max |U| of the first k columns; 1 if there is nothing to divide by.
    private static float growth(FloatRefinementDrivers la, int n, int k, float[] a, int aOff,
            int lda, float[] af, int afOff, int ldaf) {
        float u = Slantr.norm(la.blas(), Norm.MAX, UPPER,
                NON_UNIT, k, k, af, afOff, ldaf);
        return u == 0 ? 1 : la.slange(Norm.MAX, n, k, a, aOff, lda) / u;
    }
}
