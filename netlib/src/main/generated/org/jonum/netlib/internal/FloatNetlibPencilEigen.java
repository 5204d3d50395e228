// Generated from DoubleNetlibPencilEigen.java by build/Float32.java. Do not edit.
package org.jonum.netlib.internal;

import org.jonum.lapack.Balance;
import org.jonum.lapack.FloatGgevx;
import org.jonum.lapack.Eigenvectors;
import org.jonum.lapack.HowMany;
import org.jonum.lapack.Job;
import org.jonum.lapack.Sense;
import org.jonum.lapack.Sides;
import org.netlib.util.floatW;
import org.netlib.util.intW;

/// netlib's float routines of the family of [org.jonum.lapack.FloatPencilEigen], done by Jonum.
public abstract class FloatNetlibPencilEigen extends FloatNetlibPencil {
    public void stgevc(String side, String howmny, boolean[] select, int selectOff, int n, float[] s, int sOff,
            int lds, float[] p, int pOff, int ldp, float[] vl, int vlOff, int ldvl, float[] vr, int vrOff, int ldvr,
            int mm, intW m, float[] work, int workOff, intW info) {
        Eigenvectors result = jonum().stgevc(Letters.as(Sides.class, "side", side), Letters.as(HowMany.class, "howmny",
                howmny), select, selectOff, n, s, sOff, lds, p, pOff, ldp, vl, vlOff, ldvl, vr, vrOff, ldvr, mm);
        info.val = result.info();
        m.val = result.m();
    }

    public void stgevc(String side, String howmny, boolean[] select, int n, float[] s, int lds, float[] p, int ldp,
            float[] vl, int ldvl, float[] vr, int ldvr, int mm, intW m, float[] work, intW info) {
        stgevc(side, howmny, select, 0, n, s, 0, lds, p, 0, ldp, vl, 0, ldvl, vr, 0, ldvr, mm, m, work, 0, info);
    }

    public void sggev(String jobvl, String jobvr, int n, float[] a, int aOff, int lda, float[] b, int bOff, int ldb,
            float[] alphar, int alpharOff, float[] alphai, int alphaiOff, float[] beta, int betaOff, float[] vl,
            int vlOff, int ldvl, float[] vr, int vrOff, int ldvr, float[] work, int workOff, int lwork, intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        info.val = jonum().sggev(Letters.as(Job.class, "jobvl", jobvl), Letters.as(Job.class, "jobvr", jobvr), n, a,
                aOff, lda, b, bOff, ldb, alphar, alpharOff, alphai, alphaiOff, beta, betaOff, vl, vlOff, ldvl, vr,
                vrOff, ldvr);
    }

    public void sggev(String jobvl, String jobvr, int n, float[] a, int lda, float[] b, int ldb, float[] alphar,
            float[] alphai, float[] beta, float[] vl, int ldvl, float[] vr, int ldvr, float[] work, int lwork,
            intW info) {
        sggev(jobvl, jobvr, n, a, 0, lda, b, 0, ldb, alphar, 0, alphai, 0, beta, 0, vl, 0, ldvl, vr, 0, ldvr, work, 0,
                lwork, info);
    }

    public void sggevx(String balanc, String jobvl, String jobvr, String sense, int n, float[] a, int aOff, int lda,
            float[] b, int bOff, int ldb, float[] alphar, int alpharOff, float[] alphai, int alphaiOff,
            float[] beta, int betaOff, float[] vl, int vlOff, int ldvl, float[] vr, int vrOff, int ldvr, intW ilo,
            intW ihi, float[] lscale, int lscaleOff, float[] rscale, int rscaleOff, floatW abnrm, floatW bbnrm,
            float[] rconde, int rcondeOff, float[] rcondv, int rcondvOff, float[] work, int workOff, int lwork,
            int[] iwork, int iworkOff, boolean[] bwork, int bworkOff, intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        FloatGgevx result = jonum().sggevx(Letters.as(Balance.class, "balanc", balanc), Letters.as(Job.class, "jobvl",
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

    public void sggevx(String balanc, String jobvl, String jobvr, String sense, int n, float[] a, int lda, float[] b,
            int ldb, float[] alphar, float[] alphai, float[] beta, float[] vl, int ldvl, float[] vr, int ldvr,
            intW ilo, intW ihi, float[] lscale, float[] rscale, floatW abnrm, floatW bbnrm, float[] rconde,
            float[] rcondv, float[] work, int lwork, int[] iwork, boolean[] bwork, intW info) {
        sggevx(balanc, jobvl, jobvr, sense, n, a, 0, lda, b, 0, ldb, alphar, 0, alphai, 0, beta, 0, vl, 0, ldvl, vr, 0,
                ldvr, ilo, ihi, lscale, 0, rscale, 0, abnrm, bbnrm, rconde, 0, rcondv, 0, work, 0, lwork, iwork, 0,
                bwork, 0, info);
    }
}
