package org.jonum.lapack.internal;

import static org.jonum.lapack.internal.DoublePencilReduction.NOTHING;
import static org.jonum.lapack.internal.DoublePencilReduction.basis;

import org.jonum.blas.Blas;
import org.jonum.blas.DoubleView;
import org.jonum.lapack.Balance;
import org.jonum.lapack.DoubleGgevx;
import org.jonum.lapack.DoublePencilEigen;
import org.jonum.lapack.Eigenvectors;
import org.jonum.lapack.HowMany;
import org.jonum.lapack.Job;
import org.jonum.lapack.Sense;
import org.jonum.lapack.Sides;
import org.jonum.lapack.internal.blocks.DoubleBlocks;

/// The routines of [DoublePencilEigen] in Java.
public interface DoublePencilEigenDrivers extends DoublePencilEigen {
    /// What the routines call.
    Blas blas();

    @Override
    default Eigenvectors dtgevc(Sides side, HowMany howmny, boolean[] select, int selectOff, int n,
            double[] s, int sOff, int lds, double[] p, int pOff, int ldp, double[] vl, int vlOff,
            int ldvl, double[] vr, int vrOff, int ldvr, int mm) {
        DoubleView sv = DoubleView.of(s, sOff, n, n, lds), pv = DoubleView.of(p, pOff, n, n, ldp);
        return Dtgevc.compute(new DoubleBlocks(blas()), side, howmny, howmny == HowMany.SELECTED ? select : null,
                selectOff, sv, pv, vl, vlOff, ldvl, vr, vrOff, ldvr);
    }

    @Override
    default int dggev(Job jobvl, Job jobvr, int n, double[] a, int aOff, int lda, double[] b,
            int bOff, int ldb, double[] alphar, int alpharOff, double[] alphai, int alphaiOff,
            double[] beta, int betaOff, double[] vl, int vlOff, int ldvl, double[] vr, int vrOff,
            int ldvr) {
        DoubleView av = DoubleView.of(a, aOff, n, n, lda), bv = DoubleView.of(b, bOff, n, n, ldb);
        return Dggevx.solve(blas(), Balance.PERMUTE, Sense.NONE, av, bv,
                new DoublePencilValues(alphar, alpharOff, alphai, alphaiOff, beta, betaOff),
                basis(jobvl, av, vl, vlOff, ldvl), basis(jobvr, av, vr, vrOff, ldvr), new double[n], 0,
                new double[n], 0, NOTHING, 0, NOTHING, 0).info();
    }

    @Override
    default DoubleGgevx dggevx(Balance balanc, Job jobvl, Job jobvr, Sense sense, int n,
            double[] a, int aOff, int lda, double[] b, int bOff, int ldb, double[] alphar,
            int alpharOff, double[] alphai, int alphaiOff, double[] beta, int betaOff, double[] vl,
            int vlOff, int ldvl, double[] vr, int vrOff, int ldvr, double[] lscale, int lscaleOff,
            double[] rscale, int rscaleOff, double[] rconde, int rcondeOff, double[] rcondv,
            int rcondvOff) {
        DoubleView av = DoubleView.of(a, aOff, n, n, lda), bv = DoubleView.of(b, bOff, n, n, ldb);
        return Dggevx.solve(blas(), balanc, sense, av, bv,
                new DoublePencilValues(alphar, alpharOff, alphai, alphaiOff, beta, betaOff),
                basis(jobvl, av, vl, vlOff, ldvl), basis(jobvr, av, vr, vrOff, ldvr), lscale, lscaleOff, rscale,
                rscaleOff, rconde, rcondeOff, rcondv, rcondvOff);
    }
}
