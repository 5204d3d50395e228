// Generated from DoubleNetlibDefiniteTridiagonal.java by build/Float32.java. Do not edit.
package org.jonum.netlib.internal;

import org.jonum.lapack.FloatGtsvx;
import org.jonum.lapack.Fact;
import org.netlib.util.floatW;
import org.netlib.util.intW;

/// netlib's float routines of the family of [org.jonum.lapack.FloatDefiniteTridiagonal], done by Jonum.
public abstract class FloatNetlibDefiniteTridiagonal extends FloatNetlibDefiniteBand {
    public void spttrf(int n, float[] d, int dOff, float[] e, int eOff, intW info) {
        info.val = jonum().spttrf(n, d, dOff, e, eOff);
    }

    public void spttrf(int n, float[] d, float[] e, intW info) {
        spttrf(n, d, 0, e, 0, info);
    }

    public void spttrs(int n, int nrhs, float[] d, int dOff, float[] e, int eOff, float[] b, int bOff, int ldb,
            intW info) {
        jonum().spttrs(n, nrhs, d, dOff, e, eOff, b, bOff, ldb);
        info.val = 0;
    }

    public void spttrs(int n, int nrhs, float[] d, float[] e, float[] b, int ldb, intW info) {
        spttrs(n, nrhs, d, 0, e, 0, b, 0, ldb, info);
    }

    public void sptsv(int n, int nrhs, float[] d, int dOff, float[] e, int eOff, float[] b, int bOff, int ldb,
            intW info) {
        info.val = jonum().sptsv(n, nrhs, d, dOff, e, eOff, b, bOff, ldb);
    }

    public void sptsv(int n, int nrhs, float[] d, float[] e, float[] b, int ldb, intW info) {
        sptsv(n, nrhs, d, 0, e, 0, b, 0, ldb, info);
    }

    public void sptcon(int n, float[] d, int dOff, float[] e, int eOff, float anorm, floatW rcond, float[] work,
            int workOff, intW info) {
        rcond.val = jonum().sptcon(n, d, dOff, e, eOff, anorm);
        info.val = 0;
    }

    public void sptcon(int n, float[] d, float[] e, float anorm, floatW rcond, float[] work, intW info) {
        sptcon(n, d, 0, e, 0, anorm, rcond, work, 0, info);
    }

    public void sptrfs(int n, int nrhs, float[] d, int dOff, float[] e, int eOff, float[] df, int dfOff, float[] ef,
            int efOff, float[] b, int bOff, int ldb, float[] x, int xOff, int ldx, float[] ferr, int ferrOff,
            float[] berr, int berrOff, float[] work, int workOff, intW info) {
        jonum().sptrfs(n, nrhs, d, dOff, e, eOff, df, dfOff, ef, efOff, b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr,
                berrOff);
        info.val = 0;
    }

    public void sptrfs(int n, int nrhs, float[] d, float[] e, float[] df, float[] ef, float[] b, int ldb,
            float[] x, int ldx, float[] ferr, float[] berr, float[] work, intW info) {
        sptrfs(n, nrhs, d, 0, e, 0, df, 0, ef, 0, b, 0, ldb, x, 0, ldx, ferr, 0, berr, 0, work, 0, info);
    }

    public void sptsvx(String fact, int n, int nrhs, float[] d, int dOff, float[] e, int eOff, float[] df, int dfOff,
            float[] ef, int efOff, float[] b, int bOff, int ldb, float[] x, int xOff, int ldx, floatW rcond,
            float[] ferr, int ferrOff, float[] berr, int berrOff, float[] work, int workOff, intW info) {
        FloatGtsvx result = jonum().sptsvx(Letters.as(Fact.class, "fact", fact), n, nrhs, d, dOff, e, eOff, df, dfOff,
                ef, efOff, b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr, berrOff);
        info.val = result.info();
        rcond.val = result.rcond();
    }

    public void sptsvx(String fact, int n, int nrhs, float[] d, float[] e, float[] df, float[] ef, float[] b,
            int ldb, float[] x, int ldx, floatW rcond, float[] ferr, float[] berr, float[] work, intW info) {
        sptsvx(fact, n, nrhs, d, 0, e, 0, df, 0, ef, 0, b, 0, ldb, x, 0, ldx, rcond, ferr, 0, berr, 0, work, 0, info);
    }
}
