package org.jonum.blas.internal.simd;

import org.jonum.blas.internal.loops.LoopsBlas;

/// The SIMD engine: the shared loops on vector kernels.
final class SimdBlas extends LoopsBlas {
    SimdBlas() {
        super(new DoubleSimdKernels(), new FloatSimdKernels());
    }

    @Override
    public String toString() {
        return DoubleLanes.L * Double.SIZE + "-bit vectors" + (Simd.FMA ? " with fma" : " without fma") + ", "
                + super.toString();
    }
}
