package org.jonum.testkit;

import org.jonum.blas.Backend;
import org.jonum.lapack.Lapack;
import org.junit.jupiter.api.Nested;

/// LAPACK's singular values on the back end `scalar` keep every contract.
class ScalarDoubleSvdTest {
    private static final Lapack LAPACK = Lapack.on(Backend.named("scalar"));

    @Nested
    class Bidiagonal extends DoubleLapackBidiagonalContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }

    @Nested
    class BidiagonalSvd extends DoubleLapackBidiagonalSvdContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }

    @Nested
    class Svd extends DoubleLapackSvdContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }

    @Nested
    class Jacobi extends DoubleLapackJacobiContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }

    @Nested
    class SvdSubset extends DoubleLapackSvdSubsetContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }

    @Nested
    class Qds extends DoubleLapackQdsContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }
}
