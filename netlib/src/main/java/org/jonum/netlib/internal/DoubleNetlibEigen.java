package org.jonum.netlib.internal;

import org.jonum.lapack.Balance;
import org.jonum.lapack.DoubleGeevx;
import org.jonum.lapack.EigSource;
import org.jonum.lapack.HowMany;
import org.jonum.lapack.Hsein;
import org.jonum.lapack.Job;
import org.jonum.lapack.Sense;
import org.jonum.lapack.Sides;
import org.jonum.lapack.StartVectors;
import org.netlib.util.doubleW;
import org.netlib.util.intW;

/// netlib's double routines of the family of [org.jonum.lapack.DoubleEigen], done by Jonum.
public abstract class DoubleNetlibEigen extends DoubleNetlibDefiniteTridiagonal {
    public void dgeev(String jobvl, String jobvr, int n, double[] a, int aOff, int lda, double[] wr, int wrOff,
            double[] wi, int wiOff, double[] vl, int vlOff, int ldvl, double[] vr, int vrOff, int ldvr, double[] work,
            int workOff, int lwork, intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        info.val = jonum().dgeev(Letters.as(Job.class, "jobvl", jobvl), Letters.as(Job.class, "jobvr", jobvr), n, a,
                aOff, lda, wr, wrOff, wi, wiOff, vl, vlOff, ldvl, vr, vrOff, ldvr);
    }

    public void dgeev(String jobvl, String jobvr, int n, double[] a, int lda, double[] wr, double[] wi, double[] vl,
            int ldvl, double[] vr, int ldvr, double[] work, int lwork, intW info) {
        dgeev(jobvl, jobvr, n, a, 0, lda, wr, 0, wi, 0, vl, 0, ldvl, vr, 0, ldvr, work, 0, lwork, info);
    }

    public void dgeevx(String balanc, String jobvl, String jobvr, String sense, int n, double[] a, int aOff, int lda,
            double[] wr, int wrOff, double[] wi, int wiOff, double[] vl, int vlOff, int ldvl, double[] vr, int vrOff,
            int ldvr, intW ilo, intW ihi, double[] scale, int scaleOff, doubleW abnrm, double[] rconde, int rcondeOff,
            double[] rcondv, int rcondvOff, double[] work, int workOff, int lwork, int[] iwork, int iworkOff,
            intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        DoubleGeevx result = jonum().dgeevx(Letters.as(Balance.class, "balanc", balanc), Letters.as(Job.class, "jobvl",
                jobvl), Letters.as(Job.class, "jobvr", jobvr), Letters.as(Sense.class, "sense", sense), n, a, aOff, lda,
                wr, wrOff, wi, wiOff, vl, vlOff, ldvl, vr, vrOff, ldvr, scale, scaleOff, rconde, rcondeOff, rcondv,
                rcondvOff);
        info.val = result.info();
        ilo.val = result.ilo() + 1;
        ihi.val = result.ihi();
        abnrm.val = result.abnrm();
        Indices.rowsUp(n, result.ilo(), result.ihi(), scale, scaleOff);
    }

    public void dgeevx(String balanc, String jobvl, String jobvr, String sense, int n, double[] a, int lda, double[] wr,
            double[] wi, double[] vl, int ldvl, double[] vr, int ldvr, intW ilo, intW ihi, double[] scale,
            doubleW abnrm, double[] rconde, double[] rcondv, double[] work, int lwork, int[] iwork, intW info) {
        dgeevx(balanc, jobvl, jobvr, sense, n, a, 0, lda, wr, 0, wi, 0, vl, 0, ldvl, vr, 0, ldvr, ilo, ihi, scale, 0,
                abnrm, rconde, 0, rcondv, 0, work, 0, lwork, iwork, 0, info);
    }

    public void dtrevc(String side, String howmny, boolean[] select, int selectOff, int n, double[] t, int tOff,
            int ldt, double[] vl, int vlOff, int ldvl, double[] vr, int vrOff, int ldvr, int mm, intW m, double[] work,
            int workOff, intW info) {
        m.val = jonum().dtrevc3(Letters.as(Sides.class, "side", side), Letters.as(HowMany.class, "howmny", howmny),
                select, selectOff, n, t, tOff, ldt, vl, vlOff, ldvl, vr, vrOff, ldvr, mm);
        info.val = 0;
    }

    public void dtrevc(String side, String howmny, boolean[] select, int n, double[] t, int ldt, double[] vl, int ldvl,
            double[] vr, int ldvr, int mm, intW m, double[] work, intW info) {
        dtrevc(side, howmny, select, 0, n, t, 0, ldt, vl, 0, ldvl, vr, 0, ldvr, mm, m, work, 0, info);
    }

    public void dhsein(String side, String eigsrc, String initv, boolean[] select, int selectOff, int n, double[] h,
            int hOff, int ldh, double[] wr, int wrOff, double[] wi, int wiOff, double[] vl, int vlOff, int ldvl,
            double[] vr, int vrOff, int ldvr, int mm, intW m, double[] work, int workOff, int[] ifaill, int ifaillOff,
            int[] ifailr, int ifailrOff, intW info) {
        Hsein result = jonum().dhsein(Letters.as(Sides.class, "side", side), Letters.as(EigSource.class, "eigsrc",
                eigsrc), Letters.as(StartVectors.class, "initv", initv), select, selectOff, n, h, hOff, ldh, wr, wrOff,
                wi, wiOff, vl, vlOff, ldvl, vr, vrOff, ldvr, mm, ifaill, ifaillOff, ifailr, ifailrOff);
        info.val = result.info();
        m.val = result.m();
    }

    public void dhsein(String side, String eigsrc, String initv, boolean[] select, int n, double[] h, int ldh,
            double[] wr, double[] wi, double[] vl, int ldvl, double[] vr, int ldvr, int mm, intW m, double[] work,
            int[] ifaill, int[] ifailr, intW info) {
        dhsein(side, eigsrc, initv, select, 0, n, h, 0, ldh, wr, 0, wi, 0, vl, 0, ldvl, vr, 0, ldvr, mm, m, work, 0,
                ifaill, 0, ifailr, 0, info);
    }
}
