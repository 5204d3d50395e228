package org.jonum.netlib.internal;

import org.jonum.blas.Blas;
import org.jonum.blas.spi.ForwardingBlas;

/// The engine: level 3 and large level 2 through the library, the rest on a Java engine.
///
/// @param library   the native routines
/// @param rest      who does what the library lacks, or does no faster
/// @param crossover where that is
record NetlibBlas(NativeLibrary library, Blas rest, Crossover crossover)
        implements ForwardingBlas, DoubleNativeLevel3, FloatNativeLevel3, DoubleNativeLevel2, FloatNativeLevel2 {

    @Override
    public boolean pays3(String routine, int m, int n, int k) {
        double least = Math.max(1, crossover.level3());
        return (double) m * n * k >= least * least * least && library.has(routine);
    }

    @Override
    public boolean pays2(String routine, int m, int n) {
        double least = Math.max(1, crossover.level2());
        return (double) m * n >= least * least && library.has(routine);
    }

    @Override
    public String toString() {
        return library + "; " + crossover;
    }
}
