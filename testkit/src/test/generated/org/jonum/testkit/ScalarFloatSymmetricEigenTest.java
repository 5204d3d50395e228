// Generated from ScalarDoubleSymmetricEigenTest.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import org.jonum.blas.Backend;
import org.jonum.lapack.Lapack;
import org.junit.jupiter.api.Nested;

/// LAPACK on the back end `scalar` keeps the contracts of symmetric eigenproblems.
class ScalarFloatSymmetricEigenTest {
    private static final Lapack LAPACK = Lapack.on(Backend.named("scalar"));

    @Nested
    class Tridiagonal extends FloatLapackTridiagonalEigenContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }

    @Nested
    class Full extends FloatLapackSymmetricEigenContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }

    @Nested
    class Compact extends FloatLapackCompactEigenContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }
}
