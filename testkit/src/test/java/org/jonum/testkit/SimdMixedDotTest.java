package org.jonum.testkit;

import org.jonum.blas.Backend;
import org.jonum.blas.Blas;

/// dsdot and sdsdot on the back end `simd`.
class SimdMixedDotTest extends MixedDotContract {
    @Override
    protected Blas blas() {
        return Backend.named("simd").blas();
    }
}
