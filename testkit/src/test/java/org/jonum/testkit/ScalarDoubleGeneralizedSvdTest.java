package org.jonum.testkit;

import org.jonum.blas.Backend;
import org.jonum.lapack.Lapack;
import org.junit.jupiter.api.Nested;

/// LAPACK on the back end `scalar` keeps the contracts of the generalized singular value decomposition.
class ScalarDoubleGeneralizedSvdTest {
    private static final Lapack LAPACK = Lapack.on(Backend.named("scalar"));

    @Nested
    class GeneralizedSvd extends DoubleLapackGeneralizedSvdContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }
}
