package org.jonum.testkit;

import org.jonum.blas.Backend;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.spi.JavaLapack;
import org.junit.jupiter.api.Nested;

/// What the singular value drivers pass to BLAS is legal: they keep every contract on a BLAS that checks all arguments.
class CheckedDoubleSvdTest {
    private static final Lapack LAPACK = new JavaLapack(Backend.named("scalar").blas());

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
