package org.jonum.netlib.internal;

import org.jonum.lapack.DoubleGeequ;
import org.jonum.lapack.Norm;
import org.netlib.util.doubleW;
import org.netlib.util.intW;

/// netlib's double routines of the family of [org.jonum.lapack.DoubleLu], done by Jonum.
public abstract class DoubleNetlibLu extends DoubleNetlibLq {
    public void dgetrf(int m, int n, double[] a, int aOff, int lda, int[] ipiv, int ipivOff, intW info) {
        info.val = jonum().dgetrf(m, n, a, aOff, lda, ipiv, ipivOff);
        Indices.up(Math.min(m, n), ipiv, ipivOff);
    }

    public void dgetrf(int m, int n, double[] a, int lda, int[] ipiv, intW info) {
        dgetrf(m, n, a, 0, lda, ipiv, 0, info);
    }

    public void dgetrs(String trans, int n, int nrhs, double[] a, int aOff, int lda, int[] ipiv, int ipivOff,
            double[] b, int bOff, int ldb, intW info) {
        int[] rows = Indices.down(n, ipiv, ipivOff);
        jonum().dgetrs(Letters.trans("trans", trans), n, nrhs, a, aOff, lda, rows, 0, b, bOff, ldb);
        info.val = 0;
    }

    public void dgetrs(String trans, int n, int nrhs, double[] a, int lda, int[] ipiv, double[] b, int ldb, intW info) {
        dgetrs(trans, n, nrhs, a, 0, lda, ipiv, 0, b, 0, ldb, info);
    }

    public void dgesv(int n, int nrhs, double[] a, int aOff, int lda, int[] ipiv, int ipivOff, double[] b, int bOff,
            int ldb, intW info) {
        info.val = jonum().dgesv(n, nrhs, a, aOff, lda, ipiv, ipivOff, b, bOff, ldb);
        Indices.up(n, ipiv, ipivOff);
    }

    public void dgesv(int n, int nrhs, double[] a, int lda, int[] ipiv, double[] b, int ldb, intW info) {
        dgesv(n, nrhs, a, 0, lda, ipiv, 0, b, 0, ldb, info);
    }

    public void dgecon(String norm, int n, double[] a, int aOff, int lda, double anorm, doubleW rcond, double[] work,
            int workOff, int[] iwork, int iworkOff, intW info) {
        rcond.val = jonum().dgecon(Letters.as(Norm.class, "norm", norm), n, a, aOff, lda, anorm);
        info.val = 0;
    }

    public void dgecon(String norm, int n, double[] a, int lda, double anorm, doubleW rcond, double[] work, int[] iwork,
            intW info) {
        dgecon(norm, n, a, 0, lda, anorm, rcond, work, 0, iwork, 0, info);
    }

    public void dgetri(int n, double[] a, int aOff, int lda, int[] ipiv, int ipivOff, double[] work, int workOff,
            int lwork, intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        int[] rows = Indices.down(n, ipiv, ipivOff);
        info.val = jonum().dgetri(n, a, aOff, lda, rows, 0);
    }

    public void dgetri(int n, double[] a, int lda, int[] ipiv, double[] work, int lwork, intW info) {
        dgetri(n, a, 0, lda, ipiv, 0, work, 0, lwork, info);
    }

    public void dgeequ(int m, int n, double[] a, int aOff, int lda, double[] r, int rOff, double[] c, int cOff,
            doubleW rowcnd, doubleW colcnd, doubleW amax, intW info) {
        DoubleGeequ result = jonum().dgeequ(m, n, a, aOff, lda, r, rOff, c, cOff);
        info.val = result.info();
        rowcnd.val = result.rowCnd();
        colcnd.val = result.colCnd();
        amax.val = result.amax();
    }

    public void dgeequ(int m, int n, double[] a, int lda, double[] r, double[] c, doubleW rowcnd, doubleW colcnd,
            doubleW amax, intW info) {
        dgeequ(m, n, a, 0, lda, r, 0, c, 0, rowcnd, colcnd, amax, info);
    }
}
