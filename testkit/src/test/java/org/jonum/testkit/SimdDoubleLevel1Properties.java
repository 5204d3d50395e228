package org.jonum.testkit;

import org.jonum.blas.Backend;
import org.jonum.blas.Blas;

/// The algebra of vectors on the back end `simd`.
class SimdDoubleLevel1Properties extends DoubleLevel1Properties {
    private static final Blas BLAS = Backend.named("simd").blas();

    @Override
    protected Blas blas() {
        return BLAS;
    }
}
