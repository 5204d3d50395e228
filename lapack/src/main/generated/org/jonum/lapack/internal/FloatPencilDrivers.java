// Generated from DoublePencilDrivers.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import static org.jonum.lapack.internal.FloatPencilReduction.basis;

import org.jonum.blas.Blas;
import org.jonum.blas.FloatView;
import org.jonum.blas.Side;
import org.jonum.lapack.Balance;
import org.jonum.lapack.Balanced;
import org.jonum.lapack.Compz;
import org.jonum.lapack.FloatPencil;
import org.jonum.lapack.SchurJob;
import org.jonum.lapack.internal.blocks.FloatBlocks;

/// The routines of [FloatPencil] in Java.
public interface FloatPencilDrivers extends FloatPencil {
    /// What the routines call.
    Blas blas();

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
}
