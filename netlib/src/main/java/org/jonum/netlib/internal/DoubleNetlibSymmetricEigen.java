package org.jonum.netlib.internal;

import org.jonum.lapack.Compz;
import org.jonum.lapack.Job;
import org.netlib.util.intW;

/// netlib's double routines of the family of [org.jonum.lapack.DoubleSymmetricEigen], done by Jonum.
public abstract class DoubleNetlibSymmetricEigen extends DoubleNetlibSvd {
    public void dsytrd(String uplo, int n, double[] a, int aOff, int lda, double[] d, int dOff, double[] e, int eOff,
            double[] tau, int tauOff, double[] work, int workOff, int lwork, intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        jonum().dsytrd(Letters.uplo("uplo", uplo), n, a, aOff, lda, d, dOff, e, eOff, tau, tauOff);
        info.val = 0;
    }

    public void dsytrd(String uplo, int n, double[] a, int lda, double[] d, double[] e, double[] tau, double[] work,
            int lwork, intW info) {
        dsytrd(uplo, n, a, 0, lda, d, 0, e, 0, tau, 0, work, 0, lwork, info);
    }

    public void dorgtr(String uplo, int n, double[] a, int aOff, int lda, double[] tau, int tauOff, double[] work,
            int workOff, int lwork, intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        jonum().dorgtr(Letters.uplo("uplo", uplo), n, a, aOff, lda, tau, tauOff);
        info.val = 0;
    }

    public void dorgtr(String uplo, int n, double[] a, int lda, double[] tau, double[] work, int lwork, intW info) {
        dorgtr(uplo, n, a, 0, lda, tau, 0, work, 0, lwork, info);
    }

    public void dormtr(String side, String uplo, String trans, int m, int n, double[] a, int aOff, int lda,
            double[] tau, int tauOff, double[] c, int cOff, int ldc, double[] work, int workOff, int lwork, intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        jonum().dormtr(Letters.side("side", side), Letters.uplo("uplo", uplo), Letters.trans("trans", trans), m, n, a,
                aOff, lda, tau, tauOff, c, cOff, ldc);
        info.val = 0;
    }

    public void dormtr(String side, String uplo, String trans, int m, int n, double[] a, int lda, double[] tau,
            double[] c, int ldc, double[] work, int lwork, intW info) {
        dormtr(side, uplo, trans, m, n, a, 0, lda, tau, 0, c, 0, ldc, work, 0, lwork, info);
    }

    public void dsterf(int n, double[] d, int dOff, double[] e, int eOff, intW info) {
        info.val = jonum().dsterf(n, d, dOff, e, eOff);
    }

    public void dsterf(int n, double[] d, double[] e, intW info) {
        dsterf(n, d, 0, e, 0, info);
    }

    public void dsteqr(String compz, int n, double[] d, int dOff, double[] e, int eOff, double[] z, int zOff, int ldz,
            double[] work, int workOff, intW info) {
        info.val = jonum().dsteqr(Letters.as(Compz.class, "compz", compz), n, d, dOff, e, eOff, z, zOff, ldz);
    }

    public void dsteqr(String compz, int n, double[] d, double[] e, double[] z, int ldz, double[] work, intW info) {
        dsteqr(compz, n, d, 0, e, 0, z, 0, ldz, work, 0, info);
    }

    public void dstedc(String compz, int n, double[] d, int dOff, double[] e, int eOff, double[] z, int zOff, int ldz,
            double[] work, int workOff, int lwork, int[] iwork, int iworkOff, int liwork, intW info) {
        if (Query.answered(work, workOff, lwork, iwork, iworkOff, liwork, info)) return;
        info.val = jonum().dstedc(Letters.as(Compz.class, "compz", compz), n, d, dOff, e, eOff, z, zOff, ldz);
    }

    public void dstedc(String compz, int n, double[] d, double[] e, double[] z, int ldz, double[] work, int lwork,
            int[] iwork, int liwork, intW info) {
        dstedc(compz, n, d, 0, e, 0, z, 0, ldz, work, 0, lwork, iwork, 0, liwork, info);
    }

    public void dstev(String jobz, int n, double[] d, int dOff, double[] e, int eOff, double[] z, int zOff, int ldz,
            double[] work, int workOff, intW info) {
        info.val = jonum().dstev(Letters.as(Job.class, "jobz", jobz), n, d, dOff, e, eOff, z, zOff, ldz);
    }

    public void dstev(String jobz, int n, double[] d, double[] e, double[] z, int ldz, double[] work, intW info) {
        dstev(jobz, n, d, 0, e, 0, z, 0, ldz, work, 0, info);
    }

    public void dstevd(String jobz, int n, double[] d, int dOff, double[] e, int eOff, double[] z, int zOff, int ldz,
            double[] work, int workOff, int lwork, int[] iwork, int iworkOff, int liwork, intW info) {
        if (Query.answered(work, workOff, lwork, iwork, iworkOff, liwork, info)) return;
        info.val = jonum().dstevd(Letters.as(Job.class, "jobz", jobz), n, d, dOff, e, eOff, z, zOff, ldz);
    }

    public void dstevd(String jobz, int n, double[] d, double[] e, double[] z, int ldz, double[] work, int lwork,
            int[] iwork, int liwork, intW info) {
        dstevd(jobz, n, d, 0, e, 0, z, 0, ldz, work, 0, lwork, iwork, 0, liwork, info);
    }

    public void dsyev(String jobz, String uplo, int n, double[] a, int aOff, int lda, double[] w, int wOff,
            double[] work, int workOff, int lwork, intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        info.val = jonum().dsyev(Letters.as(Job.class, "jobz", jobz), Letters.uplo("uplo", uplo), n, a, aOff, lda, w,
                wOff);
    }

    public void dsyev(String jobz, String uplo, int n, double[] a, int lda, double[] w, double[] work, int lwork,
            intW info) {
        dsyev(jobz, uplo, n, a, 0, lda, w, 0, work, 0, lwork, info);
    }

    public void dsyevd(String jobz, String uplo, int n, double[] a, int aOff, int lda, double[] w, int wOff,
            double[] work, int workOff, int lwork, int[] iwork, int iworkOff, int liwork, intW info) {
        if (Query.answered(work, workOff, lwork, iwork, iworkOff, liwork, info)) return;
        info.val = jonum().dsyevd(Letters.as(Job.class, "jobz", jobz), Letters.uplo("uplo", uplo), n, a, aOff, lda, w,
                wOff);
    }

    public void dsyevd(String jobz, String uplo, int n, double[] a, int lda, double[] w, double[] work, int lwork,
            int[] iwork, int liwork, intW info) {
        dsyevd(jobz, uplo, n, a, 0, lda, w, 0, work, 0, lwork, iwork, 0, liwork, info);
    }
}
