package org.jonum.testkit;

import org.jonum.blas.Backend;
import org.jonum.blas.Blas;

/// Triangular systems on the back end `simd`.
class SimdDoubleTrsmProperties extends DoubleTrsmProperties {
    @Override
    protected Blas blas() {
        return Backend.named("simd").blas();
    }
}
