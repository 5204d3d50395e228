// Generated from DoubleDefiniteBandDrivers.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.Uplo;
import org.jonum.lapack.FloatDefiniteBand;
import org.jonum.lapack.FloatPoequ;
import org.jonum.lapack.FloatPosvx;
import org.jonum.lapack.Equed;
import org.jonum.lapack.Fact;

/// The routines of [FloatDefiniteBand] in Java.
public interface FloatDefiniteBandDrivers extends FloatDefiniteBand {
    /// What the routines call.
    Blas blas();

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
    default FloatPoequ spbequ(Uplo uplo, int n, int kd, float[] ab, int abOff, int ldab,
            float[] s, int sOff) {
        return Spoequ.scale(Entries.band(uplo, n, kd, abOff, ldab), ab, s, sOff);
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
}
