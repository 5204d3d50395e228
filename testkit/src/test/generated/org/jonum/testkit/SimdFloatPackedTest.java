// Generated from SimdDoublePackedTest.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import org.jonum.blas.Backend;
import org.jonum.lapack.Lapack;
import org.junit.jupiter.api.Nested;

/// LAPACK on the back end `simd` keeps the contracts of packed storage.
class SimdFloatPackedTest {
    private static final Lapack LAPACK = Lapack.on(Backend.named("simd"));

    @Nested
    class Cholesky extends FloatLapackPackedCholeskyContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }

    @Nested
    class Indefinite extends FloatLapackPackedIndefiniteContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }

    @Nested
    class Triangular extends FloatLapackPackedTriangularContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }

    @Nested
    class Pencil extends FloatLapackPackedPencilContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }
}
