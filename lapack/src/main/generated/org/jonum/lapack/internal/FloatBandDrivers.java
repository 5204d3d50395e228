// Generated from DoubleBandDrivers.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.Diag;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.jonum.lapack.FloatBand;
import org.jonum.lapack.FloatGeequ;
import org.jonum.lapack.FloatGesvx;
import org.jonum.lapack.FloatPoequ;
import org.jonum.lapack.FloatPosvx;
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
    default int spbtrf(Uplo uplo, int n, int kd, float[] ab, int abOff, int ldab) {
        return Spbtrf.factor(blas(), uplo, n, kd, ab, abOff, ldab);
    }

    @Override
    default void spbtrs(Uplo uplo, int n, int kd, int nrhs, float[] ab, int abOff, int ldab,
            float[] b, int bOff, int ldb) {
        Spbtrs.solve(blas(), uplo, n, kd, nrhs, ab, abOff, ldab, b, bOff, ldb);
    }

    @Override
    default int spbsv(Uplo uplo, int n, int kd, int nrhs, float[] ab, int abOff, int ldab,
            float[] b, int bOff, int ldb) {
        int info = spbtrf(uplo, n, kd, ab, abOff, ldab);
        if (info == 0) spbtrs(uplo, n, kd, nrhs, ab, abOff, ldab, b, bOff, ldb);
        return info;
    }

    @Override
    default float spbcon(Uplo uplo, int n, int kd, float[] ab, int abOff, int ldab, float anorm) {
        return Spbcon.rcond(blas(), uplo, n, kd, ab, abOff, ldab, anorm);
    }

    @Override
    default int stbtrs(Uplo uplo, Trans trans, Diag diag, int n, int kd, int nrhs, float[] ab,
            int abOff, int ldab, float[] b, int bOff, int ldb) {
        return Stbtrs.solve(blas(), uplo, trans, diag, n, kd, nrhs, ab, abOff, ldab, b, bOff, ldb);
    }

    @Override
    default float stbcon(Norm norm, Uplo uplo, Diag diag, int n, int kd, float[] ab, int abOff,
            int ldab) {
        return Stbcon.rcond(blas(), norm, uplo, diag, n, kd, ab, abOff, ldab);
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

    @Override
    default FloatPoequ spbequ(Uplo uplo, int n, int kd, float[] ab, int abOff, int ldab,
            float[] s, int sOff) {
        int diagonal = uplo == Uplo.UPPER ? abOff + kd : abOff;
        return Spoequ.scale(n, ab, diagonal, ldab - 1, s, sOff);
    }

    @Override
    default Equed slaqsb(Uplo uplo, int n, int kd, float[] ab, int abOff, int ldab, float[] s,
            int sOff, float sCond, float amax) {
        return Slaqsy.scale(Entries.band(uplo, n, kd, abOff, ldab), ab, s, sOff, sCond, amax);
    }

    @Override
    default void spbrfs(Uplo uplo, int n, int kd, int nrhs, float[] ab, int abOff, int ldab,
            float[] afb, int afbOff, int ldafb, float[] b, int bOff, int ldb, float[] x,
            int xOff, int ldx, float[] ferr, int ferrOff, float[] berr, int berrOff) {
        Spbrfs.refine(blas(), uplo, n, kd, nrhs, ab, abOff, ldab, afb, afbOff, ldafb, b, bOff, ldb,
                x, xOff, ldx, ferr, ferrOff, berr, berrOff);
    }

    @Override
    default FloatPosvx spbsvx(Fact fact, Uplo uplo, int n, int kd, int nrhs, float[] ab,
            int abOff, int ldab, float[] afb, int afbOff, int ldafb, Equed equed, float[] s,
            int sOff, float[] b, int bOff, int ldb, float[] x, int xOff, int ldx, float[] ferr,
            int ferrOff, float[] berr, int berrOff) {
        return Spbsvx.solve(this, fact, uplo, n, kd, nrhs, ab, abOff, ldab, afb, afbOff, ldafb,
                equed, s, sOff, b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr, berrOff);
    }

    @Override
    default void stbrfs(Uplo uplo, Trans trans, Diag diag, int n, int kd, int nrhs, float[] ab,
            int abOff, int ldab, float[] b, int bOff, int ldb, float[] x, int xOff, int ldx,
            float[] ferr, int ferrOff, float[] berr, int berrOff) {
        Stbrfs.bound(blas(), uplo, trans, diag, n, kd, nrhs, ab, abOff, ldab, b, bOff, ldb, x, xOff,
                ldx, ferr, ferrOff, berr, berrOff);
    }
}
