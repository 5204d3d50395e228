// Generated from DoubleNetlibPackedPencil.java by build/Float32.java. Do not edit.
package org.jonum.netlib.internal;

import org.jonum.lapack.Job;
import org.jonum.lapack.Range;
import org.jonum.lapack.Selected;
import org.netlib.util.intW;

/// netlib's float routines of the family of [org.jonum.lapack.FloatPackedPencil], done by Jonum.
public abstract class FloatNetlibPackedPencil extends FloatNetlibPackedIndefinite {
    public void sspgst(int itype, String uplo, int n, float[] ap, int apOff, float[] bp, int bpOff, intW info) {
        jonum().sspgst(itype, Letters.uplo("uplo", uplo), n, ap, apOff, bp, bpOff);
        info.val = 0;
    }

    public void sspgst(int itype, String uplo, int n, float[] ap, float[] bp, intW info) {
        sspgst(itype, uplo, n, ap, 0, bp, 0, info);
    }

    public void sspgv(int itype, String jobz, String uplo, int n, float[] ap, int apOff, float[] bp, int bpOff,
            float[] w, int wOff, float[] z, int zOff, int ldz, float[] work, int workOff, intW info) {
        info.val = jonum().sspgv(itype, Letters.as(Job.class, "jobz", jobz), Letters.uplo("uplo", uplo), n, ap, apOff,
                bp, bpOff, w, wOff, z, zOff, ldz);
    }

    public void sspgv(int itype, String jobz, String uplo, int n, float[] ap, float[] bp, float[] w, float[] z,
            int ldz, float[] work, intW info) {
        sspgv(itype, jobz, uplo, n, ap, 0, bp, 0, w, 0, z, 0, ldz, work, 0, info);
    }

    public void sspgvd(int itype, String jobz, String uplo, int n, float[] ap, int apOff, float[] bp, int bpOff,
            float[] w, int wOff, float[] z, int zOff, int ldz, float[] work, int workOff, int lwork, int[] iwork,
            int iworkOff, int liwork, intW info) {
        if (Query.answered(work, workOff, lwork, iwork, iworkOff, liwork, info)) return;
        info.val = jonum().sspgvd(itype, Letters.as(Job.class, "jobz", jobz), Letters.uplo("uplo", uplo), n, ap, apOff,
                bp, bpOff, w, wOff, z, zOff, ldz);
    }

    public void sspgvd(int itype, String jobz, String uplo, int n, float[] ap, float[] bp, float[] w, float[] z,
            int ldz, float[] work, int lwork, int[] iwork, int liwork, intW info) {
        sspgvd(itype, jobz, uplo, n, ap, 0, bp, 0, w, 0, z, 0, ldz, work, 0, lwork, iwork, 0, liwork, info);
    }

    public void sspgvx(int itype, String jobz, String range, String uplo, int n, float[] ap, int apOff, float[] bp,
            int bpOff, float vl, float vu, int il, int iu, float abstol, intW m, float[] w, int wOff, float[] z,
            int zOff, int ldz, float[] work, int workOff, int[] iwork, int iworkOff, int[] ifail, int ifailOff,
            intW info) {
        Selected result = jonum().sspgvx(itype, Letters.as(Job.class, "jobz", jobz), Letters.as(Range.class, "range",
                range), Letters.uplo("uplo", uplo), n, ap, apOff, bp, bpOff, vl, vu, il - 1, iu, abstol, w, wOff, z,
                zOff, ldz, ifail, ifailOff);
        info.val = result.info();
        m.val = result.m();
    }

    public void sspgvx(int itype, String jobz, String range, String uplo, int n, float[] ap, float[] bp, float vl,
            float vu, int il, int iu, float abstol, intW m, float[] w, float[] z, int ldz, float[] work,
            int[] iwork, int[] ifail, intW info) {
        sspgvx(itype, jobz, range, uplo, n, ap, 0, bp, 0, vl, vu, il, iu, abstol, m, w, 0, z, 0, ldz, work, 0, iwork, 0,
                ifail, 0, info);
    }
}
