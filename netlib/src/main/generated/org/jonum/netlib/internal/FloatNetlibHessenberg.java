// Generated from DoubleNetlibHessenberg.java by build/Float32.java. Do not edit.
package org.jonum.netlib.internal;

import org.jonum.lapack.Balance;
import org.jonum.lapack.Balanced;
import org.jonum.lapack.Compz;
import org.jonum.lapack.SchurJob;
import org.netlib.util.intW;

/// netlib's float routines of the family of [org.jonum.lapack.FloatHessenberg], done by Jonum.
public abstract class FloatNetlibHessenberg extends FloatNetlibGeneralizedSvd {
    public void sgebal(String job, int n, float[] a, int aOff, int lda, intW ilo, intW ihi, float[] scale,
            int scaleOff, intW info) {
        Balanced result = jonum().sgebal(Letters.as(Balance.class, "job", job), n, a, aOff, lda, scale, scaleOff);
        info.val = 0;
        ilo.val = result.ilo() + 1;
        ihi.val = result.ihi();
        Indices.rowsUp(n, result.ilo(), result.ihi(), scale, scaleOff);
    }

    public void sgebal(String job, int n, float[] a, int lda, intW ilo, intW ihi, float[] scale, intW info) {
        sgebal(job, n, a, 0, lda, ilo, ihi, scale, 0, info);
    }

    public void sgebak(String job, String side, int n, int ilo, int ihi, float[] scale, int scaleOff, int m,
            float[] v, int vOff, int ldv, intW info) {
        float[] sRows = Indices.rowsDown(n, ilo, ihi, scale, scaleOff);
        jonum().sgebak(Letters.as(Balance.class, "job", job), Letters.side("side", side), n, ilo - 1, ihi, sRows, 0, m,
                v, vOff, ldv);
        info.val = 0;
    }

    public void sgebak(String job, String side, int n, int ilo, int ihi, float[] scale, int m, float[] v, int ldv,
            intW info) {
        sgebak(job, side, n, ilo, ihi, scale, 0, m, v, 0, ldv, info);
    }

    public void sgehrd(int n, int ilo, int ihi, float[] a, int aOff, int lda, float[] tau, int tauOff, float[] work,
            int workOff, int lwork, intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        jonum().sgehrd(n, ilo - 1, ihi, a, aOff, lda, tau, tauOff);
        info.val = 0;
    }

    public void sgehrd(int n, int ilo, int ihi, float[] a, int lda, float[] tau, float[] work, int lwork,
            intW info) {
        sgehrd(n, ilo, ihi, a, 0, lda, tau, 0, work, 0, lwork, info);
    }

    public void sorghr(int n, int ilo, int ihi, float[] a, int aOff, int lda, float[] tau, int tauOff, float[] work,
            int workOff, int lwork, intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        jonum().sorghr(n, ilo - 1, ihi, a, aOff, lda, tau, tauOff);
        info.val = 0;
    }

    public void sorghr(int n, int ilo, int ihi, float[] a, int lda, float[] tau, float[] work, int lwork,
            intW info) {
        sorghr(n, ilo, ihi, a, 0, lda, tau, 0, work, 0, lwork, info);
    }

    public void sormhr(String side, String trans, int m, int n, int ilo, int ihi, float[] a, int aOff, int lda,
            float[] tau, int tauOff, float[] c, int cOff, int ldc, float[] work, int workOff, int lwork, intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        jonum().sormhr(Letters.side("side", side), Letters.trans("trans", trans), m, n, ilo - 1, ihi, a, aOff, lda, tau,
                tauOff, c, cOff, ldc);
        info.val = 0;
    }

    public void sormhr(String side, String trans, int m, int n, int ilo, int ihi, float[] a, int lda, float[] tau,
            float[] c, int ldc, float[] work, int lwork, intW info) {
        sormhr(side, trans, m, n, ilo, ihi, a, 0, lda, tau, 0, c, 0, ldc, work, 0, lwork, info);
    }

    public void shseqr(String job, String compz, int n, int ilo, int ihi, float[] h, int hOff, int ldh, float[] wr,
            int wrOff, float[] wi, int wiOff, float[] z, int zOff, int ldz, float[] work, int workOff, int lwork,
            intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        info.val = jonum().shseqr(Letters.as(SchurJob.class, "job", job), Letters.as(Compz.class, "compz", compz), n,
                ilo - 1, ihi, h, hOff, ldh, wr, wrOff, wi, wiOff, z, zOff, ldz);
    }

    public void shseqr(String job, String compz, int n, int ilo, int ihi, float[] h, int ldh, float[] wr, float[] wi,
            float[] z, int ldz, float[] work, int lwork, intW info) {
        shseqr(job, compz, n, ilo, ihi, h, 0, ldh, wr, 0, wi, 0, z, 0, ldz, work, 0, lwork, info);
    }
}
