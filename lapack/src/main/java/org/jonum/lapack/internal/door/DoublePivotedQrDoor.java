package org.jonum.lapack.internal.door;

import org.jonum.blas.internal.door.Args;
import org.jonum.lapack.DoublePivotedQr;

/// The public door of the routines of [DoublePivotedQr]: checks, then the drivers.
interface DoublePivotedQrDoor extends DoublePivotedQr {
    /// The drivers behind the door; they may rely on the checks.
    DoublePivotedQr drivers();

    @Override
    default void dgeqp3(int m, int n, double[] a, int aOff, int lda, int[] jpvt, int jpvtOff, double[] tau,
            int tauOff) {
        DoubleReflectionChecks.columns("dgeqp3").factor(m, n, a, aOff, lda, tau, tauOff);
        Args.vector("dgeqp3", "jpvt", jpvt, jpvtOff, n);
        drivers().dgeqp3(m, n, a, aOff, lda, jpvt, jpvtOff, tau, tauOff);
    }
}
