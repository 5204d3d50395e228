// Generated from DoubleNetlibCompactEigen.java by build/Float32.java. Do not edit.
package org.jonum.netlib.internal;

import org.jonum.lapack.Compz;
import org.jonum.lapack.Job;
import org.jonum.lapack.Range;
import org.jonum.lapack.Selected;
import org.netlib.util.intW;

/// netlib's float routines of the family of [org.jonum.lapack.FloatCompactEigen], done by Jonum.
public abstract class FloatNetlibCompactEigen extends FloatNetlibCholesky {
    public void ssbtrd(String vect, String uplo, int n, int kd, float[] ab, int abOff, int ldab, float[] d, int dOff,
            float[] e, int eOff, float[] q, int qOff, int ldq, float[] work, int workOff, intW info) {
        jonum().ssbtrd(Letters.as(Compz.class, "vect", vect), Letters.uplo("uplo", uplo), n, kd, ab, abOff, ldab, d,
                dOff, e, eOff, q, qOff, ldq);
        info.val = 0;
    }

    public void ssbtrd(String vect, String uplo, int n, int kd, float[] ab, int ldab, float[] d, float[] e,
            float[] q, int ldq, float[] work, intW info) {
        ssbtrd(vect, uplo, n, kd, ab, 0, ldab, d, 0, e, 0, q, 0, ldq, work, 0, info);
    }

    public void ssbev(String jobz, String uplo, int n, int kd, float[] ab, int abOff, int ldab, float[] w, int wOff,
            float[] z, int zOff, int ldz, float[] work, int workOff, intW info) {
        info.val = jonum().ssbev(Letters.as(Job.class, "jobz", jobz), Letters.uplo("uplo", uplo), n, kd, ab, abOff,
                ldab, w, wOff, z, zOff, ldz);
    }

    public void ssbev(String jobz, String uplo, int n, int kd, float[] ab, int ldab, float[] w, float[] z, int ldz,
            float[] work, intW info) {
        ssbev(jobz, uplo, n, kd, ab, 0, ldab, w, 0, z, 0, ldz, work, 0, info);
    }

    public void ssbevd(String jobz, String uplo, int n, int kd, float[] ab, int abOff, int ldab, float[] w, int wOff,
            float[] z, int zOff, int ldz, float[] work, int workOff, int lwork, int[] iwork, int iworkOff, int liwork,
            intW info) {
        if (Query.answered(work, workOff, lwork, iwork, iworkOff, liwork, info)) return;
        info.val = jonum().ssbevd(Letters.as(Job.class, "jobz", jobz), Letters.uplo("uplo", uplo), n, kd, ab, abOff,
                ldab, w, wOff, z, zOff, ldz);
    }

    public void ssbevd(String jobz, String uplo, int n, int kd, float[] ab, int ldab, float[] w, float[] z, int ldz,
            float[] work, int lwork, int[] iwork, int liwork, intW info) {
        ssbevd(jobz, uplo, n, kd, ab, 0, ldab, w, 0, z, 0, ldz, work, 0, lwork, iwork, 0, liwork, info);
    }

    public void ssptrd(String uplo, int n, float[] ap, int apOff, float[] d, int dOff, float[] e, int eOff,
            float[] tau, int tauOff, intW info) {
        jonum().ssptrd(Letters.uplo("uplo", uplo), n, ap, apOff, d, dOff, e, eOff, tau, tauOff);
        info.val = 0;
    }

    public void ssptrd(String uplo, int n, float[] ap, float[] d, float[] e, float[] tau, intW info) {
        ssptrd(uplo, n, ap, 0, d, 0, e, 0, tau, 0, info);
    }

    public void sopgtr(String uplo, int n, float[] ap, int apOff, float[] tau, int tauOff, float[] q, int qOff,
            int ldq, float[] work, int workOff, intW info) {
        jonum().sopgtr(Letters.uplo("uplo", uplo), n, ap, apOff, tau, tauOff, q, qOff, ldq);
        info.val = 0;
    }

    public void sopgtr(String uplo, int n, float[] ap, float[] tau, float[] q, int ldq, float[] work, intW info) {
        sopgtr(uplo, n, ap, 0, tau, 0, q, 0, ldq, work, 0, info);
    }

    public void sopmtr(String side, String uplo, String trans, int m, int n, float[] ap, int apOff, float[] tau,
            int tauOff, float[] c, int cOff, int ldc, float[] work, int workOff, intW info) {
        jonum().sopmtr(Letters.side("side", side), Letters.uplo("uplo", uplo), Letters.trans("trans", trans), m, n, ap,
                apOff, tau, tauOff, c, cOff, ldc);
        info.val = 0;
    }

    public void sopmtr(String side, String uplo, String trans, int m, int n, float[] ap, float[] tau, float[] c,
            int ldc, float[] work, intW info) {
        sopmtr(side, uplo, trans, m, n, ap, 0, tau, 0, c, 0, ldc, work, 0, info);
    }

    public void sspev(String jobz, String uplo, int n, float[] ap, int apOff, float[] w, int wOff, float[] z,
            int zOff, int ldz, float[] work, int workOff, intW info) {
        info.val = jonum().sspev(Letters.as(Job.class, "jobz", jobz), Letters.uplo("uplo", uplo), n, ap, apOff, w, wOff,
                z, zOff, ldz);
    }

    public void sspev(String jobz, String uplo, int n, float[] ap, float[] w, float[] z, int ldz, float[] work,
            intW info) {
        sspev(jobz, uplo, n, ap, 0, w, 0, z, 0, ldz, work, 0, info);
    }

    public void sspevd(String jobz, String uplo, int n, float[] ap, int apOff, float[] w, int wOff, float[] z,
            int zOff, int ldz, float[] work, int workOff, int lwork, int[] iwork, int iworkOff, int liwork,
            intW info) {
        if (Query.answered(work, workOff, lwork, iwork, iworkOff, liwork, info)) return;
        info.val = jonum().sspevd(Letters.as(Job.class, "jobz", jobz), Letters.uplo("uplo", uplo), n, ap, apOff, w,
                wOff, z, zOff, ldz);
    }

    public void sspevd(String jobz, String uplo, int n, float[] ap, float[] w, float[] z, int ldz, float[] work,
            int lwork, int[] iwork, int liwork, intW info) {
        sspevd(jobz, uplo, n, ap, 0, w, 0, z, 0, ldz, work, 0, lwork, iwork, 0, liwork, info);
    }

    public void sspevx(String jobz, String range, String uplo, int n, float[] ap, int apOff, float vl, float vu,
            int il, int iu, float abstol, intW m, float[] w, int wOff, float[] z, int zOff, int ldz, float[] work,
            int workOff, int[] iwork, int iworkOff, int[] ifail, int ifailOff, intW info) {
        Selected result = jonum().sspevx(Letters.as(Job.class, "jobz", jobz), Letters.as(Range.class, "range", range),
                Letters.uplo("uplo", uplo), n, ap, apOff, vl, vu, il - 1, iu, abstol, w, wOff, z, zOff, ldz, ifail,
                ifailOff);
        info.val = result.info();
        m.val = result.m();
    }

    public void sspevx(String jobz, String range, String uplo, int n, float[] ap, float vl, float vu, int il, int iu,
            float abstol, intW m, float[] w, float[] z, int ldz, float[] work, int[] iwork, int[] ifail,
            intW info) {
        sspevx(jobz, range, uplo, n, ap, 0, vl, vu, il, iu, abstol, m, w, 0, z, 0, ldz, work, 0, iwork, 0, ifail, 0,
                info);
    }
}
