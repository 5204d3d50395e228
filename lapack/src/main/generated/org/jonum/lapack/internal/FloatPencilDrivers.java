// Generated from DoublePencilDrivers.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.FloatView;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.lapack.Balance;
import org.jonum.lapack.Balanced;
import org.jonum.lapack.Compz;
import org.jonum.lapack.FloatGgevx;
import org.jonum.lapack.FloatPencil;
import org.jonum.lapack.FloatPencilSelect;
import org.jonum.lapack.FloatTgsen;
import org.jonum.lapack.FloatTgsyl;
import org.jonum.lapack.EigSort;
import org.jonum.lapack.Eigenvectors;
import org.jonum.lapack.Gges;
import org.jonum.lapack.HowMany;
import org.jonum.lapack.Job;
import org.jonum.lapack.Reordered;
import org.jonum.lapack.SchurJob;
import org.jonum.lapack.Sense;
import org.jonum.lapack.Sides;
import org.jonum.lapack.internal.blocks.FloatBlocks;

/// The routines of [FloatPencil] in Java.
public interface FloatPencilDrivers extends FloatPencil {
    /// For arrays that are not referenced.
    float[] NOTHING = {};

    /// What the routines call.
    Blas blas();

    /// The matrix that accumulates transformations; none, without rows, if it is not wanted.
    private static FloatView basis(Compz job, FloatView a, float[] x, int xOff, int ldx) {
        FloatView basis = vectors(job == Compz.NONE ? Job.NONE : Job.VECTORS, a.cols(), a.data(), x, xOff, ldx);
        if (job == Compz.INITIALIZE) FloatPencilReduction.identity(basis);
        return basis;
    }

    private static FloatView basis(Job job, FloatView a, float[] x, int xOff, int ldx) {
        return vectors(job, a.cols(), a.data(), x, xOff, ldx);
    }

    private static FloatView vectors(Job job, int n, float[] a, float[] x, int xOff, int ldx) {
        return job == Job.NONE ? FloatView.of(a, 0, 0, n, 1) : FloatView.of(x, xOff, n, n, ldx);
    }

    @Override
    default Balanced sggbal(Balance job, int n, float[] a, int aOff, int lda, float[] b,
            int bOff, int ldb, float[] lscale, int lscaleOff, float[] rscale, int rscaleOff) {
        return Sggbal.balance(blas(), job, n, a, aOff, lda, b, bOff, ldb, lscale, lscaleOff, rscale, rscaleOff);
    }

    @Override
    default void sggbak(Balance job, Side side, int n, int ilo, int ihi, float[] lscale,
            int lscaleOff, float[] rscale, int rscaleOff, int m, float[] v, int vOff, int ldv) {
        Sggbak.transform(blas(), job, side, n, ilo, ihi, lscale, lscaleOff, rscale, rscaleOff, m, v, vOff, ldv);
    }

    @Override
    default void sgghrd(Compz compq, Compz compz, int n, int ilo, int ihi, float[] a, int aOff,
            int lda, float[] b, int bOff, int ldb, float[] q, int qOff, int ldq, float[] z,
            int zOff, int ldz) {
        FloatView av = FloatView.of(a, aOff, n, n, lda), bv = FloatView.of(b, bOff, n, n, ldb);
        Sgghrd.reduce(new FloatBlocks(blas()), ilo, ihi, av, bv, basis(compq, av, q, qOff, ldq),
                basis(compz, av, z, zOff, ldz));
    }

    @Override
    default int shgeqz(SchurJob job, Compz compq, Compz compz, int n, int ilo, int ihi, float[] h,
            int hOff, int ldh, float[] t, int tOff, int ldt, float[] alphar, int alpharOff,
            float[] alphai, int alphaiOff, float[] beta, int betaOff, float[] q, int qOff,
            int ldq, float[] z, int zOff, int ldz) {
        FloatView hv = FloatView.of(h, hOff, n, n, ldh), tv = FloatView.of(t, tOff, n, n, ldt);
        return Shgeqz.solve(blas(), job == SchurJob.SCHUR, ilo, ihi, hv, tv, basis(compq, hv, q, qOff, ldq),
                basis(compz, hv, z, zOff, ldz),
                new FloatPencilValues(alphar, alpharOff, alphai, alphaiOff, beta, betaOff));
    }

