package org.jonum.netlib.internal;

import org.jonum.lapack.Compz;
import org.jonum.lapack.Vect;
import org.netlib.util.intW;

/// netlib's double routines of the family of [org.jonum.lapack.DoubleBidiagonal], done by Jonum.
public abstract class DoubleNetlibBidiagonal extends DoubleNetlibBandPencil {
    public void dgebrd(int m, int n, double[] a, int aOff, int lda, double[] d, int dOff, double[] e, int eOff,
            double[] tauq, int tauqOff, double[] taup, int taupOff, double[] work, int workOff, int lwork, intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        jonum().dgebrd(m, n, a, aOff, lda, d, dOff, e, eOff, tauq, tauqOff, taup, taupOff);
        info.val = 0;
    }

    public void dgebrd(int m, int n, double[] a, int lda, double[] d, double[] e, double[] tauq, double[] taup,
            double[] work, int lwork, intW info) {
        dgebrd(m, n, a, 0, lda, d, 0, e, 0, tauq, 0, taup, 0, work, 0, lwork, info);
    }

    public void dorgbr(String vect, int m, int n, int k, double[] a, int aOff, int lda, double[] tau, int tauOff,
            double[] work, int workOff, int lwork, intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        jonum().dorgbr(Letters.as(Vect.class, "vect", vect), m, n, k, a, aOff, lda, tau, tauOff);
        info.val = 0;
    }

    public void dorgbr(String vect, int m, int n, int k, double[] a, int lda, double[] tau, double[] work, int lwork,
            intW info) {
        dorgbr(vect, m, n, k, a, 0, lda, tau, 0, work, 0, lwork, info);
    }

    public void dormbr(String vect, String side, String trans, int m, int n, int k, double[] a, int aOff, int lda,
            double[] tau, int tauOff, double[] c, int cOff, int ldc, double[] work, int workOff, int lwork, intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        jonum().dormbr(Letters.as(Vect.class, "vect", vect), Letters.side("side", side), Letters.trans("trans", trans),
                m, n, k, a, aOff, lda, tau, tauOff, c, cOff, ldc);
        info.val = 0;
    }

    public void dormbr(String vect, String side, String trans, int m, int n, int k, double[] a, int lda, double[] tau,
            double[] c, int ldc, double[] work, int lwork, intW info) {
        dormbr(vect, side, trans, m, n, k, a, 0, lda, tau, 0, c, 0, ldc, work, 0, lwork, info);
    }

    public void dbdsqr(String uplo, int n, int ncvt, int nru, int ncc, double[] d, int dOff, double[] e, int eOff,
            double[] vt, int vtOff, int ldvt, double[] u, int uOff, int ldu, double[] c, int cOff, int ldc,
            double[] work, int workOff, intW info) {
        info.val = jonum().dbdsqr(Letters.uplo("uplo", uplo), n, ncvt, nru, ncc, d, dOff, e, eOff, vt, vtOff, ldvt, u,
                uOff, ldu, c, cOff, ldc);
    }

    public void dbdsqr(String uplo, int n, int ncvt, int nru, int ncc, double[] d, double[] e, double[] vt, int ldvt,
            double[] u, int ldu, double[] c, int ldc, double[] work, intW info) {
        dbdsqr(uplo, n, ncvt, nru, ncc, d, 0, e, 0, vt, 0, ldvt, u, 0, ldu, c, 0, ldc, work, 0, info);
    }

    public void dbdsdc(String uplo, String compq, int n, double[] d, int dOff, double[] e, int eOff, double[] u,
            int uOff, int ldu, double[] vt, int vtOff, int ldvt, double[] q, int qOff, int[] iq, int iqOff,
            double[] work, int workOff, int[] iwork, int iworkOff, intW info) {
        info.val = jonum().dbdsdc(Letters.uplo("uplo", uplo), Letters.as(Compz.class, "compq", compq), n, d, dOff, e,
                eOff, u, uOff, ldu, vt, vtOff, ldvt);
    }

    public void dbdsdc(String uplo, String compq, int n, double[] d, double[] e, double[] u, int ldu, double[] vt,
            int ldvt, double[] q, int[] iq, double[] work, int[] iwork, intW info) {
        dbdsdc(uplo, compq, n, d, 0, e, 0, u, 0, ldu, vt, 0, ldvt, q, 0, iq, 0, work, 0, iwork, 0, info);
    }

    public void dlasq1(int n, double[] d, int dOff, double[] e, int eOff, double[] work, int workOff, intW info) {
        info.val = jonum().dlasq1(n, d, dOff, e, eOff);
    }

    public void dlasq1(int n, double[] d, double[] e, double[] work, intW info) {
        dlasq1(n, d, 0, e, 0, work, 0, info);
    }
}
