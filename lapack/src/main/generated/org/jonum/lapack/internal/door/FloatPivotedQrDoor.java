// Generated from DoublePivotedQrDoor.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal.door;

import org.jonum.blas.internal.door.Args;
import org.jonum.lapack.FloatPivotedQr;

/// The public door of the routines of [FloatPivotedQr]: checks, then the drivers.
interface FloatPivotedQrDoor extends FloatPivotedQr {
    /// The drivers behind the door; they may rely on the checks.
    FloatPivotedQr drivers();

    @Override
    default void sgeqp3(int m, int n, float[] a, int aOff, int lda, int[] jpvt, int jpvtOff, float[] tau,
            int tauOff) {
        FloatReflectionChecks.columns("sgeqp3").factor(m, n, a, aOff, lda, tau, tauOff);
        Args.vector("sgeqp3", "jpvt", jpvt, jpvtOff, n);
        drivers().sgeqp3(m, n, a, aOff, lda, jpvt, jpvtOff, tau, tauOff);
    }
}
