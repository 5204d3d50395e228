// Generated from CheckedDoubleLapackTest.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import org.jonum.blas.Backend;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.spi.JavaLapack;
import org.junit.jupiter.api.Nested;

/// What the drivers pass to BLAS is legal: they keep every contract on a BLAS that checks all arguments.
class CheckedFloatLapackTest {
    private static final Lapack LAPACK = new JavaLapack(Backend.named("scalar").blas());

    @Nested
    class Cholesky extends FloatLapackCholeskyContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }

    @Nested
    class Lu extends FloatLapackLuContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }

    @Nested
    class Qr extends FloatLapackQrContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }

    @Nested
    class Triangular extends FloatLapackTriangularContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }

    @Nested
    class Norms extends FloatLapackNormsContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }
}
