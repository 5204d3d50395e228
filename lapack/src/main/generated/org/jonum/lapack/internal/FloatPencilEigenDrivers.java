// Generated from DoublePencilEigenDrivers.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import static org.jonum.lapack.internal.FloatPencilReduction.NOTHING;
import static org.jonum.lapack.internal.FloatPencilReduction.basis;

import org.jonum.blas.Blas;
import org.jonum.blas.FloatView;
import org.jonum.lapack.Balance;
import org.jonum.lapack.FloatGgevx;
import org.jonum.lapack.FloatPencilEigen;
import org.jonum.lapack.Eigenvectors;
import org.jonum.lapack.HowMany;
import org.jonum.lapack.Job;
import org.jonum.lapack.Sense;
import org.jonum.lapack.Sides;
import org.jonum.lapack.internal.blocks.FloatBlocks;

/// The routines of [FloatPencilEigen] in Java.
public interface FloatPencilEigenDrivers extends FloatPencilEigen {
    /// What the routines call.
    Blas blas();

    @Override
    default Eigenvectors stgevc(Sides side, HowMany howmny, boolean[] select, int selectOff, int n,
            float[] s, int sOff, int lds, float[] p, int pOff, int ldp, float[] vl, int vlOff,
            int ldvl, float[] vr, int vrOff, int ldvr, int mm) {
        FloatView sv = FloatView.of(s, sOff, n, n, lds), pv = FloatView.of(p, pOff, n, n, ldp);
        return Stgevc.compute(new FloatBlocks(blas()), side, howmny, howmny == HowMany.SELECTED ? select : null,
                selectOff, sv, pv, vl, vlOff, ldvl, vr, vrOff, ldvr);
    }

    @Override
    default int sggev(Job jobvl, Job jobvr, int n, float[] a, int aOff, int lda, float[] b,
            int bOff, int ldb, float[] alphar, int alpharOff, float[] alphai, int alphaiOff,
            float[] beta, int betaOff, float[] vl, int vlOff, int ldvl, float[] vr, int vrOff,
            int ldvr) {
        FloatView av = FloatView.of(a, aOff, n, n, lda), bv = FloatView.of(b, bOff, n, n, ldb);
        return Sggevx.solve(blas(), Balance.PERMUTE, Sense.NONE, av, bv,
                new FloatPencilValues(alphar, alpharOff, alphai, alphaiOff, beta, betaOff),
                basis(jobvl, av, vl, vlOff, ldvl), basis(jobvr, av, vr, vrOff, ldvr), new float[n], 0,
                new float[n], 0, NOTHING, 0, NOTHING, 0).info();
    }

    @Override
    default FloatGgevx sggevx(Balance balanc, Job jobvl, Job jobvr, Sense sense, int n,
            float[] a, int aOff, int lda, float[] b, int bOff, int ldb, float[] alphar,
            int alpharOff, float[] alphai, int alphaiOff, float[] beta, int betaOff, float[] vl,
            int vlOff, int ldvl, float[] vr, int vrOff, int ldvr, float[] lscale, int lscaleOff,
            float[] rscale, int rscaleOff, float[] rconde, int rcondeOff, float[] rcondv,
            int rcondvOff) {
        FloatView av = FloatView.of(a, aOff, n, n, lda), bv = FloatView.of(b, bOff, n, n, ldb);
        return Sggevx.solve(blas(), balanc, sense, av, bv,
                new FloatPencilValues(alphar, alpharOff, alphai, alphaiOff, beta, betaOff),
                basis(jobvl, av, vl, vlOff, ldvl), basis(jobvr, av, vr, vrOff, ldvr), lscale, lscaleOff, rscale,
                rscaleOff, rconde, rcondeOff, rcondv, rcondvOff);
    }
}
