package org.jonum.netlib.internal;

import org.jonum.lapack.Ranked;
import org.netlib.util.intW;

/// netlib's double routines of the family of [org.jonum.lapack.DoubleLeastSquares], done by Jonum.
public abstract class DoubleNetlibLeastSquares extends DoubleNetlibIndefinite {
    public void dgels(String trans, int m, int n, int nrhs, double[] a, int aOff, int lda, double[] b, int bOff,
            int ldb, double[] work, int workOff, int lwork, intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        info.val = jonum().dgels(Letters.trans("trans", trans), m, n, nrhs, a, aOff, lda, b, bOff, ldb);
    }

    public void dgels(String trans, int m, int n, int nrhs, double[] a, int lda, double[] b, int ldb, double[] work,
            int lwork, intW info) {
        dgels(trans, m, n, nrhs, a, 0, lda, b, 0, ldb, work, 0, lwork, info);
    }

    public void dgelsy(int m, int n, int nrhs, double[] a, int aOff, int lda, double[] b, int bOff, int ldb, int[] jpvt,
            int jpvtOff, double rcond, intW rank, double[] work, int workOff, int lwork, intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        rank.val = jonum().dgelsy(m, n, nrhs, a, aOff, lda, b, bOff, ldb, jpvt, jpvtOff, rcond);
        info.val = 0;
        Indices.up(n, jpvt, jpvtOff);
    }

    public void dgelsy(int m, int n, int nrhs, double[] a, int lda, double[] b, int ldb, int[] jpvt, double rcond,
            intW rank, double[] work, int lwork, intW info) {
        dgelsy(m, n, nrhs, a, 0, lda, b, 0, ldb, jpvt, 0, rcond, rank, work, 0, lwork, info);
    }

    public void dgelss(int m, int n, int nrhs, double[] a, int aOff, int lda, double[] b, int bOff, int ldb, double[] s,
            int sOff, double rcond, intW rank, double[] work, int workOff, int lwork, intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        Ranked result = jonum().dgelss(m, n, nrhs, a, aOff, lda, b, bOff, ldb, s, sOff, rcond);
        info.val = result.info();
        rank.val = result.rank();
    }

    public void dgelss(int m, int n, int nrhs, double[] a, int lda, double[] b, int ldb, double[] s, double rcond,
            intW rank, double[] work, int lwork, intW info) {
        dgelss(m, n, nrhs, a, 0, lda, b, 0, ldb, s, 0, rcond, rank, work, 0, lwork, info);
    }

    public void dgelsd(int m, int n, int nrhs, double[] a, int aOff, int lda, double[] b, int bOff, int ldb, double[] s,
            int sOff, double rcond, intW rank, double[] work, int workOff, int lwork, int[] iwork, int iworkOff,
            intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        Ranked result = jonum().dgelsd(m, n, nrhs, a, aOff, lda, b, bOff, ldb, s, sOff, rcond);
        info.val = result.info();
        rank.val = result.rank();
    }

    public void dgelsd(int m, int n, int nrhs, double[] a, int lda, double[] b, int ldb, double[] s, double rcond,
            intW rank, double[] work, int lwork, int[] iwork, intW info) {
        dgelsd(m, n, nrhs, a, 0, lda, b, 0, ldb, s, 0, rcond, rank, work, 0, lwork, iwork, 0, info);
    }

    public void dggqrf(int n, int m, int p, double[] a, int aOff, int lda, double[] taua, int tauaOff, double[] b,
            int bOff, int ldb, double[] taub, int taubOff, double[] work, int workOff, int lwork, intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        jonum().dggqrf(n, m, p, a, aOff, lda, taua, tauaOff, b, bOff, ldb, taub, taubOff);
        info.val = 0;
    }

    public void dggqrf(int n, int m, int p, double[] a, int lda, double[] taua, double[] b, int ldb, double[] taub,
            double[] work, int lwork, intW info) {
        dggqrf(n, m, p, a, 0, lda, taua, 0, b, 0, ldb, taub, 0, work, 0, lwork, info);
    }

    public void dggrqf(int m, int p, int n, double[] a, int aOff, int lda, double[] taua, int tauaOff, double[] b,
            int bOff, int ldb, double[] taub, int taubOff, double[] work, int workOff, int lwork, intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        jonum().dggrqf(m, p, n, a, aOff, lda, taua, tauaOff, b, bOff, ldb, taub, taubOff);
        info.val = 0;
    }

    public void dggrqf(int m, int p, int n, double[] a, int lda, double[] taua, double[] b, int ldb, double[] taub,
            double[] work, int lwork, intW info) {
        dggrqf(m, p, n, a, 0, lda, taua, 0, b, 0, ldb, taub, 0, work, 0, lwork, info);
    }

    public void dgglse(int m, int n, int p, double[] a, int aOff, int lda, double[] b, int bOff, int ldb, double[] c,
            int cOff, double[] d, int dOff, double[] x, int xOff, double[] work, int workOff, int lwork, intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        info.val = jonum().dgglse(m, n, p, a, aOff, lda, b, bOff, ldb, c, cOff, d, dOff, x, xOff);
    }

    public void dgglse(int m, int n, int p, double[] a, int lda, double[] b, int ldb, double[] c, double[] d,
            double[] x, double[] work, int lwork, intW info) {
        dgglse(m, n, p, a, 0, lda, b, 0, ldb, c, 0, d, 0, x, 0, work, 0, lwork, info);
    }

    public void dggglm(int n, int m, int p, double[] a, int aOff, int lda, double[] b, int bOff, int ldb, double[] d,
            int dOff, double[] x, int xOff, double[] y, int yOff, double[] work, int workOff, int lwork, intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        info.val = jonum().dggglm(n, m, p, a, aOff, lda, b, bOff, ldb, d, dOff, x, xOff, y, yOff);
    }

    public void dggglm(int n, int m, int p, double[] a, int lda, double[] b, int ldb, double[] d, double[] x,
            double[] y, double[] work, int lwork, intW info) {
        dggglm(n, m, p, a, 0, lda, b, 0, ldb, d, 0, x, 0, y, 0, work, 0, lwork, info);
    }
}
