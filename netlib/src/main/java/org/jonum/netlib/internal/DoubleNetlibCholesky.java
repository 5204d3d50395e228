package org.jonum.netlib.internal;

import org.jonum.lapack.DoublePoequ;
import org.netlib.util.doubleW;
import org.netlib.util.intW;

/// netlib's double routines of the family of [org.jonum.lapack.DoubleCholesky], done by Jonum.
public abstract class DoubleNetlibCholesky extends DoubleNetlibBidiagonal {
    public void dpotrf(String uplo, int n, double[] a, int aOff, int lda, intW info) {
        info.val = jonum().dpotrf(Letters.uplo("uplo", uplo), n, a, aOff, lda);
    }

    public void dpotrf(String uplo, int n, double[] a, int lda, intW info) {
        dpotrf(uplo, n, a, 0, lda, info);
    }

    public void dpotrs(String uplo, int n, int nrhs, double[] a, int aOff, int lda, double[] b, int bOff, int ldb,
            intW info) {
        jonum().dpotrs(Letters.uplo("uplo", uplo), n, nrhs, a, aOff, lda, b, bOff, ldb);
        info.val = 0;
    }

    public void dpotrs(String uplo, int n, int nrhs, double[] a, int lda, double[] b, int ldb, intW info) {
        dpotrs(uplo, n, nrhs, a, 0, lda, b, 0, ldb, info);
    }

    public void dpocon(String uplo, int n, double[] a, int aOff, int lda, double anorm, doubleW rcond, double[] work,
            int workOff, int[] iwork, int iworkOff, intW info) {
        rcond.val = jonum().dpocon(Letters.uplo("uplo", uplo), n, a, aOff, lda, anorm);
        info.val = 0;
    }

    public void dpocon(String uplo, int n, double[] a, int lda, double anorm, doubleW rcond, double[] work, int[] iwork,
            intW info) {
        dpocon(uplo, n, a, 0, lda, anorm, rcond, work, 0, iwork, 0, info);
    }

    public void dposv(String uplo, int n, int nrhs, double[] a, int aOff, int lda, double[] b, int bOff, int ldb,
            intW info) {
        info.val = jonum().dposv(Letters.uplo("uplo", uplo), n, nrhs, a, aOff, lda, b, bOff, ldb);
    }

    public void dposv(String uplo, int n, int nrhs, double[] a, int lda, double[] b, int ldb, intW info) {
        dposv(uplo, n, nrhs, a, 0, lda, b, 0, ldb, info);
    }

    public void dpotri(String uplo, int n, double[] a, int aOff, int lda, intW info) {
        info.val = jonum().dpotri(Letters.uplo("uplo", uplo), n, a, aOff, lda);
    }

    public void dpotri(String uplo, int n, double[] a, int lda, intW info) {
        dpotri(uplo, n, a, 0, lda, info);
    }

    public void dlauum(String uplo, int n, double[] a, int aOff, int lda, intW info) {
        jonum().dlauum(Letters.uplo("uplo", uplo), n, a, aOff, lda);
        info.val = 0;
    }

    public void dlauum(String uplo, int n, double[] a, int lda, intW info) {
        dlauum(uplo, n, a, 0, lda, info);
    }

    public void dpoequ(int n, double[] a, int aOff, int lda, double[] s, int sOff, doubleW scond, doubleW amax,
            intW info) {
        DoublePoequ result = jonum().dpoequ(n, a, aOff, lda, s, sOff);
        info.val = result.info();
        scond.val = result.sCond();
        amax.val = result.amax();
    }

    public void dpoequ(int n, double[] a, int lda, double[] s, doubleW scond, doubleW amax, intW info) {
        dpoequ(n, a, 0, lda, s, 0, scond, amax, info);
    }
}
