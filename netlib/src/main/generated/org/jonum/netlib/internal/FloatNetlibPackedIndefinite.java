// Generated from DoubleNetlibPackedIndefinite.java by build/Float32.java. Do not edit.
package org.jonum.netlib.internal;

import org.jonum.lapack.FloatGtsvx;
import org.jonum.lapack.Fact;
import org.netlib.util.floatW;
import org.netlib.util.intW;

/// netlib's float routines of the family of [org.jonum.lapack.FloatPackedIndefinite], done by Jonum.
public abstract class FloatNetlibPackedIndefinite extends FloatNetlibPackedCholesky {
    public void ssptrf(String uplo, int n, float[] ap, int apOff, int[] ipiv, int ipivOff, intW info) {
        info.val = jonum().ssptrf(Letters.uplo("uplo", uplo), n, ap, apOff, ipiv, ipivOff);
        Indices.up(n, ipiv, ipivOff);
    }

    public void ssptrf(String uplo, int n, float[] ap, int[] ipiv, intW info) {
        ssptrf(uplo, n, ap, 0, ipiv, 0, info);
    }

    public void ssptrs(String uplo, int n, int nrhs, float[] ap, int apOff, int[] ipiv, int ipivOff, float[] b,
            int bOff, int ldb, intW info) {
        int[] rows = Indices.down(n, ipiv, ipivOff);
        jonum().ssptrs(Letters.uplo("uplo", uplo), n, nrhs, ap, apOff, rows, 0, b, bOff, ldb);
        info.val = 0;
    }

    public void ssptrs(String uplo, int n, int nrhs, float[] ap, int[] ipiv, float[] b, int ldb, intW info) {
        ssptrs(uplo, n, nrhs, ap, 0, ipiv, 0, b, 0, ldb, info);
    }

    public void ssptri(String uplo, int n, float[] ap, int apOff, int[] ipiv, int ipivOff, float[] work, int workOff,
            intW info) {
        int[] rows = Indices.down(n, ipiv, ipivOff);
        info.val = jonum().ssptri(Letters.uplo("uplo", uplo), n, ap, apOff, rows, 0);
    }

    public void ssptri(String uplo, int n, float[] ap, int[] ipiv, float[] work, intW info) {
        ssptri(uplo, n, ap, 0, ipiv, 0, work, 0, info);
    }

    public void sspcon(String uplo, int n, float[] ap, int apOff, int[] ipiv, int ipivOff, float anorm, floatW rcond,
            float[] work, int workOff, int[] iwork, int iworkOff, intW info) {
        int[] rows = Indices.down(n, ipiv, ipivOff);
        rcond.val = jonum().sspcon(Letters.uplo("uplo", uplo), n, ap, apOff, rows, 0, anorm);
        info.val = 0;
    }

    public void sspcon(String uplo, int n, float[] ap, int[] ipiv, float anorm, floatW rcond, float[] work,
            int[] iwork, intW info) {
        sspcon(uplo, n, ap, 0, ipiv, 0, anorm, rcond, work, 0, iwork, 0, info);
    }

    public void ssprfs(String uplo, int n, int nrhs, float[] ap, int apOff, float[] afp, int afpOff, int[] ipiv,
            int ipivOff, float[] b, int bOff, int ldb, float[] x, int xOff, int ldx, float[] ferr, int ferrOff,
            float[] berr, int berrOff, float[] work, int workOff, int[] iwork, int iworkOff, intW info) {
        int[] rows = Indices.down(n, ipiv, ipivOff);
        jonum().ssprfs(Letters.uplo("uplo", uplo), n, nrhs, ap, apOff, afp, afpOff, rows, 0, b, bOff, ldb, x, xOff, ldx,
                ferr, ferrOff, berr, berrOff);
        info.val = 0;
    }

    public void ssprfs(String uplo, int n, int nrhs, float[] ap, float[] afp, int[] ipiv, float[] b, int ldb,
            float[] x, int ldx, float[] ferr, float[] berr, float[] work, int[] iwork, intW info) {
        ssprfs(uplo, n, nrhs, ap, 0, afp, 0, ipiv, 0, b, 0, ldb, x, 0, ldx, ferr, 0, berr, 0, work, 0, iwork, 0, info);
    }

    public void sspsv(String uplo, int n, int nrhs, float[] ap, int apOff, int[] ipiv, int ipivOff, float[] b,
            int bOff, int ldb, intW info) {
        info.val = jonum().sspsv(Letters.uplo("uplo", uplo), n, nrhs, ap, apOff, ipiv, ipivOff, b, bOff, ldb);
        Indices.up(n, ipiv, ipivOff);
    }

    public void sspsv(String uplo, int n, int nrhs, float[] ap, int[] ipiv, float[] b, int ldb, intW info) {
        sspsv(uplo, n, nrhs, ap, 0, ipiv, 0, b, 0, ldb, info);
    }

    public void sspsvx(String fact, String uplo, int n, int nrhs, float[] ap, int apOff, float[] afp, int afpOff,
            int[] ipiv, int ipivOff, float[] b, int bOff, int ldb, float[] x, int xOff, int ldx, floatW rcond,
            float[] ferr, int ferrOff, float[] berr, int berrOff, float[] work, int workOff, int[] iwork,
            int iworkOff, intW info) {
        int[] rows = Indices.down(n, ipiv, ipivOff);
        FloatGtsvx result = jonum().sspsvx(Letters.as(Fact.class, "fact", fact), Letters.uplo("uplo", uplo), n, nrhs,
                ap, apOff, afp, afpOff, rows, 0, b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr, berrOff);
        info.val = result.info();
        rcond.val = result.rcond();
        Indices.up(n, rows, ipiv, ipivOff);
    }

    public void sspsvx(String fact, String uplo, int n, int nrhs, float[] ap, float[] afp, int[] ipiv, float[] b,
            int ldb, float[] x, int ldx, floatW rcond, float[] ferr, float[] berr, float[] work, int[] iwork,
            intW info) {
        sspsvx(fact, uplo, n, nrhs, ap, 0, afp, 0, ipiv, 0, b, 0, ldb, x, 0, ldx, rcond, ferr, 0, berr, 0, work, 0,
                iwork, 0, info);
    }
}
