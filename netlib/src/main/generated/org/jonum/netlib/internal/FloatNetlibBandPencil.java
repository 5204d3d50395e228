// Generated from DoubleNetlibBandPencil.java by build/Float32.java. Do not edit.
package org.jonum.netlib.internal;

import org.jonum.lapack.Job;
import org.jonum.lapack.Range;
import org.jonum.lapack.Selected;
import org.netlib.util.intW;

/// netlib's float routines of the family of [org.jonum.lapack.FloatBandPencil], done by Jonum.
public abstract class FloatNetlibBandPencil extends FloatNetlibBand {
    public void spbstf(String uplo, int n, int kd, float[] ab, int abOff, int ldab, intW info) {
        info.val = jonum().spbstf(Letters.uplo("uplo", uplo), n, kd, ab, abOff, ldab);
    }

    public void spbstf(String uplo, int n, int kd, float[] ab, int ldab, intW info) {
        spbstf(uplo, n, kd, ab, 0, ldab, info);
    }

    public void ssbgst(String vect, String uplo, int n, int ka, int kb, float[] ab, int abOff, int ldab, float[] bb,
            int bbOff, int ldbb, float[] x, int xOff, int ldx, float[] work, int workOff, intW info) {
        jonum().ssbgst(Letters.as(Job.class, "vect", vect), Letters.uplo("uplo", uplo), n, ka, kb, ab, abOff, ldab, bb,
                bbOff, ldbb, x, xOff, ldx);
        info.val = 0;
    }

    public void ssbgst(String vect, String uplo, int n, int ka, int kb, float[] ab, int ldab, float[] bb, int ldbb,
            float[] x, int ldx, float[] work, intW info) {
        ssbgst(vect, uplo, n, ka, kb, ab, 0, ldab, bb, 0, ldbb, x, 0, ldx, work, 0, info);
    }

    public void ssbgv(String jobz, String uplo, int n, int ka, int kb, float[] ab, int abOff, int ldab, float[] bb,
            int bbOff, int ldbb, float[] w, int wOff, float[] z, int zOff, int ldz, float[] work, int workOff,
            intW info) {
        info.val = jonum().ssbgv(Letters.as(Job.class, "jobz", jobz), Letters.uplo("uplo", uplo), n, ka, kb, ab, abOff,
                ldab, bb, bbOff, ldbb, w, wOff, z, zOff, ldz);
    }

    public void ssbgv(String jobz, String uplo, int n, int ka, int kb, float[] ab, int ldab, float[] bb, int ldbb,
            float[] w, float[] z, int ldz, float[] work, intW info) {
        ssbgv(jobz, uplo, n, ka, kb, ab, 0, ldab, bb, 0, ldbb, w, 0, z, 0, ldz, work, 0, info);
    }

    public void ssbgvd(String jobz, String uplo, int n, int ka, int kb, float[] ab, int abOff, int ldab, float[] bb,
            int bbOff, int ldbb, float[] w, int wOff, float[] z, int zOff, int ldz, float[] work, int workOff,
            int lwork, int[] iwork, int iworkOff, int liwork, intW info) {
        if (Query.answered(work, workOff, lwork, iwork, iworkOff, liwork, info)) return;
        info.val = jonum().ssbgvd(Letters.as(Job.class, "jobz", jobz), Letters.uplo("uplo", uplo), n, ka, kb, ab, abOff,
                ldab, bb, bbOff, ldbb, w, wOff, z, zOff, ldz);
    }

    public void ssbgvd(String jobz, String uplo, int n, int ka, int kb, float[] ab, int ldab, float[] bb, int ldbb,
            float[] w, float[] z, int ldz, float[] work, int lwork, int[] iwork, int liwork, intW info) {
        ssbgvd(jobz, uplo, n, ka, kb, ab, 0, ldab, bb, 0, ldbb, w, 0, z, 0, ldz, work, 0, lwork, iwork, 0, liwork,
                info);
    }

    public void ssbgvx(String jobz, String range, String uplo, int n, int ka, int kb, float[] ab, int abOff, int ldab,
            float[] bb, int bbOff, int ldbb, float[] q, int qOff, int ldq, float vl, float vu, int il, int iu,
            float abstol, intW m, float[] w, int wOff, float[] z, int zOff, int ldz, float[] work, int workOff,
            int[] iwork, int iworkOff, int[] ifail, int ifailOff, intW info) {
        Selected result = jonum().ssbgvx(Letters.as(Job.class, "jobz", jobz), Letters.as(Range.class, "range", range),
                Letters.uplo("uplo", uplo), n, ka, kb, ab, abOff, ldab, bb, bbOff, ldbb, q, qOff, ldq, vl, vu, il - 1,
                iu, abstol, w, wOff, z, zOff, ldz, ifail, ifailOff);
        info.val = result.info();
        m.val = result.m();
    }

    public void ssbgvx(String jobz, String range, String uplo, int n, int ka, int kb, float[] ab, int ldab,
            float[] bb, int ldbb, float[] q, int ldq, float vl, float vu, int il, int iu, float abstol, intW m,
            float[] w, float[] z, int ldz, float[] work, int[] iwork, int[] ifail, intW info) {
        ssbgvx(jobz, range, uplo, n, ka, kb, ab, 0, ldab, bb, 0, ldbb, q, 0, ldq, vl, vu, il, iu, abstol, m, w, 0, z, 0,
                ldz, work, 0, iwork, 0, ifail, 0, info);
    }
}
