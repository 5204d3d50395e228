package org.jonum.testkit;

import org.jonum.blas.Backend;
import org.jonum.lapack.Lapack;
import org.junit.jupiter.api.Nested;

/// LAPACK on the back end `scalar` keeps the contracts of symmetric eigenproblems.
class ScalarDoubleSymmetricEigenTest {
    private static final Lapack LAPACK = Lapack.on(Backend.named("scalar"));

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
