// Generated from DoubleLoopsInner.java by build/Float32.java. Do not edit.
package org.jonum.blas.internal.loops;

import org.jonum.blas.internal.scalar.FloatLoops;
import org.jonum.blas.spi.FloatKernels;

/// The inner loops on vector kernels: with them every banded, packed and triangular routine of the plain engine gains.
interface FloatLoopsInner extends FloatLoops {
    /// The port's kernels.
    FloatKernels kernelsFloat();

    @Override
    default float dot(int n, float[] x, int x0, int incX, float[] y, int y0, int incY) {
        if (incX == 1 && incY == 1) return kernelsFloat().dot(n, x, x0, y, y0);
        return FloatLoops.super.dot(n, x, x0, incX, y, y0, incY);
    }

    @Override
    default void axpy(int n, float s, float[] x, int x0, float[] y, int y0) {
        kernelsFloat().axpy(n, s, x, x0, y, y0);
    }
}
