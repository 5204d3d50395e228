package org.jonum.testkit;

import org.jonum.blas.Backend;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.spi.JavaLapack;
import org.junit.jupiter.api.Nested;

/// LAPACK on a BLAS that checks all arguments keeps the contracts of packed storage.
class CheckedDoublePackedTest {
    private static final Lapack LAPACK = new JavaLapack(Backend.named("scalar").blas());

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
