package org.jonum.blas.internal.loops;

import org.jonum.blas.internal.scalar.ScalarBlas;
import org.jonum.blas.spi.Blocking;
import org.jonum.blas.spi.DoubleKernels;
import org.jonum.blas.spi.FloatKernels;

/// The engine of every kernel port: the plain routines, with those replaced for which the port has kernels.
public class LoopsBlas extends ScalarBlas implements
        DoubleLoopsInner, DoubleLoopsLevel1, DoubleLoopsGeneral, DoubleLoopsSymmetric, DoubleLoopsTriangular,
        DoubleLoopsLevel3,
        FloatLoopsInner, FloatLoopsLevel1, FloatLoopsGeneral, FloatLoopsSymmetric, FloatLoopsTriangular,
        FloatLoopsLevel3 {
    private final DoubleKernels kernelsDouble;
    private final FloatKernels kernelsFloat;

    /// An engine on these kernels.
    ///
    /// @param kernelsDouble the kernels in double precision
    /// @param kernelsFloat  the kernels in single precision
    public LoopsBlas(DoubleKernels kernelsDouble, FloatKernels kernelsFloat) {
        this.kernelsDouble = kernelsDouble;
        this.kernelsFloat = kernelsFloat;
    }

    @Override
    public final DoubleKernels kernelsDouble() {
        return kernelsDouble;
    }

    @Override
    public final FloatKernels kernelsFloat() {
        return kernelsFloat;
    }

    @Override
    public String toString() {
        return "double tile " + kernelsDouble.mr() + "×" + kernelsDouble.nr() + ", blocks "
                + blocks(kernelsDouble.blocking())
                + "; float tile " + kernelsFloat.mr() + "×" + kernelsFloat.nr() + ", blocks "
                + blocks(kernelsFloat.blocking());
    }

    private static String blocks(Blocking by) {
        return by.mc() + "×" + by.kc() + "×" + by.nc();
    }
}
