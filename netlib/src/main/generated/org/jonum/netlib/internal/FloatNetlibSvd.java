// Generated from DoubleNetlibSvd.java by build/Float32.java. Do not edit.
package org.jonum.netlib.internal;

import org.jonum.lapack.SvdJob;
import org.netlib.util.intW;

/// netlib's float routines of the family of [org.jonum.lapack.FloatSvd], done by Jonum.
public abstract class FloatNetlibSvd extends FloatNetlibSchurBlocks {
    public void sgesvd(String jobu, String jobvt, int m, int n, float[] a, int aOff, int lda, float[] s, int sOff,
            float[] u, int uOff, int ldu, float[] vt, int vtOff, int ldvt, float[] work, int workOff, int lwork,
            intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        info.val = jonum().sgesvd(Letters.as(SvdJob.class, "jobu", jobu), Letters.as(SvdJob.class, "jobvt", jobvt), m,
                n, a, aOff, lda, s, sOff, u, uOff, ldu, vt, vtOff, ldvt);
    }

    public void sgesvd(String jobu, String jobvt, int m, int n, float[] a, int lda, float[] s, float[] u, int ldu,
            float[] vt, int ldvt, float[] work, int lwork, intW info) {
        sgesvd(jobu, jobvt, m, n, a, 0, lda, s, 0, u, 0, ldu, vt, 0, ldvt, work, 0, lwork, info);
    }

    public void sgesdd(String jobz, int m, int n, float[] a, int aOff, int lda, float[] s, int sOff, float[] u,
            int uOff, int ldu, float[] vt, int vtOff, int ldvt, float[] work, int workOff, int lwork, int[] iwork,
            int iworkOff, intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        info.val = jonum().sgesdd(Letters.as(SvdJob.class, "jobz", jobz), m, n, a, aOff, lda, s, sOff, u, uOff, ldu, vt,
                vtOff, ldvt);
    }

    public void sgesdd(String jobz, int m, int n, float[] a, int lda, float[] s, float[] u, int ldu, float[] vt,
            int ldvt, float[] work, int lwork, int[] iwork, intW info) {
        sgesdd(jobz, m, n, a, 0, lda, s, 0, u, 0, ldu, vt, 0, ldvt, work, 0, lwork, iwork, 0, info);
    }
}
