package org.jonum.testkit;

import org.jonum.blas.Backend;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.spi.JavaLapack;
import org.junit.jupiter.api.Nested;

/// What the drivers pass to BLAS is legal: they keep every contract on a BLAS that checks all arguments.
class CheckedDoubleLapackTest {
    private static final Lapack LAPACK = new JavaLapack(Backend.named("scalar").blas());

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
