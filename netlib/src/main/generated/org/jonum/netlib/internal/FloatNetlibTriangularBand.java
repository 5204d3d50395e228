// Generated from DoubleNetlibTriangularBand.java by build/Float32.java. Do not edit.
package org.jonum.netlib.internal;

import org.jonum.lapack.Norm;
import org.netlib.util.floatW;
import org.netlib.util.intW;

/// netlib's float routines of the family of [org.jonum.lapack.FloatTriangularBand], done by Jonum.
public abstract class FloatNetlibTriangularBand extends FloatNetlibTriangular {
    public void stbtrs(String uplo, String trans, String diag, int n, int kd, int nrhs, float[] ab, int abOff,
            int ldab, float[] b, int bOff, int ldb, intW info) {
        info.val = jonum().stbtrs(Letters.uplo("uplo", uplo), Letters.trans("trans", trans), Letters.diag("diag", diag),
                n, kd, nrhs, ab, abOff, ldab, b, bOff, ldb);
    }

    public void stbtrs(String uplo, String trans, String diag, int n, int kd, int nrhs, float[] ab, int ldab,
            float[] b, int ldb, intW info) {
        stbtrs(uplo, trans, diag, n, kd, nrhs, ab, 0, ldab, b, 0, ldb, info);
    }

    public void stbcon(String norm, String uplo, String diag, int n, int kd, float[] ab, int abOff, int ldab,
            floatW rcond, float[] work, int workOff, int[] iwork, int iworkOff, intW info) {
        rcond.val = jonum().stbcon(Letters.as(Norm.class, "norm", norm), Letters.uplo("uplo", uplo),
                Letters.diag("diag", diag), n, kd, ab, abOff, ldab);
        info.val = 0;
    }

    public void stbcon(String norm, String uplo, String diag, int n, int kd, float[] ab, int ldab, floatW rcond,
            float[] work, int[] iwork, intW info) {
        stbcon(norm, uplo, diag, n, kd, ab, 0, ldab, rcond, work, 0, iwork, 0, info);
    }

    public void stbrfs(String uplo, String trans, String diag, int n, int kd, int nrhs, float[] ab, int abOff,
            int ldab, float[] b, int bOff, int ldb, float[] x, int xOff, int ldx, float[] ferr, int ferrOff,
            float[] berr, int berrOff, float[] work, int workOff, int[] iwork, int iworkOff, intW info) {
        jonum().stbrfs(Letters.uplo("uplo", uplo), Letters.trans("trans", trans), Letters.diag("diag", diag), n, kd,
                nrhs, ab, abOff, ldab, b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr, berrOff);
        info.val = 0;
    }

    public void stbrfs(String uplo, String trans, String diag, int n, int kd, int nrhs, float[] ab, int ldab,
            float[] b, int ldb, float[] x, int ldx, float[] ferr, float[] berr, float[] work, int[] iwork,
            intW info) {
        stbrfs(uplo, trans, diag, n, kd, nrhs, ab, 0, ldab, b, 0, ldb, x, 0, ldx, ferr, 0, berr, 0, work, 0, iwork, 0,
                info);
    }
}
