package org.jonum.netlib.internal;

import dev.ludovic.netlib.blas.BLAS;
import org.jonum.blas.Blas;
import org.jonum.blas.DoubleModifiedRotation;
import org.jonum.blas.DoubleRotation;
import org.netlib.util.doubleW;

/// netlib's double vector routines, done by Jonum.
public interface DoubleNetlibVectors extends BLAS {
    /// {@return who does the work}
    Blas jonum();

    @Override
    default double ddot(int n, double[] x, int xOff, int incX, double[] y, int yOff, int incY) {
        return jonum().ddot(n, x, xOff, incX, y, yOff, incY);
    }

    @Override
    default double ddot(int n, double[] x, int incX, double[] y, int incY) {
        return ddot(n, x, 0, incX, y, 0, incY);
    }

    @Override
    default double dnrm2(int n, double[] x, int xOff, int incX) {
        return jonum().dnrm2(n, x, xOff, incX);
    }

    @Override
    default double dnrm2(int n, double[] x, int incX) {
        return dnrm2(n, x, 0, incX);
    }

    @Override
    default double dasum(int n, double[] x, int xOff, int incX) {
        return jonum().dasum(n, x, xOff, incX);
    }

    @Override
    default double dasum(int n, double[] x, int incX) {
        return dasum(n, x, 0, incX);
    }

    @Override
    default int idamax(int n, double[] x, int xOff, int incX) {
        return jonum().idamax(n, x, xOff, incX);
    }

    @Override
    default int idamax(int n, double[] x, int incX) {
        return idamax(n, x, 0, incX);
    }

    @Override
    default void dswap(int n, double[] x, int xOff, int incX, double[] y, int yOff, int incY) {
        jonum().dswap(n, x, xOff, incX, y, yOff, incY);
    }

    @Override
    default void dswap(int n, double[] x, int incX, double[] y, int incY) {
        dswap(n, x, 0, incX, y, 0, incY);
    }

    @Override
    default void dcopy(int n, double[] x, int xOff, int incX, double[] y, int yOff, int incY) {
        jonum().dcopy(n, x, xOff, incX, y, yOff, incY);
    }

    @Override
    default void dcopy(int n, double[] x, int incX, double[] y, int incY) {
        dcopy(n, x, 0, incX, y, 0, incY);
    }

    @Override
    default void daxpy(int n, double alpha, double[] x, int xOff, int incX, double[] y, int yOff, int incY) {
        jonum().daxpy(n, alpha, x, xOff, incX, y, yOff, incY);
    }

    @Override
    default void daxpy(int n, double alpha, double[] x, int incX, double[] y, int incY) {
        daxpy(n, alpha, x, 0, incX, y, 0, incY);
    }

    @Override
    default void dscal(int n, double alpha, double[] x, int xOff, int incX) {
        jonum().dscal(n, alpha, x, xOff, incX);
    }

    @Override
    default void dscal(int n, double alpha, double[] x, int incX) {
        dscal(n, alpha, x, 0, incX);
    }

    @Override
    default void drot(int n, double[] x, int xOff, int incX, double[] y, int yOff, int incY, double c, double s) {
        jonum().drot(n, x, xOff, incX, y, yOff, incY, c, s);
    }

    @Override
    default void drot(int n, double[] x, int incX, double[] y, int incY, double c, double s) {
        drot(n, x, 0, incX, y, 0, incY, c, s);
    }

    @Override
    default void drotg(doubleW a, doubleW b, doubleW c, doubleW s) {
        DoubleRotation r = jonum().drotg(a.val, b.val);
        a.val = r.r();
        b.val = r.z();
        c.val = r.c();
        s.val = r.s();
    }

    @Override
    default void drotm(int n, double[] x, int xOff, int incX, double[] y, int yOff, int incY, double[] param,
            int paramOff) {
        jonum().drotm(n, x, xOff, incX, y, yOff, incY, DoubleModifiedRotation.of(param, paramOff));
    }

    @Override
    default void drotm(int n, double[] x, int incX, double[] y, int incY, double[] param) {
        drotm(n, x, 0, incX, y, 0, incY, param, 0);
    }

    @Override
    default void drotmg(doubleW d1, doubleW d2, doubleW x1, double y1, double[] param, int paramOff) {
        DoubleModifiedRotation h = jonum().drotmg(d1.val, d2.val, x1.val, y1);
        d1.val = h.d1();
        d2.val = h.d2();
        x1.val = h.x1();
        param[paramOff] = h.flag();
        if (h.flag() == -1 || h.flag() == 1) {
            param[paramOff + 1] = h.h11();
            param[paramOff + 4] = h.h22();
        }
        if (h.flag() == -1 || h.flag() == 0) {
            param[paramOff + 2] = h.h21();
            param[paramOff + 3] = h.h12();
        }
    }

    @Override
    default void drotmg(doubleW d1, doubleW d2, doubleW x1, double y1, double[] param) {
        drotmg(d1, d2, x1, y1, param, 0);
    }
}
