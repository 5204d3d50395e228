// Generated from DoubleQrDoor.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal.door;

import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.lapack.FloatQr;

/// The public door of the float QR routines: checks, then the drivers.
interface FloatQrDoor extends FloatQr {
    /// The drivers behind the door; they may rely on the checks.
    FloatQr drivers();

    @Override
    default void sgeqrf(int m, int n, float[] a, int aOff, int lda, float[] tau, int tauOff) {
        FloatReflectionChecks.columns("sgeqrf").factor(m, n, a, aOff, lda, tau, tauOff);
        drivers().sgeqrf(m, n, a, aOff, lda, tau, tauOff);
    }

    @Override
    default void sgeqrfp(int m, int n, float[] a, int aOff, int lda, float[] tau, int tauOff) {
        FloatReflectionChecks.columns("sgeqrfp").factor(m, n, a, aOff, lda, tau, tauOff);
        drivers().sgeqrfp(m, n, a, aOff, lda, tau, tauOff);
    }

    @Override
    default void sormqr(Side side, Trans trans, int m, int n, int k, float[] a, int aOff, int lda,
            float[] tau, int tauOff, float[] c, int cOff, int ldc) {
        FloatReflectionChecks check = FloatReflectionChecks.columns("sormqr");
        check.product(side, trans, m, n, k);
        check.operands(side, m, n, k, a, aOff, lda, tau, tauOff, c, cOff, ldc);
        drivers().sormqr(side, trans, m, n, k, a, aOff, lda, tau, tauOff, c, cOff, ldc);
    }

    @Override
    default void sorgqr(int m, int n, int k, float[] a, int aOff, int lda, float[] tau,
            int tauOff) {
        FloatReflectionChecks.columns("sorgqr").form(m, n, k, a, aOff, lda, tau, tauOff);
        drivers().sorgqr(m, n, k, a, aOff, lda, tau, tauOff);
    }
}
