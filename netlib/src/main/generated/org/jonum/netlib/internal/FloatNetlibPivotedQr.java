// Generated from DoubleNetlibPivotedQr.java by build/Float32.java. Do not edit.
package org.jonum.netlib.internal;

import org.netlib.util.intW;

/// netlib's float routines of the family of [org.jonum.lapack.FloatPivotedQr], done by Jonum.
public abstract class FloatNetlibPivotedQr extends FloatNetlibPencilSchur {
    public void sgeqp3(int m, int n, float[] a, int aOff, int lda, int[] jpvt, int jpvtOff, float[] tau, int tauOff,
            float[] work, int workOff, int lwork, intW info) {
        if (Query.answered(work, workOff, lwork, info)) return;
        jonum().sgeqp3(m, n, a, aOff, lda, jpvt, jpvtOff, tau, tauOff);
        info.val = 0;
        Indices.up(n, jpvt, jpvtOff);
    }

    public void sgeqp3(int m, int n, float[] a, int lda, int[] jpvt, float[] tau, float[] work, int lwork,
            intW info) {
        sgeqp3(m, n, a, 0, lda, jpvt, 0, tau, 0, work, 0, lwork, info);
    }
}
