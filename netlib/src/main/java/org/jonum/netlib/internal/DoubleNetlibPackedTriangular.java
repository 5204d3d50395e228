package org.jonum.netlib.internal;

import org.jonum.lapack.Norm;
import org.netlib.util.doubleW;
import org.netlib.util.intW;

/// netlib's double routines of the family of [org.jonum.lapack.DoublePackedTriangular], done by Jonum.
public abstract class DoubleNetlibPackedTriangular extends DoubleNetlibPackedPencil {
    public void dtptri(String uplo, String diag, int n, double[] ap, int apOff, intW info) {
        info.val = jonum().dtptri(Letters.uplo("uplo", uplo), Letters.diag("diag", diag), n, ap, apOff);
    }

    public void dtptri(String uplo, String diag, int n, double[] ap, intW info) {
        dtptri(uplo, diag, n, ap, 0, info);
    }

    public void dtptrs(String uplo, String trans, String diag, int n, int nrhs, double[] ap, int apOff, double[] b,
            int bOff, int ldb, intW info) {
        info.val = jonum().dtptrs(Letters.uplo("uplo", uplo), Letters.trans("trans", trans), Letters.diag("diag", diag),
                n, nrhs, ap, apOff, b, bOff, ldb);
    }

    public void dtptrs(String uplo, String trans, String diag, int n, int nrhs, double[] ap, double[] b, int ldb,
            intW info) {
        dtptrs(uplo, trans, diag, n, nrhs, ap, 0, b, 0, ldb, info);
    }

    public void dtpcon(String norm, String uplo, String diag, int n, double[] ap, int apOff, doubleW rcond,
            double[] work, int workOff, int[] iwork, int iworkOff, intW info) {
        rcond.val = jonum().dtpcon(Letters.as(Norm.class, "norm", norm), Letters.uplo("uplo", uplo),
                Letters.diag("diag", diag), n, ap, apOff);
        info.val = 0;
    }

    public void dtpcon(String norm, String uplo, String diag, int n, double[] ap, doubleW rcond, double[] work,
            int[] iwork, intW info) {
        dtpcon(norm, uplo, diag, n, ap, 0, rcond, work, 0, iwork, 0, info);
    }

    public void dtprfs(String uplo, String trans, String diag, int n, int nrhs, double[] ap, int apOff, double[] b,
            int bOff, int ldb, double[] x, int xOff, int ldx, double[] ferr, int ferrOff, double[] berr, int berrOff,
            double[] work, int workOff, int[] iwork, int iworkOff, intW info) {
        jonum().dtprfs(Letters.uplo("uplo", uplo), Letters.trans("trans", trans), Letters.diag("diag", diag), n, nrhs,
                ap, apOff, b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr, berrOff);
        info.val = 0;
    }

    public void dtprfs(String uplo, String trans, String diag, int n, int nrhs, double[] ap, double[] b, int ldb,
            double[] x, int ldx, double[] ferr, double[] berr, double[] work, int[] iwork, intW info) {
        dtprfs(uplo, trans, diag, n, nrhs, ap, 0, b, 0, ldb, x, 0, ldx, ferr, 0, berr, 0, work, 0, iwork, 0, info);
    }
}
