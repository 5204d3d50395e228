package org.jonum.lapack.internal;

import static org.jonum.blas.Uplo.UPPER;

import org.jonum.blas.Blas;
import org.jonum.blas.DoubleLimits;
import org.jonum.blas.Trans;
import org.jonum.lapack.DoubleGeequ;
import org.jonum.lapack.DoubleGesvx;
import org.jonum.lapack.Equed;
import org.jonum.lapack.Fact;
import org.jonum.lapack.Norm;
import org.jonum.lapack.Part;

/// Solve a general band system: equilibrate, factor, estimate the condition, solve, refine, bound;
/// see [Dgesvx].
final class Dgbsvx {
    private Dgbsvx() {}

    /// X := op(A)⁻¹·B, and what is known of it.
    static DoubleGesvx solve(DoubleBandDrivers la, Fact fact, Trans trans, int n, int kl, int ku, int nrhs,
            double[] ab, int abOff, int ldab, double[] afb, int afbOff, int ldafb, int[] ipiv, int ipivOff,
            Equed equed, double[] r, int rOff, double[] c, int cOff, double[] b, int bOff, int ldb,
            double[] x, int xOff, int ldx, double[] ferr, int ferrOff, double[] berr, int berrOff) {
        Equed scaled = switch (fact) {
            case FACTORED -> equed;
            case NOT_FACTORED -> Equed.NONE;
            case EQUILIBRATE -> equilibrate(la, n, kl, ku, ab, abOff, ldab, r, rOff, c, cOff);
        };
        boolean t = trans.isTrans(), left = t ? scaled.columns() : scaled.rows();
        boolean right = t ? scaled.rows() : scaled.columns();
        if (left) DoubleScaling.rows(n, nrhs, t ? c : r, t ? cOff : rOff, b, bOff, ldb);
        Entries entries = Entries.band(n, n, kl, ku, abOff, ldab);
        if (fact != Fact.FACTORED) {
            DoubleEntries.copy(entries, ab, Entries.band(n, n, kl, ku, afbOff + kl, ldafb), afb);
            int info = la.dgbtrf(n, n, kl, ku, afb, afbOff, ldafb, ipiv, ipivOff);
            if (info > 0) {
                double growth = growth(la.blas(), n, info, kl, ku, ab, abOff, ldab, afb, afbOff, ldafb);
                return new DoubleGesvx(info, scaled, 0, growth);
            }
        }
        Norm norm = t ? Norm.INF : Norm.ONE;
        double anorm = DoubleColumnNorms.norm(la.blas(), norm, entries, 0, ab);
        double rcond = la.dgbcon(norm, n, kl, ku, afb, afbOff, ldafb, ipiv, ipivOff, anorm);
        Dlacpy.copy(Part.ALL, n, nrhs, b, bOff, ldb, x, xOff, ldx);
        la.dgbtrs(trans, n, kl, ku, nrhs, afb, afbOff, ldafb, ipiv, ipivOff, x, xOff, ldx);
        la.dgbrfs(trans, n, kl, ku, nrhs, ab, abOff, ldab, afb, afbOff, ldafb, ipiv, ipivOff, b, bOff, ldb,
                x, xOff, ldx, ferr, ferrOff, berr, berrOff);
        if (right && n > 0) {
            DoubleScaling.solution(n, nrhs, t ? r : c, t ? rOff : cOff, x, xOff, ldx, ferr, ferrOff);
        }
        return new DoubleGesvx(rcond >= DoubleLimits.EPS ? 0 : n + 1, scaled, rcond,
                growth(la.blas(), n, n, kl, ku, ab, abOff, ldab, afb, afbOff, ldafb));
    }

    private static Equed equilibrate(DoubleBandDrivers la, int n, int kl, int ku, double[] ab, int abOff, int ldab,
            double[] r, int rOff, double[] c, int cOff) {
        DoubleGeequ g = la.dgbequ(n, n, kl, ku, ab, abOff, ldab, r, rOff, c, cOff);
        if (g.info() != 0) return Equed.NONE;
        return la.dlaqgb(n, n, kl, ku, ab, abOff, ldab, r, rOff, c, cOff, g.rowCnd(), g.colCnd(), g.amax());
    }

    /// max |A| / max |U| of the first k columns; 1 if there is nothing to divide by.
    private static double growth(Blas blas, int n, int k, int kl, int ku, double[] ab, int abOff, int ldab,
            double[] afb, int afbOff, int ldafb) {
        Entries a = Entries.band(n, k, kl, ku, abOff, ldab), u = Entries.band(UPPER, k, kl + ku, afbOff, ldafb);
        double max = DoubleColumnNorms.norm(blas, Norm.MAX, u, 0, afb);
        return max == 0 ? 1 : DoubleColumnNorms.norm(blas, Norm.MAX, a, 0, ab) / max;
    }
}
