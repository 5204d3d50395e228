package org.jonum.lapack.internal.door;

import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.internal.door.Args;
import org.jonum.lapack.DoubleLq;

/// The public door of the routines of [DoubleLq]: checks, then the drivers.
interface DoubleLqDoor extends DoubleLq {
    /// The drivers behind the door; they may rely on the checks.
    DoubleLq drivers();

    @Override
    default void dgelqf(int m, int n, double[] a, int aOff, int lda, double[] tau, int tauOff) {
        DoubleReflectionChecks.rows("dgelqf").factor(m, n, a, aOff, lda, tau, tauOff);
        drivers().dgelqf(m, n, a, aOff, lda, tau, tauOff);
    }

    @Override
    default void dormlq(Side side, Trans trans, int m, int n, int k, double[] a, int aOff, int lda,
            double[] tau, int tauOff, double[] c, int cOff, int ldc) {
        DoubleReflectionChecks check = DoubleReflectionChecks.rows("dormlq");
        check.product(side, trans, m, n, k);
        check.operands(side, m, n, k, a, aOff, lda, tau, tauOff, c, cOff, ldc);
        drivers().dormlq(side, trans, m, n, k, a, aOff, lda, tau, tauOff, c, cOff, ldc);
    }

    @Override
    default void dorglq(int m, int n, int k, double[] a, int aOff, int lda, double[] tau,
            int tauOff) {
        DoubleReflectionChecks.rows("dorglq").form(m, n, k, a, aOff, lda, tau, tauOff);
        drivers().dorglq(m, n, k, a, aOff, lda, tau, tauOff);
    }

    @Override
    default void dgeqlf(int m, int n, double[] a, int aOff, int lda, double[] tau, int tauOff) {
        DoubleReflectionChecks.columns("dgeqlf").factor(m, n, a, aOff, lda, tau, tauOff);
        drivers().dgeqlf(m, n, a, aOff, lda, tau, tauOff);
    }

    @Override
    default void dormql(Side side, Trans trans, int m, int n, int k, double[] a, int aOff, int lda,
            double[] tau, int tauOff, double[] c, int cOff, int ldc) {
        DoubleReflectionChecks check = DoubleReflectionChecks.columns("dormql");
        check.product(side, trans, m, n, k);
        check.operands(side, m, n, k, a, aOff, lda, tau, tauOff, c, cOff, ldc);
        drivers().dormql(side, trans, m, n, k, a, aOff, lda, tau, tauOff, c, cOff, ldc);
    }

    @Override
    default void dorgql(int m, int n, int k, double[] a, int aOff, int lda, double[] tau,
            int tauOff) {
        DoubleReflectionChecks.columns("dorgql").form(m, n, k, a, aOff, lda, tau, tauOff);
        drivers().dorgql(m, n, k, a, aOff, lda, tau, tauOff);
    }

    @Override
    default void dgerqf(int m, int n, double[] a, int aOff, int lda, double[] tau, int tauOff) {
        DoubleReflectionChecks.rows("dgerqf").factor(m, n, a, aOff, lda, tau, tauOff);
        drivers().dgerqf(m, n, a, aOff, lda, tau, tauOff);
    }

    @Override
    default void dormrq(Side side, Trans trans, int m, int n, int k, double[] a, int aOff, int lda,
            double[] tau, int tauOff, double[] c, int cOff, int ldc) {
        DoubleReflectionChecks check = DoubleReflectionChecks.rows("dormrq");
        check.product(side, trans, m, n, k);
        check.operands(side, m, n, k, a, aOff, lda, tau, tauOff, c, cOff, ldc);
        drivers().dormrq(side, trans, m, n, k, a, aOff, lda, tau, tauOff, c, cOff, ldc);
    }

    @Override
    default void dorgrq(int m, int n, int k, double[] a, int aOff, int lda, double[] tau,
            int tauOff) {
        DoubleReflectionChecks.rows("dorgrq").form(m, n, k, a, aOff, lda, tau, tauOff);
        drivers().dorgrq(m, n, k, a, aOff, lda, tau, tauOff);
    }

    @Override
    default void dtzrzf(int m, int n, double[] a, int aOff, int lda, double[] tau, int tauOff) {
        Args.dim("dtzrzf", "m", m);
        if (n < m) throw Args.bad("dtzrzf", "n", n, ">= m = " + m);
        DoubleReflectionChecks.rows("dtzrzf").factor(m, n, a, aOff, lda, tau, tauOff);
        drivers().dtzrzf(m, n, a, aOff, lda, tau, tauOff);
    }

    @Override
    default void dormrz(Side side, Trans trans, int m, int n, int k, int l, double[] a, int aOff, int lda,
            double[] tau, int tauOff, double[] c, int cOff, int ldc) {
        DoubleReflectionChecks check = DoubleReflectionChecks.rows("dormrz");
        check.product(side, trans, m, n, k);
        boolean left = side == Side.LEFT;
        Checks.atMost("dormrz", "l", l, left ? "m - k" : "n - k", (left ? m : n) - k);
        check.operands(side, m, n, k, a, aOff, lda, tau, tauOff, c, cOff, ldc);
        drivers().dormrz(side, trans, m, n, k, l, a, aOff, lda, tau, tauOff, c, cOff, ldc);
    }
}
