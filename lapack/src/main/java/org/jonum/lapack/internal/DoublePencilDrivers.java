package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.lapack.Balance;
import org.jonum.lapack.Balanced;
import org.jonum.lapack.Compz;
import org.jonum.lapack.DoubleGgevx;
import org.jonum.lapack.DoublePencil;
import org.jonum.lapack.DoublePencilSelect;
import org.jonum.lapack.DoubleTgsen;
import org.jonum.lapack.DoubleTgsyl;
import org.jonum.lapack.EigSort;
import org.jonum.lapack.Eigenvectors;
import org.jonum.lapack.Gges;
import org.jonum.lapack.HowMany;
import org.jonum.lapack.Job;
import org.jonum.lapack.Reordered;
import org.jonum.lapack.SchurJob;
import org.jonum.lapack.Sense;
import org.jonum.lapack.Sides;
import org.jonum.lapack.internal.blocks.DoubleBlocks;

/// The routines of [DoublePencil] in Java.
public interface DoublePencilDrivers extends DoublePencil {
    /// For arrays that are not referenced.
    double[] NOTHING = {};

    /// What the routines call.
    Blas blas();

    /// The matrix that accumulates transformations; none, without rows, if it is not wanted.
    private static DoubleView basis(Compz job, DoubleView a, double[] x, int xOff, int ldx) {
        DoubleView basis = vectors(job == Compz.NONE ? Job.NONE : Job.VECTORS, a.cols(), a.data(), x, xOff, ldx);
        if (job == Compz.INITIALIZE) DoublePencilReduction.identity(basis);
        return basis;
    }

    private static DoubleView basis(Job job, DoubleView a, double[] x, int xOff, int ldx) {
        return vectors(job, a.cols(), a.data(), x, xOff, ldx);
    }

    private static DoubleView vectors(Job job, int n, double[] a, double[] x, int xOff, int ldx) {
        return job == Job.NONE ? DoubleView.of(a, 0, 0, n, 1) : DoubleView.of(x, xOff, n, n, ldx);
    }

    @Override
    default Balanced dggbal(Balance job, int n, double[] a, int aOff, int lda, double[] b,
            int bOff, int ldb, double[] lscale, int lscaleOff, double[] rscale, int rscaleOff) {
        return Dggbal.balance(blas(), job, n, a, aOff, lda, b, bOff, ldb, lscale, lscaleOff, rscale, rscaleOff);
    }

    @Override
    default void dggbak(Balance job, Side side, int n, int ilo, int ihi, double[] lscale,
            int lscaleOff, double[] rscale, int rscaleOff, int m, double[] v, int vOff, int ldv) {
        Dggbak.transform(blas(), job, side, n, ilo, ihi, lscale, lscaleOff, rscale, rscaleOff, m, v, vOff, ldv);
    }

    @Override
    default void dgghrd(Compz compq, Compz compz, int n, int ilo, int ihi, double[] a, int aOff,
            int lda, double[] b, int bOff, int ldb, double[] q, int qOff, int ldq, double[] z,
            int zOff, int ldz) {
        DoubleView av = DoubleView.of(a, aOff, n, n, lda), bv = DoubleView.of(b, bOff, n, n, ldb);
        Dgghrd.reduce(new DoubleBlocks(blas()), ilo, ihi, av, bv, basis(compq, av, q, qOff, ldq),
                basis(compz, av, z, zOff, ldz));
    }

    @Override
    default int dhgeqz(SchurJob job, Compz compq, Compz compz, int n, int ilo, int ihi, double[] h,
            int hOff, int ldh, double[] t, int tOff, int ldt, double[] alphar, int alpharOff,
            double[] alphai, int alphaiOff, double[] beta, int betaOff, double[] q, int qOff,
            int ldq, double[] z, int zOff, int ldz) {
        DoubleView hv = DoubleView.of(h, hOff, n, n, ldh), tv = DoubleView.of(t, tOff, n, n, ldt);
        return Dhgeqz.solve(blas(), job == SchurJob.SCHUR, ilo, ihi, hv, tv, basis(compq, hv, q, qOff, ldq),
                basis(compz, hv, z, zOff, ldz),
                new DoublePencilValues(alphar, alpharOff, alphai, alphaiOff, beta, betaOff));
    }

