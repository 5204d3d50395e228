package org.jonum.testkit;

import org.jonum.blas.Backend;
import org.jonum.blas.Blas;

/// The algebra of products on the back end `simd`.
class SimdDoubleGemmProperties extends DoubleGemmProperties {
    @Override
    protected Blas blas() {
        return Backend.named("simd").blas();
    }
}
