package org.jonum.netlib.internal;

import org.jonum.lapack.DoubleGtsvx;
import org.jonum.lapack.Fact;
import org.netlib.util.doubleW;
import org.netlib.util.intW;

/// netlib's double routines of the family of [org.jonum.lapack.DoublePackedIndefinite], done by Jonum.
public abstract class DoubleNetlibPackedIndefinite extends DoubleNetlibPackedCholesky {
    public void dsptrf(String uplo, int n, double[] ap, int apOff, int[] ipiv, int ipivOff, intW info) {
        info.val = jonum().dsptrf(Letters.uplo("uplo", uplo), n, ap, apOff, ipiv, ipivOff);
        Indices.up(n, ipiv, ipivOff);
    }

    public void dsptrf(String uplo, int n, double[] ap, int[] ipiv, intW info) {
        dsptrf(uplo, n, ap, 0, ipiv, 0, info);
    }

    public void dsptrs(String uplo, int n, int nrhs, double[] ap, int apOff, int[] ipiv, int ipivOff, double[] b,
            int bOff, int ldb, intW info) {
        int[] rows = Indices.down(n, ipiv, ipivOff);
        jonum().dsptrs(Letters.uplo("uplo", uplo), n, nrhs, ap, apOff, rows, 0, b, bOff, ldb);
        info.val = 0;
    }

    public void dsptrs(String uplo, int n, int nrhs, double[] ap, int[] ipiv, double[] b, int ldb, intW info) {
        dsptrs(uplo, n, nrhs, ap, 0, ipiv, 0, b, 0, ldb, info);
    }

    public void dsptri(String uplo, int n, double[] ap, int apOff, int[] ipiv, int ipivOff, double[] work, int workOff,
            intW info) {
        int[] rows = Indices.down(n, ipiv, ipivOff);
        info.val = jonum().dsptri(Letters.uplo("uplo", uplo), n, ap, apOff, rows, 0);
    }

    public void dsptri(String uplo, int n, double[] ap, int[] ipiv, double[] work, intW info) {
        dsptri(uplo, n, ap, 0, ipiv, 0, work, 0, info);
    }

    public void dspcon(String uplo, int n, double[] ap, int apOff, int[] ipiv, int ipivOff, double anorm, doubleW rcond,
            double[] work, int workOff, int[] iwork, int iworkOff, intW info) {
        int[] rows = Indices.down(n, ipiv, ipivOff);
        rcond.val = jonum().dspcon(Letters.uplo("uplo", uplo), n, ap, apOff, rows, 0, anorm);
        info.val = 0;
    }

    public void dspcon(String uplo, int n, double[] ap, int[] ipiv, double anorm, doubleW rcond, double[] work,
            int[] iwork, intW info) {
        dspcon(uplo, n, ap, 0, ipiv, 0, anorm, rcond, work, 0, iwork, 0, info);
    }

    public void dsprfs(String uplo, int n, int nrhs, double[] ap, int apOff, double[] afp, int afpOff, int[] ipiv,
            int ipivOff, double[] b, int bOff, int ldb, double[] x, int xOff, int ldx, double[] ferr, int ferrOff,
            double[] berr, int berrOff, double[] work, int workOff, int[] iwork, int iworkOff, intW info) {
        int[] rows = Indices.down(n, ipiv, ipivOff);
        jonum().dsprfs(Letters.uplo("uplo", uplo), n, nrhs, ap, apOff, afp, afpOff, rows, 0, b, bOff, ldb, x, xOff, ldx,
                ferr, ferrOff, berr, berrOff);
        info.val = 0;
    }

    public void dsprfs(String uplo, int n, int nrhs, double[] ap, double[] afp, int[] ipiv, double[] b, int ldb,
            double[] x, int ldx, double[] ferr, double[] berr, double[] work, int[] iwork, intW info) {
        dsprfs(uplo, n, nrhs, ap, 0, afp, 0, ipiv, 0, b, 0, ldb, x, 0, ldx, ferr, 0, berr, 0, work, 0, iwork, 0, info);
    }

    public void dspsv(String uplo, int n, int nrhs, double[] ap, int apOff, int[] ipiv, int ipivOff, double[] b,
            int bOff, int ldb, intW info) {
        info.val = jonum().dspsv(Letters.uplo("uplo", uplo), n, nrhs, ap, apOff, ipiv, ipivOff, b, bOff, ldb);
        Indices.up(n, ipiv, ipivOff);
    }

    public void dspsv(String uplo, int n, int nrhs, double[] ap, int[] ipiv, double[] b, int ldb, intW info) {
        dspsv(uplo, n, nrhs, ap, 0, ipiv, 0, b, 0, ldb, info);
    }

    public void dspsvx(String fact, String uplo, int n, int nrhs, double[] ap, int apOff, double[] afp, int afpOff,
            int[] ipiv, int ipivOff, double[] b, int bOff, int ldb, double[] x, int xOff, int ldx, doubleW rcond,
            double[] ferr, int ferrOff, double[] berr, int berrOff, double[] work, int workOff, int[] iwork,
            int iworkOff, intW info) {
        int[] rows = Indices.down(n, ipiv, ipivOff);
        DoubleGtsvx result = jonum().dspsvx(Letters.as(Fact.class, "fact", fact), Letters.uplo("uplo", uplo), n, nrhs,
                ap, apOff, afp, afpOff, rows, 0, b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr, berrOff);
        info.val = result.info();
        rcond.val = result.rcond();
        Indices.up(n, rows, ipiv, ipivOff);
    }

    public void dspsvx(String fact, String uplo, int n, int nrhs, double[] ap, double[] afp, int[] ipiv, double[] b,
            int ldb, double[] x, int ldx, doubleW rcond, double[] ferr, double[] berr, double[] work, int[] iwork,
            intW info) {
        dspsvx(fact, uplo, n, nrhs, ap, 0, afp, 0, ipiv, 0, b, 0, ldb, x, 0, ldx, rcond, ferr, 0, berr, 0, work, 0,
                iwork, 0, info);
    }
}
