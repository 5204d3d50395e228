// Generated from CheckedDoubleNonsymmetricTest.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import org.jonum.blas.Backend;
import org.jonum.lapack.Lapack;
import org.jonum.lapack.spi.JavaLapack;
import org.junit.jupiter.api.Nested;

/// What nonsymmetric eigenproblems pass to BLAS is legal: they keep their contracts on a BLAS that checks all arguments.
class CheckedFloatNonsymmetricTest {
    private static final Lapack LAPACK = new JavaLapack(Backend.named("scalar").blas());

    @Nested
    class Hessenberg extends FloatLapackHessenbergContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }

    @Nested
    class Schur extends FloatLapackSchurContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }

    @Nested
    class Eigen extends FloatLapackEigenContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }

    @Nested
    class Sylvester extends FloatLapackSylvesterContract {
        @Override
        protected Lapack lapack() {
            return LAPACK;
        }
    }
}
