// Generated from DoubleNetlibBidiagonal.java by build/Float32.java. Do not edit.
package org.jonum.netlib.internal;

import org.jonum.lapack.Compz;
import org.jonum.lapack.Vect;
import org.netlib.util.intW;

/// netlib's float routines of the family of [org.jonum.lapack.FloatBidiagonal], done by Jonum.
public abstract class FloatNetlibBidiagonal extends FloatNetlibBandPencil {
    public void sgebrd(int m, int n, float[] a, int aOff, int lda, float[] d, int dOff, float[] e, int eOff,
            float[] tauq, int tauqOff, float[] taup, int taupOff, float[] work, int workOff, int lwork, intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        jonum().sgebrd(m, n, a, aOff, lda, d, dOff, e, eOff, tauq, tauqOff, taup, taupOff);
        info.val = 0;
    }

    public void sgebrd(int m, int n, float[] a, int lda, float[] d, float[] e, float[] tauq, float[] taup,
            float[] work, int lwork, intW info) {
        sgebrd(m, n, a, 0, lda, d, 0, e, 0, tauq, 0, taup, 0, work, 0, lwork, info);
    }

    public void sorgbr(String vect, int m, int n, int k, float[] a, int aOff, int lda, float[] tau, int tauOff,
            float[] work, int workOff, int lwork, intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        jonum().sorgbr(Letters.as(Vect.class, "vect", vect), m, n, k, a, aOff, lda, tau, tauOff);
        info.val = 0;
    }

    public void sorgbr(String vect, int m, int n, int k, float[] a, int lda, float[] tau, float[] work, int lwork,
            intW info) {
        sorgbr(vect, m, n, k, a, 0, lda, tau, 0, work, 0, lwork, info);
    }

    public void sormbr(String vect, String side, String trans, int m, int n, int k, float[] a, int aOff, int lda,
            float[] tau, int tauOff, float[] c, int cOff, int ldc, float[] work, int workOff, int lwork, intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        jonum().sormbr(Letters.as(Vect.class, "vect", vect), Letters.side("side", side), Letters.trans("trans", trans),
                m, n, k, a, aOff, lda, tau, tauOff, c, cOff, ldc);
        info.val = 0;
    }

    public void sormbr(String vect, String side, String trans, int m, int n, int k, float[] a, int lda, float[] tau,
            float[] c, int ldc, float[] work, int lwork, intW info) {
        sormbr(vect, side, trans, m, n, k, a, 0, lda, tau, 0, c, 0, ldc, work, 0, lwork, info);
    }

    public void sbdsqr(String uplo, int n, int ncvt, int nru, int ncc, float[] d, int dOff, float[] e, int eOff,
            float[] vt, int vtOff, int ldvt, float[] u, int uOff, int ldu, float[] c, int cOff, int ldc,
            float[] work, int workOff, intW info) {
        info.val = jonum().sbdsqr(Letters.uplo("uplo", uplo), n, ncvt, nru, ncc, d, dOff, e, eOff, vt, vtOff, ldvt, u,
                uOff, ldu, c, cOff, ldc);
    }

    public void sbdsqr(String uplo, int n, int ncvt, int nru, int ncc, float[] d, float[] e, float[] vt, int ldvt,
            float[] u, int ldu, float[] c, int ldc, float[] work, intW info) {
        sbdsqr(uplo, n, ncvt, nru, ncc, d, 0, e, 0, vt, 0, ldvt, u, 0, ldu, c, 0, ldc, work, 0, info);
    }

    public void sbdsdc(String uplo, String compq, int n, float[] d, int dOff, float[] e, int eOff, float[] u,
            int uOff, int ldu, float[] vt, int vtOff, int ldvt, float[] q, int qOff, int[] iq, int iqOff,
            float[] work, int workOff, int[] iwork, int iworkOff, intW info) {
        info.val = jonum().sbdsdc(Letters.uplo("uplo", uplo), Letters.as(Compz.class, "compq", compq), n, d, dOff, e,
                eOff, u, uOff, ldu, vt, vtOff, ldvt);
    }

    public void sbdsdc(String uplo, String compq, int n, float[] d, float[] e, float[] u, int ldu, float[] vt,
            int ldvt, float[] q, int[] iq, float[] work, int[] iwork, intW info) {
        sbdsdc(uplo, compq, n, d, 0, e, 0, u, 0, ldu, vt, 0, ldvt, q, 0, iq, 0, work, 0, iwork, 0, info);
    }

    public void slasq1(int n, float[] d, int dOff, float[] e, int eOff, float[] work, int workOff, intW info) {
        info.val = jonum().slasq1(n, d, dOff, e, eOff);
    }

    public void slasq1(int n, float[] d, float[] e, float[] work, intW info) {
        slasq1(n, d, 0, e, 0, work, 0, info);
    }
}
