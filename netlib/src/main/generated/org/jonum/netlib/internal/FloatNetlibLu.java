// Generated from DoubleNetlibLu.java by build/Float32.java. Do not edit.
package org.jonum.netlib.internal;

import org.jonum.lapack.FloatGeequ;
import org.jonum.lapack.Norm;
import org.netlib.util.floatW;
import org.netlib.util.intW;

/// netlib's float routines of the family of [org.jonum.lapack.FloatLu], done by Jonum.
public abstract class FloatNetlibLu extends FloatNetlibLq {
    public void sgetrf(int m, int n, float[] a, int aOff, int lda, int[] ipiv, int ipivOff, intW info) {
        info.val = jonum().sgetrf(m, n, a, aOff, lda, ipiv, ipivOff);
        Indices.up(Math.min(m, n), ipiv, ipivOff);
    }

    public void sgetrf(int m, int n, float[] a, int lda, int[] ipiv, intW info) {
        sgetrf(m, n, a, 0, lda, ipiv, 0, info);
    }

    public void sgetrs(String trans, int n, int nrhs, float[] a, int aOff, int lda, int[] ipiv, int ipivOff,
            float[] b, int bOff, int ldb, intW info) {
        int[] rows = Indices.down(n, ipiv, ipivOff);
        jonum().sgetrs(Letters.trans("trans", trans), n, nrhs, a, aOff, lda, rows, 0, b, bOff, ldb);
        info.val = 0;
    }

    public void sgetrs(String trans, int n, int nrhs, float[] a, int lda, int[] ipiv, float[] b, int ldb, intW info) {
        sgetrs(trans, n, nrhs, a, 0, lda, ipiv, 0, b, 0, ldb, info);
    }

    public void sgesv(int n, int nrhs, float[] a, int aOff, int lda, int[] ipiv, int ipivOff, float[] b, int bOff,
            int ldb, intW info) {
        info.val = jonum().sgesv(n, nrhs, a, aOff, lda, ipiv, ipivOff, b, bOff, ldb);
        Indices.up(n, ipiv, ipivOff);
    }

    public void sgesv(int n, int nrhs, float[] a, int lda, int[] ipiv, float[] b, int ldb, intW info) {
        sgesv(n, nrhs, a, 0, lda, ipiv, 0, b, 0, ldb, info);
    }

    public void sgecon(String norm, int n, float[] a, int aOff, int lda, float anorm, floatW rcond, float[] work,
            int workOff, int[] iwork, int iworkOff, intW info) {
        rcond.val = jonum().sgecon(Letters.as(Norm.class, "norm", norm), n, a, aOff, lda, anorm);
        info.val = 0;
    }

    public void sgecon(String norm, int n, float[] a, int lda, float anorm, floatW rcond, float[] work, int[] iwork,
            intW info) {
        sgecon(norm, n, a, 0, lda, anorm, rcond, work, 0, iwork, 0, info);
    }

    public void sgetri(int n, float[] a, int aOff, int lda, int[] ipiv, int ipivOff, float[] work, int workOff,
            int lwork, intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        int[] rows = Indices.down(n, ipiv, ipivOff);
        info.val = jonum().sgetri(n, a, aOff, lda, rows, 0);
    }

    public void sgetri(int n, float[] a, int lda, int[] ipiv, float[] work, int lwork, intW info) {
        sgetri(n, a, 0, lda, ipiv, 0, work, 0, lwork, info);
    }

    public void sgeequ(int m, int n, float[] a, int aOff, int lda, float[] r, int rOff, float[] c, int cOff,
            floatW rowcnd, floatW colcnd, floatW amax, intW info) {
        FloatGeequ result = jonum().sgeequ(m, n, a, aOff, lda, r, rOff, c, cOff);
        info.val = result.info();
        rowcnd.val = result.rowCnd();
        colcnd.val = result.colCnd();
        amax.val = result.amax();
    }

    public void sgeequ(int m, int n, float[] a, int lda, float[] r, float[] c, floatW rowcnd, floatW colcnd,
            floatW amax, intW info) {
        sgeequ(m, n, a, 0, lda, r, 0, c, 0, rowcnd, colcnd, amax, info);
    }
}
