// Generated from DoubleNetlibSchurBlocks.java by build/Float32.java. Do not edit.
package org.jonum.netlib.internal;

import org.jonum.blas.Trans;
import org.jonum.lapack.FloatSchurBlock;
import org.jonum.lapack.FloatSmallSolution;
import org.jonum.lapack.Job;
import org.netlib.util.floatW;
import org.netlib.util.intW;

/// netlib's float routines of the family of [org.jonum.lapack.FloatSchurBlocks], done by Jonum.
public abstract class FloatNetlibSchurBlocks extends FloatNetlibSchur {
    public void slanv2(floatW a, floatW b, floatW c, floatW d, floatW rt1r, floatW rt1i, floatW rt2r,
            floatW rt2i, floatW cs, floatW sn) {
        FloatSchurBlock result = jonum().slanv2(a.val, b.val, c.val, d.val);
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

    public void slaln2(boolean ltrans, int na, int nw, float smin, float ca, float[] a, int aOff, int lda, float d1,
            float d2, float[] b, int bOff, int ldb, float wr, float wi, float[] x, int xOff, int ldx,
            floatW scale, floatW xnorm, intW info) {
        FloatSmallSolution result = jonum().slaln2(ltrans ? Trans.TRANS : Trans.NO_TRANS, na, nw, smin, ca, a, aOff,
                lda, d1, d2, b, bOff, ldb, wr, wi, x, xOff, ldx);
        info.val = result.info();
        scale.val = result.scale();
        xnorm.val = result.xnorm();
    }

    public void slaln2(boolean ltrans, int na, int nw, float smin, float ca, float[] a, int lda, float d1,
            float d2, float[] b, int ldb, float wr, float wi, float[] x, int ldx, floatW scale, floatW xnorm,
            intW info) {
        slaln2(ltrans, na, nw, smin, ca, a, 0, lda, d1, d2, b, 0, ldb, wr, wi, x, 0, ldx, scale, xnorm, info);
    }

    public void slasy2(boolean ltranl, boolean ltranr, int isgn, int n1, int n2, float[] tl, int tlOff, int ldtl,
            float[] tr, int trOff, int ldtr, float[] b, int bOff, int ldb, floatW scale, float[] x, int xOff,
            int ldx, floatW xnorm, intW info) {
        FloatSmallSolution result = jonum().slasy2(ltranl ? Trans.TRANS : Trans.NO_TRANS,
                ltranr ? Trans.TRANS : Trans.NO_TRANS, isgn, n1, n2, tl, tlOff, ldtl, tr, trOff, ldtr, b, bOff, ldb, x,
                xOff, ldx);
        info.val = result.info();
        scale.val = result.scale();
        xnorm.val = result.xnorm();
    }

    public void slasy2(boolean ltranl, boolean ltranr, int isgn, int n1, int n2, float[] tl, int ldtl, float[] tr,
            int ldtr, float[] b, int ldb, floatW scale, float[] x, int ldx, floatW xnorm, intW info) {
        slasy2(ltranl, ltranr, isgn, n1, n2, tl, 0, ldtl, tr, 0, ldtr, b, 0, ldb, scale, x, 0, ldx, xnorm, info);
    }

    public void slaexc(boolean wantq, int n, float[] t, int tOff, int ldt, float[] q, int qOff, int ldq, int j1,
            int n1, int n2, float[] work, int workOff, intW info) {
        info.val = jonum().slaexc(wantq ? Job.VECTORS : Job.NONE, n, t, tOff, ldt, q, qOff, ldq, j1 - 1, n1, n2);
    }

    public void slaexc(boolean wantq, int n, float[] t, int ldt, float[] q, int ldq, int j1, int n1, int n2,
            float[] work, intW info) {
        slaexc(wantq, n, t, 0, ldt, q, 0, ldq, j1, n1, n2, work, 0, info);
    }
}
