package org.jonum.netlib.internal;

import org.jonum.lapack.Balance;
import org.jonum.lapack.DoubleGgevx;
import org.jonum.lapack.Eigenvectors;
import org.jonum.lapack.HowMany;
import org.jonum.lapack.Job;
import org.jonum.lapack.Sense;
import org.jonum.lapack.Sides;
import org.netlib.util.doubleW;
import org.netlib.util.intW;

/// netlib's double routines of the family of [org.jonum.lapack.DoublePencilEigen], done by Jonum.
public abstract class DoubleNetlibPencilEigen extends DoubleNetlibPencil {
    public void dtgevc(String side, String howmny, boolean[] select, int selectOff, int n, double[] s, int sOff,
            int lds, double[] p, int pOff, int ldp, double[] vl, int vlOff, int ldvl, double[] vr, int vrOff, int ldvr,
            int mm, intW m, double[] work, int workOff, intW info) {
        Eigenvectors result = jonum().dtgevc(Letters.as(Sides.class, "side", side), Letters.as(HowMany.class, "howmny",
                howmny), select, selectOff, n, s, sOff, lds, p, pOff, ldp, vl, vlOff, ldvl, vr, vrOff, ldvr, mm);
        info.val = result.info();
        m.val = result.m();
    }

    public void dtgevc(String side, String howmny, boolean[] select, int n, double[] s, int lds, double[] p, int ldp,
            double[] vl, int ldvl, double[] vr, int ldvr, int mm, intW m, double[] work, intW info) {
        dtgevc(side, howmny, select, 0, n, s, 0, lds, p, 0, ldp, vl, 0, ldvl, vr, 0, ldvr, mm, m, work, 0, info);
    }

    public void dggev(String jobvl, String jobvr, int n, double[] a, int aOff, int lda, double[] b, int bOff, int ldb,
            double[] alphar, int alpharOff, double[] alphai, int alphaiOff, double[] beta, int betaOff, double[] vl,
            int vlOff, int ldvl, double[] vr, int vrOff, int ldvr, double[] work, int workOff, int lwork, intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        info.val = jonum().dggev(Letters.as(Job.class, "jobvl", jobvl), Letters.as(Job.class, "jobvr", jobvr), n, a,
                aOff, lda, b, bOff, ldb, alphar, alpharOff, alphai, alphaiOff, beta, betaOff, vl, vlOff, ldvl, vr,
                vrOff, ldvr);
    }

    public void dggev(String jobvl, String jobvr, int n, double[] a, int lda, double[] b, int ldb, double[] alphar,
            double[] alphai, double[] beta, double[] vl, int ldvl, double[] vr, int ldvr, double[] work, int lwork,
            intW info) {
        dggev(jobvl, jobvr, n, a, 0, lda, b, 0, ldb, alphar, 0, alphai, 0, beta, 0, vl, 0, ldvl, vr, 0, ldvr, work, 0,
                lwork, info);
    }

    public void dggevx(String balanc, String jobvl, String jobvr, String sense, int n, double[] a, int aOff, int lda,
            double[] b, int bOff, int ldb, double[] alphar, int alpharOff, double[] alphai, int alphaiOff,
            double[] beta, int betaOff, double[] vl, int vlOff, int ldvl, double[] vr, int vrOff, int ldvr, intW ilo,
            intW ihi, double[] lscale, int lscaleOff, double[] rscale, int rscaleOff, doubleW abnrm, doubleW bbnrm,
            double[] rconde, int rcondeOff, double[] rcondv, int rcondvOff, double[] work, int workOff, int lwork,
            int[] iwork, int iworkOff, boolean[] bwork, int bworkOff, intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        DoubleGgevx result = jonum().dggevx(Letters.as(Balance.class, "balanc", balanc), Letters.as(Job.class, "jobvl",
                jobvl), Letters.as(Job.class, "jobvr", jobvr), Letters.as(Sense.class, "sense", sense), n, a, aOff, lda,
                b, bOff, ldb, alphar, alpharOff, alphai, alphaiOff, beta, betaOff, vl, vlOff, ldvl, vr, vrOff, ldvr,
                lscale, lscaleOff, rscale, rscaleOff, rconde, rcondeOff, rcondv, rcondvOff);
        info.val = result.info();
        ilo.val = result.ilo() + 1;
        ihi.val = result.ihi();
        abnrm.val = result.abnrm();
        bbnrm.val = result.bbnrm();
        Indices.rowsUp(n, result.ilo(), result.ihi(), lscale, lscaleOff);
        Indices.rowsUp(n, result.ilo(), result.ihi(), rscale, rscaleOff);
    }

    public void dggevx(String balanc, String jobvl, String jobvr, String sense, int n, double[] a, int lda, double[] b,
            int ldb, double[] alphar, double[] alphai, double[] beta, double[] vl, int ldvl, double[] vr, int ldvr,
            intW ilo, intW ihi, double[] lscale, double[] rscale, doubleW abnrm, doubleW bbnrm, double[] rconde,
            double[] rcondv, double[] work, int lwork, int[] iwork, boolean[] bwork, intW info) {
        dggevx(balanc, jobvl, jobvr, sense, n, a, 0, lda, b, 0, ldb, alphar, 0, alphai, 0, beta, 0, vl, 0, ldvl, vr, 0,
                ldvr, ilo, ihi, lscale, 0, rscale, 0, abnrm, bbnrm, rconde, 0, rcondv, 0, work, 0, lwork, iwork, 0,
                bwork, 0, info);
    }
}
