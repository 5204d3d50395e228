// Generated from CheckedDoublePackedTest.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import org.jonum.blas.Backend;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.spi.JavaLapack;
import org.junit.jupiter.api.Nested;

/// LAPACK on a BLAS that checks all arguments keeps the contracts of packed storage.
class CheckedFloatPackedTest {
    private static final Lapack LAPACK = new JavaLapack(Backend.named("scalar").blas());

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
