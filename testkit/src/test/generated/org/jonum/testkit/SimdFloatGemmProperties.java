// Generated from SimdDoubleGemmProperties.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import org.jonum.blas.Backend;
import org.jonum.blas.Blas;

/// The algebra of products on the back end `simd`.
class SimdFloatGemmProperties extends FloatGemmProperties {
    @Override
    protected Blas blas() {
        return Backend.named("simd").blas();
    }
}
