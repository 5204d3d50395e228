package org.jonum.netlib.internal;

import org.netlib.util.intW;

/// netlib's double routines of the family of [org.jonum.lapack.DoubleQr], done by Jonum.
public abstract class DoubleNetlibQr extends DoubleNetlibPivotedQr {
    public void dgeqrf(int m, int n, double[] a, int aOff, int lda, double[] tau, int tauOff, double[] work,
            int workOff, int lwork, intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        jonum().dgeqrf(m, n, a, aOff, lda, tau, tauOff);
        info.val = 0;
    }

    public void dgeqrf(int m, int n, double[] a, int lda, double[] tau, double[] work, int lwork, intW info) {
        dgeqrf(m, n, a, 0, lda, tau, 0, work, 0, lwork, info);
    }

    public void dormqr(String side, String trans, int m, int n, int k, double[] a, int aOff, int lda, double[] tau,
            int tauOff, double[] c, int cOff, int ldc, double[] work, int workOff, int lwork, intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        jonum().dormqr(Letters.side("side", side), Letters.trans("trans", trans), m, n, k, a, aOff, lda, tau, tauOff, c,
                cOff, ldc);
        info.val = 0;
    }

    public void dormqr(String side, String trans, int m, int n, int k, double[] a, int lda, double[] tau, double[] c,
            int ldc, double[] work, int lwork, intW info) {
        dormqr(side, trans, m, n, k, a, 0, lda, tau, 0, c, 0, ldc, work, 0, lwork, info);
    }

    public void dorgqr(int m, int n, int k, double[] a, int aOff, int lda, double[] tau, int tauOff, double[] work,
            int workOff, int lwork, intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        jonum().dorgqr(m, n, k, a, aOff, lda, tau, tauOff);
        info.val = 0;
    }

    public void dorgqr(int m, int n, int k, double[] a, int lda, double[] tau, double[] work, int lwork, intW info) {
        dorgqr(m, n, k, a, 0, lda, tau, 0, work, 0, lwork, info);
    }
}
