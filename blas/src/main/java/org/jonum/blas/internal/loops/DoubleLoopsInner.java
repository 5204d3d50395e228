package org.jonum.blas.internal.loops;

import org.jonum.blas.internal.scalar.DoubleLoops;
import org.jonum.blas.spi.DoubleKernels;

/// The inner loops on vector kernels: with them every banded, packed and triangular routine of the plain engine gains.
interface DoubleLoopsInner extends DoubleLoops {
    /// The port's kernels.
    DoubleKernels kernelsDouble();

    @Override
    default double dot(int n, double[] x, int x0, int incX, double[] y, int y0, int incY) {
        if (incX == 1 && incY == 1) return kernelsDouble().dot(n, x, x0, y, y0);
        return DoubleLoops.super.dot(n, x, x0, incX, y, y0, incY);
    }

    @Override
    default void axpy(int n, double s, double[] x, int x0, double[] y, int y0) {
        kernelsDouble().axpy(n, s, x, x0, y, y0);
    }
}
