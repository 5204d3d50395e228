// Generated from DoubleNetlibEigenSubset.java by build/Float32.java. Do not edit.
package org.jonum.netlib.internal;

import org.jonum.lapack.EigenOrder;
import org.jonum.lapack.Job;
import org.jonum.lapack.Range;
import org.jonum.lapack.Selected;
import org.jonum.lapack.Stebz;
import org.netlib.util.booleanW;
import org.netlib.util.intW;

/// netlib's float routines of the family of [org.jonum.lapack.FloatEigenSubset], done by Jonum.
public abstract class FloatNetlibEigenSubset extends FloatNetlibEigen {
    public void sstebz(String range, String order, int n, float vl, float vu, int il, int iu, float abstol,
            float[] d, int dOff, float[] e, int eOff, intW m, intW nsplit, float[] w, int wOff, int[] iblock,
            int iblockOff, int[] isplit, int isplitOff, float[] work, int workOff, int[] iwork, int iworkOff,
            intW info) {
        Stebz result = jonum().sstebz(Letters.as(Range.class, "range", range), Letters.as(EigenOrder.class, "order",
                order), n, vl, vu, il - 1, iu, abstol, d, dOff, e, eOff, w, wOff, iblock, iblockOff, isplit, isplitOff);
        info.val = result.info();
        m.val = result.m();
        nsplit.val = result.nsplit();
        Indices.up(result.m(), iblock, iblockOff);
    }

    public void sstebz(String range, String order, int n, float vl, float vu, int il, int iu, float abstol,
            float[] d, float[] e, intW m, intW nsplit, float[] w, int[] iblock, int[] isplit, float[] work,
            int[] iwork, intW info) {
        sstebz(range, order, n, vl, vu, il, iu, abstol, d, 0, e, 0, m, nsplit, w, 0, iblock, 0, isplit, 0, work, 0,
                iwork, 0, info);
    }

    public void sstein(int n, float[] d, int dOff, float[] e, int eOff, int m, float[] w, int wOff, int[] iblock,
            int iblockOff, int[] isplit, int isplitOff, float[] z, int zOff, int ldz, float[] work, int workOff,
            int[] iwork, int iworkOff, int[] ifail, int ifailOff, intW info) {
        int[] rows = Indices.down(n, iblock, iblockOff);
        info.val = jonum().sstein(n, d, dOff, e, eOff, m, w, wOff, rows, 0, isplit, isplitOff, z, zOff, ldz, ifail,
                ifailOff);
    }

    public void sstein(int n, float[] d, float[] e, int m, float[] w, int[] iblock, int[] isplit, float[] z,
            int ldz, float[] work, int[] iwork, int[] ifail, intW info) {
        sstein(n, d, 0, e, 0, m, w, 0, iblock, 0, isplit, 0, z, 0, ldz, work, 0, iwork, 0, ifail, 0, info);
    }

    public void sstemr(String jobz, String range, int n, float[] d, int dOff, float[] e, int eOff, float vl,
            float vu, int il, int iu, intW m, float[] w, int wOff, float[] z, int zOff, int ldz, int nzc,
            int[] isuppz, int isuppzOff, booleanW tryrac, float[] work, int workOff, int lwork, int[] iwork,
            int iworkOff, int liwork, intW info) {
        if (Query.answered(work, workOff, lwork, iwork, iworkOff, liwork, info)) return;
        Selected result = jonum().sstemr(Letters.as(Job.class, "jobz", jobz), Letters.as(Range.class, "range", range),
                n, d, dOff, e, eOff, vl, vu, il - 1, iu, w, wOff, z, zOff, ldz);
        info.val = result.info();
        m.val = result.m();
        Indices.whole(m.val, n, isuppz, isuppzOff);
    }

    public void sstemr(String jobz, String range, int n, float[] d, float[] e, float vl, float vu, int il, int iu,
            intW m, float[] w, float[] z, int ldz, int nzc, int[] isuppz, booleanW tryrac, float[] work, int lwork,
            int[] iwork, int liwork, intW info) {
        sstemr(jobz, range, n, d, 0, e, 0, vl, vu, il, iu, m, w, 0, z, 0, ldz, nzc, isuppz, 0, tryrac, work, 0, lwork,
                iwork, 0, liwork, info);
    }

    public void sstevx(String jobz, String range, int n, float[] d, int dOff, float[] e, int eOff, float vl,
            float vu, int il, int iu, float abstol, intW m, float[] w, int wOff, float[] z, int zOff, int ldz,
            float[] work, int workOff, int[] iwork, int iworkOff, int[] ifail, int ifailOff, intW info) {
        Selected result = jonum().sstevx(Letters.as(Job.class, "jobz", jobz), Letters.as(Range.class, "range", range),
                n, d, dOff, e, eOff, vl, vu, il - 1, iu, abstol, w, wOff, z, zOff, ldz, ifail, ifailOff);
        info.val = result.info();
        m.val = result.m();
    }

    public void sstevx(String jobz, String range, int n, float[] d, float[] e, float vl, float vu, int il, int iu,
            float abstol, intW m, float[] w, float[] z, int ldz, float[] work, int[] iwork, int[] ifail,
            intW info) {
        sstevx(jobz, range, n, d, 0, e, 0, vl, vu, il, iu, abstol, m, w, 0, z, 0, ldz, work, 0, iwork, 0, ifail, 0,
                info);
    }