    @Override
    default Eigenvectors dtgevc(Sides side, HowMany howmny, boolean[] select, int selectOff, int n,
            double[] s, int sOff, int lds, double[] p, int pOff, int ldp, double[] vl, int vlOff,
            int ldvl, double[] vr, int vrOff, int ldvr, int mm) {
        DoubleView sv = DoubleView.of(s, sOff, n, n, lds), pv = DoubleView.of(p, pOff, n, n, ldp);
        return Dtgevc.compute(new DoubleBlocks(blas()), side, howmny, howmny == HowMany.SELECTED ? select : null,
                selectOff,
                sv, pv, vl, vlOff, ldvl, vr, vrOff, ldvr);
    }

    @Override
    default Reordered dtgexc(Job wantq, Job wantz, int n, double[] a, int aOff, int lda,
            double[] b, int bOff, int ldb, double[] q, int qOff, int ldq, double[] z, int zOff,
            int ldz, int ifst, int ilst) {
        DoubleView av = DoubleView.of(a, aOff, n, n, lda), bv = DoubleView.of(b, bOff, n, n, ldb);
        return new Dtgexc(new DoubleBlocks(blas()), av, bv, basis(wantq, av, q, qOff, ldq),
                basis(wantz, av, z, zOff, ldz))
                .move(ifst, ilst);
    }

    @Override
    default DoubleTgsen dtgsen(int ijob, Job wantq, Job wantz, boolean[] select, int selectOff,
            int n, double[] a, int aOff, int lda, double[] b, int bOff, int ldb, double[] alphar,
            int alpharOff, double[] alphai, int alphaiOff, double[] beta, int betaOff, double[] q,
            int qOff, int ldq, double[] z, int zOff, int ldz, double[] dif, int difOff) {
        DoubleView av = DoubleView.of(a, aOff, n, n, lda), bv = DoubleView.of(b, bOff, n, n, ldb);
        return Dtgsen.reorder(new DoubleBlocks(blas()), ijob, select, selectOff, av, bv,
                new DoublePencilValues(alphar, alpharOff, alphai, alphaiOff, beta, betaOff),
                basis(wantq, av, q, qOff, ldq), basis(wantz, av, z, zOff, ldz), dif, difOff);
    }

    @Override
    default int dtgsna(Sense job, HowMany howmny, boolean[] select, int selectOff, int n,
            double[] a, int aOff, int lda, double[] b, int bOff, int ldb, double[] vl, int vlOff,
            int ldvl, double[] vr, int vrOff, int ldvr, double[] s, int sOff, double[] dif,
            int difOff, int mm) {
        DoubleView av = DoubleView.of(a, aOff, n, n, lda), bv = DoubleView.of(b, bOff, n, n, ldb);
        return Dtgsna.conditions(new DoubleBlocks(blas()), job, howmny == HowMany.SELECTED ? select : null, selectOff,
                av, bv,
                vl, vlOff, ldvl, vr, vrOff, ldvr, s, sOff, dif, difOff);
    }

    @Override
    default DoubleTgsyl dtgsyl(Trans trans, int ijob, int m, int n, double[] a, int aOff, int lda,
            double[] b, int bOff, int ldb, double[] c, int cOff, int ldc, double[] d, int dOff,
            int ldd, double[] e, int eOff, int lde, double[] f, int fOff, int ldf) {
        return Dtgsyl.solve(new DoubleBlocks(blas()), trans.isTrans(), ijob, DoubleView.of(a, aOff, m, m, lda),
                DoubleView.of(b, bOff, n, n, ldb), DoubleView.of(c, cOff, m, n, ldc), DoubleView.of(d, dOff, m, m, ldd),
                DoubleView.of(e, eOff, n, n, lde), DoubleView.of(f, fOff, m, n, ldf));
    }

