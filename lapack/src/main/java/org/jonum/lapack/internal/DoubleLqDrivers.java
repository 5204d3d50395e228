package org.jonum.lapack.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.lapack.DoubleLq;

/// The routines of [DoubleLq] in Java.
public interface DoubleLqDrivers extends DoubleLq {
    /// What the routines call.
    Blas blas();

    @Override
    default void dgelqf(int m, int n, double[] a, int aOff, int lda, double[] tau, int tauOff) {
        Dgelqf.factor(blas(), m, n, a, aOff, lda, tau, tauOff);
    }

    @Override
    default void dormlq(Side side, Trans trans, int m, int n, int k, double[] a, int aOff, int lda,
            double[] tau, int tauOff, double[] c, int cOff, int ldc) {
        Dormlq.multiply(blas(), side, trans, m, n, k, a, aOff, lda, tau, tauOff, c, cOff, ldc);
    }

    @Override
    default void dorglq(int m, int n, int k, double[] a, int aOff, int lda, double[] tau,
            int tauOff) {
        Dorglq.form(blas(), m, n, k, a, aOff, lda, tau, tauOff);
    }

    @Override
    default void dgeqlf(int m, int n, double[] a, int aOff, int lda, double[] tau, int tauOff) {
        Dgeqlf.factor(blas(), m, n, a, aOff, lda, tau, tauOff);
    }

    @Override
    default void dormql(Side side, Trans trans, int m, int n, int k, double[] a, int aOff, int lda,
            double[] tau, int tauOff, double[] c, int cOff, int ldc) {
        Dormql.multiply(blas(), side, trans, m, n, k, a, aOff, lda, tau, tauOff, c, cOff, ldc);
    }

    @Override
    default void dorgql(int m, int n, int k, double[] a, int aOff, int lda, double[] tau,
            int tauOff) {
        Dorgql.form(blas(), m, n, k, a, aOff, lda, tau, tauOff);
    }

    @Override
    default void dgerqf(int m, int n, double[] a, int aOff, int lda, double[] tau, int tauOff) {
        Dgerqf.factor(blas(), m, n, a, aOff, lda, tau, tauOff);
    }

    @Override
    default void dormrq(Side side, Trans trans, int m, int n, int k, double[] a, int aOff, int lda,
            double[] tau, int tauOff, double[] c, int cOff, int ldc) {
        Dormrq.multiply(blas(), side, trans, m, n, k, a, aOff, lda, tau, tauOff, c, cOff, ldc);
    }

    @Override
    default void dorgrq(int m, int n, int k, double[] a, int aOff, int lda, double[] tau,
            int tauOff) {
        Dorgrq.form(blas(), m, n, k, a, aOff, lda, tau, tauOff);
    }

    @Override
    default void dtzrzf(int m, int n, double[] a, int aOff, int lda, double[] tau, int tauOff) {
        Dtzrzf.factor(blas(), m, n, a, aOff, lda, tau, tauOff);
    }

    @Override
    default void dormrz(Side side, Trans trans, int m, int n, int k, int l, double[] a, int aOff, int lda,
            double[] tau, int tauOff, double[] c, int cOff, int ldc) {
        Dormrz.multiply(blas(), side, trans, m, n, k, l, a, aOff, lda, tau, tauOff, c, cOff, ldc);
    }
}
