// Generated from DoublePivotedQrDrivers.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.lapack.FloatPivotedQr;

/// The routines of [FloatPivotedQr] in Java.
public interface FloatPivotedQrDrivers extends FloatPivotedQr {
    /// What the routines call.
    Blas blas();

    @Override
    default void sgeqp3(int m, int n, float[] a, int aOff, int lda, int[] jpvt, int jpvtOff, float[] tau,
            int tauOff) {
        Sgeqp3.factor(blas(), m, n, a, aOff, lda, jpvt, jpvtOff, tau, tauOff);
    }
}
