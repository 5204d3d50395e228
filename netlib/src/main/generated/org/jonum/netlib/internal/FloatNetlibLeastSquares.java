// Generated from DoubleNetlibLeastSquares.java by build/Float32.java. Do not edit.
package org.jonum.netlib.internal;

import org.jonum.lapack.Ranked;
import org.netlib.util.intW;

/// netlib's float routines of the family of [org.jonum.lapack.FloatLeastSquares], done by Jonum.
public abstract class FloatNetlibLeastSquares extends FloatNetlibIndefinite {
    public void sgels(String trans, int m, int n, int nrhs, float[] a, int aOff, int lda, float[] b, int bOff,
            int ldb, float[] work, int workOff, int lwork, intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        info.val = jonum().sgels(Letters.trans("trans", trans), m, n, nrhs, a, aOff, lda, b, bOff, ldb);
    }

    public void sgels(String trans, int m, int n, int nrhs, float[] a, int lda, float[] b, int ldb, float[] work,
            int lwork, intW info) {
        sgels(trans, m, n, nrhs, a, 0, lda, b, 0, ldb, work, 0, lwork, info);
    }

    public void sgelsy(int m, int n, int nrhs, float[] a, int aOff, int lda, float[] b, int bOff, int ldb, int[] jpvt,
            int jpvtOff, float rcond, intW rank, float[] work, int workOff, int lwork, intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        rank.val = jonum().sgelsy(m, n, nrhs, a, aOff, lda, b, bOff, ldb, jpvt, jpvtOff, rcond);
        info.val = 0;
        Indices.up(n, jpvt, jpvtOff);
    }

    public void sgelsy(int m, int n, int nrhs, float[] a, int lda, float[] b, int ldb, int[] jpvt, float rcond,
            intW rank, float[] work, int lwork, intW info) {
        sgelsy(m, n, nrhs, a, 0, lda, b, 0, ldb, jpvt, 0, rcond, rank, work, 0, lwork, info);
    }

    public void sgelss(int m, int n, int nrhs, float[] a, int aOff, int lda, float[] b, int bOff, int ldb, float[] s,
            int sOff, float rcond, intW rank, float[] work, int workOff, int lwork, intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        Ranked result = jonum().sgelss(m, n, nrhs, a, aOff, lda, b, bOff, ldb, s, sOff, rcond);
        info.val = result.info();
        rank.val = result.rank();
    }

    public void sgelss(int m, int n, int nrhs, float[] a, int lda, float[] b, int ldb, float[] s, float rcond,
            intW rank, float[] work, int lwork, intW info) {
        sgelss(m, n, nrhs, a, 0, lda, b, 0, ldb, s, 0, rcond, rank, work, 0, lwork, info);
    }

    public void sgelsd(int m, int n, int nrhs, float[] a, int aOff, int lda, float[] b, int bOff, int ldb, float[] s,
            int sOff, float rcond, intW rank, float[] work, int workOff, int lwork, int[] iwork, int iworkOff,
            intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        Ranked result = jonum().sgelsd(m, n, nrhs, a, aOff, lda, b, bOff, ldb, s, sOff, rcond);
        info.val = result.info();
        rank.val = result.rank();
    }

    public void sgelsd(int m, int n, int nrhs, float[] a, int lda, float[] b, int ldb, float[] s, float rcond,
            intW rank, float[] work, int lwork, int[] iwork, intW info) {
        sgelsd(m, n, nrhs, a, 0, lda, b, 0, ldb, s, 0, rcond, rank, work, 0, lwork, iwork, 0, info);
    }

    public void sggqrf(int n, int m, int p, float[] a, int aOff, int lda, float[] taua, int tauaOff, float[] b,
            int bOff, int ldb, float[] taub, int taubOff, float[] work, int workOff, int lwork, intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        jonum().sggqrf(n, m, p, a, aOff, lda, taua, tauaOff, b, bOff, ldb, taub, taubOff);
        info.val = 0;
    }

    public void sggqrf(int n, int m, int p, float[] a, int lda, float[] taua, float[] b, int ldb, float[] taub,
            float[] work, int lwork, intW info) {
        sggqrf(n, m, p, a, 0, lda, taua, 0, b, 0, ldb, taub, 0, work, 0, lwork, info);
    }

    public void sggrqf(int m, int p, int n, float[] a, int aOff, int lda, float[] taua, int tauaOff, float[] b,
            int bOff, int ldb, float[] taub, int taubOff, float[] work, int workOff, int lwork, intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        jonum().sggrqf(m, p, n, a, aOff, lda, taua, tauaOff, b, bOff, ldb, taub, taubOff);
        info.val = 0;
    }

    public void sggrqf(int m, int p, int n, float[] a, int lda, float[] taua, float[] b, int ldb, float[] taub,
            float[] work, int lwork, intW info) {
        sggrqf(m, p, n, a, 0, lda, taua, 0, b, 0, ldb, taub, 0, work, 0, lwork, info);
    }

    public void sgglse(int m, int n, int p, float[] a, int aOff, int lda, float[] b, int bOff, int ldb, float[] c,
            int cOff, float[] d, int dOff, float[] x, int xOff, float[] work, int workOff, int lwork, intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        info.val = jonum().sgglse(m, n, p, a, aOff, lda, b, bOff, ldb, c, cOff, d, dOff, x, xOff);
    }

    public void sgglse(int m, int n, int p, float[] a, int lda, float[] b, int ldb, float[] c, float[] d,
            float[] x, float[] work, int lwork, intW info) {
        sgglse(m, n, p, a, 0, lda, b, 0, ldb, c, 0, d, 0, x, 0, work, 0, lwork, info);
    }

    public void sggglm(int n, int m, int p, float[] a, int aOff, int lda, float[] b, int bOff, int ldb, float[] d,
            int dOff, float[] x, int xOff, float[] y, int yOff, float[] work, int workOff, int lwork, intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        info.val = jonum().sggglm(n, m, p, a, aOff, lda, b, bOff, ldb, d, dOff, x, xOff, y, yOff);
    }

    public void sggglm(int n, int m, int p, float[] a, int lda, float[] b, int ldb, float[] d, float[] x,
            float[] y, float[] work, int lwork, intW info) {
        sggglm(n, m, p, a, 0, lda, b, 0, ldb, d, 0, x, 0, y, 0, work, 0, lwork, info);
    }
}
