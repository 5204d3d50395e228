// Generated from CheckedDoubleSymmetricEigenTest.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import org.jonum.blas.Backend;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.spi.JavaLapack;
import org.junit.jupiter.api.Nested;

/// What the drivers for symmetric eigenproblems pass to BLAS is legal: they keep their contracts on a BLAS that checks.
class CheckedFloatSymmetricEigenTest {
    private static final Lapack LAPACK = new JavaLapack(Backend.named("scalar").blas());

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
