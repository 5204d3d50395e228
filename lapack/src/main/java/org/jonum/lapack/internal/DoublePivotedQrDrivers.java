package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.lapack.DoublePivotedQr;

/// The routines of [DoublePivotedQr] in Java.
public interface DoublePivotedQrDrivers extends DoublePivotedQr {
    /// What the routines call.
    Blas blas();

    @Override
    default void dgeqp3(int m, int n, double[] a, int aOff, int lda, int[] jpvt, int jpvtOff, double[] tau,
            int tauOff) {
        Dgeqp3.factor(blas(), m, n, a, aOff, lda, jpvt, jpvtOff, tau, tauOff);
    }
}
