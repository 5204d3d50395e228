package org.jonum.testkit;

import org.jonum.blas.Backend;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.spi.JavaLapack;
import org.junit.jupiter.api.Nested;

/// What the drivers for symmetric eigenproblems pass to BLAS is legal: they keep their contracts on a BLAS that checks.
class CheckedDoubleSymmetricEigenTest {
    private static final Lapack LAPACK = new JavaLapack(Backend.named("scalar").blas());

    @Nested
    class Tridiagonal extends DoubleLapackTridiagonalEigenContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }

    @Nested
    class Full extends DoubleLapackSymmetricEigenContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }

    @Nested
    class Compact extends DoubleLapackCompactEigenContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }
}