    @Override
    default Eigenvectors stgevc(Sides side, HowMany howmny, boolean[] select, int selectOff, int n,
            float[] s, int sOff, int lds, float[] p, int pOff, int ldp, float[] vl, int vlOff,
            int ldvl, float[] vr, int vrOff, int ldvr, int mm) {
        FloatView sv = FloatView.of(s, sOff, n, n, lds), pv = FloatView.of(p, pOff, n, n, ldp);
        return Stgevc.compute(new FloatBlocks(blas()), side, howmny, howmny == HowMany.SELECTED ? select : null,
                selectOff,
                sv, pv, vl, vlOff, ldvl, vr, vrOff, ldvr);
    }

    @Override
    default Reordered stgexc(Job wantq, Job wantz, int n, float[] a, int aOff, int lda,
            float[] b, int bOff, int ldb, float[] q, int qOff, int ldq, float[] z, int zOff,
            int ldz, int ifst, int ilst) {
        FloatView av = FloatView.of(a, aOff, n, n, lda), bv = FloatView.of(b, bOff, n, n, ldb);
        return new Stgexc(new FloatBlocks(blas()), av, bv, basis(wantq, av, q, qOff, ldq),
                basis(wantz, av, z, zOff, ldz))
                .move(ifst, ilst);
    }

    @Override
    default FloatTgsen stgsen(int ijob, Job wantq, Job wantz, boolean[] select, int selectOff,
            int n, float[] a, int aOff, int lda, float[] b, int bOff, int ldb, float[] alphar,
            int alpharOff, float[] alphai, int alphaiOff, float[] beta, int betaOff, float[] q,
            int qOff, int ldq, float[] z, int zOff, int ldz, float[] dif, int difOff) {
        FloatView av = FloatView.of(a, aOff, n, n, lda), bv = FloatView.of(b, bOff, n, n, ldb);
        return Stgsen.reorder(new FloatBlocks(blas()), ijob, select, selectOff, av, bv,
                new FloatPencilValues(alphar, alpharOff, alphai, alphaiOff, beta, betaOff),
                basis(wantq, av, q, qOff, ldq), basis(wantz, av, z, zOff, ldz), dif, difOff);
    }

    @Override
    default int stgsna(Sense job, HowMany howmny, boolean[] select, int selectOff, int n,
            float[] a, int aOff, int lda, float[] b, int bOff, int ldb, float[] vl, int vlOff,
            int ldvl, float[] vr, int vrOff, int ldvr, float[] s, int sOff, float[] dif,
            int difOff, int mm) {
        FloatView av = FloatView.of(a, aOff, n, n, lda), bv = FloatView.of(b, bOff, n, n, ldb);
        return Stgsna.conditions(new FloatBlocks(blas()), job, howmny == HowMany.SELECTED ? select : null, selectOff,
                av, bv,
                vl, vlOff, ldvl, vr, vrOff, ldvr, s, sOff, dif, difOff);
    }

    @Override
    default FloatTgsyl stgsyl(Trans trans, int ijob, int m, int n, float[] a, int aOff, int lda,
            float[] b, int bOff, int ldb, float[] c, int cOff, int ldc, float[] d, int dOff,
            int ldd, float[] e, int eOff, int lde, float[] f, int fOff, int ldf) {
        return Stgsyl.solve(new FloatBlocks(blas()), trans.isTrans(), ijob, FloatView.of(a, aOff, m, m, lda),
                FloatView.of(b, bOff, n, n, ldb), FloatView.of(c, cOff, m, n, ldc), FloatView.of(d, dOff, m, m, ldd),
                FloatView.of(e, eOff, n, n, lde), FloatView.of(f, fOff, m, n, ldf));
    }