    public void sstevr(String jobz, String range, int n, float[] d, int dOff, float[] e, int eOff, float vl,
            float vu, int il, int iu, float abstol, intW m, float[] w, int wOff, float[] z, int zOff, int ldz,
            int[] isuppz, int isuppzOff, float[] work, int workOff, int lwork, int[] iwork, int iworkOff, int liwork,
            intW info) {
        if (Query.answered(work, workOff, lwork, iwork, iworkOff, liwork, info)) return;
        Selected result = jonum().sstevr(Letters.as(Job.class, "jobz", jobz), Letters.as(Range.class, "range", range),
                n, d, dOff, e, eOff, vl, vu, il - 1, iu, abstol, w, wOff, z, zOff, ldz);
        info.val = result.info();
        m.val = result.m();
        Indices.whole(m.val, n, isuppz, isuppzOff);
    }

    public void sstevr(String jobz, String range, int n, float[] d, float[] e, float vl, float vu, int il, int iu,
            float abstol, intW m, float[] w, float[] z, int ldz, int[] isuppz, float[] work, int lwork, int[] iwork,
            int liwork, intW info) {
        sstevr(jobz, range, n, d, 0, e, 0, vl, vu, il, iu, abstol, m, w, 0, z, 0, ldz, isuppz, 0, work, 0, lwork, iwork,
                0, liwork, info);
    }

    public void ssyevx(String jobz, String range, String uplo, int n, float[] a, int aOff, int lda, float vl,
            float vu, int il, int iu, float abstol, intW m, float[] w, int wOff, float[] z, int zOff, int ldz,
            float[] work, int workOff, int lwork, int[] iwork, int iworkOff, int[] ifail, int ifailOff, intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        Selected result = jonum().ssyevx(Letters.as(Job.class, "jobz", jobz), Letters.as(Range.class, "range", range),
                Letters.uplo("uplo", uplo), n, a, aOff, lda, vl, vu, il - 1, iu, abstol, w, wOff, z, zOff, ldz, ifail,
                ifailOff);
        info.val = result.info();
        m.val = result.m();
    }

    public void ssyevx(String jobz, String range, String uplo, int n, float[] a, int lda, float vl, float vu, int il,
            int iu, float abstol, intW m, float[] w, float[] z, int ldz, float[] work, int lwork, int[] iwork,
            int[] ifail, intW info) {
        ssyevx(jobz, range, uplo, n, a, 0, lda, vl, vu, il, iu, abstol, m, w, 0, z, 0, ldz, work, 0, lwork, iwork, 0,
                ifail, 0, info);
    }

    public void ssyevr(String jobz, String range, String uplo, int n, float[] a, int aOff, int lda, float vl,
            float vu, int il, int iu, float abstol, intW m, float[] w, int wOff, float[] z, int zOff, int ldz,
            int[] isuppz, int isuppzOff, float[] work, int workOff, int lwork, int[] iwork, int iworkOff, int liwork,
            intW info) {
        if (Query.answered(work, workOff, lwork, iwork, iworkOff, liwork, info)) return;
        Selected result = jonum().ssyevr(Letters.as(Job.class, "jobz", jobz), Letters.as(Range.class, "range", range),
                Letters.uplo("uplo", uplo), n, a, aOff, lda, vl, vu, il - 1, iu, abstol, w, wOff, z, zOff, ldz);
        info.val = result.info();
        m.val = result.m();
        Indices.whole(m.val, n, isuppz, isuppzOff);
    }

    public void ssyevr(String jobz, String range, String uplo, int n, float[] a, int lda, float vl, float vu, int il,
            int iu, float abstol, intW m, float[] w, float[] z, int ldz, int[] isuppz, float[] work, int lwork,
            int[] iwork, int liwork, intW info) {
        ssyevr(jobz, range, uplo, n, a, 0, lda, vl, vu, il, iu, abstol, m, w, 0, z, 0, ldz, isuppz, 0, work, 0, lwork,
                iwork, 0, liwork, info);
    }

    public void ssbevx(String jobz, String range, String uplo, int n, int kd, float[] ab, int abOff, int ldab,
            float[] q, int qOff, int ldq, float vl, float vu, int il, int iu, float abstol, intW m, float[] w,
            int wOff, float[] z, int zOff, int ldz, float[] work, int workOff, int[] iwork, int iworkOff, int[] ifail,
            int ifailOff, intW info) {
        Selected result = jonum().ssbevx(Letters.as(Job.class, "jobz", jobz), Letters.as(Range.class, "range", range),
                Letters.uplo("uplo", uplo), n, kd, ab, abOff, ldab, q, qOff, ldq, vl, vu, il - 1, iu, abstol, w, wOff,
                z, zOff, ldz, ifail, ifailOff);
        info.val = result.info();
        m.val = result.m();
    }

    public void ssbevx(String jobz, String range, String uplo, int n, int kd, float[] ab, int ldab, float[] q,
            int ldq, float vl, float vu, int il, int iu, float abstol, intW m, float[] w, float[] z, int ldz,
            float[] work, int[] iwork, int[] ifail, intW info) {
        ssbevx(jobz, range, uplo, n, kd, ab, 0, ldab, q, 0, ldq, vl, vu, il, iu, abstol, m, w, 0, z, 0, ldz, work, 0,
                iwork, 0, ifail, 0, info);
    }
}
