package org.jonum.testkit;

import org.jonum.blas.Backend;
import org.jonum.lapack.Lapack;
import org.junit.jupiter.api.Nested;

/// LAPACK on the back end `simd` keeps the contracts of band and tridiagonal matrices.
class SimdDoubleBandTest {
    private static final Lapack LAPACK = Lapack.on(Backend.named("simd"));

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
