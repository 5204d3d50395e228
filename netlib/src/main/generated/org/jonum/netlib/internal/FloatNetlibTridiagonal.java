// Generated from DoubleNetlibTridiagonal.java by build/Float32.java. Do not edit.
package org.jonum.netlib.internal;

import org.jonum.lapack.FloatGtsvx;
import org.jonum.lapack.Fact;
import org.jonum.lapack.Norm;
import org.netlib.util.floatW;
import org.netlib.util.intW;

/// netlib's float routines of the family of [org.jonum.lapack.FloatTridiagonal], done by Jonum.
public abstract class FloatNetlibTridiagonal extends FloatNetlibTriangularBand {
    public void sgttrf(int n, float[] dl, int dlOff, float[] d, int dOff, float[] du, int duOff, float[] du2,
            int du2Off, int[] ipiv, int ipivOff, intW info) {
        info.val = jonum().sgttrf(n, dl, dlOff, d, dOff, du, duOff, du2, du2Off, ipiv, ipivOff);
        Indices.up(n, ipiv, ipivOff);
    }

    public void sgttrf(int n, float[] dl, float[] d, float[] du, float[] du2, int[] ipiv, intW info) {
        sgttrf(n, dl, 0, d, 0, du, 0, du2, 0, ipiv, 0, info);
    }

    public void sgttrs(String trans, int n, int nrhs, float[] dl, int dlOff, float[] d, int dOff, float[] du,
            int duOff, float[] du2, int du2Off, int[] ipiv, int ipivOff, float[] b, int bOff, int ldb, intW info) {
        int[] rows = Indices.down(n, ipiv, ipivOff);
        jonum().sgttrs(Letters.trans("trans", trans), n, nrhs, dl, dlOff, d, dOff, du, duOff, du2, du2Off, rows, 0, b,
                bOff, ldb);
        info.val = 0;
    }

    public void sgttrs(String trans, int n, int nrhs, float[] dl, float[] d, float[] du, float[] du2, int[] ipiv,
            float[] b, int ldb, intW info) {
        sgttrs(trans, n, nrhs, dl, 0, d, 0, du, 0, du2, 0, ipiv, 0, b, 0, ldb, info);
    }

    public void sgtsv(int n, int nrhs, float[] dl, int dlOff, float[] d, int dOff, float[] du, int duOff, float[] b,
            int bOff, int ldb, intW info) {
        info.val = jonum().sgtsv(n, nrhs, dl, dlOff, d, dOff, du, duOff, b, bOff, ldb);
    }

    public void sgtsv(int n, int nrhs, float[] dl, float[] d, float[] du, float[] b, int ldb, intW info) {
        sgtsv(n, nrhs, dl, 0, d, 0, du, 0, b, 0, ldb, info);
    }

    public void sgtcon(String norm, int n, float[] dl, int dlOff, float[] d, int dOff, float[] du, int duOff,
            float[] du2, int du2Off, int[] ipiv, int ipivOff, float anorm, floatW rcond, float[] work, int workOff,
            int[] iwork, int iworkOff, intW info) {
        int[] rows = Indices.down(n, ipiv, ipivOff);
        rcond.val = jonum().sgtcon(Letters.as(Norm.class, "norm", norm), n, dl, dlOff, d, dOff, du, duOff, du2, du2Off,
                rows, 0, anorm);
        info.val = 0;
    }

    public void sgtcon(String norm, int n, float[] dl, float[] d, float[] du, float[] du2, int[] ipiv, float anorm,
            floatW rcond, float[] work, int[] iwork, intW info) {
        sgtcon(norm, n, dl, 0, d, 0, du, 0, du2, 0, ipiv, 0, anorm, rcond, work, 0, iwork, 0, info);
    }

