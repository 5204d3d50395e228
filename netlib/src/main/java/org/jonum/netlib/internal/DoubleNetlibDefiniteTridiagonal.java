package org.jonum.netlib.internal;

import org.jonum.lapack.DoubleGtsvx;
import org.jonum.lapack.Fact;
import org.netlib.util.doubleW;
import org.netlib.util.intW;

/// netlib's double routines of the family of [org.jonum.lapack.DoubleDefiniteTridiagonal], done by Jonum.
public abstract class DoubleNetlibDefiniteTridiagonal extends DoubleNetlibDefiniteBand {
    public void dpttrf(int n, double[] d, int dOff, double[] e, int eOff, intW info) {
        info.val = jonum().dpttrf(n, d, dOff, e, eOff);
    }

    public void dpttrf(int n, double[] d, double[] e, intW info) {
        dpttrf(n, d, 0, e, 0, info);
    }

    public void dpttrs(int n, int nrhs, double[] d, int dOff, double[] e, int eOff, double[] b, int bOff, int ldb,
            intW info) {
        jonum().dpttrs(n, nrhs, d, dOff, e, eOff, b, bOff, ldb);
        info.val = 0;
    }

    public void dpttrs(int n, int nrhs, double[] d, double[] e, double[] b, int ldb, intW info) {
        dpttrs(n, nrhs, d, 0, e, 0, b, 0, ldb, info);
    }

    public void dptsv(int n, int nrhs, double[] d, int dOff, double[] e, int eOff, double[] b, int bOff, int ldb,
            intW info) {
        info.val = jonum().dptsv(n, nrhs, d, dOff, e, eOff, b, bOff, ldb);
    }

    public void dptsv(int n, int nrhs, double[] d, double[] e, double[] b, int ldb, intW info) {
        dptsv(n, nrhs, d, 0, e, 0, b, 0, ldb, info);
    }

    public void dptcon(int n, double[] d, int dOff, double[] e, int eOff, double anorm, doubleW rcond, double[] work,
            int workOff, intW info) {
        rcond.val = jonum().dptcon(n, d, dOff, e, eOff, anorm);
        info.val = 0;
    }

    public void dptcon(int n, double[] d, double[] e, double anorm, doubleW rcond, double[] work, intW info) {
        dptcon(n, d, 0, e, 0, anorm, rcond, work, 0, info);
    }

    public void dptrfs(int n, int nrhs, double[] d, int dOff, double[] e, int eOff, double[] df, int dfOff, double[] ef,
            int efOff, double[] b, int bOff, int ldb, double[] x, int xOff, int ldx, double[] ferr, int ferrOff,
            double[] berr, int berrOff, double[] work, int workOff, intW info) {
        jonum().dptrfs(n, nrhs, d, dOff, e, eOff, df, dfOff, ef, efOff, b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr,
                berrOff);
        info.val = 0;
    }

    public void dptrfs(int n, int nrhs, double[] d, double[] e, double[] df, double[] ef, double[] b, int ldb,
            double[] x, int ldx, double[] ferr, double[] berr, double[] work, intW info) {
        dptrfs(n, nrhs, d, 0, e, 0, df, 0, ef, 0, b, 0, ldb, x, 0, ldx, ferr, 0, berr, 0, work, 0, info);
    }

    public void dptsvx(String fact, int n, int nrhs, double[] d, int dOff, double[] e, int eOff, double[] df, int dfOff,
            double[] ef, int efOff, double[] b, int bOff, int ldb, double[] x, int xOff, int ldx, doubleW rcond,
            double[] ferr, int ferrOff, double[] berr, int berrOff, double[] work, int workOff, intW info) {
        DoubleGtsvx result = jonum().dptsvx(Letters.as(Fact.class, "fact", fact), n, nrhs, d, dOff, e, eOff, df, dfOff,
                ef, efOff, b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr, berrOff);
        info.val = result.info();
        rcond.val = result.rcond();
    }

    public void dptsvx(String fact, int n, int nrhs, double[] d, double[] e, double[] df, double[] ef, double[] b,
            int ldb, double[] x, int ldx, doubleW rcond, double[] ferr, double[] berr, double[] work, intW info) {
        dptsvx(fact, n, nrhs, d, 0, e, 0, df, 0, ef, 0, b, 0, ldb, x, 0, ldx, rcond, ferr, 0, berr, 0, work, 0, info);
    }
}
