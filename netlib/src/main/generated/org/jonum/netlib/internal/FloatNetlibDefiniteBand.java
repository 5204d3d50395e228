// Generated from DoubleNetlibDefiniteBand.java by build/Float32.java. Do not edit.
package org.jonum.netlib.internal;

import org.jonum.lapack.FloatPoequ;
import org.jonum.lapack.FloatPosvx;
import org.jonum.lapack.Fact;
import org.netlib.util.StringW;
import org.netlib.util.floatW;
import org.netlib.util.intW;

/// netlib's float routines of the family of [org.jonum.lapack.FloatDefiniteBand], done by Jonum.
public abstract class FloatNetlibDefiniteBand extends FloatNetlibCompactEigen {
    public void spbtrf(String uplo, int n, int kd, float[] ab, int abOff, int ldab, intW info) {
        info.val = jonum().spbtrf(Letters.uplo("uplo", uplo), n, kd, ab, abOff, ldab);
    }

    public void spbtrf(String uplo, int n, int kd, float[] ab, int ldab, intW info) {
        spbtrf(uplo, n, kd, ab, 0, ldab, info);
    }

    public void spbtrs(String uplo, int n, int kd, int nrhs, float[] ab, int abOff, int ldab, float[] b, int bOff,
            int ldb, intW info) {
        jonum().spbtrs(Letters.uplo("uplo", uplo), n, kd, nrhs, ab, abOff, ldab, b, bOff, ldb);
        info.val = 0;
    }

    public void spbtrs(String uplo, int n, int kd, int nrhs, float[] ab, int ldab, float[] b, int ldb, intW info) {
        spbtrs(uplo, n, kd, nrhs, ab, 0, ldab, b, 0, ldb, info);
    }

    public void spbsv(String uplo, int n, int kd, int nrhs, float[] ab, int abOff, int ldab, float[] b, int bOff,
            int ldb, intW info) {
        info.val = jonum().spbsv(Letters.uplo("uplo", uplo), n, kd, nrhs, ab, abOff, ldab, b, bOff, ldb);
    }

    public void spbsv(String uplo, int n, int kd, int nrhs, float[] ab, int ldab, float[] b, int ldb, intW info) {
        spbsv(uplo, n, kd, nrhs, ab, 0, ldab, b, 0, ldb, info);
    }

    public void spbcon(String uplo, int n, int kd, float[] ab, int abOff, int ldab, float anorm, floatW rcond,
            float[] work, int workOff, int[] iwork, int iworkOff, intW info) {
        rcond.val = jonum().spbcon(Letters.uplo("uplo", uplo), n, kd, ab, abOff, ldab, anorm);
        info.val = 0;
    }

    public void spbcon(String uplo, int n, int kd, float[] ab, int ldab, float anorm, floatW rcond, float[] work,
            int[] iwork, intW info) {
        spbcon(uplo, n, kd, ab, 0, ldab, anorm, rcond, work, 0, iwork, 0, info);
    }

    public void spbequ(String uplo, int n, int kd, float[] ab, int abOff, int ldab, float[] s, int sOff,
            floatW scond, floatW amax, intW info) {
        FloatPoequ result = jonum().spbequ(Letters.uplo("uplo", uplo), n, kd, ab, abOff, ldab, s, sOff);
        info.val = result.info();
        scond.val = result.sCond();
        amax.val = result.amax();
    }

    public void spbequ(String uplo, int n, int kd, float[] ab, int ldab, float[] s, floatW scond, floatW amax,
            intW info) {
        spbequ(uplo, n, kd, ab, 0, ldab, s, 0, scond, amax, info);
    }

    public void slaqsb(String uplo, int n, int kd, float[] ab, int abOff, int ldab, float[] s, int sOff, float scond,
            float amax, StringW equed) {
        equed.val = Letters.ofSymmetric(jonum().slaqsb(Letters.uplo("uplo", uplo), n, kd, ab, abOff, ldab, s, sOff,
                scond, amax));
    }

    public void slaqsb(String uplo, int n, int kd, float[] ab, int ldab, float[] s, float scond, float amax,
            StringW equed) {
        slaqsb(uplo, n, kd, ab, 0, ldab, s, 0, scond, amax, equed);
    }

    public void spbrfs(String uplo, int n, int kd, int nrhs, float[] ab, int abOff, int ldab, float[] afb, int afbOff,
            int ldafb, float[] b, int bOff, int ldb, float[] x, int xOff, int ldx, float[] ferr, int ferrOff,
            float[] berr, int berrOff, float[] work, int workOff, int[] iwork, int iworkOff, intW info) {
        jonum().spbrfs(Letters.uplo("uplo", uplo), n, kd, nrhs, ab, abOff, ldab, afb, afbOff, ldafb, b, bOff, ldb, x,
                xOff, ldx, ferr, ferrOff, berr, berrOff);
        info.val = 0;
    }

    public void spbrfs(String uplo, int n, int kd, int nrhs, float[] ab, int ldab, float[] afb, int ldafb, float[] b,
            int ldb, float[] x, int ldx, float[] ferr, float[] berr, float[] work, int[] iwork, intW info) {
        spbrfs(uplo, n, kd, nrhs, ab, 0, ldab, afb, 0, ldafb, b, 0, ldb, x, 0, ldx, ferr, 0, berr, 0, work, 0, iwork, 0,
                info);
    }

    public void spbsvx(String fact, String uplo, int n, int kd, int nrhs, float[] ab, int abOff, int ldab,
            float[] afb, int afbOff, int ldafb, StringW equed, float[] s, int sOff, float[] b, int bOff, int ldb,
            float[] x, int xOff, int ldx, floatW rcond, float[] ferr, int ferrOff, float[] berr, int berrOff,
            float[] work, int workOff, int[] iwork, int iworkOff, intW info) {
        FloatPosvx result = jonum().spbsvx(Letters.as(Fact.class, "fact", fact), Letters.uplo("uplo", uplo), n, kd,
                nrhs, ab, abOff, ldab, afb, afbOff, ldafb, Letters.equed(fact, equed.val), s, sOff, b, bOff, ldb, x,
                xOff, ldx, ferr, ferrOff, berr, berrOff);
        info.val = result.info();
        equed.val = Letters.ofSymmetric(result.equed());
        rcond.val = result.rcond();
    }

    public void spbsvx(String fact, String uplo, int n, int kd, int nrhs, float[] ab, int ldab, float[] afb,
            int ldafb, StringW equed, float[] s, float[] b, int ldb, float[] x, int ldx, floatW rcond,
            float[] ferr, float[] berr, float[] work, int[] iwork, intW info) {
        spbsvx(fact, uplo, n, kd, nrhs, ab, 0, ldab, afb, 0, ldafb, equed, s, 0, b, 0, ldb, x, 0, ldx, rcond, ferr, 0,
                berr, 0, work, 0, iwork, 0, info);
    }
}
