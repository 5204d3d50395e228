// Generated from DoubleNetlibPackedCholesky.java by build/Float32.java. Do not edit.
package org.jonum.netlib.internal;

import org.jonum.lapack.FloatPoequ;
import org.jonum.lapack.FloatPosvx;
import org.jonum.lapack.Fact;
import org.netlib.util.StringW;
import org.netlib.util.floatW;
import org.netlib.util.intW;

/// netlib's float routines of the family of [org.jonum.lapack.FloatPackedCholesky], done by Jonum.
public abstract class FloatNetlibPackedCholesky extends FloatNetlibNorms {
    public void spptrf(String uplo, int n, float[] ap, int apOff, intW info) {
        info.val = jonum().spptrf(Letters.uplo("uplo", uplo), n, ap, apOff);
    }

    public void spptrf(String uplo, int n, float[] ap, intW info) {
        spptrf(uplo, n, ap, 0, info);
    }

    public void spptrs(String uplo, int n, int nrhs, float[] ap, int apOff, float[] b, int bOff, int ldb, intW info) {
        jonum().spptrs(Letters.uplo("uplo", uplo), n, nrhs, ap, apOff, b, bOff, ldb);
        info.val = 0;
    }

    public void spptrs(String uplo, int n, int nrhs, float[] ap, float[] b, int ldb, intW info) {
        spptrs(uplo, n, nrhs, ap, 0, b, 0, ldb, info);
    }

    public void spptri(String uplo, int n, float[] ap, int apOff, intW info) {
        info.val = jonum().spptri(Letters.uplo("uplo", uplo), n, ap, apOff);
    }

    public void spptri(String uplo, int n, float[] ap, intW info) {
        spptri(uplo, n, ap, 0, info);
    }

    public void sppcon(String uplo, int n, float[] ap, int apOff, float anorm, floatW rcond, float[] work,
            int workOff, int[] iwork, int iworkOff, intW info) {
        rcond.val = jonum().sppcon(Letters.uplo("uplo", uplo), n, ap, apOff, anorm);
        info.val = 0;
    }

    public void sppcon(String uplo, int n, float[] ap, float anorm, floatW rcond, float[] work, int[] iwork,
            intW info) {
        sppcon(uplo, n, ap, 0, anorm, rcond, work, 0, iwork, 0, info);
    }

    public void sppequ(String uplo, int n, float[] ap, int apOff, float[] s, int sOff, floatW scond, floatW amax,
            intW info) {
        FloatPoequ result = jonum().sppequ(Letters.uplo("uplo", uplo), n, ap, apOff, s, sOff);
        info.val = result.info();
        scond.val = result.sCond();
        amax.val = result.amax();
    }

    public void sppequ(String uplo, int n, float[] ap, float[] s, floatW scond, floatW amax, intW info) {
        sppequ(uplo, n, ap, 0, s, 0, scond, amax, info);
    }

    public void spprfs(String uplo, int n, int nrhs, float[] ap, int apOff, float[] afp, int afpOff, float[] b,
            int bOff, int ldb, float[] x, int xOff, int ldx, float[] ferr, int ferrOff, float[] berr, int berrOff,
            float[] work, int workOff, int[] iwork, int iworkOff, intW info) {
        jonum().spprfs(Letters.uplo("uplo", uplo), n, nrhs, ap, apOff, afp, afpOff, b, bOff, ldb, x, xOff, ldx, ferr,
                ferrOff, berr, berrOff);
        info.val = 0;
    }

    public void spprfs(String uplo, int n, int nrhs, float[] ap, float[] afp, float[] b, int ldb, float[] x,
            int ldx, float[] ferr, float[] berr, float[] work, int[] iwork, intW info) {
        spprfs(uplo, n, nrhs, ap, 0, afp, 0, b, 0, ldb, x, 0, ldx, ferr, 0, berr, 0, work, 0, iwork, 0, info);
    }

    public void sppsv(String uplo, int n, int nrhs, float[] ap, int apOff, float[] b, int bOff, int ldb, intW info) {
        info.val = jonum().sppsv(Letters.uplo("uplo", uplo), n, nrhs, ap, apOff, b, bOff, ldb);
    }

    public void sppsv(String uplo, int n, int nrhs, float[] ap, float[] b, int ldb, intW info) {
        sppsv(uplo, n, nrhs, ap, 0, b, 0, ldb, info);
    }

    public void sppsvx(String fact, String uplo, int n, int nrhs, float[] ap, int apOff, float[] afp, int afpOff,
            StringW equed, float[] s, int sOff, float[] b, int bOff, int ldb, float[] x, int xOff, int ldx,
            floatW rcond, float[] ferr, int ferrOff, float[] berr, int berrOff, float[] work, int workOff,
            int[] iwork, int iworkOff, intW info) {
        FloatPosvx result = jonum().sppsvx(Letters.as(Fact.class, "fact", fact), Letters.uplo("uplo", uplo), n, nrhs,
                ap, apOff, afp, afpOff, Letters.equed(fact, equed.val), s, sOff, b, bOff, ldb, x, xOff, ldx, ferr,
                ferrOff, berr, berrOff);
        info.val = result.info();
        equed.val = Letters.ofSymmetric(result.equed());
        rcond.val = result.rcond();
    }

    public void sppsvx(String fact, String uplo, int n, int nrhs, float[] ap, float[] afp, StringW equed, float[] s,
            float[] b, int ldb, float[] x, int ldx, floatW rcond, float[] ferr, float[] berr, float[] work,
            int[] iwork, intW info) {
        sppsvx(fact, uplo, n, nrhs, ap, 0, afp, 0, equed, s, 0, b, 0, ldb, x, 0, ldx, rcond, ferr, 0, berr, 0, work, 0,
                iwork, 0, info);
    }
}
