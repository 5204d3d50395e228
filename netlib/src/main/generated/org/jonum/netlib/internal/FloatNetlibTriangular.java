// Generated from DoubleNetlibTriangular.java by build/Float32.java. Do not edit.
package org.jonum.netlib.internal;

import org.jonum.lapack.ColumnNorms;
import org.jonum.lapack.Norm;
import org.netlib.util.floatW;
import org.netlib.util.intW;

/// netlib's float routines of the family of [org.jonum.lapack.FloatTriangular], done by Jonum.
public abstract class FloatNetlibTriangular extends FloatNetlibSymmetricPencil {
    public void strtrs(String uplo, String trans, String diag, int n, int nrhs, float[] a, int aOff, int lda,
            float[] b, int bOff, int ldb, intW info) {
        info.val = jonum().strtrs(Letters.uplo("uplo", uplo), Letters.trans("trans", trans), Letters.diag("diag", diag),
                n, nrhs, a, aOff, lda, b, bOff, ldb);
    }

    public void strtrs(String uplo, String trans, String diag, int n, int nrhs, float[] a, int lda, float[] b,
            int ldb, intW info) {
        strtrs(uplo, trans, diag, n, nrhs, a, 0, lda, b, 0, ldb, info);
    }

    public void strcon(String norm, String uplo, String diag, int n, float[] a, int aOff, int lda, floatW rcond,
            float[] work, int workOff, int[] iwork, int iworkOff, intW info) {
        rcond.val = jonum().strcon(Letters.as(Norm.class, "norm", norm), Letters.uplo("uplo", uplo),
                Letters.diag("diag", diag), n, a, aOff, lda);
        info.val = 0;
    }

    public void strcon(String norm, String uplo, String diag, int n, float[] a, int lda, floatW rcond, float[] work,
            int[] iwork, intW info) {
        strcon(norm, uplo, diag, n, a, 0, lda, rcond, work, 0, iwork, 0, info);
    }

    public void strtri(String uplo, String diag, int n, float[] a, int aOff, int lda, intW info) {
        info.val = jonum().strtri(Letters.uplo("uplo", uplo), Letters.diag("diag", diag), n, a, aOff, lda);
    }

    public void strtri(String uplo, String diag, int n, float[] a, int lda, intW info) {
        strtri(uplo, diag, n, a, 0, lda, info);
    }

    public void strrfs(String uplo, String trans, String diag, int n, int nrhs, float[] a, int aOff, int lda,
            float[] b, int bOff, int ldb, float[] x, int xOff, int ldx, float[] ferr, int ferrOff, float[] berr,
            int berrOff, float[] work, int workOff, int[] iwork, int iworkOff, intW info) {
        jonum().strrfs(Letters.uplo("uplo", uplo), Letters.trans("trans", trans), Letters.diag("diag", diag), n, nrhs,
                a, aOff, lda, b, bOff, ldb, x, xOff, ldx, ferr, ferrOff, berr, berrOff);
        info.val = 0;
    }

    public void strrfs(String uplo, String trans, String diag, int n, int nrhs, float[] a, int lda, float[] b,
            int ldb, float[] x, int ldx, float[] ferr, float[] berr, float[] work, int[] iwork, intW info) {
        strrfs(uplo, trans, diag, n, nrhs, a, 0, lda, b, 0, ldb, x, 0, ldx, ferr, 0, berr, 0, work, 0, iwork, 0, info);
    }

    public void slatrs(String uplo, String trans, String diag, String normin, int n, float[] a, int aOff, int lda,
            float[] x, int xOff, floatW scale, float[] cnorm, int cnormOff, intW info) {
        scale.val = jonum().slatrs(Letters.uplo("uplo", uplo), Letters.trans("trans", trans), Letters.diag("diag",
                diag), Letters.as(ColumnNorms.class, "normin", normin), n, a, aOff, lda, x, xOff, cnorm, cnormOff);
        info.val = 0;
    }

    public void slatrs(String uplo, String trans, String diag, String normin, int n, float[] a, int lda, float[] x,
            floatW scale, float[] cnorm, intW info) {
        slatrs(uplo, trans, diag, normin, n, a, 0, lda, x, 0, scale, cnorm, 0, info);
    }

    public void slatbs(String uplo, String trans, String diag, String normin, int n, int kd, float[] ab, int abOff,
            int ldab, float[] x, int xOff, floatW scale, float[] cnorm, int cnormOff, intW info) {
        scale.val = jonum().slatbs(Letters.uplo("uplo", uplo), Letters.trans("trans", trans), Letters.diag("diag",
                diag), Letters.as(ColumnNorms.class, "normin", normin), n, kd, ab, abOff, ldab, x, xOff, cnorm,
                cnormOff);
        info.val = 0;
    }

    public void slatbs(String uplo, String trans, String diag, String normin, int n, int kd, float[] ab, int ldab,
            float[] x, floatW scale, float[] cnorm, intW info) {
        slatbs(uplo, trans, diag, normin, n, kd, ab, 0, ldab, x, 0, scale, cnorm, 0, info);
    }

    public void slatps(String uplo, String trans, String diag, String normin, int n, float[] ap, int apOff, float[] x,
            int xOff, floatW scale, float[] cnorm, int cnormOff, intW info) {
        scale.val = jonum().slatps(Letters.uplo("uplo", uplo), Letters.trans("trans", trans), Letters.diag("diag",
                diag), Letters.as(ColumnNorms.class, "normin", normin), n, ap, apOff, x, xOff, cnorm, cnormOff);
        info.val = 0;
    }

    public void slatps(String uplo, String trans, String diag, String normin, int n, float[] ap, float[] x,
            floatW scale, float[] cnorm, intW info) {
        slatps(uplo, trans, diag, normin, n, ap, 0, x, 0, scale, cnorm, 0, info);
    }
}
