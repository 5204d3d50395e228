package org.jonum.netlib.internal;

import org.jonum.lapack.ColumnNorms;
import org.jonum.lapack.Norm;
import org.netlib.util.doubleW;
import org.netlib.util.intW;

/// netlib's double routines of the family of [org.jonum.lapack.DoubleTriangular], done by Jonum.
public abstract class DoubleNetlibTriangular extends DoubleNetlibSymmetricPencil {
    public void dtrtrs(String uplo, String trans, String diag, int n, int nrhs, double[] a, int aOff, int lda,
            double[] b, int bOff, int ldb, intW info) {
        info.val = jonum().dtrtrs(Letters.uplo("uplo", uplo), Letters.trans("trans", trans), Letters.diag("diag", diag),
                n, nrhs, a, aOff, lda, b, bOff, ldb);
    }

    public void dtrtrs(String uplo, String trans, String diag, int n, int nrhs, double[] a, int lda, double[] b,
            int ldb, intW info) {
        dtrtrs(uplo, trans, diag, n, nrhs, a, 0, lda, b, 0, ldb, info);
    }

    public void dtrcon(String norm, String uplo, String diag, int n, double[] a, int aOff, int lda, doubleW rcond,
            double[] work, int workOff, int[] iwork, int iworkOff, intW info) {
        rcond.val = jonum().dtrcon(Letters.as(Norm.class, "norm", norm), Letters.uplo("uplo", uplo),
                Letters.diag("diag", diag), n, a, aOff, lda);
        info.val = 0;
    }

    public void dtrcon(String norm, String uplo, String diag, int n, double[] a, int lda, doubleW rcond, double[] work,
            int[] iwork, intW info) {
        dtrcon(norm, uplo, diag, n, a, 0, lda, rcond, work, 0, iwork, 0, info);
    }

    public void dtrtri(String uplo, String diag, int n, double[] a, int aOff, int lda, intW info) {
        info.val = jonum().dtrtri(Letters.uplo("uplo", uplo), Letters.diag("diag", diag), n, a, aOff, lda);
    }

    public void dtrtri(String uplo, String diag, int n, double[] a, int lda, intW info) {
        dtrtri(uplo, diag, n, a, 0, lda, info);
    }

    public void dtrrfs(String uplo, String trans, String diag, int n, int nrhs, double[] a, int aOff, int lda,
            double[] b, int bOff, int ldb, double[] x, int xOff, int ldx, double[] ferr, int ferrOff, double[] berr,
            int berrOff, double[] work, int workOff, int[] iwork, int iworkOff, intW info) {
        jonum().dtrrfs(Letters.uplo("uplo", uplo), Letters.trans("trans", trans), Letters.diag("diag", diag), n, nrhs,
                a, aOff, lda, b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr, berrOff);
        info.val = 0;
    }

    public void dtrrfs(String uplo, String trans, String diag, int n, int nrhs, double[] a, int lda, double[] b,
            int ldb, double[] x, int ldx, double[] ferr, double[] berr, double[] work, int[] iwork, intW info) {
        dtrrfs(uplo, trans, diag, n, nrhs, a, 0, lda, b, 0, ldb, x, 0, ldx, ferr, 0, berr, 0, work, 0, iwork, 0, info);
    }

    public void dlatrs(String uplo, String trans, String diag, String normin, int n, double[] a, int aOff, int lda,
            double[] x, int xOff, doubleW scale, double[] cnorm, int cnormOff, intW info) {
        scale.val = jonum().dlatrs(Letters.uplo("uplo", uplo), Letters.trans("trans", trans), Letters.diag("diag",
                diag), Letters.as(ColumnNorms.class, "normin", normin), n, a, aOff, lda, x, xOff, cnorm, cnormOff);
        info.val = 0;
    }

    public void dlatrs(String uplo, String trans, String diag, String normin, int n, double[] a, int lda, double[] x,
            doubleW scale, double[] cnorm, intW info) {
        dlatrs(uplo, trans, diag, normin, n, a, 0, lda, x, 0, scale, cnorm, 0, info);
    }

    public void dlatbs(String uplo, String trans, String diag, String normin, int n, int kd, double[] ab, int abOff,
            int ldab, double[] x, int xOff, doubleW scale, double[] cnorm, int cnormOff, intW info) {
        scale.val = jonum().dlatbs(Letters.uplo("uplo", uplo), Letters.trans("trans", trans), Letters.diag("diag",
                diag), Letters.as(ColumnNorms.class, "normin", normin), n, kd, ab, abOff, ldab, x, xOff, cnorm,
                cnormOff);
        info.val = 0;
    }

    public void dlatbs(String uplo, String trans, String diag, String normin, int n, int kd, double[] ab, int ldab,
            double[] x, doubleW scale, double[] cnorm, intW info) {
        dlatbs(uplo, trans, diag, normin, n, kd, ab, 0, ldab, x, 0, scale, cnorm, 0, info);
    }

    public void dlatps(String uplo, String trans, String diag, String normin, int n, double[] ap, int apOff, double[] x,
            int xOff, doubleW scale, double[] cnorm, int cnormOff, intW info) {
        scale.val = jonum().dlatps(Letters.uplo("uplo", uplo), Letters.trans("trans", trans), Letters.diag("diag",
                diag), Letters.as(ColumnNorms.class, "normin", normin), n, ap, apOff, x, xOff, cnorm, cnormOff);
        info.val = 0;
    }

    public void dlatps(String uplo, String trans, String diag, String normin, int n, double[] ap, double[] x,
            doubleW scale, double[] cnorm, intW info) {
        dlatps(uplo, trans, diag, normin, n, ap, 0, x, 0, scale, cnorm, 0, info);
    }
}
