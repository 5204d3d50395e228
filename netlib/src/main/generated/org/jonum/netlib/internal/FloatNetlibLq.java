// Generated from DoubleNetlibLq.java by build/Float32.java. Do not edit.
package org.jonum.netlib.internal;

import org.netlib.util.intW;

/// netlib's float routines of the family of [org.jonum.lapack.FloatLq], done by Jonum.
public abstract class FloatNetlibLq extends FloatNetlibLeastSquares {
    public void sgelqf(int m, int n, float[] a, int aOff, int lda, float[] tau, int tauOff, float[] work,
            int workOff, int lwork, intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        jonum().sgelqf(m, n, a, aOff, lda, tau, tauOff);
        info.val = 0;
    }

    public void sgelqf(int m, int n, float[] a, int lda, float[] tau, float[] work, int lwork, intW info) {
        sgelqf(m, n, a, 0, lda, tau, 0, work, 0, lwork, info);
    }

    public void sormlq(String side, String trans, int m, int n, int k, float[] a, int aOff, int lda, float[] tau,
            int tauOff, float[] c, int cOff, int ldc, float[] work, int workOff, int lwork, intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        jonum().sormlq(Letters.side("side", side), Letters.trans("trans", trans), m, n, k, a, aOff, lda, tau, tauOff, c,
                cOff, ldc);
        info.val = 0;
    }

    public void sormlq(String side, String trans, int m, int n, int k, float[] a, int lda, float[] tau, float[] c,
            int ldc, float[] work, int lwork, intW info) {
        sormlq(side, trans, m, n, k, a, 0, lda, tau, 0, c, 0, ldc, work, 0, lwork, info);
    }

    public void sorglq(int m, int n, int k, float[] a, int aOff, int lda, float[] tau, int tauOff, float[] work,
            int workOff, int lwork, intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        jonum().sorglq(m, n, k, a, aOff, lda, tau, tauOff);
        info.val = 0;
    }

    public void sorglq(int m, int n, int k, float[] a, int lda, float[] tau, float[] work, int lwork, intW info) {
        sorglq(m, n, k, a, 0, lda, tau, 0, work, 0, lwork, info);
    }

    public void sgeqlf(int m, int n, float[] a, int aOff, int lda, float[] tau, int tauOff, float[] work,
            int workOff, int lwork, intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        jonum().sgeqlf(m, n, a, aOff, lda, tau, tauOff);
        info.val = 0;
    }

    public void sgeqlf(int m, int n, float[] a, int lda, float[] tau, float[] work, int lwork, intW info) {
        sgeqlf(m, n, a, 0, lda, tau, 0, work, 0, lwork, info);
    }

    public void sormql(String side, String trans, int m, int n, int k, float[] a, int aOff, int lda, float[] tau,
            int tauOff, float[] c, int cOff, int ldc, float[] work, int workOff, int lwork, intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        jonum().sormql(Letters.side("side", side), Letters.trans("trans", trans), m, n, k, a, aOff, lda, tau, tauOff, c,
                cOff, ldc);
        info.val = 0;
    }

    public void sormql(String side, String trans, int m, int n, int k, float[] a, int lda, float[] tau, float[] c,
            int ldc, float[] work, int lwork, intW info) {
        sormql(side, trans, m, n, k, a, 0, lda, tau, 0, c, 0, ldc, work, 0, lwork, info);
    }

    public void sorgql(int m, int n, int k, float[] a, int aOff, int lda, float[] tau, int tauOff, float[] work,
            int workOff, int lwork, intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        jonum().sorgql(m, n, k, a, aOff, lda, tau, tauOff);
        info.val = 0;
    }

    public void sorgql(int m, int n, int k, float[] a, int lda, float[] tau, float[] work, int lwork, intW info) {
        sorgql(m, n, k, a, 0, lda, tau, 0, work, 0, lwork, info);
    }

    public void sgerqf(int m, int n, float[] a, int aOff, int lda, float[] tau, int tauOff, float[] work,
            int workOff, int lwork, intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        jonum().sgerqf(m, n, a, aOff, lda, tau, tauOff);
        info.val = 0;
    }

    public void sgerqf(int m, int n, float[] a, int lda, float[] tau, float[] work, int lwork, intW info) {
        sgerqf(m, n, a, 0, lda, tau, 0, work, 0, lwork, info);
    }

    public void sormrq(String side, String trans, int m, int n, int k, float[] a, int aOff, int lda, float[] tau,
            int tauOff, float[] c, int cOff, int ldc, float[] work, int workOff, int lwork, intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        jonum().sormrq(Letters.side("side", side), Letters.trans("trans", trans), m, n, k, a, aOff, lda, tau, tauOff, c,
                cOff, ldc);
        info.val = 0;
    }

    public void sormrq(String side, String trans, int m, int n, int k, float[] a, int lda, float[] tau, float[] c,
            int ldc, float[] work, int lwork, intW info) {
        sormrq(side, trans, m, n, k, a, 0, lda, tau, 0, c, 0, ldc, work, 0, lwork, info);
    }

    public void sorgrq(int m, int n, int k, float[] a, int aOff, int lda, float[] tau, int tauOff, float[] work,
            int workOff, int lwork, intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        jonum().sorgrq(m, n, k, a, aOff, lda, tau, tauOff);
        info.val = 0;
    }

    public void sorgrq(int m, int n, int k, float[] a, int lda, float[] tau, float[] work, int lwork, intW info) {
        sorgrq(m, n, k, a, 0, lda, tau, 0, work, 0, lwork, info);
    }

    public void stzrzf(int m, int n, float[] a, int aOff, int lda, float[] tau, int tauOff, float[] work,
            int workOff, int lwork, intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        jonum().stzrzf(m, n, a, aOff, lda, tau, tauOff);
        info.val = 0;
    }

    public void stzrzf(int m, int n, float[] a, int lda, float[] tau, float[] work, int lwork, intW info) {
        stzrzf(m, n, a, 0, lda, tau, 0, work, 0, lwork, info);
    }

    public void sormrz(String side, String trans, int m, int n, int k, int l, float[] a, int aOff, int lda,
            float[] tau, int tauOff, float[] c, int cOff, int ldc, float[] work, int workOff, int lwork, intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        jonum().sormrz(Letters.side("side", side), Letters.trans("trans", trans), m, n, k, l, a, aOff, lda, tau, tauOff,
                c, cOff, ldc);
        info.val = 0;
    }

    public void sormrz(String side, String trans, int m, int n, int k, int l, float[] a, int lda, float[] tau,
            float[] c, int ldc, float[] work, int lwork, intW info) {
        sormrz(side, trans, m, n, k, l, a, 0, lda, tau, 0, c, 0, ldc, work, 0, lwork, info);
    }
}
