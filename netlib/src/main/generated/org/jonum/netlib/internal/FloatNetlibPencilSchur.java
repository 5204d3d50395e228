// Generated from DoubleNetlibPencilSchur.java by build/Float32.java. Do not edit.
package org.jonum.netlib.internal;

import org.jonum.lapack.FloatTgsen;
import org.jonum.lapack.FloatTgsyl;
import org.jonum.lapack.HowMany;
import org.jonum.lapack.Job;
import org.jonum.lapack.Reordered;
import org.jonum.lapack.Sense;
import org.netlib.util.floatW;
import org.netlib.util.intW;

/// netlib's float routines of the family of [org.jonum.lapack.FloatPencilSchur], done by Jonum.
public abstract class FloatNetlibPencilSchur extends FloatNetlibPencilEigen {
    public void stgexc(boolean wantq, boolean wantz, int n, float[] a, int aOff, int lda, float[] b, int bOff,
            int ldb, float[] q, int qOff, int ldq, float[] z, int zOff, int ldz, intW ifst, intW ilst, float[] work,
            int workOff, int lwork, intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        Reordered result = jonum().stgexc(wantq ? Job.VECTORS : Job.NONE, wantz ? Job.VECTORS : Job.NONE, n, a, aOff,
                lda, b, bOff, ldb, q, qOff, ldq, z, zOff, ldz, ifst.val - 1, ilst.val - 1);
        info.val = result.info();
        ifst.val = result.ifst() + 1;
        ilst.val = result.ilst() + 1;
    }

    public void stgexc(boolean wantq, boolean wantz, int n, float[] a, int lda, float[] b, int ldb, float[] q,
            int ldq, float[] z, int ldz, intW ifst, intW ilst, float[] work, int lwork, intW info) {
        stgexc(wantq, wantz, n, a, 0, lda, b, 0, ldb, q, 0, ldq, z, 0, ldz, ifst, ilst, work, 0, lwork, info);
    }

    public void stgsen(int ijob, boolean wantq, boolean wantz, boolean[] select, int selectOff, int n, float[] a,
            int aOff, int lda, float[] b, int bOff, int ldb, float[] alphar, int alpharOff, float[] alphai,
            int alphaiOff, float[] beta, int betaOff, float[] q, int qOff, int ldq, float[] z, int zOff, int ldz,
            intW m, floatW pl, floatW pr, float[] dif, int difOff, float[] work, int workOff, int lwork,
            int[] iwork, int iworkOff, int liwork, intW info) {
        if (Query.answered(work, workOff, lwork, iwork, iworkOff, liwork, info)) return;
        FloatTgsen result = jonum().stgsen(ijob, wantq ? Job.VECTORS : Job.NONE, wantz ? Job.VECTORS : Job.NONE,
                select, selectOff, n, a, aOff, lda, b, bOff, ldb, alphar, alpharOff, alphai, alphaiOff, beta, betaOff,
                q, qOff, ldq, z, zOff, ldz, dif, difOff);
        info.val = result.info();
        m.val = result.m();
        pl.val = result.pl();
        pr.val = result.pr();
    }

    public void stgsen(int ijob, boolean wantq, boolean wantz, boolean[] select, int n, float[] a, int lda, float[] b,
            int ldb, float[] alphar, float[] alphai, float[] beta, float[] q, int ldq, float[] z, int ldz, intW m,
            floatW pl, floatW pr, float[] dif, float[] work, int lwork, int[] iwork, int liwork, intW info) {
        stgsen(ijob, wantq, wantz, select, 0, n, a, 0, lda, b, 0, ldb, alphar, 0, alphai, 0, beta, 0, q, 0, ldq, z, 0,
                ldz, m, pl, pr, dif, 0, work, 0, lwork, iwork, 0, liwork, info);
    }

    public void stgsna(String job, String howmny, boolean[] select, int selectOff, int n, float[] a, int aOff, int lda,
            float[] b, int bOff, int ldb, float[] vl, int vlOff, int ldvl, float[] vr, int vrOff, int ldvr,
            float[] s, int sOff, float[] dif, int difOff, int mm, intW m, float[] work, int workOff, int lwork,
            int[] iwork, int iworkOff, intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        m.val = jonum().stgsna(Letters.as(Sense.class, "job", job), Letters.as(HowMany.class, "howmny", howmny), select,
                selectOff, n, a, aOff, lda, b, bOff, ldb, vl, vlOff, ldvl, vr, vrOff, ldvr, s, sOff, dif, difOff, mm);
        info.val = 0;
    }

    public void stgsna(String job, String howmny, boolean[] select, int n, float[] a, int lda, float[] b, int ldb,
            float[] vl, int ldvl, float[] vr, int ldvr, float[] s, float[] dif, int mm, intW m, float[] work,
            int lwork, int[] iwork, intW info) {
        stgsna(job, howmny, select, 0, n, a, 0, lda, b, 0, ldb, vl, 0, ldvl, vr, 0, ldvr, s, 0, dif, 0, mm, m, work, 0,
                lwork, iwork, 0, info);
    }

    public void stgsyl(String trans, int ijob, int m, int n, float[] a, int aOff, int lda, float[] b, int bOff,
            int ldb, float[] c, int cOff, int ldc, float[] d, int dOff, int ldd, float[] e, int eOff, int lde,
            float[] f, int fOff, int ldf, floatW scale, floatW dif, float[] work, int workOff, int lwork,
            int[] iwork, int iworkOff, intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        FloatTgsyl result = jonum().stgsyl(Letters.trans("trans", trans), ijob, m, n, a, aOff, lda, b, bOff, ldb, c,
                cOff, ldc, d, dOff, ldd, e, eOff, lde, f, fOff, ldf);
        info.val = result.info();
        scale.val = result.scale();
        dif.val = result.dif();
    }

    public void stgsyl(String trans, int ijob, int m, int n, float[] a, int lda, float[] b, int ldb, float[] c,
            int ldc, float[] d, int ldd, float[] e, int lde, float[] f, int ldf, floatW scale, floatW dif,
            float[] work, int lwork, int[] iwork, intW info) {
        stgsyl(trans, ijob, m, n, a, 0, lda, b, 0, ldb, c, 0, ldc, d, 0, ldd, e, 0, lde, f, 0, ldf, scale, dif, work, 0,
                lwork, iwork, 0, info);
    }
}
