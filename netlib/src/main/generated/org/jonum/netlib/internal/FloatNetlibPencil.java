// Generated from DoubleNetlibPencil.java by build/Float32.java. Do not edit.
package org.jonum.netlib.internal;

import org.jonum.lapack.Balance;
import org.jonum.lapack.Balanced;
import org.jonum.lapack.Compz;
import org.jonum.lapack.SchurJob;
import org.netlib.util.intW;

/// netlib's float routines of the family of [org.jonum.lapack.FloatPencil], done by Jonum.
public abstract class FloatNetlibPencil extends FloatNetlibPackedTriangular {
    public void sggbal(String job, int n, float[] a, int aOff, int lda, float[] b, int bOff, int ldb, intW ilo,
            intW ihi, float[] lscale, int lscaleOff, float[] rscale, int rscaleOff, float[] work, int workOff,
            intW info) {
        Balanced result = jonum().sggbal(Letters.as(Balance.class, "job", job), n, a, aOff, lda, b, bOff, ldb, lscale,
                lscaleOff, rscale, rscaleOff);
        info.val = 0;
        ilo.val = result.ilo() + 1;
        ihi.val = result.ihi();
        Indices.rowsUp(n, result.ilo(), result.ihi(), lscale, lscaleOff);
        Indices.rowsUp(n, result.ilo(), result.ihi(), rscale, rscaleOff);
    }

    public void sggbal(String job, int n, float[] a, int lda, float[] b, int ldb, intW ilo, intW ihi, float[] lscale,
            float[] rscale, float[] work, intW info) {
        sggbal(job, n, a, 0, lda, b, 0, ldb, ilo, ihi, lscale, 0, rscale, 0, work, 0, info);
    }

    public void sggbak(String job, String side, int n, int ilo, int ihi, float[] lscale, int lscaleOff,
            float[] rscale, int rscaleOff, int m, float[] v, int vOff, int ldv, intW info) {
        float[] lRows = Indices.rowsDown(n, ilo, ihi, lscale, lscaleOff);
        float[] rRows = Indices.rowsDown(n, ilo, ihi, rscale, rscaleOff);
        jonum().sggbak(Letters.as(Balance.class, "job", job), Letters.side("side", side), n, ilo - 1, ihi, lRows, 0,
                rRows, 0, m, v, vOff, ldv);
        info.val = 0;
    }

    public void sggbak(String job, String side, int n, int ilo, int ihi, float[] lscale, float[] rscale, int m,
            float[] v, int ldv, intW info) {
        sggbak(job, side, n, ilo, ihi, lscale, 0, rscale, 0, m, v, 0, ldv, info);
    }

    public void sgghrd(String compq, String compz, int n, int ilo, int ihi, float[] a, int aOff, int lda, float[] b,
            int bOff, int ldb, float[] q, int qOff, int ldq, float[] z, int zOff, int ldz, intW info) {
        jonum().sgghrd(Letters.as(Compz.class, "compq", compq), Letters.as(Compz.class, "compz", compz), n, ilo - 1,
                ihi, a, aOff, lda, b, bOff, ldb, q, qOff, ldq, z, zOff, ldz);
        info.val = 0;
    }

    public void sgghrd(String compq, String compz, int n, int ilo, int ihi, float[] a, int lda, float[] b, int ldb,
            float[] q, int ldq, float[] z, int ldz, intW info) {
        sgghrd(compq, compz, n, ilo, ihi, a, 0, lda, b, 0, ldb, q, 0, ldq, z, 0, ldz, info);
    }

    public void shgeqz(String job, String compq, String compz, int n, int ilo, int ihi, float[] h, int hOff, int ldh,
            float[] t, int tOff, int ldt, float[] alphar, int alpharOff, float[] alphai, int alphaiOff,
            float[] beta, int betaOff, float[] q, int qOff, int ldq, float[] z, int zOff, int ldz, float[] work,
            int workOff, int lwork, intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        info.val = jonum().shgeqz(Letters.as(SchurJob.class, "job", job), Letters.as(Compz.class, "compq", compq),
                Letters.as(Compz.class, "compz", compz), n, ilo - 1, ihi, h, hOff, ldh, t, tOff, ldt, alphar, alpharOff,
                alphai, alphaiOff, beta, betaOff, q, qOff, ldq, z, zOff, ldz);
    }

    public void shgeqz(String job, String compq, String compz, int n, int ilo, int ihi, float[] h, int ldh, float[] t,
            int ldt, float[] alphar, float[] alphai, float[] beta, float[] q, int ldq, float[] z, int ldz,
            float[] work, int lwork, intW info) {
        shgeqz(job, compq, compz, n, ilo, ihi, h, 0, ldh, t, 0, ldt, alphar, 0, alphai, 0, beta, 0, q, 0, ldq, z, 0,
                ldz, work, 0, lwork, info);
    }
}
