package org.jonum.netlib.internal;

import org.netlib.util.intW;

/// netlib's double routines of the family of [org.jonum.lapack.DoublePivotedQr], done by Jonum.
public abstract class DoubleNetlibPivotedQr extends DoubleNetlibPencilSchur {
    public void dgeqp3(int m, int n, double[] a, int aOff, int lda, int[] jpvt, int jpvtOff, double[] tau, int tauOff,
            double[] work, int workOff, int lwork, intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        jonum().dgeqp3(m, n, a, aOff, lda, jpvt, jpvtOff, tau, tauOff);
        info.val = 0;
        Indices.up(n, jpvt, jpvtOff);
    }

    public void dgeqp3(int m, int n, double[] a, int lda, int[] jpvt, double[] tau, double[] work, int lwork,
            intW info) {
        dgeqp3(m, n, a, 0, lda, jpvt, 0, tau, 0, work, 0, lwork, info);
    }
}
