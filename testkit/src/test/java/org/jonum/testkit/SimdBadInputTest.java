package org.jonum.testkit;

import org.jonum.blas.Backend;
import org.jonum.blas.Blas;

/// The door of the back end `simd` refuses what is wrong.
class SimdBadInputTest extends BadInputContract {
    private static final Blas BLAS = Backend.named("simd").blas();

    @Override
    protected Blas blas() {
        return BLAS;
    }
}
