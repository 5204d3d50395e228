package org.jonum.lapack.internal;

import static org.jonum.lapack.internal.DoublePencilReduction.basis;

import org.jonum.blas.Blas;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Side;
import org.jonum.lapack.Balance;
import org.jonum.lapack.Balanced;
import org.jonum.lapack.Compz;
import org.jonum.lapack.DoublePencil;
import org.jonum.lapack.SchurJob;
import org.jonum.lapack.internal.blocks.DoubleBlocks;

/// The routines of [DoublePencil] in Java.
public interface DoublePencilDrivers extends DoublePencil {
    /// What the routines call.
    Blas blas();

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
}
