package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.lapack.DoubleQr;

/// The double QR routines in Java.
public interface DoubleQrDrivers extends DoubleQr {
    /// What the routines call.
    Blas blas();

    @Override
    default void dgeqrf(int m, int n, double[] a, int aOff, int lda, double[] tau, int tauOff) {
        Dgeqrf.factor(blas(), m, n, a, aOff, lda, tau, tauOff);
    }

    @Override
    default void dgeqrfp(int m, int n, double[] a, int aOff, int lda, double[] tau, int tauOff) {
        Dgeqrfp.factor(blas(), m, n, a, aOff, lda, tau, tauOff);
    }

    @Override
    default void dormqr(Side side, Trans trans, int m, int n, int k, double[] a, int aOff, int lda,
            double[] tau, int tauOff, double[] c, int cOff, int ldc) {
        Dormqr.multiply(blas(), side, trans, m, n, k, a, aOff, lda, tau, tauOff, c, cOff, ldc);
    }

    @Override
    default void dorgqr(int m, int n, int k, double[] a, int aOff, int lda, double[] tau,
            int tauOff) {
        Dorgqr.form(blas(), m, n, k, a, aOff, lda, tau, tauOff);
    }
}
