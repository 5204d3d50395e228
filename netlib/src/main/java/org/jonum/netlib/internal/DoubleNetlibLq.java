package org.jonum.netlib.internal;

import org.netlib.util.intW;

/// netlib's double routines of the family of [org.jonum.lapack.DoubleLq], done by Jonum.
public abstract class DoubleNetlibLq extends DoubleNetlibLeastSquares {
    public void dgelqf(int m, int n, double[] a, int aOff, int lda, double[] tau, int tauOff, double[] work,
            int workOff, int lwork, intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        jonum().dgelqf(m, n, a, aOff, lda, tau, tauOff);
        info.val = 0;
    }

    public void dgelqf(int m, int n, double[] a, int lda, double[] tau, double[] work, int lwork, intW info) {
        dgelqf(m, n, a, 0, lda, tau, 0, work, 0, lwork, info);
    }

    public void dormlq(String side, String trans, int m, int n, int k, double[] a, int aOff, int lda, double[] tau,
            int tauOff, double[] c, int cOff, int ldc, double[] work, int workOff, int lwork, intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        jonum().dormlq(Letters.side("side", side), Letters.trans("trans", trans), m, n, k, a, aOff, lda, tau, tauOff, c,
                cOff, ldc);
        info.val = 0;
    }

    public void dormlq(String side, String trans, int m, int n, int k, double[] a, int lda, double[] tau, double[] c,
            int ldc, double[] work, int lwork, intW info) {
        dormlq(side, trans, m, n, k, a, 0, lda, tau, 0, c, 0, ldc, work, 0, lwork, info);
    }

    public void dorglq(int m, int n, int k, double[] a, int aOff, int lda, double[] tau, int tauOff, double[] work,
            int workOff, int lwork, intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        jonum().dorglq(m, n, k, a, aOff, lda, tau, tauOff);
        info.val = 0;
    }

    public void dorglq(int m, int n, int k, double[] a, int lda, double[] tau, double[] work, int lwork, intW info) {
        dorglq(m, n, k, a, 0, lda, tau, 0, work, 0, lwork, info);
    }

    public void dgeqlf(int m, int n, double[] a, int aOff, int lda, double[] tau, int tauOff, double[] work,
            int workOff, int lwork, intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        jonum().dgeqlf(m, n, a, aOff, lda, tau, tauOff);
        info.val = 0;
    }

    public void dgeqlf(int m, int n, double[] a, int lda, double[] tau, double[] work, int lwork, intW info) {
        dgeqlf(m, n, a, 0, lda, tau, 0, work, 0, lwork, info);
    }

    public void dormql(String side, String trans, int m, int n, int k, double[] a, int aOff, int lda, double[] tau,
            int tauOff, double[] c, int cOff, int ldc, double[] work, int workOff, int lwork, intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        jonum().dormql(Letters.side("side", side), Letters.trans("trans", trans), m, n, k, a, aOff, lda, tau, tauOff, c,
                cOff, ldc);
        info.val = 0;
    }

    public void dormql(String side, String trans, int m, int n, int k, double[] a, int lda, double[] tau, double[] c,
            int ldc, double[] work, int lwork, intW info) {
        dormql(side, trans, m, n, k, a, 0, lda, tau, 0, c, 0, ldc, work, 0, lwork, info);
    }

    public void dorgql(int m, int n, int k, double[] a, int aOff, int lda, double[] tau, int tauOff, double[] work,
            int workOff, int lwork, intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        jonum().dorgql(m, n, k, a, aOff, lda, tau, tauOff);
        info.val = 0;
    }

    public void dorgql(int m, int n, int k, double[] a, int lda, double[] tau, double[] work, int lwork, intW info) {
        dorgql(m, n, k, a, 0, lda, tau, 0, work, 0, lwork, info);
    }

    public void dgerqf(int m, int n, double[] a, int aOff, int lda, double[] tau, int tauOff, double[] work,
            int workOff, int lwork, intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        jonum().dgerqf(m, n, a, aOff, lda, tau, tauOff);
        info.val = 0;
    }

    public void dgerqf(int m, int n, double[] a, int lda, double[] tau, double[] work, int lwork, intW info) {
        dgerqf(m, n, a, 0, lda, tau, 0, work, 0, lwork, info);
    }

    public void dormrq(String side, String trans, int m, int n, int k, double[] a, int aOff, int lda, double[] tau,
            int tauOff, double[] c, int cOff, int ldc, double[] work, int workOff, int lwork, intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        jonum().dormrq(Letters.side("side", side), Letters.trans("trans", trans), m, n, k, a, aOff, lda, tau, tauOff, c,
                cOff, ldc);
        info.val = 0;
    }

    public void dormrq(String side, String trans, int m, int n, int k, double[] a, int lda, double[] tau, double[] c,
            int ldc, double[] work, int lwork, intW info) {
        dormrq(side, trans, m, n, k, a, 0, lda, tau, 0, c, 0, ldc, work, 0, lwork, info);
    }

    public void dorgrq(int m, int n, int k, double[] a, int aOff, int lda, double[] tau, int tauOff, double[] work,
            int workOff, int lwork, intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        jonum().dorgrq(m, n, k, a, aOff, lda, tau, tauOff);
        info.val = 0;
    }

    public void dorgrq(int m, int n, int k, double[] a, int lda, double[] tau, double[] work, int lwork, intW info) {
        dorgrq(m, n, k, a, 0, lda, tau, 0, work, 0, lwork, info);
    }

    public void dtzrzf(int m, int n, double[] a, int aOff, int lda, double[] tau, int tauOff, double[] work,
            int workOff, int lwork, intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        jonum().dtzrzf(m, n, a, aOff, lda, tau, tauOff);
        info.val = 0;
    }

    public void dtzrzf(int m, int n, double[] a, int lda, double[] tau, double[] work, int lwork, intW info) {
        dtzrzf(m, n, a, 0, lda, tau, 0, work, 0, lwork, info);
    }

    public void dormrz(String side, String trans, int m, int n, int k, int l, double[] a, int aOff, int lda,
            double[] tau, int tauOff, double[] c, int cOff, int ldc, double[] work, int workOff, int lwork, intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        jonum().dormrz(Letters.side("side", side), Letters.trans("trans", trans), m, n, k, l, a, aOff, lda, tau, tauOff,
                c, cOff, ldc);
        info.val = 0;
    }

    public void dormrz(String side, String trans, int m, int n, int k, int l, double[] a, int lda, double[] tau,
            double[] c, int ldc, double[] work, int lwork, intW info) {
        dormrz(side, trans, m, n, k, l, a, 0, lda, tau, 0, c, 0, ldc, work, 0, lwork, info);
    }
}
