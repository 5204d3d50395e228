package org.jonum.testkit;

import org.jonum.blas.Backend;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.spi.JavaLapack;
import org.junit.jupiter.api.Nested;

/// The auxiliary routines keep their contracts on a BLAS that checks all arguments.
class CheckedDoubleAuxiliaryTest {
    private static final Lapack LAPACK = new JavaLapack(Backend.named("scalar").blas());

    @Nested
    class Auxiliary extends DoubleLapackAuxiliaryContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }
}
