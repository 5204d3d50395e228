package org.jonum.testkit;

import org.jonum.blas.Backend;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.spi.JavaLapack;
import org.junit.jupiter.api.Nested;

/// What nonsymmetric eigenproblems pass to BLAS is legal: they keep their contracts on a BLAS that checks all arguments.
class CheckedDoubleNonsymmetricTest {
    private static final Lapack LAPACK = new JavaLapack(Backend.named("scalar").blas());

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
