// Generated from DoubleNetlibPackedTriangular.java by build/Float32.java. Do not edit.
package org.jonum.netlib.internal;

import org.jonum.lapack.Norm;
import org.netlib.util.floatW;
import org.netlib.util.intW;

/// netlib's float routines of the family of [org.jonum.lapack.FloatPackedTriangular], done by Jonum.
public abstract class FloatNetlibPackedTriangular extends FloatNetlibPackedPencil {
    public void stptri(String uplo, String diag, int n, float[] ap, int apOff, intW info) {
        info.val = jonum().stptri(Letters.uplo("uplo", uplo), Letters.diag("diag", diag), n, ap, apOff);
    }

    public void stptri(String uplo, String diag, int n, float[] ap, intW info) {
        stptri(uplo, diag, n, ap, 0, info);
    }

    public void stptrs(String uplo, String trans, String diag, int n, int nrhs, float[] ap, int apOff, float[] b,
            int bOff, int ldb, intW info) {
        info.val = jonum().stptrs(Letters.uplo("uplo", uplo), Letters.trans("trans", trans), Letters.diag("diag", diag),
                n, nrhs, ap, apOff, b, bOff, ldb);
    }

    public void stptrs(String uplo, String trans, String diag, int n, int nrhs, float[] ap, float[] b, int ldb,
            intW info) {
        stptrs(uplo, trans, diag, n, nrhs, ap, 0, b, 0, ldb, info);
    }

    public void stpcon(String norm, String uplo, String diag, int n, float[] ap, int apOff, floatW rcond,
            float[] work, int workOff, int[] iwork, int iworkOff, intW info) {
        rcond.val = jonum().stpcon(Letters.as(Norm.class, "norm", norm), Letters.uplo("uplo", uplo),
                Letters.diag("diag", diag), n, ap, apOff);
        info.val = 0;
    }

    public void stpcon(String norm, String uplo, String diag, int n, float[] ap, floatW rcond, float[] work,
            int[] iwork, intW info) {
        stpcon(norm, uplo, diag, n, ap, 0, rcond, work, 0, iwork, 0, info);
    }

    public void stprfs(String uplo, String trans, String diag, int n, int nrhs, float[] ap, int apOff, float[] b,
            int bOff, int ldb, float[] x, int xOff, int ldx, float[] ferr, int ferrOff, float[] berr, int berrOff,
            float[] work, int workOff, int[] iwork, int iworkOff, intW info) {
        jonum().stprfs(Letters.uplo("uplo", uplo), Letters.trans("trans", trans), Letters.diag("diag", diag), n, nrhs,
                ap, apOff, b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr, berrOff);
        info.val = 0;
    }

    public void stprfs(String uplo, String trans, String diag, int n, int nrhs, float[] ap, float[] b, int ldb,
            float[] x, int ldx, float[] ferr, float[] berr, float[] work, int[] iwork, intW info) {
        stprfs(uplo, trans, diag, n, nrhs, ap, 0, b, 0, ldb, x, 0, ldx, ferr, 0, berr, 0, work, 0, iwork, 0, info);
    }
}
