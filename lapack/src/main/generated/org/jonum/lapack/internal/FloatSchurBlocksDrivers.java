// Generated from DoubleSchurBlocksDrivers.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.FloatView;
import org.jonum.blas.Trans;
import org.jonum.lapack.FloatSchurBlock;
import org.jonum.lapack.FloatSchurBlocks;
import org.jonum.lapack.FloatSmallSolution;
import org.jonum.lapack.Job;

/// The routines of [FloatSchurBlocks] in Java.
public interface FloatSchurBlocksDrivers extends FloatSchurBlocks {
    /// What the routines call.
    Blas blas();

    @Override
    default FloatSchurBlock slanv2(float a, float b, float c, float d) {
        return Slanv2.standardize(a, b, c, d);
    }

    @Override
    default FloatSmallSolution slaln2(Trans ltrans, int na, int nw, float smin, float ca,
            float[] a, int aOff, int lda, float d1, float d2, float[] b, int bOff, int ldb,
            float wr, float wi, float[] x, int xOff, int ldx) {
        return Slaln2.solve(ltrans.isTrans(), na, nw, smin, ca, a, aOff, lda, d1, d2, b, bOff,
                ldb, wr, wi, x, xOff, ldx);
    }

    @Override
    default FloatSmallSolution slasy2(Trans ltranl, Trans ltranr, int isgn, int n1, int n2,
            float[] tl, int tlOff, int ldtl, float[] tr, int trOff, int ldtr, float[] b, int bOff, int ldb,
            float[] x, int xOff, int ldx) {
        return Slasy2.solve(ltranl.isTrans(), ltranr.isTrans(), isgn, n1, n2, tl, tlOff, ldtl,
                tr, trOff, ldtr, b, bOff, ldb, x, xOff, ldx);
    }

    @Override
    default int slaexc(Job wantq, int n, float[] t, int tOff, int ldt, float[] q, int qOff,
            int ldq, int j1, int n1, int n2) {
        FloatView tv = FloatView.of(t, tOff, n, n, ldt);
        FloatView qv = FloatView.of(q, qOff, wantq == Job.VECTORS ? n : 0, n, ldq);
        return new Slaexc(blas(), tv, qv).exchange(j1, n1, n2);
    }
}
