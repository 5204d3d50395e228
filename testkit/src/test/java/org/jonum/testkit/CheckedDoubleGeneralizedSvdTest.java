package org.jonum.testkit;

import org.jonum.blas.Backend;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.spi.JavaLapack;
import org.junit.jupiter.api.Nested;

/// What the drivers of the generalized singular value decomposition pass to BLAS is legal: they keep every contract on a BLAS that checks all arguments.
class CheckedDoubleGeneralizedSvdTest {
    private static final Lapack LAPACK = new JavaLapack(Backend.named("scalar").blas());

    @Nested
    class GeneralizedSvd extends DoubleLapackGeneralizedSvdContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }
}
