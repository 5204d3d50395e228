package org.jonum.netlib.internal;

import org.jonum.lapack.DoubleTgsen;
import org.jonum.lapack.DoubleTgsyl;
import org.jonum.lapack.HowMany;
import org.jonum.lapack.Job;
import org.jonum.lapack.Reordered;
import org.jonum.lapack.Sense;
import org.netlib.util.doubleW;
import org.netlib.util.intW;

/// netlib's double routines of the family of [org.jonum.lapack.DoublePencilSchur], done by Jonum.
public abstract class DoubleNetlibPencilSchur extends DoubleNetlibPencilEigen {
    public void dtgexc(boolean wantq, boolean wantz, int n, double[] a, int aOff, int lda, double[] b, int bOff,
            int ldb, double[] q, int qOff, int ldq, double[] z, int zOff, int ldz, intW ifst, intW ilst, double[] work,
            int workOff, int lwork, intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        Reordered result = jonum().dtgexc(wantq ? Job.VECTORS : Job.NONE, wantz ? Job.VECTORS : Job.NONE, n, a, aOff,
                lda, b, bOff, ldb, q, qOff, ldq, z, zOff, ldz, ifst.val - 1, ilst.val - 1);
        info.val = result.info();
        ifst.val = result.ifst() + 1;
        ilst.val = result.ilst() + 1;
    }

    public void dtgexc(boolean wantq, boolean wantz, int n, double[] a, int lda, double[] b, int ldb, double[] q,
            int ldq, double[] z, int ldz, intW ifst, intW ilst, double[] work, int lwork, intW info) {
        dtgexc(wantq, wantz, n, a, 0, lda, b, 0, ldb, q, 0, ldq, z, 0, ldz, ifst, ilst, work, 0, lwork, info);
    }

    public void dtgsen(int ijob, boolean wantq, boolean wantz, boolean[] select, int selectOff, int n, double[] a,
            int aOff, int lda, double[] b, int bOff, int ldb, double[] alphar, int alpharOff, double[] alphai,
            int alphaiOff, double[] beta, int betaOff, double[] q, int qOff, int ldq, double[] z, int zOff, int ldz,
            intW m, doubleW pl, doubleW pr, double[] dif, int difOff, double[] work, int workOff, int lwork,
            int[] iwork, int iworkOff, int liwork, intW info) {
        if (Query.answered(work, workOff, lwork, iwork, iworkOff, liwork, info)) return;
        DoubleTgsen result = jonum().dtgsen(ijob, wantq ? Job.VECTORS : Job.NONE, wantz ? Job.VECTORS : Job.NONE,
                select, selectOff, n, a, aOff, lda, b, bOff, ldb, alphar, alpharOff, alphai, alphaiOff, beta, betaOff,
                q, qOff, ldq, z, zOff, ldz, dif, difOff);
        info.val = result.info();
        m.val = result.m();
        pl.val = result.pl();
        pr.val = result.pr();
    }

    public void dtgsen(int ijob, boolean wantq, boolean wantz, boolean[] select, int n, double[] a, int lda, double[] b,
            int ldb, double[] alphar, double[] alphai, double[] beta, double[] q, int ldq, double[] z, int ldz, intW m,
            doubleW pl, doubleW pr, double[] dif, double[] work, int lwork, int[] iwork, int liwork, intW info) {
        dtgsen(ijob, wantq, wantz, select, 0, n, a, 0, lda, b, 0, ldb, alphar, 0, alphai, 0, beta, 0, q, 0, ldq, z, 0,
                ldz, m, pl, pr, dif, 0, work, 0, lwork, iwork, 0, liwork, info);
    }

    public void dtgsna(String job, String howmny, boolean[] select, int selectOff, int n, double[] a, int aOff, int lda,
            double[] b, int bOff, int ldb, double[] vl, int vlOff, int ldvl, double[] vr, int vrOff, int ldvr,
            double[] s, int sOff, double[] dif, int difOff, int mm, intW m, double[] work, int workOff, int lwork,
            int[] iwork, int iworkOff, intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        m.val = jonum().dtgsna(Letters.as(Sense.class, "job", job), Letters.as(HowMany.class, "howmny", howmny), select,
                selectOff, n, a, aOff, lda, b, bOff, ldb, vl, vlOff, ldvl, vr, vrOff, ldvr, s, sOff, dif, difOff, mm);
        info.val = 0;
    }

    public void dtgsna(String job, String howmny, boolean[] select, int n, double[] a, int lda, double[] b, int ldb,
            double[] vl, int ldvl, double[] vr, int ldvr, double[] s, double[] dif, int mm, intW m, double[] work,
            int lwork, int[] iwork, intW info) {
        dtgsna(job, howmny, select, 0, n, a, 0, lda, b, 0, ldb, vl, 0, ldvl, vr, 0, ldvr, s, 0, dif, 0, mm, m, work, 0,
                lwork, iwork, 0, info);
    }

    public void dtgsyl(String trans, int ijob, int m, int n, double[] a, int aOff, int lda, double[] b, int bOff,
            int ldb, double[] c, int cOff, int ldc, double[] d, int dOff, int ldd, double[] e, int eOff, int lde,
            double[] f, int fOff, int ldf, doubleW scale, doubleW dif, double[] work, int workOff, int lwork,
            int[] iwork, int iworkOff, intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        DoubleTgsyl result = jonum().dtgsyl(Letters.trans("trans", trans), ijob, m, n, a, aOff, lda, b, bOff, ldb, c,
                cOff, ldc, d, dOff, ldd, e, eOff, lde, f, fOff, ldf);
        info.val = result.info();
        scale.val = result.scale();
        dif.val = result.dif();
    }

    public void dtgsyl(String trans, int ijob, int m, int n, double[] a, int lda, double[] b, int ldb, double[] c,
            int ldc, double[] d, int ldd, double[] e, int lde, double[] f, int ldf, doubleW scale, doubleW dif,
            double[] work, int lwork, int[] iwork, intW info) {
        dtgsyl(trans, ijob, m, n, a, 0, lda, b, 0, ldb, c, 0, ldc, d, 0, ldd, e, 0, lde, f, 0, ldf, scale, dif, work, 0,
                lwork, iwork, 0, info);
    }
}
