package org.jonum.testkit;

import org.jonum.blas.Backend;
import org.jonum.lapack.Lapack;
import org.junit.jupiter.api.Nested;

/// Nonsymmetric eigenproblems on the back end `simd` keep their contracts.
class SimdDoubleNonsymmetricTest {
    private static final Lapack LAPACK = Lapack.on(Backend.named("simd"));

    @Nested
    class Hessenberg extends DoubleLapackHessenbergContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }

    @Nested
    class Schur extends DoubleLapackSchurContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }

    @Nested
    class Eigen extends DoubleLapackEigenContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }

    @Nested
    class Sylvester extends DoubleLapackSylvesterContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }
}
