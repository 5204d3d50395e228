package org.jonum.netlib.internal;

import org.jonum.lapack.DoubleGtsvx;
import org.jonum.lapack.Fact;
import org.jonum.lapack.Norm;
import org.netlib.util.doubleW;
import org.netlib.util.intW;

/// netlib's double routines of the family of [org.jonum.lapack.DoubleTridiagonal], done by Jonum.
public abstract class DoubleNetlibTridiagonal extends DoubleNetlibTriangularBand {
    public void dgttrf(int n, double[] dl, int dlOff, double[] d, int dOff, double[] du, int duOff, double[] du2,
            int du2Off, int[] ipiv, int ipivOff, intW info) {
        info.val = jonum().dgttrf(n, dl, dlOff, d, dOff, du, duOff, du2, du2Off, ipiv, ipivOff);
        Indices.up(n, ipiv, ipivOff);
    }

    public void dgttrf(int n, double[] dl, double[] d, double[] du, double[] du2, int[] ipiv, intW info) {
        dgttrf(n, dl, 0, d, 0, du, 0, du2, 0, ipiv, 0, info);
    }

    public void dgttrs(String trans, int n, int nrhs, double[] dl, int dlOff, double[] d, int dOff, double[] du,
            int duOff, double[] du2, int du2Off, int[] ipiv, int ipivOff, double[] b, int bOff, int ldb, intW info) {
        int[] rows = Indices.down(n, ipiv, ipivOff);
        jonum().dgttrs(Letters.trans("trans", trans), n, nrhs, dl, dlOff, d, dOff, du, duOff, du2, du2Off, rows, 0, b,
                bOff, ldb);
        info.val = 0;
    }

    public void dgttrs(String trans, int n, int nrhs, double[] dl, double[] d, double[] du, double[] du2, int[] ipiv,
            double[] b, int ldb, intW info) {
        dgttrs(trans, n, nrhs, dl, 0, d, 0, du, 0, du2, 0, ipiv, 0, b, 0, ldb, info);
    }

    public void dgtsv(int n, int nrhs, double[] dl, int dlOff, double[] d, int dOff, double[] du, int duOff, double[] b,
            int bOff, int ldb, intW info) {
        info.val = jonum().dgtsv(n, nrhs, dl, dlOff, d, dOff, du, duOff, b, bOff, ldb);
    }

    public void dgtsv(int n, int nrhs, double[] dl, double[] d, double[] du, double[] b, int ldb, intW info) {
        dgtsv(n, nrhs, dl, 0, d, 0, du, 0, b, 0, ldb, info);
    }

    public void dgtcon(String norm, int n, double[] dl, int dlOff, double[] d, int dOff, double[] du, int duOff,
            double[] du2, int du2Off, int[] ipiv, int ipivOff, double anorm, doubleW rcond, double[] work, int workOff,
            int[] iwork, int iworkOff, intW info) {
        int[] rows = Indices.down(n, ipiv, ipivOff);
        rcond.val = jonum().dgtcon(Letters.as(Norm.class, "norm", norm), n, dl, dlOff, d, dOff, du, duOff, du2, du2Off,
                rows, 0, anorm);
        info.val = 0;
    }

    public void dgtcon(String norm, int n, double[] dl, double[] d, double[] du, double[] du2, int[] ipiv, double anorm,
            doubleW rcond, double[] work, int[] iwork, intW info) {
        dgtcon(norm, n, dl, 0, d, 0, du, 0, du2, 0, ipiv, 0, anorm, rcond, work, 0, iwork, 0, info);
    }

    public void dlagtm(String trans, int n, int nrhs, double alpha, double[] dl, int dlOff, double[] d, int dOff,
            double[] du, int duOff, double[] x, int xOff, int ldx, double beta, double[] b, int bOff, int ldb) {
        jonum().dlagtm(Letters.trans("trans", trans), n, nrhs, alpha, dl, dlOff, d, dOff, du, duOff, x, xOff, ldx, beta,
                b, bOff, ldb);
    }

    public void dlagtm(String trans, int n, int nrhs, double alpha, double[] dl, double[] d, double[] du, double[] x,
            int ldx, double beta, double[] b, int ldb) {
        dlagtm(trans, n, nrhs, alpha, dl, 0, d, 0, du, 0, x, 0, ldx, beta, b, 0, ldb);
    }

    public void dgtrfs(String trans, int n, int nrhs, double[] dl, int dlOff, double[] d, int dOff, double[] du,
            int duOff, double[] dlf, int dlfOff, double[] df, int dfOff, double[] duf, int dufOff, double[] du2,
            int du2Off, int[] ipiv, int ipivOff, double[] b, int bOff, int ldb, double[] x, int xOff, int ldx,
            double[] ferr, int ferrOff, double[] berr, int berrOff, double[] work, int workOff, int[] iwork,
            int iworkOff, intW info) {
        int[] rows = Indices.down(n, ipiv, ipivOff);
        jonum().dgtrfs(Letters.trans("trans", trans), n, nrhs, dl, dlOff, d, dOff, du, duOff, dlf, dlfOff, df, dfOff,
                duf, dufOff, du2, du2Off, rows, 0, b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr, berrOff);
        info.val = 0;
    }

    public void dgtrfs(String trans, int n, int nrhs, double[] dl, double[] d, double[] du, double[] dlf, double[] df,
            double[] duf, double[] du2, int[] ipiv, double[] b, int ldb, double[] x, int ldx, double[] ferr,
            double[] berr, double[] work, int[] iwork, intW info) {
        dgtrfs(trans, n, nrhs, dl, 0, d, 0, du, 0, dlf, 0, df, 0, duf, 0, du2, 0, ipiv, 0, b, 0, ldb, x, 0, ldx, ferr,
                0, berr, 0, work, 0, iwork, 0, info);
    }

    public void dgtsvx(String fact, String trans, int n, int nrhs, double[] dl, int dlOff, double[] d, int dOff,
            double[] du, int duOff, double[] dlf, int dlfOff, double[] df, int dfOff, double[] duf, int dufOff,
            double[] du2, int du2Off, int[] ipiv, int ipivOff, double[] b, int bOff, int ldb, double[] x, int xOff,
            int ldx, doubleW rcond, double[] ferr, int ferrOff, double[] berr, int berrOff, double[] work, int workOff,
            int[] iwork, int iworkOff, intW info) {
        int[] rows = Indices.down(n, ipiv, ipivOff);
        DoubleGtsvx result = jonum().dgtsvx(Letters.as(Fact.class, "fact", fact), Letters.trans("trans", trans), n,
                nrhs, dl, dlOff, d, dOff, du, duOff, dlf, dlfOff, df, dfOff, duf, dufOff, du2, du2Off, rows, 0, b, bOff,
                ldb, x, xOff, ldx, ferr, ferrOff, berr, berrOff);
        info.val = result.info();
        rcond.val = result.rcond();
        Indices.up(n, rows, ipiv, ipivOff);
    }

    public void dgtsvx(String fact, String trans, int n, int nrhs, double[] dl, double[] d, double[] du, double[] dlf,
            double[] df, double[] duf, double[] du2, int[] ipiv, double[] b, int ldb, double[] x, int ldx,
            doubleW rcond, double[] ferr, double[] berr, double[] work, int[] iwork, intW info) {
        dgtsvx(fact, trans, n, nrhs, dl, 0, d, 0, du, 0, dlf, 0, df, 0, duf, 0, du2, 0, ipiv, 0, b, 0, ldb, x, 0, ldx,
                rcond, ferr, 0, berr, 0, work, 0, iwork, 0, info);
    }
}
