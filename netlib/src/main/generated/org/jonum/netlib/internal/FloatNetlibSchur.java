// Generated from DoubleNetlibSchur.java by build/Float32.java. Do not edit.
package org.jonum.netlib.internal;

import org.jonum.lapack.FloatReorderedSchur;
import org.jonum.lapack.FloatSylvester;
import org.jonum.lapack.HowMany;
import org.jonum.lapack.Job;
import org.jonum.lapack.Reordered;
import org.jonum.lapack.Sense;
import org.netlib.util.floatW;
import org.netlib.util.intW;

/// netlib's float routines of the family of [org.jonum.lapack.FloatSchur], done by Jonum.
public abstract class FloatNetlibSchur extends FloatNetlibRefinement {
    public void strexc(String compq, int n, float[] t, int tOff, int ldt, float[] q, int qOff, int ldq, intW ifst,
            intW ilst, float[] work, int workOff, intW info) {
        Reordered result = jonum().strexc(Letters.as(Job.class, "compq", compq), n, t, tOff, ldt, q, qOff, ldq,
                ifst.val - 1, ilst.val - 1);
        info.val = result.info();
        ifst.val = result.ifst() + 1;
        ilst.val = result.ilst() + 1;
    }

    public void strexc(String compq, int n, float[] t, int ldt, float[] q, int ldq, intW ifst, intW ilst,
            float[] work, intW info) {
        strexc(compq, n, t, 0, ldt, q, 0, ldq, ifst, ilst, work, 0, info);
    }

    public void strsen(String job, String compq, boolean[] select, int selectOff, int n, float[] t, int tOff, int ldt,
            float[] q, int qOff, int ldq, float[] wr, int wrOff, float[] wi, int wiOff, intW m, floatW s,
            floatW sep, float[] work, int workOff, int lwork, int[] iwork, int iworkOff, int liwork, intW info) {
        if (Query.answered(work, workOff, lwork, iwork, iworkOff, liwork, info)) return;
        FloatReorderedSchur result = jonum().strsen(Letters.as(Sense.class, "job", job), Letters.as(Job.class, "compq",
                compq), select, selectOff, n, t, tOff, ldt, q, qOff, ldq, wr, wrOff, wi, wiOff);
        info.val = result.info();
        m.val = result.m();
        s.val = result.s();
        sep.val = result.sep();
    }

    public void strsen(String job, String compq, boolean[] select, int n, float[] t, int ldt, float[] q, int ldq,
            float[] wr, float[] wi, intW m, floatW s, floatW sep, float[] work, int lwork, int[] iwork, int liwork,
            intW info) {
        strsen(job, compq, select, 0, n, t, 0, ldt, q, 0, ldq, wr, 0, wi, 0, m, s, sep, work, 0, lwork, iwork, 0,
                liwork, info);
    }

    public void strsna(String job, String howmny, boolean[] select, int selectOff, int n, float[] t, int tOff, int ldt,
            float[] vl, int vlOff, int ldvl, float[] vr, int vrOff, int ldvr, float[] s, int sOff, float[] sep,
            int sepOff, int mm, intW m, float[] work, int workOff, int ldwork, int[] iwork, int iworkOff, intW info) {
        m.val = jonum().strsna(Letters.as(Sense.class, "job", job), Letters.as(HowMany.class, "howmny", howmny), select,
                selectOff, n, t, tOff, ldt, vl, vlOff, ldvl, vr, vrOff, ldvr, s, sOff, sep, sepOff, mm);
        info.val = 0;
    }

    public void strsna(String job, String howmny, boolean[] select, int n, float[] t, int ldt, float[] vl, int ldvl,
            float[] vr, int ldvr, float[] s, float[] sep, int mm, intW m, float[] work, int ldwork, int[] iwork,
            intW info) {
        strsna(job, howmny, select, 0, n, t, 0, ldt, vl, 0, ldvl, vr, 0, ldvr, s, 0, sep, 0, mm, m, work, 0, ldwork,
                iwork, 0, info);
    }

    public void strsyl(String trana, String tranb, int isgn, int m, int n, float[] a, int aOff, int lda, float[] b,
            int bOff, int ldb, float[] c, int cOff, int ldc, floatW scale, intW info) {
        FloatSylvester result = jonum().strsyl(Letters.trans("trana", trana), Letters.trans("tranb", tranb), isgn, m,
                n, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
        info.val = result.info();
        scale.val = result.scale();
    }

    public void strsyl(String trana, String tranb, int isgn, int m, int n, float[] a, int lda, float[] b, int ldb,
            float[] c, int ldc, floatW scale, intW info) {
        strsyl(trana, tranb, isgn, m, n, a, 0, lda, b, 0, ldb, c, 0, ldc, scale, info);
    }
}
