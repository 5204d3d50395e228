package org.jonum.netlib.internal;

import org.jonum.lapack.Balance;
import org.jonum.lapack.Balanced;
import org.jonum.lapack.Compz;
import org.jonum.lapack.SchurJob;
import org.netlib.util.intW;

/// netlib's double routines of the family of [org.jonum.lapack.DoublePencil], done by Jonum.
public abstract class DoubleNetlibPencil extends DoubleNetlibPackedTriangular {
    public void dggbal(String job, int n, double[] a, int aOff, int lda, double[] b, int bOff, int ldb, intW ilo,
            intW ihi, double[] lscale, int lscaleOff, double[] rscale, int rscaleOff, double[] work, int workOff,
            intW info) {
        Balanced result = jonum().dggbal(Letters.as(Balance.class, "job", job), n, a, aOff, lda, b, bOff, ldb, lscale,
                lscaleOff, rscale, rscaleOff);
        info.val = 0;
        ilo.val = result.ilo() + 1;
        ihi.val = result.ihi();
        Indices.rowsUp(n, result.ilo(), result.ihi(), lscale, lscaleOff);
        Indices.rowsUp(n, result.ilo(), result.ihi(), rscale, rscaleOff);
    }

    public void dggbal(String job, int n, double[] a, int lda, double[] b, int ldb, intW ilo, intW ihi, double[] lscale,
            double[] rscale, double[] work, intW info) {
        dggbal(job, n, a, 0, lda, b, 0, ldb, ilo, ihi, lscale, 0, rscale, 0, work, 0, info);
    }

    public void dggbak(String job, String side, int n, int ilo, int ihi, double[] lscale, int lscaleOff,
            double[] rscale, int rscaleOff, int m, double[] v, int vOff, int ldv, intW info) {
        double[] lRows = Indices.rowsDown(n, ilo, ihi, lscale, lscaleOff);
        double[] rRows = Indices.rowsDown(n, ilo, ihi, rscale, rscaleOff);
        jonum().dggbak(Letters.as(Balance.class, "job", job), Letters.side("side", side), n, ilo - 1, ihi, lRows, 0,
                rRows, 0, m, v, vOff, ldv);
        info.val = 0;
    }

    public void dggbak(String job, String side, int n, int ilo, int ihi, double[] lscale, double[] rscale, int m,
            double[] v, int ldv, intW info) {
        dggbak(job, side, n, ilo, ihi, lscale, 0, rscale, 0, m, v, 0, ldv, info);
    }

    public void dgghrd(String compq, String compz, int n, int ilo, int ihi, double[] a, int aOff, int lda, double[] b,
            int bOff, int ldb, double[] q, int qOff, int ldq, double[] z, int zOff, int ldz, intW info) {
        jonum().dgghrd(Letters.as(Compz.class, "compq", compq), Letters.as(Compz.class, "compz", compz), n, ilo - 1,
                ihi, a, aOff, lda, b, bOff, ldb, q, qOff, ldq, z, zOff, ldz);
        info.val = 0;
    }

    public void dgghrd(String compq, String compz, int n, int ilo, int ihi, double[] a, int lda, double[] b, int ldb,
            double[] q, int ldq, double[] z, int ldz, intW info) {
        dgghrd(compq, compz, n, ilo, ihi, a, 0, lda, b, 0, ldb, q, 0, ldq, z, 0, ldz, info);
    }

    public void dhgeqz(String job, String compq, String compz, int n, int ilo, int ihi, double[] h, int hOff, int ldh,
            double[] t, int tOff, int ldt, double[] alphar, int alpharOff, double[] alphai, int alphaiOff,
            double[] beta, int betaOff, double[] q, int qOff, int ldq, double[] z, int zOff, int ldz, double[] work,
            int workOff, int lwork, intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        info.val = jonum().dhgeqz(Letters.as(SchurJob.class, "job", job), Letters.as(Compz.class, "compq", compq),
                Letters.as(Compz.class, "compz", compz), n, ilo - 1, ihi, h, hOff, ldh, t, tOff, ldt, alphar, alpharOff,
                alphai, alphaiOff, beta, betaOff, q, qOff, ldq, z, zOff, ldz);
    }

    public void dhgeqz(String job, String compq, String compz, int n, int ilo, int ihi, double[] h, int ldh, double[] t,
            int ldt, double[] alphar, double[] alphai, double[] beta, double[] q, int ldq, double[] z, int ldz,
            double[] work, int lwork, intW info) {
        dhgeqz(job, compq, compz, n, ilo, ihi, h, 0, ldh, t, 0, ldt, alphar, 0, alphai, 0, beta, 0, q, 0, ldq, z, 0,
                ldz, work, 0, lwork, info);
    }
}
