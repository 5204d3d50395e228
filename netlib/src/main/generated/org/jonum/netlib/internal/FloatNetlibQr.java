// Generated from DoubleNetlibQr.java by build/Float32.java. Do not edit.
package org.jonum.netlib.internal;

import org.netlib.util.intW;

/// netlib's float routines of the family of [org.jonum.lapack.FloatQr], done by Jonum.
public abstract class FloatNetlibQr extends FloatNetlibPivotedQr {
    public void sgeqrf(int m, int n, float[] a, int aOff, int lda, float[] tau, int tauOff, float[] work,
            int workOff, int lwork, intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        jonum().sgeqrf(m, n, a, aOff, lda, tau, tauOff);
        info.val = 0;
    }

    public void sgeqrf(int m, int n, float[] a, int lda, float[] tau, float[] work, int lwork, intW info) {
        sgeqrf(m, n, a, 0, lda, tau, 0, work, 0, lwork, info);
    }

    public void sormqr(String side, String trans, int m, int n, int k, float[] a, int aOff, int lda, float[] tau,
            int tauOff, float[] c, int cOff, int ldc, float[] work, int workOff, int lwork, intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        jonum().sormqr(Letters.side("side", side), Letters.trans("trans", trans), m, n, k, a, aOff, lda, tau, tauOff, c,
                cOff, ldc);
        info.val = 0;
    }

    public void sormqr(String side, String trans, int m, int n, int k, float[] a, int lda, float[] tau, float[] c,
            int ldc, float[] work, int lwork, intW info) {
        sormqr(side, trans, m, n, k, a, 0, lda, tau, 0, c, 0, ldc, work, 0, lwork, info);
    }

    public void sorgqr(int m, int n, int k, float[] a, int aOff, int lda, float[] tau, int tauOff, float[] work,
            int workOff, int lwork, intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        jonum().sorgqr(m, n, k, a, aOff, lda, tau, tauOff);
        info.val = 0;
    }

    public void sorgqr(int m, int n, int k, float[] a, int lda, float[] tau, float[] work, int lwork, intW info) {
        sorgqr(m, n, k, a, 0, lda, tau, 0, work, 0, lwork, info);
    }
}
