// Generated from DoubleLqDrivers.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.lapack.FloatLq;

/// The routines of [FloatLq] in Java.
public interface FloatLqDrivers extends FloatLq {
    /// What the routines call.
    Blas blas();

    @Override
    default void sgelqf(int m, int n, float[] a, int aOff, int lda, float[] tau, int tauOff) {
        Sgelqf.factor(blas(), m, n, a, aOff, lda, tau, tauOff);
    }

    @Override
    default void sormlq(Side side, Trans trans, int m, int n, int k, float[] a, int aOff, int lda,
            float[] tau, int tauOff, float[] c, int cOff, int ldc) {
        Sormlq.multiply(blas(), side, trans, m, n, k, a, aOff, lda, tau, tauOff, c, cOff, ldc);
    }

    @Override
    default void sorglq(int m, int n, int k, float[] a, int aOff, int lda, float[] tau,
            int tauOff) {
        Sorglq.form(blas(), m, n, k, a, aOff, lda, tau, tauOff);
    }

    @Override
    default void sgeqlf(int m, int n, float[] a, int aOff, int lda, float[] tau, int tauOff) {
        Sgeqlf.factor(blas(), m, n, a, aOff, lda, tau, tauOff);
    }

    @Override
    default void sormql(Side side, Trans trans, int m, int n, int k, float[] a, int aOff, int lda,
            float[] tau, int tauOff, float[] c, int cOff, int ldc) {
        Sormql.multiply(blas(), side, trans, m, n, k, a, aOff, lda, tau, tauOff, c, cOff, ldc);
    }

    @Override
    default void sorgql(int m, int n, int k, float[] a, int aOff, int lda, float[] tau,
            int tauOff) {
        Sorgql.form(blas(), m, n, k, a, aOff, lda, tau, tauOff);
    }

    @Override
    default void sgerqf(int m, int n, float[] a, int aOff, int lda, float[] tau, int tauOff) {
        Sgerqf.factor(blas(), m, n, a, aOff, lda, tau, tauOff);
    }

    @Override
    default void sormrq(Side side, Trans trans, int m, int n, int k, float[] a, int aOff, int lda,
            float[] tau, int tauOff, float[] c, int cOff, int ldc) {
        Sormrq.multiply(blas(), side, trans, m, n, k, a, aOff, lda, tau, tauOff, c, cOff, ldc);
    }

    @Override
    default void sorgrq(int m, int n, int k, float[] a, int aOff, int lda, float[] tau,
            int tauOff) {
        Sorgrq.form(blas(), m, n, k, a, aOff, lda, tau, tauOff);
    }

    @Override
    default void stzrzf(int m, int n, float[] a, int aOff, int lda, float[] tau, int tauOff) {
        Stzrzf.factor(blas(), m, n, a, aOff, lda, tau, tauOff);
    }

    @Override
    default void sormrz(Side side, Trans trans, int m, int n, int k, int l, float[] a, int aOff, int lda,
            float[] tau, int tauOff, float[] c, int cOff, int ldc) {
        Sormrz.multiply(blas(), side, trans, m, n, k, l, a, aOff, lda, tau, tauOff, c, cOff, ldc);
    }
}
