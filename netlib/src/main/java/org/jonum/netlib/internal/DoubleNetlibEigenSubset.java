package org.jonum.netlib.internal;

import org.jonum.lapack.EigenOrder;
import org.jonum.lapack.Job;
import org.jonum.lapack.Range;
import org.jonum.lapack.Selected;
import org.jonum.lapack.Stebz;
import org.netlib.util.booleanW;
import org.netlib.util.intW;

/// netlib's double routines of the family of [org.jonum.lapack.DoubleEigenSubset], done by Jonum.
public abstract class DoubleNetlibEigenSubset extends DoubleNetlibEigen {
    public void dstebz(String range, String order, int n, double vl, double vu, int il, int iu, double abstol,
            double[] d, int dOff, double[] e, int eOff, intW m, intW nsplit, double[] w, int wOff, int[] iblock,
            int iblockOff, int[] isplit, int isplitOff, double[] work, int workOff, int[] iwork, int iworkOff,
            intW info) {
        Stebz result = jonum().dstebz(Letters.as(Range.class, "range", range), Letters.as(EigenOrder.class, "order",
                order), n, vl, vu, il - 1, iu, abstol, d, dOff, e, eOff, w, wOff, iblock, iblockOff, isplit, isplitOff);
        info.val = result.info();
        m.val = result.m();
        nsplit.val = result.nsplit();
        Indices.up(result.m(), iblock, iblockOff);
    }

    public void dstebz(String range, String order, int n, double vl, double vu, int il, int iu, double abstol,
            double[] d, double[] e, intW m, intW nsplit, double[] w, int[] iblock, int[] isplit, double[] work,
            int[] iwork, intW info) {
        dstebz(range, order, n, vl, vu, il, iu, abstol, d, 0, e, 0, m, nsplit, w, 0, iblock, 0, isplit, 0, work, 0,
                iwork, 0, info);
    }

    public void dstein(int n, double[] d, int dOff, double[] e, int eOff, int m, double[] w, int wOff, int[] iblock,
            int iblockOff, int[] isplit, int isplitOff, double[] z, int zOff, int ldz, double[] work, int workOff,
            int[] iwork, int iworkOff, int[] ifail, int ifailOff, intW info) {
        int[] rows = Indices.down(n, iblock, iblockOff);
        info.val = jonum().dstein(n, d, dOff, e, eOff, m, w, wOff, rows, 0, isplit, isplitOff, z, zOff, ldz, ifail,
                ifailOff);
    }

    public void dstein(int n, double[] d, double[] e, int m, double[] w, int[] iblock, int[] isplit, double[] z,
            int ldz, double[] work, int[] iwork, int[] ifail, intW info) {
        dstein(n, d, 0, e, 0, m, w, 0, iblock, 0, isplit, 0, z, 0, ldz, work, 0, iwork, 0, ifail, 0, info);
    }

    public void dstemr(String jobz, String range, int n, double[] d, int dOff, double[] e, int eOff, double vl,
            double vu, int il, int iu, intW m, double[] w, int wOff, double[] z, int zOff, int ldz, int nzc,
            int[] isuppz, int isuppzOff, booleanW tryrac, double[] work, int workOff, int lwork, int[] iwork,
            int iworkOff, int liwork, intW info) {
        if (Query.answered(work, workOff, lwork, iwork, iworkOff, liwork, info)) return;
        Selected result = jonum().dstemr(Letters.as(Job.class, "jobz", jobz), Letters.as(Range.class, "range", range),
                n, d, dOff, e, eOff, vl, vu, il - 1, iu, w, wOff, z, zOff, ldz);
        info.val = result.info();
        m.val = result.m();
        Indices.whole(m.val, n, isuppz, isuppzOff);
    }

    public void dstemr(String jobz, String range, int n, double[] d, double[] e, double vl, double vu, int il, int iu,
            intW m, double[] w, double[] z, int ldz, int nzc, int[] isuppz, booleanW tryrac, double[] work, int lwork,
            int[] iwork, int liwork, intW info) {
        dstemr(jobz, range, n, d, 0, e, 0, vl, vu, il, iu, m, w, 0, z, 0, ldz, nzc, isuppz, 0, tryrac, work, 0, lwork,
                iwork, 0, liwork, info);
    }

    public void dstevx(String jobz, String range, int n, double[] d, int dOff, double[] e, int eOff, double vl,
            double vu, int il, int iu, double abstol, intW m, double[] w, int wOff, double[] z, int zOff, int ldz,
            double[] work, int workOff, int[] iwork, int iworkOff, int[] ifail, int ifailOff, intW info) {
        Selected result = jonum().dstevx(Letters.as(Job.class, "jobz", jobz), Letters.as(Range.class, "range", range),
                n, d, dOff, e, eOff, vl, vu, il - 1, iu, abstol, w, wOff, z, zOff, ldz, ifail, ifailOff);
        info.val = result.info();
        m.val = result.m();
    }

    public void dstevx(String jobz, String range, int n, double[] d, double[] e, double vl, double vu, int il, int iu,
            double abstol, intW m, double[] w, double[] z, int ldz, double[] work, int[] iwork, int[] ifail,
            intW info) {
        dstevx(jobz, range, n, d, 0, e, 0, vl, vu, il, iu, abstol, m, w, 0, z, 0, ldz, work, 0, iwork, 0, ifail, 0,
                info);
    }

