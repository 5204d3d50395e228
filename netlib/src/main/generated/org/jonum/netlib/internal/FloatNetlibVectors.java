// Generated from DoubleNetlibVectors.java by build/Float32.java. Do not edit.
package org.jonum.netlib.internal;

import dev.ludovic.netlib.blas.BLAS;
import org.jonum.blas.Blas;
import org.jonum.blas.FloatModifiedRotation;
import org.jonum.blas.FloatRotation;
import org.netlib.util.floatW;

/// netlib's float vector routines, done by Jonum.
public interface FloatNetlibVectors extends BLAS {
    /// {@return who does the work}
    Blas jonum();

    @Override
    default float sdot(int n, float[] x, int xOff, int incX, float[] y, int yOff, int incY) {
        return jonum().sdot(n, x, xOff, incX, y, yOff, incY);
    }

    @Override
    default float sdot(int n, float[] x, int incX, float[] y, int incY) {
        return sdot(n, x, 0, incX, y, 0, incY);
    }

    @Override
    default float snrm2(int n, float[] x, int xOff, int incX) {
        return jonum().snrm2(n, x, xOff, incX);
    }

    @Override
    default float snrm2(int n, float[] x, int incX) {
        return snrm2(n, x, 0, incX);
    }

    @Override
    default float sasum(int n, float[] x, int xOff, int incX) {
        return jonum().sasum(n, x, xOff, incX);
    }

    @Override
    default float sasum(int n, float[] x, int incX) {
        return sasum(n, x, 0, incX);
    }

    @Override
    default int isamax(int n, float[] x, int xOff, int incX) {
        return jonum().isamax(n, x, xOff, incX);
    }

    @Override
    default int isamax(int n, float[] x, int incX) {
        return isamax(n, x, 0, incX);
    }

    @Override
    default void sswap(int n, float[] x, int xOff, int incX, float[] y, int yOff, int incY) {
        jonum().sswap(n, x, xOff, incX, y, yOff, incY);
    }

    @Override
    default void sswap(int n, float[] x, int incX, float[] y, int incY) {
        sswap(n, x, 0, incX, y, 0, incY);
    }

    @Override
    default void scopy(int n, float[] x, int xOff, int incX, float[] y, int yOff, int incY) {
        jonum().scopy(n, x, xOff, incX, y, yOff, incY);
    }

    @Override
    default void scopy(int n, float[] x, int incX, float[] y, int incY) {
        scopy(n, x, 0, incX, y, 0, incY);
    }

    @Override
    default void saxpy(int n, float alpha, float[] x, int xOff, int incX, float[] y, int yOff, int incY) {
        jonum().saxpy(n, alpha, x, xOff, incX, y, yOff, incY);
    }

    @Override
    default void saxpy(int n, float alpha, float[] x, int incX, float[] y, int incY) {
        saxpy(n, alpha, x, 0, incX, y, 0, incY);
    }

    @Override
    default void sscal(int n, float alpha, float[] x, int xOff, int incX) {
        jonum().sscal(n, alpha, x, xOff, incX);
    }

    @Override
    default void sscal(int n, float alpha, float[] x, int incX) {
        sscal(n, alpha, x, 0, incX);
    }

    @Override
    default void srot(int n, float[] x, int xOff, int incX, float[] y, int yOff, int incY, float c, float s) {
        jonum().srot(n, x, xOff, incX, y, yOff, incY, c, s);
    }

    @Override
    default void srot(int n, float[] x, int incX, float[] y, int incY, float c, float s) {
        srot(n, x, 0, incX, y, 0, incY, c, s);
    }

    @Override
    default void srotg(floatW a, floatW b, floatW c, floatW s) {
        FloatRotation r = jonum().srotg(a.val, b.val);
        a.val = r.r();
        b.val = r.z();
        c.val = r.c();
        s.val = r.s();
    }

    @Override
    default void srotm(int n, float[] x, int xOff, int incX, float[] y, int yOff, int incY, float[] param,
            int paramOff) {
        jonum().srotm(n, x, xOff, incX, y, yOff, incY, FloatModifiedRotation.of(param, paramOff));
    }

    @Override
    default void srotm(int n, float[] x, int incX, float[] y, int incY, float[] param) {
        srotm(n, x, 0, incX, y, 0, incY, param, 0);
    }

    @Override
    default void srotmg(floatW d1, floatW d2, floatW x1, float y1, float[] param, int paramOff) {
        FloatModifiedRotation h = jonum().srotmg(d1.val, d2.val, x1.val, y1);
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
    default void srotmg(floatW d1, floatW d2, floatW x1, float y1, float[] param) {
        srotmg(d1, d2, x1, y1, param, 0);
    }
}
