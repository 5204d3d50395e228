package org.jonum.netlib.internal;

import org.netlib.util.doubleW;
import org.netlib.util.intW;

/// netlib's double routines of the family of [org.jonum.lapack.DoubleIndefinite], done by Jonum.
public abstract class DoubleNetlibIndefinite extends DoubleNetlibHessenberg {
    public void dsytrf(String uplo, int n, double[] a, int aOff, int lda, int[] ipiv, int ipivOff, double[] work,
            int workOff, int lwork, intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        info.val = jonum().dsytrf(Letters.uplo("uplo", uplo), n, a, aOff, lda, ipiv, ipivOff);
        Indices.up(n, ipiv, ipivOff);
    }

    public void dsytrf(String uplo, int n, double[] a, int lda, int[] ipiv, double[] work, int lwork, intW info) {
        dsytrf(uplo, n, a, 0, lda, ipiv, 0, work, 0, lwork, info);
    }

    public void dsytrs(String uplo, int n, int nrhs, double[] a, int aOff, int lda, int[] ipiv, int ipivOff, double[] b,
            int bOff, int ldb, intW info) {
        int[] rows = Indices.down(n, ipiv, ipivOff);
        jonum().dsytrs(Letters.uplo("uplo", uplo), n, nrhs, a, aOff, lda, rows, 0, b, bOff, ldb);
        info.val = 0;
    }

    public void dsytrs(String uplo, int n, int nrhs, double[] a, int lda, int[] ipiv, double[] b, int ldb, intW info) {
        dsytrs(uplo, n, nrhs, a, 0, lda, ipiv, 0, b, 0, ldb, info);
    }

    public void dsytri(String uplo, int n, double[] a, int aOff, int lda, int[] ipiv, int ipivOff, double[] work,
            int workOff, intW info) {
        int[] rows = Indices.down(n, ipiv, ipivOff);
        info.val = jonum().dsytri(Letters.uplo("uplo", uplo), n, a, aOff, lda, rows, 0);
    }

    public void dsytri(String uplo, int n, double[] a, int lda, int[] ipiv, double[] work, intW info) {
        dsytri(uplo, n, a, 0, lda, ipiv, 0, work, 0, info);
    }

    public void dsycon(String uplo, int n, double[] a, int aOff, int lda, int[] ipiv, int ipivOff, double anorm,
            doubleW rcond, double[] work, int workOff, int[] iwork, int iworkOff, intW info) {
        int[] rows = Indices.down(n, ipiv, ipivOff);
        rcond.val = jonum().dsycon(Letters.uplo("uplo", uplo), n, a, aOff, lda, rows, 0, anorm);
        info.val = 0;
    }

    public void dsycon(String uplo, int n, double[] a, int lda, int[] ipiv, double anorm, doubleW rcond, double[] work,
            int[] iwork, intW info) {
        dsycon(uplo, n, a, 0, lda, ipiv, 0, anorm, rcond, work, 0, iwork, 0, info);
    }

    public void dsysv(String uplo, int n, int nrhs, double[] a, int aOff, int lda, int[] ipiv, int ipivOff, double[] b,
            int bOff, int ldb, double[] work, int workOff, int lwork, intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        info.val = jonum().dsysv(Letters.uplo("uplo", uplo), n, nrhs, a, aOff, lda, ipiv, ipivOff, b, bOff, ldb);
        Indices.up(n, ipiv, ipivOff);
    }

    public void dsysv(String uplo, int n, int nrhs, double[] a, int lda, int[] ipiv, double[] b, int ldb, double[] work,
            int lwork, intW info) {
        dsysv(uplo, n, nrhs, a, 0, lda, ipiv, 0, b, 0, ldb, work, 0, lwork, info);
    }
}
