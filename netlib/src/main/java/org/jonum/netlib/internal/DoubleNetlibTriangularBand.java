package org.jonum.netlib.internal;

import org.jonum.lapack.Norm;
import org.netlib.util.doubleW;
import org.netlib.util.intW;

/// netlib's double routines of the family of [org.jonum.lapack.DoubleTriangularBand], done by Jonum.
public abstract class DoubleNetlibTriangularBand extends DoubleNetlibTriangular {
    public void dtbtrs(String uplo, String trans, String diag, int n, int kd, int nrhs, double[] ab, int abOff,
            int ldab, double[] b, int bOff, int ldb, intW info) {
        info.val = jonum().dtbtrs(Letters.uplo("uplo", uplo), Letters.trans("trans", trans), Letters.diag("diag", diag),
                n, kd, nrhs, ab, abOff, ldab, b, bOff, ldb);
    }

    public void dtbtrs(String uplo, String trans, String diag, int n, int kd, int nrhs, double[] ab, int ldab,
            double[] b, int ldb, intW info) {
        dtbtrs(uplo, trans, diag, n, kd, nrhs, ab, 0, ldab, b, 0, ldb, info);
    }

    public void dtbcon(String norm, String uplo, String diag, int n, int kd, double[] ab, int abOff, int ldab,
            doubleW rcond, double[] work, int workOff, int[] iwork, int iworkOff, intW info) {
        rcond.val = jonum().dtbcon(Letters.as(Norm.class, "norm", norm), Letters.uplo("uplo", uplo),
                Letters.diag("diag", diag), n, kd, ab, abOff, ldab);
        info.val = 0;
    }

    public void dtbcon(String norm, String uplo, String diag, int n, int kd, double[] ab, int ldab, doubleW rcond,
            double[] work, int[] iwork, intW info) {
        dtbcon(norm, uplo, diag, n, kd, ab, 0, ldab, rcond, work, 0, iwork, 0, info);
    }

    public void dtbrfs(String uplo, String trans, String diag, int n, int kd, int nrhs, double[] ab, int abOff,
            int ldab, double[] b, int bOff, int ldb, double[] x, int xOff, int ldx, double[] ferr, int ferrOff,
            double[] berr, int berrOff, double[] work, int workOff, int[] iwork, int iworkOff, intW info) {
        jonum().dtbrfs(Letters.uplo("uplo", uplo), Letters.trans("trans", trans), Letters.diag("diag", diag), n, kd,
                nrhs, ab, abOff, ldab, b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr, berrOff);
        info.val = 0;
    }

    public void dtbrfs(String uplo, String trans, String diag, int n, int kd, int nrhs, double[] ab, int ldab,
            double[] b, int ldb, double[] x, int ldx, double[] ferr, double[] berr, double[] work, int[] iwork,
            intW info) {
        dtbrfs(uplo, trans, diag, n, kd, nrhs, ab, 0, ldab, b, 0, ldb, x, 0, ldx, ferr, 0, berr, 0, work, 0, iwork, 0,
                info);
    }
}