    public void dstevr(String jobz, String range, int n, double[] d, int dOff, double[] e, int eOff, double vl,
            double vu, int il, int iu, double abstol, intW m, double[] w, int wOff, double[] z, int zOff, int ldz,
            int[] isuppz, int isuppzOff, double[] work, int workOff, int lwork, int[] iwork, int iworkOff, int liwork,
            intW info) {
        if (Query.answered(work, workOff, lwork, iwork, iworkOff, liwork, info)) return;
        Selected result = jonum().dstevr(Letters.as(Job.class, "jobz", jobz), Letters.as(Range.class, "range", range),
                n, d, dOff, e, eOff, vl, vu, il - 1, iu, abstol, w, wOff, z, zOff, ldz);
        info.val = result.info();
        m.val = result.m();
        Indices.whole(m.val, n, isuppz, isuppzOff);
    }

    public void dstevr(String jobz, String range, int n, double[] d, double[] e, double vl, double vu, int il, int iu,
            double abstol, intW m, double[] w, double[] z, int ldz, int[] isuppz, double[] work, int lwork, int[] iwork,
            int liwork, intW info) {
        dstevr(jobz, range, n, d, 0, e, 0, vl, vu, il, iu, abstol, m, w, 0, z, 0, ldz, isuppz, 0, work, 0, lwork, iwork,
                0, liwork, info);
    }

    public void dsyevx(String jobz, String range, String uplo, int n, double[] a, int aOff, int lda, double vl,
            double vu, int il, int iu, double abstol, intW m, double[] w, int wOff, double[] z, int zOff, int ldz,
            double[] work, int workOff, int lwork, int[] iwork, int iworkOff, int[] ifail, int ifailOff, intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        Selected result = jonum().dsyevx(Letters.as(Job.class, "jobz", jobz), Letters.as(Range.class, "range", range),
                Letters.uplo("uplo", uplo), n, a, aOff, lda, vl, vu, il - 1, iu, abstol, w, wOff, z, zOff, ldz, ifail,
                ifailOff);
        info.val = result.info();
        m.val = result.m();
    }

    public void dsyevx(String jobz, String range, String uplo, int n, double[] a, int lda, double vl, double vu, int il,
            int iu, double abstol, intW m, double[] w, double[] z, int ldz, double[] work, int lwork, int[] iwork,
            int[] ifail, intW info) {
        dsyevx(jobz, range, uplo, n, a, 0, lda, vl, vu, il, iu, abstol, m, w, 0, z, 0, ldz, work, 0, lwork, iwork, 0,
                ifail, 0, info);
    }

    public void dsyevr(String jobz, String range, String uplo, int n, double[] a, int aOff, int lda, double vl,
            double vu, int il, int iu, double abstol, intW m, double[] w, int wOff, double[] z, int zOff, int ldz,
            int[] isuppz, int isuppzOff, double[] work, int workOff, int lwork, int[] iwork, int iworkOff, int liwork,
            intW info) {
        if (Query.answered(work, workOff, lwork, iwork, iworkOff, liwork, info)) return;
        Selected result = jonum().dsyevr(Letters.as(Job.class, "jobz", jobz), Letters.as(Range.class, "range", range),
                Letters.uplo("uplo", uplo), n, a, aOff, lda, vl, vu, il - 1, iu, abstol, w, wOff, z, zOff, ldz);
        info.val = result.info();
        m.val = result.m();
        Indices.whole(m.val, n, isuppz, isuppzOff);
    }

    public void dsyevr(String jobz, String range, String uplo, int n, double[] a, int lda, double vl, double vu, int il,
            int iu, double abstol, intW m, double[] w, double[] z, int ldz, int[] isuppz, double[] work, int lwork,
            int[] iwork, int liwork, intW info) {
        dsyevr(jobz, range, uplo, n, a, 0, lda, vl, vu, il, iu, abstol, m, w, 0, z, 0, ldz, isuppz, 0, work, 0, lwork,
                iwork, 0, liwork, info);
    }

    public void dsbevx(String jobz, String range, String uplo, int n, int kd, double[] ab, int abOff, int ldab,
            double[] q, int qOff, int ldq, double vl, double vu, int il, int iu, double abstol, intW m, double[] w,
            int wOff, double[] z, int zOff, int ldz, double[] work, int workOff, int[] iwork, int iworkOff, int[] ifail,
            int ifailOff, intW info) {
        Selected result = jonum().dsbevx(Letters.as(Job.class, "jobz", jobz), Letters.as(Range.class, "range", range),
                Letters.uplo("uplo", uplo), n, kd, ab, abOff, ldab, q, qOff, ldq, vl, vu, il - 1, iu, abstol, w, wOff,
                z, zOff, ldz, ifail, ifailOff);
        info.val = result.info();
        m.val = result.m();
    }

    public void dsbevx(String jobz, String range, String uplo, int n, int kd, double[] ab, int ldab, double[] q,
            int ldq, double vl, double vu, int il, int iu, double abstol, intW m, double[] w, double[] z, int ldz,
            double[] work, int[] iwork, int[] ifail, intW info) {
        dsbevx(jobz, range, uplo, n, kd, ab, 0, ldab, q, 0, ldq, vl, vu, il, iu, abstol, m, w, 0, z, 0, ldz, work, 0,
                iwork, 0, ifail, 0, info);
    }
}