    public void slagtm(String trans, int n, int nrhs, float alpha, float[] dl, int dlOff, float[] d, int dOff,
            float[] du, int duOff, float[] x, int xOff, int ldx, float beta, float[] b, int bOff, int ldb) {
        jonum().slagtm(Letters.trans("trans", trans), n, nrhs, alpha, dl, dlOff, d, dOff, du, duOff, x, xOff, ldx, beta,
                b, bOff, ldb);
    }

    public void slagtm(String trans, int n, int nrhs, float alpha, float[] dl, float[] d, float[] du, float[] x,
            int ldx, float beta, float[] b, int ldb) {
        slagtm(trans, n, nrhs, alpha, dl, 0, d, 0, du, 0, x, 0, ldx, beta, b, 0, ldb);
    }

    public void sgtrfs(String trans, int n, int nrhs, float[] dl, int dlOff, float[] d, int dOff, float[] du,
            int duOff, float[] dlf, int dlfOff, float[] df, int dfOff, float[] duf, int dufOff, float[] du2,
            int du2Off, int[] ipiv, int ipivOff, float[] b, int bOff, int ldb, float[] x, int xOff, int ldx,
            float[] ferr, int ferrOff, float[] berr, int berrOff, float[] work, int workOff, int[] iwork,
            int iworkOff, intW info) {
        int[] rows = Indices.down(n, ipiv, ipivOff);
        jonum().sgtrfs(Letters.trans("trans", trans), n, nrhs, dl, dlOff, d, dOff, du, duOff, dlf, dlfOff, df, dfOff,
                duf, dufOff, du2, du2Off, rows, 0, b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr, berrOff);
        info.val = 0;
    }

    public void sgtrfs(String trans, int n, int nrhs, float[] dl, float[] d, float[] du, float[] dlf, float[] df,
            float[] duf, float[] du2, int[] ipiv, float[] b, int ldb, float[] x, int ldx, float[] ferr,
            float[] berr, float[] work, int[] iwork, intW info) {
        sgtrfs(trans, n, nrhs, dl, 0, d, 0, du, 0, dlf, 0, df, 0, duf, 0, du2, 0, ipiv, 0, b, 0, ldb, x, 0, ldx, ferr,
                0, berr, 0, work, 0, iwork, 0, info);
    }

    public void sgtsvx(String fact, String trans, int n, int nrhs, float[] dl, int dlOff, float[] d, int dOff,
            float[] du, int duOff, float[] dlf, int dlfOff, float[] df, int dfOff, float[] duf, int dufOff,
            float[] du2, int du2Off, int[] ipiv, int ipivOff, float[] b, int bOff, int ldb, float[] x, int xOff,
            int ldx, floatW rcond, float[] ferr, int ferrOff, float[] berr, int berrOff, float[] work, int workOff,
            int[] iwork, int iworkOff, intW info) {
        int[] rows = Indices.down(n, ipiv, ipivOff);
        FloatGtsvx result = jonum().sgtsvx(Letters.as(Fact.class, "fact", fact), Letters.trans("trans", trans), n,
                nrhs, dl, dlOff, d, dOff, du, duOff, dlf, dlfOff, df, dfOff, duf, dufOff, du2, du2Off, rows, 0, b, bOff,
                ldb, x, xOff, ldx, ferr, ferrOff, berr, berrOff);
        info.val = result.info();
        rcond.val = result.rcond();
        Indices.up(n, rows, ipiv, ipivOff);
    }

    public void sgtsvx(String fact, String trans, int n, int nrhs, float[] dl, float[] d, float[] du, float[] dlf,
            float[] df, float[] duf, float[] du2, int[] ipiv, float[] b, int ldb, float[] x, int ldx,
            floatW rcond, float[] ferr, float[] berr, float[] work, int[] iwork, intW info) {
        sgtsvx(fact, trans, n, nrhs, dl, 0, d, 0, du, 0, dlf, 0, df, 0, duf, 0, du2, 0, ipiv, 0, b, 0, ldb, x, 0, ldx,
                rcond, ferr, 0, berr, 0, work, 0, iwork, 0, info);
    }
}
