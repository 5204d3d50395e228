// Generated from DoubleLqDoor.java by build/Float32.java. Do not edit.
package org.jonum.lapack.internal.door;

import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.internal.door.Args;
import org.jonum.lapack.FloatLq;

/// The public door of the routines of [FloatLq]: checks, then the drivers.
interface FloatLqDoor extends FloatLq {
    /// The drivers behind the door; they may rely on the checks.
    FloatLq drivers();

    @Override
    default void sgelqf(int m, int n, float[] a, int aOff, int lda, float[] tau, int tauOff) {
        FloatReflectionChecks.rows("sgelqf").factor(m, n, a, aOff, lda, tau, tauOff);
        drivers().sgelqf(m, n, a, aOff, lda, tau, tauOff);
    }

    @Override
    default void sormlq(Side side, Trans trans, int m, int n, int k, float[] a, int aOff, int lda,
            float[] tau, int tauOff, float[] c, int cOff, int ldc) {
        FloatReflectionChecks check = FloatReflectionChecks.rows("sormlq");
        check.product(side, trans, m, n, k);
        check.operands(side, m, n, k, a, aOff, lda, tau, tauOff, c, cOff, ldc);
        drivers().sormlq(side, trans, m, n, k, a, aOff, lda, tau, tauOff, c, cOff, ldc);
    }

    @Override
    default void sorglq(int m, int n, int k, float[] a, int aOff, int lda, float[] tau,
            int tauOff) {
        FloatReflectionChecks.rows("sorglq").form(m, n, k, a, aOff, lda, tau, tauOff);
        drivers().sorglq(m, n, k, a, aOff, lda, tau, tauOff);
    }

    @Override
    default void sgeqlf(int m, int n, float[] a, int aOff, int lda, float[] tau, int tauOff) {
        FloatReflectionChecks.columns("sgeqlf").factor(m, n, a, aOff, lda, tau, tauOff);
        drivers().sgeqlf(m, n, a, aOff, lda, tau, tauOff);
    }

    @Override
    default void sormql(Side side, Trans trans, int m, int n, int k, float[] a, int aOff, int lda,
            float[] tau, int tauOff, float[] c, int cOff, int ldc) {
        FloatReflectionChecks check = FloatReflectionChecks.columns("sormql");
        check.product(side, trans, m, n, k);
        check.operands(side, m, n, k, a, aOff, lda, tau, tauOff, c, cOff, ldc);
        drivers().sormql(side, trans, m, n, k, a, aOff, lda, tau, tauOff, c, cOff, ldc);
    }

    @Override
    default void sorgql(int m, int n, int k, float[] a, int aOff, int lda, float[] tau,
            int tauOff) {
        FloatReflectionChecks.columns("sorgql").form(m, n, k, a, aOff, lda, tau, tauOff);
        drivers().sorgql(m, n, k, a, aOff, lda, tau, tauOff);
    }

    @Override
    default void sgerqf(int m, int n, float[] a, int aOff, int lda, float[] tau, int tauOff) {
        FloatReflectionChecks.rows("sgerqf").factor(m, n, a, aOff, lda, tau, tauOff);
        drivers().sgerqf(m, n, a, aOff, lda, tau, tauOff);
    }

    @Override
    default void sormrq(Side side, Trans trans, int m, int n, int k, float[] a, int aOff, int lda,
            float[] tau, int tauOff, float[] c, int cOff, int ldc) {
        FloatReflectionChecks check = FloatReflectionChecks.rows("sormrq");
        check.product(side, trans, m, n, k);
        check.operands(side, m, n, k, a, aOff, lda, tau, tauOff, c, cOff, ldc);
        drivers().sormrq(side, trans, m, n, k, a, aOff, lda, tau, tauOff, c, cOff, ldc);
    }

    @Override
    default void sorgrq(int m, int n, int k, float[] a, int aOff, int lda, float[] tau,
            int tauOff) {
        FloatReflectionChecks.rows("sorgrq").form(m, n, k, a, aOff, lda, tau, tauOff);
        drivers().sorgrq(m, n, k, a, aOff, lda, tau, tauOff);
    }

    @Override
    default void stzrzf(int m, int n, float[] a, int aOff, int lda, float[] tau, int tauOff) {
        Args.dim("stzrzf", "m", m);
        if (n < m) throw Args.bad("stzrzf", "n", n, ">= m = " + m);
        FloatReflectionChecks.rows("stzrzf").factor(m, n, a, aOff, lda, tau, tauOff);
        drivers().stzrzf(m, n, a, aOff, lda, tau, tauOff);
    }

    @Override
    default void sormrz(Side side, Trans trans, int m, int n, int k, int l, float[] a, int aOff, int lda,
            float[] tau, int tauOff, float[] c, int cOff, int ldc) {
        FloatReflectionChecks check = FloatReflectionChecks.rows("sormrz");
        check.product(side, trans, m, n, k);
        boolean left = side == Side.LEFT;
        Checks.atMost("sormrz", "l", l, left ? "m - k" : "n - k", (left ? m : n) - k);
        check.operands(side, m, n, k, a, aOff, lda, tau, tauOff, c, cOff, ldc);
        drivers().sormrz(side, trans, m, n, k, l, a, aOff, lda, tau, tauOff, c, cOff, ldc);
    }
}
