package org.jonum.netlib.internal;

import org.jonum.lapack.DoublePoequ;
import org.jonum.lapack.DoublePosvx;
import org.jonum.lapack.Fact;
import org.netlib.util.StringW;
import org.netlib.util.doubleW;
import org.netlib.util.intW;

/// netlib's double routines of the family of [org.jonum.lapack.DoublePackedCholesky], done by Jonum.
public abstract class DoubleNetlibPackedCholesky extends DoubleNetlibNorms {
    public void dpptrf(String uplo, int n, double[] ap, int apOff, intW info) {
        info.val = jonum().dpptrf(Letters.uplo("uplo", uplo), n, ap, apOff);
    }

    public void dpptrf(String uplo, int n, double[] ap, intW info) {
        dpptrf(uplo, n, ap, 0, info);
    }

    public void dpptrs(String uplo, int n, int nrhs, double[] ap, int apOff, double[] b, int bOff, int ldb, intW info) {
        jonum().dpptrs(Letters.uplo("uplo", uplo), n, nrhs, ap, apOff, b, bOff, ldb);
        info.val = 0;
    }

    public void dpptrs(String uplo, int n, int nrhs, double[] ap, double[] b, int ldb, intW info) {
        dpptrs(uplo, n, nrhs, ap, 0, b, 0, ldb, info);
    }

    public void dpptri(String uplo, int n, double[] ap, int apOff, intW info) {
        info.val = jonum().dpptri(Letters.uplo("uplo", uplo), n, ap, apOff);
    }

    public void dpptri(String uplo, int n, double[] ap, intW info) {
        dpptri(uplo, n, ap, 0, info);
    }

    public void dppcon(String uplo, int n, double[] ap, int apOff, double anorm, doubleW rcond, double[] work,
            int workOff, int[] iwork, int iworkOff, intW info) {
        rcond.val = jonum().dppcon(Letters.uplo("uplo", uplo), n, ap, apOff, anorm);
        info.val = 0;
    }

    public void dppcon(String uplo, int n, double[] ap, double anorm, doubleW rcond, double[] work, int[] iwork,
            intW info) {
        dppcon(uplo, n, ap, 0, anorm, rcond, work, 0, iwork, 0, info);
    }

    public void dppequ(String uplo, int n, double[] ap, int apOff, double[] s, int sOff, doubleW scond, doubleW amax,
            intW info) {
        DoublePoequ result = jonum().dppequ(Letters.uplo("uplo", uplo), n, ap, apOff, s, sOff);
        info.val = result.info();
        scond.val = result.sCond();
        amax.val = result.amax();
    }

    public void dppequ(String uplo, int n, double[] ap, double[] s, doubleW scond, doubleW amax, intW info) {
        dppequ(uplo, n, ap, 0, s, 0, scond, amax, info);
    }

    public void dpprfs(String uplo, int n, int nrhs, double[] ap, int apOff, double[] afp, int afpOff, double[] b,
            int bOff, int ldb, double[] x, int xOff, int ldx, double[] ferr, int ferrOff, double[] berr, int berrOff,
            double[] work, int workOff, int[] iwork, int iworkOff, intW info) {
        jonum().dpprfs(Letters.uplo("uplo", uplo), n, nrhs, ap, apOff, afp, afpOff, b, bOff, ldb, x, xOff, ldx, ferr,
                ferrOff, berr, berrOff);
        info.val = 0;
    }

    public void dpprfs(String uplo, int n, int nrhs, double[] ap, double[] afp, double[] b, int ldb, double[] x,
            int ldx, double[] ferr, double[] berr, double[] work, int[] iwork, intW info) {
        dpprfs(uplo, n, nrhs, ap, 0, afp, 0, b, 0, ldb, x, 0, ldx, ferr, 0, berr, 0, work, 0, iwork, 0, info);
    }

    public void dppsv(String uplo, int n, int nrhs, double[] ap, int apOff, double[] b, int bOff, int ldb, intW info) {
        info.val = jonum().dppsv(Letters.uplo("uplo", uplo), n, nrhs, ap, apOff, b, bOff, ldb);
    }

    public void dppsv(String uplo, int n, int nrhs, double[] ap, double[] b, int ldb, intW info) {
        dppsv(uplo, n, nrhs, ap, 0, b, 0, ldb, info);
    }

    public void dppsvx(String fact, String uplo, int n, int nrhs, double[] ap, int apOff, double[] afp, int afpOff,
            StringW equed, double[] s, int sOff, double[] b, int bOff, int ldb, double[] x, int xOff, int ldx,
            doubleW rcond, double[] ferr, int ferrOff, double[] berr, int berrOff, double[] work, int workOff,
            int[] iwork, int iworkOff, intW info) {
        DoublePosvx result = jonum().dppsvx(Letters.as(Fact.class, "fact", fact), Letters.uplo("uplo", uplo), n, nrhs,
                ap, apOff, afp, afpOff, Letters.equed(fact, equed.val), s, sOff, b, bOff, ldb, x, xOff, ldx, ferr,
                ferrOff, berr, berrOff);
        info.val = result.info();
        equed.val = Letters.ofSymmetric(result.equed());
        rcond.val = result.rcond();
    }

    public void dppsvx(String fact, String uplo, int n, int nrhs, double[] ap, double[] afp, StringW equed, double[] s,
            double[] b, int ldb, double[] x, int ldx, doubleW rcond, double[] ferr, double[] berr, double[] work,
            int[] iwork, intW info) {
        dppsvx(fact, uplo, n, nrhs, ap, 0, afp, 0, equed, s, 0, b, 0, ldb, x, 0, ldx, rcond, ferr, 0, berr, 0, work, 0,
                iwork, 0, info);
    }
}
