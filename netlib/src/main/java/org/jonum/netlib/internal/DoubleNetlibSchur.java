package org.jonum.netlib.internal;

import org.jonum.lapack.DoubleReorderedSchur;
import org.jonum.lapack.DoubleSylvester;
import org.jonum.lapack.HowMany;
import org.jonum.lapack.Job;
import org.jonum.lapack.Reordered;
import org.jonum.lapack.Sense;
import org.netlib.util.doubleW;
import org.netlib.util.intW;

/// netlib's double routines of the family of [org.jonum.lapack.DoubleSchur], done by Jonum.
public abstract class DoubleNetlibSchur extends DoubleNetlibRefinement {
    public void dtrexc(String compq, int n, double[] t, int tOff, int ldt, double[] q, int qOff, int ldq, intW ifst,
            intW ilst, double[] work, int workOff, intW info) {
        Reordered result = jonum().dtrexc(Letters.as(Job.class, "compq", compq), n, t, tOff, ldt, q, qOff, ldq,
                ifst.val - 1, ilst.val - 1);
        info.val = result.info();
        ifst.val = result.ifst() + 1;
        ilst.val = result.ilst() + 1;
    }

    public void dtrexc(String compq, int n, double[] t, int ldt, double[] q, int ldq, intW ifst, intW ilst,
            double[] work, intW info) {
        dtrexc(compq, n, t, 0, ldt, q, 0, ldq, ifst, ilst, work, 0, info);
    }

    public void dtrsen(String job, String compq, boolean[] select, int selectOff, int n, double[] t, int tOff, int ldt,
            double[] q, int qOff, int ldq, double[] wr, int wrOff, double[] wi, int wiOff, intW m, doubleW s,
            doubleW sep, double[] work, int workOff, int lwork, int[] iwork, int iworkOff, int liwork, intW info) {
        if (Query.answered(work, workOff, lwork, iwork, iworkOff, liwork, info)) return;
        DoubleReorderedSchur result = jonum().dtrsen(Letters.as(Sense.class, "job", job), Letters.as(Job.class, "compq",
                compq), select, selectOff, n, t, tOff, ldt, q, qOff, ldq, wr, wrOff, wi, wiOff);
        info.val = result.info();
        m.val = result.m();
        s.val = result.s();
        sep.val = result.sep();
    }

    public void dtrsen(String job, String compq, boolean[] select, int n, double[] t, int ldt, double[] q, int ldq,
            double[] wr, double[] wi, intW m, doubleW s, doubleW sep, double[] work, int lwork, int[] iwork, int liwork,
            intW info) {
        dtrsen(job, compq, select, 0, n, t, 0, ldt, q, 0, ldq, wr, 0, wi, 0, m, s, sep, work, 0, lwork, iwork, 0,
                liwork, info);
    }

    public void dtrsna(String job, String howmny, boolean[] select, int selectOff, int n, double[] t, int tOff, int ldt,
            double[] vl, int vlOff, int ldvl, double[] vr, int vrOff, int ldvr, double[] s, int sOff, double[] sep,
            int sepOff, int mm, intW m, double[] work, int workOff, int ldwork, int[] iwork, int iworkOff, intW info) {
        m.val = jonum().dtrsna(Letters.as(Sense.class, "job", job), Letters.as(HowMany.class, "howmny", howmny), select,
                selectOff, n, t, tOff, ldt, vl, vlOff, ldvl, vr, vrOff, ldvr, s, sOff, sep, sepOff, mm);
        info.val = 0;
    }

    public void dtrsna(String job, String howmny, boolean[] select, int n, double[] t, int ldt, double[] vl, int ldvl,
            double[] vr, int ldvr, double[] s, double[] sep, int mm, intW m, double[] work, int ldwork, int[] iwork,
            intW info) {
        dtrsna(job, howmny, select, 0, n, t, 0, ldt, vl, 0, ldvl, vr, 0, ldvr, s, 0, sep, 0, mm, m, work, 0, ldwork,
                iwork, 0, info);
    }

    public void dtrsyl(String trana, String tranb, int isgn, int m, int n, double[] a, int aOff, int lda, double[] b,
            int bOff, int ldb, double[] c, int cOff, int ldc, doubleW scale, intW info) {
        DoubleSylvester result = jonum().dtrsyl(Letters.trans("trana", trana), Letters.trans("tranb", tranb), isgn, m,
                n, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
        info.val = result.info();
        scale.val = result.scale();
    }

    public void dtrsyl(String trana, String tranb, int isgn, int m, int n, double[] a, int lda, double[] b, int ldb,
            double[] c, int ldc, doubleW scale, intW info) {
        dtrsyl(trana, tranb, isgn, m, n, a, 0, lda, b, 0, ldb, c, 0, ldc, scale, info);
    }
}
