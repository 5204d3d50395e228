package org.jonum.testkit;

import org.jonum.blas.Backend;
import org.jonum.lapack.Lapack;
import org.junit.jupiter.api.Nested;

/// LAPACK on the back end `simd` keeps the contracts of packed storage.
class SimdDoublePackedTest {
    private static final Lapack LAPACK = Lapack.on(Backend.named("simd"));

    @Nested
    class Cholesky extends DoubleLapackPackedCholeskyContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }

    @Nested
    class Indefinite extends DoubleLapackPackedIndefiniteContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }

    @Nested
    class Triangular extends DoubleLapackPackedTriangularContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }

    @Nested
    class Pencil extends DoubleLapackPackedPencilContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }
}
