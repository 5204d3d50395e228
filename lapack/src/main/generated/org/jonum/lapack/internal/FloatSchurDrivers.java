// Generated from DoubleSchurDrivers.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.FloatView;
import org.jonum.blas.Trans;
import org.jonum.lapack.FloatGeesx;
import org.jonum.lapack.FloatReorderedSchur;
import org.jonum.lapack.FloatSchur;
import org.jonum.lapack.FloatSelect;
import org.jonum.lapack.FloatSylvester;
import org.jonum.lapack.EigSort;
import org.jonum.lapack.Gees;
import org.jonum.lapack.HowMany;
import org.jonum.lapack.Job;
import org.jonum.lapack.Reordered;
import org.jonum.lapack.Sense;
import org.jspecify.annotations.Nullable;

/// The routines of [FloatSchur] in Java.
public interface FloatSchurDrivers extends FloatSchur {
    /// What the routines call.
    Blas blas();

    @Override
    default Gees sgees(Job jobvs, EigSort sort, @Nullable FloatSelect select, int n, float[] a, int aOff, int lda,
            float[] wr, int wrOff, float[] wi, int wiOff, float[] vs,
            int vsOff, int ldvs) {
        FloatGeesx s = sgeesx(jobvs, sort, select, Sense.NONE, n, a, aOff, lda, wr, wrOff, wi,
                wiOff, vs, vsOff, ldvs);
        return new Gees(s.info(), s.sdim());
    }

    @Override
    default FloatGeesx sgeesx(Job jobvs, EigSort sort, @Nullable FloatSelect select, Sense sense, int n, float[] a,
            int aOff, int lda, float[] wr, int wrOff, float[] wi,
            int wiOff, float[] vs, int vsOff, int ldvs) {
        return Sgees.compute(blas(), jobvs, sort == EigSort.SELECTED ? select : null, sense, n,
                a, aOff, lda, wr, wrOff, wi, wiOff, vs, vsOff, ldvs);
    }

    @Override
    default Reordered strexc(Job compq, int n, float[] t, int tOff, int ldt, float[] q, int qOff, int ldq, int ifst,
            int ilst) {
        FloatView tv = FloatView.of(t, tOff, n, n, ldt);
        FloatView qv = FloatView.of(q, qOff, compq == Job.VECTORS ? n : 0, n, ldq);
        return new Strexc(blas(), tv, qv).move(ifst, ilst);
    }

    @Override
    default FloatReorderedSchur strsen(Sense job, Job compq, boolean[] select, int selectOff,
            int n, float[] t, int tOff, int ldt, float[] q, int qOff, int ldq, float[] wr,
            int wrOff, float[] wi, int wiOff) {
        return Strsen.reorder(blas(), job, select, selectOff, FloatView.of(t, tOff, n, n, ldt),
                FloatView.of(q, qOff, compq == Job.VECTORS ? n : 0, n, ldq), wr, wrOff, wi,
                wiOff);
    }

    @Override
    default int strsna(Sense job, HowMany howmny, boolean[] select, int selectOff, int n,
            float[] t, int tOff, int ldt, float[] vl, int vlOff, int ldvl, float[] vr, int vrOff, int ldvr,
            float[] s, int sOff, float[] sep, int sepOff, int mm) {
        return Strsna.estimate(blas(), job, howmny, select, selectOff, FloatView.of(t, tOff, n,
                n, ldt), vl, vlOff, ldvl, vr, vrOff, ldvr, s, sOff, sep, sepOff);
    }

    @Override
    default FloatSylvester strsyl(Trans trana, Trans tranb, int isgn, int m, int n, float[] a,
            int aOff, int lda, float[] b, int bOff, int ldb, float[] c, int cOff, int ldc) {
        FloatView left = FloatView.of(a, aOff, m, m, lda), right = FloatView.of(b, bOff, n,
                n, ldb);
        boolean plainA = !trana.isTrans(), plainB = !tranb.isTrans();
        return Strsyl.solve(blas(), plainA, plainB, isgn, plainA ? left : left.t(), plainB ? right : right.t(),
                FloatView.of(c, cOff, m, n, ldc));
    }

    @Override
    default FloatSylvester strsyl3(Trans trana, Trans tranb, int isgn, int m, int n, float[] a,
            int aOff, int lda, float[] b, int bOff, int ldb, float[] c, int cOff, int ldc) {
        return strsyl(trana, tranb, isgn, m, n, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
    }
}
