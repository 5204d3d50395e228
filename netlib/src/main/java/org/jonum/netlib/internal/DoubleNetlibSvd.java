package org.jonum.netlib.internal;

import org.jonum.lapack.SvdJob;
import org.netlib.util.intW;

/// netlib's double routines of the family of [org.jonum.lapack.DoubleSvd], done by Jonum.
public abstract class DoubleNetlibSvd extends DoubleNetlibSchurBlocks {
    public void dgesvd(String jobu, String jobvt, int m, int n, double[] a, int aOff, int lda, double[] s, int sOff,
            double[] u, int uOff, int ldu, double[] vt, int vtOff, int ldvt, double[] work, int workOff, int lwork,
            intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        info.val = jonum().dgesvd(Letters.as(SvdJob.class, "jobu", jobu), Letters.as(SvdJob.class, "jobvt", jobvt), m,
                n, a, aOff, lda, s, sOff, u, uOff, ldu, vt, vtOff, ldvt);
    }

    public void dgesvd(String jobu, String jobvt, int m, int n, double[] a, int lda, double[] s, double[] u, int ldu,
            double[] vt, int ldvt, double[] work, int lwork, intW info) {
        dgesvd(jobu, jobvt, m, n, a, 0, lda, s, 0, u, 0, ldu, vt, 0, ldvt, work, 0, lwork, info);
    }

    public void dgesdd(String jobz, int m, int n, double[] a, int aOff, int lda, double[] s, int sOff, double[] u,
            int uOff, int ldu, double[] vt, int vtOff, int ldvt, double[] work, int workOff, int lwork, int[] iwork,
            int iworkOff, intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        info.val = jonum().dgesdd(Letters.as(SvdJob.class, "jobz", jobz), m, n, a, aOff, lda, s, sOff, u, uOff, ldu, vt,
                vtOff, ldvt);
    }

    public void dgesdd(String jobz, int m, int n, double[] a, int lda, double[] s, double[] u, int ldu, double[] vt,
            int ldvt, double[] work, int lwork, int[] iwork, intW info) {
        dgesdd(jobz, m, n, a, 0, lda, s, 0, u, 0, ldu, vt, 0, ldvt, work, 0, lwork, iwork, 0, info);
    }
}
