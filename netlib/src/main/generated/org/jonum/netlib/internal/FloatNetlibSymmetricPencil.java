// Generated from DoubleNetlibSymmetricPencil.java by build/Float32.java. Do not edit.
package org.jonum.netlib.internal;

import org.jonum.lapack.Job;
import org.jonum.lapack.Range;
import org.jonum.lapack.Selected;
import org.netlib.util.intW;

/// netlib's float routines of the family of [org.jonum.lapack.FloatSymmetricPencil], done by Jonum.
public abstract class FloatNetlibSymmetricPencil extends FloatNetlibSymmetricEigen {
    public void ssygst(int itype, String uplo, int n, float[] a, int aOff, int lda, float[] b, int bOff, int ldb,
            intW info) {
        jonum().ssygst(itype, Letters.uplo("uplo", uplo), n, a, aOff, lda, b, bOff, ldb);
        info.val = 0;
    }

    public void ssygst(int itype, String uplo, int n, float[] a, int lda, float[] b, int ldb, intW info) {
        ssygst(itype, uplo, n, a, 0, lda, b, 0, ldb, info);
    }

    public void ssygv(int itype, String jobz, String uplo, int n, float[] a, int aOff, int lda, float[] b, int bOff,
            int ldb, float[] w, int wOff, float[] work, int workOff, int lwork, intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        info.val = jonum().ssygv(itype, Letters.as(Job.class, "jobz", jobz), Letters.uplo("uplo", uplo), n, a, aOff,
                lda, b, bOff, ldb, w, wOff);
    }

    public void ssygv(int itype, String jobz, String uplo, int n, float[] a, int lda, float[] b, int ldb, float[] w,
            float[] work, int lwork, intW info) {
        ssygv(itype, jobz, uplo, n, a, 0, lda, b, 0, ldb, w, 0, work, 0, lwork, info);
    }

    public void ssygvd(int itype, String jobz, String uplo, int n, float[] a, int aOff, int lda, float[] b, int bOff,
            int ldb, float[] w, int wOff, float[] work, int workOff, int lwork, int[] iwork, int iworkOff, int liwork,
            intW info) {
        if (Query.answered(work, workOff, lwork, iwork, iworkOff, liwork, info)) return;
        info.val = jonum().ssygvd(itype, Letters.as(Job.class, "jobz", jobz), Letters.uplo("uplo", uplo), n, a, aOff,
                lda, b, bOff, ldb, w, wOff);
    }

    public void ssygvd(int itype, String jobz, String uplo, int n, float[] a, int lda, float[] b, int ldb, float[] w,
            float[] work, int lwork, int[] iwork, int liwork, intW info) {
        ssygvd(itype, jobz, uplo, n, a, 0, lda, b, 0, ldb, w, 0, work, 0, lwork, iwork, 0, liwork, info);
    }

    public void ssygvx(int itype, String jobz, String range, String uplo, int n, float[] a, int aOff, int lda,
            float[] b, int bOff, int ldb, float vl, float vu, int il, int iu, float abstol, intW m, float[] w,
            int wOff, float[] z, int zOff, int ldz, float[] work, int workOff, int lwork, int[] iwork, int iworkOff,
            int[] ifail, int ifailOff, intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        Selected result = jonum().ssygvx(itype, Letters.as(Job.class, "jobz", jobz), Letters.as(Range.class, "range",
                range), Letters.uplo("uplo", uplo), n, a, aOff, lda, b, bOff, ldb, vl, vu, il - 1, iu, abstol, w, wOff,
                z, zOff, ldz, ifail, ifailOff);
        info.val = result.info();
        m.val = result.m();
    }

    public void ssygvx(int itype, String jobz, String range, String uplo, int n, float[] a, int lda, float[] b,
            int ldb, float vl, float vu, int il, int iu, float abstol, intW m, float[] w, float[] z, int ldz,
            float[] work, int lwork, int[] iwork, int[] ifail, intW info) {
        ssygvx(itype, jobz, range, uplo, n, a, 0, lda, b, 0, ldb, vl, vu, il, iu, abstol, m, w, 0, z, 0, ldz, work, 0,
                lwork, iwork, 0, ifail, 0, info);
    }
}
