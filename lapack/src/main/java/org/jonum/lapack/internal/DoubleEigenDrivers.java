package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.lapack.Balance;
import org.jonum.lapack.DoubleEigen;
import org.jonum.lapack.DoubleGeevx;
import org.jonum.lapack.HowMany;
import org.jonum.lapack.Job;
import org.jonum.lapack.Sense;
import org.jonum.lapack.Sides;

/// The routines of [DoubleEigen] in Java.
public interface DoubleEigenDrivers extends DoubleEigen {
    /// What the routines call.
    Blas blas();

    @Override
    default int dgeev(Job jobvl, Job jobvr, int n, double[] a, int aOff, int lda, double[] wr,
            int wrOff, double[] wi, int wiOff, double[] vl, int vlOff, int ldvl, double[] vr,
            int vrOff, int ldvr) {
        return Dgeevx.compute(blas(), Balance.BOTH, jobvl, jobvr, n, a, aOff, lda, wr, wrOff,
                wi, wiOff, vl, vlOff, ldvl, vr, vrOff, ldvr);
    }

    @Override
    default DoubleGeevx dgeevx(Balance balanc, Job jobvl, Job jobvr, Sense sense, int n,
            double[] a, int aOff, int lda, double[] wr, int wrOff, double[] wi, int wiOff,
            double[] vl, int vlOff, int ldvl, double[] vr, int vrOff, int ldvr, double[] scale,
            int scaleOff, double[] rconde, int rcondeOff, double[] rcondv, int rcondvOff) {
        return Dgeevx.compute(blas(), balanc, jobvl, jobvr, sense, n, a, aOff, lda, wr, wrOff,
                wi, wiOff, vl, vlOff, ldvl, vr, vrOff, ldvr, scale, scaleOff, rconde, rcondeOff,
                rcondv, rcondvOff);
    }

    @Override
    default int dtrevc3(Sides side, HowMany howmny, boolean[] select, int selectOff, int n,
            double[] t, int tOff, int ldt, double[] vl, int vlOff, int ldvl, double[] vr, int vrOff, int ldvr, int mm) {
        return Dtrevc3.compute(blas(), side, howmny, select, selectOff, n, t, tOff, ldt, vl,
                vlOff, ldvl, vr, vrOff, ldvr);
    }
}
