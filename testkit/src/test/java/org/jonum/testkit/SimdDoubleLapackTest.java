package org.jonum.testkit;

import org.jonum.blas.Backend;
import org.jonum.lapack.Lapack;
import org.junit.jupiter.api.Nested;

/// LAPACK on the back end `simd` keeps every contract.
class SimdDoubleLapackTest {
    private static final Lapack LAPACK = Lapack.on(Backend.named("simd"));

    @Nested
    class Cholesky extends DoubleLapackCholeskyContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }

    @Nested
    class Lu extends DoubleLapackLuContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }

    @Nested
    class Qr extends DoubleLapackQrContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }

    @Nested
    class Triangular extends DoubleLapackTriangularContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }

    @Nested
    class Norms extends DoubleLapackNormsContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }
}
