package org.jonum.netlib.internal;

import org.jonum.lapack.Job;
import org.jonum.lapack.Range;
import org.jonum.lapack.Selected;
import org.netlib.util.intW;

/// netlib's double routines of the family of [org.jonum.lapack.DoubleBandPencil], done by Jonum.
public abstract class DoubleNetlibBandPencil extends DoubleNetlibBand {
    public void dpbstf(String uplo, int n, int kd, double[] ab, int abOff, int ldab, intW info) {
        info.val = jonum().dpbstf(Letters.uplo("uplo", uplo), n, kd, ab, abOff, ldab);
    }

    public void dpbstf(String uplo, int n, int kd, double[] ab, int ldab, intW info) {
        dpbstf(uplo, n, kd, ab, 0, ldab, info);
    }

    public void dsbgst(String vect, String uplo, int n, int ka, int kb, double[] ab, int abOff, int ldab, double[] bb,
            int bbOff, int ldbb, double[] x, int xOff, int ldx, double[] work, int workOff, intW info) {
        jonum().dsbgst(Letters.as(Job.class, "vect", vect), Letters.uplo("uplo", uplo), n, ka, kb, ab, abOff, ldab, bb,
                bbOff, ldbb, x, xOff, ldx);
        info.val = 0;
    }

    public void dsbgst(String vect, String uplo, int n, int ka, int kb, double[] ab, int ldab, double[] bb, int ldbb,
            double[] x, int ldx, double[] work, intW info) {
        dsbgst(vect, uplo, n, ka, kb, ab, 0, ldab, bb, 0, ldbb, x, 0, ldx, work, 0, info);
    }

    public void dsbgv(String jobz, String uplo, int n, int ka, int kb, double[] ab, int abOff, int ldab, double[] bb,
            int bbOff, int ldbb, double[] w, int wOff, double[] z, int zOff, int ldz, double[] work, int workOff,
            intW info) {
        info.val = jonum().dsbgv(Letters.as(Job.class, "jobz", jobz), Letters.uplo("uplo", uplo), n, ka, kb, ab, abOff,
                ldab, bb, bbOff, ldbb, w, wOff, z, zOff, ldz);
    }

    public void dsbgv(String jobz, String uplo, int n, int ka, int kb, double[] ab, int ldab, double[] bb, int ldbb,
            double[] w, double[] z, int ldz, double[] work, intW info) {
        dsbgv(jobz, uplo, n, ka, kb, ab, 0, ldab, bb, 0, ldbb, w, 0, z, 0, ldz, work, 0, info);
    }

    public void dsbgvd(String jobz, String uplo, int n, int ka, int kb, double[] ab, int abOff, int ldab, double[] bb,
            int bbOff, int ldbb, double[] w, int wOff, double[] z, int zOff, int ldz, double[] work, int workOff,
            int lwork, int[] iwork, int iworkOff, int liwork, intW info) {
        if (Query.answered(work, workOff, lwork, iwork, iworkOff, liwork, info)) return;
        info.val = jonum().dsbgvd(Letters.as(Job.class, "jobz", jobz), Letters.uplo("uplo", uplo), n, ka, kb, ab, abOff,
                ldab, bb, bbOff, ldbb, w, wOff, z, zOff, ldz);
    }

    public void dsbgvd(String jobz, String uplo, int n, int ka, int kb, double[] ab, int ldab, double[] bb, int ldbb,
            double[] w, double[] z, int ldz, double[] work, int lwork, int[] iwork, int liwork, intW info) {
        dsbgvd(jobz, uplo, n, ka, kb, ab, 0, ldab, bb, 0, ldbb, w, 0, z, 0, ldz, work, 0, lwork, iwork, 0, liwork,
                info);
    }

    public void dsbgvx(String jobz, String range, String uplo, int n, int ka, int kb, double[] ab, int abOff, int ldab,
            double[] bb, int bbOff, int ldbb, double[] q, int qOff, int ldq, double vl, double vu, int il, int iu,
            double abstol, intW m, double[] w, int wOff, double[] z, int zOff, int ldz, double[] work, int workOff,
            int[] iwork, int iworkOff, int[] ifail, int ifailOff, intW info) {
        Selected result = jonum().dsbgvx(Letters.as(Job.class, "jobz", jobz), Letters.as(Range.class, "range", range),
                Letters.uplo("uplo", uplo), n, ka, kb, ab, abOff, ldab, bb, bbOff, ldbb, q, qOff, ldq, vl, vu, il - 1,
                iu, abstol, w, wOff, z, zOff, ldz, ifail, ifailOff);
        info.val = result.info();
        m.val = result.m();
    }

    public void dsbgvx(String jobz, String range, String uplo, int n, int ka, int kb, double[] ab, int ldab,
            double[] bb, int ldbb, double[] q, int ldq, double vl, double vu, int il, int iu, double abstol, intW m,
            double[] w, double[] z, int ldz, double[] work, int[] iwork, int[] ifail, intW info) {
        dsbgvx(jobz, range, uplo, n, ka, kb, ab, 0, ldab, bb, 0, ldbb, q, 0, ldq, vl, vu, il, iu, abstol, m, w, 0, z, 0,
                ldz, work, 0, iwork, 0, ifail, 0, info);
    }
}
