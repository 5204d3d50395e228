// Generated from DoubleEigenDrivers.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.FloatView;
import org.jonum.lapack.Balance;
import org.jonum.lapack.FloatEigen;
import org.jonum.lapack.FloatGeevx;
import org.jonum.lapack.EigSource;
import org.jonum.lapack.HowMany;
import org.jonum.lapack.Hsein;
import org.jonum.lapack.Job;
import org.jonum.lapack.Sense;
import org.jonum.lapack.Sides;
import org.jonum.lapack.StartVectors;

/// The routines of [FloatEigen] in Java.
public interface FloatEigenDrivers extends FloatEigen {
    /// What the routines call.
    Blas blas();

    @Override
    default int sgeev(Job jobvl, Job jobvr, int n, float[] a, int aOff, int lda, float[] wr,
            int wrOff, float[] wi, int wiOff, float[] vl, int vlOff, int ldvl, float[] vr,
            int vrOff, int ldvr) {
        return Sgeevx.compute(blas(), Balance.BOTH, jobvl, jobvr, n, a, aOff, lda, wr, wrOff,
                wi, wiOff, vl, vlOff, ldvl, vr, vrOff, ldvr);
    }

    @Override
    default FloatGeevx sgeevx(Balance balanc, Job jobvl, Job jobvr, Sense sense, int n,
            float[] a, int aOff, int lda, float[] wr, int wrOff, float[] wi, int wiOff,
            float[] vl, int vlOff, int ldvl, float[] vr, int vrOff, int ldvr, float[] scale,
            int scaleOff, float[] rconde, int rcondeOff, float[] rcondv, int rcondvOff) {
        return Sgeevx.compute(blas(), balanc, jobvl, jobvr, sense, n, a, aOff, lda, wr, wrOff,
                wi, wiOff, vl, vlOff, ldvl, vr, vrOff, ldvr, scale, scaleOff, rconde, rcondeOff,
                rcondv, rcondvOff);
    }

    @Override
    default int strevc3(Sides side, HowMany howmny, boolean[] select, int selectOff, int n,
            float[] t, int tOff, int ldt, float[] vl, int vlOff, int ldvl, float[] vr, int vrOff, int ldvr, int mm) {
        return Strevc3.compute(blas(), side, howmny, select, selectOff, n, t, tOff, ldt, vl,
                vlOff, ldvl, vr, vrOff, ldvr);
    }

    @Override
    default Hsein shsein(Sides side, EigSource eigsrc, StartVectors initv, boolean[] select, int selectOff, int n,
            float[] h, int hOff, int ldh, float[] wr, int wrOff, float[] wi, int wiOff, float[] vl, int vlOff,
            int ldvl, float[] vr, int vrOff, int ldvr,
            int mm, int[] ifaill, int ifaillOff, int[] ifailr, int ifailrOff) {
        return Shsein.iterate(side, eigsrc, initv, select, selectOff, FloatView.of(h, hOff, n,
                n, ldh), wr, wrOff, wi, wiOff, FloatView.of(vl, vlOff, n, mm, ldvl),
                FloatView.of(vr, vrOff, n, mm, ldvr), ifaill, ifaillOff, ifailr, ifailrOff);
    }
}
