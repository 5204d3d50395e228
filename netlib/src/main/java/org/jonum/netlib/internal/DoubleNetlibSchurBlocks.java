package org.jonum.netlib.internal;

import org.jonum.blas.Trans;
import org.jonum.lapack.DoubleSchurBlock;
import org.jonum.lapack.DoubleSmallSolution;
import org.jonum.lapack.Job;
import org.netlib.util.doubleW;
import org.netlib.util.intW;

/// netlib's double routines of the family of [org.jonum.lapack.DoubleSchurBlocks], done by Jonum.
public abstract class DoubleNetlibSchurBlocks extends DoubleNetlibSchur {
    public void dlanv2(doubleW a, doubleW b, doubleW c, doubleW d, doubleW rt1r, doubleW rt1i, doubleW rt2r,
            doubleW rt2i, doubleW cs, doubleW sn) {
        DoubleSchurBlock result = jonum().dlanv2(a.val, b.val, c.val, d.val);
        a.val = result.a();
        b.val = result.b();
        c.val = result.c();
        d.val = result.d();
        rt1r.val = result.rt1r();
        rt1i.val = result.rt1i();
        rt2r.val = result.rt2r();
        rt2i.val = result.rt2i();
        cs.val = result.cs();
        sn.val = result.sn();
    }

    public void dlaln2(boolean ltrans, int na, int nw, double smin, double ca, double[] a, int aOff, int lda, double d1,
            double d2, double[] b, int bOff, int ldb, double wr, double wi, double[] x, int xOff, int ldx,
            doubleW scale, doubleW xnorm, intW info) {
        DoubleSmallSolution result = jonum().dlaln2(ltrans ? Trans.TRANS : Trans.NO_TRANS, na, nw, smin, ca, a, aOff,
                lda, d1, d2, b, bOff, ldb, wr, wi, x, xOff, ldx);
        info.val = result.info();
        scale.val = result.scale();
        xnorm.val = result.xnorm();
    }

    public void dlaln2(boolean ltrans, int na, int nw, double smin, double ca, double[] a, int lda, double d1,
            double d2, double[] b, int ldb, double wr, double wi, double[] x, int ldx, doubleW scale, doubleW xnorm,
            intW info) {
        dlaln2(ltrans, na, nw, smin, ca, a, 0, lda, d1, d2, b, 0, ldb, wr, wi, x, 0, ldx, scale, xnorm, info);
    }

    public void dlasy2(boolean ltranl, boolean ltranr, int isgn, int n1, int n2, double[] tl, int tlOff, int ldtl,
            double[] tr, int trOff, int ldtr, double[] b, int bOff, int ldb, doubleW scale, double[] x, int xOff,
            int ldx, doubleW xnorm, intW info) {
        DoubleSmallSolution result = jonum().dlasy2(ltranl ? Trans.TRANS : Trans.NO_TRANS,
                ltranr ? Trans.TRANS : Trans.NO_TRANS, isgn, n1, n2, tl, tlOff, ldtl, tr, trOff, ldtr, b, bOff, ldb, x,
                xOff, ldx);
        info.val = result.info();
        scale.val = result.scale();
        xnorm.val = result.xnorm();
    }

    public void dlasy2(boolean ltranl, boolean ltranr, int isgn, int n1, int n2, double[] tl, int ldtl, double[] tr,
            int ldtr, double[] b, int ldb, doubleW scale, double[] x, int ldx, doubleW xnorm, intW info) {
        dlasy2(ltranl, ltranr, isgn, n1, n2, tl, 0, ldtl, tr, 0, ldtr, b, 0, ldb, scale, x, 0, ldx, xnorm, info);
    }

    public void dlaexc(boolean wantq, int n, double[] t, int tOff, int ldt, double[] q, int qOff, int ldq, int j1,
            int n1, int n2, double[] work, int workOff, intW info) {
        info.val = jonum().dlaexc(wantq ? Job.VECTORS : Job.NONE, n, t, tOff, ldt, q, qOff, ldq, j1 - 1, n1, n2);
    }

    public void dlaexc(boolean wantq, int n, double[] t, int ldt, double[] q, int ldq, int j1, int n1, int n2,
            double[] work, intW info) {
        dlaexc(wantq, n, t, 0, ldt, q, 0, ldq, j1, n1, n2, work, 0, info);
    }
}
