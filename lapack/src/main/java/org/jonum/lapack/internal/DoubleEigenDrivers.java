package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.DoubleView;
import org.jonum.lapack.Balance;
import org.jonum.lapack.DoubleEigen;
import org.jonum.lapack.DoubleGeevx;
import org.jonum.lapack.EigSource;
import org.jonum.lapack.HowMany;
import org.jonum.lapack.Hsein;
import org.jonum.lapack.Job;
import org.jonum.lapack.Sense;
import org.jonum.lapack.Sides;
import org.jonum.lapack.StartVectors;

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

    @Override
    default Hsein dhsein(Sides side, EigSource eigsrc, StartVectors initv, boolean[] select, int selectOff, int n,
            double[] h, int hOff, int ldh, double[] wr, int wrOff, double[] wi, int wiOff, double[] vl, int vlOff,
            int ldvl, double[] vr, int vrOff, int ldvr,
            int mm, int[] ifaill, int ifaillOff, int[] ifailr, int ifailrOff) {
        return Dhsein.iterate(side, eigsrc, initv, select, selectOff, DoubleView.of(h, hOff, n,
                n, ldh), wr, wrOff, wi, wiOff, DoubleView.of(vl, vlOff, n, mm, ldvl),
                DoubleView.of(vr, vrOff, n, mm, ldvr), ifaill, ifaillOff, ifailr, ifailrOff);
    }
}
