// Generated from SimdDoubleGeneralizedSvdTest.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import org.jonum.blas.Backend;
import org.jonum.lapack.Lapack;
import org.junit.jupiter.api.Nested;

/// LAPACK on the back end `simd` keeps the contracts of the generalized singular value decomposition.
class SimdFloatGeneralizedSvdTest {
    private static final Lapack LAPACK = Lapack.on(Backend.named("simd"));

    @Nested
    class GeneralizedSvd extends FloatLapackGeneralizedSvdContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }
}
