package org.jonum.lapack.internal.door;

import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.lapack.DoubleQr;

/// The public door of the double QR routines: checks, then the drivers.
interface DoubleQrDoor extends DoubleQr {
    /// The drivers behind the door; they may rely on the checks.
    DoubleQr drivers();

    @Override
    default void dgeqrf(int m, int n, double[] a, int aOff, int lda, double[] tau, int tauOff) {
        DoubleReflectionChecks.columns("dgeqrf").factor(m, n, a, aOff, lda, tau, tauOff);
        drivers().dgeqrf(m, n, a, aOff, lda, tau, tauOff);
    }

    @Override
    default void dgeqrfp(int m, int n, double[] a, int aOff, int lda, double[] tau, int tauOff) {
        DoubleReflectionChecks.columns("dgeqrfp").factor(m, n, a, aOff, lda, tau, tauOff);
        drivers().dgeqrfp(m, n, a, aOff, lda, tau, tauOff);
    }

    @Override
    default void dormqr(Side side, Trans trans, int m, int n, int k, double[] a, int aOff, int lda,
            double[] tau, int tauOff, double[] c, int cOff, int ldc) {
        DoubleReflectionChecks check = DoubleReflectionChecks.columns("dormqr");
        check.product(side, trans, m, n, k);
        check.operands(side, m, n, k, a, aOff, lda, tau, tauOff, c, cOff, ldc);
        drivers().dormqr(side, trans, m, n, k, a, aOff, lda, tau, tauOff, c, cOff, ldc);
    }

    @Override
    default void dorgqr(int m, int n, int k, double[] a, int aOff, int lda, double[] tau,
            int tauOff) {
        DoubleReflectionChecks.columns("dorgqr").form(m, n, k, a, aOff, lda, tau, tauOff);
        drivers().dorgqr(m, n, k, a, aOff, lda, tau, tauOff);
    }
}
