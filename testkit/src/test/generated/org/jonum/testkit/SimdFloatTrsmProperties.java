// Generated from SimdDoubleTrsmProperties.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import org.jonum.blas.Backend;
import org.jonum.blas.Blas;

/// Triangular systems on the back end `simd`.
class SimdFloatTrsmProperties extends FloatTrsmProperties {
    @Override
    protected Blas blas() {
        return Backend.named("simd").blas();
    }
}
