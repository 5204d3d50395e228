// Generated from DoubleQrDrivers.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.lapack.FloatQr;

/// The float QR routines in Java.
public interface FloatQrDrivers extends FloatQr {
    /// What the routines call.
    Blas blas();

    @Override
    default void sgeqrf(int m, int n, float[] a, int aOff, int lda, float[] tau, int tauOff) {
        Sgeqrf.factor(blas(), m, n, a, aOff, lda, tau, tauOff);
    }

    @Override
    default void sgeqrfp(int m, int n, float[] a, int aOff, int lda, float[] tau, int tauOff) {
        Sgeqrfp.factor(blas(), m, n, a, aOff, lda, tau, tauOff);
    }

    @Override
    default void sormqr(Side side, Trans trans, int m, int n, int k, float[] a, int aOff, int lda,
            float[] tau, int tauOff, float[] c, int cOff, int ldc) {
        Sormqr.multiply(blas(), side, trans, m, n, k, a, aOff, lda, tau, tauOff, c, cOff, ldc);
    }

    @Override
    default void sorgqr(int m, int n, int k, float[] a, int aOff, int lda, float[] tau,
            int tauOff) {
        Sorgqr.form(blas(), m, n, k, a, aOff, lda, tau, tauOff);
    }
}
