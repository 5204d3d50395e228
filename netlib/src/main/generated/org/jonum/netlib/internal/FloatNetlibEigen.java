// Generated from DoubleNetlibEigen.java by build/Float32.java. Do not edit.
package org.jonum.netlib.internal;

import org.jonum.lapack.Balance;
import org.jonum.lapack.FloatGeevx;
import org.jonum.lapack.EigSource;
import org.jonum.lapack.HowMany;
import org.jonum.lapack.Hsein;
import org.jonum.lapack.Job;
import org.jonum.lapack.Sense;
import org.jonum.lapack.Sides;
import org.jonum.lapack.StartVectors;
import org.netlib.util.floatW;
import org.netlib.util.intW;

/// netlib's float routines of the family of [org.jonum.lapack.FloatEigen], done by Jonum.
public abstract class FloatNetlibEigen extends FloatNetlibDefiniteTridiagonal {
    public void sgeev(String jobvl, String jobvr, int n, float[] a, int aOff, int lda, float[] wr, int wrOff,
            float[] wi, int wiOff, float[] vl, int vlOff, int ldvl, float[] vr, int vrOff, int ldvr, float[] work,
            int workOff, int lwork, intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        info.val = jonum().sgeev(Letters.as(Job.class, "jobvl", jobvl), Letters.as(Job.class, "jobvr", jobvr), n, a,
                aOff, lda, wr, wrOff, wi, wiOff, vl, vlOff, ldvl, vr, vrOff, ldvr);
    }

    public void sgeev(String jobvl, String jobvr, int n, float[] a, int lda, float[] wr, float[] wi, float[] vl,
            int ldvl, float[] vr, int ldvr, float[] work, int lwork, intW info) {
        sgeev(jobvl, jobvr, n, a, 0, lda, wr, 0, wi, 0, vl, 0, ldvl, vr, 0, ldvr, work, 0, lwork, info);
    }

    public void sgeevx(String balanc, String jobvl, String jobvr, String sense, int n, float[] a, int aOff, int lda,
            float[] wr, int wrOff, float[] wi, int wiOff, float[] vl, int vlOff, int ldvl, float[] vr, int vrOff,
            int ldvr, intW ilo, intW ihi, float[] scale, int scaleOff, floatW abnrm, float[] rconde, int rcondeOff,
            float[] rcondv, int rcondvOff, float[] work, int workOff, int lwork, int[] iwork, int iworkOff,
            intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        FloatGeevx result = jonum().sgeevx(Letters.as(Balance.class, "balanc", balanc), Letters.as(Job.class, "jobvl",
                jobvl), Letters.as(Job.class, "jobvr", jobvr), Letters.as(Sense.class, "sense", sense), n, a, aOff, lda,
                wr, wrOff, wi, wiOff, vl, vlOff, ldvl, vr, vrOff, ldvr, scale, scaleOff, rconde, rcondeOff, rcondv,
                rcondvOff);
        info.val = result.info();
        ilo.val = result.ilo() + 1;
        ihi.val = result.ihi();
        abnrm.val = result.abnrm();
        Indices.rowsUp(n, result.ilo(), result.ihi(), scale, scaleOff);
    }

    public void sgeevx(String balanc, String jobvl, String jobvr, String sense, int n, float[] a, int lda, float[] wr,
            float[] wi, float[] vl, int ldvl, float[] vr, int ldvr, intW ilo, intW ihi, float[] scale,
            floatW abnrm, float[] rconde, float[] rcondv, float[] work, int lwork, int[] iwork, intW info) {
        sgeevx(balanc, jobvl, jobvr, sense, n, a, 0, lda, wr, 0, wi, 0, vl, 0, ldvl, vr, 0, ldvr, ilo, ihi, scale, 0,
                abnrm, rconde, 0, rcondv, 0, work, 0, lwork, iwork, 0, info);
    }

    public void strevc(String side, String howmny, boolean[] select, int selectOff, int n, float[] t, int tOff,
            int ldt, float[] vl, int vlOff, int ldvl, float[] vr, int vrOff, int ldvr, int mm, intW m, float[] work,
            int workOff, intW info) {
        m.val = jonum().strevc3(Letters.as(Sides.class, "side", side), Letters.as(HowMany.class, "howmny", howmny),
                select, selectOff, n, t, tOff, ldt, vl, vlOff, ldvl, vr, vrOff, ldvr, mm);
        info.val = 0;
    }

    public void strevc(String side, String howmny, boolean[] select, int n, float[] t, int ldt, float[] vl, int ldvl,
            float[] vr, int ldvr, int mm, intW m, float[] work, intW info) {
        strevc(side, howmny, select, 0, n, t, 0, ldt, vl, 0, ldvl, vr, 0, ldvr, mm, m, work, 0, info);
    }

    public void shsein(String side, String eigsrc, String initv, boolean[] select, int selectOff, int n, float[] h,
            int hOff, int ldh, float[] wr, int wrOff, float[] wi, int wiOff, float[] vl, int vlOff, int ldvl,
            float[] vr, int vrOff, int ldvr, int mm, intW m, float[] work, int workOff, int[] ifaill, int ifaillOff,
            int[] ifailr, int ifailrOff, intW info) {
        Hsein result = jonum().shsein(Letters.as(Sides.class, "side", side), Letters.as(EigSource.class, "eigsrc",
                eigsrc), Letters.as(StartVectors.class, "initv", initv), select, selectOff, n, h, hOff, ldh, wr, wrOff,
                wi, wiOff, vl, vlOff, ldvl, vr, vrOff, ldvr, mm, ifaill, ifaillOff, ifailr, ifailrOff);
        info.val = result.info();
        m.val = result.m();
    }

    public void shsein(String side, String eigsrc, String initv, boolean[] select, int n, float[] h, int ldh,
            float[] wr, float[] wi, float[] vl, int ldvl, float[] vr, int ldvr, int mm, intW m, float[] work,
            int[] ifaill, int[] ifailr, intW info) {
        shsein(side, eigsrc, initv, select, 0, n, h, 0, ldh, wr, 0, wi, 0, vl, 0, ldvl, vr, 0, ldvr, mm, m, work, 0,
                ifaill, 0, ifailr, 0, info);
    }
}
