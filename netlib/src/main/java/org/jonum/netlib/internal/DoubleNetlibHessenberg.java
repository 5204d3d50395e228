package org.jonum.netlib.internal;

import org.jonum.lapack.Balance;
import org.jonum.lapack.Balanced;
import org.jonum.lapack.Compz;
import org.jonum.lapack.SchurJob;
import org.netlib.util.intW;

/// netlib's double routines of the family of [org.jonum.lapack.DoubleHessenberg], done by Jonum.
public abstract class DoubleNetlibHessenberg extends DoubleNetlibGeneralizedSvd {
    public void dgebal(String job, int n, double[] a, int aOff, int lda, intW ilo, intW ihi, double[] scale,
            int scaleOff, intW info) {
        Balanced result = jonum().dgebal(Letters.as(Balance.class, "job", job), n, a, aOff, lda, scale, scaleOff);
        info.val = 0;
        ilo.val = result.ilo() + 1;
        ihi.val = result.ihi();
        Indices.rowsUp(n, result.ilo(), result.ihi(), scale, scaleOff);
    }

    public void dgebal(String job, int n, double[] a, int lda, intW ilo, intW ihi, double[] scale, intW info) {
        dgebal(job, n, a, 0, lda, ilo, ihi, scale, 0, info);
    }

    public void dgebak(String job, String side, int n, int ilo, int ihi, double[] scale, int scaleOff, int m,
            double[] v, int vOff, int ldv, intW info) {
        double[] sRows = Indices.rowsDown(n, ilo, ihi, scale, scaleOff);
        jonum().dgebak(Letters.as(Balance.class, "job", job), Letters.side("side", side), n, ilo - 1, ihi, sRows, 0, m,
                v, vOff, ldv);
        info.val = 0;
    }

    public void dgebak(String job, String side, int n, int ilo, int ihi, double[] scale, int m, double[] v, int ldv,
            intW info) {
        dgebak(job, side, n, ilo, ihi, scale, 0, m, v, 0, ldv, info);
    }

    public void dgehrd(int n, int ilo, int ihi, double[] a, int aOff, int lda, double[] tau, int tauOff, double[] work,
            int workOff, int lwork, intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        jonum().dgehrd(n, ilo - 1, ihi, a, aOff, lda, tau, tauOff);
        info.val = 0;
    }

    public void dgehrd(int n, int ilo, int ihi, double[] a, int lda, double[] tau, double[] work, int lwork,
            intW info) {
        dgehrd(n, ilo, ihi, a, 0, lda, tau, 0, work, 0, lwork, info);
    }

    public void dorghr(int n, int ilo, int ihi, double[] a, int aOff, int lda, double[] tau, int tauOff, double[] work,
            int workOff, int lwork, intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        jonum().dorghr(n, ilo - 1, ihi, a, aOff, lda, tau, tauOff);
        info.val = 0;
    }

    public void dorghr(int n, int ilo, int ihi, double[] a, int lda, double[] tau, double[] work, int lwork,
            intW info) {
        dorghr(n, ilo, ihi, a, 0, lda, tau, 0, work, 0, lwork, info);
    }

    public void dormhr(String side, String trans, int m, int n, int ilo, int ihi, double[] a, int aOff, int lda,
            double[] tau, int tauOff, double[] c, int cOff, int ldc, double[] work, int workOff, int lwork, intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        jonum().dormhr(Letters.side("side", side), Letters.trans("trans", trans), m, n, ilo - 1, ihi, a, aOff, lda, tau,
                tauOff, c, cOff, ldc);
        info.val = 0;
    }

    public void dormhr(String side, String trans, int m, int n, int ilo, int ihi, double[] a, int lda, double[] tau,
            double[] c, int ldc, double[] work, int lwork, intW info) {
        dormhr(side, trans, m, n, ilo, ihi, a, 0, lda, tau, 0, c, 0, ldc, work, 0, lwork, info);
    }

    public void dhseqr(String job, String compz, int n, int ilo, int ihi, double[] h, int hOff, int ldh, double[] wr,
            int wrOff, double[] wi, int wiOff, double[] z, int zOff, int ldz, double[] work, int workOff, int lwork,
            intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        info.val = jonum().dhseqr(Letters.as(SchurJob.class, "job", job), Letters.as(Compz.class, "compz", compz), n,
                ilo - 1, ihi, h, hOff, ldh, wr, wrOff, wi, wiOff, z, zOff, ldz);
    }

    public void dhseqr(String job, String compz, int n, int ilo, int ihi, double[] h, int ldh, double[] wr, double[] wi,
            double[] z, int ldz, double[] work, int lwork, intW info) {
        dhseqr(job, compz, n, ilo, ihi, h, 0, ldh, wr, 0, wi, 0, z, 0, ldz, work, 0, lwork, info);
    }
}
