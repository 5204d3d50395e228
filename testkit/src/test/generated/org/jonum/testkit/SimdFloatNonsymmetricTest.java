// Generated from SimdDoubleNonsymmetricTest.java by build/Float32.java. Do not edit.
package org.jonum.testkit;

import org.jonum.blas.Backend;
import org.jonum.lapack.Lapack;
import org.junit.jupiter.api.Nested;

/// Nonsymmetric eigenproblems on the back end `simd` keep their contracts.
class SimdFloatNonsymmetricTest {
    private static final Lapack LAPACK = Lapack.on(Backend.named("simd"));

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
