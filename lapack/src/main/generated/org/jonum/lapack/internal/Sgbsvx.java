// Generated from Dgbsvx.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import static org.jonum.blas.Uplo.UPPER;

import org.jonum.blas.Blas;
import org.jonum.blas.FloatLimits;
import org.jonum.blas.Trans;
import org.jonum.lapack.FloatGeequ;
import org.jonum.lapack.FloatGesvx;
import org.jonum.lapack.Equed;
import org.jonum.lapack.Fact;
import org.jonum.lapack.Norm;
import org.jonum.lapack.Part;

/// Solve a general band system: equilibrate, factor, estimate the condition, solve, refine, bound;
/// see [Sgesvx].
final class Sgbsvx {
    private Sgbsvx() {}

    /// X := op(A)⁻¹·B, and what is known of it.
    static FloatGesvx solve(FloatBandDrivers la, Fact fact, Trans trans, int n, int kl, int ku, int nrhs,
            float[] ab, int abOff, int ldab, float[] afb, int afbOff, int ldafb, int[] ipiv, int ipivOff,
            Equed equed, float[] r, int rOff, float[] c, int cOff, float[] b, int bOff, int ldb,
            float[] x, int xOff, int ldx, float[] ferr, int ferrOff, float[] berr, int berrOff) {
        Equed scaled = switch (fact) {
            case FACTORED -> equed;
            case NOT_FACTORED -> Equed.NONE;
            case EQUILIBRATE -> equilibrate(la, n, kl, ku, ab, abOff, ldab, r, rOff, c, cOff);
        };
        boolean t = trans.isTrans(), left = t ? scaled.columns() : scaled.rows();
        boolean right = t ? scaled.rows() : scaled.columns();
        if (left) FloatScaling.rows(n, nrhs, t ? c : r, t ? cOff : rOff, b, bOff, ldb);
        Entries entries = Entries.band(n, n, kl, ku, abOff, ldab);
        if (fact != Fact.FACTORED) {
            FloatEntries.copy(entries, ab, Entries.band(n, n, kl, ku, afbOff + kl, ldafb), afb);
            int info = la.sgbtrf(n, n, kl, ku, afb, afbOff, ldafb, ipiv, ipivOff);
            if (info > 0) {
                float growth = growth(la.blas(), n, info, kl, ku, ab, abOff, ldab, afb, afbOff, ldafb);
                return new FloatGesvx(info, scaled, 0, growth);
            }
        }
        Norm norm = t ? Norm.INF : Norm.ONE;
        float anorm = FloatColumnNorms.norm(la.blas(), norm, entries, 0, ab);
        float rcond = la.sgbcon(norm, n, kl, ku, afb, afbOff, ldafb, ipiv, ipivOff, anorm);
        Slacpy.copy(Part.ALL, n, nrhs, b, bOff, ldb, x, xOff, ldx);
        la.sgbtrs(trans, n, kl, ku, nrhs, afb, afbOff, ldafb, ipiv, ipivOff, x, xOff, ldx);
        la.sgbrfs(trans, n, kl, ku, nrhs, ab, abOff, ldab, afb, afbOff, ldafb, ipiv, ipivOff, b, bOff, ldb,
                x, xOff, ldx, ferr, ferrOff, berr, berrOff);
        if (right && n > 0) {
            FloatScaling.solution(n, nrhs, t ? r : c, t ? rOff : cOff, x, xOff, ldx, ferr, ferrOff);
        }
        return new FloatGesvx(rcond >= FloatLimits.EPS ? 0 : n + 1, scaled, rcond,
                growth(la.blas(), n, n, kl, ku, ab, abOff, ldab, afb, afbOff, ldafb));
    }

    private static Equed equilibrate(FloatBandDrivers la, int n, int kl, int ku, float[] ab, int abOff, int ldab,
            float[] r, int rOff, float[] c, int cOff) {
        FloatGeequ g = la.sgbequ(n, n, kl, ku, ab, abOff, ldab, r, rOff, c, cOff);
        if (g.info() != 0) return Equed.NONE;
        return la.slaqgb(n, n, kl, ku, ab, abOff, ldab, r, rOff, c, cOff, g.rowCnd(), g.colCnd(), g.amax());
    }

    /// max |A| / max |U| of the first k columns; 1 if there is nothing to divide by.
    private static float growth(Blas blas, int n, int k, int kl, int ku, float[] ab, int abOff, int ldab,
            float[] afb, int afbOff, int ldafb) {
        Entries a = Entries.band(n, k, kl, ku, abOff, ldab), u = Entries.band(UPPER, k, kl + ku, afbOff, ldafb);
        float max = FloatColumnNorms.norm(blas, Norm.MAX, u, 0, afb);
        return max == 0 ? 1 : FloatColumnNorms.norm(blas, Norm.MAX, a, 0, ab) / max;
    }
}
