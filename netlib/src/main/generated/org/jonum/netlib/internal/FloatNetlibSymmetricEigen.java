// Generated from DoubleNetlibSymmetricEigen.java by build/Float32.java. Do not edit.
package org.jonum.netlib.internal;

import org.jonum.lapack.Compz;
import org.jonum.lapack.Job;
import org.netlib.util.intW;

/// netlib's float routines of the family of [org.jonum.lapack.FloatSymmetricEigen], done by Jonum.
public abstract class FloatNetlibSymmetricEigen extends FloatNetlibSvd {
    public void ssytrd(String uplo, int n, float[] a, int aOff, int lda, float[] d, int dOff, float[] e, int eOff,
            float[] tau, int tauOff, float[] work, int workOff, int lwork, intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        jonum().ssytrd(Letters.uplo("uplo", uplo), n, a, aOff, lda, d, dOff, e, eOff, tau, tauOff);
        info.val = 0;
    }

    public void ssytrd(String uplo, int n, float[] a, int lda, float[] d, float[] e, float[] tau, float[] work,
            int lwork, intW info) {
        ssytrd(uplo, n, a, 0, lda, d, 0, e, 0, tau, 0, work, 0, lwork, info);
    }

    public void sorgtr(String uplo, int n, float[] a, int aOff, int lda, float[] tau, int tauOff, float[] work,
            int workOff, int lwork, intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        jonum().sorgtr(Letters.uplo("uplo", uplo), n, a, aOff, lda, tau, tauOff);
        info.val = 0;
    }

    public void sorgtr(String uplo, int n, float[] a, int lda, float[] tau, float[] work, int lwork, intW info) {
        sorgtr(uplo, n, a, 0, lda, tau, 0, work, 0, lwork, info);
    }

    public void sormtr(String side, String uplo, String trans, int m, int n, float[] a, int aOff, int lda,
            float[] tau, int tauOff, float[] c, int cOff, int ldc, float[] work, int workOff, int lwork, intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        jonum().sormtr(Letters.side("side", side), Letters.uplo("uplo", uplo), Letters.trans("trans", trans), m, n, a,
                aOff, lda, tau, tauOff, c, cOff, ldc);
        info.val = 0;
    }

    public void sormtr(String side, String uplo, String trans, int m, int n, float[] a, int lda, float[] tau,
            float[] c, int ldc, float[] work, int lwork, intW info) {
        sormtr(side, uplo, trans, m, n, a, 0, lda, tau, 0, c, 0, ldc, work, 0, lwork, info);
    }

    public void ssterf(int n, float[] d, int dOff, float[] e, int eOff, intW info) {
        info.val = jonum().ssterf(n, d, dOff, e, eOff);
    }

    public void ssterf(int n, float[] d, float[] e, intW info) {
        ssterf(n, d, 0, e, 0, info);
    }

    public void ssteqr(String compz, int n, float[] d, int dOff, float[] e, int eOff, float[] z, int zOff, int ldz,
            float[] work, int workOff, intW info) {
        info.val = jonum().ssteqr(Letters.as(Compz.class, "compz", compz), n, d, dOff, e, eOff, z, zOff, ldz);
    }

    public void ssteqr(String compz, int n, float[] d, float[] e, float[] z, int ldz, float[] work, intW info) {
        ssteqr(compz, n, d, 0, e, 0, z, 0, ldz, work, 0, info);
    }

    public void sstedc(String compz, int n, float[] d, int dOff, float[] e, int eOff, float[] z, int zOff, int ldz,
            float[] work, int workOff, int lwork, int[] iwork, int iworkOff, int liwork, intW info) {
        if (Query.answered(work, workOff, lwork, iwork, iworkOff, liwork, info)) return;
        info.val = jonum().sstedc(Letters.as(Compz.class, "compz", compz), n, d, dOff, e, eOff, z, zOff, ldz);
    }

    public void sstedc(String compz, int n, float[] d, float[] e, float[] z, int ldz, float[] work, int lwork,
            int[] iwork, int liwork, intW info) {
        sstedc(compz, n, d, 0, e, 0, z, 0, ldz, work, 0, lwork, iwork, 0, liwork, info);
    }

    public void sstev(String jobz, int n, float[] d, int dOff, float[] e, int eOff, float[] z, int zOff, int ldz,
            float[] work, int workOff, intW info) {
        info.val = jonum().sstev(Letters.as(Job.class, "jobz", jobz), n, d, dOff, e, eOff, z, zOff, ldz);
    }

    public void sstev(String jobz, int n, float[] d, float[] e, float[] z, int ldz, float[] work, intW info) {
        sstev(jobz, n, d, 0, e, 0, z, 0, ldz, work, 0, info);
    }

    public void sstevd(String jobz, int n, float[] d, int dOff, float[] e, int eOff, float[] z, int zOff, int ldz,
            float[] work, int workOff, int lwork, int[] iwork, int iworkOff, int liwork, intW info) {
        if (Query.answered(work, workOff, lwork, iwork, iworkOff, liwork, info)) return;
        info.val = jonum().sstevd(Letters.as(Job.class, "jobz", jobz), n, d, dOff, e, eOff, z, zOff, ldz);
    }

    public void sstevd(String jobz, int n, float[] d, float[] e, float[] z, int ldz, float[] work, int lwork,
            int[] iwork, int liwork, intW info) {
        sstevd(jobz, n, d, 0, e, 0, z, 0, ldz, work, 0, lwork, iwork, 0, liwork, info);
    }

    public void ssyev(String jobz, String uplo, int n, float[] a, int aOff, int lda, float[] w, int wOff,
            float[] work, int workOff, int lwork, intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        info.val = jonum().ssyev(Letters.as(Job.class, "jobz", jobz), Letters.uplo("uplo", uplo), n, a, aOff, lda, w,
                wOff);
    }

    public void ssyev(String jobz, String uplo, int n, float[] a, int lda, float[] w, float[] work, int lwork,
            intW info) {
        ssyev(jobz, uplo, n, a, 0, lda, w, 0, work, 0, lwork, info);
    }

    public void ssyevd(String jobz, String uplo, int n, float[] a, int aOff, int lda, float[] w, int wOff,
            float[] work, int workOff, int lwork, int[] iwork, int iworkOff, int liwork, intW info) {
        if (Query.answered(work, workOff, lwork, iwork, iworkOff, liwork, info)) return;
        info.val = jonum().ssyevd(Letters.as(Job.class, "jobz", jobz), Letters.uplo("uplo", uplo), n, a, aOff, lda, w,
                wOff);
    }

    public void ssyevd(String jobz, String uplo, int n, float[] a, int lda, float[] w, float[] work, int lwork,
            int[] iwork, int liwork, intW info) {
        ssyevd(jobz, uplo, n, a, 0, lda, w, 0, work, 0, lwork, iwork, 0, liwork, info);
    }
}
