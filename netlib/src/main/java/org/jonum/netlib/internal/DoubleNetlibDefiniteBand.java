package org.jonum.netlib.internal;

import org.jonum.lapack.DoublePoequ;
import org.jonum.lapack.DoublePosvx;
import org.jonum.lapack.Fact;
import org.netlib.util.StringW;
import org.netlib.util.doubleW;
import org.netlib.util.intW;

/// netlib's double routines of the family of [org.jonum.lapack.DoubleDefiniteBand], done by Jonum.
public abstract class DoubleNetlibDefiniteBand extends DoubleNetlibCompactEigen {
    public void dpbtrf(String uplo, int n, int kd, double[] ab, int abOff, int ldab, intW info) {
        info.val = jonum().dpbtrf(Letters.uplo("uplo", uplo), n, kd, ab, abOff, ldab);
    }

    public void dpbtrf(String uplo, int n, int kd, double[] ab, int ldab, intW info) {
        dpbtrf(uplo, n, kd, ab, 0, ldab, info);
    }

    public void dpbtrs(String uplo, int n, int kd, int nrhs, double[] ab, int abOff, int ldab, double[] b, int bOff,
            int ldb, intW info) {
        jonum().dpbtrs(Letters.uplo("uplo", uplo), n, kd, nrhs, ab, abOff, ldab, b, bOff, ldb);
        info.val = 0;
    }

    public void dpbtrs(String uplo, int n, int kd, int nrhs, double[] ab, int ldab, double[] b, int ldb, intW info) {
        dpbtrs(uplo, n, kd, nrhs, ab, 0, ldab, b, 0, ldb, info);
    }

    public void dpbsv(String uplo, int n, int kd, int nrhs, double[] ab, int abOff, int ldab, double[] b, int bOff,
            int ldb, intW info) {
        info.val = jonum().dpbsv(Letters.uplo("uplo", uplo), n, kd, nrhs, ab, abOff, ldab, b, bOff, ldb);
    }

    public void dpbsv(String uplo, int n, int kd, int nrhs, double[] ab, int ldab, double[] b, int ldb, intW info) {
        dpbsv(uplo, n, kd, nrhs, ab, 0, ldab, b, 0, ldb, info);
    }

    public void dpbcon(String uplo, int n, int kd, double[] ab, int abOff, int ldab, double anorm, doubleW rcond,
            double[] work, int workOff, int[] iwork, int iworkOff, intW info) {
        rcond.val = jonum().dpbcon(Letters.uplo("uplo", uplo), n, kd, ab, abOff, ldab, anorm);
        info.val = 0;
    }

    public void dpbcon(String uplo, int n, int kd, double[] ab, int ldab, double anorm, doubleW rcond, double[] work,
            int[] iwork, intW info) {
        dpbcon(uplo, n, kd, ab, 0, ldab, anorm, rcond, work, 0, iwork, 0, info);
    }

    public void dpbequ(String uplo, int n, int kd, double[] ab, int abOff, int ldab, double[] s, int sOff,
            doubleW scond, doubleW amax, intW info) {
        DoublePoequ result = jonum().dpbequ(Letters.uplo("uplo", uplo), n, kd, ab, abOff, ldab, s, sOff);
        info.val = result.info();
        scond.val = result.sCond();
        amax.val = result.amax();
    }

    public void dpbequ(String uplo, int n, int kd, double[] ab, int ldab, double[] s, doubleW scond, doubleW amax,
            intW info) {
        dpbequ(uplo, n, kd, ab, 0, ldab, s, 0, scond, amax, info);
    }

    public void dlaqsb(String uplo, int n, int kd, double[] ab, int abOff, int ldab, double[] s, int sOff, double scond,
            double amax, StringW equed) {
        equed.val = Letters.ofSymmetric(jonum().dlaqsb(Letters.uplo("uplo", uplo), n, kd, ab, abOff, ldab, s, sOff,
                scond, amax));
    }

    public void dlaqsb(String uplo, int n, int kd, double[] ab, int ldab, double[] s, double scond, double amax,
            StringW equed) {
        dlaqsb(uplo, n, kd, ab, 0, ldab, s, 0, scond, amax, equed);
    }

    public void dpbrfs(String uplo, int n, int kd, int nrhs, double[] ab, int abOff, int ldab, double[] afb, int afbOff,
            int ldafb, double[] b, int bOff, int ldb, double[] x, int xOff, int ldx, double[] ferr, int ferrOff,
            double[] berr, int berrOff, double[] work, int workOff, int[] iwork, int iworkOff, intW info) {
        jonum().dpbrfs(Letters.uplo("uplo", uplo), n, kd, nrhs, ab, abOff, ldab, afb, afbOff, ldafb, b, bOff, ldb, x,
                xOff, ldx, ferr, ferrOff, berr, berrOff);
        info.val = 0;
    }

    public void dpbrfs(String uplo, int n, int kd, int nrhs, double[] ab, int ldab, double[] afb, int ldafb, double[] b,
            int ldb, double[] x, int ldx, double[] ferr, double[] berr, double[] work, int[] iwork, intW info) {
        dpbrfs(uplo, n, kd, nrhs, ab, 0, ldab, afb, 0, ldafb, b, 0, ldb, x, 0, ldx, ferr, 0, berr, 0, work, 0, iwork, 0,
                info);
    }

    public void dpbsvx(String fact, String uplo, int n, int kd, int nrhs, double[] ab, int abOff, int ldab,
            double[] afb, int afbOff, int ldafb, StringW equed, double[] s, int sOff, double[] b, int bOff, int ldb,
            double[] x, int xOff, int ldx, doubleW rcond, double[] ferr, int ferrOff, double[] berr, int berrOff,
            double[] work, int workOff, int[] iwork, int iworkOff, intW info) {
        DoublePosvx result = jonum().dpbsvx(Letters.as(Fact.class, "fact", fact), Letters.uplo("uplo", uplo), n, kd,
                nrhs, ab, abOff, ldab, afb, afbOff, ldafb, Letters.equed(fact, equed.val), s, sOff, b, bOff, ldb, x,
                xOff, ldx, ferr, ferrOff, berr, berrOff);
        info.val = result.info();
        equed.val = Letters.ofSymmetric(result.equed());
        rcond.val = result.rcond();
    }

    public void dpbsvx(String fact, String uplo, int n, int kd, int nrhs, double[] ab, int ldab, double[] afb,
            int ldafb, StringW equed, double[] s, double[] b, int ldb, double[] x, int ldx, doubleW rcond,
            double[] ferr, double[] berr, double[] work, int[] iwork, intW info) {
        dpbsvx(fact, uplo, n, kd, nrhs, ab, 0, ldab, afb, 0, ldafb, equed, s, 0, b, 0, ldb, x, 0, ldx, rcond, ferr, 0,
                berr, 0, work, 0, iwork, 0, info);
    }
}
