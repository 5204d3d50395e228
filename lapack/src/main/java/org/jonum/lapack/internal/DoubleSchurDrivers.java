package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Trans;
import org.jonum.lapack.DoubleGeesx;
import org.jonum.lapack.DoubleReorderedSchur;
import org.jonum.lapack.DoubleSchur;
import org.jonum.lapack.DoubleSelect;
import org.jonum.lapack.DoubleSylvester;
import org.jonum.lapack.EigSort;
import org.jonum.lapack.Gees;
import org.jonum.lapack.HowMany;
import org.jonum.lapack.Job;
import org.jonum.lapack.Reordered;
import org.jonum.lapack.Sense;
import org.jspecify.annotations.Nullable;

/// The routines of [DoubleSchur] in Java.
public interface DoubleSchurDrivers extends DoubleSchur {
    /// What the routines call.
    Blas blas();

    @Override
    default Gees dgees(Job jobvs, EigSort sort, @Nullable DoubleSelect select, int n, double[] a, int aOff, int lda,
            double[] wr, int wrOff, double[] wi, int wiOff, double[] vs,
            int vsOff, int ldvs) {
        DoubleGeesx s = dgeesx(jobvs, sort, select, Sense.NONE, n, a, aOff, lda, wr, wrOff, wi,
                wiOff, vs, vsOff, ldvs);
        return new Gees(s.info(), s.sdim());
    }

    @Override
    default DoubleGeesx dgeesx(Job jobvs, EigSort sort, @Nullable DoubleSelect select, Sense sense, int n, double[] a,
            int aOff, int lda, double[] wr, int wrOff, double[] wi,
            int wiOff, double[] vs, int vsOff, int ldvs) {
        return Dgees.compute(blas(), jobvs, sort == EigSort.SELECTED ? select : null, sense, n,
                a, aOff, lda, wr, wrOff, wi, wiOff, vs, vsOff, ldvs);
    }

    @Override
    default Reordered dtrexc(Job compq, int n, double[] t, int tOff, int ldt, double[] q, int qOff, int ldq, int ifst,
            int ilst) {
        DoubleView tv = DoubleView.of(t, tOff, n, n, ldt);
        DoubleView qv = DoubleView.of(q, qOff, compq == Job.VECTORS ? n : 0, n, ldq);
        return new Dtrexc(blas(), tv, qv).move(ifst, ilst);
    }

    @Override
    default DoubleReorderedSchur dtrsen(Sense job, Job compq, boolean[] select, int selectOff,
            int n, double[] t, int tOff, int ldt, double[] q, int qOff, int ldq, double[] wr,
            int wrOff, double[] wi, int wiOff) {
        return Dtrsen.reorder(blas(), job, select, selectOff, DoubleView.of(t, tOff, n, n, ldt),
                DoubleView.of(q, qOff, compq == Job.VECTORS ? n : 0, n, ldq), wr, wrOff, wi,
                wiOff);
    }

    @Override
    default int dtrsna(Sense job, HowMany howmny, boolean[] select, int selectOff, int n,
            double[] t, int tOff, int ldt, double[] vl, int vlOff, int ldvl, double[] vr, int vrOff, int ldvr,
            double[] s, int sOff, double[] sep, int sepOff, int mm) {
        return Dtrsna.estimate(blas(), job, howmny, select, selectOff, DoubleView.of(t, tOff, n,
                n, ldt), vl, vlOff, ldvl, vr, vrOff, ldvr, s, sOff, sep, sepOff);
    }

    @Override
    default DoubleSylvester dtrsyl(Trans trana, Trans tranb, int isgn, int m, int n, double[] a,
            int aOff, int lda, double[] b, int bOff, int ldb, double[] c, int cOff, int ldc) {
        DoubleView left = DoubleView.of(a, aOff, m, m, lda), right = DoubleView.of(b, bOff, n,
                n, ldb);
        boolean plainA = !trana.isTrans(), plainB = !tranb.isTrans();
        return Dtrsyl.solve(blas(), plainA, plainB, isgn, plainA ? left : left.t(), plainB ? right : right.t(),
                DoubleView.of(c, cOff, m, n, ldc));
    }

    @Override
    default DoubleSylvester dtrsyl3(Trans trana, Trans tranb, int isgn, int m, int n, double[] a,
            int aOff, int lda, double[] b, int bOff, int ldb, double[] c, int cOff, int ldc) {
        return dtrsyl(trana, tranb, isgn, m, n, a, aOff, lda, b, bOff, ldb, c, cOff, ldc);
    }
}
