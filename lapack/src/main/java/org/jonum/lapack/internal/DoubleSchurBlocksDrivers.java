package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.DoubleView;
import org.jonum.blas.Trans;
import org.jonum.lapack.DoubleSchurBlock;
import org.jonum.lapack.DoubleSchurBlocks;
import org.jonum.lapack.DoubleSmallSolution;
import org.jonum.lapack.Job;

/// The routines of [DoubleSchurBlocks] in Java.
public interface DoubleSchurBlocksDrivers extends DoubleSchurBlocks {
    /// What the routines call.
    Blas blas();

    @Override
    default DoubleSchurBlock dlanv2(double a, double b, double c, double d) {
        return Dlanv2.standardize(a, b, c, d);
    }

    @Override
    default DoubleSmallSolution dlaln2(Trans ltrans, int na, int nw, double smin, double ca,
            double[] a, int aOff, int lda, double d1, double d2, double[] b, int bOff, int ldb,
            double wr, double wi, double[] x, int xOff, int ldx) {
        return Dlaln2.solve(ltrans.isTrans(), na, nw, smin, ca, a, aOff, lda, d1, d2, b, bOff,
                ldb, wr, wi, x, xOff, ldx);
    }

    @Override
    default DoubleSmallSolution dlasy2(Trans ltranl, Trans ltranr, int isgn, int n1, int n2,
            double[] tl, int tlOff, int ldtl, double[] tr, int trOff, int ldtr, double[] b, int bOff, int ldb,
            double[] x, int xOff, int ldx) {
        return Dlasy2.solve(ltranl.isTrans(), ltranr.isTrans(), isgn, n1, n2, tl, tlOff, ldtl,
                tr, trOff, ldtr, b, bOff, ldb, x, xOff, ldx);
    }

    @Override
    default int dlaexc(Job wantq, int n, double[] t, int tOff, int ldt, double[] q, int qOff,
            int ldq, int j1, int n1, int n2) {
        DoubleView tv = DoubleView.of(t, tOff, n, n, ldt);
        DoubleView qv = DoubleView.of(q, qOff, wantq == Job.VECTORS ? n : 0, n, ldq);
        return new Dlaexc(blas(), tv, qv).exchange(j1, n1, n2);
    }
}
