// Generated from DoubleBandDrivers.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.Trans;
import org.jonum.lapack.FloatBand;
import org.jonum.lapack.FloatGeequ;
import org.jonum.lapack.FloatGesvx;
import org.jonum.lapack.Equed;
import org.jonum.lapack.Fact;
import org.jonum.lapack.Norm;

/// The routines of [FloatBand] in Java.
public interface FloatBandDrivers extends FloatBand {
    /// What the routines call.
    Blas blas();

    @Override
    default int sgbtrf(int m, int n, int kl, int ku, float[] ab, int abOff, int ldab, int[] ipiv,
            int ipivOff) {
        return Sgbtrf.factor(blas(), m, n, kl, ku, ab, abOff, ldab, ipiv, ipivOff);
    }

    @Override
    default void sgbtrs(Trans trans, int n, int kl, int ku, int nrhs, float[] ab, int abOff,
            int ldab, int[] ipiv, int ipivOff, float[] b, int bOff, int ldb) {
        Sgbtrs.solve(blas(), trans, n, kl, ku, nrhs, ab, abOff, ldab, ipiv, ipivOff, b, bOff, ldb);
    }

    @Override
    default int sgbsv(int n, int kl, int ku, int nrhs, float[] ab, int abOff, int ldab, int[] ipiv,
            int ipivOff, float[] b, int bOff, int ldb) {
        int info = sgbtrf(n, n, kl, ku, ab, abOff, ldab, ipiv, ipivOff);
        if (info == 0)
            sgbtrs(Trans.NO_TRANS, n, kl, ku, nrhs, ab, abOff, ldab, ipiv, ipivOff, b,
                    bOff, ldb);
        return info;
    }

    @Override
    default float sgbcon(Norm norm, int n, int kl, int ku, float[] ab, int abOff, int ldab,
            int[] ipiv, int ipivOff, float anorm) {
        return Sgbcon.rcond(blas(), norm, n, kl, ku, ab, abOff, ldab, ipiv, ipivOff, anorm);
    }

    @Override
    default FloatGeequ sgbequ(int m, int n, int kl, int ku, float[] ab, int abOff, int ldab,
            float[] r, int rOff, float[] c, int cOff) {
        return Sgeequ.scale(Entries.band(m, n, kl, ku, abOff, ldab), ab, r, rOff, c, cOff);
    }

    @Override
    default Equed slaqgb(int m, int n, int kl, int ku, float[] ab, int abOff, int ldab, float[] r,
            int rOff, float[] c, int cOff, float rowCnd, float colCnd, float amax) {
        return Slaqge.scale(Entries.band(m, n, kl, ku, abOff, ldab), ab, r, rOff, c, cOff, rowCnd,
                colCnd, amax);
    }

    @Override
    default void sgbrfs(Trans trans, int n, int kl, int ku, int nrhs, float[] ab, int abOff,
            int ldab, float[] afb, int afbOff, int ldafb, int[] ipiv, int ipivOff, float[] b,
            int bOff, int ldb, float[] x, int xOff, int ldx, float[] ferr, int ferrOff,
            float[] berr, int berrOff) {
        Sgbrfs.refine(blas(), trans, n, kl, ku, nrhs, ab, abOff, ldab, afb, afbOff, ldafb, ipiv,
                ipivOff, b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr, berrOff);
    }

    @Override
    default FloatGesvx sgbsvx(Fact fact, Trans trans, int n, int kl, int ku, int nrhs, float[] ab,
            int abOff, int ldab, float[] afb, int afbOff, int ldafb, int[] ipiv, int ipivOff,
            Equed equed, float[] r, int rOff, float[] c, int cOff, float[] b, int bOff, int ldb,
            float[] x, int xOff, int ldx, float[] ferr, int ferrOff, float[] berr, int berrOff) {
        return Sgbsvx.solve(this, fact, trans, n, kl, ku, nrhs, ab, abOff, ldab, afb, afbOff, ldafb,
                ipiv, ipivOff, equed, r, rOff, c, cOff, b, bOff, ldb, x, xOff, ldx, ferr, ferrOff,
                berr, berrOff);
    }
}
