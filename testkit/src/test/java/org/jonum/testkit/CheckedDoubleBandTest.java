package org.jonum.testkit;

import org.jonum.blas.Backend;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.spi.JavaLapack;
import org.junit.jupiter.api.Nested;

/// Band and tridiagonal routines keep their contracts on a BLAS that checks all arguments.
class CheckedDoubleBandTest {
    private static final Lapack LAPACK = new JavaLapack(Backend.named("scalar").blas());

    @Nested
    class General extends DoubleLapackBandContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }

    @Nested
    class Definite extends DoubleLapackDefiniteBandContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }

    @Nested
    class Tridiagonal extends DoubleLapackTridiagonalContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }

    @Nested
    class Norms extends DoubleLapackStructuredNormsContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }

    @Nested
    class Expert extends DoubleLapackBandExpertContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }
}