    @Override
    default int dggev(Job jobvl, Job jobvr, int n, double[] a, int aOff, int lda, double[] b,
            int bOff, int ldb, double[] alphar, int alpharOff, double[] alphai, int alphaiOff,
            double[] beta, int betaOff, double[] vl, int vlOff, int ldvl, double[] vr, int vrOff,
            int ldvr) {
        return Dggevx.solve(blas(), Balance.PERMUTE, Sense.NONE, DoubleView.of(a, aOff, n, n, lda),
                DoubleView.of(b, bOff, n, n, ldb),
                new DoublePencilValues(alphar, alpharOff, alphai, alphaiOff, beta, betaOff),
                vectors(jobvl, n, a, vl, vlOff, ldvl), vectors(jobvr, n, a, vr, vrOff, ldvr), new double[n], 0,
                new double[n],
                0, NOTHING, 0, NOTHING, 0).info();
    }

    @Override
    default DoubleGgevx dggevx(Balance balanc, Job jobvl, Job jobvr, Sense sense, int n,
            double[] a, int aOff, int lda, double[] b, int bOff, int ldb, double[] alphar,
            int alpharOff, double[] alphai, int alphaiOff, double[] beta, int betaOff, double[] vl,
            int vlOff, int ldvl, double[] vr, int vrOff, int ldvr, double[] lscale, int lscaleOff,
            double[] rscale, int rscaleOff, double[] rconde, int rcondeOff, double[] rcondv,
            int rcondvOff) {
        return Dggevx.solve(blas(), balanc, sense, DoubleView.of(a, aOff, n, n, lda), DoubleView.of(b, bOff, n, n, ldb),
                new DoublePencilValues(alphar, alpharOff, alphai, alphaiOff, beta, betaOff),
                vectors(jobvl, n, a, vl, vlOff, ldvl), vectors(jobvr, n, a, vr, vrOff, ldvr), lscale, lscaleOff, rscale,
                rscaleOff, rconde, rcondeOff, rcondv, rcondvOff);
    }

    @Override
    default Gges dgges(Job jobvsl, Job jobvsr, EigSort sort, DoublePencilSelect selctg, int n,
            double[] a, int aOff, int lda, double[] b, int bOff, int ldb, double[] alphar,
            int alpharOff, double[] alphai, int alphaiOff, double[] beta, int betaOff,
            double[] vsl, int vslOff, int ldvsl, double[] vsr, int vsrOff, int ldvsr) {
        DoubleView av = DoubleView.of(a, aOff, n, n, lda), bv = DoubleView.of(b, bOff, n, n, ldb);
        DoublePencilValues values = new DoublePencilValues(alphar, alpharOff, alphai, alphaiOff, beta, betaOff);
        return Dggesx.solve(blas(), sort == EigSort.SELECTED ? selctg : null, Sense.NONE, av, bv, values,
                vectors(jobvsl, n, a, vsl, vslOff, ldvsl), vectors(jobvsr, n, a, vsr, vsrOff, ldvsr), NOTHING, 0,
                NOTHING, 0);
    }

    @Override
    default Gges dggesx(Job jobvsl, Job jobvsr, EigSort sort, DoublePencilSelect selctg,
            Sense sense, int n, double[] a, int aOff, int lda, double[] b, int bOff, int ldb,
            double[] alphar, int alpharOff, double[] alphai, int alphaiOff, double[] beta,
            int betaOff, double[] vsl, int vslOff, int ldvsl, double[] vsr, int vsrOff, int ldvsr,
            double[] rconde, int rcondeOff, double[] rcondv, int rcondvOff) {
        DoubleView av = DoubleView.of(a, aOff, n, n, lda), bv = DoubleView.of(b, bOff, n, n, ldb);
        DoublePencilValues values = new DoublePencilValues(alphar, alpharOff, alphai, alphaiOff, beta, betaOff);
        return Dggesx.solve(blas(), sort == EigSort.SELECTED ? selctg : null, sense, av, bv, values,
                vectors(jobvsl, n, a, vsl, vslOff, ldvsl), vectors(jobvsr, n, a, vsr, vsrOff, ldvsr), rconde, rcondeOff,
                rcondv, rcondvOff);
    }
}