    @Override
    default int sggev(Job jobvl, Job jobvr, int n, float[] a, int aOff, int lda, float[] b,
            int bOff, int ldb, float[] alphar, int alpharOff, float[] alphai, int alphaiOff,
            float[] beta, int betaOff, float[] vl, int vlOff, int ldvl, float[] vr, int vrOff,
            int ldvr) {
        return Sggevx.solve(blas(), Balance.PERMUTE, Sense.NONE, FloatView.of(a, aOff, n, n, lda),
                FloatView.of(b, bOff, n, n, ldb),
                new FloatPencilValues(alphar, alpharOff, alphai, alphaiOff, beta, betaOff),
                vectors(jobvl, n, a, vl, vlOff, ldvl), vectors(jobvr, n, a, vr, vrOff, ldvr), new float[n], 0,
                new float[n],
                0, NOTHING, 0, NOTHING, 0).info();
    }

    @Override
    default FloatGgevx sggevx(Balance balanc, Job jobvl, Job jobvr, Sense sense, int n,
            float[] a, int aOff, int lda, float[] b, int bOff, int ldb, float[] alphar,
            int alpharOff, float[] alphai, int alphaiOff, float[] beta, int betaOff, float[] vl,
            int vlOff, int ldvl, float[] vr, int vrOff, int ldvr, float[] lscale, int lscaleOff,
            float[] rscale, int rscaleOff, float[] rconde, int rcondeOff, float[] rcondv,
            int rcondvOff) {
        return Sggevx.solve(blas(), balanc, sense, FloatView.of(a, aOff, n, n, lda), FloatView.of(b, bOff, n, n, ldb),
                new FloatPencilValues(alphar, alpharOff, alphai, alphaiOff, beta, betaOff),
                vectors(jobvl, n, a, vl, vlOff, ldvl), vectors(jobvr, n, a, vr, vrOff, ldvr), lscale, lscaleOff, rscale,
                rscaleOff, rconde, rcondeOff, rcondv, rcondvOff);
    }

    @Override
    default Gges sgges(Job jobvsl, Job jobvsr, EigSort sort, FloatPencilSelect selctg, int n,
            float[] a, int aOff, int lda, float[] b, int bOff, int ldb, float[] alphar,
            int alpharOff, float[] alphai, int alphaiOff, float[] beta, int betaOff,
            float[] vsl, int vslOff, int ldvsl, float[] vsr, int vsrOff, int ldvsr) {
        FloatView av = FloatView.of(a, aOff, n, n, lda), bv = FloatView.of(b, bOff, n, n, ldb);
        FloatPencilValues values = new FloatPencilValues(alphar, alpharOff, alphai, alphaiOff, beta, betaOff);
        return Sggesx.solve(blas(), sort == EigSort.SELECTED ? selctg : null, Sense.NONE, av, bv, values,
                vectors(jobvsl, n, a, vsl, vslOff, ldvsl), vectors(jobvsr, n, a, vsr, vsrOff, ldvsr), NOTHING, 0,
                NOTHING, 0);
    }

    @Override
    default Gges sggesx(Job jobvsl, Job jobvsr, EigSort sort, FloatPencilSelect selctg,
            Sense sense, int n, float[] a, int aOff, int lda, float[] b, int bOff, int ldb,
            float[] alphar, int alpharOff, float[] alphai, int alphaiOff, float[] beta,
            int betaOff, float[] vsl, int vslOff, int ldvsl, float[] vsr, int vsrOff, int ldvsr,
            float[] rconde, int rcondeOff, float[] rcondv, int rcondvOff) {
        FloatView av = FloatView.of(a, aOff, n, n, lda), bv = FloatView.of(b, bOff, n, n, ldb);
        FloatPencilValues values = new FloatPencilValues(alphar, alpharOff, alphai, alphaiOff, beta, betaOff);
        return Sggesx.solve(blas(), sort == EigSort.SELECTED ? selctg : null, sense, av, bv, values,
                vectors(jobvsl, n, a, vsl, vslOff, ldvsl), vectors(jobvsr, n, a, vsr, vsrOff, ldvsr), rconde, rcondeOff,
                rcondv, rcondvOff);
    }
}
