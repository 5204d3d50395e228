package org.jonum.netlib.internal;

import org.jonum.lapack.Compz;
import org.jonum.lapack.Job;
import org.jonum.lapack.Range;
import org.jonum.lapack.Selected;
import org.netlib.util.intW;

/// netlib's double routines of the family of [org.jonum.lapack.DoubleCompactEigen], done by Jonum.
public abstract class DoubleNetlibCompactEigen extends DoubleNetlibCholesky {
    public void dsbtrd(String vect, String uplo, int n, int kd, double[] ab, int abOff, int ldab, double[] d, int dOff,
            double[] e, int eOff, double[] q, int qOff, int ldq, double[] work, int workOff, intW info) {
        jonum().dsbtrd(Letters.as(Compz.class, "vect", vect), Letters.uplo("uplo", uplo), n, kd, ab, abOff, ldab, d,
                dOff, e, eOff, q, qOff, ldq);
        info.val = 0;
    }

    public void dsbtrd(String vect, String uplo, int n, int kd, double[] ab, int ldab, double[] d, double[] e,
            double[] q, int ldq, double[] work, intW info) {
        dsbtrd(vect, uplo, n, kd, ab, 0, ldab, d, 0, e, 0, q, 0, ldq, work, 0, info);
    }

    public void dsbev(String jobz, String uplo, int n, int kd, double[] ab, int abOff, int ldab, double[] w, int wOff,
            double[] z, int zOff, int ldz, double[] work, int workOff, intW info) {
        info.val = jonum().dsbev(Letters.as(Job.class, "jobz", jobz), Letters.uplo("uplo", uplo), n, kd, ab, abOff,
                ldab, w, wOff, z, zOff, ldz);
    }

    public void dsbev(String jobz, String uplo, int n, int kd, double[] ab, int ldab, double[] w, double[] z, int ldz,
            double[] work, intW info) {
        dsbev(jobz, uplo, n, kd, ab, 0, ldab, w, 0, z, 0, ldz, work, 0, info);
    }

    public void dsbevd(String jobz, String uplo, int n, int kd, double[] ab, int abOff, int ldab, double[] w, int wOff,
            double[] z, int zOff, int ldz, double[] work, int workOff, int lwork, int[] iwork, int iworkOff, int liwork,
            intW info) {
        if (Query.answered(work, workOff, lwork, iwork, iworkOff, liwork, info)) return;
        info.val = jonum().dsbevd(Letters.as(Job.class, "jobz", jobz), Letters.uplo("uplo", uplo), n, kd, ab, abOff,
                ldab, w, wOff, z, zOff, ldz);
    }

    public void dsbevd(String jobz, String uplo, int n, int kd, double[] ab, int ldab, double[] w, double[] z, int ldz,
            double[] work, int lwork, int[] iwork, int liwork, intW info) {
        dsbevd(jobz, uplo, n, kd, ab, 0, ldab, w, 0, z, 0, ldz, work, 0, lwork, iwork, 0, liwork, info);
    }

    public void dsptrd(String uplo, int n, double[] ap, int apOff, double[] d, int dOff, double[] e, int eOff,
            double[] tau, int tauOff, intW info) {
        jonum().dsptrd(Letters.uplo("uplo", uplo), n, ap, apOff, d, dOff, e, eOff, tau, tauOff);
        info.val = 0;
    }

    public void dsptrd(String uplo, int n, double[] ap, double[] d, double[] e, double[] tau, intW info) {
        dsptrd(uplo, n, ap, 0, d, 0, e, 0, tau, 0, info);
    }

    public void dopgtr(String uplo, int n, double[] ap, int apOff, double[] tau, int tauOff, double[] q, int qOff,
            int ldq, double[] work, int workOff, intW info) {
        jonum().dopgtr(Letters.uplo("uplo", uplo), n, ap, apOff, tau, tauOff, q, qOff, ldq);
        info.val = 0;
    }

    public void dopgtr(String uplo, int n, double[] ap, double[] tau, double[] q, int ldq, double[] work, intW info) {
        dopgtr(uplo, n, ap, 0, tau, 0, q, 0, ldq, work, 0, info);
    }

    public void dopmtr(String side, String uplo, String trans, int m, int n, double[] ap, int apOff, double[] tau,
            int tauOff, double[] c, int cOff, int ldc, double[] work, int workOff, intW info) {
        jonum().dopmtr(Letters.side("side", side), Letters.uplo("uplo", uplo), Letters.trans("trans", trans), m, n, ap,
                apOff, tau, tauOff, c, cOff, ldc);
        info.val = 0;
    }

    public void dopmtr(String side, String uplo, String trans, int m, int n, double[] ap, double[] tau, double[] c,
            int ldc, double[] work, intW info) {
        dopmtr(side, uplo, trans, m, n, ap, 0, tau, 0, c, 0, ldc, work, 0, info);
    }

    public void dspev(String jobz, String uplo, int n, double[] ap, int apOff, double[] w, int wOff, double[] z,
            int zOff, int ldz, double[] work, int workOff, intW info) {
        info.val = jonum().dspev(Letters.as(Job.class, "jobz", jobz), Letters.uplo("uplo", uplo), n, ap, apOff, w, wOff,
                z, zOff, ldz);
    }

    public void dspev(String jobz, String uplo, int n, double[] ap, double[] w, double[] z, int ldz, double[] work,
            intW info) {
        dspev(jobz, uplo, n, ap, 0, w, 0, z, 0, ldz, work, 0, info);
    }

    public void dspevd(String jobz, String uplo, int n, double[] ap, int apOff, double[] w, int wOff, double[] z,
            int zOff, int ldz, double[] work, int workOff, int lwork, int[] iwork, int iworkOff, int liwork,
            intW info) {
        if (Query.answered(work, workOff, lwork, iwork, iworkOff, liwork, info)) return;
        info.val = jonum().dspevd(Letters.as(Job.class, "jobz", jobz), Letters.uplo("uplo", uplo), n, ap, apOff, w,
                wOff, z, zOff, ldz);
    }

    public void dspevd(String jobz, String uplo, int n, double[] ap, double[] w, double[] z, int ldz, double[] work,
            int lwork, int[] iwork, int liwork, intW info) {
        dspevd(jobz, uplo, n, ap, 0, w, 0, z, 0, ldz, work, 0, lwork, iwork, 0, liwork, info);
    }

    public void dspevx(String jobz, String range, String uplo, int n, double[] ap, int apOff, double vl, double vu,
            int il, int iu, double abstol, intW m, double[] w, int wOff, double[] z, int zOff, int ldz, double[] work,
            int workOff, int[] iwork, int iworkOff, int[] ifail, int ifailOff, intW info) {
        Selected result = jonum().dspevx(Letters.as(Job.class, "jobz", jobz), Letters.as(Range.class, "range", range),
                Letters.uplo("uplo", uplo), n, ap, apOff, vl, vu, il - 1, iu, abstol, w, wOff, z, zOff, ldz, ifail,
                ifailOff);
        info.val = result.info();
        m.val = result.m();
    }

    public void dspevx(String jobz, String range, String uplo, int n, double[] ap, double vl, double vu, int il, int iu,
            double abstol, intW m, double[] w, double[] z, int ldz, double[] work, int[] iwork, int[] ifail,
            intW info) {
        dspevx(jobz, range, uplo, n, ap, 0, vl, vu, il, iu, abstol, m, w, 0, z, 0, ldz, work, 0, iwork, 0, ifail, 0,
                info);
    }
}
