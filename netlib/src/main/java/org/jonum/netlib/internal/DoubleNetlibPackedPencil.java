package org.jonum.netlib.internal;

import org.jonum.lapack.Job;
import org.jonum.lapack.Range;
import org.jonum.lapack.Selected;
import org.netlib.util.intW;

/// netlib's double routines of the family of [org.jonum.lapack.DoublePackedPencil], done by Jonum.
public abstract class DoubleNetlibPackedPencil extends DoubleNetlibPackedIndefinite {
    public void dspgst(int itype, String uplo, int n, double[] ap, int apOff, double[] bp, int bpOff, intW info) {
        jonum().dspgst(itype, Letters.uplo("uplo", uplo), n, ap, apOff, bp, bpOff);
        info.val = 0;
    }

    public void dspgst(int itype, String uplo, int n, double[] ap, double[] bp, intW info) {
        dspgst(itype, uplo, n, ap, 0, bp, 0, info);
    }

    public void dspgv(int itype, String jobz, String uplo, int n, double[] ap, int apOff, double[] bp, int bpOff,
            double[] w, int wOff, double[] z, int zOff, int ldz, double[] work, int workOff, intW info) {
        info.val = jonum().dspgv(itype, Letters.as(Job.class, "jobz", jobz), Letters.uplo("uplo", uplo), n, ap, apOff,
                bp, bpOff, w, wOff, z, zOff, ldz);
    }

    public void dspgv(int itype, String jobz, String uplo, int n, double[] ap, double[] bp, double[] w, double[] z,
            int ldz, double[] work, intW info) {
        dspgv(itype, jobz, uplo, n, ap, 0, bp, 0, w, 0, z, 0, ldz, work, 0, info);
    }

    public void dspgvd(int itype, String jobz, String uplo, int n, double[] ap, int apOff, double[] bp, int bpOff,
            double[] w, int wOff, double[] z, int zOff, int ldz, double[] work, int workOff, int lwork, int[] iwork,
            int iworkOff, int liwork, intW info) {
        if (Query.answered(work, workOff, lwork, iwork, iworkOff, liwork, info)) return;
        info.val = jonum().dspgvd(itype, Letters.as(Job.class, "jobz", jobz), Letters.uplo("uplo", uplo), n, ap, apOff,
                bp, bpOff, w, wOff, z, zOff, ldz);
    }

    public void dspgvd(int itype, String jobz, String uplo, int n, double[] ap, double[] bp, double[] w, double[] z,
            int ldz, double[] work, int lwork, int[] iwork, int liwork, intW info) {
        dspgvd(itype, jobz, uplo, n, ap, 0, bp, 0, w, 0, z, 0, ldz, work, 0, lwork, iwork, 0, liwork, info);
    }

    public void dspgvx(int itype, String jobz, String range, String uplo, int n, double[] ap, int apOff, double[] bp,
            int bpOff, double vl, double vu, int il, int iu, double abstol, intW m, double[] w, int wOff, double[] z,
            int zOff, int ldz, double[] work, int workOff, int[] iwork, int iworkOff, int[] ifail, int ifailOff,
            intW info) {
        Selected result = jonum().dspgvx(itype, Letters.as(Job.class, "jobz", jobz), Letters.as(Range.class, "range",
                range), Letters.uplo("uplo", uplo), n, ap, apOff, bp, bpOff, vl, vu, il - 1, iu, abstol, w, wOff, z,
                zOff, ldz, ifail, ifailOff);
        info.val = result.info();
        m.val = result.m();
    }

    public void dspgvx(int itype, String jobz, String range, String uplo, int n, double[] ap, double[] bp, double vl,
            double vu, int il, int iu, double abstol, intW m, double[] w, double[] z, int ldz, double[] work,
            int[] iwork, int[] ifail, intW info) {
        dspgvx(itype, jobz, range, uplo, n, ap, 0, bp, 0, vl, vu, il, iu, abstol, m, w, 0, z, 0, ldz, work, 0, iwork, 0,
                ifail, 0, info);
    }
}
