package org.jonum.netlib.internal;

import org.jonum.lapack.Job;
import org.jonum.lapack.Range;
import org.jonum.lapack.Selected;
import org.netlib.util.intW;

/// netlib's double routines of the family of [org.jonum.lapack.DoubleSymmetricPencil], done by Jonum.
public abstract class DoubleNetlibSymmetricPencil extends DoubleNetlibSymmetricEigen {
    public void dsygst(int itype, String uplo, int n, double[] a, int aOff, int lda, double[] b, int bOff, int ldb,
            intW info) {
        jonum().dsygst(itype, Letters.uplo("uplo", uplo), n, a, aOff, lda, b, bOff, ldb);
        info.val = 0;
    }

    public void dsygst(int itype, String uplo, int n, double[] a, int lda, double[] b, int ldb, intW info) {
        dsygst(itype, uplo, n, a, 0, lda, b, 0, ldb, info);
    }

    public void dsygv(int itype, String jobz, String uplo, int n, double[] a, int aOff, int lda, double[] b, int bOff,
            int ldb, double[] w, int wOff, double[] work, int workOff, int lwork, intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        info.val = jonum().dsygv(itype, Letters.as(Job.class, "jobz", jobz), Letters.uplo("uplo", uplo), n, a, aOff,
                lda, b, bOff, ldb, w, wOff);
    }

    public void dsygv(int itype, String jobz, String uplo, int n, double[] a, int lda, double[] b, int ldb, double[] w,
            double[] work, int lwork, intW info) {
        dsygv(itype, jobz, uplo, n, a, 0, lda, b, 0, ldb, w, 0, work, 0, lwork, info);
    }

    public void dsygvd(int itype, String jobz, String uplo, int n, double[] a, int aOff, int lda, double[] b, int bOff,
            int ldb, double[] w, int wOff, double[] work, int workOff, int lwork, int[] iwork, int iworkOff, int liwork,
            intW info) {
        if (Query.answered(work, workOff, lwork, iwork, iworkOff, liwork, info)) return;
        info.val = jonum().dsygvd(itype, Letters.as(Job.class, "jobz", jobz), Letters.uplo("uplo", uplo), n, a, aOff,
                lda, b, bOff, ldb, w, wOff);
    }

    public void dsygvd(int itype, String jobz, String uplo, int n, double[] a, int lda, double[] b, int ldb, double[] w,
            double[] work, int lwork, int[] iwork, int liwork, intW info) {
        dsygvd(itype, jobz, uplo, n, a, 0, lda, b, 0, ldb, w, 0, work, 0, lwork, iwork, 0, liwork, info);
    }

    public void dsygvx(int itype, String jobz, String range, String uplo, int n, double[] a, int aOff, int lda,
            double[] b, int bOff, int ldb, double vl, double vu, int il, int iu, double abstol, intW m, double[] w,
            int wOff, double[] z, int zOff, int ldz, double[] work, int workOff, int lwork, int[] iwork, int iworkOff,
            int[] ifail, int ifailOff, intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        Selected result = jonum().dsygvx(itype, Letters.as(Job.class, "jobz", jobz), Letters.as(Range.class, "range",
                range), Letters.uplo("uplo", uplo), n, a, aOff, lda, b, bOff, ldb, vl, vu, il - 1, iu, abstol, w, wOff,
                z, zOff, ldz, ifail, ifailOff);
        info.val = result.info();
        m.val = result.m();
    }

    public void dsygvx(int itype, String jobz, String range, String uplo, int n, double[] a, int lda, double[] b,
            int ldb, double vl, double vu, int il, int iu, double abstol, intW m, double[] w, double[] z, int ldz,
            double[] work, int lwork, int[] iwork, int[] ifail, intW info) {
        dsygvx(itype, jobz, range, uplo, n, a, 0, lda, b, 0, ldb, vl, vu, il, iu, abstol, m, w, 0, z, 0, ldz, work, 0,
                lwork, iwork, 0, ifail, 0, info);
    }
}
