// Generated from DoubleLevel1Door.java by build/Float32.java. Do not edit.
package org.jonum.blas.internal.door;

import org.jonum.blas.FloatLevel1;
import org.jonum.blas.FloatModifiedRotation;
import org.jonum.blas.FloatRotation;

/// The public door of the float vector routines: checks, then the engine.
///
/// Increments may be zero or negative where reference BLAS gives that a meaning. Where the reference silently
/// does nothing for a non-positive increment (asum, scal, iamax), it is refused here.
interface FloatLevel1Door extends FloatLevel1 {
    /// The engine behind the door; it may rely on the checks.
    FloatLevel1 engine();

    @Override
    default float sdot(int n, float[] x, int xOff, int incX, float[] y, int yOff, int incY) {
        Args.dim("sdot", "n", n);
        Args.vector("sdot", "x", x, xOff, n, incX);
        Args.vector("sdot", "y", y, yOff, n, incY);
        return engine().sdot(n, x, xOff, incX, y, yOff, incY);
    }

    @Override
    default float snrm2(int n, float[] x, int xOff, int incX) {
        Args.dim("snrm2", "n", n);
        Args.vector("snrm2", "x", x, xOff, n, incX);
        return engine().snrm2(n, x, xOff, incX);
    }

    @Override
    default float sasum(int n, float[] x, int xOff, int incX) {
        Args.dim("sasum", "n", n);
        Args.incPositive("sasum", "incX", incX);
        Args.vector("sasum", "x", x, xOff, n, incX);
        return engine().sasum(n, x, xOff, incX);
    }

    @Override
    default int isamax(int n, float[] x, int xOff, int incX) {
        Args.dim("isamax", "n", n);
        Args.incPositive("isamax", "incX", incX);
        Args.vector("isamax", "x", x, xOff, n, incX);
        return engine().isamax(n, x, xOff, incX);
    }

    @Override
    default int isamin(int n, float[] x, int xOff, int incX) {
        Args.dim("isamin", "n", n);
        Args.incPositive("isamin", "incX", incX);
        Args.vector("isamin", "x", x, xOff, n, incX);
        return engine().isamin(n, x, xOff, incX);
    }

    @Override
    default void sswap(int n, float[] x, int xOff, int incX, float[] y, int yOff, int incY) {
        Args.dim("sswap", "n", n);
        Args.vector("sswap", "x", x, xOff, n, incX);
        Args.vector("sswap", "y", y, yOff, n, incY);
        Overlap.refuseVectors("sswap", x, xOff, incX, y, yOff, incY, n);
        engine().sswap(n, x, xOff, incX, y, yOff, incY);
    }

    @Override
    default void scopy(int n, float[] x, int xOff, int incX, float[] y, int yOff, int incY) {
        Args.dim("scopy", "n", n);
        Args.vector("scopy", "x", x, xOff, n, incX);
        Args.vector("scopy", "y", y, yOff, n, incY);
        Overlap.refuseVectors("scopy", x, xOff, incX, y, yOff, incY, n);
        engine().scopy(n, x, xOff, incX, y, yOff, incY);
    }

    @Override
    default void saxpy(int n, float alpha, float[] x, int xOff, int incX, float[] y, int yOff, int incY) {
        Args.dim("saxpy", "n", n);
        Args.vector("saxpy", "x", x, xOff, n, incX);
        Args.vector("saxpy", "y", y, yOff, n, incY);
        Overlap.refuseVectors("saxpy", x, xOff, incX, y, yOff, incY, n);
        engine().saxpy(n, alpha, x, xOff, incX, y, yOff, incY);
    }

    @Override
    default void saxpby(int n, float alpha, float[] x, int xOff, int incX, float beta,
            float[] y, int yOff, int incY) {
        Args.dim("saxpby", "n", n);
        Args.vector("saxpby", "x", x, xOff, n, incX);
        Args.vector("saxpby", "y", y, yOff, n, incY);
        Overlap.refuseVectors("saxpby", x, xOff, incX, y, yOff, incY, n);
        engine().saxpby(n, alpha, x, xOff, incX, beta, y, yOff, incY);
    }

    @Override
    default void sscal(int n, float alpha, float[] x, int xOff, int incX) {
        Args.dim("sscal", "n", n);
        Args.incPositive("sscal", "incX", incX);
        Args.vector("sscal", "x", x, xOff, n, incX);
        engine().sscal(n, alpha, x, xOff, incX);
    }

    @Override
    default FloatRotation srotg(float a, float b) {
        return engine().srotg(a, b);
    }

    @Override
    default FloatModifiedRotation srotmg(float d1, float d2, float x1, float y1) {
        return engine().srotmg(d1, d2, x1, y1);
    }

    @Override
    default void srot(int n, float[] x, int xOff, int incX, float[] y, int yOff, int incY,
            float c, float s) {
        Args.dim("srot", "n", n);
        Args.vector("srot", "x", x, xOff, n, incX);
        Args.vector("srot", "y", y, yOff, n, incY);
        Overlap.refuseVectors("srot", x, xOff, incX, y, yOff, incY, n);
        engine().srot(n, x, xOff, incX, y, yOff, incY, c, s);
    }

    @Override
    default void srotm(int n, float[] x, int xOff, int incX, float[] y, int yOff, int incY,
            FloatModifiedRotation h) {
        Args.dim("srotm", "n", n);
        Args.vector("srotm", "x", x, xOff, n, incX);
        Args.vector("srotm", "y", y, yOff, n, incY);
        Overlap.refuseVectors("srotm", x, xOff, incX, y, yOff, incY, n);
        Args.present("srotm", "h", h);
        engine().srotm(n, x, xOff, incX, y, yOff, incY, h);
    }
}
